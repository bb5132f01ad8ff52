//! Tests that a receiver and a worker lose nothing while Redis can't be used.

use std::time::Duration;

use zoom_redis::{RedisDeliveries, RedisErrorKind, RedisInbox};
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::receiving::{Handled, body, deliver, logged, redis, storing, until, until_drained, work};

const SOON: Duration = Duration::from_millis(50);

fn inbox(server: &RedisServer) -> RedisInbox {
    RedisInbox::new(&redis(server), "events").claim_after(SOON)
}

#[tokio::test]
async fn while_redis_is_gone_zoom_gets_503_and_a_worker_waits() {
    let mut server = RedisServer::start(Persistence::Always);
    let inbox = RedisInbox::new(&redis(&server).with_time_limit(Duration::from_millis(300)), "gone").claim_after(SOON);
    logged();
    let (receiver, handled) = (storing(&inbox), Handled::default());
    assert_eq!(deliver(&receiver, &body(1)).await, 204);
    server.kill();
    assert_eq!(deliver(&receiver, &body(2)).await, 503);
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    until(async || logged().contains("the inbox can't be read")).await;
    server.restart();
    until_drained(&inbox).await;
    // Unlike a server that was killed, one that hangs does not close its connections.
    server.pause();
    assert_eq!(deliver(&receiver, &body(3)).await, 503);
    server.resume();
    assert_eq!(deliver(&receiver, &body(4)).await, 204);
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    // The third event may have been stored although the response was late. Zoom would deliver it again.
    let bodies: Vec<_> = handled.list().iter().map(|delivery| delivery.event().body().to_vec()).collect();
    for (number, expected) in [(1, true), (2, false), (4, true)] {
        assert_eq!(bodies.contains(&body(number).into_bytes()), expected, "{number}");
    }
    assert!(logged().contains("the inbox can be read again"));
}

#[tokio::test]
async fn a_worker_goes_on_when_redis_has_forgotten_everything() {
    let mut server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server);
    let (receiver, handled) = (storing(&inbox), Handled::default());
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    assert_eq!(deliver(&receiver, &body(1)).await, 204);
    handled.until(1).await;
    server.command(&["FLUSHALL"]).unwrap();
    assert_eq!(deliver(&receiver, &body(2)).await, 204);
    handled.until(2).await;
    server.restart();
    assert_eq!(deliver(&receiver, &body(3)).await, 204);
    handled.until(3).await;
    server.command(&["SCRIPT", "FLUSH"]).unwrap();
    server.command(&["CLIENT", "KILL", "TYPE", "normal"]).unwrap();
    assert_eq!(deliver(&receiver, &body(4)).await, 204);
    handled.until(4).await;
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
}

#[tokio::test]
async fn while_memory_is_full_zoom_gets_503_and_workers_empty_the_inbox() {
    let server = RedisServer::start(Persistence::None);
    let inbox = |name| RedisInbox::new(&redis(&server), name).claim_after(SOON).max_attempts(1);
    let deliveries = RedisDeliveries::new(&redis(&server));
    for (inbox, key, has_store) in
        [(inbox("plain"), "zoom:{plain}:inbox", false), (inbox("marked"), "zoom:{marked}:inbox", true)]
    {
        // The group already exists, as if a worker had run before: it can't be created while memory is full.
        server.command(&["XGROUP", "CREATE", key, "workers", "0", "MKSTREAM"]).unwrap();
        let receiver = storing(&inbox);
        for number in [1, 1, 2] {
            assert_eq!(deliver(&receiver, &body(number)).await, 204);
        }
        server.command(&["CONFIG", "SET", "maxmemory", "1"]).unwrap();
        assert_eq!(deliver(&receiver, &body(3)).await, 503);
        let handled = Handled::default();
        let worker = handled.receiver();
        let worker = if has_store { worker.deduplicate(deliveries.clone()) } else { worker };
        let running = work(&inbox, &worker);
        until_drained(&inbox).await;
        worker.shutdown().await;
        running.await.unwrap().unwrap();
        assert_eq!((handled.count(), inbox.status().await.unwrap().dead), (if has_store { 2 } else { 3 }, 0));
        server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
        assert_eq!(deliver(&receiver, &body(3)).await, 204);
    }
}

#[tokio::test]
async fn while_its_store_is_away_a_worker_waits_and_no_attempt_counts() {
    let server = RedisServer::start(Persistence::None);
    let mut other = RedisServer::start(Persistence::None);
    let inbox = RedisInbox::new(&redis(&server), "waiting").claim_after(SOON).max_attempts(1);
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 204);
    other.kill();
    let handled = Handled::default();
    let worker = handled.receiver().deduplicate(RedisDeliveries::new(&redis(&other)));
    logged();
    let before = logged().matches("the store of handled events failed: the event is not handled").count();
    let running = work(&inbox, &worker);
    until(async || {
        logged().matches("the store of handled events failed: the event is not handled").count() > before + 2
    })
    .await;
    assert_eq!((handled.count(), inbox.status().await.unwrap().dead), (0, 0));
    other.restart();
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!((handled.count(), inbox.status().await.unwrap().dead), (1, 0));
}

