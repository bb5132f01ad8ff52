//! Tests a client that its user sets up: a reqwest client, environment variables, retry predicates and hooks.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    env,
    error::Error as _,
    net::TcpListener,
    process::Command,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use http::HeaderValue;
use zoom_core::{
    Client, Error, Value,
    auth::{App, ServerToServer},
    error::TransportErrorKind,
    reqwest::{self, redirect::Policy},
    retry::RetryPolicy,
    transport::ReqwestTransport,
    zoom_endpoint,
};
use zoom_tests::{
    TOKEN, builder,
    server::{Server, json, response},
};

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    user_id: String,
}

#[zoom_endpoint(POST "/users/<user_id>/meetings")]
struct CreateMeeting {
    user_id: String,
}

fn own() -> reqwest::ClientBuilder {
    reqwest::Client::builder().redirect(Policy::none())
}

/// Returns the default policy with delays of a millisecond.
fn soon() -> RetryPolicy {
    RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(1))
}

#[tokio::test]
async fn calls_are_sent_by_a_client_of_ones_own_as_it_is_set_up() {
    let server = Server::responding(json(r#"{"id":"a"}"#)).await;
    let address = server.base_url().trim_start_matches("http://").trim_end_matches("/v2").parse().unwrap();
    let headers = [(http::header::HeaderName::from_static("x-own"), HeaderValue::from_static("yes"))];
    let http = own().resolve("localhost", address).default_headers(headers.into_iter().collect()).build().unwrap();
    let client = builder(&format!("http://localhost:{}/v2", address.port()))
        .transport(ReqwestTransport::with_client(http).read_timeout(Duration::from_secs(5)))
        .build()
        .unwrap();
    assert_eq!(GetUser::new("me").send(&client).await.unwrap()["id"], "a");
    CreateMeeting::new("me").send(&client).await.unwrap();
    for received in server.received() {
        assert_eq!(received.header("x-own"), Some("yes"));
        assert_eq!(received.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    }
    assert_eq!(server.last().header("content-length"), Some("0"), "a POST without a body states its length");
}

#[tokio::test]
async fn a_refused_connection_of_a_client_of_ones_own_is_not_sent_and_so_a_post_is_retried() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&attempts);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = builder(&format!("http://{closed}/v2"))
        .transport(ReqwestTransport::with_client(own().build().unwrap()))
        .before_request(move |_| _ = counted.fetch_add(1, Ordering::Relaxed))
        .retry(soon().max_attempts(3))
        .build()
        .unwrap();
    let Err(Error::Transport(error)) = CreateMeeting::new("me").send(&client).await else { panic!("no server") };
    assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
    assert_eq!(attempts.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn a_redirect_that_a_client_of_ones_own_follows_is_an_error() {
    let server = Server::start(|request| match request.target() {
        "/v2/users/me" => response("302 Found\nlocation: /elsewhere", ""),
        _ => json("{}"),
    })
    .await;
    let following = reqwest::Client::builder().build().unwrap();
    let client = builder(&server.base_url()).transport(ReqwestTransport::with_client(following)).build().unwrap();
    let Err(Error::Transport(error)) = GetUser::new("me").send(&client).await else { panic!("a redirect") };
    assert!(error.source().unwrap().to_string().contains("`.redirect(Policy::none())`"), "{error:?}");
    let client =
        builder(&server.base_url()).transport(ReqwestTransport::with_client(own().build().unwrap())).build().unwrap();
    assert!(matches!(GetUser::new("me").send(&client).await, Err(Error::Api(error)) if error.status() == 302));
}

#[tokio::test]
async fn a_predicate_retries_an_error_until_it_is_gone_and_no_post_that_may_have_acted() {
    let counted = || Arc::new(Mutex::new(Vec::new()));
    let (targets, seen) = (counted(), counted());
    let recorded = Arc::clone(&targets);
    let server = Server::start(move |request| {
        let mut targets = recorded.lock().unwrap();
        targets.push(request.target().to_owned());
        match targets.iter().filter(|target| *target == request.target()).count() {
            1 if request.method() == "POST" => response("501 Not Implemented", ""),
            1 | 2 => response("404 Not Found\ncontent-type: application/json", r#"{"code":3301,"message":"not yet"}"#),
            _ => json("{}"),
        }
    })
    .await;
    let client = builder(&server.base_url()).retry(soon().also_retry(|_| true)).build().unwrap();
    GetUser::new("late").send(&client).await.unwrap();
    let error = CreateMeeting::new("me").send(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 501);
    seen.lock().unwrap().clone_from(&targets.lock().unwrap());
    assert_eq!(*seen.lock().unwrap(), ["/v2/users/late", "/v2/users/late", "/v2/users/late", "/v2/users/me/meetings"]);

    let client =
        builder(&server.base_url()).retry(soon().never_retry(|error| error.status().is_some())).build().unwrap();
    GetUser::new("never").send(&client).await.unwrap_err();
    assert_eq!(targets.lock().unwrap().iter().filter(|target| target.contains("never")).count(), 1);
}

#[tokio::test]
async fn hooks_see_every_request_and_every_response_or_failure() {
    let server = Server::start(|request| match request.target() {
        "/oauth/token" => json(r#"{"access_token":"t","expires_in":3600}"#),
        "/v2/users/gone" => response("404 Not Found", ""),
        _ => json("{}"),
    })
    .await;
    let log = Arc::new(Mutex::new(Vec::new()));
    let (before, after) = (Arc::clone(&log), Arc::clone(&log));
    let client = Client::builder()
        .auth(ServerToServer::new(App::new("id").secret("secret"), "account"))
        .base_url(&server.base_url())
        .before_request(move |request| {
            before.lock().unwrap().push(format!("{} {}", request.operation().name, request.method()));
            request.headers_mut().insert("x-trace", HeaderValue::from_static("7"));
        })
        .after_response(move |operation, outcome, elapsed| {
            assert!(elapsed < Duration::from_secs(30));
            let outcome = outcome.map_or_else(|error| format!("{:?}", error.kind()), |head| head.status().to_string());
            after.lock().unwrap().push(format!("{} {outcome}", operation.name));
        })
        .build()
        .unwrap();
    GetUser::new("me").send(&client).await.unwrap();
    GetUser::new("gone").send(&client).await.unwrap_err();
    assert!(server.received().iter().all(|received| received.header("x-trace") == Some("7")));
    let expected = [
        "OAuthToken POST",
        "OAuthToken 200 OK",
        "GetUser GET",
        "GetUser 200 OK",
        "GetUser GET",
        "GetUser 404 Not Found",
    ];
    assert_eq!(*log.lock().unwrap(), expected);
}

/// Calls Zoom with the login in the environment variables, in a separate process.
#[tokio::test]
#[ignore = "run by another test"]
async fn a_program_with_a_login_in_its_environment() {
    let client = Client::from_env().unwrap();
    let user: Value = GetUser::new("me").send(&client).await.unwrap();
    assert_eq!(user["id"], "a");
}

#[tokio::test]
async fn a_client_has_the_login_and_the_server_of_the_environment() {
    let server = Server::start(|request| match request.target() {
        "/oauth/token" => json(r#"{"access_token":"of-the-app","expires_in":3600}"#),
        _ => json(r#"{"id":"a"}"#),
    })
    .await;
    let app = [("ZOOM_ACCOUNT_ID", "account"), ("ZOOM_CLIENT_ID", "id"), ("ZOOM_CLIENT_SECRET", "secret")];
    let both = [&app[..], &[("ZOOM_ACCESS_TOKEN", "token")]].concat();
    for (variables, authorization) in [(app.to_vec(), "Bearer of-the-app"), (both, "Bearer token")] {
        let mut program = Command::new(env::current_exe().unwrap());
        program.args(["own_client::a_program_with_a_login_in_its_environment", "--exact", "--ignored"]);
        program.env_remove("ZOOM_ACCESS_TOKEN").envs(variables);
        program.env("ZOOM_BASE_URL", server.base_url()).env("ZOOM_PLAN", "pro");
        let output = tokio::task::spawn_blocking(move || program.output()).await.unwrap().unwrap();
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}");
        assert_eq!(server.last().header("authorization"), Some(authorization));
    }
}
