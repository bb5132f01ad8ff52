//! The worker process: it has a client like any service and executes the commands that its test writes to its standard
//! input.

use std::{
    env,
    io::BufRead as _,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use tokio::{sync::mpsc, task::JoinSet};
use zoom_core::{
    BaseUrl, Client, Environment, Value,
    auth::{Auth as _, AuthServer, RefreshToken, TokenStore},
    zoom_endpoint,
};
use zoom_tests::oauth::app;

use crate::{
    process::{CLOCK, LEASE, URL},
    step::{Gate, Step, report},
    stepped::{Clock, Stepped},
};

/// One caller in this many also calls the API. The others only request the token.
const CALLERS_PER_CALL: usize = 10;

/// Any call that needs a token.
#[zoom_endpoint(GET "/users/me" -> Value)]
#[derive(Clone, Debug)]
struct GetMe {}

/// Returns how long the leases of this worker's store should last.
///
/// # Panics
///
/// Panics if the process was not started by a [`Rotation`](crate::Rotation).
#[must_use]
pub fn lease_time() -> Duration {
    let milliseconds = env::var(LEASE).ok().and_then(|text| text.parse().ok());
    Duration::from_millis(milliseconds.expect("the length of a lease: this test must be started by another one"))
}

/// Executes the test's commands until the test closes standard input. For an ignored test that
/// [`Rotation`](crate::Rotation) starts in a separate process.
///
/// # Panics
///
/// Panics if the process was not started by a [`Rotation`](crate::Rotation).
pub async fn worker_main(store: impl TokenStore) {
    let url = env::var(URL).expect("the URL of the stand-in for Zoom: this test must be started by another one");
    let gate = Arc::new(Gate::default());
    let store = Stepped { store, gate: Arc::clone(&gate), clock: clock(), has_lease: Arc::default() };
    let login = RefreshToken::new(app(), store);
    let base_url = BaseUrl::parse(&url).expect("a URL");
    let server = AuthServer::new(&Environment::custom(base_url)).expect("an OAuth server");
    let client = Client::builder().auth(login.clone()).base_url(&url).build().expect("a client");
    let worker = Worker { login, server, client, is_enough: Arc::default() };

    let mut commands = lines_of_stdin();
    report("ready");
    while let Some(command) = commands.recv().await {
        match command.split(' ').collect::<Vec<_>>()[..] {
            ["hold", step] => gate.hold(Step::from_name(step).expect("a step")),
            ["go"] => gate.go(),
            ["call", callers] => begin(Worker::calls(worker.clone(), callers.parse().expect("a number"))),
            ["rotate"] => begin(Worker::rotations(worker.clone())),
            ["enough"] => worker.is_enough.store(true, Ordering::SeqCst),
            _ => panic!("unknown command: {command}"),
        }
    }
}

#[derive(Clone)]
struct Worker {
    login: RefreshToken,
    server: AuthServer,
    client: Client,
    is_enough: Arc<AtomicBool>,
}

impl Worker {
    /// Makes this many calls at once.
    async fn calls(self, callers: usize) -> (usize, Option<String>) {
        let mut calls = JoinSet::new();
        for caller in 0..callers {
            let Self { login, server, client, .. } = self.clone();
            calls.spawn(async move {
                login.authorization(&server).await.map_err(|error| error.to_string())?;
                // The first of every ten callers also calls the API.
                if caller.is_multiple_of(CALLERS_PER_CALL) {
                    GetMe::new().send(&client).await.map_err(|error| error.to_string())?;
                }
                Ok::<_, String>(())
            });
        }
        let (mut succeeded, mut failed) = (0, None);
        while let Some(call) = calls.join_next().await {
            match call.expect("no caller panics") {
                Ok(()) => succeeded += 1,
                Err(error) => failed = Some(error),
            }
        }
        (succeeded, failed)
    }

    /// Uses each token once and then reports it as rejected, until the test has enough; at least one token is used.
    async fn rotations(self) -> (usize, Option<String>) {
        let mut used = 0;
        loop {
            let token = match self.login.authorization(&self.server).await {
                Ok(token) => token,
                Err(error) => return (used, Some(error.to_string())),
            };
            used += 1;
            self.login.rejected(&token);
            if self.is_enough.load(Ordering::SeqCst) {
                return (used, None);
            }
        }
    }
}

/// Begins work, and reports its outcome at the end: how many calls succeeded, and the error of one that did not.
fn begin(work: impl Future<Output = (usize, Option<String>)> + Send + 'static) {
    tokio::spawn(async move {
        let (succeeded, failed) = work.await;
        // The report must be one line, because the test reads lines.
        let failed = failed.map(|error| error.replace('\n', " ")).unwrap_or_default();
        report(&format!("done {succeeded} {failed}"));
    });
}

fn clock() -> Clock {
    let text = env::var(CLOCK).unwrap_or_default();
    let seconds = |text: &str| Duration::from_secs(text.parse().expect("seconds"));
    match text.strip_prefix('-') {
        Some(behind) => Clock::Behind(seconds(behind)),
        None if text.is_empty() => Clock::Ahead(Duration::ZERO),
        None => Clock::Ahead(seconds(&text)),
    }
}

/// Returns the lines of standard input. They end when the test ends, however it ends.
fn lines_of_stdin() -> mpsc::UnboundedReceiver<String> {
    let (sender, receiver) = mpsc::unbounded_channel();
    thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}
