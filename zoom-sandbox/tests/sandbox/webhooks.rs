//! Deliveries to webhooks over a socket.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tokio::net::TcpListener;
use zoom_core::{Value, http::Method, json};
use zoom_rest::meetings::CreateMeeting;
use zoom_sandbox::{DeliveryFault, Sandbox, SandboxBuilder, SubscriptionStatus};

use crate::{
    event_control::control,
    receiver::{Delivery, Receiver, SECRET},
};

/// A time scale at which an hour takes 6 milliseconds.
const FAST: u32 = 600_000;

async fn start(receiver: &Receiver, builder: SandboxBuilder) -> Sandbox {
    builder.webhook(&receiver.url, SECRET).unwrap().start().await.unwrap()
}

/// Returns the state of the webhook's deliveries.
fn webhook(sandbox: &Sandbox) -> SubscriptionStatus {
    sandbox.subscriptions().remove(1)
}

fn counts(status: &SubscriptionStatus) -> (u64, u64, u64) {
    (status.delivered, status.retried, status.undelivered)
}

fn topics(deliveries: &[Delivery]) -> Vec<String> {
    let topic = |delivery: &Delivery| {
        delivery.event.payload_as::<Value>().unwrap()["object"]["topic"].as_str().unwrap().to_owned()
    };
    deliveries.iter().map(topic).collect()
}

fn emit(sandbox: &Sandbox, topic: &str) {
    sandbox.emit("meeting.started", &json!({"object": {"topic": topic}})).unwrap();
}

#[tokio::test]
async fn a_webhook_is_validated_and_then_receives_what_operations_cause_signed_and_in_order() {
    let receiver = Receiver::start().await;
    let sandbox = start(&receiver, Sandbox::builder()).await;
    for topic in ["a", "b", "c"] {
        CreateMeeting::new("me").topic(topic).send(&sandbox.client()).await.unwrap();
    }
    sandbox.deliveries_done().await;
    let deliveries = receiver.deliveries();
    assert_eq!(topics(&deliveries), ["a", "b", "c"]);
    let events: Vec<_> = deliveries.iter().map(|delivery| delivery.event.clone()).collect();
    assert_eq!(events, sandbox.emitted());
    assert_eq!(receiver.validations(), 1);
    let status = webhook(&sandbox);
    assert_eq!((status.is_validated, counts(&status), status.problem), (true, (3, 0, 0), None));
    // The query may contain a credential.
    assert_eq!(status.url.as_deref(), receiver.url.strip_suffix("?key=abc"));
    assert_eq!(deliveries[0].headers["content-type"], "application/json; charset=utf-8");
    let ids: BTreeSet<_> = deliveries.iter().map(Delivery::request_id).collect();
    assert_eq!(ids.len(), 3);
}

#[tokio::test]
async fn a_webhook_that_fails_its_validation_receives_nothing_until_it_passes_and_the_reason_is_visible() {
    let receiver = Receiver::start().await;
    let notes = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&notes);
    let builder = Sandbox::builder().on_note(move |note| heard.lock().unwrap().push(note.clone()));
    let mut sandbox = None;
    for (response, problem) in [
        ((500, ""), "the response was 500 Internal Server Error, not 200"),
        ((200, "ok"), "the response is not JSON"),
        ((200, "{}"), "`plainToken` in the response is missing or wrong"),
        (
            (200, r#"{"plainToken":"sandbox-sandbox-subscription-1","encryptedToken":"00"}"#),
            "`encryptedToken` in the response is",
        ),
    ] {
        receiver.validation(Some(response));
        let sandbox = match &mut sandbox {
            Some(sandbox) => sandbox,
            None => sandbox.insert(start(&receiver, builder.clone()).await),
        };
        emit(sandbox, "lost");
        sandbox.deliveries_done().await;
        let mut notes = notes.lock().unwrap();
        assert!(notes.iter().any(|note| note.is_warning && note.text.contains(problem)), "{problem}: {notes:?}");
        assert!(notes.iter().all(|note| !note.text.contains(SECRET) && !note.text.contains("key=abc")), "{notes:?}");
        assert!(webhook(sandbox).problem.unwrap().contains("the URL is not validated"));
        notes.clear();
    }
    assert_eq!(receiver.names(), [""; 0]);
    let sandbox = sandbox.unwrap();
    assert_eq!(counts(&webhook(&sandbox)), (0, 0, 4));
    receiver.validation(None);
    emit(&sandbox, "kept");
    sandbox.deliveries_done().await;
    assert_eq!(topics(&receiver.deliveries()), ["kept"]);
}

