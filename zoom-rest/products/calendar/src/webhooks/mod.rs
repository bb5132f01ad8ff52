//! The events that Zoom Calendar sends as webhooks: 11 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations;

pub use self::operations::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <CalendarEventDelete as zoom_core::event::EventPayload>::EVENT,
    <CalendarAclDelete as zoom_core::event::EventPayload>::EVENT,
    <CalendarAclCreate as zoom_core::event::EventPayload>::EVENT,
    <CalendarEventCreate as zoom_core::event::EventPayload>::EVENT,
    <CalendarSettingCreate as zoom_core::event::EventPayload>::EVENT,
    <CalendarSettingUpdate as zoom_core::event::EventPayload>::EVENT,
    <CalendarCalendarlistUpdate as zoom_core::event::EventPayload>::EVENT,
    <CalendarAclUpdate as zoom_core::event::EventPayload>::EVENT,
    <CalendarEventUpdate as zoom_core::event::EventPayload>::EVENT,
    <CalendarCalendarlistCreate as zoom_core::event::EventPayload>::EVENT,
    <CalendarCalendarlistDelete as zoom_core::event::EventPayload>::EVENT,
];
