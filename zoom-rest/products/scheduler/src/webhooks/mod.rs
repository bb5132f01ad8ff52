//! What Zoom Scheduler reports by webhooks: 2 events.

mod operations;

pub use self::operations::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <SchedulerScheduledEventCreated as zoom_core::event::EventPayload>::EVENT,
    <SchedulerScheduledEventCanceled as zoom_core::event::EventPayload>::EVENT,
];
