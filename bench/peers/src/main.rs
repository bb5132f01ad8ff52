//! Requests, decoding and calls of this library compared with code written by hand and with other crates, in one build.
//!
//! `run.sh` prints the tables. Each cell is counted in a process of its own, under callgrind: a long run minus a short one, so
//! that setup is not included. Dropping what was made is.

mod counted;
mod decoders;
mod generated;
mod oxide;
mod ruma;
mod rustify;
mod table;
mod work;

#[path = "../../../zoom-core/benches/calls.rs"]
mod calls;
#[path = "../../../zoom-core/benches/workloads.rs"]
mod workloads;

use std::{alloc::System, env, process::ExitCode};

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The token that all ways send.
const TOKEN: &str = "eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9";

fn main() -> ExitCode {
    // zoom-core sets a provider for its own clients; those of the others look for the process's.
    rustls::crypto::ring::default_provider().install_default().expect("no other provider");
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [kind @ calls::Server::RESPONDING] => calls::serve(kind),
        ["run", workload, way, count] => counted::run(workload, way, count.parse().unwrap()),
        ["decoders"] => decoders::print(),
        [] => return table::print(),
        ref other => panic!("unknown argument: {other:?}"),
    }
    ExitCode::SUCCESS
}
