//! Task: 8 events.

use zoom_core::{DateTime, Extra, Value, zoom_enum, zoom_event, zoom_object};

/// A user deleted a task in Zoom Tasks.
#[zoom_event(
    "task.deleted",
    scopes = ["tasks:read:admin", "tasks:read", "tasks:read:task", "tasks:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: TaskDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`TaskDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskDeletedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// What is to be done, in free text.
    pub description: Option<String>,
    /// Short text that says what is to be done.
    pub title: Option<String>,
    /// How urgent the task is.
    pub priority: Option<Value>,
    /// How far the task has come.
    pub status: Option<Value>,
    /// Whether everyone in the organization can open the task; otherwise, only its assignees and collaborators can.
    pub is_public: Option<Value>,
    /// Date by which the task must be done, in UTC.
    pub due_date: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A task in Zoom Tasks was changed.
///
/// `field_changes` lists the changes.
#[zoom_event(
    "task.updated",
    scopes = ["tasks:read:admin", "tasks:read", "tasks:read:task", "tasks:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// Fields of the task that changed, one entry each.
    pub field_changes: Option<Vec<FieldChange>>,
    /// Files that were attached or removed, one entry each.
    pub file_changes: Option<Vec<FileChange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to one field of a task, with the old and new values.
///
/// Element of `field_changes` in [`TaskUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FieldChange {
    /// Name of the field that was changed.
    #[required(sent)]
    pub field_name: Option<FieldName>,
    /// Value of the field before the change.
    pub old_value: Option<String>,
    /// Value of the field after the change.
    pub new_value: Option<String>,
    /// Whether the value of the field was added, removed or updated.
    #[required(sent)]
    pub operation_type: Option<OperationType>,
    /// When the field was changed, as a Unix timestamp; Zoom does not say whether in seconds or milliseconds.
    #[required(sent)]
    pub changed_at: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Field of the task that was changed.
///
/// Values of `field_name` in [`FieldChange`].
#[zoom_enum]
pub enum FieldName {
    /// `title`.
    Title,
    /// `status`.
    Status,
    /// `priority`.
    Priority,
    /// `is_public`.
    IsPublic,
    /// `due_date`.
    DueDate,
    /// `starred`.
    Starred,
    /// `description`.
    Description,
}

/// Whether the value of the field was added, removed or updated.
///
/// Values of `operation_type` in [`FieldChange`].
#[zoom_enum]
pub enum OperationType {
    /// `added`: The value was added.
    Added,
    /// `removed`: The value was removed.
    Removed,
    /// `updated`: The value was replaced.
    Updated,
}

/// File that was added to a task or removed from it.
///
/// Element of `file_changes` in [`TaskUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileChange {
    /// ID of the file.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// MIME type of the file.
    pub file_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Temporary link to the file.
    pub file_download_link: Option<String>,
    /// When the download link expires, as a Unix timestamp; Zoom does not say whether in seconds or milliseconds.
    pub download_link_expire_time: Option<i64>,
    /// Whether the file was added or removed.
    #[required(sent)]
    pub operation_type: Option<FileChangeOperationType>,
    /// When the file was added or removed, as a Unix timestamp; Zoom does not say whether in seconds or milliseconds.
    #[required(sent)]
    pub changed_at: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the file was added or removed.
///
/// Values of `operation_type` in [`FileChange`].
#[zoom_enum]
pub enum FileChangeOperationType {
    /// `added`: The file was attached to the task.
    Added,
    /// `removed`: The file was removed from the task.
    Removed,
}

/// A comment on a task in Zoom Tasks was added, changed, or removed.
#[zoom_event(
    "task.comment_updated",
    scopes = ["tasks_comment:read", "tasks_comment:read:admin", "tasks:read:comments", "tasks:read:comments:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskCommentUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether the comment was added, removed or updated.
    #[required(sent)]
    pub operation_type: Option<TaskCommentUpdatedOperationType>,
    /// What the event is about: the task and its comment.
    #[required(sent)]
    pub object: TaskCommentUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the comment was added, removed or updated.
///
/// Values of `operation_type` in [`TaskCommentUpdated`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TaskCommentUpdatedOperationType {
    /// `0`: The comment was removed.
    Remove = 0,
    /// `1`: The comment was added.
    Add = 1,
    /// `2`: The comment was updated.
    Updated = 2,
}

/// What the event is about: the task and its comment.
///
/// Value of `object` in [`TaskCommentUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentUpdatedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// Comment that was added, removed or updated.
    #[required(sent)]
    pub comment: Option<TaskCommentUpdatedComment>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Comment that was added, removed or updated.
///
/// Value of `comment` in [`TaskCommentUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentUpdatedComment {
    /// The whole comment as plain text.
    #[required(sent)]
    pub content_text: Option<String>,
    /// ID of the comment.
    #[required(sent)]
    pub comment_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user marked a task in Zoom Tasks as done.
#[zoom_event(
    "task.completed",
    scopes = ["tasks:read:admin", "tasks:read", "tasks:read:task", "tasks:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: TaskCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`TaskCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCompletedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// How far the task has come.
    #[required(sent)]
    pub status: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A collaborator was added to or removed from a task in Zoom Tasks.
#[zoom_event(
    "task.collaborator_updated",
    scopes = [
        "tasks_collaborator:read",
        "tasks_collaborator:read:admin",
        "tasks:read:list_collaborators",
        "tasks:read:list_collaborators:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskCollaboratorUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether people were added to the task or removed from it.
    #[required(sent)]
    pub operation_type: Option<TaskUpdatedOperationType>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: TaskCollaboratorUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether people were added to the task or removed from it.
///
/// Values of `operation_type` in [`TaskCollaboratorUpdated`] and [`TaskAssigneeUpdated`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TaskUpdatedOperationType {
    /// `0`: A collaborator or assignee was removed.
    Remove = 0,
    /// `1`: A collaborator or assignee was added.
    Added = 1,
}

/// What the event is about: the task.
///
/// Value of `object` in [`TaskCollaboratorUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCollaboratorUpdatedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// Collaborators who were added or removed, one entry each.
    #[required(sent)]
    pub collaborators: Option<Vec<TaskPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who was added to a task or removed from it.
///
/// Element of `collaborators` and `assignees` in [`TaskCollaboratorUpdatedObject`] and [`TaskAssigneeUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskPerson {
    /// ID of the assignee or collaborator.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the assignee or collaborator is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the assignee or collaborator.
    pub email: Option<String>,
    /// URL of the profile picture of the assignee or collaborator.
    pub avatar: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user created a task in Zoom Tasks.
#[zoom_event(
    "task.created",
    scopes = ["tasks:read:admin", "tasks:read", "tasks:read:task", "tasks:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: TaskCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`TaskCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCreatedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// What is to be done, in free text.
    pub description: Option<String>,
    /// Short text that says what is to be done.
    #[required(sent)]
    pub title: Option<String>,
    /// How urgent the task is: `Low`, `Medium`, `High` or `Highest`.
    #[required(sent)]
    pub priority: Option<Value>,
    /// How far the task has come: `To do`, `In progress`, `Done`, `Blocked` or `Recommended`.
    #[required(sent)]
    pub status: Option<Value>,
    /// Whether (`true` or `false`) everyone in the organization can open the task; otherwise, only its assignees and collaborators can.
    #[required(sent)]
    pub is_public: Option<Value>,
    /// Date by which the task must be done, such as `2026-01-31`, in UTC.
    pub due_date: Option<Value>,
    /// Where the task came from, such as `user`, `chat`, `email`, `meeting` or `aic_meeting_summary` (a summary by AI Companion).
    #[required(sent)]
    pub source_type: Option<Value>,
    /// Whether the user marked the task with a star.
    #[required(sent)]
    pub starred: Option<bool>,
    /// People who work on the task, one entry each.
    pub collaborators: Option<Vec<UserIdAndEmail>>,
    /// When the task was created.
    #[required(sent)]
    pub create_time: Option<DateTime>,
    /// Readable ID of the task, such as `Task-1`.
    pub friendly_task_id: Option<String>,
    /// URL that opens the task.
    pub link: Option<String>,
    /// People who are to do the task, one entry each.
    pub assignees: Option<Vec<UserIdAndEmail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assignee or collaborator of a new task, by user ID and email address.
///
/// Element of `collaborators` and `assignees` in [`TaskCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserIdAndEmail {
    /// ID of the assignee or collaborator.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Email address of the assignee or collaborator.
    #[required(sent)]
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An assignee was added to or removed from a task in Zoom Tasks.
#[zoom_event(
    "task.assignee_updated",
    scopes = [
        "tasks_assignee:read",
        "tasks_assignee:read:admin",
        "tasks:read:assignees",
        "tasks:read:assignees:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskAssigneeUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether assignees were added to the task or removed from it.
    #[required(sent)]
    pub operation_type: Option<TaskUpdatedOperationType>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: TaskAssigneeUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`TaskAssigneeUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskAssigneeUpdatedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// Assignees who were added or removed, one entry each.
    #[required(sent)]
    pub assignees: Option<Vec<TaskPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user reopened a task in Zoom Tasks.
#[zoom_event(
    "task.reopened",
    scopes = ["tasks:read:admin", "tasks:read", "tasks:read:task", "tasks:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TaskReopened {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: TaskReopenedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`TaskReopened`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskReopenedObject {
    /// ID of the task.
    #[required(sent)]
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
