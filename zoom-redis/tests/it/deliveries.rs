//! Tests stores of handled events that several processes share.

use std::time::Duration;

use tokio::task::JoinSet;
use zoom_events::{Begin, Deliveries as _, EventReceiver};
use zoom_redis::{Redis, RedisDeliveries};
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::{
    proxy::Proxy,
    receiving::{body, deliver, redis, until, webhook},
};

/// Creates a store with its own connection, like another process.
fn store(server: &RedisServer) -> RedisDeliveries {
    RedisDeliveries::new(&redis(server))
}

fn key(server: &RedisServer) -> String {
    let keys: Vec<String> = redis::from_redis_value(server.command(&["KEYS", "*:seen"]).unwrap()).unwrap();
    let [key] = keys.try_into().unwrap();
    key
}

/// Returns the remaining lifetime of the mark in milliseconds, or a negative number if there is no mark.
fn remaining(server: &RedisServer, key: &str) -> i64 {
    redis::from_redis_value(server.command(&["PTTL", key]).unwrap()).unwrap()
}

#[tokio::test]
async fn of_many_processes_one_handles_an_event() {
    let server = RedisServer::start(Persistence::None);
    let stores: Vec<_> = (0..8).map(|_| store(&server)).collect();
    let mut begins = JoinSet::new();
    for store in stores.iter().cycle().take(64).cloned() {
        begins.spawn(async move { (store.begin("an event").await.unwrap(), store) });
    }
    let (mut winners, mut others) = (Vec::new(), 0);
    for (begin, store) in begins.join_all().await {
        match begin {
            Begin::New => winners.push(store),
            Begin::Running => others += 1,
            Begin::Done => panic!("nobody is done"),
        }
    }
    assert_eq!((winners.len(), others), (1, 63));
    winners[0].done("an event").await.unwrap();
    for store in &stores {
        assert_eq!(store.begin("an event").await.unwrap(), Begin::Done);
    }
    assert_eq!(stores[0].begin("another event").await.unwrap(), Begin::New);
}

