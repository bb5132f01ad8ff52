//! The numbers of media parameters.

use zoom_core::zoom_enum;

/// The container of a kind of media.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ContentType {
    /// `0`: Not defined.
    Undefined = 0,
    /// `1`: RTP packets.
    Rtp = 1,
    /// `2`: Audio without a container.
    RawAudio = 2,
    /// `3`: Video without a container.
    RawVideo = 3,
    /// `4`: A file.
    FileStream = 4,
    /// `5`: Text.
    Text = 5,
}

/// How media are encoded.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum Codec {
    /// `0`: Not defined.
    Undefined = 0,
    /// `1`: Signed 16-bit PCM, little-endian.
    L16 = 1,
    /// `2`: G.711 A-law (PCMA).
    G711 = 2,
    /// `3`: G.722.
    G722 = 3,
    /// `4`: Opus.
    Opus = 4,
    /// `5`: JPEG images.
    Jpg = 5,
    /// `6`: PNG images.
    Png = 6,
    /// `7`: H.264.
    H264 = 7,
}

/// The participants whose media are sent, and whether they are mixed.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DataOption {
    /// `0`: Not defined.
    Undefined = 0,
    /// `1`: All participants mixed.
    AudioMixedStream = 1,
    /// `2`: Each participant separately.
    AudioMultiStreams = 2,
    /// `3`: The active speaker.
    VideoSingleActiveStream = 3,
    /// `4`: One participant, as chosen by a subscription.
    VideoSingleIndividualStream = 4,
}

/// The video resolution.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ResolutionCode {
    /// `1`: 854×480 or 640×360 pixels.
    Sd = 1,
    /// `2`: 1280×720 pixels.
    Hd = 2,
    /// `3`: 1920×1080 pixels.
    Fhd = 3,
    /// `4`: 2560×1440 pixels.
    Qhd = 4,
}

/// The audio sample rate.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SampleRateCode {
    /// `0`: 8000 Hz.
    Hz8000 = 0,
    /// `1`: 16000 Hz.
    Hz16000 = 1,
    /// `2`: 32000 Hz.
    Hz32000 = 2,
    /// `3`: 48000 Hz.
    Hz48000 = 3,
}

/// The audio channels.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ChannelCode {
    /// `1`: One channel.
    Mono = 1,
    /// `2`: Two channels, interleaved.
    Stereo = 2,
}
