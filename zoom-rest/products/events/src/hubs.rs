//! Hubs: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{RoleType, VideoStatus};

/// List hubs.
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
    /// Role type: defaults to `host`.
    pub role_type: RoleType,
}

/// Response to [`ListHubs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHubsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Hubs: at most 300 items.
    pub hubs: Option<Vec<Hub>>,
}

/// Element of `hubs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Hub {
    /// Hub ID.
    pub hub_id: Option<String>,
    /// Access level.
    pub access_level: Option<AccessLevel>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Public URL.
    pub public_url: Option<String>,
    /// Hidden hub.
    pub hidden_hub: Option<bool>,
    /// Hub active.
    pub hub_active: Option<bool>,
    /// Auto list events.
    pub auto_list_events: Option<bool>,
    /// Landing hub.
    pub landing_hub: Option<bool>,
}

/// Values of `access_level`.
#[zoom_enum]
pub enum AccessLevel {
    /// `INTERNAL`.
    #[value("INTERNAL")]
    Internal,
    /// `PUBLIC`.
    #[value("PUBLIC")]
    Public,
}

/// List hub hosts.
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
    errors = [(404, 2001, "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHubHosts {
    /// Hub ID.
    pub hub_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHubHosts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHubHostsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Hosts: at most 300 items.
    #[lossy]
    pub hosts: Vec<Host>,
}

/// Element of `hosts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Host {
    /// Host user ID.
    pub host_user_id: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Create new hub host.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateNewHubHost;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewHubHost::new("Zl3aVt0bQ9y")
///     .email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/hubs/<hub_id>/hosts" -> CreateNewHubHostResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_hub:write",
        "zoom_events_hub:write:admin",
        "zoom_events:write:hub_host",
        "zoom_events:write:hub_host:admin",
    ],
    errors = [(404, 2001, "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewHubHost {
    /// Hub ID.
    pub hub_id: String,
    /// Email.
    pub email: Option<String>,
}

/// Response to [`CreateNewHubHost`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewHubHostResponse {
    /// Host user ID.
    pub host_user_id: Option<String>,
}

/// Remove hub host.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::RemoveHubHost;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveHubHost::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/hubs/<hub_id>/hosts/<host_user_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_hub:write",
        "zoom_events_hub:write:admin",
        "zoom_events:delete:hub_host",
        "zoom_events:delete:hub_host:admin",
    ],
    errors = [(404, 2001, "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveHubHost {
    /// Hub ID.
    pub hub_id: String,
    /// Host user ID.
    pub host_user_id: String,
}

/// List hub videos.
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
    errors = [(404, 2001, "the hub was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHubVideos {
    /// Hub ID.
    pub hub_id: String,
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHubVideos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHubVideosResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Videos: at most 300 items.
    #[lossy]
    pub videos: Vec<Video>,
}

/// Element of `videos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Video {
    /// Video ID.
    pub video_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Source type.
    pub source_type: Option<SourceType>,
    /// Source event ID.
    pub source_event_id: Option<String>,
    /// Status.
    pub status: Option<VideoStatus>,
    /// Play link.
    pub play_link: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Values of `source_type`.
#[zoom_enum]
pub enum SourceType {
    /// `RECORDING`.
    #[value("RECORDING")]
    Recording,
    /// `UPLOAD`.
    #[value("UPLOAD")]
    Upload,
    /// `FOLDER`.
    #[value("FOLDER")]
    Folder,
}
