//! The events that Zoom Healthcare sends as webhooks: 1 event.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod clinical_notes;

pub use self::clinical_notes::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <ClinicalNotesNoteCreated as zoom_core::event::EventPayload>::EVENT,
];
