//! Every fault of a network and of a server, against a call that reads, one that writes and may be repeated, and one that
//! writes: how many requests arrive, what the caller is told, how long it takes, and how much memory.
//!
//! `just faults` prints the table. One test, for it measures the memory of its process.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::HashMap,
    fs,
    io::Write as _,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use tokio::net::TcpListener;
use zoom_core::{
    App, Client, ClientBuilder, Error, RetryPolicy, ServerToServer, TransportErrorKind, Value, json, zoom_endpoint,
    zoom_object,
};
use zoom_tests::{
    TOKEN, builder, peak_kb,
    server::{Received, Server, Step, answer, endless, json as json_answer},
};

#[zoom_object]
struct Thing {
    #[required]
    id: u64,
}

#[zoom_endpoint(GET "/things" -> Thing)]
struct GetThing {}

#[zoom_endpoint(POST "/things/settings" -> Thing, idempotent = true)]
struct SetThing {
    name: String,
}

#[zoom_endpoint(POST "/things" -> Thing)]
struct CreateThing {
    name: String,
}

#[zoom_endpoint(GET "/slow" -> Value)]
struct Slow {}

/// The attempts of a call, of which the waits are too short to be waited for.
const ATTEMPTS: usize = 4;

fn retries(builder: ClientBuilder) -> ClientBuilder {
    let policy = RetryPolicy::default().attempts(4).backoff(Duration::from_millis(1), Duration::from_millis(5));
    builder.retry(policy.longest_wait(Duration::from_secs(3)))
}

/// What a request is answered with, by how many there were to the same place before it.
type Script = Arc<dyn Fn(usize, &Received) -> Vec<Step> + Send + Sync>;

