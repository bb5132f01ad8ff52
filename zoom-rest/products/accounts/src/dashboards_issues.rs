//! Dashboards, issues: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the 25 Zoom Rooms that had the most issues in a month, within the last six months.
///
/// Needs a Business plan or higher with Zoom Rooms.
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
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms)
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
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Zoom Rooms with the most issues, one entry each.
    pub zoom_rooms: Option<Vec<ZoomRoom>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Room, with the number of its problems.
///
/// Element of `zoom_rooms` in [`Top25ZoomRoomsWithIssues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoom {
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Number of issues that the Zoom Room had.
    pub issues_count: Option<i64>,
    /// Display name of the Zoom Room.
    pub room_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the problems of a Zoom Room, such as lost hardware or low bandwidth, in a month within the last six months.
///
/// Needs a Business plan or higher with Zoom Rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetZoomRoomIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issue_details = GetZoomRoomIssues::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/issues/zoomrooms/{zoomroomId})
#[zoom_endpoint(
    GET "/metrics/issues/zoomrooms/<zoomroom_id>" -> ZoomRoomIssues,
    paginate = issue_details: IssueDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:issues_zoomroom:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomIssues {
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

/// Response to [`GetZoomRoomIssues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomIssues {
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Issues of the Zoom Room, with the time of each, one entry each.
    #[lossy]
    pub issue_details: Vec<IssueDetail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One event in a Zoom Room, either the start of a problem or its end, with the time.
///
/// Element of `issue_details` in [`ZoomRoomIssues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IssueDetail {
    /// What happened, in words, such as `Room Controller disconnected`; recoveries, such as `Room Controller connected`, are listed too.
    pub issue: Option<String>,
    /// When the issue occurred.
    pub time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
