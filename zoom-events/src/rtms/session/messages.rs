//! Handles each message.

use std::time::Duration;

use super::{Phase, Session};
use crate::rtms::{
    code::{EventType, StatusCode, StopReason, StreamState},
    item::{ChatMessage, Frame, Item, TranscriptLine, joined},
    link::Link,
    message::{
        ChatData, EventContent, EventUpdate, KeepAlive, MediaData, MediaHandshakeResponse, Message,
        SessionStateResponse, SessionStateUpdate, SignalingHandshakeResponse, StreamStateResponse, StreamStateUpdate,
        TranscriptData,
    },
    started::Source,
};

impl Session {
    pub(super) fn message(&mut self, link: Link, message: Message, now: Duration) {
        match message {
            Message::KeepAliveRequest(request) => {
                // Only the timestamp is copied into the response.
                let response = KeepAlive { timestamp: request.timestamp, ..KeepAlive::default() };
                self.send(link, Message::KeepAliveResponse(response));
            }
            Message::Transcript(TranscriptData { content: Some(content), extra, .. }) => {
                let number = next(&mut self.numbers.transcript);
                self.deliver(Item::Transcript(TranscriptLine::new(content, &extra, number)));
            }
            Message::Chat(ChatData { content: Some(content), extra, .. }) => {
                let number = next(&mut self.numbers.chat);
                self.deliver(Item::Chat(ChatMessage::new(content, &extra, number)));
            }
            Message::Audio(MediaData { content: Some(content), extra, .. }) => {
                let number = next(&mut self.numbers.audio);
                self.deliver(Item::Audio(Frame::new(content, &extra, number)));
            }
            Message::Video(MediaData { content: Some(content), extra, .. }) => {
                let number = next(&mut self.numbers.video);
                self.deliver(Item::Video(Frame::new(content, &extra, number)));
            }
            Message::Share(MediaData { content: Some(content), extra, .. }) => {
                let number = next(&mut self.numbers.share);
                self.deliver(Item::Share(Frame::new(content, &extra, number)));
            }
            Message::SignalingHandshakeResponse(response) if link == Link::Signaling && self.is_opened(link) => {
                self.signaling_response(response, now);
            }
            Message::MediaHandshakeResponse(response) if link != Link::Signaling && self.is_opened(link) => {
                self.media_response(link, response, now);
            }
            Message::EventUpdate(EventUpdate { event: Some(mut event), extra, .. }) => {
                event.extra = joined(event.extra, &extra);
                self.event(event);
            }
            Message::StreamStateUpdate(update) => self.stream_state(update, now),
            Message::StreamStateResponse(StreamStateResponse {
                rtms_stream_id,
                stream_state,
                timestamp,
                extra,
                ..
            }) => {
                let update = StreamStateUpdate {
                    rtms_stream_id,
                    state: stream_state,
                    timestamp,
                    extra,
                    ..StreamStateUpdate::default()
                };
                self.stream_state(update, now);
            }
            Message::SessionStateUpdate(update) => self.deliver(Item::SessionState(update)),
            Message::SessionStateResponse(SessionStateResponse {
                session_id, session_state, timestamp, extra, ..
            }) => {
                let state = session_state;
                let update =
                    SessionStateUpdate { session_id, state, timestamp, extra, ..SessionStateUpdate::default() };
                self.deliver(Item::SessionState(update));
            }
            Message::VideoSubscriptionResponse(response) => self.deliver(Item::VideoSubscription(response)),
            Message::StreamCloseResponse(_) => self.stopped(StopReason::ReceiverRequestClose),
            other => self.deliver(Item::Other(Box::new(other))),
        }
    }

    fn is_opened(&mut self, link: Link) -> bool {
        self.connection(link).is_some_and(|connection| matches!(connection.phase, Phase::Opened { .. }))
    }

    fn signaling_response(&mut self, response: SignalingHandshakeResponse, now: Duration) {
        match response.status_code.unwrap_or(StatusCode::Ok) {
            StatusCode::Ok => {
                let urls = response.media_server.and_then(|server| server.server_urls).unwrap_or_default();
                self.signaling_accepted(urls, now);
            }
            status => self.rejected(Link::Signaling, status, response.reason.as_deref().unwrap_or_default(), now),
        }
    }

    fn media_response(&mut self, link: Link, response: MediaHandshakeResponse, now: Duration) {
        match response.status_code.unwrap_or(StatusCode::Ok) {
            StatusCode::Ok => {
                if let Some(params) = response.media_params {
                    self.deliver(Item::Agreed { link, params: Box::new(params) });
                }
                self.media_accepted(link, now);
            }
            status => self.rejected(link, status, response.reason.as_deref().unwrap_or_default(), now),
        }
    }

    fn event(&mut self, event: EventContent) {
        // In a contact center, the numbers have other meanings.
        let kind = match (self.source, event.event_type) {
            (Source::ContactCenter, _) | (_, None) => EventType::Undefined,
            (_, Some(number)) => EventType::from(number),
        };
        self.deliver(match kind {
            EventType::ActiveSpeakerChange => Item::Speaker(event),
            EventType::ParticipantJoin => Item::Joined(event),
            EventType::ParticipantLeave => Item::Left(event),
            _ => Item::Event(event),
        });
    }

    fn stream_state(&mut self, update: StreamStateUpdate, now: Duration) {
        let reason = update.reason.or(update.stop_reason).unwrap_or(StopReason::Undefined);
        let state = update.state;
        self.deliver(Item::StreamState(update));
        match state {
            Some(StreamState::Terminating) => self.end_soon(reason, now),
            Some(StreamState::Terminated) => self.stopped(reason),
            _ => {}
        }
    }
}

/// Returns the number, and increments it.
fn next(number: &mut u64) -> u64 {
    let this = *number;
    *number += 1;
    this
}
