//! A worker process that shares logins through Redis and executes the commands that its parent writes to it, line by
//! line.
//!
//! Its store and its transport stop at a step if the parent requests it, so that the parent can kill the worker there.

use std::{
    collections::{BTreeSet, HashMap},
    env,
    process::Stdio,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines, Stdin},
    process::{Child, ChildStdin, ChildStdout, Command},
    time::timeout,
};
use zoom_core::{
    BaseUrl, Environment, Error, Operation, Secret,
    auth::{
        Auth, AuthServer, Authorization, RefreshToken, ReplaceOutcome, ServerToServer, StoreFuture, TokenLease,
        TokenStore, Tokens,
    },
    encode::EncodedRequest,
    transport::{ReqwestTransport, Transport, TransportFuture},
};
use zoom_redis::{Redis, RedisTokens};
use zoom_tests::oauth::{ACCOUNT_ID, app};

/// The steps of a refresh at which a worker can stop.
pub(crate) const STEPS: [&str; 5] = ["before-the-lease", "holding", "asking", "answered", "saved"];

/// The longest time that a test waits for anything. It is long because the machine may be busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// Distinguishes the lines of a worker from those of the test runner.
const MARK: &str = "worker: ";

/// A worker process, as its parent controls it. Dropping this kills the process.
pub(crate) struct Worker {
    process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Worker {
    /// Starts a worker with a command that calls [`serve`]. Its clock is `ahead` seconds fast.
    pub(crate) fn start(mut command: Command, redis: &str, lease: Duration, ahead: u64) -> Self {
        let lease = lease.as_millis().to_string();
        command.env("ZOOM_TEST_REDIS", redis).env("ZOOM_TEST_LEASE", lease).env("ZOOM_TEST_AHEAD", ahead.to_string());
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, input, output }
    }

    /// Sends a line, whose result [`read`](Self::read) returns.
    pub(crate) async fn send(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    /// Returns the next line that the worker writes.
    pub(crate) async fn read(&mut self) -> String {
        timeout(PATIENCE, self.next_line()).await.unwrap_or_else(|_| panic!("the worker did not respond in time"))
    }

    async fn next_line(&mut self) -> String {
        loop {
            let line = self.output.next_line().await.unwrap().unwrap_or_else(|| panic!("the worker has ended"));
            // The test runner may have begun the line with the name of the test.
            if let Some((_, line)) = line.split_once(MARK) {
                return line.to_owned();
            }
        }
    }

    pub(crate) async fn ask(&mut self, line: &str) -> String {
        self.send(line).await;
        self.read().await
    }

    /// Sends a signal, such as `STOP`.
    pub(crate) async fn signal(&self, signal: &str) {
        let id = self.process.id().unwrap().to_string();
        assert!(Command::new("kill").args([&format!("-{signal}"), &id]).status().await.unwrap().success());
    }

    pub(crate) async fn kill(mut self) {
        // On Unix, this is SIGKILL.
        self.process.kill().await.unwrap();
    }
}

/// The step at which a worker stops, and the input that makes it continue.
#[derive(Clone)]
struct Steps {
    wanted: Arc<Mutex<String>>,
    input: Arc<tokio::sync::Mutex<Lines<BufReader<Stdin>>>>,
}

impl Steps {
    /// Stops once at this step if the parent requested it.
    async fn reach(&self, step: &str) {
        let is_here = {
            let mut wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
            let is_here = *wanted == step;
            if is_here {
                wanted.clear();
            }
            is_here
        };
        if is_here {
            println!("{MARK}at {step}");
            assert_eq!(self.input.lock().await.next_line().await.unwrap().unwrap(), "go");
        }
    }
}

/// A store that stops at steps.
#[derive(Clone)]
struct Stepped(RedisTokens, Steps);

impl TokenStore for Stepped {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        self.0.load()
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        self.0.save(tokens)
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        Box::pin(async {
            self.1.reach("before-the-lease").await;
            let lease = self.0.lease().await?;
            if lease.is_some() {
                self.1.reach("holding").await;
            }
            Ok(lease)
        })
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(async {
            self.1.reach("answered").await;
            let outcome = self.0.replace(presented, tokens).await?;
            self.1.reach("saved").await;
            Ok(outcome)
        })
    }

    fn longest_lease(&self) -> Duration {
        self.0.longest_lease()
    }
}

