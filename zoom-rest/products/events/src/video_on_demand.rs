//! Video on demand: 9 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::VideoStatus;

/// Lists the video-on-demand (VOD) channels of a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/GET/zoom_events/hubs/{hubId}/vod_channels)
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
    errors = [
        (403, 260101, PERMISSION_DENIED = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannels {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Video-on-demand (VOD) channels, one entry each. At most 300 items.
    #[lossy]
    pub vod_channels: Vec<VodChannel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Video-on-demand channel of a hub, with its state.
///
/// Element of `vod_channels` in [`ListChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannel {
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: Option<String>,
    /// Name of the VOD channel.
    pub name: Option<String>,
    /// Whether the channel is `PUBLISHED` or a `DRAFT`.
    pub status: Option<String>,
    /// Whether attendees see the channel in the hub; for channels of the type `VIDEO_LIST_HUB` only.
    pub is_published_to_hub: Option<bool>,
    /// Where and how the channel shows its videos.
    #[wire("type")]
    pub kind: Option<VodChannelType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where and how the channel shows its videos.
///
/// Values of `type` in [`VodChannel`] and other types.
#[zoom_enum]
pub enum VodChannelType {
    /// `VIDEO_LIST_HUB`: Videos hosted on Zoom Events.
    #[value("VIDEO_LIST_HUB")]
    VideoListHub,
    /// `MULTI_VIDEO_EMBEDDED`: Several videos, for embedding on another website.
    #[value("MULTI_VIDEO_EMBEDDED")]
    MultiVideoEmbedded,
    /// `SINGLE_VIDEO_EMBEDDED`: One video, for embedding on another website.
    #[value("SINGLE_VIDEO_EMBEDDED")]
    SingleVideoEmbedded,
}

/// Creates a video-on-demand (VOD) channel in a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateVodChannel, VodChannelType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVodChannel::new(
///     "Zl3aVt0bQ9y",
///     "Product demos",
///     VodChannelType::VideoListHub,
/// )
/// .description("Recorded demos of our products")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/POST/zoom_events/hubs/{hubId}/vod_channels)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261104, PERMISSION_DENIED_261104 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVodChannel {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// Name of the VOD channel.
    #[length(..=75)]
    pub name: String,
    /// What the VOD channel is about, in free text.
    pub description: Option<String>,
    /// Where and how the channel shows its videos.
    #[serde(rename = "type")]
    pub kind: VodChannelType,
}

/// Response to [`CreateVodChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelResponse {
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: Option<String>,
    /// Name of the VOD channel.
    pub name: Option<String>,
    /// What the VOD channel is about, in free text.
    pub description: Option<String>,
    /// Where and how the channel shows its videos.
    #[wire("type")]
    pub kind: Option<VodChannelType>,
    /// Whether the channel is `PUBLISHED` or a `DRAFT`.
    pub status: Option<VodChannelStatus>,
    /// Whether attendees see the channel in the hub; for channels of the type `VIDEO_LIST_HUB` only.
    pub is_published_to_hub: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the channel of on-demand videos is published or still a draft.
///
/// Values of `status` in [`CreateVodChannelResponse`] and [`VodChannelDetails`].
#[zoom_enum]
pub enum VodChannelStatus {
    /// `PUBLISHED`: Published already.
    #[value("PUBLISHED")]
    Published,
    /// `DRAFT`: Not published yet.
    #[value("DRAFT")]
    Draft,
}

/// Returns one video-on-demand (VOD) channel of a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/GET/zoom_events/hubs/{hubId}/vod_channels/{channelId})
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
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
}

/// Response to [`GetVodChannelDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelDetails {
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: Option<String>,
    /// Name of the VOD channel.
    pub name: Option<String>,
    /// What the VOD channel is about, in free text.
    pub description: Option<String>,
    /// Whether the channel is `PUBLISHED` or a `DRAFT`.
    pub status: Option<VodChannelStatus>,
    /// Whether attendees see the channel in the hub; for channels of the type `VIDEO_LIST_HUB` only.
    pub is_published_to_hub: Option<bool>,
    /// Where and how the channel shows its videos.
    #[wire("type")]
    pub kind: Option<VodChannelType>,
    /// Script that embeds the channel in another website, generated in Zoom Events; for embedded channel types only.
    pub embed_script: Option<String>,
    /// Link at which attendees see the published channel; for channels of the type `VIDEO_LIST_HUB` only.
    pub channel_link: Option<String>,
    /// Who may watch the channel, and how people authenticate to do so.
    pub settings: Option<VodChannelDetailSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may watch the channel, and how people authenticate to do so.
///
/// Value of `settings` in [`VodChannelDetails`] and [`UpdateVodChannel`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelDetailSettings {
    /// How people prove who they are before they see the content of the channel.
    pub authentication_method: Option<VodChannelSettingsAuthenticationMethod>,
    /// Email domains whose people may register; a list makes the video-on-demand (VOD) channel private. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses whose owners may register; a list makes the video-on-demand (VOD) channel private. At most 50000 items.
    pub allow_email_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How people prove who they are before they see the content of the channel.
///
/// Values of `authentication_method` in [`VodChannelDetailSettings`].
#[zoom_enum]
pub enum VodChannelSettingsAuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `email_otp`: One-time passcode sent by email.
    EmailOtp,
    /// `bypass_auth`: Authentication is skipped.
    BypassAuth,
}

