//! Tests a mock that expects bodies that are not known in advance, the requests that it records, and the files that it
//! sends.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use zoom_core::{
    Date, DateTime, Download, DynamicRequest, FilePart, Value, json, operation::ParamLocation, testing::MockZoom,
    zoom_endpoint, zoom_enum, zoom_object,
};

#[zoom_endpoint(POST "/users/<user_id>/meetings")]
struct CreateMeeting {
    user_id: String,
    topic: String,
    settings: Option<Value>,
}

#[zoom_endpoint(POST "/form" -> (), body = form)]
struct SendForm {
    to: Vec<String>,
    text: String,
}

#[zoom_endpoint(POST "/files" -> (), body = multipart)]
struct UploadFile {
    #[part(file)]
    file: FilePart,
}

#[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
struct DownloadClip {
    clip_id: String,
    access_token: Option<String>,
}

/// A request with typed values in its path, query and headers.
#[zoom_endpoint(GET "/plans/<number>/parts/<day>")]
struct ListParts {
    number: u32,
    day: Date,
    deep: Option<bool>,
    page_size: Option<u32>,
    #[query(style = comma)]
    sort: Option<Vec<Sort>>,
    #[header("X-Day")]
    since: Option<Date>,
}

/// A request with typed members.
#[zoom_endpoint(POST "/plans")]
struct CreatePlan {
    #[query]
    sort: Option<Sort>,
    duration: i64,
    start_time: Option<DateTime>,
    parts: Vec<Part>,
}

#[zoom_object]
struct Part {
    topic: Option<String>,
    shown: Option<bool>,
}

#[zoom_enum]
enum Sort {
    Asc,
    Desc,
}

/// Returns the message of a panic.
fn panic_of(action: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(action)).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn any_body_is_accepted_and_everything_else_is_compared() {
    let zoom = MockZoom::start().await;
    let client = zoom.client();
    zoom.expect(CreateMeeting::new("me", "")).any_body().reply(json!({})).times(2);
    zoom.expect(UploadFile::new(FilePart::bytes("a", ""))).any_body().reply_status(204);

    CreateMeeting::new("me", "Plans").send(&client).await.unwrap();
    CreateMeeting::new("me", "Review").settings(json!({"x": 1})).send(&client).await.unwrap();
    UploadFile::new(FilePart::bytes("b.png", "other")).send(&client).await.unwrap();
    zoom.verify();

    let error = CreateMeeting::new("jo", "Plans").send(&client).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    let report = panic_of(|| drop(zoom));
    assert!(report.contains("- /me\n  + /jo") && !report.contains("topic"), "{report}");
}

#[tokio::test]
async fn the_members_of_a_partial_body_are_compared_and_no_others() {
    let zoom = MockZoom::start().await;
    let client = zoom.client();
    let members = json!({"topic": "Plans", "settings": {"hosts": [{"id": 1}], "rooms": {}}});
    zoom.expect(CreateMeeting::new("me", "")).partial_body(members).reply(json!({})).any_times();
    zoom.expect(SendForm::new(vec![], "")).partial_body(json!({"to": ["a b", "&"]})).reply_status(204);

    let settings = |hosts: Value| json!({"hosts": hosts, "rooms": {"a": 1}, "audio": "both"});
    let meeting = |hosts| CreateMeeting::new("me", "Plans").settings(settings(hosts));
    meeting(json!([{"id": 1, "name": "Ann"}])).send(&client).await.unwrap();
    SendForm::new(vec!["&".into(), "a b".into()], "any text").send(&client).await.unwrap();
    zoom.verify();

    // A list must have the expected length, and an expected member must exist.
    for (request, lines) in [
        (meeting(json!([{"id": 1}, {"id": 2}])), &["+ body.settings.hosts[1].id = 2"][..]),
        (meeting(json!([{"id": "1"}])), &["- body.settings.hosts[0].id = 1", "+ body.settings.hosts[0].id = \"1\""]),
        (CreateMeeting::new("me", "Review"), &["- body.topic = \"Plans\"", "+ body.topic = \"Review\""]),
    ] {
        let error = request.send(&client).await.unwrap_err().to_string();
        assert!(lines.iter().all(|line| error.contains(line)) && !error.contains("audio"), "{error}");
    }
    let report = panic_of(|| zoom.verify());
    assert!(report.starts_with("MockZoom: 3 faults"), "{report}");
}

