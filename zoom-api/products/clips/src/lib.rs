//! Clips: 13 operations. This is `zoom_api::clips`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListAllClips
            GetCollaboratorsOfClip
            RemoveCollaboratorFromClip
            ListClipComments
            DeleteComment
            DownloadClip
            GetClip
            DeleteClipSoftDelete
            TransferClipsOwner
            TransferTaskStatusCheck
            UploadClipFile
            UploadClipMultipartFiles
            InitiateCompleteMultipartFileUploadForClip
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
