//! The media that can be requested: only parameters that Zoom accepts can be expressed.

use std::time::Duration;

use zoom_core::error::RequestError;

use super::{
    code::{ChannelCode, Codec, ContentType, DataOption, Language, ResolutionCode, SampleRateCode},
    message::{AudioParams, TextParams, TranscriptParams, VideoParams},
};

/// How compressed audio is framed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// RTP packets.
    Rtp,
    /// Frames without a container.
    Raw,
}

/// The audio channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channels {
    /// One channel.
    Mono,
    /// Two channels, interleaved.
    Stereo,
}

impl Channels {
    /// Returns `1` or `2`.
    #[must_use]
    pub const fn count(self) -> u16 {
        match self {
            Self::Mono => 1,
            Self::Stereo => 2,
        }
    }

    const fn code(self) -> ChannelCode {
        match self {
            Self::Mono => ChannelCode::Mono,
            Self::Stereo => ChannelCode::Stereo,
        }
    }
}

/// The sample rate of PCM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SampleRate {
    /// 8,000 Hz.
    Hz8000,
    /// 16,000 Hz.
    Hz16000,
    /// 32,000 Hz.
    Hz32000,
    /// 48,000 Hz.
    Hz48000,
}

impl SampleRate {
    /// Returns the number of samples per second of one channel.
    #[must_use]
    pub const fn hertz(self) -> u32 {
        match self {
            Self::Hz8000 => 8_000,
            Self::Hz16000 => 16_000,
            Self::Hz32000 => 32_000,
            Self::Hz48000 => 48_000,
        }
    }

    const fn code(self) -> SampleRateCode {
        match self {
            Self::Hz8000 => SampleRateCode::Hz8000,
            Self::Hz16000 => SampleRateCode::Hz16000,
            Self::Hz32000 => SampleRateCode::Hz32000,
            Self::Hz48000 => SampleRateCode::Hz48000,
        }
    }
}

/// The time between two PCM messages: from 20 milliseconds to a second, in steps of 20 milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SendRate(u16);

impl SendRate {
    /// 20 milliseconds, the default.
    pub const FASTEST: Self = Self(20);

    /// Creates a send rate from the time between two messages.
    ///
    /// # Errors
    ///
    /// [`RequestError`] unless `interval` is from 20 milliseconds to a second, and a multiple of 20 milliseconds.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_events::rtms::SendRate;
    ///
    /// assert!(SendRate::new(Duration::from_millis(100)).is_ok());
    /// assert!(SendRate::new(Duration::from_millis(50)).is_err());
    /// ```
    pub fn new(interval: Duration) -> Result<Self, RequestError> {
        let is_whole = interval.subsec_nanos().is_multiple_of(20_000_000);
        match u16::try_from(interval.as_millis()) {
            Ok(milliseconds @ 20..=1_000) if is_whole => Ok(Self(milliseconds)),
            _ => Err(RequestError::new("send_rate", "must be from 20 ms to 1 s, in steps of 20 ms, such as 100 ms")),
        }
    }

    /// Returns the time between two messages.
    #[must_use]
    pub fn interval(self) -> Duration {
        Duration::from_millis(self.0.into())
    }
}

/// The combinations of codec, container, sample rate, channels and send rate that Zoom accepts. Zoom rejects any other
/// combination with one of the status codes 18 to 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AudioFormat {
    /// Signed 16-bit PCM, little-endian, without a container.
    L16 {
        /// The sample rate.
        rate: SampleRate,
        /// The channels.
        channels: Channels,
        /// The time between two messages.
        every: SendRate,
    },
    /// Opus at 48,000 Hz, with 20 milliseconds per frame.
    Opus {
        /// The container.
        framing: Framing,
        /// The channels.
        channels: Channels,
    },
    /// G.711 A-law at 8,000 Hz, mono, with 20 milliseconds per frame.
    G711 {
        /// The container.
        framing: Framing,
    },
    /// G.722 at 16,000 Hz, mono, with 20 milliseconds per frame.
    G722 {
        /// The container.
        framing: Framing,
    },
}

