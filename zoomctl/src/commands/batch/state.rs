//! The record of which lines of a batch were sent, in a file that outlives the program.
//!
//! A line is noted when it is about to be sent, and again when its result has been written or when it turns out not to
//! have been sent. A line with only the first note was in flight when the program ended. Notes are appended, one per
//! line; text after the last line break is an incomplete note and is ignored.

use std::{
    collections::HashSet,
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::exit::Failure;

/// The first bytes of every state file.
const BEGINNING: &[u8] = br#"{"batch":"#;

const NOT_A_STATE: &str = "the file is not the state of a batch: name another file";

/// The period of Zoom's shortest limits.
const LIMIT_PERIOD: Duration = Duration::from_secs(1);

/// The state of a batch.
pub(super) struct State {
    path: PathBuf,
    /// The file, which is locked while it is open.
    file: File,
    begun: HashSet<u64>,
    ended: HashSet<u64>,
    pause: Duration,
}

/// A line of the file.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum Note {
    /// The first line: the calls, the server and the account to which the other lines belong.
    Batch {
        sha256: String,
    },
    Begun {
        line: u64,
    },
    /// The line has a result, but Zoom has not acted on the line: the next run sends it.
    NotSent {
        line: u64,
    },
    Ended {
        line: u64,
        succeeded: bool,
    },
}

impl State {
    /// Opens or creates the state of the batch with this digest.
    pub(super) fn open(path: &Path, sha256: &str) -> Result<Self, Failure> {
        let shown = path.display();
        let failed = |error: io::Error| Failure::usage(format!("`--resume {shown}`: cannot open it: {error}"));
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::usage(format!("`--resume {shown}`: another batch is using it")));
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let modified = file.metadata().and_then(|metadata| metadata.modified()).map_err(failed)?;
        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(failed)?;
        let rejected = |problem: &str| Failure::usage(format!("`--resume {shown}`: {problem}"));
        // A file of another kind, such as the file of calls, is left unchanged. A state may have been cut off within
        // its first note.
        if !text.starts_with(BEGINNING) && !BEGINNING.starts_with(&text) {
            return Err(rejected(NOT_A_STATE));
        }
        let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        text.truncate(whole);
        file.set_len(whole as u64).and_then(|()| file.seek(SeekFrom::End(0))).map_err(failed)?;
        // A time in the future means that the clock was set back.
        let idle = if text.is_empty() { LIMIT_PERIOD } else { modified.elapsed().unwrap_or_default() };
        let pause = LIMIT_PERIOD.saturating_sub(idle);
        let mut state = Self { path: path.to_owned(), file, begun: HashSet::new(), ended: HashSet::new(), pause };
        let mut notes = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        match notes.next().map(serde_json::from_slice) {
            None => state.append(&Note::Batch { sha256: sha256.to_owned() })?,
            Some(Ok(Note::Batch { sha256: other })) if other == sha256 => {}
            Some(Ok(Note::Batch { .. })) => {
                return Err(rejected(
                    "the file is the state of other calls, or of another account or server, or the calls have changed \
                     since it was written: name another file to start over",
                ));
            }
            _ => return Err(rejected(NOT_A_STATE)),
        }
        for note in notes {
            match serde_json::from_slice(note) {
                Ok(Note::Begun { line }) => _ = state.begun.insert(line),
                Ok(Note::NotSent { line }) => _ = state.begun.remove(&line),
                Ok(Note::Ended { line, .. }) => _ = state.ended.insert(line),
                _ => {
                    return Err(rejected(
                        "the file is damaged: compare the results with the calls, and name another file",
                    ));
                }
            }
        }
        Ok(state)
    }

    /// Returns how long to wait before the first call: Zoom counts the calls of a run that has just ended together with
    /// those of this one.
    pub(super) fn pause(&self) -> Duration {
        self.pause
    }

    /// Returns whether a line has a result.
    pub(super) fn has_ended(&self, line: u64) -> bool {
        self.ended.contains(&line)
    }

    /// Returns how many lines have a result.
    pub(super) fn ended(&self) -> u64 {
        self.ended.len() as u64
    }

    /// Returns whether a line was about to be sent and has no result.
    pub(super) fn is_in_flight(&self, line: u64) -> bool {
        self.begun.contains(&line) && !self.has_ended(line)
    }

    /// Notes that a line is about to be sent.
    pub(super) fn begin(&mut self, line: u64) -> Result<(), Failure> {
        self.append(&Note::Begun { line })
    }

    /// Notes that the result of a line has been written.
    pub(super) fn end(&mut self, line: u64, succeeded: bool) -> Result<(), Failure> {
        self.append(&Note::Ended { line, succeeded })
    }

    /// Notes that Zoom has not acted on a line that was about to be sent.
    pub(super) fn not_sent(&mut self, line: u64) -> Result<(), Failure> {
        self.append(&Note::NotSent { line })
    }

    /// Appends a note in a single write: if the program is killed, the note is either complete or cut off at the end.
    fn append(&mut self, note: &Note) -> Result<(), Failure> {
        let failed = |error: io::Error| {
            Failure::failed(format!(
                "`--resume {}`: cannot write to it, so nothing more is sent: {error}",
                self.path.display()
            ))
        };
        let mut line = serde_json::to_vec(note).map_err(|error| failed(error.into()))?;
        line.push(b'\n');
        self.file.write_all(&line).map_err(failed)
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[test]
    fn only_a_run_that_has_just_ended_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        assert_eq!(State::open(&path, "digest").unwrap().pause(), Duration::ZERO);

        let pause = State::open(&path, "digest").unwrap().pause();
        assert!(pause > Duration::ZERO && pause <= LIMIT_PERIOD, "{pause:?}");

        let written = |time| File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        written(SystemTime::now() - LIMIT_PERIOD);
        assert_eq!(State::open(&path, "digest").unwrap().pause(), Duration::ZERO);
        written(SystemTime::now() + Duration::from_secs(60));
        assert_eq!(State::open(&path, "digest").unwrap().pause(), LIMIT_PERIOD);
    }
}
