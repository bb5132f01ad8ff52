//! Tests every shape of a request, byte by byte, as it arrives at a server.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use zoom_core::{
    Download, Endpoint, Error, FilePart, Patch, Value,
    operation::{BodyFormat, ParamLocation},
    zoom_endpoint, zoom_object, zoom_query,
};
use zoom_tests::{
    builder, client,
    server::{Received, Server, json as json_response, response},
};

#[zoom_endpoint(POST "/groups")]
struct CreateGroup {
    name: String,
    seats: Option<u32>,
    #[query]
    notify: Option<bool>,
    #[header("X-Request-Reason")]
    reason: Option<String>,
}

#[zoom_endpoint(POST "/sessions/<session_id>", body = form)]
struct CreateSession {
    session_id: u64,
    name: String,
    #[serde(rename = "seatCount")]
    seats: Option<u32>,
    tags: Vec<String>,
}

#[zoom_endpoint(POST "/users/<user_id>/picture", base = FileApi, body = multipart)]
struct UploadPicture {
    user_id: String,
    caption: Option<String>,
    #[part]
    size: u32,
    #[part(file, rename = "pic_file")]
    picture: FilePart,
    #[part(file)]
    thumbnails: Vec<FilePart>,
}

#[derive(Clone, Debug, Serialize)]
struct Contact {
    email: String,
}

#[zoom_endpoint(POST "/contacts")]
struct AddContacts {
    #[body]
    contacts: Vec<Contact>,
}

#[zoom_endpoint(DELETE "/contacts", body = json)]
struct RemoveContacts {
    ids: Vec<u64>,
    #[query]
    force: Option<bool>,
}

#[zoom_endpoint(DELETE "/numbers")]
struct RemoveNumbers {
    #[body]
    numbers: Vec<String>,
}

#[zoom_endpoint(PATCH "/users/<user_id>")]
struct UpdateUser {
    user_id: String,
    dept: Patch<String>,
    manager: Patch<String>,
    pmi: Patch<u64>,
    #[serde(rename = "jobTitle", skip_serializing_if = "Patch::is_unset")]
    job_title: Patch<String>,
    #[serde(with = "as_text")]
    number: u32,
}

mod as_text {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's `with` passes a reference")]
    pub(super) fn serialize<S: serde::Serializer>(number: &u32, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(number)
    }
}

#[zoom_endpoint(PUT "/documents/<id>")]
struct PutDocument {
    id: u64,
    #[body(content_type = "application/pdf")]
    document: Bytes,
}

#[zoom_endpoint(PUT "/clips/<id>")]
struct PutClip {
    id: u64,
    #[body(content_type = "video/mp4")]
    clip: Option<FilePart>,
}

/// The days that a report covers.
#[zoom_query]
#[derive(Clone)]
struct DateRange<'a> {
    /// The first day.
    from: &'a str,
    #[query(rename = "to_day")]
    to: Option<&'a str>,
    #[query(style = comma)]
    days: Vec<u8>,
}

#[zoom_endpoint(GET "/report/<kind>")]
struct GetReport<'a> {
    kind: String,
    #[query(flatten)]
    range: DateRange<'a>,
    #[query(flatten)]
    compared_with: Option<DateRange<'a>>,
    page_size: Option<u32>,
    #[query(style = comma)]
    fields: Vec<String>,
    ids: Vec<u32>,
}

#[zoom_endpoint(GET "/Users", base = Root)]
struct ListScimUsers {}

#[zoom_endpoint(POST "/files", base = File)]
struct CreateFile {}