/// The audio to request.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use zoom_events::rtms::{Audio, AudioFormat, Channels, Framing, SampleRate, SendRate};
///
/// // 16 kHz PCM, mono, all participants mixed: suitable for speech recognition.
/// let speech = Audio::default();
/// let opus = Audio::new(AudioFormat::Opus { framing: Framing::Raw, channels: Channels::Stereo }).per_participant();
/// let every = SendRate::new(Duration::from_millis(200))?;
/// let slow = Audio::new(AudioFormat::L16 { rate: SampleRate::Hz8000, channels: Channels::Mono, every });
/// # Ok::<(), zoom_core::error::RequestError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Audio {
    format: AudioFormat,
    is_mixed: bool,
}

impl Default for Audio {
    /// Returns PCM at 16,000 Hz, mono, every 20 milliseconds, with all participants mixed.
    fn default() -> Self {
        let (rate, channels, every) = (SampleRate::Hz16000, Channels::Mono, SendRate::FASTEST);
        Self::new(AudioFormat::L16 { rate, channels, every })
    }
}

impl Audio {
    /// Creates parameters for all participants mixed.
    #[must_use]
    pub const fn new(format: AudioFormat) -> Self {
        Self { format, is_mixed: true }
    }

    /// Requests each participant's audio separately. The `user_id` of a frame then identifies the participant.
    #[must_use]
    pub const fn per_participant(mut self) -> Self {
        self.is_mixed = false;
        self
    }

    /// Returns the format.
    #[must_use]
    pub const fn format(&self) -> AudioFormat {
        self.format
    }

    /// Returns the parameters as they are sent.
    #[must_use]
    pub fn params(&self) -> AudioParams {
        let container = |framing| match framing {
            Framing::Rtp => ContentType::Rtp,
            Framing::Raw => ContentType::RawAudio,
        };
        let (content, codec, rate, channel, every) = match self.format {
            AudioFormat::L16 { rate, channels, every } => {
                (ContentType::RawAudio, Codec::L16, rate.code(), channels.code(), every)
            }
            AudioFormat::Opus { framing, channels } => {
                (container(framing), Codec::Opus, SampleRateCode::Hz48000, channels.code(), SendRate::FASTEST)
            }
            AudioFormat::G711 { framing } => {
                (container(framing), Codec::G711, SampleRateCode::Hz8000, ChannelCode::Mono, SendRate::FASTEST)
            }
            AudioFormat::G722 { framing } => {
                (container(framing), Codec::G722, SampleRateCode::Hz16000, ChannelCode::Mono, SendRate::FASTEST)
            }
        };
        let whose = if self.is_mixed { DataOption::AudioMixedStream } else { DataOption::AudioMultiStreams };
        AudioParams {
            content_type: Some(content),
            sample_rate: Some(rate),
            channel: Some(channel),
            codec: Some(codec),
            data_opt: Some(whose),
            send_rate: Some(every.0.into()),
            ..AudioParams::default()
        }
    }
}

/// The video resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resolution {
    /// 854×480 or 640×360 pixels.
    Sd,
    /// 1280×720 pixels.
    Hd,
    /// 1920×1080 pixels.
    Fhd,
    /// 2560×1440 pixels.
    Qhd,
}

/// How video is encoded: as images for up to 5 frames per second, as H.264 for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VideoCodec {
    /// JPEG images.
    Jpg,
    /// PNG images.
    Png,
    /// H.264.
    H264,
}

/// The video or shared screen to request.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Resolution, Video, VideoCodec};
///
/// let speaker = Video::new(VideoCodec::H264, Resolution::Hd, 25)?;
/// let error = Video::new(VideoCodec::Jpg, Resolution::Hd, 25).unwrap_err();
/// assert!(error.to_string().contains("fps"));
/// # Ok::<(), zoom_core::error::RequestError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Video {
    codec: VideoCodec,
    resolution: Resolution,
    fps: u8,
    is_one_participant: bool,
}

