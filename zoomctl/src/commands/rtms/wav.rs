//! The file of `--wav`. The audio that was written is kept, even if the stream ends early or the disk is full.
//!
//! Another thread writes the file, so that a slow disk or a pipe whose reader is stuck does not stop the stream.

use std::{
    fs::File,
    io::{self, Seek as _, Write as _},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::Bytes;
use zoom_events::rtms::{
    ChannelCode, Channels, Codec, SampleRate, SampleRateCode,
    message::{AudioParams, MediaParams},
    wav_header,
};

use super::outlet::{OVERHEAD, Outlet, Pieces};
use crate::{
    exit::Failure,
    saved_file::{NewFile, is_special, open_special},
    terminal::{is_stdout, output_at},
};

/// The maximum number of bytes of audio that may wait while a disk is busy, which is enough for more than half an hour
/// of 16 kHz PCM.
pub(super) const LIMIT: usize = 64 * 1024 * 1024;

/// The maximum number of bytes of audio that a header can declare, in whole samples of two channels.
const MAX_BYTES: u32 = u32::MAX - 39;

/// The length of the header in bytes.
const HEADER: u64 = 44;

/// Zoom's number for undefined channels. For an undefined codec, there is a named variant; as a sample rate, this
/// number means 8000 Hz.
const UNDEFINED: i64 = 0;

/// The format of 16-bit PCM audio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    pub(super) rate: SampleRate,
    pub(super) channels: Channels,
}

impl Format {
    /// Returns the number of bytes in one sample of all channels.
    fn align(self) -> u64 {
        u64::from(self.channels.count()) * 2
    }

    fn seconds(self, bytes: u64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let samples = (bytes / self.align()) as f64;
        samples / f64::from(self.rate.hertz())
    }

    /// Returns the format that Zoom agreed to. Values that Zoom omits or reports as undefined are taken from the
    /// current format.
    fn agreed(self, params: &AudioParams) -> Result<Self, String> {
        if let Some(codec) = params.codec.filter(|codec| !matches!(codec, Codec::L16 | Codec::Undefined)) {
            return Err(format!("Zoom sends the audio as {codec:?} instead of PCM"));
        }
        let rate = match params.sample_rate {
            None => self.rate,
            Some(SampleRateCode::Hz8000) => SampleRate::Hz8000,
            Some(SampleRateCode::Hz16000) => SampleRate::Hz16000,
            Some(SampleRateCode::Hz32000) => SampleRate::Hz32000,
            Some(SampleRateCode::Hz48000) => SampleRate::Hz48000,
            Some(other) => return Err(format!("Zoom sends audio with the unknown sample rate {}", other.number())),
        };
        let channels = match params.channel.filter(|channel| channel.number() != UNDEFINED) {
            None => self.channels,
            Some(ChannelCode::Mono) => Channels::Mono,
            Some(ChannelCode::Stereo) => Channels::Stereo,
            Some(other) => return Err(format!("Zoom sends audio with the unknown channel layout {}", other.number())),
        };
        Ok(Self { rate, channels })
    }

    fn header(self, bytes: u32) -> [u8; 44] {
        wav_header(self.rate, self.channels, bytes)
    }
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let channels = match self.channels {
            Channels::Mono => "mono",
            Channels::Stereo => "stereo",
        };
        write!(f, "{} Hz {channels}", self.rate.hertz())
    }
}

/// A piece of a recording.
enum Piece {
    /// The format that Zoom agreed to, or the reason why it can't be recorded.
    Format(Result<Format, String>),
    Audio(Bytes),
}

/// The result of the thread that writes.
struct Outcome {
    /// The number of bytes of audio, in whole samples.
    bytes: u64,
    format: Format,
    problem: Option<String>,
}

/// A recording in progress.
pub(super) struct Recording {
    path: PathBuf,
    /// The new file, or `None` if the path is a pipe or a device. The file is removed unless it is renamed.
    new: Option<NewFile>,
    outlet: Outlet<Piece, Outcome>,
    /// The format of the audio that was appended or is expected: the one that Zoom agreed to, or else the requested
    /// one.
    format: Format,
    has_audio: bool,
    /// The number of bytes of audio written so far.
    written: Arc<AtomicU64>,
    /// The number of frames dropped because the disk or the reader was too slow.
    missing: u64,
}

