//! The items that an `EventSocket` yields: events, and what is known about those that were missed.

use std::{fmt, io, time::Duration};

use bytes::Bytes;
use zoom_core::event::Event;

/// An item of a connection to Zoom.
///
/// # Examples
///
/// ```
/// use zoom_events::SocketItem;
///
/// /// Formats an item as one line of a log.
/// fn line(item: &SocketItem) -> String {
///     match item {
///         SocketItem::Event(event) => format!("event {}", event.name()),
///         SocketItem::Disconnected(reason) => format!("disconnected: {reason}"),
///         SocketItem::Gap(gap) => format!("a gap of {:?}: {}", gap.duration, gap.reason),
///         other => format!("{other:?}"),
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SocketItem {
    /// An event. The events of one connection are in the order in which Zoom sent them.
    Event(Event),
    /// The connection was lost, and is being reopened. A [`Gap`](Self::Gap) follows once it is open.
    Disconnected(GapReason),
    /// The connection is open again. Zoom does not deliver the events that happened in the meantime.
    Gap(Gap),
    /// A frame that is neither an event nor anything else that Zoom is known to send. The connection continues.
    Unreadable(UnreadableFrame),
}

/// A period without a connection. Zoom does not keep the events of such a period, so they are lost.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use zoom_events::{Gap, GapReason};
///
/// /// Returns whether the program should read the missing changes from the API.
/// fn needs_catching_up(gap: &Gap) -> bool {
///     gap.duration > Duration::from_secs(5) || matches!(gap.reason, GapReason::TooLarge(_))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// The time from the last frame of the old connection to Zoom's confirmation of the new one. The old connection may
    /// have been dead ever since that frame, so the actual gap is never longer than this, but may be shorter by up to
    /// one heartbeat interval.
    pub duration: Duration,
    /// How the old connection ended.
    pub reason: GapReason,
}

/// How a connection ended.
///
/// # Examples
///
/// ```
/// use zoom_events::GapReason;
///
/// let reason = GapReason::Closed { code: Some(1001), reason: "going away".into() };
/// assert_eq!(reason.to_string(), "the server closed the connection with code 1001: going away");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GapReason {
    /// The server closed the connection, for example before a restart.
    Closed {
        /// The RFC 6455 close code, such as 1001 for a server that is going away; `None` if there was none.
        code: Option<u16>,
        /// The reason that the server sent, without the access token and shortened to 200 characters.
        reason: String,
    },
    /// The connection broke.
    Broken(io::ErrorKind),
    /// Nothing arrived within the limit, not even a response to a heartbeat.
    Silent,
    /// Zoom rejected the access token of the open connection, for example because the token has expired.
    TokenRejected,
    /// A frame was larger than this limit in bytes. The frame was not read, so its event is lost.
    TooLarge(usize),
    /// The server sent something that is not a WebSocket frame.
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

/// A frame that can't be read. `Debug` shows its length, not its content, which may include a credential.
///
/// # Examples
///
/// ```
/// use zoom_events::{SocketItem, UnreadableFrame};
///
/// /// Keeps the frames that a newer version of this crate may be able to read.
/// fn keep(item: SocketItem, kept: &mut Vec<UnreadableFrame>) {
///     if let SocketItem::Unreadable(frame) = item {
///         eprintln!("{} ({} bytes)", frame.problem(), frame.body().len());
///         kept.push(frame);
///     }
/// }
/// ```
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

    /// Returns a description of the problem, without the frame's content.
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
