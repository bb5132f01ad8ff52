//! The cost of an audio stream, compared with a loop that only reads frames:
//! `cargo bench -p zoom-events --features rtms --bench rtms`.
//!
//! A child process plays the part of Zoom. It sends a frame of 20 ms of 16 kHz PCM to each of many streams 50 times a
//! second, as Zoom does, so each frame causes a separate wake-up. This process receives the frames, either with
//! `rtms::Client`, which decodes them into typed items with their bytes, or with a loop that reads tungstenite's frames
//! and drops them. The client and the loop take turns, so that a disturbance affects both. The processor time of this
//! process is measured, as Linux reports it. Where valgrind is installed, the bench then counts the instructions of
//! both in separate processes: these counts do not depend on what else the machine is doing.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::cast_possible_truncation, reason = "a bench")]

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
    task::JoinSet,
    time::{MissedTickBehavior, interval},
};
use tokio_tungstenite::{
    accept_hdr_async, client_async,
    tungstenite::{
        Message as Frame,
        handshake::server::{Request, Response},
    },
};
use zoom_events::rtms::{
    Audio, Client, Item, Source, Started, UserId,
    message::{Base64, MediaContent, MediaData, Message},
};

const STREAMS: u32 = 200;
const ROUNDS: u32 = 6;
/// The number of frames of each stream in a round: 4 seconds' worth.
const FRAMES: u32 = 200;
/// 20 ms of 16 kHz, 16-bit, mono.
const FRAME: usize = 640;

