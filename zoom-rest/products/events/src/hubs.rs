//! Hubs: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{RoleType, VideoStatus};

/// Lists the Zoom Events hubs, under which events are organized.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{ListHubs, RoleType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListHubs::new(RoleType::Host).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/hubs/GET/zoom_events/hubs)
#[zoom_endpoint(
    GET "/zoom_events/hubs" -> ListHubsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_hubs:read",
        "zoom_events_hubs:read:admin",
        "zoom_events:read:list_hubs",
        "zoom_events:read:list_hubs:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHubs {
    /// Whether to list the hubs that the user hosts, or all to which the user is related. Default: `host`.
    pub role_type: RoleType,
}

/// Response to [`ListHubs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHubsResponse {
    /// Number of hubs that match the request.
    pub total_records: Option<i64>,
    /// Zoom Events hubs, under which events are organized, one entry each. At most 300 items.
    pub hubs: Option<Vec<Hub>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Hub to which events belong, with its URL and visibility.
///
/// Element of `hubs` in [`ListHubsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Hub {
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// Whether the hub is open to everyone or inside the organization only.
    pub access_level: Option<AccessLevel>,
    /// Name of the hub.
    pub name: Option<String>,
    /// What the hub is about, in free text.
    pub description: Option<String>,
    /// URL at which everyone can see the hub.
    pub public_url: Option<String>,
    /// Whether the hub is left out of event pages and lists of hubs.
    pub hidden_hub: Option<bool>,
    /// Whether events can be created in the hub.
    pub hub_active: Option<bool>,
    /// Whether events of the hub are listed without approval.
    pub auto_list_events: Option<bool>,
    /// Whether the hub is the landing hub, the one that visitors see first.
    pub landing_hub: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the hub is open to everyone or inside the organization only.
///
/// Values of `access_level` in [`Hub`].
#[zoom_enum]
pub enum AccessLevel {
    /// `INTERNAL`: Hub inside the organization.
    #[value("INTERNAL")]
    Internal,
    /// `PUBLIC`: Hub that is open to everyone.
    #[value("PUBLIC")]
    Public,
}

/// Lists the users who are hosts of a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListHubHosts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let hosts = ListHubHosts::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/hubs/GET/zoom_events/hubs/{hubId}/hosts)
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/hosts" -> ListHubHostsResponse,
    paginate = hosts: Host,
    rate_limit = Light,
    scopes = [
        "zoom_events_hubs:read:admin",
        "zoom_events_hubs:read",
        "zoom_events:read:list_hub_hosts",
        "zoom_events:read:list_hub_hosts:admin",
    ],
    errors = [(404, 2001, HUB_NOT_FOUND = "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHubHosts {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHubHosts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHubHostsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Users who are hosts of the hub, one entry each. At most 300 items.
    #[lossy]
    pub hosts: Vec<Host>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who can host events of a hub.
///
/// Element of `hosts` in [`ListHubHostsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Host {
    /// User ID of the hub's host.
    pub host_user_id: Option<String>,
    /// Email address of the host.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a host to a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateHubHost;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateHubHost::new("Zl3aVt0bQ9y")
///     .email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/hubs/POST/zoom_events/hubs/{hubId}/hosts)
#[zoom_endpoint(
    POST "/zoom_events/hubs/<hub_id>/hosts" -> CreateHubHostResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_hub:write",
        "zoom_events_hub:write:admin",
        "zoom_events:write:hub_host",
        "zoom_events:write:hub_host:admin",
    ],
    errors = [(404, 2001, HUB_NOT_FOUND = "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateHubHost {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// Email address of the host.
    pub email: Option<String>,
}

/// Response to [`CreateHubHost`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateHubHostResponse {
    /// User ID of the hub's host.
    pub host_user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one host from a Zoom Events hub.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::RemoveHubHost;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveHubHost::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/hubs/DELETE/zoom_events/hubs/{hubId}/hosts/{hostUserId})
#[zoom_endpoint(
    DELETE "/zoom_events/hubs/<hub_id>/hosts/<host_user_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_hub:write",
        "zoom_events_hub:write:admin",
        "zoom_events:delete:hub_host",
        "zoom_events:delete:hub_host:admin",
    ],
    errors = [(404, 2001, HUB_NOT_FOUND = "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveHubHost {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// User ID of the hub's host.
    pub host_user_id: String,
}

/// Lists the videos and recordings that a Zoom Events hub holds.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListHubVideos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let videos = ListHubVideos::new("Zl3aVt0bQ9y")
///     .folder_id("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/hubs/GET/zoom_events/hubs/{hubId}/videos)
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/videos" -> ListHubVideosResponse,
    paginate = videos: Video,
    rate_limit = Light,
    scopes = [
        "zoom_events_hubs:read",
        "zoom_events_hubs:read:admin",
        "zoom_events:read:list_hub_videos",
        "zoom_events:read:list_hub_videos:admin",
    ],
    errors = [(404, 2001, HUB_NOT_FOUND = "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHubVideos {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the folder whose contents are listed; empty for the root folder.
    pub folder_id: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHubVideos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHubVideosResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Videos, one entry each. At most 300 items.
    #[lossy]
    pub videos: Vec<Video>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Video in a hub, or folder of videos, with its source, state and link.
///
/// Element of `videos` in [`ListHubVideosResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Video {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Name of the video.
    pub name: Option<String>,
    /// Where the video comes from, a recording or an upload; `FOLDER` for a folder of videos.
    pub source_type: Option<SourceType>,
    /// ID of the event that the video comes from; empty if there is none.
    pub source_event_id: Option<String>,
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

/// Where the video comes from, a recording or an upload; `FOLDER` for a folder of videos.
///
/// Values of `source_type` in [`Video`].
#[zoom_enum]
pub enum SourceType {
    /// `RECORDING`: A file from a recording.
    #[value("RECORDING")]
    Recording,
    /// `UPLOAD`: A video that someone uploaded.
    #[value("UPLOAD")]
    Upload,
    /// `FOLDER`: A folder that holds videos.
    #[value("FOLDER")]
    Folder,
}
