//! Tests request objects that are written as one expression: `new` with the required members, then setters.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use serde_json::json;
use zoom_core::{Endpoint, schema::Described, zoom_endpoint, zoom_object};

#[zoom_endpoint(POST "/users/<user_id>/meetings" -> Meeting)]
struct CreateMeeting {
    user_id: String,
    topic: Option<String>,
    recurrence: Option<Recurrence>,
    settings: Option<Settings>,
}

#[zoom_object(setters)]
#[derive(Clone, Debug, PartialEq)]
struct Recurrence {
    #[required(new)]
    #[wire("type")]
    kind: Option<u8>,
    repeat_interval: Option<u32>,
    weekly_days: Vec<u8>,
    #[extra]
    other: serde_json::Map<String, serde_json::Value>,
}

#[zoom_object(setters, rename_all = "camelCase")]
#[derive(Clone, Debug, Default, PartialEq)]
struct Settings {
    /// Whether the host's video is on.
    host_video: Option<bool>,
    alternative_hosts: String,
    inner: Option<Box<Settings>>,
}

#[zoom_object]
struct Meeting {
    recurrence: Option<Recurrence>,
}

#[test]
fn a_nested_body_is_one_expression() {
    let request = CreateMeeting::new("me")
        .topic("Plans")
        .recurrence(Recurrence::new(2).repeat_interval(1).weekly_days(vec![1, 3]))
        .settings(Settings::new().host_video(true).alternative_hosts("ann@example.com"));
    let sent = request.to_http_request(&zoom_core::BaseUrl::parse("https://api.zoom.us/v2").unwrap()).unwrap();
    let body: serde_json::Value = serde_json::from_slice(sent.body().as_bytes().unwrap()).unwrap();
    let expected = json!({
        "topic": "Plans",
        "recurrence": { "type": 2, "repeat_interval": 1, "weekly_days": [1, 3] },
        "settings": { "hostVideo": true, "alternativeHosts": "ann@example.com" },
    });
    assert_eq!(body, expected);
}

#[test]
fn a_response_may_lack_what_a_request_must_have() {
    let meeting: Meeting = serde_json::from_str(r#"{"recurrence":{"repeat_interval":"3"}}"#).unwrap();
    let recurrence = meeting.recurrence.unwrap();
    assert_eq!((recurrence.kind, recurrence.repeat_interval), (None, Some(3)));
    assert_eq!(Recurrence { kind: None, ..Recurrence::new(1).repeat_interval(3) }, recurrence);
}

#[test]
fn a_schema_says_what_a_request_must_have() {
    let schema = Recurrence::TYPE.object().unwrap();
    let kind = schema.member("type").unwrap();
    assert!(kind.required_in_requests && !kind.required);
    assert!(!schema.member("repeat_interval").unwrap().required_in_requests);
    let problems = Recurrence::TYPE.problems(&json!({ "repeat_interval": 1 }));
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), ["`type` is missing"]);
}
