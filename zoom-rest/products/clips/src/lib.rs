//! The Zoom Clips API: 13 operations.
//!
//! This crate is `zoom_rest::clips`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `clips`.

/// Lists the descriptions of the named operations.
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

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListAllClips
            GetClipCollaborators
            RemoveClipCollaborator
            ListClipComments
            DeleteComment
            DownloadClip
            GetClip
            DeleteClipSoftDelete
            TransferClipsOwner
            TransferTaskStatusCheck
            UploadClipFile
            UploadClipMultipartFiles
            InitiateOrCompleteUpload
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
