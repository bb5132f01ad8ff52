//! Tests the file of `--wav`: the audio written so far is kept, however the recording ends.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _},
    os::unix::fs::FileTypeExt as _,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::{TempDir, tempdir};
use zoom_sandbox::{RtmsMeeting, RtmsStream, Sandbox};

use crate::{
    APP,
    common::{Run, Running, program, zoomctl, zoomctl_in},
    frequency, samples,
};

/// The arguments for a simulated meeting with ten seconds of a tone, played in half a second.
const TONE: [&str; 8] = ["rtms", "--sandbox", "--rtms-duration", "10", "--rtms-speed", "20", "--rtms-tone", "500"];

/// Returns a command that runs another one, such as `nohup`.
fn through(outer: &[&str], inner: &Command) -> Command {
    let mut command = Command::new(outer[0]);
    command.args(&outer[1..]).arg(inner.get_program()).args(inner.get_args()).stdin(Stdio::null());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// Returns a command whose files can't exceed 64 KiB, as on a disk that becomes full.
fn on_a_small_disk(command: &Command) -> Command {
    through(&["bash", "-c", "ulimit -f 64; exec \"$@\"", "bash"], command)
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args([name, &child.id().to_string()]).status().unwrap().success());
}

fn mkfifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Returns the sorted names of the entries of a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A meeting that lasts ten minutes, in a sandbox in this process.
struct Played {
    stream: RtmsStream,
    _sandbox: Sandbox,
    home: TempDir,
}

impl Played {
    async fn start() -> Self {
        let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
        let meeting = RtmsMeeting::new().transcript("[1] Ada: Hello.\n[600] Ada: Bye.").unwrap().tone(500);
        let stream = sandbox.start_rtms(meeting).unwrap();
        fs::write(home.path().join("event.json"), stream.event().body()).unwrap();
        Self { stream, _sandbox: sandbox, home }
    }

    /// Returns a command that follows the meeting.
    fn command(&self, wav: &Path) -> Command {
        let mut command = program(self.home.path());
        command.arg("rtms").arg(self.home.path().join("event.json")).arg("--wav").arg(wav).envs(APP);
        command
    }
}

/// Starts a command and waits for the first line of the transcript.
fn begun(mut command: Command) -> Running {
    let mut running = Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "[09:00:00] Ada: Hello.\n");
    running
}

