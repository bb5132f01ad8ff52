//! The table of all workloads and of all ways to run them.

use std::process::ExitCode;

use crate::counted::{self, Count};

/// The columns: the name of each way to run a workload, in the table and in `work`.
const WAYS: [(&str, &str); 7] = [
    ("ours", "ours"),
    ("by hand", "by hand"),
    ("idiomatic reqwest", "idiomatic"),
    ("ruma", "ruma"),
    ("progenitor", "progenitor"),
    ("rustify", "rustify"),
    ("Oxide's steps", "Oxide"),
];

/// A row: its title, its name in `work`, the ways to run it, and the reason if another crate takes fewer instructions
/// than ours.
struct Row {
    title: &'static str,
    workload: &'static str,
    ways: &'static [&'static str],
    reason: Option<&'static str>,
}

const ROWS: [Row; 6] = [
    Row { title: "the URL", workload: "url", ways: &["ours", "by hand", "rustify", "Oxide"], reason: None },
    Row {
        title: "an `http::Request`",
        workload: "http-request",
        ways: &["ours", "by hand", "ruma", "rustify"],
        reason: None,
    },
    Row {
        title: "a `reqwest::Request`",
        workload: "reqwest-request",
        ways: &["ours", "by hand", "idiomatic", "ruma", "progenitor", "rustify", "Oxide"],
        reason: None,
    },
    Row {
        title: "a page of 300 users, decoded",
        workload: "page",
        ways: &["ours", "by hand", "idiomatic", "ruma", "progenitor", "rustify", "Oxide"],
        reason: None,
    },
    Row { title: "a call on hyper", workload: "hyper", ways: &["ours", "by hand"], reason: None },
    Row {
        title: "a call on reqwest",
        workload: "reqwest",
        ways: &["ours", "by hand", "idiomatic", "ruma", "progenitor", "rustify", "Oxide"],
        reason: None,
    },
];

/// Prints the table. Fails if another crate takes fewer instructions than ours in a row without a reason.
pub fn print() -> ExitCode {
    let titles = WAYS.map(|(title, _)| title).join(" | ");
    println!("| instructions · allocations | {titles} | ours is lowest, except by hand |");
    println!("|{}", " --- |".repeat(WAYS.len() + 2));
    let mut code = ExitCode::SUCCESS;
    for row in ROWS {
        let counts = WAYS.map(|(_, way)| row.ways.contains(&way).then(|| counted::count(row.workload, way)));
        let cells = counts.map(|count| count.map_or_else(String::new, cell)).join(" | ");
        let verdict = match (is_first(&counts), row.reason) {
            (true, _) => "yes",
            (false, Some(reason)) => reason,
            (false, None) => {
                code = ExitCode::FAILURE;
                "no, without a stated reason"
            }
        };
        println!("| {} | {cells} | {verdict} |", row.title);
    }
    code
}

/// Returns whether nothing but handwritten code takes fewer instructions than ours, which is in the first column.
fn is_first(counts: &[Option<Count>]) -> bool {
    let [Some(ours), _, others @ ..] = counts else { return false };
    others.iter().flatten().all(|other| ours.instructions <= other.instructions)
}

fn cell(count: Count) -> String {
    format!("{} · {}", thousands(count.instructions), thousands(count.allocations))
}

/// Formats a number with commas.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}
