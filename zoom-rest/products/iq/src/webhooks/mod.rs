//! The events that Zoom IQ sends as webhooks: 7 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod revenue_accelerator;

pub use self::revenue_accelerator::*;

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <RevenueConversationAnalysisCompleted as zoom_core::event::EventPayload>::EVENT,
    <RevenueAcceleratorPlaylistRemoveMoment as zoom_core::event::EventPayload>::EVENT,
    <RevenueAcceleratorPlaylistAddMoment as zoom_core::event::EventPayload>::EVENT,
    <RevenueAcceleratorPlaylistCreate as zoom_core::event::EventPayload>::EVENT,
    <RevenueAcceleratorPostCommentCompleted as zoom_core::event::EventPayload>::EVENT,
    <RevenueAcceleratorPlaylistDelete as zoom_core::event::EventPayload>::EVENT,
    <RevenueCrmAssociationsChanged as zoom_core::event::EventPayload>::EVENT,
];
