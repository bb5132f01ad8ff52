//! Tests `zoomctl auth`: what it shows about a login, which login is used for calls, and that no other command prints a
//! token.

#![cfg(all(feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;
#[path = "common/pty.rs"]
mod pty;

use std::{fs, path::Path};

use common::{Run, program, zoomctl_in};
use pty::Terminal;
use serde_json::{Value, json};
use tempfile::tempdir;
use zoom_sandbox::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, Sandbox};
use zoom_tests::{
    TOKEN,
    server::{Server, response},
};

/// Logs in to a sandbox with these flags.
fn log_in(home: &Path, sandbox: &Sandbox, args: &[&str]) -> Run {
    let base = ["login", "--no-keyring", "--client-id", CLIENT_ID, "--base-url", sandbox.base_url()];
    let run = zoomctl_in(home, &[&base, args].concat(), &[("ZOOM_CLIENT_SECRET", CLIENT_SECRET)]);
    assert_eq!(run.code, 0, "{}", run.err);
    run
}

const APP: [&str; 5] = ["--server-to-server", "--account-id", ACCOUNT_ID, "--profile", "work"];

fn record(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{run:?}"))
}

/// Returns the run, after checking that it printed neither a token nor a secret.
fn without_secrets(run: Run) -> Run {
    for secret in ["sandbox-access", "sandbox-refresh", CLIENT_SECRET] {
        assert!(!run.out.contains(secret) && !run.err.contains(secret), "{run:?}");
    }
    run
}

