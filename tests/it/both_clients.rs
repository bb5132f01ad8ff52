// Over 500 lines: one table of cases, all of which both clients must pass.
//! Tests requests and responses on real sockets: one table of cases that the async and the blocking client must both
//! pass, with every way to make a call.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    error::Error as _,
    net::TcpListener,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;
use zoom_core::{
    Client, ClientBuilder, Endpoint, Error, Value, blocking,
    client::Call,
    error::{EXCERPT_LIMIT, TransportErrorKind},
    json,
    paging::{Items, Paged},
    zoom_endpoint, zoom_object,
};
use zoom_tests::{
    TOKEN, builder,
    server::{Received, Server, Step, endless, json, response},
};

/// Get a user's token.
#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = ["user:read:token", "user:read:token:admin"],
    errors = [(404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug)]
struct GetUserToken {
    /// User ID or email address; `me` for user-level apps.
    user_id: String,
    /// Which token to issue.
    #[query(rename = "type")]
    kind: Option<String>,
    /// Lifetime in seconds (`zak` and `onbehalf` only).
    ttl: Option<u32>,
}

#[derive(Deserialize, Serialize)]
struct UserToken {
    token: Option<String>,
}

/// Revoke a user's token.
#[zoom_endpoint(DELETE "/users/<user_id>/token" -> ())]
struct RevokeUserToken {
    user_id: String,
}

#[zoom_endpoint(POST "/users/<user_id>/meetings")]
struct CreateMeeting {
    user_id: String,
    topic: String,
    duration: Option<u32>,
}

#[zoom_endpoint(GET "/scim2/Users", base = Root)]
struct ListScimUsers {}

#[zoom_endpoint(GET "/users/<user_id>/settings" -> Option<Value>)]
struct GetSettings {
    user_id: String,
}

#[zoom_endpoint(GET "/report/file" -> String)]
struct GetReportFile {}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
struct ListUsers {
    page_size: Option<u32>,
    next_page_token: Option<String>,
}

#[zoom_object]
struct UserPage {
    users: Vec<User>,
}

#[zoom_object]
struct User {
    id: u64,
}

/// A way to make a call.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// The struct's own method, with the async client.
    Async,
    /// The async client's method.
    AsyncClient,
    /// The blocking client's method.
    Blocking,
    /// The struct's own method, whose future the blocking client blocks on.
    BlockingWait,
}

const WAYS: [Way; 4] = [Way::Async, Way::AsyncClient, Way::Blocking, Way::BlockingWait];

/// Both clients and the runtime in which the async one is used.
struct Clients<'a> {
    runtime: &'a Runtime,
    client: Client,
    blocking: blocking::Client,
}

/// A call that returns its result as JSON: one value, or items until the last one or an error.
trait Ask {
    fn ask(&self, way: Way, clients: &Clients<'_>) -> Vec<Result<Value, Error>>;
}

/// A request and the `send` method of its type.
struct Single<E: Endpoint>(E, fn(&E, &Client) -> Call<E::Response>);

impl<E: Endpoint<Response: Serialize>> Ask for Single<E> {
    fn ask(&self, way: Way, Clients { runtime, client, blocking }: &Clients<'_>) -> Vec<Result<Value, Error>> {
        let Self(request, send) = self;
        let response = match way {
            Way::Async => runtime.block_on(send(request, client)),
            Way::AsyncClient => runtime.block_on(client.send(request)),
            Way::Blocking => blocking.send(request),
            Way::BlockingWait => blocking.block_on(send(request, blocking.as_async())),
        };
        vec![response.map(as_json)]
    }
}

/// A request and the `items` method of its type. With each client, the second way prefetches.
struct Listed<E: Paged>(E, fn(&E, &Client) -> Items<E::Item>);

impl<E: Paged<Item: Serialize>> Ask for Listed<E> {
    fn ask(&self, way: Way, Clients { runtime, client, blocking }: &Clients<'_>) -> Vec<Result<Value, Error>> {
        let Self(request, items) = self;
        let items: Vec<_> = match way {
            Way::Async => runtime.block_on(drained(items(request, client))),
            Way::AsyncClient => runtime.block_on(drained(items(request, client).prefetch())),
            Way::Blocking => blocking.items(request).collect(),
            Way::BlockingWait => blocking.items(request).prefetch().collect(),
        };
        items.into_iter().map(|item| item.map(as_json)).collect()
    }
}

async fn drained<T>(mut items: Items<T>) -> Vec<Result<T, Error>> {
    let mut drained = Vec::new();
    while let Some(item) = items.next().await {
        drained.push(item);
    }
    drained
}

fn as_json(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn single<E: Endpoint<Response: Serialize> + 'static>(
    request: E,
    send: fn(&E, &Client) -> Call<E::Response>,
) -> Box<dyn Ask> {
    Box::new(Single(request, send))
}

fn token(request: GetUserToken) -> Box<dyn Ask> {
    single(request, GetUserToken::send)
}

fn users() -> Box<dyn Ask> {
    Box::new(Listed(ListUsers::new().page_size(2), ListUsers::items))
}

/// The kind of an error, with the facts that determine what a caller does.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// Nothing was sent.
    Invalid,
    /// The status.
    Api(u16),
    /// The status.
    Decode(u16),
    /// The kind and whether the request may have been sent.
    Transport(TransportErrorKind, bool),
}

