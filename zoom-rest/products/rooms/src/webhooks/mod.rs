//! The events that Zoom Rooms sends as webhooks: 32 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod visitor_management;
mod workspace;
mod zoomroom;

pub use self::{visitor_management::*, workspace::*, zoomroom::*};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <VisitorManagementCheckedOut as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceUserUnassigned as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationQuestionnaireCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomSensorData as zoom_core::event::EventPayload>::EVENT,
    <VisitorManagementInvitationDeleted as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomAlert as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationQuestionnaireUpdated as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationUpdate as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceUserAssigned as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomDigitalSignageAppEnded as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomCheckedIn as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationCheckedIn as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomLocationUpdated as zoom_core::event::EventPayload>::EVENT,
    <WorkspacePreCheckInQuestionnaireCreated as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationCheckedOut as zoom_core::event::EventPayload>::EVENT,
    <VisitorManagementCheckedIn as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationDeleted as zoom_core::event::EventPayload>::EVENT,
    <VisitorManagementInvitationCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomLocationDeleted as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceReservationCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomCheckedOut as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomDelayedAlert as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceDeleted as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomDeleted as zoom_core::event::EventPayload>::EVENT,
    <VisitorManagementInvitationUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomLocationCreated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomCreated as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceCreated as zoom_core::event::EventPayload>::EVENT,
    <WorkspaceUpdated as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomThirdpartyMeetingAttempted as zoom_core::event::EventPayload>::EVENT,
    <ZoomroomDigitalSignageAppStarted as zoom_core::event::EventPayload>::EVENT,
];
