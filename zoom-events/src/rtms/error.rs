//! Why a stream could not be opened, or was given up.

use std::{error::Error as StdError, fmt, sync::Arc};

use zoom_core::error::RequestError;

use super::{
    code::StatusCode,
    link::{Link, MediaKind},
};

/// The reason for which a stream could not be opened, or was given up.
///
/// It contains neither the client secret nor a signature nor a URL. Its cause is in `source`.
#[derive(Clone, Debug)]
pub struct RtmsError {
    kind: RtmsErrorKind,
    said: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of a failure an [`RtmsError`] is.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{RtmsError, RtmsErrorKind};
///
/// /// What an operator can do about a stream that failed.
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
    /// A setting is not valid; `source` names it and what to write.
    Settings,
    /// This process reads the stream already. Zoom would close the first connection in favor of a second one.
    AlreadyOpen,
    /// Zoom rejected a handshake with this status.
    Rejected {
        /// Which connection.
        link: Link,
        /// The status, whose [`advice`](StatusCode::advice) says what to do.
        status: StatusCode,
    },
    /// Zoom has no server for this kind of media.
    NoMediaServer(MediaKind),
    /// A connection could not be opened; `source` is the last attempt's error.
    NotConnected(Link),
    /// A connection was lost and could not be opened again in the time that Zoom allows.
    ConnectionLost(Link),
    /// Another program opened the stream: Zoom sends to the newest connection only.
    TakenOver,
    /// More items waited than the buffers hold, and [`Overflow::End`](super::Overflow::End) was chosen.
    Overflow,
}

impl RtmsError {
    pub(super) fn new(kind: RtmsErrorKind) -> Self {
        Self { kind, said: String::new(), source: None }
    }

    pub(super) fn settings(error: RequestError) -> Self {
        Self::new(RtmsErrorKind::Settings).caused_by(error)
    }

    /// Adds what Zoom wrote, as one short line without a secret.
    pub(super) fn said(mut self, said: String) -> Self {
        self.said = said;
        self
    }

    pub(super) fn caused_by(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Adds the error of the last attempt: its cause alone if it says nothing else.
    pub(super) fn after(mut self, last: Self) -> Self {
        self.source = match last.kind {
            RtmsErrorKind::NotConnected(_) => last.source,
            _ => Some(Arc::new(last)),
        };
        self
    }

    /// Returns what kind of a failure it is.
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
                "this process reads the stream already: Zoom allows one connection per stream, so use the `Stream` that \
                 is open, or close it first",
            )?,
            RtmsErrorKind::Rejected { link, status } => {
                write!(f, "Zoom rejected {link} with status {status} ({status:?}): {}", status.advice())?;
            }
            RtmsErrorKind::NoMediaServer(kind) => write!(
                f,
                "Zoom has no media server for {kind}: leave it out, or add its scope to the app"
            )?,
            RtmsErrorKind::NotConnected(link) => write!(f, "{link} could not be opened")?,
            RtmsErrorKind::ConnectionLost(link) => {
                write!(f, "{link} was lost, and could not be opened again in the time that Zoom allows")?;
            }
            RtmsErrorKind::TakenOver => f.write_str(
                "another program opened the stream, and Zoom sends to the newest connection only: stop one of the two",
            )?,
            RtmsErrorKind::Overflow => f.write_str(
                "more items waited than the buffers hold: take them faster, or choose `Overflow::DropOldest`",
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
