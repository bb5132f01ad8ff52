//! The faults: what the server does and the outcome of each call.

use std::{
    io::Write as _,
    sync::Arc,
    time::{Duration, SystemTime},
};

use zoom_core::{
    ClientBuilder,
    auth::{App, ServerToServer},
    json,
    retry::RetryPolicy,
};
use zoom_tests::server::{Received, Step, endless, json as json_response, response};

/// The attempts of a retried call. The delays between them are a few milliseconds.
const ATTEMPTS: usize = 4;

pub(crate) fn retries(builder: ClientBuilder) -> ClientBuilder {
    let policy = RetryPolicy::default().max_attempts(4).backoff(Duration::from_millis(1), Duration::from_millis(5));
    builder.retry(policy.max_retry_after(Duration::from_secs(3)))
}

/// A function that returns the response to a request, given the number of earlier requests for the same target.
pub(crate) type Script = Arc<dyn Fn(usize, &Received) -> Vec<Step> + Send + Sync>;

pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) script: Script,
    pub(crate) client: fn(ClientBuilder) -> ClientBuilder,
    /// The number of requests and the outcome of each call: `GetThing`, `SetThing` (idempotent) and `CreateThing`.
    pub(crate) expected: [(usize, &'static str); 3],
    /// The shortest and the longest time allowed, in milliseconds.
    pub(crate) time: (u64, u64),
    pub(crate) memory_kb: u64,
}

impl Fault {
    fn new(
        name: &'static str,
        script: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
        expected: [(usize, &'static str); 3],
    ) -> Self {
        Self { name, script: Arc::new(script), client: retries, expected, time: (0, 2_000), memory_kb: 20 * 1024 }
    }

    /// Returns a fault that occurs in every response and has the same outcome for all calls.
    fn always(name: &'static str, steps: Vec<Step>, requests: usize, outcome: &'static str) -> Self {
        Self::new(name, move |_, _| steps.clone(), [(requests, outcome); 3])
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

pub(crate) fn ok() -> Vec<Step> {
    json_response(r#"{"id":7}"#)
}

/// Responds to the first `times` requests with `steps`, and to the others with success.
fn at_first(times: usize, steps: Vec<Step>) -> impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static {
    move |n, _| if n < times { steps.clone() } else { ok() }
}

fn cut() -> Vec<Step> {
    vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec()), Step::Close]
}

fn status(line: &str, body: &str) -> Vec<Step> {
    response(&format!("{line}\ncontent-type: application/json"), body)
}

fn limited(header: &str) -> Vec<Step> {
    status(
        &format!("429 Too Many Requests\n{header}"),
        r#"{"code":429,"message":"You have reached the maximum per-second rate limit."}"#,
    )
}

/// Returns `Retry-After` as an HTTP date.
fn date(from_now: Duration) -> String {
    format!("retry-after: {}", httpdate::fmt_http_date(SystemTime::now() + from_now))
}

/// Returns `Retry-After` as an ISO 8601 time.
fn iso(from_now: Duration) -> String {
    format!("retry-after: {}", zoom_core::jiff::Timestamp::try_from(SystemTime::now() + from_now).unwrap())
}

/// Returns 256 MiB of spaces, compressed.
fn bomb() -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let chunk = vec![b' '; 1024 * 1024];
    for _ in 0..256 {
        encoder.write_all(&chunk).unwrap();
    }
    encoder.finish().unwrap()
}

fn expired(line: &str) -> Vec<Step> {
    status(line, r#"{"code":124,"message":"Access token is expired."}"#)
}

/// Adds a login whose tokens are `token-1`, `token-2`, ….
fn log_in(builder: ClientBuilder) -> ClientBuilder {
    retries(builder).auth(ServerToServer::new(App::new("id").secret("secret"), "account"))
}

/// Responds to token requests with new tokens, and to API calls with `api`, which receives the number of earlier calls.
fn with_tokens(
    api: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
) -> impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static {
    move |before, request| {
        if request.target() != "/oauth/token" {
            return api(before, request);
        }
        let token = format!("token-{}", before + 1);
        json_response(&json!({"access_token": token, "expires_in": 3599}).to_string())
    }
}

fn of_token_server(steps: Vec<Step>) -> impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static {
    move |_, request| if request.target() == "/oauth/token" { steps.clone() } else { ok() }
}

/// The outcomes of a call that is retried, whatever its method.
const AGAIN: [(usize, &str); 3] = [(2, "value"), (2, "value"), (2, "value")];

/// Returns the outcomes of a call that ends in an error, and is retried only if it cannot act twice.
const fn retried_if_safe(outcome: &'static str, unknown: &'static str) -> [(usize, &'static str); 3] {
    [(ATTEMPTS, outcome), (ATTEMPTS, outcome), (1, unknown)]
}

const HTML: &str = "<html>login</html>";

/// Returns every fault.
pub(crate) fn faults() -> Vec<Fault> {
    [cut_off(), limits(), credentials(), responses(), timeouts_and_redirects()].into_iter().flatten().collect()
}

/// Returns the faults of responses that are cut off or not HTTP.
fn cut_off() -> Vec<Fault> {
    vec![
        Fault::new("cut in the middle of the body", |_, _| cut(), retried_if_safe("Cut", "Cut, outcome unknown")),
        Fault::new("cut once", at_first(1, cut()), [(2, "value"), (2, "value"), (1, "Cut, outcome unknown")]),
        Fault::new(
            "closed before the response",
            |_, _| vec![Step::Close],
            retried_if_safe("Cut", "Cut, outcome unknown"),
        ),
        Fault::new(
            "garbage instead of a response",
            |_, _| vec![Step::Send(b"\x16\x03garbage\r\n\r\n".to_vec()), Step::Close],
            retried_if_safe("Cut", "Cut, outcome unknown"),
        ),
    ]
}

/// Returns the faults in which Zoom asks the client to wait.
fn limits() -> Vec<Fault> {
    vec![
        Fault::new("429 without a hint", at_first(1, limited("x-a: b")), AGAIN),
        Fault::new("429 with seconds", at_first(1, limited("retry-after: 1")), AGAIN).time(900, 2_500),
        Fault::new("429 with a date", |n, _| if n == 0 { limited(&date(Duration::from_secs(2))) } else { ok() }, AGAIN)
            .time(900, 3_500),
        Fault::new(
            "429 with ISO 8601",
            |n, _| if n == 0 { limited(&iso(Duration::from_secs(1))) } else { ok() },
            AGAIN,
        )
        .time(900, 2_500),
        Fault::always(
            "429 for longer than the limit",
            limited("retry-after: 3600"),
            1,
            "RateLimited with a retry time",
        ),
        Fault::always(
            "429 for longer than the whole call may take",
            limited("retry-after: 2"),
            1,
            "RateLimited with a retry time",
        )
        .client(|builder| retries(builder).timeout(Duration::from_millis(500)))
        .time(0, 400),
        Fault::always(
            "429 for the daily limit",
            limited("x-ratelimit-type: Daily-limit"),
            1,
            "RateLimited with a retry time",
        ),
        Fault::always("429 on every attempt", limited("x-a: b"), ATTEMPTS, "RateLimited"),
    ]
}

/// Returns the faults in which a token is rejected or cannot be obtained.
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
            "401, code 124, on every attempt",
            with_tokens(|_, _| expired("401 Unauthorized")),
            [(4, "Api 401 code 124"); 3],
        )
        .client(log_in),
        Fault::always("401 for a token that cannot be refreshed", expired("401 Unauthorized"), 1, "Api 401 code 124"),
        Fault::new(
            "400, code 4711: a scope is missing",
            with_tokens(|_, _| status("400 Bad Request", r#"{"code":4711,"message":"does not contain scopes:[a:b]"}"#)),
            [(2, "Api 400 code 4711"); 3],
        )
        .client(log_in),
        Fault::new(
            "OAuth server: no response",
            of_token_server(vec![Step::Wait(Duration::from_secs(60))]),
            [(1, "Timeout"); 3],
        )
        .client(|builder| log_in(builder).timeout(Duration::from_millis(300)))
        .time(250, 1_000),
        Fault::new(
            "OAuth server: 500",
            of_token_server(status("500 Internal Server Error", "{}")),
            [(4, "Auth Unavailable"); 3],
        )
        .client(log_in),
        Fault::new(
            "OAuth server: invalid_grant",
            of_token_server(status("400 Bad Request", r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#)),
            [(1, "Auth Rejected"); 3],
        )
        .client(log_in),
        Fault::new("OAuth server: HTML", of_token_server(response("200 OK", HTML)), [(1, "Auth BadResponse"); 3])
            .client(log_in),
        Fault::new("OAuth server: no token", of_token_server(json_response("{}")), [(1, "Auth BadResponse"); 3])
            .client(log_in),
        Fault::new(
            "OAuth server: absurd expires_in",
            of_token_server(json_response(r#"{"access_token":"t","expires_in":-5}"#)),
            [(1, "Auth BadResponse"); 3],
        )
        .client(log_in),
    ]
}

/// Returns the faults of responses that do not match the declaration or are too large.
fn responses() -> Vec<Fault> {
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    vec![
        Fault::always("truncated JSON", json_response(r#"{"id":"#), 1, "Decode id"),
        Fault::always("200 with HTML", response("200 OK\ncontent-type: text/html", HTML), 1, "Decode"),
        Fault::new(
            "502 with HTML",
            move |_, _| response("502 Bad Gateway\ncontent-type: text/html", HTML),
            retried_if_safe("Api 502", "Api 502"),
        ),
        Fault::always("204 where an object is declared", response("204 No Content", ""), 1, "Decode"),
        Fault::always(
            "10 GB with a stated length",
            {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 10_u64 << 30);
                vec![Step::Send(head.into_bytes()), Step::SendForever(vec![b' '; 64 * 1024])]
            },
            1,
            "TooLarge",
        ),
        Fault::always("10 GB without a stated length", endless(), 1, "TooLarge").memory_kb(120 * 1024),
        Fault::always(
            "a gzip bomb",
            response("200 OK\ncontent-type: application/json\ncontent-encoding: gzip", bomb()),
            1,
            "TooLarge",
        )
        .memory_kb(120 * 1024),
        Fault::always("JSON nested 100,000 deep", json_response(&format!("{{\"id\":{nested}}}")), 1, "Decode id"),
        Fault::always(
            "the same in an undeclared field",
            json_response(&format!("{{\"id\":7,\"x\":{nested}}}")),
            1,
            "value",
        ),
    ]
}

/// Returns the faults of redirects and of responses that do not arrive.
fn timeouts_and_redirects() -> Vec<Fault> {
    let impatient: fn(ClientBuilder) -> ClientBuilder =
        |builder| retries(builder).read_timeout(Duration::from_millis(80));
    vec![
        Fault::new(
            "one byte at a time",
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
            "no response",
            |_, _| vec![Step::Wait(Duration::from_secs(60))],
            retried_if_safe("Timeout", "Timeout, outcome unknown"),
        )
        .client(impatient)
        .time(70, 1_500),
        Fault::always(
            "a redirect to another host",
            response("302 Found\nlocation: https://evil.example/", ""),
            1,
            "Api 302",
        ),
        Fault::always(
            "a redirect to plain http",
            response("302 Found\nlocation: http://evil.example/", ""),
            1,
            "Api 302",
        ),
        Fault::always(
            "a redirect to itself",
            response("307 Temporary Redirect\nlocation: /v2/things", ""),
            1,
            "Api 307",
        ),
        Fault::always("another port", response("302 Found\nlocation: http://127.0.0.1:1/", ""), 1, "Api 302"),
    ]
}
