//! Dashboards: 2 operations.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::QosDetails;

/// List meeting participants qo summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::ListMeetingParticipantsQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQoSummary::new(85746065432_u64)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/meetings/<meeting_id>/participants/qos_summary" -> ListMeetingParticipantsQoSummaryResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_meeting_participants_qos:admin",
    ],
    errors = [
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "the account lacks the required subscription"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQoSummary {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListMeetingParticipantsQoSummary`] and [`ListWebinarParticipantsQoSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingParticipantsQoSummaryResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Participants.
    #[lossy]
    pub participants: Vec<Participant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// ID.
    pub id: Option<String>,
    /// Participant ID.
    pub participant_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// QoS.
    pub qos: Option<Vec<Qos>>,
}

/// Element of `qos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Qos {
    /// Type.
    #[wire("type")]
    pub kind: Option<QosType>,
    /// Details.
    pub details: Option<QosDetails>,
}

/// Values of `type`.
#[zoom_enum]
pub enum QosType {
    /// `audio_input`.
    AudioInput,
    /// `audio_output`.
    AudioOutput,
    /// `video_input`.
    VideoInput,
    /// `video_output`.
    VideoOutput,
    /// `as_input`.
    AsInput,
    /// `as_output`.
    AsOutput,
    /// `cpu_usage`.
    CpuUsage,
    /// `audio_device_from_crc`.
    AudioDeviceFromCrc,
    /// `audio_device_to_crc`.
    AudioDeviceToCrc,
    /// `video_device_from_crc`.
    VideoDeviceFromCrc,
    /// `video_device_to_crc`.
    VideoDeviceToCrc,
    /// `as_device_from_crc`.
    AsDeviceFromCrc,
    /// `as_device_to_crc`.
    AsDeviceToCrc,
    /// `audio_device_from_rwg`.
    AudioDeviceFromRwg,
    /// `audio_device_to_rwg`.
    AudioDeviceToRwg,
    /// `video_device_from_rwg`.
    VideoDeviceFromRwg,
    /// `video_device_to_rwg`.
    VideoDeviceToRwg,
    /// `as_device_from_rwg`.
    AsDeviceFromRwg,
    /// `as_device_to_rwg`.
    AsDeviceToRwg,
}

/// List webinar participants qo summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::ListWebinarParticipantsQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantsQoSummary::new(85746065432_u64)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/webinars/<webinar_id>/participants/qos_summary" -> ListMeetingParticipantsQoSummaryResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:read:list_webinar_participants_qos:admin",
    ],
    errors = [
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "the account lacks the required subscription"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantsQoSummary {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
