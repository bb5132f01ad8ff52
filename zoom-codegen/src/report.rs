//! Notes on anything that could not be expressed, and on decisions made where the document says nothing.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};

/// The notes from a run, by operation.
#[derive(Clone, Debug, Default)]
pub struct Report {
    notes: BTreeMap<String, IndexSet<String>>,
}

impl Report {
    /// Adds a note to an operation unless it already has that note.
    pub(crate) fn note(&mut self, operation: &str, note: &str) {
        let notes = self.notes.entry(operation.to_owned()).or_default();
        if !notes.contains(note) {
            notes.insert(note.to_owned());
        }
    }

    /// Iterates over the notes, each with its operation (`METHOD /path`), sorted by operation.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.notes
            .iter()
            .flat_map(|(operation, notes)| notes.iter().map(move |note| (operation.as_str(), note.as_str())))
    }

    /// Returns the notes as lines. A note shared by several operations becomes one line, so that a note about every
    /// operation is reported once.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut shared: IndexMap<&str, Vec<&str>> = IndexMap::new();
        for (operation, note) in self.iter() {
            shared.entry(note).or_default().push(operation);
        }
        let lines = shared.into_iter().map(|(note, operations)| match operations[..] {
            [first, second, ref others @ ..] if !others.is_empty() => {
                let count = operations.len();
                format!("{count} operations ({first}, {second} and {} more): {note}", others.len())
            }
            _ => format!("{}: {note}", operations.join(", ")),
        });
        lines.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_note_of_an_operation_is_kept_once_and_in_order() {
        let mut report = Report::default();
        let note = |at: u32| format!("`response.{at}` is in another file");
        for _ in 0..2 {
            for at in (0..1_000).rev() {
                report.note("GET /rooms", &note(at));
            }
        }
        let expected: Vec<String> = (0..1_000).rev().map(|at| format!("GET /rooms: {}", note(at))).collect();
        assert_eq!(report.lines(), expected);
    }

    #[test]
    fn a_note_that_every_operation_has_is_one_line_with_its_count() {
        let mut report = Report::default();
        for at in 0..50 {
            report.note(&format!("GET /rooms/{at:02}"), "no rate-limit label");
        }
        report.note("GET /rooms/07", "no path");
        assert_eq!(
            report.lines(),
            ["50 operations (GET /rooms/00, GET /rooms/01 and 48 more): no rate-limit label", "GET /rooms/07: no path"]
        );
    }
}
