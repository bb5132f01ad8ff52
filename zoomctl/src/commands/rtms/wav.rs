//! The file of `--wav`, which appears once it is complete.

use std::{
    fs::File,
    io::{self, BufWriter, Seek as _, Write as _},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;
use zoom_events::rtms::{Channels, SampleRate, wav_header};

use crate::{exit::Failure, terminal::note};

/// The most bytes of audio that a header can declare, in whole samples.
const MAX_BYTES: u32 = u32::MAX - 37;

/// A WAV file of 16-bit PCM with one channel.
pub(super) struct WavFile {
    path: PathBuf,
    rate: SampleRate,
    file: NamedTempFile,
    to: BufWriter<File>,
    bytes: u32,
}

impl WavFile {
    /// Creates a file beside `path`, which `path` names once it is complete.
    pub(super) fn create(path: &Path, rate: SampleRate) -> Result<Self, Failure> {
        let failed = |problem: &dyn std::fmt::Display| Failure::usage(format!("`--wav {}`: {problem}", path.display()));
        if path.is_dir() || path.file_name().is_none() {
            return Err(failed(&"this is a folder: add a file name"));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = NamedTempFile::new_in(folder).map_err(|error| failed(&format!("cannot write there: {error}")))?;
        let to = file.as_file().try_clone().map_err(|error| failed(&error))?;
        let mut wav = Self { path: path.to_owned(), rate, file, to: BufWriter::new(to), bytes: 0 };
        // A program that is killed leaves a file that can still be played.
        let header = wav_header(rate, Channels::Mono, MAX_BYTES);
        wav.to.write_all(&header).map_err(|error| wav.failed(&error))?;
        Ok(wav)
    }

    fn failed(&self, error: &dyn std::fmt::Display) -> Failure {
        Failure::failed(format!("cannot write `{}`: {error}", self.path.display()))
    }

    /// Appends audio.
    pub(super) fn write(&mut self, data: &[u8]) -> Result<(), Failure> {
        let bytes = u32::try_from(data.len()).ok().and_then(|length| self.bytes.checked_add(length));
        let Some(bytes) = bytes.filter(|bytes| *bytes <= MAX_BYTES) else {
            return Err(self.failed(&"a WAV file has at most 4 GiB: the audio up to here is kept"));
        };
        self.to.write_all(data).map_err(|error| self.failed(&error))?;
        self.bytes = bytes;
        Ok(())
    }

    /// Writes the length into the header, and gives the file its name.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        if let Err(error) = self.complete() {
            return Err(self.failed(&error));
        }
        let Self { path, file, bytes, rate, .. } = self;
        let shown = path.display().to_string();
        file.persist(&path).map_err(|error| Failure::failed(format!("cannot write `{shown}`: {}", error.error)))?;
        let seconds = f64::from(bytes / 2) / f64::from(rate.hertz());
        note(&format!("wrote {seconds:.1} s of audio to `{shown}`"));
        Ok(())
    }

    fn complete(&mut self) -> io::Result<()> {
        self.to.rewind()?;
        self.to.write_all(&wav_header(self.rate, Channels::Mono, self.bytes))?;
        self.to.flush()?;
        self.file.as_file().sync_all()
    }
}
