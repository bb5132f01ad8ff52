//! The RTMS messages, each with its own type: JSON objects with a number as `msg_type`.
//!
//! A member that is not declared is kept in `extra`, and a message whose number is not declared is returned as
//! [`Message::Unknown`]. Members are read leniently, as `#[zoom_object]` does: Zoom's ids may arrive as numbers or as
//! text.
//!
//! # Examples
//!
//! Both sides of a signaling handshake, as in a test that plays the part of Zoom:
//!
//! ```
//! use zoom_events::rtms::{
//!     Action, Client, Input, Link, Source, Started, StatusCode, Transcript,
//!     message::{MediaServer, Message, ServerUrls, SignalingHandshakeResponse},
//! };
//!
//! # use std::time::Duration;
//! let started = Started::new(Source::Meeting, "uuid==", "stream", "wss://rtms.zoom.us")?;
//! let mut session = Client::new("client-id", "client-secret").transcript(Transcript::default()).session(&started)?;
//! session.next_action();
//! session.handle(Input::Opened(Link::Signaling), Duration::from_millis(40));
//!
//! let Some(Action::Send(_, Message::SignalingHandshakeRequest(request))) = session.next_action() else { panic!() };
//! assert_eq!(request.rtms_stream_id.as_deref(), Some("stream"));
//!
//! let mut urls = ServerUrls::default();
//! urls.all = Some("wss://media.zoom.us".to_owned());
//! let mut server = MediaServer::default();
//! server.server_urls = Some(urls);
//! let mut response = SignalingHandshakeResponse::default();
//! response.status_code = Some(StatusCode::Ok);
//! response.media_server = Some(server);
//! let response = Message::SignalingHandshakeResponse(response);
//! session.handle(Input::Message(Link::Signaling, response), Duration::from_millis(80));
//! let opens_media = |action| matches!(action, Action::Connect(Link::Media(_), url) if url == "wss://media.zoom.us");
//! assert!(std::iter::from_fn(|| session.next_action()).any(opens_media));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A line of a transcript, as it arrives:
//!
//! ```
//! use zoom_events::rtms::message::{Message, TranscriptContent, TranscriptData};
//!
//! let text = r#"{"msg_type":17,"content":{"user_id":16778240,"user_name":"Ada","data":"Hello.","timestamp":1738392033699}}"#;
//! let Message::Transcript(TranscriptData { content: Some(content), .. }) = Message::parse(text)? else { panic!() };
//! let TranscriptContent { user_name, data, .. } = content;
//! assert_eq!((user_name.as_deref(), data.as_deref()), (Some("Ada"), Some("Hello.")));
//! # Ok::<(), zoom_events::rtms::message::MessageError>(())
//! ```

mod handshake;
mod media;
mod state;
mod values;

use std::fmt;

use bytes::Bytes;
use zoom_core::zoom_object;

pub use self::{
    handshake::{
        AudioParams, ClientReady, MediaHandshakeRequest, MediaHandshakeResponse, MediaParams, MediaServer, ServerUrls,
        SignalingHandshakeRequest, SignalingHandshakeResponse, TextParams, TranscriptParams, VideoParams,
    },
    media::{ChatContent, ChatData, MediaContent, MediaData, Metadata, TranscriptContent, TranscriptData},
    state::{
        EventChoice, EventContent, EventSubscription, EventUpdate, KeepAlive, Participant, SessionStateRequest,
        SessionStateResponse, SessionStateUpdate, StreamCloseRequest, StreamCloseResponse, StreamStateRequest,
        StreamStateResponse, StreamStateUpdate, Undefined, VideoSubscriptionRequest, VideoSubscriptionResponse,
    },
    values::{Base64, UserId},
};
use crate::socket::item::UnreadableFrame;

/// The members of a message that are read first, to find its type.
#[zoom_object]
struct Head {
    msg_type: Option<i64>,
}