/// A value, or an error with its one-line message.
type Gets = Result<Value, (Fault, &'static str)>;

struct Case {
    promise: &'static str,
    asks: Box<dyn Ask>,
    set: Box<dyn Fn(ClientBuilder) -> ClientBuilder>,
    responses: Vec<Vec<Step>>,
    arrives: Vec<&'static str>,
    gets: Vec<Gets>,
}

/// Returns a case. `responses` contains the responses to the first request, the second, …; the last one is repeated for
/// all requests that follow. `arrives` contains the method, target and body of each request that the server receives,
/// and `gets` the results of the call.
fn case(
    promise: &'static str,
    asks: Box<dyn Ask>,
    responses: impl Into<Vec<Vec<Step>>>,
    arrives: impl Into<Vec<&'static str>>,
    gets: impl Into<Vec<Gets>>,
) -> Case {
    Case {
        promise,
        asks,
        set: Box::new(|builder| builder),
        responses: responses.into(),
        arrives: arrives.into(),
        gets: gets.into(),
    }
}

impl Case {
    /// Changes the client's settings.
    fn with(self, set: impl Fn(ClientBuilder) -> ClientBuilder + 'static) -> Self {
        Self { set: Box::new(set), ..self }
    }
}

fn pass(cases: &[Case]) {
    // The test's own thread stays outside the runtime, because the blocking client is used on it.
    let runtime = Runtime::new().unwrap();
    for case in cases {
        for way in WAYS {
            pass_by(way, case, &runtime);
        }
    }
}

fn pass_by(way: Way, case: &Case, runtime: &Runtime) {
    let at = format!("{}, by {way:?}", case.promise);
    let (responses, next) = (case.responses.clone(), AtomicUsize::new(0));
    let script = move |_: &Received| {
        let next = next.fetch_add(1, Ordering::Relaxed);
        responses[next.min(responses.len() - 1)].clone()
    };
    let server = runtime.block_on(Server::start(script));
    let client = (case.set)(builder(&server.base_url())).build().unwrap();
    let clients = Clients { runtime, blocking: blocking::Client::new(client.clone()).unwrap(), client };

    let started = Instant::now();
    let results = case.asks.ask(way, &clients);
    assert!(started.elapsed() < Duration::from_secs(10), "{at}: {:?}", started.elapsed());

    let received = server.received();
    let lines: Vec<_> = received.iter().map(line).collect();
    assert_eq!(lines, case.arrives, "{at}");
    for request in &received {
        assert_eq!(request.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()), "{at}");
        assert_eq!(request.header("accept"), Some("application/json"), "{at}");
        assert_eq!(request.header("user-agent"), Some(concat!("zoom-core/", env!("CARGO_PKG_VERSION"))), "{at}");
        let content_type = (!request.body.is_empty()).then_some("application/json");
        assert_eq!(request.header("content-type"), content_type, "{at}");
    }

    assert_eq!(results.len(), case.gets.len(), "{at}: {results:?}");
    let last_response = case.responses.iter().take(received.len()).next_back().map_or(&[][..], Vec::as_slice);
    for (result, expected) in results.iter().zip(&case.gets) {
        match (result, expected) {
            (Ok(value), Ok(expected)) => assert_eq!(value, expected, "{at}"),
            (Err(error), Err((fault, message))) => {
                assert_eq!((fault_of(error, last_response), error.to_string().as_str()), (*fault, *message), "{at}");
            }
            _ => panic!("{at}: {result:?} instead of {expected:?}"),
        }
    }
}

