//! Tasks: 5 operations.

use zoom_core::{Date, DateTime, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::{Assignee, AssigneesToTaskAssignee};

/// List tasks.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::ListTasks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tasks = ListTasks::new()
///     .page_size(50)
///     .search_key("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/tasks/items" -> ListTasksResponse,
    paginate = tasks: Task,
    rate_limit = Light,
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:list_tasks:admin", "tasks:read:list_tasks"],
    errors = [(400, 38004, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTasks {
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Search key.
    #[length(..=50)]
    pub search_key: Option<String>,
    /// Sort by: defaults to `due_date`.
    pub sort_by: Option<SortBy>,
    /// Sort asc.
    pub sort_asc: Option<bool>,
    /// Assignee email.
    pub assignee_email: Option<String>,
    /// Due date start.
    pub due_date_start: Option<Date>,
    /// Due date end.
    pub due_date_end: Option<Date>,
    /// Unread.
    pub unread: Option<bool>,
    /// Status: defaults to `To do`.
    pub status: Option<TaskStatus>,
    /// Starred.
    pub starred: Option<bool>,
    /// Source type.
    pub source_type: Option<SourceType>,
}

/// Values of `sort_by`.
#[zoom_enum]
pub enum SortBy {
    /// `update_time`.
    UpdateTime,
    /// `create_time`.
    CreateTime,
    /// `due_date`.
    DueDate,
    /// `status`.
    Status,
    /// `priority`.
    Priority,
}

/// Values of `status`.
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
    /// `Recommended`.
    #[value("Recommended")]
    Recommended,
}

/// Values of `source_type`.
#[zoom_enum]
pub enum SourceType {
    /// `user`.
    User,
    /// `aic_meeting_summary`.
    AicMeetingSummary,
    /// `whiteboard`.
    Whiteboard,
    /// `notes`.
    Notes,
    /// `docs`.
    Docs,
    /// `phone`.
    Phone,
    /// `chat`.
    Chat,
    /// `email`.
    Email,
    /// `meeting`.
    Meeting,
    /// `aic`.
    Aic,
}

/// Response to [`ListTasks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Tasks.
    #[lossy]
    pub tasks: Vec<Task>,
}

/// Element of `tasks`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Task {
    /// Task ID.
    pub task_id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Description.
    #[length(..=200)]
    pub description: Option<String>,
    /// Priority.
    pub priority: Option<TaskPriority>,
    /// Status.
    pub status: Option<TaskStatus>,
    /// Whether it is public.
    pub is_public: Option<bool>,
    /// Due date.
    pub due_date: Option<Date>,
    /// AI generated.
    pub ai_generated: Option<bool>,
    /// Starred.
    pub starred: Option<bool>,
    /// Unread.
    pub unread: Option<bool>,
    /// Assignees: at most 5 items.
    pub assignees: Option<Vec<Assignee>>,
    /// Collaborators.
    pub collaborators: Option<Vec<Assignee>>,
    /// Friendly task ID.
    pub friendly_task_id: Option<String>,
    /// Link.
    pub link: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
    /// Source type.
    pub source_type: Option<SourceType>,
}

/// Values of `priority`.
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

