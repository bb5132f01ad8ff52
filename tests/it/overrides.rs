//! Tests what a caller can change without touching a declaration: one call's limits, headers, token and response, the
//! layers around the transport, and the request itself.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use http::{Method, Request, StatusCode};
use tower::{Layer, Service, ServiceBuilder, timeout::TimeoutLayer};
use zoom_core::{
    AccessToken, DynamicRequest, Error, FilePart, Operation, Value,
    body::Body,
    client::{ignore, raw},
    error::TransportErrorKind,
    json, zoom_endpoint, zoom_object,
};
use zoom_tests::{
    builder, client,
    server::{Server, Step, json as json_answer, response},
};

#[zoom_object]
#[derive(Debug)]
struct UserToken {
    token: Option<String>,
}

#[zoom_endpoint(GET "/users/<user_id>/token" -> UserToken)]
struct GetUserToken {
    user_id: String,
    #[header("X-Reason")]
    reason: Option<String>,
}

#[zoom_endpoint(POST "/files" -> (), base = FileApi, body = multipart)]
struct UploadFile {
    #[part(file)]
    file: FilePart,
}

#[tokio::test]
async fn one_call_has_a_token_and_headers_of_its_own() {
    let server = Server::responding(json_answer("{}")).await;
    let client = client(&server.base_url());
    let other = client.with_auth(AccessToken::new("other")).unwrap().with_header("X-Reason", "audit").unwrap();
    GetUserToken::new("me").send(&other).await.unwrap();
    let received = server.last();
    assert_eq!((received.header("authorization"), received.header("x-reason")), (Some("Bearer other"), Some("audit")));
    GetUserToken::new("me").reason("mine").send(&other).await.unwrap();
    assert_eq!(server.last().header("x-reason"), Some("mine"), "the endpoint's own header takes precedence");
    GetUserToken::new("me").send(&client).await.unwrap();
    let received = server.last();
    assert_eq!((received.header("authorization"), received.header("x-reason")), (Some("Bearer secret-token"), None));
}

#[tokio::test]
async fn one_call_has_a_time_limit_of_its_own() {
    let server = Server::responding(vec![Step::Wait(Duration::from_secs(60))]).await;
    let client = client(&server.base_url()).with_timeout(Duration::from_millis(50));
    let Err(Error::Transport(error)) = GetUserToken::new("me").send(&client).await else { panic!("a time limit") };
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
}

#[test]
fn an_override_that_can_not_be_sent_is_rejected_by_name() {
    let client = client("https://zoom.example/v2");
    for (name, value) in [
        ("", "x"),
        ("a b", "x"),
        ("X-Name", "a\r\nHost: evil"),
        ("X-Name", "é"),
        ("Authorization", "Bearer x"),
        ("host", "evil"),
    ] {
        let error = client.with_header(name, value).unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest(error) if error.parameter() == name), "{name}: {error}");
    }
    assert!(matches!(client.with_auth(AccessToken::new("")), Err(Error::Auth(_))));
}

#[tokio::test]
async fn a_response_can_be_ignored_or_returned_undecoded() {
    let server = Server::responding(response("201 Created\nx-zm-trackingid: 7", "<html>")).await;
    let client = client(&server.base_url());
    GetUserToken::new("me").send(&client).await.unwrap_err();
    client.send(&ignore(GetUserToken::new("me"))).await.unwrap();
    let request = GetUserToken::new("me");
    let response = client.send(&raw(&request)).await.unwrap();
    assert_eq!((response.status(), &response.body()[..]), (StatusCode::CREATED, &b"<html>"[..]));
    assert_eq!(response.headers()["x-zm-trackingid"], "7");
    let rejecting = Server::responding(zoom_tests::server::response("404 Not Found", r#"{"code":1001}"#)).await;
    let client = zoom_tests::client(&rejecting.base_url());
    assert_eq!(client.send(&raw(&request)).await.unwrap_err().code(), Some(1001));
    assert_eq!(client.send(&ignore(&request)).await.unwrap_err().code(), Some(1001));
}

/// A layer that counts calls and can read their operation.
#[derive(Clone)]
struct Counting(Arc<AtomicU32>);

#[derive(Clone)]
struct Counted<S>(S, Arc<AtomicU32>);

impl<S> Layer<S> for Counting {
    type Service = Counted<S>;

    fn layer(&self, inner: S) -> Counted<S> {
        Counted(inner, Arc::clone(&self.0))
    }
}

impl<S: Service<Request<Body>>> Service<Request<Body>> for Counted<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Body>) -> S::Future {
        let operation = request.extensions().get::<&'static Operation>().unwrap();
        assert_eq!((operation.name, request.method()), ("GetUserToken", &Method::GET));
        self.1.fetch_add(1, Ordering::Relaxed);
        request.headers_mut().insert("x-layer", "1".parse().unwrap());
        self.0.call(request)
    }
}

