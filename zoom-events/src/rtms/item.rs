//! The items that a stream yields.

use std::{fmt, time::Duration};

use bytes::Bytes;
use zoom_core::{Extra, Value};

use super::{
    code::{Language, StopReason},
    link::Link,
    message::{
        ChatContent, EventContent, MediaContent, MediaParams, Message, Participant, SessionStateUpdate,
        StreamStateUpdate, TranscriptContent, UserId, VideoSubscriptionResponse,
    },
};
use crate::socket::item::{GapReason, UnreadableFrame};

/// An item of a stream.
///
/// This client numbers the media, starting from 0 for each kind, and continues the numbers after a lost connection. A
/// number is therefore unique in a stream, regardless of Zoom's own counters, and every gap in the numbers is reported
/// by [`Lost`](Self::Lost).
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::Item;
///
/// /// Formats an item as one line of a log, or returns `None` for media.
/// fn line(item: &Item) -> Option<String> {
///     Some(match item {
///         Item::Audio(_) | Item::Video(_) | Item::Share(_) => return None,
///         Item::Transcript(line) => format!("{}: {}", line.user_name.as_deref().unwrap_or("?"), line.text),
///         Item::Interrupted { link, reason } => format!("{link} was interrupted: {reason}"),
///         Item::Resumed { link, gap } => format!("{link} is open again after {gap:?}"),
///         Item::Lost(lost) => format!("{} bytes were dropped", lost.bytes),
///         Item::Stopped(reason) => format!("the stream ended: {}", reason.advice()),
///         other => format!("{other:?}"),
///     })
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Item {
    /// Zoom has accepted the connections, and media follow. This item is yielded once.
    Ready,
    /// A line of the transcript.
    Transcript(TranscriptLine),
    /// A chat message.
    Chat(ChatMessage),
    /// Audio.
    Audio(Frame),
    /// Video.
    Video(Frame),
    /// A shared screen.
    Share(Frame),
    /// Another participant is speaking. `participants` is empty; `user_id` and `user_name` identify the speaker.
    Speaker(EventContent),
    /// The people in `participants` joined.
    Joined(EventContent),
    /// The people in `participants` left.
    Left(EventContent),
    /// Another event.
    Event(EventContent),
    /// The state of the stream, because it changed or was requested.
    StreamState(StreamStateUpdate),
    /// The state of a session, because it changed or was requested.
    SessionState(SessionStateUpdate),
    /// Zoom's response to [`Control::subscribe_video`](super::Control::subscribe_video).
    VideoSubscription(VideoSubscriptionResponse),
    /// The parameters with which Zoom sends media on a connection, to the extent that Zoom reports them.
    Agreed {
        /// The connection.
        link: Link,
        /// The parameters.
        params: Box<MediaParams>,
    },
    /// A connection was lost, and is being reopened.
    Interrupted {
        /// The connection that was lost.
        link: Link,
        /// How the connection ended.
        reason: GapReason,
    },
    /// A connection that was lost is open again. Anything that Zoom sent on this connection while it was lost may be
    /// missing.
    Resumed {
        /// The connection that is open again.
        link: Link,
        /// The time since the last message of the old connection.
        gap: Duration,
    },
    /// Items were dropped because they were not taken in time.
    Lost(Lost),
    /// A frame that is not a message. The connection continues.
    Unreadable(UnreadableFrame),
    /// A message of another kind: metadata, an undeclared message, or an unexpected one.
    Other(Box<Message>),
    /// The stream has ended, and nothing follows. If a lost connection ends the stream, an error is yielded instead.
    Stopped(StopReason),
}

/// A line of the transcript.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::TranscriptLine;
///
/// /// Formats a line as one cue of a WebVTT file; `began` is the time of the first line.
/// fn cue(line: &TranscriptLine, began: i64) -> Option<String> {
///     let time = |at: i64| format!("{:02}:{:02}.{:03}", at / 60_000, at / 1_000 % 60, at % 1_000);
///     let (from, to) = (line.start_time? - began, line.end_time? - began);
///     Some(format!("{} --> {}\n{}\n", time(from), time(to), line.text))
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscriptLine {
    /// The number of this line in the stream.
    pub number: u64,
    /// The speaker.
    pub user_id: Option<UserId>,
    /// The speaker's name.
    pub user_name: Option<String>,
    /// The text.
    pub text: String,
    /// The start of the line, in milliseconds since the Unix epoch.
    pub start_time: Option<i64>,
    /// The end of the line, in milliseconds since the Unix epoch.
    pub end_time: Option<i64>,
    /// The time at which the line was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// The language.
    pub language: Option<Language>,
    /// The other members that Zoom sends with the line.
    pub extra: Extra,
}

