//! The messages that carry media.

use zoom_core::{Extra, Value, zoom_object};

use super::values::{Base64, UserId};

/// Audio, video, or a shared screen.
///
/// # Examples
///
/// A frame of audio, as sent by a test that plays the part of Zoom:
///
/// ```
/// use zoom_core::bytes::Bytes;
/// use zoom_events::rtms::message::{Base64, MediaContent, MediaData, Message};
///
/// let mut content = MediaContent::default();
/// content.data = Some(Base64(Bytes::from_static(&[1, 2, 3])));
/// let mut audio = MediaData::default();
/// audio.content = Some(content);
/// assert_eq!(Message::Audio(audio).to_json(), r#"{"msg_type":14,"content":{"data":"AQID"}}"#);
/// ```
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaData {
    pub(crate) msg_type: Option<i64>,
    /// The content.
    pub content: Option<MediaContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The content of a message with audio, video or a shared screen.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContent {
    /// The participant whose media these are.
    pub user_id: Option<UserId>,
    /// The participant's name.
    pub user_name: Option<String>,
    /// The media.
    pub data: Option<Base64>,
    /// The time at which the media were captured, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A line of the transcript.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptData {
    pub(crate) msg_type: Option<i64>,
    /// The content.
    pub content: Option<TranscriptContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The content of a message with a line of the transcript.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptContent {
    /// The speaker.
    pub user_id: Option<UserId>,
    /// The speaker's name.
    pub user_name: Option<String>,
    /// The text.
    pub data: Option<String>,
    /// The start of the line, in milliseconds since the Unix epoch.
    pub start_time: Option<i64>,
    /// The end of the line, in milliseconds since the Unix epoch.
    pub end_time: Option<i64>,
    /// The time at which the line was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// The language, as the number of a [`Language`](crate::rtms::Language) or as text.
    pub language: Option<Value>,
    /// Further information about the line.
    pub attribute: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A chat message.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatData {
    pub(crate) msg_type: Option<i64>,
    /// The content.
    pub content: Option<ChatContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The content of a message with a chat message.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatContent {
    /// The sender.
    pub user_id: Option<UserId>,
    /// The sender's name.
    pub user_name: Option<String>,
    /// The text.
    pub data: Option<String>,
    /// The time at which it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Metadata about media. `content` is the only member that Zoom documents.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    pub(crate) msg_type: Option<i64>,
    /// The content.
    pub content: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
