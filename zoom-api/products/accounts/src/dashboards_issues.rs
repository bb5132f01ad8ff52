//! Dashboards, issues: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

/// Get top25 zoom rooms with issues.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetTop25ZoomRoomsWithIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetTop25ZoomRoomsWithIssues::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/issues/zoomrooms" -> Top25ZoomRoomsWithIssues,
    rate_limit = Heavy,
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:list_zoomrooms:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomsWithIssues {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
}

/// What [`GetTop25ZoomRoomsWithIssues`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Top25ZoomRoomsWithIssues {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Zoom rooms.
    pub zoom_rooms: Option<Vec<ZoomRoom>>,
}

/// Zoom room.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomRoom {
    /// ID.
    pub id: Option<String>,
    /// Issues count.
    pub issues_count: Option<i64>,
    /// Room name.
    pub room_name: Option<String>,
}

/// Get issues of zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetIssuesOfZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issue_details = GetIssuesOfZoomRooms::new("Zl3aVt0bQ9y", "2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/issues/zoomrooms/<zoomroom_id>" -> IssuesOfZoomRooms,
    paginate = issue_details: IssueDetail,
    rate_limit = Heavy,
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:issues_zoomroom:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIssuesOfZoomRooms {
    /// Zoomroom ID.
    pub zoomroom_id: String,
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetIssuesOfZoomRooms`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuesOfZoomRooms {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Issue details.
    pub issue_details: Vec<IssueDetail>,
}

/// Issue detail.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueDetail {
    /// Issue.
    pub issue: Option<String>,
    /// Time.
    pub time: Option<DateTime>,
}
