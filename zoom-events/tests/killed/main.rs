//! Kills a receiver process a hundred times while ten thousand events arrive: all events are handled, and none that was
//! marked as done is handled again.
//!
//! The test is the sender: it delivers events out of order and some of them twice, and retries as Zoom does, but with
//! milliseconds instead of minutes. The receiver is a second process of this program, which runs an ignored test.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod durable;

use std::{
    collections::{HashMap, HashSet},
    env, fs,
    io::Write as _,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use durable::{DurableDeliveries, append_to};
use hyper::server::conn::http1;
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{Mutex, mpsc, watch},
    task::JoinSet,
};
use zoom_core::{event::Event, webhook::Webhook, zoom_event};
use zoom_events::{BoxError, Delivery, EventReceiver};

const EVENTS: usize = 10_000;
const KILLS: usize = 100;
const CONNECTIONS: usize = 16;
const SECRET: &str = "secret token";

/// The time of the first event, in milliseconds since the Unix epoch; every event has a different time.
const FIRST: usize = 1_739_923_528_129;

/// Zoom retries after 5, 20 and 60 minutes, and then gives up. This sender keeps retrying every 60 milliseconds,
/// because a hundred kills within seconds are more than an app experiences in 85 minutes.
const RETRIES: [Duration; 3] = [Duration::from_millis(5), Duration::from_millis(20), Duration::from_millis(60)];

#[zoom_event("meeting.started")]
struct MeetingStarted {}