struct Fault {
    name: &'static str,
    script: Script,
    client: fn(ClientBuilder) -> ClientBuilder,
    /// For the call that reads, the one that may be repeated, the one that may not: requests, and what the caller is told.
    expected: [(usize, &'static str); 3],
    /// The shortest and the longest time, in milliseconds.
    time: (u64, u64),
    memory_kb: u64,
}

impl Fault {
    fn new(
        name: &'static str,
        script: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
        expected: [(usize, &'static str); 3],
    ) -> Self {
        Self { name, script: Arc::new(script), client: retries, expected, time: (0, 2_000), memory_kb: 20 * 1024 }
    }

    /// A fault of every answer, with one outcome for all calls.
    fn always(name: &'static str, steps: Vec<Step>, requests: usize, told: &'static str) -> Self {
        Self::new(name, move |_, _| steps.clone(), [(requests, told); 3])
    }

    fn client(mut self, client: fn(ClientBuilder) -> ClientBuilder) -> Self {
        self.client = client;
        self
    }

    fn time(mut self, least: u64, most: u64) -> Self {
        self.time = (least, most);
        self
    }

    fn memory_kb(mut self, memory_kb: u64) -> Self {
        self.memory_kb = memory_kb;
        self
    }
}

fn ok() -> Vec<Step> {
    json_answer(r#"{"id":7}"#)
}

/// The first requests are answered in one way, the others with success.
fn at_first(times: usize, steps: Vec<Step>) -> impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static {
    move |n, _| if n < times { steps.clone() } else { ok() }
}

fn cut() -> Vec<Step> {
    vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec()), Step::Close]
}

fn status(line: &str, body: &str) -> Vec<Step> {
    answer(&format!("{line}\ncontent-type: application/json"), body)
}

fn limited(header: &str) -> Vec<Step> {
    status(
        &format!("429 Too Many Requests\n{header}"),
        r#"{"code":429,"message":"You have reached the maximum per-second rate limit."}"#,
    )
}

/// A moment in the forms of `Retry-After` that are no number of seconds.
fn date(from_now: Duration) -> String {
    format!("retry-after: {}", httpdate::fmt_http_date(SystemTime::now() + from_now))
}

fn iso(from_now: Duration) -> String {
    format!("retry-after: {}", zoom_core::jiff::Timestamp::try_from(SystemTime::now() + from_now).unwrap())
}

/// 256 MiB of blanks, packed.
fn bomb() -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let piece = vec![b' '; 1024 * 1024];
    for _ in 0..256 {
        packer.write_all(&piece).unwrap();
    }
    packer.finish().unwrap()
}

fn expired(line: &str) -> Vec<Step> {
    status(line, r#"{"code":124,"message":"Access token is expired."}"#)
}

/// A login whose tokens are `token-1`, `token-2`, ….
fn log_in(builder: ClientBuilder) -> ClientBuilder {
    retries(builder).auth(ServerToServer::new(App::new("id").secret("secret"), "account"))
}

/// Answers the OAuth server's requests with new tokens, and those of the API by `api`, which sees how often it was asked.
fn with_tokens(
    api: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
) -> impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static {
    move |before, request| {
        if request.target() != "/oauth/token" {
            return api(before, request);
        }
        let token = format!("token-{}", before + 1);
        json_answer(&json!({"access_token": token, "expires_in": 3599}).to_string())
    }
}

fn of_token_server(steps: Vec<Step>) -> impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static {
    move |_, request| if request.target() == "/oauth/token" { steps.clone() } else { ok() }
}

/// A call that is sent again, whatever it is.
const AGAIN: [(usize, &str); 3] = [(2, "value"), (2, "value"), (2, "value")];

/// A call that is sent again if that can't act twice, and ends with an error at last.
const fn unless_it_acts_twice(told: &'static str, unknown: &'static str) -> [(usize, &'static str); 3] {
    [(ATTEMPTS, told), (ATTEMPTS, told), (1, unknown)]
}

const HTML: &str = "<html>login</html>";

fn faults() -> Vec<Fault> {
    [cut_off(), limits(), credentials(), answers(), silence_and_redirects()].into_iter().flatten().collect()
}

/// What is cut off, or is no HTTP.
fn cut_off() -> Vec<Fault> {
    vec![
        Fault::new("cut in the middle of the body", |_, _| cut(), unless_it_acts_twice("Cut", "Cut, outcome unknown")),
        Fault::new("cut once", at_first(1, cut()), [(2, "value"), (2, "value"), (1, "Cut, outcome unknown")]),
        Fault::new(
            "closed before the answer",
            |_, _| vec![Step::Close],
            unless_it_acts_twice("Cut", "Cut, outcome unknown"),
        ),
        Fault::new(
            "garbage for an answer",
            |_, _| vec![Step::Send(b"\x16\x03garbage\r\n\r\n".to_vec()), Step::Close],
            unless_it_acts_twice("Cut", "Cut, outcome unknown"),
        ),
    ]
}

/// Zoom asks to wait.
fn limits() -> Vec<Fault> {
    vec![
        Fault::new("429 without a word", at_first(1, limited("x-a: b")), AGAIN),
        Fault::new("429 with seconds", at_first(1, limited("retry-after: 1")), AGAIN).time(900, 2_500),
        Fault::new("429 with a date", |n, _| if n == 0 { limited(&date(Duration::from_secs(2))) } else { ok() }, AGAIN)
            .time(900, 3_500),
        Fault::new(
            "429 with ISO 8601",
            |n, _| if n == 0 { limited(&iso(Duration::from_secs(1))) } else { ok() },
            AGAIN,
        )
        .time(900, 2_500),
        Fault::always("429 for longer than the limit", limited("retry-after: 3600"), 1, "RateLimited until a moment"),
        Fault::always(
            "429 for longer than the whole call may take",
            limited("retry-after: 2"),
            1,
            "RateLimited until a moment",
        )
        .client(|builder| retries(builder).timeout(Duration::from_millis(500)))
        .time(0, 400),
        Fault::always("429 of the day", limited("x-ratelimit-type: Daily-limit"), 1, "RateLimited"),
        Fault::always("429 without an end", limited("x-a: b"), ATTEMPTS, "RateLimited"),
    ]
}

/// A token is refused, or can't be got.
fn credentials() -> Vec<Fault> {
    vec![
        Fault::new(
            "401, code 124, a new token",
            with_tokens(at_first(1, expired("401 Unauthorized"))),
            [(4, "value"); 3],
        )
        .client(log_in),
        Fault::new(
            "400, code 124, a new token",
            with_tokens(at_first(1, expired("400 Bad Request"))),
            [(4, "value"); 3],
        )
        .client(log_in),
        Fault::new(
            "401, code 124, without an end",
            with_tokens(|_, _| expired("401 Unauthorized")),
            [(4, "Api 401 code 124"); 3],
        )
        .client(log_in),
        Fault::always("401 of a token that can't be renewed", expired("401 Unauthorized"), 1, "Api 401 code 124"),
        Fault::new(
            "400, code 4711: a scope is missing",
            with_tokens(|_, _| status("400 Bad Request", r#"{"code":4711,"message":"does not contain scopes:[a:b]"}"#)),
            [(2, "Api 400 code 4711"); 3],
        )
        .client(log_in),
        Fault::new(
            "token server: never an answer",
            of_token_server(vec![Step::Wait(Duration::from_secs(60))]),
            [(1, "Timeout"); 3],
        )
        .client(|builder| log_in(builder).timeout(Duration::from_millis(300)))
        .time(250, 1_000),
        Fault::new(
            "token server: 500",
            of_token_server(status("500 Internal Server Error", "{}")),
            [(1, "Auth Unavailable"); 3],
        )
        .client(log_in),
        Fault::new(
            "token server: invalid_grant",
            of_token_server(status("400 Bad Request", r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#)),
            [(1, "Auth Refused"); 3],
        )
        .client(log_in),
        Fault::new("token server: HTML", of_token_server(answer("200 OK", HTML)), [(1, "Auth BadAnswer"); 3])
            .client(log_in),
        Fault::new("token server: no token", of_token_server(json_answer("{}")), [(1, "Auth BadAnswer"); 3])
            .client(log_in),
        Fault::new(
            "token server: absurd expires_in",
            of_token_server(json_answer(r#"{"access_token":"t","expires_in":-5}"#)),
            [(1, "Auth BadAnswer"); 3],
        )
        .client(log_in),
    ]
}

/// An answer that is not what was declared, or too much of it.
fn answers() -> Vec<Fault> {
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    vec![
        Fault::always("truncated JSON", json_answer(r#"{"id":"#), 1, "Decode id"),
        Fault::always("200 with HTML", answer("200 OK\ncontent-type: text/html", HTML), 1, "Decode"),
        Fault::new(
            "502 with HTML",
            move |_, _| answer("502 Bad Gateway\ncontent-type: text/html", HTML),
            unless_it_acts_twice("Api 502", "Api 502"),
        ),
        Fault::always("204 where an object is declared", answer("204 No Content", ""), 1, "Decode"),
        Fault::always(
            "10 GB, with its length",
            {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 10_u64 << 30);
                vec![Step::Send(head.into_bytes()), Step::SendForever(vec![b' '; 64 * 1024])]
            },
            1,
            "TooLarge",
        ),
        Fault::always("10 GB, without its length", endless(), 1, "TooLarge").memory_kb(120 * 1024),
        Fault::always(
            "a gzip bomb",
            answer("200 OK\ncontent-type: application/json\ncontent-encoding: gzip", bomb()),
            1,
            "TooLarge",
        )
        .memory_kb(120 * 1024),
        Fault::always("JSON nested 100,000 deep", json_answer(&format!("{{\"id\":{nested}}}")), 1, "Decode id"),
        Fault::always(
            "the same in a field that nobody declared",
            json_answer(&format!("{{\"id\":7,\"x\":{nested}}}")),
            1,
            "value",
        ),
    ]
}

/// An answer that does not come, or that leads elsewhere.
fn silence_and_redirects() -> Vec<Fault> {
    let quick: fn(ClientBuilder) -> ClientBuilder = |builder| retries(builder).read_timeout(Duration::from_millis(80));
    vec![
        Fault::new(
            "one byte after the other",
            |_, _| {
                let head = Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n".to_vec());
                let drops = (0..100).flat_map(|_| [Step::Send(b" ".to_vec()), Step::Wait(Duration::from_millis(40))]);
                std::iter::once(head).chain(drops).collect()
            },
            [(1, "Timeout"), (1, "Timeout"), (1, "Timeout, outcome unknown")],
        )
        .client(|builder| retries(builder).timeout(Duration::from_millis(300)))
        .time(250, 1_000),
        Fault::new(
            "never an answer",
            |_, _| vec![Step::Wait(Duration::from_secs(60))],
            unless_it_acts_twice("Timeout", "Timeout, outcome unknown"),
        )
        .client(quick)
        .time(70, 1_500),
        Fault::always(
            "a redirect to another host",
            answer("302 Found\nlocation: https://evil.example/", ""),
            1,
            "Api 302",
        ),
        Fault::always(
            "a redirect to plain http",
            answer("302 Found\nlocation: http://evil.example/", ""),
            1,
            "Api 302",
        ),
        Fault::always("a redirect to itself", answer("307 Temporary Redirect\nlocation: /v2/things", ""), 1, "Api 307"),
        Fault::always("another port", answer("302 Found\nlocation: http://127.0.0.1:1/", ""), 1, "Api 302"),
    ]
}

/// What the caller is told, in a few words.
fn told(result: &Result<Thing, Error>) -> String {
    match result {
        Ok(thing) => {
            assert_eq!(thing.id, 7);
            "value".into()
        }
        Err(Error::Transport(error)) => {
            let unknown =
                if error.to_string().contains("not known whether Zoom acted") { ", outcome unknown" } else { "" };
            match error.kind() {
                TransportErrorKind::TooLarge(_) => "TooLarge".into(),
                kind => format!("{kind:?}{unknown}"),
            }
        }
        Err(Error::RateLimited(error)) => {
            format!("RateLimited{}", if error.retry_at().is_some() { " until a moment" } else { "" })
        }
        Err(Error::Api(error)) => {
            format!(
                "Api {}{}",
                error.status().as_u16(),
                error.code().map(|code| format!(" code {code}")).unwrap_or_default()
            )
        }
        Err(Error::Auth(error)) => format!("Auth {:?}", error.kind()),
        Err(Error::Decode(error)) => {
            assert!(error.excerpt().len() <= zoom_core::EXCERPT_LIMIT);
            format!(
                "Decode{}",
                error.path().map(|path| format!(" {}", path.split('[').next().unwrap())).unwrap_or_default()
            )
        }
        Err(other) => panic!("{other:?}"),
    }
}

/// Begins to measure the peak of memory anew.
fn forget_peak() {
    fs::write("/proc/self/clear_refs", "5").unwrap();
}

async fn call(which: usize, client: &Client) -> Result<Thing, Error> {
    match which {
        0 => GetThing::new().send(client).await,
        1 => SetThing::new("a").send(client).await,
        _ => CreateThing::new("a").send(client).await,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_is_survived_as_promised() {
    let mut broken = Vec::new();
    println!("| fault | call | requests | the caller is told | ms | KB |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for fault in faults() {
        for (which, (requests, expected)) in fault.expected.into_iter().enumerate() {
            let (script, counts) = (Arc::clone(&fault.script), Mutex::new(HashMap::new()));
            let server = Server::start(move |request| {
                let mut counts = counts.lock().unwrap();
                let count = counts.entry(request.target().to_owned()).or_insert(0);
                *count += 1;
                script(*count - 1, request)
            })
            .await;
            let client = (fault.client)(builder(&server.base_url())).build().unwrap();
            forget_peak();
            let (before, begun) = (peak_kb(), Instant::now());
            let result = call(which, &client).await;
            let (elapsed, memory) = (begun.elapsed(), peak_kb().saturating_sub(before));
            let (arrived, told) = (server.received().len(), told(&result));
            let name = ["GET", "POST, idempotent", "POST"][which];
            let row = format!("| {} | {name} | {arrived} | {told} | {} | {memory} |", fault.name, elapsed.as_millis());
            println!("{row}");
            let time = Duration::from_millis(fault.time.0)..Duration::from_millis(fault.time.1);
            let is_as_promised = (arrived, told.as_str()) == (requests, expected);
            if !is_as_promised || !time.contains(&elapsed) || memory > fault.memory_kb {
                broken.push(format!("{row} expected {requests}, {expected}, {time:?}, {} KB", fault.memory_kb));
            }
            if let Err(error) = result {
                let shown = format!("{error} {error:?}");
                assert!(!shown.contains(TOKEN) && !shown.contains("token-1"), "{shown}");
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_method() {
    for which in 0..3 {
        // A port that nobody listens on, until somebody does.
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let policy = RetryPolicy::default().attempts(50).backoff(Duration::from_millis(20), Duration::from_millis(20));
        let client = builder(&format!("http://{address}/v2")).retry(policy).build().unwrap();
        let later = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            Server::start_at(address, |_| ok()).await
        });
        let thing = call(which, &client).await.unwrap();
        assert_eq!((thing.id, later.await.unwrap().received().len()), (7, 1));
    }
}

#[tokio::test]
async fn a_refused_connection_is_a_typed_error_at_last() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/v2", listener.local_addr().unwrap());
    drop(listener);
    let client = retries(builder(&base_url)).build().unwrap();
    let Err(Error::Transport(error)) = CreateThing::new("a").send(&client).await else { panic!("no connection") };
    assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
    assert!(!error.to_string().contains("not known whether"), "{error}");
}

#[tokio::test]
async fn an_unknown_host_is_a_typed_error() {
    let client = retries(builder("https://zoom.invalid/v2")).connect_timeout(Duration::from_secs(2)).build().unwrap();
    let Err(Error::Transport(error)) = GetThing::new().send(&client).await else { panic!("no such host") };
    assert!(matches!(error.kind(), TransportErrorKind::Connect | TransportErrorKind::Timeout), "{error:?}");
}

#[tokio::test]
async fn a_bad_certificate_is_never_tried_again() {
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let key = tokio_rustls::rustls::pki_types::PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    let config = tokio_rustls::rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://localhost:{}/v2", listener.local_addr().unwrap().port());
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    let serving = tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            _ = acceptor.accept(socket).await;
        }
    });
    let client = retries(builder(&base_url)).build().unwrap();
    let Err(Error::Transport(error)) = GetThing::new().send(&client).await else { panic!("a bad certificate") };
    assert_eq!((error.kind(), connections.load(Ordering::Relaxed)), (TransportErrorKind::Tls, 1));
    serving.abort();
}

#[tokio::test]
async fn a_connection_that_was_closed_while_idle_costs_no_call() {
    // Each answer is followed by the end of its connection.
    let server = Server::start(|_| ok().into_iter().chain([Step::Close]).collect()).await;
    let client = retries(builder(&server.base_url())).build().unwrap();
    for which in [0, 1, 2, 2, 0] {
        assert_eq!(call(which, &client).await.unwrap().id, 7);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.received().len(), 5, "no call arrives twice");
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_no_answer_for_the_next() {
    let server = Server::start(|request| match request.target() {
        "/v2/slow" => vec![
            Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\"".to_vec()),
            Step::Wait(Duration::from_millis(150)),
            Step::Send(b":999}".to_vec()),
        ],
        _ => ok(),
    })
    .await;
    let client = retries(builder(&server.base_url())).build().unwrap();
    tokio::time::timeout(Duration::from_millis(50), Slow::new().send(&client)).await.unwrap_err();
    for _ in 0..3 {
        assert_eq!(GetThing::new().send(&client).await.unwrap().id, 7);
    }
}
