//! Eight processes at full speed against the sandbox, which enforces its limits.

use std::{
    env,
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use tokio::task::JoinSet;
use zoom_core::{AccessToken, Client, Error, rate_limit::Plan, retry::RetryPolicy};
use zoom_redis::RedisRateLimiter;
use zoom_sandbox::Sandbox;
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::{GetStatus, LIMIT, limiter};

/// The environment variable that is set for a process with callers; it contains the URLs of Redis and the sandbox, and
/// a token.
pub(super) const WORKER: &str = "ZOOM_BENCH_WORKER";

const PROCESSES: usize = 8;
const CALLERS: usize = 64;
const LASTS: Duration = Duration::from_secs(60);

fn client(url: &str, token: &str) -> zoom_core::ClientBuilder {
    let client = Client::builder().auth(AccessToken::new(token)).base_url(url);
    client.retry(RetryPolicy::default().max_attempts(1))
}

/// Makes calls at full speed. For each call, its limiter writes a line when the call is sent, and this function writes
/// one that says whether it was rejected.
pub(super) async fn worker() {
    let settings = env::var(WORKER).unwrap();
    let [redis, url, token] = settings.split(' ').collect::<Vec<_>>().try_into().unwrap();
    let sent = Arc::new(Recording { limiter: limiter(redis, LIMIT) });
    let client = client(url, token).timeout(Duration::from_secs(60)).rate_limit(sent).build().unwrap();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let client = client.clone();
        callers.spawn(async move {
            loop {
                match GetStatus::new("me").send(&client).await {
                    Ok(_) => write("ok"),
                    Err(Error::RateLimited(error)) if error.response().is_some() => write("rejected"),
                    Err(Error::RateLimited(error)) if error.is_unavailable() => {
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    Err(error) => panic!("{error}"),
                }
            }
        });
    }
    callers.join_all().await;
}

fn write(what: &str) {
    let mut out = std::io::stdout().lock();
    _ = writeln!(out, "{what} {}", micros());
    _ = out.flush();
}

fn micros() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros()
}

/// A limiter that writes a line with the time whenever it grants a permit.
struct Recording {
    limiter: RedisRateLimiter,
}

impl zoom_core::rate_limit::RateLimiter for Recording {
    fn acquire<'a>(
        &'a self,
        call: zoom_core::rate_limit::LimitedCall<'a>,
        max_wait: Duration,
    ) -> zoom_core::rate_limit::RateLimitFuture<'a> {
        Box::pin(async move {
            let permit = self.limiter.acquire(call, max_wait).await?;
            write("sent");
            Ok(permit)
        })
    }

    fn observe(
        &self,
        call: zoom_core::rate_limit::LimitedCall<'_>,
        permit: &zoom_core::rate_limit::Permit,
        status: http::StatusCode,
        headers: &http::HeaderMap,
    ) {
        self.limiter.observe(call, permit, status, headers);
    }
}

struct Worker(Child);

impl Worker {
    fn start(settings: &str, lines: &mpsc::Sender<(String, u64)>) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        let mut child = command.env(WORKER, settings).stdout(Stdio::piped()).spawn().unwrap();
        let (out, lines) = (child.stdout.take().unwrap(), lines.clone());
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if let Some((what, at)) = line.split_once(' ') {
                    _ = lines.send((what.to_owned(), at.parse().unwrap()));
                }
            }
        });
        Self(child)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// A disturbance, which is called every second while the processes are running.
type Disturb = fn(second: u64, world: &mut World);

struct World {
    redis: RedisServer,
    workers: Vec<Worker>,
    settings: String,
    lines: mpsc::Sender<(String, u64)>,
    foreign: Arc<Mutex<Vec<u64>>>,
}

fn nothing(_: u64, _: &mut World) {}

fn kill(_: u64, world: &mut World) {
    world.workers.remove(0);
    world.workers.push(Worker::start(&world.settings, &world.lines));
}

fn flush(_: u64, world: &mut World) {
    world.redis.command(&["SCRIPT", "FLUSH"]).unwrap();
}

fn restart(second: u64, world: &mut World) {
    if second.is_multiple_of(15) {
        world.redis.restart();
    }
}

/// Lets another program use up the calls of one second.
fn others(second: u64, world: &mut World) {
    if second.is_multiple_of(15) {
        world.foreign.lock().unwrap().push(u64::try_from(micros() / 1_000_000).unwrap());
        let settings = world.settings.clone();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let [_, url, token] = settings.split(' ').collect::<Vec<_>>().try_into().unwrap();
                let client = client(url, token).build().unwrap();
                let calls: Vec<_> = (0..LIMIT).map(|_| GetStatus::new("me").send(&client)).collect();
                let mut calls: JoinSet<_> = calls.into_iter().collect();
                while calls.join_next().await.is_some() {}
            });
        });
    }
}

pub(super) fn table() {
    println!("| eight processes for 60 s | limit used | most calls in a window | 429s |\n| --- | --- | --- | --- |");
    let ways: [(&str, Disturb); 5] = [
        ("at full speed", nothing),
        ("one killed with SIGKILL every second", kill),
        ("`SCRIPT FLUSH` every second", flush),
        ("Redis killed and restarted without persistence every 15 s", restart),
        ("another program uses up the calls of one second every 15 s", others),
    ];
    for (name, disturb) in ways {
        row(name, disturb);
    }
}

fn row(name: &str, disturb: Disturb) {
    let server = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let sandbox = Sandbox::builder().rate_limits(Plan::BusinessPlus).operations([GetStatus::OPERATION]).start();
    let sandbox = server.block_on(sandbox).unwrap();
    let redis = RedisServer::start(Persistence::None);
    let (lines, read) = mpsc::channel();
    let settings = {
        let token = sandbox.access_token();
        format!("{} {} {}", redis.url(), sandbox.base_url(), token.expose())
    };
    let foreign = Arc::new(Mutex::new(Vec::new()));
    let mut world = World { redis, workers: Vec::new(), settings, lines, foreign };
    world.workers = (0..PROCESSES).map(|_| Worker::start(&world.settings, &world.lines)).collect();
    let (mut sent, mut ok, mut rejected): (Vec<u64>, Vec<u64>, Vec<u64>) = Default::default();
    let (mut began, mut second) = (None::<Instant>, 0);
    while began.is_none_or(|began| began.elapsed() < LASTS) {
        if let Ok((what, at)) = read.recv_timeout(Duration::from_millis(20)) {
            began.get_or_insert_with(Instant::now);
            match what.as_str() {
                "sent" => sent.push(at),
                "ok" => ok.push(at),
                _ => rejected.push(at),
            }
        }
        let now = began.map_or(0, |began| began.elapsed().as_secs());
        if now > second {
            second = now;
            disturb(second, &mut world);
        }
    }
    world.workers.clear();
    sent.sort_unstable();
    let most =
        (0..sent.len()).map(|first| sent[first..].iter().take_while(|at| **at < sent[first] + 1_000_000).count());
    let used = f64::from(u32::try_from(ok.len()).unwrap()) / (f64::from(LIMIT) * LASTS.as_secs_f64());
    let foreign = world.foreign.lock().unwrap();
    let of_others =
        rejected.iter().filter(|at| foreign.iter().any(|second| (*at / 1_000_000).abs_diff(*second) <= 1)).count();
    println!(
        "| {name} | {used:.3} | {} of {LIMIT} | {} and {of_others} with the other program |",
        most.max().unwrap_or(0),
        rejected.len() - of_others,
    );
}
