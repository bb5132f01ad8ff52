//! Comment: 2 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the comments that viewers left on a clip.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::ListClipComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListClipComments::new("Zl3aVt0bQ9y")
///     .page_size("30")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/comment/GET/clips/{clipId}/comments)
#[zoom_endpoint(
    GET "/clips/<clip_id>/comments" -> ListClipCommentsResponse,
    paginate = data: ClipComment,
    rate_limit = Light,
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_comments", "clips:read:list_comments:admin"],
    errors = [
        (400, 300, REQUESTED_PAGE_DOES_NOT_EXIST = "the requested page does not exist"),
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 2000, CLIP_DOES_NOT_EXIST = "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClipComments {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListClipComments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClipCommentsResponse {
    /// Comments on the clip, one entry each. At most 50 items.
    #[lossy]
    pub data: Vec<ClipComment>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Comment on a clip, with its author and its replies.
///
/// Element of `data` in [`ListClipCommentsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClipComment {
    /// ID of the comment.
    pub comment_id: Option<String>,
    /// Text of the comment; `@[name](user:email)` mentions a user.
    pub content: Option<String>,
    /// When the comment was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the comment was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Name of the person who wrote the comment: `Guest` for a guest, the email address for an invited person who is not a Zoom user.
    pub display_name: Option<String>,
    /// URL of the profile picture of the person who wrote the comment.
    pub avatar: Option<String>,
    /// ID of the comment that this one replies to, if any; Zoom does not say what it holds otherwise.
    pub parent_node_id: Option<String>,
    /// Whether the comment was changed after it was posted.
    pub edited: Option<bool>,
    /// People who are mentioned in the comment, one entry each. At most 1000 items.
    pub mentions: Option<Vec<Mention>>,
    /// Whether the comment mentions someone or is plain text.
    pub content_type: Option<ContentType>,
    /// Replies to the comment, one entry each. At most 1000 items.
    pub children_comments: Option<Vec<ChildrenComment>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who is mentioned in a comment on a clip.
///
/// Element of `mentions` in [`ClipComment`] and [`ChildrenComment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Mention {
    /// Name shown for the person who is mentioned.
    pub display_name: Option<String>,
    /// Email address of the user who is mentioned.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the comment mentions someone or is plain text.
///
/// Values of `content_type` in [`ClipComment`] and [`ChildrenComment`].
#[zoom_enum]
pub enum ContentType {
    /// `TEXT_WITH_MENTION`: A comment that mentions someone.
    #[value("TEXT_WITH_MENTION")]
    TextWithMention,
    /// `TEXT`: A comment without a mention.
    #[value("TEXT")]
    Text,
}

/// Reply to a comment.
///
/// Element of `children_comments` in [`ClipComment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChildrenComment {
    /// ID of the reply.
    pub comment_id: Option<String>,
    /// Text of the reply; `@[name](user:email)` mentions a user.
    pub content: Option<String>,
    /// When the reply was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the reply was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Name of the person who wrote the reply.
    pub display_name: Option<String>,
    /// URL of the profile picture of the person who wrote the reply.
    pub avatar: Option<String>,
    /// ID of the comment to which the reply belongs.
    pub parent_node_id: Option<String>,
    /// Whether the reply was changed after it was posted.
    pub edited: Option<bool>,
    /// People who are mentioned in the reply, one entry each. At most 1000 items.
    pub mentions: Option<Vec<Mention>>,
    /// Whether the reply mentions someone or is plain text.
    pub content_type: Option<ContentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one comment from a clip.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/comment/DELETE/clips/{clipId}/comments/{commentId})
#[zoom_endpoint(
    DELETE "/clips/<clip_id>/comments/<comment_id>" -> (),
    rate_limit = Light,
    scopes = ["clips:write", "clips:write:admin", "clips:delete:comment", "clips:delete:comment:admin"],
    errors = [
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 2000, CLIP_DOES_NOT_EXIST = "the clip does not exist"),
        (404, 2005, COMMENT_DOES_NOT_EXIST = "the comment does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteComment {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
    /// ID of the comment.
    pub comment_id: String,
}
