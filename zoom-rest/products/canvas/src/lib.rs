//! The Zoom Canvas API: 27 operations.
//!
//! This crate is `zoom_rest::canvas`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `canvas`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod archiving;
mod collaborator;
mod doc_content;
mod export;
mod file_management;
mod file_uploads;
mod general_access;
mod import;
mod search;
mod types;

pub use self::{
    archiving::*, collaborator::*, doc_content::*, export::*, file_management::*, file_uploads::*, general_access::*,
    import::*, search::*, types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            DownloadArchiveAttachments
            ListDocArchiveData
            ListFileCollaborators
            AddFileCollaborators
            UpdateFileCollaboratorsRole
            RemoveFileCollaborator
            InsertBlocksIntoDocument
            ReplaceBlocks
            UpdateBlock
            DeleteBlock
            CreateFileExport
            GetFileExportStatus
            GetFileContent
            CreateFile
            GetFileMetadata
            UpdateFileMetadata
            DeleteFile
            ListFileChildren
            TransferFileOwnership
            GetUserMyDocsInfo
            CreateImportAttachmentUpload
            GetFileAccessSetting
            UpdateFileAccessSetting
            CreateFileFromContent
            CreateFileByImport
            GetFileImportStatus
            SearchFiles
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
