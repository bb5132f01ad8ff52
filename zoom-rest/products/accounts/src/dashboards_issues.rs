//! Dashboards, issues: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

/// Get top25 Zoom rooms with issues.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetTop25ZoomRoomsWithIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25ZoomRoomsWithIssues::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/issues/zoomrooms" -> Top25ZoomRoomsWithIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:list_zoomrooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomsWithIssues {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`GetTop25ZoomRoomsWithIssues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Top25ZoomRoomsWithIssues {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Zoom rooms.
    pub zoom_rooms: Option<Vec<ZoomRoom>>,
}

/// Element of `zoom_rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoom {
    /// ID.
    pub id: Option<String>,
    /// Issues count.
    pub issues_count: Option<i64>,
    /// Room name.
    pub room_name: Option<String>,
}

/// Get issues of Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetIssuesOfZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issue_details = GetIssuesOfZoomRooms::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/issues/zoomrooms/<zoomroom_id>" -> IssuesOfZoomRooms,
    paginate = issue_details: IssueDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:issues_zoomroom:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIssuesOfZoomRooms {
    /// Zoomroom ID.
    pub zoomroom_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetIssuesOfZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IssuesOfZoomRooms {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Issue details.
    #[lossy]
    pub issue_details: Vec<IssueDetail>,
}

/// Element of `issue_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IssueDetail {
    /// Issue.
    pub issue: Option<String>,
    /// Time.
    pub time: Option<DateTime>,
}