/// Updates one video-on-demand (VOD) channel of a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateVodChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVodChannel::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Product demos")
///     .description("Recorded demos of our products")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/PATCH/zoom_events/hubs/{hubId}/vod_channels/{channelId})
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
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// Name of the VOD channel.
    #[length(..=75)]
    pub name: Option<String>,
    /// What the VOD channel is about, in free text.
    pub description: Option<String>,
    /// Who may watch the channel, and how people authenticate to do so.
    pub settings: Option<VodChannelDetailSettings>,
}

/// Deletes one video-on-demand (VOD) channel from a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/DELETE/zoom_events/hubs/{hubId}/vod_channels/{channelId})
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVodChannel {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
}

/// Publishes a video-on-demand (VOD) channel of a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/POST/zoom_events/hubs/{hubId}/vod_channels/{channelId}/actions)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVodChannelActions {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// What to do with the channel. The only value is `publish`.
    pub operation: Option<String>,
}

/// Response to [`CreateVodChannelActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelActionsResponse {
    /// Result of the action. Always `published`.
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the videos in one video-on-demand (VOD) channel of a hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/GET/zoom_events/hubs/{hubId}/vod_channels/{channelId}/videos)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVodChannelVideos {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
}

/// Response to [`ListVodChannelVideos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVodChannelVideosResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token for the next page, empty or absent on the last one; Zoom lists no request parameter that takes it.
    pub next_page_token: Option<String>,
    /// Videos, one entry each. At most 300 items.
    pub videos: Option<Vec<VodChannelVideo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Video in a video-on-demand channel, with its state and link.
///
/// Element of `videos` in [`ListVodChannelVideosResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelVideo {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Name of the video.
    pub name: Option<String>,
    /// Whether the video has been processed and can be used.
    pub status: Option<VideoStatus>,
    /// Link at which the video plays.
    pub play_link: Option<String>,
    /// Length of the video, in minutes.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a hub's videos to one of its video-on-demand (VOD) channels.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::AddVodChannelVideos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddVodChannelVideos::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .video_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/POST/zoom_events/hubs/{hubId}/vod_channels/{channelId}/videos)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddVodChannelVideos {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// IDs of the videos to add to the channel, one entry each. At most 30 items.
    pub video_ids: Option<Vec<String>>,
}

/// Response to [`AddVodChannelVideos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddVodChannelVideosResponse {
    /// What failed, one entry per problem; empty if everything succeeded. At most 300 items.
    pub errors: Option<Vec<VodChannelVideoError>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Video that could not be added to the channel, with the reason.
///
/// Element of `errors` in [`AddVodChannelVideosResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelVideoError {
    /// ID of the video that could not be added.
    pub video_id: Option<String>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one video from a video-on-demand (VOD) channel of a hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand/DELETE/zoom_events/hubs/{hubId}/vod_channels/{channelId}/videos/{videoId})
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
        (404, 261102, VIDEO_NOT_FOUND = "the video was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVodChannelVideo {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// ID of the video.
    pub video_id: String,
}
