//! Tests the sandbox, in the program's process or in a separate one; it needs neither an account nor a network.

#![cfg(all(feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::Duration,
};

use common::{Running, program, zoomctl, zoomctl_in};
use zoom_core::webhook::Webhook;
use zoom_tests::server::{Server, Step};

#[test]
fn any_command_runs_without_an_account() {
    for (args, expected) in [
        (
            &["--sandbox", "users", "get-user-token", "me", "--type", "zak", "--ttl", "3600"][..],
            r#"{"token":"sandbox.zak."#,
        ),
        (&["users", "list-users", "--all", "--fields", "email", "--sandbox"], "ann@example.com"),
        (&["whoami", "--sandbox"], r#"{"login":"--sandbox""#),
        (&["call", "GET", "/users/me", "--sandbox"], "Ann"),
    ] {
        let run = zoomctl(args, &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{args:?}");
        assert!(run.out.contains(expected), "{args:?}: {}", run.out);
    }
    let run = zoomctl(&["--sandbox", "users", "get-user", "nobody@example.com"], &[]);
    assert_eq!(run.code, 4, "{}", run.err);
}

/// Runs as in a container without the package `ca-certificates`.
#[cfg(target_os = "linux")]
#[test]
fn the_sandbox_needs_no_certificates() {
    let none = [("SSL_CERT_FILE", "/nonexistent"), ("SSL_CERT_DIR", "/nonexistent")];
    let run = zoomctl(&["--sandbox", "users", "get-user-token", "me"], &none);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

/// These commands would use the real login, or print a request to a sandbox that is no longer running.
#[test]
fn login_logout_and_dry_runs_reject_the_sandbox() {
    let home = tempfile::tempdir().unwrap();
    for (args, message) in [
        (&["--sandbox", "login", "--client-id", "a"][..], "`--sandbox` needs no login: omit it"),
        (&["logout", "--sandbox"], "`--sandbox` needs no login: omit it"),
        (&["users", "list-users", "--dry-run", "--sandbox"], "start one that keeps running with `zoomctl sandbox`"),
        (&["call", "GET", "/users", "--dry-run", "--sandbox"], "start one that keeps running with `zoomctl sandbox`"),
    ] {
        let run = zoomctl_in(home.path(), args, &[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
    assert!(!home.path().join("config").exists());
}

#[cfg(unix)]
#[test]
fn a_sandbox_prints_its_variables_and_runs_until_ctrl_c() {
    let home = tempfile::tempdir().unwrap();
    let args = ["sandbox", "--fault", "429", "--fault", "html", "--recordings", "2"];
    let child = program(home.path()).args(args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut sandbox = Running(child);
    let lines: Vec<String> =
        BufReader::new(sandbox.0.stdout.take().unwrap()).lines().take(2).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> =
        lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
    assert_eq!([variables[0].0, variables[1].0], ["ZOOM_BASE_URL", "ZOOM_ACCESS_TOKEN"]);
    for _ in 0..4 {
        let run = zoomctl(&["users", "get-user", "me", "--fields", "email"], &variables);
        assert_eq!((run.code, run.out.as_str()), (0, "{\"email\":\"ann@example.com\"}\n"), "{}", run.err);
    }
    assert!(Command::new("kill").args(["-INT", &sandbox.0.id().to_string()]).status().unwrap().success());
    assert_eq!(sandbox.wait().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn a_sandbox_enforces_no_plan_of_a_variable() {
    for (args, is_limited) in [(&["sandbox"][..], false), (&["sandbox", "--plan", "free"], true)] {
        let home = tempfile::tempdir().unwrap();
        let mut command = program(home.path());
        let child = command.args(args).env("ZOOM_PLAN", "free").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut sandbox = Running(child.unwrap());
        let lines: Vec<String> =
            BufReader::new(sandbox.0.stdout.take().unwrap()).lines().take(2).map(Result::unwrap).collect();
        let variables: Vec<(&str, &str)> =
            lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
        let run = zoomctl(&["users", "get-user", "me", "--verbose"], &variables);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(run.err.contains("x-ratelimit-limit"), is_limited, "{args:?}: {}", run.err);
    }
}

#[test]
fn an_unknown_fault_is_a_usage_error() {
    let run = zoomctl(&["sandbox", "--fault", "fire"], &[]);
    assert_eq!((run.code, run.err.lines().count()), (2, 1));
    assert!(run.err.contains("`fire` is not a fault; write `429`, `drop`, `slow` or `html`"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_sandbox_has_what_is_seeded() {
    let home = tempfile::tempdir().unwrap();
    let seed = home.path().join("seed.json");
    let text = r#"{"users": [{"email": "cleo@example.com"}],
        "replies": [{"to": "GET /users/<user_id>/token", "status": 404, "body": {"code": 1001, "message": "Gone."}}]}"#;
    // Write the file with a byte-order mark, as some editors do.
    std::fs::write(&seed, format!("\u{feff}{text}")).unwrap();
    let args = ["sandbox", "--seed", seed.to_str().unwrap()];
    let child = program(home.path()).args(args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut sandbox = Running(child);
    let lines: Vec<String> =
        BufReader::new(sandbox.0.stdout.take().unwrap()).lines().take(2).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> =
        lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
    let run = zoomctl(&["users", "get-user", "cleo@example.com", "--fields", "email"], &variables);
    assert_eq!((run.code, run.out.as_str()), (0, "{\"email\":\"cleo@example.com\"}\n"), "{}", run.err);
    let run = zoomctl(&["users", "get-user-token", "me"], &variables);
    assert!(run.code == 4 && run.err.contains("code 1001: Gone ("), "{run:?}");
    let run = zoomctl(&["call", "GET", "/sandbox/requests", "--base", "root"], &variables);
    assert!(run.code == 0 && run.out.contains("GetUserToken"), "{run:?}");
    assert!(!run.out.contains(variables[1].1), "{run:?}");
}

#[test]
fn a_seed_that_cannot_be_used_is_a_usage_error_with_its_place() {
    let home = tempfile::tempdir().unwrap();
    let seed = home.path().join("seed.json");
    for (text, message) in [
        (None, "cannot read it"),
        (Some("{"), "is not JSON"),
        (Some(r#"{"users": [{}]}"#), "/users/0: write the user's `email`"),
        (Some(r#"{"replies": [{"to": "Nope"}]}"#), "/replies/0/to: `Nope` is not an operation"),
    ] {
        if let Some(text) = text {
            std::fs::write(&seed, text).unwrap();
        }
        let run = zoomctl(&["sandbox", "--seed", seed.to_str().unwrap()], &[]);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{}", run.err);
        assert!(run.err.contains("seed.json`: ") && run.err.contains(message), "{}", run.err);
    }
}

#[cfg(unix)]
#[test]
fn a_sandbox_notes_the_events_that_a_webhook_does_not_accept() {
    let home = tempfile::tempdir().unwrap();
    // Nothing listens on this port.
    let args = ["sandbox", "--webhook", "http://127.0.0.1:1/zoom/events?key=abc", "--time-scale", "600"];
    let mut command = program(home.path());
    command.args(args).env("ZOOM_WEBHOOK_SECRET", "no-such-secret").stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut sandbox = Running(command.spawn().unwrap());
    let lines: Vec<String> =
        BufReader::new(sandbox.0.stdout.take().unwrap()).lines().take(3).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> =
        lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
    assert_eq!(variables[2], ("ZOOM_SUBSCRIPTION_ID", "sandbox-subscription"));
    let body = r#"{"event": "meeting.started"}"#;
    let run = zoomctl(&["call", "POST", "/sandbox/events", "--base", "root", "--body", body], &variables);
    assert!(run.code == 0 && run.out.contains("meeting.started"), "{run:?}");
    let mut notes = BufReader::new(sandbox.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let expected =
        "zoomctl: meeting.started: not delivered to http://127.0.0.1:1/zoom/events: the URL is not validated";
    let earlier: Vec<String> = notes.by_ref().take_while(|note| note != expected).collect();
    assert!(earlier.iter().any(|note| note.contains("with events on ws://127.0.0.1:")), "{earlier:?}");
    assert!(earlier.iter().all(|note| !note.contains("key=abc") && !note.contains("no-such-secret")), "{earlier:?}");
    assert!(Command::new("kill").args(["-INT", &sandbox.0.id().to_string()]).status().unwrap().success());
    assert_eq!(sandbox.wait().code(), Some(0));
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_second_ctrl_c_does_not_wait_for_a_delivery() {
    let webhook = Webhook::new("no-such-secret").unwrap();
    // The server responds to the validation but not to the event.
    let server = Server::start(move |request| {
        let header = |(name, value): &(String, String)| (name.parse().unwrap(), value.parse().unwrap());
        let headers: http::HeaderMap = request.headers.iter().map(header).collect();
        let event = webhook.verify(&headers, request.body.clone()).unwrap();
        match webhook.validation_response(&headers, &event) {
            Some(validation) => zoom_tests::server::json(&validation.to_string()),
            None => vec![Step::Wait(Duration::from_secs(60))],
        }
    })
    .await;
    let home = tempfile::tempdir().unwrap();
    let args = ["sandbox", "--webhook", &server.base_url(), "--secret", "no-such-secret"];
    let mut command = program(home.path());
    let child = command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut sandbox = Running(child);
    let lines: Vec<String> =
        BufReader::new(sandbox.0.stdout.take().unwrap()).lines().take(3).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> =
        lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
    let body = r#"{"event": "meeting.started"}"#;
    let run = zoomctl(&["call", "POST", "/sandbox/events", "--base", "root", "--body", body], &variables);
    assert_eq!(run.code, 0, "{run:?}");
    while server.received().len() < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let id = sandbox.0.id().to_string();
    let interrupt = || assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    interrupt();
    // Two signals sent at once would be merged into one.
    tokio::time::sleep(Duration::from_millis(300)).await;
    interrupt();
    let notes: Vec<String> = BufReader::new(sandbox.0.stderr.take().unwrap()).lines().map(Result::unwrap).collect();
    assert_eq!(sandbox.wait().code(), Some(0));
    let expected = "zoomctl: stopped without waiting for the deliveries in progress";
    assert!(notes.iter().any(|note| note == expected), "{notes:?}");
}

#[test]
fn a_webhook_that_cannot_be_used_is_a_usage_error() {
    for (args, message) in [
        (&["--webhook", "http://127.0.0.1:3000/"][..], "set ZOOM_WEBHOOK_SECRET, or add `--secret SECRET`"),
        (&["--webhook", "127.0.0.1:3000", "--secret", "a"], "write a URL such as"),
        (&["--webhook", "https://127.0.0.1:3000", "--secret", "a"], "a sandbox sends over plain HTTP"),
        (&["--webhook", "http://127.0.0.1:99999/x", "--secret", "a"], "has a port that is not a number"),
        (&["--webhook", "http://receiver:3000/", "--secret", "a"], "`receiver` is not this machine"),
        // The port is wrong, but the host is allowed.
        (
            &["--webhook", "http://receiver:99999/", "--secret", "a", "--allow-any-host"],
            "has a port that is not a number",
        ),
        (&["--delivery-fault", "late"], "write `duplicate`, `reorder` or `lost-response`"),
        (&["--time-scale", "0"], "--time-scale"),
    ] {
        let run = zoomctl(&[&["sandbox"], args].concat(), &[]);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {}", run.err);
        assert!(run.err.contains(message), "{args:?}: {}", run.err);
    }
}
