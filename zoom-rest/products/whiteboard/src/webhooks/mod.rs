//! The events that Zoom Whiteboard sends as webhooks: 8 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations;

pub use self::operations::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <WhiteboardShared as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardSharingUpdated as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardShareSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardArchiveAvailable as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardOpened as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardFileAdded as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardCreated as zoom_core::event::EventPayload>::EVENT,
    <WhiteboardDeleted as zoom_core::event::EventPayload>::EVENT,
];
