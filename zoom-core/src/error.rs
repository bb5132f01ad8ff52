//! What can go wrong with a call, cut by what a caller does about it.
//!
//! One [`Error`] for the whole crate, two words wide, so that a `Result` stays small. A variant exists where a
//! caller acts differently: mend the request, log in again, wait, try again, read Zoom's answer, report a decoding
//! fault. No variant shows a secret in `Display` or `Debug`: headers are shown by an allow-list, and bodies are
//! reached only through their accessors.

use std::{
    error::Error as StdError,
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::RETRY_AFTER};

use crate::retry_after;

/// The longest piece of an answer that an error keeps for a reader, in bytes.
pub const EXCERPT_LIMIT: usize = 1024;

/// Why a call has no answer.
///
/// # Examples
///
/// ```
/// use zoom_core::{BaseUrl, Endpoint, Error, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let error = GetUserToken::new("..").to_http_request(&base).unwrap_err();
/// assert!(matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "user_id"));
/// assert_eq!(error.status(), None);
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request can't be written as it is. Nothing was sent.
    #[error(transparent)]
    InvalidRequest(#[from] InvalidRequest),
    /// There is no credential to send, or it must not be sent there. Nothing was sent.
    #[error(transparent)]
    Auth(#[from] AuthError),
    /// One of Zoom's limits is reached: Zoom said so (a 429 answer), or a [`RateLimiter`](crate::RateLimiter) did before
    /// anything was sent.
    #[error(transparent)]
    RateLimited(#[from] RateLimited),
    /// No whole answer arrived.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// Zoom answered, and refused.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// Zoom answered with success, but not with what the endpoint declares.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// What arrived can't be kept on this machine: the disk is full, a folder is missing.
    #[error(transparent)]
    File(#[from] FileError),
}

impl Error {
    /// Names the operation that was being called. An answer's error knows it from the start.
    pub(crate) fn during(self, operation: &'static str) -> Self {
        match self {
            Self::InvalidRequest(error) => Self::InvalidRequest(error.during(operation)),
            Self::Auth(error) => Self::Auth(error.during(operation)),
            Self::RateLimited(error) => Self::RateLimited(error.during(operation)),
            Self::Transport(error) => Self::Transport(error.during(operation)),
            Self::File(error) => Self::File(error.during(operation)),
            error @ (Self::Api(_) | Self::Decode(_)) => error,
        }
    }

    /// The status of Zoom's answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::RateLimited(error) => error.response().map(ApiError::status),
            Self::Decode(error) => Some(error.status()),
            Self::InvalidRequest(_) | Self::Auth(_) | Self::Transport(_) | Self::File(_) => None,
        }
    }

    /// Zoom's own error code, if the answer carried one.
    ///
    /// Codes are reused between endpoints with other meanings, so read a code together with [`status`](Self::status).
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => error.code(),
            Self::RateLimited(error) => error.response().and_then(ApiError::code),
            Self::InvalidRequest(_) | Self::Auth(_) | Self::Transport(_) | Self::Decode(_) | Self::File(_) => None,
        }
    }

    /// Whether the same call may succeed a little later, with nothing changed.
    ///
    /// It says nothing of whether sending again is safe: see [`TransportError::may_have_been_sent`].
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::RateLimited(_) => true,
            Self::Transport(error) => error.is_retryable(),
            Self::Api(error) => matches!(error.status().as_u16(), 408 | 429 | 500 | 502 | 503 | 504),
            Self::Auth(error) => error.kind() == AuthErrorKind::Unavailable,
            Self::InvalidRequest(_) | Self::Decode(_) | Self::File(_) => false,
        }
    }

    /// Whether Zoom says that what was asked for does not exist (status 404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether Zoom refused the access token as such: status 401, or code 124 under any status, but not for want of a
    /// scope or of a permission, which a new token would lack too.
    ///
    /// Zoom documents code 124 under 400 as often as under 401, the user-token endpoint among them; a dozen other codes
    /// say the same under 401; and it refuses for want of a scope under 401 as well as under 400.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        match self {
            Self::Api(error) if error.lacks_permission() => false,
            error => error.status() == Some(StatusCode::UNAUTHORIZED) || error.code() == Some(124),
        }
    }

    /// The scopes of which the call needs one and the token has none, whether Zoom said so or the client knew before it
    /// sent anything. Empty if it failed for another reason.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, MemoryTransport, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| {
    ///     let said = r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:user]."}"#;
    ///     http::Response::builder().status(400).body(said).unwrap()
    /// });
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let error = GetUser::new("me").send(&client).await.unwrap_err();
    /// assert_eq!(error.missing_scopes(), ["user:read:user"]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        match self {
            Self::Api(error) => error.missing_scopes(),
            Self::Auth(error) => error.missing_scopes().to_vec(),
            Self::InvalidRequest(_) | Self::RateLimited(_) | Self::Transport(_) | Self::Decode(_) | Self::File(_) => {
                Vec::new()
            }
        }
    }
}

