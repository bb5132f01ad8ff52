//! Tests a limit that eight processes share at full speed. No window, wherever it begins, contains more calls than the
//! limit, and each process keeps the order of its calls. Processes are killed, and Redis loses its scripts or all its
//! data.
//!
//! The test itself is the server, and each call is a line on a connection. Each process is another instance of this
//! program, which runs the ignored test.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod windows;

use std::{
    collections::HashSet,
    env,
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use windows::{Granted, granted};
use zoom_core::{
    operation::RateLimit,
    rate_limit::{LimitedCall, Plan, Product, Quota},
    zoom_endpoint,
};
use zoom_redis::{Redis, RedisRateLimiter};
use zoom_tests_redis_server::{Persistence, RedisServer};

const PROCESSES: usize = 8;
const CALLERS: usize = 16;
const LIMIT: usize = 60;

#[zoom_endpoint(GET "/users/<user_id>" -> (), rate_limit = Light)]
struct GetUser {
    user_id: String,
}

/// A process with callers, which is killed when it is dropped.
struct Worker(Child);

impl Worker {
    fn start(redis: &str, server: u16) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["worker_process", "--exact", "--ignored", "--nocapture"]);
        command.env("ZOOM_TEST_REDIS", redis).env("ZOOM_TEST_SERVER", server.to_string());
        Self(command.stdout(Stdio::null()).spawn().unwrap())
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Makes calls as fast as they are granted. Sends the number of each call, and two times between which the limiter
/// granted it.
#[tokio::test]
#[ignore = "a process of the tests below"]
async fn worker_process() {
    let redis = Redis::new(&env::var("ZOOM_TEST_REDIS").unwrap()).unwrap().with_time_limit(Duration::from_secs(2));
    let limit = Quota::per_second(u32::try_from(LIMIT).unwrap());
    let limiter = RedisRateLimiter::new(&redis, "acme", Plan::Pro).quota(Product::General, RateLimit::Light, limit);
    let server = TcpStream::connect(format!("127.0.0.1:{}", env::var("ZOOM_TEST_SERVER").unwrap())).unwrap();
    server.set_nodelay(true).unwrap();
    let shared = Arc::new((limiter, Mutex::new(server), AtomicUsize::new(0)));
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let shared = Arc::clone(&shared);
        callers.spawn(async move {
            let (limiter, server, next) = &*shared;
            loop {
                // There is only one thread, so calls join the queue in the order of their numbers.
                let number = next.fetch_add(1, Ordering::Relaxed);
                let call = LimitedCall::new(GetUser::OPERATION);
                if let Ok([before, after]) = granted(limiter, call, Duration::from_secs(60)).await {
                    let line = format!("{number} {before} {after}\n");
                    server.lock().unwrap().write_all(line.as_bytes()).unwrap();
                } else {
                    // Redis is unavailable.
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        });
    }
    callers.join_all().await;
}

/// A call: its process, its number in that process, and the two times in microseconds between which it was granted.
type Call = (usize, usize, Granted);

/// Records calls until `count` of them have arrived after the first call of each process. `disturb` is called with the
/// number of calls so far.
fn run(redis: &str, count: usize, mut disturb: impl FnMut(usize, &mut Vec<Worker>)) -> Vec<Call> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, calls) = mpsc::channel();
    thread::spawn(move || {
        for (process, stream) in listener.incoming().enumerate() {
            let (sender, stream) = (sender.clone(), stream.unwrap());
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    // A process that was killed may have written only part of its last line.
                    let numbers: Vec<u64> = line.split(' ').map_while(|number| number.parse().ok()).collect();
                    let [number, before, after] = numbers[..] else { return };
                    if sender.send((process, usize::try_from(number).unwrap(), [before, after])).is_err() {
                        return;
                    }
                }
            });
        }
    });
    let mut workers: Vec<_> = (0..PROCESSES).map(|_| Worker::start(redis, port)).collect();
    let (mut seen, mut processes, mut first) = (Vec::new(), HashSet::new(), 0);
    let deadline = Instant::now() + Duration::from_secs(120);
    while seen.len() < first + count {
        assert!(Instant::now() < deadline, "only {} of {PROCESSES} processes made a call in time", processes.len());
        let call: Call = calls.recv_timeout(Duration::from_secs(60)).unwrap();
        processes.insert(call.0);
        seen.push(call);
        if processes.len() < PROCESSES {
            first = seen.len();
        } else {
            disturb(seen.len() - first, &mut workers);
        }
    }
    drop(workers);
    seen.extend(calls.try_iter());
    seen
}

fn check(calls: &[Call]) {
    windows::check(calls.iter().map(|(_, _, granted)| *granted).collect(), LIMIT);
    let mut last = [None; 2 * PROCESSES];
    for (process, number, _) in calls {
        assert!(
            last[*process] < Some(*number),
            "process {process}: call {number} was granted after call {:?}",
            last[*process]
        );
        last[*process] = Some(*number);
    }
}

#[test]
fn no_window_has_more_than_its_limit_for_eight_processes_of_which_some_are_killed() {
    let server = RedisServer::start(Persistence::None);
    let calls = run(&server.url(), 4 * LIMIT, |number, workers| {
        if number % 50 == 0 {
            workers.pop();
            server.command(&["SCRIPT", "FLUSH"]).unwrap();
        }
    });
    check(&calls);
}

#[test]
fn a_redis_that_forgot_everything_grants_no_more_than_the_limit() {
    let mut server = RedisServer::start(Persistence::None);
    let url = server.url();
    let calls = run(&url, 3 * LIMIT, |number, _| {
        if number == LIMIT || number == LIMIT + LIMIT / 2 {
            server.restart();
        }
    });
    check(&calls);
}
