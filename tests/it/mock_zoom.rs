// Over 500 lines: the differences that the mock reports are written out in full.
//! Tests that a mock responds to the requests that a test expects and fails the test for any other request, with the
//! difference.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use zoom_core::{
    AccessToken, Client, Endpoint, Error, FilePart, Operation, body::Body, encode::RequestEncoder, error::LimitKind,
    json, testing::MockZoom, zoom_endpoint, zoom_object,
};

#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    rate_limit = Heavy,
    errors = [(404, 1001, "the user does not exist")],
)]
#[derive(Clone)]
struct GetUserToken {
    user_id: String,
    #[query(rename = "type")]
    kind: Option<String>,
    ttl: Option<u32>,
}

#[zoom_object]
#[derive(Clone, Debug, PartialEq)]
struct UserToken {
    token: Option<String>,
}

#[zoom_endpoint(DELETE "/users/<user_id>/token" -> ())]
struct RevokeUserToken {
    user_id: String,
}

#[zoom_endpoint(POST "/users/<user_id>/meetings")]
struct CreateMeeting {
    user_id: String,
    topic: String,
    settings: Option<zoom_core::Value>,
}

#[zoom_endpoint(GET "/report", base = Root)]
struct GetReport {
    id: Vec<u32>,
    #[header("X-Account")]
    account: Option<String>,
}

#[zoom_endpoint(POST "/form" -> (), body = form)]
struct SendForm {
    to: Vec<String>,
    text: String,
}

#[zoom_endpoint(POST "/files" -> (), base = FileApi, body = multipart)]
struct UploadFile {
    #[part]
    title: String,
    #[part(file)]
    file: FilePart,
}

#[zoom_endpoint(PUT "/raw" -> ())]
struct PutRaw {
    #[body(content_type = "application/pdf")]
    bytes: Bytes,
}

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
#[derive(Clone, Debug, PartialEq)]
struct User {
    id: String,
}

/// An endpoint that declares none of its headers.
struct ByHand(&'static str);

impl Endpoint for ByHand {
    type Response = ();

    fn operation(&self) -> &'static Operation {
        GetReport::OPERATION
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        request.path("/report");
        request.header("x-hand", &self.0);
        Ok(())
    }

    fn decode(&self, _: http::Response<Body>) -> Result<(), Error> {
        Ok(())
    }
}

