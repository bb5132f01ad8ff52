//! Written by `zoom-codegen`: every request of `canvas` with all its parameters, and the type of every answer.

use zoom_api::canvas as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /docs/archive_attachments", |s| api::DownloadArchiveAttachments::new(s.query::<Vec<String>>("attachment_ids")));
    check.answer::<api::DownloadArchiveAttachmentsResponse>("GET /docs/archive_attachments");
    check.request("GET /docs/archives", |s| api::ListDocArchiveData::new(s.query::<zoom_core::DateOrDateTime>("from"), s.query::<zoom_core::DateOrDateTime>("to")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).products(s.query::<Vec<String>>("products")));
    check.answer::<api::ListDocArchiveDataResponse>("GET /docs/archives");
    check.request("GET /docs/files/{fileId}/collaborators", |s| api::ListCollaboratorsOfFile::new(s.path::<String>("fileId")));
    check.answer::<api::ListCollaboratorsOfFileResponse>("GET /docs/files/{fileId}/collaborators");
    check.request("POST /docs/files/{fileId}/collaborators", |s| api::AddCollaboratorsForFile::new(s.path::<String>("fileId"), s.member::<Vec<api::CollaboratorsForFileCollaborator>>("collaborators")));
    check.answer::<api::AddCollaboratorsForFileResponse>("POST /docs/files/{fileId}/collaborators");
    check.request("PATCH /docs/files/{fileId}/collaborators/{collaboratorId}", |s| api::UpdateCollaboratorsRoleOnFile::new(s.path::<String>("fileId"), s.path::<String>("collaboratorId"), s.member::<api::CollaboratorRole>("role")));
    check.request("DELETE /docs/files/{fileId}/collaborators/{collaboratorId}", |s| api::RemoveCollaboratorFromFile::new(s.path::<String>("fileId"), s.path::<String>("collaboratorId")));
    check.request("POST /docs/files/{fileId}/blocks", |s| api::InsertBlocksIntoDocument::new(s.path::<String>("fileId"), s.member::<String>("blocks")).positioning(s.member::<api::BlocksIntoDocumentPositioning>("positioning")));
    check.request("POST /docs/files/{fileId}/blocks/replace_range", |s| api::ReplaceRangeOfBlocks::new(s.path::<String>("fileId"), s.member::<String>("blocks"), s.member::<String>("start_block_id"), s.member::<String>("end_block_id")));
    check.request("PATCH /docs/files/{fileId}/blocks/{blockId}", |s| api::UpdateBlock::new(s.path::<String>("fileId"), s.path::<String>("blockId"), s.member::<String>("block")));
    check.request("DELETE /docs/files/{fileId}/blocks/{blockId}", |s| api::DeleteBlock::new(s.path::<String>("fileId"), s.path::<String>("blockId")));
    check.request("POST /docs/exports", |s| api::CreateFileExport::new(s.member::<String>("file_id"), s.member::<api::ExportFormat>("export_format")));
    check.answer::<api::CreateFileExportResponse>("POST /docs/exports");
    check.request("GET /docs/exports/{exportId}/status", |s| api::GetFileExportStatus::new(s.path::<String>("exportId")));
    check.answer::<api::GetFileExportStatusResponse>("GET /docs/exports/{exportId}/status");
    check.request("GET /docs/files/{fileId}/content", |s| api::GetFileContent::new(s.path::<String>("fileId")));
    check.answer::<api::FileContent>("GET /docs/files/{fileId}/content");
    check.request("POST /docs/files", |s| api::CreateNewFile::new().file_name(s.member::<String>("file_name")).parent_id(s.member::<String>("parent_id")).file_type(s.member::<api::FileType>("file_type")).user_id(s.member::<String>("user_id")));
    check.answer::<api::CreateNewFileResponse>("POST /docs/files");
    check.request("GET /docs/files/{fileId}", |s| api::GetMetadataOfFile::new(s.path::<String>("fileId")));
    check.answer::<api::MetadataOfFile>("GET /docs/files/{fileId}");
    check.request("PATCH /docs/files/{fileId}", |s| api::UpdateMetadataOfFile::new(s.path::<String>("fileId")).file_name(s.member::<String>("file_name")));
    check.request("DELETE /docs/files/{fileId}", |s| api::DeleteFile::new(s.path::<String>("fileId")));
    check.request("GET /docs/files/{fileId}/children", |s| api::ListAllChildrenOfFile::new(s.path::<String>("fileId")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")));
    check.answer::<api::ListAllChildrenOfFileResponse>("GET /docs/files/{fileId}/children");
    check.request("PUT /docs/files/{fileId}/owner", |s| api::TransferOwnershipOfFile::new(s.path::<String>("fileId"), s.member::<String>("user_id")));
    check.request("GET /docs/users/{userId}/root", |s| api::GetUserMyDocsInfo::new(s.path::<String>("userId")));
    check.answer::<api::UserMyDocsInfo>("GET /docs/users/{userId}/root");
    check.request("POST /docs/file_uploads", |s| api::CreateFileUploadForDocsImportAttachments::new(s.file("file")));
    check.answer::<api::CreateFileUploadForDocsImportAttachmentsResponse>("POST /docs/file_uploads");
    check.request("GET /docs/files/{fileId}/general_access_setting", |s| api::GetGeneralAccessSettingOfFile::new(s.path::<String>("fileId")));
    check.answer::<api::GeneralAccessSettingOfFile>("GET /docs/files/{fileId}/general_access_setting");
    check.request("PATCH /docs/files/{fileId}/general_access_setting", |s| api::UpdateGeneralAccessSettingOfFile::new(s.path::<String>("fileId"), s.member::<api::GeneralAccessSetting>("general_access_setting")));
    check.request("POST /docs/import_content", |s| api::CreateNewFileFromContent::new().file_name(s.member::<String>("file_name")).parent_id(s.member::<String>("parent_id")).content(s.member::<String>("content")));
    check.answer::<api::CreateNewFileFromContentResponse>("POST /docs/import_content");
    check.request("POST /docs/imports", |s| api::CreateNewFileByImport::new(s.member::<String>("file_upload_id"), s.member::<api::FileUploadType>("file_upload_type")).file_name(s.member::<String>("file_name")).file_type(s.member::<api::NewFileByImportFileType>("file_type")).parent_id(s.member::<String>("parent_id")).user_id(s.member::<String>("user_id")));
    check.answer::<api::CreateNewFileByImportResponse>("POST /docs/imports");
    check.request("GET /docs/imports/{importId}/status", |s| api::GetFileImportStatus::new(s.path::<String>("importId")));
    check.answer::<api::FileImportStatus>("GET /docs/imports/{importId}/status");
    check.request("POST /docs/file_search", |s| api::SearchFiles::new().query(s.member::<String>("query")).created_by(s.member::<String>("created_by")).ancestor_ids(s.member::<Vec<String>>("ancestor_ids")).file_types(s.member::<Vec<api::SearchFilesFileType>>("file_types")).owner_id(s.member::<String>("owner_id")).page_size(s.member::<i64>("page_size")).next_page_token(s.member::<String>("next_page_token")).created_time_from(s.member::<zoom_core::DateTime>("created_time_from")).created_time_to(s.member::<zoom_core::DateTime>("created_time_to")).modified_time_from(s.member::<zoom_core::DateTime>("modified_time_from")).modified_time_to(s.member::<zoom_core::DateTime>("modified_time_to")));
    check.answer::<api::SearchFilesResponse>("POST /docs/file_search");
}
