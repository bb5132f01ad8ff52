//! Deliveries a second with a receiver, next to a hyper server that only responds with 204: `cargo bench -p zoom-events`.
//!
//! Both servers run on a thread of their own, one at a time, and are kept busy by connections that send prepared requests
//! from another thread. The receiver verifies the signature, finds the handler, decodes the payload and runs the handler in
//! a task. Counted are deliveries per second of the server's thread on a processor, the kernel's part included, as Linux
//! reports it: on a busy machine, a second by the clock is not a second of the server's. The rounds take turns, so that a
//! disturbance hits both. With the argument `check`, a ratio below the required one is an error.
//!
//! With the argument `instructions`, callgrind counts those of a server per delivery, including hyper's: a long run minus a
//! short one, so that setup is not included. They are nearly the same on every run.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops at a fault")]

use std::{
    convert::Infallible,
    env, fs,
    hint::black_box,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use hyper::{Response, StatusCode, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
    task::JoinSet,
};
use zoom_core::{webhook::Webhook, zoom_event, zoom_object};
use zoom_events::{EventReceiver, ResponseBody};

/// The least ratio that `check` accepts.
const REQUIRED: f64 = 0.7;

const SECRET: &str = "a secret token";
const CONNECTIONS: usize = 32;
const ROUNDS: usize = 9;
/// The deliveries of a long run and of a short one.
const LONG: u64 = 1_000;
const SHORT: u64 = 200;

const ROUND: Duration = Duration::from_millis(700);

const BODY: &str = r#"{"event":"meeting.started","payload":{"account_id":"AAAAAABBBB","object":{"id":"1234567890","uuid":"4444AAAiAAAAAiAiAiiAii==","host_id":"x1yCzABCDEfg23HiJKl4mN","topic":"My Meeting","type":8,"start_time":"2021-07-13T21:44:51Z","timezone":"America/Los_Angeles","duration":60}},"event_ts":1626230691572}"#;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: Option<String>,
    #[required]
    pub object: Meeting,
}

#[zoom_object]
pub struct Meeting {
    pub id: Option<zoom_core::MeetingId>,
    #[required]
    pub uuid: zoom_core::MeetingUuid,
    pub host_id: Option<String>,
    pub topic: Option<String>,
    #[wire("type")]
    pub kind: Option<i64>,
    pub start_time: Option<zoom_core::DateTime>,
    pub timezone: Option<String>,
    pub duration: Option<i64>,
}

#[derive(Clone, Copy)]
enum Server {
    Bare,
    Receiver,
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Where a server listens, and the file that has its thread's time on a processor.
#[derive(Clone)]
struct Running {
    address: SocketAddr,
    schedule: PathBuf,
}

impl Running {
    fn processor_time(&self) -> Duration {
        let text = fs::read_to_string(&self.schedule).unwrap();
        Duration::from_nanos(text.split(' ').next().unwrap().parse().unwrap())
    }
}

/// Serves on a thread of its own until the process ends.
fn start(server: Server) -> Running {
    let (sender, running) = mpsc::channel();
    thread::spawn(move || {
        runtime().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let schedule = Path::new("/proc").join(fs::read_link("/proc/thread-self").unwrap()).join("schedstat");
            sender.send(Running { address: listener.local_addr().unwrap(), schedule }).unwrap();
            let receiver = receiver();
            while let Ok((stream, _)) = listener.accept().await {
                let receiver = receiver.clone();
                tokio::spawn(async move { serve(server, stream, &receiver).await });
            }
        });
    });
    running.recv().unwrap()
}

fn receiver() -> EventReceiver {
    EventReceiver::new(Webhook::new(SECRET).unwrap()).on(async |event: MeetingStarted, _| {
        black_box(event.object.topic.as_deref());
        Ok(())
    })
}

/// Serves a connection until the client closes it.
async fn serve(server: Server, stream: TcpStream, receiver: &EventReceiver) {
    stream.set_nodelay(true).unwrap();
    let (stream, http) = (TokioIo::new(stream), http1::Builder::new());
    // At the end of a round, the client closes its connections without a word.
    _ = match server {
        Server::Bare => http.serve_connection(stream, service_fn(bare)).await,
        Server::Receiver => http.serve_connection(stream, TowerToHyperService::new(receiver.clone())).await,
    };
}

/// Reads the body, as every server of deliveries must, and looks at nothing.
async fn bare(request: hyper::Request<Incoming>) -> Result<Response<ResponseBody>, Infallible> {
    use http_body_util::BodyExt as _;
    black_box(request.into_body().collect().await.unwrap().to_bytes());
    let mut response = Response::new(ResponseBody::default());
    *response.status_mut() = StatusCode::NO_CONTENT;
    Ok(response)
}

