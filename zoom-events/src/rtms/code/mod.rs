//! Zoom's numbers as open enums: a number that Zoom adds later is kept.

mod language;
mod media;
mod state;
mod status;
mod stop_reason;

pub use self::{
    language::Language,
    media::{ChannelCode, Codec, ContentType, DataOption, ResolutionCode, SampleRateCode},
    state::{EventType, SessionState, StreamState, VoiceEventType},
    status::StatusCode,
    stop_reason::StopReason,
};