/// A chat message.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::ChatMessage;
///
/// /// Returns the text of a message that asks the app to do something, such as `/note Ask Ada`.
/// fn command(message: &ChatMessage) -> Option<&str> {
///     message.text.strip_prefix("/note ")
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMessage {
    /// The number of this message in the stream.
    pub number: u64,
    /// The sender.
    pub user_id: Option<UserId>,
    /// The sender's name.
    pub user_name: Option<String>,
    /// The text.
    pub text: String,
    /// The time at which it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// The other members that Zoom sends with it.
    pub extra: Extra,
}

/// A frame of audio, video, or a shared screen. `Debug` shows its length.
///
/// # Examples
///
/// The audio of all participants in one file of raw samples:
///
/// ```no_run
/// use std::io::Write as _;
/// use zoom_events::{BoxError, rtms::{Item, Stream}};
///
/// async fn save(mut stream: Stream) -> Result<(), BoxError> {
///     let mut file = std::fs::File::create("meeting.pcm")?;
///     while let Some(item) = stream.next().await {
///         if let Item::Audio(frame) = item? {
///             file.write_all(&frame.data)?;
///         }
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Frame {
    /// The number of this frame among those of its kind in the stream.
    pub number: u64,
    /// The participant; `0` if all participants are mixed.
    pub user_id: Option<UserId>,
    /// The participant's name.
    pub user_name: Option<String>,
    /// The media, in the requested format.
    pub data: Bytes,
    /// The time at which the frame was captured, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// The other members that Zoom sends with the frame.
    pub extra: Extra,
}

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("number", &self.number)
            .field("user_id", &self.user_id)
            .field("bytes", &self.data.len())
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// The items that have been dropped since the last such report because they were not taken in time.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::Lost;
///
/// /// Returns whether a transcript is incomplete; lost video does not matter.
/// fn is_incomplete(lost: &Lost) -> bool {
///     lost.texts > 0 || lost.audio > 0
/// }
///
/// assert!(!is_incomplete(&Lost::default()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lost {
    /// The number of lines, chat messages, events and all other text items.
    pub texts: u64,
    /// The number of frames of audio.
    pub audio: u64,
    /// The number of frames of video and of a shared screen.
    pub video: u64,
    /// The total size in bytes.
    pub bytes: u64,
}

/// Returns the undeclared members of a message's `content`, together with those of the message itself.
pub(super) fn joined(mut content: Extra, message: &Extra) -> Extra {
    for (name, value) in message {
        let name = if content.get(name).is_some() { format!("message.{name}") } else { name.clone() };
        content.insert(name, value.clone());
    }
    content
}

impl TranscriptLine {
    pub(super) fn new(content: TranscriptContent, message: &Extra, number: u64) -> Self {
        let mut extra = joined(content.extra, message);
        let language = content.language.and_then(|language| {
            let number = match &language {
                Value::String(text) => text.parse().ok(),
                value => value.as_i64(),
            };
            if number.is_none() {
                extra.insert("language", language);
            }
            number.map(Language::from)
        });
        if let Some(attribute) = content.attribute {
            extra.insert("attribute", attribute);
        }
        Self {
            number,
            user_id: content.user_id,
            user_name: content.user_name,
            text: content.data.unwrap_or_default(),
            start_time: content.start_time,
            end_time: content.end_time,
            timestamp: content.timestamp,
            language,
            extra,
        }
    }
}

impl ChatMessage {
    pub(super) fn new(content: ChatContent, message: &Extra, number: u64) -> Self {
        Self {
            number,
            user_id: content.user_id,
            user_name: content.user_name,
            text: content.data.unwrap_or_default(),
            timestamp: content.timestamp,
            extra: joined(content.extra, message),
        }
    }
}

impl Frame {
    pub(super) fn new(content: MediaContent, message: &Extra, number: u64) -> Self {
        Self {
            number,
            user_id: content.user_id,
            user_name: content.user_name,
            data: content.data.unwrap_or_default().0,
            timestamp: content.timestamp,
            extra: joined(content.extra, message),
        }
    }
}

/// The buffer whose limit an item counts against while it is waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    Text,
    Audio,
    Video,
}

/// The memory that every item takes in addition to its content, in bytes.
const OVERHEAD: usize = 256;

impl Item {
    pub(super) fn lane(&self) -> Lane {
        match self {
            Self::Audio(_) => Lane::Audio,
            Self::Video(_) | Self::Share(_) => Lane::Video,
            _ => Lane::Text,
        }
    }

