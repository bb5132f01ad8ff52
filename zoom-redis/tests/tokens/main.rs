//! Tests worker processes that share logins through Redis under every kind of failure. No login is lost, except in the
//! one case that no store can prevent.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod monitor;
mod proxy;
mod worker;

use std::{env, time::Duration};

use monitor::Monitor;
use proxy::Proxy;
use tokio::{process::Command, time::timeout};
use worker::{PATIENCE, STEPS, Worker, number};
use zoom_core::auth::{TokenStore, Tokens};
use zoom_redis::{Redis, RedisTokens};
use zoom_tests::{oauth::OAuth, server::Server};
use zoom_tests_redis_server::{Persistence, RedisServer};

/// A lease that is short enough for a test to wait until it expires.
const LEASE: Duration = Duration::from_secs(1);

/// A lease that does not expire in any test.
const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
#[ignore = "a worker process of the tests below"]
async fn worker_process() {
    worker::serve().await;
}

/// A login that several workers share.
struct Login {
    oauth: OAuth,
    server: Server,
    name: String,
    store: RedisTokens,
}

impl Login {
    /// Creates a login whose access token has expired.
    async fn new(redis: &str, name: &str) -> Self {
        let oauth = OAuth::default();
        let server = oauth.listen().await;
        let login =
            Self { oauth, server, name: name.to_owned(), store: RedisTokens::new(&Redis::new(redis).unwrap(), name) };
        login.log_in().await;
        login
    }

    async fn log_in(&self) {
        let refresh_token = self.oauth.log_in().refresh_token.unwrap();
        self.store.save(&Tokens::refresh_only(refresh_token)).await.unwrap();
    }

    /// Returns the line that makes a worker request a token and stop at a step.
    fn line(&self, command: &str, count: usize, step: &str) -> String {
        format!("{command} {} {} {count} {step}", self.name, self.server.base_url())
    }

    fn token(&self) -> String {
        self.line("token", 1, "")
    }

    /// Returns whether Redis contains the refresh token that Zoom accepts.
    async fn is_kept(&self) -> bool {
        let stored = self.store.load().await.unwrap().and_then(|tokens| tokens.refresh_token);
        stored.map(|token| token.expose().to_owned()) == self.oauth.refresh_token()
    }
}

fn worker(redis: &str, lease: Duration, ahead: u64) -> Worker {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["worker_process", "--exact", "--ignored", "--nocapture"]);
    Worker::start(command, redis, lease, ahead)
}

fn workers(count: usize, redis: &str, lease: Duration) -> Vec<Worker> {
    (0..count).map(|_| worker(redis, lease, 0)).collect()
}

/// Sends a line to each worker, and returns their replies.
async fn ask_all(workers: &mut [Worker], line: &str) -> Vec<String> {
    for worker in &mut *workers {
        worker.send(line).await;
    }
    read_all(workers).await
}

async fn read_all(workers: &mut [Worker]) -> Vec<String> {
    let mut lines = Vec::new();
    for worker in workers {
        lines.push(worker.read().await);
    }
    lines
}

/// Checks that all workers have the same token, and returns it.
fn only_token(replies: &[String]) -> String {
    let token = replies[0].strip_prefix("ok ").unwrap_or_else(|| panic!("{replies:?}"));
    assert!(replies.iter().all(|reply| *reply == replies[0]) && !token.contains(','), "{replies:?}");
    token.to_owned()
}

fn all_have_tokens(replies: &[String]) -> bool {
    replies.iter().all(|reply| reply.starts_with("ok access-"))
}

#[tokio::test]
async fn eight_processes_with_a_thousand_callers_each_ask_zoom_once() {
    let redis = RedisServer::start(Persistence::None);
    let login = Login::new(&redis.url(), "alice").await;
    let app = Login::new(&redis.url(), "app").await;
    app.store.remove().await.unwrap();
    let mut workers = workers(8, &redis.url(), LONG);
    only_token(&ask_all(&mut workers, &login.line("token", 1_000, "")).await);
    assert_eq!(login.oauth.asked(), ["refresh_token"]);
    assert!(login.is_kept().await);
    // In the next round, each worker rejects the token that it has.
    only_token(&ask_all(&mut workers, &login.line("token", 1_000, "")).await);
    assert_eq!(login.oauth.asked().len(), 2);
    // A server-to-server app has no refresh token, but it shares its access token too.
    only_token(&ask_all(&mut workers, &app.line("share", 1_000, "")).await);
    assert_eq!(app.oauth.asked(), ["account_credentials"]);
    assert_eq!([login.oauth.faults(), app.oauth.faults()], [[""; 0], [""; 0]]);
}

