//! The frames that Zoom sends on its WebSocket: `{"module":"message","success":true,"content":"<the JSON of the
//! event>"}`.

use bytes::Bytes;
use zoom_core::{Value, event::Event, zoom_object};

use super::item::UnreadableFrame;

/// The frame that keeps a connection alive.
pub(super) const HEARTBEAT: &str = r#"{"module":"heartbeat"}"#;

/// The maximum number of characters of a server's text in an error.
const SAID_LIMIT: usize = 200;

/// The number of leading characters that are enough to recognize a token, because a server may quote only its
/// beginning.
const TOKEN_BEGINNING: usize = 16;

/// A frame after it has been read.
#[derive(Clone, Debug)]
pub(super) enum Frame {
    /// Zoom delivers on this connection from now on.
    Confirmed,
    /// The connection is alive: a response to a heartbeat, or a ping.
    Alive,
    Event(Event),
    Rejected(Rejection, String),
    Unreadable(UnreadableFrame),
}

/// Why Zoom rejects a connection, recognized by the text that it sends. Zoom does not document any codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    Token,
    SubscriptionNotFound,
    TakenOver,
    Other,
}

/// The envelope of a frame.
#[zoom_object]
struct Envelope {
    module: Option<String>,
    success: Option<bool>,
    content: Option<Value>,
    event: Option<Value>,
}

/// Reads a text or binary frame. An error must not show `token`.
pub(super) fn read(body: Bytes, token: &str) -> Frame {
    let Ok(envelope) = serde_json::from_slice::<Envelope>(&body) else {
        return unreadable(body, "expected a JSON object");
    };
    let module = envelope.module.as_deref().unwrap_or_default();
    if module.is_empty() && envelope.event.is_some() {
        return match Event::parse(body.clone()) {
            Ok(event) => Frame::Event(event),
            Err(error) => unreadable(body, &error.to_string()),
        };
    }
    if envelope.success == Some(false) {
        let content = match envelope.content {
            Some(Value::String(text)) => text,
            Some(value) => value.to_string(),
            None => String::new(),
        };
        return match (rejection(&content), module) {
            // The failure concerns a single message, not the connection, whatever words the event contains.
            (_, "message") => unreadable(body, "Zoom reports that an event could not be delivered"),
            (Rejection::Other, module) if module != "build_connection" => {
                unreadable(body, "Zoom reports a failure that does not concern the connection")
            }
            (rejection, _) => Frame::Rejected(rejection, said(&content, token)),
        };
    }
    match module {
        "build_connection" => Frame::Confirmed,
        "heartbeat" => Frame::Alive,
        "message" => {
            let content = match envelope.content {
                Some(Value::String(text)) => Bytes::from(text),
                Some(value) => Bytes::from(value.to_string()),
                None => return unreadable(body, "expected an event as `content`"),
            };
            match Event::parse(content) {
                Ok(event) => Frame::Event(event),
                Err(error) => unreadable(body, &error.to_string()),
            }
        }
        _ => unreadable(body, "expected `build_connection`, `heartbeat` or `message` as `module`"),
    }
}

fn unreadable(body: Bytes, problem: &str) -> Frame {
    Frame::Unreadable(UnreadableFrame { problem: problem.to_owned(), body })
}

/// Returns why a server ends a connection, from the text of a frame or close frame.
pub(crate) fn rejection(text: &str) -> Rejection {
    let text = text.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&["new connection", "newer", "another connection", "replaced", "taken over", "duplicate", "superseded"]) {
        Rejection::TakenOver
    } else if has(&["token", "unauthorized", "expired"]) {
        Rejection::Token
    } else if has(&["not found", "not exist", "no subscription", "invalid subscription", "subscription is invalid"]) {
        Rejection::SubscriptionNotFound
    } else {
        Rejection::Other
    }
}

