//! Video SDK sessions: 1 operation.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::QosDetails;

/// List session users qo summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::ListSessionUsersQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQoSummary::new(85746065432_u64)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/qos_summary" -> ListSessionUsersQoSummaryResponse,
    paginate = users: User,
    rate_limit = Heavy,
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQoSummary {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsersQoSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersQoSummaryResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Users.
    #[lossy]
    pub users: Vec<User>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// User key.
    #[length(..=36)]
    pub user_key: Option<String>,
    /// QoS.
    pub qos: Option<Vec<UserQos>>,
}

/// Element of `qos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQos {
    /// Type.
    #[wire("type")]
    pub kind: Option<UserQosType>,
    /// Details.
    pub details: Option<QosDetails>,
}

/// Values of `type`.
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
