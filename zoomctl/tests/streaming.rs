//! Tests that `--all` writes items as they arrive: the program's memory does not grow with the number of items, and the
//! program stops when the reader stops reading.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Stdio},
};

use common::program;
use tempfile::tempdir;
use zoom_tests::{
    TOKEN,
    server::{Server, json},
};

const PAGE: u64 = 300;

/// The approximate length of an item, in bytes.
const ITEM: u64 = 300;

/// Serves `count` users in pages.
async fn users(count: u64) -> Server {
    let about = "x".repeat(usize::try_from(ITEM).unwrap());
    Server::start(move |request| {
        let from = request.target().split_once("next_page_token=").map_or(0, |(_, token)| token.parse().unwrap());
        let to = count.min(from + PAGE);
        let items: Vec<String> = (from..to).map(|id| format!(r#"{{"id":{id},"about":"{about}"}}"#)).collect();
        let next = if to == count { String::new() } else { to.to_string() };
        json(&format!(r#"{{"users":[{}],"next_page_token":"{next}","total_records":{count}}}"#, items.join(",")))
    })
    .await
}

fn list(server: &Server, home: &std::path::Path, args: &[&str]) -> Child {
    program(home)
        .args(["users", "list-users", "--all"])
        .args(args)
        .env("ZOOM_BASE_URL", server.base_url())
        .env("ZOOM_ACCESS_TOKEN", TOKEN)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Returns the peak memory of a running process, in KB.
fn peak_kb(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_thousand_items_need_no_more_memory_than_a_few_pages() {
    let home = tempdir().unwrap();
    for (format, count) in [("ndjson", 100_000), ("json", 20_000), ("csv", 20_000)] {
        let server = users(count).await;
        let mut child = list(&server, home.path(), &["-o", format]);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (mut buffer, mut bytes, mut few, mut all) = (vec![0; 1 << 20], 0_u64, 0, 0);
        loop {
            let read = out.read(&mut buffer).unwrap();
            if read == 0 {
                break;
            }
            bytes += read as u64;
            // The program blocks while the pipe is full, so its memory can be read.
            let items = bytes / ITEM;
            if items < count - 4 * PAGE {
                all = peak_kb(&child);
                if items < 10 * PAGE {
                    few = all;
                }
            }
        }
        assert!(child.wait().unwrap().success(), "{format}");
        assert!(bytes > count * ITEM, "{format}: {bytes}");
        assert!(all > 0 && all < few + 8 * 1024, "{format}: {few} KB after ten pages, {all} KB after all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_the_command_silently() {
    let (server, home) = (users(100_000).await, tempdir().unwrap());
    let mut child = list(&server, home.path(), &["-o", "ndjson"]);
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with(r#"{"id":0,"#), "{line}");
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
    assert!(
        server.received().len() < 100,
        "{} pages were fetched although nobody was reading them",
        server.received().len()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn items_that_arrived_before_a_failure_are_written() {
    let server = Server::start(|request| {
        if request.target().contains("next_page_token") {
            zoom_tests::server::response("400 Bad Request", r#"{"code":300,"message":"Expired."}"#)
        } else {
            json(r#"{"users":[{"id":1}],"next_page_token":"x"}"#)
        }
    })
    .await;
    let home = tempdir().unwrap();
    let output = list(&server, home.path(), &["-o", "ndjson"]).wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "{\"id\":1}\n");
}
