//! Video SDK sessions: 1 operation.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::QosDetails;

/// List session users qo summary.
///
/// # Examples
///
/// ```
/// use zoom_api::qss::ListSessionUsersQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQoSummary::new(85746065432_u64)
///     .page_size(10)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/qos_summary" -> ListSessionUsersQoSummaryResponse,
    paginate = users: User,
    rate_limit = Heavy,
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSessionUsersQoSummary {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 10, `1` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListSessionUsersQoSummary`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSessionUsersQoSummaryResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Users.
    pub users: Vec<User>,
}

/// User.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// User key: at most 36 characters.
    pub user_key: Option<String>,
    /// QoS.
    pub qos: Option<Vec<UserQos>>,
}

/// User QoS.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserQos {
    /// Type.
    #[wire("type")]
    pub kind: Option<UserQosType>,
    /// Details.
    pub details: Option<QosDetails>,
}

/// What `type` can be.
#[zoom_enum]
pub enum UserQosType {
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
}
