//! Tests `zoomctl trigger`: what a receiver is sent, what is printed, and how the command ends. `UPDATE_EXPECT=1 cargo
//! test -p zoomctl --test trigger` updates the recorded help.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;
#[path = "common/pty.rs"]
mod pty;

use std::{net::TcpListener, path::Path, process::Stdio, time::Duration};

use common::{Run, program, zoomctl};
use expect_test::expect_file;
use pty::Terminal;
use serde_json::Value;
use zoom_core::{event::Event, webhook::Webhook};
use zoom_rest::meetings::webhooks::MeetingStarted;
use zoom_tests::server::{Received, Server, Step, response};

const SECRET: &str = "no-such-secret-token";

/// Returns the URL of a receiver on a test's server.
fn url(server: &Server) -> String {
    server.base_url().replace("/v2", "/zoom/events")
}

fn trigger(args: &[&str]) -> Run {
    zoomctl(&[&["trigger"], args].concat(), &[("ZOOM_WEBHOOK_SECRET", SECRET)])
}

/// Verifies a delivery as a receiver does.
fn event(received: &Received) -> Event {
    let mut headers = http::HeaderMap::new();
    for (name, value) in &received.headers {
        headers.append(http::HeaderName::try_from(name).unwrap(), value.parse().unwrap());
    }
    Webhook::new(SECRET).unwrap().verify(&headers, received.body.clone()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_made_from_its_type_signed_and_sent_and_the_response_is_printed() {
    let server = Server::responding(response("200 OK\ncontent-type: text/plain", "thank\u{1b}[31m you\n\n")).await;
    let to = url(&server);
    let run = trigger(&[
        "meeting.started",
        "--to",
        &to,
        "--set",
        "payload.object.topic=60",
        "--set",
        "payload.object.duration=60",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let (first, rest) = run.out.split_once('\n').unwrap();
    let time = first.strip_prefix("meeting.started: 200 OK in ").unwrap().strip_suffix(" ms").unwrap();
    assert!(time.parse::<u64>().is_ok(), "{first}");
    assert_eq!(rest, "  thank [31m you\n\n");

    let received = server.last();
    assert_eq!(received.request_line, "POST /zoom/events HTTP/1.1");
    assert_eq!(received.header("content-type"), Some("application/json; charset=utf-8"));
    assert!(received.header("x-zm-request-id").unwrap().starts_with("zoomctl_"));
    assert_eq!(received.header("authorization"), None);
    let started = event(&received);
    let payload: MeetingStarted = started.payload().unwrap();
    assert_eq!(payload.object.topic.as_deref(), Some("60"));
    assert_eq!(started.payload_as::<Value>().unwrap()["object"]["duration"], 60);
    let age = zoom_core::jiff::Timestamp::now().as_millisecond() - started.timestamp().unwrap().as_millisecond();
    assert!((0..60_000).contains(&age), "{age}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_is_a_record_with_a_format() {
    let server = Server::responding(response("200 OK", r#"{"plainToken":"a"}"#)).await;
    let to = url(&server);
    let run = trigger(&["MeetingStarted", "--to", &format!("{to}?key=hidden"), "-o", "ndjson"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let record: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(record["event"], "meeting.started");
    assert_eq!((&record["status"], &record["url"]), (&200.into(), &to.as_str().into()));
    assert!(record["milliseconds"].is_u64() && record["body"]["plainToken"] == "a", "{record}");
    assert_eq!(server.last().target(), "/zoom/events?key=hidden");
    let run = trigger(&["meeting.started", "--to", &to, "--fields", "status", "-o", "csv"]);
    assert_eq!(run.out, "status\n200\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_sent_twice_and_in_another_order_as_zoom_may() {
    let server = Server::responding(response("204 No Content", "")).await;
    let to = url(&server);
    let args = [
        "meeting.started",
        "meeting.ended",
        "--to",
        &to,
        "--duplicate",
        "--reorder",
        "--set",
        "payload.object.topic=x",
    ];
    let run = trigger(&args);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (0, "", 4));
    let received = server.received();
    let events: Vec<Event> = received.iter().map(event).collect();
    let names: Vec<&str> = events.iter().map(Event::name).collect();
    assert_eq!(names, ["meeting.ended", "meeting.ended", "meeting.started", "meeting.started"]);
    assert_eq!(events[0], events[1]);
    assert!(events[2].timestamp() < events[0].timestamp(), "the last event is sent first");
    let ids: Vec<&str> = received.iter().map(|received| received.header("x-zm-request-id").unwrap()).collect();
    assert_ne!(ids[0], ids[1]);
    let run = trigger(&["meeting.started", "--to", &to, "--reorder"]);
    assert!(run.code == 2 && run.err.contains("`--reorder` needs two or more events"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_that_does_not_accept_the_event_is_printed_and_ends_with_the_code_of_its_status() {
    for (status, code) in [
        ("302 Found\nlocation: https://example.com/", 3),
        ("400 Bad Request", 3),
        ("401 Unauthorized", 3),
        ("404 Not Found", 4),
        ("408 Request Timeout", 6),
        ("429 Too Many Requests", 5),
        ("500 Internal Server Error", 6),
        ("503 Service Unavailable", 6),
    ] {
        let server = Server::responding(response(status, "no")).await;
        let to = url(&server);
        let run = trigger(&["meeting.started", "meeting.ended", "--to", &to]);
        let status = status.lines().next().unwrap();
        assert_eq!(run.code, code, "{status}: {run:?}");
        assert!(run.out.contains(&format!("meeting.ended: {status} in ")) && run.out.contains("\n  no\n"), "{run:?}");
        assert_eq!(run.err, format!("zoomctl: meeting.started: {to} responded {status}\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_is_down_or_breaks_off_ends_with_6() {
    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let down = format!("http://127.0.0.1:{port}/");
    let run = trigger(&["meeting.started", "meeting.ended", "--to", &down]);
    let expected = format!("zoomctl: meeting.started: could not connect to {down}: ");
    assert!(run.code == 6 && run.out.is_empty() && run.err.starts_with(&expected), "{run:?}");
    assert!(run.err.ends_with("; 1 more was not sent\n") && run.err.lines().count() == 1, "{run:?}");
    // Earlier rejections are noted, and the records are complete.
    let server = Server::start(|request| {
        let is_first = String::from_utf8_lossy(&request.body).contains("meeting.started");
        if is_first { response("400 Bad Request", "") } else { vec![Step::Close] }
    })
    .await;
    let to = url(&server);
    let run = trigger(&["meeting.started", "meeting.ended", "--to", &to, "-o", "json", "--fields", "status"]);
    assert_eq!((run.code, run.out.as_str()), (6, "[{\"status\":400}]\n"));
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!((lines.len(), lines[0]), (2, &*format!("zoomctl: meeting.started: {to} responded 400 Bad Request")));
    assert!(lines[1].starts_with("zoomctl: meeting.ended: no complete response from "), "{lines:?}");
    for steps in [
        vec![Step::Close],
        vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf".to_vec()), Step::Close],
        vec![Step::Send(b"SSH-2.0\r\n\r\n".to_vec()), Step::Close],
    ] {
        let server = Server::responding(steps).await;
        let run = trigger(&["meeting.started", "--to", &url(&server)]);
        assert!(run.code == 6 && run.err.contains("no complete response from http://127.0.0.1:"), "{run:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_shows_the_response_and_ctrl_c_ends_the_wait_for_one_with_130() {
    let home = tempfile::tempdir().unwrap();
    let run = |to: &str| {
        let args = ["trigger", "meeting.started", "--to", to];
        Terminal::run(home.path(), &args, &[("ZOOM_WEBHOOK_SECRET", SECRET)])
    };
    let server = Server::responding(response("200 OK", "thanks")).await;
    let (code, seen) = run(&url(&server)).end();
    assert_eq!(code, 0, "{seen:?}");
    assert!(seen.starts_with("meeting.started: 200 OK in ") && seen.ends_with(" ms\r\n  thanks\r\n"), "{seen:?}");

    let (code, seen) = run("http://127.0.0.1:1/").end();
    assert_eq!((code, seen.lines().count()), (6, 1), "{seen:?}");

    let silent = Server::responding(vec![Step::Wait(Duration::from_secs(60))]).await;
    let terminal = run(&url(&silent));
    while silent.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    terminal.press_ctrl_c();
    let (code, seen) = terminal.end();
    assert_eq!(code, 130, "{seen:?}");
    assert!(seen.ends_with("zoomctl: interrupted\r\n"), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_the_command_silently() {
    let server = Server::responding(response("204 No Content", "")).await;
    let home = tempfile::tempdir().unwrap();
    let mut command = program(home.path());
    command.args(["trigger", "meeting.started", "meeting.ended", "--to", &url(&server)]);
    command.env("ZOOM_WEBHOOK_SECRET", SECRET).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_without_end_is_cut_off() {
    let server = Server::responding(zoom_tests::server::endless()).await;
    let run = trigger(&["meeting.started", "--to", &url(&server)]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!((60_000..70_000).contains(&run.out.len()), "{}", run.out.len());
}

/// Tests that curl, run with the line that `--dry-run` prints, sends an event with a valid signature.
#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_prints_a_curl_line_that_works_and_has_no_secret() {
    let server = Server::responding(response("204 No Content", "")).await;
    let args = ["meeting.started", "--to", &url(&server), "--set", "payload.object.topic=it's $HOME", "--dry-run"];
    let run = trigger(&args);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (0, "", 1));
    assert!(server.received().is_empty() && !run.out.contains(SECRET), "{}", run.out);
    let output = std::process::Command::new("sh").args(["-c", run.out.trim()]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let payload: MeetingStarted = event(&server.last()).payload().unwrap();
    assert_eq!(payload.object.topic.as_deref(), Some("it's $HOME"));
    // The output of `-v` does not contain credentials from the query.
    let to = url(&server).replace("127.0.0.1", "localhost");
    let verbose = trigger(&["meeting.started", "--to", &format!("{to}?key=hidden"), "-v"]);
    let expected = format!("> curl -X POST --globoff '{to}?[redacted]' ");
    assert!(verbose.code == 0 && verbose.err.starts_with(&expected) && verbose.err.contains("< 204"), "{verbose:?}");
    assert!(!verbose.err.contains(SECRET) && !verbose.err.contains("hidden"), "{verbose:?}");
}

#[test]
fn what_cannot_be_sent_is_rejected_before_anything_is_sent_and_no_error_shows_the_secret() {
    let to = "http://127.0.0.1:1/";
    for (args, message) in [
        (&["meeting.startd", "--to", to][..], "did you mean `meeting.started`?"),
        (&["meeting.started"], "--to <URL>"),
        (&["meeting.started", "--to", to, "--sandbox"], "omit `--sandbox`"),
        (&["meeting.started", "--to", "http://example.com/"], "plain `http` for this machine only"),
        (&["meeting.started", "--to", "127.0.0.1"], "`--to` is not a URL"),
        (
            &["meeting.started", "--to", to, "--set", "payload.object.topc=x"],
            "did you mean `payload.object.topic`? `payload.object` has `",
        ),
        (&["meeting.started", "--to", to, "--set", "payload.object.duration=soon"], "must be a 64-bit integer"),
        (&["meeting.started", "--to", to, "--set", "topic"], "must be a path and a value"),
        (&["meeting.started", "--to", to, "--secret", ""], "needs the secret token"),
        (&["meeting.started", "--to", to, "--secret", SECRET, "--bogus"], "unexpected argument '--bogus'"),
    ] {
        let run = trigger(args);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && !run.err.contains(SECRET), "{args:?}: {}", run.err);
    }
    let run = zoomctl(&["trigger", "meeting.started", "--to", to], &[]);
    assert!(run.code == 2 && run.err.contains("set ZOOM_WEBHOOK_SECRET, or add `--secret SECRET`"), "{run:?}");
    let help = trigger(&["--help"]);
    assert!(help.code == 0 && !help.out.contains(SECRET), "{}", help.out);
}

#[test]
fn the_help_of_trigger_and_listen_is_as_recorded() {
    for command in ["trigger", "listen"] {
        let run = zoomctl(&[command, "--help"], &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{command}");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/events/help-{command}.txt"));
        let lines: Vec<&str> = run.out.lines().map(str::trim_end).collect();
        expect_file![file].assert_eq(&(lines.join("\n") + "\n"));
    }
}

#[test]
fn a_shell_completes_the_names_of_events_to_trigger() {
    let words = ["zoomctl", "trigger", "meeting.sta"];
    let home = tempfile::tempdir().unwrap();
    let mut command = program(home.path());
    command.arg("--").args(words).env("COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", "2").env("_CLAP_IFS", "\n");
    let run: Run = command.output().unwrap().into();
    assert_eq!((run.code, run.out.as_str()), (0, "meeting.started"), "{run:?}");
}
