//! A receiver process is killed a hundred times while the sandbox sends ten thousand events, some of them twice, out of
//! order, or with a lost response. Every event that the sandbox does not give up on is handled, and none that was
//! marked as done is handled again.
//!
//! The receiver is this same program, running its ignored test. It gets the socket as its standard input, the way a
//! service manager passes one, so that deliveries wait while it starts.

#![cfg(all(unix, feature = "meetings"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[path = "../../zoom-events/tests/killed/durable.rs"]
mod durable;

use std::{
    collections::{HashMap, HashSet},
    env, fs,
    io::Write as _,
    os::fd::{AsFd as _, OwnedFd},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use durable::{DurableDeliveries, append_to};
use serde_json::json;
use zoom_core::{event::Event, webhook::Webhook};
use zoom_events::{BoxError, Delivery, EventReceiver};
use zoom_rest::meetings::webhooks::MeetingStarted;
use zoom_sandbox::{DeliveryFault, Sandbox};

const EVENTS: usize = 10_000;
const KILLS: usize = 100;
const SECRET: &str = "secret token";

/// Zoom's 5, 20 and 60 minutes as 0.1, 0.4 and 1.2 seconds.
const TIME_SCALE: u32 = 3_000;

/// A receiver process, killed when it is dropped.
struct Receiver(Child);

impl Receiver {
    fn start(log: &Path, socket: &std::net::TcpListener) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["receiver_process", "--exact", "--ignored", "--nocapture"]).env("ZOOM_TEST_LOG", log);
        command.stdin(OwnedFd::from(socket.try_clone().unwrap())).stdout(Stdio::null());
        Self(command.spawn().unwrap())
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        // On Unix, this is SIGKILL.
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[tokio::test]
#[ignore = "the receiver for the test below"]
async fn receiver_process() {
    let log = PathBuf::from(env::var("ZOOM_TEST_LOG").unwrap());
    let handled = Arc::new(Mutex::new(append_to(&log).unwrap()));
    let write = move |delivery: Delivery| {
        let handled = Arc::clone(&handled);
        async move {
            let time = delivery.timestamp().ok_or("no time")?.as_millisecond();
            // Some handlers are killed halfway through.
            tokio::task::yield_now().await;
            let mut file = handled.lock().map_err(|_| "poisoned")?;
            file.write_all(format!("handled {time}\n").as_bytes())?;
            Ok::<_, BoxError>(())
        }
    };
    let fallback = write.clone();
    let receiver = EventReceiver::new(Webhook::new(SECRET).unwrap())
        .deduplicate(DurableDeliveries::open(&log).unwrap())
        .on(move |_: MeetingStarted, delivery| write(delivery))
        .fallback(move |_: Event, delivery| fallback(delivery));
    let socket = std::net::TcpListener::from(std::io::stdin().as_fd().try_clone_to_owned().unwrap());
    socket.set_nonblocking(true).unwrap();
    let app = axum::Router::new().route_service("/zoom/events", receiver);
    axum::serve(tokio::net::TcpListener::from_std(socket).unwrap(), app).await.unwrap();
}

/// The numbers of the events after which the receiver is killed: they look random, but are the same in each run.
fn kills() -> HashSet<usize> {
    let (mut state, mut kills) = (18_u64, HashSet::new());
    while kills.len() < KILLS {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        kills.insert(usize::try_from(state >> 33).unwrap() % EVENTS);
    }
    kills
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_receiver_handles_every_event_of_the_sandbox_and_none_that_is_done_again() {
    let log = env::temp_dir().join(format!("zoom-killed-receiver-{}", std::process::id()));
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/zoom/events", socket.local_addr().unwrap());
    let mut receiver = Receiver::start(&log, &socket);
    let faults = [DeliveryFault::Duplicate, DeliveryFault::Reorder, DeliveryFault::LostResponse];
    let builder = Sandbox::builder().time_scale(TIME_SCALE).concurrent_deliveries(2).webhook(&url, SECRET).unwrap();
    let sandbox = builder.start().await.unwrap();

    let (mut numbers, kills) = (HashMap::new(), kills());
    for number in 0..EVENTS {
        // The faults are injected occasionally, in turn.
        sandbox.set_delivery_faults(faults.get(number % 12).copied());
        let name = if number % 2 == 0 { "meeting.started" } else { "meeting.ended" };
        let event = sandbox.emit(name, &json!({"object": {"id": number.to_string()}})).unwrap();
        // The log identifies events by their time, so no two events have the same time.
        numbers.insert(event.timestamp().unwrap().as_millisecond(), number);
        tokio::time::sleep(Duration::from_millis(1)).await;
        if kills.contains(&number) {
            drop(receiver);
            receiver = Receiver::start(&log, &socket);
        }
    }
    assert_eq!(numbers.len(), EVENTS);
    sandbox.deliveries_done().await;
    drop(receiver);

    let (mut handled, mut done) = (HashMap::<usize, usize>::new(), HashSet::new());
    let text = fs::read_to_string(&log).unwrap();
    fs::remove_file(&log).unwrap();
    for line in text.lines() {
        // A line that was cut off by a kill counts as not written.
        let number_at = |time: &str| numbers.get(&time.parse().ok()?).copied();
        if let Some(number) = line.strip_prefix("handled ").and_then(number_at) {
            assert!(!done.contains(&number), "{number} was done and is handled again");
            *handled.entry(number).or_default() += 1;
        } else if let Some(key) = line.strip_prefix("done ")
            && let [_, time, hash] = key.split('/').collect::<Vec<_>>()[..]
            && hash.len() == 64
        {
            done.extend(number_at(time));
        }
    }
    let missing: Vec<_> = (0..EVENTS).filter(|number| !handled.contains_key(number)).collect();
    let status = &sandbox.subscriptions()[1];
    let twice = handled.values().filter(|times| **times > 1).count();
    println!(
        "{KILLS} kills: {} deliveries, {} repeated, {} given up; {} events handled, {twice} of them more than once",
        status.delivered,
        status.retried,
        status.undelivered,
        handled.len()
    );
    // Zoom gives up on an event that fails four times, which is unlikely to happen with a hundred kills.
    assert!(missing.len() as u64 <= status.undelivered && status.undelivered <= 1, "{missing:?}: {status:?}");
    assert!(done.len() >= EVENTS - missing.len());
}
