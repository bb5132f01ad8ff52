//! Turns an item of a stream into a record.

use indexmap::IndexMap;
use zoom_events::rtms::{
    ChatMessage, Frame, Item, TranscriptLine, UserId,
    message::{EventContent, Message},
};

use crate::json::Json;

/// Returns an item as a record whose `type` names its kind. Instead of media data, the record contains its length in
/// bytes.
pub(super) fn record(item: &Item) -> Json {
    match item {
        Item::Ready => of("ready", []),
        Item::Transcript(line) => transcript(line),
        Item::Chat(message) => chat(message),
        Item::Audio(frame) => media("audio", frame),
        Item::Video(frame) => media("video", frame),
        Item::Share(frame) => media("share", frame),
        Item::Speaker(event) => happened("speaker", event),
        Item::Joined(event) => happened("joined", event),
        Item::Left(event) => happened("left", event),
        Item::Event(event) => happened("event", event),
        Item::StreamState(update) => of("stream_state", [("message", any(update))]),
        Item::SessionState(update) => of("session_state", [("message", any(update))]),
        Item::VideoSubscription(response) => of("video_subscription", [("message", any(response))]),
        Item::Agreed { link, params } => {
            of("agreed", [("connection", Json::text(link.to_string())), ("params", any(&**params))])
        }
        Item::Interrupted { link, reason } => of(
            "interrupted",
            [("connection", Json::text(link.to_string())), ("reason", Json::text(reason.to_string()))],
        ),
        Item::Resumed { link, gap } => {
            let gap = serde_json::Number::from(u64::try_from(gap.as_millis()).unwrap_or(u64::MAX));
            of("resumed", [("connection", Json::text(link.to_string())), ("gap_ms", Json::Number(gap))])
        }
        Item::Lost(lost) => of(
            "lost",
            [
                ("texts", number(lost.texts)),
                ("audio", number(lost.audio)),
                ("video", number(lost.video)),
                ("bytes", number(lost.bytes)),
            ],
        ),
        Item::Unreadable(frame) => of(
            "unreadable",
            [("problem", Json::text(frame.problem())), ("body", Json::text(String::from_utf8_lossy(frame.body())))],
        ),
        Item::Other(message) => other(message),
        Item::Stopped(reason) => of(
            "stopped",
            [("reason", Json::Number(reason.number().into())), ("name", Json::text(format!("{reason:?}")))],
        ),
        // The enum is non-exhaustive and may gain variants.
        item => of("unknown", [("text", Json::text(format!("{item:?}")))]),
    }
}

/// Returns the record that counts the records dropped because the output was not read.
pub(super) fn lost(records: u64) -> Json {
    of("lost", [("records", number(records))])
}

fn of<const N: usize>(kind: &str, members: [(&str, Json); N]) -> Json {
    let members = members.into_iter().filter(|(_, value)| *value != Json::Null);
    let members = members.map(|(name, value)| (name.to_owned(), value));
    Json::Object(std::iter::once(("type".to_owned(), Json::text(kind))).chain(members).collect())
}

fn number(number: u64) -> Json {
    Json::Number(number.into())
}

fn text(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}

fn time(time: Option<i64>) -> Json {
    time.map_or(Json::Null, |time| Json::Number(time.into()))
}

fn user(user: Option<&UserId>) -> Json {
    user.map_or(Json::Null, any)
}

/// Returns one of Zoom's messages, or a part of one, as JSON.
fn any(value: &impl serde::Serialize) -> Json {
    serde_json::to_value(value).and_then(serde_json::from_value).unwrap_or(Json::Null)
}

fn transcript(line: &TranscriptLine) -> Json {
    let language = line.language.map_or(Json::Null, |language| Json::Number(language.number().into()));
    of(
        "transcript",
        [
            ("number", number(line.number)),
            ("user_id", user(line.user_id.as_ref())),
            ("user_name", text(line.user_name.as_deref())),
            ("text", Json::text(&line.text)),
            ("start_time", time(line.start_time)),
            ("end_time", time(line.end_time)),
            ("timestamp", time(line.timestamp)),
            ("language", language),
        ],
    )
}

fn chat(message: &ChatMessage) -> Json {
    of(
        "chat",
        [
            ("number", number(message.number)),
            ("user_id", user(message.user_id.as_ref())),
            ("user_name", text(message.user_name.as_deref())),
            ("text", Json::text(&message.text)),
            ("timestamp", time(message.timestamp)),
        ],
    )
}

fn media(kind: &str, frame: &Frame) -> Json {
    of(
        kind,
        [
            ("number", number(frame.number)),
            ("user_id", user(frame.user_id.as_ref())),
            ("user_name", text(frame.user_name.as_deref())),
            ("timestamp", time(frame.timestamp)),
            ("bytes", number(frame.data.len() as u64)),
        ],
    )
}

fn happened(kind: &str, event: &EventContent) -> Json {
    let mut record = IndexMap::from([("type".to_owned(), Json::text(kind))]);
    if let Json::Object(members) = any(event) {
        record.extend(members.into_iter().filter(|(_, value)| *value != Json::Null));
    }
    Json::Object(record)
}

fn other(message: &Message) -> Json {
    let body = match message {
        // A server has no reason to send these, and their signatures must not be printed.
        Message::SignalingHandshakeRequest(_) | Message::MediaHandshakeRequest(_) => return of("other", []),
        Message::Unknown(message) => String::from_utf8_lossy(message.body()).into_owned(),
        message => message.to_json(),
    };
    let body = serde_json::from_str(&body).unwrap_or_else(|_| Json::text(body));
    of("other", [("message", body)])
}
