//! Deliveries a second with a receiver, next to a hyper server that only responds with 204: `cargo bench -p zoom-events`.
//!
//! Both servers run on a thread of their own, one at a time, and are kept busy by connections that send prepared requests
//! from another thread. The receiver verifies the signature, finds the handler, decodes the payload and runs the handler in
//! a task. The rounds take turns, so that a disturbance hits both. With the argument `--check`, a ratio below the required
//! one is an error.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops at a fault")]

use std::{
    convert::Infallible,
    env,
    hint::black_box,
    net::SocketAddr,
    process::ExitCode,
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
use zoom_events::{BoxError, Delivery, EventReceiver, ResponseBody};

/// The least ratio that `--check` accepts.
const REQUIRED: f64 = 0.7;

const SECRET: &str = "a secret token";
const CONNECTIONS: usize = 32;
const ROUNDS: usize = 9;
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

async fn handle(event: MeetingStarted, _: Delivery) -> Result<(), BoxError> {
    black_box(event.object.topic.as_deref());
    Ok(())
}

#[derive(Clone, Copy)]
enum Server {
    Bare,
    Receiver,
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Serves on a thread of its own until the process ends.
fn start(server: Server) -> SocketAddr {
    let (sender, address) = mpsc::channel();
    thread::spawn(move || {
        runtime().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            let receiver = EventReceiver::new(Webhook::new(SECRET).unwrap()).on(handle);
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).unwrap();
                let stream = TokioIo::new(stream);
                match server {
                    Server::Bare => {
                        drop(tokio::spawn(http1::Builder::new().serve_connection(stream, service_fn(bare))))
                    }
                    Server::Receiver => {
                        let service = TowerToHyperService::new(receiver.clone());
                        tokio::spawn(http1::Builder::new().serve_connection(stream, service));
                    }
                }
            }
        });
    });
    address.recv().unwrap()
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

/// Returns the deliveries a second of one round.
async fn measured(address: SocketAddr) -> f64 {
    let mut connections = JoinSet::new();
    let started = Instant::now();
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
    f64::from(count) / started.elapsed().as_secs_f64()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() -> ExitCode {
    let servers = [start(Server::Bare), start(Server::Receiver)];
    let client = runtime();
    let mut rates = [Vec::new(), Vec::new()];
    let mut ratios = Vec::new();
    for round in 0..=ROUNDS {
        let [bare, receiver] = servers.map(|address| client.block_on(measured(address)));
        // The first round warms up.
        if round > 0 {
            rates[0].push(bare);
            rates[1].push(receiver);
            ratios.push(receiver / bare);
        }
    }
    let [bare, receiver] = rates.map(median);
    let ratio = median(ratios);
    println!("bare hyper server\t{bare:.0} deliveries a second");
    println!("receiver\t{receiver:.0} deliveries a second");
    println!("ratio\t{ratio:.3} (the median of {ROUNDS} rounds)");
    if env::args().any(|argument| argument == "--check") && ratio < REQUIRED {
        eprintln!("the ratio is below {REQUIRED}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
