//! Dashboards, meetings: 7 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioCall, AudioQuality, ConnectionType, CustomKey, MeetingParticipantsQoParticipantHealth,
    MeetingParticipantsQoType, MeetingSharingRecordingDetailParticipant, MeetingSharingRecordingDetails, MeetingType,
    NetworkType, OptionalArchiving, ParticipantAudioQuality, ParticipantDevice, PostMeetingFeedback,
    PostMeetingFeedbackParticipant, QueryDateType, UserQos,
};

/// List meetings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListMeetings, MeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListMeetings::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(MeetingType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings" -> ListMeetingsResponse,
    paginate = meetings: Meeting,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:list_meetings:admin"],
    errors = [(400, 12700, "the operation failed"), (400, 400, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetings {
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Group ID: sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Group include participant.
    pub group_include_participant: Option<bool>,
    /// Include fields: always `tracking_fields`.
    pub include_fields: Option<String>,
    /// Query date type.
    pub query_date_type: Option<QueryDateType>,
}

/// Response to [`ListMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingsResponse {
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
    #[lossy]
    pub meetings: Vec<Meeting>,
}

/// Element of `meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Meeting {
    /// Host.
    pub host: Option<String>,
    /// Audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// Custom keys.
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
    /// Participants.
    pub participants: Option<i64>,
    /// Screen share quality.
    pub screen_share_quality: Option<AudioQuality>,
    /// Session key.
    pub session_key: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// User type.
    pub user_type: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Video quality.
    pub video_quality: Option<AudioQuality>,
    /// Whether it has poll.
    pub has_poll: Option<bool>,
    /// Whether it has qa.
    pub has_qa: Option<bool>,
    /// Whether it has survey.
    pub has_survey: Option<bool>,
    /// Avg jointime cost.
    pub avg_jointime_cost: Option<f64>,
}

/// Element of `tracking_fields`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingField {
    /// Field.
    #[length(..=64)]
    pub field: Option<String>,
    /// Value.
    #[length(..=256)]
    pub value: Option<String>,
}