#[tokio::test]
async fn eight_processes_rotate_a_refresh_token_two_hundred_times_and_lose_no_login() {
    let redis = RedisServer::start(Persistence::None);
    let login = Login::new(&redis.url(), "alice").await;
    let monitor = Monitor::start(redis.port());
    let mut workers = workers(8, &redis.url(), LONG);
    let replies = ask_all(&mut workers, &login.line("rotate", 200, "")).await;
    assert!(all_have_tokens(&replies), "{replies:?}");
    assert!(login.oauth.asked().len() >= 199, "{}", login.oauth.asked().len());
    assert_eq!(login.oauth.faults(), [""; 0]);
    assert!(login.is_kept().await);
    assert!(monitor.writes("alice") >= 199, "{}", monitor.writes("alice"));
}

#[tokio::test]
async fn a_worker_that_is_killed_at_any_step_loses_a_login_only_between_zooms_response_and_its_save() {
    let redis = RedisServer::start(Persistence::None);
    let monitor = Monitor::start(redis.port());
    let mut others = workers(7, &redis.url(), LEASE);
    for step in STEPS {
        let login = Login::new(&redis.url(), step).await;
        let mut victim = worker(&redis.url(), LEASE, 0);
        assert_eq!(victim.ask(&login.line("token", 1, step)).await, format!("at {step}"));
        victim.kill().await;
        let replies = ask_all(&mut others, &login.token()).await;
        let refreshes = login.oauth.asked().len();
        if step == "answered" {
            // This is the documented loss: no program has the refresh token that Zoom accepts.
            for reply in &replies {
                assert!(reply.starts_with("error ") && reply.contains("Zoom's reason"), "{reply}");
            }
            assert!(!login.is_kept().await);
            // After the next login, all workers continue.
            login.log_in().await;
            let mut another = worker(&redis.url(), LEASE, 0);
            only_token(&[another.ask(&login.token()).await]);
        } else {
            only_token(&replies);
            assert_eq!(refreshes, 1, "{step}");
        }
        assert!(login.is_kept().await, "{step}");
        // The writes are the login and a refresh, and one more login after the documented loss.
        assert_eq!(monitor.writes(step), if step == "answered" { 3 } else { 2 }, "{step}");
    }
}

#[tokio::test]
async fn a_worker_that_is_stopped_past_its_lease_at_any_step_and_wakes_up_loses_no_login() {
    let redis = RedisServer::start(Persistence::None);
    let monitor = Monitor::start(redis.port());
    // The leases of the other workers are long, so these workers keep looking for new tokens until the victim has saved
    // its tokens. Only the victim's lease has to expire.
    let mut others = workers(7, &redis.url(), LONG);
    for step in STEPS {
        let login = Login::new(&redis.url(), step).await;
        let mut victim = worker(&redis.url(), LEASE, 0);
        assert_eq!(victim.ask(&login.line("token", 1, step)).await, format!("at {step}"));
        victim.signal("STOP").await;
        victim.send("go").await;
        for other in &mut others {
            other.send(&login.token()).await;
        }
        let replies = if step == "answered" {
            // Another worker has acquired the lease, and Zoom rejects the refresh token.
            let is_rejected = async {
                while login.oauth.asked().len() < 2 {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            };
            timeout(PATIENCE, is_rejected).await.unwrap();
            victim.signal("CONT").await;
            read_all(&mut others).await
        } else {
            let replies = read_all(&mut others).await;
            victim.signal("CONT").await;
            replies
        };
        // The worker that was stopped ends up with the same token.
        let token = only_token(&replies);
        assert_eq!(victim.read().await, format!("ok {token}"), "{step}");
        assert_eq!(login.oauth.refresh_token(), Some(format!("refresh-{}", number(&token))), "{step}");
        assert!(login.is_kept().await, "{step}");
        assert_eq!(monitor.writes(step), 2, "{step}: the login and a refresh");
    }
}

/// A fault of Redis while a worker is refreshing.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Restart,
    FlushScripts,
    KillConnections,
}

