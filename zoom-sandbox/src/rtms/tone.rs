//! A tone as PCM, and the audio parameters that a client requests.

use std::{f64::consts::TAU, time::Duration};

use serde_json::{Value, json};

/// The loudest sample.
const AMPLITUDE: f64 = 16_000.0;

/// The status codes with which Zoom rejects audio parameters.
const CONTENT_TYPE: i64 = 19;
const SAMPLE_RATE: i64 = 20;
const CHANNEL: i64 = 21;
const CODEC: i64 = 22;
const DATA_OPTION: i64 = 23;
const SEND_RATE: i64 = 24;

/// Zoom's numbers for raw audio and 16-bit PCM.
const RAW_AUDIO: i64 = 2;
const L16: i64 = 1;

/// The audio that is sent: 16-bit PCM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AudioFormat {
    rate: u32,
    channels: u8,
    /// The time between two messages, in milliseconds.
    every: u16,
}

impl AudioFormat {
    /// Reads `media_params.audio`. The defaults are 16 kHz, mono, and a message every 20 milliseconds.
    ///
    /// # Errors
    ///
    /// The status code with which Zoom rejects the parameters, and the reason.
    pub(super) fn read(params: &Value) -> Result<Self, (i64, &'static str)> {
        let number = |name: &str, default: i64| match params.get(name) {
            None | Some(Value::Null) => Some(default),
            Some(value) => value.as_i64(),
        };
        if number("codec", L16) != Some(L16) {
            return Err((CODEC, "the sandbox plays only L16"));
        }
        if number("content_type", RAW_AUDIO) != Some(RAW_AUDIO) {
            return Err((CONTENT_TYPE, "L16 needs raw audio"));
        }
        let rate = match number("sample_rate", 1) {
            Some(0) => 8_000,
            Some(1) => 16_000,
            Some(2) => 32_000,
            Some(3) => 48_000,
            _ => return Err((SAMPLE_RATE, "the sample rate must be 0 to 3")),
        };
        let channels = match number("channel", 1) {
            Some(1) => 1,
            Some(2) => 2,
            _ => return Err((CHANNEL, "the channel must be 1 or 2")),
        };
        if !matches!(number("data_opt", 1), Some(1 | 2)) {
            return Err((DATA_OPTION, "the data option of audio must be 1 or 2"));
        }
        let every = number("send_rate", 20).and_then(|every| u16::try_from(every).ok());
        match every.filter(|every| (20..=1_000).contains(every) && every.is_multiple_of(20)) {
            Some(every) => Ok(Self { rate, channels, every }),
            None => Err((SEND_RATE, "the send rate must be 20 to 1000, in steps of 20")),
        }
    }

    /// Returns the parameters in the form used in the response to the handshake.
    pub(super) fn params(self) -> Value {
        let rate = match self.rate {
            8_000 => 0,
            16_000 => 1,
            32_000 => 2,
            _ => 3,
        };
        json!({
            "content_type": RAW_AUDIO, "sample_rate": rate, "channel": self.channels, "codec": L16, "data_opt": 1,
            "send_rate": self.every,
        })
    }

    /// Returns the time between two messages.
    pub(super) fn interval(self) -> Duration {
        Duration::from_millis(self.every.into())
    }

    /// Returns the samples of a tone for one message, starting at a time. Without a frequency, they are silence.
    pub(super) fn frame(self, hertz: Option<u32>, at: Duration) -> Vec<u8> {
        let first = at.as_millis() * u128::from(self.rate) / 1_000;
        let count = u64::from(self.rate) * u64::from(self.every) / 1_000;
        let mut frame = Vec::new();
        for sample in (first..).take(usize::try_from(count).unwrap_or_default()) {
            let value = hertz.map_or(0.0, |hertz| {
                // A whole number of seconds contains a whole number of waves, so only the rest of the time is used,
                // which keeps the calculation precise.
                #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
                let turn = (sample * u128::from(hertz) % u128::from(self.rate)) as f64 / f64::from(self.rate);
                (turn * TAU).sin() * AMPLITUDE
            });
            #[expect(clippy::cast_possible_truncation, reason = "within 16 bits")]
            let bytes = (value as i16).to_le_bytes();
            for _ in 0..self.channels {
                frame.extend_from_slice(&bytes);
            }
        }
        frame
    }
}
