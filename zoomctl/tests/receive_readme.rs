//! Tests the section "Receive events" of the README, as a reader follows it: a separate crate with axum 0.8 receives
//! the events that `zoomctl trigger` and a sandbox send.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    fs,
    io::{BufRead as _, BufReader},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use common::{Running, zoomctl};
use tempfile::tempdir;
use zoom_core::json;
use zoom_sandbox::Sandbox;

const README: &str = include_str!("../../README.md");

const SECRET: &str = "no-such-secret-token";

/// Returns the first block in a language in the section "Receive events".
fn block<'r>(readme: &'r str, language: &str) -> &'r str {
    let part = readme.split("## Receive events\n").last().unwrap();
    let (_, rest) = part.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// Writes the crate in the README, with the crates of this workspace in place of the published ones, and builds it.
fn build(folder: &Path, port: u16) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let dependencies: String = block(README, "toml").lines().fold(String::new(), |text, line| {
        let Some((name, version)) = line.split_once(" = ").filter(|(name, _)| name.starts_with("zoom-")) else {
            return text + line + "\n";
        };
        let path = format!("path = \"{}\"", root.join(name).display());
        let rest = version.strip_prefix("{ version = \"0.1\",").unwrap_or("}");
        let separator = if rest == "}" { " " } else { "," };
        text + &format!("{name} = {{ {path}{separator}{rest}\n")
    });
    // Enable only the features that the workspace uses: the others need crates that have not been downloaded.
    let axum = "axum = { version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }";
    let dependencies = dependencies.replace("axum = \"0.8\"", axum);
    let manifest = format!(
        "[package]\nname = \"receiver\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{dependencies}\n[workspace]\n\n\
         [profile.dev]\ndebug = false\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(folder.join("src")).unwrap();
    // The port in the README may be in use.
    let program = block(README, "rust,no_run").replace("127.0.0.1:3000", &format!("127.0.0.1:{port}"));
    fs::write(folder.join("src/main.rs"), program).unwrap();
    // Use the versions in the workspace's lock file, which need no network.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    // Share the target folder, so that dependencies that the workspace has already compiled are not compiled again.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("debug/receiver")
}

#[test]
fn the_receiver_of_the_readme_has_ten_lines() {
    let lines = block(README, "rust,no_run").lines().filter(|line| !line.trim().is_empty() && *line != "}");
    assert_eq!(lines.count(), 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receiver_of_the_readme_works_in_a_crate_outside_the_workspace() {
    let folder = tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let program = build(folder.path(), port);
    let child = Command::new(program).env("ZOOM_WEBHOOK_SECRET", SECRET).stdout(Stdio::piped()).spawn().unwrap();
    let mut receiver = Running(child);
    let mut lines = BufReader::new(receiver.0.stdout.take().unwrap()).lines();
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the receiver did not start to listen");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }

    let to = format!("http://127.0.0.1:{port}/zoom/events");
    let secret = [("ZOOM_WEBHOOK_SECRET", SECRET)];
    let args = ["trigger", "meeting.started", "--to", &to, "--set", "payload.object.topic=Plans"];
    let run = zoomctl(&args, &secret);
    assert!(run.code == 0 && run.out.starts_with("meeting.started: 204 No Content in "), "{run:?}");
    assert_eq!(lines.next().unwrap().unwrap(), r#"started: Some("Plans")"#);
    let run = zoomctl(&args, &[("ZOOM_WEBHOOK_SECRET", "another")]);
    assert!(run.code == 3 && run.out.starts_with("meeting.started: 401 Unauthorized in "), "{run:?}");

    // The sandbox validates the URL first, as Zoom does.
    let sandbox = Sandbox::builder().webhook(&to, SECRET).unwrap().start().await.unwrap();
    sandbox.emit("meeting.started", &json!({"object": {"topic": "Lunch"}})).unwrap();
    sandbox.deliveries_done().await;
    assert_eq!((sandbox.subscriptions()[1].delivered, sandbox.subscriptions()[1].undelivered), (1, 0));
    assert_eq!(lines.next().unwrap().unwrap(), r#"started: Some("Lunch")"#);
}
