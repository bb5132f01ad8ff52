//! Videos: 2 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Returns a Zoom Events video's title, description, duration, times and tags.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetVideoMetadata;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVideoMetadata::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/videos/GET/zoom_events/videos/{videoId}/metadata)
#[zoom_endpoint(
    GET "/zoom_events/videos/<video_id>/metadata" -> VideoMetadata,
    rate_limit = Light,
    scopes = [
        "zoom_events_videos:read",
        "zoom_events_videos:read:admin",
        "zoom_events:read:video_metadata",
        "zoom_events:read:video_metadata:admin",
    ],
    errors = [
        (403, 261107, PERMISSION_DENIED = "permission denied"),
        (404, 261108, VIDEO_RECORDING_NOT_FOUND = "the video recording was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVideoMetadata {
    /// ID of the video.
    pub video_id: String,
}

/// Response to [`GetVideoMetadata`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoMetadata {
    /// Name of the video.
    #[length(..=256)]
    pub title: Option<String>,
    /// What the video is about, in free text.
    #[length(..=5000)]
    pub description: Option<String>,
    /// Length of the video. In seconds.
    pub duration: Option<i64>,
    /// When the video was created.
    pub video_created_at: Option<DateTime>,
    /// When the video was last changed, in UTC.
    pub updated_at: Option<DateTime>,
    /// Keywords by which the video can be found. At most 20 items.
    pub tags: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the title, description and tags of one Zoom Events video.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateVideoMetadata;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVideoMetadata::new("Zl3aVt0bQ9y")
///     .title("Keynote")
///     .description("Opening talk of the annual conference")
///     .tags(vec!["Conference".to_owned(), "Keynote".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/videos/PATCH/zoom_events/videos/{videoId}/metadata)
#[zoom_endpoint(
    PATCH "/zoom_events/videos/<video_id>/metadata" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_videos:write",
        "zoom_events_videos:write:admin",
        "zoom_events:update:video_metadata",
        "zoom_events:update:video_metadata:admin",
    ],
    errors = [
        (403, 261107, PERMISSION_DENIED = "permission denied"),
        (404, 261108, VIDEO_RECORDING_NOT_FOUND = "the video recording was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVideoMetadata {
    /// ID of the video.
    pub video_id: String,
    /// Name of the video.
    #[length(..=256)]
    pub title: Option<String>,
    /// What the video is about, in free text.
    #[length(..=5000)]
    pub description: Option<String>,
    /// Keywords by which the video can be found. At most 20 items.
    pub tags: Option<Vec<String>>,
}