#[tokio::test]
async fn a_webhook_with_another_secret_is_not_validated() {
    let receiver = Receiver::start().await;
    let sandbox = Sandbox::builder().webhook(&receiver.url, "another").unwrap().start().await.unwrap();
    emit(&sandbox, "lost");
    sandbox.deliveries_done().await;
    assert_eq!((receiver.validations(), receiver.deliveries().len()), (0, 0));
    assert_eq!(counts(&webhook(&sandbox)), (0, 0, 1));
}

#[tokio::test]
async fn server_errors_are_retried_three_times_and_other_rejections_never() {
    for (statuses, attempts, expected) in [
        (&[503][..], 2, (1, 1, 0)),
        (&[500, 502, 599], 4, (1, 3, 0)),
        (&[500, 500, 500, 500], 4, (0, 3, 1)),
        (&[301], 1, (0, 0, 1)),
        (&[404], 1, (0, 0, 1)),
        (&[401], 1, (0, 0, 1)),
        (&[429], 1, (0, 0, 1)),
        (&[200], 1, (1, 0, 0)),
    ] {
        let receiver = Receiver::start().await;
        receiver.statuses(statuses);
        let sandbox = start(&receiver, Sandbox::builder().time_scale(FAST)).await;
        emit(&sandbox, "a");
        sandbox.deliveries_done().await;
        let deliveries = receiver.deliveries();
        assert_eq!(deliveries.len(), attempts, "{statuses:?}");
        assert_eq!(counts(&webhook(&sandbox)), expected, "{statuses:?}");
        let ids: BTreeSet<_> = deliveries.iter().map(Delivery::request_id).collect();
        assert_eq!(ids.len(), 1, "{statuses:?}");
    }
}

/// 5, 20 and 60 minutes are 50, 200 and 600 ms here; on a busy machine, the retries may come later, but never earlier.
#[tokio::test]
async fn retries_come_after_5_20_and_60_minutes_and_do_not_hold_back_other_events() {
    let receiver = Receiver::start().await;
    receiver.statuses(&[503, 204, 503, 503, 503]);
    let sandbox = start(&receiver, Sandbox::builder().time_scale(6_000)).await;
    let start = Instant::now();
    emit(&sandbox, "late");
    emit(&sandbox, "other");
    let mut times = Vec::new();
    for count in 1..=5 {
        receiver.received(count).await;
        times.push(start.elapsed());
    }
    assert_eq!(topics(&receiver.deliveries()), ["late", "other", "late", "late", "late"]);
    for (attempt, minutes) in [(2, 5), (3, 20), (4, 60)] {
        let earlier = if attempt == 2 { Duration::ZERO } else { times[attempt - 1] };
        assert!(times[attempt].saturating_sub(earlier) >= Duration::from_millis(10 * minutes - 10), "{times:?}");
    }
}

#[tokio::test]
async fn a_receiver_that_is_down_gets_the_event_when_it_is_back() {
    let receiver = Receiver::start().await;
    let sandbox = start(&receiver, Sandbox::builder().time_scale(6_000)).await;
    emit(&sandbox, "a");
    receiver.received(1).await;
    let address = receiver.url.strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned();
    drop(receiver);
    emit(&sandbox, "b");
    while webhook(&sandbox).retried == 0 {
        tokio::task::yield_now().await;
    }
    let receiver = Receiver::on(TcpListener::bind(address).await.unwrap());
    assert_eq!(topics(&receiver.received(1).await), ["b"]);
}

