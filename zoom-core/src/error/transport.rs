//! The error for a call that ended without a complete response.

use std::{error::Error as StdError, fmt};

use super::{display::OperationPrefix, recovery::Recovery};

/// The error for a call that ended without a complete response.
pub struct TransportError(Box<Parts>);

struct Parts {
    operation: &'static str,
    kind: TransportErrorKind,
    may_have_been_sent: bool,
    /// Whether the message states that Zoom may have acted on the call. It does so only for a call that is not safe to
    /// send again.
    outcome_is_unknown: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The way in which a call ended without a complete response.
///
/// # Examples
///
/// ```
/// use zoom_core::{Error, error::TransportErrorKind};
///
/// fn advice(error: &Error) -> &'static str {
///     match error {
///         Error::Transport(error) => match error.kind() {
///             TransportErrorKind::Connect => "check the network and the host",
///             TransportErrorKind::Timeout => "raise the time limit, or try again later",
///             TransportErrorKind::TooLarge(_) => "download the response as a file",
///             _ => "try again later",
///         },
///         _ => "see the error",
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: the host is unknown, is unreachable, or refuses connections.
    Connect,
    /// The TLS handshake failed, or the server's certificate was rejected.
    Tls,
    /// A time limit was exceeded.
    Timeout,
    /// The connection broke, or the bytes received were not HTTP.
    Cut,
    /// The response is larger than this limit, in bytes.
    TooLarge(u64),
    /// The response has more headers than the transport accepts, or more than a few hundred KB of them. Reported only
    /// over HTTP/1.1, where 100 headers are accepted. Over HTTP/2, a response with more than 128 KiB of headers is
    /// reported as [`Cut`](Self::Cut).
    HeadTooLarge,
    /// Any other failure of the transport.
    Other,
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect => f.write_str("could not connect to the server"),
            Self::Tls => f.write_str("the TLS handshake failed"),
            Self::Timeout => f.write_str("a time limit passed before the whole response arrived"),
            Self::Cut => f.write_str("the connection broke before the whole response arrived"),
            Self::TooLarge(limit) => write!(f, "the response is larger than the limit of {limit} bytes"),
            Self::HeadTooLarge => f.write_str(
                "the response has too many headers, or headers that are too large: the limit is 100 headers \
                 over HTTP/1.1",
            ),
            Self::Other => f.write_str("the transport failed"),
        }
    }
}

impl TransportError {
    /// Creates the error for a request that may have been sent. If it was not, call [`not_sent`](Self::not_sent).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::io;
    /// use zoom_core::error::{TransportError, TransportErrorKind};
    ///
    /// let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
    /// let error = TransportError::new(TransportErrorKind::Connect).with_source(refused).not_sent();
    /// // Nothing was sent, so even a POST is sent again.
    /// assert!(!error.may_have_been_sent());
    /// ```
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self(Box::new(Parts { operation: "", kind, may_have_been_sent: true, outcome_is_unknown: false, source: None }))
    }

    /// Sets the cause, which `source` returns. By default, there is none.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Records that no byte of the request was sent.
    #[must_use]
    pub fn not_sent(mut self) -> Self {
        self.0.may_have_been_sent = false;
        self
    }

    /// Sets the operation that was being called.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// Records that the call is not safe to send again, so that a caller must find out whether Zoom acted on it.
    pub(crate) fn outcome_is_unknown(mut self) -> Self {
        self.0.outcome_is_unknown = self.0.may_have_been_sent;
        self
    }

    /// Returns the way in which the call ended.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// Returns whether Zoom may have received the request, and may therefore have acted on it.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent
    }

    pub(super) fn recovery(&self) -> Recovery {
        match self.0.kind {
            TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Cut => {
                if self.0.may_have_been_sent { Recovery::MaybeActedOn } else { Recovery::NotActedOn }
            }
            TransportErrorKind::Tls
            | TransportErrorKind::TooLarge(_)
            | TransportErrorKind::HeadTooLarge
            | TransportErrorKind::Other => Recovery::Never,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", OperationPrefix(self.0.operation), self.0.kind)?;
        if self.0.outcome_is_unknown {
            f.write_str("; it is not known whether Zoom acted on the request, so it was not sent again")?;
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
