//! The messages about events and states, and those that ask for something.

use zoom_core::{Extra, Value, zoom_object};

use super::values::UserId;
use crate::rtms::code::{SessionState, StatusCode, StopReason, StreamState};

/// A message whose type is not defined.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Undefined {
    pub(crate) msg_type: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscribes to events, or unsubscribes.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSubscription {
    pub(crate) msg_type: Option<i64>,
    /// The events.
    pub events: Vec<EventChoice>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An event to subscribe to.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventChoice {
    /// The number of an [`EventType`](crate::rtms::EventType), or for a contact center of a
    /// [`VoiceEventType`](crate::rtms::VoiceEventType).
    pub event_type: Option<i64>,
    /// `false` unsubscribes.
    pub subscribe: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An event.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventUpdate {
    pub(crate) msg_type: Option<i64>,
    /// What happened.
    pub event: Option<EventContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happened.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventContent {
    /// The number of an [`EventType`](crate::rtms::EventType), or for a contact center of a
    /// [`VoiceEventType`](crate::rtms::VoiceEventType).
    pub event_type: Option<i64>,
    /// Whom it concerns.
    pub user_id: Option<UserId>,
    /// Their name.
    pub user_name: Option<String>,
    /// Those who joined or left.
    pub participants: Vec<Participant>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Participant {
    /// The id in this meeting.
    pub user_id: Option<UserId>,
    /// The name.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The state of the stream changed.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamStateUpdate {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// The new state.
    pub state: Option<StreamState>,
    /// Why it ended.
    pub reason: Option<StopReason>,
    /// Why it ended, by its other name.
    pub stop_reason: Option<StopReason>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The state of a session changed.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionStateUpdate {
    pub(crate) msg_type: Option<i64>,
    /// The id of the session.
    pub session_id: Option<String>,
    /// The new state.
    pub state: Option<SessionState>,
    /// Why it ended.
    pub stop_reason: Option<StopReason>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asks for the state of a session.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionStateRequest {
    pub(crate) msg_type: Option<i64>,
    /// The id of the session.
    pub session_id: Option<String>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The state of a session.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionStateResponse {
    pub(crate) msg_type: Option<i64>,
    /// The id of the session.
    pub session_id: Option<String>,
    /// The state.
    pub session_state: Option<SessionState>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A keep-alive request, or its response.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeepAlive {
    pub(crate) msg_type: Option<i64>,
    /// What the response repeats.
    pub timestamp: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asks for the state of the stream.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamStateRequest {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The state of the stream.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamStateResponse {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// The state.
    pub stream_state: Option<StreamState>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asks Zoom to end the stream.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamCloseRequest {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom ends the stream.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamCloseResponse {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// What Zoom writes about the status.
    pub reason: Option<String>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chooses whose video is sent. The newest request counts.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoSubscriptionRequest {
    pub(crate) msg_type: Option<i64>,
    /// The participant.
    pub user_id: Option<UserId>,
    /// `false` ends it.
    pub subscribe: Option<bool>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom's response to the choice of a participant's video.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoSubscriptionResponse {
    pub(crate) msg_type: Option<i64>,
    /// The participant.
    pub user_id: Option<UserId>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// What Zoom writes about the status.
    pub reason: Option<String>,
    /// When, in milliseconds since 1970.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
