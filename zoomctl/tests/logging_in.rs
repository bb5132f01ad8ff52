//! Tests each way to log in, with a server that enforces what Zoom documents; what a login stores; and who can read it.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use common::{Run, Running, program, zoomctl_in};
use zoom_tests::{
    oauth::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, OAuth},
    server::{Server, Step, json, response},
};

/// Returns the messages of a run, after checking that no output contains a secret.
fn messages(run: &Run) -> &str {
    for text in [&run.out, &run.err] {
        for secret in [CLIENT_SECRET, "access-", "refresh-"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    &run.err
}

fn settings(home: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(home.join("config/zoomctl"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn log_in(home: &Path, server: &Server, args: &[&str]) -> Run {
    let base_url = server.base_url();
    let args = [&["login", "--client-id", CLIENT_ID, "--base-url", &base_url, "--no-keyring"], args].concat();
    zoomctl_in(home, &args, &[("ZOOM_CLIENT_SECRET", CLIENT_SECRET)])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_logs_in_with_a_code_and_stays_logged_in_until_logout() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());

    let run = log_in(home, &server, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(messages(&run).contains("open https://zoom.us/oauth_device and enter the code ABCD"), "{}", run.err);
    assert!(messages(&run).contains("logged in as the profile `default`"), "{}", run.err);
    assert_eq!(settings(home), ["default.json", "default.secret", "default.tokens", "default.tokens.lock"]);
    assert!(!fs::read_to_string(home.join("config/zoomctl/default.json")).unwrap().contains(CLIENT_SECRET));

    // The profile contains the base URL.
    let call = || zoomctl_in(home, &["call", "GET", "/users/me"], &[]);
    let run = call();
    assert_eq!((run.code, run.out.as_str()), (0, "{}\n"), "{}", run.err);
    oauth.end_access();
    let run = call();
    assert_eq!((run.code, run.out.as_str()), (0, "{}\n"), "{}", run.err);
    assert_eq!(oauth.asked().last().unwrap(), "refresh_token");

    let run = zoomctl_in(home, &["whoami"], &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.starts_with(r#"{"login":"profile","profile":"default","client_id":"the-client-id""#),
        "{}",
        run.out
    );

    let run = zoomctl_in(home, &["logout"], &[]);
    assert_eq!((run.code, messages(&run)), (0, "zoomctl: logged out of the profile `default`\n"));
    assert_eq!(oauth.asked().last().unwrap(), "revoke");
    assert_eq!(oauth.access_tokens(), Vec::<String>::new());
    assert_eq!(settings(home), ["default.tokens.lease", "default.tokens.lock"]);
    let run = call();
    assert_eq!((run.code, messages(&run).contains("not logged in: run `zoomctl login`")), (3, true));
    assert_eq!(oauth.faults(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_hides_no_code_of_a_login() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let server = oauth.listen().await;
    let run = log_in(home.path(), &server, &["--quiet"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(messages(&run), "zoomctl: open https://zoom.us/oauth_device and enter the code ABCD\n");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn only_the_owner_can_read_a_secret_in_a_file() {
    use std::os::unix::fs::PermissionsExt as _;

    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let server = oauth.listen().await;
    let run = log_in(home.path(), &server, &["--profile", "work"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for name in ["work.secret", "work.tokens"] {
        let metadata = fs::metadata(home.path().join("config/zoomctl").join(name)).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_secret_in_a_file_that_others_can_access_is_made_private_with_a_note() {
    use std::os::unix::fs::PermissionsExt as _;

    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    assert_eq!(log_in(home, &server, &[]).code, 0);
    let call = || zoomctl_in(home, &["call", "GET", "/users/me"], &[]);
    for name in ["default.secret", "default.tokens"] {
        let path = home.join("config/zoomctl").join(name);
        for mode in [0o644, 0o640, 0o602] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let run = call();
            assert_eq!((run.code, run.out.as_str()), (0, "{}\n"), "{}", run.err);
            let start = format!("zoomctl: other users had access to the secret in `{}`", path.display());
            assert!(messages(&run).starts_with(&start) && run.err.lines().count() == 1, "{}", run.err);
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(call().err, "", "one note is enough");

        let elsewhere = home.join("elsewhere");
        fs::rename(&path, &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        let run = call();
        assert_eq!(run.code, 1, "{}", run.err);
        let message =
            format!("`{}` is a symbolic link, and secrets are read from regular files only: remove it", path.display());
        assert!(messages(&run).contains(&message), "{}", run.err);
        fs::remove_file(&path).unwrap();
        fs::rename(&elsewhere, &path).unwrap();
    }
    assert_eq!(call().code, 0);

    // A login replaces links and leaves their targets unchanged.
    let elsewhere = home.join("elsewhere");
    for name in ["default.secret", "default.tokens"] {
        let path = home.join("config/zoomctl").join(name);
        fs::write(&elsewhere, "another program's").unwrap();
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        let run = log_in(home, &server, &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(fs::symlink_metadata(&path).unwrap().is_file());
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "another program's");
    }
    assert_eq!(call().code, 0);
}

/// Creates a folder in place of the new file, which makes each save fail, even for root, and returns its path.
fn obstruct(home: &Path, profile: &str) -> std::path::PathBuf {
    let obstacle = home.join(format!("config/zoomctl/{profile}.tokens.new"));
    fs::create_dir(&obstacle).unwrap();
    obstacle
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_could_not_be_saved_is_noted_at_the_end() {
    for (args, code, help) in [
        (&["call", "GET", "/users/me"][..], 0, "log in again with `zoomctl login`\n"),
        (&["call", "GET", "/users/me", "--profile", "work"], 0, "log in again with `zoomctl login --profile work`\n"),
        (&["users", "get-user", "me"], 0, "log in again with `zoomctl login`\n"),
        (&["whoami"], 0, "log in again with `zoomctl login`\n"),
        (&["whoami", "--quiet"], 0, "log in again with `zoomctl login`\n"),
        (&["call", "GET", "/rejected"], 3, "log in again with `zoomctl login`\n"),
    ] {
        let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
        let (server, home) = (oauth.listen().await, home.path());
        let profile = if args.contains(&"work") { "work" } else { "default" };
        assert_eq!(log_in(home, &server, &["--profile", profile]).code, 0);
        let obstacle = obstruct(home, profile);
        // The next call needs a new access token and receives a new refresh token with it.
        oauth.end_access();
        if code != 0 {
            oauth.say_to_calls(401, r#"{"code":124,"message":"Invalid access token."}"#);
        }
        let run = zoomctl_in(home, args, &[]);
        assert_eq!(run.code, code, "{args:?}: {}", run.err);
        assert_eq!(run.out.is_empty(), code != 0, "the response is not lost: {}", run.out);
        let notes: Vec<&str> =
            messages(&run).split_inclusive('\n').filter(|line| line.contains("could not be saved")).collect();
        let [note] = &*notes else { panic!("{args:?}: {}", run.err) };
        assert!(note.starts_with("zoomctl: the login is lost, because its new tokens could not be saved ("), "{note}");
        assert!(note.contains(&format!("`{}` is a folder", obstacle.display())) && note.ends_with(help), "{note}");
        assert_eq!(oauth.asked().last().unwrap(), "refresh_token");
        assert_eq!(oauth.faults(), Vec::<String>::new());
    }
}

/// Starts a server that accepts only the access token from a refresh; `then` returns the response to a call with that
/// token.
async fn refreshed(then: impl Fn() -> Vec<Step> + Send + Sync + 'static) -> Server {
    Server::start(move |request| match (request.target(), request.header("authorization")) {
        ("/oauth/token", _) => json(
            r#"{"access_token":"access-new","token_type":"bearer","expires_in":3600,"refresh_token":"refresh-new"}"#,
        ),
        (_, Some("Bearer access-new")) => then(),
        _ => response("401 Unauthorized\ncontent-type: application/json", r#"{"code":124,"message":"Invalid token."}"#),
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_could_not_be_saved_is_saved_at_the_end() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    assert_eq!(log_in(home, &server, &[]).code, 0);
    let obstacle = obstruct(home, "default");
    let server = refreshed(move || {
        fs::remove_dir(&obstacle).unwrap();
        json("{}")
    })
    .await;
    let run = zoomctl_in(home, &["call", "GET", "/users/me", "--base-url", &server.base_url()], &[]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "{}\n", ""));
    assert!(fs::read_to_string(home.join("config/zoomctl/default.tokens")).unwrap().contains("refresh-new"));
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_could_not_be_saved_is_noted_after_an_interruption() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    assert_eq!(log_in(home, &server, &[]).code, 0);
    obstruct(home, "default");
    let server = refreshed(|| vec![Step::Wait(Duration::from_secs(3_600))]).await;
    let child = program(home)
        .args(["call", "GET", "/users/me", "--base-url", &server.base_url()])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut call = Running(child);
    let is_waiting =
        || server.received().iter().any(|request| request.header("authorization") == Some("Bearer access-new"));
    while !is_waiting() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(Command::new("kill").args(["-INT", &call.0.id().to_string()]).status().unwrap().success());
    let mut text = String::new();
    call.0.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(call.wait().code(), Some(130), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    let [note, "zoomctl: interrupted"] = &*lines else { panic!("{text}") };
    assert!(note.starts_with("zoomctl: the login is lost, because its new tokens could not be saved ("), "{note}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_logs_in_with_a_browser() {
    let (oauth, home) = (OAuth::public(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    // The port is free, because the listener that bound it has been dropped.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let redirect_url = format!("http://127.0.0.1:{port}/zoom");
    let base_url = server.base_url();
    let child = program(home)
        .args(["login", "--browser", "--client-id", CLIENT_ID, "--redirect-url", &redirect_url])
        .args(["--base-url", &base_url, "--no-keyring"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut login = Running(child);
    let mut lines = BufReader::new(login.0.stderr.take().unwrap()).lines();
    let line = lines.next().unwrap().unwrap();
    let query = oauth.authorize(line.strip_prefix("zoomctl: log in at ").unwrap());
    let mut browser = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(browser, "GET /zoom?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").unwrap();
    let mut page = String::new();
    browser.read_to_string(&mut page).unwrap();
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(login.wait().success());

    let run = zoomctl_in(home, &["call", "GET", "/users/me"], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, "{}\n"), "{}", run.err);
    // A public client has no secret to store.
    assert_eq!(settings(home), ["default.json", "default.tokens", "default.tokens.lock"]);
    assert_eq!(oauth.faults(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_logs_in_for_its_account() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    let run = log_in(home, &server, &["--server-to-server", "--account-id", ACCOUNT_ID, "--profile", "work"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(messages(&run).contains("logged in as the profile `work`"));
    let run = zoomctl_in(home, &["call", "GET", "/users", "--profile", "work"], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, "{}\n"), "{}", run.err);
    let run = zoomctl_in(home, &["whoami"], &[("ZOOM_PROFILE", "work")]);
    assert!(run.out.contains(r#""account_id":"the-account-id""#), "{run:?}");

    // A profile that is named in a flag overrides the login in the environment.
    let (base_url, token) = (server.base_url(), ("ZOOM_ACCESS_TOKEN", "no-token"));
    let run = zoomctl_in(home, &["call", "GET", "/users", "--profile", "work"], &[token]);
    assert_eq!(run.code, 0, "{}", run.err);
    let run = zoomctl_in(home, &["call", "GET", "/users"], &[token, ("ZOOM_BASE_URL", &base_url)]);
    assert_eq!((run.code, messages(&run).contains("code 124")), (3, true));
    assert_eq!(oauth.faults(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_login_stores_nothing() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    oauth.say(400, r#"{"reason":"The user said no","error":"access_denied"}"#);
    let run = log_in(home, &server, &[]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(messages(&run).contains("access_denied: The user said no"), "{}", run.err);
    let run = log_in(home, &server, &["--server-to-server", "--account-id", "another"]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(!home.join("config").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_cannot_be_stored_leaves_no_secret() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    fs::create_dir_all(home.join("config/zoomctl/default.json")).unwrap();
    let run = log_in(home, &server, &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(messages(&run).contains("cannot write `") && run.err.contains("default.json`"), "{}", run.err);
    assert_eq!(settings(home), ["default.json", "default.tokens.lock"]);
}

/// The profile refers to a keyring that does not exist, as if the secrets of the earlier login were stored there.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn secrets_of_an_earlier_login_elsewhere_are_deleted_or_reported() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    assert_eq!(log_in(home, &server, &[]).code, 0);
    let path = home.join("config/zoomctl/default.json");
    let profile = fs::read_to_string(&path).unwrap();
    fs::write(&path, profile.replace(r#""file""#, r#""keyring""#)).unwrap();

    let base_url = server.base_url();
    let args = ["login", "--client-id", CLIENT_ID, "--base-url", &base_url, "--no-keyring"];
    let no_keyring = ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus");
    let run = zoomctl_in(home, &args, &[("ZOOM_CLIENT_SECRET", CLIENT_SECRET), no_keyring]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(messages(&run).contains("it may still contain secrets of the profile `default`"), "{}", run.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), profile);
}

#[tokio::test(flavor = "multi_thread")]
async fn logout_deletes_tokens_that_cannot_be_read() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    assert_eq!(log_in(home, &server, &[]).code, 0);
    fs::write(home.join("config/zoomctl/default.tokens"), "{").unwrap();
    let run = zoomctl_in(home, &["logout"], &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(messages(&run).contains("; it is deleted on this machine only\n"), "{}", run.err);
    assert_eq!(settings(home), ["default.tokens.lock"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_login_is_reported_with_how_to_log_in_again() {
    let (oauth, home) = (OAuth::default(), tempfile::tempdir().unwrap());
    let (server, home) = (oauth.listen().await, home.path());
    for profile in ["default", "work"] {
        let run = log_in(home, &server, &["--server-to-server", "--account-id", ACCOUNT_ID, "--profile", profile]);
        assert_eq!(run.code, 0, "{}", run.err);
    }
    oauth.say_to_calls(401, r#"{"code":124,"message":"Invalid access token."}"#);
    let base_url = server.base_url();
    let token = [("ZOOM_ACCESS_TOKEN", "no-token"), ("ZOOM_BASE_URL", &*base_url)];
    for (args, variables, message) in [
        (&[][..], &[][..], "; log in again with `zoomctl login`\n"),
        (&["--profile", "work"], &[], "; log in again with `zoomctl login --profile work`\n"),
        (&["--profile", "work"], &token, "; log in again with `zoomctl login --profile work`\n"),
        (&[], &token, "; set ZOOM_ACCESS_TOKEN to a new token\n"),
    ] {
        let run = zoomctl_in(home, &[&["call", "GET", "/users"], args].concat(), variables);
        assert_eq!(run.code, 3, "{args:?}: {}", run.err);
        assert!(messages(&run).ends_with(message), "{args:?}: {}", run.err);
    }
}

#[test]
fn a_missing_part_of_a_login_is_reported() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    for (args, code, message) in [
        (&["login"][..], 2, "add `--client-id ID`"),
        (&["login", "--client-id", "a", "--server-to-server"], 2, "add `--account-id ID`"),
        (&["login", "--client-id", "a", "--server-to-server", "--account-id", ""], 2, "add `--account-id ID`"),
        (&["login", "--client-id", "a", "--profile", "../x"], 2, "use letters, digits, `-` and `_` only"),
        (
            &["login", "--client-id", "a", "--browser", "--redirect-url", "https://a.example/"],
            2,
            "is not on this machine",
        ),
        (&["logout"], 3, "not logged in as the profile `default`"),
        (&["whoami"], 3, "not logged in"),
        (&["whoami", "--profile", "work"], 3, "run `zoomctl login --profile work`"),
    ] {
        let run = zoomctl_in(home, args, &[]);
        assert_eq!(run.code, code, "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
    fs::create_dir_all(home.join("config/zoomctl")).unwrap();
    fs::write(home.join("config/zoomctl/default.json"), "{}").unwrap();
    let run = zoomctl_in(home, &["whoami"], &[]);
    assert!(run.err.contains("is not a valid profile") && run.err.contains("log in again"), "{}", run.err);
    assert_eq!(run.code, 1);
}
