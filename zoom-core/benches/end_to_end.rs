//! Measures whole calls over a loopback socket, one at a time and 64 at once, compared with handwritten calls.
//!
//! Callgrind counts the instructions of the calling process in a long run and in a short one; the result is the
//! difference, so setup is not included. Calls per second are measured by running each kind of call in turn; they are
//! printed, but are too noisy to compare.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops on error")]

mod calls;
mod workloads;

use std::{
    env,
    process::{Command, Stdio},
    sync::Arc,
    time::Instant,
};

use calls::{Caller, Server, WAYS, runtime};
use tokio::task::JoinSet;

/// How many calls are in flight at the same time.
const AT_ONCE: [u32; 2] = [1, 64];

/// The number of calls in a long run and in a short one.
const LONG: u32 = 64 * 40;
const SHORT: u32 = 64 * 8;

/// How many times the rate of each kind of call is measured, and over how many calls.
const ROUNDS: usize = 7;
const CALLS: u32 = 64 * 100;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [kind @ (Server::RESPONDING | Server::SILENT)] => calls::serve(kind),
        ["run", on, way, burst, count] => {
            let server = Server::start(Server::RESPONDING);
            let caller = Caller::new(on, way, &server.base_url);
            runtime().block_on(run(&caller, burst.parse().unwrap(), count.parse().unwrap()));
        }
        ["instructions"] => instructions(),
        ["rates"] | [] => rates(),
        ref other => panic!("unknown argument: {other:?}"),
    }
}

async fn run(caller: &Arc<Caller>, burst: u32, count: u32) {
    let mut workers = JoinSet::new();
    for _ in 0..burst {
        let caller = Arc::clone(caller);
        workers.spawn(async move {
            for _ in 0..count / burst {
                std::hint::black_box(caller.call().await);
            }
        });
    }
    workers.join_all().await;
}

fn instructions() {
    for burst in AT_ONCE {
        for (on, way) in WAYS {
            let count = |calls| counted(on, way, burst, calls);
            let each = (count(LONG) - count(SHORT)) / u64::from(LONG - SHORT);
            println!("call_{burst}_at_once_{on}_{way}\tinstructions\t{each}");
        }
    }
}

/// Counts the instructions of a process that makes this many calls.
fn counted(on: &str, way: &str, burst: u32, calls: u32) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().unwrap())
        .args(["run", on, way, &burst.to_string(), &calls.to_string()])
        .stdout(Stdio::null())
        .output()
        .expect("valgrind");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let collected = stderr.lines().find_map(|line| line.split_once("Collected :"));
    collected.expect("callgrind's count").1.trim().parse().unwrap()
}

fn rates() {
    let server = Server::start(Server::RESPONDING);
    let runtime = runtime();
    for burst in AT_ONCE {
        let callers = WAYS.map(|(on, way)| Caller::new(on, way, &server.base_url));
        let mut rates = WAYS.map(|_| Vec::new());
        for _ in 0..=ROUNDS {
            for (caller, rates) in callers.iter().zip(&mut rates) {
                let started = Instant::now();
                runtime.block_on(run(caller, burst, CALLS));
                rates.push(f64::from(CALLS) / started.elapsed().as_secs_f64());
            }
        }
        for ((on, way), rates) in WAYS.iter().zip(&mut rates) {
            // The first round opens the connections.
            rates.remove(0);
            rates.sort_by(f64::total_cmp);
            let (least, middle, most) = (rates[0], rates[ROUNDS / 2], rates[ROUNDS - 1]);
            println!("call_{burst}_at_once_{on}_{way}\tcalls/s\t{middle:.0} ({least:.0} to {most:.0})");
        }
    }
}
