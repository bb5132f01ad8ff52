//! Control calls about events over HTTP, as sent by a test in another language.

use std::collections::BTreeSet;

use zoom_core::{
    DynamicRequest, Error, Value,
    client::raw,
    http::Method,
    json,
    operation::{Base, ParamLocation},
};
use zoom_sandbox::Sandbox;

use crate::receiver::{Receiver, SECRET};

/// Sends a control call, and returns the status and the JSON of the response, or the message of an error.
pub(crate) async fn control(sandbox: &Sandbox, method: Method, path: &'static str, body: Value) -> (u16, Value) {
    let mut request = DynamicRequest::new(method, path).base(Base::Root);
    if !body.is_null() {
        request = request.set_in(ParamLocation::Body, "body", body);
    }
    match sandbox.client().send(&raw(&request)).await {
        Ok(response) => (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap_or_default()),
        Err(Error::Api(error)) => (error.status().as_u16(), json!(error.message())),
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_test_in_another_language_emits_events_to_webhooks_and_sees_what_became_of_them() {
    let sandbox = Sandbox::start().await.unwrap();
    let receiver = Receiver::start().await;
    let webhook = json!({"url": receiver.url, "secret": SECRET, "events": ["meeting.started"]});
    let (status, id) = control(&sandbox, Method::POST, "/sandbox/webhooks", webhook).await;
    assert_eq!((status, &id["id"]), (201, &json!("sandbox-subscription-1")));
    let faults = json!(["duplicate"]);
    assert_eq!(control(&sandbox, Method::POST, "/sandbox/delivery-faults", faults).await, (204, Value::Null));

    let started = json!({"event": "meeting.started", "payload": {"object": {"topic": "Lunch"}}, "times": 3});
    let (status, body) = control(&sandbox, Method::POST, "/sandbox/events", started).await;
    assert_eq!((status, &body["payload"]["object"]["topic"]), (200, &json!("Lunch")));
    let ended = json!({"event": "meeting.ended"});
    assert_eq!(control(&sandbox, Method::POST, "/sandbox/events", ended).await.0, 200);
    sandbox.deliveries_done().await;
    assert_eq!(receiver.names(), ["meeting.started"; 4]);

    let (_, seen) = control(&sandbox, Method::GET, "/sandbox/events", Value::Null).await;
    let names: Vec<_> =
        seen["events"].as_array().unwrap().iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(names, ["meeting.started", "meeting.started", "meeting.started", "meeting.ended"]);
    assert_eq!(seen["dropped"], 0);
    let webhook = &seen["subscriptions"][1];
    assert_eq!((&webhook["delivered"], &webhook["is_validated"]), (&json!(4), &json!(true)));
    assert_eq!(seen["subscriptions"][0]["undelivered"], 4);

    assert_eq!(control(&sandbox, Method::DELETE, "/sandbox/delivery-faults", Value::Null).await.0, 204);
    assert_eq!(control(&sandbox, Method::DELETE, "/sandbox/webhooks", Value::Null).await.0, 204);
    assert_eq!(control(&sandbox, Method::DELETE, "/sandbox/events", Value::Null).await.0, 204);
    let (_, seen) = control(&sandbox, Method::GET, "/sandbox/events", Value::Null).await;
    assert_eq!((seen["events"].as_array().unwrap().len(), seen["subscriptions"].as_array().unwrap().len()), (0, 1));
}

#[tokio::test]
async fn a_control_call_that_is_wrong_is_an_error_with_its_place() {
    let sandbox = Sandbox::start().await.unwrap();
    for (path, body, expected) in [
        ("/sandbox/events", json!([]), "write an object such as {\"event\""),
        ("/sandbox/events", json!({}), "/event: write the name of an event"),
        ("/sandbox/events", json!({"event": "meeting.begun"}), "/event: `meeting.begun` is not an event"),
        ("/sandbox/events", json!({"event": "meeting.started", "paylod": {}}), "/paylod: is not known here"),
        ("/sandbox/events", json!({"event": "meeting.started", "payload": 1}), "/payload: write an object"),
        (
            "/sandbox/events",
            json!({"event": "meeting.started", "payload": {"objec": {}}}),
            "/payload: `objec` is not documented",
        ),
        ("/sandbox/events", json!({"event": "meeting.started", "times": 0}), "/times: write a number from 1 to 10000"),
        ("/sandbox/webhooks", json!({}), "/url: write the URL of the webhook"),
        ("/sandbox/webhooks", json!({"url": "ftp://a/"}), "/url: `ftp` is not a scheme"),
        ("/sandbox/webhooks", json!({"url": "http://a/", "secret": 1}), "/secret: write a string"),
        (
            "/sandbox/webhooks",
            json!({"url": "http://127.0.0.1/", "events": 1}),
            "/events: write a list of names, such as [\"meeting.started\"]",
        ),
        (
            "/sandbox/webhooks",
            json!({"url": "http://127.0.0.1/", "events": ["meeting.ended", "meeting.startd"]}),
            "/events/1: `meeting.startd` is not an event of the enabled features",
        ),
        ("/sandbox/webhooks", json!({"url": "http://127.0.0.1/", "secret": ""}), "/secret: the webhook's secret token"),
        ("/sandbox/webhooks", json!({"url": "http://127.0.0.1:99999/"}), "/url: the webhook's URL has a port that"),
        ("/sandbox/webhooks", json!({"url": "http://192.0.2.1/"}), "/url: `192.0.2.1` is not this machine"),
        ("/sandbox/delivery-faults", json!(["late"]), "/faults: `late` is not a delivery fault"),
    ] {
        let (status, message) = control(&sandbox, Method::POST, path, body).await;
        assert_eq!(status, 400, "{path}: {message}");
        assert!(message.as_str().unwrap().starts_with(expected), "{path}: {message}");
    }
    assert_eq!(sandbox.emitted(), []);
}

#[tokio::test]
async fn a_lenient_sandbox_accepts_a_webhook_for_an_event_that_is_not_declared() {
    let sandbox = Sandbox::builder().lenient(true).start().await.unwrap();
    let webhook = json!({"url": "http://127.0.0.1:1/", "events": ["meeting.new_in_2027"]});
    assert_eq!(control(&sandbox, Method::POST, "/sandbox/webhooks", webhook).await.0, 201);
}

#[tokio::test]
async fn ten_thousand_events_of_one_call_let_other_tasks_run() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = json!({"event": "app.ping", "payload": {"a": 1}, "times": 10_000});
    let mut call = std::pin::pin!(control(&sandbox, Method::POST, "/sandbox/events", body));
    let mut seen = BTreeSet::new();
    let (status, _) = loop {
        tokio::select! {
            biased;
            response = &mut call => break response,
            () = tokio::task::yield_now() => {
                seen.insert(sandbox.subscriptions()[0].undelivered);
            }
        }
    };
    assert_eq!((status, sandbox.subscriptions()[0].undelivered), (200, 10_000));
    assert!(seen.len() > 10, "{seen:?}");
}
