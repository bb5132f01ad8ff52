//! Dashboards: 2 operations.

use zoom_core::{Extra, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::QosDetails;

/// Lists a past meeting's participants with a summary of their connection quality.
///
/// Needs a Business plan or higher and a subscription to the summary event of the Quality of Service Subscription (QSS); names and emails may be empty.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::ListMeetingParticipantsQosSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQosSummary::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/qss/#tag/dashboards/GET/metrics/meetings/{meetingId}/participants/qos_summary)
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/qos_summary" -> ParticipantsQosSummary,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_meeting_participants_qos:admin",
    ],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQosSummary {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListMeetingParticipantsQosSummary`] and [`ListWebinarParticipantsQosSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantsQosSummary {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Participants of the meeting or webinar, one entry each.
    #[lossy]
    pub participants: Vec<Participant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a meeting or webinar with a summary of the quality of service (QoS).
///
/// Element of `participants` in [`ParticipantsQosSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// ID of the participant, valid only during this meeting or webinar.
    pub participant_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// Summary of the quality of service (QoS) that the participant experienced, one entry for each medium and direction and one for the CPU usage.
    pub qos: Option<Vec<Qos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) measurements of one medium and direction, or of the CPU usage.
///
/// Element of `qos` in [`Participant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Qos {
    /// What the figures describe: a medium and direction, such as audio input, or the CPU usage.
    #[wire("type")]
    pub kind: Option<QosType>,
    /// Measurements of the quality, such as bitrate, jitter and delay.
    pub details: Option<QosDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the figures describe: a medium and direction, such as audio input, or the CPU usage. Zoom's documents disagree on which of input and output is sent and which received.
///
/// Values of `type` in [`Qos`].
#[zoom_enum]
pub enum QosType {
    /// `audio_input`: Audio that the client sends.
    AudioInput,
    /// `audio_output`: Audio that the client receives.
    AudioOutput,
    /// `video_input`: Video that the client sends.
    VideoInput,
    /// `video_output`: Video that the client receives.
    VideoOutput,
    /// `as_input`: Screen sharing that the client sends.
    AsInput,
    /// `as_output`: Shared screens that the client receives.
    AsOutput,
    /// `cpu_usage`: How busy the CPU is.
    CpuUsage,
    /// `audio_device_from_crc`: Audio sent by a room system that joined through Zoom's Conference Room Connector.
    AudioDeviceFromCrc,
    /// `audio_device_to_crc`: Audio received by a room system that joined through Zoom's Conference Room Connector.
    AudioDeviceToCrc,
    /// `video_device_from_crc`: Video sent by a room system that joined through Zoom's Conference Room Connector.
    VideoDeviceFromCrc,
    /// `video_device_to_crc`: Video received by a room system that joined through Zoom's Conference Room Connector.
    VideoDeviceToCrc,
    /// `as_device_from_crc`: Screen sharing by a room system that joined through Zoom's Conference Room Connector.
    AsDeviceFromCrc,
    /// `as_device_to_crc`: Shared screens received by a room system that joined through Zoom's Conference Room Connector.
    AsDeviceToCrc,
    /// `audio_device_from_rwg`: Audio sent by a user who joined in a web browser, through Zoom's web gateway.
    AudioDeviceFromRwg,
    /// `audio_device_to_rwg`: Audio received by a user who joined in a web browser, through Zoom's web gateway.
    AudioDeviceToRwg,
    /// `video_device_from_rwg`: Video sent by a user who joined in a web browser, through Zoom's web gateway.
    VideoDeviceFromRwg,
    /// `video_device_to_rwg`: Video received by a user who joined in a web browser, through Zoom's web gateway.
    VideoDeviceToRwg,
    /// `as_device_from_rwg`: Screen sharing by a user who joined in a web browser, through Zoom's web gateway.
    AsDeviceFromRwg,
    /// `as_device_to_rwg`: Shared screens received by a user who joined in a web browser, through Zoom's web gateway.
    AsDeviceToRwg,
}

/// Lists a live or past webinar's participants with a summary of their connection quality.
///
/// Needs a subscription to the summary event of the Quality of Service Subscription (QSS); names and emails may be empty.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::ListWebinarParticipantsQosSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantsQosSummary::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/qss/#tag/dashboards/GET/metrics/webinars/{webinarId}/participants/qos_summary)
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/qos_summary" -> ParticipantsQosSummary,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_webinar_participants_qos:admin",
    ],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantsQosSummary {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
