//! The connections of a stream.

use std::fmt;

use super::message::ServerUrls;

/// A connection of a stream.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Link, MediaKind};
///
/// assert_eq!(Link::Signaling.to_string(), "the signaling connection");
/// // With `Client::split`, each kind of media has its own connection.
/// assert_eq!(Link::Media(MediaKind::Audio).to_string(), "the media connection for audio");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Link {
    /// The connection for handshakes, events and states.
    Signaling,
    /// A connection for media.
    Media(MediaKind),
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signaling => f.write_str("the signaling connection"),
            Self::Media(MediaKind::All) => f.write_str("the media connection"),
            Self::Media(kind) => write!(f, "the media connection for {kind}"),
        }
    }
}

/// A kind of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MediaKind {
    /// All requested media, on one connection.
    All,
    /// Audio.
    Audio,
    /// Video.
    Video,
    /// A shared screen.
    Share,
    /// The transcript.
    Transcript,
    /// Chat.
    Chat,
}

impl MediaKind {
    /// Returns the bit for this kind in `media_type`.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::MediaKind;
    ///
    /// // The `media_type` of a handshake for audio and the transcript.
    /// assert_eq!(MediaKind::Audio.bit() | MediaKind::Transcript.bit(), 9);
    /// ```
    #[must_use]
    pub const fn bit(self) -> i64 {
        match self {
            Self::Audio => 1,
            Self::Video => 2,
            Self::Share => 4,
            Self::Transcript => 8,
            Self::Chat => 16,
            Self::All => 32,
        }
    }

    /// Returns the address for this kind, or the one for all media if this kind has none.
    pub(super) fn url(self, urls: &ServerUrls) -> Option<&str> {
        let own = match self {
            Self::All => None,
            Self::Audio => urls.audio.as_deref(),
            Self::Video => urls.video.as_deref(),
            Self::Share => urls.share.as_deref().or(urls.desk_share.as_deref()),
            Self::Transcript => urls.transcript.as_deref(),
            Self::Chat => urls.chat.as_deref(),
        };
        own.or(urls.all.as_deref())
    }
}

impl fmt::Display for MediaKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "all media",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Share => "a shared screen",
            Self::Transcript => "the transcript",
            Self::Chat => "chat",
        })
    }
}
