//! The events that Zoom Commerce sends as webhooks: 4 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations;

pub use self::operations::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <CommerceAccountStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <CommerceQuoteStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <CommerceDealRegistrationStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <CommerceOrderStatusChanged as zoom_core::event::EventPayload>::EVENT,
];
