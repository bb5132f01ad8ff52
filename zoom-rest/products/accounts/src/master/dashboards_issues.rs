//! Dashboards, issues: 2 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{IssueDetail, Top25ZoomRoomsWithIssues, ZoomRoomIssues};

/// Lists the 25 Zoom Rooms that had the most issues in a month, within the last six months.
///
/// Needs a Business plan or higher with Zoom Rooms. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetTop25ZoomRoomsWithIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25ZoomRoomsWithIssues::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/issues/zoomrooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/issues/zoomrooms" -> Top25ZoomRoomsWithIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:list_zoomrooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomsWithIssues {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Returns the problems of a Zoom Room, such as lost hardware or low bandwidth, in a month within the last six months.
///
/// Needs a Business plan or higher with Zoom Rooms. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetZoomRoomIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issue_details = GetZoomRoomIssues::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/issues/zoomrooms/{zoomroomId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/issues/zoomrooms/<zoomroom_id>" -> ZoomRoomIssues,
    paginate = issue_details: IssueDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:issues_zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomIssues {
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
