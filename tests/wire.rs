//! What goes over the wire and what becomes of what comes back, on real sockets.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    convert::Infallible,
    error::Error as _,
    future::{Ready, ready},
    io::{self, Read as _, Write as _},
    task::{Context, Poll},
    time::{Duration, Instant},
};

use http::StatusCode;
use serde::Deserialize;
use tokio::net::TcpListener;
use tower_service::Service;
use zoom_core::{
    AccessToken, AuthError, Body, BoxError, Client, EXCERPT_LIMIT, Environment, Error, MemoryTransport, Operation,
    TowerTransport, TransportError, TransportErrorKind, Value, json, testing::MockZoom, zoom_endpoint,
};
use zoom_tests::{
    TOKEN, builder, client,
    server::{Server, Step, answer, json},
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

#[derive(Debug, PartialEq, Deserialize)]
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

fn transport_kind(result: Result<UserToken, Error>) -> TransportErrorKind {
    match result {
        Err(Error::Transport(error)) => error.kind(),
        other => panic!("expected a transport error, got {other:?}"),
    }
}

#[tokio::test]
async fn the_documented_request_arrives_as_documented() {
    let server = Server::answering(json(r#"{"token":"string"}"#)).await;
    let client = client(&server.base_url());
    let request = GetUserToken::new("quis officia in reprehenderit").kind("zak").ttl(68_423_085);

    let answer = request.send(&client).await.unwrap();

    assert_eq!(answer.token.as_deref(), Some("string"));
    let received = server.last();
    assert_eq!(
        received.request_line,
        "GET /v2/users/quis%20officia%20in%20reprehenderit/token?type=zak&ttl=68423085 HTTP/1.1"
    );
    assert_eq!(received.header("authorization"), Some("Bearer secret-token"));
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("user-agent"), Some(concat!("zoom-core/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(received.header("content-type"), None);
    assert_eq!(received.body, b"");
}

#[tokio::test]
async fn an_omitted_option_leaves_no_trace() {
    let server = Server::answering(json("{}")).await;
    let client = client(&server.base_url());
    for (request, target) in [
        (GetUserToken::new("me"), "/v2/users/me/token"),
        (GetUserToken::new("me").ttl(60), "/v2/users/me/token?ttl=60"),
        (GetUserToken::new("me").kind("zak"), "/v2/users/me/token?type=zak"),
        (GetUserToken::new("me").kind(""), "/v2/users/me/token?type="),
    ] {
        request.send(&client).await.unwrap();
        assert_eq!(server.last().target(), target);
    }
}

#[tokio::test]
async fn a_body_goes_as_one_json_object() {
    let server = Server::answering(answer("201 Created\ncontent-type: application/json", r#"{"id":1}"#)).await;
    let client = builder(&server.base_url()).user_agent("my-app/2").build().unwrap();

    let answer = CreateMeeting::new("me", "a \"b\"").duration(30).send(&client).await.unwrap();

    assert_eq!(answer, json!({"id": 1}));
    let received = server.last();
    assert_eq!((received.method(), received.target()), ("POST", "/v2/users/me/meetings"));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("user-agent"), Some("my-app/2"));
    assert_eq!(received.body, br#"{"topic":"a \"b\"","duration":30}"#);
}

#[tokio::test]
async fn one_base_url_serves_every_base() {
    let server = Server::answering(json("{}")).await;
    ListScimUsers::new().send(&client(&server.base_url())).await.unwrap();
    assert_eq!(server.last().target(), "/scim2/Users");
}

#[tokio::test]
async fn a_documented_answer_is_a_value() {
    let zoom = MockZoom::start().await;
    for (body, token) in [
        (json!({"token": "string"}), Some("string")),
        (json!({"token": null}), None),
        (json!({}), None),
        (json!({"token": "string", "added": {"later": [1]}}), Some("string")),
    ] {
        zoom.expect(GetUserToken::new("me")).reply(body);
        let answer = GetUserToken::new("me").send(&zoom.client()).await.unwrap();
        assert_eq!(answer.token.as_deref(), token);
    }
}

#[tokio::test]
async fn no_content_is_an_answer_where_it_is_declared() {
    let server = Server::answering(vec![Step::Send(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())]).await;
    RevokeUserToken::new("me").send(&client(&server.base_url())).await.unwrap();
    assert_eq!(server.last().request_line, "DELETE /v2/users/me/token HTTP/1.1");
}

#[tokio::test]
async fn a_refusal_carries_what_zoom_said() {
    let not_found = r#"{"code":1001,"message":"User does not exist: jo."}"#;
    let expired = r#"{"code":124,"message":"Invalid access token."}"#;
    for (head, body, code, message, meaning) in [
        ("404 Not Found\ncontent-type: text/plain", "", None, None, None),
        (
            "404 Not Found\ncontent-type: application/json",
            not_found,
            Some(1001),
            Some("User does not exist: jo."),
            Some("the user does not exist"),
        ),
        ("400 Bad Request\ncontent-type: application/json", expired, Some(124), Some("Invalid access token."), None),
        ("502 Bad Gateway\ncontent-type: text/html", "<html></html>", None, None, None),
    ] {
        let server = Server::answering(answer(&format!("{head}\nx-zm-trackingid: v=2.0;rid=1"), body)).await;
        let error = GetUserToken::new("jo").send(&client(&server.base_url())).await.unwrap_err();
        let Error::Api(refusal) = &error else { panic!("{head}: {error:?}") };
        assert_eq!(refusal.status().as_str(), &head[..3]);
        assert_eq!((refusal.code(), refusal.message(), refusal.meaning()), (code, message, meaning), "{head}");
        assert_eq!((refusal.operation(), refusal.tracking_id()), ("GetUserToken", Some("v=2.0;rid=1")));
        assert_eq!(refusal.body(), body);
        assert_eq!(error.is_not_found(), head.starts_with("404"));
        assert_eq!(error.is_unauthorized(), code == Some(124));
    }
}

#[tokio::test]
async fn an_answer_of_another_kind_says_what_it_is() {
    let html = format!("<html>{}</html>", "login ".repeat(1_000));
    for (head, body, path, problem) in [
        ("200 OK\ncontent-type: text/html", html.as_str(), None, "expected JSON, found markup"),
        ("200 OK\ncontent-type: application/json", r#"{"token":"str"#, Some("token"), "EOF while parsing a string"),
        (
            "200 OK\ncontent-type: application/json",
            r#"{"token":7}"#,
            Some("token"),
            "invalid type: integer, expected a string",
        ),
        ("200 OK\ncontent-type: application/json", "", None, "expected JSON, found no content"),
    ] {
        let server = Server::answering(answer(head, body)).await;
        let error = GetUserToken::new("me").send(&client(&server.base_url())).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::OK));
        let Error::Decode(error) = error else { panic!("{body}: {error:?}") };
        assert_eq!((error.path(), error.problem()), (path, problem));
        assert_eq!(error.content_type(), head.split_once("type: ").map(|(_, kind)| kind));
        assert!(error.excerpt().len() <= EXCERPT_LIMIT && body.starts_with(error.excerpt()), "{}", error.excerpt());
    }
}

#[tokio::test]
async fn no_content_where_a_struct_is_declared_is_a_typed_error() {
    let zoom = MockZoom::start().await;
    zoom.expect(GetUserToken::new("me")).reply_status(204);
    let error = GetUserToken::new("me").send(&zoom.client()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetUserToken: the answer (204 No Content) can't be decoded: expected JSON, found no content"
    );
    assert!(matches!(error, Error::Decode(error) if error.status() == StatusCode::NO_CONTENT));
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let elsewhere = Server::answering(json("{}")).await;
    for status in ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent"] {
        let head = format!("{status}\nlocation: {}/users/me/token", elsewhere.base_url());
        let server = Server::answering(answer(&head, "")).await;
        let error = GetUserToken::new("me").send(&client(&server.base_url())).await.unwrap_err();
        assert!(matches!(&error, Error::Api(refusal) if refusal.status().is_redirection()), "{error:?}");
        assert!(error.to_string().ends_with("the redirect was not followed"), "{error}");
        assert_eq!(server.received().len(), 1);
    }
    assert_eq!(elsewhere.received(), []);
}

/// An answer whose end nobody knows beforehand.
fn endless() -> Vec<Step> {
    let chunk = [b"10000\r\n".as_slice(), &vec![b'0'; 0x10000], b"\r\n"].concat();
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    vec![Step::Send(head.to_vec()), Step::SendForever(chunk)]
}

#[tokio::test]
async fn an_answer_over_the_limit_stops_with_its_length_said_and_without() {
    let with_length = vec![
        Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n".to_vec()),
        Step::SendForever(vec![b'0'; 0x10000]),
    ];
    for script in [with_length, endless()] {
        let server = Server::answering(script).await;
        let client = builder(&server.base_url()).answer_limit(100_000).build().unwrap();
        let kind = transport_kind(GetUserToken::new("me").send(&client).await);
        assert_eq!(kind, TransportErrorKind::TooLarge(100_000));
    }
}

#[tokio::test]
async fn the_default_limit_is_32_mib() {
    const LIMIT: u64 = 32 * 1024 * 1024;
    let server = Server::answering(endless()).await;
    let kind = transport_kind(GetUserToken::new("me").send(&client(&server.base_url())).await);
    assert_eq!(kind, TransportErrorKind::TooLarge(LIMIT));
    // What the sockets' buffers hold was sent, but never read.
    assert!(server.sent() < LIMIT + 16 * 1024 * 1024, "{} bytes sent", server.sent());
}

#[tokio::test]
async fn an_answer_as_long_as_the_limit_passes() {
    let body = r#"{"token":"string"}"#;
    for (limit, passes) in [(body.len() as u64, true), (body.len() as u64 - 1, false)] {
        let server = Server::answering(json(body)).await;
        let client = builder(&server.base_url()).answer_limit(limit).build().unwrap();
        assert_eq!(GetUserToken::new("me").send(&client).await.is_ok(), passes, "{limit}");
    }
}

/// gzip of `{"token":"000…"}` with 100,000 zeros: 148 bytes.
fn packed_token() -> Vec<u8> {
    let start = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xed, 0xc1, 0x31, 0x0d, 0x00, 0x20, 0x10, 0x04,
        0x30, 0x2f, 0xa7, 0x80, 0x19, 0x3f, 0x4c, 0x24, 0xb0, 0xfc, 0x46, 0xf0, 0x8e, 0x0d, 0x86, 0xb6, 0x27, 0xb5,
        0xe7, 0x58, 0xe9, 0x69,
    ];
    let end = [0xc0, 0xb7, 0x72, 0x1f, 0xae, 0x36, 0xe3, 0x96, 0xac, 0x86, 0x01, 0x00];
    [start.as_slice(), &[0; 96], &end].concat()
}

#[tokio::test]
async fn the_limit_is_counted_after_decompression() {
    let head = "200 OK\ncontent-type: application/json\ncontent-encoding: gzip";
    let server = Server::answering(answer(head, packed_token())).await;
    let answer = GetUserToken::new("me").send(&client(&server.base_url())).await.unwrap();
    assert_eq!(answer.token.map(|token| token.len()), Some(100_000));

    let client = builder(&server.base_url()).answer_limit(10_000).build().unwrap();
    let kind = transport_kind(GetUserToken::new("me").send(&client).await);
    assert_eq!(kind, TransportErrorKind::TooLarge(10_000));
}

#[tokio::test]
async fn a_server_that_falls_silent_is_given_up() {
    let hour = Step::Wait(Duration::from_secs(3600));
    let begun = Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec());
    for script in [vec![hour.clone()], vec![begun, hour]] {
        let server = Server::answering(script).await;
        let client = builder(&server.base_url()).read_timeout(Duration::from_millis(200)).build().unwrap();
        let started = Instant::now();
        let error = GetUserToken::new("me").send(&client).await.unwrap_err();
        let Error::Transport(error) = error else { panic!("{error:?}") };
        assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Timeout, true));
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}

#[tokio::test]
async fn a_whole_call_has_a_time_limit() {
    let mut script = vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".to_vec())];
    for _ in 0..1_000 {
        script.extend([Step::Wait(Duration::from_millis(20)), Step::Send(b" ".to_vec())]);
    }
    let server = Server::answering(script).await;
    let client = builder(&server.base_url()).timeout(Duration::from_millis(300)).build().unwrap();
    let started = Instant::now();
    let error = GetUserToken::new("me").send(&client).await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(10));
    assert!(error.is_retryable());
    assert_eq!(error.to_string(), "GetUserToken: a time limit passed before the whole answer arrived");
    assert_eq!(transport_kind(Err(error)), TransportErrorKind::Timeout);
}

#[tokio::test]
async fn an_answer_that_is_cut_off_is_never_a_value() {
    let whole = br#"{"token":"string"}"#;
    let cut = [b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", whole.as_slice()].concat();
    for script in [vec![Step::Send(cut), Step::Close], vec![Step::Close], vec![Step::Send(b"no HTTP\r\n\r\n".to_vec())]]
    {
        let server = Server::answering(script).await;
        let error = GetUserToken::new("me").send(&client(&server.base_url())).await.unwrap_err();
        let Error::Transport(error) = error else { panic!("{error:?}") };
        assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Cut, true), "{error:?}");
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = GetUserToken::new("me").send(&client(&format!("http://{address}/v2"))).await.unwrap_err();
    assert!(error.is_retryable());
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false), "{error:?}");
}

