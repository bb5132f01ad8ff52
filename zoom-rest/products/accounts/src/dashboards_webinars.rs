//! Dashboards, webinars: 7 operations.

use zoom_core::{
    Date, DateOrDateTime, DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    AudioCall, ConnectionType, CustomKey, Health, MeetingSharingRecordingDetailParticipant,
    MeetingSharingRecordingDetails, MeetingType, NetworkType, OptionalArchiving, ParticipantDevice,
    ParticipantQualityScore, PastOrLive, PostMeetingFeedback, PostMeetingFeedbackParticipant, QualityScore,
    QueryDateType, UserQos,
};

/// Lists the account's live or past webinars in a period.
///
/// Needs the webinar add-on and a Business, Education or API plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListWebinars, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind(PastOrLive::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars)
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
    /// Whether live or past webinars are listed. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// IDs of up to seven groups; only webinars hosted by their members are listed, unless `group_include_participant` is `true`. Sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Whether to list also webinars whose host is in none of the groups, as long as a participant's primary group is one of them.
    pub group_include_participant: Option<bool>,
    /// Whether `from` and `to` refer to the start or the end of the webinars; for past webinars only.
    pub query_date_type: Option<QueryDateType>,
}

/// Response to [`ListWebinars`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarsResponse {
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
    /// Webinars, one entry each.
    #[lossy]
    pub webinars: Vec<Webinar>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Live or past webinar on the dashboard, with its host, times and the features that were used.
///
/// Response to [`GetWebinarDetails`].
///
/// Element of `webinars` in [`ListWebinarsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Webinar {
    /// Display name of the host.
    pub host: Option<String>,
    /// Keys and values of your own that are attached to the webinar. At most 10 items.
    pub custom_keys: Option<Vec<CustomKey>>,
    /// Department of the host.
    pub dept: Option<String>,
    /// How long the webinar lasted, as hours, minutes and seconds.
    pub duration: Option<String>,
    /// Email address of the host.
    pub email: Option<String>,
    /// When the webinar ended or is due to end.
    pub end_time: Option<DateTime>,
    /// Whether third-party audio conferencing was used.
    pub has_3rd_party_audio: Option<bool>,
    /// Whether the webinar was archived.
    pub has_archiving: Option<bool>,
    /// Whether anyone used a phone line (PSTN).
    pub has_pstn: Option<bool>,
    /// Whether the webinar was recorded.
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
    /// Webinar ID, as a number.
    pub id: Option<MeetingId>,
    /// How many participants the webinar has.
    pub participants: Option<i64>,
    /// When the webinar began.
    pub start_time: Option<DateTime>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// License that the host has.
    pub user_type: Option<String>,
    /// UUID of this one time that the webinar was held; a webinar that is held again keeps its number but gets a new UUID.
    pub uuid: Option<String>,
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<QualityScore>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<QualityScore>,
    /// How good the shared screen looked, as a quality score; absent if scoring is off.
    pub screen_share_quality: Option<QualityScore>,
    /// Whether a poll was held.
    pub has_poll: Option<bool>,
    /// Whether a survey was used.
    pub has_survey: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one live or past webinar from the account's dashboard.
///
/// Needs the webinar add-on and a Business, Education or API plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarDetails, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetails::new(85746065432_u64)
///     .kind(PastOrLive::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/{webinarId})
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>" -> Webinar,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:webinar:admin"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetails {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
}