/// A request that can't be written: which parameter, and why.
#[derive(Debug, thiserror::Error)]
#[error("{}`{}` {}", Doing(.0.operation), .0.parameter, .0.reason)]
pub struct InvalidRequest(Box<InvalidRequestParts>);

#[derive(Debug)]
struct InvalidRequestParts {
    operation: &'static str,
    parameter: String,
    reason: String,
}

impl InvalidRequest {
    /// A fault of `parameter`, whose `reason` continues the sentence "`parameter` …".
    #[must_use]
    pub fn new(parameter: impl Into<String>, reason: impl Into<String>) -> Self {
        Self(Box::new(InvalidRequestParts { operation: "", parameter: parameter.into(), reason: reason.into() }))
    }

    /// Names the operation that was being encoded.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// The parameter's name as declared.
    #[must_use]
    pub fn parameter(&self) -> &str {
        &self.0.parameter
    }

    /// Why it can't be sent. The value itself is not part of it.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}

/// A credential that is missing, malformed, or not for this host.
#[derive(Clone, Debug)]
pub struct AuthError(Box<AuthErrorParts>);

#[derive(Clone, Debug)]
struct AuthErrorParts {
    operation: &'static str,
    kind: AuthErrorKind,
    reason: String,
    oauth_error: Option<String>,
    status: Option<StatusCode>,
    missing_scopes: &'static [&'static str],
    /// Shared, for all who waited for one token are told the same.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// Why there is no credential to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthErrorKind {
    /// What was given can't be sent, or must not be sent there.
    Invalid,
    /// There is no login, or it did not come about, or Zoom's OAuth server refuses it or the app: log in (again), or look
    /// at the app's settings.
    Refused,
    /// Zoom's OAuth server can't be reached or has a fault of its own: it may pass.
    Unavailable,
    /// Zoom's OAuth server answered something that is no token.
    BadAnswer,
    /// The token has none of the scopes of which the call needs one.
    Scope,
    /// The tokens can't be kept.
    Store,
}

impl AuthError {
    /// A fault that `reason` explains without showing the credential.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Invalid, reason)
    }

    fn of(kind: AuthErrorKind, reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self(Box::new(AuthErrorParts {
            operation: "",
            kind,
            reason,
            oauth_error: None,
            status: None,
            missing_scopes: &[],
            source: None,
        }))
    }

    pub(crate) fn refused(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Refused, reason)
    }

    pub(crate) fn unavailable(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Unavailable, reason)
    }

    pub(crate) fn bad_answer(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::BadAnswer, reason)
    }

    /// Tokens that can't be kept, for a [`TokenStore`](crate::TokenStore) to tell.
    #[must_use]
    pub fn store(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Store, reason)
    }

    pub(crate) fn scope(needed: &'static [&'static str]) -> Self {
        let reason =
            format!("the token has none of the scopes `{}`: add one to the app, and log in again", needed.join("`, `"));
        let mut error = Self::of(AuthErrorKind::Scope, reason);
        error.0.missing_scopes = needed;
        error
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    pub(crate) fn with_oauth_error(mut self, error: Option<String>) -> Self {
        self.0.oauth_error = error;
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Names the operation that was being called, unless one is named already.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        if self.0.operation.is_empty() {
            self.0.operation = operation;
        }
        self
    }

    /// Why there is no credential.
    #[must_use]
    pub fn kind(&self) -> AuthErrorKind {
        self.0.kind
    }

    /// The error by its name in OAuth, as in `invalid_grant`, if Zoom's OAuth server said one.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&str> {
        self.0.oauth_error.as_deref()
    }

    /// The status that Zoom's OAuth server answered with, if the error is of its answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The scopes of which the call needs one, if the token has none of them.
    #[must_use]
    pub fn missing_scopes(&self) -> &'static [&'static str] {
        self.0.missing_scopes
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Doing(self.0.operation), OneLine(&self.0.reason))
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// A limit of Zoom's that is reached: which, and until when.
#[derive(Debug, thiserror::Error)]
#[error("{}", Limited(.0))]
pub struct RateLimited(Box<RateLimitedParts>);

#[derive(Debug)]
struct RateLimitedParts {
    kind: Option<LimitKind>,
    retry_at: Option<SystemTime>,
    by: LimitedBy,
}

