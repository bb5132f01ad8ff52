//! The outcome of a delivery.

use http::StatusCode;

/// The outcome of a delivery: each variant has a status and a word in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// A handler succeeded.
    Handled,
    /// There is no handler for the event.
    Unhandled,
    /// The event has already been handled.
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
    /// The receiver is shutting down.
    ShuttingDown,
    /// The store of handled events failed.
    StoreFailed,
    /// The signature is missing or wrong, the delivery is too old, or the receiver has no secret.
    Unverified,
    /// The body is signed, but is not an event.
    NotAnEvent,
    /// The body ended too early.
    CutOff,
    /// The body did not arrive in time.
    TooSlow,
    /// The body exceeds the limit.
    TooLarge,
    /// The method is not `POST`.
    WrongMethod,
}

impl Outcome {
    /// Returns the response's status. Zoom delivers an event again after a status of 500 or more, and after no other.
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

    /// Returns the word for the log.
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
