//! Meeting: 3 events.

use zoom_core::{Extra, zoom_enum, zoom_event};

/// The real-time media stream (RTMS) of a meeting to the app was interrupted by a broken signaling connection.
#[zoom_event(
    "meeting.rtms_interrupted",
    scopes = ["rtms:read", "rtms:read:rtms_interrupted", "rtms:read:rtms_interrupted:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRtmsInterrupted {
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// ID of one real-time media stream (RTMS); a meeting, webinar or session can have several.
    #[required(sent)]
    pub rtms_stream_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The real-time media stream (RTMS) of a meeting to the app stopped.
///
/// The host or the initiator can stop it; `stop_reason` also has other causes, such as a timeout.
#[zoom_event(
    "meeting.rtms_stopped",
    scopes = ["rtms:read", "rtms:read:rtms_stopped", "rtms:read:rtms_stopped:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRtmsStopped {
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// ID of one real-time media stream (RTMS); a meeting, webinar or session can have several.
    #[required(sent)]
    pub rtms_stream_id: Option<String>,
    /// Why the stream stopped.
    #[required(sent)]
    pub stop_reason: Option<StopReason>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the realtime stream of the meeting's audio, video and other media to the app stopped.
///
/// Values of `stop_reason` in [`MeetingRtmsStopped`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum StopReason {
    /// `1`: The host stopped the stream.
    TriggeredByMeetingHost = 1,
    /// `2`: The app's user stopped the stream.
    TriggeredByAppUser = 2,
    /// `3`: The app's user left the meeting.
    AppUserLeftMeeting = 3,
    /// `4`: The host removed the app's user from the meeting.
    AppUserEjectedByMeetingHost = 4,
    /// `7`: The stream was canceled; Zoom does not say by whom or how that differs from `8`.
    StreamCanceled = 7,
    /// `8`: The stream was revoked; Zoom does not say by whom or how that differs from `7`.
    StreamRevoked = 8,
    /// `9`: All apps were disabled; Zoom does not say by whom or where.
    AllAppsDisabled = 9,
    /// `10`: An internal server exception occurred.
    ServerInternalException = 10,
    /// `11`: The connection timed out.
    ConnectionTimedOut = 11,
}

/// The host or a participant started the real-time media stream (RTMS) of a meeting to the app.
///
/// The initiator must be a user of the app.
#[zoom_event(
    "meeting.rtms_started",
    scopes = ["rtms:read", "rtms:read:rtms_started", "rtms:read:rtms_started:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRtmsStarted {
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// ID of the user who started the stream.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// ID of one real-time media stream (RTMS); a meeting, webinar or session can have several.
    #[required(sent)]
    pub rtms_stream_id: Option<String>,
    /// URLs of the Realtime Media Streams (RTMS) servers that the app connects to, separated by commas; each protocol can have its own.
    #[required(sent)]
    pub server_urls: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
