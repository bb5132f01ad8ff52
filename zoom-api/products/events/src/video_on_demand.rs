//! Video on demand: 9 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::VideoStatus;

/// List channels.
///
/// # Examples
///
/// ```
/// use zoom_api::events::ListChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let vod_channels = ListChannels::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
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
    errors = [(403, 260101, "no permission"), (404, 2001, "the hub was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChannels {
    /// Hub ID.
    pub hub_id: String,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListChannels`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChannelsResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Vod channels: at most 300 of them.
    pub vod_channels: Vec<VodChannel>,
}

/// Vod channel.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `type` can be.
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

/// Create vod channel.
///
/// # Examples
///
/// ```
/// use zoom_api::events::{CreateVodChannel, VodChannelType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateVodChannel::new("Zl3aVt0bQ9y", "Support", VodChannelType::VideoListHub)
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
        (403, 260101, "no permission"),
        (403, 261104, "the file can't be taken"),
        (404, 2001, "the hub was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateVodChannel {
    /// Hub ID.
    pub hub_id: String,
    /// Name: at most 75 characters.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: VodChannelType,
}

/// What [`CreateVodChannel`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `status` can be.
#[zoom_enum]
pub enum VodChannelStatus {
    /// `PUBLISHED`.
    #[value("PUBLISHED")]
    Published,
    /// `DRAFT`.
    #[value("DRAFT")]
    Draft,
}

/// Get vod channel details.
///
/// # Examples
///
/// ```
/// use zoom_api::events::GetVodChannelDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetVodChannelDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetVodChannelDetails {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// What [`GetVodChannelDetails`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Vod channel detail settings.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VodChannelDetailSettings {
    /// Authentication method.
    pub authentication_method: Option<VodChannelDetailSettingsAuthenticationMethod>,
    /// Allow domain list: at most 20000 of them.
    pub allow_domain_list: Option<Vec<String>>,
    /// Allow email list: at most 50000 of them.
    pub allow_email_list: Option<Vec<String>>,
}

/// What `authentication_method` can be.
#[zoom_enum]
pub enum VodChannelDetailSettingsAuthenticationMethod {
    /// `zoom_account`.
    ZoomAccount,
    /// `email_otp`.
    EmailOtp,
    /// `bypass_auth`.
    BypassAuth,
}

/// Update vod channel.
///
/// # Examples
///
/// ```
/// use zoom_api::events::UpdateVodChannel;
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateVodChannel {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Name: at most 75 characters.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Settings.
    pub settings: Option<VodChannelDetailSettings>,
}

/// Delete vod channel.
///
/// # Examples
///
/// ```
/// use zoom_api::events::DeleteVodChannel;
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
        (403, 260101, "no permission"),
        (403, 261103, "no permission"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the vod channel was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteVodChannel {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// Create vod channel actions.
///
/// # Examples
///
/// ```
/// use zoom_api::events::CreateVodChannelActions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateVodChannelActions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (403, 260101, "no permission"),
        (403, 261103, "no permission"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the vod channel was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateVodChannelActions {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Operation: always `publish`.
    pub operation: Option<String>,
}

/// What [`CreateVodChannelActions`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVodChannelActionsResponse {
    /// Status: always `published`.
    pub status: Option<String>,
}

/// List vod channel videos.
///
/// # Examples
///
/// ```
/// use zoom_api::events::ListVodChannelVideos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListVodChannelVideos::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (403, 260101, "no permission"),
        (403, 261103, "no permission"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the vod channel was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListVodChannelVideos {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// What [`ListVodChannelVideos`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVodChannelVideosResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Videos: at most 300 of them.
    pub videos: Option<Vec<VodChannelVideo>>,
}

/// Vod channel video.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Add vod channel videos.
///
/// # Examples
///
/// ```
/// use zoom_api::events::AddVodChannelVideos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddVodChannelVideos::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (403, 260101, "no permission"),
        (403, 261103, "no permission"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the vod channel was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddVodChannelVideos {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Video IDs: at most 30 of them.
    pub video_ids: Option<Vec<String>>,
}

/// What [`AddVodChannelVideos`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddVodChannelVideosResponse {
    /// Errors: at most 300 of them.
    pub errors: Option<Vec<VodChannelVideoError>>,
}

/// Vod channel video error.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VodChannelVideoError {
    /// Video ID.
    pub video_id: Option<String>,
    /// Message.
    pub message: Option<String>,
}

/// Delete vod channel video.
///
/// # Examples
///
/// ```
/// use zoom_api::events::DeleteVodChannelVideo;
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
        (403, 260101, "no permission"),
        (403, 261103, "no permission"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the vod channel was not found"),
        (404, 261102, "the video was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteVodChannelVideo {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Video ID.
    pub video_id: String,
}
