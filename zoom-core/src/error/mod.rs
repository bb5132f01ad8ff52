//! Errors of calls: one [`Error`] type for the whole crate, with one variant for each way in which a caller can react.
//!
//! A caller can correct the request, log in again, wait, try again, read Zoom's error response, or report a decoding
//! error. [`Error`] is at most two machine words in size, so that a `Result` stays small. No variant shows a secret in
//! `Display` or `Debug`: the tracking id is the only header shown, and bodies are available only through their
//! accessors. A credential or a secret parameter of the request that Zoom's message quotes is replaced with
//! `[redacted]`.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Error};
//!
//! #[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")])]
//! struct GetUser {
//!     user_id: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Error> {
//! let transport = MemoryTransport::new(|_| {
//!     let body = r#"{"code":1001,"message":"User does not exist: ann."}"#;
//!     http::Response::builder().status(404).body(body).unwrap()
//! });
//! let client = Client::builder().auth(AccessToken::new("secret")).transport(transport).build()?;
//! match GetUser::new("ann").send(&client).await {
//!     Ok(user) => println!("{user}"),
//!     Err(error) if error.is(GetUser::USER_DOES_NOT_EXIST) => {
//!         assert_eq!(
//!             error.to_string(),
//!             "GetUser: Zoom returned 404 Not Found, code 1001: User does not exist: ann (the user does not exist)",
//!         );
//!     }
//!     Err(Error::RateLimited(error)) => println!("try again after {:?}", error.retry_at()),
//!     Err(error) if error.is_retryable() => println!("try again later: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```

mod body;
pub(crate) mod code;
mod display;
pub(crate) mod http_date;
mod loose;
pub(crate) mod read_body;
mod recovery;
mod redact;

mod api;
mod auth;
mod decode;
mod event;
mod file;
mod rate_limit;
mod request;
mod summary;
mod transport;

use http::StatusCode;

pub(crate) use self::body::ErrorBody;
use self::code::ErrorCode;
#[cfg(feature = "cassette")]
pub(crate) use self::redact::{REDACTED, SHORTEST, is_secret_name};
pub use self::{
    api::{ApiError, FieldError},
    auth::{AuthError, AuthErrorKind},
    decode::{DecodeError, EXCERPT_LIMIT},
    event::EventError,
    file::FileError,
    rate_limit::{LimitKind, RateLimitError},
    request::RequestError,
    transport::{TransportError, TransportErrorKind},
};
pub(crate) use self::{
    api::{ApiErrorParts, tracking_id},
    decode::DecodeErrorParts,
    event::EventErrorParts,
    recovery::Recovery,
    redact::Redactor,
};

