//! Tests `zoomctl rtms`: the transcript, the audio, and each way in which a stream that a sandbox plays can end.

#![cfg(all(target_os = "linux", feature = "rtms", feature = "sandbox"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[path = "rtms/agreed.rs"]
mod agreed;
mod common;
#[path = "rtms/output.rs"]
mod output;
#[path = "rtms/recording.rs"]
mod recording;

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use common::{Running, program, zoomctl};
use tempfile::tempdir;
use zoom_core::{Value, json};
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, RtmsMeeting, Sandbox};

const APP: [(&str, &str); 2] = [("ZOOM_CLIENT_ID", CLIENT_ID), ("ZOOM_CLIENT_SECRET", CLIENT_SECRET)];

/// Reads the samples of a WAV file and checks its header against its length.
fn samples(path: &Path) -> (u32, Vec<i16>) {
    let wav = fs::read(path).unwrap();
    let number = |at: usize| u32::from_le_bytes(wav[at..at + 4].try_into().unwrap());
    assert_eq!((&wav[..4], &wav[8..16], &wav[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
    assert_eq!((number(4) as usize, number(40) as usize), (wav.len() - 8, wav.len() - 44));
    assert_eq!(&wav[16..24], &[16, 0, 0, 0, 1, 0, 1, 0], "PCM, one channel");
    let samples = wav[44..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
    (number(24), samples.collect())
}

/// Measures a frequency in hertz by counting the rising edges.
fn frequency(rate: u32, samples: &[i16]) -> f64 {
    let edges = samples.windows(2).filter(|pair| pair[0] < 0 && pair[1] >= 0).count();
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let (edges, count) = (edges as f64, samples.len() as f64);
    edges / (count / f64::from(rate))
}

#[test]
fn a_transcript_is_printed_with_times_and_names() {
    let run = zoomctl(&["rtms", "--sandbox", "--rtms-speed", "50"], &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 6, "{}", run.out);
    assert_eq!(lines[3], "[09:00:05] Ben (chat): https://example.com/plan");
    assert!(lines[5].starts_with("[09:00:0") && lines[5].ends_with("] Ada: Good, let's take them one by one."));
    assert!(run.err.ends_with("zoomctl: the stream ended: meeting ended (reason 6)\n"), "{}", run.err);
    for note in ["the media streams have started", "Ada joined", "Cleo left"] {
        assert!(run.err.contains(&format!("zoomctl: {note}\n")), "{}", run.err);
    }
    let quiet = zoomctl(&["rtms", "--sandbox", "--rtms-speed", "50", "-q", "--no-chat"], &[]);
    assert_eq!((quiet.code, quiet.err.as_str(), quiet.out.lines().count()), (0, "", 5));
}

#[test]
fn ten_minutes_of_audio_arrive_whole_and_play_back_the_tone() {
    let home = tempdir().unwrap();
    let path = home.path().join("tone.wav");
    let wav = path.to_str().unwrap();
    fs::write(&path, "an earlier file").unwrap();
    let args =
        ["rtms", "--sandbox", "--rtms-duration", "600", "--rtms-speed", "2000", "--rtms-tone", "441", "--wav", wav];
    let run = zoomctl(&args, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("wrote 600.0 s of audio to") && !run.err.contains("missing"), "{}", run.err);
    let (rate, samples) = samples(&path);
    assert_eq!((rate, samples.len()), (16_000, 600 * 16_000));
    assert!((frequency(rate, &samples) - 441.0).abs() < 0.01, "{} Hz", frequency(rate, &samples));
    // All seconds contain the same samples: nothing is missing or out of place in between.
    assert!(samples.chunks_exact(16_000).all(|second| second == &samples[..16_000]));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "no other file is left");
}

#[test]
fn the_audio_has_the_rate_that_was_asked_for() {
    let home = tempdir().unwrap();
    let path = home.path().join("tone.wav");
    for rate in [8_000, 32_000, 48_000] {
        let args =
            ["rtms", "--sandbox", "--rtms-duration", "10", "--rtms-speed", "200", "--rtms-tone", "1000", "--rate"];
        let run = zoomctl(&[&args[..], &[&rate.to_string(), "--wav", path.to_str().unwrap()]].concat(), &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        let (found, samples) = samples(&path);
        assert_eq!((found, samples.len()), (rate, rate as usize * 10));
        assert!((frequency(rate, &samples) - 1_000.0).abs() < 0.2);
    }
}

#[test]
fn every_item_is_a_record() {
    let home = tempdir().unwrap();
    let wav = home.path().join("a.wav");
    let faults = ["--rtms-fault", "garbage", "--rtms-fault", "unknown-message", "--rtms-fault", "drop-signaling"];
    let args = ["rtms", "--sandbox", "--rtms-speed", "10", "-o", "ndjson", "--wav", wav.to_str().unwrap()];
    let run = zoomctl(&[&args[..], &faults].concat(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let records: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |kind: &str| records.iter().filter(|record| record["type"] == kind).collect::<Vec<_>>();
    for (kind, count) in [
        ("ready", 1),
        ("chat", 1),
        ("joined", 1),
        ("left", 1),
        ("unreadable", 2),
        ("other", 1),
        ("interrupted", 1),
        ("resumed", 1),
        ("stream_state", 1),
        ("stopped", 1),
        ("agreed", 1),
    ] {
        assert_eq!(of(kind).len(), count, "{kind}");
    }
    let first = of("transcript")[0];
    let expected = json!({
        "type": "transcript", "number": 0, "user_id": 16_778_240, "user_name": "Ada", "language": 9,
        "text": "Good morning. Can everybody hear me?", "start_time": 1_769_850_000_000_i64,
        "end_time": 1_769_850_000_500_i64, "timestamp": 1_769_850_000_500_i64,
    });
    assert_eq!(first, &expected);
    assert_eq!(of("audio")[0]["bytes"], 640);
    assert_eq!(of("stopped")[0], &json!({"type": "stopped", "reason": 6, "name": "MeetingEnded"}));
    assert_eq!(of("other")[0]["message"]["msg_type"], 77);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_event_comes_from_a_file_or_a_pipe_that_stays_open() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let meeting = || RtmsMeeting::new().transcript("Ada: Hello.").unwrap().speed(20);
    let path = home.path().join("event.json");
    let played = sandbox.start_rtms(meeting()).unwrap();
    fs::write(&path, played.event().body()).unwrap();
    let run = zoomctl(&["rtms", path.to_str().unwrap()], &APP);
    assert_eq!((run.code, run.out.as_str()), (0, "[09:00:00] Ada: Hello.\n"), "{}", run.err);
    // The next event is indented, and the pipe is not closed.
    let played = sandbox.start_rtms(meeting()).unwrap();
    let event: Value = serde_json::from_slice(played.event().body()).unwrap();
    let child = program(home.path()).args(["rtms", "-"]).envs(APP).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut running = Running(child.unwrap());
    let mut stdin = running.0.stdin.take().unwrap();
    stdin.write_all(format!("{}\n", serde_json::to_string_pretty(&event).unwrap()).as_bytes()).unwrap();
    let mut out = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut out).unwrap();
    assert_eq!(out, "[09:00:00] Ada: Hello.\n");
    assert_eq!(running.wait().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_without_a_line_break_is_read_from_a_pipe_that_stays_open() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let played = sandbox.start_rtms(RtmsMeeting::new().transcript("Ada: Hello.").unwrap().speed(20)).unwrap();
    let child = program(home.path()).arg("rtms").envs(APP).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut running = Running(child.unwrap());
    let mut stdin = running.0.stdin.take().unwrap();
    // The event arrives in two parts.
    let (first, second) = played.event().body().split_at(40);
    for part in [first, second] {
        stdin.write_all(part).unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
    let mut out = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut out).unwrap();
    assert_eq!(out, "[09:00:00] Ada: Hello.\n");
    assert_eq!(running.wait().code(), Some(0));
    drop(stdin);
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_ends_the_stream_and_keeps_the_audio() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let meeting = RtmsMeeting::new().transcript("[1] Ada: Hello.\n[600] Ada: Bye.").unwrap().tone(500);
    let mut played = sandbox.start_rtms(meeting).unwrap();
    let (event, wav) = (home.path().join("event.json"), home.path().join("tone.wav"));
    fs::write(&event, played.event().body()).unwrap();
    let mut command = program(home.path());
    command.args(["rtms", event.to_str().unwrap(), "--wav", wav.to_str().unwrap()]).envs(APP);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut running = Running(child);
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "[09:00:00] Ada: Hello.\n");
    assert!(!wav.exists(), "the file must appear only when it is complete");
    assert!(Command::new("kill").args(["-INT", &running.0.id().to_string()]).status().unwrap().success());
    let err = running.0.stderr.take().unwrap();
    assert_eq!(running.wait().code(), Some(0));
    let err: Vec<String> = BufReader::new(err).lines().map(Result::unwrap).collect();
    assert!(err.iter().any(|line| line.contains("asking Zoom to end the stream")), "{err:?}");
    // Zoom was asked.
    assert_eq!(played.ended().await.reason, 20);
    let (rate, samples) = samples(&wav);
    assert!(samples.len() > 8_000, "only {} samples of the second before the line", samples.len());
    assert!((frequency(rate, &samples) - 500.0).abs() < 5.0);
}

#[test]
fn each_end_has_its_exit_code_and_says_what_to_do() {
    for (args, code, message) in [
        (&["--rtms-fault", "status-2"][..], 4, "use the `rtms_stream_id` of the latest `rtms_started` event"),
        (&["--rtms-fault", "status-3"], 3, "check the client ID and the client secret"),
        (&["--rtms-fault", "media-status-13"], 3, "add its scope to the app, or add `--no-chat`"),
        (&["--rtms-fault", "taken-over"], 3, "another program opened the stream"),
        (&["--rtms-stop-reason", "24"], 6, "keep alive timeout (reason 24): check the network"),
        (&["--rtms-stop-reason", "10"], 6, "internal exception (reason 10): start the stream again"),
        (&["--rtms-stop-reason", "18"], 3, "authentication failure (reason 18): check the client ID"),
        (&["--rtms-stop-reason", "5"], 0, "host disabled app (reason 5): ask the host to allow the app"),
        (&["--rtms-stop-reason", "99"], 0, "unrecognized 99 (reason 99): look the number up"),
    ] {
        let run = zoomctl(&[&["rtms", "--sandbox", "--rtms-speed", "40"], args].concat(), &[]);
        assert_eq!(run.code, code, "{args:?}: {}", run.err);
        assert!(run.err.lines().last().unwrap_or_default().contains(message), "{args:?}: {}", run.err);
    }
}

#[test]
fn what_cannot_be_opened_is_explained() {
    let home = tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = home.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let ended = file("ended", r#"{"event":"meeting.ended","payload":{}}"#);
    let lacking = file("lacking", r#"{"event":"meeting.rtms_started","payload":{"meeting_uuid":"a"}}"#);
    let elsewhere = file(
        "elsewhere",
        r#"{"event":"meeting.rtms_started","payload":{"meeting_uuid":"a","rtms_stream_id":"b","server_urls":"wss://evil.com"}}"#,
    );
    let unreachable = file(
        "unreachable",
        r#"{"event":"meeting.rtms_started","payload":{"meeting_uuid":"a","rtms_stream_id":"b","server_urls":"ws://127.0.0.1:1"}}"#,
    );
    let folder = home.path().to_str().unwrap();
    let lines = file("lines", "no name");
    for (args, code, message) in [
        (&["/no/such/file"][..], 2, "cannot read `/no/such/file`: No such file"),
        (&["-"], 2, "standard input is empty: pass the body of the event"),
        (&[&lines], 2, "is not the event that starts a stream"),
        (&[&ended], 2, "only the events `….rtms_started` open a stream"),
        (&[&lacking], 2, "rtms_stream_id"),
        (&[&elsewhere], 2, "must be hosts of Zoom"),
        (&["-o", "table"], 2, "write `-o ndjson`"),
        (&["--sort", "a"], 2, "`--sort` needs all items at once"),
        (&["--wav", folder], 2, "this is a folder"),
        (&["--wav", "/no/such/folder/a.wav"], 2, "cannot write there"),
        (&["--rate", "8000"], 2, "--wav"),
        (&["--rtms-tone", "440", &ended], 2, "`--rtms-tone` is for a simulated meeting: add `--sandbox`"),
        (&["--sandbox", &ended], 2, "omit the event file"),
        (&["--sandbox", "--rtms-transcript", &lines], 2, "line 1: write a name and a message"),
        (&["--sandbox", "--rtms-fault", "late"], 2, "`late` is not a stream fault"),
        (&["--replay", &ended], 2, "`zoomctl rtms` makes none"),
    ] {
        let run = zoomctl(&[&["rtms"], args].concat(), &APP);
        assert_eq!((run.code, run.out.as_str()), (code, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && !run.err.contains(CLIENT_SECRET), "{args:?}: {}", run.err);
    }
    let run = zoomctl(&["rtms", &ended], &[]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.err.contains("no app to sign as: set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"), "{}", run.err);
    // The program waits for a server that can't be reached; Ctrl-C ends the wait.
    let mut command = program(home.path());
    let mut running = Running(command.args(["rtms", &unreachable]).envs(APP).stderr(Stdio::piped()).spawn().unwrap());
    let mut note = String::new();
    BufReader::new(running.0.stderr.take().unwrap()).read_line(&mut note).unwrap();
    assert_eq!(note, "zoomctl: the stream is open; press Ctrl-C to end it\n");
    assert!(Command::new("kill").args(["-INT", &running.0.id().to_string()]).status().unwrap().success());
    assert_eq!(running.wait().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lasting_sandbox_plays_a_meeting_whose_event_it_lists() {
    let home = tempdir().unwrap();
    let path = home.path().join("lines.txt");
    fs::write(&path, "[1] Ada: Hello.\n").unwrap();
    let mut command = program(home.path());
    command.args(["sandbox", "--rtms-transcript", path.to_str().unwrap(), "--rtms-speed", "10"]);
    let mut running = Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    let notes = BufReader::new(running.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let note = notes.into_iter().find(|line| line.contains("waits 60 seconds")).unwrap();
    assert!(note.contains("the stream `sandbox-stream-"), "{note}");
    let variables: Vec<String> =
        BufReader::new(running.0.stdout.take().unwrap()).lines().take(6).map(Result::unwrap).collect();
    let value = |name: &str| {
        let line = variables.iter().find_map(|line| line.strip_prefix(&format!("export {name}=")));
        line.unwrap().to_owned()
    };
    let (base_url, token) = (value("ZOOM_BASE_URL"), value("ZOOM_ACCESS_TOKEN"));
    let url = base_url.replace("/v2", "/sandbox/events");
    let list = reqwest::Client::new().get(url).bearer_auth(token).send().await.unwrap().bytes().await.unwrap();
    let list: Value = serde_json::from_slice(&list).unwrap();
    let event = home.path().join("event.json");
    fs::write(&event, list["events"][0].to_string()).unwrap();
    let (id, secret) = (value("ZOOM_CLIENT_ID"), value("ZOOM_CLIENT_SECRET"));
    let app = [("ZOOM_CLIENT_ID", id.as_str()), ("ZOOM_CLIENT_SECRET", secret.as_str())];
    let run = zoomctl(&["rtms", event.to_str().unwrap()], &app);
    assert_eq!((run.code, run.out.as_str()), (0, "[09:00:00] Ada: Hello.\n"), "{}", run.err);
}

#[test]
fn streams_are_started_and_stopped_at_a_sandbox_in_another_process() {
    let home = tempdir().unwrap();
    let mut command = program(home.path());
    let child = command.arg("sandbox").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut sandbox = Running(child);
    let lines: Vec<String> =
        BufReader::new(sandbox.0.stdout.take().unwrap()).lines().take(6).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> =
        lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
    let meeting = r#"{"transcript": "[0] Ada: Hello.", "duration": 600, "stop_reason": 1}"#;
    let event = zoomctl(&["call", "POST", "/sandbox/rtms", "--base", "root", "--body", meeting], &variables);
    assert_eq!(event.code, 0, "{}", event.err);
    let mut command = program(home.path());
    command.arg("rtms").envs(variables.iter().copied()).stdin(Stdio::piped());
    let mut running = Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    running.0.stdin.take().unwrap().write_all(event.out.as_bytes()).unwrap();
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "[09:00:00] Ada: Hello.\n");
    let run = zoomctl(&["call", "DELETE", "/sandbox/rtms", "--base", "root", "--yes"], &variables);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    let err = running.0.stderr.take().unwrap();
    assert_eq!(running.wait().code(), Some(0));
    let err: Vec<String> = BufReader::new(err).lines().map(Result::unwrap).collect();
    assert!(err.last().unwrap().contains("host triggered (reason 1)"), "{err:?}");
}
