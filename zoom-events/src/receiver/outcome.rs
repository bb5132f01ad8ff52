//! What became of a delivery.

use http::StatusCode;

/// What became of a delivery: one row per status and word in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// A handler succeeded.
    Handled,
    /// There is no handler for the event.
    Unhandled,
    /// The event was handled before.
    Duplicate,
    /// Zoom is validating the URL.
    Validated,
    /// A handler is still running for an earlier delivery of the event.
    Running,
    /// The handler returned an error.
    Failed,
    /// The handler panicked.
    Panicked,
    /// The handler can't do its work now.
    Unavailable,
    /// The payload does not match its declaration.
    Undecodable,
    /// The handler is still running after its time limit.
    TimedOut,
    /// Too many events are in flight.
    Busy,
    /// The receiver shuts down.
    ShuttingDown,
    /// The store of handled events failed.
    StoreFailed,
    /// The signature does not verify.
    Unverified,
    /// The body was signed, but is not an event.
    NotAnEvent,
    /// The body ended before its length.
    CutOff,
    /// The body did not arrive in time.
    TooSlow,
    /// The body exceeds the limit.
    TooLarge,
    /// The method is not `POST`.
    WrongMethod,
}

impl Outcome {
    /// Zoom delivers an event again after a status of 500 or more, and never after another.
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Validated => StatusCode::OK,
            Self::Handled | Self::Unhandled | Self::Duplicate => StatusCode::NO_CONTENT,
            Self::Failed | Self::Panicked | Self::Undecodable => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Running
            | Self::TimedOut
            | Self::Busy
            | Self::ShuttingDown
            | Self::StoreFailed
            | Self::TooSlow
            | Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unverified => StatusCode::UNAUTHORIZED,
            Self::NotAnEvent | Self::CutOff => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
        }
    }

    /// The word in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Handled => "handled",
            Self::Unhandled => "unhandled",
            Self::Duplicate => "duplicate",
            Self::Validated => "validated",
            Self::Running => "running",
            Self::Failed => "failed",
            Self::Panicked => "panicked",
            Self::Unavailable => "unavailable",
            Self::Undecodable => "undecodable",
            Self::TimedOut => "timed_out",
            Self::Busy => "busy",
            Self::ShuttingDown => "shutting_down",
            Self::StoreFailed => "store_failed",
            Self::Unverified => "unverified",
            Self::NotAnEvent => "not_an_event",
            Self::CutOff => "cut_off",
            Self::TooSlow => "too_slow",
            Self::TooLarge => "too_large",
            Self::WrongMethod => "wrong_method",
        }
    }
}
