//! Counts the instructions and allocations of one way to run a workload.

use std::{
    env,
    process::{Command, Stdio},
};

use stats_alloc::Region;

use crate::{ALLOCATOR, work};

/// Instructions and allocations per repetition.
#[derive(Clone, Copy)]
pub struct Count {
    pub instructions: u64,
    pub allocations: u64,
}

/// Does the work in this process, and prints the number of allocations.
pub fn run(workload: &str, way: &str, count: u32) {
    let region = Region::new(ALLOCATOR);
    work::repeat(workload, way, count);
    println!("{}", region.change().allocations);
}

/// Returns the counts of one repetition: the difference between a long run and a short one.
pub fn count(workload: &str, way: &str) -> Count {
    // Decoding a page takes a thousand times as long as building a request. The first calls open the connection, in the
    // short run as well as in the long one.
    let (short, long) = match workload {
        "page" => (5, 25),
        "hyper" | "reqwest" => (500, 1_500),
        _ => (1_000, 3_000),
    };
    let ([less, few], [more, many]) = (totals(workload, way, short), totals(workload, way, long));
    let each = |long_run: u64, short_run: u64| {
        let more = u64::from(long - short);
        // Rounded, because a run itself makes a few allocations.
        (long_run - short_run + more / 2) / more
    };
    Count { instructions: each(more, less), allocations: each(many, few) }
}

/// Returns the number of instructions and allocations of a process.
fn totals(workload: &str, way: &str, repetitions: u32) -> [u64; 2] {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().unwrap())
        .args(["run", workload, way, &repetitions.to_string()])
        .stdin(Stdio::null())
        .output()
        .expect("valgrind");
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{workload} {way}: {stderr}");
    let collected = stderr.lines().find_map(|line| line.split_once("Collected :"));
    let instructions = collected.expect("callgrind's count").1.trim().parse().unwrap();
    [instructions, stdout.trim().parse().unwrap()]
}
