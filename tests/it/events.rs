//! Tests events as they arrive: what is read, what is tolerated, and what is rejected. Nothing is lost without an
//! error.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use serde::Deserialize;
use zoom_core::{
    Error, Extra, MeetingUuid, Value,
    event::{Event, EventPayload},
    json,
    schema::Described,
    testing::{WEBHOOK_SECRET, signed_event},
    webhook::Webhook,
    zoom_event, zoom_object,
};

/// A meeting started.
///
/// # Notes
///
/// This is not part of the metadata.
#[zoom_event("meeting.started", scopes = ["meeting:read:meeting", "meeting:read:meeting:admin"], key = ["object.uuid", "object.host.id"])]
#[derive(Clone, Debug, PartialEq)]
struct MeetingStarted {
    /// The account.
    account_id: Option<String>,
    #[required]
    object: Meeting,
    tags: Value,
    #[lossy]
    numbers: Vec<u8>,
}

#[zoom_object]
#[derive(Clone, Debug, PartialEq)]
struct Meeting {
    #[required]
    uuid: MeetingUuid,
    topic: Option<String>,
    host: Option<Host>,
}

#[zoom_object]
#[derive(Clone, Debug, PartialEq)]
struct Host {
    id: Option<String>,
}

/// A chatbot's message, which is flat.
#[zoom_event("bot_notification", unchecked_name, rename_all = "camelCase", derive(Clone, Debug, PartialEq))]
#[deprecated]
struct BotNotification {
    account_id: String,
    user_jid: Option<String>,
    #[extra]
    extra: Extra,
}

const UUID: &str = r#""object":{"uuid":"abc"}"#;

/// Returns the outcome for a body: the topic, or the error.
fn outcome(body: impl Into<Bytes>) -> String {
    let event = match Event::parse(body) {
        Ok(event) => event,
        Err(error) => return error.to_string(),
    };
    match event.payload::<MeetingStarted>() {
        Ok(started) => format!("ok {}", started.object.topic.unwrap_or_default()),
        Err(error) => error.to_string(),
    }
}

/// Returns an error message: `the event … can't be decoded`, then the problem.
fn at(problem: &str) -> String {
    format!("the event `meeting.started` can't be decoded{problem}")
}

