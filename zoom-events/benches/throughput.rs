//! Deliveries per second with a receiver, compared with a hyper server that only responds with 204:
//! `cargo bench -p zoom-events`.
//!
//! Each server is a separate process with tokio's default runtime. This process keeps the server busy with prepared
//! requests on many connections, so the two share the machine. The servers take turns, one round each, so that a
//! disturbance affects all of them. The receiver verifies the signature and finds the handler, which is either a
//! fallback or one whose payload is decoded.
//!
//! Besides deliveries per second of elapsed time, the bench prints deliveries per second of processor time, which is
//! the time that Linux reports for both processes together. On a machine that also does other work, only the latter
//! figures are comparable. With the argument `check`, the bench fails if a server's deliveries per second of processor
//! time are less than the required share of the bare server's.
//!
//! With the argument `instructions`, callgrind counts the instructions of a server per delivery, including hyper's: the
//! count of a long run minus that of a short one, so that setup is excluded. The counts are nearly the same on every
//! run. The processor that callgrind simulates has no SHA-256 instructions, so the signature costs more than on most
//! machines.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a bench stops at the first error"
)]

use std::{
    convert::Infallible,
    env, fs,
    hint::black_box,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, Command, ExitCode, Stdio},
    time::{Duration, Instant},
};

use http_body_util::BodyExt as _;
use hyper::{Response, StatusCode, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
    task::JoinSet,
};
use zoom_core::{event::Event, webhook::Webhook, zoom_event, zoom_object};
use zoom_events::{EventReceiver, ResponseBody};

/// The lowest ratio that `check` accepts.
const REQUIRED: f64 = 0.7;

const SERVERS: [&str; 3] = ["bare", "routed", "decoded"];
const SECRET: &str = "a secret token";
const CONNECTIONS: usize = 64;
const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(500);

/// The number of deliveries in a long run and in a short one.
const LONG: u64 = 1_000;
const SHORT: u64 = 200;

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

fn receiver(server: &str) -> EventReceiver {
    let receiver = EventReceiver::new(Webhook::new(SECRET).unwrap());
    match server {
        "routed" => receiver.fallback(async |event: Event, _| {
            black_box(event.name());
            Ok(())
        }),
        _ => receiver.on(async |event: MeetingStarted, _| {
            black_box(event.object.topic.as_deref());
            Ok(())
        }),
    }
}

/// Serves a connection until the client closes it.
async fn serve(server: &str, stream: TcpStream, receiver: EventReceiver) {
    stream.set_nodelay(true).unwrap();
    let (stream, http) = (TokioIo::new(stream), http1::Builder::new());
    // At the end of a round, the client closes its connections abruptly, so errors are ignored.
    _ = match server {
        "bare" => http.serve_connection(stream, service_fn(bare)).await,
        _ => http.serve_connection(stream, TowerToHyperService::new(receiver)).await,
    };
}

/// Reads the body, as every server that receives deliveries must, and ignores it.
async fn bare(request: hyper::Request<Incoming>) -> Result<Response<ResponseBody>, Infallible> {
    black_box(request.into_body().collect().await.unwrap().to_bytes());
    let mut response = Response::new(ResponseBody::default());
    *response.status_mut() = StatusCode::NO_CONTENT;
    Ok(response)
}

/// Runs a server process: prints its address, and serves one connection, or every connection until the process is
/// killed.
async fn serve_all(server: String, is_one: bool) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    let receiver = receiver(&server);
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let (server, receiver) = (server.clone(), receiver.clone());
        if is_one {
            return serve(&server, stream, receiver).await;
        }
        tokio::spawn(async move { serve(&server, stream, receiver).await });
    }
}

/// A server process, which is killed when this value is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().expect("a process");
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { process, address: address.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Under callgrind, the process has already ended.
        _ = self.process.kill();
        _ = self.process.wait();
    }
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

/// Returns the processor time of a process, in hundredths of a second.
fn processor_time(process: &str) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    // The program's name is in parentheses and may contain spaces.
    let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
    fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()
}

/// Runs one round, and returns its number of deliveries and its duration in seconds.
async fn measured(address: &str) -> (f64, f64) {
    let mut connections = JoinSet::new();
    let started = Instant::now();
    for _ in 0..CONNECTIONS {
        let address = address.to_owned();
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
    (f64::from(count), started.elapsed().as_secs_f64())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Counts the instructions of a server that receives this many deliveries.
fn counted(server: &str, count: u64) -> u64 {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(env::current_exe().unwrap());
    let mut process = Server::start(valgrind.args(["serve-one", server]).stderr(Stdio::piped()));
    let mut stream = std::net::TcpStream::connect(&process.address).unwrap();
    let (request, mut buffer) = (request(), [0; 1024]);
    for _ in 0..count {
        stream.write_all(&request).unwrap();
        let mut length = 0;
        while !buffer[..length].ends_with(b"\r\n\r\n") {
            length += stream.read(&mut buffer[length..]).unwrap();
        }
    }
    drop(stream);
    let mut text = String::new();
    process.process.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    let total = text.lines().find_map(|line| line.split_once("Collected : ")).expect("a total").1;
    total.trim().parse().unwrap()
}

fn instructions() -> ExitCode {
    for server in SERVERS {
        let each = (counted(server, LONG) - counted(server, SHORT)) / (LONG - SHORT);
        println!("{server}\t{each} instructions per delivery");
    }
    ExitCode::SUCCESS
}

fn rates(is_checking: bool) -> ExitCode {
    let program = env::current_exe().unwrap();
    let servers = SERVERS.map(|server| Server::start(Command::new(&program).args(["serve", server])));
    let client = Runtime::new().unwrap();
    let (mut rates, mut totals) = (SERVERS.map(|_| Vec::new()), SERVERS.map(|_| (0.0, 0.0)));
    for round in 0..=ROUNDS {
        for (index, server) in servers.iter().enumerate() {
            let id = server.process.id().to_string();
            let spent = || processor_time(&id) + processor_time("self");
            let before = spent();
            let (count, seconds) = client.block_on(measured(&server.address));
            // The first round is a warm-up.
            if round > 0 {
                rates[index].push(count / seconds);
                totals[index] = (totals[index].0 + count, totals[index].1 + spent() - before);
            }
        }
    }
    let mut is_below = false;
    for ((server, of_server), (count, spent)) in SERVERS.iter().zip(&rates).zip(totals) {
        let by_clock = median(of_server.iter().zip(&rates[0]).map(|(rate, bare)| rate / bare).collect());
        let rate = count / spent * 100.0;
        let ratio = rate / (totals[0].0 / totals[0].1 * 100.0);
        let clock = median(of_server.clone());
        println!(
            "{server}\t{rate:.0} per second of processor time\t{ratio:.3}\t{clock:.0} per second of elapsed time\t{by_clock:.3}"
        );
        is_below |= ratio < REQUIRED;
    }
    if is_checking && is_below {
        eprintln!("a ratio is below the required {REQUIRED}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", server] => Runtime::new().unwrap().block_on(serve_all(server.to_owned(), false)),
        ["serve-one", server] => {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(serve_all(server.to_owned(), true));
        }
        ["instructions"] => return instructions(),
        ["check"] => return rates(true),
        [] => return rates(false),
        ref other => panic!("unknown argument: {other:?}"),
    }
    ExitCode::SUCCESS
}
