//! Tests `zoomctl listen` on the WebSocket of a sandbox, which sends frames like Zoom's.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;
#[path = "common/pty.rs"]
mod pty;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read},
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use common::{Running, program, zoomctl};
use pty::Terminal;
use tempfile::tempdir;
use zoom_core::json;
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, SUBSCRIPTION_ID, Sandbox};
use zoom_tests::server::{Server, Step, response};

const SECRET: &str = "no-such-secret-token";

/// The longest time that a test waits for a line.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running `zoomctl listen` and the lines that it prints.
struct Listener {
    running: Running,
    out: Receiver<String>,
    err: Receiver<String>,
}

/// Returns the lines of a stream as they arrive.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

impl Listener {
    /// Starts the program with the credentials of a sandbox's app.
    fn start(home: &Path, base_url: &str, args: &[&str]) -> Self {
        let mut command = program(home);
        command.arg("listen").args(args);
        command.envs([
            ("ZOOM_BASE_URL", base_url),
            ("ZOOM_CLIENT_ID", CLIENT_ID),
            ("ZOOM_CLIENT_SECRET", CLIENT_SECRET),
        ]);
        let child = command.env("ZOOM_WEBHOOK_SECRET", SECRET).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut running = Running(child.unwrap());
        let out = lines(running.0.stdout.take().unwrap());
        let err = lines(running.0.stderr.take().unwrap());
        Self { running, out, err }
    }

    /// Starts the program and waits until it is connected.
    fn connected(home: &Path, base_url: &str, args: &[&str]) -> Self {
        let listener = Self::start(home, base_url, args);
        let note = listener.note();
        let expected =
            format!("zoomctl: listening for the events of the subscription `{SUBSCRIPTION_ID}`; press Ctrl-C to stop");
        assert_eq!(note, expected);
        listener
    }

    fn line(&self) -> String {
        self.out
            .recv_timeout(PATIENCE)
            .unwrap_or_else(|_| panic!("no line: {:?}", self.err.try_iter().collect::<Vec<_>>()))
    }

    fn note(&self) -> String {
        self.err.recv_timeout(PATIENCE).unwrap()
    }

    fn press_ctrl_c(&self) {
        assert!(Command::new("kill").args(["-INT", &self.running.0.id().to_string()]).status().unwrap().success());
    }

