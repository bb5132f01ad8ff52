//! The header of a WAV file.

use super::params::{Channels, SampleRate};

/// Returns the header of a WAV file that contains `bytes` bytes of [`L16`](super::AudioFormat::L16) audio.
///
/// If the length is not known yet, first write a header for `u32::MAX` bytes, and overwrite it with the correct one at
/// the end.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Channels, SampleRate, wav_header};
///
/// let second = vec![0; 32_000];
/// let wav = [&wav_header(SampleRate::Hz16000, Channels::Mono, 32_000)[..], &second].concat();
/// assert!(wav.starts_with(b"RIFF"));
/// ```
#[must_use]
pub fn wav_header(rate: SampleRate, channels: Channels, bytes: u32) -> [u8; 44] {
    const BITS: u16 = 16;
    let align = channels.count() * BITS / 8;
    let mut header = [0; 44];
    let mut at = 0;
    let mut write = |field: &[u8]| {
        for byte in field {
            if let Some(place) = header.get_mut(at) {
                *place = *byte;
            }
            at += 1;
        }
    };
    write(b"RIFF");
    write(&bytes.saturating_add(36).to_le_bytes());
    write(b"WAVEfmt ");
    write(&16_u32.to_le_bytes());
    write(&1_u16.to_le_bytes());
    write(&channels.count().to_le_bytes());
    write(&rate.hertz().to_le_bytes());
    write(&(rate.hertz() * u32::from(align)).to_le_bytes());
    write(&align.to_le_bytes());
    write(&BITS.to_le_bytes());
    write(b"data");
    write(&bytes.to_le_bytes());
    header
}
