//! A table of the responses over a socket, with hyper and with axum.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use tokio::{
    sync::{Barrier, Notify},
    task::JoinSet,
};
use zoom_core::{webhook::Webhook, zoom_event, zoom_object};
use zoom_events::{Delivery, EventReceiver, MemoryDeliveries};

use crate::support::{
    CONTENT, Connection, SECRET, SERVERS, body, call, headers, lines, log, request, signed, status, webhook,
};

macro_rules! events {
    ($($event:literal $name:ident,)*) => {$(
        #[zoom_event($event)]
        struct $name {}
    )*};
}

events! {
    "test.handled" Handled,
    "test.failing" Failing,
    "test.panicking" Panicking,
    "test.slow" Slow,
}

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

fn receiver() -> EventReceiver {
    EventReceiver::new(webhook())
        .on(async |_: Handled, delivery: Delivery| {
            assert_eq!(delivery.download_token().unwrap().expose(), CONTENT);
            assert_eq!(delivery.request_id(), Some(CONTENT));
            Ok(())
        })
        .on(async |_: Failing, _| Err("the database is gone".into()))
        .on(async |event: Panicking, _| panic!("as planned: {}", size_of_val(&event)))
        .on(async |_: Slow, _| {
            std::future::pending::<()>().await;
            Ok(())
        })
        .on(async |event: Demanding, _| {
            println!("{}", event.object.topic);
            Ok(())
        })
        .max_body_size(64 * 1024)
}

/// Returns the rows: the name, the bytes that are sent, whether the connection is then closed for writing, and the
/// expected status.
fn rows() -> Vec<(&'static str, String, bool, u16)> {
    let handled = body("test.handled");
    let post = |headers: &str, body: &str| request("POST", "1.1", headers, body);
    let at = |time| lines(&webhook().sign_at(&handled, time));
    let now = SystemTime::now();
    let large = body(&format!("test.{}", "x".repeat(70_000)));
    let chunked = format!(
        "POST /zoom/events HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n{}\r\n11171\r\n{}",
        headers(&large),
        "x".repeat(0x11171)
    );
    let pieces = format!(
        "POST /zoom/events HTTP/1.1\r\nhost: localhost\r\nx-zm-request-id: {CONTENT}\r\ntransfer-encoding: chunked\r\n{}\r\n1\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n",
        headers(&handled),
        &handled[..1],
        handled.len() - 1,
        &handled[1..]
    );
    let cut = |request: String| request[..request.len() - 10].to_owned();
    vec![
        ("handled", signed(&handled), false, 204),
        ("in two pieces", pieces, false, 204),
        ("bad signature", post(&headers("another body"), &handled), false, 401),
        ("another secret", post(&lines(&Webhook::new("another").unwrap().sign(&handled)), &handled), false, 401),
        ("no header", post("", &handled), false, 401),
        ("header twice", post(&headers(&handled).repeat(2), &handled), false, 401),
        ("as old as Zoom's last retry", post(&at(now - Duration::from_secs(85 * 60)), &handled), false, 204),
        ("old", post(&at(now - Duration::from_secs(100 * 60)), &handled), false, 401),
        ("future", post(&at(now + Duration::from_secs(100 * 60)), &handled), false, 401),
        ("body too large", signed(&large), false, 413),
        ("body too large, in chunks", chunked, false, 413),
        ("body cut off", cut(signed(&handled)), true, 400),
        ("body that does not end", cut(signed(&handled)), false, 503),
        ("no body", post(&headers(""), ""), false, 400),
        ("not JSON but signed", signed(CONTENT), false, 400),
        ("not an event but signed", signed(&format!("[\"{CONTENT}\"]")), false, 400),
        ("unknown event", signed(&body("test.unknown")), false, 204),
        ("handler error", signed(&body("test.failing")), false, 500),
        ("panic", signed(&body("test.panicking")), false, 500),
        ("payload of another type", signed(&body("test.demanding")), false, 500),
        ("handler too slow", signed(&body("test.slow")), false, 503),
        ("url_validation", signed(&validation()), false, 200),
        ("url_validation, unsigned", post("", &validation()), false, 401),
        ("url_validation without a token", signed(&body("endpoint.url_validation")), false, 400),
        ("wrong method", request("GET", "1.1", "", ""), false, 405),
        ("wrong method, signed", request("PUT", "1.1", &headers(&handled), &handled), false, 405),
        ("HTTP/1.0", request("POST", "1.0", &headers(&handled), &handled), false, 204),
    ]
}