#[derive(Debug)]
enum LimitedBy {
    /// Zoom, by a 429 answer.
    Zoom(ApiError),
    /// A rate limiter, before anything was sent. The limit continues the sentence "the limit of …".
    Limiter { operation: &'static str, limit: String },
}

/// Which of Zoom's limits was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitKind {
    /// Requests in a second or a minute: a short wait helps.
    PerSecond,
    /// Requests in a day: nothing helps before the date that Zoom names.
    Daily,
}

impl RateLimited {
    pub(crate) fn new(kind: Option<LimitKind>, retry_at: Option<SystemTime>, response: ApiError) -> Self {
        Self(Box::new(RateLimitedParts { kind, retry_at, by: LimitedBy::Zoom(response) }))
    }

    /// A call that is not sent, for a [`RateLimiter`](crate::RateLimiter) to tell. What the limit is continues the sentence
    /// "the limit of …".
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use zoom_core::{LimitKind, RateLimited};
    ///
    /// let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_893_456_000);
    /// let limited = RateLimited::not_sent(Some(LimitKind::Daily), Some(at), "1000 requests a day of this team");
    /// assert_eq!(
    ///     limited.to_string(),
    ///     "not sent, to stay within the limit of 1000 requests a day of this team; \
    ///      try again after Tue, 01 Jan 2030 00:00:00 GMT",
    /// );
    /// ```
    #[must_use]
    pub fn not_sent(kind: Option<LimitKind>, retry_at: Option<SystemTime>, limit: impl Into<String>) -> Self {
        let by = LimitedBy::Limiter { operation: "", limit: limit.into() };
        Self(Box::new(RateLimitedParts { kind, retry_at, by }))
    }

    /// Names the operation that was being called. An answer's error knows it from the start.
    pub(crate) fn during(mut self, name: &'static str) -> Self {
        if let LimitedBy::Limiter { operation, .. } = &mut self.0.by {
            *operation = name;
        }
        self
    }

    /// Which limit was reached, if that is known (Zoom often does not say).
    #[must_use]
    pub fn kind(&self) -> Option<LimitKind> {
        self.0.kind
    }

    /// From when on the call may be made again, if that is known.
    #[must_use]
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.0.retry_at
    }

    /// Zoom's answer. `None` if the call was not sent.
    #[must_use]
    pub fn response(&self) -> Option<&ApiError> {
        match &self.0.by {
            LimitedBy::Zoom(response) => Some(response),
            LimitedBy::Limiter { .. } => None,
        }
    }
}

struct Limited<'a>(&'a RateLimitedParts);

impl fmt::Display for Limited<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.by {
            LimitedBy::Limiter { operation, limit } => {
                write!(f, "{}not sent, to stay within the limit of {}", Doing(operation), OneLine(limit))?;
            }
            LimitedBy::Zoom(response) => {
                write!(f, "{response}")?;
                match self.0.kind {
                    Some(LimitKind::Daily) => f.write_str("; the daily limit is used up")?,
                    Some(LimitKind::PerSecond) => f.write_str("; too many requests a second")?,
                    None => {}
                }
            }
        }
        match self.0.retry_at {
            Some(at) => write!(f, "; try again after {}", httpdate::fmt_http_date(at)),
            None => Ok(()),
        }
    }
}

/// A call that ended without a whole answer.
pub struct TransportError(Box<TransportParts>);

struct TransportParts {
    operation: &'static str,
    kind: TransportErrorKind,
    may_have_been_sent: bool,
    /// Whether it matters that Zoom may have acted: the call must not be made twice.
    outcome_is_unknown: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How a call ended without a whole answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: unknown host, refused, unreachable.
    Connect,
    /// The server's certificate or the TLS handshake was refused.
    Tls,
    /// A time limit passed.
    Timeout,
    /// The connection was cut, or what came was not HTTP.
    Cut,
    /// The answer is longer than the client accepts; the limit in bytes.
    TooLarge(u64),
    /// Anything else that the transport reports.
    Other,
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect => f.write_str("no connection to the server"),
            Self::Tls => f.write_str("the TLS handshake failed"),
            Self::Timeout => f.write_str("a time limit passed before the whole answer arrived"),
            Self::Cut => f.write_str("the connection broke before the whole answer arrived"),
            Self::TooLarge(limit) => write!(f, "the answer is larger than the limit of {limit} bytes"),
            Self::Other => f.write_str("the transport failed"),
        }
    }
}

