//! Tests workers that are killed while events arrive. Each worker is a separate process of this program, which runs the
//! ignored test.

#![cfg(feature = "events")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod workers;

use std::{
    env,
    process::{Command, Stdio},
    time::Duration,
};

use workers::{Plan, Times};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the worker process of the test below"]
async fn worker_process() {
    workers::work().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_workers_that_are_killed_each_event_is_handled_and_in_effect_once() {
    let plan = Plan {
        events: 1_000,
        per_second: 400,
        kill_every: Some(Duration::from_millis(150)),
        // A process that gets no CPU time for this long would lose its event to another process.
        times: Times { claim_after: Duration::from_millis(1200), running_for: Duration::from_secs(1) },
    };
    let mut worker = Command::new(env::current_exe().unwrap());
    worker.args(["worker_process", "--exact", "--ignored", "--nocapture"]).stdout(Stdio::null());
    let figures = workers::run(&plan, worker).await;
    assert!(figures.kills >= 5, "{figures:?}");
    println!("{figures:?}");
}
