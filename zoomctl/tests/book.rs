//! Runs the console blocks of the book in a shell against a sandbox. `UPDATE_EXPECT=1 cargo test -p zoomctl --test
//! book` updates their output.
//!
//! A block is run unless the comment `<!-- not run: REASON -->` precedes it. All blocks of a page use the same folder
//! and the same sandbox, whose port is shown as 8080.

#![cfg(all(unix, feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use expect_test::expect_file;
use zoom_sandbox::Sandbox;

const BEGIN: &str = "```console\n";
const END: &str = "```\n";

/// Runs a line in a shell and returns what a terminal would show.
fn run(line: &str, folder: &Path, sandbox: &Sandbox) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap().to_owned();
    let path = env::join_paths([program].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap()))).unwrap();
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {line}\n}} 2>&1")])
        .current_dir(folder)
        .env_clear()
        .env("PATH", path)
        .env("HOME", folder)
        .env("ZOOM_BASE_URL", sandbox.base_url())
        .env("ZOOM_ACCESS_TOKEN", sandbox.access_token().expose())
        .output()
        .unwrap();
    let shown = String::from_utf8(output.stdout).unwrap().replace(sandbox.url(), "http://127.0.0.1:8080");
    match output.status.code() {
        Some(0) => shown,
        code => format!("{shown}$ echo $?\n{}\n", code.unwrap()),
    }
}

/// Returns the commands in a block, except `echo $?`, which is added for each command that fails.
fn commands(block: &str) -> impl Iterator<Item = &str> {
    block.lines().filter_map(|line| line.strip_prefix("$ ")).filter(|line| *line != "echo $?")
}

/// Returns a page with the current output of the commands in its blocks, and the number of commands.
async fn recorded(page: &str) -> (String, usize) {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (mut text, mut count, mut rest) = (String::new(), 0, page);
    while let Some((before, block)) = rest.split_once(BEGIN) {
        let (block, after) = block.split_once(END).unwrap();
        text.push_str(before);
        text.push_str(BEGIN);
        let last = before.trim_end().lines().last().unwrap_or_default();
        if last.starts_with("<!-- not run: ") {
            text.push_str(block);
        } else {
            for line in commands(block) {
                _ = write!(text, "$ {line}\n{}", run(line, folder.path(), &sandbox));
                count += 1;
            }
        }
        text.push_str(END);
        rest = after;
    }
    text.push_str(rest);
    (text, count)
}

/// Returns the pages that contain commands.
fn pages() -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("book/src");
    let mut folders = vec![source];
    let mut pages = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if fs::read_to_string(&path).is_ok_and(|text| text.contains(BEGIN)) {
                pages.push(path);
            }
        }
    }
    pages
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_of_the_book_do_what_it_shows() {
    let mut count = 0;
    for page in pages() {
        let (text, commands) = recorded(&fs::read_to_string(&page).unwrap()).await;
        expect_file![page].assert_eq(&text);
        count += commands;
    }
    assert!(count >= 10, "{count}");
}
