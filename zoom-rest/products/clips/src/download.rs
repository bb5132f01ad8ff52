//! Download: 1 operation.

use zoom_core::{Download, zoom_endpoint};

/// Downloads a clip as an MP4 file.
///
/// The response is a redirect (302) to the file.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::DownloadClip;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadClip::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/download/GET/clips/{clipId}/download)
#[zoom_endpoint(
    GET "/clips/<clip_id>/download" -> Download,
    rate_limit = Light,
    scopes = ["clips:read", "clips:read:admin", "clips:read:download_clip", "clips:read:download_clip:admin"],
    errors = [
        (400, 50002, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 50003, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 20001, PERMISSION_DENIED = "permission denied"),
        (404, 10002, CLIP_NOT_FOUND = "the clip was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadClip {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
}
