//! Descriptions of errors that may be logged: they contain no text from Zoom, the request or a response.

use std::fmt;

use super::{ApiError, AuthErrorKind, Error, LimitKind, RateLimitError};

#[cfg(feature = "otel")]
impl Error {
    /// Returns the kind of the error as a single word, for metrics. Unlike a status, it has only a few possible values.
    pub(crate) fn type_name(&self) -> &'static str {
        use super::TransportErrorKind;

        match self {
            Self::InvalidRequest(_) => "invalid_request",
            Self::Auth(_) => "auth",
            Self::RateLimited(_) => "rate_limited",
            Self::Transport(error) => match error.kind() {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Tls => "tls",
                TransportErrorKind::Timeout => "timeout",
                TransportErrorKind::Cut => "cut",
                TransportErrorKind::TooLarge(_) => "too_large",
                TransportErrorKind::HeadTooLarge => "head_too_large",
                TransportErrorKind::Other => "transport",
            },
            Self::Api(_) => "api",
            Self::Decode(_) => "decode",
            Self::Event(_) => "event",
            Self::File(_) => "file",
        }
    }
}

/// A description of an error, for logs. The error's own `Display` shows more, including Zoom's message, which may quote
/// personal data.
pub(crate) struct Summary<'a>(&'a Error);

impl Error {
    /// Returns a description of the error that may be logged.
    pub(crate) fn summary(&self) -> Summary<'_> {
        Summary(self)
    }
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Error::InvalidRequest(error) => write!(f, "`{}` can't be sent", error.parameter()),
            Error::Auth(error) => f.write_str(match error.kind() {
                AuthErrorKind::Invalid => "the credential can't be used",
                AuthErrorKind::Rejected => "there is no login, or Zoom rejected it",
                AuthErrorKind::Unavailable => "Zoom's OAuth server is unavailable",
                AuthErrorKind::BadResponse => "the response of Zoom's OAuth server is not a token",
                AuthErrorKind::Scope => "the token lacks a scope",
                AuthErrorKind::Store => "the tokens can't be stored or loaded",
            }),
            Error::RateLimited(error) => limited(f, error),
            Error::Transport(error) => {
                write!(f, "{}", error.kind())?;
                f.write_str(if error.may_have_been_sent() { "" } else { "; nothing was sent" })
            }
            Error::Api(error) => api(f, error),
            Error::Decode(_) => f.write_str("the response does not match the declaration"),
            Error::Event(_) => f.write_str("the event does not match the declaration"),
            Error::File(_) => f.write_str("a file can't be read or written"),
        }
    }
}

fn limited(f: &mut fmt::Formatter<'_>, error: &RateLimitError) -> fmt::Result {
    match error.response() {
        Some(response) => api(f, response)?,
        None if error.is_unavailable() => return f.write_str("the rate limiter is unavailable; nothing was sent"),
        None => f.write_str("a rate limit has been reached; nothing was sent")?,
    }
    f.write_str(match error.kind() {
        Some(LimitKind::Daily) => "; the daily limit is used up",
        Some(LimitKind::Burst) => "; too many requests per second",
        None => "",
    })
}

fn api(f: &mut fmt::Formatter<'_>, error: &ApiError) -> fmt::Result {
    write!(f, "Zoom returned {}", error.status())?;
    if let Some(code) = error.code() {
        write!(f, ", code {code}")?;
    }
    // The meaning is taken from the declaration, not from Zoom's response.
    error.meaning().map_or(Ok(()), |meaning| write!(f, " ({meaning})"))
}
