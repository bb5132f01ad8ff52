//! The error for a rate limit that has been reached.

use std::{error, fmt, time::SystemTime};

use super::{
    api::ApiError,
    display::{OneLine, OperationPrefix},
    http_date,
    recovery::Recovery,
    redact::Redactor,
};

/// The error for a rate limit that has been reached, or for a rate limiter that can't be used. For a limit, it contains
/// the kind and the time at which the limit ends, if they are known.
///
/// # Examples
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use zoom_core::Error;
///
/// /// Returns how long a job should pause, or `None` if the error has another cause.
/// fn pause(error: &Error) -> Option<Duration> {
///     let Error::RateLimited(error) = error else { return None };
///     let until = error.retry_at().unwrap_or_else(|| SystemTime::now() + Duration::from_secs(60));
///     Some(until.duration_since(SystemTime::now()).unwrap_or_default())
/// }
/// ```
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
    /// A rate limiter, before anything was sent. The limit completes the phrase "the limit of …".
    Limiter { operation: &'static str, limit: String },
    /// A rate limiter that can't determine whether the call may be sent, and the cause.
    Unavailable { operation: &'static str, cause: Box<dyn error::Error + Send + Sync> },
}

/// The kind of limit that was reached.
///
/// # Examples
///
/// ```
/// use zoom_core::{Error, error::LimitKind};
///
/// /// Returns whether the limit ends so soon that it makes sense to wait.
/// fn is_short(error: &Error) -> bool {
///     matches!(error, Error::RateLimited(error) if error.kind() == Some(LimitKind::Burst))
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitKind {
    /// Requests per second or per minute: a short wait helps.
    Burst,
    /// Requests per day: Zoom's limits last until the next 00:00 UTC.
    Daily,
}

impl RateLimitError {
    pub(crate) fn new(kind: Option<LimitKind>, retry_at: Option<SystemTime>, response: ApiError) -> Self {
        Self(Box::new(Parts { kind, retry_at, reporter: Reporter::Zoom(response) }))
    }

    /// Creates the error for a call that was not sent, for implementations of
    /// [`RateLimiter`](crate::rate_limit::RateLimiter). The `limit` completes the phrase "the limit of …".
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

    /// Creates the error for a call that was not sent because the limiter itself can't be used, for implementations of
    /// [`RateLimiter`](crate::rate_limit::RateLimiter) that need a server. The cause describes the problem and becomes
    /// the [source](std::error::Error::source).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use zoom_core::error::RateLimitError;
    ///
    /// let error = RateLimitError::unavailable("the rate-limit server does not respond");
    /// assert_eq!(error.to_string(), "not sent, because the rate limiter is unavailable");
    /// assert_eq!(error.source().unwrap().to_string(), "the rate-limit server does not respond");
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

    /// Sets the operation that was being called. An error that was created from a response already contains it.
    pub(crate) fn during(mut self, name: &'static str) -> Self {
        if let Reporter::Limiter { operation, .. } | Reporter::Unavailable { operation, .. } = &mut self.0.reporter {
            *operation = name;
        }
        self
    }

    /// Returns the kind of limit that was reached, or `None` if it is not known: Zoom often does not report it.
    #[must_use]
    pub fn kind(&self) -> Option<LimitKind> {
        self.0.kind
    }

    /// Returns the time from which the call may be made again, if it is known.
    #[must_use]
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.0.retry_at
    }

    /// Returns Zoom's response, or `None` if the call was not sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{error::LimitKind, zoom_endpoint, AccessToken, Client, Error};
    /// use zoom_core::{retry::RetryPolicy, transport::MemoryTransport};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Error> {
    /// # let zoom = MemoryTransport::new(|_| {
    /// #     let response = http::Response::builder().status(429).header("x-ratelimit-type", "Daily-limit");
    /// #     response.body(r#"{"code":429,"message":"You have reached the maximum daily rate limit."}"#).unwrap()
    /// # });
    /// # let client = Client::builder().auth(AccessToken::new("secret")).retry(RetryPolicy::never()).transport(zoom).build()?;
    /// let Err(Error::RateLimited(error)) = GetUser::new("me").send(&client).await else { panic!() };
    /// assert_eq!(error.kind(), Some(LimitKind::Daily));
    /// let response = error.response().expect("Zoom rejected the call");
    /// assert_eq!(response.message(), Some("You have reached the maximum daily rate limit."));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn response(&self) -> Option<&ApiError> {
        match &self.0.reporter {
            Reporter::Zoom(response) => Some(response),
            Reporter::Limiter { .. } | Reporter::Unavailable { .. } => None,
        }
    }

    /// Returns whether the call was not sent because the rate limiter can't be used, rather than because a limit has
    /// been reached.
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
