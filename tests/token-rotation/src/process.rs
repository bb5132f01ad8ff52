//! A worker process, as seen by its test.

use std::{
    env,
    process::Stdio,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
};

use crate::step::{REPORT, Step};

/// The environment variables of a worker: the URL of the stand-in for Zoom, how many seconds its clock is ahead, and
/// the length of a lease in milliseconds.
pub(crate) const URL: &str = "ZOOM_ROTATION_URL";
pub(crate) const CLOCK: &str = "ZOOM_ROTATION_CLOCK";
pub(crate) const LEASE: &str = "ZOOM_ROTATION_LEASE";

/// A lease whose end a test waits for.
pub(crate) const SHORT_LEASE: Duration = Duration::from_millis(800);

/// A lease that does not end while its holder is running, however busy the machine is.
pub(crate) const LONG_LEASE: Duration = Duration::from_secs(30);

/// The longest time that a test waits for anything. It is long because the machine may be busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The refresh tokens that were replaced, each with the token that replaced it.
pub(crate) type Saved = Arc<Mutex<Vec<(String, String)>>>;

/// Returns the command that runs one ignored test of this program, such as `worker` or `postgres::worker`.
///
/// # Panics
///
/// Panics if the program's path is unknown.
#[must_use]
pub fn this_program(test: &str) -> Command {
    let mut command = Command::new(env::current_exe().expect("the program of this test"));
    command.args([test, "--exact", "--ignored", "--nocapture", "--test-threads=1"]);
    command
}

/// The number of a worker's calls that succeeded and the error of one that did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calls {
    /// The number of calls that succeeded.
    pub succeeded: usize,
    /// The error of a call that failed.
    pub failed: Option<String>,
}

impl Calls {
    /// Returns this number of calls, all of which succeeded.
    #[must_use]
    pub const fn all(succeeded: usize) -> Self {
        Self { succeeded, failed: None }
    }
}

/// A worker process. Dropping the value kills the process.
pub struct Worker {
    process: Child,
    input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    saved: Saved,
}

impl Worker {
    /// Starts the process and waits until it is ready.
    pub(crate) async fn start(mut command: Command, saved: Saved) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut process = command.spawn().expect("a worker starts");
        let input = process.stdin.take().expect("a worker's input");
        let lines = BufReader::new(process.stdout.take().expect("a worker's output")).lines();
        let mut worker = Self { process, input, lines, saved };
        worker.expect("ready").await;
        worker
    }

    /// Holds the worker the next time it reaches this step.
    pub async fn hold_at(&mut self, step: Step) {
        self.send(&format!("hold {step}")).await;
    }

    /// Waits until the worker is held at this step.
    pub async fn reaches(&mut self, step: Step) {
        self.expect(&format!("at {step}")).await;
    }

    /// Lets the worker continue.
    pub async fn go_on(&mut self) {
        self.send("go").await;
    }

    /// Begins this many calls at once.
    pub async fn begin_calls(&mut self, callers: usize) {
        self.send(&format!("call {callers}")).await;
    }

    /// Begins to replace each token with the next one, until [`enough`](Self::enough) is called.
    pub async fn begin_rotations(&mut self) {
        self.send("rotate").await;
    }

    /// Ends the rotations.
    pub async fn enough(&mut self) {
        self.send("enough").await;
    }

    /// Waits until the calls or the rotations have ended.
    ///
    /// # Panics
    ///
    /// Panics if they do not end.
    pub async fn ends(&mut self) -> Calls {
        let line = self.next("the end of its calls").await;
        let mut words = line.splitn(3, ' ');
        assert_eq!(words.next(), Some("done"), "{line}");
        let succeeded = words.next().and_then(|word| word.parse().ok()).expect("the number of calls that succeeded");
        Calls { succeeded, failed: words.next().filter(|error| !error.is_empty()).map(str::to_owned) }
    }

    /// Stops the process with SIGSTOP: all its threads and timers are paused.
    pub async fn stop(&self) {
        self.signal("STOP").await;
    }

    /// Lets a stopped process continue.
    pub async fn wake(&self) {
        self.signal("CONT").await;
    }

    /// Kills the process with SIGKILL.
    ///
    /// # Panics
    ///
    /// Panics if it can't be killed.
    pub async fn kill(mut self) {
        self.process.start_kill().expect("a worker is killed");
        self.process.wait().await.expect("a worker has ended");
        // The worker's reports from before it was killed still count.
        while let Ok(Some(line)) = self.lines.next_line().await {
            self.note(&line);
        }
    }

    async fn signal(&self, signal: &str) {
        let id = self.process.id().expect("a process that runs");
        let status = Command::new("kill").args([&format!("-{signal}"), &id.to_string()]).status().await;
        assert!(status.expect("the command kill").success());
    }

    async fn send(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).await.expect("a worker that reads");
    }

    async fn expect(&mut self, report: &str) {
        let line = self.next(report).await;
        assert_eq!(line, report);
    }

    /// Returns the next report that is not about a save.
    async fn next(&mut self, what: &str) -> String {
        let report = async {
            loop {
                let line = self.lines.next_line().await.expect("a worker's output");
                let line = line.unwrap_or_else(|| panic!("a worker ended before it reported {what}"));
                if let Some(report) = self.note(&line) {
                    return report;
                }
            }
        };
        tokio::time::timeout(PATIENCE, report).await.unwrap_or_else(|_| panic!("a worker did not report {what}"))
    }

    /// Returns the report in a line, if there is one; a report about a save is recorded instead.
    fn note(&self, line: &str) -> Option<String> {
        // The test harness may have written the beginning of the line.
        let (_, report) = line.split_once(REPORT)?;
        let Some((replaced, new)) = report.strip_prefix("saved ").and_then(|words| words.split_once(' ')) else {
            return Some(report.to_owned());
        };
        self.saved.lock().unwrap_or_else(PoisonError::into_inner).push((replaced.to_owned(), new.to_owned()));
        None
    }
}
