//! Notes on what could not be expressed, and on decisions made where the document says nothing.

use std::collections::BTreeMap;

/// Notes of a run, by operation.
#[derive(Clone, Debug, Default)]
pub struct Report {
    notes: BTreeMap<String, Vec<String>>,
}

impl Report {
    /// Adds a note to an operation, unless it has that note already.
    pub(crate) fn note(&mut self, operation: &str, note: &str) {
        let notes = self.notes.entry(operation.to_owned()).or_default();
        if !notes.iter().any(|known| known == note) {
            notes.push(note.to_owned());
        }
    }

    /// Iterates over the notes, each with its operation (`METHOD /path`), sorted by operation.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.notes
            .iter()
            .flat_map(|(operation, notes)| notes.iter().map(move |note| (operation.as_str(), note.as_str())))
    }
}
