//! Canvas: 27 operations. This is `zoom_api::canvas`: depend on `zoom-api`.

/// The operations of these names.
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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            DownloadArchiveAttachments
            ListDocArchiveData
            ListCollaboratorsOfFile
            AddCollaboratorsForFile
            UpdateCollaboratorsRoleOnFile
            RemoveCollaboratorFromFile
            InsertBlocksIntoDocument
            ReplaceRangeOfBlocks
            UpdateBlock
            DeleteBlock
            CreateFileExport
            GetFileExportStatus
            GetFileContent
            CreateNewFile
            GetMetadataOfFile
            UpdateMetadataOfFile
            DeleteFile
            ListAllChildrenOfFile
            TransferOwnershipOfFile
            GetUserMyDocsInfo
            CreateFileUploadForDocsImportAttachments
            GetGeneralAccessSettingOfFile
            UpdateGeneralAccessSettingOfFile
            CreateNewFileFromContent
            CreateNewFileByImport
            GetFileImportStatus
            SearchFiles
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
