//! The cost of a shared limit per call.

use std::{
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use zoom_core::{
    Operation,
    operation::RateLimit,
    rate_limit::{LimitedCall, Plan, Product, Quota, RateLimiter, ZoomRateLimiter},
};
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::{GetStatus, LIMIT, limiter};

const LONG: Duration = Duration::from_secs(60);

pub(super) async fn table() {
    println!("| cost | |\n| --- | --- |");
    for callers in [1, 64] {
        println!(
            "| round trips per call, {callers} callers at {LIMIT} per second | {:.2} |",
            round_trips(callers).await
        );
    }
    let server = RedisServer::start(Persistence::None);
    let incr = rate(&server, &["INCR", "number"]);
    println!("| `INCR` per second, one Redis core | {incr:.0} |");
    for (name, daily, personal, wanted) in [
        ("one limit", false, false, "1"),
        ("one limit and the daily one", true, false, "1"),
        ("one limit, the daily one and a personal one", true, true, "1"),
        ("one limit, 16 permits at once", false, false, "16"),
    ] {
        let grants = script(&server, daily, personal, wanted);
        let all = grants * wanted.parse::<f64>().unwrap();
        println!("| grants per second of the script, {name} | {all:.0} ({:.2} of `INCR` per run) |", grants / incr);
    }
    let (local, shared) = per_call().await;
    println!("| microseconds per call with `ZoomRateLimiter` | {local:.2} |");
    println!("| microseconds per call with `RedisRateLimiter`, Redis on the same machine | {shared:.1} |");
}

/// Returns how many scripts are run per call while calls are made at full speed.
async fn round_trips(callers: usize) -> f64 {
    let server = RedisServer::start(Persistence::None);
    let limiter = Arc::new(limiter(&server.url(), LIMIT));
    limiter.acquire(LimitedCall::new(GetStatus::OPERATION), LONG).await.unwrap();
    server.command(&["CONFIG", "RESETSTAT"]).unwrap();
    let (began, mut tasks) = (Instant::now(), JoinSet::new());
    for _ in 0..callers {
        let limiter = Arc::clone(&limiter);
        tasks.spawn(async move {
            let mut calls = 0_u32;
            while began.elapsed() < Duration::from_secs(10) {
                limiter.acquire(LimitedCall::new(GetStatus::OPERATION), LONG).await.unwrap();
                calls += 1;
            }
            calls
        });
    }
    let calls: u32 = tasks.join_all().await.into_iter().sum();
    let info: String =
        redis::FromRedisValue::from_redis_value(server.command(&["INFO", "commandstats"]).unwrap()).unwrap();
    let scripts =
        info.lines().filter_map(|line| line.strip_prefix("cmdstat_eval")?.split_once("calls=")?.1.split_once(','));
    let scripts: u32 = scripts.map(|(calls, _)| calls.parse::<u32>().unwrap()).sum();
    f64::from(scripts) / f64::from(calls)
}

/// Runs a command as fast as one Redis core can, and returns the rate per second.
fn rate(server: &RedisServer, words: &[&str]) -> f64 {
    let port = server.port().to_string();
    let mut command = Command::new("redis-benchmark");
    command.args(["-p", &port, "-n", "200000", "-c", "16", "-P", "16", "-q", "--csv"]).args(words);
    let out = command.output().unwrap_or_else(|error| panic!("redis-benchmark: {error}"));
    let text = String::from_utf8(out.stdout).unwrap();
    let last = text.lines().last().unwrap_or_default();
    let cell = last.split(',').nth(1).unwrap_or_else(|| panic!("{text}"));
    cell.trim_matches('"').parse().unwrap_or_else(|_| panic!("{text}"))
}

fn script(server: &RedisServer, daily: bool, personal: bool, wanted: &str) -> f64 {
    let loaded = server.command(&["SCRIPT", "LOAD", include_str!("../../src/limiter/acquire.lua")]).unwrap();
    let digest: String = redis::FromRedisValue::from_redis_value(loaded).unwrap();
    let field = if daily { "general:heavy" } else { "" };
    let mut words =
        vec!["EVALSHA", &digest, "2", "zoom:{acme}:limit:general:light", "zoom:{acme}:limit:day", wanted, "1000000"];
    // The limit is so high that each run grants everything that is requested.
    words.extend(["1000000000", "40000", "200000000000", "0", "0", field, "4000000000", "0", "0", "0", "mark"]);
    if personal {
        words.extend(["user:ann@example.com", "4000000000", "0"]);
    }
    rate(server, &words)
}

/// Returns the microseconds per call if no call has to wait.
async fn per_call() -> (f64, f64) {
    let server = RedisServer::start(Persistence::None);
    let fast = 1_000_000;
    let shared = limiter(&server.url(), fast);
    let local = ZoomRateLimiter::new(Plan::BusinessPlus);
    let local = local.quota(Product::General, RateLimit::Light, Quota::per_second(fast).burst(fast / 2));
    shared.acquire(LimitedCall::new(GetStatus::OPERATION), LONG).await.unwrap();
    (each(&local, GetStatus::OPERATION, 200_000).await, each(&shared, GetStatus::OPERATION, 20_000).await)
}

async fn each(limiter: &dyn RateLimiter, operation: &'static Operation, calls: u32) -> f64 {
    let began = Instant::now();
    for _ in 0..calls {
        let call = LimitedCall::new(operation);
        if limiter.try_acquire(call).is_none() {
            limiter.acquire(call, LONG).await.unwrap();
        }
    }
    began.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}