/// The error of a call that failed.
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint, Error};
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
    /// The request can't be encoded. Nothing was sent.
    #[error(transparent)]
    InvalidRequest(#[from] RequestError),
    /// The client has no valid credential, the token lacks a scope, or the credential must not be sent to this host.
    /// Zoom has not acted on the call.
    #[error(transparent)]
    Auth(#[from] AuthError),
    /// A rate limit has been reached: Zoom returned 429, or a [`RateLimiter`](crate::rate_limit::RateLimiter) rejected
    /// the call before anything was sent.
    #[error(transparent)]
    RateLimited(#[from] RateLimitError),
    /// No complete response arrived.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// Zoom returned an error response.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// Zoom returned a successful response that does not match what the endpoint declares.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// An event does not match what its payload's struct declares, or the body of a delivery is not an event.
    #[error(transparent)]
    Event(#[from] EventError),
    /// A local file can't be written, for example because the disk is full or a folder is missing, or can't be read
    /// while it is being sent, for example because it has vanished or its length has changed.
    #[error(transparent)]
    File(#[from] FileError),
}

impl Error {
    /// Sets the operation that was being called. An error that was created from a response already contains it.
    pub(crate) fn during(self, operation: &'static str) -> Self {
        match self {
            Self::InvalidRequest(error) => Self::InvalidRequest(error.during(operation)),
            Self::Auth(error) => Self::Auth(error.during(operation)),
            Self::RateLimited(error) => Self::RateLimited(error.during(operation)),
            Self::Transport(error) => Self::Transport(error.during(operation)),
            Self::File(error) => Self::File(error.during(operation)),
            error @ (Self::Api(_) | Self::Decode(_) | Self::Event(_)) => error,
        }
    }

    /// Removes secrets that Zoom's response may quote. An error without text from Zoom is left unchanged.
    pub(crate) fn redacted(self, secrets: &Redactor) -> Self {
        match self {
            Self::Auth(error) => Self::Auth(error.redacted(secrets)),
            Self::RateLimited(error) => Self::RateLimited(error.redacted(secrets)),
            Self::Api(error) => Self::Api(error.redacted(secrets)),
            Self::Decode(error) => Self::Decode(error.redacted(secrets)),
            error @ (Self::InvalidRequest(_) | Self::Transport(_) | Self::Event(_) | Self::File(_)) => error,
        }
    }

    /// Returns the status of Zoom's response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::RateLimited(error) => error.response().map(ApiError::status),
            Self::Decode(error) => Some(error.status()),
            Self::InvalidRequest(_) | Self::Auth(_) | Self::Transport(_) | Self::Event(_) | Self::File(_) => None,
        }
    }

    /// Returns Zoom's own error code, if the response has one.
    ///
    /// Zoom uses the same codes with different meanings in different endpoints, so interpret a code together with
    /// [`status`](Self::status).
    ///
    /// # Examples
    ///
    /// The same code may have another meaning with another status, so both are compared:
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| {
    /// #     http::Response::builder().status(400).body(r#"{"code":300,"message":"Invalid parameter."}"#).unwrap()
    /// # });
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let error = GetUser::new("?").send(&client).await.unwrap_err();
    /// match (error.status().map(|status| status.as_u16()), error.code()) {
    ///     (Some(400), Some(300)) => println!("a parameter is invalid"),
    ///     (Some(404), Some(1001)) => println!("the user does not exist"),
    ///     _ => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => error.code(),
            Self::RateLimited(error) => error.response().and_then(ApiError::code),
            Self::InvalidRequest(_)
            | Self::Auth(_)
            | Self::Transport(_)
            | Self::Decode(_)
            | Self::Event(_)
            | Self::File(_) => None,
        }
    }

    /// Returns whether Zoom returned this documented error: its status and its code.
    ///
    /// A named code in a declaration's `errors` is a constant of the struct, and so is each code in the catalogue whose
    /// meaning is known. Both numbers must match: with another status, Zoom may use the same code for something else.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")])]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let transport = MemoryTransport::new(|_| {
    /// #     http::Response::builder().status(404).body(r#"{"code":1001,"message":"User does not exist."}"#).unwrap()
    /// # });
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(transport).build()?;
    /// let user = match GetUser::new("ann").send(&client).await {
    ///     Err(error) if error.is(GetUser::USER_DOES_NOT_EXIST) => None,
    ///     user => Some(user?),
    /// };
    /// assert!(user.is_none());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is(&self, code: ErrorCode) -> bool {
        self.code() == Some(code.code) && self.status().is_some_and(|status| status.as_u16() == code.status)
    }

    /// Returns whether the same call, unchanged, may succeed a little later.
    ///
    /// By default, the [`RetryPolicy`](crate::retry::RetryPolicy) retries only such errors, within its limits. A daily
    /// limit is not retryable: it lasts until [`RateLimitError::retry_at`]. Whether it is safe to send the call again
    /// is a separate question: see [`TransportError::may_have_been_sent`].
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{error::RequestError, Error};
    ///
    /// let error = Error::from(RequestError::new("topic", "is empty"));
    /// // The same request would be rejected again.
    /// assert!(!error.is_retryable());
    /// ```
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.recovery() != Recovery::Never
    }

    /// Returns how the same call can be repeated. The retry policy uses this too.
    pub(crate) fn recovery(&self) -> Recovery {
        match self {
            Self::RateLimited(error) => error.recovery(),
            Self::Transport(error) => error.recovery(),
            Self::Api(error) => error.recovery(),
            Self::Auth(error) => error.recovery(),
            Self::InvalidRequest(_) | Self::Decode(_) | Self::Event(_) | Self::File(_) => Recovery::Never,
        }
    }

    /// Returns whether the requested object does not exist, according to Zoom (status 404).
    ///
    /// # Examples
    ///
    /// Deleting something that may already be gone:
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Error};
    ///
    /// #[zoom_endpoint(DELETE "/meetings/<meeting_id>" -> ())]
    /// struct DeleteMeeting {
    ///     meeting_id: u64,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Error> {
    /// # let zoom = MemoryTransport::new(|_| {
    /// #     http::Response::builder().status(404).body(r#"{"code":3001,"message":"Meeting does not exist."}"#).unwrap()
    /// # });
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// match DeleteMeeting::new(123).send(&client).await {
    ///     Err(error) if error.is_not_found() => {}
    ///     result => result?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Returns whether Zoom rejected the access token itself: with status 401, or with code 124 and any status. This
    /// excludes calls for which the token lacks a scope or a permission, because a new token would lack it too.
    ///
    /// Zoom documents code 124 with status 400 as well as with 401: for the user-token endpoint, for example, with 400.
    /// A dozen other codes mean the same and are documented with 401. A missing scope is documented with 401 as well as
    /// with 400.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| {
    /// #     http::Response::builder().status(400).body(r#"{"code":124,"message":"Access token is expired."}"#).unwrap()
    /// # });
    /// let client = Client::builder().auth(AccessToken::new("expired"))
    /// #   .transport(zoom)
    ///     .build()?;
    /// let error = GetUser::new("me").send(&client).await.unwrap_err();
    /// assert!(error.is_unauthorized());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        match self {
            Self::Api(error) if error.lacks_permission() => false,
            error => error.status() == Some(StatusCode::UNAUTHORIZED) || error.code() == Some(124),
        }
    }

    /// Returns the scopes that allow the call, if Zoom or the client's check before sending found that the token has
    /// none of them: the token needs at least one. The result is empty if the call failed for another reason.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let transport = MemoryTransport::new(|_| {
    ///     let body = r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:user]."}"#;
    ///     http::Response::builder().status(400).body(body).unwrap()
    /// });
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(transport).build()?;
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
            Self::InvalidRequest(_)
            | Self::RateLimited(_)
            | Self::Transport(_)
            | Self::Decode(_)
            | Self::Event(_)
            | Self::File(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_two_words_wide_at_most() {
        assert!(size_of::<Error>() <= 2 * size_of::<usize>(), "{} bytes", size_of::<Error>());
    }
}