    /// Returns the approximate memory that the item takes, in bytes.
    pub(super) fn size(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let user = |user: &Option<UserId>| user.as_ref().map_or(0, |user| user.as_str().len());
        let extra = |extra: &Extra| extra.iter().map(|(name, value)| name.len() + value_size(value)).sum::<usize>();
        let person = |one: &Participant| OVERHEAD + user(&one.user_id) + text(&one.user_name) + extra(&one.extra);
        let people = |people: &[Participant]| people.iter().map(person).sum::<usize>();
        OVERHEAD
            + match self {
                Self::Transcript(line) => {
                    line.text.len() + user(&line.user_id) + text(&line.user_name) + extra(&line.extra)
                }
                Self::Chat(message) => {
                    message.text.len() + user(&message.user_id) + text(&message.user_name) + extra(&message.extra)
                }
                Self::Audio(frame) | Self::Video(frame) | Self::Share(frame) => {
                    frame.data.len() + user(&frame.user_id) + text(&frame.user_name) + extra(&frame.extra)
                }
                Self::Speaker(event) | Self::Joined(event) | Self::Left(event) | Self::Event(event) => {
                    user(&event.user_id) + text(&event.user_name) + people(&event.participants) + extra(&event.extra)
                }
                Self::StreamState(update) => text(&update.rtms_stream_id) + extra(&update.extra),
                Self::SessionState(update) => text(&update.session_id) + extra(&update.extra),
                Self::VideoSubscription(response) => {
                    user(&response.user_id) + text(&response.reason) + extra(&response.extra)
                }
                Self::Agreed { params, .. } => 1024 + params_size(params, extra),
                Self::Unreadable(frame) => frame.problem().len() + frame.body().len(),
                Self::Other(message) => match &**message {
                    Message::Unknown(message) => message.body().len(),
                    message => message.to_json().len(),
                },
                _ => 0,
            }
    }
}

/// Returns the memory of the undeclared members of parameters, which may occur at two levels.
fn params_size(params: &MediaParams, extra: impl Fn(&Extra) -> usize) -> usize {
    let MediaParams { audio, video, deskshare, transcript, chat, extra: own } = params;
    let inner = [
        audio.as_ref().map(|audio| &audio.extra),
        video.as_ref().map(|video| &video.extra),
        deskshare.as_ref().map(|share| &share.extra),
        transcript.as_ref().map(|transcript| &transcript.extra),
        chat.as_ref().map(|chat| &chat.extra),
    ];
    extra(own) + inner.into_iter().flatten().map(extra).sum::<usize>()
}

/// Returns the approximate memory of an undeclared value, in bytes.
fn value_size(value: &Value) -> usize {
    const NODE: usize = 64;
    NODE + match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(value_size).sum(),
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + value_size(value)).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rtms::message::MediaHandshakeResponse;

    #[test]
    fn whatever_zoom_writes_counts_against_the_buffer() {
        let long = "a".repeat(10_000);
        let line = |text: &str| {
            let content: TranscriptContent = serde_json::from_str(text).unwrap();
            Item::Transcript(TranscriptLine::new(content, &Extra::NONE, 0))
        };
        let chat = |text: &str| {
            let content: ChatContent = serde_json::from_str(text).unwrap();
            Item::Chat(ChatMessage::new(content, &Extra::NONE, 0))
        };
        let frame = |text: &str| Item::Audio(Frame::new(serde_json::from_str(text).unwrap(), &Extra::NONE, 0));
        let event = |text: &str| Item::Joined(serde_json::from_str(text).unwrap());
        let video = |text: &str| Item::VideoSubscription(serde_json::from_str(text).unwrap());
        let agreed = |text: &str| {
            let response: MediaHandshakeResponse = serde_json::from_str(text).unwrap();
            let params = Box::new(response.media_params.unwrap());
            Item::Agreed { link: Link::Signaling, params }
        };
        for (item, text) in [
            (&line as &dyn Fn(&str) -> Item, r#"{"user_id":"@"}"#),
            (&chat, r#"{"user_id":"@"}"#),
            (&frame, r#"{"user_id":"@"}"#),
            (&frame, r#"{"new":["@"]}"#),
            (&event, r#"{"user_id":"@"}"#),
            (&event, r#"{"participants":[{"user_id":"@"}]}"#),
            (&event, r#"{"participants":[{"new":{"@":1}}]}"#),
            (&video, r#"{"user_id":"@"}"#),
            (&agreed, r#"{"media_params":{"new":"@"}}"#),
            (&agreed, r#"{"media_params":{"audio":{"new":"@"}}}"#),
            (&agreed, r#"{"media_params":{"deskshare":{"new":"@"}}}"#),
        ] {
            assert!(item(&text.replace('@', &long)).size() > long.len(), "{text}");
        }
    }
}
