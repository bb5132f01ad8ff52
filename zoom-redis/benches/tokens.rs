//! Measures logins that eight processes share for some time; the figures are in the crate's documentation. Needs
//! redis-server.
//!
//! `cargo bench -p zoom-redis --bench tokens`

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a bench fails by panicking")]

#[path = "../tests/tokens/monitor.rs"]
mod monitor;
#[allow(dead_code, reason = "only the tests use the rest")]
#[path = "../tests/tokens/worker.rs"]
mod worker;

use std::{
    env,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use monitor::Monitor;
use tokio::{process::Command, sync::Mutex, task::JoinSet};
use worker::Worker;
use zoom_core::auth::{TokenStore, Tokens};
use zoom_redis::{Redis, RedisTokens};
use zoom_tests::{oauth::OAuth, server::Server};
use zoom_tests_redis_server::{Persistence, RedisServer};

const PROCESSES: usize = 8;
const CALLERS: usize = 1_000;
const ROTATIONS: usize = 200;
/// The period during which a process is killed every second.
const KILLING: Duration = Duration::from_secs(30);
const LEASE: Duration = Duration::from_secs(1);

struct Login {
    oauth: OAuth,
    server: Server,
    store: RedisTokens,
}

impl Login {
    async fn new(redis: &RedisServer) -> Self {
        let oauth = OAuth::default();
        let store = RedisTokens::new(&Redis::new(&redis.url()).unwrap(), "login");
        let login = Self { server: oauth.listen().await, oauth, store };
        login.log_in().await;
        login
    }

    async fn log_in(&self) {
        let tokens = Tokens::refresh_only(self.oauth.log_in().refresh_token.unwrap());
        self.store.save(&tokens).await.unwrap();
    }

    async fn is_kept(&self) -> bool {
        let stored = self.store.load().await.unwrap().and_then(|tokens| tokens.refresh_token);
        stored.map(|token| token.expose().to_owned()) == self.oauth.refresh_token()
    }

    fn line(&self, command: &str, count: usize) -> String {
        format!("{command} login {} {count}", self.server.base_url())
    }
}

fn worker(redis: &str) -> Worker {
    let mut command = Command::new(env::current_exe().unwrap());
    command.env("ZOOM_BENCH_WORKER", "1");
    Worker::start(command, redis, LEASE, 0)
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if env::var_os("ZOOM_BENCH_WORKER").is_some() {
        runtime.block_on(worker::serve());
        return;
    }
    runtime.block_on(async {
        together().await;
        killed().await;
    });
}

/// Lets all processes request the same token, and then many tokens in a row.
async fn together() {
    let redis = RedisServer::start(Persistence::Always);
    let login = Login::new(&redis).await;
    let mut workers: Vec<_> = (0..PROCESSES).map(|_| worker(&redis.url())).collect();
    for (command, count) in [("token", CALLERS), ("rotate", ROTATIONS)] {
        let (before, begun) = (login.oauth.asked().len(), Instant::now());
        for worker in &mut workers {
            worker.send(&login.line(command, count)).await;
        }
        for worker in &mut workers {
            let reply = worker.read().await;
            assert!(reply.starts_with("ok access-"), "{reply}");
        }
        let requests = login.oauth.asked().len() - before;
        println!("{PROCESSES} processes, {command} {count}: {requests} requests to Zoom, {:?}", begun.elapsed());
        assert!(login.is_kept().await);
    }
}

/// Kills a process every second while all of them refresh without a pause.
async fn killed() {
    let redis = RedisServer::start(Persistence::Always);
    let login = Arc::new(Login::new(&redis).await);
    let monitor = Monitor::start(redis.port());
    let [losses, errors] = [(); 2].map(|()| Arc::new(AtomicUsize::new(0)));
    let (begun, recovering) = (Instant::now(), Arc::new(Mutex::new(())));
    let kills = usize::try_from(KILLING.as_secs()).unwrap();
    let mut processes = JoinSet::new();
    for process in 0..PROCESSES {
        let (url, login) = (redis.url(), Arc::clone(&login));
        let (losses, errors, recovering) = (Arc::clone(&losses), Arc::clone(&errors), Arc::clone(&recovering));
        processes.spawn(async move {
            let mut end = begun + Duration::from_secs(1 + process as u64);
            loop {
                let mut worker = worker(&url);
                worker.send(&login.line("rotate", usize::MAX)).await;
                while let Ok(reply) = tokio::time::timeout_at(end.into(), worker.read()).await {
                    errors.fetch_add(1, Ordering::Relaxed);
                    let _turn = recovering.lock().await;
                    if reply.contains("Zoom's reason") && !login.is_kept().await {
                        losses.fetch_add(1, Ordering::Relaxed);
                        login.log_in().await;
                    }
                    worker.send(&login.line("rotate", usize::MAX)).await;
                }
                if begun.elapsed() >= KILLING {
                    return;
                }
                worker.kill().await;
                end += Duration::from_secs(PROCESSES as u64);
            }
        });
    }
    while processes.join_next().await.is_some_and(|ended| ended.is_ok()) {}
    let (rotations, writes) = (login.oauth.asked().len(), monitor.writes("login"));
    println!(
        "{PROCESSES} processes, one killed every second for {kills} s: {rotations} requests to Zoom, {writes} writes in order, \
         {} calls failed, {} logins lost between Zoom's response and the save",
        errors.load(Ordering::Relaxed),
        losses.load(Ordering::Relaxed)
    );
}
