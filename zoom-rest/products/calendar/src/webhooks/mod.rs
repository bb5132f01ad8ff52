//! What Zoom Calendar reports by webhooks: 11 events.
//!
//! `#[required(sent)]` marks what Zoom documents as always sent. A payload that lacks it is read all the same: the field is
//! `None`, and a missing `object` is one without members.

mod operations;

pub use self::operations::*;

/// Every event of this module, in the order of Zoom's documents.
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