/// A folder for one test, removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = env::temp_dir().join(format!("zoom-killed-{}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// Returns the file to which the receivers append `handled TIME` and `done KEY`.
    fn log(&self) -> PathBuf {
        self.0.join("log")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// A receiver process, killed when it is dropped.
struct Receiver(Child);

impl Receiver {
    fn start(log: &Path, address: SocketAddr) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["receiver_process", "--exact", "--ignored", "--nocapture"]);
        command.env("ZOOM_TEST_LOG", log).env("ZOOM_TEST_ADDRESS", address.to_string());
        Self(command.stdout(Stdio::null()).spawn().unwrap())
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
#[ignore = "the receiver of the test below"]
async fn receiver_process() {
    let log = PathBuf::from(env::var("ZOOM_TEST_LOG").unwrap());
    let address: SocketAddr = env::var("ZOOM_TEST_ADDRESS").unwrap().parse().unwrap();
    let handled = Arc::new(std::sync::Mutex::new(append_to(&log).unwrap()));
    let write = move |delivery: Delivery| {
        let handled = Arc::clone(&handled);
        async move {
            let time = delivery.timestamp().ok_or("no time")?.as_millisecond();
            // Some handlers are killed midway.
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
    let listener = TcpListener::bind(address).await.unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        let service = TowerToHyperService::new(receiver.clone());
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// Returns the event with a number: half of the events have their own handler, half go to the fallback.
fn body(number: usize) -> String {
    let name = if number.is_multiple_of(2) { "meeting.started" } else { "meeting.ended" };
    let time = FIRST + number;
    // The ids repeat: only the time and the id together identify an event.
    let id = number % 100;
    format!(r#"{{"event":"{name}","event_ts":{time},"payload":{{"object":{{"id":"{id}","uuid":"4444AAAi=="}}}}}}"#)
}

fn request(webhook: &Webhook, number: usize) -> Vec<u8> {
    let body = body(number);
    let headers = webhook.sign(&body);
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\nx-zm-signature: {}\r\nx-zm-request-timestamp: {}\r\ncontent-length: {}\r\n\r\n{body}",
        header("x-zm-signature"),
        header("x-zm-request-timestamp"),
        body.len()
    )
    .into_bytes()
}

/// Sends a request on a connection that is kept open, and returns the status, or `None` if there is no response.
async fn send(address: SocketAddr, connection: &mut Option<TcpStream>, request: &[u8]) -> Option<u16> {
    let mut stream = match connection.take() {
        Some(stream) => stream,
        None => TcpStream::connect(address).await.ok()?,
    };
    stream.write_all(request).await.ok()?;
    let (mut response, mut buffer) = (Vec::new(), [0; 1024]);
    while !response.ends_with(b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => response.extend_from_slice(&buffer[..length]),
        }
    }
    *connection = Some(stream);
    str::from_utf8(&response).ok()?.split(' ').nth(1)?.parse().ok()
}

/// Delivers an event until the status is 2xx, and returns how many times it was sent.
async fn deliver(address: SocketAddr, connection: &mut Option<TcpStream>, request: &[u8]) -> usize {
    for attempt in 0.. {
        match send(address, connection, request).await {
            Some(200..300) => return attempt + 1,
            // Zoom would not retry after this status.
            Some(status @ 0..500) => panic!("status {status}"),
            _ => tokio::time::sleep(RETRIES[attempt.min(RETRIES.len() - 1)]).await,
        }
    }
    unreachable!("the receiver is always restarted")
}

/// Pseudorandom numbers, which are the same on each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// Returns the numbers of the events in the order in which they are sent: slightly shuffled, and with every tenth
/// number twice.
fn order(random: &mut Random) -> Vec<usize> {
    let mut order: Vec<usize> =
        (0..EVENTS).flat_map(|n| std::iter::repeat_n(n, 1 + usize::from(n % 10 == 3))).collect();
    for index in 1..order.len() {
        let other = index - random.below(index.min(50) + 1).min(index);
        order.swap(index, other);
    }
    order
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_is_killed_a_hundred_times_handles_every_event_and_none_that_is_done_again() {
    let folder = Folder::new();
    // A free port for a process that is restarted repeatedly.
    let address = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let (mut random, webhook) = (Random(18), Arc::new(Webhook::new(SECRET).unwrap()));
    let (queue, numbers) = mpsc::channel(1);
    let numbers = Arc::new(Mutex::new(numbers));
    let (progress, mut delivered) = watch::channel(0_usize);
    let attempts = Arc::new(AtomicUsize::new(0));
    let mut senders = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (numbers, progress, webhook) = (Arc::clone(&numbers), progress.clone(), Arc::clone(&webhook));
        let attempts = Arc::clone(&attempts);
        senders.spawn(async move {
            let mut connection = None;
            loop {
                let next = numbers.lock().await.recv().await;
                let Some(number) = next else { break };
                let request = request(&webhook, number);
                attempts.fetch_add(deliver(address, &mut connection, &request).await, Ordering::Relaxed);
                progress.send_modify(|count| *count += 1);
            }
        });
    }
    let order = order(&mut random);
    let all = order.len();
    senders.spawn(async move {
        for number in order {
            queue.send(number).await.unwrap();
        }
    });

    let mut receiver = Receiver::start(&folder.log(), address);
    for kill in 0..KILLS {
        let moment = (kill * all + random.below(all)) / KILLS;
        delivered.wait_for(|count| *count >= moment).await.unwrap();
        drop(receiver);
        receiver = Receiver::start(&folder.log(), address);
    }
    while let Some(sender) = senders.join_next().await {
        sender.unwrap();
    }
    drop(receiver);

    let (mut handled, mut done) = (HashMap::<usize, usize>::new(), HashSet::new());
    for line in fs::read_to_string(folder.log()).unwrap().lines() {
        // A line that was cut off by a kill counts as not written.
        if let Some(time) = line.strip_prefix("handled ").filter(|time| time.len() == FIRST.to_string().len()) {
            let number = time.parse::<usize>().unwrap() - FIRST;
            assert!(!done.contains(&number), "event {number} was done, but was handled again");
            *handled.entry(number).or_default() += 1;
        } else if let Some(key) = line.strip_prefix("done ")
            && let [_, time, hash] = key.split('/').collect::<Vec<_>>()[..]
            && hash.len() == 64
        {
            done.insert(time.parse::<usize>().unwrap() - FIRST);
        }
    }
    let missing: Vec<_> = (0..EVENTS).filter(|number| !handled.contains_key(number)).collect();
    assert!(missing.is_empty(), "never handled: {missing:?}");
    assert_eq!(done.len(), EVENTS);
    let twice = handled.values().filter(|times| **times > 1).count();
    println!(
        "{KILLS} kills, {all} deliveries in {} attempts: {EVENTS} events handled, {twice} of them more than once",
        attempts.load(Ordering::Relaxed)
    );
}