/// Lists who took part in a live or past webinar.
///
/// Needs the webinar add-on and a Business, Education or API plan; details of external users may be empty.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarParticipants, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipants::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/{webinarId}/participants)
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants" -> WebinarParticipants,
    paginate = participants: WebinarParticipant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_webinar_participants:admin",
    ],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipants {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. The only value is `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`GetWebinarParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipants {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Numeric ID of the webinar, as text.
    pub webinar_number: Option<String>,
    /// The participants, one entry each.
    #[lossy]
    pub participants: Vec<WebinarParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a webinar on the dashboard, with their device, network and quality scores.
///
/// Element of `participants` in [`WebinarParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipant {
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<ParticipantQualityScore>,
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
    /// The participant's IP addresses inside their own network; not returned for some accounts with a health data agreement (BAA).
    pub internal_ip_addresses: Option<Vec<String>>,
    /// IP address of the participant.
    pub ip_address: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// Why the participant left, as a sentence such as “Host ended the webinar”.
    pub leave_reason: Option<WebinarParticipantLeaveReason>,
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
    /// Whether the participant recorded the webinar.
    pub recording: Option<bool>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// How the participant took part: as host, panelist or attendee.
    pub role: Option<WebinarParticipantRole>,
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
    /// ID of the participant, valid only while the webinar lasts.
    pub user_id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this webinar.
    pub participant_uuid: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Version of the Zoom client that the participant used.
    pub version: Option<String>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<ParticipantQualityScore>,
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
    /// Client or SDK that the participant used, with its version, such as `Web Meeting SDK 2.18`.
    pub client: Option<String>,
    /// Whether the webinar was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant joined with archiving; shown only for people of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// ID of the breakout room that the participant was in, if any.
    pub bo_mtg_id: Option<String>,
    /// Version of the Zoom plugin on the thin client of a virtual desktop (VDI).
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the participant left, as a sentence such as “Host ended the webinar”.
///
/// Values of `leave_reason` in [`WebinarParticipant`].
#[zoom_enum]
pub enum WebinarParticipantLeaveReason {
    /// `$name left the webinar.`: The participant left; `$name` is the participant's name.
    #[value("$name left the webinar.")]
    NameLeftTheWebinar,
    /// `$name got disconnected from the webinar.`: The connection broke; `$name` is the participant's name.
    #[value("$name got disconnected from the webinar.")]
    NameGotDisconnectedFromTheWebinar,
    /// `Host ended the webinar.`.
    #[value("Host ended the webinar.")]
    HostEndedTheWebinar,
    /// `Host closed the webinar.`: The host closed the webinar; Zoom doesn't explain how this differs from the host ending it.
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
    /// `Leave waiting room.`: The participant left the waiting room; Zoom doesn't say whether being admitted to the webinar counts.
    #[value("Leave waiting room.")]
    LeaveWaitingRoom,
    /// `Removed by host from waiting room.`.
    #[value("Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}

/// How the participant took part: as host, panelist or attendee.
///
/// Values of `role` in [`WebinarParticipant`].
#[zoom_enum]
pub enum WebinarParticipantRole {
    /// `host`: Host of the meeting or webinar.
    Host,
    /// `attendee`: Attendee of the meeting or webinar.
    Attendee,
    /// `panelist`: Panelist of the webinar.
    Panelist,
}

/// Lists a live or past webinar's participants with their audio, video and sharing quality (QoS).
///
/// Needs the webinar add-on and a Business, Education or API plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListWebinarParticipantQos, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantQos::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/{webinarId}/participants/qos)
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/qos" -> ListWebinarParticipantQosResponse,
    paginate = participants: WebinarParticipantQosParticipant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_webinar_participants_qos:admin",
    ],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantQos {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListWebinarParticipantQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarParticipantQosResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Numeric ID of the webinar, as text.
    pub webinar_number: Option<String>,
    /// The participants, one entry each.
    #[lossy]
    pub participants: Vec<WebinarParticipantQosParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a webinar, with their device, network and quality of service (QoS) over time.
///
/// Element of `participants` in [`ListWebinarParticipantQosResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantQosParticipant {
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
    /// ID of the participant, valid only while the webinar lasts.
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
    /// UUID of the participant, kept through breakout rooms and valid only for this webinar.
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
    /// Whether the participant recorded the webinar.
    pub recording: Option<bool>,
    /// Name of the participant's device.
    pub device_name: Option<String>,
    /// Whether the participant joined with archiving; shown only for people of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// Whether the webinar was archived.
    pub has_archiving: Option<bool>,
    /// ID of the user group to which the participant belongs.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Rating of the participant's connection and device.
    pub health: Option<Health>,
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

/// Returns the thumbs up or down that attendees left after a given webinar.
///
/// Needs a Business plan or higher, and a webinar scheduled after December 20, 2020.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/{webinarId}/participants/satisfaction)
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/satisfaction" -> PostMeetingFeedback,
    paginate = participants: PostMeetingFeedbackParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:post_webinar_feedback:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostWebinarFeedback {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns what each participant of a live or past webinar shared and recorded.
///
/// Needs the webinar add-on and a Business, Education or API plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarSharingRecordingDetails, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarSharingRecordingDetails::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/{webinarId}/participants/sharing)
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:webinar_sharing:admin"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSharingRecordingDetails {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns one participant's audio, video and sharing quality (QoS) in a live or past webinar.
///
/// Zoom returns no data if nothing is sent or received at the time of the request, without saying how that applies to past webinars.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetWebinarParticipantQos, PastOrLive};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarParticipantQos::new(85746065432_u64, "32977920")
///     .kind(PastOrLive::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/{webinarId}/participants/{participantId}/qos)
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/<participant_id>/qos" -> WebinarParticipantQos,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:admin", "dashboard:read:admin", "dashboard:read:webinar_participant_qos:admin"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantQos {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// ID of the participant in this webinar, a number such as `32977920`, as in `user_id` of the listed participants.
    pub participant_id: String,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
}

/// Response to [`GetWebinarParticipantQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantQos {
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
    /// ID of the participant, valid only while the webinar lasts.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// QoS measurements for the participant, one entry per point in time.
    pub user_qos: Option<Vec<UserQos>>,
    /// Version of the Zoom client that the participant used.
    pub version: Option<String>,
    /// Rating of the participant's connection and device.
    pub health: Option<Health>,
    /// Problems that the participant had, each as a word such as `audio`. At most 5 items.
    pub issue_list: Option<Vec<String>>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this webinar.
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
    /// Whether the participant recorded the webinar.
    pub recording: Option<bool>,
    /// Name of the participant's device.
    pub device_name: Option<String>,
    /// Whether the webinar was archived.
    pub has_archiving: Option<bool>,
    /// Whether the participant joined with archiving; shown only for people of the account who have archiving.
    pub optional_archiving: Option<OptionalArchiving>,
    /// ID of the user group to which the participant belongs.
    #[wire("groupId")]
    pub group_id: Option<String>,
    /// Transport over which the participant's video was carried, such as UDP.
    pub video_connection_type: Option<ConnectionType>,
    /// Numeric ID of the webinar, as text.
    pub webinar_number: Option<String>,
    /// Version of the Zoom plugin on the thin client of a virtual desktop (VDI).
    pub zoom_thin_client_plugin_version: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// How the screen share of the participant was transported, such as over UDP or through a proxy.
    pub as_connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
