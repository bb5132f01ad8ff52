//! The events that Zoom Video SDK sends as webhooks: 35 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod session_alert;
mod session_ended;
mod session_live;
mod session_recording;
mod session_sharing;
mod session_started;
mod session_stream;
mod session_user;

pub use self::{
    session_alert::*, session_ended::*, session_live::*, session_recording::*, session_sharing::*, session_started::*,
    session_stream::*, session_user::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <SessionUserPhoneCalloutRinging as zoom_core::event::EventPayload>::EVENT,
    <SessionUserRoomSystemCalloutRinging as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingStarted as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingResumed as zoom_core::event::EventPayload>::EVENT,
    <SessionLiveStreamingStopped as zoom_core::event::EventPayload>::EVENT,
    <SessionStreamIngestionStopped as zoom_core::event::EventPayload>::EVENT,
    <SessionUserRoomSystemCalloutRejected as zoom_core::event::EventPayload>::EVENT,
    <SessionAlert as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingSummaryCompleted as zoom_core::event::EventPayload>::EVENT,
    <SessionSharingEnded as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingPaused as zoom_core::event::EventPayload>::EVENT,
    <SessionEnded as zoom_core::event::EventPayload>::EVENT,
    <SessionStarted as zoom_core::event::EventPayload>::EVENT,
    <SessionStreamIngestionUnbind as zoom_core::event::EventPayload>::EVENT,
    <SessionLiveStreamingStarted as zoom_core::event::EventPayload>::EVENT,
    <SessionUserRoomSystemCalloutMissed as zoom_core::event::EventPayload>::EVENT,
    <SessionUserPhoneCalloutAccepted as zoom_core::event::EventPayload>::EVENT,
    <SessionUserLeft as zoom_core::event::EventPayload>::EVENT,
    <SessionSharingStarted as zoom_core::event::EventPayload>::EVENT,
    <SessionUserPhoneCalloutCanceled as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingDeleted as zoom_core::event::EventPayload>::EVENT,
    <SessionUserRoomSystemCalloutFailed as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingCompleted as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingTranscriptFailed as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingTrashed as zoom_core::event::EventPayload>::EVENT,
    <SessionUserJoined as zoom_core::event::EventPayload>::EVENT,
    <SessionStreamIngestionStarted as zoom_core::event::EventPayload>::EVENT,
    <SessionStreamIngestionConnected as zoom_core::event::EventPayload>::EVENT,
    <SessionStreamIngestionDisconnected as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingRecovered as zoom_core::event::EventPayload>::EVENT,
    <SessionUserPhoneCalloutMissed as zoom_core::event::EventPayload>::EVENT,
    <SessionUserPhoneCalloutRejected as zoom_core::event::EventPayload>::EVENT,
    <SessionUserRoomSystemCalloutAccepted as zoom_core::event::EventPayload>::EVENT,
    <SessionRecordingStopped as zoom_core::event::EventPayload>::EVENT,
];