#[tokio::test(flavor = "multi_thread")]
async fn status_shows_a_users_login_with_its_secrets_expiry_and_scopes() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    log_in(home.path(), &sandbox, &[]);
    let run = without_secrets(zoomctl_in(home.path(), &["auth", "status", "-o", "json"], &[]));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let mut status = record(&run);
    let folder = home.path().join("config/zoomctl");
    let expires = status["expires_at"].take();
    assert!(expires.as_str().is_some_and(|time| time.starts_with("20") && time.ends_with('Z')), "{expires}");
    let scopes = status["scopes"].take();
    assert!(scopes.as_array().unwrap().contains(&json!("user:read:user")), "{scopes}");
    assert_eq!(
        status,
        json!({
            "profile": "default", "default": true, "login": "profile", "kind": "user", "server": sandbox.base_url(),
            "client_id": CLIENT_ID, "account_id": status["account_id"], "user": "ann@example.com", "plan": null,
            "secrets": folder, "tokens": folder, "expires_at": null, "scopes": null,
        })
    );

    let run = without_secrets(zoomctl_in(home.path(), &["auth", "status"], &[]));
    for line in ["profile     default", "kind        user", "user        ann@example.com", "expires at  20"] {
        assert!(run.code == 0 && run.out.contains(line), "{line}: {run:?}");
    }

    // Facts that are stored on this machine can be shown without a server.
    drop(sandbox);
    let run = without_secrets(zoomctl_in(home.path(), &["auth", "status", "--offline", "-o", "json"], &[]));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let status = record(&run);
    assert!(status["expires_at"].is_string() && status["user"].is_null(), "{status}");
    let run = without_secrets(zoomctl_in(home.path(), &["auth", "status", "--retry", "0"], &[]));
    assert!(run.code == 6 && run.out.contains("kind        user"), "the stored facts are shown nevertheless: {run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn status_and_whoami_show_the_account_of_a_server_to_server_app() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    log_in(home.path(), &sandbox, &APP);
    let variables = [
        ("ZOOM_ACCOUNT_ID", ACCOUNT_ID),
        ("ZOOM_CLIENT_ID", CLIENT_ID),
        ("ZOOM_CLIENT_SECRET", CLIENT_SECRET),
        ("ZOOM_BASE_URL", sandbox.base_url()),
    ];
    for (args, variables, source) in
        [(&["--profile", "work"][..], &[][..], "profile"), (&[], &variables, "ZOOM_ACCOUNT_ID")]
    {
        let run =
            without_secrets(zoomctl_in(home.path(), &[&["auth", "status", "-o", "json"], args].concat(), variables));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{source}");
        let status = record(&run);
        assert_eq!(status["kind"], "server-to-server");
        assert_eq!((&status["login"], &status["account_id"]), (&json!(source), &json!(ACCOUNT_ID)));
        assert!(status["expires_at"].is_string() && status["scopes"].is_array(), "{status}");
        let run = without_secrets(zoomctl_in(home.path(), &[&["whoami"], args].concat(), variables));
        assert_eq!((run.code, &record(&run)["account_id"]), (0, &json!(ACCOUNT_ID)), "{run:?}");
    }
    // `whoami` sends a request to Zoom, so a wrong secret is detected.
    let wrong = [&variables[..2], &[("ZOOM_CLIENT_SECRET", "wrong"), variables[3]]].concat();
    let run = zoomctl_in(home.path(), &["whoami"], &wrong);
    assert!(run.code == 3 && run.err.contains("invalid_client"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn status_of_a_rejected_login_shows_it_and_ends_with_3() {
    let body = r#"{"code":124,"message":"Invalid access token."}"#;
    let server = Server::responding(response("401 Unauthorized\ncontent-type: application/json", body)).await;
    let (home, base_url) = (tempdir().unwrap(), server.base_url());
    let variables = [("ZOOM_ACCESS_TOKEN", TOKEN), ("ZOOM_BASE_URL", &*base_url)];
    let run = zoomctl_in(home.path(), &["auth", "status"], &variables);
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.out.contains("login    ZOOM_ACCESS_TOKEN") && !run.out.contains(TOKEN), "{run:?}");
    assert!(run.err.contains("code 124") && run.err.contains("set ZOOM_ACCESS_TOKEN to a new token"), "{run:?}");
    let run = zoomctl_in(home.path(), &["auth", "status"], &[]);
    assert!(run.code == 3 && run.out.is_empty() && run.err.contains("not logged in"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_printed_by_auth_token_and_by_nothing_else() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    log_in(home.path(), &sandbox, &[]);
    log_in(home.path(), &sandbox, &APP);
    for profile in ["default", "work"] {
        let run = zoomctl_in(home.path(), &["auth", "token", "--profile", profile, "-v"], &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{profile}");
        let token = run.out.strip_suffix('\n').unwrap();
        let variables = [("ZOOM_ACCESS_TOKEN", token), ("ZOOM_BASE_URL", sandbox.base_url())];
        let run = zoomctl_in(home.path(), &["call", "GET", "/users/ann@example.com"], &variables);
        assert_eq!(run.code, 0, "{run:?}");
        let run = zoomctl_in(home.path(), &["auth", "token"], &variables);
        assert_eq!(run.out.trim(), token);
        for command in [
            &["auth", "status", "-v"][..],
            &["auth", "list", "-v"],
            &["whoami", "-v"],
            &["config", "list", "-v"],
            &["call", "GET", "/users/ann@example.com", "-v"],
        ] {
            let run = zoomctl_in(home.path(), &[command, &["--profile", profile]].concat(), &[]);
            assert_eq!(run.code, 0, "{command:?}: {run:?}");
            without_secrets(run);
        }
    }
    let run = zoomctl_in(home.path(), &["auth", "token", "--profile", "no-such"], &[]);
    assert!(run.code == 3 && run.out.is_empty(), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn logins_are_listed_and_one_is_chosen() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let home = home.path();
    let run = zoomctl_in(home, &["auth", "list"], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.contains("there is no login on this machine: make one with `zoomctl login`"), "{run:?}");
    assert_eq!(zoomctl_in(home, &["auth", "list", "-o", "json"], &[]).out, "[]\n");
    let run = zoomctl_in(home, &["auth", "switch"], &[]);
    assert!(run.code == 3 && run.err.contains("make one with `zoomctl login`"), "{run:?}");

    log_in(home, &sandbox, &[]);
    log_in(home, &sandbox, &APP);
    let default = |home: &Path| -> Vec<(String, bool)> {
        let run = without_secrets(zoomctl_in(home, &["auth", "list", "-o", "json"], &[]));
        let records = record(&run);
        let name = |record: &Value| (record["profile"].as_str().unwrap().to_owned(), record["default"] == true);
        records.as_array().unwrap().iter().map(name).collect()
    };
    assert_eq!(default(home), [("default".into(), true), ("work".into(), false)]);
    let kind = || record(&zoomctl_in(home, &["whoami"], &[]))["kind"].clone();
    assert_eq!(kind(), "user");

    // If there is only one other profile, it need not be named.
    let run = zoomctl_in(home, &["auth", "switch"], &[]);
    let note = "zoomctl: the profile `work` is now the default\n";
    assert_eq!((run.code, run.err.as_str()), (0, note));
    assert_eq!(default(home), [("default".into(), false), ("work".into(), true)]);
    assert_eq!(kind(), "server-to-server");
    let run = zoomctl_in(home, &["auth", "list"], &[]);
    assert!(run.out.lines().nth(2).unwrap().starts_with("work     *"), "{run:?}");
    // A variable takes precedence over the chosen profile.
    let variables = [("ZOOM_ACCESS_TOKEN", TOKEN), ("ZOOM_BASE_URL", sandbox.base_url())];
    let run = zoomctl_in(home, &["auth", "switch", "default"], &variables);
    assert!(run.err.contains("calls still use the login of ZOOM_ACCESS_TOKEN"), "{run:?}");
    assert_eq!(zoomctl_in(home, &["auth", "switch", "work"], &[]).code, 0);

    // The chosen default is removed together with its login.
    let run = zoomctl_in(home, &["auth", "logout"], &[]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.err.contains("no default profile is set now") && run.err.contains("logged out of the profile `work`"));
    assert_eq!((kind(), default(home)), (json!("user"), vec![("default".into(), true)]));
    let run = zoomctl_in(home, &["auth", "switch"], &[]);
    assert!(run.code == 2 && run.err.contains("there is no login other than `default`"), "{run:?}");
    let run = zoomctl_in(home, &["auth", "switch", "work"], &[]);
    let expected = "write the name of a profile that exists (`default`), or log in with";
    assert!(run.code == 4 && run.err.contains(expected), "{run:?}");

    // A user without a login in the default profile is shown the other logins.
    log_in(home, &sandbox, &APP);
    assert_eq!(zoomctl_in(home, &["auth", "logout"], &[]).code, 0);
    let run = zoomctl_in(home, &["whoami"], &[]);
    assert!(
        run.code == 3 && run.err.contains("there is a login for `work`: choose it with `--profile NAME`"),
        "{run:?}"
    );
    assert!(run.err.starts_with("zoomctl: not logged in: run `zoomctl login`"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn auth_login_and_auth_logout_do_what_login_and_logout_do() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let args = ["auth", "login", "--no-keyring", "--server-to-server"];
    let variables = [
        ("ZOOM_ACCOUNT_ID", ACCOUNT_ID),
        ("ZOOM_CLIENT_ID", CLIENT_ID),
        ("ZOOM_CLIENT_SECRET", CLIENT_SECRET),
        ("ZOOM_BASE_URL", sandbox.base_url()),
    ];
    let run = without_secrets(zoomctl_in(home.path(), &args, &variables));
    assert!(run.code == 0 && run.err.contains("logged in as the profile `default`"), "{run:?}");
    let wrong = [&variables[..2], &[("ZOOM_CLIENT_SECRET", "wrong"), variables[3]]].concat();
    let run = zoomctl_in(home.path(), &args, &wrong);
    assert!(run.code == 3 && !run.err.contains("log in again"), "{run:?}");
    let run = zoomctl_in(home.path(), &["auth", "logout"], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, "zoomctl: logged out of the profile `default`\n"));
    for command in [&["auth", "status"][..], &["auth", "token"], &["auth", "list"]] {
        let run = zoomctl_in(home.path(), &[command, &["--sandbox"]].concat(), &[]);
        assert!(run.code == 2 && run.err.contains("`--sandbox` needs no login"), "{command:?}: {run:?}");
    }
}

/// Tests every kind of login with some of its parts missing: a single message names everything that is missing, and no
/// request is sent to Zoom.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_login_lacks_is_reported_at_once_and_before_zoom_is_asked() {
    let server = Server::responding(response("500 Error", "")).await;
    let base_url = server.base_url();
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let home = home.path();
    let (id, account, secret) =
        ("the client ID (add `--client-id ID`", "the account ID (add `--account-id ID`", "the client secret (set");
    let call: &[&str] = &["call", "GET", "/users"];
    let app: &[&str] = &["login", "--server-to-server"];
    for (args, variables, code, present, absent) in [
        (
            &["login"][..],
            &[][..],
            2,
            &["`login` needs the client ID (add `--client-id ID`, or set ZOOM_CLIENT_ID)"][..],
            &[account, secret][..],
        ),
        (app, &[], 2, &["`login --server-to-server` needs ", id, account, " and the client secret (set"], &[]),
        (app, &["ZOOM_CLIENT_ID"], 2, &[account, secret], &[id]),
        (app, &["ZOOM_CLIENT_ID", "ZOOM_ACCOUNT_ID"], 2, &[secret], &[id, account, " and "]),
        (app, &["ZOOM_CLIENT_SECRET"], 2, &[id, account], &[secret]),
        (
            call,
            &["ZOOM_ACCOUNT_ID"],
            2,
            &["ZOOM_ACCOUNT_ID needs ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET: set both"],
            &[],
        ),
        (call, &["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID"], 2, &["ZOOM_ACCOUNT_ID needs ZOOM_CLIENT_SECRET: set it"], &[]),
        (call, &["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_SECRET"], 2, &["ZOOM_ACCOUNT_ID needs ZOOM_CLIENT_ID: set it"], &[]),
        (call, &["ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"], 3, &["set ZOOM_ACCOUNT_ID too"], &[]),
        (call, &["ZOOM_CLIENT_ID"], 3, &["not logged in", "set ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID too"], &[]),
        (call, &["ZOOM_CLIENT_SECRET"], 3, &["set ZOOM_CLIENT_ID and ZOOM_ACCOUNT_ID too"], &[]),
        (
            &["listen", "--subscription", "a"],
            &["ZOOM_CLIENT_ID"],
            3,
            &["set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"],
            &[],
        ),
    ] {
        let set = variables.iter().map(|name| (*name, "something-secret"));
        let variables: Vec<(&str, &str)> = set.chain([("ZOOM_BASE_URL", &*base_url)]).collect();
        let run = zoomctl_in(home, args, &variables);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (code, "", 1), "{args:?}: {run:?}");
        assert!(present.iter().all(|text| run.err.contains(text)), "{args:?}: {run:?}");
        assert!(!absent.iter().any(|text| run.err.contains(text)), "{args:?}: {run:?}");
        assert!(!run.err.contains("something-secret"), "{run:?}");
    }
    // A profile whose stored secret is gone.
    log_in(home, &sandbox, &[]);
    log_in(home, &sandbox, &APP);
    for (profile, file, what, help) in [
        ("default", "default.tokens", "tokens", "`zoomctl login --profile default`"),
        ("work", "work.secret", "client secret", "`zoomctl login --server-to-server --profile work`"),
    ] {
        fs::remove_file(home.join("config/zoomctl").join(file)).unwrap();
        for command in [call, &["whoami"], &["auth", "token"]] {
            let run = zoomctl_in(home, &[command, &["--profile", profile, "--base-url", &base_url]].concat(), &[]);
            assert!(
                run.code == 3 && run.err.contains(&format!("has no {what} for the profile `{profile}`")),
                "{run:?}"
            );
            assert!(run.err.contains(help), "{run:?}");
        }
    }
    assert!(server.received().is_empty(), "nothing is sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_is_asked_for_what_a_server_to_server_login_lacks() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let config = home.path().join("config");
    let variables = [("ZOOM_BASE_URL", sandbox.base_url()), ("XDG_CONFIG_HOME", config.to_str().unwrap())];
    let terminal = Terminal::run(home.path(), &["auth", "login", "--server-to-server", "--no-keyring"], &variables);
    terminal.wait_for("Client ID: ");
    terminal.type_text(&format!("{CLIENT_ID}\n{ACCOUNT_ID}\n{CLIENT_SECRET}\n"));
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("Account ID: ") && seen.contains("Client secret: "), "{seen}");
    assert_eq!(fs::read_to_string(config.join("zoomctl/default.secret")).unwrap(), CLIENT_SECRET);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shell_completes_the_names_of_profiles_and_settings() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    log_in(home.path(), &sandbox, &[]);
    log_in(home.path(), &sandbox, &APP);
    for (words, expected) in [
        (&["zoomctl", "--profile", ""][..], &["default", "work"][..]),
        (&["zoomctl", "users", "list-users", "--profile", "w"], &["work"]),
        (&["zoomctl", "auth", "switch", ""], &["default", "work"]),
        (&["zoomctl", "auth", "s"], &["status", "switch"]),
        (&["zoomctl", "config", "get", ""], &["output", "plan", "profile", "retry", "timeout"]),
        (&["zoomctl", "config", "set", "output", "t"], &["table", "tsv"]),
    ] {
        let run: Run = program(home.path())
            .arg("--")
            .args(words)
            .env("COMPLETE", "bash")
            .env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string())
            .env("_CLAP_IFS", "\n")
            .output()
            .unwrap()
            .into();
        let found: Vec<&str> = run.out.lines().filter(|line| !line.starts_with('-')).collect();
        assert!(run.code == 0 && expected.iter().all(|word| found.contains(word)), "{words:?}: {run:?}");
    }
}

/// Tests mistakes that a newcomer makes, and files that a failed login leaves behind.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_input_of_a_login_is_explained_with_what_to_write() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};

    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    let (home, url) = (home.path(), sandbox.base_url());
    let login = ["login", "--no-keyring", "--client-id", CLIENT_ID, "--base-url", url];
    let folder = home.join("config/zoomctl");
    let check = |args: &[&str], code: i32, message: &str| {
        let run = zoomctl_in(home, args, &[]);
        assert_eq!((run.code, run.err.lines().count()), (code, 1), "{args:?}: {run:?}");
        assert!(run.err.contains(message) && !run.err.contains("::new"), "{args:?}: {run:?}");
    };
    for (flags, message) in [
        (&["--profile", ""][..], "`--profile` is empty: write a value, or omit it"),
        (&["--profile", "my work"], "`my work` is not a profile: the name of a profile may use letters"),
        (&["--profile", "a/../b"], "may use letters, digits, `-` and `_` only"),
        (&["--profile", &"a".repeat(300)], "may have at most 100 characters"),
        (&["--browser", "--redirect-url", ""], "as `--redirect-url URL`"),
        (&["--browser", "--server-to-server"], "cannot be used with"),
        (&["--gov"], "`--gov` and `--base-url` (or ZOOM_BASE_URL) name different servers"),
    ] {
        check(&[&login[..], flags].concat(), 2, message);
    }
    for (flags, message) in [
        (&["--client-id", "a b"][..], "`--client-id` contains a space or a line break"),
        (&["--client-id", "  "], "needs the client ID"),
        (&["--client-id", "a", "--base-url", " "], "`--base-url` is empty"),
        (&["--client-id", "a", "--base-url", "http://"], "`--base-url` must have a host"),
        (&["--client-id", "a", "--base-url", "ftp://a"], "`--base-url` must begin with `https://`"),
        (&["--client-id", "a", "--base-url", "http://zoom.us/v2"], "in plain text: write `https://`\n"),
    ] {
        check(&[&["login", "--no-keyring"], flags].concat(), 2, message);
    }
    assert!(!folder.exists(), "nothing is stored");
    let bad = OsStr::from_bytes(b"w\xff");
    for (variable, message) in [
        ("ZOOM_PROFILE", "zoomctl: ZOOM_PROFILE is not valid UTF-8: set it again, or unset it\n"),
        ("ZOOM_ACCESS_TOKEN", "zoomctl: ZOOM_ACCESS_TOKEN is not valid UTF-8: set it again, or unset it\n"),
    ] {
        let run: Run = program(home).args(["auth", "status"]).env(variable, bad).output().unwrap().into();
        assert_eq!((run.code, run.err.as_str()), (2, message));
    }
    let run: Run = program(home).args(["auth", "switch"]).arg(bad).output().unwrap().into();
    assert_eq!((run.code, run.err.as_str()), (2, "zoomctl: the argument `w\u{fffd}` is not valid UTF-8\n"));

    // A URL that was copied with a trailing space.
    let blank = format!("{url} ");
    let run = zoomctl_in(home, &["login", "--no-keyring", "--client-id", CLIENT_ID, "--base-url", &blank], &[]);
    assert_eq!(run.code, 0, "{run:?}");
    // The stored facts are shown, and the faults are reported.
    fs::write(folder.join("default.tokens"), "").unwrap();
    for args in [&["auth", "status"][..], &["auth", "status", "--offline"]] {
        let run = zoomctl_in(home, args, &[]);
        assert!(run.code == 1 && run.out.contains("kind     ") && run.err.contains("log in again"), "{run:?}");
        assert!(!run.err.contains("FileStore"), "{run:?}");
    }
    fs::remove_file(folder.join("default.tokens")).unwrap();
    fs::create_dir(folder.join("default.tokens")).unwrap();
    let run = zoomctl_in(home, &["logout"], &[]);
    assert!(run.code == 1 && !run.err.contains("it is deleted") && run.err.contains("cannot remove `"), "{run:?}");
    fs::remove_dir(folder.join("default.tokens")).unwrap();

    // Profiles that cannot be read do not hide the others.
    fs::write(folder.join("broken.json"), "{").unwrap();
    fs::write(folder.join("bytes.json"), b"\xff").unwrap();
    fs::create_dir(folder.join("folder.json")).unwrap();
    let run = zoomctl_in(home, &["auth", "list"], &[]);
    assert!(run.code == 0 && run.out.lines().count() == 2 && run.out.contains("default"), "{run:?}");
    for file in ["broken.json", "bytes.json", "folder.json"] {
        assert!(run.err.contains(file), "{run:?}");
    }
    for profile in ["broken", "bytes", "folder"] {
        check(&["auth", "switch", profile], 1, &format!("{profile}.json`"));
        check(&["whoami", "--profile", profile], 1, &format!("{profile}.json`"));
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_and_a_full_disk_end_auth_as_they_end_any_command() {
    let (sandbox, home) = (Sandbox::start().await.unwrap(), tempdir().unwrap());
    log_in(home.path(), &sandbox, &[]);
    for command in [&["auth", "list"][..], &["auth", "token"], &["auth", "status", "--offline"], &["config", "list"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let run: Run = program(home.path()).args(command).stdout(full).output().unwrap().into();
        let message = "zoomctl: cannot write the output: No space left on device (os error 28)\n";
        assert_eq!((run.code, run.err.as_str()), (1, message), "{command:?}");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let run: Run = program(home.path()).args(command).stdout(writer).output().unwrap().into();
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{command:?}");
    }
}