#[tokio::test]
async fn a_failed_tls_handshake_is_told_and_not_tried_again() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        // Plain text, where the client expects the server's side of the handshake.
        let (mut socket, _) = listener.accept()?;
        let _hello = socket.read(&mut [0; 1024])?;
        socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")?;
        socket.read_to_end(&mut Vec::new())
    });
    let error = GetUserToken::new("me").send(&client(&format!("https://{address}/v2"))).await.unwrap_err();
    assert!(!error.is_retryable(), "{error:?}");
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Tls, false), "{error:?}");
}

#[test]
fn a_bearer_goes_over_https_or_to_this_machine_only() {
    for (base_url, allowed) in [
        ("https://zoom.example/v2", true),
        ("http://127.0.0.1:8080/v2", true),
        ("http://[::1]:8080/v2", true),
        ("http://localhost:8080/v2", true),
        ("http://api.zoom.us/v2", false),
        ("http://10.0.0.1/v2", false),
        ("http://127.0.0.1.evil.example/v2", false),
    ] {
        match builder(base_url).build() {
            Ok(_) => assert!(allowed, "{base_url}"),
            Err(Error::Auth(error)) => {
                assert!(!allowed, "{base_url}");
                assert!(error.to_string().contains("write `https://`"), "{error}");
            }
            Err(error) => panic!("{base_url}: {error:?}"),
        }
    }
}

