//! The events that Zoom Mail sends as webhooks: 1 event.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations;

pub use self::operations::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <MailHistoryEvent as zoom_core::event::EventPayload>::EVENT,
];
