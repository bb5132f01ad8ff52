//! The status codes of Zoom's responses to handshakes and requests.

use zoom_core::zoom_enum;

/// The status of a response.
///
/// A number that is not declared is kept as `Unrecognized`. [`advice`](Self::advice) returns what to do about a status.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::StatusCode;
///
/// let status = StatusCode::from(3);
/// assert_eq!(status, StatusCode::InvalidSignature);
/// assert!(status.advice().contains("client secret"));
/// assert_eq!(StatusCode::from(99), StatusCode::Unrecognized(99));
/// ```
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum StatusCode {
    /// `0`: Zoom accepts.
    Ok = 0,
    /// `1`: Zoom does not expect a message of this type here.
    InvalidMessageType = 1,
    /// `2`: The stream does not exist, or has ended.
    InvalidRtmsStreamId = 2,
    /// `3`: The signature does not match.
    InvalidSignature = 3,
    /// `4`: The message can't be read.
    InvalidPayload = 4,
    /// `5`: The list of events to subscribe to can't be read.
    InvalidEvents = 5,
    /// `6`: An event to subscribe to does not exist for this kind of stream.
    InvalidEventType = 6,
    /// `7`: The server does not support these kinds of media.
    InvalidMediaType = 7,
    /// `8`: The stream already has a signaling connection.
    DuplicateSignalRequest = 8,
    /// `9`: The stream has no audio.
    MediaTypeAudioNotSupport = 9,
    /// `10`: The stream has no video.
    MediaTypeVideoNotSupport = 10,
    /// `11`: The stream has no screen share.
    MediaTypeDeskshareNotSupport = 11,
    /// `12`: The stream has no transcript.
    MediaTypeTranscriptNotSupport = 12,
    /// `13`: The stream has no chat.
    MediaTypeChatNotSupport = 13,
    /// `14`: The number of a kind of media is not valid.
    MediaTypeInvalidValue = 14,
    /// `15`: One connection already carries all media.
    MediaDataAllConnectionExist = 15,
    /// `16`: The stream already has a connection for this kind of media.
    DuplicateMediaDataConnection = 16,
    /// `17`: The media parameters are not valid.
    InvalidMediaParams = 17,
    /// `18`: The audio parameters are not valid.
    InvalidMediaAudioParams = 18,
    /// `19`: The audio content type is not valid.
    InvalidMediaAudioContentType = 19,
    /// `20`: The audio sample rate is not valid.
    InvalidMediaAudioSampleRate = 20,
    /// `21`: The number of audio channels is not valid.
    InvalidMediaAudioChannel = 21,
    /// `22`: The audio codec is not valid.
    InvalidMediaAudioCodec = 22,
    /// `23`: The audio data option is not valid.
    InvalidMediaAudioDataOpt = 23,
    /// `24`: The audio send rate is not valid.
    InvalidMediaAudioSendRate = 24,
    /// `25`: The video parameters are not valid.
    InvalidMediaVideoParams = 25,
    /// `26`: The video content type is not valid.
    InvalidMediaVideoContentType = 26,
    /// `27`: The video codec is not valid.
    InvalidMediaVideoCodec = 27,
    /// `28`: The video resolution is not valid.
    InvalidMediaVideoResolution = 28,
    /// `29`: The video data option is not valid.
    InvalidMediaVideoDataOpt = 29,
    /// `30`: The video frame rate is not valid.
    InvalidMediaVideoFps = 30,
    /// `31`: The screen share parameters are not valid.
    InvalidMediaDeskshareParams = 31,
    /// `32`: The screen share content type is not valid.
    InvalidMediaDeskshareContentType = 32,
    /// `33`: The screen share codec is not valid.
    InvalidMediaDeskshareCodec = 33,
    /// `34`: The screen share resolution is not valid.
    InvalidMediaDeskshareResolution = 34,
    /// `35`: The screen share frame rate is not valid.
    InvalidMediaDeskshareFps = 35,
    /// `36`: The transcript parameters are not valid.
    InvalidMediaTranscriptParams = 36,
    /// `37`: The transcript content type is not valid.
    InvalidMediaTranscriptContentType = 37,
    /// `38`: The chat parameters are not valid.
    InvalidMediaChatParams = 38,
    /// `39`: The chat content type is not valid.
    InvalidMediaChatContentType = 39,
    /// `40`: The session does not exist.
    InvalidRtmsSessionId = 40,
    /// `41`: Zoom did not expect the message that the client is ready.
    InvalidClientReadyAck = 41,
    /// `42`: The event subscription is not valid.
    InvalidEventSubscribe = 42,
    /// `43`: The transcript language is not supported.
    InvalidMediaTranscriptSourceLanguage = 43,
    /// `44`: This participant's video is already subscribed to.
    DuplicateVideoSubscription = 44,
    /// `45`: Zoom failed.
    InternalException = 45,
}

