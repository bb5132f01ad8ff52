//! Written by `zoom-codegen`: every request of `clips` with all its parameters, and the type of every answer.

use zoom_api::clips as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /clips", |s| api::ListAllClips::new().user_id(s.query::<String>("user_id")).search_key(s.query::<String>("search_key")).date_filter_type(s.query::<api::DateFilterType>("date_filter_type")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).status(s.query::<api::AllClipStatus>("status")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListAllClipsResponse>("GET /clips");
    check.request("GET /clips/{clipId}/collaborators", |s| api::GetCollaboratorsOfClip::new(s.path::<String>("clipId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::CollaboratorsOfClip>("GET /clips/{clipId}/collaborators");
    check.request("DELETE /clips/{clipId}/collaborators", |s| api::RemoveCollaboratorFromClip::new(s.path::<String>("clipId")).user_key(s.query::<String>("user_key")).channel_id(s.query::<String>("channel_id")));
    check.request("GET /clips/{clipId}/comments", |s| api::ListClipComments::new(s.path::<String>("clipId")).page_size(s.query::<String>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListClipCommentsResponse>("GET /clips/{clipId}/comments");
    check.request("DELETE /clips/{clipId}/comments/{commentId}", |s| api::DeleteComment::new(s.path::<String>("clipId"), s.path::<String>("commentId")));
    check.request("GET /clips/{clipId}/download", |s| api::DownloadClip::new(s.path::<String>("clipId")));
    check.request("GET /clips/{clipId}", |s| api::GetClip::new(s.path::<String>("clipId")));
    check.answer::<api::AllClipData>("GET /clips/{clipId}");
    check.request("DELETE /clips/{clipId}", |s| api::DeleteClipSoftDelete::new(s.path::<String>("clipId")));
    check.request("POST /clips/transfers", |s| api::TransferClipsOwner::new(s.member::<String>("source_owner_user_id"), s.member::<String>("target_owner_user_id"), s.member::<api::TransferType>("transfer_type")).clip_id_list(s.member::<Vec<String>>("clip_id_list")));
    check.answer::<api::TransferClipsOwnerResponse>("POST /clips/transfers");
    check.request("GET /clips/transfers/{taskId}", |s| api::TransferTaskStatusCheck::new(s.path::<String>("taskId")));
    check.answer::<api::TransferTaskStatusCheckResponse>("GET /clips/transfers/{taskId}");
    check.request("POST /clips/files", |s| api::UploadClipFile::new(s.file("file")));
    check.answer::<api::UploadClipFileResponse>("POST /clips/files");
    check.request("POST /clips/files/multipart", |s| api::UploadClipMultipartFiles::new(s.file("file"), s.part::<String>("upload_context"), s.part::<i64>("part_number")));
    check.answer::<api::UploadClipMultipartFilesResponse>("POST /clips/files/multipart");
    check.request("POST /clips/files/multipart/upload_events", |s| api::InitiateCompleteMultipartFileUploadForClip::new(s.member::<String>("method")).params(s.member::<api::UploadForClipParams>("params")));
    check.answer::<api::InitiateCompleteMultipartFileUploadForClipResponse>("POST /clips/files/multipart/upload_events");
    #[cfg(feature = "master-account")]
    {
    check.request("GET /accounts/{accountId}/clips", |s| api::master::ListAllClips::new(s.path::<String>("accountId")).user_id(s.query::<String>("user_id")).search_key(s.query::<String>("search_key")).date_filter_type(s.query::<api::DateFilterType>("date_filter_type")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).status(s.query::<api::AllClipStatus>("status")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListAllClipsResponse>("GET /accounts/{accountId}/clips");
    }
}
