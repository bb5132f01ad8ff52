//! Reads and writes every message.

use serde_json::Value;

use super::*;

/// A message of each type, as in Zoom's reference.
const MESSAGES: [&str; 32] = [
    r#"{"msg_type":0}"#,
    r#"{"msg_type":1,"protocol_version":1,"sequence":1,"meeting_uuid":"u==","rtms_stream_id":"s","signature":"abc","buffer_data":false}"#,
    r#"{"msg_type":2,"protocol_version":1,"sequence":0,"status_code":0,"reason":"ok","media_server":{"server_urls":{"all":"wss://a","audio":"wss://b","video":"wss://c","share":"wss://d","desk_share":"wss://e","transcript":"wss://f","chat":"wss://g"}}}"#,
    r#"{"msg_type":3,"protocol_version":1,"sequence":2,"meeting_uuid":"u==","rtms_stream_id":"s","signature":"abc","media_type":9,"payload_encryption":false,"media_params":{"audio":{"content_type":2,"sample_rate":1,"channel":1,"codec":1,"data_opt":1,"send_rate":20},"video":{"content_type":3,"codec":7,"resolution":2,"data_opt":3,"fps":25},"deskshare":{"content_type":3,"codec":5,"resolution":2,"fps":1},"transcript":{"content_type":5,"src_language":9,"enable_lid":false},"chat":{"content_type":5}}}"#,
    r#"{"msg_type":4,"protocol_version":1,"sequence":2,"status_code":45,"reason":"no","media_params":{"audio":{"send_rate":100}}}"#,
    r#"{"msg_type":5,"events":[{"event_type":2,"subscribe":true},{"event_type":3,"subscribe":false}]}"#,
    r#"{"msg_type":6,"event":{"event_type":3,"user_id":16778240,"user_name":"Ada","participants":[{"user_id":1,"user_name":"Ada"}],"timestamp":1738392033699}}"#,
    r#"{"msg_type":7,"rtms_stream_id":"s"}"#,
    r#"{"msg_type":8,"rtms_stream_id":"s","state":4,"reason":6,"stop_reason":6,"timestamp":1}"#,
    r#"{"msg_type":9,"session_id":"x","state":2,"stop_reason":0,"timestamp":1}"#,
    r#"{"msg_type":10,"session_id":"x","timestamp":1}"#,
    r#"{"msg_type":11,"session_id":"x","session_state":3,"timestamp":1}"#,
    r#"{"msg_type":12,"timestamp":1738392033699}"#,
    r#"{"msg_type":13,"timestamp":1738392033699}"#,
    r#"{"msg_type":14,"content":{"user_id":0,"user_name":"Ada","data":"AAECAw==","timestamp":1}}"#,
    r#"{"msg_type":15,"content":{"user_id":16778240,"data":"AAECAw==","timestamp":1}}"#,
    r#"{"msg_type":16,"content":{"user_id":"agent","data":"","timestamp":1}}"#,
    r#"{"msg_type":17,"content":{"user_id":1,"user_name":"Ada","data":"Hello.","start_time":1,"end_time":2,"timestamp":3,"language":9,"attribute":{"a":1}}}"#,
    r#"{"msg_type":18,"content":{"user_id":1,"user_name":"Ada","data":"Hi","timestamp":3}}"#,
    r#"{"msg_type":19,"rtms_stream_id":"s","timestamp":1}"#,
    r#"{"msg_type":20,"rtms_stream_id":"s","stream_state":1,"timestamp":1}"#,
    r#"{"msg_type":21,"rtms_stream_id":"s"}"#,
    r#"{"msg_type":22,"rtms_stream_id":"s","status_code":0,"reason":"","timestamp":1}"#,
    r#"{"msg_type":23,"content":{"sample_rate":1}}"#,
    r#"{"msg_type":24,"content":{"a":[1]}}"#,
    r#"{"msg_type":25,"content":"x"}"#,
    r#"{"msg_type":26,"content":1}"#,
    r#"{"msg_type":27,"content":{}}"#,
    r#"{"msg_type":28,"user_id":16778240,"subscribe":true,"timestamp":1}"#,
    r#"{"msg_type":29,"user_id":16778240,"status_code":44,"reason":"twice","timestamp":1}"#,
    r#"{"msg_type":30,"whatever":[1,2]}"#,
    r#"{"whatever":true}"#,
];

/// Returns the members that have a value. An empty string counts as absent.
fn members(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| value != "")
            .map(|(name, value)| (name, members_of(value)))
            .collect(),
        value => value,
    }
}

fn members_of(value: Value) -> Value {
    members(value)
}

#[test]
fn every_message_type_is_read_and_written_back_equal() {
    let mut numbers = Vec::new();
    for text in MESSAGES {
        let message = Message::parse(text).unwrap();
        numbers.extend(message.number().filter(|_| !matches!(message, Message::Unknown(_))));
        let written = message.to_json();
        let value = |text: &str| members(serde_json::from_str(text).unwrap());
        assert_eq!(value(&written), value(text), "{text}");
        assert_eq!(Message::parse(written).unwrap(), message, "{text}");
    }
    assert_eq!(numbers, Message::NUMBERS);
    assert_eq!(numbers, (0..30).collect::<Vec<_>>());
}

#[test]
fn a_member_that_is_not_declared_is_kept_in_every_message() {
    for text in &MESSAGES[..30] {
        let text = text.replacen('{', r#"{"new":{"a":[1]},"#, 1);
        let written: Value = serde_json::from_str(&Message::parse(text.clone()).unwrap().to_json()).unwrap();
        assert_eq!(written["new"]["a"][0], 1, "{text}");
    }
}

#[test]
fn numbers_may_arrive_as_text() {
    let text = r#"{"msg_type":"17","content":{"user_id":"7","data":"a","timestamp":"5","start_time":null}}"#;
    let Message::Transcript(line) = Message::parse(text).unwrap() else { panic!("not a line") };
    let content = line.content.unwrap();
    assert_eq!((content.user_id, content.timestamp, content.start_time), (Some(UserId::from(7)), Some(5), None));
}

#[test]
fn what_can_not_be_read_says_where_and_keeps_its_body_without_showing_it() {
    for (text, expected) in [
        ("", "ends too early"),
        ("secret", "expected a JSON object"),
        ("[1]", "does not have the declared type"),
        (r#"{"msg_type":14,"content":{"data":"se-cr-et"}}"#, "`msg_type` 14 can't be read"),
        (r#"{"msg_type":14,"content":"secret"}"#, "`msg_type` 14"),
        (r#"{"msg_type":14,"content":{"data":"AA"#, "ends too early"),
    ] {
        let error = Message::parse(text).unwrap_err();
        assert!(error.to_string().contains(expected), "{text}: {error}");
        assert_eq!(error.body(), text);
        assert!(!format!("{error:?}{error}").contains("secret"), "{error:?}");
    }
    assert!(Message::parse(vec![0xff, 0xfe]).unwrap_err().to_string().contains("offset 0"));
    let deep = "[".repeat(100_000);
    assert!(Message::parse(format!("{{\"a\":{deep}")).is_err());
}

#[test]
fn a_signature_is_not_shown() {
    let message = Message::parse(MESSAGES[1].replace("abc", "secret-signature")).unwrap();
    assert!(!format!("{message:?}").contains("secret-signature"));
    assert!(message.to_json().contains("secret-signature"));
}
