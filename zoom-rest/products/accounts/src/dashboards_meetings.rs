//! Dashboards, meetings: 7 operations.

use zoom_core::{
    Date, DateOrDateTime, DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    AudioCall, ConnectionType, CustomKey, Health, MeetingSharingRecordingDetailParticipant,
    MeetingSharingRecordingDetails, MeetingType, NetworkType, OptionalArchiving, ParticipantDevice,
    ParticipantQualityScore, PastOrLive, PostMeetingFeedback, PostMeetingFeedbackParticipant, QualityScore,
    QueryDateType, UserQos,
};

/// Lists the account's live or past meetings in a month within the last six months, with the features each one used.
///
/// Needs a Business plan or higher.
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
/// .kind(MeetingType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings)
#[zoom_endpoint(
    GET "/metrics/meetings" -> ListMeetingsResponse,
    paginate = meetings: Meeting,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:list_meetings:admin"],
    errors = [
        (400, 12700, MEETINGS_NOT_RETURNED = "the meetings could not be returned"),
        (400, 400, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetings {
    /// Whether live meetings are listed, past ones, or only past ones that a single person attended. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// IDs of up to seven groups; only meetings hosted by their members are listed, unless `group_include_participant` is `true`. Sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Whether to list also meetings whose host is in none of the groups, as long as a participant's primary group is one of them.
    pub group_include_participant: Option<bool>,
    /// Extra members to return that are normally left out. The only value is `tracking_fields`.
    pub include_fields: Option<String>,
    /// Whether `from` and `to` refer to the start or the end of the meetings; for past meetings only.
    pub query_date_type: Option<QueryDateType>,
}

/// Response to [`ListMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingsResponse {
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
    /// The meetings, one entry each.
    #[lossy]
    pub meetings: Vec<Meeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Live or past meeting on the dashboard, with its host, times and the features that were used.
///
/// Element of `meetings` in [`ListMeetingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Meeting {
    /// Display name of the host.
    pub host: Option<String>,
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<QualityScore>,
    /// Keys and values of your own that are attached to the meeting.
    pub custom_keys: Option<Vec<CustomKey>>,
    /// Department of the host.
    pub dept: Option<String>,
    /// How long the meeting lasted, as hours, minutes and seconds.
    pub duration: Option<String>,
    /// Email address of the host.
    pub email: Option<String>,
    /// When the meeting ended or is due to end.
    pub end_time: Option<DateTime>,
    /// Whether third-party audio conferencing was used.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether anyone used a phone line (PSTN).
    pub has_pstn: Option<bool>,
    /// Whether the meeting was recorded.
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
    /// Numeric ID of the meeting.
    pub id: Option<MeetingId>,
    /// How many participants the meeting has.
    pub participants: Option<i64>,
    /// How good the shared screen looked, as a quality score; absent if scoring is off.
    pub screen_share_quality: Option<QualityScore>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// When the meeting began.
    pub start_time: Option<DateTime>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Custom fields by which the account classifies the meeting, with their values; only if `include_fields` asks for them.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// License that the host has.
    pub user_type: Option<String>,
    /// UUID of this one time that the meeting was held; a meeting that is held again keeps its number but gets a new UUID.
    pub uuid: Option<String>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<QualityScore>,
    /// Whether a poll was held.
    pub has_poll: Option<bool>,
    /// Whether questions and answers (Q&A) were used.
    pub has_qa: Option<bool>,
    /// Whether a survey was used.
    pub has_survey: Option<bool>,
    /// How long participants took to join on average, in seconds.
    pub avg_jointime_cost: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom field by which the account classifies its meetings (a tracking field), with its value for this meeting.
///
/// Element of `tracking_fields` in [`Meeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingField {
    /// Name or label of the tracking field.
    #[length(..=64)]
    pub field: Option<String>,
    /// Value that was entered in the tracking field.
    #[length(..=256)]
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one live or past meeting of the last six months, with the features it used, such as audio, video and recording.
///
/// Needs a Business plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/{meetingId})
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>" -> MeetingDetails,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:meeting:admin"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetails {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
}

/// Response to [`GetMeetingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDetails {
    /// Display name of the host.
    pub host: Option<String>,
    /// Keys and values of your own that are attached to the meeting. At most 10 items.
    pub custom_keys: Option<Vec<CustomKey>>,
    /// Department of the host.
    pub dept: Option<String>,
    /// How long the meeting lasted, as hours, minutes and seconds.
    pub duration: Option<String>,
    /// Email address of the host.
    pub email: Option<String>,
    /// When the meeting ended or is due to end.
    pub end_time: Option<DateTime>,
    /// Whether third-party audio conferencing was used.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether anyone used a phone line (PSTN).
    pub has_pstn: Option<bool>,
    /// Whether the meeting was recorded.
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
    /// Numeric ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of participants who joined through a Zoom Room.
    pub in_room_participants: Option<i64>,
    /// How many participants the meeting has.
    pub participants: Option<i64>,
    /// When the meeting began.
    pub start_time: Option<DateTime>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// License that the host has.
    pub user_type: Option<String>,
    /// UUID of this one time that the meeting was held; a meeting that is held again keeps its number but gets a new UUID.
    pub uuid: Option<String>,
    /// Whether the meeting summary was used in the meeting.
    pub has_meeting_summary: Option<bool>,
    /// Whether a poll was held.
    pub has_poll: Option<bool>,
    /// Whether questions and answers (Q&A) were used.
    pub has_qa: Option<bool>,
    /// Whether a survey was used.
    pub has_survey: Option<bool>,
    /// How long participants took to join on average, in seconds.
    pub avg_jointime_cost: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists who took part in a live or past meeting.
///
/// By default only live meetings are searched; needs a Business plan or higher, and details of external users may be empty.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/{meetingId}/participants)
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants" -> ListMeetingParticipantsResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_meeting_participants:admin",
    ],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipants {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. The only value is `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`ListMeetingParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingParticipantsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Number of the meeting.
    pub meeting_number: Option<String>,
    /// The participants, one entry each.
    #[lossy]
    pub participants: Vec<Participant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a meeting on the dashboard, with their device, network and quality scores.
///
/// Element of `participants` in [`ListMeetingParticipantsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<ParticipantQualityScore>,
    /// Camera that was used; empty for people from outside the host's account.
    pub camera: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<ConnectionType>,
    /// Transport over which the participant's video was carried, such as UDP.
    pub video_connection_type: Option<ConnectionType>,
    /// How the screen share of the participant was transported, such as over UDP or through a proxy.
    pub as_connection_type: Option<ConnectionType>,
    /// ID that an SDK app gave the participant.
    #[length(..=35)]
    pub customer_key: Option<String>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<ParticipantDevice>,
    /// Domain of the participant's computer; empty for people from outside the host's account.
    pub domain: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// URI in the SIP From header; only for a participant who joined by SIP.
    pub from_sip_uri: Option<String>,
    /// Locations of the data centers behind the participant's connection, separated by semicolons.
    pub full_data_center: Option<String>,
    /// ID of the participant's hard disk; empty for people outside the host's account.
    pub harddisk_id: Option<String>,
    /// User ID of a participant who is signed in to Zoom, otherwise a UUID or empty; `participant_user_id` is to replace it.
    pub id: Option<String>,
    /// Number of participants who joined through a Zoom Room, presumably those in this participant's room; Zoom doesn't say which room is counted.
    pub in_room_participants: Option<i64>,
    /// The participant's IP addresses inside their own network; not returned for some accounts with a health data agreement (BAA).
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// Why the participant left, as a sentence such as “Host ended the meeting”.
    pub leave_reason: Option<LeaveReason>,
    /// When the participant left.
    pub leave_time: Option<DateTime>,
    /// Place from which the participant joined.
    pub location: Option<String>,
    /// MAC address of the participant's device; empty for people outside the host's account.
    pub mac_addr: Option<String>,
    /// Microphone in use, by its name; empty for people outside the host's account.
    pub microphone: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<NetworkType>,
    /// User ID of a participant who is signed in to Zoom; empty for one who is not.
    pub participant_user_id: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// Whether the participant recorded the meeting.
    pub recording: Option<bool>,
    /// ID under which the participant had registered; only for past meetings and if `include_fields` asks for it.
    pub registrant_id: Option<String>,
    /// How the participant took part: as the host or as an attendee.
    pub role: Option<ParticipantRole>,
    /// How good the shared screen looked, as a quality score; absent if scoring is off.
    pub screen_share_quality: Option<ParticipantQualityScore>,
    /// Whether the participant shared an application.
    pub share_application: Option<bool>,
    /// Whether the participant shared the whole desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// SIP contact address of the participant; only present for people who join over SIP.
    pub sip_uri: Option<String>,
    /// Loudspeaker that the participant used; empty for people outside the host's account.
    pub speaker: Option<String>,
    /// Whether the participant is in the meeting itself, or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// ID of the participant, valid only while the meeting lasts.
    pub user_id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Version of the Zoom client that the participant used.
    pub version: Option<String>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<ParticipantQualityScore>,
    /// ID of the breakout room that the participant was in, if any.
    pub bo_mtg_id: Option<String>,
    /// Telephone connections that carry the audio of the participant, one entry each.
    pub audio_call: Option<Vec<AudioCall>>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// Name of the participant's device.
    pub device_name: Option<String>,
    /// ID of the user group to which the participant belongs.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant joined with archiving; shown only for people of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Client or SDK that the participant used, with its version, such as `Web Meeting SDK 2.18`.
    pub client: Option<String>,
    /// Time that the participant took to join, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// What the participant did about the AI Companion disclaimer, if there was one.
    pub aic_disclaimer: Option<AicDisclaimer>,
    /// Version of the Zoom plugin on the thin client of a virtual desktop (VDI).
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the participant left, as a sentence such as “Host ended the meeting”.
///
/// Values of `leave_reason` in [`Participant`].
#[zoom_enum]
pub enum LeaveReason {
    /// `$name left the meeting.`: The participant left; `$name` is the participant's name.
    #[value("$name left the meeting.")]
    NameLeftTheMeeting,
    /// `$name got disconnected from the meeting.`: The connection broke; `$name` is the participant's name.
    #[value("$name got disconnected from the meeting.")]
    NameGotDisconnectedFromTheMeeting,
    /// `Host ended the meeting.`.
    #[value("Host ended the meeting.")]
    HostEndedTheMeeting,
    /// `Host closed the meeting.`: The host closed the meeting; Zoom doesn't explain how this differs from the host ending it.
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
    /// `Leave waiting room.`: The participant left the waiting room; Zoom doesn't say whether being admitted to the meeting counts.
    #[value("Leave waiting room.")]
    LeaveWaitingRoom,
    /// `Removed by host from waiting room.`.
    #[value("Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}

/// How the participant took part: as the host or as an attendee.
///
/// Values of `role` in [`Participant`].
#[zoom_enum]
pub enum ParticipantRole {
    /// `host`: Host of the meeting or webinar.
    Host,
    /// `attendee`: Attendee of the meeting or webinar.
    Attendee,
}

/// Whether the participant is in the meeting itself, or in the waiting room.
///
/// Values of `status` in [`Participant`].
#[zoom_enum]
pub enum ParticipantStatus {
    /// `in_meeting`: The participant has joined.
    InMeeting,
    /// `in_waiting_room`: The participant has not been admitted yet.
    InWaitingRoom,
}

/// What the participant did about the AI Companion disclaimer, if there was one.
///
/// Values of `aic_disclaimer` in [`Participant`].
#[zoom_enum]
pub enum AicDisclaimer {
    /// `no disclaimer`: There was no disclaimer for the participant.
    #[value("no disclaimer")]
    NoDisclaimer,
    /// `agree`: The participant accepted the disclaimer.
    Agree,
    /// `leave meeting`: The participant left the meeting.
    #[value("leave meeting")]
    LeaveMeeting,
}

/// Lists a live or past meeting's participants with their audio, video and sharing quality (QoS).
///
/// Needs a Business plan or higher; details of external users may be empty.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListMeetingParticipantsQos, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQos::new(85746065432_u64)
///     .kind(PastOrLive::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/{meetingId}/participants/qos)
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/qos" -> ListMeetingParticipantsQosResponse,
    paginate = participants: MeetingParticipantsQosParticipant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_meeting_participants_qos:admin",
    ],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQos {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListMeetingParticipantsQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingParticipantsQosResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Number of the meeting.
    pub meeting_number: Option<String>,
    /// The participants, one entry each.
    #[lossy]
    pub participants: Vec<MeetingParticipantsQosParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a meeting, with their device, network and quality of service (QoS) over time.
///
/// Element of `participants` in [`ListMeetingParticipantsQosResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantsQosParticipant {
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<ParticipantDevice>,
    /// Client or SDK that the participant used, with its version, such as `Web Meeting SDK 2.18`.
    pub client: Option<String>,
    /// Domain of the participant's computer; empty for people from outside the host's account.
    pub domain: Option<String>,
    /// ID of the participant's hard disk; empty for people outside the host's account.
    pub harddisk_id: Option<String>,
    /// The participant's IP addresses inside their own network; not returned for some accounts with a health data agreement (BAA).
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// When the participant left.
    pub leave_time: Option<DateTime>,
    /// Place from which the participant joined.
    pub location: Option<String>,
    /// MAC address of the participant's device; empty for people outside the host's account.
    pub mac_addr: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// ID of the participant, valid only while the meeting lasts.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// QoS measurements for the participant, one entry per point in time.
    pub user_qos: Option<Vec<UserQos>>,
    /// Version of the Zoom client that the participant used.
    pub version: Option<String>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// Transport over which the participant's video was carried, such as UDP.
    pub video_connection_type: Option<ConnectionType>,
    /// How the screen share of the participant was transported, such as over UDP or through a proxy.
    pub as_connection_type: Option<ConnectionType>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<NetworkType>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// Locations of the data centers behind the participant's connection, separated by semicolons.
    pub full_data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<ConnectionType>,
    /// Whether the participant shared an application.
    pub share_application: Option<bool>,
    /// Whether the participant shared the whole desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Whether the participant recorded the meeting.
    pub recording: Option<bool>,
    /// Name of the participant's device.
    pub device_name: Option<String>,
    /// ID of the user group to which the participant belongs.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant joined with archiving; shown only for people of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Rating of the participant's connection and device.
    pub health: Option<Health>,
    /// Time that the participant took to join, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// Version of the Zoom plugin on the thin client of a virtual desktop (VDI).
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// Problems that the participant had, each as a word such as `audio`. At most 5 items.
    pub issue_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the thumbs up or down that participants left after a given meeting.
///
/// Needs a Business plan or higher, and a meeting scheduled after December 20, 2020.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/{meetingId}/participants/satisfaction)
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/satisfaction" -> PostMeetingFeedback,
    paginate = participants: PostMeetingFeedbackParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:post_meeting_feedback:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostMeetingFeedback {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Returns what each participant of a live or past meeting shared and recorded.
///
/// Needs a Business plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetMeetingSharingRecordingDetails, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingSharingRecordingDetails::new(85746065432_u64)
///     .kind(PastOrLive::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/{meetingId}/participants/sharing)
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:meeting_sharing:admin"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSharingRecordingDetails {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns one participant's audio, video and sharing quality (QoS) in a live or past meeting.
///
/// Zoom returns no data if nothing is sent or received at the time of the request, without saying how that applies to past meetings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetMeetingParticipantQos, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingParticipantQos::new(85746065432_u64, "32977920")
///     .kind(PastOrLive::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/{meetingId}/participants/{participantId}/qos)
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/<participant_id>/qos" -> MeetingParticipantQos,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:read:meeting_participant_qos:admin"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantQos {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of the participant in this meeting, a number such as `32977920`, as in `user_id` of the listed participants.
    pub participant_id: String,
    /// Whether the meeting is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
}

/// Response to [`GetMeetingParticipantQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantQos {
    /// User ID of a participant who is signed in to Zoom; otherwise empty.
    pub id: Option<String>,
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<ParticipantDevice>,
    /// Client or SDK that the participant used, with its version, such as `Web Meeting SDK 2.18`.
    pub client: Option<String>,
    /// Domain of the participant's computer; empty for people from outside the host's account.
    pub domain: Option<String>,
    /// ID of the participant's hard disk; empty for people outside the host's account.
    pub harddisk_id: Option<String>,
    /// The participant's IP addresses inside their own network; not returned for some accounts with a health data agreement (BAA).
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// When the participant left.
    pub leave_time: Option<DateTime>,
    /// Place from which the participant joined.
    pub location: Option<String>,
    /// MAC address of the participant's device; empty for people outside the host's account.
    pub mac_addr: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// ID of the participant, valid only while the meeting lasts.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// QoS measurements for the participant, one entry per point in time.
    pub user_qos: Option<Vec<UserQos>>,
    /// Version of the Zoom client that the participant used.
    pub version: Option<String>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// Transport over which the participant's video was carried, such as UDP.
    pub video_connection_type: Option<ConnectionType>,
    /// How the screen share of the participant was transported, such as over UDP or through a proxy.
    pub as_connection_type: Option<ConnectionType>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<NetworkType>,
    /// Microphone in use, by its name; empty for people outside the host's account.
    pub microphone: Option<String>,
    /// Loudspeaker that the participant used; empty for people outside the host's account.
    pub speaker: Option<String>,
    /// Camera that was used; empty for people from outside the host's account.
    pub camera: Option<String>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// Locations of the data centers behind the participant's connection, separated by semicolons.
    pub full_data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<ConnectionType>,
    /// Whether the participant shared an application.
    pub share_application: Option<bool>,
    /// Whether the participant shared the whole desktop.
    pub share_desktop: Option<bool>,
    /// Whether the participant shared a whiteboard.
    pub share_whiteboard: Option<bool>,
    /// Whether the participant recorded the meeting.
    pub recording: Option<bool>,
    /// Name of the participant's device.
    pub device_name: Option<String>,
    /// ID of the user group to which the participant belongs.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Whether the meeting was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant joined with archiving; shown only for people of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Rating of the participant's connection and device.
    pub health: Option<Health>,
    /// Time that the participant took to join, in seconds.
    pub total_jointime_cost: Option<f64>,
    /// Number of the meeting.
    pub meeting_number: Option<String>,
    /// Version of the Zoom plugin on the thin client of a virtual desktop (VDI).
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// Problems that the participant had, each as a word such as `audio`. At most 5 items.
    pub issue_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