#[test]
fn a_client_that_could_not_work_is_not_built() {
    fn auth_error(error: Error) -> AuthError {
        match error {
            Error::Auth(error) => error,
            other => panic!("{other:?}"),
        }
    }
    let error = auth_error(Client::builder().build().unwrap_err());
    assert!(error.to_string().contains("write `.auth(AccessToken::new(token))`"), "{error}");
    for token in ["", "two words", "token\n"] {
        auth_error(Client::builder().auth(AccessToken::new(token)).build().unwrap_err());
    }
    for (builder, parameter) in [
        (builder("zoom.us"), "base_url"),
        (builder("https://user:pass@zoom.us"), "base_url"),
        (builder("https://zoom.us").user_agent("a\r\nb"), "user_agent"),
    ] {
        match builder.build() {
            Err(Error::InvalidRequest(error)) => assert_eq!(error.parameter(), parameter),
            other => panic!("{parameter}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn what_can_not_be_encoded_is_not_sent() {
    let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    let client = Client::builder().auth(AccessToken::new(TOKEN)).transport(zoom.clone()).build().unwrap();
    for error in [
        GetUserToken::new("..").send(&client).await.unwrap_err(),
        client.send(&GetUserToken::new("..")).await.unwrap_err(),
    ] {
        assert_eq!(
            error.to_string(),
            "GetUserToken: `user_id` is `.` or `..`, which would change the path: give a value"
        );
    }
    assert_eq!(zoom.requests().len(), 0);
}

#[tokio::test]
async fn a_closure_can_stand_for_zoom() {
    let zoom = MemoryTransport::new(|request| {
        let is_known = request.uri().path() == "/v2/users/me/meetings";
        let mut response = http::Response::new(request.into_body());
        *response.status_mut() = if is_known { StatusCode::CREATED } else { StatusCode::NOT_FOUND };
        response
    });
    let client = Client::builder()
        .auth(AccessToken::new(TOKEN))
        .environment(Environment::region("eu").unwrap())
        .transport(zoom.clone())
        .build()
        .unwrap();

    assert_eq!(CreateMeeting::new("me", "t").send(&client).await.unwrap(), json!({"topic": "t"}));
    assert!(GetUserToken::new("me").send(&client).await.unwrap_err().is_not_found());

    let requests = zoom.requests();
    assert_eq!(requests[0].uri(), "https://api-eu.zoom.us/v2/users/me/meetings");
    assert_eq!(requests[0].headers()["authorization"], "Bearer secret-token");
    assert!(requests[0].headers()["authorization"].is_sensitive());
    assert_eq!(requests[1].uri().path(), "/v2/users/me/token");
}

/// A stack that answers with the operation it finds beside the request.
#[derive(Clone)]
struct Stack;

impl Service<http::Request<Body>> for Stack {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let operation = request.extensions().get::<&'static Operation>().unwrap();
        let said =
            json!({"operation": operation.name, "method": request.method().as_str(), "url": request.uri().to_string()});
        ready(Ok(http::Response::new(said.to_string().into())))
    }
}

#[tokio::test]
async fn a_tower_stack_is_a_transport() {
    let client = Client::builder().auth(AccessToken::new(TOKEN)).transport(TowerTransport::new(Stack)).build().unwrap();
    let answer: Value = CreateMeeting::new("me", "t").send(&client).await.unwrap();
    assert_eq!(
        answer,
        json!({"operation": "CreateMeeting", "method": "POST", "url": "https://api.zoom.us/v2/users/me/meetings"})
    );
}

/// A stack that is never ready.
#[derive(Clone)]
struct Closed;

impl Service<http::Request<Body>> for Closed {
    type Response = http::Response<Body>;
    type Error = BoxError;
    type Future = Ready<Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Err(io::Error::other("closed").into()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        ready(Err(TransportError::new(TransportErrorKind::Cut).into()))
    }
}

#[tokio::test]
async fn a_tower_stack_that_is_not_ready_sent_nothing() {
    let client =
        Client::builder().auth(AccessToken::new(TOKEN)).transport(TowerTransport::new(Closed)).build().unwrap();
    let error = GetUserToken::new("me").send(&client).await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Other, false));
    assert_eq!(error.source().unwrap().to_string(), "closed");
}

#[tokio::test]
async fn a_call_outlives_its_request_and_its_client() {
    let server = Server::answering(json(r#"{"token":"string"}"#)).await;
    let client = client(&server.base_url());
    let (one, two) = (GetUserToken::new("a").send(&client), GetUserToken::new("b").send(&client));
    drop(client);
    assert_eq!(server.received(), [], "a call is sent when it is awaited");
    let (one, two) = tokio::join!(tokio::spawn(one), two);
    assert_eq!(one.unwrap().unwrap(), two.unwrap());
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn the_token_is_not_shown() {
    let server = Server::answering(answer("404 Not Found", "{}")).await;
    let client = client(&server.base_url());
    let call = GetUserToken::new("me").send(&client);
    let shown = format!("{client:?} {:?} {call:?}", builder(&server.base_url()));
    let error = call.await.unwrap_err();
    let shown = format!("{shown} {error:?} {error}");
    assert!(!shown.contains(TOKEN), "{shown}");
}
