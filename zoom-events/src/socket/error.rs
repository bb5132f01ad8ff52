//! The error of an `EventSocket` that could not be opened or was given up.

use std::{error::Error as StdError, fmt, sync::Arc};

use zoom_core::error::{Error, RequestError};

use super::item::GapReason;

/// The reason why a connection could not be opened or was given up.
///
/// It contains no access token and no URL. `source` returns its cause.
#[derive(Clone, Debug)]
pub struct SocketError {
    kind: SocketErrorKind,
    /// The text that the server sent, without the access token.
    said: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kind of a [`SocketError`].
///
/// # Examples
///
/// ```
/// use zoom_events::{SocketError, SocketErrorKind};
///
/// /// Returns whether another attempt to connect may succeed.
/// fn is_worth_a_retry(error: &SocketError) -> bool {
///     matches!(error.kind(), SocketErrorKind::Unreachable | SocketErrorKind::Token { is_temporary: true })
/// }
///
/// assert!(is_worth_a_retry(&SocketError::new(SocketErrorKind::Unreachable)));
/// assert!(!is_worth_a_retry(&SocketError::new(SocketErrorKind::TakenOver)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocketErrorKind {
    /// A setting is not valid; `source` names it and the value to use instead.
    Settings,
    /// There is no access token: `source` is the login error.
    Token {
        /// Whether the login may succeed later, for example because the OAuth server can't be reached at the moment.
        is_temporary: bool,
    },
    /// Zoom rejected the access token, and the one that replaced it.
    TokenRejected,
    /// Zoom has no event subscription with this ID.
    SubscriptionNotFound,
    /// A newer connection of the same subscription took over: Zoom delivers only to the newest one.
    TakenOver,
    /// Zoom rejected the connection for another reason, which is part of the message.
    Rejected,
    /// The server could not be reached: the host does not exist, there is no network, or the server did not respond in
    /// time.
    Unreachable,
    /// TLS failed, or the server's certificate was rejected.
    Tls,
    /// The server returned this HTTP status instead of opening a WebSocket. Redirects are not followed.
    Status(u16),
    /// The connection ended before Zoom confirmed it.
    Ended(GapReason),
}

impl SocketError {
    /// Creates an error of this kind, for programs that themselves open the sockets of an `rtms::Session`.
    #[must_use]
    pub fn new(kind: SocketErrorKind) -> Self {
        Self { kind, said: String::new(), source: None }
    }

    pub(super) fn said(mut self, said: impl Into<String>) -> Self {
        self.said = said.into();
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    pub(crate) fn settings(error: RequestError) -> Self {
        Self::new(SocketErrorKind::Settings).with_source(error)
    }

    pub(super) fn token(error: Error) -> Self {
        Self::new(SocketErrorKind::Token { is_temporary: error.is_retryable() }).with_source(error)
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> &SocketErrorKind {
        &self.kind
    }

    /// Returns whether another attempt may succeed without a change to the settings.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use zoom_core::auth::{App, ClientCredentials};
    /// use zoom_events::{EventSocket, SocketError};
    ///
    /// /// Connects, even if the network is not available yet.
    /// async fn connect(app: App) -> Result<EventSocket, SocketError> {
    ///     loop {
    ///         match EventSocket::connect(ClientCredentials::new(app.clone()), "subscription-id").await {
    ///             Err(error) if error.is_temporary() => tokio::time::sleep(Duration::from_secs(10)).await,
    ///             result => return result,
    ///         }
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match &self.kind {
            SocketErrorKind::Token { is_temporary } => *is_temporary,
            SocketErrorKind::Unreachable | SocketErrorKind::Ended(_) => true,
            SocketErrorKind::Status(status) => matches!(status, 408 | 429 | 500..),
            SocketErrorKind::Settings
            | SocketErrorKind::TokenRejected
            | SocketErrorKind::SubscriptionNotFound
            | SocketErrorKind::TakenOver
            | SocketErrorKind::Rejected
            | SocketErrorKind::Tls => false,
        }
    }
}

impl From<std::io::Error> for SocketError {
    /// Creates an error of the kind [`Unreachable`](SocketErrorKind::Unreachable).
    fn from(error: std::io::Error) -> Self {
        Self::new(SocketErrorKind::Unreachable).with_source(error)
    }
}

impl fmt::Display for SocketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            SocketErrorKind::Settings => f.write_str("a setting of the WebSocket is not valid")?,
            SocketErrorKind::Token { .. } => f.write_str("there is no access token for Zoom's WebSocket")?,
            SocketErrorKind::TokenRejected => f.write_str(
                "Zoom's WebSocket rejected the access token: use `ClientCredentials` with the ID and the secret of \
                 the app to which the subscription belongs",
            )?,
            SocketErrorKind::SubscriptionNotFound => f.write_str(
                "Zoom has no such event subscription: copy the subscription ID from the app's page, under \"Event \
                 subscription\"",
            )?,
            SocketErrorKind::TakenOver => f.write_str(
                "a newer connection of the same subscription took over: Zoom delivers only to the newest one, so stop \
                 one of the two programs, or add a subscription",
            )?,
            SocketErrorKind::Rejected => f.write_str("Zoom's WebSocket rejected the connection")?,
            SocketErrorKind::Unreachable => f.write_str("Zoom's WebSocket can't be reached")?,
            SocketErrorKind::Tls => f.write_str("the TLS connection to Zoom's WebSocket failed")?,
            SocketErrorKind::Status(status) => {
                write!(f, "Zoom's WebSocket returned the HTTP status {status} instead of opening a WebSocket")?;
            }
            SocketErrorKind::Ended(reason) => {
                write!(f, "the connection to Zoom's WebSocket ended before Zoom confirmed it: {reason}")?;
            }
        }
        if self.said.is_empty() { Ok(()) } else { write!(f, " (Zoom: {})", self.said) }
    }
}

impl StdError for SocketError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
