//! Tests what every socket transport guarantees: the same bytes are sent, and the same failure results in the same
//! error.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tower::util::MapRequestLayer;
use zoom_core::{
    Client, Endpoint, Error, FilePart, Operation, Value,
    body::Body,
    client::ignore,
    encode::EncodedRequest,
    error::TransportErrorKind,
    transport::{HyperTransport, ReqwestTransport, Transport, TransportFuture},
    zoom_endpoint,
};
use zoom_tests::{
    builder,
    server::{Received, Server, Step, json, response},
};

#[zoom_endpoint(GET "/users/<user_id>/token")]
struct GetUserToken {
    user_id: String,
    ttl: Option<u32>,
}

#[zoom_endpoint(DELETE "/users/<user_id>/token" -> ())]
struct RevokeUserToken {
    user_id: String,
}

#[zoom_endpoint(POST "/users/<user_id>/meetings")]
struct CreateMeeting {
    user_id: String,
    topic: String,
}

#[zoom_endpoint(PUT "/meetings/<meeting_id>/status" -> ())]
struct EndMeeting {
    meeting_id: u64,
}

#[zoom_endpoint(POST "/files" -> ())]
struct SendFile {
    #[body(content_type = "application/pdf")]
    file: FilePart,
}

const SOON: Duration = Duration::from_millis(200);
const LATE: Duration = Duration::from_secs(30);

/// Returns a client for each transport.
fn clients(base_url: &str, connect_timeout: Duration, read_timeout: Duration) -> [(&'static str, Client); 2] {
    let over = |transport: Box<dyn Transport>| builder(base_url).transport(transport).build().unwrap();
    [
        ("reqwest", over(Box::new(ReqwestTransport::new(connect_timeout, read_timeout).unwrap()))),
        ("hyper", over(Box::new(HyperTransport::new(connect_timeout, read_timeout).unwrap()))),
    ]
}

/// Returns the kind of the transport error with which a call fails, and whether the request may have been sent.
async fn fault(client: &Client) -> (TransportErrorKind, bool) {
    match GetUserToken::new("me").send(client).await {
        Err(Error::Transport(error)) => (error.kind(), error.may_have_been_sent()),
        other => panic!("expected a transport error, got {other:?}"),
    }
}

/// Returns a request without the parts that transports may choose: the order of the headers and the accepted
/// compression.
fn compared(mut received: Received) -> Received {
    received.headers.retain(|(name, _)| name != "accept-encoding");
    received.headers.sort();
    received
}

async fn assert_sent<E: Endpoint>(request: E, expected: &str) {
    let server = Server::responding(json("{}")).await;
    let request = ignore(request);
    for (_, client) in clients(&server.base_url(), LATE, LATE) {
        client.send(&request).await.unwrap();
    }
    let received: Vec<_> = server.received().into_iter().map(compared).collect();
    assert_eq!(received[0].request_line, format!("{expected} HTTP/1.1"));
    assert_eq!(received[0], received[1]);
}

#[tokio::test]
async fn every_transport_sends_the_same_request() {
    assert_sent(GetUserToken::new("a b").ttl(60), "GET /v2/users/a%20b/token?ttl=60").await;
    assert_sent(CreateMeeting::new("me", "é"), "POST /v2/users/me/meetings").await;
    assert_sent(RevokeUserToken::new("me"), "DELETE /v2/users/me/token").await;
    assert_sent(EndMeeting::new(7), "PUT /v2/meetings/7/status").await;
    assert_sent(SendFile::new(FilePart::bytes("a.pdf", "%PDF")), "POST /v2/files").await;
}

#[tokio::test]
async fn a_body_of_unknown_length_is_sent_completely() {
    let server = Server::responding(json("{}")).await;
    for (name, client) in clients(&server.base_url(), LATE, LATE) {
        SendFile::new(FilePart::reader("a.pdf", &b"%PDF"[..])).send(&client).await.unwrap();
        let received = server.last();
        assert_eq!(received.header("transfer-encoding"), Some("chunked"), "{name}");
        assert_eq!(received.body, b"%PDF", "{name}");
    }
}

#[tokio::test]
async fn a_transport_requests_only_compression_that_it_can_decode() {
    let server = Server::responding(json("{}")).await;
    for ((name, client), asked) in clients(&server.base_url(), LATE, LATE).into_iter().zip([Some("gzip"), None]) {
        GetUserToken::new("me").send(&client).await.unwrap();
        assert_eq!(server.last().header("accept-encoding"), asked, "{name}");
    }
}

#[tokio::test]
async fn a_response_of_any_status_is_returned() {
    for (head, body) in [
        ("404 Not Found\nx-zm-trackingid: 7", ""),
        ("302 Found\nlocation: http://127.0.0.1:1/\nx-zm-trackingid: 7", "moved"),
        ("400 Bad Request\nx-zm-trackingid: 7", "<html>"),
    ] {
        let server = Server::responding(response(head, body)).await;
        for (name, client) in clients(&server.base_url(), LATE, LATE) {
            let error = GetUserToken::new("me").send(&client).await.unwrap_err();
            let Error::Api(error) = error else { panic!("{name} {head}: {error:?}") };
            assert_eq!((error.status().as_str(), &error.body()[..]), (&head[..3], body.as_bytes()), "{name}");
            assert_eq!(error.tracking_id(), Some("7"), "{name}");
        }
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_response_may_have_as_many_headers_as_its_transport_accepts() {
    let with = |count: usize| {
        let headers = (0..count).map(|number| format!("x-header-{number}: {}", "v".repeat(100)));
        let head = format!("200 OK\n{}", headers.collect::<Vec<_>>().join("\n"));
        response(&head, "{}")
    };
    for count in [90, 97, 105, 150, 300] {
        let server = Server::responding(with(count)).await;
        for (name, client) in clients(&server.base_url(), LATE, LATE) {
            let result = GetUserToken::new("me").send(&client).await;
            if count < 100 {
                result.unwrap_or_else(|error| panic!("{name} {count}: {error}"));
                continue;
            }
            let error = result.unwrap_err();
            let Error::Transport(kept) = &error else { panic!("{name} {count}: {error:?}") };
            assert_eq!(kept.kind(), TransportErrorKind::HeadTooLarge, "{name} {count}");
            assert!(error.to_string().contains("100 headers"), "{name}: {error}");
            assert!(!error.is_retryable(), "{name}: the next response would be the same");
        }
    }
}

#[tokio::test]
async fn a_connection_is_reused() {
    let server = Server::responding(json("{}")).await;
    for (connections, (name, client)) in (1..).zip(clients(&server.base_url(), LATE, LATE)) {
        for _ in 0..3 {
            GetUserToken::new("me").send(&client).await.unwrap();
        }
        assert_eq!(server.connections(), connections, "{name}");
    }
}

#[tokio::test]
async fn a_server_that_disconnects_or_stalls_may_have_acted() {
    let begun = Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec());
    let hour = Step::Wait(Duration::from_secs(3600));
    for (script, kind) in [
        (vec![Step::Close], TransportErrorKind::Cut),
        (vec![begun.clone(), Step::Close], TransportErrorKind::Cut),
        (vec![Step::Send(b"no HTTP\r\n\r\n".to_vec())], TransportErrorKind::Cut),
        (vec![hour.clone()], TransportErrorKind::Timeout),
        (vec![begun, hour], TransportErrorKind::Timeout),
    ] {
        let server = Server::responding(script.clone()).await;
        for (name, client) in clients(&server.base_url(), LATE, SOON) {
            assert_eq!(fault(&client).await, (kind, true), "{name} {script:?}");
        }
    }
}

#[tokio::test]
async fn a_pause_within_the_read_timeout_is_not_an_error() {
    let mut script = vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n".to_vec())];
    for digit in [b"1", b"2", b"3", b"4"] {
        script.extend([Step::Wait(SOON / 2), Step::Send(digit.to_vec())]);
    }
    let server = Server::responding(script).await;
    for (name, client) in clients(&server.base_url(), LATE, SOON) {
        assert_eq!(GetUserToken::new("me").send(&client).await.unwrap(), Value::from(1234), "{name}");
    }
}

/// Starts a listener that sends `text`, and nothing else, after the client's first bytes.
fn greets(text: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            let mut socket = socket?;
            std::thread::spawn(move || {
                let _hello = socket.read(&mut [0; 1024])?;
                socket.write_all(text)?;
                socket.read_to_end(&mut Vec::new())
            });
        }
        Ok::<(), std::io::Error>(())
    });
    address
}

