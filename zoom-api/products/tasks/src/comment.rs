//! Comment: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Get task comments.
///
/// # Examples
///
/// ```
/// use zoom_api::tasks::GetTaskComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetTaskComments::new("Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/tasks/items/<task_id>/comments" -> TaskComments,
    paginate = comments: Comment,
    rate_limit = Light,
    scopes = ["tasks_comment:read", "tasks_comment:read:admin", "tasks:read:comments", "tasks:read:comments:admin"],
    errors = [(403, 111800, "no permission"), (404, 112100, "the task was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTaskComments {
    /// Task ID.
    pub task_id: String,
    /// How many records a page holds: at most 50, `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetTaskComments`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskComments {
    /// Comments.
    pub comments: Vec<Comment>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// What [`AddCommentToTask`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Task comment content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Task comment content attributes.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskCommentContentAttributes {
    /// Link.
    pub link: Option<String>,
}

/// Task comment content mention.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::tasks::{AddCommentToTask, CommentToTaskContent};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddCommentToTask::new("Zl3aVt0bQ9y", vec![CommentToTaskContent::default()], "one")
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
        (400, 34002, "the request body is not valid"),
        (403, 111800, "no permission"),
        (404, 112100, "the resource was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCommentToTask {
    /// Task ID.
    pub task_id: String,
    /// Content: at most 100 of them.
    pub content: Vec<CommentToTaskContent>,
    /// Content text: at most 2000 characters.
    pub content_text: String,
}

/// Comment to task content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentToTaskContent {
    /// Text.
    pub text: Option<String>,
    /// Order: required in a request.
    pub order: Option<f64>,
    /// Attributes.
    pub attributes: Option<TaskCommentContentAttributes>,
    /// Mention.
    pub mention: Option<CommentToTaskContentMention>,
}

/// Comment to task content mention.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::tasks::DeleteTaskComment;
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
    errors = [(403, 111800, "no permission"), (404, 112100, "the task was not found, or the comment was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTaskComment {
    /// Task ID.
    pub task_id: String,
    /// Comment ID.
    pub comment_id: String,
}
