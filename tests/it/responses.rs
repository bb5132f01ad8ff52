//! Tests responses with their metadata (status, headers, tracking ID, body and limits), for each way to make a call.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::time::SystemTime;

use http::StatusCode;
use zoom_core::{
    Client, Download, Error, Response, Secret, Value, blocking,
    client::{ignore, raw},
    error::LimitKind,
    json,
    operation::{ErrorCode, RateLimit},
    zoom_endpoint, zoom_object,
};
use zoom_tests::{
    client,
    server::{Received, Server, Step, response},
};

#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"), (429, 429, TOO_MANY = "too many requests")],
)]
#[derive(Clone)]
struct GetUserToken {
    user_id: String,
}

#[zoom_object]
#[derive(Clone, Debug)]
struct UserToken {
    token: Option<Secret>,
}

#[zoom_endpoint(DELETE "/users/<user_id>/token" -> ())]
struct RevokeUserToken {
    user_id: String,
}

#[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
struct DownloadClip {
    clip_id: String,
}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: Value)]
struct ListUsers {
    next_page_token: Option<String>,
}

#[zoom_object]
struct UserPage {
    users: Vec<Value>,
}

const BODY: &str = r#"{ "token": "the-secret" }"#;

/// Responds to a call to each operation above. The pages differ in the number of remaining calls that their headers
/// state.
fn zoom(request: &Received) -> Vec<Step> {
    let head = |status: &str, left: u32| {
        format!(
            "{status}\ncontent-type: application/json\nx-zm-trackingid: WEB_7\nx-secret: the-secret\n\
             x-ratelimit-category: Medium\nx-ratelimit-type: Daily-limit\nx-ratelimit-limit: 6000\n\
             x-ratelimit-remaining: {left}"
        )
    };
    match (request.method(), request.target().trim_start_matches("/v2")) {
        ("DELETE", _) => response("204 No Content\nx-zm-trackingid: WEB_8", ""),
        (_, "/clips/a/download") => response("200 OK\ncontent-type: video/mp4\nx-zm-trackingid: WEB_9", "film"),
        (_, "/users/gone/token") => {
            response(&head("404 Not Found", 5_892), r#"{"code":1001,"message":"User does not exist."}"#)
        }
        (_, "/users/busy/token") => {
            response(&head("429 Too Many Requests", 0), r#"{"code":429,"message":"Slow down."}"#)
        }
        (_, "/users") => response(&head("200 OK", 2), r#"{"users":[1,2],"next_page_token":"next"}"#),
        (_, "/users?next_page_token=next") => response(&head("200 OK", 1), r#"{"users":[3],"next_page_token":""}"#),
        _ => response(&head("201 Created", 5_893), BODY),
    }
}

async fn start() -> (Server, Client) {
    let server = Server::start(zoom).await;
    let client = client(&server.base_url());
    (server, client)
}

fn assert_whole(response: &Response<UserToken>) {
    assert!(response.token.is_some());
    assert_eq!((response.status(), response.tracking_id()), (StatusCode::CREATED, Some("WEB_7")));
    assert_eq!(response.headers()["x-ratelimit-limit"], "6000");
    assert_eq!(response.body(), BODY);
    let limit = response.rate_limit().unwrap();
    assert_eq!((limit.label, limit.kind), (Some(RateLimit::Medium), Some(LimitKind::Daily)));
    assert_eq!((limit.limit, limit.remaining), (Some(6_000), Some(5_893)));
    assert!(limit.resets_at.unwrap() > SystemTime::now());
}

#[tokio::test]
async fn a_response_has_its_value_status_headers_body_and_what_is_left_of_a_limit() {
    let (server, client) = start().await;
    let request = GetUserToken::new("me");
    let response = request.send_with_response(&client).await.unwrap();
    assert_whole(&response);
    assert_whole(&request.send(&client).with_response().await.unwrap());
    assert_whole(&client.send_with_response(&request).await.unwrap());
    assert_eq!(response.into_inner().token.unwrap().expose(), "the-secret");
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn the_debug_text_of_a_response_shows_neither_a_header_nor_the_body() {
    let (_server, client) = start().await;
    let response = GetUserToken::new("me").send_with_response(&client).await.unwrap();
    let shown = format!("{response:?} {response:#?}");
    assert!(shown.contains("201") && !shown.contains("the-secret"), "{shown}");
}

#[tokio::test]
async fn a_response_without_content_has_an_empty_body_and_one_that_is_ignored_has_its_own() {
    let (_server, client) = start().await;
    let revoked = RevokeUserToken::new("me").send_with_response(&client).await.unwrap();
    assert_eq!((revoked.status(), revoked.body().len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!((revoked.tracking_id(), revoked.rate_limit()), (Some("WEB_8"), None));
    let ignored = client.send_with_response(&ignore(GetUserToken::new("me"))).await.unwrap();
    assert_eq!(ignored.body(), BODY);
    let undecoded = client.send_with_response(&raw(GetUserToken::new("me"))).await.unwrap();
    let body = undecoded.body().clone();
    assert_eq!((&body, undecoded.into_inner().body()), (&BODY.into(), &BODY.into()));
}

#[tokio::test]
async fn a_download_has_its_headers_and_no_body_and_is_read_from_the_value() {
    let (_server, client) = start().await;
    let response = DownloadClip::new("a").send_with_response(&client).await.unwrap();
    assert_eq!((response.status(), response.tracking_id()), (StatusCode::OK, Some("WEB_9")));
    assert!(response.body().is_empty());
    assert_eq!(response.length(), Some(4));
    assert_eq!(response.into_inner().chunk().await.unwrap().unwrap(), "film");
}

#[tokio::test]
async fn each_page_has_its_own_response() {
    let (server, client) = start().await;
    let mut pages = ListUsers::new().pages(&client).with_responses();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        seen.push((page.users.len(), page.rate_limit().unwrap().remaining.unwrap(), page.body().len()));
    }
    assert_eq!(seen, [(2, 2, 40), (1, 1, 34)]);
    assert_eq!(server.received().len(), 2);
    let one = ListUsers::new().pages(&client).max_pages(1).with_responses().next().await.unwrap().unwrap();
    assert_eq!(one.into_inner().users, [json!(1), json!(2)]);
}

#[test]
fn a_blocking_client_returns_whole_responses_too() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_server, client) = runtime.block_on(start());
    let client = blocking::Client::new(client).unwrap();
    assert_whole(&client.send_with_response(&GetUserToken::new("me")).unwrap());
    let left =
        client.pages(&ListUsers::new()).with_responses().map(|page| page.unwrap().rate_limit().unwrap().remaining);
    assert_eq!(left.collect::<Vec<_>>(), [Some(2), Some(1)]);
    let error = client.send_with_response(&GetUserToken::new("gone")).unwrap_err();
    assert!(error.is(GetUserToken::USER_DOES_NOT_EXIST), "{error}");
}

#[tokio::test]
async fn a_documented_error_is_recognised_by_its_status_and_its_code() {
    let (_server, client) = start().await;
    let gone = GetUserToken::new("gone").send_with_response(&client).await.unwrap_err();
    let Error::Api(api) = &gone else { panic!("{gone}") };
    assert_eq!(api.meaning(), Some(GetUserToken::USER_DOES_NOT_EXIST.meaning));
    let busy = GetUserToken::new("busy").send(&client).await.unwrap_err();
    let unsent = GetUserToken::new("..").send(&client).await.unwrap_err();
    for (error, code, expected) in [
        (&gone, GetUserToken::USER_DOES_NOT_EXIST, true),
        (&gone, GetUserToken::TOO_MANY, false),
        // The same code with another status, and another code with the same status.
        (&gone, ErrorCode::new(400, 1001, "the user does not exist"), false),
        (&gone, ErrorCode::new(404, 1010, "the user does not exist"), false),
        (&busy, GetUserToken::TOO_MANY, true),
        (&unsent, GetUserToken::USER_DOES_NOT_EXIST, false),
    ] {
        assert_eq!(error.is(code), expected, "{error} {code:?}");
    }
}

#[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, GONE = "gone"), (400, -1, ODD = "odd"), (400, 300, "invalid")])]
struct GetBorrowed<'a, T: zoom_core::encode::ParamValue> {
    user_id: &'a str,
    kind: Option<T>,
}

#[test]
fn a_code_with_a_name_is_a_constant_and_one_without_is_not() {
    const GONE: ErrorCode = GetBorrowed::<u32>::GONE;
    assert_eq!(GONE, ErrorCode::new(404, 1001, "gone"));
    assert_eq!(GetBorrowed::<String>::ODD.code, -1);
    let codes = GetBorrowed::<u32>::OPERATION.errors;
    assert_eq!(codes, [GONE, GetBorrowed::<u32>::ODD, ErrorCode::new(400, 300, "invalid")]);
}
