//! The notes on standard error while a stream is open. Another thread writes them: the reader of a pipe may be stuck.

use std::time::Duration;

use tokio::time::timeout;

use super::outlet::Outlet;
use crate::{exit::Failure, terminal};

/// The maximum number of bytes of notes that may wait to be written.
const LIMIT: usize = 1024 * 1024;

/// The time limit for writing the last notes.
const PATIENCE: Duration = Duration::from_secs(2);

/// The notes.
pub(super) struct Notes {
    outlet: Outlet<String, ()>,
}

impl Notes {
    pub(super) fn start() -> Result<Self, Failure> {
        let outlet = Outlet::start("notes", LIMIT, |pieces| pieces.for_each(|text: String| terminal::tell(&text)));
        let outlet = outlet.map_err(|error| Failure::failed(format!("cannot start a thread: {error}")))?;
        Ok(Self { outlet })
    }

    /// Prints a note, unless `--quiet` is set.
    pub(super) fn note(&self, text: impl Into<String>) {
        if !terminal::is_quiet() {
            self.tell(text);
        }
    }

    /// Prints a note that `--quiet` does not suppress.
    pub(super) fn tell(&self, text: impl Into<String>) {
        let text = text.into();
        // A note that nobody reads is not a reason to stop.
        _ = self.outlet.push(text.len(), text);
    }

    /// Waits briefly for all notes to be written. Returns whether all of them were written.
    pub(super) async fn finish(mut self) -> bool {
        self.outlet.close();
        timeout(PATIENCE, self.outlet.result()).await.is_ok()
    }
}
