//! Tests on real connections, in addition to the tables of `both_clients.rs`: TLS, other transports and clients with
//! invalid settings.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    convert::Infallible,
    error::Error as _,
    future::{Ready, ready},
    io::{self, Read as _, Write as _},
    task::{Context, Poll},
};

use http::StatusCode;
use serde::Deserialize;
use tower_service::Service;
use zoom_core::{
    AccessToken, Client, Environment, Error, Operation, Value,
    body::{Body, BoxError},
    error::{AuthError, TransportError, TransportErrorKind},
    json,
    transport::{MemoryTransport, TowerTransport},
    zoom_endpoint,
};
use zoom_tests::{
    TOKEN, builder, client,
    server::{Server, endless, json, response},
};

#[zoom_endpoint(GET "/users/<user_id>/token" -> UserToken)]
struct GetUserToken {
    user_id: String,
}

#[derive(Debug, PartialEq, Deserialize)]
struct UserToken {
    token: Option<String>,
}

#[zoom_endpoint(POST "/users/<user_id>/meetings")]
struct CreateMeeting {
    user_id: String,
    topic: String,
}

#[tokio::test]
async fn a_custom_user_agent_is_sent() {
    let server = Server::responding(json("{}")).await;
    let client = builder(&server.base_url()).user_agent("my-app/2").build().unwrap();
    GetUserToken::new("me").send(&client).await.unwrap();
    assert_eq!(server.last().header("user-agent"), Some("my-app/2"));
}

#[tokio::test]
async fn the_default_limit_is_32_mib() {
    const LIMIT: u64 = 32 * 1024 * 1024;
    let server = Server::responding(endless()).await;
    let error = GetUserToken::new("me").send(&client(&server.base_url())).await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!(error.kind(), TransportErrorKind::TooLarge(LIMIT));
    // Bytes in the socket buffers count as sent but are never read.
    assert!(server.sent() < LIMIT + 16 * 1024 * 1024, "{} bytes sent", server.sent());
}

#[tokio::test]
async fn a_failed_tls_handshake_is_a_tls_error_and_not_retried() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        // Send plain text where the client expects the server's side of the handshake.
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
fn a_client_that_cannot_work_is_not_built() {
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
async fn a_closure_can_stand_in_for_zoom() {
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

/// A stack that responds with the operation in the request's extensions.
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
        let body =
            json!({"operation": operation.name, "method": request.method().as_str(), "url": request.uri().to_string()});
        ready(Ok(http::Response::new(body.to_string().into())))
    }
}

#[tokio::test]
async fn a_tower_stack_is_a_transport() {
    let client = Client::builder().auth(AccessToken::new(TOKEN)).transport(TowerTransport::new(Stack)).build().unwrap();
    let response: Value = CreateMeeting::new("me", "t").send(&client).await.unwrap();
    assert_eq!(
        response,
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
    let server = Server::responding(json(r#"{"token":"string"}"#)).await;
    let client = client(&server.base_url());
    let (one, two) = (GetUserToken::new("a").send(&client), GetUserToken::new("b").send(&client));
    drop(client);
    assert_eq!(server.received(), [], "a call is sent only when it is awaited");
    let (one, two) = tokio::join!(tokio::spawn(one), two);
    assert_eq!(one.unwrap().unwrap(), two.unwrap());
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn the_token_is_not_shown() {
    let server = Server::responding(response("404 Not Found", "{}")).await;
    let client = client(&server.base_url());
    let call = GetUserToken::new("me").send(&client);
    let shown = format!("{client:?} {:?} {call:?}", builder(&server.base_url()));
    let error = call.await.unwrap_err();
    let shown = format!("{shown} {error:?} {error}");
    assert!(!shown.contains(TOKEN), "{shown}");
}
