//! The file for `--save` and `--replay`: one event per line, as it arrived.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use tokio::{sync::mpsc, task::spawn_blocking};
use zoom_core::event::Event;

use super::live::Arrival;
use crate::{
    exit::Failure,
    terminal::{self, note},
};

/// The maximum number of bytes in a line: more than any event from Zoom has.
const MAX_LINE: u64 = 16 * 1024 * 1024;

/// The number of events that are read ahead of the one being handled.
const AHEAD: usize = 64;

/// A file to which events are appended, each as a whole line.
pub(crate) struct Journal {
    file: File,
    path: PathBuf,
    is_regular: bool,
    saved: u64,
}

impl Journal {
    /// Opens or creates the file, and makes it readable by its owner only: events contain tokens and people's names.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        terminal::reject_stdout(
            "--save",
            path,
            "the events are printed there already: write `-o ndjson` instead to print their bodies",
        )?;
        let failure = |problem: &dyn std::fmt::Display| {
            Failure::usage(format!("`--save {}`: cannot open it for writing: {problem}", path.display()))
        };
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| failure(&error))?;
        let is_regular = file.metadata().map_err(|error| failure(&error))?.is_file();
        let mut journal = Self { file, path: path.to_owned(), is_regular, saved: 0 };
        if is_regular {
            // Two programs writing at once could cut off each other's lines. On a file system without locks, the file
            // is assumed to have only one writer.
            if matches!(journal.file.try_lock(), Err(TryLockError::WouldBlock)) {
                return Err(failure(&"another program is writing to it"));
            }
            if restrict(&journal.file).map_err(|problem| failure(&problem))? {
                note(&format!(
                    "other users had access to `{}`, and events may contain tokens: now only its owner can read it",
                    path.display()
                ));
            }
            journal.end_last_line().map_err(|error| failure(&error))?;
        }
        Ok(journal)
    }

    /// Ends the last line of the file if another program left it incomplete.
    fn end_last_line(&mut self) -> io::Result<()> {
        if self.file.metadata()?.len() == 0 {
            return Ok(());
        }
        let mut last = [0];
        self.file.seek(SeekFrom::End(-1))?;
        self.file.read_exact(&mut last)?;
        if last == *b"\n" {
            return Ok(());
        }
        note(&format!("the last line of `{}` is incomplete: new events begin on a new line", self.path.display()));
        self.append(b"\n")
    }

    /// Appends an event.
    ///
    /// # Errors
    ///
    /// If the event cannot be written; the part of it that was written is then removed from a regular file.
    pub(crate) fn save(&mut self, event: &Event) -> Result<(), Failure> {
        // Inside JSON strings, a line break is escaped, so this does not change any value.
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let mut line: Vec<u8> = event.body().iter().map(|byte| if is_break(byte) { b' ' } else { *byte }).collect();
        line.push(b'\n');
        match self.append(&line) {
            Ok(()) => {
                self.saved += 1;
                Ok(())
            }
            Err(error) => Err(Failure::failed(format!(
                "cannot save `{}` to `{}`: {error}: this event was not saved{}",
                event.name(),
                self.path.display(),
                match self.saved {
                    0 => String::new(),
                    1 => "; the event before it was".to_owned(),
                    saved => format!("; the {saved} events before it were"),
                }
            ))),
        }
    }

    /// Appends the bytes. If that fails, a regular file is truncated to its previous length.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let before = self.file.metadata()?.len();
        self.file.write_all(bytes).inspect_err(|_| {
            if self.is_regular {
                // If this fails as well, the next run ends the incomplete line.
                _ = self.file.set_len(before);
            }
        })
    }
}

/// Makes a file accessible to its owner only. Returns whether others had access before.
#[cfg(unix)]
fn restrict(file: &File) -> Result<bool, String> {
    use std::{
        fs::{Metadata, Permissions},
        os::unix::fs::PermissionsExt as _,
    };

    let is_exposed = |metadata: &Metadata| metadata.permissions().mode() & 0o077 != 0;
    let advice = "other users have access to it, which could not be changed";
    if !is_exposed(&file.metadata().map_err(|error| error.to_string())?) {
        return Ok(false);
    }
    let changed = file.set_permissions(Permissions::from_mode(0o600)).and_then(|()| file.metadata());
    let changed = changed.map_err(|error| format!("{advice}: {error}"))?;
    // Some file systems accept any permissions and ignore them.
    if is_exposed(&changed) { Err(format!("{advice}: write a path on another file system")) } else { Ok(true) }
}

/// On other systems, the permissions of the folder apply to the file.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the signature matches the Unix version")]
fn restrict(_: &File) -> Result<bool, String> {
    Ok(false)
}

/// A file of events that another thread reads: opening or reading a pipe may block until its writer acts, and Ctrl-C
/// must be able to end the wait.
pub(crate) struct Replay(mpsc::Receiver<Result<Arrival, Failure>>);