impl Video {
    /// Creates parameters for video of the active speaker or for a shared screen, with `fps` frames per second.
    ///
    /// # Errors
    ///
    /// [`RequestError`] unless `fps` is from 1 to 5 for images, or from 6 to 30 for H.264.
    pub fn new(codec: VideoCodec, resolution: Resolution, fps: u8) -> Result<Self, RequestError> {
        match (codec, fps) {
            (VideoCodec::H264, 6..=30) | (VideoCodec::Jpg | VideoCodec::Png, 1..=5) => {}
            (VideoCodec::H264, _) => {
                return Err(RequestError::new(
                    "fps",
                    "must be from 6 to 30 for H.264; for a lower rate, use `VideoCodec::Jpg`",
                ));
            }
            (VideoCodec::Jpg | VideoCodec::Png, _) => {
                return Err(RequestError::new(
                    "fps",
                    "must be from 1 to 5 for images; for a higher rate, use `VideoCodec::H264`",
                ));
            }
        }
        Ok(Self { codec, resolution, fps, is_one_participant: false })
    }

    /// Requests the video of one participant, whom [`Control::subscribe_video`](super::Control::subscribe_video)
    /// chooses. This has no effect on a shared screen.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Client, Resolution, Video, VideoCodec};
    ///
    /// // The frames begin after `Control::subscribe_video` has chosen a participant.
    /// let video = Video::new(VideoCodec::H264, Resolution::Hd, 25)?.one_participant();
    /// let client = Client::new("client-id", "client-secret").video(video);
    /// # Ok::<(), zoom_core::error::RequestError>(())
    /// ```
    #[must_use]
    pub const fn one_participant(mut self) -> Self {
        self.is_one_participant = true;
        self
    }

    /// Returns whether one participant's video is requested.
    #[must_use]
    pub const fn is_one_participant(&self) -> bool {
        self.is_one_participant
    }

    /// Returns the parameters of video as they are sent.
    #[must_use]
    pub fn params(&self) -> VideoParams {
        let whose = if self.is_one_participant {
            DataOption::VideoSingleIndividualStream
        } else {
            DataOption::VideoSingleActiveStream
        };
        VideoParams { data_opt: Some(whose), ..self.share_params() }
    }

    /// Returns the parameters of a shared screen as they are sent.
    #[must_use]
    pub fn share_params(&self) -> VideoParams {
        let codec = match self.codec {
            VideoCodec::Jpg => Codec::Jpg,
            VideoCodec::Png => Codec::Png,
            VideoCodec::H264 => Codec::H264,
        };
        let resolution = match self.resolution {
            Resolution::Sd => ResolutionCode::Sd,
            Resolution::Hd => ResolutionCode::Hd,
            Resolution::Fhd => ResolutionCode::Fhd,
            Resolution::Qhd => ResolutionCode::Qhd,
        };
        VideoParams {
            content_type: Some(ContentType::RawVideo),
            codec: Some(codec),
            resolution: Some(resolution),
            fps: Some(self.fps.into()),
            ..VideoParams::default()
        }
    }
}

/// The transcript to request. By default, Zoom identifies the language.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Language, Transcript};
///
/// let german_only = Transcript::new(Language::German).without_identification();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Transcript {
    language: Option<Language>,
    is_fixed: bool,
}

impl Transcript {
    /// Creates a request for a transcript that begins in a language, which Zoom may change to the one it identifies.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language: Some(language), is_fixed: false }
    }

    /// Keeps Zoom from changing the language.
    #[must_use]
    pub const fn without_identification(mut self) -> Self {
        self.is_fixed = true;
        self
    }

    /// Returns the parameters as they are sent.
    #[must_use]
    pub fn params(&self) -> TranscriptParams {
        TranscriptParams {
            content_type: Some(ContentType::Text),
            src_language: self.language,
            enable_lid: self.is_fixed.then_some(false),
            ..TranscriptParams::default()
        }
    }
}

