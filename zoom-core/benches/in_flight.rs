//! Measures the memory of 10,000 calls in flight, including connections, while all of them wait for their responses.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops on error")]

mod calls;
mod workloads;

use std::{alloc::System, env, process::Command};

use calls::{Caller, Server, WAYS, runtime};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::task::{JoinSet, spawn_blocking};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CALLS: usize = 10_000;

/// How many connections are opened at the same time: few enough for the listener's queue.
const BATCH: usize = 500;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [kind @ (Server::RESPONDING | Server::SILENT)] => calls::serve(kind),
        ["one", on, way] => runtime().block_on(in_flight(on, way)),
        [] => {
            // Each way of calling has its own process, so that its measurement does not include memory left over from
            // another.
            for (on, way) in WAYS {
                let program = env::current_exe().unwrap();
                assert!(Command::new(program).args(["one", on, way]).status().unwrap().success());
            }
        }
        ref other => panic!("unknown argument: {other:?}"),
    }
}

async fn in_flight(on: &str, way: &str) {
    let mut server = Server::start(Server::SILENT);
    let caller = Caller::new(on, way, &server.base_url);
    let mut calls = JoinSet::new();
    let region = Region::new(ALLOCATOR);
    for _ in 0..CALLS / BATCH {
        for _ in 0..BATCH {
            let caller = caller.clone();
            calls.spawn(async move { caller.call().await });
        }
        server = spawn_blocking(move || {
            server.wait_for(BATCH);
            server
        })
        .await
        .unwrap();
    }
    let change = region.change();
    let bytes = (change.bytes_allocated - change.bytes_deallocated) / CALLS;
    println!("in_flight_{on}_{way}\tbytes\t{bytes}");
}
