//! Meetings, live meetings: 1 operation.

use zoom_core::{Extra, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

/// Starts, stops, pauses or resumes a Realtime Media Streams (RTMS) app, which receives a running meeting's audio, video and transcript live, for one participant.
///
/// Developer Support must enable RTMS, and the setting that lets apps access meeting content must be on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{RtmsAppStatusAction, RtmsAppStatusSettings, UpdateRtmsAppStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRtmsAppStatus::new(85746065432_u64)
///     .settings(RtmsAppStatusSettings::new("Zl3aVt0bQ9y"))
///     .action(RtmsAppStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/live_meetings/{meetingId}/rtms_app/status)
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
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, MEETING_OR_SESSION_HAS_NOT_STARTED_YET_3000 = "the meeting or session has not started yet"),
        (400, 2310, RTMS_APP_NOT_STARTED_OR_STOPPED = "the RTMS app could not be started or stopped"),
        (400, 13277, MEETING_OR_SESSION_HAS_NOT_STARTED_YET_13277 = "the meeting or session has not started yet"),
        (400, 2312, USER_DOES_NOT_EXIST = "the user does not exist"),
        (403, 2308, PERMISSION_DENIED_2308 = "permission denied"),
        (403, 2309, PERMISSION_DENIED_2309 = "permission denied"),
        (403, 13273, NOT_SUPPORTED = "not supported"),
        (403, 13267, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 13262, PERMISSION_DENIED_13262 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRtmsAppStatus {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether to start, stop, pause or resume the Realtime Media Streams (RTMS) app.
    pub action: Option<RtmsAppStatusAction>,
    /// Realtime Media Streams (RTMS) app to start, stop, pause or resume, and the participant for whom.
    pub settings: Option<RtmsAppStatusSettings>,
}

/// Whether to start, stop, pause or resume an app that receives live media of the meeting through Realtime Media Streams (RTMS).
///
/// Values of `action` in [`UpdateRtmsAppStatus`].
#[zoom_enum]
pub enum RtmsAppStatusAction {
    /// `start`: Starts the Realtime Media Streams (RTMS) app.
    Start,
    /// `stop`: Ends the Realtime Media Streams (RTMS) app.
    Stop,
    /// `pause`: Suspends a running Realtime Media Streams (RTMS) app.
    Pause,
    /// `resume`: Continues a Realtime Media Streams (RTMS) app that was paused.
    Resume,
}

/// Which app, one that receives live media of the meeting through Realtime Media Streams (RTMS), to start, stop, pause or resume, and for which participant.
///
/// Value of `settings` in [`UpdateRtmsAppStatus`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RtmsAppStatusSettings {
    /// User ID of the participant; without it, the user to whom the access token belongs.
    pub participant_user_id: Option<String>,
    /// OAuth client ID of the app, which the account must let access meeting content. Required in requests.
    #[required(new)]
    pub client_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
