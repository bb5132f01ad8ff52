//! Comment: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists all comments on one task.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/comment/GET/tasks/items/{taskId}/comments)
#[zoom_endpoint(
    GET "/tasks/items/<task_id>/comments" -> TaskComments,
    paginate = comments: Comment,
    rate_limit = Light,
    scopes = ["tasks_comment:read", "tasks_comment:read:admin", "tasks:read:comments", "tasks:read:comments:admin"],
    errors = [
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, TASK_NOT_FOUND = "the task was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTaskComments {
    /// ID of the task.
    pub task_id: String,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetTaskComments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskComments {
    /// Comments on the task, one entry each.
    #[lossy]
    pub comments: Vec<Comment>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddCommentToTask`].
///
/// Element of `comments` in [`TaskComments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Comment {
    /// ID of the comment.
    pub comment_id: Option<String>,
    /// Parts of the comment in order, each a text, a link or a mention.
    pub content: Option<Vec<TaskCommentContent>>,
    /// The whole comment as plain text.
    pub content_text: Option<String>,
    /// When the comment was created, in Unix milliseconds.
    pub create_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Fragment of a comment on a task: text, a link or a mention.
///
/// Element of `content` in [`Comment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentContent {
    /// Part of the comment as plain text.
    pub text: Option<String>,
    /// Position of the fragment in the comment; each occurs once.
    pub order: Option<f64>,
    /// Formatting of the fragment; only hyperlinks so far.
    pub attributes: Option<TaskCommentContentAttributes>,
    /// User who is mentioned, in place of text; by email address or user ID.
    pub mention: Option<TaskCommentContentMention>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Formatting of the fragment; only hyperlinks so far.
///
/// Value of `attributes` in [`TaskCommentContent`] and [`CommentToTaskContent`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentContentAttributes {
    /// Absolute URL to which the piece of text points.
    pub link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who is mentioned, in place of text; by email address or user ID.
///
/// Value of `mention` in [`TaskCommentContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCommentContentMention {
    /// Email address of the user who is mentioned.
    pub email: Option<String>,
    /// ID of the mentioned user.
    pub user_id: Option<String>,
    /// Name shown for the person who is mentioned.
    pub display_name: Option<String>,
    /// URL of the profile picture of the user who is mentioned.
    pub avatar: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Posts a comment on one task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{AddCommentToTask, CommentToTaskContent};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommentToTask::new(
///     "Zl3aVt0bQ9y",
///     vec![CommentToTaskContent::new(0.0).text("The draft is ready for review.")],
///     "The draft is ready for review.",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/comment/POST/tasks/items/{taskId}/comments)
#[zoom_endpoint(
    POST "/tasks/items/<task_id>/comments" -> Comment,
    rate_limit = Light,
    scopes = ["tasks_comment:write", "tasks_comment:write:admin", "tasks:write:comment:admin", "tasks:write:comment"],
    errors = [
        (400, 34002, INVALID_REQUEST_BODY = "the request body is invalid"),
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommentToTask {
    /// ID of the task.
    pub task_id: String,
    /// Parts of the comment in order, each a text, a link or a mention. At most 100 items.
    pub content: Vec<CommentToTaskContent>,
    /// The whole comment as plain text.
    #[length(1..=2000)]
    pub content_text: String,
}

/// Fragment of a comment to add: text, a link or a mention.
///
/// Element of `content` in [`AddCommentToTask`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CommentToTaskContent {
    /// Part of the comment as plain text.
    pub text: Option<String>,
    /// Position of the fragment in the comment; each occurs once. Required in requests.
    #[required(new)]
    pub order: Option<f64>,
    /// Formatting of the fragment; only hyperlinks so far.
    pub attributes: Option<TaskCommentContentAttributes>,
    /// User who is mentioned, in place of text; by email address or user ID.
    pub mention: Option<CommentToTaskContentMention>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who is mentioned, in place of text; by email address or user ID.
///
/// Value of `mention` in [`CommentToTaskContent`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommentToTaskContentMention {
    /// Email address of the user who is mentioned.
    pub email: Option<String>,
    /// ID of the mentioned user.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one comment from a task.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/comment/DELETE/tasks/items/{taskId}/comments/{commentId})
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
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, TASK_NOT_FOUND_OR_COMMENT_NOT_FOUND = "the task was not found, or the comment was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTaskComment {
    /// ID of the task.
    pub task_id: String,
    /// ID of the comment.
    pub comment_id: String,
}
