//! Recording and playing back with in-memory transports.

use std::{
    error::Error as _,
    fs,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use http::{Method, Response};
use serde_json::json;

use super::{Recorder, Replayer};
use crate::{
    auth::AccessToken,
    body::{Body, FilePart},
    client::{dynamic_request::DynamicRequest, handle::Client, retry::RetryPolicy},
    endpoint::operation::BodyFormat,
    error::{Error, TransportError, TransportErrorKind},
    transport::{MemoryTransport, Transport},
};

/// A file in a new folder, which is removed when this is dropped.
struct Tape(PathBuf);

impl Tape {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("zoom-core-tape-{name}-{}", std::process::id()));
        Self(folder.join("calls.jsonl"))
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }

    fn folder(&self) -> &Path {
        self.0.parent().unwrap()
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(self.folder());
    }
}

fn client(transport: impl Transport) -> Client {
    let builder = Client::builder().auth(AccessToken::new("a-token-of-a-test")).retry(RetryPolicy::never());
    builder.transport(transport).build().unwrap()
}

fn get(path: &str) -> DynamicRequest {
    DynamicRequest::new(Method::GET, path)
}

/// Returns the differences that a call reports.
async fn difference(client: &Client, request: &DynamicRequest) -> String {
    let error = client.send(request).await.unwrap_err();
    assert!(!error.is_retryable());
    let source = error.source().unwrap().to_string();
    source.split_once('\n').map_or(source.clone(), |(_, difference)| difference.to_owned())
}

#[tokio::test]
async fn what_is_recorded_is_played_whatever_the_order_of_parameters_and_the_host() {
    let tape = Tape::new("order");
    let zoom = MemoryTransport::new(|request: http::Request<Bytes>| {
        Response::builder()
            .header("content-type", "application/json;charset=UTF-8")
            .header("content-length", 1_000)
            .body(format!("{{ \"b\": {:?},\n \"a\": 1.50 }}", request.uri().path()))
            .unwrap()
    });
    let recorder = Recorder::new(&tape.0, zoom);
    let recording = client(recorder.clone());
    let post = |topic: &str| DynamicRequest::new(Method::POST, "/meetings").set("topic", topic).set("duration", 30);
    recording.send(&get("/users").set("status", "active").set("page_size", 30)).await.unwrap();
    recording.send(&post("a")).await.unwrap();
    recording.send(&post("b")).await.unwrap();
    assert_eq!((recorder.len(), recorder.save().unwrap()), (3, 3));
    assert_eq!(tape.text().lines().count(), 3);
    assert!(tape.text().contains(r#""body":{"json":{"b":"/v2/users","a":1.50}}"#), "{}", tape.text());

    let replayer = Replayer::open(&tape.0).unwrap();
    let builder = Client::builder().auth(AccessToken::new("another")).base_url("http://127.0.0.1:1/v2");
    let playing = builder.transport(replayer.clone()).build().unwrap();
    for request in [post("b"), get("/users").set("page_size", 30).set("status", "active"), post("a")] {
        assert_eq!(playing.send(&request).await.unwrap()["a"], json!(1.5));
    }
    replayer.finish().unwrap();
    // Each line is used once.
    let error = playing.send(&post("a")).await.unwrap_err();
    assert!(
        error.source().unwrap().to_string().ends_with("for POST /v2/meetings have been used: the last one was line 2")
    );
    assert!(replayer.finish().is_err());
}

#[tokio::test]
async fn a_changed_request_is_reported_with_the_nearest_line_and_what_differs() {
    let tape = Tape::new("difference");
    let recorder = Recorder::new(&tape.0, MemoryTransport::new(|_| Response::new("{}")));
    let recording = client(recorder.clone());
    recording.send(&get("/users/me").set("ttl", 60)).await.unwrap();
    let meeting =
        DynamicRequest::new(Method::POST, "/users/me/meetings").set("topic", "Plans").set("password", "hunter22");
    recording.send(&meeting).await.unwrap();
    recorder.save().unwrap();
    let replayer = Replayer::open(&tape.0).unwrap();
    let playing = client(replayer.clone());
    for (request, expected) in [
        (get("/users/me").set("ttl", 600), "nearest: line 1\n- ?ttl=60\n+ ?ttl=600"),
        (get("/users/me"), "nearest: line 1\n- ?ttl=60"),
        (get("/users/jo").set("ttl", 60), "nearest: line 1\n- /me\n+ /jo"),
        (meeting.clone().set("topic", "Plan"), "nearest: line 2\n- body.topic = \"Plans\"\n+ body.topic = \"Plan\""),
        // A password is not part of a report.
        (meeting.clone().set("agenda", "a").set("password", "swordfish"), "nearest: line 2\n+ body.agenda = \"a\""),
    ] {
        assert_eq!(difference(&playing, &request).await, expected);
    }
    assert_eq!(replayer.unused(), ["line 1: GET /v2/users/me?ttl=60", "line 2: POST /v2/users/me/meetings"]);
    assert_eq!(replayer.unmatched().len(), 5);
    let report = replayer.finish().unwrap_err().to_string();
    for part in ["nearest: line 1\n- ?ttl=60\n+ ?ttl=600\n\n", "not used:\n  line 1: GET /v2/users/me?ttl=60\n  line 2"]
    {
        assert!(report.contains(part), "{report}");
    }
    assert!(!report.contains("swordfish") && !report.contains("hunter22"), "{report}");
    // Another password matches too.
    playing.send(&meeting.set("password", "swordfish")).await.unwrap();
}

#[tokio::test]
async fn files_go_both_ways_and_a_part_of_a_file_is_not_the_whole() {
    let tape = Tape::new("files");
    let zoom = MemoryTransport::new(|request: http::Request<Bytes>| {
        let bytes = Bytes::from_static(b"\x00\xff{\"a\":1}");
        let length = bytes.len();
        let body = if request.method() == Method::GET { Body::from(bytes) } else { Body::from("{}") };
        Response::builder().header("content-type", "video/mp4").header("content-length", length).body(body).unwrap()
    });
    let recorder = Recorder::new(&tape.0, zoom);
    let upload = |content: &'static [u8]| {
        let reader = FilePart::reader("a.png", content);
        DynamicRequest::new(Method::POST, "/picture").body_format(BodyFormat::Multipart).file("pic_file", reader)
    };
    let recording = client(recorder.clone());
    recording.send(&upload(b"\x89PNG\r\n")).await.unwrap();
    let mut download = recording.download("https://zoom.us/rec/1").await.unwrap();
    while let Some(chunk) = download.chunk().await {
        chunk.unwrap();
    }
    recorder.save().unwrap();
    let base64 = "AP97ImEiOjF9";
    assert!(tape.text().contains(&format!("\"body\":{{\"base64\":\"{base64}\"}}")), "{}", tape.text());

    let replayer = Replayer::open(&tape.0).unwrap();
    let playing = client(replayer.clone());
    let mut download = playing.download("https://zoom.us/rec/1").await.unwrap();
    assert_eq!(download.length(), Some(9));
    assert_eq!(download.chunk().await.unwrap().unwrap(), b"\x00\xff{\"a\":1}".as_slice());
    assert!(difference(&playing, &upload(b"\x89PNG\n")).await.contains("part 0: 5 bytes, from byte 4"));
    // The boundary between the parts is different.
    playing.send(&upload(b"\x89PNG\r\n")).await.unwrap();
    replayer.finish().unwrap_err();
    assert!(replayer.unused().is_empty());
}

/// Fails to connect, or returns a response that is cut off.
struct Faulty;

impl Transport for Faulty {
    fn send(
        &self,
        _: &'static crate::Operation,
        request: crate::encode::EncodedRequest,
    ) -> crate::transport::TransportFuture {
        Box::pin(async move {
            if request.path().ends_with("/none") {
                return Err(TransportError::new(TransportErrorKind::Connect).not_sent());
            }
            Ok(Response::new(Body::stream(super::replayer::CutBody(Some(Bytes::from_static(b"{\"a\":"))))))
        })
    }
}

#[tokio::test]
async fn a_fault_and_a_response_that_breaks_off_are_played_as_they_were() {
    let tape = Tape::new("faults");
    let recorder = Recorder::new(&tape.0, Faulty);
    let check = async |client: &Client| {
        let Err(Error::Transport(error)) = client.send(&get("/none")).await else { panic!("no fault") };
        assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
        let Err(Error::Transport(error)) = client.send(&get("/cut")).await else { panic!("no fault") };
        assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Cut, true));
    };
    check(&client(recorder.clone())).await;
    recorder.save().unwrap();
    let replayer = Replayer::open(&tape.0).unwrap();
    check(&client(replayer.clone())).await;
    replayer.finish().unwrap();
}

