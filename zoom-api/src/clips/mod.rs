//! Clips: 13 operations.

mod clip;
mod collaborator;
mod comment;
mod download;
mod single;
mod transfer;
mod upload;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{clip::*, collaborator::*, comment::*, download::*, single::*, transfer::*, upload::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListAllClips::OPERATION,
    GetCollaboratorsOfClip::OPERATION,
    RemoveCollaboratorFromClip::OPERATION,
    ListClipComments::OPERATION,
    DeleteComment::OPERATION,
    DownloadClip::OPERATION,
    GetClip::OPERATION,
    DeleteClipSoftDelete::OPERATION,
    TransferClipsOwner::OPERATION,
    TransferTaskStatusCheck::OPERATION,
    UploadClipFile::OPERATION,
    UploadClipMultipartFiles::OPERATION,
    InitiateCompleteMultipartFileUploadForClip::OPERATION,
];
