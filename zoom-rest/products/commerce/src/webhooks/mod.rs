//! What Zoom Commerce reports by webhooks: 4 events.
//!
//! `#[required(sent)]` marks what Zoom documents as always sent. A payload that lacks it is read all the same: the field is
//! `None`, and a missing `object` is one without members.

mod operations;

pub use self::operations::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <CommerceAccountStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <CommerceQuoteStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <CommerceDealRegistrationStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <CommerceOrderStatusChanged as zoom_core::event::EventPayload>::EVENT,
];
