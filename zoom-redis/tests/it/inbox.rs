//! Tests the path of events from a receiver through Redis to the handlers of a worker.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::sync::Notify;
use zoom_core::event::Event;
use zoom_events::{Delivery, EventReceiver, Unavailable};
use zoom_redis::{EncryptionKeys, Redis, RedisDeliveries, RedisInbox};
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::{
    proxy::Proxy,
    receiving::{Handled, body, deliver, logged, redis, storing, until, until_drained, webhook, work},
};

const SOON: Duration = Duration::from_millis(50);

fn inbox(server: &RedisServer) -> RedisInbox {
    RedisInbox::new(&redis(server), "events")
}

/// Runs a command and returns its response.
fn command<T: redis::FromRedisValue>(server: &RedisServer, words: &[&str]) -> T {
    redis::from_redis_value(server.command(words).unwrap()).unwrap()
}

#[tokio::test]
async fn a_delivery_is_at_the_worker_what_it_was_at_the_receiver() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server);
    let arrived = Arc::new(Mutex::new(Vec::<Delivery>::new()));
    let (writer, list) = (inbox.writer(), Arc::clone(&arrived));
    let receiver = EventReceiver::new(webhook()).fallback(move |event: Event, delivery: Delivery| {
        list.lock().unwrap().push(delivery.clone());
        writer(event, delivery)
    });
    let without_time = r#"{"payload":{"a": "\u00e9é"},  "event":"custom.event"}"#;
    for body in [body(1).as_str(), without_time] {
        assert_eq!(deliver(&receiver, body).await, 204);
    }
    // The stored fields are documented for programs in other languages.
    let stored: Vec<(String, Vec<String>)> = command(&server, &["XRANGE", "zoom:{events}:inbox", "-", "+"]);
    let received_at = arrived.lock().unwrap()[1].received_at().to_string();
    assert_eq!(
        stored[1].1,
        ["body", without_time, "received_at", &received_at, "request_id", "request-id"].map(str::to_owned)
    );

    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    handled.until(2).await;
    for (delivery, arrived) in handled.list().iter().zip(arrived.lock().unwrap().iter()) {
        assert_eq!(delivery.event(), arrived.event());
        assert_eq!(delivery.event().body(), arrived.event().body());
        assert_eq!(delivery.received_at(), arrived.received_at());
        assert_eq!(delivery.request_id(), Some("request-id"));
        assert_eq!(delivery.timestamp(), arrived.timestamp());
        assert_eq!(
            delivery.download_token().map(|token| token.expose().to_owned()),
            arrived.download_token().map(|token| token.expose().to_owned())
        );
    }
    assert!(handled.list()[0].key().unwrap().starts_with("meeting.started/"));
    assert_eq!(handled.list()[1].key(), Some(stored[1].0.as_str()), "an event without a time");
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(command::<u64>(&server, &["XLEN", "zoom:{events}:inbox"]), 0);
    let consumers: Vec<redis::Value> = command(&server, &["XINFO", "CONSUMERS", "zoom:{events}:inbox", "workers"]);
    assert!(consumers.is_empty(), "the worker has signed off");
    assert!(!format!("{inbox:?} {:?}", handled.list()).contains("credential"));
}

#[tokio::test]
async fn a_receiver_and_its_workers_may_share_a_store_and_handle_a_repeated_event_once() {
    let server = RedisServer::start(Persistence::None);
    // A delivery whose event is already being handled is checked again after this time.
    let inbox = inbox(&server).claim_after(SOON);
    let deliveries = RedisDeliveries::new(&redis(&server));
    let handled = Handled::default();
    let worker = handled.receiver().deduplicate(deliveries.clone());
    let running = work(&inbox, &worker);
    // The first receiver stores the repeated event twice, and the second stores it once.
    for receiver in [storing(&inbox), storing(&inbox).deduplicate(deliveries)] {
        for number in [1, 1, 2] {
            assert_eq!(deliver(&receiver, &body(number)).await, 204);
        }
    }
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(handled.count(), 2);
}

