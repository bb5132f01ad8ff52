//! Tests what happens if nobody reads standard output or standard error: the stream continues, and dropped lines are
//! reported.

use std::{
    fs,
    io::Read as _,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::{TempDir, tempdir};
use zoom_core::Value;
use zoom_sandbox::{RtmsMeeting, RtmsStream, Sandbox};

use crate::{
    APP,
    common::{Running, program},
    samples,
};

/// Starts the command for a meeting in which a keep-alive request without a response is noticed quickly.
async fn follow(meeting: RtmsMeeting, args: &[&str]) -> (Running, RtmsStream, Sandbox, TempDir) {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let stream = sandbox.start_rtms(meeting.keep_alive(Duration::from_millis(500))).unwrap();
    let event = home.path().join("event.json");
    fs::write(&event, stream.event().body()).unwrap();
    let mut command = program(home.path());
    command.arg("rtms").arg(event).args(args).envs(APP).current_dir(home.path());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    (Running(child), stream, sandbox, home)
}

/// Returns a meeting whose transcript has this many lines of about a kilobyte, one millisecond apart.
fn long(lines: u32) -> RtmsMeeting {
    let text = "x".repeat(1_000);
    let lines: Vec<String> = (0..lines).map(|at| format!("[{}] Ada: {text}", f64::from(at) / 1_000.0)).collect();
    RtmsMeeting::new().transcript(&lines.join("\n")).unwrap()
}

/// Reads everything that a program still writes, on both outputs.
fn read_rest(child: &mut Child) -> (String, String) {
    let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let notes = std::thread::spawn(move || {
        let mut text = String::new();
        err.read_to_string(&mut text).unwrap();
        text
    });
    let mut text = String::new();
    out.read_to_string(&mut text).unwrap();
    (text, notes.join().unwrap())
}

/// Returns how many lines are missing, according to the notes.
fn missing(notes: &str) -> Option<usize> {
    notes.lines().find_map(|line| line.strip_suffix(" lines are missing")?.rsplit(' ').next())?.parse().ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_does_not_read_stops_neither_the_stream_nor_the_recording() {
    let meeting = long(2_000).duration(Duration::from_secs(5));
    let (mut running, mut stream, _sandbox, home) = follow(meeting, &["--wav", "a.wav"]).await;
    assert_eq!(stream.ended().await.reason, 6, "the program responded to every keep-alive request");
    // The recording does not wait for the reader either.
    let wav = home.path().join("a.wav");
    let begun = Instant::now();
    while !wav.exists() {
        assert!(begun.elapsed() < Duration::from_secs(10), "no recording");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(samples(&wav).1.len(), 5 * 16_000);
    assert!(running.0.try_wait().unwrap().is_none(), "the program must wait for the reader");
    let (out, err) = read_rest(&mut running.0);
    assert_eq!(running.wait().code(), Some(0), "{err}");
    assert_eq!(out.lines().count(), 2_000);
    assert!(!err.contains("missing"), "{err}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_room_is_reported() {
    for args in [&[][..], &["-o", "ndjson"]] {
        let (mut running, mut stream, _sandbox, _home) = follow(long(8_000).speed(4), args).await;
        assert_eq!(stream.ended().await.reason, 6);
        let (out, err) = read_rest(&mut running.0);
        assert_eq!(running.wait().code(), Some(0), "{err}");
        assert!(
            err.contains("nobody is reading standard output: lines that do not fit in the queue are dropped"),
            "{err}"
        );
        let missing = missing(&err).unwrap_or_else(|| panic!("{err}")) as u64;
        assert!(missing > 1_000, "{missing}");
        if args.is_empty() {
            assert_eq!(out.lines().count() as u64 + missing, 8_000);
            continue;
        }
        let records: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let lost: u64 = records
            .iter()
            .filter(|record| record["type"] == "lost")
            .map(|lost| lost["records"].as_u64().unwrap())
            .sum();
        assert_eq!(lost, missing, "the records also report the gap");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_does_not_read_does_not_keep_the_program_from_ending() {
    let meeting = long(2_000).duration(Duration::from_secs(600));
    let (mut running, mut stream, _sandbox, home) = follow(meeting, &["--wav", "a.wav"]).await;
    // The pipe is full by then.
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert!(Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status().unwrap().success());
    let sent = Instant::now();
    while running.0.try_wait().unwrap().is_none() {
        assert!(sent.elapsed() < Duration::from_secs(15), "the program did not end");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut err = String::new();
    running.0.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(running.0.wait().unwrap().code(), Some(0), "{err}");
    assert!(err.contains("nobody is reading standard output: the rest is dropped"), "{err}");
    // Every line was either read or counted as missing.
    let mut out = String::new();
    running.0.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    let missing: usize = missing(&err).unwrap_or_else(|| panic!("{err}"));
    assert_eq!(out.matches('\n').count() + missing, 2_000, "{err}");
    assert_eq!(stream.ended().await.reason, 20);
    assert!(samples(&home.path().join("a.wav")).1.len() > 16_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_that_nobody_reads_do_not_stop_the_stream() {
    let name = "A".repeat(1_000);
    let lines: Vec<String> = (0..200).map(|at| format!("[0] {name}{at}: x")).collect();
    let meeting = RtmsMeeting::new().transcript(&lines.join("\n")).unwrap().duration(Duration::from_secs(4));
    let (mut running, mut stream, _sandbox, _home) = follow(meeting, &[]).await;
    assert_eq!(stream.ended().await.reason, 6, "every keep-alive request had its response");
    let mut out = String::new();
    running.0.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert_eq!(out.lines().count(), 200);
    assert_eq!(running.wait().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_reader_gets_everything_after_a_signal() {
    let meeting = long(400).duration(Duration::from_secs(600));
    let (mut running, _stream, _sandbox, _home) = follow(meeting, &[]).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status().unwrap().success());
    let mut out = running.0.stdout.take().unwrap();
    let (mut text, mut chunk) = (Vec::new(), vec![0; 64 * 1024]);
    loop {
        // In total, reading takes longer than the program would wait for a reader that is stuck.
        let length = out.read(&mut chunk).unwrap();
        if length == 0 {
            break;
        }
        text.extend_from_slice(&chunk[..length]);
        tokio::time::sleep(Duration::from_millis(700)).await;
    }
    let mut err = String::new();
    running.0.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(running.wait().code(), Some(0), "{err}");
    assert_eq!((String::from_utf8(text).unwrap().lines().count(), missing(&err)), (400, None), "{err}");
}
