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
    /// The version of the protocol, which is `1`.
    pub protocol_version: Option<i64>,
    /// The number of the handshake, as counted by the client.
    pub sequence: Option<u64>,
    /// The id of the meeting, the webinar, the session or the engagement.
    pub meeting_uuid: Option<String>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// See [`sign`](crate::rtms::sign).
    pub signature: Option<Secret>,
    /// Whether up to 60 seconds of audio from before the connection are delivered; `true` if absent.
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
    /// The version of the protocol, which is `1`.
    pub protocol_version: Option<i64>,
    /// The number of the message, as counted by the server.
    pub sequence: Option<u64>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// The explanation that Zoom sends with the status.
    pub reason: Option<String>,
    /// The media servers.
    pub media_server: Option<MediaServer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The media servers.
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
    /// The version of the protocol, which is `1`.
    pub protocol_version: Option<i64>,
    /// The number of the handshake, as counted by the client.
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
    /// The requested parameters.
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
    /// The version of the protocol, which is `1`.
    pub protocol_version: Option<i64>,
    /// The number of the message, as counted by the server.
    pub sequence: Option<u64>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// The explanation that Zoom sends with the status.
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
/// [`Transcript`](crate::rtms::Transcript) create only parameters that Zoom accepts.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Audio, Transcript, message::MediaParams};
///
/// let mut params = MediaParams::default();
/// params.audio = Some(Audio::default().params());
/// params.transcript = Some(Transcript::default().params());
/// assert!(params.video.is_none());
/// ```
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaParams {
    /// The audio parameters.
    pub audio: Option<AudioParams>,
    /// The video parameters.
    pub video: Option<VideoParams>,
    /// The screen share parameters.
    pub deskshare: Option<VideoParams>,
    /// The transcript parameters.
    pub transcript: Option<TranscriptParams>,
    /// The chat parameters.
    pub chat: Option<TextParams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The audio parameters.
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
    /// The participants whose audio is sent.
    pub data_opt: Option<DataOption>,
    /// The time between two messages in milliseconds.
    pub send_rate: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The parameters of video or a shared screen.
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
    /// The participants whose video is sent.
    pub data_opt: Option<DataOption>,
    /// Frames per second.
    pub fps: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transcript parameters.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptParams {
    /// The container, which is text.
    pub content_type: Option<ContentType>,
    /// The spoken language.
    pub src_language: Option<Language>,
    /// Whether Zoom may change the language to the one it identifies; `true` if absent.
    pub enable_lid: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The chat parameters.
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