impl Replay {
    /// Opens the file and begins reading it.
    pub(crate) async fn open(path: &Path) -> Result<Self, Failure> {
        let path = path.to_owned();
        let opened = spawn_blocking(move || Lines::open(&path)).await;
        let mut lines = opened.map_err(|error| Failure::failed(format!("cannot read the events: {error}")))??;
        let (sender, arrivals) = mpsc::channel(AHEAD);
        spawn_blocking(move || {
            while let Some(arrival) = lines.next().transpose() {
                let is_last = arrival.is_err();
                if sender.blocking_send(arrival).is_err() || is_last {
                    return;
                }
            }
        });
        Ok(Self(arrivals))
    }

    /// Returns the next event, or a note about a line that is not an event, or `None` at the end.
    ///
    /// # Errors
    ///
    /// If the file cannot be read any further, or, at its end, if some lines were not events.
    pub(crate) async fn next(&mut self) -> Result<Option<Arrival>, Failure> {
        self.0.recv().await.transpose()
    }
}

/// The lines of a file of events.
struct Lines {
    file: BufReader<File>,
    path: PathBuf,
    /// The number of the last line that was read.
    line: u64,
    /// The number of lines that are not events.
    faulty: u64,
}

impl Lines {
    fn open(path: &Path) -> Result<Self, Failure> {
        let failure = |error| Failure::usage(format!("`--replay {}`: cannot read it: {error}", path.display()));
        let file = File::open(path).map_err(failure)?;
        if file.metadata().map_err(failure)?.is_dir() {
            return Err(failure(io::ErrorKind::IsADirectory.into()));
        }
        Ok(Self { file: BufReader::new(file), path: path.to_owned(), line: 0, faulty: 0 })
    }

    /// Returns the same as [`Replay::next`].
    fn next(&mut self) -> Result<Option<Arrival>, Failure> {
        let path = self.path.display();
        loop {
            let mut line = Vec::new();
            let read = (&mut self.file).take(MAX_LINE + 1).read_until(b'\n', &mut line);
            self.line += 1;
            let number = self.line;
            let read =
                read.map_err(|error| Failure::failed(format!("cannot read line {number} of `{path}`: {error}")))?;
            if read as u64 > MAX_LINE {
                return Err(Failure::failed(format!(
                    "line {number} of `{path}` has more than {} MiB: this is not a file that `--save` wrote",
                    MAX_LINE / 1024 / 1024
                )));
            }
            if read == 0 {
                return match self.faulty {
                    0 => Ok(None),
                    1 => Err(Failure::failed(format!("one line of `{path}` is not an event and was skipped"))),
                    faulty => {
                        Err(Failure::failed(format!("{faulty} lines of `{path}` are not events and were skipped")))
                    }
                };
            }
            let line = line.trim_ascii();
            if line.is_empty() {
                continue;
            }
            // The payload is parsed as well: an event's name comes first, so even a line that was cut off may contain
            // it.
            match Event::parse(line.to_vec()).and_then(|event| event.payload_json().map(drop).map(|()| event)) {
                Ok(event) => return Ok(Some(Arrival::Event(event))),
                Err(error) => {
                    self.faulty += 1;
                    return Ok(Some(Arrival::Note(format!("line {number} of `{path}` is skipped: {error}"))));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn event(body: &'static str) -> Event {
        Event::parse(body).unwrap()
    }

    #[tokio::test]
    async fn events_are_appended_as_whole_lines_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("events.jsonl");
        // A run that was killed while writing, or an editor, can leave such an incomplete line.
        fs::write(&path, "{\"event\":\"a.cut\",\"payl").unwrap();
        let mut journal = Journal::open(&path).unwrap();
        journal.save(&event("{\"event\":\"a.b\",\r\n \"n\": 1.0}\n")).unwrap();
        journal.save(&event("{\"event\":\"a.c\",\"text\":\"a\\nb\"}")).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let expected = [
            "{\"event\":\"a.cut\",\"payl\n",
            "{\"event\":\"a.b\",   \"n\": 1.0} \n",
            "{\"event\":\"a.c\",\"text\":\"a\\nb\"}\n",
        ];
        assert_eq!(lines, expected);
        let mut replay = Replay::open(&path).await.unwrap();
        let mut arrivals = Vec::new();
        let end = loop {
            match replay.next().await {
                Ok(Some(Arrival::Event(event))) => arrivals.push(event.name().to_owned()),
                Ok(Some(Arrival::Note(note))) => arrivals.push(note.chars().take(6).collect()),
                end => break end,
            }
        };
        assert_eq!(arrivals, ["line 1", "a.b", "a.c"]);
        assert_eq!(
            end.err().unwrap().to_string(),
            format!("one line of `{}` is not an event and was skipped", path.display())
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_file_of_events_is_readable_by_its_owner_only_and_has_one_writer() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("events.jsonl");
        let journal = Journal::open(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let error = Journal::open(&path).err().unwrap().to_string();
        assert!(error.ends_with("cannot open it for writing: another program is writing to it"), "{error}");
        drop(journal);
        // A file that another program created is made private.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(Journal::open(&path).is_ok());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
