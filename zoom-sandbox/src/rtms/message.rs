//! The messages that the server sends, as JSON.

use std::time::Duration;

use serde_json::{Value, json};

use super::transcript::Line;

/// When each meeting begins, in milliseconds: 2026-01-31T09:00:00Z, like all made-up times.
const BEGIN: u64 = 1_769_850_000_000;

/// How long it takes to say a byte of text.
const MILLISECONDS_PER_BYTE: u64 = 30;

/// Zoom's number for English.
const ENGLISH: i64 = 9;

/// Zoom's numbers for the states of a session.
const SESSION_INITIALIZE: i64 = 1;
const SESSION_STARTED: i64 = 2;

/// Returns a meeting time in milliseconds since 1970.
fn timestamp(at: Duration) -> u64 {
    BEGIN.saturating_add(u64::try_from(at.as_millis()).unwrap_or(u64::MAX))
}

/// Returns a line of the transcript. The line ends at the time at which it is sent.
pub(super) fn transcript(line: &Line, sequence: u64) -> Value {
    let ended = timestamp(line.at);
    // The participant began to say the text some time before, but not before the meeting began.
    let began = ended.saturating_sub(line.text.len() as u64 * MILLISECONDS_PER_BYTE).max(BEGIN);
    json!({
        "msg_type": 17,
        "sequence": sequence,
        "content": {
            "user_id": line.user_id, "user_name": line.user_name, "data": line.text, "start_time": began,
            "end_time": ended, "timestamp": ended, "language": ENGLISH,
        },
    })
}

/// Returns a message of the chat.
pub(super) fn chat(line: &Line, sequence: u64) -> Value {
    json!({
        "msg_type": 18,
        "sequence": sequence,
        "content": {
            "user_id": line.user_id, "user_name": line.user_name, "data": line.text, "timestamp": timestamp(line.at),
        },
    })
}

/// Returns a message with the audio of all participants, encoded in base64.
pub(super) fn audio(data: &str, at: Duration, sequence: u64) -> Value {
    json!({
        "msg_type": 14,
        "sequence": sequence,
        "content": {"user_id": 0, "data": data, "timestamp": timestamp(at)},
    })
}

/// Returns an event about participants.
pub(super) fn participants(event: i64, participants: &[(u64, String)], at: Duration) -> Value {
    let participants: Vec<Value> =
        participants.iter().map(|(id, name)| json!({"user_id": id, "user_name": name})).collect();
    json!({
        "msg_type": 6,
        "event": {"event_type": event, "timestamp": timestamp(at), "participants": participants},
    })
}

/// Returns an event with a participant or without one.
pub(super) fn event(event: i64, participant: Option<(u64, &str)>, at: Duration) -> Value {
    let mut content = json!({"event_type": event, "timestamp": timestamp(at)});
    if let (Some((id, name)), Some(content)) = (participant, content.as_object_mut()) {
        content.insert("user_id".to_owned(), id.into());
        content.insert("user_name".to_owned(), name.into());
    }
    json!({"msg_type": 6, "event": content})
}

/// Returns a keep-alive request.
pub(super) fn keep_alive(number: u64) -> Value {
    json!({"msg_type": 12, "timestamp": BEGIN + number})
}

/// Returns the response that accepts a signaling connection, with the address of the media servers.
pub(super) fn signaling_accepted(media_url: &str) -> Value {
    let kinds = ["all", "audio", "transcript", "chat"];
    let urls: Value =
        kinds.into_iter().map(|kind| (kind.to_owned(), media_url.into())).collect::<serde_json::Map<_, _>>().into();
    json!({"msg_type": 2, "protocol_version": 1, "status_code": 0, "media_server": {"server_urls": urls}})
}

/// Returns the response that accepts a media connection, with the parameters that apply.
pub(super) fn media_accepted(params: &Value) -> Value {
    json!({"msg_type": 4, "protocol_version": 1, "status_code": 0, "payload_encrypted": false, "media_params": params})
}

/// Returns the response that rejects a connection; `number`, its message type, is 2 for signaling and 4 for media.
pub(super) fn rejected(number: i64, status: i64, reason: &str) -> Value {
    json!({"msg_type": number, "protocol_version": 1, "status_code": status, "reason": reason})
}

/// Returns the message that the stream has ended.
pub(super) fn terminated(stream_id: &str, reason: u8, at: Duration) -> Value {
    json!({"msg_type": 8, "rtms_stream_id": stream_id, "state": 4, "reason": reason, "timestamp": timestamp(at)})
}

/// Returns the response about the state of the stream, which is active.
pub(super) fn stream_state(stream_id: &str, at: Duration) -> Value {
    json!({"msg_type": 20, "rtms_stream_id": stream_id, "stream_state": 1, "timestamp": timestamp(at)})
}

/// Returns the response about the state of the session whose id is in the request.
pub(super) fn session_state(request: &Value, has_begun: bool, at: Duration) -> Value {
    let state = if has_begun { SESSION_STARTED } else { SESSION_INITIALIZE };
    let mut response = json!({"msg_type": 11, "session_state": state, "timestamp": timestamp(at)});
    if let (Some(id), Some(response)) = (request.get("session_id"), response.as_object_mut()) {
        response.insert("session_id".to_owned(), id.clone());
    }
    response
}

/// Returns the response to the request to close the stream.
pub(super) fn closed(stream_id: &str, at: Duration) -> Value {
    json!({"msg_type": 22, "rtms_stream_id": stream_id, "status_code": 0, "timestamp": timestamp(at)})
}

/// Returns the response that rejects a subscription to a participant's video.
pub(super) fn no_video(request: &Value) -> Value {
    let user = request.get("user_id").cloned().unwrap_or_default();
    json!({"msg_type": 29, "user_id": user, "status_code": 10, "reason": "the sandbox has no video"})
}
