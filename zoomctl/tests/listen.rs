//! Tests `zoomctl listen` with events from a file: what is printed and forwarded, and how the command ends.
//! `listen_live.rs` tests it on a WebSocket.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;
#[path = "common/pty.rs"]
mod pty;

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use common::{Run, program, zoomctl};
use pty::Terminal;
use tempfile::{TempDir, tempdir};
use zoom_core::webhook::Webhook;
use zoom_tests::server::{Server, Step, response};

const SECRET: &str = "no-such-secret-token";

/// Three events as `--save` writes them. One contains unusual spaces and digits, which must not be changed.
const EVENTS: [&str; 3] = [
    r#"{"event":"meeting.started","event_ts":1769846400000,"payload":{"object":{"uuid":"a==","id":98765432101}}}"#,
    r#"{ "event": "user.created", "event_ts": 1769846401000, "payload": {"object":{"id":"KDcuGIm1QgePTO8WbOqwIQ","n":1.0}} }"#,
    r#"{"event":"meeting.ended","event_ts":1769846402000,"payload":{"object":{"uuid":"a==","id":98765432101}}}"#,
];

/// Returns a folder with a file of events and the path of the file.
fn file(lines: &[&str]) -> (TempDir, PathBuf) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("events.jsonl");
    fs::write(&path, lines.join("\n") + "\n").unwrap();
    (folder, path)
}

fn replay(path: &Path, args: &[&str]) -> Run {
    let command = ["listen", "--replay", path.to_str().unwrap()];
    zoomctl(&[&command, args].concat(), &[("ZOOM_WEBHOOK_SECRET", SECRET)])
}

fn url(server: &Server) -> String {
    server.base_url().replace("/v2", "/zoom/events")
}