#[tokio::test]
async fn on_a_replica_zoom_gets_503_and_a_worker_waits() {
    let server = RedisServer::start(Persistence::None);
    let inbox = RedisInbox::new(&redis(&server), "replica").claim_after(SOON);
    logged();
    let (receiver, handled) = (storing(&inbox), Handled::default());
    assert_eq!(deliver(&receiver, &body(1)).await, 204);
    server.command(&["REPLICAOF", "127.0.0.1", "1"]).unwrap();
    assert_eq!(deliver(&receiver, &body(2)).await, 503);
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    until(async || {
        logged().contains("is a replica and can't be written to: use the address of its master inbox=\"replica\"")
    })
    .await;
    server.command(&["REPLICAOF", "NO", "ONE"]).unwrap();
    handled.until(1).await;
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_key_of_another_type_is_an_error_and_stays() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server).max_attempts(1);
    let (receiver, handled) = (storing(&inbox), Handled::default());
    server.command(&["SET", "zoom:{events}:inbox", "theirs"]).unwrap();
    assert_eq!(deliver(&receiver, &body(1)).await, 503);
    let error = inbox.run(handled.receiver()).await.unwrap_err();
    assert_eq!(error.kind(), RedisErrorKind::ForeignValue);
    assert!(error.to_string().contains("the Redis key `zoom:{events}:inbox`"), "{error}");
    assert!(error.to_string().contains("with_prefix") && !error.to_string().contains("theirs"), "{error}");
    let error = inbox.status().await.unwrap_err().to_string();
    assert!(error.contains("the Redis key `zoom:{events}:inbox`"), "{error}");
    let value = server.command(&["GET", "zoom:{events}:inbox"]).unwrap();
    assert_eq!(value, redis::Value::BulkString(b"theirs".to_vec()));

    // If dead letters can't be written, a failed event stays in the inbox.
    server.command(&["DEL", "zoom:{events}:inbox"]).unwrap();
    server.command(&["SET", "zoom:{events}:dead", "theirs"]).unwrap();
    assert_eq!(deliver(&receiver, &body(1)).await, 204);
    let error = inbox.run(handled.receiver_that(|_| Err("as planned".into()))).await.unwrap_err();
    assert_eq!(error.kind(), RedisErrorKind::ForeignValue);
    for error in [error, inbox.status().await.unwrap_err(), inbox.dead_letters(1).await.unwrap_err()] {
        assert!(error.to_string().contains("the Redis key `zoom:{events}:dead`"), "{error}");
    }
    server.command(&["DEL", "zoom:{events}:dead"]).unwrap();
    assert_eq!(inbox.status().await.unwrap().pending, 1);
}

#[tokio::test]
async fn a_wrong_password_ends_a_worker_and_is_not_shown() {
    let server = RedisServer::start_with_password("open-sesame");
    let url = format!("redis://:wrong-word@localhost:{}", server.port());
    let inbox = RedisInbox::new(&zoom_redis::Redis::new(&url).unwrap(), "events");
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 503);
    let error = inbox.run(Handled::default().receiver()).await.unwrap_err();
    assert_eq!(error.kind(), RedisErrorKind::Denied);
    assert!(!format!("{error:?} {error} {inbox:?}").contains("wrong-word"));
}

/// Stores two events that a killed worker has read. The first has used up its only attempt, and the second has used
/// none.
async fn one_abandoned_and_one_good(server: &RedisServer, inbox: &RedisInbox) {
    let receiver = storing(inbox);
    let key = "zoom:{events}:inbox";
    server.command(&["XGROUP", "CREATE", key, "workers", "0", "MKSTREAM"]).unwrap();
    for number in [1, 2] {
        assert_eq!(deliver(&receiver, &body(number)).await, 204);
    }
    server.command(&["XREADGROUP", "GROUP", "workers", "killed", "STREAMS", key, ">"]).unwrap();
    let events = server.command(&["XREVRANGE", key, "+", "-", "COUNT", "1"]).unwrap();
    let events: Vec<(String, redis::Value)> = redis::from_redis_value(events).unwrap();
    server.command(&["XCLAIM", key, "workers", "killed", "0", &events[0].0, "RETRYCOUNT", "0", "JUSTID"]).unwrap();
}

#[tokio::test]
async fn an_event_that_can_not_be_a_dead_letter_yet_uses_up_no_attempt_of_others() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server).max_attempts(1);
    one_abandoned_and_one_good(&server, &inbox).await;
    server.command(&["CONFIG", "SET", "maxmemory", "1"]).unwrap();
    logged();
    let handled = Handled::default();
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    handled.until(1).await;
    // The worker tries more than once to move the first event, and does not handle it.
    let tries = || logged().matches("an event that was given up can't be moved to the dead letters yet").count();
    until(async || tries() > 2).await;
    server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!(handled.list()[0].event().body(), body(2).as_bytes());
    let letters = inbox.dead_letters(2).await.unwrap();
    assert_eq!((handled.count(), letters.len()), (1, 1));
    assert_eq!((letters[0].reason(), letters[0].attempts()), ("abandoned", 1));
}

#[tokio::test]
async fn a_worker_that_ends_with_an_error_gives_back_what_it_has_claimed() {
    let server = RedisServer::start(Persistence::None);
    let inbox = inbox(&server).max_attempts(1);
    one_abandoned_and_one_good(&server, &inbox).await;
    server.command(&["SET", "zoom:{events}:dead", "theirs"]).unwrap();
    let handled = Handled::default();
    let error = inbox.run(handled.receiver()).await.unwrap_err();
    assert_eq!((error.kind(), handled.count()), (RedisErrorKind::ForeignValue, 0));
    server.command(&["DEL", "zoom:{events}:dead"]).unwrap();
    let worker = handled.receiver();
    let running = work(&inbox, &worker);
    until_drained(&inbox).await;
    worker.shutdown().await;
    running.await.unwrap().unwrap();
    assert_eq!((handled.count(), inbox.status().await.unwrap().dead), (1, 1));
}
