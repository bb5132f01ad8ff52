//! The events that Zoom Cobrowse SDK sends as webhooks: 4 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod cobrowse;

pub use self::cobrowse::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <CobrowseSessionStarted as zoom_core::event::EventPayload>::EVENT,
    <CobrowseSessionUserLeft as zoom_core::event::EventPayload>::EVENT,
    <CobrowseSessionUserJoined as zoom_core::event::EventPayload>::EVENT,
    <CobrowseSessionEnded as zoom_core::event::EventPayload>::EVENT,
];
