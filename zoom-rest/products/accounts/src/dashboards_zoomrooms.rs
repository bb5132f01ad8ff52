//! Dashboards, zoomrooms: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, zoom_endpoint, zoom_object};

use super::CustomKey;

/// List Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let zoom_rooms = ListZoomRooms::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/zoomrooms" -> ListZoomRoomsResponse,
    paginate = zoom_rooms: ListZoomRoomsZoomRoom,
    rate_limit = ResourceIntensive,
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:list_zoomrooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Zoom rooms.
    #[lossy]
    pub zoom_rooms: Vec<ListZoomRoomsZoomRoom>,
}

/// Element of `zoom_rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsZoomRoom {
    /// Account type.
    pub account_type: Option<String>,
    /// Calender name.
    pub calender_name: Option<String>,
    /// Camera.
    pub camera: Option<String>,
    /// Device IP.
    pub device_ip: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Health.
    pub health: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Issues.
    pub issues: Option<Vec<String>>,
    /// Last start time.
    pub last_start_time: Option<DateTime>,
    /// Location.
    pub location: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Room name.
    pub room_name: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Status.
    pub status: Option<String>,
}

/// Get top25 issues of Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetTop25IssuesOfZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25IssuesOfZoomRooms::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/zoomrooms/issues" -> Top25IssuesOfZoomRooms,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:issues_zoomroom:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25IssuesOfZoomRooms {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`GetTop25IssuesOfZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Top25IssuesOfZoomRooms {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Issues.
    pub issues: Option<Vec<Issue>>,
}

/// Element of `issues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Issue {
    /// Issue name.
    pub issue_name: Option<String>,
    /// Zoom rooms count.
    pub zoom_rooms_count: Option<i64>,
}

/// Get Zoom rooms details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetZoomRoomsDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issues = GetZoomRoomsDetails::new(
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
    GET "/metrics/zoomrooms/<zoomroom_id>" -> ZoomRoomsDetails,
    paginate = issues: String,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:zoomroom:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsDetails {
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

/// Response to [`GetZoomRoomsDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomsDetails {
    /// Account type.
    pub account_type: Option<String>,
    /// Calender name.
    pub calender_name: Option<String>,
    /// Camera.
    pub camera: Option<String>,
    /// Device IP.
    pub device_ip: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Health.
    pub health: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Issues.
    #[lossy]
    pub issues: Vec<String>,
    /// Last start time.
    pub last_start_time: Option<DateTime>,
    /// Location.
    pub location: Option<String>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Room name.
    pub room_name: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Live meeting.
    pub live_meeting: Option<LiveMeeting>,
    /// Past meetings.
    pub past_meetings: Option<PastMeetings>,
}

/// Live meeting.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveMeeting {
    /// Host.
    pub host: Option<String>,
    /// Custom keys: at most 10 items.
    pub custom_keys: Option<Vec<CustomKey>>,
    /// Dept.
    pub dept: Option<String>,
    /// Duration.
    pub duration: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Whether it has 3rd party audio.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Whether it has PSTN.
    pub has_pstn: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has SIP.
    pub has_sip: Option<bool>,
    /// Whether it has video.
    pub has_video: Option<bool>,
    /// Whether it has voip.
    pub has_voip: Option<bool>,
    /// Whether it has manual captions.
    pub has_manual_captions: Option<bool>,
    /// Whether it has automated captions.
    pub has_automated_captions: Option<bool>,
    /// ID.
    pub id: Option<MeetingId>,
    /// In room participants.
    pub in_room_participants: Option<i64>,
    /// Participants.
    pub participants: Option<i64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// User type.
    pub user_type: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Value of `past_meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetings {
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
    /// Meetings.
    pub meetings: Option<Vec<LiveMeeting>>,
}