fn closed_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    for (base_url, connect_timeout, kind) in [
        (format!("http://{}", closed_port()), LATE, TransportErrorKind::Connect),
        (format!("https://{}", closed_port()), LATE, TransportErrorKind::Connect),
        (format!("https://{}", greets(b"HTTP/1.1 400 Bad Request\r\n\r\n")), LATE, TransportErrorKind::Tls),
        (format!("https://{}", greets(b"")), SOON, TransportErrorKind::Timeout),
    ] {
        for (name, client) in clients(&base_url, connect_timeout, LATE) {
            let started = Instant::now();
            assert_eq!(fault(&client).await, (kind, false), "{name} {base_url}");
            assert!(started.elapsed() < LATE / 2, "{name} {base_url}");
        }
    }
}

#[tokio::test]
async fn a_dropped_call_leaves_no_connection_that_a_later_call_would_misread() {
    let server = Server::start(|request| match request.target() {
        "/v2/users/slow/token" => {
            [vec![Step::Wait(SOON)], response("500 Internal Server Error", "the response to another call")].concat()
        }
        _ => json("{}"),
    })
    .await;
    for (name, client) in clients(&server.base_url(), LATE, LATE) {
        let slow = tokio::time::timeout(SOON / 2, GetUserToken::new("slow").send(&client));
        assert!(slow.await.is_err(), "{name}");
        assert_eq!(
            GetUserToken::new("me").send(&client).await.unwrap(),
            Value::Object([].into_iter().collect()),
            "{name}"
        );
    }
}

/// A transport that responds immediately and records the deadline of each request.
#[derive(Clone, Default)]
struct Deadlines(Arc<Mutex<Vec<Option<tokio::time::Instant>>>>);

impl Transport for Deadlines {
    fn send(&self, _: &'static Operation, request: EncodedRequest) -> TransportFuture {
        self.0.lock().unwrap().push(request.deadline());
        Box::pin(std::future::ready(Ok(http::Response::new(Body::from("{}")))))
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_a_call_reaches_the_transport_below_the_layers() {
    let transport = Deadlines::default();
    let layer = MapRequestLayer::new(|request: http::Request<Body>| request);
    let client =
        builder("https://zoom.example").transport(transport.clone()).layer(layer).timeout(LATE).build().unwrap();
    let start = tokio::time::Instant::now();
    GetUserToken::new("me").send(&client).await.unwrap();
    assert_eq!(*transport.0.lock().unwrap(), [Some(start + LATE)]);
}
