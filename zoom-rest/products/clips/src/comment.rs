//! Comment: 2 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List clip comments.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::ListClipComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListClipComments::new("Zl3aVt0bQ9y")
///     .page_size("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips/<clip_id>/comments" -> ListClipCommentsResponse,
    paginate = data: ClipCommentData,
    rate_limit = Light,
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_comments", "clips:read:list_comments:admin"],
    errors = [
        (400, 300, "the operation failed"),
        (401, 1002, "the access token is missing or was rejected"),
        (403, 1003, "permission denied"),
        (404, 2000, "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClipComments {
    /// Clip ID.
    pub clip_id: String,
    /// Records per page.
    pub page_size: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListClipComments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClipCommentsResponse {
    /// Data: at most 50 items.
    #[lossy]
    pub data: Vec<ClipCommentData>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `data`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClipCommentData {
    /// Comment ID.
    pub comment_id: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Display name.
    pub display_name: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Parent node ID.
    pub parent_node_id: Option<String>,
    /// Edited.
    pub edited: Option<bool>,
    /// Mentions: at most 1000 items.
    pub mentions: Option<Vec<Mention>>,
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Children comments: at most 1000 items.
    pub children_comments: Option<Vec<ChildrenComment>>,
}

/// Element of `mentions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Mention {
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Values of `content_type`.
#[zoom_enum]
pub enum ContentType {
    /// `TEXT_WITH_MENTION`.
    #[value("TEXT_WITH_MENTION")]
    TextWithMention,
    /// `TEXT`.
    #[value("TEXT")]
    Text,
}

/// Element of `children_comments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChildrenComment {
    /// Comment ID.
    pub comment_id: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Display name.
    pub display_name: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Parent node ID.
    pub parent_node_id: Option<String>,
    /// Edited.
    pub edited: Option<bool>,
    /// Mentions: at most 1000 items.
    pub mentions: Option<Vec<Mention>>,
    /// Content type.
    pub content_type: Option<ContentType>,
}

/// Delete comment.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::DeleteComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteComment::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/clips/<clip_id>/comments/<comment_id>" -> (),
    rate_limit = Light,
    scopes = ["clips:write", "clips:write:admin", "clips:delete:comment", "clips:delete:comment:admin"],
    errors = [
        (401, 1002, "the access token is missing or was rejected"),
        (403, 1003, "permission denied"),
        (404, 2000, "the clip does not exist"),
        (404, 2005, "the comment does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteComment {
    /// Clip ID.
    pub clip_id: String,
    /// Comment ID.
    pub comment_id: String,
}
