//! Tasks: 5 operations.

use zoom_core::{Date, DateTime, Extra, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::{EmailRef, TaskPerson};

/// Lists the tasks that the current user created or is assigned to, with filters and sorting.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::ListTasks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tasks = ListTasks::new()
///     .page_size(50)
///     .search_key("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/tasks/GET/tasks/items)
#[zoom_endpoint(
    GET "/tasks/items" -> ListTasksResponse,
    paginate = tasks: Task,
    rate_limit = Light,
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:list_tasks:admin", "tasks:read:list_tasks"],
    errors = [(400, 38004, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTasks {
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keyword to look for in the titles and descriptions of tasks.
    #[length(..=50)]
    pub search_key: Option<String>,
    /// Date or other property by which tasks are sorted. Default: `due_date`.
    pub sort_by: Option<SortBy>,
    /// Whether tasks are sorted in ascending order; the default depends on `sort_by`.
    pub sort_asc: Option<bool>,
    /// Keeps only tasks assigned to the user with this email address.
    pub assignee_email: Option<String>,
    /// Keeps only tasks due on or after this day, as `YYYY-MM-DD`.
    pub due_date_start: Option<Date>,
    /// Keeps only tasks due on or before this day, as `YYYY-MM-DD`.
    pub due_date_end: Option<Date>,
    /// Whether to return only tasks that the current user has not read.
    pub unread: Option<bool>,
    /// Keeps only tasks in this state. Default: `To do`.
    pub status: Option<TaskStatus>,
    /// Whether to return the tasks that the user marked with a star, or the others.
    pub starred: Option<bool>,
    /// Keeps only tasks that came from this source.
    pub source_type: Option<SourceType>,
}

/// Date or other property by which tasks are sorted.
///
/// Values of `sort_by` in [`ListTasks`].
#[zoom_enum]
pub enum SortBy {
    /// `update_time`: By when the task was last changed.
    UpdateTime,
    /// `create_time`: By when the task was created.
    CreateTime,
    /// `due_date`: By when the task is due.
    DueDate,
    /// `status`: By how far the task has come.
    Status,
    /// `priority`: By how urgent the task is.
    Priority,
}

/// How far the task has come.
///
/// Values of `status` in [`ListTasks`] and other types.
#[zoom_enum]
pub enum TaskStatus {
    /// `To do`.
    #[value("To do")]
    ToDo,
    /// `In progress`.
    #[value("In progress")]
    InProgress,
    /// `Done`.
    #[value("Done")]
    Done,
    /// `Blocked`.
    #[value("Blocked")]
    Blocked,
    /// `Recommended`: Suggested by AI Companion.
    #[value("Recommended")]
    Recommended,
}

/// Where the task came from.
///
/// Values of `source_type` in [`ListTasks`] and other types.
#[zoom_enum]
pub enum SourceType {
    /// `user`: Created by a user.
    User,
    /// `aic_meeting_summary`: Created by AI Companion from a meeting summary.
    AicMeetingSummary,
    /// `whiteboard`: Created from a whiteboard.
    Whiteboard,
    /// `notes`: Created from notes.
    Notes,
    /// `docs`: Created from a document.
    Docs,
    /// `phone`: Created from a phone call.
    Phone,
    /// `chat`: Created from a chat.
    Chat,
    /// `email`: Created from an email.
    Email,
    /// `meeting`: Created from a meeting.
    Meeting,
    /// `aic`: Created by AI Companion.
    Aic,
}

/// Response to [`ListTasks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Tasks, one entry each.
    #[lossy]
    pub tasks: Vec<Task>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Task, with its priority, state, due date and people.
///
/// Element of `tasks` in [`ListTasksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Task {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Short text that says what is to be done.
    pub title: Option<String>,
    /// What is to be done, in free text, cut off after 200 characters.
    #[length(..=200)]
    pub description: Option<String>,
    /// How urgent the task is.
    pub priority: Option<TaskPriority>,
    /// How far the task has come.
    pub status: Option<TaskStatus>,
    /// Whether everyone in the organization sees the task, or only assignees and collaborators.
    pub is_public: Option<bool>,
    /// Date by which the task must be done, in UTC.
    pub due_date: Option<Date>,
    /// Whether AI created the task.
    pub ai_generated: Option<bool>,
    /// Whether the user marked the task with a star.
    pub starred: Option<bool>,
    /// Whether the current user has not read the task yet.
    pub unread: Option<bool>,
    /// People who are to do the task, one entry each; only the first 5 are listed. At most 5 items.
    pub assignees: Option<Vec<TaskPerson>>,
    /// People who work on the task, one entry each; only the first 5 are listed.
    pub collaborators: Option<Vec<TaskPerson>>,
    /// Readable ID of the task, such as `Task-1`.
    pub friendly_task_id: Option<String>,
    /// URL that opens the task.
    pub link: Option<String>,
    /// When the task was created.
    pub create_time: Option<DateTime>,
    /// When the task was last changed, in UTC.
    pub modify_time: Option<DateTime>,
    /// Where the task came from.
    pub source_type: Option<SourceType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How urgent the task is.
///
/// Values of `priority` in [`Task`] and other types.
#[zoom_enum]
pub enum TaskPriority {
    /// `Low`.
    #[value("Low")]
    Low,
    /// `Medium`.
    #[value("Medium")]
    Medium,
    /// `High`.
    #[value("High")]
    High,
    /// `Highest`.
    #[value("Highest")]
    Highest,
}

/// Creates a task for the current user, without file attachments.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{CreateTask, TaskPriority};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTask::new("Weekly review")
///     .description("For the sales team")
///     .priority(TaskPriority::Low)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/tasks/POST/tasks/items)
#[zoom_endpoint(
    POST "/tasks/items" -> CreateTaskResponse,
    rate_limit = Light,
    scopes = ["tasks:write", "tasks:write:task"],
    errors = [(400, 34002, INVALID_PARAMETER_OR_STRING_TOO_LONG = "a parameter is invalid, or a string is too long")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTask {
    /// Short text that says what is to be done.
    #[length(1..=500)]
    pub title: String,
    /// What is to be done, in free text.
    #[length(1..=10000)]
    pub description: Option<String>,
    /// How urgent the task is. Default: `Medium`.
    pub priority: Option<TaskPriority>,
    /// How far the task has come. Default: `To do`.
    pub status: Option<TaskStatus>,
    /// Date by which the task must be done, in UTC.
    pub due_date: Option<Date>,
    /// Whether everyone in the organization can open the task; otherwise, only its assignees and collaborators can. Default: `false`.
    pub is_public: Option<bool>,
    /// Whether the user marked the task with a star. Default: `false`.
    pub starred: Option<bool>,
    /// People who work on the task, one entry each. At most 20 items.
    pub collaborators: Option<Vec<EmailRef>>,
    /// Personal message sent along with the invitation.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// Whether to send no notifications to the collaborators.
    pub skip_notifications: Option<bool>,
    /// People who are to do the task, one entry each; by default, the caller. At most 20 items.
    pub assignees: Option<Vec<EmailRef>>,
}

/// Response to [`CreateTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Short text that says what is to be done.
    pub title: Option<String>,
    /// What is to be done, in free text.
    pub description: Option<String>,
    /// How urgent the task is.
    pub priority: Option<TaskPriority>,
    /// How far the task has come.
    pub status: Option<TaskStatus>,
    /// Whether everyone in the organization can open the task; otherwise, only its assignees and collaborators can.
    pub is_public: Option<bool>,
    /// Date by which the task must be done, in UTC.
    pub due_date: Option<Date>,
    /// Whether the user marked the task with a star.
    pub starred: Option<bool>,
    /// People who work on the task, one entry each.
    pub collaborators: Option<Vec<UserIdAndEmail>>,
    /// People who are to do the task, one entry each.
    pub assignees: Option<Vec<UserIdAndEmail>>,
    /// When the task was created, in UTC.
    pub create_time: Option<DateTime>,
    /// Readable ID of the task, such as `Task-1`.
    pub friendly_task_id: Option<String>,
    /// URL that opens the task.
    pub link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assignee or collaborator of a new task, by user ID and email address.
///
/// Element of `collaborators` and `assignees` in [`CreateTaskResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserIdAndEmail {
    /// ID of the assignee or collaborator.
    pub user_id: Option<String>,
    /// Email address of the assignee or collaborator.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the full details of one task, with its attachments, assignees and collaborators.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::GetTaskDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTaskDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/tasks/GET/tasks/items/{taskId})
#[zoom_endpoint(
    GET "/tasks/items/<task_id>" -> TaskDetails,
    rate_limit = Light,
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    errors = [
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTaskDetails {
    /// ID of the task.
    pub task_id: String,
}

/// Response to [`GetTaskDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskDetails {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Short text that says what is to be done.
    pub title: Option<String>,
    /// What is to be done, in free text.
    pub description: Option<String>,
    /// How urgent the task is.
    pub priority: Option<TaskPriority>,
    /// How far the task has come.
    pub status: Option<TaskStatus>,
    /// Whether everyone in the organization can open the task; otherwise, only its assignees and collaborators can.
    pub is_public: Option<bool>,
    /// Date by which the task must be done, in UTC.
    pub due_date: Option<Date>,
    /// Whether AI created the task.
    pub is_ai_generated: Option<bool>,
    /// Whether the user marked the task with a star.
    pub starred: Option<bool>,
    /// Files attached to the task, one entry each.
    pub tasks_attachments: Option<Vec<TasksAttachment>>,
    /// People who are to do the task, one entry each.
    pub assignees: Option<Vec<TaskPerson>>,
    /// People who work on the task, one entry each.
    pub collaborators: Option<Vec<TaskPerson>>,
    /// Where the task came from.
    pub source_type: Option<SourceType>,
    /// Readable ID of the task, such as `Task-1`.
    pub friendly_task_id: Option<String>,
    /// URL that opens the task.
    pub link: Option<String>,
    /// Meeting from which the task comes.
    pub associated_meeting: Option<AssociatedMeeting>,
    /// When the task was created, in UTC.
    pub create_time: Option<DateTime>,
    /// When the task was last changed, in UTC.
    pub modify_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File attached to a task, with its download URL.
///
/// Element of `tasks_attachments` in [`TaskDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TasksAttachment {
    /// ID of the attachment.
    pub attachment_id: Option<String>,
    /// Name of the attached file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// When the file was uploaded, in UTC.
    pub upload_time: Option<DateTime>,
    /// URL of the file, valid for 7,200 seconds.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting from which the task comes.
///
/// Value of `associated_meeting` in [`TaskDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssociatedMeeting {
    /// ID of the associated meeting.
    pub id: Option<MeetingId>,
    /// UUID of one instance of the meeting.
    pub uuid: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// When the meeting begins, in UTC.
    pub meeting_date: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the given fields of one task and leaves the others as they are.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::UpdateTaskFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTaskFields::new("Zl3aVt0bQ9y")
///     .title("Weekly review")
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/tasks/PATCH/tasks/items/{taskId})
#[zoom_endpoint(
    PATCH "/tasks/items/<task_id>" -> (),
    rate_limit = Light,
    scopes = ["tasks:write", "tasks:write:admin", "tasks:update:task", "tasks:update:task:admin"],
    errors = [
        (400, 34002, INVALID_PARAMETER_OR_STRING_TOO_LONG = "a parameter is invalid, or a string is too long"),
        (403, 111800, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTaskFields {
    /// ID of the task.
    pub task_id: String,
    /// Short text that says what is to be done.
    #[length(1..=500)]
    pub title: Option<String>,
    /// What is to be done, in free text.
    #[length(1..=10000)]
    pub description: Option<String>,
    /// How urgent the task is. Default: `Medium`.
    pub priority: Option<TaskPriority>,
    /// How far the task has come. Default: `To do`.
    pub status: Option<TaskStatus>,
    /// Date by which the task must be done, in UTC.
    pub due_date: Option<Date>,
    /// Whether everyone in the organization can open the task; otherwise, only its assignees and collaborators can. Default: `false`.
    pub is_public: Option<bool>,
    /// Whether the user marked the task with a star.
    pub starred: Option<bool>,
}

/// Deletes a task for good, with its description, attachments, collaborators and integrations.
///
/// It cannot be restored.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::DeleteTask;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTask::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/tasks/DELETE/tasks/items/{taskId})
#[zoom_endpoint(
    DELETE "/tasks/items/<task_id>" -> (),
    rate_limit = Light,
    scopes = ["tasks:delete", "tasks:delete:admin", "tasks:delete:task:admin", "tasks:delete:task"],
    errors = [
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTask {
    /// ID of the task.
    pub task_id: String,
}
