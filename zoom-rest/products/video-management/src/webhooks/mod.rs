//! The events that Zoom Video Management sends as webhooks: 4 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations;

pub use self::operations::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <VideoManagementChannelVideoAdded as zoom_core::event::EventPayload>::EVENT,
    <VideoManagementChannelPublished as zoom_core::event::EventPayload>::EVENT,
    <VideoManagementChannelUnpublished as zoom_core::event::EventPayload>::EVENT,
    <VideoManagementChannelVideoRemoved as zoom_core::event::EventPayload>::EVENT,
];
