//! The events that Zoom Tasks sends as webhooks: 8 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod task;

pub use self::task::*;

/// Every event in this module, in the order of Zoom's documents.
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