/// Returns the processor time that this process has used so far, with a resolution of 10 ms.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 10)
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Serves signaling, media, or bare frames, depending on the path.
async fn serve(listener: TcpListener) {
    let address = listener.local_addr().unwrap();
    let mut data = MediaData::default();
    let mut content = MediaContent::default();
    content.user_id = Some(UserId::from(0));
    content.user_name = Some("Ada".to_owned());
    content.data = Some(Base64((0..FRAME).map(|at| (at * 37 % 251) as u8).collect::<Vec<_>>().into()));
    content.timestamp = Some(1_738_392_033_699);
    data.content = Some(content);
    let frame = Frame::text(Message::Audio(data).to_json());
    while let Ok((stream, _)) = listener.accept().await {
        stream.set_nodelay(true).unwrap();
        let frame = frame.clone();
        tokio::spawn(async move {
            let mut path = String::new();
            #[allow(clippy::result_large_err, reason = "tungstenite's callback type")]
            let keep = |request: &Request, response: Response| {
                request.uri().path().clone_into(&mut path);
                Ok(response)
            };
            let mut socket = accept_hdr_async(stream, keep).await.unwrap();
            if path == "/signaling" {
                _ = socket.next().await;
                let all = format!("ws://{address}/media");
                let response =
                    format!(r#"{{"msg_type":2,"status_code":0,"media_server":{{"server_urls":{{"all":"{all}"}}}}}}"#);
                socket.send(Frame::text(response)).await.unwrap();
                while socket.next().await.is_some_and(|frame| frame.is_ok()) {}
                return;
            }
            if path == "/media" {
                _ = socket.next().await;
                socket.send(Frame::text(r#"{"msg_type":4,"status_code":0}"#)).await.unwrap();
            }
            let mut ticks = interval(Duration::from_millis(20));
            ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
            loop {
                ticks.tick().await;
                if socket.send(frame.clone()).await.is_err() {
                    return;
                }
            }
        });
    }
}

/// Receives `frames` frames from each of `streams` streams, and returns the processor time per frame.
fn measure(address: &str, is_client: bool, round: u32, streams: u32, frames: u32) -> Duration {
    runtime().block_on(async {
        let mut tasks = JoinSet::new();
        let (ready, mut is_ready) = tokio::sync::mpsc::channel::<()>(1);
        let (begin, _) = tokio::sync::broadcast::channel::<()>(1);
        for stream in 0..streams {
            let (address, ready, mut begin) = (address.to_owned(), ready.clone(), begin.subscribe());
            tasks.spawn(async move {
                if is_client {
                    let id = format!("{round}-{stream}");
                    let url = format!("ws://{address}/signaling");
                    let started = Started::new(Source::Meeting, "uuid==", id, &url).unwrap();
                    let client = Client::new("id", "secret").audio(Audio::default());
                    let mut stream = client.open(&started).unwrap();
                    assert!(matches!(stream.next().await, Some(Ok(Item::Ready))));
                    drop(ready);
                    begin.recv().await.unwrap();
                    for _ in 0..frames {
                        let Some(Ok(Item::Audio(frame))) = stream.next().await else { panic!("no audio") };
                        assert_eq!(frame.data.len(), FRAME);
                    }
                    return None;
                }
                let tcp = TcpStream::connect(&address).await.unwrap();
                let (mut socket, _) = client_async(format!("ws://{address}/bare"), tcp).await.unwrap();
                drop(ready);
                begin.recv().await.unwrap();
                for _ in 0..frames {
                    let Some(Ok(Frame::Text(text))) = socket.next().await else { panic!("no frame") };
                    assert!(text.len() > FRAME);
                }
                Some(socket)
            });
        }
        drop(ready);
        _ = is_ready.recv().await;
        let before = processor_time();
        begin.send(()).unwrap();
        while let Some(ended) = tasks.join_next().await {
            drop(ended.unwrap());
        }
        processor_time().saturating_sub(before) / (streams * frames)
    })
}

/// Counts the instructions per frame under valgrind: the difference between a long run and a short one, so that startup
/// is not included. `None` without valgrind.
fn instructions(address: &str, kind: &str) -> Option<u64> {
    const COUNTED_STREAMS: u64 = 10;
    let count = |frames: u64| {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(env::current_exe().ok()?);
        let counted = [kind, address, &COUNTED_STREAMS.to_string(), &frames.to_string()];
        let output = valgrind.arg("count").args(counted).output().ok()?;
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = report.lines().find_map(|line| line.split_once("Collected :"))?.1.trim().to_owned();
        line.parse::<u64>().ok()
    };
    let (short, long) = (count(50)?, count(250)?);
    Some(long.saturating_sub(short) / (200 * COUNTED_STREAMS))
}

/// Receives frames without measuring anything: valgrind counts the instructions.
fn count(arguments: &[String]) {
    let [kind, address, streams, frames] = arguments else {
        panic!("`count` takes four arguments: kind, address, streams, frames")
    };
    // Each process uses different stream ids.
    let round = std::process::id();
    measure(address, kind == "client", round, streams.parse().unwrap(), frames.parse().unwrap());
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn main() {
    if env::args().any(|argument| argument == "serve") {
        runtime().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            println!("{}", listener.local_addr().unwrap());
            serve(listener).await;
        });
        return;
    }
    let arguments: Vec<String> = env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "count") {
        return count(&arguments[at + 1..]);
    }
    // `cargo test` also runs benches, but nothing should be measured then.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let server = Command::new(env::current_exe().unwrap()).arg("serve").stdout(Stdio::piped()).spawn().unwrap();
    let mut server = Server(server);
    let mut address = String::new();
    BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let mut sums = [Duration::ZERO; 2];
    for round in 0..ROUNDS {
        for (at, is_client) in [false, true].into_iter().enumerate() {
            let cost = measure(address.trim(), is_client, round, STREAMS, FRAMES);
            println!("round {round}: {} {cost:?} per frame", if is_client { "rtms::Client" } else { "bare loop" });
            sums[at] += cost;
        }
    }
    println!("\n{STREAMS} streams of 50 frames per second, {FRAME} bytes per frame; mean of {ROUNDS} rounds");
    let names = ["a loop that only reads frames", "rtms::Client, to typed items"];
    for (name, sum) in names.into_iter().zip(sums) {
        let cost = sum / ROUNDS;
        let share = cost.as_secs_f64() * 50.0;
        println!(
            "{name}: {cost:?} per frame, {:.3} % of a core per stream, {:.0} streams per core",
            share * 100.0,
            1.0 / share
        );
    }
    println!("ratio: {:.2}", sums[1].as_secs_f64() / sums[0].as_secs_f64());
    match (instructions(address.trim(), "bare"), instructions(address.trim(), "client")) {
        (Some(bare), Some(client)) => {
            println!("instructions per frame under callgrind: {bare} bare, {client} with rtms::Client");
        }
        _ => println!("install valgrind to count instructions as well"),
    }
}
