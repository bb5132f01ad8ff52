//! Tests the recorded session in the README. `UPDATE_EXPECT=1 cargo test -p zoomctl --test session` records it again.

#![cfg(all(unix, feature = "keyring", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{env, fmt::Write as _, path::Path, process::Command};

use expect_test::expect_file;
use zoom_sandbox::Sandbox;

/// The most common commands, as shell lines.
const COMMANDS: [&str; 10] = [
    "zoomctl list users token",
    "zoomctl show users get-user-token",
    "zoomctl users get-user-token me --type zak --ttl 3600",
    "zoomctl users get-user-token me --type zak --dry-run",
    "zoomctl users list-users --all -o table --fields id,email,status",
    "zoomctl meetings create-meeting me --topic Plans --duration 30 --fields id,topic,duration -o yaml",
    "zoomctl meetings list-meetings me --all -o ndjson --fields id,topic | head -n 1",
    "zoomctl meetings get-meeting 1234567890",
    "zoomctl call GET /users/me/token type=zak",
    "zoomctl recordings download --user me --from 2026-01-01 --to 2026-01-31 --dir recordings",
];

/// The markers around the session.
const BEGIN: &str = "<!-- session -->\n";
const END: &str = "\n<!-- end of the session -->\n";

/// Runs a line in a shell and returns what a terminal would show.
fn run(line: &str, folder: &Path, sandbox: &Sandbox) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap().to_owned();
    let path = env::join_paths([program].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap()))).unwrap();
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {line}; }} 2>&1")])
        .current_dir(folder)
        .env_clear()
        .env("PATH", path)
        .env("HOME", folder)
        .env("ZOOM_BASE_URL", sandbox.base_url())
        .env("ZOOM_ACCESS_TOKEN", sandbox.access_token().expose())
        .output()
        .unwrap();
    // Each run uses a different port.
    let shown = String::from_utf8(output.stdout).unwrap().replace(sandbox.url(), "http://127.0.0.1:8080");
    match output.status.code() {
        Some(0) => shown,
        code => format!("{shown}$ echo $?\n{}\n", code.unwrap()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recorded_session_is_what_the_program_does() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut session = String::from("\n```console\n");
    for line in COMMANDS {
        write!(session, "$ {line}\n{}", run(line, folder.path(), &sandbox)).unwrap();
    }
    session.push_str("```\n");
    let readme = include_str!("../README.md");
    let (before, after) = readme.split_once(BEGIN).unwrap();
    let (_, after) = after.split_once(END).unwrap();
    expect_file!["../README.md"].assert_eq(&format!("{before}{BEGIN}{session}{END}{after}"));
}