/// Returns a server's text in a form that may be shown: one short line, without the token.
pub(crate) fn said(text: &str, token: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    let beginning: String = token.chars().take(TOKEN_BEGINNING).collect();
    while let Some((before, after)) = rest.split_once(&beginning).filter(|_| !beginning.is_empty()) {
        shown.push_str(before);
        shown.push_str("[redacted]");
        let is_part = |c: char| !c.is_whitespace() && !"\"',;<>".contains(c);
        rest = after.trim_start_matches(is_part);
    }
    shown.push_str(rest);
    shown.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SAID_LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> String {
        match read(Bytes::copy_from_slice(text.as_bytes()), "secret-token-of-zoom") {
            Frame::Confirmed => "confirmed".to_owned(),
            Frame::Alive => "alive".to_owned(),
            Frame::Event(event) => format!("event {} {}", event.name(), event.body().len()),
            Frame::Rejected(rejection, said) => format!("{rejection:?} {said}"),
            Frame::Unreadable(frame) => format!("unreadable {}", frame.problem()),
        }
    }

    #[test]
    fn each_frame_that_zoom_is_known_to_send_is_read() {
        for (text, expected) in [
            (r#"{"module":"build_connection","success":true,"content":"","header":{}}"#, "confirmed"),
            (r#"{"module":"heartbeat","success":true,"content":"live","header":{}}"#, "alive"),
            (r#"{"module":"heartbeat"}"#, "alive"),
            (r#"{"module":"message","content":"{\"event\":\"a.b\"}","header":{}}"#, "event a.b 15"),
            (r#"{"module":"message","success":true,"content":{"event":"a.b"}}"#, "event a.b 15"),
            (r#"{"event":"a.b","payload":{}}"#, "event a.b 28"),
            (r#"{"module":"build_connection","success":false,"content":"Invalid Token"}"#, "Token Invalid Token"),
            (r#"{"module":"heartbeat","success":false,"content":"Token is invalid"}"#, "Token Token is invalid"),
            (r#"{"module":"build_connection","success":false,"content":"token is empty"}"#, "Token token is empty"),
            (
                r#"{"module":"build_connection","success":false,"content":"Subscription not found"}"#,
                "SubscriptionNotFound Subscription not found",
            ),
            (
                r#"{"module":"build_connection","success":false,"content":"closed by a newer connection"}"#,
                "TakenOver closed by a newer connection",
            ),
            (r#"{"module":"build_connection","success":false,"content":{"code":5}}"#, r#"Other {"code":5}"#),
            (r#"{"module":"build_connection","success":false}"#, "Other "),
            (
                r#"{"module":"message","success":false,"content":"busy"}"#,
                "unreadable Zoom reports that an event could not be delivered",
            ),
            (
                r#"{"module":"message","success":false,"content":"{\"download_token\":\"a\",\"topic\":\"duplicate\"}"}"#,
                "unreadable Zoom reports that an event could not be delivered",
            ),
            (
                r#"{"module":"heartbeat","success":false,"content":"busy"}"#,
                "unreadable Zoom reports a failure that does not concern the connection",
            ),
            (r#"{"module":"message"}"#, "unreadable expected an event as `content`"),
            ("[]", "unreadable expected a JSON object"),
            ("{", "unreadable expected a JSON object"),
            ("", "unreadable expected a JSON object"),
            ("\u{0}\u{1}", "unreadable expected a JSON object"),
            (r#"{"module":"new"}"#, "unreadable expected `build_connection`, `heartbeat` or `message` as `module`"),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
        let nested = format!("{{\"module\":\"message\",\"content\":{}", "[".repeat(100_000));
        assert_eq!(kind(&nested), "unreadable expected a JSON object");
        assert!(
            kind(r#"{"module":"message","content":"no event"}"#).starts_with("unreadable the body is not an event")
        );
    }

    #[test]
    fn a_servers_text_is_one_short_line_without_the_token() {
        let token = "eyJzdiI6IjAwMDAwMSIsImFsZyI6";
        for (text, expected) in [
            ("bad eyJzdiI6IjAwMDAwMSIsImFsZyI6 here", "bad [redacted] here"),
            ("token=eyJzdiI6IjAwMDAwMSIs", "token=[redacted]"),
            ("\"eyJzdiI6IjAwMDAwMSIsImFsZyI6\" and eyJzdiI6IjAwMDAwMSIsImFsZyI6", "\"[redacted]\" and [redacted]"),
            ("two\nlines", "two lines"),
        ] {
            assert_eq!(said(text, token), expected);
        }
        assert_eq!(said(&"a".repeat(1_000), token).len(), SAID_LIMIT);
        assert_eq!(said("text", ""), "text");
    }
}