/// Returns the method, target and body of a request.
fn line(request: &Received) -> String {
    let body = String::from_utf8_lossy(&request.body);
    format!("{} {} {body}", request.method(), request.target()).trim_end().to_owned()
}

/// Returns the kind of an error, after checking that the error contains the response as it was sent.
fn fault_of(error: &Error, response: &[Step]) -> Fault {
    let sent = match response.first() {
        Some(Step::Send(bytes)) => String::from_utf8_lossy(bytes),
        _ => "".into(),
    };
    let (head, body) = sent.split_once("\r\n\r\n").unwrap_or_default();
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    assert_eq!(error.is_not_found(), head.contains(" 404 "));
    assert_eq!(error.is_unauthorized(), body.contains(r#""code":124"#));
    match error {
        Error::InvalidRequest(_) => Fault::Invalid,
        Error::Api(error) => {
            assert_eq!(error.body(), body.as_bytes());
            assert_eq!(error.tracking_id(), header("x-zm-trackingid"));
            Fault::Api(error.status().as_u16())
        }
        Error::Decode(error) => {
            assert!(error.excerpt().len() <= EXCERPT_LIMIT && body.starts_with(error.excerpt()), "{}", error.excerpt());
            assert_eq!(error.content_type(), header("content-type"));
            Fault::Decode(error.status().as_u16())
        }
        Error::Transport(broken) => {
            assert!(broken.source().is_some() || broken.kind() != TransportErrorKind::Cut, "{broken:?}");
            assert_eq!(error.is_retryable(), !matches!(broken.kind(), TransportErrorKind::TooLarge(_)));
            Fault::Transport(broken.kind(), broken.may_have_been_sent())
        }
        other => panic!("{other:?}"),
    }
}

fn me() -> GetUserToken {
    GetUserToken::new("me")
}

/// Returns a case with the request `me()`, which is sent once.
fn of_me(promise: &'static str, response: Vec<Step>, gets: Gets) -> Case {
    case(promise, token(me()), [response], ["GET /v2/users/me/token"], [gets])
}

fn string() -> Value {
    json!({"token": "string"})
}

fn no_content() -> Vec<Step> {
    vec![Step::Send(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())]
}

#[test]
fn a_request_arrives_as_declared() {
    let token_response = || [json(r#"{"token":"string"}"#)];
    pass(&[
        case(
            "the documented request arrives as documented",
            token(GetUserToken::new("quis officia in reprehenderit").kind("zak").ttl(68_423_085)),
            token_response(),
            ["GET /v2/users/quis%20officia%20in%20reprehenderit/token?type=zak&ttl=68423085"],
            [Ok(string())],
        ),
        case(
            "an omitted option leaves no trace",
            token(me()),
            token_response(),
            ["GET /v2/users/me/token"],
            [Ok(string())],
        ),
        case("one option", token(me().ttl(60)), token_response(), ["GET /v2/users/me/token?ttl=60"], [Ok(string())]),
        case(
            "the other",
            token(me().kind("zak")),
            token_response(),
            ["GET /v2/users/me/token?type=zak"],
            [Ok(string())],
        ),
        case(
            "an empty value is sent",
            token(me().kind("")),
            token_response(),
            ["GET /v2/users/me/token?type="],
            [Ok(string())],
        ),
        case(
            "a body is sent as one JSON object",
            single(CreateMeeting::new("me", "a \"b\"").duration(30), CreateMeeting::send),
            [response("201 Created\ncontent-type: application/json", r#"{"id":1}"#)],
            [r#"POST /v2/users/me/meetings {"topic":"a \"b\"","duration":30}"#],
            [Ok(json!({"id": 1}))],
        ),
        case(
            "the client's base URL replaces every `base`",
            single(ListScimUsers::new(), ListScimUsers::send),
            [json("{}")],
            ["GET /scim2/Users"],
            [Ok(json!({}))],
        ),
        case(
            "a value that can't be encoded is not sent",
            token(GetUserToken::new("..")),
            token_response(),
            [],
            [Err((
                Fault::Invalid,
                "GetUserToken: `user_id` is `.` or `..`, which would change the path: set another value",
            ))],
        ),
    ]);
}

#[test]
fn a_response_is_a_value_of_its_type() {
    pass(&[
        of_me("the documented response", json(r#"{"token":"string"}"#), Ok(string())),
        of_me("no token", json(r#"{"token":null}"#), Ok(json!({"token": null}))),
        of_me("an absent token", json("{}"), Ok(json!({"token": null}))),
        of_me("a field that was added", json(r#"{"token":"string","added":{"later":[1]}}"#), Ok(string())),
        case(
            "no content is accepted if it is declared",
            single(RevokeUserToken::new("me"), RevokeUserToken::send),
            [no_content()],
            ["DELETE /v2/users/me/token"],
            [Ok(Value::Null)],
        ),
        case(
            "no content is `None` if the declared response is optional",
            single(GetSettings::new("me"), GetSettings::send),
            [no_content()],
            ["GET /v2/users/me/settings"],
            [Ok(Value::Null)],
        ),
        case(
            "text is returned unchanged",
            single(GetReportFile::new(), GetReportFile::send),
            [response("200 OK\ncontent-type: text/csv", "a,b\n1,2")],
            ["GET /v2/report/file"],
            [Ok(json!("a,b\n1,2"))],
        ),
    ]);
}

#[test]
fn a_response_of_another_kind_is_an_error_that_describes_it() {
    let html = format!("<html>{}</html>", "login ".repeat(1_000));
    let json_kind = "200 OK\ncontent-type: application/json";
    pass(&[
        of_me(
            "an HTML page",
            response("200 OK\ncontent-type: text/html", html),
            Err((
                Fault::Decode(200),
                "GetUserToken: the response (200 OK, text/html) can't be decoded: expected JSON, found markup",
            )),
        ),
        of_me(
            "JSON that is cut off",
            response(json_kind, r#"{"token":"str"#),
            Err((
                Fault::Decode(200),
                "GetUserToken: the response (200 OK, application/json) can't be decoded at `token`: EOF while parsing a \
                 string",
            )),
        ),
        of_me(
            "a number instead of a string",
            response(json_kind, r#"{"token":7}"#),
            Err((
                Fault::Decode(200),
                "GetUserToken: the response (200 OK, application/json) can't be decoded at `token`: invalid type: \
                 integer, expected a string",
            )),
        ),
        of_me(
            "nothing, under status 200",
            response(json_kind, ""),
            Err((
                Fault::Decode(200),
                "GetUserToken: the response (200 OK, application/json) can't be decoded: expected JSON, found no content",
            )),
        ),
        of_me(
            "nothing, under status 204",
            no_content(),
            Err((
                Fault::Decode(204),
                "GetUserToken: the response (204 No Content) can't be decoded: expected JSON, found no content",
            )),
        ),
    ]);
}

#[test]
fn an_error_response_keeps_its_code_message_and_tracking_id() {
    let rejected = |head: &str, body| response(&format!("{head}\nx-zm-trackingid: v=2.0;rid=1"), body);
    pass(&[
        of_me(
            "an error without a body",
            rejected("404 Not Found\ncontent-type: text/plain", ""),
            Err((Fault::Api(404), "GetUserToken: Zoom returned 404 Not Found [tracking id v=2.0;rid=1]")),
        ),
        of_me(
            "an error whose code is declared",
            rejected(
                "404 Not Found\ncontent-type: application/json",
                r#"{"code":1001,"message":"User does not exist: me."}"#,
            ),
            Err((
                Fault::Api(404),
                "GetUserToken: Zoom returned 404 Not Found, code 1001: User does not exist: me (the user does not \
                 exist) [tracking id v=2.0;rid=1]",
            )),
        ),
        of_me(
            "an invalid token",
            rejected(
                "400 Bad Request\ncontent-type: application/json",
                r#"{"code":124,"message":"Invalid access token."}"#,
            ),
            Err((
                Fault::Api(400),
                "GetUserToken: Zoom returned 400 Bad Request, code 124: Invalid access token [tracking id \
                 v=2.0;rid=1]",
            )),
        ),
        of_me(
            "an error from a proxy",
            rejected("502 Bad Gateway\ncontent-type: text/html", "<html></html>"),
            Err((Fault::Api(502), "GetUserToken: Zoom returned 502 Bad Gateway [tracking id v=2.0;rid=1]")),
        ),
    ]);
}

#[test]
fn a_redirect_is_an_error_and_is_not_followed() {
    let runtime = Runtime::new().unwrap();
    let elsewhere = runtime.block_on(Server::responding(json("{}")));
    let redirect = |status, message| {
        let head = format!("{status} Elsewhere\nlocation: {}/users/me/token", elsewhere.base_url());
        of_me("a redirect", response(&head, ""), Err((Fault::Api(status), message)))
    };
    pass(&[
        redirect(301, "GetUserToken: Zoom returned 301 Moved Permanently; the redirect was not followed"),
        redirect(302, "GetUserToken: Zoom returned 302 Found; the redirect was not followed"),
        redirect(303, "GetUserToken: Zoom returned 303 See Other; the redirect was not followed"),
        redirect(307, "GetUserToken: Zoom returned 307 Temporary Redirect; the redirect was not followed"),
        redirect(308, "GetUserToken: Zoom returned 308 Permanent Redirect; the redirect was not followed"),
    ]);
    assert_eq!(elsewhere.received(), []);
}

/// Returns the gzip compression of `{"token":"000…"}` with 100,000 zeros: 148 bytes.
fn packed_token() -> Vec<u8> {
    let start = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xed, 0xc1, 0x31, 0x0d, 0x00, 0x20, 0x10, 0x04,
        0x30, 0x2f, 0xa7, 0x80, 0x19, 0x3f, 0x4c, 0x24, 0xb0, 0xfc, 0x46, 0xf0, 0x8e, 0x0d, 0x86, 0xb6, 0x27, 0xb5,
        0xe7, 0x58, 0xe9, 0x69,
    ];
    let end = [0xc0, 0xb7, 0x72, 0x1f, 0xae, 0x36, 0xe3, 0x96, 0xac, 0x86, 0x01, 0x00];
    [start.as_slice(), &[0; 96], &end].concat()
}

#[test]
fn a_response_over_the_size_limit_is_an_error() {
    let too_large = |limit, message| Err((Fault::Transport(TransportErrorKind::TooLarge(limit), true), message));
    let over_100_000 = || too_large(100_000, "GetUserToken: the response is larger than the limit of 100000 bytes");
    let with_length = vec![
        Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n".to_vec()),
        Step::SendForever(vec![b'0'; 0x10000]),
    ];
    let body = r#"{"token":"string"}"#;
    let packed = || response("200 OK\ncontent-type: application/json\ncontent-encoding: gzip", packed_token());
    pass(&[
        of_me("its length is stated", with_length, over_100_000()).with(|builder| builder.max_response_size(100_000)),
        of_me("its length is not stated", endless(), over_100_000()).with(|builder| builder.max_response_size(100_000)),
        of_me("as long as the limit", json(body), Ok(string())).with(|builder| builder.max_response_size(18)),
        of_me(
            "one byte longer",
            json(body),
            too_large(17, "GetUserToken: the response is larger than the limit of 17 bytes"),
        )
        .with(|builder| builder.max_response_size(17)),
        of_me("unpacked", packed(), Ok(json!({"token": "0".repeat(100_000)}))),
        of_me(
            "the limit applies to the decompressed size",
            packed(),
            too_large(10_000, "GetUserToken: the response is larger than the limit of 10000 bytes"),
        )
        .with(|builder| builder.max_response_size(10_000)),
    ]);
}

#[test]
fn a_server_that_is_too_slow_is_abandoned() {
    let timeout = || {
        let message = "GetUserToken: a time limit passed before the whole response arrived";
        Err((Fault::Transport(TransportErrorKind::Timeout, true), message))
    };
    let hour = Step::Wait(Duration::from_secs(3600));
    let partial = Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec());
    let mut drops = vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".to_vec())];
    for _ in 0..1_000 {
        drops.extend([Step::Wait(Duration::from_millis(20)), Step::Send(b" ".to_vec())]);
    }
    let read_timeout = |builder: ClientBuilder| builder.read_timeout(Duration::from_millis(200));
    pass(&[
        of_me("nothing sent before the response", vec![hour.clone()], timeout()).with(read_timeout),
        of_me("nothing more sent after the beginning of the response", vec![partial, hour], timeout())
            .with(read_timeout),
        of_me("drop by drop", drops, timeout()).with(|builder| builder.timeout(Duration::from_millis(300))),
    ]);
}

#[test]
fn a_response_that_breaks_off_is_never_a_value() {
    let cut = || {
        let message = "GetUserToken: the connection broke before the whole response arrived";
        Err((Fault::Transport(TransportErrorKind::Cut, true), message))
    };
    let too_short = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"token\":\"string\"}";
    pass(&[
        of_me("shorter than its stated length", vec![Step::Send(too_short.to_vec()), Step::Close], cut()),
        of_me("nothing at all", vec![Step::Close], cut()),
        of_me("no HTTP", vec![Step::Send(b"no HTTP\r\n\r\n".to_vec())], cut()),
    ]);
}

#[test]
fn without_a_connection_nothing_was_sent() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let message = "GetUserToken: could not connect to the server";
    pass(&[case(
        "a closed port",
        token(me()),
        [],
        [],
        [Err((Fault::Transport(TransportErrorKind::Connect, false), message))],
    )
    .with(move |builder| builder.base_url(&format!("http://{nobody}/v2")))]);
}

#[test]
fn items_are_returned_until_their_end_or_an_error() {
    const FIRST: &str = "GET /v2/users?page_size=2";
    const SECOND: &str = "GET /v2/users?page_size=2&next_page_token=a";
    const THIRD: &str = "GET /v2/users?page_size=2&next_page_token=b";
    let first = || json(r#"{"users":[{"id":1},{"id":2}],"next_page_token":"a"}"#);
    let second = || json(r#"{"users":[{"id":3}],"next_page_token":"b"}"#);
    let items = |ids: &[u64], error: Option<_>| -> Vec<Gets> {
        ids.iter().map(|id| Ok(json!({ "id": id }))).chain(error.map(Err)).collect()
    };
    pass(&[
        case("one page", users(), [json(r#"{"users":[{"id":1}]}"#)], [FIRST], items(&[1], None)),
        case("no item", users(), [json("{}")], [FIRST], []),
        case(
            "three pages, the last of which is empty",
            users(),
            [first(), second(), json(r#"{"users":[],"next_page_token":""}"#)],
            [FIRST, SECOND, THIRD],
            items(&[1, 2, 3], None),
        ),
        case(
            "an error on the third page",
            users(),
            [first(), second(), response("400 Bad Request", r#"{"code":300,"message":"The token expired."}"#)],
            [FIRST, SECOND, THIRD],
            items(
                &[1, 2, 3],
                Some((Fault::Api(400), "ListUsers: Zoom returned 400 Bad Request, code 300: The token expired")),
            ),
        ),
        case(
            "a third page that is cut off",
            users(),
            [first(), second(), vec![Step::Close]],
            [FIRST, SECOND, THIRD],
            items(
                &[1, 2, 3],
                Some((
                    Fault::Transport(TransportErrorKind::Cut, true),
                    "ListUsers: the connection broke before the whole response arrived",
                )),
            ),
        ),
        case(
            "a repeated cursor",
            users(),
            [first(), json(r#"{"users":[{"id":3}],"next_page_token":"a"}"#)],
            [FIRST, SECOND],
            items(
                &[1, 2, 3],
                Some((
                    Fault::Decode(200),
                    "ListUsers: the response (200 OK, application/json) can't be decoded at `next_page_token`: expected \
                     a new cursor, found one that was used before: the pages would never end",
                )),
            ),
        ),
    ]);
}
