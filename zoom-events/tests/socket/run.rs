//! The events of a WebSocket and the handlers of a receiver.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::sync::Semaphore;
use zoom_core::{Value, event::Event, webhook::Webhook};
use zoom_events::{EventReceiver, SocketErrorKind};

use crate::{log::Log, server::Server};

fn receiver() -> EventReceiver {
    EventReceiver::new(Webhook::new("secret token").unwrap())
}

fn number(event: &Event) -> u64 {
    event.payload_as::<Value>().unwrap()["number"].as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn handlers_start_in_the_order_of_arrival_across_a_lost_connection() {
    let server = Server::start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&seen);
    let receiver = receiver().fallback(move |event: Event, _| {
        keep.lock().unwrap().push(number(&event));
        async move {
            tokio::task::yield_now().await;
            Ok(())
        }
    });
    let (socket, mut peer) = server.connected(server.connect()).await;
    let running = tokio::spawn(receiver.run(socket));
    peer.events(0..500).await;
    drop(peer);
    let mut peer = server.confirmed().await;
    peer.events(500..1_000).await;
    peer.close(1000, "a newer connection").await;
    let error = running.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), &SocketErrorKind::TakenOver);
    assert_eq!(*seen.lock().unwrap(), (0..1_000).collect::<Vec<_>>());
}

#[tokio::test]
async fn no_more_handlers_run_than_the_limit_allows() {
    for limit in [1, 3] {
        let server = Server::start().await;
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (now, max) = (Arc::clone(&running), Arc::clone(&most));
        let receiver = receiver().max_in_flight(limit).fallback(move |_: Event, _| {
            let now = Arc::clone(&now);
            max.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            async move {
                for _ in 0..10 {
                    tokio::task::yield_now().await;
                }
                now.fetch_sub(1, Ordering::SeqCst);
                Ok(())
            }
        });
        let (socket, mut peer) = server.connected(server.connect()).await;
        let run = tokio::spawn(receiver.run(socket));
        peer.events(0..200).await;
        peer.close(1000, "a newer connection").await;
        run.await.unwrap().unwrap_err();
        assert_eq!(
            (most.load(Ordering::SeqCst), running.load(Ordering::SeqCst)),
            (limit, 0),
            "all are done at the end"
        );
    }
}

#[tokio::test]
async fn an_event_whose_handler_fails_is_logged_and_the_next_one_follows() {
    let log = Log::default();
    let _guard = log.install();
    let server = Server::start().await;
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let receiver = receiver().fallback(move |event: Event, _| {
        count.fetch_add(1, Ordering::SeqCst);
        async move {
            match number(&event) {
                0 => Err("no disk".into()),
                1 => panic!("a bug"),
                _ => Ok(()),
            }
        }
    });
    let (socket, mut peer) = server.connected(server.connect()).await;
    let run = tokio::spawn(receiver.run(socket));
    peer.events(0..3).await;
    peer.close(1000, "a newer connection").await;
    run.await.unwrap().unwrap_err();
    assert_eq!(seen.load(Ordering::SeqCst), 3);
    let log = log.take();
    for expected in
        ["no disk", "the handler panicked", "outcome=\"failed\"", "outcome=\"panicked\"", "outcome=\"handled\""]
    {
        assert!(log.contains(expected), "{expected}: {log}");
    }
}

#[tokio::test]
async fn a_shutdown_waits_for_handlers_and_reports_what_was_not_handled() {
    let log = Log::default();
    let _guard = log.install();
    let server = Server::start().await;
    let (gate, begun, done) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)), Arc::new(AtomicUsize::new(0)));
    let (opened, begins, ends) = (Arc::clone(&gate), Arc::clone(&begun), Arc::clone(&done));
    let receiver = receiver().max_in_flight(2).fallback(move |_: Event, _| {
        begins.add_permits(1);
        let (opened, ends) = (Arc::clone(&opened), Arc::clone(&ends));
        async move {
            opened.acquire().await?.forget();
            ends.fetch_add(1, Ordering::SeqCst);
            Ok(())
        }
    });
    let (socket, mut peer) = server.connected(server.connect()).await;
    let run = tokio::spawn(receiver.clone().run(socket));
    peer.events(0..10).await;
    begun.acquire_many(2).await.unwrap().forget();
    let stopping = receiver.clone();
    let mut shutdown = tokio::spawn(async move { stopping.shutdown().await });
    assert!(tokio::time::timeout(Duration::from_millis(50), &mut shutdown).await.is_err(), "two handlers run");
    gate.add_permits(10);
    shutdown.await.unwrap();
    run.await.unwrap().unwrap();
    assert_eq!(done.load(Ordering::SeqCst), 2);
    assert!(peer.closed().await, "the connection is closed");
    let log = log.take();
    assert!(log.contains("not handled"), "{log}");
}

#[tokio::test]
async fn a_shutdown_without_events_ends_the_run() {
    let server = Server::start().await;
    let receiver = receiver();
    let (socket, peer) = server.connected(server.connect()).await;
    let run = tokio::spawn(receiver.clone().run(socket));
    receiver.shutdown().await;
    run.await.unwrap().unwrap();
    assert!(peer.closed().await);
}