impl Fault {
    fn happen(self, redis: &mut RedisServer) {
        match self {
            Self::Restart => redis.restart(),
            Self::FlushScripts => _ = redis.command(&["SCRIPT", "FLUSH"]).unwrap(),
            Self::KillConnections => _ = redis.command(&["CLIENT", "KILL", "TYPE", "normal"]).unwrap(),
        }
    }
}

async fn nothing_is_lost(persistence: Persistence, faults: &[Fault]) {
    let mut redis = RedisServer::start(persistence);
    let mut workers = workers(4, &redis.url(), LONG);
    for fault in faults {
        for step in STEPS {
            let login = Login::new(&redis.url(), &format!("{fault:?}-{step}")).await;
            // All workers have seen the login.
            let first = only_token(&ask_all(&mut workers, &login.token()).await);
            let (victim, others) = workers.split_first_mut().unwrap();
            assert_eq!(victim.ask(&login.line("token", 1, step)).await, format!("at {step}"));
            fault.happen(&mut redis);
            // While the worker that refreshes is paused, the others check for tokens.
            for other in &mut *others {
                other.send(&login.token()).await;
            }
            victim.send("go").await;
            let replies = read_all(&mut workers).await;
            let case = format!("{persistence:?} {fault:?} {step}: {replies:?}");
            assert!(all_have_tokens(&replies), "{case}");
            assert!(replies.iter().all(|reply| *reply != format!("ok {first}")), "{case}");
            assert!(login.is_kept().await, "{case}");
            assert_eq!(login.oauth.faults(), [""; 0], "{case}");
        }
    }
}

#[tokio::test]
async fn restarts_lost_scripts_and_broken_connections_lose_no_login() {
    nothing_is_lost(Persistence::Always, &[Fault::Restart, Fault::FlushScripts, Fault::KillConnections]).await;
}

#[tokio::test]
async fn a_redis_that_loses_its_data_loses_no_login_that_a_worker_has_seen() {
    nothing_is_lost(Persistence::None, &[Fault::Restart]).await;
}

#[tokio::test]
async fn a_worker_that_is_slow_by_half_a_second_delays_the_others_and_loses_no_login() {
    let redis = RedisServer::start(Persistence::None);
    let login = Login::new(&redis.url(), "alice").await;
    let proxy = Proxy::start(redis.port(), Duration::from_millis(500)).await;
    let (mut slow, mut others) = (worker(&proxy.url(), LONG, 0), workers(3, &redis.url(), LONG));
    assert_eq!(slow.ask(&login.line("token", 1, "holding")).await, "at holding");
    for other in &mut others {
        other.send(&login.token()).await;
    }
    let mut replies = vec![slow.ask("go").await];
    replies.extend(read_all(&mut others).await);
    only_token(&replies);
    assert_eq!(login.oauth.asked(), ["refresh_token"]);
    assert!(login.is_kept().await);
}

#[tokio::test]
async fn a_worker_whose_clock_is_off_by_an_hour_uses_each_token_as_long_as_the_others() {
    const HOUR: u64 = 3_600;
    let redis = RedisServer::start(Persistence::None);
    // In the first case, one clock is ahead of the others. In the second, one is behind.
    for (count, clocks) in [[0, 0, HOUR], [HOUR, HOUR, 0]].into_iter().enumerate() {
        let login = Login::new(&redis.url(), &count.to_string()).await;
        let mut workers: Vec<_> = clocks.iter().map(|ahead| worker(&redis.url(), LONG, *ahead)).collect();
        for round in 1..=3 {
            // The workers refresh in turn, and the others use the new token.
            workers.rotate_left(1);
            let (first, others) = workers.split_first_mut().unwrap();
            let mut replies = vec![first.ask(&login.token()).await];
            replies.extend(ask_all(others, &login.token()).await);
            only_token(&replies);
            assert_eq!(login.oauth.asked().len(), round, "{clocks:?}");
            assert!(login.is_kept().await);
        }
    }
}
