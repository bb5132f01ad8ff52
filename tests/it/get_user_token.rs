//! Tests the request and the responses of Zoom's "Get a user token" with an HTTP server that expects exactly what is
//! documented.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use httpmock::prelude::*;
use zoom_core::{AccessToken, Client, Error, json, testing::MockZoom, zoom_endpoint};

/// Get a user's token.
#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = ["user:read:token", "user:read:token:admin"],
    errors = [
        (400, 124, "the access token is missing, expired or invalid"),
        (400, 2300, "the endpoint is not recognized"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug)]
struct GetUserToken {
    /// User ID or email address; `me` for user-level apps.
    user_id: String,
    /// Which token to issue.
    #[query(rename = "type")]
    kind: Option<TokenType>,
    /// Lifetime in seconds (`zak` and `onbehalf` only).
    ttl: Option<u32>,
}

#[zoom_core::zoom_enum]
enum TokenType {
    Token,
    Zak,
    Onbehalf,
}

#[zoom_core::zoom_object]
#[derive(Clone, Debug, PartialEq)]
struct UserToken {
    token: Option<String>,
}

#[tokio::test]
async fn the_documented_example_goes_both_ways() {
    // The request is written out for httpmock: `MockZoom` would compare our encoding with itself.
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/v2/users/quis%20officia%20in%20reprehenderit/token")
                .query_param("type", "zak")
                .query_param("ttl", "68423085")
                .header("authorization", "Bearer secret")
                .header("accept", "application/json");
            then.status(200).header("content-type", "application/json").body(r#"{"token":"string"}"#);
        })
        .await;
    let request = GetUserToken::new("quis officia in reprehenderit").kind(TokenType::Zak).ttl(68_423_085);

    let client = Client::builder().auth(AccessToken::new("secret")).base_url(&server.url("/v2")).build().unwrap();
    let token = request.send(&client).await.unwrap();

    assert_eq!(token, UserToken { token: Some("string".into()) });
    mock.assert_async().await;
}

#[tokio::test]
async fn documented_successes_are_a_token_or_none() {
    let zoom = MockZoom::start().await;
    for (body, token) in [(json!({"token": "t"}), Some("t")), (json!({"token": null}), None), (json!({}), None)] {
        zoom.expect(GetUserToken::new("me")).reply(body);
        let response = GetUserToken::new("me").send(&zoom.client()).await.unwrap();
        assert_eq!(response.token.as_deref(), token);
    }
}

#[tokio::test]
async fn documented_errors_have_zooms_message_and_the_declared_meaning() {
    let zoom = MockZoom::start().await;
    for (status, body, code, meaning) in [
        (404, "", None, None),
        (404, r#"{"code":1001,"message":"User does not exist: me."}"#, Some(1001), Some("the user does not exist")),
        (
            400,
            r#"{"code":124,"message":"Invalid access token."}"#,
            Some(124),
            Some("the access token is missing, expired or invalid"),
        ),
        (
            400,
            r#"{"code":2300,"message":"This API endpoint is not recognized."}"#,
            Some(2300),
            Some("the endpoint is not recognized"),
        ),
        (429, r#"{"code":429,"message":"You have reached the maximum per-second rate limit."}"#, Some(429), None),
    ] {
        let response = http::Response::builder().status(status).header("x-zm-trackingid", "v=2.0;id=7");
        zoom.expect(GetUserToken::new("me")).reply_with(response.body(body).unwrap());
        let error = GetUserToken::new("me").send(&zoom.client()).await.unwrap_err();
        let api = match &error {
            Error::Api(api) if status != 429 => api,
            Error::RateLimited(limited) if status == 429 => limited.response().unwrap(),
            other => panic!("{status} {body}: {other:?}"),
        };
        assert_eq!((error.status().unwrap().as_u16(), error.code()), (status, code), "{body}");
        assert_eq!((api.meaning(), api.tracking_id()), (meaning, Some("v=2.0;id=7")), "{body}");
        assert_eq!(error.is_unauthorized(), code == Some(124));
    }
}