fn validation() -> String {
    r#"{"event":"endpoint.url_validation","event_ts":1739923528129,"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#
        .to_owned()
}

/// Checks what all responses have in common.
#[track_caller]
fn check(row: &str, response: &str, expected: u16, since: Instant) {
    assert_eq!(status(response), expected, "{row}: {response:?}");
    assert!(since.elapsed() < Duration::from_secs(3), "{row}: {:?}", since.elapsed());
    let (head, content) = response.split_once("\r\n\r\n").unwrap();
    if expected == 200 {
        let content: zoom_core::Value = serde_json::from_str(content).unwrap();
        assert_eq!(content["plainToken"], "qgg8vlvZRS6UYooatFL8Aw", "{row}");
        assert_eq!(content["encryptedToken"].as_str().unwrap().len(), 64, "{row}");
        assert!(head.contains("\r\ncontent-type: application/json\r\n"), "{row}: {head}");
    } else {
        assert_eq!(content, "", "{row}");
    }
    assert_eq!(head.contains("\r\nallow: POST\r\n"), expected == 405, "{row}: {head}");
    for hidden in [SECRET, CONTENT] {
        assert!(!response.contains(hidden), "{row}: {response}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_delivery_gets_its_status_in_time_and_nothing_of_it_is_shown() {
    let log = log();
    for server in SERVERS {
        let address = server.start(receiver()).await;
        let mut tasks = JoinSet::new();
        for (row, sent, is_end, expected) in rows() {
            tasks.spawn(async move {
                let row = format!("{server:?}, {row}");
                let since = Instant::now();
                let mut connection = Connection::open(address).await;
                connection.send(&sent).await;
                if is_end {
                    connection.end().await;
                }
                let response = connection.response().await;
                check(&row, &response, expected, since);
                assert_eq!(response.starts_with("HTTP/1.0"), row.contains("HTTP/1.0"), "{row}");
            });
        }
        while let Some(row) = tasks.join_next().await {
            row.unwrap();
        }
        two_deliveries_on_one_connection(address).await;
    }
    let lines = log.lines();
    for hidden in [SECRET, CONTENT, "qgg8vlvZRS6UYooatFL8Aw"] {
        let shown: Vec<_> = lines.iter().filter(|line| line.contains(hidden)).collect();
        assert!(shown.is_empty(), "{shown:?}");
    }
    for (event, outcome, status) in [
        ("test.handled", "handled", 204),
        ("test.unknown", "unhandled", 204),
        ("test.failing", "failed", 500),
        ("test.panicking", "panicked", 500),
        ("test.demanding", "undecodable", 500),
        ("test.slow", "timed_out", 503),
        ("endpoint.url_validation", "validated", 200),
    ] {
        let outcome = format!("outcome=\"{outcome}\"");
        let status = format!("status={status}");
        let parts = ["INFO zoom_events", "zoom.delivery", &outcome, &status, "elapsed_ms="];
        // Several deliveries may contain this event.
        let named = lines.iter().filter(|line| line.ends_with(&format!(" event=\"{event}\"")));
        let spans: Vec<String> = named
            .map(|named| format!("{} ", named.split_once(' ').unwrap().0))
            .map(|span| lines.iter().filter(|line| line.starts_with(&span)).cloned().collect())
            .collect();
        assert!(spans.iter().any(|span| parts.iter().all(|part| span.contains(part))), "{event}: {spans:?}");
    }
    let problems: Vec<_> = lines.iter().filter(|line| line.starts_with("WARN") || line.starts_with("ERROR")).collect();
    for (level, part) in [
        ("ERROR", "error=the database is gone"),
        ("ERROR", "the handler panicked"),
        ("ERROR", "can't be decoded at `payload.object`: missing field `topic`"),
        ("WARN", "the signature does not match"),
        ("WARN", "the header `x-zm-signature` is missing or malformed"),
        // The number of seconds may be higher by one.
        ("WARN", "the delivery was signed 60"),
        ("WARN", "outcome=\"timed_out\""),
        ("WARN", "outcome=\"cut_off\""),
        ("WARN", "outcome=\"too_large\""),
        ("WARN", "outcome=\"too_slow\""),
        ("WARN", "outcome=\"not_an_event\""),
        ("WARN", "outcome=\"wrong_method\""),
    ] {
        let is_there = problems.iter().any(|line| line.starts_with(level) && line.contains(part));
        assert!(is_there, "{level} {part}: {problems:#?}");
    }
}

async fn two_deliveries_on_one_connection(address: SocketAddr) {
    let mut connection = Connection::open(address).await;
    for event in ["test.handled", "test.failing", "test.unknown"] {
        let since = Instant::now();
        connection.send(&signed(&body(event))).await;
        let expected = if event == "test.failing" { 500 } else { 204 };
        check("keep-alive", &connection.response().await, expected, since);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_deliveries_at_once_are_handled() {
    for server in SERVERS {
        let (arrived, handled) = (Arc::new(Barrier::new(1000)), Arc::new(AtomicUsize::new(0)));
        let receiver = EventReceiver::new(webhook()).deduplicate(MemoryDeliveries::new(1000)).on({
            let handled = Arc::clone(&handled);
            move |_: Handled, _| {
                let (arrived, handled) = (Arc::clone(&arrived), Arc::clone(&handled));
                async move {
                    arrived.wait().await;
                    handled.fetch_add(1, Ordering::Relaxed);
                    Ok(())
                }
            }
        });
        let address = server.start(receiver).await;
        let mut tasks = JoinSet::new();
        for time in 1000..2000 {
            let request = signed(&body("test.handled").replace("1739923528129", &format!("173992352{time}")));
            let mut connection = Connection::open(address).await;
            tasks.spawn(async move {
                let since = Instant::now();
                connection.send(&request).await;
                check("at once", &connection.response().await, 204, since);
            });
        }
        while let Some(task) = tasks.join_next().await {
            task.unwrap();
        }
        assert_eq!(handled.load(Ordering::Relaxed), 1000, "{server:?}");
    }
}

#[tokio::test]
async fn at_the_limit_events_get_503_and_a_validation_gets_200() {
    for server in SERVERS {
        let (started, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let receiver = EventReceiver::new(webhook()).max_in_flight(1).on({
            let (started, go_on) = (Arc::clone(&started), Arc::clone(&go_on));
            move |_: Handled, _| {
                let (started, go_on) = (Arc::clone(&started), Arc::clone(&go_on));
                async move {
                    started.notify_one();
                    go_on.notified().await;
                    Ok(())
                }
            }
        });
        let address = server.start(receiver).await;
        let first = tokio::spawn(async move { call(address, &signed(&body("test.handled"))).await });
        started.notified().await;
        for (event, expected) in [(body("test.handled"), 503), (body("test.unknown"), 204), (validation(), 200)] {
            let since = Instant::now();
            check("busy", &call(address, &signed(&event)).await, expected, since);
        }
        go_on.notify_one();
        assert_eq!(status(&first.await.unwrap()), 204);
        go_on.notify_one();
        assert_eq!(status(&call(address, &signed(&body("test.handled"))).await), 204);
    }
}

#[tokio::test]
async fn a_response_needs_no_server() {
    let mut receiver = receiver();
    let body = validation();
    let mut request = http::Request::post("/").body(body.clone()).unwrap();
    *request.headers_mut() = webhook().sign(&body);
    let response = tower_service::Service::call(&mut receiver, request).await.unwrap();
    assert_eq!(response.status(), 200);
}
