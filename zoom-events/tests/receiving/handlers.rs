//! The kinds of handlers, and how many times a handler runs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::unused_async, reason = "a handler is asynchronous even if it does not wait")]

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http_body_util::Full;
use tokio::sync::Notify;
use tower_service::Service as _;
use zoom_core::{
    event::{Event, EventInfo, EventPayload},
    zoom_event, zoom_object,
};
use zoom_events::{Begin, BoxError, Deliveries, Delivery, EventReceiver, MemoryDeliveries, WithState};

use crate::support::{SERVERS, body, call, signed, status, webhook};

#[zoom_event("user.signed_in")]
struct SignedIn {
    object: Option<User>,
}

#[zoom_object]
struct User {
    id: Option<String>,
}

#[zoom_event("user.signed_out")]
struct SignedOut {}

#[zoom_event("user.updated", key = "object.id")]
struct Updated {
    object: Option<User>,
}

/// Delivers a request without a socket, and returns the status.
async fn deliver<S: Clone>(receiver: &EventReceiver<S>, body: &str) -> u16 {
    let mut request = http::Request::post("/").body(Full::new(Bytes::copy_from_slice(body.as_bytes()))).unwrap();
    *request.headers_mut() = webhook().sign(body);
    receiver.clone().call(request).await.unwrap().status().as_u16()
}