impl StatusCode {
    /// Returns what to do about the status, phrased as the end of a message.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Ok | Self::DuplicateVideoSubscription => "nothing needs to be done",
            Self::InvalidMessageType | Self::InvalidPayload | Self::InvalidEvents | Self::MediaTypeInvalidValue => {
                "report it as a bug in this crate, with the log"
            }
            Self::InvalidRtmsStreamId => {
                "use the `rtms_stream_id` of the latest `rtms_started` event; the stream may have ended"
            }
            Self::InvalidSignature => {
                "check the client ID and the client secret: they must be those of the app that received the event"
            }
            Self::InvalidEventType | Self::InvalidEventSubscribe => {
                "leave out the events that this product does not have"
            }
            Self::InvalidMediaType => "request other kinds of media, or use one connection for all",
            Self::DuplicateSignalRequest | Self::MediaDataAllConnectionExist | Self::DuplicateMediaDataConnection => {
                "stop the other program that reads this stream; if a connection was lost, wait"
            }
            Self::MediaTypeAudioNotSupport => "leave out audio, or add its scope to the app",
            Self::MediaTypeVideoNotSupport => "leave out video, or add its scope to the app",
            Self::MediaTypeDeskshareNotSupport => "leave out screen share, or add its scope to the app",
            Self::MediaTypeTranscriptNotSupport => "leave out the transcript, or add its scope to the app",
            Self::MediaTypeChatNotSupport => "leave out chat, or add its scope to the app",
            Self::InvalidMediaParams => "choose other parameters",
            Self::InvalidMediaAudioParams
            | Self::InvalidMediaAudioContentType
            | Self::InvalidMediaAudioSampleRate
            | Self::InvalidMediaAudioChannel
            | Self::InvalidMediaAudioCodec
            | Self::InvalidMediaAudioDataOpt
            | Self::InvalidMediaAudioSendRate => "choose other parameters for audio",
            Self::InvalidMediaVideoParams
            | Self::InvalidMediaVideoContentType
            | Self::InvalidMediaVideoCodec
            | Self::InvalidMediaVideoResolution
            | Self::InvalidMediaVideoDataOpt
            | Self::InvalidMediaVideoFps => "choose other parameters for video",
            Self::InvalidMediaDeskshareParams
            | Self::InvalidMediaDeskshareContentType
            | Self::InvalidMediaDeskshareCodec
            | Self::InvalidMediaDeskshareResolution
            | Self::InvalidMediaDeskshareFps => "choose other parameters for screen share",
            Self::InvalidMediaTranscriptParams | Self::InvalidMediaTranscriptContentType => {
                "choose other parameters for the transcript"
            }
            Self::InvalidMediaChatParams | Self::InvalidMediaChatContentType => "choose other parameters for chat",
            Self::InvalidRtmsSessionId => "use the session that Zoom reported last",
            Self::InvalidClientReadyAck => "open the stream again",
            Self::InvalidMediaTranscriptSourceLanguage => "choose another `Language`, or let Zoom identify it",
            Self::InternalException => "try again later",
            Self::Unrecognized(_) => "look the number up in Zoom's reference for RTMS data types",
        }
    }

    /// Returns whether the same request may succeed later.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::StatusCode;
    ///
    /// assert!(!StatusCode::InvalidSignature.is_temporary());
    /// // An earlier connection of the stream may not have ended yet.
    /// let status = StatusCode::from(8);
    /// assert!(status.is_duplicate());
    /// ```
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::InternalException)
    }

    /// Returns whether Zoom still counts another connection of the same stream, which belongs to another program or was
    /// lost a moment ago.
    #[must_use]
    pub const fn is_duplicate(&self) -> bool {
        matches!(
            self,
            Self::DuplicateSignalRequest | Self::MediaDataAllConnectionExist | Self::DuplicateMediaDataConnection
        )
    }
}