#[tokio::test]
async fn duplicates_are_delivered_twice_and_reordered_events_after_the_next_one() {
    let receiver = Receiver::start().await;
    let faults = [DeliveryFault::Duplicate, DeliveryFault::Reorder];
    let builder = faults.into_iter().fold(Sandbox::builder(), SandboxBuilder::delivery_fault);
    let sandbox = start(&receiver, builder).await;
    for topic in ["a", "b", "c", "d", "e", "f", "g"] {
        emit(&sandbox, topic);
    }
    sandbox.deliveries_done().await;
    let deliveries = receiver.deliveries();
    assert_eq!(topics(&deliveries), ["a", "a", "b", "c", "e", "d", "f", "g", "g"]);
    assert_eq!(deliveries[0].event, deliveries[1].event);
    sandbox.set_delivery_faults([]);
    emit(&sandbox, "h");
    sandbox.deliveries_done().await;
    assert_eq!(receiver.deliveries().len(), 10);
}

#[tokio::test]
async fn an_event_that_is_held_back_is_delivered_if_no_other_one_follows() {
    let receiver = Receiver::start().await;
    let sandbox = start(&receiver, Sandbox::builder().delivery_fault(DeliveryFault::Reorder)).await;
    emit(&sandbox, "a");
    assert_eq!(topics(&receiver.received(1).await), ["a"]);
}

#[tokio::test]
async fn an_event_that_is_held_back_is_delivered_if_its_webhook_is_removed() {
    let receiver = Receiver::start().await;
    let sandbox = start(&receiver, Sandbox::builder().delivery_fault(DeliveryFault::Reorder)).await;
    emit(&sandbox, "a");
    assert_eq!(control(&sandbox, Method::DELETE, "/sandbox/webhooks", Value::Null).await.0, 204);
    sandbox.deliveries_done().await;
    assert_eq!(topics(&receiver.deliveries()), ["a"]);
}

#[tokio::test]
async fn only_the_first_response_is_lost_and_only_if_it_accepts_the_event() {
    for (statuses, attempts, expected) in
        [(&[404][..], 1, (0, 0, 1)), (&[503, 503, 503, 204], 4, (1, 3, 0)), (&[204, 404], 2, (0, 1, 1))]
    {
        let receiver = Receiver::start().await;
        receiver.statuses(statuses);
        let builder = Sandbox::builder().time_scale(FAST).delivery_fault(DeliveryFault::LostResponse);
        let sandbox = start(&receiver, builder).await;
        emit(&sandbox, "a");
        sandbox.deliveries_done().await;
        assert_eq!(receiver.deliveries().len(), attempts, "{statuses:?}");
        assert_eq!(counts(&webhook(&sandbox)), expected, "{statuses:?}");
    }
}

#[tokio::test]
async fn an_event_whose_response_is_lost_is_delivered_again() {
    let receiver = Receiver::start().await;
    let sandbox =
        start(&receiver, Sandbox::builder().time_scale(FAST).delivery_fault(DeliveryFault::LostResponse)).await;
    emit(&sandbox, "a");
    sandbox.deliveries_done().await;
    assert_eq!(topics(&receiver.deliveries()), ["a", "a"]);
    let status = webhook(&sandbox);
    assert_eq!(counts(&status), (1, 1, 0));
    assert_eq!(status.problem.as_deref(), Some("the response was lost, because of an injected fault"));
}