fn event(name: &str, time: u32, id: &str, rest: &str) -> String {
    format!(r#"{{"event":"{name}","event_ts":{time},"payload":{{"object":{{"id":"{id}"{rest}}}}}}}"#)
}

#[tokio::test]
async fn functions_and_closures_of_every_form_are_handlers() {
    type App = Arc<Mutex<Vec<String>>>;

    async fn function(event: SignedIn, _: Delivery) -> Result<(), BoxError> {
        event.object.and_then(|user| user.id).ok_or("no user")?;
        Ok(())
    }
    async fn with_state(event: SignedOut, delivery: Delivery, app: App) -> Result<(), BoxError> {
        let SignedOut {} = event;
        app.lock().map_err(|_| "poisoned")?.push(delivery.event().name().to_owned());
        Ok(())
    }

    let app = App::default();
    // The type of a receiver can be written out.
    let receiver: EventReceiver = EventReceiver::new(webhook()).on(function);
    let receiver: EventReceiver<WithState<App>> = receiver
        .with_state(Arc::clone(&app))
        .on(with_state)
        .on(async |event: Updated, _, app: App| {
            // Errors of two different types.
            let id = event.object.ok_or("no user")?.id.unwrap_or_default();
            let _: u32 = id.parse()?;
            app.lock().map_err(|_| "poisoned")?.push(id);
            Ok(())
        })
        .fallback(|event: Event, _, app: App| async move {
            app.lock().map_err(|_| "poisoned")?.push(event.name().to_owned());
            Ok(())
        });
    for (body, expected) in [
        (event("user.signed_in", 1, "a", ""), 204),
        (r#"{"event":"user.signed_in"}"#.to_owned(), 500),
        (event("user.signed_out", 1, "a", ""), 204),
        (event("user.updated", 1, "12", ""), 204),
        (event("user.updated", 1, "a", ""), 500),
        (event("user.deleted", 1, "a", ""), 204),
    ] {
        assert_eq!(deliver(&receiver, &body).await, expected, "{body}");
    }
    assert_eq!(*app.lock().unwrap(), ["user.signed_out", "12", "user.deleted"]);
    let shown = format!("{receiver:?}");
    assert!(shown.contains(r#"events: ["user.signed_in", "user.signed_out", "user.updated"]"#), "{shown}");
    assert!(!shown.contains(crate::support::SECRET), "{shown}");
}

#[test]
fn a_receiver_and_its_responses_can_be_shared() {
    fn shared<T: Clone + Send + Sync + 'static>(value: T) -> T {
        value
    }
    let receiver = shared(EventReceiver::new(webhook()));
    assert_eq!(size_of_val(&receiver), size_of::<usize>(), "one pointer");
    shared(receiver.with_state(Arc::new(1)));
}

#[test]
fn a_second_handler_of_an_event_is_reported_where_it_is_set() {
    struct Validation;
    impl EventPayload for Validation {
        const EVENT: &'static EventInfo = &EventInfo::new("endpoint.url_validation");
    }
    impl<'de> serde::Deserialize<'de> for Validation {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Ok(Self)
        }
    }
    async fn handle<E>(_: E, _: Delivery) -> Result<(), BoxError> {
        Ok(())
    }
    fn message(build: impl FnOnce() -> EventReceiver) -> String {
        let panic = catch_unwind(AssertUnwindSafe(build)).unwrap_err();
        panic.downcast_ref::<String>().cloned().unwrap_or_else(|| panic.downcast_ref::<&str>().unwrap().to_string())
    }

    let receiver = || EventReceiver::new(webhook());
    for (message, expected) in [
        (
            message(|| receiver().on(handle::<SignedIn>).on(handle::<SignedOut>).on(handle::<SignedIn>)),
            "the event `user.signed_in` already has a handler: do the work of both in one `.on`",
        ),
        (
            message(|| receiver().fallback(handle).fallback(handle)),
            "there is already a fallback: do the work of both in one `.fallback`",
        ),
        (
            message(|| receiver().on(handle::<Validation>)),
            "`endpoint.url_validation` can't have a handler, because the receiver itself responds to it: remove this `.on`",
        ),
    ] {
        assert_eq!(message, expected);
    }
}

#[tokio::test]
async fn an_event_that_is_delivered_twice_is_handled_once() {
    async fn count(handled: Arc<AtomicUsize>) -> Result<(), BoxError> {
        handled.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    let handled = Arc::new(AtomicUsize::new(0));
    let receiver = EventReceiver::new(webhook())
        .deduplicate(MemoryDeliveries::new(100))
        .with_state(Arc::clone(&handled))
        .on(|_: SignedIn, _, handled| count(handled))
        .on(|_: Updated, _, handled| count(handled))
        .fallback(|_, _, handled| count(handled));
    for (body, times) in [
        (event("user.signed_in", 1, "a", ""), 1),
        // With another URL and another token, it is the same event.
        (event("user.signed_in", 1, "a", r#","download_url":"https://zoom.us/2""#), 1),
        (event("user.signed_in", 2, "a", ""), 2),
        (event("user.signed_in", 2, "b", ""), 3),
        (event("user.signed_in", 2, "b", r#","participant":{"user_id":"c"}"#), 4),
        (event("user.deleted", 1, "a", ""), 5),
        (event("user.deleted", 1, "a", ""), 5),
        // According to the declaration, only the object's id counts.
        (event("user.updated", 1, "a", ""), 6),
        (event("user.updated", 1, "a", r#","participant":{"user_id":"c"}"#), 6),
        (event("user.updated", 1, "b", ""), 7),
        // Without a time, nothing shows that it is the same event.
        (r#"{"event":"user.deleted","payload":{"id":"a"}}"#.to_owned(), 8),
        (r#"{"event":"user.deleted","payload":{"id":"a"}}"#.to_owned(), 9),
    ] {
        assert_eq!(deliver(&receiver, &body).await, 204, "{body}");
        assert_eq!(handled.load(Ordering::Relaxed), times, "{body}");
    }
}

#[tokio::test]
async fn an_event_whose_handler_failed_or_panicked_is_handled_when_it_comes_again() {
    let tried = Arc::new(AtomicUsize::new(0));
    let receiver = EventReceiver::new(webhook())
        .deduplicate(MemoryDeliveries::new(100))
        .with_state(Arc::clone(&tried))
        .on(async |_: SignedIn, _, tried: Arc<AtomicUsize>| match tried.fetch_add(1, Ordering::Relaxed) {
            0 => Err("not yet".into()),
            1 => panic!("as planned"),
            _ => Ok(()),
        });
    let body = event("user.signed_in", 1, "a", "");
    for (expected, times) in [(500, 1), (500, 2), (204, 3), (204, 3)] {
        assert_eq!(deliver(&receiver, &body).await, expected);
        assert_eq!(tried.load(Ordering::Relaxed), times);
    }
}

#[tokio::test]
async fn a_slow_handler_goes_on_and_its_event_is_done_when_it_ends() {
    for server in SERVERS {
        let (go_on, handled) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
        let receiver = EventReceiver::new(webhook())
            .deduplicate(MemoryDeliveries::new(100))
            .handler_timeout(Duration::from_millis(50))
            .on({
                let (go_on, handled) = (Arc::clone(&go_on), Arc::clone(&handled));
                move |_: SignedIn, _| {
                    let (go_on, handled) = (Arc::clone(&go_on), Arc::clone(&handled));
                    async move {
                        go_on.notified().await;
                        handled.fetch_add(1, Ordering::Relaxed);
                        Ok(())
                    }
                }
            });
        let address = server.start(receiver.clone()).await;
        let request = signed(&event("user.signed_in", 1, "a", ""));
        assert_eq!(status(&call(address, &request).await), 503, "late");
        assert_eq!(status(&call(address, &request).await), 503, "it runs");
        assert_eq!(handled.load(Ordering::Relaxed), 0);
        go_on.notify_one();
        receiver.shutdown().await;
        assert_eq!(handled.load(Ordering::Relaxed), 1);
        // The receiver no longer calls the store, but the response to Zoom is still 503.
        assert_eq!(status(&call(address, &request).await), 503, "it shuts down");
    }
}

#[tokio::test]
async fn a_handler_goes_on_when_its_connection_is_closed() {
    for server in SERVERS {
        let (started, go_on, handled) =
            (Arc::new(Notify::new()), Arc::new(Notify::new()), Arc::new(AtomicBool::new(false)));
        let receiver = EventReceiver::new(webhook()).fallback({
            let all = (Arc::clone(&started), Arc::clone(&go_on), Arc::clone(&handled));
            move |_, _| {
                let (started, go_on, handled) = all.clone();
                async move {
                    started.notify_one();
                    go_on.notified().await;
                    handled.store(true, Ordering::Relaxed);
                    Ok(())
                }
            }
        });
        let address = server.start(receiver.clone()).await;
        let caller = tokio::spawn(async move { call(address, &signed(&body("user.deleted"))).await });
        started.notified().await;
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        let shutdown = tokio::spawn(async move { receiver.shutdown().await });
        tokio::task::yield_now().await;
        assert!(!shutdown.is_finished(), "a handler runs");
        go_on.notify_one();
        shutdown.await.unwrap();
        assert!(handled.load(Ordering::Relaxed), "{server:?}");
    }
}

/// A store in which one of the functions fails.
#[derive(Clone, Copy, PartialEq)]
enum Failing {
    Begin,
    Done,
    Failed,
}

impl Deliveries for Failing {
    async fn begin(&self, _: &str) -> Result<Begin, BoxError> {
        if *self == Self::Begin { Err("the disk is full".into()) } else { Ok(Begin::New) }
    }

    async fn done(&self, _: &str) -> Result<(), BoxError> {
        if *self == Self::Done { Err("the disk is full".into()) } else { Ok(()) }
    }

    async fn failed(&self, _: &str) -> Result<(), BoxError> {
        if *self == Self::Failed { Err("the disk is full".into()) } else { Ok(()) }
    }
}

#[tokio::test]
async fn an_event_is_not_handled_while_the_store_can_not_say_whether_it_was() {
    for (store, succeeds, expected, times) in
        [(Failing::Begin, true, 503, 0), (Failing::Done, true, 204, 1), (Failing::Failed, false, 500, 1)]
    {
        let handled = Arc::new(AtomicUsize::new(0));
        let receiver = EventReceiver::new(webhook()).deduplicate(store).with_state(Arc::clone(&handled)).fallback(
            move |_, _, handled: Arc<AtomicUsize>| async move {
                handled.fetch_add(1, Ordering::Relaxed);
                if succeeds { Ok(()) } else { Err("not now".into()) }
            },
        );
        assert_eq!(deliver(&receiver, &event("user.deleted", 1, "a", "")).await, expected);
        assert_eq!(handled.load(Ordering::Relaxed), times);
    }
}

/// A store in which the first two attempts to forget an event fail.
struct Forgetful(MemoryDeliveries, AtomicUsize);

impl Deliveries for Forgetful {
    async fn begin(&self, key: &str) -> Result<Begin, BoxError> {
        self.0.begin(key).await
    }

    async fn done(&self, key: &str) -> Result<(), BoxError> {
        self.0.done(key).await
    }

    async fn failed(&self, key: &str) -> Result<(), BoxError> {
        if self.1.fetch_add(1, Ordering::Relaxed) < 2 {
            return Err("the connection was lost".into());
        }
        self.0.failed(key).await
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_handler_failed_does_not_stay_running_because_the_store_failed_for_a_moment() {
    let store = Forgetful(MemoryDeliveries::new(10), AtomicUsize::new(0));
    let receiver = EventReceiver::new(webhook()).deduplicate(store).fallback(|_, _| async { Err("not now".into()) });
    for _ in 0..2 {
        assert_eq!(deliver(&receiver, &event("user.deleted", 1, "a", "")).await, 500);
    }
}
