//! What an inbox does with four workers, of which one is killed every second: `cargo bench -p zoom-redis --bench inbox`.
//!
//! Ten thousand events, 500 a second, and every tenth twice. A worker is this program again. Then the same events as fast as
//! they can be stored, with nobody killed: that is how many events per second four workers handle, and how long storing
//! one takes meanwhile.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a bench stops at a fault")]

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