#[tokio::test]
async fn a_tower_layer_wraps_the_transport() {
    let slow = vec![Step::Wait(Duration::from_secs(60))];
    let quick = json_answer(r#"{"token":"t"}"#);
    let choose = move |slowly: bool| if slowly { slow.clone() } else { quick.clone() };
    let server = Server::start(move |request| choose(request.target().contains("slow"))).await;
    let count = Arc::new(AtomicU32::new(0));
    let client = builder(&server.base_url())
        .layer(ServiceBuilder::new().layer(TimeoutLayer::new(Duration::from_millis(100))).into_inner())
        .layer(Counting(Arc::clone(&count)))
        .build()
        .unwrap();
    let response = GetUserToken::new("a/b").send(&client).await.unwrap();
    assert_eq!((response.token.as_deref(), count.load(Ordering::Relaxed)), (Some("t"), 1));
    let received = server.last();
    assert_eq!((received.target(), received.header("x-layer")), ("/v2/users/a%2Fb/token", Some("1")));
    let Err(Error::Transport(error)) = GetUserToken::new("slow").send(&client).await else { panic!("the layer's") };
    assert_eq!(error.kind(), TransportErrorKind::Other);
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn an_undeclared_request_is_sent_in_the_same_way() {
    let server = Server::start(|request| match request.method() {
        "DELETE" => response("204 No Content", ""),
        _ => json_answer(r#"{"id":1}"#),
    })
    .await;
    let client = client(&server.base_url());
    let request = DynamicRequest::new(Method::POST, "/users/<user_id>/meetings").set("user_id", "a/b");
    assert_eq!(client.send(&request.set("topic", "R&D")).await.unwrap(), json!({"id": 1}));
    let received = server.last();
    assert_eq!(received.request_line, "POST /v2/users/a%2Fb/meetings HTTP/1.1");
    assert_eq!((received.header("accept"), &received.body[..]), (Some("application/json"), &br#"{"topic":"R&D"}"#[..]));

    let request = DynamicRequest::for_operation(GetUserToken::OPERATION).set("user_id", "me").set("reason", "audit");
    client.send(&request).await.unwrap();
    assert_eq!(server.last().target(), "/v2/users/me/token");
    assert_eq!(server.last().header("x-reason"), Some("audit"));

    let gone = client.send(&DynamicRequest::new(Method::DELETE, "/users/me/token")).await.unwrap();
    assert_eq!(gone, Value::Null);

    let upload = DynamicRequest::for_operation(UploadFile::OPERATION).file("file", FilePart::bytes("a.txt", "text"));
    client.send(&upload).await.unwrap();
    assert_eq!(server.last().parts()[0].1, b"text");
}

#[tokio::test]
async fn an_upload_follows_redirects_among_zooms_hosts_with_the_token() {
    let second = Server::responding(response("201 Created", "{}")).await;
    let location = second.base_url().replace("/v2", "/upload?part=1");
    let first = Server::responding(response(&format!("307 Temporary Redirect\nlocation: {location}"), "")).await;
    UploadFile::new(FilePart::bytes("a.txt", "text")).send(&client(&first.base_url())).await.unwrap();
    let received = second.last();
    assert_eq!(received.request_line, "POST /upload?part=1 HTTP/1.1");
    assert_eq!(received.header("authorization"), Some("Bearer secret-token"));
    assert_eq!((received.parts(), received.body.len()), (first.last().parts(), first.last().body.len()));
}

#[tokio::test]
async fn an_upload_is_not_led_beyond_zooms_hosts() {
    for location in ["https://evil.example/x", "http://evil.example/x", "https://evilzoom.us/x"] {
        let server = Server::responding(response(&format!("302 Found\nlocation: {location}"), "")).await;
        let error = UploadFile::new(FilePart::bytes("a", "b")).send(&client(&server.base_url())).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::FOUND), "{location}");
        assert_eq!(server.received().len(), 1);
    }
    // The first request consumes the reader.
    let server = Server::responding(response("302 Found\nlocation: /other", "")).await;
    let reader = FilePart::reader("a", "b".as_bytes());
    let error = UploadFile::new(reader).send(&client(&server.base_url())).await.unwrap_err();
    assert_eq!((error.status(), server.received().len()), (Some(StatusCode::FOUND), 1));
}