fn request() -> Vec<u8> {
    let headers = Webhook::new(SECRET).unwrap().sign(BODY);
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    format!(
        "POST /zoom/events HTTP/1.1\r\nhost: localhost\r\nuser-agent: Zoom Marketplace/1.0a\r\n\
         content-type: application/json; charset=utf-8\r\nx-zm-signature: {}\r\nx-zm-request-timestamp: {}\r\n\
         x-zm-request-id: ec3ae374-9c62-4eaa-9a20-5e3ff1e4ee5c\r\ncontent-length: {}\r\n\r\n{BODY}",
        header("x-zm-signature"),
        header("x-zm-request-timestamp"),
        BODY.len()
    )
    .into_bytes()
}

/// Returns the deliveries of one round per second of the server's thread, and per second by the clock.
async fn measured(server: &Running) -> [f64; 2] {
    let mut connections = JoinSet::new();
    let (started, before, address) = (Instant::now(), server.processor_time(), server.address);
    for _ in 0..CONNECTIONS {
        connections.spawn(async move {
            let (mut stream, request) = (TcpStream::connect(address).await.unwrap(), request());
            stream.set_nodelay(true).unwrap();
            let (mut buffer, mut count) = ([0; 1024], 0_u32);
            while started.elapsed() < ROUND {
                stream.write_all(&request).await.unwrap();
                let mut length = 0;
                while !buffer[..length].ends_with(b"\r\n\r\n") {
                    length += stream.read(&mut buffer[length..]).await.unwrap();
                }
                assert!(buffer.starts_with(b"HTTP/1.1 204"), "{}", String::from_utf8_lossy(&buffer[..length]));
                count += 1;
            }
            count
        });
    }
    let count: u32 = connections.join_all().await.into_iter().sum();
    [server.processor_time() - before, started.elapsed()].map(|time| f64::from(count) / time.as_secs_f64())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Serves one connection, for callgrind.
fn serve_one(server: Server) {
    runtime().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        let (stream, _) = listener.accept().await.unwrap();
        serve(server, stream, &receiver()).await;
    });
}

/// Counts the instructions of a server that gets this many deliveries.
fn counted(server: &str, count: u64) -> u64 {
    let mut valgrind = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().unwrap())
        .args(["serve", server])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("valgrind");
    let mut address = String::new();
    BufReader::new(valgrind.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let mut stream = std::net::TcpStream::connect(address.trim()).unwrap();
    let (request, mut buffer) = (request(), [0; 1024]);
    for _ in 0..count {
        stream.write_all(&request).unwrap();
        let mut length = 0;
        while !buffer[..length].ends_with(b"\r\n\r\n") {
            length += stream.read(&mut buffer[length..]).unwrap();
        }
    }
    drop(stream);
    let output = valgrind.wait_with_output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let total = stderr.lines().find_map(|line| line.split_once("Collected : ")).expect("a total").1;
    total.trim().parse().unwrap()
}

fn instructions() {
    for server in ["bare", "receiver"] {
        let each = (counted(server, LONG) - counted(server, SHORT)) / (LONG - SHORT);
        println!("{server}\t{each} instructions per delivery");
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let is_checking = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", "bare"] => {
            serve_one(Server::Bare);
            return ExitCode::SUCCESS;
        }
        ["serve", _] => {
            serve_one(Server::Receiver);
            return ExitCode::SUCCESS;
        }
        ["instructions"] => {
            instructions();
            return ExitCode::SUCCESS;
        }
        ["check"] => true,
        [] => false,
        ref other => panic!("unknown argument: {other:?}"),
    };
    let servers = [start(Server::Bare), start(Server::Receiver)];
    let client = runtime();
    // By the server's time and by the clock: the rates of both servers.
    let mut rates = [[Vec::new(), Vec::new()], [Vec::new(), Vec::new()]];
    for round in 0..=ROUNDS {
        for (index, server) in servers.iter().enumerate() {
            let rate = client.block_on(measured(server));
            // The first round warms up.
            if round > 0 {
                rates[0][index].push(rate[0]);
                rates[1][index].push(rate[1]);
            }
        }
    }
    let [(bare, receiver, ratio), by_clock] = rates.map(|[bare, receiver]| {
        let ratios = bare.iter().zip(&receiver).map(|(bare, receiver)| receiver / bare).collect();
        (median(bare), median(receiver), median(ratios))
    });
    println!("bare hyper server\t{bare:.0} deliveries per second of its thread\t{:.0} by the clock", by_clock.0);
    println!("receiver\t{receiver:.0} deliveries per second of its thread\t{:.0} by the clock", by_clock.1);
    println!("ratio, the median of {ROUNDS} rounds\t{ratio:.3}\t{:.3} by the clock", by_clock.2);
    if is_checking && ratio < REQUIRED {
        eprintln!("the ratio is below {REQUIRED}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
