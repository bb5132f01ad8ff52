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

operations! {
    ListAllClips,
    GetCollaboratorsOfClip,
    RemoveCollaboratorFromClip,
    ListClipComments,
    DeleteComment,
    DownloadClip,
    GetClip,
    DeleteClipSoftDelete,
    TransferClipsOwner,
    TransferTaskStatusCheck,
    UploadClipFile,
    UploadClipMultipartFiles,
    InitiateCompleteMultipartFileUploadForClip,
}
