//! Comment: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Get task comments.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::GetTaskComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetTaskComments::new("Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/tasks/items/<task_id>/comments" -> TaskComments,
    paginate = comments: Comment,
    rate_limit = Light,
    scopes = ["tasks_comment:read", "tasks_comment:read:admin", "tasks:read:comments", "tasks:read:comments:admin"],
    errors = [(403, 111800, "permission denied"), (404, 112100, "the task was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTaskComments {
    /// Task ID.
    pub task_id: String,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetTaskComments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskComments {
    /// Comments.
    #[lossy]
    pub comments: Vec<Comment>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`AddCommentToTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Comment {
    /// Comment ID.
    pub comment_id: Option<String>,
    /// Content.
    pub content: Option<Vec<TaskCommentContent>>,
    /// Content text.
    pub content_text: Option<String>,
    /// Create time.
    pub create_time: Option<i64>,
}

/// Element of `content`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentContent {
    /// Text.
    pub text: Option<String>,
    /// Order.
    pub order: Option<f64>,
    /// Attributes.
    pub attributes: Option<TaskCommentContentAttributes>,
    /// Mention.
    pub mention: Option<TaskCommentContentMention>,
}

/// Value of `attributes`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentContentAttributes {
    /// Link.
    pub link: Option<String>,
}

/// Value of `mention`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentContentMention {
    /// Email.
    pub email: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
}

/// Add comment to task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{AddCommentToTask, CommentToTaskContent};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommentToTask::new(
///     "Zl3aVt0bQ9y",
///     vec![CommentToTaskContent::new(1.0)],
///     "one",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/tasks/items/<task_id>/comments" -> Comment,
    rate_limit = Light,
    scopes = ["tasks_comment:write", "tasks_comment:write:admin", "tasks:write:comment:admin", "tasks:write:comment"],
    errors = [
        (400, 34002, "the request body is invalid"),
        (403, 111800, "permission denied"),
        (404, 112100, "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommentToTask {
    /// Task ID.
    pub task_id: String,
    /// Content: at most 100 items.
    pub content: Vec<CommentToTaskContent>,
    /// Content text.
    #[length(1..=2000)]
    pub content_text: String,
}

/// Element of `content`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CommentToTaskContent {
    /// Text.
    pub text: Option<String>,
    /// Order: required in requests.
    #[required(new)]
    pub order: Option<f64>,
    /// Attributes.
    pub attributes: Option<TaskCommentContentAttributes>,
    /// Mention.
    pub mention: Option<CommentToTaskContentMention>,
}

/// Value of `mention`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommentToTaskContentMention {
    /// Email.
    pub email: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Delete task comment.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::DeleteTaskComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTaskComment::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/tasks/items/<task_id>/comments/<comment_id>" -> (),
    rate_limit = Light,
    scopes = [
        "tasks_comment:write",
        "tasks_comment:write:admin",
        "tasks:delete:comment:admin",
        "tasks:delete:comment",
    ],
    errors = [
        (403, 111800, "permission denied"),
        (404, 112100, "the task was not found, or the comment was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTaskComment {
    /// Task ID.
    pub task_id: String,
    /// Comment ID.
    pub comment_id: String,
}
