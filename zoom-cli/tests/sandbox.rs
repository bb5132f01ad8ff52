//! A stand-in for Zoom, in the same process or as one of its own: no account and no network are needed.

#![cfg(all(feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

use common::{program, zoom, zoom_in};

#[test]
fn any_command_runs_without_an_account() {
    for (args, told) in [
        (
            &["--sandbox", "users", "get-user-token", "me", "--type", "zak", "--ttl", "3600"][..],
            r#"{"token":"sandbox.zak."#,
        ),
        (&["users", "list-users", "--all", "--fields", "email", "--sandbox"], "ann@example.com"),
        (&["whoami", "--sandbox"], r#"{"login":"--sandbox""#),
        (&["call", "GET", "/users/me", "--sandbox"], "Ann"),
    ] {
        let run = zoom(args, &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{args:?}");
        assert!(run.out.contains(told), "{args:?}: {}", run.out);
    }
    let run = zoom(&["--sandbox", "users", "get-user", "nobody@example.com"], &[]);
    assert_eq!(run.code, 4, "{}", run.err);
}

/// Each would do something else than it seems to: to the real login, or to a sandbox that is gone.
#[test]
fn what_a_sandbox_can_not_stand_in_for_is_refused() {
    let home = tempfile::tempdir().unwrap();
    for (args, says) in [
        (&["--sandbox", "login", "--client-id", "a"][..], "`--sandbox` needs no login: leave one of the two out"),
        (&["logout", "--sandbox"], "`--sandbox` needs no login: leave one of the two out"),
        (&["users", "list-users", "--dry-run", "--sandbox"], "`zoom sandbox` runs one"),
        (&["call", "GET", "/users", "--dry-run", "--sandbox"], "`zoom sandbox` runs one"),
    ] {
        let run = zoom_in(home.path(), args, &[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(says) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
    assert!(!home.path().join("config").exists());
}

#[cfg(unix)]
#[test]
fn a_sandbox_tells_how_to_reach_it_and_runs_until_ctrl_c() {
    let home = tempfile::tempdir().unwrap();
    let args = ["sandbox", "--fault", "429", "--fault", "html", "--recordings", "2"];
    let mut child = program(home.path()).args(args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines: Vec<String> = BufReader::new(child.stdout.take().unwrap()).lines().take(2).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> =
        lines.iter().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap()).collect();
    assert_eq!([variables[0].0, variables[1].0], ["ZOOM_BASE_URL", "ZOOM_ACCESS_TOKEN"]);
    for _ in 0..4 {
        let run = zoom(&["users", "get-user", "me", "--fields", "email"], &variables);
        assert_eq!((run.code, run.out.as_str()), (0, "{\"email\":\"ann@example.com\"}\n"), "{}", run.err);
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_a_sandbox_does_not_know_is_told() {
    let run = zoom(&["sandbox", "--fault", "fire"], &[]);
    assert_eq!((run.code, run.err.lines().count()), (2, 1));
    assert!(run.err.contains("`fire` is no fault: write `429`, `drop`, `slow` or `html`"), "{}", run.err);
}
