//! What Zoom Cobrowse SDK reports by webhooks: 4 events.
//!
//! `#[required(sent)]` marks what Zoom documents as always sent. A payload that lacks it is read all the same: the field is
//! `None`, and a missing `object` is one without members.

mod cobrowse;

pub use self::cobrowse::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <CobrowseSessionStarted as zoom_core::event::EventPayload>::EVENT,
    <CobrowseSessionUserLeft as zoom_core::event::EventPayload>::EVENT,
    <CobrowseSessionUserJoined as zoom_core::event::EventPayload>::EVENT,
    <CobrowseSessionEnded as zoom_core::event::EventPayload>::EVENT,
];
