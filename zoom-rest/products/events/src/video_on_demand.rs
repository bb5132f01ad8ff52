//! Video on demand: 9 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::VideoStatus;

/// List channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let vod_channels = ListChannels::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/vod_channels" -> ListChannelsResponse,
    paginate = vod_channels: VodChannel,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:read",
        "zoom_events_vod_channels:read:admin",
        "zoom_events:read:list_all_vod_channels",
        "zoom_events:read:list_all_vod_channels:admin",
    ],
    errors = [(403, 260101, "permission denied"), (404, 2001, "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannels {
    /// Hub ID.
    pub hub_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// VOD channels: at most 300 items.
    #[lossy]
    pub vod_channels: Vec<VodChannel>,
}

/// Element of `vod_channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Is published to hub.
    pub is_published_to_hub: Option<bool>,
    /// Type.
    #[wire("type")]
    pub kind: Option<VodChannelType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum VodChannelType {
    /// `VIDEO_LIST_HUB`.
    #[value("VIDEO_LIST_HUB")]
    VideoListHub,
    /// `MULTI_VIDEO_EMBEDDED`.
    #[value("MULTI_VIDEO_EMBEDDED")]
    MultiVideoEmbedded,
    /// `SINGLE_VIDEO_EMBEDDED`.
    #[value("SINGLE_VIDEO_EMBEDDED")]
    SingleVideoEmbedded,
}

/// Create VOD channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateVodChannel, VodChannelType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVodChannel::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     VodChannelType::VideoListHub,
/// )
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/hubs/<hub_id>/vod_channels" -> CreateVodChannelResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:write",
        "zoom_events_vod_channels:write:admin",
        "zoom_events:write:vod_channel",
        "zoom_events:write:vod_channel:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261104, "the file was rejected"),
        (404, 2001, "the hub was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVodChannel {
    /// Hub ID.
    pub hub_id: String,
    /// Name.
    #[length(..=75)]
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: VodChannelType,
}

/// Response to [`CreateVodChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelResponse {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<VodChannelType>,
    /// Status.
    pub status: Option<VodChannelStatus>,
    /// Is published to hub.
    pub is_published_to_hub: Option<bool>,
}

/// Values of `status`.
#[zoom_enum]
pub enum VodChannelStatus {
    /// `PUBLISHED`.
    #[value("PUBLISHED")]
    Published,
    /// `DRAFT`.
    #[value("DRAFT")]
    Draft,
}

/// Get VOD channel details.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetVodChannelDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVodChannelDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>" -> VodChannelDetails,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:read",
        "zoom_events_vod_channels:read:admin",
        "zoom_events:read:vod_channel",
        "zoom_events:read:vod_channel:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVodChannelDetails {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`GetVodChannelDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelDetails {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<VodChannelStatus>,
    /// Is published to hub.
    pub is_published_to_hub: Option<bool>,
    /// Type.
    #[wire("type")]
    pub kind: Option<VodChannelType>,
    /// Embed script.
    pub embed_script: Option<String>,
    /// Channel link.
    pub channel_link: Option<String>,
    /// Settings.
    pub settings: Option<VodChannelDetailSettings>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelDetailSettings {
    /// Authentication method.
    pub authentication_method: Option<VodChannelDetailSettingsAuthenticationMethod>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Allow email list: at most 50000 items.
    pub allow_email_list: Option<Vec<String>>,
}

/// Values of `authentication_method`.
#[zoom_enum]
pub enum VodChannelDetailSettingsAuthenticationMethod {
    /// `zoom_account`.
    ZoomAccount,
    /// `email_otp`.
    EmailOtp,
    /// `bypass_auth`.
    BypassAuth,
}

/// Update VOD channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateVodChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVodChannel::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:write",
        "zoom_events_vod_channels:write:admin",
        "zoom_events:update:vod_channel",
        "zoom_events:update:vod_channel:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVodChannel {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Name.
    #[length(..=75)]
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Settings.
    pub settings: Option<VodChannelDetailSettings>,
}

/// Delete VOD channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteVodChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVodChannel::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:write",
        "zoom_events_vod_channels:write:admin",
        "zoom_events:delete:vod_channel",
        "zoom_events:delete:vod_channel:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVodChannel {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// Create VOD channel actions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateVodChannelActions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVodChannelActions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .operation("publish")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/actions" -> CreateVodChannelActionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:write",
        "zoom_events_vod_channels:write:admin",
        "zoom_events:update:vod_channel",
        "zoom_events:update:vod_channel:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVodChannelActions {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Operation: always `publish`.
    pub operation: Option<String>,
}

/// Response to [`CreateVodChannelActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelActionsResponse {
    /// Status: always `published`.
    pub status: Option<String>,
}

/// List VOD channel videos.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListVodChannelVideos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListVodChannelVideos::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/videos" -> ListVodChannelVideosResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:read",
        "zoom_events_vod_channels:read:admin",
        "zoom_events:read:list_vod_channel_videos",
        "zoom_events:read:list_vod_channel_videos:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVodChannelVideos {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`ListVodChannelVideos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVodChannelVideosResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Videos: at most 300 items.
    pub videos: Option<Vec<VodChannelVideo>>,
}

/// Element of `videos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelVideo {
    /// Video ID.
    pub video_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<VideoStatus>,
    /// Play link.
    pub play_link: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Add VOD channel videos.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::AddVodChannelVideos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddVodChannelVideos::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/videos" -> AddVodChannelVideosResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:write",
        "zoom_events_vod_channels:write:admin",
        "zoom_events:write:vod_channel_videos",
        "zoom_events:write:vod_channel_videos:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddVodChannelVideos {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Video IDs: at most 30 items.
    pub video_ids: Option<Vec<String>>,
}

/// Response to [`AddVodChannelVideos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddVodChannelVideosResponse {
    /// Errors: at most 300 items.
    pub errors: Option<Vec<VodChannelVideoError>>,
}

/// Element of `errors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelVideoError {
    /// Video ID.
    pub video_id: Option<String>,
    /// Message.
    pub message: Option<String>,
}

/// Delete VOD channel video.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteVodChannelVideo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVodChannelVideo::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/videos/<video_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_channels:write",
        "zoom_events_vod_channels:write:admin",
        "zoom_events:delete:vod_channel_videos",
        "zoom_events:delete:vod_channel_videos:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
        (404, 261102, "the video was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVodChannelVideo {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Video ID.
    pub video_id: String,
}
