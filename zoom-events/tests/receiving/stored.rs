//! Deliveries that were stored in an inbox, and receivers without a webhook.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};

use tokio::sync::Notify;
use zoom_core::{event::Event, zoom_event, zoom_object};
use zoom_events::{Begin, BoxError, Deliveries, Delivery, EventReceiver, MemoryDeliveries, NotHandled, Unavailable};

use crate::support::{SERVERS, body, call, signed, status, webhook};

#[zoom_event("test.demanding")]
struct Demanding {
    #[required]
    object: DemandingObject,
}

#[zoom_object]
struct DemandingObject {
    #[required]
    topic: String,
}

fn delivery(name: &str) -> Delivery {
    Delivery::new(Event::parse(body(name)).unwrap())
}

/// Fails or succeeds, depending on the name of the event.
async fn handle(event: Event, _: Delivery) -> Result<(), BoxError> {
    match event.name() {
        "test.failing" => Err("as planned".into()),
        "test.panicking" => panic!("as planned"),
        "test.unavailable" => Err(Unavailable::new("no database").into()),
        _ => Ok(()),
    }
}

/// A store that fails like a database that is unavailable.
struct NoDeliveries;

impl Deliveries for NoDeliveries {
    async fn begin(&self, _: &str) -> Result<Begin, BoxError> {
        Err("away".into())
    }

    async fn done(&self, _: &str) -> Result<(), BoxError> {
        Err("away".into())
    }

    async fn failed(&self, _: &str) -> Result<(), BoxError> {
        Err("away".into())
    }
}

#[tokio::test]
async fn a_stored_delivery_is_handled_or_the_reason_is_returned() {
    let receiver = EventReceiver::without_webhook().fallback(handle).on(async |event: Demanding, _| {
        println!("{}", event.object.topic);
        Ok(())
    });
    for (name, expected) in [
        ("test.handled", Ok(())),
        ("test.failing", Err(NotHandled::Failed)),
        ("test.panicking", Err(NotHandled::Panicked)),
        ("test.unavailable", Err(NotHandled::Unavailable)),
        ("test.demanding", Err(NotHandled::Undecodable)),
    ] {
        assert_eq!(receiver.handle_stored(delivery(name), "inbox", "1").await, expected, "{name}");
        if let Err(reason) = expected {
            assert!(!reason.to_string().is_empty() && !reason.name().is_empty());
        }
    }
    let unhandled = EventReceiver::without_webhook();
    assert_eq!(unhandled.handle_stored(delivery("test.handled"), "inbox", "1").await, Ok(()));
    let away = receiver.clone().deduplicate(NoDeliveries);
    assert_eq!(away.handle_stored(delivery("test.handled"), "inbox", "1").await, Err(NotHandled::Unavailable));
    receiver.shutdown().await;
    let late = receiver.handle_stored(delivery("test.handled"), "inbox", "1").await;
    assert_eq!(late, Err(NotHandled::ShuttingDown));
}

#[tokio::test]
async fn a_stored_delivery_whose_event_is_being_handled_is_running() {
    let (started, may_end) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (begun, notified) = (Arc::clone(&started), Arc::clone(&may_end));
    let receiver = EventReceiver::without_webhook().deduplicate(MemoryDeliveries::new(10)).fallback(move |_, _| {
        let (started, may_end) = (Arc::clone(&begun), Arc::clone(&notified));
        async move {
            started.notify_one();
            may_end.notified().await;
            Ok(())
        }
    });
    let other = receiver.clone();
    let first = tokio::spawn(async move { other.handle_stored(delivery("test.slow"), "inbox", "1").await });
    started.notified().await;
    let second = receiver.handle_stored(delivery("test.slow"), "inbox", "2").await;
    assert_eq!(second, Err(NotHandled::Running));
    may_end.notify_one();
    assert_eq!(first.await.unwrap(), Ok(()));
    assert_eq!(receiver.handle_stored(delivery("test.slow"), "inbox", "2").await, Ok(()), "it is done");
}

#[tokio::test]
async fn a_handler_gets_the_key_of_its_event() {
    let keys = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&keys);
    let keep = move |_: Event, delivery: Delivery| {
        list.lock().unwrap().push(delivery.key().map(str::to_owned));
        async { Ok(()) }
    };
    let store = Arc::new(MemoryDeliveries::new(10));
    let plain = EventReceiver::new(webhook()).fallback(keep);
    let receiver = plain.clone().deduplicate(Arc::clone(&store));
    for receiver in [plain, receiver.clone()] {
        let address = SERVERS[0].start(receiver).await;
        assert_eq!(status(&call(address, &signed(&body("test.event"))).await), 204);
    }
    // The same event in an inbox has the same key, but is a separate entry in the store.
    receiver.handle_stored(delivery("test.event"), "inbox", "1").await.unwrap();
    let without_time = Delivery::new(Event::parse(r#"{"event":"test.event","payload":{}}"#).unwrap());
    receiver.handle_stored(without_time, "inbox", "17-0").await.unwrap();
    let keys = keys.lock().unwrap().clone();
    assert_eq!(keys[0], None);
    assert!(keys[1].as_ref().unwrap().starts_with("test.event/1739923528129/"));
    assert_eq!(keys[1], keys[2]);
    assert_eq!(keys[3].as_deref(), Some("17-0"));
}

#[tokio::test]
async fn what_a_handler_needs_and_a_secret_that_is_missing_have_their_status() {
    for server in SERVERS {
        let address = server.start(EventReceiver::new(webhook()).fallback(handle)).await;
        assert_eq!(status(&call(address, &signed(&body("test.unavailable"))).await), 503);
        let address = server.start(EventReceiver::without_webhook().fallback(handle)).await;
        assert_eq!(status(&call(address, &signed(&body("test.handled"))).await), 401);
    }
}
