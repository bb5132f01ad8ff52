//! Tests `zoomctl sandbox` for other programs and machines: what it prints, on which host it listens, and which calls
//! it notes.

#![cfg(all(unix, feature = "sandbox", feature = "users", feature = "meetings"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    io::{BufRead as _, BufReader, Lines},
    process::{ChildStderr, Command, Stdio},
};

use common::{Running, program, zoomctl, zoomctl_in};
use tempfile::{TempDir, tempdir};

/// A running sandbox.
struct Sandbox {
    running: Running,
    /// The variables that the program printed.
    variables: Vec<(String, String)>,
    notes: Lines<BufReader<ChildStderr>>,
    _home: TempDir,
}

impl Sandbox {
    fn start(args: &[&str]) -> Self {
        let home = tempdir().unwrap();
        let mut command = program(home.path());
        let child = command.arg("sandbox").args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut running = Running(child.unwrap());
        let mut notes = BufReader::new(running.0.stderr.take().unwrap()).lines();
        let note = notes.next().unwrap().unwrap();
        assert!(note.starts_with("zoomctl: "), "{note}");
        let mut variables = Vec::new();
        let mut out = BufReader::new(running.0.stdout.take().unwrap());
        // The account is the last variable, unless other machines can call the sandbox: then one more follows, which is
        // not read.
        while variables.last().is_none_or(|(name, _): &(String, String)| name != "ZOOM_ACCOUNT_ID") {
            let mut line = String::new();
            assert_ne!(out.read_line(&mut line).unwrap(), 0, "{note}");
            let (name, value) = line.trim().strip_prefix("export ").unwrap().split_once('=').unwrap();
            variables.push((name.to_owned(), value.to_owned()));
        }
        variables.push(("first note".into(), note));
        Self { running, variables, notes, _home: home }
    }

    fn variable(&self, name: &str) -> &str {
        &self.variables.iter().find(|(known, _)| known == name).unwrap().1
    }

