//! Checks who is connecting, and what the connection is for.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

use super::{schedule::Kinds, tone::AudioFormat};
use crate::oauth::{CLIENT_ID, CLIENT_SECRET};

/// A status code other than 0, and the reason.
pub(super) type Rejection = (i64, &'static str);

const INVALID_STREAM: Rejection = (2, "the stream does not exist, or has ended");
const INVALID_SIGNATURE: Rejection = (3, "the signature does not match");
const INVALID_PAYLOAD: i64 = 4;
const VIDEO_NOT_SUPPORTED: Rejection = (10, "the sandbox has no video");
const SHARE_NOT_SUPPORTED: Rejection = (11, "the sandbox has no screen share");
const INVALID_MEDIA_TYPE: Rejection = (14, "the media type must be 32, or the sum of one or more of 1, 8 and 16");

/// Zoom's numbers for handshakes.
pub(super) const SIGNALING: i64 = 1;
pub(super) const MEDIA: i64 = 3;

/// The ids of a stream.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    pub(super) meeting_uuid: String,
    pub(super) stream_id: String,
}

impl Identity {
    /// Returns the signature that a client must send.
    fn signature(&self) -> String {
        let text = format!("{CLIENT_ID},{},{}", self.meeting_uuid, self.stream_id);
        // A key may have any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(CLIENT_SECRET.as_bytes()) else { return String::new() };
        mac.update(text.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    }

    /// Checks the parts that both handshakes have in common.
    pub(super) fn check(&self, request: &Value) -> Result<(), Rejection> {
        let text = |name: &str| request.get(name).and_then(Value::as_str).unwrap_or_default();
        if request.get("protocol_version").and_then(Value::as_i64) != Some(1) {
            return Err((INVALID_PAYLOAD, "the protocol version must be 1"));
        }
        if text("rtms_stream_id") != self.stream_id {
            return Err(INVALID_STREAM);
        }
        if text("meeting_uuid") != self.meeting_uuid {
            return Err((INVALID_PAYLOAD, "the `meeting_uuid` is not that of the stream"));
        }
        // A sandbox's secret does not need a constant-time comparison.
        if text("signature") != self.signature() {
            return Err(INVALID_SIGNATURE);
        }
        Ok(())
    }
}

/// Returns the rejection for a stream that is not being played.
pub(super) const fn no_such_stream() -> Rejection {
    INVALID_STREAM
}

/// The purpose of a media connection.
pub(super) struct Media {
    pub(super) kinds: Kinds,
    pub(super) audio: Option<AudioFormat>,
}

impl Media {
    /// Reads a media handshake.
    pub(super) fn read(request: &Value) -> Result<Self, Rejection> {
        let bits = request.get("media_type").and_then(Value::as_i64).unwrap_or_default();
        let kinds = match bits {
            32 => Kinds::ALL,
            1..=31 if bits & 2 != 0 => return Err(VIDEO_NOT_SUPPORTED),
            1..=31 if bits & 4 != 0 => return Err(SHARE_NOT_SUPPORTED),
            1..=31 => Kinds { audio: bits & 1 != 0, transcript: bits & 8 != 0, chat: bits & 16 != 0 },
            _ => return Err(INVALID_MEDIA_TYPE),
        };
        let params = request.pointer("/media_params/audio").unwrap_or(&Value::Null);
        let audio = kinds.audio.then(|| AudioFormat::read(params)).transpose()?;
        Ok(Self { kinds, audio })
    }

    /// Returns the parameters that apply.
    pub(super) fn params(&self) -> Value {
        let mut params = serde_json::Map::new();
        if let Some(audio) = self.audio {
            params.insert("audio".to_owned(), audio.params());
        }
        for (name, is_wanted) in [("transcript", self.kinds.transcript), ("chat", self.kinds.chat)] {
            if is_wanted {
                params.insert(name.to_owned(), json!({"content_type": 5}));
            }
        }
        params.into()
    }
}
