//! The error of a stream that could not be opened or was given up.

use std::{error::Error as StdError, fmt, sync::Arc};

use zoom_core::error::RequestError;

use super::{
    code::StatusCode,
    link::{Link, MediaKind},
};

/// The reason why a stream could not be opened or was given up.
///
/// It contains no client secret, signature or URL. `source` returns its cause.
///
/// # Examples
///
/// ```
/// use zoom_core::error::RequestError;
/// use zoom_events::rtms::{Client, RtmsErrorKind, Source, Started};
///
/// # fn main() -> Result<(), RequestError> {
/// let started = Started::new(Source::Meeting, "uuid==", "stream", "wss://rtms.zoom.us")?;
/// let error = Client::new("client-id", "client-secret").session(&started).unwrap_err();
/// assert_eq!(error.kind(), &RtmsErrorKind::Settings);
/// // The cause names the setting: no media are requested.
/// let cause = std::error::Error::source(&error).expect("a cause");
/// assert!(cause.is::<RequestError>());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct RtmsError {
    kind: RtmsErrorKind,
    said: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kind of an [`RtmsError`].
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{RtmsError, RtmsErrorKind};
///
/// /// Returns what an operator can do about a failed stream.
/// fn advice(error: &RtmsError) -> String {
///     match error.kind() {
///         RtmsErrorKind::Rejected { status, .. } => status.advice().to_owned(),
///         RtmsErrorKind::TakenOver => "another program reads the stream: run one receiver".to_owned(),
///         RtmsErrorKind::Overflow => "take the items faster, or choose another `Overflow`".to_owned(),
///         _ => "start the stream again in the meeting".to_owned(),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RtmsErrorKind {
    /// A setting is not valid; `source` names it and the value to use instead.
    Settings,
    /// This process is already reading the stream. Zoom would close the first connection in favor of a second one.
    AlreadyOpen,
    /// Zoom rejected a handshake with this status.
    Rejected {
        /// The connection of the handshake.
        link: Link,
        /// The status; its [`advice`](StatusCode::advice) is what to do about it.
        status: StatusCode,
    },
    /// Zoom has no server for this kind of media.
    NoMediaServer(MediaKind),
    /// A connection could not be opened; `source` is the last attempt's error.
    NotConnected(Link),
    /// A connection was lost and could not be reopened in the time that Zoom allows.
    ConnectionLost(Link),
    /// Another program opened the stream: Zoom sends only to the newest connection.
    TakenOver,
    /// More items were waiting than the buffers can hold, and [`Overflow::End`](super::Overflow::End) was chosen.
    Overflow,
}

impl RtmsError {
    pub(super) fn new(kind: RtmsErrorKind) -> Self {
        Self { kind, said: String::new(), source: None }
    }

    pub(super) fn settings(error: RequestError) -> Self {
        Self::new(RtmsErrorKind::Settings).caused_by(error)
    }

    /// Adds the text that Zoom sent, as one short line without a secret.
    pub(super) fn said(mut self, said: String) -> Self {
        self.said = said;
        self
    }

    pub(super) fn caused_by(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Adds the error of the last attempt, or only its cause if the error itself adds nothing.
    pub(super) fn after(mut self, last: Self) -> Self {
        self.source = match last.kind {
            RtmsErrorKind::NotConnected(_) => last.source,
            _ => Some(Arc::new(last)),
        };
        self
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> &RtmsErrorKind {
        &self.kind
    }
}

impl fmt::Display for RtmsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            RtmsErrorKind::Settings => f.write_str("a setting of the stream is not valid")?,
            RtmsErrorKind::AlreadyOpen => f.write_str(
                "this process is already reading the stream: Zoom allows one connection per stream, so use the open \
                 `Stream`, or close it first",
            )?,
            RtmsErrorKind::Rejected { link, status } => {
                write!(f, "Zoom rejected {link} with status {status} ({status:?}): {}", status.advice())?;
            }
            RtmsErrorKind::NoMediaServer(kind) => {
                write!(f, "Zoom has no media server for {kind}: leave it out, or add its scope to the app")?;
            }
            RtmsErrorKind::NotConnected(link) => write!(f, "{link} could not be opened")?,
            RtmsErrorKind::ConnectionLost(link) => {
                write!(f, "{link} was lost, and could not be reopened in the time that Zoom allows")?;
            }
            RtmsErrorKind::TakenOver => f.write_str(
                "another program opened the stream, and Zoom sends only to the newest connection: stop one of the two",
            )?,
            RtmsErrorKind::Overflow => f.write_str(
                "more items were waiting than the buffers can hold: take them faster, or choose `Overflow::DropOldest`",
            )?,
        }
        if self.said.is_empty() { Ok(()) } else { write!(f, " (Zoom: {})", self.said) }
    }
}

impl StdError for RtmsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
