//! What Zoom Healthcare reports by webhooks: 1 event.

mod clinical_notes;

pub use self::clinical_notes::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <ClinicalNotesNoteCreated as zoom_core::event::EventPayload>::EVENT,
];