/// Create new task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{CreateNewTask, TaskPriority};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewTask::new("Weekly review")
///     .description("Each Monday")
///     .priority(TaskPriority::Low)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/tasks/items" -> CreateNewTaskResponse,
    rate_limit = Light,
    scopes = ["tasks:write", "tasks:write:task"],
    errors = [(400, 34002, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewTask {
    /// Title.
    #[length(1..=500)]
    pub title: String,
    /// Description.
    #[length(1..=10000)]
    pub description: Option<String>,
    /// Priority: defaults to `Medium`.
    pub priority: Option<TaskPriority>,
    /// Status: defaults to `To do`.
    pub status: Option<TaskStatus>,
    /// Due date.
    pub due_date: Option<Date>,
    /// Whether it is public: defaults to `false`.
    pub is_public: Option<bool>,
    /// Starred: defaults to `false`.
    pub starred: Option<bool>,
    /// Collaborators: at most 20 items.
    pub collaborators: Option<Vec<AssigneesToTaskAssignee>>,
    /// Invite message.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Assignees: at most 20 items.
    pub assignees: Option<Vec<AssigneesToTaskAssignee>>,
}

/// Response to [`CreateNewTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewTaskResponse {
    /// Task ID.
    pub task_id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Priority.
    pub priority: Option<TaskPriority>,
    /// Status.
    pub status: Option<TaskStatus>,
    /// Whether it is public.
    pub is_public: Option<bool>,
    /// Due date.
    pub due_date: Option<Date>,
    /// Starred.
    pub starred: Option<bool>,
    /// Collaborators.
    pub collaborators: Option<Vec<Collaborator>>,
    /// Assignees.
    pub assignees: Option<Vec<Collaborator>>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Friendly task ID.
    pub friendly_task_id: Option<String>,
    /// Link.
    pub link: Option<String>,
}

/// Collaborator.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Collaborator {
    /// User ID.
    pub user_id: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Get task details.
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
#[zoom_endpoint(
    GET "/tasks/items/<task_id>" -> TaskDetails,
    rate_limit = Light,
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    errors = [(403, 111800, "permission denied"), (404, 112100, "the resource was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTaskDetails {
    /// Task ID.
    pub task_id: String,
}

/// Response to [`GetTaskDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskDetails {
    /// Task ID.
    pub task_id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Priority.
    pub priority: Option<TaskPriority>,
    /// Status.
    pub status: Option<TaskStatus>,
    /// Whether it is public.
    pub is_public: Option<bool>,
    /// Due date.
    pub due_date: Option<Date>,
    /// Is AI generated.
    pub is_ai_generated: Option<bool>,
    /// Starred.
    pub starred: Option<bool>,
    /// Tasks attachments.
    pub tasks_attachments: Option<Vec<TasksAttachment>>,
    /// Assignees.
    pub assignees: Option<Vec<Assignee>>,
    /// Collaborators.
    pub collaborators: Option<Vec<Assignee>>,
    /// Source type.
    pub source_type: Option<SourceType>,
    /// Friendly task ID.
    pub friendly_task_id: Option<String>,
    /// Link.
    pub link: Option<String>,
    /// Associated meeting.
    pub associated_meeting: Option<AssociatedMeeting>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
}

/// Element of `tasks_attachments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TasksAttachment {
    /// Attachment ID.
    pub attachment_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Upload time.
    pub upload_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
}

/// Value of `associated_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssociatedMeeting {
    /// ID.
    pub id: Option<MeetingId>,
    /// UUID.
    pub uuid: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Meeting date.
    pub meeting_date: Option<DateTime>,
}

/// Update task fields.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::UpdateTaskFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTaskFields::new("Zl3aVt0bQ9y")
///     .title("Weekly review")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/tasks/items/<task_id>" -> (),
    rate_limit = Light,
    scopes = ["tasks:write", "tasks:write:admin", "tasks:update:task", "tasks:update:task:admin"],
    errors = [(400, 34002, "a parameter is invalid"), (403, 111800, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTaskFields {
    /// Task ID.
    pub task_id: String,
    /// Title.
    #[length(1..=500)]
    pub title: Option<String>,
    /// Description.
    #[length(1..=10000)]
    pub description: Option<String>,
    /// Priority: defaults to `Medium`.
    pub priority: Option<TaskPriority>,
    /// Status: defaults to `To do`.
    pub status: Option<TaskStatus>,
    /// Due date.
    pub due_date: Option<Date>,
    /// Whether it is public: defaults to `false`.
    pub is_public: Option<bool>,
    /// Starred.
    pub starred: Option<bool>,
}

/// Delete task.
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
#[zoom_endpoint(
    DELETE "/tasks/items/<task_id>" -> (),
    rate_limit = Light,
    scopes = ["tasks:delete", "tasks:delete:admin", "tasks:delete:task:admin", "tasks:delete:task"],
    errors = [(403, 111800, "permission denied"), (404, 112100, "the resource was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Task ID.
    pub task_id: String,
}
