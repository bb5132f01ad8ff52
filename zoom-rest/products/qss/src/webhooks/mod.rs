//! The events that Zoom QSS sends as webhooks: 14 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod meeting;
mod phone;
mod session;
mod types;
mod webinar;

pub use self::{meeting::*, phone::*, session::*, types::*, webinar::*};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <WebinarParticipantData as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallQosSummary as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantQos as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantDataSummary as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantQos as zoom_core::event::EventPayload>::EVENT,
    <SessionUserQosSummary as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantQosSummary as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantData as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallQos as zoom_core::event::EventPayload>::EVENT,
    <SessionUserData as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantDataSummary as zoom_core::event::EventPayload>::EVENT,
    <SessionUserDataSummary as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantQosSummary as zoom_core::event::EventPayload>::EVENT,
    <SessionUserQos as zoom_core::event::EventPayload>::EVENT,
];