/// Get meeting details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetMeetingDetails, MeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingDetails::new(85746065432_u64)
///     .kind(MeetingType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>" -> MeetingDetails,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:meeting:admin"],
    errors = [(400, 12702, "permission denied"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetails {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
}

/// Response to [`GetMeetingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDetails {
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
    /// Whether it has meeting summary.
    pub has_meeting_summary: Option<bool>,
    /// Whether it has poll.
    pub has_poll: Option<bool>,
    /// Whether it has qa.
    pub has_qa: Option<bool>,
    /// Whether it has survey.
    pub has_survey: Option<bool>,
    /// Avg jointime cost.
    pub avg_jointime_cost: Option<f64>,
}

/// List meeting participants.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListMeetingParticipants, MeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipants::new(85746065432_u64)
///     .kind(MeetingType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants" -> ListMeetingParticipantsResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_meeting_participants:admin",
    ],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipants {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`ListMeetingParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingParticipantsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Meeting number.
    pub meeting_number: Option<String>,
    /// Participants.
    #[lossy]
    pub participants: Vec<Participant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// Audio quality.
    pub audio_quality: Option<ParticipantAudioQuality>,
    /// Camera.
    pub camera: Option<String>,
    /// Connection type.
    pub connection_type: Option<ConnectionType>,
    /// Video connection type.
    pub video_connection_type: Option<ConnectionType>,
    /// As connection type.
    pub as_connection_type: Option<ConnectionType>,
    /// Customer key.
    #[length(..=35)]
    pub customer_key: Option<String>,
    /// Data center.
    pub data_center: Option<String>,
    /// Device.
    pub device: Option<ParticipantDevice>,
    /// Domain.
    pub domain: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// From SIP URI.
    pub from_sip_uri: Option<String>,
    /// Full data center.
    pub full_data_center: Option<String>,
    /// Harddisk ID.
    pub harddisk_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// In room participants.
    pub in_room_participants: Option<i64>,
    /// Internal IP addresses.
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave reason.
    pub leave_reason: Option<LeaveReason>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// Location.
    pub location: Option<String>,
    /// MAC addr.
    pub mac_addr: Option<String>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Network type.
    pub network_type: Option<NetworkType>,
    /// Participant user ID.
    pub participant_user_id: Option<String>,
    /// Pc name.
    pub pc_name: Option<String>,
    /// Recording.
    pub recording: Option<bool>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// Role.
    pub role: Option<ParticipantRole>,
    /// Screen share quality.
    pub screen_share_quality: Option<ParticipantAudioQuality>,
    /// Share application.
    pub share_application: Option<bool>,
    /// Share desktop.
    pub share_desktop: Option<bool>,
    /// Share whiteboard.
    pub share_whiteboard: Option<bool>,
    /// SIP URI.
    pub sip_uri: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Status.
    pub status: Option<ParticipantStatus>,
    /// User ID.
    pub user_id: Option<String>,
    /// Participant UUID.
    pub participant_uuid: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Video quality.
    pub video_quality: Option<ParticipantAudioQuality>,
    /// Bo mtg ID.
    pub bo_mtg_id: Option<String>,
    /// Audio call.
    pub audio_call: Option<Vec<AudioCall>>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// Group ID.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Client.
    pub client: Option<String>,
    /// Total jointime cost.
    pub total_jointime_cost: Option<f64>,
    /// Aic disclaimer.
    pub aic_disclaimer: Option<AicDisclaimer>,
    /// Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// Values of `leave_reason`.
#[zoom_enum]
pub enum LeaveReason {
    /// `$name left the meeting.`.
    #[value("$name left the meeting.")]
    NameLeftTheMeeting,
    /// `$name got disconnected from the meeting.`.
    #[value("$name got disconnected from the meeting.")]
    NameGotDisconnectedFromTheMeeting,
    /// `Host ended the meeting.`.
    #[value("Host ended the meeting.")]
    HostEndedTheMeeting,
    /// `Host closed the meeting.`.
    #[value("Host closed the meeting.")]
    HostClosedTheMeeting,
    /// `Host started a new meeting.`.
    #[value("Host started a new meeting.")]
    HostStartedANewMeeting,
    /// `Network connection error.`.
    #[value("Network connection error.")]
    NetworkConnectionError,
    /// `Host did not join.`.
    #[value("Host did not join.")]
    HostDidNotJoin,
    /// `Exceeded free meeting minutes limit.`.
    #[value("Exceeded free meeting minutes limit.")]
    ExceededFreeMeetingMinutesLimit,
    /// `Removed by host.`.
    #[value("Removed by host.")]
    RemovedByHost,
    /// `Unknown reason.`.
    #[value("Unknown reason.")]
    UnknownReason,
    /// `Leave waiting room.`.
    #[value("Leave waiting room.")]
    LeaveWaitingRoom,
    /// `Removed by host from waiting room.`.
    #[value("Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}

/// Values of `role`.
#[zoom_enum]
pub enum ParticipantRole {
    /// `host`.
    Host,
    /// `attendee`.
    Attendee,
}

/// Values of `status`.
#[zoom_enum]
pub enum ParticipantStatus {
    /// `in_meeting`.
    InMeeting,
    /// `in_waiting_room`.
    InWaitingRoom,
}

/// Values of `aic_disclaimer`.
#[zoom_enum]
pub enum AicDisclaimer {
    /// `no disclaimer`.
    #[value("no disclaimer")]
    NoDisclaimer,
    /// `agree`.
    Agree,
    /// `leave meeting`.
    #[value("leave meeting")]
    LeaveMeeting,
}

/// List meeting participants qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListMeetingParticipantsQo, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQo::new(85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/qos" -> ListMeetingParticipantsQoResponse,
    paginate = participants: MeetingParticipantsQoParticipant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_meeting_participants_qos:admin",
    ],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQo {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListMeetingParticipantsQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingParticipantsQoResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Meeting number.
    pub meeting_number: Option<String>,
    /// Participants.
    #[lossy]
    pub participants: Vec<MeetingParticipantsQoParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantsQoParticipant {
    /// ID.
    pub id: Option<String>,
    /// Device.
    pub device: Option<ParticipantDevice>,
    /// Client.
    pub client: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Harddisk ID.
    pub harddisk_id: Option<String>,
    /// Internal IP addresses.
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// Location.
    pub location: Option<String>,
    /// MAC addr.
    pub mac_addr: Option<String>,
    /// Pc name.
    pub pc_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User QoS.
    pub user_qos: Option<Vec<UserQos>>,
    /// Version.
    pub version: Option<String>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// Video connection type.
    pub video_connection_type: Option<ConnectionType>,
    /// As connection type.
    pub as_connection_type: Option<ConnectionType>,
    /// Participant UUID.
    pub participant_uuid: Option<String>,
    /// Network type.
    pub network_type: Option<NetworkType>,
    /// Data center.
    pub data_center: Option<String>,
    /// Full data center.
    pub full_data_center: Option<String>,
    /// Connection type.
    pub connection_type: Option<ConnectionType>,
    /// Share application.
    pub share_application: Option<bool>,
    /// Share desktop.
    pub share_desktop: Option<bool>,
    /// Share whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Recording.
    pub recording: Option<bool>,
    /// Device name.
    pub device_name: Option<String>,
    /// Group ID.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Health.
    pub health: Option<MeetingParticipantsQoParticipantHealth>,
    /// Total jointime cost.
    pub total_jointime_cost: Option<f64>,
    /// Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Issue list: at most 5 items.
    pub issue_list: Option<Vec<String>>,
}

/// Get post meeting feedback.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetPostMeetingFeedback, MeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetPostMeetingFeedback::new(85746065432_u64)
///     .kind(MeetingType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/satisfaction" -> PostMeetingFeedback,
    paginate = participants: PostMeetingFeedbackParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:post_meeting_feedback:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostMeetingFeedback {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Get meeting sharing recording details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetMeetingSharingRecordingDetails, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingSharingRecordingDetails::new(85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:meeting_sharing:admin"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSharingRecordingDetails {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get meeting participant qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetMeetingParticipantQo, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingParticipantQo::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .kind(MeetingParticipantsQoType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/<participant_id>/qos" -> MeetingParticipantQo,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:meeting_participant_qos:admin"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantQo {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Participant ID.
    pub participant_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
}

/// Response to [`GetMeetingParticipantQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantQo {
    /// ID.
    pub id: Option<String>,
    /// Device.
    pub device: Option<ParticipantDevice>,
    /// Client.
    pub client: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Harddisk ID.
    pub harddisk_id: Option<String>,
    /// Internal IP addresses.
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// Location.
    pub location: Option<String>,
    /// MAC addr.
    pub mac_addr: Option<String>,
    /// Pc name.
    pub pc_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User QoS.
    pub user_qos: Option<Vec<UserQos>>,
    /// Version.
    pub version: Option<String>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// Video connection type.
    pub video_connection_type: Option<ConnectionType>,
    /// As connection type.
    pub as_connection_type: Option<ConnectionType>,
    /// Participant UUID.
    pub participant_uuid: Option<String>,
    /// Network type.
    pub network_type: Option<NetworkType>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Camera.
    pub camera: Option<String>,
    /// Data center.
    pub data_center: Option<String>,
    /// Full data center.
    pub full_data_center: Option<String>,
    /// Connection type.
    pub connection_type: Option<ConnectionType>,
    /// Share application.
    pub share_application: Option<bool>,
    /// Share desktop.
    pub share_desktop: Option<bool>,
    /// Share whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Recording.
    pub recording: Option<bool>,
    /// Device name.
    pub device_name: Option<String>,
    /// Group ID.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Health.
    pub health: Option<MeetingParticipantsQoParticipantHealth>,
    /// Total jointime cost.
    pub total_jointime_cost: Option<f64>,
    /// Meeting number.
    pub meeting_number: Option<String>,
    /// Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Issue list: at most 5 items.
    pub issue_list: Option<Vec<String>>,
}
