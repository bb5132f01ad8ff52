//! A rate limit that has been reached.

use std::{error, fmt, time::SystemTime};

use super::{
    api::ApiError,
    display::{OneLine, OperationPrefix},
    http_date,
    recovery::Recovery,
    redact::Redactor,
};

/// A rate limit that has been reached: which, and until when. Or a rate limiter that can't be used, so that nobody knows
/// whether one has.
#[derive(Debug)]
pub struct RateLimitError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    kind: Option<LimitKind>,
    retry_at: Option<SystemTime>,
    reporter: Reporter,
}

#[derive(Debug)]
enum Reporter {
    /// Zoom, with a 429 response.
    Zoom(ApiError),
    /// A rate limiter, before anything was sent. The limit continues the sentence "the limit of …".
    Limiter { operation: &'static str, limit: String },
    /// A rate limiter that can't say whether the call may be sent, and why.
    Unavailable { operation: &'static str, cause: Box<dyn error::Error + Send + Sync> },
}

/// Which of Zoom's limits was reached.
///
/// # Examples
///
/// ```
/// use zoom_core::{Error, error::LimitKind};
///
/// /// Whether it makes sense to try again within this run of the program.
/// fn is_short(error: &Error) -> bool {
///     matches!(error, Error::RateLimited(error) if error.kind() == Some(LimitKind::Burst))
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitKind {
    /// Requests per second or per minute: a short wait helps.
    Burst,
    /// Requests per day: the limit lasts until the time that Zoom names.
    Daily,
}

impl RateLimitError {
    pub(crate) fn new(kind: Option<LimitKind>, retry_at: Option<SystemTime>, response: ApiError) -> Self {
        Self(Box::new(Parts { kind, retry_at, reporter: Reporter::Zoom(response) }))
    }

    /// Creates the error of a call that was not sent, for implementations of
    /// [`RateLimiter`](crate::rate_limit::RateLimiter). The `limit` continues the sentence "the limit of …".
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use zoom_core::error::{LimitKind, RateLimitError};
    ///
    /// let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_893_456_000);
    /// let error = RateLimitError::not_sent(Some(LimitKind::Daily), Some(at), "1000 requests per day for this team");
    /// assert_eq!(
    ///     error.to_string(),
    ///     "not sent, to stay within the limit of 1000 requests per day for this team; \
    ///      try again after Tue, 01 Jan 2030 00:00:00 GMT",
    /// );
    /// ```
    #[must_use]
    pub fn not_sent(kind: Option<LimitKind>, retry_at: Option<SystemTime>, limit: impl Into<String>) -> Self {
        let reporter = Reporter::Limiter { operation: "", limit: limit.into() };
        Self(Box::new(Parts { kind, retry_at, reporter }))
    }

    /// Creates the error of a call that was not sent because the limiter itself can't be used, for implementations of
    /// [`RateLimiter`](crate::rate_limit::RateLimiter) that need a server. The cause says what is wrong, and becomes the
    /// [source](std::error::Error::source).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use zoom_core::error::RateLimitError;
    ///
    /// let error = RateLimitError::unavailable("the server of the limits does not respond");
    /// assert_eq!(error.to_string(), "not sent, because the rate limiter is unavailable");
    /// assert_eq!(error.source().unwrap().to_string(), "the server of the limits does not respond");
    /// assert!(error.is_unavailable());
    /// ```
    #[must_use]
    pub fn unavailable(cause: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        let reporter = Reporter::Unavailable { operation: "", cause: cause.into() };
        Self(Box::new(Parts { kind: None, retry_at: None, reporter }))
    }

    pub(super) fn redacted(mut self, secrets: &Redactor) -> Self {
        self.0.reporter = match self.0.reporter {
            Reporter::Zoom(response) => Reporter::Zoom(response.redacted(secrets)),
            limiter @ (Reporter::Limiter { .. } | Reporter::Unavailable { .. }) => limiter,
        };
        self
    }

    /// Sets the operation that was being called. The error of a response has it from the start.
    pub(crate) fn during(mut self, name: &'static str) -> Self {
        if let Reporter::Limiter { operation, .. } | Reporter::Unavailable { operation, .. } = &mut self.0.reporter {
            *operation = name;
        }
        self
    }

    /// Returns which limit was reached. `None` if that is not known: Zoom often does not say.
    #[must_use]
    pub fn kind(&self) -> Option<LimitKind> {
        self.0.kind
    }

    /// Returns the time from which the call may be made again, if it is known.
    #[must_use]
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.0.retry_at
    }

    /// Returns Zoom's response. `None` if the call was not sent.
    #[must_use]
    pub fn response(&self) -> Option<&ApiError> {
        match &self.0.reporter {
            Reporter::Zoom(response) => Some(response),
            Reporter::Limiter { .. } | Reporter::Unavailable { .. } => None,
        }
    }

    /// Returns whether the call was not sent because the rate limiter can't be used, rather than because a limit is reached.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(self.0.reporter, Reporter::Unavailable { .. })
    }

    pub(super) fn recovery(&self) -> Recovery {
        match self.0.kind {
            Some(LimitKind::Daily) => Recovery::Never,
            Some(LimitKind::Burst) | None => Recovery::NotActedOn,
        }
    }
}

impl error::Error for RateLimitError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &self.0.reporter {
            Reporter::Unavailable { cause, .. } => Some(&**cause),
            Reporter::Zoom(_) | Reporter::Limiter { .. } => None,
        }
    }
}

impl fmt::Display for RateLimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.reporter {
            Reporter::Limiter { operation, limit } => {
                write!(f, "{}not sent, to stay within the limit of {}", OperationPrefix(operation), OneLine(limit))?;
            }
            Reporter::Unavailable { operation, .. } => {
                write!(f, "{}not sent, because the rate limiter is unavailable", OperationPrefix(operation))?;
            }
            Reporter::Zoom(response) => {
                write!(f, "{response}")?;
                match self.0.kind {
                    Some(LimitKind::Daily) => f.write_str("; the daily limit is used up")?,
                    Some(LimitKind::Burst) => f.write_str("; too many requests per second")?,
                    None => {}
                }
            }
        }
        match self.0.retry_at.and_then(http_date::format) {
            Some(at) => write!(f, "; try again after {at}"),
            None => Ok(()),
        }
    }
}