#[tokio::test]
async fn a_partial_body_that_can_not_be_compared_panics_with_what_to_write() {
    let zoom = MockZoom::start().await;
    for (panic, help) in [
        (
            panic_of(|| _ = zoom.expect(UploadFile::new(FilePart::bytes("a", ""))).partial_body(json!({}))),
            "write `.any_body()`",
        ),
        (
            panic_of(|| _ = zoom.expect(SendForm::new(vec![], "")).partial_body(json!(["to"]))),
            "write `.partial_body(json!({\"to\": \"a\"}))`",
        ),
        (
            panic_of(|| _ = zoom.expect(DownloadClip::new("a")).reply_bytes("a\n", "")),
            "write one such as \"video/mp4\"",
        ),
        (panic_of(|| _ = zoom.expect(DownloadClip::new("a")).reply_file("a/b", "no/file")), "no/file can't be read"),
    ] {
        assert!(panic.contains(help), "{panic}");
    }
    panic_of(|| drop(zoom));
}

#[tokio::test]
async fn every_request_is_recorded_in_order_and_without_its_secrets() {
    let zoom = MockZoom::start().await;
    let client = zoom.client();
    assert!(zoom.received().is_empty());
    zoom.expect(CreateMeeting::new("a/b", "")).any_body().reply(json!({}));
    zoom.expect(DownloadClip::new("c").access_token("s3cret&")).reply_bytes("text/plain", "x");
    CreateMeeting::new("a/b", "Plans").send(&client).await.unwrap();
    drop(DownloadClip::new("c").access_token("s3cret&").send(&client).await.unwrap());
    zoom.verify();
    CreateMeeting::new("unexpected", "Plans").send(&client).await.unwrap_err();

    let requests = zoom.received();
    let targets: Vec<String> =
        requests.iter().map(|request| format!("{} {}", request.method(), request.uri())).collect();
    let suffixes =
        ["/v2/users/a%2Fb/meetings", "/v2/clips/c/download?access_token=redacted", "/v2/users/unexpected/meetings"];
    assert_eq!(targets.len(), 3);
    for (target, suffix) in targets.iter().zip(suffixes) {
        assert!(target.ends_with(suffix), "{target}");
    }
    assert_eq!(serde_json::from_slice::<Value>(requests[0].body()).unwrap(), json!({"topic": "Plans"}));
    assert_eq!(requests[0].headers()["content-type"], "application/json");
    assert!(requests.iter().all(|request| !request.headers().contains_key("authorization")));
    assert!(!format!("{requests:?}").contains("mock-token") && !format!("{requests:?}").contains("s3cret"));
    panic_of(|| drop(zoom));
}

