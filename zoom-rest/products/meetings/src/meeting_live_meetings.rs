//! Meetings, live meetings: 1 operation.

use zoom_core::{MeetingId, zoom_endpoint, zoom_enum, zoom_object};

/// Update RTMS app status.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{RtmsAppStatusAction, UpdateRtmsAppStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRtmsAppStatus::new(85746065432_u64)
///     .action(RtmsAppStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/live_meetings/<meeting_id>/rtms_app/status" -> (),
    rate_limit = Medium,
    scopes = [
        "meeting:write:admin",
        "meeting:write",
        "meeting:update:participant_rtms_app_status",
        "meeting:update:participant_rtms_app_status:admin",
    ],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3000, "not possible at this time"),
        (400, 2310, "the operation failed"),
        (400, 13277, "the operation failed"),
        (400, 2312, "the user does not exist"),
        (403, 2308, "permission denied"),
        (403, 2309, "permission denied"),
        (403, 13273, "not supported"),
        (403, 13267, "a required setting is turned off"),
        (403, 13262, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRtmsAppStatus {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Action.
    pub action: Option<RtmsAppStatusAction>,
    /// Settings.
    pub settings: Option<RtmsAppStatusSettings>,
}

/// Values of `action`.
#[zoom_enum]
pub enum RtmsAppStatusAction {
    /// `start`.
    Start,
    /// `stop`.
    Stop,
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RtmsAppStatusSettings {
    /// Participant user ID.
    pub participant_user_id: Option<String>,
    /// Client ID: required in requests.
    #[required(new)]
    pub client_id: Option<String>,
}
