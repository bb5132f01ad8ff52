//! What Zoom Healthcare reports by webhooks: 1 event.
//!
//! `#[required(sent)]` marks what Zoom documents as always sent. A payload that lacks it is read all the same: the field is
//! `None`, and a missing `object` is one without members.

mod clinical_notes;

pub use self::clinical_notes::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <ClinicalNotesNoteCreated as zoom_core::event::EventPayload>::EVENT,
];