/// Declares the messages: their enum, their numbers, and how they are read and written.
macro_rules! messages {
    ($($(#[doc = $doc:literal])+ $number:literal => $name:ident($body:ty),)+) => {
        /// A message from either side.
        ///
        /// # Examples
        ///
        /// ```
        /// use zoom_events::rtms::message::Message;
        ///
        /// let text = r#"{"msg_type":12,"timestamp":1738392033699}"#;
        /// let message = Message::parse(text)?;
        /// let Message::KeepAliveRequest(request) = &message else { panic!("{message:?}") };
        /// assert_eq!(message.number(), Some(12));
        /// // The response has the same timestamp.
        /// let response = Message::KeepAliveResponse(request.clone());
        /// assert_eq!(response.to_json(), r#"{"msg_type":13,"timestamp":1738392033699}"#);
        /// # Ok::<(), zoom_events::rtms::message::MessageError>(())
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Message {
            $($(#[doc = $doc])+ $name($body),)+
            /// A message with a number that is not declared here, or without a number.
            Unknown(UnknownMessage),
        }

        impl Message {
            /// The numbers that are declared, in ascending order.
            pub const NUMBERS: &'static [i64] = &[$($number),+];

            /// Reads a message from its JSON.
            ///
            /// # Errors
            ///
            /// [`MessageError`] if it is not a JSON object, or if a declared member can't be read.
            pub fn parse(body: impl Into<Bytes>) -> Result<Self, MessageError> {
                let body = body.into();
                let head: Head = match read(&body) {
                    Ok(head) => head,
                    Err(problem) => return Err(MessageError { number: None, problem, body }),
                };
                match head.msg_type {
                    $(Some($number) => match read::<$body>(&body) {
                        Ok(mut message) => {
                            message.msg_type = None;
                            Ok(Self::$name(message))
                        }
                        Err(problem) => Err(MessageError { number: Some($number), problem, body }),
                    },)+
                    number => Ok(Self::Unknown(UnknownMessage { number, body })),
                }
            }

            /// Returns the message's `msg_type`, or `None` if an unknown message has none.
            #[must_use]
            pub const fn number(&self) -> Option<i64> {
                match self {
                    $(Self::$name(_) => Some($number),)+
                    Self::Unknown(message) => message.number,
                }
            }

            /// Returns the message as JSON. The JSON of a handshake contains its signature.
            #[must_use]
            pub fn to_json(&self) -> String {
                match self {
                    $(Self::$name(message) => {
                        let mut message = message.clone();
                        message.msg_type = Some($number);
                        // Writing strings, numbers and lists of them does not fail.
                        serde_json::to_string(&message).unwrap_or_default()
                    })+
                    Self::Unknown(message) => String::from_utf8_lossy(&message.body).into_owned(),
                }
            }
        }
    };
}

messages! {
    /// `0`: not defined.
    0 => Undefined(Undefined),
    /// `1`: a request to open the signaling connection.
    1 => SignalingHandshakeRequest(SignalingHandshakeRequest),
    /// `2`: Zoom's response to `1`, with the addresses of the media servers.
    2 => SignalingHandshakeResponse(SignalingHandshakeResponse),
    /// `3`: a request to open a media connection.
    3 => MediaHandshakeRequest(MediaHandshakeRequest),
    /// `4`: Zoom's response to `3`, with the parameters that apply.
    4 => MediaHandshakeResponse(MediaHandshakeResponse),
    /// `5`: a request to subscribe to events or unsubscribe from them.
    5 => EventSubscription(EventSubscription),
    /// `6`: an event.
    6 => EventUpdate(EventUpdate),
    /// `7`: the client is ready for media.
    7 => ClientReady(ClientReady),
    /// `8`: the state of the stream changed.
    8 => StreamStateUpdate(StreamStateUpdate),
    /// `9`: the state of a session changed.
    9 => SessionStateUpdate(SessionStateUpdate),
    /// `10`: a request for the state of a session.
    10 => SessionStateRequest(SessionStateRequest),
    /// `11`: Zoom's response to `10`.
    11 => SessionStateResponse(SessionStateResponse),
    /// `12`: Zoom's check that the client is alive.
    12 => KeepAliveRequest(KeepAlive),
    /// `13`: the client's response to `12`, with the same timestamp.
    13 => KeepAliveResponse(KeepAlive),
    /// `14`: audio.
    14 => Audio(MediaData),
    /// `15`: video.
    15 => Video(MediaData),
    /// `16`: a shared screen.
    16 => Share(MediaData),
    /// `17`: a line of the transcript.
    17 => Transcript(TranscriptData),
    /// `18`: a chat message.
    18 => Chat(ChatData),
    /// `19`: a request for the state of the stream.
    19 => StreamStateRequest(StreamStateRequest),
    /// `20`: Zoom's response to `19`.
    20 => StreamStateResponse(StreamStateResponse),
    /// `21`: a request to end the stream.
    21 => StreamCloseRequest(StreamCloseRequest),
    /// `22`: Zoom's response to `21`.
    22 => StreamCloseResponse(StreamCloseResponse),
    /// `23`: metadata about audio.
    23 => AudioMetadata(Metadata),
    /// `24`: metadata about video.
    24 => VideoMetadata(Metadata),
    /// `25`: metadata about a shared screen.
    25 => ShareMetadata(Metadata),
    /// `26`: metadata about the transcript.
    26 => TranscriptMetadata(Metadata),
    /// `27`: metadata about chat.
    27 => ChatMetadata(Metadata),
    /// `28`: a request to choose whose video is sent.
    28 => VideoSubscriptionRequest(VideoSubscriptionRequest),
    /// `29`: Zoom's response to `28`.
    29 => VideoSubscriptionResponse(VideoSubscriptionResponse),
}

/// Reads a body, or returns what is wrong with it without quoting it.
fn read<'a, T: serde::Deserialize<'a>>(body: &'a [u8]) -> Result<T, String> {
    let text = str::from_utf8(body)
        .map_err(|error| format!("expected UTF-8 text, found an invalid byte at offset {}", error.valid_up_to()))?;
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        match error.classify() {
            serde_json::error::Category::Eof => format!("the JSON ends too early, at line {line}, column {column}"),
            serde_json::error::Category::Data => {
                format!("a member at line {line}, column {column} does not have the declared type")
            }
            _ => format!("expected a JSON object, found something else at line {line}, column {column}"),
        }
    })
}

/// A message with a number that is not declared. `Debug` shows its length, not its content.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::message::Message;
///
/// let Message::Unknown(message) = Message::parse(r#"{"msg_type":99,"content":"new"}"#)? else { panic!() };
/// assert_eq!(message.number(), Some(99));
/// assert_eq!(message.body(), r#"{"msg_type":99,"content":"new"}"#);
/// # Ok::<(), zoom_events::rtms::message::MessageError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownMessage {
    number: Option<i64>,
    body: Bytes,
}

impl UnknownMessage {
    /// Returns the number, or `None` if there is none.
    #[must_use]
    pub const fn number(&self) -> Option<i64> {
        self.number
    }

    /// Returns the message as it arrived.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for UnknownMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownMessage").field("number", &self.number).field("body_bytes", &self.body.len()).finish()
    }
}

/// The error for a message that can't be read. Neither `Debug` nor `Display` shows the message's content.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::message::Message;
///
/// let error = Message::parse("[1, 2]").unwrap_err();
/// assert_eq!(error.body(), "[1, 2]");
/// assert!(!error.to_string().contains("[1, 2]"));
/// ```
#[derive(Clone)]
pub struct MessageError {
    number: Option<i64>,
    problem: String,
    body: Bytes,
}

impl MessageError {
    /// Returns a description of the problem.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns the message as it arrived.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }
}

impl From<MessageError> for UnreadableFrame {
    fn from(error: MessageError) -> Self {
        Self::new(error.to_string(), error.body)
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Some(number) => write!(f, "a message with `msg_type` {number} can't be read: {}", self.problem),
            None => write!(f, "a message can't be read: {}", self.problem),
        }
    }
}

impl fmt::Debug for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageError")
            .field("number", &self.number)
            .field("problem", &self.problem)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl std::error::Error for MessageError {}

#[cfg(test)]
mod tests;
