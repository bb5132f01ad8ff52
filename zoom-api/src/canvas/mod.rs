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

operations! {
    DownloadArchiveAttachments,
    ListDocArchiveData,
    ListCollaboratorsOfFile,
    AddCollaboratorsForFile,
    UpdateCollaboratorsRoleOnFile,
    RemoveCollaboratorFromFile,
    InsertBlocksIntoDocument,
    ReplaceRangeOfBlocks,
    UpdateBlock,
    DeleteBlock,
    CreateFileExport,
    GetFileExportStatus,
    GetFileContent,
    CreateNewFile,
    GetMetadataOfFile,
    UpdateMetadataOfFile,
    DeleteFile,
    ListAllChildrenOfFile,
    TransferOwnershipOfFile,
    GetUserMyDocsInfo,
    CreateFileUploadForDocsImportAttachments,
    GetGeneralAccessSettingOfFile,
    UpdateGeneralAccessSettingOfFile,
    CreateNewFileFromContent,
    CreateNewFileByImport,
    GetFileImportStatus,
    SearchFiles,
}
