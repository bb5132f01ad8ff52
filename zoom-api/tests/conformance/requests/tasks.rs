//! Written by `zoom-codegen`: every request of `tasks` with all its parameters, and the type of every answer.

use zoom_api::tasks as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /tasks/items/{taskId}/assignees", |s| api::GetAssigneesOfTask::new(s.path::<String>("taskId")));
    check.answer::<api::AssigneesOfTask>("GET /tasks/items/{taskId}/assignees");
    check.request("POST /tasks/items/{taskId}/assignees", |s| api::AddAssigneesToTask::new(s.path::<String>("taskId"), s.member::<Vec<api::AssigneesToTaskAssignee>>("assignees")).invite_message(s.member::<String>("invite_message")).skip_notifications(s.member::<bool>("skip_notifications")));
    check.answer::<api::AddAssigneesToTaskResponse>("POST /tasks/items/{taskId}/assignees");
    check.request("DELETE /tasks/items/{taskId}/assignees/{userId}", |s| api::RemoveAssigneeFromTask::new(s.path::<String>("taskId"), s.path::<String>("userId")));
    check.request("GET /tasks/items/{taskId}/collaborators", |s| api::GetCollaboratorsOfTask::new(s.path::<String>("taskId")));
    check.answer::<api::CollaboratorsOfTask>("GET /tasks/items/{taskId}/collaborators");
    check.request("POST /tasks/items/{taskId}/collaborators", |s| api::AddCollaboratorsToTask::new(s.path::<String>("taskId"), s.member::<Vec<api::AssigneesToTaskAssignee>>("collaborators")).invite_message(s.member::<String>("invite_message")).skip_notifications(s.member::<bool>("skip_notifications")));
    check.answer::<api::AddCollaboratorsToTaskResponse>("POST /tasks/items/{taskId}/collaborators");
    check.request("DELETE /tasks/items/{taskId}/collaborators/{userId}", |s| api::RemoveCollaboratorFromTask::new(s.path::<String>("taskId"), s.path::<String>("userId")));
    check.request("GET /tasks/items/{taskId}/comments", |s| api::GetTaskComments::new(s.path::<String>("taskId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::TaskComments>("GET /tasks/items/{taskId}/comments");
    check.request("POST /tasks/items/{taskId}/comments", |s| api::AddCommentToTask::new(s.path::<String>("taskId"), s.member::<Vec<api::CommentToTaskContent>>("content"), s.member::<String>("content_text")));
    check.answer::<api::Comment>("POST /tasks/items/{taskId}/comments");
    check.request("DELETE /tasks/items/{taskId}/comments/{commentId}", |s| api::DeleteTaskComment::new(s.path::<String>("taskId"), s.path::<String>("commentId")));
    check.request("GET /tasks/items", |s| api::ListTasks::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).search_key(s.query::<String>("search_key")).sort_by(s.query::<api::SortBy>("sort_by")).sort_asc(s.query::<bool>("sort_asc")).assignee_email(s.query::<String>("assignee_email")).due_date_start(s.query::<zoom_core::Date>("due_date_start")).due_date_end(s.query::<zoom_core::Date>("due_date_end")).unread(s.query::<bool>("unread")).status(s.query::<api::TaskStatus>("status")).starred(s.query::<bool>("starred")).source_type(s.query::<api::SourceType>("source_type")));
    check.answer::<api::ListTasksResponse>("GET /tasks/items");
    check.request("POST /tasks/items", |s| api::CreateNewTask::new(s.member::<String>("title")).description(s.member::<String>("description")).priority(s.member::<api::TaskPriority>("priority")).status(s.member::<api::TaskStatus>("status")).due_date(s.member::<zoom_core::Date>("due_date")).is_public(s.member::<bool>("is_public")).starred(s.member::<bool>("starred")).collaborators(s.member::<Vec<api::AssigneesToTaskAssignee>>("collaborators")).invite_message(s.member::<String>("invite_message")).skip_notifications(s.member::<bool>("skip_notifications")).assignees(s.member::<Vec<api::AssigneesToTaskAssignee>>("assignees")));
    check.answer::<api::CreateNewTaskResponse>("POST /tasks/items");
    check.request("GET /tasks/items/{taskId}", |s| api::GetTaskDetails::new(s.path::<String>("taskId")));
    check.answer::<api::TaskDetails>("GET /tasks/items/{taskId}");
    check.request("PATCH /tasks/items/{taskId}", |s| api::UpdateTaskFields::new(s.path::<String>("taskId")).title(s.member::<String>("title")).description(s.member::<String>("description")).priority(s.member::<api::TaskPriority>("priority")).status(s.member::<api::TaskStatus>("status")).due_date(s.member::<zoom_core::Date>("due_date")).is_public(s.member::<bool>("is_public")).starred(s.member::<bool>("starred")));
    check.request("DELETE /tasks/items/{taskId}", |s| api::DeleteTask::new(s.path::<String>("taskId")));
}
