//! Dashboards, webinars: 7 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioCall, AudioQuality, ConnectionType, CustomKey, MeetingParticipantsQoParticipantHealth,
    MeetingParticipantsQoType, MeetingSharingRecordingDetailParticipant, MeetingSharingRecordingDetails, MeetingType,
    NetworkType, OptionalArchiving, ParticipantAudioQuality, ParticipantDevice, PostMeetingFeedback,
    PostMeetingFeedbackParticipant, QueryDateType, UserQos,
};

/// List webinars.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListWebinars, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars" -> ListWebinarsResponse,
    paginate = webinars: Webinar,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:list_webinars:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinars {
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
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
    /// Query date type.
    pub query_date_type: Option<QueryDateType>,
}

/// Response to [`ListWebinars`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarsResponse {
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
    /// Webinars.
    #[lossy]
    pub webinars: Vec<Webinar>,
}

/// Response to [`GetWebinarDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Webinar {
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
    /// Audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// Video quality.
    pub video_quality: Option<AudioQuality>,
    /// Screen share quality.
    pub screen_share_quality: Option<AudioQuality>,
    /// Whether it has poll.
    pub has_poll: Option<bool>,
    /// Whether it has survey.
    pub has_survey: Option<bool>,
}

/// Get webinar details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarDetails, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetails::new(85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>" -> Webinar,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:webinar:admin"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetails {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
}

/// Get webinar participants.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarParticipants, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipants::new(85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants" -> WebinarParticipants,
    paginate = participants: WebinarParticipant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_webinar_participants:admin",
    ],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipants {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`GetWebinarParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipants {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Webinar number.
    pub webinar_number: Option<String>,
    /// Participants.
    #[lossy]
    pub participants: Vec<WebinarParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipant {
    /// Audio quality.
    pub audio_quality: Option<ParticipantAudioQuality>,
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
    /// Internal IP addresses.
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave reason.
    pub leave_reason: Option<WebinarParticipantLeaveReason>,
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
    pub role: Option<WebinarParticipantRole>,
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
    /// Client.
    pub client: Option<String>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Bo mtg ID.
    pub bo_mtg_id: Option<String>,
    /// Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
}

/// Values of `leave_reason`.
#[zoom_enum]
pub enum WebinarParticipantLeaveReason {
    /// `$name left the webinar.`.
    #[value("$name left the webinar.")]
    NameLeftTheWebinar,
    /// `$name got disconnected from the webinar.`.
    #[value("$name got disconnected from the webinar.")]
    NameGotDisconnectedFromTheWebinar,
    /// `Host ended the webinar.`.
    #[value("Host ended the webinar.")]
    HostEndedTheWebinar,
    /// `Host closed the webinar.`.
    #[value("Host closed the webinar.")]
    HostClosedTheWebinar,
    /// `Host started a new webinar.`.
    #[value("Host started a new webinar.")]
    HostStartedANewWebinar,
    /// `Network connection error.`.
    #[value("Network connection error.")]
    NetworkConnectionError,
    /// `Host did not join.`.
    #[value("Host did not join.")]
    HostDidNotJoin,
    /// `Exceeded free webinar minutes limit.`.
    #[value("Exceeded free webinar minutes limit.")]
    ExceededFreeWebinarMinutesLimit,
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
pub enum WebinarParticipantRole {
    /// `host`.
    Host,
    /// `attendee`.
    Attendee,
    /// `panelist`.
    Panelist,
}

/// List webinar participant qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListWebinarParticipantQo, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantQo::new(85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/qos" -> ListWebinarParticipantQoResponse,
    paginate = participants: WebinarParticipantQoParticipant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_webinar_participants_qos:admin",
    ],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantQo {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListWebinarParticipantQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarParticipantQoResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Webinar number.
    pub webinar_number: Option<String>,
    /// Participants.
    #[lossy]
    pub participants: Vec<WebinarParticipantQoParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantQoParticipant {
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
    /// Optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Group ID.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Health.
    pub health: Option<MeetingParticipantsQoParticipantHealth>,
    /// Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Issue list: at most 5 items.
    pub issue_list: Option<Vec<String>>,
}

/// Get post webinar feedback.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetPostWebinarFeedback, MeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetPostWebinarFeedback::new(85746065432_u64)
///     .kind(MeetingType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/satisfaction" -> PostMeetingFeedback,
    paginate = participants: PostMeetingFeedbackParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:post_webinar_feedback:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostWebinarFeedback {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get webinar sharing recording details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarSharingRecordingDetails, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarSharingRecordingDetails::new(85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:webinar_sharing:admin"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSharingRecordingDetails {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get webinar participant qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarParticipantQo, MeetingParticipantsQoType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarParticipantQo::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .kind(MeetingParticipantsQoType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/<participant_id>/qos" -> WebinarParticipantQo,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:webinar_participant_qos:admin"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantQo {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Participant ID.
    pub participant_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
}

/// Response to [`GetWebinarParticipantQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantQo {
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
    /// Health.
    pub health: Option<MeetingParticipantsQoParticipantHealth>,
    /// Issue list: at most 5 items.
    pub issue_list: Option<Vec<String>>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
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
    /// Whether it has archiving.
    pub has_archiving: Option<bool>,
    /// Optional archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Group ID.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Video connection type.
    pub video_connection_type: Option<ConnectionType>,
    /// Webinar number.
    pub webinar_number: Option<String>,
    /// Zoom thin client plugin version.
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// As connection type.
    pub as_connection_type: Option<ConnectionType>,
}