impl TransportError {
    /// A fault of the transport. It counts as possibly sent, until [`not_sent`](Self::not_sent) says otherwise.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self(Box::new(TransportParts {
            operation: "",
            kind,
            may_have_been_sent: true,
            outcome_is_unknown: false,
            source: None,
        }))
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Says that not a byte of the request left.
    #[must_use]
    pub fn not_sent(mut self) -> Self {
        self.0.may_have_been_sent = false;
        self
    }

    /// Names the operation that was being called.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// Says that the call must not be made twice, and that nobody knows whether Zoom acted on it.
    pub(crate) fn outcome_is_unknown(mut self) -> Self {
        self.0.outcome_is_unknown = self.0.may_have_been_sent;
        self
    }

    /// How the call ended.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// Whether Zoom may have received the request, and so may have acted on it.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent
    }

    fn is_retryable(&self) -> bool {
        match self.0.kind {
            TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Cut => true,
            TransportErrorKind::Tls | TransportErrorKind::TooLarge(_) | TransportErrorKind::Other => false,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Doing(self.0.operation), self.0.kind)?;
        if self.0.outcome_is_unknown {
            f.write_str("; it is not known whether Zoom acted on it, so it was not sent again")?;
        }
        Ok(())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .field("may_have_been_sent", &self.0.may_have_been_sent)
            .field("source", &self.0.source)
            .finish()
    }
}

/// Zoom's refusal, with all that it said.
///
/// `Display` is one line with the operation, the status, the code, Zoom's message and the declared meaning of the
/// code. `Debug` shows the same parts; headers and body are reached through [`headers`](Self::headers) and
/// [`body`](Self::body) only.
#[derive(thiserror::Error)]
#[error("{}", Refusal(.0))]
pub struct ApiError(Box<ApiErrorParts>);

pub(crate) struct ApiErrorParts {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
    pub(crate) meaning: Option<&'static str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What Zoom has against one field of the request.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FieldError {
    /// The field's wire name.
    pub field: String,
    /// Zoom's words.
    pub message: String,
}

impl ApiError {
    pub(crate) fn new(parts: ApiErrorParts) -> Self {
        Self(Box::new(parts))
    }

    /// The name of the operation that was refused.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Zoom's error code. Absent if the body was empty or not Zoom's JSON.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// Zoom's message, as it came.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// What Zoom has against single fields of the request (mostly with code 300).
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        &self.0.field_errors
    }

    /// What the declaration's `errors` say of this status and code.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.0.meaning
    }

    /// The scopes of which the token needs one, if Zoom refused because it has none of them. Add one to the app, and get
    /// a new token: those that are issued already stay as they are.
    ///
    /// Zoom names them in its message only, and under several codes (4711, 4700, 104). Empty if it names none.
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        self.message().map(scopes_named).unwrap_or_default()
    }

    /// Whether Zoom refused what the token may do, not the token: for want of a scope, or of a permission (code 200).
    fn lacks_permission(&self) -> bool {
        matches!(self.code(), Some(200 | 4700 | 4711)) || !self.missing_scopes().is_empty()
    }

    /// The number by which Zoom's support finds this call (`x-zm-trackingid`).
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        tracking_id(&self.0.headers)
    }

    /// When `Retry-After` says that the call may be made again, seen from `now`.
    pub(crate) fn retry_at(&self, now: SystemTime) -> Option<SystemTime> {
        retry_after::retry_at(self.0.headers.get(RETRY_AFTER)?.to_str().ok()?, now)
    }

    /// All headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The answer's body, as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }
}

/// The scopes in the brackets of `… does not contain scopes:[user:read:user, user:read:user:admin].`
fn scopes_named(message: &str) -> Vec<&str> {
    let named = message.split_once("scopes:[").and_then(|(_, named)| named.split_once(']'));
    let named = named.map_or("", |(named, _)| named);
    named.split([',', ' ']).filter(|scope| !scope.is_empty()).collect()
}

/// The tracking id of an answer, if its header can be read.
pub(crate) fn tracking_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-zm-trackingid").and_then(|value| value.to_str().ok())
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("field_errors", &self.0.field_errors)
            .field("meaning", &self.0.meaning)
            .field("tracking_id", &self.tracking_id())
            .finish_non_exhaustive()
    }
}

struct Refusal<'a>(&'a ApiErrorParts);