#[tokio::test]
async fn every_one_of_10_000_events_arrives_with_duplicates_and_reordering() {
    let receiver = Receiver::start().await;
    let faults = [DeliveryFault::Duplicate, DeliveryFault::Reorder];
    let builder = faults.into_iter().fold(Sandbox::builder().concurrent_deliveries(8), SandboxBuilder::delivery_fault);
    let sandbox = start(&receiver, builder).await;
    for number in 0..10_000 {
        emit(&sandbox, &number.to_string());
    }
    sandbox.deliveries_done().await;
    let mut seen = BTreeMap::new();
    for topic in topics(&receiver.deliveries()) {
        *seen.entry(topic).or_insert(0) += 1;
    }
    assert_eq!(seen.len(), 10_000);
    // Every sixth event is a duplicate.
    assert_eq!(seen.values().filter(|count| **count == 2).count(), 1_667);
    assert_eq!(seen.values().sum::<u64>(), 11_667);
    assert_eq!(counts(&webhook(&sandbox)), (11_667, 0, 0));
    assert_eq!(sandbox.emitted().len(), 10_000);
}

#[tokio::test]
async fn what_exceeds_the_queue_is_dropped_and_said() {
    // It accepts connections, but never responds.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let dropped = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&dropped);
    let builder = Sandbox::builder().on_note(move |note| {
        *counted.lock().unwrap() += u64::from(note.is_warning && note.text.contains("too many deliveries are waiting"));
    });
    let sandbox = builder.webhook(&url, SECRET).unwrap().start().await.unwrap();
    for _ in 0..20_010 {
        sandbox.emit("app.ping", &json!({"a": 1})).unwrap();
    }
    assert_eq!(*dropped.lock().unwrap(), 10);
    assert_eq!(counts(&webhook(&sandbox)), (0, 0, 10));
}

#[tokio::test]
async fn a_shut_down_waits_for_attempts_and_gives_up_what_waits() {
    let receiver = Receiver::start().await;
    receiver.statuses(&[204, 503]);
    let lost = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&lost);
    let builder = Sandbox::builder().on_note(move |note| {
        if note.is_warning {
            heard.lock().unwrap().push(note.text.clone());
        }
    });
    let sandbox = start(&receiver, builder).await;
    emit(&sandbox, "a");
    emit(&sandbox, "b");
    while webhook(&sandbox).retried == 0 {
        tokio::task::yield_now().await;
    }
    // The next attempt is 5 minutes away.
    sandbox.shut_down().await;
    let lost = lost.lock().unwrap();
    assert_eq!(lost.len(), 1, "{lost:?}");
    assert!(lost[0].contains("the sandbox stopped before a retry"), "{lost:?}");
    assert_eq!(topics(&receiver.deliveries()), ["a", "b"]);
}

#[tokio::test]
async fn a_shut_down_does_not_wait_for_a_validation() {
    // It accepts connections, but never responds.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let lost = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&lost);
    let builder = Sandbox::builder().on_note(move |note| heard.lock().unwrap().push(note.text.clone()));
    let sandbox = builder.webhook(&url, SECRET).unwrap().start().await.unwrap();
    emit(&sandbox, "a");
    let _connection = listener.accept().await.unwrap();
    let start = Instant::now();
    sandbox.shut_down().await;
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    let lost = lost.lock().unwrap();
    assert!(lost.iter().any(|note| note.ends_with("the sandbox stopped before the event was sent")), "{lost:?}");
}

#[tokio::test]
async fn a_retry_is_noted_with_its_time_on_the_clock_of_the_sandbox_and_on_that_of_zoom() {
    for (time_scale, expected) in [(1, "; retrying in 5 min"), (600, "; retrying in 0.5 s (5 min on Zoom)")] {
        let receiver = Receiver::start().await;
        receiver.statuses(&[503]);
        let notes = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&notes);
        let builder = Sandbox::builder().on_note(move |note| heard.lock().unwrap().push(note.text.clone()));
        let sandbox = start(&receiver, builder.time_scale(time_scale)).await;
        emit(&sandbox, "a");
        while webhook(&sandbox).retried == 0 {
            tokio::task::yield_now().await;
        }
        let notes = notes.lock().unwrap();
        assert!(notes.iter().any(|note| note.ends_with(expected)), "{notes:?}");
    }
}

