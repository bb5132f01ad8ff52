//! The performance of an inbox with four workers, one of which is killed every second: `cargo bench -p zoom-redis
//! --bench inbox`.
//!
//! Ten thousand events are sent, 500 per second, every tenth of them twice. Each worker is a separate process that runs
//! this program. Then the same events are sent as fast as they can be stored, and no worker is killed. This shows how
//! many events per second four workers handle, and how long it takes to store an event in the meantime.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a bench stops at the first error")]

#[path = "../tests/inbox/workers.rs"]
mod workers;

use std::{env, process::Command, time::Duration};

use workers::{Plan, Times};

const EVENTS: usize = 10_000;

#[tokio::main]
async fn main() {
    if env::var("ZOOM_TEST_REDIS").is_ok() {
        return workers::work().await;
    }
    let times = Times { claim_after: Duration::from_secs(2), running_for: Duration::from_secs(1) };
    let killed = Plan { events: EVENTS, per_second: 500, kill_every: Some(Duration::from_secs(1)), times };
    let fast = Plan { events: EVENTS, per_second: 1_000_000, kill_every: None, times };
    for (name, plan) in [("one of four killed every second", killed), ("nobody killed", fast)] {
        let figures = workers::run(&plan, Command::new(env::current_exe().unwrap())).await;
        let per_second = EVENTS as u128 * 1_000_000_000 / figures.elapsed.as_nanos();
        println!("{name}: {figures:?}, {per_second} events per second");
    }
}
