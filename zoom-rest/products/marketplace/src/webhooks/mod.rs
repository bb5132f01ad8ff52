//! What Zoom Marketplace reports by webhooks: 2 events.

mod app;
mod app_deauthorized;

pub use self::{app::*, app_deauthorized::*};

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <AppDeauthorized as zoom_core::event::EventPayload>::EVENT,
    <AppAuthorizationRequestCreated as zoom_core::event::EventPayload>::EVENT,
];
