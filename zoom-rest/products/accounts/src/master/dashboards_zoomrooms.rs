//! Dashboards, zoomrooms: 3 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{ListZoomRoomsResponse, ListZoomRoomsZoomRoom, Top25ZoomRoomIssues, ZoomRoomsDetails};

/// Lists every Zoom Room of the account with its devices, health and problems.
///
/// Needs Zoom Rooms and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let zoom_rooms = ListZoomRooms::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/zoomrooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms" -> ListZoomRoomsResponse,
    paginate = zoom_rooms: ListZoomRoomsZoomRoom,
    rate_limit = ResourceIntensive,
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:list_zoomrooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists the top 25 issues of the account's Zoom Rooms, with how many rooms had each one.
///
/// Needs Zoom Rooms and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetTop25ZoomRoomIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25ZoomRoomIssues::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/zoomrooms/issues)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms/issues" -> Top25ZoomRoomIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:issues_zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomIssues {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Returns how one Zoom Room is configured, the issues it has and the meetings held in it.
///
/// Needs Zoom Rooms and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetZoomRoomsDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issues = GetZoomRoomsDetails::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/zoomrooms/{zoomroomId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms/<zoomroom_id>" -> ZoomRoomsDetails,
    paginate = issues: String,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub zoomroom_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
