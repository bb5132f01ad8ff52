//! Video SDK sessions: 1 operation.

use zoom_core::{Extra, MeetingUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::QosDetails;

/// Lists the users of a past Video SDK session with a summary of their connection quality.
///
/// Needs a Business plan or higher and a subscription to the summary event of the Quality of Service Subscription (QSS); names may be empty.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::ListSessionUsersQosSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQosSummary::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/qss/#tag/video-sdk-sessions/GET/videosdk/sessions/{sessionId}/users/qos_summary)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/qos_summary" -> ListSessionUsersQosSummaryResponse,
    paginate = users: User,
    rate_limit = Heavy,
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQosSummary {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsersQosSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersQosSummaryResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Users of the Video SDK session, one entry each.
    #[lossy]
    pub users: Vec<User>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of a Video SDK session with a summary of the quality of service (QoS).
///
/// Element of `users` in [`ListSessionUsersQosSummaryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// User ID of a user who is signed in to Zoom; otherwise empty.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    #[length(..=36)]
    pub user_key: Option<String>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    pub qos: Option<Vec<UserQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Summary of the quality of service (QoS) of one medium and direction, or of the CPU usage, for a session user.
///
/// Element of `qos` in [`User`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQos {
    /// What the figures describe: a medium and direction, such as audio input, or the CPU usage.
    #[wire("type")]
    pub kind: Option<UserQosType>,
    /// Measurements of the quality, such as bitrate, jitter and delay.
    pub details: Option<QosDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the quality figures describe, such as audio that the client sends.
///
/// Values of `type` in [`UserQos`].
#[zoom_enum]
pub enum UserQosType {
    /// `audio_input`: Audio that the client sends.
    AudioInput,
    /// `audio_output`: Audio that the client receives.
    AudioOutput,
    /// `video_input`: Video that the client sends.
    VideoInput,
    /// `video_output`: Video that the client receives.
    VideoOutput,
    /// `as_input`: Shared screen that the client sends.
    AsInput,
    /// `as_output`: Shared screen that the client receives.
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
}