impl fmt::Display for Refusal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0;
        write!(f, "{}Zoom answered {}", Doing(parts.operation), parts.status)?;
        if let Some(code) = parts.code {
            write!(f, ", code {code}")?;
        }
        if let Some(message) = parts.message.as_deref().filter(|message| !message.is_empty()) {
            write!(f, ": {}", OneLine(message))?;
        }
        for FieldError { field, message } in &parts.field_errors {
            write!(f, "; `{}`: {}", OneLine(field), OneLine(message))?;
        }
        if let Some(meaning) = parts.meaning {
            write!(f, " ({meaning})")?;
        }
        if parts.status.is_redirection() {
            f.write_str("; the redirect was not followed")?;
        }
        if parts.message.as_deref().is_some_and(|message| !scopes_named(message).is_empty()) {
            f.write_str("; add one of these scopes to the app, and get a new token")?;
        }
        match tracking_id(&parts.headers) {
            Some(id) => write!(f, " [tracking id {id}]"),
            None => Ok(()),
        }
    }
}

/// An answer of success that is not what the endpoint declares.
///
/// `Display` names the place and what was expected there, not what was found: an answer may be a credential. The
/// beginning of the answer is kept in [`excerpt`](Self::excerpt).
#[derive(thiserror::Error)]
#[error("{}", Undecoded(.0))]
pub struct DecodeError(Box<DecodeErrorParts>);

pub(crate) struct DecodeErrorParts {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) path: Option<String>,
    pub(crate) problem: String,
    pub(crate) content_type: Option<String>,
    pub(crate) tracking_id: Option<String>,
    pub(crate) excerpt: String,
}

impl DecodeError {
    pub(crate) fn new(parts: DecodeErrorParts) -> Self {
        Self(Box::new(parts))
    }

    /// The name of the operation whose answer this was.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Where in the JSON the fault is, as in `users[3].type`; `.` is the answer itself. Absent if it is not JSON.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// What was expected, and what kind of thing was found.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// The answer's content type, as it came.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.0.content_type.as_deref()
    }

    /// The number by which Zoom's support finds this call (`x-zm-trackingid`).
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.0.tracking_id.as_deref()
    }

    /// The beginning of the answer, at most [`EXCERPT_LIMIT`] bytes. It may hold what only the user may see.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("path", &self.0.path)
            .field("problem", &self.0.problem)
            .field("content_type", &self.0.content_type)
            .field("tracking_id", &self.0.tracking_id)
            .finish_non_exhaustive()
    }
}

struct Undecoded<'a>(&'a DecodeErrorParts);

impl fmt::Display for Undecoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0;
        write!(f, "{}the answer ({}", Doing(parts.operation), parts.status)?;
        if let Some(content_type) = &parts.content_type {
            write!(f, ", {}", OneLine(content_type))?;
        }
        write!(f, ") can't be decoded")?;
        if let Some(path) = &parts.path {
            write!(f, " at `{}`", OneLine(path))?;
        }
        write!(f, ": {}", OneLine(&parts.problem))?;
        match &parts.tracking_id {
            Some(id) => write!(f, " [tracking id {id}]"),
            None => Ok(()),
        }
    }
}

/// A file that can't be written. What stood under its name before stands there still.
#[derive(Debug)]
pub struct FileError(Box<FileErrorParts>);

#[derive(Debug)]
struct FileErrorParts {
    operation: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl FileError {
    pub(crate) fn new(path: PathBuf, source: io::Error) -> Self {
        Self(Box::new(FileErrorParts { operation: "", path, source }))
    }

    /// Names the operation whose answer was to be written.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// Where the file was to be.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}`{}` can't be written", Doing(self.0.operation), self.0.path.display())
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0.source)
    }
}

/// `GetUserToken: `, or nothing where no operation is known.
struct Doing(&'static str);

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "{}: ", self.0) }
    }
}

/// Text of Zoom's on one line, without characters that steer a terminal.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.0.split_inclusive(char::is_control) {
            match piece.chars().next_back() {
                Some(last) if last.is_control() => write!(f, "{} ", &piece[..piece.len() - last.len_utf8()])?,
                _ => f.write_str(piece)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_two_words_wide_at_most() {
        assert!(size_of::<Error>() <= 2 * size_of::<usize>(), "{} bytes", size_of::<Error>());
    }

    #[test]
    fn missing_scopes_are_those_in_the_brackets() {
        for (message, scopes) in [
            ("Invalid access token, does not contain scopes:[user:read:user].", &["user:read:user"][..]),
            ("does not contain scopes:[a:b,a:b:admin, c]", &["a:b", "a:b:admin", "c"]),
            ("does not contain scopes:[]", &[]),
            ("does not contain scopes:[a", &[]),
            ("field [a] is wrong", &[]),
            ("", &[]),
        ] {
            assert_eq!(scopes_named(message), scopes, "{message}");
        }
    }

    #[test]
    fn text_of_zoom_stays_on_one_line() {
        assert_eq!(OneLine("a\r\nb\u{1b}[31m").to_string(), "a  b [31m");
    }
}
