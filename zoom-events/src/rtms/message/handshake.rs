//! The messages that open connections.

use zoom_core::{Extra, Secret, zoom_object};

use crate::rtms::code::{
    ChannelCode, Codec, ContentType, DataOption, Language, ResolutionCode, SampleRateCode, StatusCode,
};

/// Opens the signaling connection.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignalingHandshakeRequest {
    pub(crate) msg_type: Option<i64>,
    /// `1`.
    pub protocol_version: Option<i64>,
    /// Counts the handshakes of the client.
    pub sequence: Option<u64>,
    /// The id of the meeting, the webinar, the session or the engagement.
    pub meeting_uuid: Option<String>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// See [`sign`](crate::rtms::sign).
    pub signature: Option<Secret>,
    /// Whether up to 60 seconds of the first audio are delivered later; `true` if absent.
    pub buffer_data: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom's response to the signaling handshake.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignalingHandshakeResponse {
    pub(crate) msg_type: Option<i64>,
    /// `1`.
    pub protocol_version: Option<i64>,
    /// Counts the messages of the server.
    pub sequence: Option<u64>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// What Zoom writes about the status.
    pub reason: Option<String>,
    /// Where the media are.
    pub media_server: Option<MediaServer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where the media are.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaServer {
    /// An address for each kind of media.
    pub server_urls: Option<ServerUrls>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An address for each kind of media.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerUrls {
    /// For all media on one connection.
    pub all: Option<String>,
    /// For audio.
    pub audio: Option<String>,
    /// For video.
    pub video: Option<String>,
    /// For a shared screen.
    pub share: Option<String>,
    /// For a shared screen, by its other name.
    pub desk_share: Option<String>,
    /// For the transcript.
    pub transcript: Option<String>,
    /// For chat.
    pub chat: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Opens a media connection.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaHandshakeRequest {
    pub(crate) msg_type: Option<i64>,
    /// `1`.
    pub protocol_version: Option<i64>,
    /// Counts the handshakes of the client.
    pub sequence: Option<u64>,
    /// The id of the meeting, the webinar, the session or the engagement.
    pub meeting_uuid: Option<String>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// See [`sign`](crate::rtms::sign).
    pub signature: Option<Secret>,
    /// The kinds of media as bits: 1 audio, 2 video, 4 share, 8 transcript, 16 chat; 32 is all.
    pub media_type: Option<i64>,
    /// Whether the media are encrypted in addition to TLS.
    pub payload_encryption: Option<bool>,
    /// What is asked for.
    pub media_params: Option<MediaParams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom's response to a media handshake.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaHandshakeResponse {
    pub(crate) msg_type: Option<i64>,
    /// `1`.
    pub protocol_version: Option<i64>,
    /// Counts the messages of the server.
    pub sequence: Option<u64>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// What Zoom writes about the status.
    pub reason: Option<String>,
    /// The parameters that apply.
    pub media_params: Option<MediaParams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The client is ready for media.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientReady {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The parameters of each kind of media. [`Audio`](crate::rtms::Audio), [`Video`](crate::rtms::Video) and
/// [`Transcript`](crate::rtms::Transcript) make only those that Zoom accepts.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaParams {
    /// The parameters of audio.
    pub audio: Option<AudioParams>,
    /// The parameters of video.
    pub video: Option<VideoParams>,
    /// The parameters of a shared screen.
    pub deskshare: Option<VideoParams>,
    /// The parameters of the transcript.
    pub transcript: Option<TranscriptParams>,
    /// The parameters of chat.
    pub chat: Option<TextParams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The parameters of audio.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioParams {
    /// The container.
    pub content_type: Option<ContentType>,
    /// The sample rate.
    pub sample_rate: Option<SampleRateCode>,
    /// The channels.
    pub channel: Option<ChannelCode>,
    /// The codec.
    pub codec: Option<Codec>,
    /// Whose audio.
    pub data_opt: Option<DataOption>,
    /// The time between two messages in milliseconds.
    pub send_rate: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The parameters of video or of a shared screen.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoParams {
    /// The container.
    pub content_type: Option<ContentType>,
    /// The codec.
    pub codec: Option<Codec>,
    /// The resolution.
    pub resolution: Option<ResolutionCode>,
    /// Whose video.
    pub data_opt: Option<DataOption>,
    /// Frames per second.
    pub fps: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The parameters of the transcript.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptParams {
    /// The container, which is text.
    pub content_type: Option<ContentType>,
    /// The language that is spoken.
    pub src_language: Option<Language>,
    /// Whether Zoom may change the language to the one it identifies; `true` if absent.
    pub enable_lid: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The parameters of chat.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TextParams {
    /// The container, which is text.
    pub content_type: Option<ContentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
