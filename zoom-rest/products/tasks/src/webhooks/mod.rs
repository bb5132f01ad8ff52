//! What Zoom Tasks reports by webhooks: 8 events.
//!
//! `#[required(sent)]` marks what Zoom documents as always sent. A payload that lacks it is read all the same: the field is
//! `None`, and a missing `object` is one without members.

mod task;

pub use self::task::*;

/// Every event of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <TaskDeleted as zoom_core::event::EventPayload>::EVENT,
    <TaskUpdated as zoom_core::event::EventPayload>::EVENT,
    <TaskCommentUpdated as zoom_core::event::EventPayload>::EVENT,
    <TaskCompleted as zoom_core::event::EventPayload>::EVENT,
    <TaskCollaboratorUpdated as zoom_core::event::EventPayload>::EVENT,
    <TaskCreated as zoom_core::event::EventPayload>::EVENT,
    <TaskAssigneeUpdated as zoom_core::event::EventPayload>::EVENT,
    <TaskReopened as zoom_core::event::EventPayload>::EVENT,
];
