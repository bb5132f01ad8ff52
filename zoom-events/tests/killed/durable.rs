//! A store of handled events in a file that contains a line for each event. The line is on disk before the event counts
//! as done.

use std::{
    collections::{HashMap, HashSet},
    fs::{File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::Path,
    sync::{Mutex, mpsc},
    thread,
};

use tokio::sync::oneshot;
use zoom_events::{Begin, BoxError, Deliveries};

/// Remembers the handled events in a file and the running ones in memory, which is lost when the process ends.
pub(crate) struct DurableDeliveries {
    states: Mutex<HashMap<String, Begin>>,
    /// The channel to the thread that writes.
    lines: mpsc::Sender<(String, oneshot::Sender<io::Result<()>>)>,
}

/// Opens a file to which several writers append. If a killed process left half a line, a line break is added.
pub(crate) fn append_to(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new().create(true).append(true).read(true).open(path)?;
    let mut text = Vec::new();
    file.read_to_end(&mut text)?;
    if text.last().is_some_and(|byte| *byte != b'\n') {
        file.write_all(b"\n")?;
    }
    Ok(file)
}

impl DurableDeliveries {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let mut file = append_to(path)?;
        let text = std::fs::read_to_string(path)?;
        let done: HashSet<&str> = text.lines().filter_map(|line| line.strip_prefix("done ")).collect();
        let states = done.into_iter().map(|key| (key.to_owned(), Begin::Done)).collect();
        let (lines, waiting) = mpsc::channel::<(String, oneshot::Sender<io::Result<()>>)>();
        thread::spawn(move || {
            while let Ok(first) = waiting.recv() {
                // All waiting lines are written to disk with one sync.
                let batch: Vec<_> = std::iter::once(first).chain(waiting.try_iter()).collect();
                let text: String = batch.iter().map(|(line, _)| line.as_str()).collect();
                let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
                for (_, sender) in batch {
                    let result = written.as_ref().map_err(|error| io::Error::from(error.kind()));
                    _ = sender.send(result.copied());
                }
            }
        });
        Ok(Self { states: Mutex::new(states), lines })
    }
}

impl Deliveries for DurableDeliveries {
    async fn begin(&self, key: &str) -> Result<Begin, BoxError> {
        let mut states = self.states.lock().map_err(|_| "poisoned")?;
        if let Some(state) = states.get(key) {
            return Ok(*state);
        }
        states.insert(key.to_owned(), Begin::Running);
        Ok(Begin::New)
    }

    async fn done(&self, key: &str) -> Result<(), BoxError> {
        let (sender, written) = oneshot::channel();
        self.lines.send((format!("done {key}\n"), sender))?;
        written.await??;
        self.states.lock().map_err(|_| "poisoned")?.insert(key.to_owned(), Begin::Done);
        Ok(())
    }

    async fn failed(&self, key: &str) -> Result<(), BoxError> {
        self.states.lock().map_err(|_| "poisoned")?.remove(key);
        Ok(())
    }
}