/// The result of a recording.
pub(super) enum Kept {
    /// The number of seconds of audio in the file.
    Seconds(f64),
    /// No audio arrived, so no file was created.
    Nothing,
}

impl Recording {
    /// Starts a recording into a new file next to `path`, or directly into `path` if that is a pipe or a device.
    pub(super) fn start(path: &Path, asked: Format) -> Result<Self, Failure> {
        let failed = |problem: &dyn std::fmt::Display| Failure::usage(format!("`--wav {}`: {problem}", path.display()));
        if path.is_dir() || path.file_name().is_none() {
            return Err(failed(&"this is a folder: add a file name"));
        }
        let output = if is_stdout(path) { Some("standard output") } else { output_at(path) };
        if let Some(output) = output {
            let mixed = if output == "standard error" { "notes go" } else { "transcript goes" };
            return Err(failed(&format!(
                "the {mixed} to {output}: write the path of another file or of a named pipe, such as `--wav meeting.wav`"
            )));
        }
        let (new, to) = if is_special(path) {
            (None, Target::Special(path.to_owned()))
        } else {
            let new = NewFile::create(path).map_err(|error| failed(&format!("cannot write there: {error}")))?;
            let to = new.as_file().try_clone().map_err(|error| failed(&error))?;
            (Some(new), Target::New(to))
        };
        let written = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&written);
        let outlet = Outlet::start("audio", LIMIT, move |pieces| write(pieces, to, asked, &counter));
        let outlet = outlet.map_err(|error| failed(&format!("cannot start a thread: {error}")))?;
        Ok(Self { path: path.to_owned(), new, outlet, format: asked, has_audio: false, written, missing: 0 })
    }

    /// Returns whether the recording is written to a pipe or a device, which may be stuck forever.
    pub(super) fn is_special(&self) -> bool {
        self.new.is_none()
    }

    /// Applies the parameters that Zoom agreed to.
    pub(super) fn agreed(&mut self, params: &MediaParams) {
        let Some(audio) = &params.audio else { return };
        let format = self.format.agreed(audio);
        if let (Ok(format), false) = (&format, self.has_audio) {
            self.format = *format;
        }
        self.outlet.push_always(Piece::Format(format));
    }

    /// Appends audio. Returns whether it is the first piece that had to be dropped.
    #[must_use]
    pub(super) fn append(&mut self, data: &Bytes) -> bool {
        if self.outlet.push(data.len() + OVERHEAD, Piece::Audio(data.clone())) {
            self.has_audio |= !data.is_empty();
            return false;
        }
        self.missing += 1;
        self.missing == 1
    }

    /// Returns the counter of the bytes of audio written so far.
    pub(super) fn written(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.written)
    }

    /// Returns how many frames were dropped.
    pub(super) fn missing(&self) -> u64 {
        self.missing
    }

    /// Returns the path as the user wrote it.
    pub(super) fn shown(&self) -> String {
        self.path.display().to_string()
    }

    /// Lets the recording end once everything is written.
    pub(super) fn close(&self) {
        self.outlet.close();
    }

    /// Waits until the recording has ended, because it was closed or because of a failure, and renames a new file to
    /// its final name.
    ///
    /// It is cancel-safe.
    pub(super) async fn result(&mut self) -> Result<Kept, Failure> {
        let outcome = self.outlet.result().await;
        self.keep(outcome)
    }

    /// Keeps what was written so far, without waiting for the rest.
    pub(super) fn give_up(&mut self) -> Result<Kept, Failure> {
        self.keep(None)
    }

    fn keep(&mut self, outcome: Option<Outcome>) -> Result<Kept, Failure> {
        // Without an outcome, the file still has its initial header, and players read up to the end of the file.
        let outcome = outcome.unwrap_or_else(|| Outcome {
            bytes: self.written.load(Ordering::Relaxed),
            format: self.format,
            problem: Some("writing took too long".to_owned()),
        });
        let shown = self.shown();
        let failed = |problem: &str| Failure::failed(format!("cannot write `{shown}`: {problem}"));
        let seconds = outcome.format.seconds(outcome.bytes);
        let new = self.new.take();
        if outcome.bytes == 0 {
            // An existing file is left as it is.
            return outcome.problem.map_or(Ok(Kept::Nothing), |problem| Err(failed(&problem)));
        }
        if let Some(error) = new.and_then(|new| new.persist().err()) {
            let kept = error.file.keep().map(|(_, path)| format!(": the audio is in `{}`", path.display()));
            return Err(failed(&format!("{}{}", error.error, kept.unwrap_or_default())));
        }
        match outcome.problem {
            None => Ok(Kept::Seconds(seconds)),
            Some(problem) => Err(failed(&format!("{problem}: the audio up to here is kept, {seconds:.1} s"))),
        }
    }
}

