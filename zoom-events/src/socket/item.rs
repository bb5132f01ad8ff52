//! What an `EventSocket` yields: events, and what is known of those that were missed.

use std::{fmt, io, time::Duration};

use bytes::Bytes;
use zoom_core::event::Event;

/// What a connection to Zoom yields.
///
/// # Examples
///
/// ```
/// use zoom_events::SocketItem;
///
/// /// One line per item, for a log.
/// fn line(item: &SocketItem) -> String {
///     match item {
///         SocketItem::Event(event) => format!("event {}", event.name()),
///         SocketItem::Disconnected(reason) => format!("disconnected: {reason}"),
///         SocketItem::Gap(gap) => format!("events of {:?} are lost: {}", gap.duration, gap.reason),
///         other => format!("{other:?}"),
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SocketItem {
    /// An event. Events of one connection are in the order in which Zoom sent them.
    Event(Event),
    /// The connection was lost, and is being opened again. A [`Gap`](Self::Gap) follows when it is.
    Disconnected(GapReason),
    /// The connection is open again. Zoom does not deliver what happened meanwhile.
    Gap(Gap),
    /// A frame that is neither an event nor anything else that Zoom is known to send. The connection continues.
    Unreadable(UnreadableFrame),
}

/// A time without a connection. Zoom does not keep events for it, so those that happened meanwhile are lost.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// The time from the last frame of the old connection to Zoom's confirmation of the new one. The old connection may have
    /// been dead since that frame, so the gap is never longer than this, and may be shorter by one heartbeat.
    pub duration: Duration,
    /// How the old connection ended.
    pub reason: GapReason,
}

/// How a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GapReason {
    /// The server closed the connection, as it does before a restart.
    Closed {
        /// The close code of RFC 6455, such as 1001 for a server that is going away; `None` if there was none.
        code: Option<u16>,
        /// What the server wrote as the reason, without the access token, and 200 characters at most.
        reason: String,
    },
    /// The connection broke.
    Broken(io::ErrorKind),
    /// Nothing arrived within the limit, not even a response to a heartbeat.
    Silent,
    /// Zoom rejected the access token of the open connection, as it does when it expires.
    TokenRejected,
    /// A frame was larger than this limit in bytes. It was not read, so its event is lost.
    TooLarge(usize),
    /// What arrived is not a WebSocket frame.
    Protocol,
}

impl fmt::Display for GapReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed { code, reason } => {
                f.write_str("the server closed the connection")?;
                if let Some(code) = code {
                    write!(f, " with code {code}")?;
                }
                if reason.is_empty() { Ok(()) } else { write!(f, ": {reason}") }
            }
            Self::Broken(kind) => write!(f, "the connection broke: {kind}"),
            Self::Silent => f.write_str("the server sent nothing within the time limit"),
            Self::TokenRejected => f.write_str("Zoom no longer accepted the access token"),
            Self::TooLarge(limit) => write!(f, "a frame was larger than the limit of {limit} bytes"),
            Self::Protocol => f.write_str("the server sent something that is not a WebSocket frame"),
        }
    }
}

/// A frame that can't be read. `Debug` shows its length, not its content, which may have a credential.
#[derive(Clone)]
pub struct UnreadableFrame {
    pub(super) problem: String,
    pub(super) body: Bytes,
}

impl UnreadableFrame {
    #[cfg(feature = "rtms")]
    pub(crate) fn new(problem: String, body: Bytes) -> Self {
        Self { problem, body }
    }

    /// Returns what was expected, without the frame's content.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns the frame as it arrived.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for UnreadableFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableFrame").field("problem", &self.problem).field("body_bytes", &self.body.len()).finish()
    }
}