/// Returns the chat parameters, which are always the same.
pub(super) fn chat_params() -> TextParams {
    TextParams { content_type: Some(ContentType::Text), ..TextParams::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The combinations of content type, codec, sample rate and channels that Zoom accepts with a send rate of 20 ms,
    /// in Zoom's numbers.
    const ACCEPTED: [(i64, i64, i64, i64); 16] = [
        (1, 4, 3, 1),
        (1, 4, 3, 2),
        (1, 2, 0, 1),
        (2, 2, 0, 1),
        (1, 3, 1, 1),
        (2, 3, 1, 1),
        (2, 4, 3, 1),
        (2, 4, 3, 2),
        (2, 1, 0, 1),
        (2, 1, 0, 2),
        (2, 1, 1, 1),
        (2, 1, 1, 2),
        (2, 1, 2, 1),
        (2, 1, 2, 2),
        (2, 1, 3, 1),
        (2, 1, 3, 2),
    ];

    #[test]
    fn exactly_the_audio_parameters_that_zoom_accepts_can_be_written() {
        let mut formats = Vec::new();
        for channels in [Channels::Mono, Channels::Stereo] {
            for rate in [SampleRate::Hz8000, SampleRate::Hz16000, SampleRate::Hz32000, SampleRate::Hz48000] {
                formats.push(AudioFormat::L16 { rate, channels, every: SendRate::FASTEST });
            }
            for framing in [Framing::Rtp, Framing::Raw] {
                formats.push(AudioFormat::Opus { framing, channels });
            }
        }
        for framing in [Framing::Rtp, Framing::Raw] {
            formats.extend([AudioFormat::G711 { framing }, AudioFormat::G722 { framing }]);
        }
        let mut written: Vec<_> = formats
            .into_iter()
            .map(|format| {
                let params = Audio::new(format).params();
                assert_eq!((params.send_rate, params.data_opt), (Some(20), Some(DataOption::AudioMixedStream)));
                (
                    params.content_type.unwrap().number(),
                    params.codec.unwrap().number(),
                    params.sample_rate.unwrap().number(),
                    params.channel.unwrap().number(),
                )
            })
            .collect();
        let mut accepted = ACCEPTED.to_vec();
        written.sort_unstable();
        accepted.sort_unstable();
        assert_eq!(written, accepted);
    }

    #[test]
    fn a_send_rate_is_20_ms_to_a_second_in_steps_of_20_ms() {
        for (microseconds, expected) in
            [(20_000, true), (100_000, true), (1_000_000, true), (0, false), (10_000, false)]
        {
            assert_eq!(SendRate::new(Duration::from_micros(microseconds)).is_ok(), expected, "{microseconds}");
        }
        for microseconds in [20_001, 30_000, 1_020_000, 2_000_000, u64::MAX] {
            let error = SendRate::new(Duration::from_micros(microseconds)).unwrap_err().to_string();
            assert!(error.contains("send_rate"), "{error}");
        }
    }

    #[test]
    fn images_have_up_to_5_frames_a_second_and_h264_more() {
        for (codec, fps, expected) in [
            (VideoCodec::Jpg, 0, false),
            (VideoCodec::Jpg, 1, true),
            (VideoCodec::Png, 5, true),
            (VideoCodec::Png, 6, false),
            (VideoCodec::H264, 5, false),
            (VideoCodec::H264, 6, true),
            (VideoCodec::H264, 30, true),
            (VideoCodec::H264, 31, false),
        ] {
            assert_eq!(Video::new(codec, Resolution::Hd, fps).is_ok(), expected, "{codec:?} {fps}");
        }
    }
}