    /// Waits for the program to end and returns its exit code and the lines that it has printed since.
    fn end(self) -> (Option<i32>, Vec<String>, Vec<String>) {
        let code = self.running.wait().code();
        (code, self.out.iter().collect(), self.err.iter().collect())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_printed_saved_and_forwarded_while_they_arrive_and_ctrl_c_ends_with_0() {
    let sandbox = Sandbox::start().await.unwrap();
    let server = Server::responding(response("204 No Content", "")).await;
    let home = tempdir().unwrap();
    let path = home.path().join("events.jsonl");
    let to = server.base_url();
    let args = ["--events", "meeting.*", "--forward-to", &to, "--save", path.to_str().unwrap(), "-v"];
    let listener = Listener::connected(home.path(), sandbox.base_url(), &args);
    let topic = |topic: &str| json!({"object": {"topic": topic, "id": 98_765_432_101_u64}});
    sandbox.emit("meeting.started", &topic("one\ntwo")).unwrap();
    sandbox.emit("user.created", &zoom_core::Value::Null).unwrap();
    sandbox.emit("meeting.ended", &topic("three")).unwrap();
    for name in ["meeting.started", "meeting.ended"] {
        let line = listener.line();
        assert!(line.contains("  204 No Content in ") && line.contains(&format!("  {name} ")), "{line}");
        assert!(line.ends_with("  98765432101"), "{line}");
    }
    listener.press_ctrl_c();
    let (code, out, err) = listener.end();
    assert_eq!((code, out), (Some(0), vec![]));
    // `-v` shows the requests and the responses.
    let heads: Vec<&str> = err.iter().map(|line| &line[..6]).filter(|head| *head != "< cont").collect();
    assert_eq!(heads, ["> curl", "< 204 ", "> curl", "< 204 "], "{err:?}");
    assert!(!err.concat().contains(SECRET), "{err:?}");
    let saved = fs::read_to_string(&path).unwrap();
    let sent: Vec<String> =
        sandbox.emitted().iter().map(|event| String::from_utf8(event.body().to_vec()).unwrap()).collect();
    assert_eq!(saved.lines().collect::<Vec<_>>(), [&sent[0], &sent[2]]);
    let forwarded: Vec<Vec<u8>> = server.received().into_iter().map(|received| received.body).collect();
    assert_eq!(forwarded, [sent[0].as_bytes(), sent[2].as_bytes()]);
    // The saved events can be replayed.
    let run = zoomctl(&["listen", "--replay", path.to_str().unwrap(), "-o", "ndjson", "--fields", "event"], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, "{\"event\":\"meeting.started\"}\n{\"event\":\"meeting.ended\"}\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_events_of_an_embedded_sandbox_are_those_of_calls_from_another_terminal() {
    let home = tempdir().unwrap();
    let listener =
        Listener::start(home.path(), "", &["--sandbox", "-o", "ndjson", "--fields", "event,payload.object.topic"]);
    assert!(listener.note().contains("listening for the events of the subscription `sandbox-subscription`"));
    let note = listener.note();
    let variables: Vec<(&str, &str)> = note
        .split_once('`')
        .unwrap()
        .1
        .trim_end_matches('`')
        .split(' ')
        .skip(1)
        .map(|text| text.split_once('=').unwrap())
        .collect();
    assert_eq!([variables[0].0, variables[1].0], ["ZOOM_BASE_URL", "ZOOM_ACCESS_TOKEN"]);
    let run = zoomctl(&["meetings", "create-meeting", "me", "--topic", "Plans"], &variables);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(listener.line(), r#"{"event":"meeting.created","payload.object.topic":"Plans"}"#);
    listener.press_ctrl_c();
    let (code, out, err) = listener.end();
    assert_eq!((code, out, err), (Some(0), vec![], vec![]));
}

/// Starts a sandbox on a port that was in use. A connection attempt may occupy the port for a moment.
async fn started_again(port: u16) -> Sandbox {
    for _ in 0..500 {
        match Sandbox::builder().port(port).start().await {
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            started => return started.unwrap(),
        }
    }
    panic!("the port {port} was still in use after 10 seconds")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_is_opened_again_and_the_gap_is_reported_with_its_length() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let sandbox = Sandbox::builder().port(port).start().await.unwrap();
    let home = tempdir().unwrap();
    let listener = Listener::connected(home.path(), sandbox.base_url(), &["--fields", "event", "-o", "ndjson"]);
    sandbox.emit("meeting.started", &zoom_core::Value::Null).unwrap();
    assert_eq!(listener.line(), r#"{"event":"meeting.started"}"#);
    sandbox.shut_down().await;
    let note = listener.note();
    assert!(note.starts_with("zoomctl: the connection was lost: ") && note.ends_with("; reconnecting"), "{note}");
    let sandbox = started_again(port).await;
    let note = listener.note();
    assert!(
        note.starts_with("zoomctl: reconnected; events from a period of up to ") && note.contains(" s may be lost: "),
        "{note}"
    );
    sandbox.emit("meeting.ended", &zoom_core::Value::Null).unwrap();
    assert_eq!(listener.line(), r#"{"event":"meeting.ended"}"#);
    listener.press_ctrl_c();
    assert_eq!(listener.end().0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_listener_of_the_subscription_ends_the_older_one_with_3() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let older = Listener::connected(home.path(), sandbox.base_url(), &[]);
    let newer = Listener::connected(home.path(), sandbox.base_url(), &[]);
    let (code, _, err) = older.end();
    assert_eq!((code, err.len()), (Some(3), 1), "{err:?}");
    assert!(err[0].starts_with("zoomctl: a newer connection of the same subscription took over"), "{err:?}");
    sandbox.emit("user.created", &zoom_core::Value::Null).unwrap();
    assert!(newer.line().contains("user.created"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_listened_to_is_explained_and_has_its_exit_code() {
    let sandbox = Sandbox::start().await.unwrap();
    let base_url = sandbox.base_url();
    let at = |base_url: &'static str| [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", "no-such-token")];
    let token = sandbox.access_token();
    let here = [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", token.expose())];
    let wrong = [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", "no-such-token")];
    let app = [("ZOOM_BASE_URL", base_url), ("ZOOM_CLIENT_ID", "id"), ("ZOOM_CLIENT_SECRET", "no-such-token")];
    for (args, variables, code, message) in [
        (&[][..], &[("ZOOM_ACCESS_TOKEN", "no-such-token")][..], 2, "add `--subscription ID`"),
        (&["--subscription", "a"], &[], 3, "set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"),
        (&["--subscription", "a"], &here, 4, "Zoom has no such event subscription"),
        (&[], &wrong, 3, "rejected the access token: set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"),
        (&[], &wrong, 3, "the app that has the subscription, and unset ZOOM_ACCESS_TOKEN"),
        (&[], &app, 3, "invalid_client"),
        // The token of a sandbox takes precedence over the app in the environment.
        (&[], &[&wrong[..], &app[1..]].concat(), 3, "and unset ZOOM_ACCESS_TOKEN"),
        // A profile takes precedence over the environment.
        (&["--profile", "work", "--subscription", "a"], &app, 3, "run `zoomctl login --profile work`"),
        (&[], &at("http://127.0.0.1:1/v2"), 6, "can't be reached"),
        (&["--subscription", "a"], &at("https://example.com/v2"), 2, "connects to Zoom or to this machine"),
        (
            &["--subscription", "wss://ws.zoom.us/ws?subscriptionId=a"],
            &here,
            2,
            "is a URL: write only the part that follows",
        ),
    ] {
        let run = zoomctl(&[&["listen"], args].concat(), variables);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (code, "", 1), "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && !run.err.contains("no-such-token"), "{args:?}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_cannot_be_saved_is_printed_and_named_by_the_failure() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let listener = Listener::connected(home.path(), sandbox.base_url(), &["--save", "/dev/full"]);
    sandbox.emit("meeting.started", &zoom_core::Value::Null).unwrap();
    let (code, out, err) = listener.end();
    assert_eq!((code, out.len()), (Some(1), 1), "{err:?}");
    assert!(out[0].contains("meeting.started"), "{out:?}");
    assert_eq!(
        err,
        [
            "zoomctl: cannot save `meeting.started` to `/dev/full`: No space left on device (os error 28): this event was not \
          saved"
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_the_listener_with_the_next_event() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let path = home.path().join("events.jsonl");
    // If no more events will be written to a file, a note says so.
    let note = "zoomctl: the reader of the output closed it, which ended saving as well";
    for (args, notes) in [(&[][..], &[][..]), (&["--save", path.to_str().unwrap()], &[note])] {
        let mut command = program(home.path());
        command.args(["listen", "-o", "ndjson"]).args(args).envs([("ZOOM_BASE_URL", sandbox.base_url())]);
        command.env("ZOOM_ACCESS_TOKEN", sandbox.access_token().expose());
        let mut running = Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
        let err = lines(running.0.stderr.take().unwrap());
        assert!(err.recv_timeout(PATIENCE).unwrap().contains("listening"));
        drop(running.0.stdout.take());
        sandbox.emit("meeting.started", &zoom_core::Value::Null).unwrap();
        assert_eq!(
            (running.wait().code(), err.iter().collect::<Vec<_>>()),
            (Some(0), notes.iter().map(|note| (*note).to_owned()).collect::<Vec<String>>())
        );
    }
    assert_eq!(fs::read_to_string(path).unwrap().lines().count(), 1);
}

/// The connection's buffer is full, and the remaining events are in the operating system's buffers.
#[tokio::test(flavor = "multi_thread")]
async fn events_that_had_arrived_are_counted_if_the_filter_lets_them_through() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let silent = Server::responding(vec![Step::Wait(Duration::from_secs(60))]).await;
    let args = ["--forward-to", &silent.base_url(), "--events", "meeting.*"];
    let listener = Listener::connected(home.path(), sandbox.base_url(), &args);
    for _ in 0..201 {
        sandbox.emit("meeting.started", &zoom_core::Value::Null).unwrap();
        sandbox.emit("user.created", &zoom_core::Value::Null).unwrap();
    }
    while silent.received().is_empty() || sandbox.subscriptions()[0].delivered < 402 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    listener.press_ctrl_c();
    assert!(listener.note().contains("press Ctrl-C again to stop at once"));
    listener.press_ctrl_c();
    assert_eq!(
        listener.note(),
        "zoomctl: at least 200 more events had arrived and were neither printed nor saved nor forwarded"
    );
    assert_eq!(listener.end().0, Some(130));
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_while_connecting_ends_with_0() {
    let (silent, home) = (Server::responding(vec![Step::Wait(Duration::from_secs(60))]).await, tempdir().unwrap());
    let listener = Listener::start(home.path(), &silent.base_url(), &["--subscription", "a"]);
    while silent.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    listener.press_ctrl_c();
    assert_eq!(listener.end(), (Some(0), vec![], vec![]));
}

#[tokio::test(flavor = "multi_thread")]
async fn verbose_shows_no_download_token() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let server = Server::responding(response("204 No Content", "")).await;
    let listener = Listener::connected(home.path(), sandbox.base_url(), &["--forward-to", &server.base_url(), "-v"]);
    sandbox.emit("recording.completed", &zoom_core::Value::Null).unwrap();
    assert!(listener.line().contains("204 No Content"));
    listener.press_ctrl_c();
    let (_, _, err) = listener.end();
    let sent: zoom_core::Value = serde_json::from_slice(&server.last().body).unwrap();
    let token = sent["download_token"].as_str().unwrap();
    let err = err.concat();
    assert!(err.contains(r#""download_token":"[redacted]""#) && !err.contains(token), "{err}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_is_down_or_slow_stops_no_listener() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let down = format!("http://127.0.0.1:{port}/");
    let listener = Listener::connected(home.path(), sandbox.base_url(), &["--forward-to", &down]);
    for name in ["meeting.started", "meeting.ended"] {
        sandbox.emit(name, &zoom_core::Value::Null).unwrap();
        assert!(listener.line().contains("  no response  "));
        assert!(listener.note().starts_with(&format!("zoomctl: {name}: could not connect to {down}: ")));
    }
    listener.press_ctrl_c();
    let (code, _, err) = listener.end();
    assert_eq!((code, err), (Some(0), vec![format!("zoomctl: {down} did not accept 2 of 2 events")]));

    // The second Ctrl-C does not wait for the receiver.
    let silent = Server::responding(vec![Step::Wait(Duration::from_secs(60))]).await;
    let listener = Listener::connected(home.path(), sandbox.base_url(), &["--forward-to", &silent.base_url()]);
    sandbox.emit("meeting.started", &zoom_core::Value::Null).unwrap();
    while silent.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    listener.press_ctrl_c();
    assert_eq!(
        listener.note(),
        "zoomctl: waiting for the receiver of the last event; press Ctrl-C again to stop at once"
    );
    listener.press_ctrl_c();
    let (code, out, err) = listener.end();
    let message = "zoomctl: interrupted: `meeting.started` was sent to the receiver, which has not responded";
    assert_eq!((code, out, err), (Some(130), vec![], vec![message.to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_shows_a_line_for_each_event_and_ctrl_c_ends_it_with_0() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let (base_url, token) = (sandbox.base_url(), sandbox.access_token());
    let variables = [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", token.expose())];
    let terminal = Terminal::run(home.path(), &["listen"], &variables);
    terminal.wait_for("press Ctrl-C to stop");
    sandbox.emit("meeting.started", &json!({"object": {"id": 98_765_432_101_u64}})).unwrap();
    terminal.wait_for("98765432101");
    terminal.press_ctrl_c();
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen:?}");
    assert!(seen.contains("Z  meeting.started                   98765432101\r\n"), "{seen:?}");
    assert!(!seen.contains("interrupted"), "{seen:?}");
}
