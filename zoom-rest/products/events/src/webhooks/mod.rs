//! The events that Zoom Events sends as webhooks: 21 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod zoom_events;

pub use self::zoom_events::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <ZoomEventsSessionDeleted as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsTicketUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsEventPublished as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsTicketTypeUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsExhibitorCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsExhibitorUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsEventCancelled as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsEventDuplicated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsSessionEnded as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsVodRegistrationCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsSpeakerUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsTicketDeleted as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsSpeakerDeleted as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsTicketTypeDeleted as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsSessionUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsSessionCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsTicketTypeCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsEventUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsSpeakerCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsTicketCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomEventsExhibitorDeleted as zoom_core::event::EventPayload>::EVENT,
];