#[tokio::test]
async fn an_event_that_fails_is_a_dead_letter_in_the_end_and_can_be_retried() {
    let server = RedisServer::start(Persistence::None);
    let inbox = RedisInbox::new(&redis(&server), "failing").claim_after(SOON).max_attempts(3);
    logged();
    let receiver = storing(&inbox);
    let without_time = r#"{"event":"custom.event","payload":{}}"#;
    for body in [&body(1), without_time] {
        assert_eq!(deliver(&receiver, body).await, 204);
    }
    let handled = Handled::default();
    let worker = handled.receiver_that(|_| Err("this is not content".into()));
    let running = work(&inbox, &worker);
    until(async || inbox.status().await.unwrap().dead == 2).await;
    assert_eq!(handled.count(), 6);
    let keys: std::collections::HashSet<_> = handled.list().iter().map(|d| d.key().unwrap().to_owned()).collect();
    assert_eq!(keys.len(), 2, "each attempt has the key of its event");
    worker.shutdown().await;
    running.await.unwrap().unwrap();

    let letters = inbox.dead_letters(100).await.unwrap();
    assert_eq!(letters.len(), 2);
    for letter in &letters {
        assert_eq!((letter.reason(), letter.attempts()), ("failed", 3));
        assert!(letter.given_up_at().is_some());
        assert_eq!(letter.delivery().unwrap().request_id(), Some("request-id"));
        let shown = format!("{letter:?}");
        assert!(!shown.contains("credential") && !shown.contains("object"), "{shown}");
        inbox.retry(letter).await.unwrap();
        inbox.retry(letter).await.unwrap();
    }
    let log = logged();
    assert!(log.contains("an event was given up") && log.contains("inbox=\"failing\""), "{log}");
    assert!(!log.contains("credential"), "{log}");

    // A retried event gets all its attempts again and keeps its key.
    let retried = Handled::default();
    let worker = retried.receiver();
    let running = work(&inbox, &worker);
    until_drained(&inbox).await;
    assert_eq!(retried.count(), 2);
    assert!(retried.list().iter().all(|delivery| keys.contains(delivery.key().unwrap())));
    assert_eq!(inbox.status().await.unwrap().dead, 0);
    worker.shutdown().await;
    running.await.unwrap().unwrap();
}

#[tokio::test]
async fn what_is_not_an_event_is_a_dead_letter_that_can_be_discarded() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server);
    server.command(&["XADD", "zoom:{events}:inbox", "*", "theirs", "1"]).unwrap();
    server.command(&["XADD", "zoom:{events}:inbox", "*", "body", "not JSON"]).unwrap();
    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    until(async || inbox.status().await.unwrap().dead == 2).await;
    for letter in inbox.dead_letters(100).await.unwrap() {
        assert_eq!((letter.reason(), letter.attempts()), ("unreadable", 1));
        assert!(letter.delivery().is_none());
        inbox.discard(&letter).await.unwrap();
    }
    assert!(inbox.dead_letters(100).await.unwrap().is_empty());
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(handled.count(), 0);
}

#[tokio::test]
async fn an_event_whose_handler_takes_long_is_not_taken_over() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server).claim_after(Duration::from_secs(2));
    let (runs, may_end) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let (count, notified) = (Arc::clone(&runs), Arc::clone(&may_end));
    let worker = EventReceiver::without_webhook().fallback(move |_: Event, _: Delivery| {
        count.fetch_add(1, Ordering::SeqCst);
        let may_end = Arc::clone(&notified);
        async move {
            may_end.notified().await;
            Ok(())
        }
    });
    let running = [work(&inbox, &worker), work(&inbox, &worker)];
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 204);
    // The worker resets the event's idle time whenever a third of the limit has passed, so five resets take longer than
    // the limit.
    let (mut last, mut renewed) = (0, 0);
    while renewed < 5 {
        // At first, the group does not exist.
        let pending = server.command(&["XPENDING", "zoom:{events}:inbox", "workers", "-", "+", "10"]);
        let pending: Vec<(String, String, u64, u64)> =
            pending.map(|pending| redis::from_redis_value(pending).unwrap()).unwrap_or_default();
        let idle = pending.first().map_or(0, |(_, _, idle, _)| *idle);
        renewed += u32::from(idle < last);
        last = idle;
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    may_end.notify_waiters();
    until_drained(&inbox).await;
    worker.shutdown().await;
    for running in running {
        running.await.unwrap().unwrap();
    }
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_shutdown_waits_for_handlers_and_gives_the_rest_to_others_at_once() {
    let server = RedisServer::start(Persistence::None);
    // No worker is assumed to be dead in this test.
    let inbox = inbox(&server).claim_after(Duration::from_secs(3600)).max_in_flight(2);
    let (started, may_end) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (begun, notified) = (Arc::clone(&started), Arc::clone(&may_end));
    let handled = Handled::default();
    let done = handled.clone();
    let worker = EventReceiver::without_webhook().max_in_flight(1).fallback(move |_: Event, _: Delivery| {
        let (started, may_end) = (Arc::clone(&begun), Arc::clone(&notified));
        async move {
            started.notify_one();
            may_end.notified().await;
            Ok(())
        }
    });
    let running = work(&inbox, &worker);
    let receiver = storing(&inbox);
    for number in [1, 2] {
        assert_eq!(deliver(&receiver, &body(number)).await, 204);
    }
    started.notified().await;
    until(async || inbox.status().await.unwrap().pending == 2).await;
    let closing = worker.clone();
    let shutdown = tokio::spawn(async move { closing.shutdown().await });
    worker.closing().await;
    may_end.notify_one();
    shutdown.await.unwrap();
    running.await.unwrap().unwrap();
    assert_eq!(inbox.status().await.unwrap().pending, 1);
    // The attempt of the first worker did not count, so the event is not given up although only one attempt is allowed.
    let other = done.receiver();
    let inbox = inbox.max_attempts(1);
    let running = work(&inbox, &other);
    until_drained(&inbox).await;
    other.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!((handled.count(), inbox.status().await.unwrap().dead), (1, 0));
}

#[tokio::test]
async fn an_attempt_without_what_the_handler_needs_does_not_count() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server).claim_after(SOON).max_attempts(1);
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 204);
    let handled = Handled::default();
    let count = AtomicUsize::new(0);
    let worker = handled.receiver_that(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0..3 => Err(Unavailable::new("no database").into()),
        _ => Ok(()),
    });
    let running = work(&inbox, &worker);
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!((handled.count(), inbox.status().await.unwrap().dead), (4, 0));
}