#[tokio::test]
async fn a_mark_is_renewed_while_its_process_lives_and_expires_after_it() {
    let server = RedisServer::start(Persistence::None);
    let alive = store(&server).running_for(Duration::from_millis(1500));
    assert_eq!(alive.begin("an event").await.unwrap(), Begin::New);
    let (key, mut last, mut renewed) = (key(&server), 1500, 0);
    while renewed < 2 {
        let now = remaining(&server, &key);
        assert!(now > 0, "it has expired");
        renewed += u32::from(now > last);
        last = now;
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(store(&server).begin("an event").await.unwrap(), Begin::Running);
    // The mark is written again to a server that lost its data.
    server.command(&["FLUSHALL"]).unwrap();
    until(async || remaining(&server, &key) > 0).await;
    // Like a process that was killed, a dropped store no longer renews anything.
    drop(alive);
    until(async || remaining(&server, &key) < 0).await;
    assert_eq!(store(&server).begin("an event").await.unwrap(), Begin::New);
}

#[tokio::test]
async fn a_clone_with_another_time_renews_its_marks_in_that_time() {
    let server = RedisServer::start(Persistence::None);
    let slow = store(&server).running_for(Duration::from_secs(3600));
    let fast = slow.clone().running_for(Duration::from_millis(1500));
    // If clones shared their marks, the first one to begin would determine how often all marks are renewed.
    assert_eq!(slow.begin("a slow event").await.unwrap(), Begin::New);
    let slow_key = key(&server);
    server.command(&["RENAME", &slow_key, "elsewhere"]).unwrap();
    assert_eq!(fast.begin("an event").await.unwrap(), Begin::New);
    let (key, mut last, mut renewed) = (key(&server), 1500, 0);
    while renewed < 2 {
        let now = remaining(&server, &key);
        assert!(now > 0, "it has expired");
        renewed += u32::from(now > last);
        last = now;
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_handler_that_failed_forgets_its_own_mark_and_no_other() {
    let server = RedisServer::start(Persistence::None);
    let [first, second, third] = [store(&server), store(&server), store(&server)];
    assert_eq!(first.begin("an event").await.unwrap(), Begin::New);
    first.failed("an event").await.unwrap();
    assert_eq!(second.begin("an event").await.unwrap(), Begin::New);
    // The second store's mark is lost, as if it had expired.
    server.command(&["DEL", &key(&server)]).unwrap();
    assert_eq!(third.begin("an event").await.unwrap(), Begin::New);
    second.failed("an event").await.unwrap();
    assert_eq!(first.begin("an event").await.unwrap(), Begin::Running);
    // An event that is done can no longer fail.
    third.done("an event").await.unwrap();
    second.failed("an event").await.unwrap();
    third.failed("an event").await.unwrap();
    assert_eq!(first.begin("an event").await.unwrap(), Begin::Done);
}

#[tokio::test]
async fn what_is_done_is_remembered_for_its_age() {
    let server = RedisServer::start(Persistence::None);
    for (store, age) in [(store(&server), 7_200_000), (store(&server).max_age(Duration::from_secs(60)), 60_000)] {
        server.command(&["FLUSHALL"]).unwrap();
        store.begin("an event").await.unwrap();
        store.done("an event").await.unwrap();
        let remaining = remaining(&server, &key(&server));
        assert!((age - 30_000..=age).contains(&remaining), "{remaining}");
    }
    let key = key(&server);
    assert!(key.starts_with("zoom:{") && key.ends_with("}:seen") && !key.contains("an event"), "{key}");
}

#[tokio::test]
async fn a_command_whose_response_is_lost_is_carried_out_twice_and_counts_once() {
    let server = RedisServer::start(Persistence::None);
    let proxy = Proxy::start(server.port()).await;
    let redis = Redis::new(&proxy.url()).unwrap();
    let deliveries = RedisDeliveries::new(&redis);
    for event in ["a", "b"] {
        // Ensures that the server has the script and the connection is open.
        deliveries.begin("before").await.unwrap();
        deliveries.failed("before").await.unwrap();
        proxy.lose_next();
        assert_eq!(deliveries.begin(event).await.unwrap(), Begin::New);
        assert_eq!(store(&server).begin(event).await.unwrap(), Begin::Running);
        proxy.lose_next();
        deliveries.failed(event).await.unwrap();
        assert_eq!(deliveries.begin(event).await.unwrap(), Begin::New);
        proxy.lose_next();
        deliveries.done(event).await.unwrap();
        assert_eq!(store(&server).begin(event).await.unwrap(), Begin::Done);
    }
    assert_eq!(proxy.lost(), 6);
}

#[tokio::test]
async fn while_redis_can_not_be_used_zoom_gets_503_and_nothing_is_handled() {
    let mut server = RedisServer::start(Persistence::Always);
    let receiver = EventReceiver::new(webhook())
        .fallback(async |_, _| Err("this handler must not run".into()))
        .deduplicate(RedisDeliveries::new(&redis(&server)));
    assert_eq!(deliver(&receiver, &body(0)).await, 500);

    server.command(&["CONFIG", "SET", "maxmemory", "1"]).unwrap();
    assert_eq!(deliver(&receiver, &body(1)).await, 503);
    server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
    server.command(&["REPLICAOF", "127.0.0.1", "1"]).unwrap();
    assert_eq!(deliver(&receiver, &body(1)).await, 503);
    server.command(&["REPLICAOF", "NO", "ONE"]).unwrap();
    assert_eq!(deliver(&receiver, &body(1)).await, 500);
    server.kill();
    assert_eq!(deliver(&receiver, &body(1)).await, 503);
    server.restart();
    assert_eq!(deliver(&receiver, &body(1)).await, 500);
}

#[tokio::test]
async fn what_was_handled_is_marked_as_done_while_memory_is_full() {
    let server = RedisServer::start(Persistence::None);
    let deliveries = store(&server);
    deliveries.begin("an event").await.unwrap();
    server.command(&["CONFIG", "SET", "maxmemory", "1"]).unwrap();
    let error = deliveries.begin("another event").await.unwrap_err().to_string();
    assert!(error.contains("memory of Redis is full"), "{error}");
    deliveries.done("an event").await.unwrap();
    assert_eq!(store(&server).begin("an event").await.unwrap(), Begin::Done);
}

#[tokio::test]
async fn what_this_crate_did_not_write_is_an_error_and_stays() {
    let server = RedisServer::start(Persistence::None);
    let deliveries = store(&server);
    deliveries.begin("an event").await.unwrap();
    deliveries.failed("an event").await.unwrap();
    deliveries.begin("an event").await.unwrap();
    let key = key(&server);
    deliveries.failed("an event").await.unwrap();
    for foreign in [["SET", &key, "theirs"], ["SADD", &key, "theirs"]] {
        server.command(&["DEL", &key]).unwrap();
        server.command(&foreign).unwrap();
        let error = deliveries.begin("an event").await.unwrap_err().to_string();
        assert!(error.contains(&format!("the Redis key `{key}`")), "{error}");
        assert!(error.contains("with_prefix") && !error.contains("theirs"), "{error}");
        assert_eq!(server.command(&["EXISTS", &key]).unwrap(), redis::Value::Int(1));
    }
    // The last value is a set, not a string.
    let error = deliveries.done("an event").await.unwrap_err().to_string();
    assert!(error.contains(&format!("the Redis key `{key}`")), "{error}");
    server.command(&["DEL", &key]).unwrap();
    deliveries.begin("an event").await.unwrap();
    server.command(&["DEL", &key]).unwrap();
    server.command(&["SADD", &key, "theirs"]).unwrap();
    let error = deliveries.failed("an event").await.unwrap_err().to_string();
    assert!(error.contains(&format!("the Redis key `{key}`")), "{error}");
    // A different prefix means a different store.
    let elsewhere = RedisDeliveries::new(&redis(&server).with_prefix("elsewhere"));
    assert_eq!(elsewhere.begin("an event").await.unwrap(), Begin::New);
}
