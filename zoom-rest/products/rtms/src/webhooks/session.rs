//! Session: 3 events.

use zoom_core::{Extra, zoom_enum, zoom_event};

/// The real-time media stream (RTMS) of a Video SDK session to the app was interrupted by a broken signaling connection.
#[zoom_event("session.rtms_interrupted", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRtmsInterrupted {
    /// UUID of the Video SDK session, for this one time that it takes place.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// ID of one real-time media stream (RTMS); a meeting, webinar or session can have several.
    #[required(sent)]
    pub rtms_stream_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The real-time media stream (RTMS) of a Video SDK session to the app stopped.
///
/// The host can stop it; `stop_reason` also has other causes, such as a timeout.
#[zoom_event("session.rtms_stopped", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRtmsStopped {
    /// UUID of the Video SDK session, for this one time that it takes place.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// ID of one real-time media stream (RTMS); a meeting, webinar or session can have several.
    #[required(sent)]
    pub rtms_stream_id: Option<String>,
    /// Why the stream stopped.
    #[required(sent)]
    pub stop_reason: Option<SessionRtmsStoppedStopReason>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the stream that gives an app the session's live audio and video stopped.
///
/// Values of `stop_reason` in [`SessionRtmsStopped`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SessionRtmsStoppedStopReason {
    /// `1`: The host stopped the stream.
    TriggeredBySessionHost = 1,
    /// `2`: The app's user stopped the stream.
    TriggeredByAppUser = 2,
    /// `3`: The app's user left the session.
    AppUserLeftSession = 3,
    /// `4`: The host removed the app's user from the session.
    AppUserEjectedBySessionHost = 4,
    /// `7`: The stream was canceled; Zoom does not say by whom or how that differs from `8`.
    StreamCanceled = 7,
    /// `8`: The stream was revoked; Zoom does not say by whom or how that differs from `7`.
    StreamWasRevoked = 8,
    /// `9`: All apps were disabled; Zoom does not say by whom or where.
    AllAppsDisabled = 9,
    /// `10`: An internal server exception occurred.
    ServerInternalException = 10,
    /// `11`: The connection timed out.
    ConnectionTimedOut = 11,
}

/// The host started the real-time media stream (RTMS) of a Video SDK session to the app.
///
/// The initiator must be a user of the app.
#[zoom_event("session.rtms_started", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRtmsStarted {
    /// UUID of the Video SDK session, for this one time that it takes place.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
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
