//! The error for a credential that is missing or malformed, that can't be obtained or stored, that lacks a scope, or
//! that must not be sent to a host.

use std::{error::Error as StdError, fmt, sync::Arc, time::SystemTime};

use http::StatusCode;

use super::{
    display::{OneLine, OperationPrefix},
    http_date,
    recovery::Recovery,
    redact::Redactor,
};

/// The error for a credential that is missing or malformed, that can't be obtained or stored, that lacks a scope, or
/// that must not be sent to a host.
///
/// # Examples
///
/// ```
/// use zoom_core::error::{AuthError, AuthErrorKind};
///
/// // In a `TokenStore` of your own.
/// let cause = std::io::Error::other("the disk is full");
/// let error = AuthError::store("the tokens could not be written").with_source(cause);
/// assert_eq!(error.kind(), AuthErrorKind::Store);
/// ```
#[derive(Clone, Debug)]
pub struct AuthError(Box<Parts>);

#[derive(Clone, Debug)]
struct Parts {
    operation: &'static str,
    kind: AuthErrorKind,
    reason: String,
    oauth_error: Option<String>,
    status: Option<StatusCode>,
    missing_scopes: &'static [&'static str],
    retry_at: Option<SystemTime>,
    origin: Origin,
    /// Shared, because all callers that waited for the same token receive the same error.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// How the error is related to a token refresh, which has its own retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// The error is unrelated to a refresh.
    Other,
    /// The refresh for which the caller waited failed.
    Refresh,
    /// An earlier refresh failed, and the next one has to wait.
    EarlierRefresh,
}

/// Why there is no credential to send.
///
/// # Examples
///
/// ```
/// use zoom_core::{Error, error::AuthErrorKind};
///
/// /// Whether the user has to log in again.
/// fn needs_login(error: &Error) -> bool {
///     matches!(error, Error::Auth(error) if error.kind() == AuthErrorKind::Rejected)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthErrorKind {
    /// The credential, or the app's ID or secret, is missing or malformed, or must not be sent to this host.
    Invalid,
    /// There is no login, the login was not completed, or Zoom's OAuth server rejected the login or the app. Log in
    /// again, or check the app's settings.
    Rejected,
    /// Zoom's OAuth server can't be reached or reports an internal error. A later attempt may succeed.
    Unavailable,
    /// The response of Zoom's OAuth server is not a token response.
    BadResponse,
    /// The call needs one of several scopes, and the token has none of them.
    Scope,
    /// The tokens can't be stored or loaded.
    Store,
}

impl AuthError {
    /// Creates an error of the kind [`Invalid`](AuthErrorKind::Invalid). The `reason` must not contain the credential.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Invalid, reason)
    }

    fn of(kind: AuthErrorKind, reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self(Box::new(Parts {
            operation: "",
            kind,
            reason,
            oauth_error: None,
            status: None,
            missing_scopes: &[],
            retry_at: None,
            origin: Origin::Other,
            source: None,
        }))
    }

    pub(crate) fn rejected(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Rejected, reason)
    }

    pub(crate) fn unavailable(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Unavailable, reason)
    }

    pub(crate) fn bad_response(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::BadResponse, reason)
    }

    /// Creates an error of the kind [`Store`](AuthErrorKind::Store), for implementations of
    /// [`TokenStore`](crate::auth::TokenStore).
    #[must_use]
    pub fn store(reason: impl Into<String>) -> Self {
        Self::of(AuthErrorKind::Store, reason)
    }

    pub(crate) fn scope(needed: &'static [&'static str]) -> Self {
        let reason = format!(
            "the token has none of the scopes `{}`: add one of them to the app, and log in again",
            needed.join("`, `")
        );
        let mut error = Self::of(AuthErrorKind::Scope, reason);
        error.0.missing_scopes = needed;
        error
    }

    /// Sets the cause, which `source` returns. By default, there is none.
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

    /// Sets the time before which the OAuth server must not be called again.
    pub(crate) fn with_retry_at(mut self, at: Option<SystemTime>) -> Self {
        self.0.retry_at = at;
        self
    }

    /// Marks the error as the failure of a refresh for which the caller waited.
    pub(crate) fn of_refresh(mut self) -> Self {
        self.0.origin = Origin::Refresh;
        self
    }

    /// Marks the error as the failure of a refresh that ended before the caller asked for a token.
    pub(crate) fn of_earlier_refresh(mut self) -> Self {
        self.0.origin = Origin::EarlierRefresh;
        self
    }

    /// Returns whether a refresh for which the caller waited has failed. The refresh has its own retries, so the call
    /// is not retried.
    pub(crate) fn is_of_refresh(&self) -> bool {
        self.0.origin == Origin::Refresh
    }

    /// Returns whether an earlier refresh failed, so that nothing was attempted for this call.
    pub(crate) fn is_of_earlier_refresh(&self) -> bool {
        self.0.origin == Origin::EarlierRefresh
    }

    /// Sets the operation that was being called, unless one has already been set.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        if self.0.operation.is_empty() {
            self.0.operation = operation;
        }
        self
    }

    /// Removes secrets that the OAuth server's response may quote.
    pub(crate) fn redacted(mut self, secrets: &Redactor) -> Self {
        secrets.hide(&mut self.0.reason);
        secrets.hide_in(&mut self.0.oauth_error);
        self
    }

    /// Returns the reason why there is no credential.
    #[must_use]
    pub fn kind(&self) -> AuthErrorKind {
        self.0.kind
    }

    /// Returns the OAuth error code that Zoom's OAuth server sent, such as `invalid_grant`.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::Error;
    ///
    /// /// Returns what to show to a user whose login failed.
    /// fn advice(error: &Error) -> &'static str {
    ///     let code = match error {
    ///         Error::Auth(error) => error.oauth_error(),
    ///         _ => None,
    ///     };
    ///     match code {
    ///         Some("access_denied") => "You declined the login.",
    ///         Some("expired_token" | "invalid_grant") => "The login has expired: log in again.",
    ///         Some("invalid_client") => "The app's client ID or secret is wrong.",
    ///         _ => "The login failed: try again later.",
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn oauth_error(&self) -> Option<&str> {
        self.0.oauth_error.as_deref()
    }

    /// Returns the status of the response from Zoom's OAuth server, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the time from which Zoom's OAuth server may be called again, if it is known.
    #[must_use]
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.0.retry_at
    }

    /// Returns the scopes that allow the call, if the kind is [`Scope`](AuthErrorKind::Scope): the token needs at least
    /// one of them. The result is empty for other kinds.
    #[must_use]
    pub fn missing_scopes(&self) -> &'static [&'static str] {
        self.0.missing_scopes
    }

    pub(super) fn recovery(&self) -> Recovery {
        match self.0.kind {
            AuthErrorKind::Unavailable => Recovery::NotActedOn,
            AuthErrorKind::Invalid
            | AuthErrorKind::Rejected
            | AuthErrorKind::BadResponse
            | AuthErrorKind::Scope
            | AuthErrorKind::Store => Recovery::Never,
        }
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", OperationPrefix(self.0.operation), OneLine(&self.0.reason))?;
        match self.0.retry_at.and_then(http_date::format) {
            Some(at) => write!(f, "; try again after {at}"),
            None => Ok(()),
        }
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