#[tokio::test]
async fn an_event_that_kills_its_workers_is_given_up() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server).claim_after(SOON).max_attempts(2);
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 204);
    server.command(&["XGROUP", "CREATE", "zoom:{events}:inbox", "workers", "0"]).unwrap();
    // A worker claimed the event twice and was then killed.
    server.command(&["XREADGROUP", "GROUP", "workers", "killed", "STREAMS", "zoom:{events}:inbox", ">"]).unwrap();
    server.command(&["XAUTOCLAIM", "zoom:{events}:inbox", "workers", "killed", "0", "0"]).unwrap();
    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    until(async || inbox.status().await.unwrap().dead == 1).await;
    let letters = inbox.dead_letters(1).await.unwrap();
    assert_eq!((letters[0].reason(), letters[0].attempts()), ("abandoned", 2));
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(handled.count(), 0);
}

#[tokio::test]
async fn what_is_too_old_is_dropped_with_its_number_in_the_log() {
    let server = RedisServer::start_with(&["--stream-node-max-entries", "1"]);
    let inbox = RedisInbox::new(&redis(&server), "trimmed").max_age(Duration::from_secs(60));
    logged();
    let old = ["1-1", "1-2", "1-3"];
    for id in old {
        server.command(&["XADD", "zoom:{trimmed}:inbox", id, "body", "{}"]).unwrap();
        server.command(&["XADD", "zoom:{trimmed}:dead", id, "body", "{}"]).unwrap();
    }
    server.command(&["XGROUP", "CREATE", "zoom:{trimmed}:inbox", "workers", "0"]).unwrap();
    server
        .command(&["XREADGROUP", "GROUP", "workers", "a", "COUNT", "1", "STREAMS", "zoom:{trimmed}:inbox", ">"])
        .unwrap();
    // Old events are dropped when an event is stored, even without a worker.
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 204);
    until(async || logged().contains("not handled within the maximum age events=3 inbox=\"trimmed\"")).await;
    until(async || logged().contains("not retried within the maximum age events=3 inbox=\"trimmed\"")).await;
    assert_eq!(command::<u64>(&server, &["XLEN", "zoom:{trimmed}:inbox"]), 1);
    // The event that was pending is also reported when it is claimed.
    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&inbox.claim_after(SOON), &worker);
    until(async || logged().contains("are no longer in the inbox")).await;
    handled.until(1).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
}

