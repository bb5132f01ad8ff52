//! What Zoom Mail reports by webhooks: 1 event.

mod operations;

pub use self::operations::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <MailHistoryEvent as zoom_core::event::EventPayload>::EVENT,
];
