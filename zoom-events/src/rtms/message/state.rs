//! The messages about events and states, and the requests of the client.

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

/// A request to subscribe to events or unsubscribe from them.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{EventType, message::{EventChoice, EventSubscription, Message}};
///
/// let mut choice = EventChoice::default();
/// choice.event_type = Some(EventType::SharingStart.number());
/// choice.subscribe = Some(true);
/// let mut subscription = EventSubscription::default();
/// subscription.events.push(choice);
/// let json = Message::EventSubscription(subscription).to_json();
/// assert_eq!(json, r#"{"msg_type":5,"events":[{"event_type":5,"subscribe":true}]}"#);
/// ```
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
    /// The number of an [`EventType`](crate::rtms::EventType) or, for a contact center, of a
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
    /// The content of the event.
    pub event: Option<EventContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The content of an event.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Item, message::EventContent};
///
/// /// Returns the names of the people whom an event concerns.
/// fn names(event: &EventContent) -> Vec<&str> {
///     event.participants.iter().filter_map(|person| person.user_name.as_deref()).collect()
/// }
///
/// fn report(item: &Item) {
///     match item {
///         Item::Joined(event) => println!("joined: {:?}", names(event)),
///         Item::Left(event) => println!("left: {:?}", names(event)),
///         _ => {}
///     }
/// }
/// ```
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventContent {
    /// The number of an [`EventType`](crate::rtms::EventType) or, for a contact center, of a
    /// [`VoiceEventType`](crate::rtms::VoiceEventType).
    pub event_type: Option<i64>,
    /// The participant whom the event concerns.
    pub user_id: Option<UserId>,
    /// The participant's name.
    pub user_name: Option<String>,
    /// The participants who joined or left.
    pub participants: Vec<Participant>,
    /// The time, in milliseconds since the Unix epoch.
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

/// A change of the stream's state.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamStateUpdate {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// The new state.
    pub state: Option<StreamState>,
    /// Why the stream ended.
    pub reason: Option<StopReason>,
    /// Why the stream ended, if Zoom sends the reason under this name.
    pub stop_reason: Option<StopReason>,
    /// The time, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A change of a session's state.
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
    /// The time, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A request for the state of a session.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionStateRequest {
    pub(crate) msg_type: Option<i64>,
    /// The id of the session.
    pub session_id: Option<String>,
    /// The time, in milliseconds since the Unix epoch.
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
    /// The time, in milliseconds since the Unix epoch.
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
    /// The timestamp, which the response repeats.
    pub timestamp: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A request for the state of the stream.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamStateRequest {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// The time, in milliseconds since the Unix epoch.
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
    /// The time, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A request to end the stream.
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

/// Zoom's response to a request to end the stream.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamCloseResponse {
    pub(crate) msg_type: Option<i64>,
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// Whether Zoom accepts.
    pub status_code: Option<StatusCode>,
    /// The explanation that Zoom sends with the status.
    pub reason: Option<String>,
    /// The time, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A request to choose whose video is sent. Only the latest request counts.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoSubscriptionRequest {
    pub(crate) msg_type: Option<i64>,
    /// The participant.
    pub user_id: Option<UserId>,
    /// `false` ends it.
    pub subscribe: Option<bool>,
    /// The time, in milliseconds since the Unix epoch.
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
    /// The explanation that Zoom sends with the status.
    pub reason: Option<String>,
    /// The time, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
