//! The output of `zoomctl rtms`: the lines of the transcript and the chat, or every item as a record.
//!
//! Another thread writes it, so that a stuck reader stops neither the stream nor the recording.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use zoom_core::jiff::Timestamp;
use zoom_events::rtms::Item;

use super::{
    outlet::{OVERHEAD, Outlet, Pieces},
    record::{lost, record},
};
use crate::{
    exit::{Failure, one_line},
    json::Json,
    output::{Output, RecordWriter},
    terminal,
};

/// The maximum number of bytes that may wait for a reader, which is enough for hours of transcript.
const LIMIT: usize = 4 * 1024 * 1024;

/// A piece of the output.
enum Piece {
    Line(String),
    Record(Json),
    /// The record that counts what was dropped.
    Gap(Json),
}

/// Standard output.
pub(super) struct Screen {
    outlet: Outlet<Piece, Result<(), Failure>>,
    is_records: bool,
    /// The number of lines or records that were handed over.
    handed_over: u64,
    /// The number of lines or records that were written.
    written: Arc<AtomicU64>,
    /// The number of lines or records that were dropped since the last piece was handed over.
    missing: u64,
    /// The total number of lines or records that were dropped.
    total_missing: u64,
}

impl Screen {
    /// Prints lines, or records if a format is selected.
    pub(super) fn start(output: Option<Output>) -> Result<Self, Failure> {
        let is_records = output.is_some();
        let written = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&written);
        let outlet = Outlet::start("output", LIMIT, move |pieces| write(pieces, output.as_ref(), &counter));
        let outlet = outlet.map_err(|error| Failure::failed(format!("cannot start a thread: {error}")))?;
        Ok(Self { outlet, is_records, handed_over: 0, written, missing: 0, total_missing: 0 })
    }

    /// Hands an item over to be printed. Returns whether it is the first that had to be dropped.
    #[must_use]
    pub(super) fn print(&mut self, item: &Item) -> bool {
        let Some((bytes, piece)) = self.piece(item) else { return false };
        // The gap must be written before the items that follow it.
        let is_gap_written =
            self.missing == 0 || !self.is_records || self.outlet.push(OVERHEAD, Piece::Gap(lost(self.missing)));
        if is_gap_written {
            self.missing = 0;
            if self.outlet.push(bytes + OVERHEAD, piece) {
                self.handed_over += 1;
                return false;
            }
        }
        self.missing += 1;
        self.total_missing += 1;
        self.total_missing == 1
    }

    fn piece(&self, item: &Item) -> Option<(usize, Piece)> {
        if self.is_records {
            let record = record(item);
            let bytes = serde_json::to_vec(&record).map_or(0, |text| text.len());
            return Some((bytes, Piece::Record(record)));
        }
        let line = match item {
            Item::Transcript(line) => {
                said(line.start_time.or(line.timestamp), line.user_name.as_deref(), "", &line.text)
            }
            Item::Chat(message) => said(message.timestamp, message.user_name.as_deref(), " (chat)", &message.text),
            _ => return None,
        };
        Some((line.len(), Piece::Line(line)))
    }

    /// Ends the output, for example by closing a list. Waiting pieces are still written.
    pub(super) fn close(&mut self) {
        if self.is_records && self.missing > 0 {
            self.outlet.push_always(Piece::Gap(lost(self.missing)));
        }
        self.outlet.close();
    }

    /// Returns the counter of the lines or records written so far.
    pub(super) fn written(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.written)
    }

    /// Counts what has not been written yet as dropped.
    pub(super) fn give_up(&mut self) {
        self.total_missing += self.handed_over.saturating_sub(self.written.load(Ordering::Relaxed));
    }

    /// Returns how many lines or records were dropped.
    pub(super) fn total_missing(&self) -> u64 {
        self.total_missing
    }

    /// Waits until the output has ended, because it was closed or because of a failure.
    pub(super) async fn result(&mut self) -> Result<(), Failure> {
        self.outlet.result().await.unwrap_or_else(|| Err(Failure::failed("cannot write the output")))
    }
}

/// Writes pieces until there are no more, and counts them.
fn write(pieces: Pieces<Piece>, output: Option<&Output>, written: &AtomicU64) -> Result<(), Failure> {
    let mut records = output.map(RecordWriter::stream);
    for piece in pieces {
        let is_counted = !matches!(piece, Piece::Gap(_));
        match (piece, &mut records) {
            (Piece::Line(line), _) => terminal::print(&line)?,
            (Piece::Record(record) | Piece::Gap(record), Some(records)) => {
                records.write(record)?;
                records.flush()?;
            }
            (Piece::Record(_) | Piece::Gap(_), None) => {}
        }
        written.fetch_add(u64::from(is_counted), Ordering::Relaxed);
    }
    // The rest of the output, such as the end of a list.
    records.map_or(Ok(()), RecordWriter::finish)
}

/// Returns a line such as `[09:00:01] Ada: Hello.`
fn said(time: Option<i64>, name: Option<&str>, kind: &str, text: &str) -> String {
    let time = time.and_then(|time| Timestamp::from_millisecond(time).ok()).unwrap_or_else(Timestamp::now);
    let (time, name) = (time.strftime("%H:%M:%S"), name.filter(|name| !name.is_empty()).unwrap_or("?"));
    // A name or a message may contain any character.
    format!("[{time}] {}{kind}: {}\n", one_line(name), one_line(text))
}