/// A request, and the first line, the content type and the body that arrive.
type Case = (Box<dyn Endpoint<Response = Value>>, &'static str, Option<&'static str>, &'static str);

async fn sent<E: Endpoint<Response = Value>>(request: &E) -> Received {
    let server = Server::responding(json_response("{}")).await;
    client(&server.base_url()).send(request).await.unwrap();
    server.last()
}

#[tokio::test]
async fn each_shape_arrives_as_declared() {
    let group = CreateGroup::new("a \"b\"").seats(3).notify(true).reason("audit");
    let session = CreateSession::new(7, "R&D = fun+", vec!["a b".into(), "é".into()]).seats(2);
    let range = DateRange::new("2026-01-01", vec![1, 2]).to("2026-01-31");
    let report = GetReport::new("a/b", range, vec!["x".into(), "y".into()], vec![1, 2])
        .compared_with(DateRange::new("2025-01-01", vec![]))
        .page_size(30);
    let update = UpdateUser::new("me", 5).dept("R&D").manager(Patch::Null).job_title(Patch::Null);
    let cases: Vec<Case> = vec![
        (
            Box::new(group),
            "POST /v2/groups?notify=true HTTP/1.1",
            Some("application/json"),
            r#"{"name":"a \"b\"","seats":3}"#,
        ),
        (
            Box::new(session),
            "POST /v2/sessions/7 HTTP/1.1",
            Some("application/x-www-form-urlencoded"),
            "name=R%26D%20%3D%20fun%2B&seatCount=2&tags=a%20b&tags=%C3%A9",
        ),
        (
            Box::new(AddContacts::new(vec![Contact { email: "a@b.c".into() }])),
            "POST /v2/contacts HTTP/1.1",
            Some("application/json"),
            r#"[{"email":"a@b.c"}]"#,
        ),
        (
            Box::new(RemoveContacts::new(vec![1, 2]).force(true)),
            "DELETE /v2/contacts?force=true HTTP/1.1",
            Some("application/json"),
            r#"{"ids":[1,2]}"#,
        ),
        (
            Box::new(RemoveNumbers::new(vec!["+1".into()])),
            "DELETE /v2/numbers HTTP/1.1",
            Some("application/json"),
            r#"["+1"]"#,
        ),
        (
            Box::new(update),
            "PATCH /v2/users/me HTTP/1.1",
            Some("application/json"),
            r#"{"dept":"R&D","manager":null,"jobTitle":null,"number":"5"}"#,
        ),
        (
            Box::new(PutDocument::new(9, b"%PDF\0".to_vec())),
            "PUT /v2/documents/9 HTTP/1.1",
            Some("application/pdf"),
            "%PDF\0",
        ),
        (
            Box::new(PutClip::new(9).clip(FilePart::bytes("a.mp4", "film"))),
            "PUT /v2/clips/9 HTTP/1.1",
            Some("video/mp4"),
            "film",
        ),
        (Box::new(PutClip::new(9)), "PUT /v2/clips/9 HTTP/1.1", None, ""),
        (
            Box::new(report),
            "GET /v2/report/a%2Fb?from=2026-01-01&to_day=2026-01-31&days=1,2&from=2025-01-01&page_size=30&fields=x,y&ids=1&ids=2 HTTP/1.1",
            None,
            "",
        ),
        (Box::new(ListScimUsers::new()), "GET /Users HTTP/1.1", None, ""),
        (Box::new(CreateFile::new()), "POST /v2/files HTTP/1.1", None, ""),
    ];
    for (request, line, content_type, body) in cases {
        let received = sent(&request).await;
        assert_eq!(received.request_line, line);
        assert_eq!(received.header("content-type"), content_type, "{line}");
        assert_eq!(String::from_utf8(received.body).unwrap(), body, "{line}");
    }
}

#[zoom_object]
#[derive(Debug, PartialEq)]
struct Thing {
    id: Option<i64>,
}

/// One endpoint for each kind of response.
macro_rules! responses {
    ($($name:ident -> $response:ty),*) => {$(
        #[zoom_endpoint(GET "/things" -> $response)]
        struct $name {}
    )*};
}

responses! {
    GetNothing -> (), GetObject -> Thing, GetList -> Vec<Thing>, GetOptional -> Option<Thing>, GetText -> String,
    GetBytes -> Bytes, GetValue -> Value, GetFile -> Download
}

#[tokio::test]
async fn each_kind_of_response_is_read_at_every_success_status() {
    let thing = Thing { id: Some(7) };
    for status in ["200 OK", "201 Created", "202 Accepted", "204 No Content"] {
        let server = Server::start(move |_| response(status, "")).await;
        let client = client(&server.base_url());
        GetNothing::new().send(&client).await.unwrap();
        assert_eq!(GetOptional::new().send(&client).await.unwrap(), None);
        assert_eq!(GetText::new().send(&client).await.unwrap(), "");
        assert!(matches!(GetObject::new().send(&client).await, Err(Error::Decode(_))));
    }
    for status in ["200 OK", "201 Created"] {
        let server = Server::start(move |_| response(status, r#"{"id":"7"}"#)).await;
        let client = client(&server.base_url());
        GetNothing::new().send(&client).await.unwrap();
        assert_eq!(GetObject::new().send(&client).await.unwrap(), thing);
        assert_eq!(GetOptional::new().send(&client).await.unwrap().as_ref(), Some(&thing));
        assert_eq!(GetText::new().send(&client).await.unwrap(), r#"{"id":"7"}"#);
        assert_eq!(GetBytes::new().send(&client).await.unwrap(), r#"{"id":"7"}"#);
        assert_eq!(GetValue::new().send(&client).await.unwrap(), json!({"id": "7"}));
        let mut file = GetFile::new().send(&client).await.unwrap();
        assert_eq!(file.chunk().await.unwrap().unwrap(), r#"{"id":"7"}"#);
    }
    let server = Server::responding(json_response(r#"[{"id":7},{}]"#)).await;
    let things = GetList::new().send(&client(&server.base_url())).await.unwrap();
    assert_eq!(things, [thing, Thing { id: None }]);
}

#[tokio::test]
async fn a_header_parameter_arrives_under_its_name() {
    let received = sent(&CreateGroup::new("a").reason("audit of 2026")).await;
    assert_eq!(received.header("x-request-reason"), Some("audit of 2026"));
}

#[tokio::test]
async fn text_and_files_arrive_as_parts() {
    let path = std::env::temp_dir().join(format!("zoom-core-{}-photo.jpg", std::process::id()));
    std::fs::write(&path, [0, 1, 2, 255, b'\r', b'\n']).unwrap();
    let picture = FilePart::open(&path).unwrap();
    let thumbnails = vec![
        FilePart::bytes("a \"b\".png", "small"),
        FilePart::reader("c", "read".as_bytes()).length(4).content_type("text/plain"),
    ];
    let request = UploadPicture::new("me", 64_u32, picture, thumbnails).caption("R&D\r\n--x");
    let received = sent(&request).await;
    let name = path.file_name().unwrap().to_str().unwrap();
    let expected = [
        ("Content-Disposition: form-data; name=\"caption\"".to_owned(), b"R&D\r\n--x".to_vec()),
        ("Content-Disposition: form-data; name=\"size\"".to_owned(), b"64".to_vec()),
        (
            format!("Content-Disposition: form-data; name=\"pic_file\"; filename=\"{name}\"\r\nContent-Type: image/jpeg"),
            vec![0, 1, 2, 255, b'\r', b'\n'],
        ),
        (
            "Content-Disposition: form-data; name=\"thumbnails\"; filename=\"a %22b%22.png\"\r\nContent-Type: image/png"
                .to_owned(),
            b"small".to_vec(),
        ),
        (
            "Content-Disposition: form-data; name=\"thumbnails\"; filename=\"c\"\r\nContent-Type: text/plain".to_owned(),
            b"read".to_vec(),
        ),
    ];
    assert_eq!(received.parts(), expected);
    assert!(received.header("content-length").is_some(), "every length is known");
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_reader_of_unknown_length_is_sent_once() {
    let request = UploadPicture::new("me", 1_u32, FilePart::reader("a", "read".as_bytes()), vec![]);
    let received = sent(&request).await;
    assert_eq!(received.header("content-length"), None);
    assert_eq!(received.parts()[1].1, b"read");
    let error = client("https://zoom.example/v2").send(&request).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "pic_file"), "{error}");
}

#[test]
fn a_file_that_cannot_be_sent_is_rejected_by_name() {
    let base = zoom_core::BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    for file in [
        FilePart::bytes("", "x"),
        FilePart::bytes("a\r\nX-Evil: 1", "x"),
        FilePart::bytes("a\0", "x"),
        FilePart::bytes("a", "x").content_type("image/png\r\nX-Evil: 1"),
    ] {
        let shown = format!("{file:?}");
        let error = UploadPicture::new("me", 1_u32, file, vec![]).to_http_request(&base).unwrap_err();
        assert!(
            matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "pic_file"),
            "{shown}: {error}"
        );
    }
    assert!(FilePart::open("/nowhere/at/all").is_err());
    assert!(FilePart::open("/").is_err());
}

#[tokio::test]
async fn a_file_that_changes_or_vanishes_before_it_is_sent_is_an_error_with_its_path() {
    let path = std::env::temp_dir().join(format!("zoom-core-{}-changing", std::process::id()));
    for (before, after, reason) in
        [("long", Some("s"), "is shorter"), ("s", Some("long"), "is longer"), ("gone", None, "No such file")]
    {
        std::fs::write(&path, before).unwrap();
        let file = FilePart::open(&path).unwrap();
        match after {
            Some(after) => std::fs::write(&path, after).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let server = Server::responding(json_response("{}")).await;
        let request = UploadPicture::new("me", 1_u32, file, vec![]);
        let error = client(&server.base_url()).send(&request).await.unwrap_err();
        assert!(matches!(&error, Error::File(error) if error.path() == path), "{error}");
        assert!(error.to_string().contains("can't be read for sending"), "{error}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains(reason), "{source}");
        assert!(server.received().is_empty());
    }
}

#[tokio::test]
async fn an_upload_may_take_longer_than_the_read_timeout() {
    let server = Server::responding(json_response("{}")).await;
    let client = builder(&server.base_url()).read_timeout(Duration::from_millis(150)).build().unwrap();
    let (mut to, from) = tokio::io::duplex(16);
    let sending = tokio::spawn(async move {
        for _ in 0..8 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            to.write_all(b"a piece").await.unwrap();
        }
    });
    let request = UploadPicture::new("me", 1_u32, FilePart::reader("a", from), vec![]);
    client.send(&request).await.unwrap();
    sending.await.unwrap();
    assert_eq!(server.last().parts()[1].1, b"a piece".repeat(8));
    // A reader that stalls also causes a timeout.
    let (_to, from) = tokio::io::duplex(16);
    let request = UploadPicture::new("me", 1_u32, FilePart::reader("a", from), vec![]);
    assert!(matches!(client.send(&request).await, Err(Error::Transport(_))));
}

#[test]
fn an_operation_has_its_body_and_its_groups() {
    assert_eq!(UploadPicture::OPERATION.body, Some(BodyFormat::Multipart));
    assert_eq!(CreateSession::OPERATION.body, Some(BodyFormat::Form));
    assert_eq!(AddContacts::OPERATION.body, Some(BodyFormat::Json));
    assert_eq!(PutDocument::OPERATION.body, Some(BodyFormat::Raw("application/pdf")));
    assert_eq!(ListScimUsers::OPERATION.body, None);
    assert_eq!(UploadPicture::OPERATION.params[3].location, ParamLocation::File);
    assert!(!UpdateUser::OPERATION.params[1].required);
    let names: Vec<&str> = GetReport::OPERATION.all_params().map(|param| param.wire_name).collect();
    assert_eq!(names, ["kind", "page_size", "fields", "ids", "from", "to_day", "days", "from", "to_day", "days"]);
}

#[test]
fn an_unset_patch_in_a_users_struct_is_skipped_by_serde() {
    #[derive(Serialize)]
    struct Settings {
        #[serde(skip_serializing_if = "Patch::is_unset")]
        theme: Patch<String>,
        #[serde(skip_serializing_if = "Patch::is_unset")]
        size: Patch<u32>,
        #[serde(skip_serializing_if = "Patch::is_unset")]
        color: Patch<String>,
    }
    let settings = Settings { theme: Patch::Unset, size: 3.into(), color: Patch::Null };
    assert_eq!(serde_json::to_value(settings).unwrap(), json!({"size": 3, "color": null}));
}
