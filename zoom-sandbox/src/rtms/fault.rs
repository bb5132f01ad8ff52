//! Faults of a stream, injected on request.

use std::{fmt, str::FromStr};

/// A fault of a media stream: see [`RtmsMeeting::fault`](crate::RtmsMeeting::fault).
///
/// # Examples
///
/// ```
/// use zoom_sandbox::RtmsFault;
///
/// assert_eq!("drop-media".parse::<RtmsFault>()?, RtmsFault::DropMedia);
/// assert_eq!("status-3".parse::<RtmsFault>()?, RtmsFault::Status(3));
/// assert_eq!(RtmsFault::MediaStatus(17).to_string(), "media-status-17");
/// let error = "late".parse::<RtmsFault>().unwrap_err();
/// assert!(error.to_string().starts_with("`late` is not a stream fault; write `drop-media`"));
/// # Ok::<(), zoom_sandbox::ParseRtmsFaultError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RtmsFault {
    /// The media connections break. Messages that are due before the connections are back are lost.
    DropMedia,
    /// The signaling connection breaks. The event `meeting.rtms_interrupted` reports it.
    DropSignaling,
    /// Nothing more arrives on the media connections, not even keep-alive requests, though the connections stay open.
    Silence,
    /// A text frame and a binary frame that are not messages arrive.
    Garbage,
    /// A message of an undocumented type arrives.
    UnknownMessage,
    /// The `sequence` of the messages restarts.
    RestartSequence,
    /// Another program opens the stream: this program's connections are closed, and nothing more is sent to it.
    TakenOver,
    /// The next signaling handshake is rejected with this status code.
    Status(u8),
    /// The next media handshake is rejected with this status code.
    MediaStatus(u8),
}

const NAMES: [(RtmsFault, &str); 7] = [
    (RtmsFault::DropMedia, "drop-media"),
    (RtmsFault::DropSignaling, "drop-signaling"),
    (RtmsFault::Silence, "silence"),
    (RtmsFault::Garbage, "garbage"),
    (RtmsFault::UnknownMessage, "unknown-message"),
    (RtmsFault::RestartSequence, "restart-sequence"),
    (RtmsFault::TakenOver, "taken-over"),
];

impl fmt::Display for RtmsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "status-{status}"),
            Self::MediaStatus(status) => write!(f, "media-status-{status}"),
            fault => f.write_str(NAMES.iter().find(|(known, _)| known == fault).map_or("", |(_, name)| name)),
        }
    }
}

impl FromStr for RtmsFault {
    type Err = ParseRtmsFaultError;

    fn from_str(text: &str) -> Result<Self, ParseRtmsFaultError> {
        let status = |prefix| text.strip_prefix(prefix)?.parse().ok().filter(|status| *status > 0);
        let found = NAMES.iter().find(|(_, name)| *name == text).map(|(fault, _)| *fault);
        found
            .or_else(|| status("status-").map(Self::Status))
            .or_else(|| status("media-status-").map(Self::MediaStatus))
            .ok_or_else(|| ParseRtmsFaultError(text.to_owned()))
    }
}

/// The error for text that does not name an [`RtmsFault`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseRtmsFaultError(String);

impl fmt::Display for ParseRtmsFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = NAMES.iter().map(|(_, name)| format!("`{name}`")).collect();
        let names = names.join(", ");
        write!(f, "`{}` is not a stream fault; write {names}, `status-3` or `media-status-17`", self.0)
    }
}

impl std::error::Error for ParseRtmsFaultError {}
