//! Why Zoom ends a stream.

use zoom_core::zoom_enum;

/// Why a stream ended.
///
/// A number that is not declared is kept as `Unrecognized`. [`advice`](Self::advice) returns what to do about a reason.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::StopReason;
///
/// assert!(!StopReason::MeetingEnded.is_failure());
/// assert!(StopReason::from(24).advice().contains("network"));
/// ```
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum StopReason {
    /// `0`: Zoom did not report a reason.
    Undefined = 0,
    /// `1`: The host stopped the stream.
    HostTriggered = 1,
    /// `2`: The app's user stopped the stream.
    UserTriggered = 2,
    /// `3`: The app's user left.
    UserLeft = 3,
    /// `4`: The host removed the app's user.
    UserEjected = 4,
    /// `5`: The host disabled the app.
    HostDisabledApp = 5,
    /// `6`: The meeting, webinar, session or call ended.
    MeetingEnded = 6,
    /// `7`: The stream was canceled.
    StreamCanceled = 7,
    /// `8`: The permission for the stream was revoked.
    StreamRevoked = 8,
    /// `9`: All apps were disabled in the meeting.
    AllAppsDisabled = 9,
    /// `10`: Zoom failed.
    InternalException = 10,
    /// `11`: No connection was made within 60 seconds of the event.
    ConnectionTimeout = 11,
    /// `12`: A connection inside Zoom was interrupted.
    InstanceConnectionInterrupted = 12,
    /// `13`: The signaling connection was interrupted for too long.
    SignalConnectionInterrupted = 13,
    /// `14`: A media connection was interrupted for too long.
    DataConnectionInterrupted = 14,
    /// `15`: The signaling connection was closed without a close request.
    SignalConnectionClosedAbnormally = 15,
    /// `16`: A media connection was closed without a close request.
    DataConnectionClosedAbnormally = 16,
    /// `17`: Zoom's server is shutting down.
    ExitSignal = 17,
    /// `18`: The signature was rejected.
    AuthenticationFailure = 18,
    /// `19`: The client did not reconnect in time.
    AwaitReconnectionTimeout = 19,
    /// `20`: The client asked Zoom to end the stream.
    ReceiverRequestClose = 20,
    /// `21`: The customer left the call.
    CustomerDisconnected = 21,
    /// `22`: The agent left the call.
    AgentDisconnected = 22,
    /// `23`: An administrator disabled the app.
    AdminDisabledApp = 23,
    /// `24`: Three keep-alive requests got no response.
    KeepAliveTimeout = 24,
    /// `25`: A REST API call stopped the stream.
    ManualApiTriggered = 25,
    /// `26`: This meeting can't be streamed.
    StreamingNotSupported = 26,
}

impl StopReason {
    /// Returns what to do about the reason, phrased as the end of a message.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Undefined => "check the state of the meeting",
            Self::HostTriggered
            | Self::UserTriggered
            | Self::UserLeft
            | Self::UserEjected
            | Self::MeetingEnded
            | Self::StreamCanceled
            | Self::ReceiverRequestClose
            | Self::CustomerDisconnected
            | Self::AgentDisconnected
            | Self::ManualApiTriggered => "nothing needs to be done",
            Self::HostDisabledApp => "ask the host to allow the app",
            Self::StreamRevoked => "delete the data that the law requires you to delete, and ask for permission again",
            Self::AllAppsDisabled => "ask the host to allow apps",
            Self::InternalException | Self::InstanceConnectionInterrupted | Self::ExitSignal => {
                "start the stream again"
            }
            Self::ConnectionTimeout => "respond to the webhook and open the stream immediately",
            Self::SignalConnectionInterrupted | Self::DataConnectionInterrupted | Self::AwaitReconnectionTimeout => {
                "check the network, and start the stream again"
            }
            Self::SignalConnectionClosedAbnormally | Self::DataConnectionClosedAbnormally => {
                "check the network, and close streams with `Stream::close`"
            }
            Self::AuthenticationFailure => "check the client ID and the client secret",
            Self::AdminDisabledApp => "ask the administrator to allow the app",
            Self::KeepAliveTimeout => "don't block the runtime, check the network, and start the stream again",
            Self::StreamingNotSupported => "check the settings of the account and of the meeting",
            Self::Unrecognized(_) => "look the number up in Zoom's reference for RTMS data types",
        }
    }

    /// Returns whether something failed. Returns `false` if someone, such as the host, ended the stream on purpose, or
    /// if the number is not declared.
    #[must_use]
    pub const fn is_failure(&self) -> bool {
        matches!(
            self,
            Self::InternalException
                | Self::ConnectionTimeout
                | Self::InstanceConnectionInterrupted
                | Self::SignalConnectionInterrupted
                | Self::DataConnectionInterrupted
                | Self::SignalConnectionClosedAbnormally
                | Self::DataConnectionClosedAbnormally
                | Self::ExitSignal
                | Self::AuthenticationFailure
                | Self::AwaitReconnectionTimeout
                | Self::KeepAliveTimeout
                | Self::StreamingNotSupported
        )
    }
}
