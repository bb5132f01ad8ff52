//! Canvas: 27 operations.

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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    DownloadArchiveAttachments::OPERATION,
    ListDocArchiveData::OPERATION,
    ListCollaboratorsOfFile::OPERATION,
    AddCollaboratorsForFile::OPERATION,
    UpdateCollaboratorsRoleOnFile::OPERATION,
    RemoveCollaboratorFromFile::OPERATION,
    InsertBlocksIntoDocument::OPERATION,
    ReplaceRangeOfBlocks::OPERATION,
    UpdateBlock::OPERATION,
    DeleteBlock::OPERATION,
    CreateFileExport::OPERATION,
    GetFileExportStatus::OPERATION,
    GetFileContent::OPERATION,
    CreateNewFile::OPERATION,
    GetMetadataOfFile::OPERATION,
    UpdateMetadataOfFile::OPERATION,
    DeleteFile::OPERATION,
    ListAllChildrenOfFile::OPERATION,
    TransferOwnershipOfFile::OPERATION,
    GetUserMyDocsInfo::OPERATION,
    CreateFileUploadForDocsImportAttachments::OPERATION,
    GetGeneralAccessSettingOfFile::OPERATION,
    UpdateGeneralAccessSettingOfFile::OPERATION,
    CreateNewFileFromContent::OPERATION,
    CreateNewFileByImport::OPERATION,
    GetFileImportStatus::OPERATION,
    SearchFiles::OPERATION,
];
