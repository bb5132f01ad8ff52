//! Written by `zoom-codegen`: every request of `whiteboard` with all its parameters, and the type of every answer.

use zoom_api::whiteboard as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /whiteboards/sessions", |s| api::ListWhiteboardsSessions::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")));
    check.answer::<api::ListWhiteboardsSessionsResponse>("GET /whiteboards/sessions");
    check.request("GET /whiteboards/sessions/activity/download/{path}", |s| api::DownloadWhiteboardsActivityFile::new(s.path::<String>("path")));
    check.request("GET /whiteboards/sessions/{seesionId}", |s| api::ListWhiteboardSessionsActivities::new(s.path::<String>("seesionId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListWhiteboardSessionsActivitiesResponse>("GET /whiteboards/sessions/{seesionId}");
    check.request("GET /whiteboards/{whiteboardId}/collaborator", |s| api::GetCollaboratorsOfWhiteboard::new(s.path::<String>("whiteboardId")));
    check.answer::<Vec<api::CollaboratorsOfWhiteboard>>("GET /whiteboards/{whiteboardId}/collaborator");
    check.request("POST /whiteboards/{whiteboardId}/collaborator", |s| api::ShareWhiteboardToNewUsersTeamChatChannels::new(s.path::<String>("whiteboardId")).skip_notifications(s.member::<bool>("skip_notifications")).invite_message(s.member::<String>("invite_message")).collaborators(s.member::<Vec<api::Collaborator>>("collaborators")));
    check.answer::<Vec<api::ShareWhiteboardToNewUsersTeamChatChannelsResponse>>("POST /whiteboards/{whiteboardId}/collaborator");
    check.request("PATCH /whiteboards/{whiteboardId}/collaborator", |s| api::UpdateWhiteboardCollaborators::new(s.path::<String>("whiteboardId")).collaborators(s.member::<Vec<api::WhiteboardCollaborator>>("collaborators")));
    check.request("DELETE /whiteboards/{whiteboardId}/collaborator/{collaboratorId}", |s| api::RemoveCollaboratorFromWhiteboard::new(s.path::<String>("whiteboardId"), s.path::<String>("collaboratorId")));
    check.request("GET /whiteboards", |s| api::ListAllWhiteboards::new().search_key(s.query::<String>("search_key")).user_id(s.query::<String>("user_id")).date_filter_type(s.query::<api::DateFilterType>("date_filter_type")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).project_id(s.query::<String>("project_id")));
    check.answer::<api::ListAllWhiteboardsResponse>("GET /whiteboards");
    check.request("POST /whiteboards", |s| api::CreateNewWhiteboard::new().name(s.member::<String>("name")));
    check.answer::<api::CreateNewWhiteboardResponse>("POST /whiteboards");
    check.request("GET /whiteboards/{whiteboardId}", |s| api::GetWhiteboard::new(s.path::<String>("whiteboardId")));
    check.answer::<api::GetWhiteboardResponse>("GET /whiteboards/{whiteboardId}");
    check.request("PUT /whiteboards/{whiteboardId}", |s| api::UpdateWhiteboardBasicInformation::new(s.path::<String>("whiteboardId")).name(s.member::<String>("name")).locked(s.member::<bool>("locked")));
    check.request("DELETE /whiteboards/{whiteboardId}", |s| api::DeleteWhiteboard::new(s.path::<String>("whiteboardId")));
    check.request("POST /whiteboards/export", |s| api::CreateWhiteboardExport::new(s.member::<Vec<String>>("whiteboard_ids")));
    check.answer::<api::CreateWhiteboardExportResponse>("POST /whiteboards/export");
    check.request("GET /whiteboards/export/task/{taskId}", |s| api::DownloadWhiteboardExport::new(s.path::<String>("taskId")));
    check.request("GET /whiteboards/export/task/{taskId}/status", |s| api::GetWhiteboardExportGenerationStatus::new(s.path::<String>("taskId")));
    check.answer::<api::GetWhiteboardExportGenerationStatusResponse>("GET /whiteboards/export/task/{taskId}/status");
    check.request("POST /whiteboards/files", |s| api::UploadFileForWhiteboardImport::new(s.file("file")));
    check.answer::<api::UploadFileForWhiteboardImportResponse>("POST /whiteboards/files");
    check.request("GET /whiteboards/{whiteboardId}/files/{fileId}", |s| api::DownloadImportedWhiteboardFile::new(s.path::<String>("whiteboardId"), s.path::<String>("fileId")));
    check.request("POST /whiteboards/import", |s| api::CreateNewWhiteboardByImport::new(s.member::<String>("file_id"), s.member::<f64>("type")).whiteboard_name(s.member::<String>("whiteboard_name")).skip_notifications(s.member::<bool>("skip_notifications")).owner_email(s.member::<String>("owner_email")).collaborators(s.member::<Vec<api::NewWhiteboardByImportCollaborator>>("collaborators")).project_id(s.member::<String>("project_id")));
    check.answer::<api::CreateNewWhiteboardByImportResponse>("POST /whiteboards/import");
    check.request("GET /whiteboards/import/{taskId}/status", |s| api::GetWhiteboardImportStatus::new(s.path::<String>("taskId")));
    check.answer::<api::GetWhiteboardImportStatusResponse>("GET /whiteboards/import/{taskId}/status");
    check.request("GET /whiteboards/projects", |s| api::ListAllProjects::new().search_key(s.query::<String>("search_key")).user_id(s.query::<String>("user_id")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListAllProjectsResponse>("GET /whiteboards/projects");
    check.request("POST /whiteboards/projects", |s| api::CreateNewProject::new(s.member::<String>("project_name")).skip_notifications(s.member::<bool>("skip_notifications")).invite_message(s.member::<String>("invite_message")).collaborators(s.member::<Vec<api::NewProjectCollaborator>>("collaborators")).whiteboard_ids(s.member::<Vec<String>>("whiteboard_ids")).owner_email(s.member::<String>("owner_email")));
    check.answer::<api::CreateNewProjectResponse>("POST /whiteboards/projects");
    check.request("GET /whiteboards/projects/{projectId}", |s| api::GetProject::new(s.path::<String>("projectId")));
    check.answer::<api::Project>("GET /whiteboards/projects/{projectId}");
    check.request("PATCH /whiteboards/projects/{projectId}", |s| api::UpdateProjectBasicInformation::new(s.path::<String>("projectId")).project_name(s.member::<String>("project_name")));
    check.request("DELETE /whiteboards/projects/{projectId}", |s| api::DeleteProject::new(s.path::<String>("projectId")));
    check.request("GET /whiteboards/projects/{projectId}/collaborators", |s| api::GetCollaboratorsOfProject::new(s.path::<String>("projectId")));
    check.answer::<Vec<api::CollaboratorsOfProject>>("GET /whiteboards/projects/{projectId}/collaborators");
    check.request("POST /whiteboards/projects/{projectId}/collaborators", |s| api::ShareProjectToNewUsers::new(s.path::<String>("projectId"), s.member::<Vec<api::ProjectToNewUserCollaborator>>("collaborators")).skip_notifications(s.member::<bool>("skip_notifications")).invite_message(s.member::<String>("invite_message")));
    check.answer::<Vec<api::ShareProjectToNewUsersResponse>>("POST /whiteboards/projects/{projectId}/collaborators");
    check.request("PATCH /whiteboards/projects/{projectId}/collaborators", |s| api::UpdateProjectCollaborators::new(s.path::<String>("projectId"), s.member::<Vec<api::WhiteboardCollaborator>>("collaborators")));
    check.request("DELETE /whiteboards/projects/{projectId}/collaborators/{collaboratorId}", |s| api::RemoveCollaboratorFromProject::new(s.path::<String>("projectId"), s.path::<String>("collaboratorId")));
    check.request("POST /whiteboards/projects/{projectId}/whiteboards", |s| api::MoveWhiteboardsToProject::new(s.path::<String>("projectId"), s.member::<Vec<String>>("whiteboard_ids")));
    check.answer::<api::MoveWhiteboardsToProjectResponse>("POST /whiteboards/projects/{projectId}/whiteboards");
    check.request("DELETE /whiteboards/projects/{projectId}/whiteboards", |s| api::RemoveWhiteboardsFromProject::new(s.path::<String>("projectId"), s.member::<Vec<String>>("whiteboard_ids")));
    check.request("PATCH /whiteboards/{whiteboardId}/share_setting", |s| api::UpdateWhiteboardShareSetting::new(s.path::<String>("whiteboardId")).share_link_setting(s.member::<api::ShareLinkSetting>("share_link_setting")));
}
