//! What could not be expressed, or was decided without the document's word for it.

use std::collections::BTreeMap;

/// Notes of a run, by operation.
#[derive(Clone, Debug, Default)]
pub struct Report {
    notes: BTreeMap<String, Vec<String>>,
}

impl Report {
    /// Adds a note to an operation, once.
    pub(crate) fn note(&mut self, operation: &str, what: &str) {
        let notes = self.notes.entry(operation.to_owned()).or_default();
        if !notes.iter().any(|note| note == what) {
            notes.push(what.to_owned());
        }
    }

    /// The notes: an operation (`METHOD /path`), and what is to be known of it.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.notes
            .iter()
            .flat_map(|(operation, notes)| notes.iter().map(move |note| (operation.as_str(), note.as_str())))
    }
}
