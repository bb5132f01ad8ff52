//! Which lines of a batch were sent, in a file that survives the program.
//!
//! A line is noted when it is about to be sent, and again when its result was written, or when it turned out that it was not sent. What
//! has the first note only was in flight when the program ended. Notes are appended, one per line; what follows
//! the last line break was cut off and does not count.

use std::{
    collections::HashSet,
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::exit::Failure;

/// What each state begins with.
const BEGINNING: &[u8] = br#"{"batch":"#;

const NOT_A_STATE: &str = "it is not the state of a batch: name another file";

/// The state of a batch.
pub(super) struct State {
    path: PathBuf,
    /// It is locked as long as it is open.
    file: File,
    begun: HashSet<u64>,
    ended: HashSet<u64>,
}

/// A line of the file.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum Note {
    /// The first line: the calls, the server and the account to which the others belong.
    Batch {
        sha256: String,
    },
    Begun {
        line: u64,
    },
    /// The line has a result, but Zoom has not acted on it: the next run sends it.
    NotSent {
        line: u64,
    },
    Ended {
        line: u64,
        succeeded: bool,
    },
}

impl State {
    /// Opens the state of the batch with this digest, or creates it.
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
        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(failed)?;
        let rejected = |problem: &str| Failure::usage(format!("`--resume {shown}`: {problem}"));
        // Nothing else is changed, such as the file of calls. A state may have been cut off within its first note.
        if !text.starts_with(BEGINNING) && !BEGINNING.starts_with(&text) {
            return Err(rejected(NOT_A_STATE));
        }
        let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        text.truncate(whole);
        file.set_len(whole as u64).and_then(|()| file.seek(SeekFrom::End(0))).map_err(failed)?;
        let mut state = Self { path: path.to_owned(), file, begun: HashSet::new(), ended: HashSet::new() };
        let mut notes = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        match notes.next().map(serde_json::from_slice) {
            None => state.append(&Note::Batch { sha256: sha256.to_owned() })?,
            Some(Ok(Note::Batch { sha256: other })) if other == sha256 => {}
            Some(Ok(Note::Batch { .. })) => {
                return Err(rejected(
                    "it is the state of other calls, or of another account or server, or the calls have changed since: name \
                     another file to begin anew",
                ));
            }
            _ => return Err(rejected(NOT_A_STATE)),
        }
        for note in notes {
            match serde_json::from_slice(note) {
                Ok(Note::Begun { line }) => _ = state.begun.insert(line),
                Ok(Note::NotSent { line }) => _ = state.begun.remove(&line),
                Ok(Note::Ended { line, .. }) => _ = state.ended.insert(line),
                _ => return Err(rejected("it is damaged: compare the results with the calls, and name another file")),
            }
        }
        Ok(state)
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

    /// Notes that the result of a line was written.
    pub(super) fn end(&mut self, line: u64, succeeded: bool) -> Result<(), Failure> {
        self.append(&Note::Ended { line, succeeded })
    }

    /// Notes that Zoom has not acted on a line that was about to be sent.
    pub(super) fn not_sent(&mut self, line: u64) -> Result<(), Failure> {
        self.append(&Note::NotSent { line })
    }

    /// Appends a note in one write, so that a program that is killed leaves it whole or cut off at the end.
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