/// A transport that stops before it sends a request.
struct Asking(Arc<ReqwestTransport>, Steps);

impl Transport for Asking {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let (transport, steps) = (Arc::clone(&self.0), self.1.clone());
        Box::pin(async move {
            steps.reach("asking").await;
            transport.send(operation, request).await
        })
    }
}

/// A login and its last access token.
struct Login {
    auth: Arc<dyn Auth>,
    last: Option<Authorization>,
}

impl Login {
    /// Returns the tokens that `callers` concurrent callers get when each requests a token that differs from the last
    /// one.
    async fn token(&mut self, server: &AuthServer, callers: usize) -> Result<String, Error> {
        if let Some(last) = self.last.take() {
            self.auth.rejected(&last);
        }
        let callers: Vec<_> = (0..callers)
            .map(|_| {
                let (auth, server) = (Arc::clone(&self.auth), server.clone());
                tokio::spawn(async move { auth.authorization(&server).await })
            })
            .collect();
        let mut tokens = BTreeSet::new();
        for caller in callers {
            let token = caller.await.unwrap()?;
            tokens.insert(token.header().to_str().unwrap().trim_start_matches("Bearer ").to_owned());
            self.last = Some(token);
        }
        Ok(tokens.into_iter().collect::<Vec<_>>().join(","))
    }
}

/// Returns the number of an access token from the tests' OAuth server.
pub(crate) fn number(token: &str) -> usize {
    token.trim_start_matches("access-").parse().unwrap_or_else(|_| panic!("{token}"))
}

/// Executes the parent's commands until the input ends. Each line is one of these commands:
///
/// - `token LOGIN URL CALLERS [STEP]`: CALLERS callers request a new token, and the worker stops at the step;
/// - `rotate LOGIN URL NUMBER`: requests new tokens until one has this number;
/// - `share LOGIN URL CALLERS`: CALLERS callers of a server-to-server app request a token;
/// - `go`: continues after a step.
pub(crate) async fn serve() {
    let variable = |name: &str| env::var(name).unwrap();
    let ahead = Duration::from_secs(variable("ZOOM_TEST_AHEAD").parse().unwrap());
    if !ahead.is_zero() {
        // zoom-core's clock follows tokio's clock.
        tokio::time::pause();
        tokio::time::advance(ahead).await;
        tokio::time::resume();
    }
    let redis = Redis::new(&variable("ZOOM_TEST_REDIS")).unwrap();
    let lease = Duration::from_millis(variable("ZOOM_TEST_LEASE").parse().unwrap());
    let transport = Arc::new(ReqwestTransport::new(Duration::from_secs(10), Duration::from_secs(30)).unwrap());
    let input = BufReader::new(tokio::io::stdin()).lines();
    let steps = Steps { wanted: Arc::default(), input: Arc::new(tokio::sync::Mutex::new(input)) };
    let mut logins = HashMap::<String, Login>::new();
    loop {
        let Some(line) = steps.input.lock().await.next_line().await.unwrap() else { return };
        let words: Vec<_> = line.split(' ').collect();
        let [command, name, url, count] = words[..4] else { panic!("{line}") };
        let environment = Environment::custom(BaseUrl::parse(url).unwrap());
        let server = AuthServer::with_transport(&environment, Asking(Arc::clone(&transport), steps.clone())).unwrap();
        let count: usize = count.parse().unwrap();
        let login = logins.entry(name.to_owned()).or_insert_with(|| {
            let store = Stepped(RedisTokens::new(&redis, name).lease_time(lease), steps.clone());
            let auth: Arc<dyn Auth> = match command {
                "share" => Arc::new(ServerToServer::new(app(), ACCOUNT_ID).store(store)),
                _ => Arc::new(RefreshToken::new(app(), store)),
            };
            Login { auth, last: None }
        });
        words
            .get(4)
            .copied()
            .unwrap_or_default()
            .clone_into(&mut steps.wanted.lock().unwrap_or_else(PoisonError::into_inner));
        let outcome = match command {
            "rotate" => loop {
                match login.token(&server, 1).await {
                    Ok(token) if number(&token) < count => {}
                    outcome => break outcome,
                }
            },
            _ => login.token(&server, count).await,
        };
        match outcome {
            Ok(tokens) => println!("{MARK}ok {tokens}"),
            Err(error) => println!("{MARK}error {error}"),
        }
    }
}
