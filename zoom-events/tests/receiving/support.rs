//! Servers on loopback sockets, a client that sends bytes, and a log.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fmt::{Debug, Write as _},
    net::SocketAddr,
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use hyper::server::conn::http1;
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use zoom_core::webhook::Webhook;
use zoom_events::EventReceiver;

/// The secret token, which must not be shown anywhere.
pub(crate) const SECRET: &str = "secret-token-of-the-app";

/// The text that every body contains, and that must not be shown anywhere.
pub(crate) const CONTENT: &str = "content-of-the-body";

pub(crate) fn webhook() -> Webhook {
    Webhook::new(SECRET).unwrap()
}

/// The kinds of servers that mount a receiver.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Server {
    Hyper,
    Axum,
}

pub(crate) const SERVERS: [Server; 2] = [Server::Hyper, Server::Axum];

impl Server {
    /// Serves until the runtime ends.
    pub(crate) async fn start(self, receiver: EventReceiver) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        match self {
            Self::Hyper => drop(tokio::spawn(serve(listener, receiver))),
            Self::Axum => {
                let app = axum::Router::new().route_service("/zoom/events", receiver);
                tokio::spawn(async move { axum::serve(listener, app).await });
            }
        }
        address
    }
}

async fn serve(listener: TcpListener, receiver: EventReceiver) {
    while let Ok((stream, _)) = listener.accept().await {
        let service = TowerToHyperService::new(receiver.clone());
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// Returns a body with an event name and with [`CONTENT`].
pub(crate) fn body(event: &str) -> String {
    format!(
        r#"{{"event":"{event}","event_ts":1739923528129,"payload":{{"object":{{"id":"{CONTENT}-id"}}}},"download_token":"{CONTENT}"}}"#
    )
}

/// Returns a signed request.
pub(crate) fn signed(body: &str) -> String {
    request("POST", "1.1", &headers(body), body)
}

/// Returns the two headers of a signature, one per line.
pub(crate) fn headers(body: &str) -> String {
    lines(&webhook().sign(body))
}

pub(crate) fn lines(headers: &http::HeaderMap) -> String {
    headers.iter().fold(String::new(), |mut text, (name, value)| {
        write!(text, "{name}: {}\r\n", value.to_str().unwrap()).unwrap();
        text
    })
}

pub(crate) fn request(method: &str, version: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{method} /zoom/events HTTP/{version}\r\nhost: localhost\r\ncontent-length: {length}\r\n\
         x-zm-request-id: {CONTENT}\r\n{headers}\r\n{body}"
    )
}

/// A connection that sends bytes and reads responses.
pub(crate) struct Connection(TcpStream);

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> Self {
        Self(TcpStream::connect(address).await.unwrap())
    }

    pub(crate) async fn send(&mut self, request: &str) {
        self.0.write_all(request.as_bytes()).await.unwrap();
    }

    /// Sends nothing more.
    pub(crate) async fn end(&mut self) {
        self.0.shutdown().await.unwrap();
    }

    /// Reads one complete response, or everything that arrived before the server closed the connection.
    pub(crate) async fn response(&mut self) -> String {
        let (mut text, mut buffer) = (String::new(), [0; 4096]);
        loop {
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                    return text;
                }
            }
            match tokio::time::timeout(Duration::from_secs(20), self.0.read(&mut buffer)).await.unwrap() {
                Ok(0) | Err(_) => return text,
                Ok(length) => text.push_str(str::from_utf8(&buffer[..length]).unwrap()),
            }
        }
    }
}

/// Sends one request on a separate connection.
pub(crate) async fn call(address: SocketAddr, request: &str) -> String {
    let mut connection = Connection::open(address).await;
    connection.send(request).await;
    connection.response().await
}

/// Returns the status of a response, or `0` if there was none.
pub(crate) fn status(response: &str) -> u16 {
    response.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default()
}

/// Returns the log of all crates of this process, at every level: one line per span and event.
pub(crate) fn log() -> &'static Log {
    static LOG: OnceLock<&'static Log> = OnceLock::new();
    LOG.get_or_init(|| {
        let log: &'static Log = Box::leak(Box::default());
        tracing::subscriber::set_global_default(log).unwrap();
        log
    })
}

#[derive(Default)]
pub(crate) struct Log {
    lines: Mutex<Vec<String>>,
    spans: AtomicU64,
}

impl Log {
    /// Returns the lines so far. The lines of a span begin with its number.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    fn write(&self, head: String, record: impl FnOnce(&mut dyn Visit)) {
        let mut line = Line(head);
        record(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

fn head(metadata: &Metadata<'_>) -> String {
    format!("{} {} {}", metadata.level(), metadata.target(), metadata.name())
}

impl Subscriber for &'static Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let id = self.spans.fetch_add(1, Ordering::Relaxed) + 1;
        self.write(format!("{id} {}", head(attributes.metadata())), |line| attributes.record(line));
        span::Id::from_u64(id)
    }

    fn record(&self, span: &span::Id, values: &span::Record<'_>) {
        self.write(span.into_u64().to_string(), |line| values.record(line));
    }

    fn event(&self, event: &Event<'_>) {
        self.write(head(event.metadata()), |line| event.record(line));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}
