//! Requests, decoding and calls of this library compared with code written by hand and with other crates, in one build.
//!
//! `run.sh` prints the tables. Each cell is measured in separate processes under callgrind, as the difference between a
//! long run and a short one: setup is not included, but dropping the results is.

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

/// The token that every way of making a call sends.
const TOKEN: &str = "eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9";

fn main() -> ExitCode {
    // zoom-core sets a provider for its own clients; the other clients use the process's default.
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