#[tokio::test]
async fn encrypted_events_are_read_by_workers_with_their_key_and_left_by_others() {
    let server = RedisServer::start(Persistence::None);
    let inbox = || RedisInbox::new(&redis(&server), "sealed").claim_after(SOON).max_attempts(1);
    let [old, new] = [[1; 32], [2; 32]].map(EncryptionKeys::from_bytes);
    logged();
    assert_eq!(deliver(&storing(&inbox().encrypted(old.clone())), &body(1)).await, 204);
    let stored: Vec<(String, Vec<Vec<u8>>)> = command(&server, &["XRANGE", "zoom:{sealed}:inbox", "-", "+"]);
    assert_eq!(stored[0].1[0], b"sealed");
    assert!(!stored[0].1.concat().windows(7).any(|bytes| bytes == b"meeting"), "{stored:?}");
    let handled = Handled::default();
    // One worker has no key, and one has a different key.
    for inbox in [inbox(), inbox().encrypted(new.clone())] {
        let worker = handled.receiver();
        let before = logged().matches("with a key that this worker does not have").count();
        let running = work(&inbox, &worker);
        until(async || logged().matches("with a key that this worker does not have").count() > before).await;
        worker.shutdown().await;
        running.await.unwrap().unwrap();
    }
    assert_eq!((handled.count(), inbox().status().await.unwrap().dead), (0, 0));
    // After a key was replaced, workers have both keys.
    let inbox = inbox().encrypted(new.or(&old));
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(handled.list()[0].event().body(), body(1).as_bytes());
}

#[tokio::test]
async fn responses_that_are_lost_lose_no_event() {
    let server = RedisServer::start(Persistence::None);
    let proxy = Proxy::start(server.port()).await;
    let redis = || Redis::new(&proxy.url()).unwrap();
    let inbox = || RedisInbox::new(&redis(), "events").claim_after(Duration::from_millis(200)).max_attempts(1000);
    let deliveries = || RedisDeliveries::new(&redis()).running_for(Duration::from_millis(200));
    let handled = Handled::default();
    let receiver = storing(&inbox());
    proxy.lose_every(10);
    let workers = [handled.receiver().deduplicate(deliveries()), handled.receiver().deduplicate(deliveries())];
    let running = workers.each_ref().map(|worker| work(&inbox(), worker));
    for number in 0..100 {
        until(async || deliver(&receiver, &body(number)).await == 204).await;
    }
    until_drained(&RedisInbox::new(&crate::receiving::redis(&server), "events")).await;
    assert!(proxy.lost() > 20, "{}", proxy.lost());
    proxy.lose_every(0);
    for (worker, running) in workers.iter().zip(running) {
        worker.shutdown().await;
        running.await.unwrap().unwrap();
    }
    let bodies: std::collections::HashSet<_> = handled.list().iter().map(|d| d.event().body().to_vec()).collect();
    assert_eq!((handled.count(), bodies.len()), (100, 100), "each once");
}

#[tokio::test]
async fn events_in_a_response_that_is_lost_are_handled_and_no_attempt_counts() {
    let server = RedisServer::start(Persistence::None);
    let proxy = Proxy::start(server.port()).await;
    // No worker is assumed to be dead in this test.
    let idle = Duration::from_secs(3600);
    let inbox = |redis| RedisInbox::new(&redis, "events").claim_after(idle).max_attempts(1);
    let (direct, disturbed) = (inbox(redis(&server)), inbox(Redis::new(&proxy.url()).unwrap()));
    let receiver = storing(&direct);
    // The first event was released by another worker, and is claimed.
    let key = "zoom:{events}:inbox";
    assert_eq!(deliver(&receiver, &body(0)).await, 204);
    server.command(&["XGROUP", "CREATE", key, "workers", "0"]).unwrap();
    server.command(&["XREADGROUP", "GROUP", "workers", "other", "STREAMS", key, ">"]).unwrap();
    let events: Vec<(String, redis::Value)> = command(&server, &["XRANGE", key, "-", "+"]);
    let given_back = ["0", &events[0].0, "IDLE", "3600000", "RETRYCOUNT", "0", "JUSTID"];
    server.command(&[&["XCLAIM", key, "workers", "other"][..], &given_back].concat()).unwrap();
    proxy.lose_next_with("meeting.started");
    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&disturbed, &worker);
    handled.until(1).await;
    // The other events are read as new ones.
    for number in 1..4 {
        proxy.lose_next_with("meeting.started");
        assert_eq!(deliver(&receiver, &body(number)).await, 204);
        handled.until(number + 1).await;
    }
    until_drained(&direct).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!((proxy.lost(), handled.count(), direct.status().await.unwrap().dead), (4, 4, 0));
}

#[tokio::test]
async fn a_connection_that_the_caller_opened_is_enough() {
    let server = RedisServer::start(Persistence::None);
    let client = redis::Client::open(server.url()).unwrap();
    let redis = Redis::over(client.get_multiplexed_async_connection().await.unwrap());
    let inbox = RedisInbox::new(&redis, "events").max_in_flight(3);
    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    let receiver = storing(&inbox);
    for number in 0..10 {
        assert_eq!(deliver(&receiver, &body(number)).await, 204);
    }
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(handled.count(), 10);
}
