//! The table of all workloads and ways.

use std::process::ExitCode;

use crate::counted::{self, Count};

/// The columns: what a way is called in the table, and in `work`.
const WAYS: [(&str, &str); 7] = [
    ("ours", "ours"),
    ("by hand", "by hand"),
    ("idiomatic reqwest", "idiomatic"),
    ("ruma", "ruma"),
    ("progenitor", "progenitor"),
    ("rustify", "rustify"),
    ("Oxide's steps", "Oxide"),
];

/// A row: its title, its name in `work`, its ways, and why ours is not the first of all but the hand, if it is not.
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

/// Prints the table. Fails if ours is not the first of all but the hand in a row that has no reason for it.
pub fn print() -> ExitCode {
    let titles = WAYS.map(|(title, _)| title).join(" | ");
    println!("| instructions · allocations | {titles} | ours is first of all but the hand |");
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
                "no, and no reason is given"
            }
        };
        println!("| {} | {cells} | {verdict} |", row.title);
    }
    code
}

/// Returns whether no way but the hand takes fewer instructions than ours, the first column.
fn is_first(counts: &[Option<Count>]) -> bool {
    let [Some(ours), _, others @ ..] = counts else { return false };
    others.iter().flatten().all(|other| ours.instructions <= other.instructions)
}

fn cell(count: Count) -> String {
    format!("{} · {}", thousands(count.instructions), thousands(count.allocations))
}

/// Writes a number with commas.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}