#[test]
fn a_payload_is_decoded_or_the_error_names_its_place() {
    let no_object = at(" at `payload`: missing field `object`");
    let twice = at(" at `payload`: duplicate field `payload`");
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    let open = "[".repeat(1_000_000);
    let started = |rest: &str| format!(r#"{{"event":"meeting.started"{rest}}}"#);
    let rows: Vec<(String, String)> = vec![
        (started(&format!(r#","payload":{{{UUID}}}"#)), "ok ".into()),
        // Another name.
        (
            format!(r#"{{"event":"meeting.ended","payload":{{{UUID}}}}}"#),
            "the event `meeting.ended` can't be decoded: `meeting.started` is expected; check with `Event::is` first, or \
             route by `Event::name`"
                .into(),
        ),
        // No payload, or an empty one.
        (started(""), no_object.clone()),
        (started(r#","payload":null"#), no_object.clone()),
        (started(r#","payload":"""#), no_object.clone()),
        (started(r#","payload":[]"#), at(" at `payload`: missing field `object`")),
        (started(r#","payload":{}"#), no_object),
        (started(r#","payload":7"#), at(" at `payload`: invalid type: number, expected an object")),
        (started(r#","payload":"text""#), at(" at `payload`: invalid type: string, expected an object")),
        (started(r#","payload":{"object":{}}"#), at(" at `payload.object`: missing field `uuid`")),
        // Two payloads.
        (started(&format!(r#","payload":{{{UUID}}},"payload":{{{UUID}}}"#)), twice.clone()),
        (started(&format!(r#","payload":null,"payload":{{{UUID}}}"#)), twice.clone()),
        (started(&format!(r#","payload":{{{UUID}}},"payload":null"#)), twice),
        (started(&format!(r#","payload":{{{UUID}}},"pay\u006coad":{{}}"#)), at(" at `pay\\u006coad`: duplicate field `payload`")),
        // Escapes.
        (format!(r#"{{"event":"meeting\u002estarted","payload":{{{UUID}}}}}"#), "ok ".into()),
        (format!(r#"{{"\u0065vent":"meeting.started","pay\u006Coad":{{{UUID}}}}}"#), "ok ".into()),
        (format!(r#"{{"event":"meeting.st\\arted","payload":{{{UUID}}}}}"#), "the event `meeting.st\\arted` can't be decoded: \
            `meeting.started` is expected; check with `Event::is` first, or route by `Event::name`".into()),
        // The name is not the first member.
        (format!(r#"{{"payload":{{{UUID},"event":"no"}},"event":"meeting.started"}}"#), "ok ".into()),
        (format!(r#"{{"\ud83d":1,"event":"meeting.started","payload":{{{UUID}}}}}"#), "ok ".into()),
        (format!(" \r\n\t{{ \"event\" : \"meeting.started\" , \"payload\" : {{{UUID}}} }} \n"), "ok ".into()),
        (format!("\u{feff}{{\"event\":\"meeting.started\",\"payload\":{{{UUID}}}}}"), "ok ".into()),
        // Text that ends too early or continues after the event.
        (r#"{"event":"meeting.started""#.into(), at(" at `event`: EOF while parsing an object")),
        (r#"{"event":"meeting.started","payload":{"object":{"uuid":"ab"#.into(), at(" at `payload.object.uuid`: EOF while parsing a string")),
        (started(&format!(r#","payload":{{{UUID}}}"#)) + "}", at(" at `.`: trailing characters")),
        (started(&format!(r#","payload":{{{UUID}}}"#)) + r#"{"event":"b"}"#, at(" at `.`: trailing characters")),
        // Half of a surrogate pair.
        (started(r#","payload":{"object":{"uuid":"abc","topic":"a\ud83d"}}"#), "ok a\u{fffd}".into()),
        (started(r#","payload":{"\ud83d":1,"object":{"uuid":"abc","topic":"b"}}"#), "ok b".into()),
        (started(&format!(r#","\ud83d":"\ud83d","payload":{{{UUID}}}"#)), "ok ".into()),
        // Brackets.
        (started(&format!(r#","unknown":{deep},"payload":{{{UUID}}}"#)), "ok ".into()),
        (started(&format!(r#","payload":{{"unknown":{deep},{UUID}}}"#)), "ok ".into()),
        (format!(r#"{{"unknown":{deep},"event":"meeting.started","payload":{{{UUID}}}}}"#), "ok ".into()),
        (started(&format!(r#","unknown":{open}"#)), at(" at `unknown")),
        (started(&format!(r#","payload":{{{UUID},"tags":{deep}}}"#)), at(" at `payload.tags")),
        // Unknown members.
        (started(&format!(r#","new":{{"payload":1}},"payload":{{{UUID},"new":[1]}}"#)), "ok ".into()),
        (started(&format!(r#","":1,"":2,"payload":{{{UUID}}}"#)), "ok ".into()),
        // Not an event.
        ("[]".into(), "the body is not an event: expected an object with the member `event`: invalid type: sequence, expected an object".into()),
        (String::new(), "the body is not an event: expected an object with the member `event`: EOF while parsing a value".into()),
        ("<html>".into(), "the body is not an event: expected an object with the member `event`: expected value".into()),
        (r#"{"event":"meeting.st"#.into(), "the body is not an event: expected an object with the member `event`: EOF while parsing a string".into()),
        ("{}".into(), "the body is not an event: expected an object whose member `event` is the event's name".into()),
        (r#"{"event":7}"#.into(), "the body is not an event: expected an object whose member `event` is the event's name".into()),
        (r#"{"event":null}"#.into(), "the body is not an event: expected an object whose member `event` is the event's name".into()),
        (r#"{"event":""}"#.into(), "the body is not an event: expected an object whose member `event` is the event's name".into()),
        (open, "the body is not an event: expected an object with the member `event`".into()),
    ];
    let mut differences = Vec::new();
    for (body, expected) in rows {
        let found = outcome(body.clone());
        let is_as_expected = found == expected
            || expected.ends_with("`payload.tags") && found.starts_with(&expected)
            || body.len() > 10_000 && !expected.starts_with("ok") && found.starts_with(&expected);
        let (body, found) = (&body[..body.len().min(200)], &found[..found.len().min(600)]);
        if !is_as_expected {
            differences.push(format!("{body}\n found: {found}\nexpected: {expected}\n"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.concat());
    // Bytes that are not UTF-8 text.
    let mut body = started(&format!(r#","payload":{{{UUID}}},"x":"é""#)).into_bytes();
    let end = body.len() - 3;
    body[end] = b'"';
    assert_eq!(outcome(body), at(": expected UTF-8 text, found an invalid byte at offset 68"));
    assert!(outcome(&b"{\"event\":\"a\xff\"}"[..]).starts_with("the body is not an event: expected UTF-8 text"));
}

#[test]
fn a_body_of_32_mib_is_read_in_a_moment() {
    let topic = "x".repeat(32 << 20);
    let start = Instant::now();
    let late = format!(r#"{{"payload":{{"object":{{"uuid":"abc","topic":"{topic}"}}}},"event":"meeting.started"}}"#);
    let event = Event::parse(late.clone()).unwrap();
    assert_eq!((event.name(), event.body().len()), ("meeting.started", late.len()));
    assert_eq!(event.payload::<MeetingStarted>().unwrap().object.topic.unwrap().len(), topic.len());
    let escaped =
        format!(r#"{{"event":"meeting\u002estarted","payload":{{"object":{{"uuid":"abc"}},"x":"{topic}"}}}}"#);
    let event = Event::parse(escaped.clone()).unwrap();
    assert_eq!((event.name(), event.body().len()), ("meeting.started", escaped.len()));
    assert_eq!(
        event.payload_json().unwrap().len(),
        escaped.len() - r#"{"event":"meeting\u002estarted","payload":}"#.len()
    );
    // The limit is generous, because this build is unoptimized; anything that is not linear would take hours.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn the_members_of_an_envelope_are_read_when_they_are_asked_for() {
    let time = |ts: &str| {
        let event = Event::parse(format!(r#"{{"event":"a.b","event_ts":{ts},"payload":{{}}}}"#)).unwrap();
        event.timestamp().map(zoom_core::jiff::Timestamp::as_millisecond)
    };
    for (ts, expected) in [
        ("1739923528129", Some(1_739_923_528_129)),
        ("\"1739923528129\"", Some(1_739_923_528_129)),
        ("1739923528129.0", Some(1_739_923_528_129)),
        ("-1", Some(-1)),
        ("0", Some(0)),
        ("null", None),
        ("\"\"", None),
        ("\"soon\"", None),
        ("[]", None),
        ("{}", None),
        ("9223372036854775807", None),
        ("99999999999999999999999", None),
    ] {
        assert_eq!(time(ts), expected, "{ts}");
    }
    let event = |members: &str| Event::parse(format!(r#"{{"event":"recording.completed"{members}}}"#)).unwrap();
    assert_eq!(event("").timestamp(), None);
    for (members, expected) in [
        (r#","download_token":"abc""#, Some("abc")),
        (r#","payload":{"download_token":"no"},"download_token":"abc""#, Some("abc")),
        (r#","download_token":"""#, None),
        (r#","download_token":null"#, None),
        (r#","payload":{"download_token":"no"}"#, None),
    ] {
        let event = event(members);
        assert_eq!(event.download_token().as_ref().map(zoom_core::Secret::expose), expected, "{members}");
        assert!(!format!("{event:?}").contains("abc"), "{event:?}");
    }
    let event = event(r#","response_url":"https:\/\/zoom.us","payload": [1, 2] ,"x":{ } "#);
    assert_eq!(event.member_json("response_url"), Some(r#""https:\/\/zoom.us""#));
    assert_eq!((event.member_json("x"), event.member_json("y")), (Some("{ }"), None));
    assert_eq!(event.payload_json().unwrap(), "[1, 2]");
    let both = Event::parse(r#"{"event":"a.b","payload":1,"payload":2}"#).unwrap();
    assert!(both.payload_json().unwrap_err().to_string().ends_with("at `payload`: duplicate field `payload`"));
    for absent in [r#"{"event":"a.b"}"#, r#"{"event":"a.b","payload":null}"#] {
        let event = Event::parse(absent).unwrap();
        assert_eq!((event.payload_json().unwrap(), event.payload_as::<Value>().unwrap()), ("{}", json!({})));
    }
    let cut = Event::parse(r#"{"event":"a.b","event_ts":7,"payl"#).unwrap();
    assert_eq!(cut.timestamp().unwrap().as_millisecond(), 7);
    assert!(cut.payload_json().is_err() && cut.download_token().is_none());
}

#[test]
fn a_name_is_the_first_that_is_sent_and_the_body_stays_as_it_came() {
    for (body, name) in [
        (r#"{"event":"a.b","event":"c.d"}"#, "a.b"),
        (r#"{"event":"a.\ud83d"}"#, "a.\u{fffd}"),
        (r#"{"event":"é.日本"}"#, "é.日本"),
        (r#"{"event":"a.\"b\""}"#, "a.\"b\""),
        (r#"{"events":"x.y","event":"a.b"}"#, "a.b"),
        ("\u{feff} {\"event\" :\n\"a.b\"}", "a.b"),
        (r#"{"event":"payload","payload":{"event":"a.b"}}"#, "payload"),
    ] {
        let event = Event::parse(body).unwrap();
        assert_eq!((event.name(), event.body()), (name, body.as_bytes()), "{body}");
        assert_eq!(event.clone(), event);
    }
}

#[test]
#[expect(deprecated, reason = "an event that is deprecated is still an event")]
fn a_flat_payload_in_camel_case_is_read_and_written() {
    let body = r#"{"event":"bot_notification","payload":{"accountId":"a","userJid":"u@xmpp.zoom.us","cmd":"help"}}"#;
    let payload: BotNotification = Event::parse(body).unwrap().payload().unwrap();
    assert_eq!((payload.account_id.as_str(), payload.user_jid.as_deref()), ("a", Some("u@xmpp.zoom.us")));
    assert_eq!(payload.extra.get("cmd"), Some(&json!("help")));
    assert_eq!(
        serde_json::to_string(&payload).unwrap(),
        r#"{"accountId":"a","userJid":"u@xmpp.zoom.us","cmd":"help"}"#
    );
    let info = BotNotification::EVENT;
    assert!(info.deprecated && info.fields().map(|field| field.wire_name).eq(["accountId", "userJid"]));
    assert_eq!(payload.key(), None);
}

#[test]
fn a_payload_of_any_type_is_read() {
    #[derive(Deserialize)]
    struct ByDerive {
        account_id: u8,
    }

    let event = Event::parse(r#"{"event":"new.one","payload":{"account_id":7,"object":[1]}}"#).unwrap();
    assert_eq!(event.payload_as::<Value>().unwrap(), json!({"account_id": 7, "object": [1]}));
    assert_eq!(event.payload_as::<ByDerive>().unwrap().account_id, 7);
    let Err(Error::Event(error)) = event.payload_as::<Vec<u8>>() else { panic!("an error") };
    assert_eq!((error.event(), error.path()), (Some("new.one"), Some("payload.account_id")));
}

#[test]
fn an_element_that_does_not_decode_costs_no_event() {
    let body = r#"{"event":"meeting.started","payload":{"object":{"uuid":"abc"},"numbers":[1,"x",3]}}"#;
    let started: MeetingStarted = Event::parse(body).unwrap().payload().unwrap();
    assert_eq!(started.numbers, [1, 3]);
}

#[test]
fn a_declaration_is_static_data() {
    let info = MeetingStarted::EVENT;
    assert_eq!((info.name, info.doc, info.deprecated), ("meeting.started", "A meeting started.", false));
    assert_eq!(info.scopes, ["meeting:read:meeting", "meeting:read:meeting:admin"]);
    assert_eq!(info.key, ["object.uuid", "object.host.id"]);
    let fields: Vec<_> = info.fields().map(|field| (field.wire_name, field.doc, field.required)).collect();
    assert_eq!(
        fields,
        [("account_id", "The account.", false), ("object", "", true), ("tags", "", false), ("numbers", "", false)]
    );
    assert_eq!(info.payload, MeetingStarted::TYPE);
    assert_eq!(info.payload.object().unwrap().member("object").unwrap().ty, Meeting::TYPE);
}

/// A meeting ended.
#[zoom_event("meeting.ended")]
#[derive(Debug)]
struct MeetingEnded {
    #[required(sent)]
    account_id: Option<String>,
    #[required(sent)]
    object: EndedMeeting,
    operator: Option<String>,
}

#[zoom_object]
#[derive(Debug, Default)]
struct EndedMeeting {
    #[required(sent)]
    uuid: Option<MeetingUuid>,
    topic: Option<String>,
}

#[test]
fn what_is_documented_as_always_sent_is_recorded_and_an_event_is_read_without_it() {
    let required: Vec<_> = MeetingEnded::EVENT.fields().map(|field| (field.wire_name, field.required)).collect();
    assert_eq!(required, [("account_id", true), ("object", true), ("operator", false)]);
    let schema = MeetingEnded::EVENT.payload.to_request_json_schema();
    assert_eq!(schema["required"], json!(["account_id", "object"]));
    assert_eq!(schema["$defs"]["EndedMeeting"]["required"], json!(["uuid"]));
    // None of these members is required when an event is read.
    assert!(MeetingEnded::EVENT.payload.to_json_schema().get("required").is_none());
    for payload in ["", r#","payload":{}"#, r#","payload":{"account_id":null,"object":null}"#] {
        let ended: MeetingEnded =
            Event::parse(format!(r#"{{"event":"meeting.ended"{payload}}}"#)).unwrap().payload().unwrap();
        assert!(ended.account_id.is_none() && ended.object.uuid.is_none() && ended.operator.is_none(), "{ended:?}");
    }
}

/// A user signed in.
#[zoom_event("user.signed_in", setters, derive(Clone, Debug, PartialEq))]
struct UserSignedIn {
    #[required(new)]
    account_id: Option<String>,
    #[required]
    user: String,
    client: Option<String>,
}

#[test]
fn a_payload_with_setters_is_one_expression() {
    let payload = UserSignedIn::new("abc", "jane@example.com").client("mac");
    let (_, body) = signed_event(&payload);
    let event = Event::parse(body).unwrap();
    assert_eq!(event.payload_json().unwrap(), r#"{"account_id":"abc","user":"jane@example.com","client":"mac"}"#);
    assert_eq!(event.payload::<UserSignedIn>().unwrap(), payload);
    let required: Vec<_> = UserSignedIn::EVENT.fields().map(|field| field.required).collect();
    assert_eq!(required, [true, true, false]);
    // A received payload may lack the members that `new` takes, but not those that are `#[required]`.
    let read =
        |payload: &str| Event::parse(format!(r#"{{"event":"user.signed_in","payload":{payload}}}"#)).unwrap().payload();
    assert_eq!(read(r#"{"user":"jane"}"#).map(|read: UserSignedIn| read.account_id).unwrap(), None);
    assert!(read(r#"{"account_id":"abc"}"#).unwrap_err().to_string().contains("`user`"));
}

#[test]
fn a_key_is_the_declared_values_whether_they_are_there_or_not() {
    let key = |object: &str| {
        let event = Event::parse(format!(r#"{{"event":"meeting.started","payload":{{"object":{object}}}}}"#)).unwrap();
        event.payload::<MeetingStarted>().unwrap().key().unwrap()
    };
    assert_eq!(key(r#"{"uuid":"a,\"b","host":{"id":7}}"#), r#"["a,\"b","7"]"#);
    assert_eq!(key(r#"{"uuid":"a"}"#), r#"["a",null]"#);
    assert_eq!(key(r#"{"uuid":"a","host":{}}"#), r#"["a",null]"#);
}

#[test]
fn a_signed_event_is_what_a_webhook_verifies() {
    let payload = MeetingStarted {
        account_id: Some("a".into()),
        object: Meeting { uuid: "abc".into(), topic: None, host: None },
        tags: Value::Null,
        numbers: Vec::new(),
    };
    let (headers, body) = signed_event(&payload);
    assert_eq!(headers["content-type"], "application/json; charset=utf-8");
    assert!(headers.contains_key("x-zm-request-id"));
    let event = Webhook::new(WEBHOOK_SECRET).unwrap().verify(&headers, body.clone()).unwrap();
    assert_eq!(event.payload::<MeetingStarted>().unwrap(), payload);
    assert!(event.timestamp().is_some());
    assert!(Webhook::new("another").unwrap().verify(&headers, body).is_err());
}

#[test]
fn signatures_are_those_of_node_and_python() {
    let rows = include_str!("../data/signatures.tsv").lines();
    let mut count = 0;
    for row in rows {
        let [secret, time, body, signature] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let [secret, body] = [secret, body].map(|json| serde_json::from_str::<String>(json).unwrap());
        let webhook = Webhook::new(secret).unwrap().tolerance(Duration::MAX);
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(time.parse().unwrap());
        let headers = webhook.sign_at(&body, at);
        assert_eq!([&headers["x-zm-signature"], &headers["x-zm-request-timestamp"]], [signature, time], "{body:?}");
        let event = webhook.verify(&headers, body.clone()).unwrap();
        assert_eq!(event.body(), body.as_bytes());
        event.payload_as::<Value>().unwrap();
        count += 1;
    }
    assert_eq!(count, 200);
}

#[test]
fn the_tolerance_of_a_webhook_is_settable() {
    let webhook = Webhook::new("key").unwrap();
    let body = r#"{"event":"a.b"}"#;
    let ago = |minutes: u64| webhook.sign_at(body, SystemTime::now() - Duration::from_secs(60 * minutes));
    assert!(webhook.verify(&ago(80), body).is_err());
    assert!(webhook.clone().tolerance(Duration::from_secs(90 * 60)).verify(&ago(80), body).is_ok());
    assert!(webhook.clone().tolerance(Duration::ZERO).verify(&ago(1), body).is_err());
}
