//! The events that Zoom RTMS sends as webhooks: 11 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod meeting;
mod operations;
mod session;
mod webinar;

pub use self::{meeting::*, operations::*, session::*, webinar::*};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <SessionRtmsInterrupted as zoom_core::event::EventPayload>::EVENT,
    <MeetingRtmsInterrupted as zoom_core::event::EventPayload>::EVENT,
    <MeetingRtmsStopped as zoom_core::event::EventPayload>::EVENT,
    <RtmsConcurrencyNearLimit as zoom_core::event::EventPayload>::EVENT,
    <MeetingRtmsStarted as zoom_core::event::EventPayload>::EVENT,
    <WebinarRtmsStopped as zoom_core::event::EventPayload>::EVENT,
    <WebinarRtmsStarted as zoom_core::event::EventPayload>::EVENT,
    <WebinarRtmsInterrupted as zoom_core::event::EventPayload>::EVENT,
    <SessionRtmsStopped as zoom_core::event::EventPayload>::EVENT,
    <SessionRtmsStarted as zoom_core::event::EventPayload>::EVENT,
    <RtmsConcurrencyLimited as zoom_core::event::EventPayload>::EVENT,
];
