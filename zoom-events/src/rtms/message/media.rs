//! The messages that carry media.

use zoom_core::{Extra, Value, zoom_object};

use super::values::{Base64, UserId};

/// Audio, video, or a shared screen.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaData {
    pub(crate) msg_type: Option<i64>,
    /// What is carried.
    pub content: Option<MediaContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a message with audio, video or a shared screen carries.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaContent {
    /// Whose media it is.
    pub user_id: Option<UserId>,
    /// Their name.
    pub user_name: Option<String>,
    /// The media.
    pub data: Option<Base64>,
    /// When it was captured, in milliseconds since 1970.
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
    /// What is carried.
    pub content: Option<TranscriptContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a message with a line of the transcript carries.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptContent {
    /// Who speaks.
    pub user_id: Option<UserId>,
    /// Their name.
    pub user_name: Option<String>,
    /// The text.
    pub data: Option<String>,
    /// When it begins, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ends, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// When it was sent, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// The language, as a number of [`Language`](crate::rtms::Language) or as text.
    pub language: Option<Value>,
    /// What else Zoom knows of it.
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
    /// What is carried.
    pub content: Option<ChatContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a message with a chat message carries.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatContent {
    /// Who writes.
    pub user_id: Option<UserId>,
    /// Their name.
    pub user_name: Option<String>,
    /// The text.
    pub data: Option<String>,
    /// When it was sent, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// About media. Zoom documents no members but `content`.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    pub(crate) msg_type: Option<i64>,
    /// What is carried.
    pub content: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
