//! Single: 1 operation.

use zoom_core::zoom_endpoint;

/// Marks one clip as deleted (soft delete), instead of erasing it at once.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::DeleteClipSoftDelete;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteClipSoftDelete::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/single/DELETE/clips/{clipId})
#[zoom_endpoint(
    DELETE "/clips/<clip_id>" -> (),
    rate_limit = Light,
    scopes = ["clips:write", "clips:write:admin", "clips:delete:clip", "clips:delete:clip:admin"],
    errors = [
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 2000, CLIP_DOES_NOT_EXIST = "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteClipSoftDelete {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
}
