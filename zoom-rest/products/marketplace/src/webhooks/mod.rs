//! The events that Zoom Marketplace sends as webhooks: 2 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod app;
mod app_deauthorized;

pub use self::{app::*, app_deauthorized::*};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <AppDeauthorized as zoom_core::event::EventPayload>::EVENT,
    <AppAuthorizationRequestCreated as zoom_core::event::EventPayload>::EVENT,
];