#[test]
fn a_full_disk_leaves_what_was_written_and_the_failure_is_reported() {
    let home = tempdir().unwrap();
    let wav = home.path().join("a.wav");
    fs::write(&wav, "an earlier file").unwrap();
    let mut command = program(home.path());
    command.args(TONE).arg("--wav").arg(&wav);
    let run = Run::from(on_a_small_disk(&command).output().unwrap());
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.lines().last().unwrap().contains("File too large"), "{}", run.err);
    assert!(run.err.contains("the audio up to here is kept, 2.0 s"), "{}", run.err);
    assert_eq!(run.out.lines().count(), 6, "the transcript continues: {}", run.out);
    let (rate, samples) = samples(&wav);
    assert_eq!((rate, samples.len()), (16_000, (64 * 1024 - 44) / 2));
    assert!((frequency(rate, &samples) - 500.0).abs() < 1.0);
    assert_eq!(names(home.path()), ["a.wav"], "no other file is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_signal_ends_the_stream_and_keeps_the_audio() {
    for name in ["-TERM", "-HUP", "-INT"] {
        let mut played = Played::start().await;
        let wav = played.home.path().join("tone.wav");
        // This process may have been started with `nohup`.
        let command = through(&["env", "--default-signal=HUP"], &played.command(&wav));
        let running = begun(command);
        signal(&running.0, name);
        assert_eq!(running.wait().code(), Some(0), "{name}");
        assert_eq!(played.stream.ended().await.reason, 20, "Zoom was asked");
        let (rate, samples) = samples(&wav);
        assert!(samples.len() > 8_000, "{name}: only {} samples of the second before the line", samples.len());
        assert!((frequency(rate, &samples) - 500.0).abs() < 5.0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hangup_that_is_ignored_stays_so() {
    let mut played = Played::start().await;
    let wav = played.home.path().join("tone.wav");
    let running = begun(through(&["nohup"], &played.command(&wav)));
    signal(&running.0, "-HUP");
    let ended = tokio::time::timeout(Duration::from_secs(1), played.stream.ended()).await;
    assert!(ended.is_err(), "the stream continues");
    signal(&running.0, "-TERM");
    assert_eq!(running.wait().code(), Some(0));
    let (rate, samples) = samples(&wav);
    assert!(samples.len() > rate as usize * 3 / 2, "{} samples", samples.len());
}

#[test]
fn an_earlier_file_stays_until_there_is_a_new_one() {
    let home = tempdir().unwrap();
    let wav = home.path().join("a.wav");
    fs::write(&wav, "an earlier file").unwrap();
    for (fault, code) in [("status-3", 3), ("status-2", 4), ("media-status-18", 3)] {
        let args = [&TONE[..], &["--rtms-fault", fault, "--wav", wav.to_str().unwrap()]].concat();
        let run = zoomctl_in(home.path(), &args, &[]);
        assert_eq!(run.code, code, "{fault}: {}", run.err);
        assert!(run.err.contains("no audio has arrived"), "{fault}: {}", run.err);
        assert_eq!(fs::read(&wav).unwrap(), b"an earlier file", "{fault}");
        assert_eq!(names(home.path()), ["a.wav"], "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_output_hides_no_failure_of_the_recording() {
    let played = Played::start().await;
    let wav = played.home.path().join("tone.wav");
    let mut running = begun(on_a_small_disk(&played.command(&wav)));
    // The program notices the closed output when it writes the next line, unless the disk is full before that.
    drop(running.0.stdout.take());
    let err = running.0.stderr.take().unwrap();
    // The test need not wait for the rest of the meeting.
    let notes = BufReader::new(err).lines().map(Result::unwrap);
    let failure = notes.into_iter().find(|note| note.contains("File too large")).unwrap();
    assert!(failure.contains("the audio up to here is kept"), "{failure}");
    signal(&running.0, "-TERM");
    assert_eq!(running.wait().code(), Some(1));
    assert_eq!(samples(&wav).1.len(), (64 * 1024 - 44) / 2);
}

#[test]
fn a_closed_output_does_not_end_the_recording() {
    let home = tempdir().unwrap();
    let wav = home.path().join("a.wav");
    let mut command = program(home.path());
    command.args(["rtms", "--sandbox", "--rtms-speed", "10", "-o", "ndjson", "--wav"]).arg(&wav);
    let mut running = Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("{\"type\":"), "{line}");
    let mut err = String::new();
    running.0.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(running.wait().code(), Some(0), "{err}");
    assert!(err.contains("standard output is closed; the recording continues"), "{err}");
    assert_eq!(samples(&wav).1.len(), 9 * 16_000);

    // If both the output and the recording fail, there is nothing left to write, so the program ends the stream.
    command.args(["--rtms-duration", "600"]);
    let mut small = on_a_small_disk(&command);
    let mut running = Running(small.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    drop(running.0.stdout.take());
    let (begun, mut err) = (Instant::now(), String::new());
    running.0.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(running.wait().code(), Some(1), "{err}");
    assert!(err.lines().last().unwrap().contains("File too large"), "{err}");
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

#[test]
fn a_failure_of_the_output_does_not_end_the_recording_and_is_the_exit_code() {
    let home = tempdir().unwrap();
    let wav = home.path().join("a.wav");
    let mut command = program(home.path());
    command.args(TONE).arg("--wav").arg(&wav);
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let run = Run::from(command.stdout(full).output().unwrap());
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("cannot write the output: No space left on device"), "{}", run.err);
    assert!(run.err.contains("wrote 10.0 s of audio"), "{}", run.err);
    assert_eq!(samples(&wav).1.len(), 160_000);
}

#[test]
fn a_pipe_gets_the_audio_and_stays_a_pipe() {
    let home = tempdir().unwrap();
    let fifo = home.path().join("fifo");
    mkfifo(&fifo);
    let path = fifo.clone();
    let reader = std::thread::spawn(move || fs::read(path).unwrap());
    let run = zoomctl(&[&TONE[..], &["--wav", fifo.to_str().unwrap()]].concat(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("wrote 10.0 s of audio"), "{}", run.err);
    assert!(fs::symlink_metadata(&fifo).unwrap().file_type().is_fifo());
    let wav = reader.join().unwrap();
    assert_eq!((&wav[..4], &wav[8..16], wav.len()), (&b"RIFF"[..], &b"WAVEfmt "[..], 44 + 320_000));

    // If the reader closes the pipe, the recording fails.
    let mut head = Command::new("head").args(["-c", "1000"]).arg(&fifo).stdout(Stdio::null()).spawn().unwrap();
    let run = zoomctl(&[&TONE[..], &["--wav", fifo.to_str().unwrap()]].concat(), &[]);
    assert!(run.code == 1 && run.err.contains("Broken pipe"), "{run:?}");
    assert!(head.wait().unwrap().success());
    assert_eq!(names(home.path()), ["fifo"]);
}

#[test]
fn a_device_is_written_into_and_not_replaced() {
    let home = tempdir().unwrap();
    for (device, code, message) in
        [("/dev/null", 0, "wrote 10.0 s of audio"), ("/dev/full", 1, "No space left on device")]
    {
        // Use a link, so that a bug can't replace a device of this machine.
        let link = home.path().join("link");
        std::os::unix::fs::symlink(device, &link).unwrap();
        let run = zoomctl(&[&TONE[..], &["--wav", link.to_str().unwrap()]].concat(), &[]);
        assert_eq!(run.code, code, "{device}: {}", run.err);
        assert!(run.err.contains(message), "{device}: {}", run.err);
        assert_eq!(fs::read_link(&link).unwrap(), Path::new(device));
        fs::remove_file(&link).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pipe_without_a_reader_keeps_neither_the_transcript_nor_the_end_waiting() {
    let mut played = Played::start().await;
    let fifo = played.home.path().join("fifo");
    mkfifo(&fifo);
    let running = begun(played.command(&fifo));
    let sent = Instant::now();
    signal(&running.0, "-TERM");
    assert_eq!(running.wait().code(), Some(1), "nothing was recorded");
    assert!(sent.elapsed() < Duration::from_secs(10), "{:?}", sent.elapsed());
    assert_eq!(played.stream.ended().await.reason, 20);
}

#[test]
fn a_link_stays_and_the_file_that_it_refers_to_is_replaced() {
    let (home, other) = (tempdir().unwrap(), tempdir().unwrap());
    let (link, wav) = (home.path().join("link"), other.path().join("a.wav"));
    std::os::unix::fs::symlink(&wav, &link).unwrap();
    // At first, the target of the link does not exist.
    for _ in 0..2 {
        let run = zoomctl_in(home.path(), &[&TONE[..], &["--wav", link.to_str().unwrap()]].concat(), &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(fs::read_link(&link).unwrap(), wav);
        assert_eq!(samples(&wav).1.len(), 160_000);
        assert_eq!((names(home.path()), names(other.path())), (vec!["link".to_owned()], vec!["a.wav".to_owned()]));
        fs::write(&wav, "an earlier file").unwrap();
    }
}

#[test]
fn audio_is_not_mixed_with_the_transcript_or_the_notes() {
    let home = tempdir().unwrap();
    let (out, err) = (home.path().join("out"), home.path().join("err"));
    for (path, expected) in [
        ("-", "`--wav -`: the transcript goes to standard output: write the path of another file"),
        ("/dev/stdout", "the transcript goes to standard output"),
        ("/dev/fd/1", "the transcript goes to standard output"),
        ("/proc/self/fd/1", "the transcript goes to standard output"),
        ("/dev/stderr", "the notes go to standard error"),
    ] {
        let args = [&TONE[..], &["--wav", path]].concat();
        let run = zoomctl_in(home.path(), &args, &[]);
        assert!(run.code == 2 && run.out.is_empty() && run.err.contains(expected), "{path}: {run:?}");

        // The same applies to files instead of pipes.
        let mut command = program(home.path());
        let outputs = (fs::File::create(&out).unwrap(), fs::File::create(&err).unwrap());
        let status = command.args(args).stdout(outputs.0).stderr(outputs.1).status().unwrap();
        assert_eq!(status.code(), Some(2), "{path}");
        assert!(fs::read_to_string(&err).unwrap().contains(expected), "{path}");
    }
    // With `/dev/null`, the outputs can't be mixed, so this is allowed.
    let mut command = program(home.path());
    command.args(TONE).args(["--wav", "/dev/null"]).stdout(Stdio::null()).stderr(Stdio::null());
    assert_eq!(command.status().unwrap().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_says_that_the_reader_of_a_pipe_is_waited_for() {
    let home = tempdir().unwrap();
    let fifo = home.path().join("fifo");
    mkfifo(&fifo);
    let mut command = program(home.path());
    command.args(TONE).arg("--wav").arg(&fifo).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut running = Running(command.spawn().unwrap());
    let notes = BufReader::new(running.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let note = notes.into_iter().find(|note| note.contains("waiting for the reader of `"));
    assert!(note.unwrap().ends_with("press Ctrl-C to end without it"));
    signal(&running.0, "-INT");
    assert_eq!(running.wait().code(), Some(1), "nothing was recorded");
}
