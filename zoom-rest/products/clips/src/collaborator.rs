//! Collaborator: 1 operation.

use zoom_core::zoom_endpoint;

/// Stops sharing a clip with one person or chat channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::RemoveClipCollaborator;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveClipCollaborator::new("Zl3aVt0bQ9y")
///     .user_key("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/collaborator/DELETE/clips/{clipId}/collaborators)
#[zoom_endpoint(
    DELETE "/clips/<clip_id>/collaborators" -> (),
    rate_limit = Light,
    scopes = ["clips:write", "clips:write:admin", "clips:delete:collaborators", "clips:delete:collaborators:admin"],
    errors = [
        (400, 1500, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 2000, CLIP_DOES_NOT_EXIST = "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveClipCollaborator {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
    /// ID or email address of the person to remove.
    pub user_key: Option<String>,
    /// ID of the chat channel to remove.
    pub channel_id: Option<String>,
}
