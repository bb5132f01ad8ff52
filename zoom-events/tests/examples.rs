//! Runs the examples as processes.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{
    env,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, Lines},
    net::TcpStream,
    process::{Child, ChildStdout, Command},
    time::timeout,
};
use zoom_core::webhook::Webhook;

const SECRET: &str = "secret token";

/// Returns the folder of the examples, which is next to the folder of this test.
fn examples() -> PathBuf {
    let test = env::current_exe().unwrap();
    test.ancestors().nth(2).map(|profile: &Path| profile.join("examples")).unwrap()
}

/// Starts an example on a free port, and returns its URL.
async fn start(name: &str) -> (Child, Lines<BufReader<ChildStdout>>, String) {
    let program = examples().join(name);
    // `cargo test` builds the examples, unless it is run for a single test target.
    assert!(program.exists(), "run `cargo build -p zoom-events --examples` first: {} is missing", program.display());
    let mut example = Command::new(program)
        .arg("127.0.0.1:0")
        .env("ZOOM_WEBHOOK_SECRET", SECRET)
        .env("ZOOM_CLIENT_ID", "id")
        .env("ZOOM_CLIENT_SECRET", "secret")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(example.stdout.take().unwrap()).lines();
    let first = lines.next_line().await.unwrap().unwrap();
    let url = first.strip_prefix("listening on http://").unwrap().to_owned();
    (example, lines, url)
}

/// Sends a signed event, and returns the first line of the response.
async fn send(url: &str, body: &str) -> String {
    let (address, path) = url.split_once('/').unwrap();
    let headers = Webhook::new(SECRET).unwrap().sign(body);
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    let request = format!(
        "POST /{path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-zm-signature: {}\r\n\
         x-zm-request-timestamp: {}\r\ncontent-length: {}\r\n\r\n{body}",
        header("x-zm-signature"),
        header("x-zm-request-timestamp"),
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response.lines().next().unwrap().to_owned()
}

#[tokio::test]
async fn each_example_receives_an_event_and_stops_when_it_is_interrupted() {
    for (name, printed) in [("axum", "started: Plans"), ("hyper", "meeting.started at Some(2025-02-19T00:05:28.129Z)")]
    {
        let (mut example, mut lines, url) = start(name).await;
        let body =
            r#"{"event":"meeting.started","event_ts":1739923528129,"payload":{"object":{"id":"1","topic":"Plans"}}}"#;
        // The second is a duplicate.
        for _ in 0..2 {
            assert_eq!(send(&url, body).await, "HTTP/1.1 204 No Content", "{name}");
        }
        assert_eq!(lines.next_line().await.unwrap().as_deref(), Some(printed), "{name}");
        let id = example.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().await.unwrap().success());
        let status = timeout(Duration::from_secs(20), example.wait()).await.unwrap().unwrap();
        assert!(status.success(), "{name}: {status}");
        assert_eq!(lines.next_line().await.unwrap(), None, "{name}: handled once");
    }
}

#[cfg(feature = "rtms")]
#[tokio::test]
async fn the_example_of_rtms_prints_what_is_said() {
    use futures_util::{SinkExt as _, StreamExt as _};
    use tokio_tungstenite::{accept_async, tungstenite::Message};

    let zoom = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = format!("ws://{}", zoom.local_addr().unwrap());
    let (mut example, mut lines, url) = start("transcribe").await;
    let members = format!(r#""meeting_uuid":"u==","rtms_stream_id":"s","server_urls":"{server}""#);
    let body = format!(r#"{{"event":"meeting.rtms_started","event_ts":1739923528129,"payload":{{{members}}}}}"#);
    assert_eq!(send(&url, &body).await, "HTTP/1.1 204 No Content");
    let mut signaling = accept_async(zoom.accept().await.unwrap().0).await.unwrap();
    signaling.next().await.unwrap().unwrap();
    let response = format!(r#"{{"msg_type":2,"status_code":0,"media_server":{{"server_urls":{{"all":"{server}"}}}}}}"#);
    signaling.send(Message::text(response)).await.unwrap();
    let mut media = accept_async(zoom.accept().await.unwrap().0).await.unwrap();
    media.next().await.unwrap().unwrap();
    media.send(Message::text(r#"{"msg_type":4,"status_code":0}"#)).await.unwrap();
    media.send(Message::text(r#"{"msg_type":17,"content":{"user_name":"Ada","data":"Hello."}}"#)).await.unwrap();
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("Ada: Hello."));
    signaling.send(Message::text(r#"{"msg_type":8,"state":4,"reason":6}"#)).await.unwrap();
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("(ended: MeetingEnded)"));
    let id = example.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().await.unwrap().success());
    let status = timeout(Duration::from_secs(20), example.wait()).await.unwrap().unwrap();
    assert!(status.success(), "{status}");
}