    fn variables(&self) -> Vec<(&str, &str)> {
        let printed = self.variables.iter().filter(|(name, _)| name.starts_with("ZOOM_"));
        printed.map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// Ends the program with Ctrl-C and returns its notes.
    fn end(self) -> Vec<String> {
        assert!(Command::new("kill").args(["-INT", &self.running.0.id().to_string()]).status().unwrap().success());
        let notes = self.notes.map(Result::unwrap).collect();
        assert_eq!(self.running.wait().code(), Some(0));
        notes
    }
}

#[test]
fn a_sandbox_prints_the_app_that_every_kind_of_login_works_with() {
    let sandbox = Sandbox::start(&[]);
    assert_eq!(sandbox.variable("ZOOM_CLIENT_ID"), "sandbox-client");
    assert_eq!(sandbox.variable("ZOOM_CLIENT_SECRET"), "sandbox-secret");
    assert_eq!(sandbox.variable("ZOOM_ACCOUNT_ID"), "sandbox-account");
    for (login, kind) in [(&["login"][..], "user"), (&["login", "--server-to-server"], "server-to-server")] {
        let home = tempdir().unwrap();
        let run = zoomctl_in(home.path(), &[login, &["--no-keyring"]].concat(), &sandbox.variables());
        assert_eq!(run.code, 0, "{run:?}");
        let run = zoomctl_in(home.path(), &["whoami"], &[]);
        assert!(run.code == 0 && run.out.contains(&format!("\"kind\":\"{kind}\"")), "{run:?}");
    }
    // Use only the token, then only the app.
    for left_out in ["ZOOM_CLIENT", "ZOOM_ACCESS"] {
        let variables: Vec<_> =
            sandbox.variables().into_iter().filter(|(name, _)| !name.starts_with(left_out)).collect();
        let variables: Vec<_> = match left_out {
            "ZOOM_CLIENT" => variables.into_iter().filter(|(name, _)| *name != "ZOOM_ACCOUNT_ID").collect(),
            _ => variables,
        };
        let run = zoomctl(&["users", "list-users"], &variables);
        assert_eq!(run.code, 0, "{run:?}");
    }
}

#[test]
fn a_verbose_sandbox_notes_each_call_without_its_query_and_its_secrets() {
    let sandbox = Sandbox::start(&["-v"]);
    let variables = sandbox.variables();
    let token = sandbox.variable("ZOOM_ACCESS_TOKEN");
    for (args, code) in [
        (&["users", "get-user-token", "me", "--type", "zak"][..], 0),
        (&["users", "get-user", "nobody@example.com"], 4),
        (&["call", "GET", "/no/such?key=hidden"], 4),
        (&["call", "GET", "/sandbox/requests", "--base", "root"], 0),
    ] {
        let run = zoomctl(args, &variables);
        assert_eq!(run.code, code, "{run:?}");
    }
    let home = tempdir().unwrap();
    assert_eq!(zoomctl_in(home.path(), &["login", "--server-to-server", "--no-keyring"], &variables).code, 0);
    let token = token.to_owned();
    let notes = sandbox.end();
    let calls: Vec<&str> = notes.iter().filter_map(|note| note.strip_prefix("zoomctl: ")).collect();
    for expected in [
        "GET /v2/users/me/token 200 (GetUserToken)",
        "GET /v2/users/nobody%40example.com 404 (GetUser)",
        "GET /v2/no/such 404",
        "GET /sandbox/requests 200",
        "POST /oauth/token 200",
    ] {
        assert!(
            calls.iter().any(|call| *call == expected || *call == expected.replace("%40", "@")),
            "{expected}: {notes:#?}"
        );
    }
    for secret in [&*token, "sandbox-secret", "hidden", "zak"] {
        assert!(notes.iter().all(|note| !note.contains(secret)), "{secret}: {notes:#?}");
    }
}

#[test]
fn a_quiet_sandbox_notes_no_call() {
    let sandbox = Sandbox::start(&[]);
    assert_eq!(zoomctl(&["users", "get-user", "me"], &sandbox.variables()).code, 0);
    let notes = sandbox.end();
    assert!(notes.iter().all(|note| !note.contains("/v2/users/me")), "{notes:#?}");
}

/// Calls the sandbox as from another container: its URL is plain `http`, and its host is not this machine.
#[cfg(target_os = "linux")]
#[test]
fn others_call_a_sandbox_that_listens_for_them_only_with_insecure_http() {
    let sandbox = Sandbox::start(&["--host", "0.0.0.0"]);
    assert!(sandbox.variable("first note").contains("anybody who can reach 0.0.0.0:"), "{:?}", sandbox.variables);
    // On Linux, this address connects to the machine itself, although it is not a loopback address.
    let base_url = sandbox.variable("ZOOM_BASE_URL").replace("127.0.0.1", "0.0.0.0");
    let mut variables = sandbox.variables();
    variables.iter_mut().find(|(name, _)| *name == "ZOOM_BASE_URL").unwrap().1 = &base_url;
    let without: Vec<_> = variables.iter().copied().filter(|(name, _)| *name != "ZOOM_INSECURE_HTTP").collect();
    let home = tempdir().unwrap();
    let home = home.path();
    for args in [
        &["users", "get-user", "me"][..],
        &["users", "get-user", "me", "--dry-run"],
        &["login", "--no-keyring", "--quiet"],
    ] {
        for variables in [without.clone(), [&without[..], &[("ZOOM_INSECURE_HTTP", "0")]].concat()] {
            let run = zoomctl_in(home, args, &variables);
            assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {run:?}");
            let message =
                format!("would be sent to {base_url} in plain text: write `https://`, or add `--insecure-http`");
            assert!(run.err.contains(&message), "{args:?}: {run:?}");
        }
    }
    let run = zoomctl_in(home, &["users", "get-user", "me", "--insecure-http"], &without);
    assert_eq!(run.code, 0, "{run:?}");
    let run = zoomctl_in(home, &["users", "get-user", "me"], &[&without[..], &[("ZOOM_INSECURE_HTTP", "1")]].concat());
    assert_eq!(run.code, 0, "{run:?}");
    // A login stores the permission to use plain `http`.
    let run = zoomctl_in(home, &["login", "--no-keyring", "--insecure-http"], &without);
    assert_eq!(run.code, 0, "{run:?}");
    for args in [&["whoami"][..], &["auth", "status"], &["logout"]] {
        let run = zoomctl_in(home, args, &[]);
        assert_eq!(run.code, 0, "{args:?}: {run:?}");
    }
    // Zoom's own hosts are never called over plain `http`.
    let variables = [("ZOOM_ACCESS_TOKEN", "token"), ("ZOOM_BASE_URL", "http://api.zoom.us/v2")];
    let run = zoomctl(&["users", "get-user", "me", "--insecure-http"], &variables);
    assert!(run.code == 2 && run.err.contains("in plain text: write `https://`"), "{run:?}");
}

#[test]
fn a_host_that_cannot_be_listened_on_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (args, code, message) in [
        (&["--host", "no-such-host.invalid"][..], 1, "cannot start the sandbox on `no-such-host.invalid`, port 0: "),
        (&["--host", "192.0.2.1"], 1, "cannot start the sandbox on `192.0.2.1`, port 0: "),
        (&["--host", "http://localhost"], 2, "`--host http://localhost` is not a host: write only a name or an"),
        (&["--host", "0.0.0.0:80"], 2, "and the port with `--port`"),
        (&["--port", &port], 1, "cannot start the sandbox on `127.0.0.1`, port "),
        (&["--host", ""], 2, "a value is required for '--host <HOST>'"),
        (&["--port", "65536"], 2, "must be from 0 to 65535"),
    ] {
        let run = zoomctl(&[&["sandbox"], args].concat(), &[]);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (code, "", 1), "{args:?}: {run:?}");
        assert!(run.err.contains(message), "{args:?}: {run:?}");
    }
}