/// The destination to which a thread writes.
enum Target {
    /// A new file.
    New(File),
    /// A pipe or a device that is not open yet.
    Special(PathBuf),
}

/// Writes the pieces until there are no more, or until a write fails.
fn write(pieces: Pieces<Piece>, to: Target, asked: Format, written: &AtomicU64) -> Outcome {
    let (is_new, file) = match to {
        Target::New(file) => (true, Ok(file)),
        Target::Special(path) => (false, open_special(&path)),
    };
    let file = match file {
        Ok(file) => file,
        Err(error) => return Outcome { bytes: 0, format: asked, problem: Some(error.to_string()) },
    };
    let mut wav = WavFile { file, is_new, format: asked, length: 0, written };
    let taken = wav.take(pieces);
    let completed = wav.complete().map_err(|error| error.to_string());
    Outcome { bytes: wav.whole(), format: wav.format, problem: taken.and(completed).err() }
}

/// A WAV file of 16-bit PCM.
struct WavFile<'a> {
    file: File,
    /// Whether this is a new file, whose header can be rewritten.
    is_new: bool,
    format: Format,
    /// The number of bytes written.
    length: u64,
    written: &'a AtomicU64,
}

impl WavFile<'_> {
    fn take(&mut self, mut pieces: Pieces<Piece>) -> Result<(), String> {
        pieces.try_for_each(|piece| match piece {
            Piece::Format(format) => self.set_format(format?),
            Piece::Audio(data) => self.append(&data),
        })
    }

    fn set_format(&mut self, format: Format) -> Result<(), String> {
        if self.length > 0 && format != self.format {
            let before = self.format;
            return Err(format!(
                "Zoom changed the audio from {before} to {format}, but a WAV file can have only one format"
            ));
        }
        self.format = format;
        Ok(())
    }

    fn append(&mut self, data: &[u8]) -> Result<(), String> {
        if data.is_empty() {
            return Ok(());
        }
        if self.length == 0 {
            // With this header, a file can still be played if the program is killed. In a pipe, it is the only header.
            self.put(&self.format.header(MAX_BYTES)).map_err(|error| error.to_string())?;
        }
        if self.is_new && self.length - HEADER + data.len() as u64 > u64::from(MAX_BYTES) {
            return Err("a WAV file has at most 4 GiB".to_owned());
        }
        let put = self.put(data).map_err(|error| error.to_string());
        self.written.store(self.whole(), Ordering::Relaxed);
        put
    }

    /// Writes all bytes, or as many as the disk has room for.
    fn put(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            match self.file.write(bytes) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => {
                    self.length += count as u64;
                    bytes = bytes.get(count..).unwrap_or_default();
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Returns the number of bytes of audio in whole samples.
    fn whole(&self) -> u64 {
        let bytes = self.length.saturating_sub(HEADER);
        bytes - bytes % self.format.align()
    }

    /// Writes the length into the header of a new file. This works on a full disk, because it needs no additional
    /// space.
    fn complete(&mut self) -> io::Result<()> {
        let bytes = self.whole();
        if !self.is_new || bytes == 0 {
            return Ok(());
        }
        let cut = self.file.set_len(HEADER + bytes);
        let header = self.format.header(u32::try_from(bytes).unwrap_or(MAX_BYTES));
        let written = self.file.rewind().and_then(|()| self.file.write_all(&header));
        cut.and(written).and(self.file.sync_all())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_what_zoom_agreed_to_and_else_what_was_asked_for() {
        let asked = Format { rate: SampleRate::Hz16000, channels: Channels::Mono };
        for (params, expected) in [
            ("{}", Ok("16000 Hz mono")),
            (r#"{"sample_rate":3,"channel":2,"codec":1}"#, Ok("48000 Hz stereo")),
            (r#"{"sample_rate":0}"#, Ok("8000 Hz mono")),
            (r#"{"channel":2}"#, Ok("16000 Hz stereo")),
            (r#"{"channel":0,"codec":0}"#, Ok("16000 Hz mono")),
            (r#"{"codec":4}"#, Err("Zoom sends the audio as Opus instead of PCM")),
            (r#"{"sample_rate":9}"#, Err("Zoom sends audio with the unknown sample rate 9")),
            (r#"{"channel":6}"#, Err("Zoom sends audio with the unknown channel layout 6")),
        ] {
            let agreed = asked.agreed(&serde_json::from_str(params).unwrap());
            assert_eq!(agreed.map(|format| format.to_string()), expected.map(str::to_owned).map_err(str::to_owned));
        }
    }
    #[test]
    fn what_zoom_no_longer_reports_is_as_it_agreed_to_before() {
        let folder = tempfile::tempdir().unwrap();
        let asked = Format { rate: SampleRate::Hz16000, channels: Channels::Mono };
        let mut recording = Recording::start(&folder.path().join("a.wav"), asked).unwrap();
        for params in [r#"{"audio":{"sample_rate":3,"channel":2}}"#, r#"{"audio":{"channel":2}}"#, "{}"] {
            recording.agreed(&serde_json::from_str(params).unwrap());
            assert_eq!(recording.format.to_string(), "48000 Hz stereo", "{params}");
        }
        assert!(!recording.append(&Bytes::from_static(&[0; 4])));
        // The thread reports that it cannot continue, and the seconds are still calculated for the original audio
        // format.
        recording.agreed(&serde_json::from_str(r#"{"audio":{"channel":1}}"#).unwrap());
        assert_eq!(recording.format.to_string(), "48000 Hz stereo");
    }

    #[test]
    fn what_was_written_until_a_recording_is_given_up_is_reported_in_the_format_that_zoom_agreed_to() {
        let folder = tempfile::tempdir().unwrap();
        let asked = Format { rate: SampleRate::Hz16000, channels: Channels::Mono };
        let mut recording = Recording::start(&folder.path().join("a.wav"), asked).unwrap();
        recording.agreed(&serde_json::from_str(r#"{"audio":{"sample_rate":3,"channel":2}}"#).unwrap());
        assert!(!recording.append(&vec![0; 48_000 * 4].into()));
        while recording.written.load(Ordering::Relaxed) == 0 {
            std::thread::yield_now();
        }
        let failure = recording.give_up().err().unwrap().to_string();
        assert!(failure.ends_with("the audio up to here is kept, 1.0 s"), "{failure}");
    }

    #[test]
    fn frames_without_audio_have_a_limit_too() {
        let folder = tempfile::tempdir().unwrap();
        let fifo = folder.path().join("fifo");
        if !std::process::Command::new("mkfifo").arg(&fifo).status().is_ok_and(|status| status.success()) {
            // This system does not support named pipes.
            return;
        }
        let asked = Format { rate: SampleRate::Hz16000, channels: Channels::Mono };
        // No reader opens the pipe, so nothing is taken from the queue.
        let mut recording = Recording::start(&fifo, asked).unwrap();
        let taken = (0..=LIMIT / OVERHEAD).take_while(|_| !recording.append(&Bytes::new())).count();
        assert_eq!(taken, LIMIT / OVERHEAD);
    }
}
