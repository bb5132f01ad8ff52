//! Dashboards, zoomrooms: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, MeetingId, zoom_endpoint, zoom_object};

use super::CustomKey;

/// Lists every Zoom Room of the account with its devices, health and problems.
///
/// Needs Zoom Rooms and a Business, Education or API plan.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms)
#[zoom_endpoint(
    GET "/metrics/zoomrooms" -> ListZoomRoomsResponse,
    paginate = zoom_rooms: ListZoomRoomsZoomRoom,
    rate_limit = ResourceIntensive,
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:list_zoomrooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The Zoom Rooms, one entry each.
    #[lossy]
    pub zoom_rooms: Vec<ListZoomRoomsZoomRoom>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Room on the dashboard, with its devices, health and problems.
///
/// Element of `zoom_rooms` in [`ListZoomRoomsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsZoomRoom {
    /// Kind of email account that the Zoom Room uses, such as `Work Email`.
    pub account_type: Option<String>,
    /// Name of the calendar that the Zoom Room uses.
    pub calender_name: Option<String>,
    /// Camera that the Zoom Room uses; it may be empty.
    pub camera: Option<String>,
    /// IP address of the Zoom Room's device, after the kind of device, such as `Computer : 10.100.93.138`.
    pub device_ip: Option<String>,
    /// Email address of the Zoom Room.
    pub email: Option<String>,
    /// Rating of the Zoom Room's condition, such as `critical`.
    pub health: Option<String>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Problems of the Zoom Room, one entry each.
    pub issues: Option<Vec<String>>,
    /// When the Zoom Room last started.
    pub last_start_time: Option<DateTime>,
    /// Place where the Zoom Room is.
    pub location: Option<String>,
    /// ID of the location, such as a floor, where the Zoom Room is in the account's tree of locations.
    pub location_id: Option<String>,
    /// Microphone of the Zoom Room.
    pub microphone: Option<String>,
    /// Display name of the Zoom Room.
    pub room_name: Option<String>,
    /// Loudspeaker of the Zoom Room.
    pub speaker: Option<String>,
    /// What the Zoom Room is doing, such as being available or offline.
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the top 25 issues of the account's Zoom Rooms, with how many rooms had each one.
///
/// Needs Zoom Rooms and a Business, Education or API plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetTop25ZoomRoomIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25ZoomRoomIssues::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/issues)
#[zoom_endpoint(
    GET "/metrics/zoomrooms/issues" -> Top25ZoomRoomIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:admin", "dashboard:read:admin", "dashboard:read:issues_zoomroom:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomIssues {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`GetTop25ZoomRoomIssues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Top25ZoomRoomIssues {
    /// First day that the report covers, as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Number of issues in the whole result.
    pub total_records: Option<i64>,
    /// Most frequent issues, with the number of Zoom Rooms that had each.
    pub issues: Option<Vec<Issue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Problem of Zoom Rooms, with the number of rooms that had it.
///
/// Element of `issues` in [`Top25ZoomRoomIssues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Issue {
    /// Name of the issue.
    pub issue_name: Option<String>,
    /// Number of Zoom Rooms that had the issue.
    pub zoom_rooms_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how one Zoom Room is configured, the issues it has and the meetings held in it.
///
/// Needs Zoom Rooms and a Business, Education or API plan.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/zoomrooms/{zoomroomId})
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

/// Response to [`GetZoomRoomsDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomsDetails {
    /// Kind of email account that the Zoom Room uses, such as `Work Email`.
    pub account_type: Option<String>,
    /// Name of the calendar that the Zoom Room uses.
    pub calender_name: Option<String>,
    /// Camera that the Zoom Room uses; it may be empty.
    pub camera: Option<String>,
    /// IP address of the Zoom Room's device, after the kind of device, such as `Computer : 10.100.93.138`.
    pub device_ip: Option<String>,
    /// Email address of the Zoom Room.
    pub email: Option<String>,
    /// Rating of the Zoom Room's condition, such as `critical`.
    pub health: Option<String>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Problems of the Zoom Room, one entry each.
    #[lossy]
    pub issues: Vec<String>,
    /// When the Zoom Room last started.
    pub last_start_time: Option<DateTime>,
    /// Place where the Zoom Room is.
    pub location: Option<String>,
    /// Microphone of the Zoom Room.
    pub microphone: Option<String>,
    /// Display name of the Zoom Room.
    pub room_name: Option<String>,
    /// Loudspeaker of the Zoom Room.
    pub speaker: Option<String>,
    /// What the Zoom Room is doing, such as being available or offline.
    pub status: Option<String>,
    /// The meeting in progress in the Zoom Room, with its host, start time and the features in use.
    pub live_meeting: Option<ZoomRoomMeeting>,
    /// One page of the meetings that were held in the Zoom Room.
    pub past_meetings: Option<PastMeetings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting held in a Zoom Room, in progress or past.
///
/// Value of `live_meeting` and `meetings` in [`ZoomRoomsDetails`] and [`PastMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomMeeting {
    /// Display name of the host.
    pub host: Option<String>,
    /// Keys and values of your own that are attached to the meeting. At most 10 items.
    pub custom_keys: Option<Vec<CustomKey>>,
    /// Department of the host.
    pub dept: Option<String>,
    /// How long the meeting has lasted, as text; `02:21` is 2 minutes and 21 seconds.
    pub duration: Option<String>,
    /// Email address of the host.
    pub email: Option<String>,
    /// When the meeting ended; Zoom does not say what it holds for a meeting in progress.
    pub end_time: Option<DateTime>,
    /// Whether third-party audio conferencing was used.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether the meeting or webinar was archived.
    pub has_archiving: Option<bool>,
    /// Whether anyone used a phone line (PSTN).
    pub has_pstn: Option<bool>,
    /// Whether the meeting or webinar was recorded.
    pub has_recording: Option<bool>,
    /// Whether a screen was shared.
    pub has_screen_share: Option<bool>,
    /// Whether anyone joined by SIP.
    pub has_sip: Option<bool>,
    /// Whether video was used.
    pub has_video: Option<bool>,
    /// Whether computer audio (VoIP) was used.
    pub has_voip: Option<bool>,
    /// Whether manual captions were on.
    pub has_manual_captions: Option<bool>,
    /// Whether automated captions were on.
    pub has_automated_captions: Option<bool>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of participants who joined through a Zoom Room.
    pub in_room_participants: Option<i64>,
    /// How many participants the meeting has.
    pub participants: Option<i64>,
    /// When the meeting or webinar began.
    pub start_time: Option<DateTime>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// License that the host has.
    pub user_type: Option<String>,
    /// UUID of this one holding of the meeting; each time that a recurring meeting takes place has its own.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One page of the meetings that were held in the Zoom Room.
///
/// Value of `past_meetings` in [`ZoomRoomsDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetings {
    /// First day that the report covers, as `YYYY-MM-DD`.
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
    /// The meetings, one entry each.
    pub meetings: Option<Vec<ZoomRoomMeeting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
