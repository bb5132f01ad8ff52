//! Tests that every response from a server results in a value, or in an error whose message is one line, and never in a
//! panic.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::time::Duration;

use http::Response;
use proptest::prelude::*;
use tokio::runtime::Runtime;
use zoom_core::{
    Client, Error, Value,
    auth::{App, ServerToServer},
    body::Body,
    retry::RetryPolicy,
    transport::MemoryTransport,
    zoom_endpoint,
};

#[zoom_endpoint(GET "/users/me")]
struct GetMe {}

/// Calls an API; the OAuth server and the API respond with these bodies.
fn call(token: &[u8], status: u16, retry_after: &str, body: &[u8]) -> Result<Value, Error> {
    let (token, retry_after, body) = (token.to_vec(), retry_after.to_owned(), body.to_vec());
    let zoom = MemoryTransport::new(move |request| {
        let is_token = request.uri().path() == "/oauth/token";
        let (status, body) = if is_token { (200, token.clone()) } else { (status, body.clone()) };
        let response = Response::builder().status(status).header("retry-after", &retry_after);
        response.body(Body::from(body)).unwrap()
    });
    let client = Client::builder()
        .auth(ServerToServer::new(App::new("id").secret("secret"), "account"))
        .retry(RetryPolicy::never())
        .timeout(Duration::from_secs(5))
        .base_url("http://127.0.0.1:1/v2")
        .transport(zoom)
        .build()
        .unwrap();
    Runtime::new().unwrap().block_on(GetMe::new().send(&client))
}

const TOKEN: &[u8] = br#"{"access_token":"t","expires_in":3599}"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_error_response_is_an_error_with_its_body(
        status in 300_u16..600,
        retry_after in "([0-9]{0,20}|[ -~]{0,40}|[0-9]{4,6}-[0-9]{2}-[0-9]{2}T00:00:00Z)",
        body in prop_oneof![any::<Vec<u8>>(), r#"\{"code":-?[0-9]{0,22},"message":"(\\n|[a-z])*","errors":\[[0-9]?\]\}"#.prop_map(String::into_bytes)],
    ) {
        let error = call(TOKEN, status, &retry_after, &body).unwrap_err();
        prop_assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{error}");
        prop_assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        let response = match &error {
            Error::Api(response) => Some(response),
            Error::RateLimited(limited) => limited.response(),
            _ => None,
        };
        prop_assert_eq!(&response.unwrap().body()[..], &body[..]);
    }

    #[test]
    fn any_token_response_is_a_token_or_an_error(
        body in prop_oneof![any::<Vec<u8>>(), r#"\{"access_token":("[ -!#-\[\]-~]{0,9}"|null|[0-9]),"expires_in":"?-?[0-9]{0,20}"?\}"#.prop_map(String::into_bytes)],
    ) {
        match call(&body, 200, "0", b"{}") {
            Ok(_) => prop_assert!(serde_json::from_slice::<Value>(&body).unwrap()["access_token"].is_string()),
            Err(Error::Auth(error)) => prop_assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{error}"),
            Err(error) => panic!("{error}"),
        }
    }
}
