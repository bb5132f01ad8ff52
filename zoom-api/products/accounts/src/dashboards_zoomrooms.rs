//! Dashboards, zoomrooms: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Id, zoom_endpoint, zoom_object};

use super::CustomKey;

/// List zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let zoom_rooms = ListZoomRooms::new().page_size(300).items(client).all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/zoomrooms" -> ListZoomRoomsResponse,
    paginate = zoom_rooms: ListZoomRoomsZoomRoom,
    rate_limit = ResourceIntensive,
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:list_zoomrooms:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// The number of the page, from 1: `1` unless said.
    pub page_number: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListZoomRooms`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// The number of the page, from 1.
    pub page_number: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Zoom rooms.
    pub zoom_rooms: Vec<ListZoomRoomsZoomRoom>,
}

/// List zoom rooms zoom room.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Get top25 issues of zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetTop25IssuesOfZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetTop25IssuesOfZoomRooms::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/zoomrooms/issues" -> Top25IssuesOfZoomRooms,
    rate_limit = Heavy,
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:issues_zoomroom:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTop25IssuesOfZoomRooms {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
}

/// What [`GetTop25IssuesOfZoomRooms`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Top25IssuesOfZoomRooms {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Issues.
    pub issues: Option<Vec<Issue>>,
}

/// Issue.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Issue name.
    pub issue_name: Option<String>,
    /// Zoom rooms count.
    pub zoom_rooms_count: Option<i64>,
}

/// Get zoom rooms details.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetZoomRoomsDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issues = GetZoomRoomsDetails::new("Zl3aVt0bQ9y", "2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/zoomrooms/<zoomroom_id>" -> ZoomRoomsDetails,
    paginate = issues: String,
    rate_limit = Heavy,
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:zoomroom:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetZoomRoomsDetails {
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

/// What [`GetZoomRoomsDetails`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveMeeting {
    /// Host.
    pub host: Option<String>,
    /// Custom keys: at most 10 of them.
    pub custom_keys: Option<Vec<CustomKey>>,
    /// Dept.
    pub dept: Option<String>,
    /// Duration.
    pub duration: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// Has 3rd party audio.
    pub has_3rd_party_audio: Option<bool>,
    /// Has archiving.
    pub has_archiving: Option<bool>,
    /// Has PSTN.
    pub has_pstn: Option<bool>,
    /// Has recording.
    pub has_recording: Option<bool>,
    /// Has screen share.
    pub has_screen_share: Option<bool>,
    /// Has SIP.
    pub has_sip: Option<bool>,
    /// Has video.
    pub has_video: Option<bool>,
    /// Has voip.
    pub has_voip: Option<bool>,
    /// Has manual captions.
    pub has_manual_captions: Option<bool>,
    /// Has automated captions.
    pub has_automated_captions: Option<bool>,
    /// ID.
    pub id: Option<Id>,
    /// In room participants.
    pub in_room_participants: Option<i64>,
    /// Participants.
    pub participants: Option<i64>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// User type.
    pub user_type: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Past meetings.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PastMeetings {
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
    /// Meetings.
    pub meetings: Option<Vec<LiveMeeting>>,
}