#[test]
fn a_webhook_that_cannot_be_used_is_an_error_without_its_secrets() {
    for (url, secret, expected) in [
        ("127.0.0.1:3000", SECRET, "write a URL such as"),
        ("", SECRET, "write a URL such as"),
        ("/zoom/events", SECRET, "the webhook's URL has no host"),
        ("https://example.com/", SECRET, "a sandbox sends over plain HTTP"),
        ("http://user:hidden@127.0.0.1/", SECRET, "has a user name or a password: omit them"),
        ("http://127.0.0.1:3000/", "", "the webhook's secret token is empty"),
        ("http://127.0.0.1:99999/x", SECRET, "the webhook's URL has a port that is not a number from 1 to 65535"),
        ("http://127.0.0.1:0/x", SECRET, "the webhook's URL has a port that is not a number from 1 to 65535"),
        ("http://192.0.2.1:3000/", SECRET, "`192.0.2.1` is not this machine"),
        ("http://localhost.example.com/", SECRET, "`localhost.example.com` is not this machine"),
        ("http://[2001:db8::1]/", SECRET, "`2001:db8::1` is not this machine"),
    ] {
        let error = Sandbox::builder().webhook(url, secret).unwrap_err().to_string();
        assert!(error.contains(expected), "{url}: {error}");
        assert!(!error.contains("hidden"), "{error}");
    }
    let builder = Sandbox::builder().webhook("http://127.0.0.1:3000/", SECRET).unwrap();
    assert!(!format!("{builder:?}").contains(SECRET));
}

#[cfg(feature = "marketplace")]
#[tokio::test]
async fn the_operations_of_event_subscriptions_register_and_remove_webhooks() {
    use zoom_rest::marketplace::{
        CreateEventSubscription, DeleteEventSubscription, GetUserAccountEventSubscription, SubscriptionScope,
    };
    use zoom_sandbox::{SECRET_TOKEN, SUBSCRIPTION_ID};

    let receiver = Receiver::with_secret(SECRET_TOKEN).await;
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    let events = vec!["meeting.created".to_owned(), "meeting.deleted".to_owned()];
    let create = CreateEventSubscription::new(events, &receiver.url, SubscriptionScope::Account);
    let id = create.send(&client).await.unwrap().event_subscription_id.unwrap();
    CreateMeeting::new("me").topic("a").send(&client).await.unwrap();
    emit(&sandbox, "not subscribed");
    sandbox.deliveries_done().await;
    assert_eq!(receiver.names(), ["meeting.created"]);
    let list = GetUserAccountEventSubscription::new("me", "a").items(&client).collect_all().await.unwrap();
    assert_eq!((list.len(), list[0].event_subscription_id.as_deref()), (1, Some(id.as_str())));
    assert_eq!(list[0].event_webhook_url.as_deref(), Some(receiver.url.as_str()));
    DeleteEventSubscription::new(&id).send(&client).await.unwrap();
    assert!(DeleteEventSubscription::new(&id).send(&client).await.unwrap_err().is_not_found());
    CreateMeeting::new("me").topic("b").send(&client).await.unwrap();
    sandbox.deliveries_done().await;
    assert_eq!(receiver.names(), ["meeting.created"]);

    // A real webhook has such a URL.
    let create = CreateEventSubscription::new(vec![], "https://example.com/", SubscriptionScope::Account);
    create.send(&client).await.unwrap();
    emit(&sandbox, "c");
    let status = webhook(&sandbox);
    assert_eq!(counts(&status), (0, 0, 1));
    assert!(status.problem.unwrap().contains("a sandbox sends over plain HTTP"));

    DeleteEventSubscription::new(SUBSCRIPTION_ID).send(&client).await.unwrap();
    assert_eq!(sandbox.subscriptions().len(), 1);
}
