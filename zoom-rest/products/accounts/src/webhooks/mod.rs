//! The events that Zoom Accounts sends as webhooks: 10 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod account_created;
mod account_disassociated;
mod account_lock;
mod account_settings;
mod account_updated;
mod account_vanity;
mod information_barriers;

pub use self::{
    account_created::*, account_disassociated::*, account_lock::*, account_settings::*, account_updated::*,
    account_vanity::*, information_barriers::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <AccountVanityUrlRejected as zoom_core::event::EventPayload>::EVENT,
    <AccountCreated as zoom_core::event::EventPayload>::EVENT,
    <InformationBarriersPolicyDeleted as zoom_core::event::EventPayload>::EVENT,
    <AccountUpdated as zoom_core::event::EventPayload>::EVENT,
    <InformationBarriersPolicyCreated as zoom_core::event::EventPayload>::EVENT,
    <AccountLockSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <AccountDisassociated as zoom_core::event::EventPayload>::EVENT,
    <InformationBarriersPolicyUpdated as zoom_core::event::EventPayload>::EVENT,
    <AccountVanityUrlApproved as zoom_core::event::EventPayload>::EVENT,
    <AccountSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
];