#[tokio::test]
async fn a_recording_replaces_an_older_one_as_a_whole_or_not_at_all() {
    let tape = Tape::new("whole");
    let record = async || {
        let recorder = Recorder::new(&tape.0, MemoryTransport::new(|_| Response::new("{}")));
        client(recorder.clone()).send(&get("/a")).await.unwrap();
        recorder
    };
    // When the last clone is dropped, unsaved calls are written.
    drop(record().await);
    assert_eq!(tape.text().lines().count(), 1);
    fs::remove_file(&tape.0).unwrap();
    fs::create_dir(&tape.0).unwrap();
    let recorder = record().await;
    let error = recorder.save().unwrap_err().to_string();
    assert!(error.starts_with("cannot write the cassette `") && error.contains("calls.jsonl`: "), "{error}");
    // The attempt does not leave any files behind.
    assert_eq!(fs::read_dir(tape.folder()).unwrap().count(), 1);
    fs::remove_dir(&tape.0).unwrap();
    fs::write(&tape.0, "older").unwrap();
    recorder.save().unwrap();
    assert!(tape.text().starts_with("{\"request\":"));
}

#[test]
fn a_line_that_is_not_a_call_is_an_error_with_its_number() {
    let tape = Tape::new("invalid");
    fs::create_dir_all(tape.folder()).unwrap();
    let valid = r#"{"request":{"method":"GET","url":"/a"},"response":{"status":200}}"#;
    for (line, problem) in [
        ("{", "EOF while parsing"),
        (r#"{"request":{"method":"GET","url":"/a"}}"#, "it needs either `response` or `fault`"),
        (r#"{"request":{"method":"GET","url":"/a"},"response":{"status":7}}"#, "7 is not a status"),
        (r#"{"request":{"method":"GET","url":"/a","bdoy":{}},"response":{"status":200}}"#, "unknown field `bdoy`"),
        (
            r#"{"request":{"method":"GET","url":"/a","body":{"base64":"?"}},"response":{"status":200}}"#,
            "`base64` is not base64",
        ),
    ] {
        fs::write(&tape.0, format!("{valid}\n\n{line}\n")).unwrap();
        let error = Replayer::open(&tape.0).unwrap_err().to_string();
        assert!(error.contains("calls.jsonl:3 is not a recorded call: ") && error.contains(problem), "{error}");
    }
    fs::write(&tape.0, valid).unwrap();
    let replayer = Replayer::open(&tape.0).unwrap();
    assert_eq!(replayer.unused(), ["line 1: GET /a"]);
    replayer.finish().unwrap_err();
}