#[tokio::test]
async fn a_file_reply_has_its_type_its_length_and_its_name() {
    let folder = std::env::temp_dir().join(format!("zoom-core-{}-mock-file", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let content: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[n as usize % 4]).collect();
    let path = folder.join("Plän \"1\".mp4");
    std::fs::write(&path, &content).unwrap();

    let zoom = MockZoom::start().await;
    let client = zoom.client();
    zoom.expect(DownloadClip::new("a"))
        .reply_file("video/mp4", &path)
        .reply_bytes("text/vtt", Bytes::from_static(b"WEBVTT"))
        .reply_bytes("text/html", "<html>Password Required</html>");

    let file = DownloadClip::new("a").send(&client).await.unwrap();
    assert_eq!((file.content_type(), file.length()), (Some("video/mp4"), Some(200_000)));
    assert_eq!(file.headers()["content-length"], "200000");
    assert_eq!(file.file_name().as_deref(), Some("Plän 1.mp4"));
    let saved = folder.join("saved.mp4");
    assert_eq!(file.save_to(&saved).await.unwrap(), 200_000);
    assert_eq!(std::fs::read(&saved).unwrap(), content);

    let mut text = DownloadClip::new("a").send(&client).await.unwrap();
    assert_eq!((text.content_type(), text.length(), text.file_name()), (Some("text/vtt"), Some(6), None));
    assert_eq!(text.chunk().await.unwrap().unwrap(), "WEBVTT");
    assert!(DownloadClip::new("a").send(&client).await.unwrap_err().to_string().contains("found a web page"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_value_that_can_not_be_right_is_reported_with_what_it_should_be() {
    let zoom = MockZoom::start().await;
    zoom.expect(CreatePlan::new(60, Vec::new()).sort(Sort::Asc)).reply(json!({})).any_times();
    let body = json!({
        "duration": "long",
        "start_tiem": "2026-01-31T09:00:00Z",
        "start_time": "tomorrow",
        "parts": [{"topic": 1, "shown": "yes"}, {"topics": []}],
    });
    let request = DynamicRequest::new(http::Method::POST, "/plans").set_in(ParamLocation::Query, "sort", "up");
    zoom.client().send(&request.set_in(ParamLocation::Body, "body", body)).await.unwrap_err();
    let report = panic_of(|| drop(zoom));
    for line in [
        "+ ?sort=up (should be one of `asc`, `desc`)",
        "- body.duration = 60",
        "+ body.duration = \"long\" (should be an integer)",
        "+ body.start_tiem = \"2026-01-31T09:00:00Z\" (is not documented: did you mean `start_time`?)",
        "+ body.start_time = \"tomorrow\" (should be a date-time such as `2026-01-31T09:00:00Z`)",
        "+ body.parts[0].topic = 1",
        "+ body.parts[0].shown = \"yes\" (should be true or false)",
        "+ body.parts[1].topics = [] (is not documented: did you mean `topic`?)",
    ] {
        assert!(report.lines().any(|other| other.trim_start() == line), "{line}\n{report}");
    }
}

#[tokio::test]
async fn text_that_can_not_be_right_is_reported_wherever_it_is_and_what_zoom_tolerates_is_not() {
    let date = "should be a date such as `2026-01-31`";
    let expected = || {
        let day: Date = "2026-01-31".parse().unwrap();
        ListParts::new(7, day.clone()).since(day).deep(true).page_size(30).sort(vec![Sort::Asc])
    };
    for (path, query, day, notes) in [
        (
            "/plans/seven/parts/today",
            [("deep", "yes"), ("page_size", "many"), ("sort", "asc,up")],
            "monday",
            vec![
                "+ /seven (should be an integer)".to_owned(),
                format!("+ /today ({date})"),
                "+ ?deep=yes (should be true or false)".to_owned(),
                "+ ?page_size=many (should be an integer)".to_owned(),
                "+ ?sort=asc,up (should be one of `asc`, `desc`)".to_owned(),
                format!("+ x-day: monday ({date})"),
            ],
        ),
        ("/plans/8/parts/2026-02-01", [("deep", "1"), ("page_size", ""), ("sort", "asc,desc")], "2026-02-01", vec![]),
        // The path of another operation.
        ("/users/seven/parts/today", [("deep", "0"), ("page_size", "1"), ("sort", "")], "2026-02-01", vec![]),
    ] {
        let zoom = MockZoom::start().await;
        zoom.expect(expected()).reply(json!({})).any_times();
        let mut request = DynamicRequest::new(http::Method::GET, path).set_in(ParamLocation::Header, "x-day", day);
        for (name, value) in query {
            request = request.set_in(ParamLocation::Query, name, value);
        }
        zoom.client().send(&request).await.unwrap_err();
        let report = panic_of(|| drop(zoom));
        let found: Vec<_> = report.lines().map(str::trim_start).filter(|line| line.contains("(should")).collect();
        assert_eq!(found, notes, "{report}");
    }
}