#[test]
fn a_file_is_replayed_as_lines_or_as_records_and_filtered() {
    let (_folder, path) = file(&EVENTS);
    let lines = [
        "2026-01-31 08:00:00Z  meeting.started                   98765432101\n",
        "2026-01-31 08:00:01Z  user.created                      KDcuGIm1QgePTO8WbOqwIQ\n",
        "2026-01-31 08:00:02Z  meeting.ended                     98765432101\n",
    ];
    for (args, expected) in [
        (&[][..], lines.concat()),
        (&["--events", "meeting.*"], [lines[0], lines[2]].concat()),
        (&["--events", "meeting.started,user.*"], [lines[0], lines[1]].concat()),
        (&["--events", "meeting.started", "--events", "*.ended"], [lines[0], lines[2]].concat()),
        (&["--fields", "event", "-o", "csv"], "event\nmeeting.started\nuser.created\nmeeting.ended\n".to_owned()),
        (&["--events", "meeting.*", "-o", "ndjson"], format!("{}\n{}\n", EVENTS[0], EVENTS[2])),
        (&["--events", "meeting.*", "-o", "json"], format!("[{},{}]\n", EVENTS[0], EVENTS[2])),
    ] {
        let run = replay(&path, args);
        assert_eq!((run.code, run.err.as_str(), run.out), (0, "", expected), "{args:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_event_is_forwarded_unchanged_and_in_order_with_a_signature_of_now() {
    let server = Server::responding(response("204 No Content", "")).await;
    let (_folder, path) = file(&EVENTS);
    let run = replay(&path, &["--forward-to", &url(&server)]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for (line, name) in run.out.lines().zip(["meeting.started", "user.created", "meeting.ended"]) {
        assert!(line.contains("Z  204 No Content in ") && line.contains(&format!(" ms  {name} ")), "{line}");
    }
    let received = server.received();
    let bodies: Vec<String> =
        received.iter().map(|received| String::from_utf8(received.body.clone()).unwrap()).collect();
    assert_eq!(bodies, EVENTS);
    for received in received {
        let mut headers = http::HeaderMap::new();
        for (name, value) in &received.headers {
            headers.append(http::HeaderName::try_from(name).unwrap(), value.parse().unwrap());
        }
        Webhook::new(SECRET).unwrap().verify(&headers, received.body).unwrap();
    }
    // If the output consists of records, the status is a note on standard error.
    let run = replay(&path, &["--forward-to", &url(&server), "-o", "ndjson", "--events", "user.created"]);
    assert!(run.code == 0 && run.err.starts_with("zoomctl: user.created: 204 No Content in "), "{run:?}");
    assert!(run.out.starts_with(r#"{"event":"user.created","#) && run.out.lines().count() == 1, "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_does_not_accept_an_event_gets_the_others_and_the_replay_fails() {
    let server = Server::start(|request| {
        let is_user = String::from_utf8_lossy(&request.body).contains("user.created");
        if is_user { response("500 Internal Server Error", "") } else { response("204 No Content", "") }
    })
    .await;
    let (_folder, path) = file(&EVENTS);
    let to = url(&server);
    let run = replay(&path, &["--forward-to", &to]);
    assert_eq!((run.code, run.out.lines().count(), server.received().len()), (6, 3, 3), "{run:?}");
    assert!(run.out.contains("500 Internal Server Error in "), "{run:?}");
    assert_eq!(run.err, format!("zoomctl: {to} did not accept 1 of 3 events\n"));

    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let down = format!("http://127.0.0.1:{port}/");
    let run = replay(&path, &["--forward-to", &down]);
    assert_eq!((run.code, run.out.lines().count(), run.err.lines().count()), (6, 3, 4), "{run:?}");
    assert!(run.out.lines().all(|line| line.contains("  no response  ")), "{run:?}");
    assert!(run.err.contains(&format!("zoomctl: user.created: could not connect to {down}: ")), "{run:?}");
}

#[test]
fn a_line_that_is_not_an_event_is_noted_and_the_others_are_replayed() {
    let (_folder, path) = file(&[EVENTS[0], "{\"event\":\"meeting.ended\",\"payl", "", "[]", EVENTS[2]]);
    let run = replay(&path, &["--fields", "event", "-o", "csv"]);
    assert_eq!((run.code, run.out.as_str()), (1, "event\nmeeting.started\nmeeting.ended\n"));
    let shown = path.display();
    let lines: Vec<&str> = run.err.lines().collect();
    assert!(lines[0].starts_with(&format!("zoomctl: line 2 of `{shown}` is skipped: ")), "{lines:?}");
    assert!(lines[1].starts_with(&format!("zoomctl: line 4 of `{shown}` is skipped: ")), "{lines:?}");
    assert_eq!(lines[2..], [format!("zoomctl: 2 lines of `{shown}` are not events and were skipped")]);
}

#[test]
fn a_wrong_command_line_is_explained_before_anything_is_read_or_sent() {
    let (folder, path) = file(&EVENTS);
    let (path, missing) = (path.to_str().unwrap(), folder.path().join("missing"));
    let folder = folder.path().to_str().unwrap();
    let (from, to) = (["--replay", path], "http://127.0.0.1:1/");
    for (args, message) in [
        (&[&from[..], &["--events", "meeting.startd"]].concat()[..], "did you mean `meeting.started`?"),
        (&[&from[..], &["--events", "meetings.*"]].concat(), "did you mean `meeting.*`?"),
        (&[&from[..], &["--events", "meeting.startd*"]].concat(), "did you mean `meeting.started`?"),
        (&[&from[..], &["--events", "meeting.*,,b"]].concat(), "an empty pattern"),
        (&[&from[..], &["-o", "table"]].concat(), "write `-o ndjson` or `-o csv`"),
        (&[&from[..], &["--save", "x"]].concat(), "'--replay <FILE>' cannot be used with '--save <FILE>'"),
        (&[&from[..], &["--forward-to", to]].concat(), "set ZOOM_WEBHOOK_SECRET, or add `--secret SECRET`"),
        (&[&from[..], &["--forward-to", "http://example.com/"]].concat(), "`--forward-to` may use plain `http`"),
        (&["--replay", missing.to_str().unwrap()], "missing`: cannot read it: No such file"),
        (&[&from[..], &["--sandbox"]].concat(), "omit `--sandbox`"),
        (&["--replay", folder], "cannot read it: is a directory"),
        (&["--subscription", "a", "--save", folder], "cannot open it for writing: Is a directory"),
    ] {
        let run = zoomctl(&[&["listen"], args].concat(), &[]);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {}", run.err);
        assert!(run.err.contains(message), "{args:?}: {}", run.err);
    }
}

/// Zoom adds events, so a name that does not resemble a known one is accepted.
#[test]
fn an_event_that_this_build_does_not_know_is_noted_and_filtered_for() {
    let unknown = r#"{"event":"meeting.new_in_2027","event_ts":1769846400000,"payload":{}}"#;
    let (_folder, path) = file(&[EVENTS[0], unknown]);
    let run = replay(&path, &["--events", "meeting.new_in_2027", "-o", "ndjson"]);
    assert_eq!((run.code, run.out), (0, format!("{unknown}\n")));
    let note =
        "zoomctl: `--events meeting.new_in_2027` matches no event of this build; if Zoom sends one, it is shown\n";
    assert_eq!(run.err, note);
}

#[test]
fn ctrl_c_ends_the_wait_for_the_writer_of_a_pipe_with_130() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let args = ["listen", "--replay", path.to_str().unwrap()];
    // First, no process opens the pipe for writing; then a process opens it but stops writing.
    for has_writer in [false, true] {
        let terminal = Terminal::run(folder.path(), &args, &[]);
        let writer = has_writer.then(|| {
            let mut writer = File::options().write(true).open(&path).unwrap();
            writeln!(writer, "{}", EVENTS[0]).unwrap();
            terminal.wait_for("meeting.started");
            writer
        });
        if !has_writer {
            // Allow the program time to install its handler: before that, Ctrl-C would kill the program.
            thread::sleep(Duration::from_secs(1));
        }
        terminal.press_ctrl_c();
        let (code, seen) = terminal.end();
        assert!(code == 130 && seen.ends_with("zoomctl: interrupted\r\n"), "{code}: {seen:?}");
        drop(writer);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_is_noted_if_it_ends_the_forwarding() {
    let server = Server::responding(response("204 No Content", "")).await;
    let (folder, path) = file(&EVENTS.repeat(100));
    let mut command = program(folder.path());
    command.args(["listen", "--replay", path.to_str().unwrap(), "--forward-to", &url(&server)]);
    command.env("ZOOM_WEBHOOK_SECRET", SECRET).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let run: Run = child.wait_with_output().unwrap().into();
    let note = "zoomctl: the reader of the output closed it, which ended forwarding as well\n";
    assert_eq!((run.code, run.err.as_str()), (0, note));
}

#[test]
fn a_closed_pipe_ends_the_replay_silently_and_a_full_disk_with_1() {
    let (folder, path) = file(&EVENTS.repeat(10_000));
    let args = ["listen", "--replay", path.to_str().unwrap()];
    for format in [&[][..], &["-o", "ndjson"]] {
        let mut command = program(folder.path());
        let mut child = command.args(args).args(format).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("meeting.started"), "{line}");
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));

        let full = File::options().write(true).open("/dev/full").unwrap();
        let run: Run = program(folder.path()).args(args).args(format).stdout(full).output().unwrap().into();
        assert_eq!(run.code, 1);
        assert!(run.err.starts_with("zoomctl: cannot write the output: No space left on device"), "{run:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_fits_a_terminal() {
    let server = Server::responding(response("204 No Content", "")).await;
    let long = r#"{"event":"meeting.started","event_ts":1769846400000,"payload":{"object":{"id":"LONG"}}}"#;
    let (folder, path) = file(&[&long.replace("LONG", &"x".repeat(200))]);
    let args = ["listen", "--replay", path.to_str().unwrap(), "--forward-to", &url(&server)];
    let (code, seen) = Terminal::run(folder.path(), &args, &[("ZOOM_WEBHOOK_SECRET", SECRET)]).end();
    let line = seen.strip_suffix("\r\n").unwrap();
    assert_eq!((code, line.chars().count()), (0, 80), "{seen:?}");
    assert!(line.starts_with("2026-01-31 08:00:00Z  204 No Content in ") && line.ends_with('…'), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_ends_a_replay_with_130_once_the_receiver_has_responded() {
    let wait = Step::Wait(Duration::from_millis(700));
    let server = Server::responding([vec![wait], response("204 No Content", "")].concat()).await;
    let (folder, path) = file(&EVENTS);
    let args = ["listen", "--replay", path.to_str().unwrap(), "--forward-to", &url(&server)];
    let terminal = Terminal::run(folder.path(), &args, &[("ZOOM_WEBHOOK_SECRET", SECRET)]);
    terminal.wait_for("meeting.started");
    terminal.press_ctrl_c();
    let (code, seen) = terminal.end();
    assert_eq!(code, 130, "{seen:?}");
    assert!(seen.ends_with("zoomctl: interrupted\r\n"), "{seen:?}");
    // The program waited for the responses to the requests that it had sent, and printed them.
    assert_eq!(seen.matches("204 No Content").count(), server.received().len(), "{seen:?}");
}