/// Returns the message of a panic, without the line numbers of this file, which change.
fn panic_of(action: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(action)).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    let lines = text.lines().map(|line| match line.split_once(", tests/it/mock_zoom.rs:") {
        Some((before, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => format!("{before}, here"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the message of a mock at the end of a test.
fn fault(zoom: MockZoom) -> String {
    panic_of(|| drop(zoom))
}

async fn send<E: Endpoint>(client: &Client, request: E) -> Result<E::Response, Error> {
    client.send(&request).await
}

#[tokio::test]
async fn each_reply_arrives_as_it_is_written() {
    let zoom = MockZoom::start().await;
    let client = zoom.client();
    let until = SystemTime::UNIX_EPOCH + Duration::from_millis(1_893_456_000_900);
    zoom.expect(GetUserToken::new("me"))
        .reply(json!({"token": "a"}))
        .reply(UserToken { token: Some("b".into()) })
        .reply_with(
            http::Response::builder().status(203).header("x-zm-trackingid", "t").body(r#"{"token":[]}"#).unwrap(),
        )
        .reply_error(404, 1001, "User does not exist: me.")
        .reply_rate_limited(Duration::from_secs(5))
        .reply_daily_limit(until)
        .reply_status(500);

    assert_eq!(send(&client, GetUserToken::new("me")).await.unwrap().token.as_deref(), Some("a"));
    assert_eq!(send(&client, GetUserToken::new("me")).await.unwrap().token.as_deref(), Some("b"));

    let Error::Decode(error) = send(&client, GetUserToken::new("me")).await.unwrap_err() else { panic!() };
    assert_eq!((error.status().as_u16(), error.tracking_id()), (203, Some("t")));

    let error = send(&client, GetUserToken::new("me")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetUserToken: Zoom returned 404 Not Found, code 1001: User does not exist: me (the user does not exist)"
    );

    let before = SystemTime::now();
    let Error::RateLimited(error) = send(&client, GetUserToken::new("me")).await.unwrap_err() else { panic!() };
    assert_eq!(error.kind(), Some(LimitKind::Burst));
    let wait = error.retry_at().unwrap().duration_since(before).unwrap();
    assert!((Duration::from_secs(5)..Duration::from_secs(7)).contains(&wait), "{wait:?}");
    let headers = error.response().unwrap().headers();
    for (name, value) in [
        ("x-ratelimit-category", "Heavy"),
        ("x-ratelimit-type", "QPS"),
        ("x-ratelimit-limit", "1"),
        ("x-ratelimit-remaining", "0"),
    ] {
        assert_eq!(headers[name], value);
    }
    assert!(!headers.contains_key("retry-after"));

    let Error::RateLimited(error) = send(&client, GetUserToken::new("me")).await.unwrap_err() else { panic!() };
    assert_eq!(error.kind(), Some(LimitKind::Daily));
    // A daily limit ends at the next midnight, whatever the header says.
    let wait = error.retry_at().unwrap().duration_since(before).unwrap();
    assert!(wait <= Duration::from_secs(86_405), "{wait:?}");
    assert_eq!(error.response().unwrap().headers()["retry-after"], "2030-01-01T00:00:00Z");
    assert_eq!(error.response().unwrap().headers()["x-ratelimit-limit"], "1000");

    let error = send(&client, GetUserToken::new("me")).await.unwrap_err();
    assert_eq!(error.to_string(), "GetUserToken: Zoom returned 500 Internal Server Error");

    zoom.expect(RevokeUserToken::new("me")).reply_status(204);
    send(&client, RevokeUserToken::new("me")).await.unwrap();
    zoom.verify();
}

#[tokio::test]
async fn each_kind_of_request_is_expected_by_its_struct() {
    let zoom = MockZoom::start().await;
    let client = zoom.client();
    let path = std::env::temp_dir().join(format!("zoom-core-{}-mock", std::process::id()));
    std::fs::write(&path, [0xff, 0, b'\r', b'\n']).unwrap();
    let file = || UploadFile::new("a\r\nb", FilePart::open(&path).unwrap());
    let reader = || UploadFile::new("t", FilePart::reader("a.bin", &b"some bytes"[..]));

    zoom.expect(GetUserToken::new("a/b@c é").kind("&=").ttl(60)).reply(json!({}));
    zoom.expect(GetReport::new(vec![1, 2, 1]).account("a")).reply(json!({}));
    zoom.expect(CreateMeeting::new("me", "a \"b\"").settings(json!({"x": [1, null]}))).reply(json!({}));
    zoom.expect(SendForm::new(vec!["a b".into(), "&".into()], "é")).reply_status(204);
    zoom.expect(file()).reply_status(201);
    zoom.expect(reader()).reply_status(201);
    zoom.expect(PutRaw::new(vec![0, 159, 146, 150])).reply_status(200);
    let boxed: Box<dyn Endpoint<Response = ()>> = Box::new(RevokeUserToken::new("me"));
    zoom.expect(boxed).reply_status(204);

    send(&client, GetUserToken::new("a/b@c é").kind("&=").ttl(60)).await.unwrap();
    // The order of a query's pairs does not matter.
    send(&client, GetReport::new(vec![2, 1, 1]).account("a")).await.unwrap();
    send(&client, CreateMeeting::new("me", "a \"b\"").settings(json!({"x": [1, null]}))).await.unwrap();
    send(&client, SendForm::new(vec!["&".into(), "a b".into()], "é")).await.unwrap();
    send(&client, file()).await.unwrap();
    send(&client, reader()).await.unwrap();
    send(&client, PutRaw::new(vec![0, 159, 146, 150])).await.unwrap();
    send(&client, RevokeUserToken::new("me")).await.unwrap();
    std::fs::remove_file(&path).unwrap();
}

/// Sends `arrived` to a mock that expects `expected` and returns the lines in which they differ.
async fn difference<E: Endpoint, A: Endpoint>(expected: E, arrived: A) -> Vec<String>
where
    A::Response: std::fmt::Debug,
{
    let zoom = MockZoom::start().await;
    zoom.expect(expected).reply_status(200).any_times();
    let error = send(&zoom.client(), arrived).await.unwrap_err().to_string();
    let fault = fault(zoom);
    let lines: Vec<String> = fault
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with(' '))
        .map(str::to_owned)
        .collect();
    assert!(error.ends_with(&lines.join(" ")), "{error}\n{fault}");
    lines
}

#[tokio::test]
async fn a_difference_is_reported_line_by_line() {
    let form = |to: &[&str]| SendForm::new(to.iter().map(ToString::to_string).collect(), "t");
    let file = |name: &str, bytes: &'static [u8]| UploadFile::new("t", FilePart::bytes(name, bytes));
    let meeting = |settings| CreateMeeting::new("me", "Plans").settings(settings);
    for (lines, expected) in [
        (difference(GetUserToken::new("me"), GetUserToken::new("you")).await, vec!["- /me", "+ /you"]),
        (difference(GetUserToken::new("me"), RevokeUserToken::new("me")).await, vec!["- GET", "+ DELETE"]),
        (
            difference(GetUserToken::new("me").ttl(60), GetUserToken::new("me").ttl(7)).await,
            vec!["- ?ttl=60", "+ ?ttl=7"],
        ),
        // An unexpected pair is a fault, and so is a missing one.
        (difference(GetUserToken::new("me"), GetUserToken::new("me").kind("zak")).await, vec!["+ ?type=zak"]),
        (difference(GetUserToken::new("me").ttl(60), GetUserToken::new("me")).await, vec!["- ?ttl=60"]),
        (difference(GetReport::new(vec![1, 1]), GetReport::new(vec![1, 1, 1])).await, vec!["+ ?id=1"]),
        (
            difference(GetReport::new(vec![]).account("a"), GetReport::new(vec![]).account("b")).await,
            vec!["- x-account: a", "+ x-account: b"],
        ),
        (difference(GetReport::new(vec![]), GetReport::new(vec![]).account("b")).await, vec!["+ x-account: b"]),
        (difference(ByHand("a"), ByHand("b")).await, vec!["- x-hand: a", "+ x-hand: b"]),
        (
            difference(CreateMeeting::new("me", "Plans"), CreateMeeting::new("me", "a\n\"b\"")).await,
            vec![r#"- body.topic = "Plans""#, r#"+ body.topic = "a\n\"b\"""#],
        ),
        (
            difference(meeting(json!({"a": [1, 2], "b": true})), meeting(json!({"a": [1], "c": {}}))).await,
            vec!["- body.settings.a[1] = 2", "- body.settings.b = true", "+ body.settings.c = {}"],
        ),
        (
            difference(form(&["a", "b"]), form(&["b", "c", "c"])).await,
            vec!["- form to=a", "+ form to=c", "+ form to=c"],
        ),
        (
            difference(file("a.png", b"abc"), file("b.txt", b"ab\0")).await,
            vec![
                r#"- part 1 content-disposition: form-data; name="file"; filename="a.png""#,
                r#"+ part 1 content-disposition: form-data; name="file"; filename="b.txt""#,
                "- part 1 content-type: image/png",
                "+ part 1 content-type: text/plain",
                "- part 1: abc",
                r"+ part 1: 3 bytes: ab\x00",
            ],
        ),
        (
            difference(PutRaw::new(&b"%PDF\n1"[..]), PutRaw::new(&b"%PDF\n2"[..])).await,
            vec!["- body: 6 bytes, from byte 5: 1", "+ body: 6 bytes, from byte 5: 2"],
        ),
        (
            difference(form(&[]), PutRaw::new(&b"x"[..])).await,
            vec![
                "- POST",
                "+ PUT",
                "- /form",
                "+ /raw",
                "- content-type: application/x-www-form-urlencoded",
                "+ content-type: application/pdf",
                "- form text=t",
                "+ body: x",
            ],
        ),
    ] {
        assert_eq!(lines, expected);
    }
}

#[tokio::test]
async fn an_unexpected_request_fails_the_test_with_the_nearest_expectation() {
    let zoom = MockZoom::start().await;
    zoom.expect(RevokeUserToken::new("you")).reply_status(204).any_times();
    zoom.expect(GetUserToken::new("me").ttl(60)).reply(json!({})).any_times();

    let error = send(&zoom.client(), GetUserToken::new("you").kind("zak").ttl(60)).await.unwrap_err();

    assert_eq!(
        error.to_string(),
        "GetUserToken: Zoom returned 501 Not Implemented: MockZoom: not expected: \
         GET /v2/users/you/token?type=zak&ttl=60 - /me + /you + ?type=zak"
    );
    assert!(!error.is_retryable() && !error.is_not_found());
    assert_eq!(
        fault(zoom),
        "\
MockZoom: 1 fault (`-` was expected, `+` arrived)

not expected: GET /v2/users/you/token?type=zak&ttl=60
nearest: GetUserToken, here
    GET
    /v2
    /users
  - /me
  + /you
    /token
    ?ttl=60
  + ?type=zak"
    );
}

#[tokio::test]
async fn the_same_path_is_nearer_than_the_same_query() {
    let zoom = MockZoom::start().await;
    zoom.expect(GetUserToken::new("jo").kind("zak").ttl(60)).reply(json!({})).any_times();
    zoom.expect(GetUserToken::new("me")).reply(json!({})).any_times();
    let error = send(&zoom.client(), GetUserToken::new("me").kind("zak").ttl(60)).await.unwrap_err().to_string();
    assert!(error.ends_with("GET /v2/users/me/token?type=zak&ttl=60 + ?ttl=60 + ?type=zak"), "{error}");
    fault(zoom);
}

#[tokio::test]
async fn a_fault_is_reported_with_what_to_write() {
    let nothing_expected = MockZoom::start().await;
    send(&nothing_expected.client(), GetUserToken::new("me")).await.unwrap_err();

    let no_reply = MockZoom::start().await;
    let _ = no_reply.expect(GetUserToken::new("me"));

    let too_often = MockZoom::start().await;
    too_often.expect(GetUserToken::new("me")).reply(json!({})).times(2);
    for _ in 0..2 {
        send(&too_often.client(), GetUserToken::new("me")).await.unwrap();
    }
    let error = send(&too_often.client(), GetUserToken::new("me")).await.unwrap_err().to_string();
    assert!(error.ends_with("MockZoom: arrived 3 of 2 times: GET /v2/users/me/token"), "{error}");

    let too_seldom = MockZoom::start().await;
    too_seldom.expect(GetUserToken::new("me")).reply(json!({})).times(2);
    too_seldom.expect(GetUserToken::new("jo")).reply_status(500).reply(json!({})).any_times();
    send(&too_seldom.client(), GetUserToken::new("me")).await.unwrap();

    for (zoom, text) in [
        (
            nothing_expected,
            "\
MockZoom: 1 fault (`-` was expected, `+` arrived)

not expected: GET /v2/users/me/token
help: write `.expect(…).reply(…)` before the request is sent",
        ),
        (
            no_reply,
            "\
MockZoom: 1 fault (`-` was expected, `+` arrived)

arrived 0 of 0 times: GET /v2/users/me/token
expected: GetUserToken, here
help: write `.reply(…)` after `.expect(…)`",
        ),
        (
            too_often,
            "\
MockZoom: 1 fault (`-` was expected, `+` arrived)

arrived 3 of 2 times: GET /v2/users/me/token
expected: GetUserToken, here
help: write another `.reply(…)`, or `.times(…)` after the last one, if more such requests may arrive",
        ),
        (
            too_seldom,
            "\
MockZoom: 2 faults (`-` was expected, `+` arrived)

arrived 1 of 2 times: GET /v2/users/me/token
expected: GetUserToken, here

arrived 0 of at least 1 time: GET /v2/users/jo/token
expected: GetUserToken, here",
        ),
    ] {
        assert_eq!(fault(zoom), text);
    }
}

#[tokio::test]
async fn equal_expectations_reply_in_order() {
    let zoom = MockZoom::start().await;
    zoom.expect(GetUserToken::new("me")).reply(json!({"token": "a"}));
    zoom.expect(GetUserToken::new("me")).reply(json!({"token": "b"})).any_times();
    zoom.expect(GetUserToken::new("jo")).reply(json!({})).any_times();
    let client = Client::builder().auth(AccessToken::new("my-own")).base_url(zoom.base_url()).build().unwrap();
    for token in ["a", "b", "b"] {
        let response = send(&client, GetUserToken::new("me")).await.unwrap();
        assert_eq!(response.token.as_deref(), Some(token));
    }
}

#[tokio::test]
async fn a_paging_is_one_request_per_page() {
    let zoom = MockZoom::start().await;
    let request = || ListUsers::new().page_size(2_u32);
    zoom.expect(request()).reply(json!({"users": [{"id": "a"}, {"id": "b"}], "next_page_token": "x"}));
    zoom.expect(request().next_page_token("x")).reply(json!({"users": [{"id": "c"}], "next_page_token": ""}));
    let users = request().items(&zoom.client()).collect_all().await.unwrap();
    assert_eq!(users.iter().map(|user| user.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[tokio::test]
async fn a_fault_is_reported_once_and_the_mock_goes_on() {
    let zoom = MockZoom::start().await;
    zoom.verify();
    zoom.expect(GetUserToken::new("me")).reply(json!({}));
    assert!(panic_of(|| zoom.verify()).contains("arrived 0 of 1 time:"));
    send(&zoom.client(), GetUserToken::new("me")).await.unwrap();
    zoom.verify();
    send(&zoom.client(), GetUserToken::new("me")).await.unwrap_err();
    assert!(panic_of(|| zoom.verify()).contains("arrived 2 of 1 time:"));
    // The fault was reported, so dropping the mock does not report it again.
}

#[tokio::test]
async fn a_test_that_panics_already_is_not_aborted() {
    let zoom = MockZoom::start().await;
    zoom.expect(GetUserToken::new("me")).reply(json!({}));
    send(&zoom.client(), GetUserToken::new("you")).await.unwrap_err();
    let text = panic_of(move || {
        let _zoom = zoom;
        panic!("{}", "the test's own");
    });
    assert_eq!(text, "the test's own");
}

#[tokio::test]
async fn a_mistake_in_a_test_panics_at_once() {
    let zoom = MockZoom::start().await;
    let header = http::Response::builder().header("x-name", "é").body("").unwrap();
    for (text, expected) in [
        (
            panic_of(|| _ = zoom.expect(GetUserToken::new(".."))),
            "GetUserToken: `user_id` is `.` or `..`, which would change the path: set another value",
        ),
        (panic_of(|| _ = zoom.expect(GetUserToken::new("me")).reply_status(7)), "invalid status code"),
        (
            panic_of(|| _ = zoom.expect(GetUserToken::new("me")).times(2)),
            "there is no reply to repeat: write `.reply(…)` first",
        ),
        (
            panic_of(|| _ = zoom.expect(GetUserToken::new("me")).reply_with(header)),
            "the header `x-name` can't be sent by httpmock: use visible ASCII",
        ),
        (
            panic_of(|| {
                let path = std::path::PathBuf::from("/tmp/zoom-core-gone");
                std::fs::write(&path, "").unwrap();
                let file = FilePart::open(&path).unwrap();
                std::fs::remove_file(&path).unwrap();
                _ = zoom.expect(UploadFile::new("t", file));
            }),
            "the body's stream failed: `/tmp/zoom-core-gone` can't be read for sending",
        ),
    ] {
        assert_eq!(text, expected);
    }
    // Three of these actions expect a request but set no reply.
    assert!(panic_of(|| zoom.verify()).starts_with("MockZoom: 3 faults"));
}

#[tokio::test]
async fn a_fault_names_the_line_that_expects_and_no_token() {
    let zoom = MockZoom::start().await;
    zoom.expect(GetUserToken::new("me")).reply(json!({}));
    let line = line!() - 1;
    send(&zoom.client(), GetUserToken::new("you")).await.unwrap_err();
    let panic = catch_unwind(AssertUnwindSafe(|| zoom.verify())).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains(&format!("nearest: GetUserToken, {}:{line}\n", file!())), "{text}");
    assert!(!text.contains("authorization") && !text.contains("mock-token"), "{text}");
}
