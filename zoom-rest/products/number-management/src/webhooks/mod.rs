//! What Zoom Number Management reports by webhooks: 2 events.
//!
//! `#[required(sent)]` marks what Zoom documents as always sent. A payload that lacks it is read all the same: the field is
//! `None`, and a missing `object` is one without members.

mod operations;

pub use self::operations::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <NumberNumberEmergencyAddressUpdated as zoom_core::event::EventPayload>::EVENT,
    <NumberManagementPeeringNumberCnamUpdated as zoom_core::event::EventPayload>::EVENT,
];
