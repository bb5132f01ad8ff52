//! Tests `--redis`: what several people and cron jobs, each with a separate home folder, share through a real server.

#![cfg(all(unix, feature = "redis"))]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

mod common;
#[path = "common/pty.rs"]
mod pty;

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    time::Duration,
};

use common::{Run, Running, program, zoomctl_in};
use pty::Terminal;
use tempfile::{TempDir, tempdir};
use tokio::sync::mpsc::unbounded_channel;
use zoom_tests::{
    oauth::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, OAuth},
    server::{Server, Step, json, response},
};
use zoom_tests_redis_server::{Persistence, RedisServer};

const PASSWORD: &str = "open-sesame";

/// Returns the run, after checking that its output contains no secret.
fn without_secrets(run: Run) -> Run {
    for text in [&run.out, &run.err] {
        for secret in [CLIENT_SECRET, PASSWORD, "access-", "refresh-"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    run
}

/// A machine of one of the people who share a login; nothing but the environment variables is set up on it.
struct Machine {
    home: TempDir,
    base_url: String,
    redis_url: String,
}

impl Machine {
    fn new(zoom: &Server, redis: &RedisServer) -> Self {
        Self { home: tempdir().unwrap(), base_url: zoom.base_url(), redis_url: redis.url() }
    }

    fn variables(&self) -> [(&str, &str); 4] {
        [
            ("ZOOM_REDIS_URL", &self.redis_url),
            ("ZOOM_BASE_URL", &self.base_url),
            ("ZOOM_CLIENT_ID", CLIENT_ID),
            ("ZOOM_CLIENT_SECRET", CLIENT_SECRET),
        ]
    }

    fn run(&self, args: &[&str]) -> Run {
        without_secrets(zoomctl_in(self.home.path(), args, &self.variables()))
    }

    /// Returns the name of a key in Redis. The host of the stand-in for Zoom is part of it.
    fn key_of(&self, name: &str, rest: &str) -> String {
        let host = self.base_url.split('/').nth(2).unwrap();
        format!("zoom:{{{name}@{host}}}:{rest}")
    }

    fn key(&self, rest: &str) -> String {
        self.key_of("default", rest)
    }

    /// Makes later calls go to another server, with the login that is in Redis.
    fn move_to(&mut self, zoom: &Server, redis: &RedisServer) {
        let before = self.key("tokens");
        self.base_url = zoom.base_url();
        redis.command(&["RENAME", &before, &self.key("tokens")]).unwrap();
    }

    /// Makes a call and returns the exit code and the message that says why the call failed.
    fn call(&self) -> (i32, String) {
        let run = self.run(&["call", "GET", "/users/me"]);
        (run.code, run.err)
    }
}

/// Returns whether a key exists in Redis.
fn has(redis: &RedisServer, key: &str) -> bool {
    format!("{:?}", redis.command(&["EXISTS", key]).unwrap()) != "int(0)"
}

fn interrupt(child: &Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}

fn is_refresh(grant: &String) -> bool {
    grant == "refresh_token"
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_in_redis_is_used_by_everyone_and_refreshed_once() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start_with_password(PASSWORD));
    let zoom = oauth.listen().await;
    let [ann, ben] = [(); 2].map(|()| Machine::new(&zoom, &redis));

    let run = ann.run(&["login", "--no-keyring"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("except the tokens, which are in Redis"), "{}", run.err);
    let folder = ann.home.path().join("config/zoomctl");
    assert!(!folder.join("default.tokens").exists());
    assert!(!fs::read_to_string(folder.join("default.json")).unwrap().contains(PASSWORD));

    for round in 1..=3 {
        oauth.end_access();
        for machine in [&ben, &ann, &ben] {
            assert_eq!(machine.call(), (0, String::new()));
            assert!(!has(&redis, &machine.key("lease")), "the lease is released before the program ends");
        }
        assert_eq!(oauth.asked().iter().filter(|grant| is_refresh(grant)).count(), round);
    }
    assert_eq!(fs::read_dir(ben.home.path()).unwrap().count(), 0, "nothing is stored on this machine");

    // The profile contains the URL, so the variable is no longer needed.
    let run = zoomctl_in(ann.home.path(), &["call", "GET", "/users/me"], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));

    let run = ann.run(&["logout"]);
    assert_eq!((run.code, run.err.as_str()), (0, "zoomctl: logged out of the profile `default`\n"));
    assert_eq!(oauth.access_tokens(), Vec::<String>::new());
    let (code, message) = ben.call();
    assert_eq!(code, 3, "{message}");
    assert!(message.contains("save one there with `zoomctl login --redis URL --profile default`"), "{message}");
    assert_eq!(oauth.faults(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_has_one_access_token_for_everyone() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    for _ in 0..3 {
        let machine = Machine::new(&zoom, &redis);
        let variables = [&machine.variables()[..], &[("ZOOM_ACCOUNT_ID", ACCOUNT_ID)]].concat();
        let run = without_secrets(zoomctl_in(machine.home.path(), &["call", "GET", "/users"], &variables));
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(!has(&redis, &machine.key_of(&format!("{ACCOUNT_ID}/{CLIENT_ID}"), "lease")));
    }
    assert_eq!(oauth.asked(), ["account_credentials"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn ctrl_c_during_a_refresh_saves_the_new_tokens_and_leaves_no_lease() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    let mut ann = Machine::new(&zoom, &redis);
    assert_eq!(ann.run(&["login", "--no-keyring"]).code, 0);

    // The server responds to the refresh when the test says so, and does not respond to a call from the interrupted
    // program.
    let (respond, told) = mpsc::channel::<()>();
    let (asks, mut asked) = unbounded_channel();
    let (told, holds_calls) = (Mutex::new(told), Arc::new(AtomicBool::new(true)));
    let are_calls_held = Arc::clone(&holds_calls);
    let server = Server::start(move |request| match (request.target(), request.header("authorization")) {
        ("/oauth/token", _) => {
            asks.send(()).unwrap();
            told.lock().unwrap().recv().unwrap();
            json(r#"{"access_token":"access-new","expires_in":3600,"refresh_token":"refresh-new"}"#)
        }
        (_, Some("Bearer access-new")) if are_calls_held.load(Ordering::Acquire) => {
            vec![Step::Wait(Duration::from_secs(3_600))]
        }
        (_, Some("Bearer access-new")) => json("{}"),
        _ => response("401 Unauthorized\ncontent-type: application/json", r#"{"code":124,"message":"Invalid token."}"#),
    })
    .await;
    ann.move_to(&server, &redis);
    let child = program(ann.home.path())
        .args(["call", "GET", "/users/me"])
        .envs(ann.variables())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let call = Running(child);
    asked.recv().await.unwrap();
    assert!(has(&redis, &ann.key("lease")));
    interrupt(&call.0);
    respond.send(()).unwrap();
    assert_eq!(call.wait().code(), Some(130));
    assert!(!has(&redis, &ann.key("lease")));

    // The new tokens are in Redis: the next call needs no refresh.
    holds_calls.store(false, Ordering::Release);
    assert_eq!(ann.call(), (0, String::new()));
    assert_eq!(server.received().iter().filter(|request| request.target() == "/oauth/token").count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn ctrl_c_waits_for_the_refresh_of_a_login_until_it_is_pressed_again() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    let mut ann = Machine::new(&zoom, &redis);
    assert_eq!(ann.run(&["login", "--no-keyring"]).code, 0);
    let (asks, mut asked) = unbounded_channel();
    let server = Server::start(move |request| {
        if request.target() == "/oauth/token" {
            asks.send(()).unwrap();
            return vec![Step::Wait(Duration::from_secs(3_600))];
        }
        response("401 Unauthorized\ncontent-type: application/json", r#"{"code":124,"message":"Invalid token."}"#)
    })
    .await;
    ann.move_to(&server, &redis);
    let child = program(ann.home.path())
        .args(["call", "GET", "/users/me"])
        .envs(ann.variables())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut call = Running(child);
    asked.recv().await.unwrap();
    interrupt(&call.0);
    let mut lines = BufReader::new(call.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let line = lines.next().unwrap();
    assert!(line.starts_with("zoomctl: waiting up to 35 seconds for Zoom's response to the refresh"), "{line}");
    assert!(line.ends_with("press Ctrl-C to stop at once"), "{line}");
    interrupt(&call.0);
    let line = lines.next().unwrap();
    assert!(line.starts_with("zoomctl: the login in Redis may be lost, because its refresh was cut short"), "{line}");
    assert!(line.ends_with("log in again with `zoomctl login --redis URL`"), "{line}");
    assert_eq!(lines.collect::<Vec<_>>(), ["zoomctl: interrupted"]);
    assert_eq!(call.wait().code(), Some(130));
}

#[tokio::test(flavor = "multi_thread")]
async fn logging_out_of_a_login_on_this_machine_leaves_that_of_others() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    let [ann, ben] = [(); 2].map(|()| Machine::new(&zoom, &redis));
    assert_eq!(ann.run(&["login", "--no-keyring"]).code, 0);
    let variables = [("ZOOM_REDIS_URL", ""), ("ZOOM_CLIENT_SECRET", CLIENT_SECRET)];
    let args = ["login", "--no-keyring", "--client-id", CLIENT_ID, "--base-url", &ben.base_url];
    assert_eq!(zoomctl_in(ben.home.path(), &args, &variables).code, 0);
    let run = ben.run(&["logout"]);
    assert_eq!((run.code, run.err.as_str()), (0, "zoomctl: logged out of the profile `default`\n"));
    assert!(has(&redis, &ann.key("tokens")));
    assert_eq!(oauth.asked().iter().filter(|asked| *asked == "revoke").count(), 1, "that of the other login");
}

#[tokio::test(flavor = "multi_thread")]
async fn logout_deletes_a_login_in_redis_that_zoom_does_not_revoke_or_nothing() {
    let (oauth, mut redis) = (OAuth::default(), RedisServer::start(Persistence::Always));
    let zoom = oauth.listen().await;
    let ann = Machine::new(&zoom, &redis);
    assert_eq!(ann.run(&["login", "--no-keyring"]).code, 0);
    let profile = ann.home.path().join("config/zoomctl/default.json");

    redis.kill();
    let run = ann.run(&["logout"]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert!(run.err.contains("; the login in Redis and the profile are kept: log out again"), "{}", run.err);
    assert!(profile.exists() && oauth.asked().iter().all(|asked| asked != "revoke"));

    redis.restart();
    assert!(has(&redis, &ann.key("tokens")));
    oauth.end_access();
    let run = ann.run(&["logout", "--quiet"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("Invalid Token!"), "{}", run.err);
    assert!(run.err.ends_with("; it is deleted in Redis and on this machine only\n"), "{}", run.err);
    assert!(!profile.exists() && !has(&redis, &ann.key("tokens")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_redis_does_not_take_leaves_the_earlier_one() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    let ann = Machine::new(&zoom, &redis);
    let home = ann.home.path();
    let variables = [("ZOOM_CLIENT_ID", CLIENT_ID), ("ZOOM_CLIENT_SECRET", CLIENT_SECRET)];
    let run = zoomctl_in(home, &["login", "--no-keyring", "--base-url", &ann.base_url], &variables);
    assert_eq!(run.code, 0, "{}", run.err);
    redis.command(&["SET", &ann.key("tokens"), "another program's"]).unwrap();
    let run = ann.run(&["login", "--no-keyring"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("choose another prefix (`--redis-prefix NAME`)"), "{}", run.err);
    assert_eq!(zoomctl_in(home, &["call", "GET", "/users/me"], &[]).code, 0);

    // The profile contains the prefix, so the flag is no longer needed.
    let run = ann.run(&["login", "--no-keyring", "--redis-prefix", "team"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(has(&redis, &ann.key("tokens").replacen("zoom", "team", 1)));
    assert_eq!(zoomctl_in(home, &["call", "GET", "/users/me"], &[]).code, 0);
    let ben = Machine::new(&zoom, &redis);
    let variables = [&ben.variables()[..], &[("ZOOM_REDIS_PREFIX", "team")]].concat();
    assert_eq!(zoomctl_in(ben.home.path(), &["call", "GET", "/users/me"], &variables).code, 0);
}

#[test]
fn ctrl_c_ends_the_prompt_of_a_login() {
    let (home, redis) = (tempdir().unwrap(), RedisServer::start(Persistence::None));
    let terminal = Terminal::run(home.path(), &["login", "--redis", &redis.url()], &[]);
    terminal.wait_for("Client ID: ");
    terminal.press_ctrl_c();
    assert_ne!(terminal.end().0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stand_in_shares_neither_tokens_nor_limits_with_zoom() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    let machine = Machine::new(&zoom, &redis);
    let variables = [&machine.variables()[..], &[("ZOOM_ACCOUNT_ID", ACCOUNT_ID)]].concat();
    let run = without_secrets(zoomctl_in(machine.home.path(), &["call", "GET", "/users"], &variables));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let keys = format!("{:?}", redis.command(&["KEYS", "zoom:*"]).unwrap());
    assert!(keys.contains(&machine.key_of(&format!("{ACCOUNT_ID}/{CLIENT_ID}"), "tokens")), "{keys}");
    assert!(!keys.contains(&format!("{{{ACCOUNT_ID}}}")) && !keys.contains(&format!("{CLIENT_ID}}}")), "{keys}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_can_not_be_used_is_explained_before_anything_is_sent() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start_with_password(PASSWORD));
    let zoom = oauth.listen().await;
    let ann = Machine::new(&zoom, &redis);
    let port = redis.port();
    let app = [("ZOOM_CLIENT_ID", CLIENT_ID), ("ZOOM_CLIENT_SECRET", CLIENT_SECRET)];
    let check = |home: &Path, url: &str, app: &[(&str, &str)], code: i32, message: &str| {
        let variables = [app, &[("ZOOM_BASE_URL", &*ann.base_url), ("ZOOM_REDIS_URL", url)]].concat();
        let run = without_secrets(zoomctl_in(home, &["call", "GET", "/users/me"], &variables));
        assert_eq!((run.code, run.out.as_str()), (code, ""), "{url}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{url}: {}", run.err);
    };
    let nobody = tempdir().unwrap();
    let nobody = nobody.path();
    check(nobody, "http://localhost", &app, 2, "must begin with `redis://`");
    check(nobody, "redis://localhost:1", &app, 6, "is the server running?");
    check(nobody, &format!("redis://:wrong@localhost:{port}"), &app, 1, "rejects the user or the password");
    check(nobody, &ann.redis_url, &[], 3, "set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET");
    check(nobody, &ann.redis_url, &app, 3, "save one there with `zoomctl login --redis URL --profile default`");

    // A login that exists only on this machine is neither used nor lost.
    let base_url = ["--base-url", &ann.base_url, "--no-keyring"];
    let home = ann.home.path();
    assert_eq!(zoomctl_in(home, &[&["login"][..], &base_url].concat(), &app).code, 0);
    check(home, &ann.redis_url, &app, 3, "save one there with `zoomctl login --redis URL --profile default`");
    assert_eq!(zoomctl_in(home, &["call", "GET", "/users/me"], &[]).code, 0);
    let run = ann.run(&["login", "--no-keyring"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(ann.call().0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_kept_to_and_limits_show_what_is_left_for_everyone() {
    let (oauth, redis) = (OAuth::default(), RedisServer::start(Persistence::None));
    let zoom = oauth.listen().await;
    let [ann, ben] = [(); 2].map(|()| Machine::new(&zoom, &redis));
    let run = ann.run(&["login", "--no-keyring", "--plan", "free"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for _ in 0..2 {
        let run = ann.run(&["users", "get-user", "me"]);
        assert_eq!(run.code, 0, "{}", run.err);
    }
    let args = ["limits", "--plan", "free", "-o", "ndjson", "--fields", "product,label,per,limit,left"];
    let run = ben.run(&args);
    assert_eq!(run.code, 0, "{}", run.err);
    let line = r#"{"product":"general","label":"Light","per":"day","limit":6000,"left":5998}"#;
    assert!(run.out.lines().any(|found| found == line), "{}", run.out);
    assert_eq!(run.out.lines().count(), 24, "{}", run.out);
}

#[test]
fn limits_without_redis_are_those_of_the_plan() {
    let home = tempdir().unwrap();
    let run = zoomctl_in(home.path(), &["limits", "--plan", "business"], &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.err, "zoomctl: to see what is left, count calls in Redis: add `--redis URL`\n");
    let lines: Vec<Vec<&str>> = run.out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[..2], [vec!["product", "label", "limit", "per"], vec!["general", "Light", "80", "second"]]);
    assert_eq!(lines.len(), 16);
    assert_eq!(lines[5], ["general", "Heavy,", "Resource-intensive", "60000", "day"]);

    let run = zoomctl_in(home.path(), &["limits", "-o", "ndjson"], &[]);
    assert!(run.err.contains("these are the limits of Pro"), "{}", run.err);
    assert_eq!(run.out.lines().next(), Some(r#"{"product":"general","label":"Light","limit":30,"per":"second"}"#));
}

/// Tests sharing the token of the app itself, which Zoom's WebSocket requires.
#[cfg(all(feature = "meetings", feature = "sandbox", feature = "users"))]
#[tokio::test(flavor = "multi_thread")]
async fn those_who_listen_share_the_token_of_the_app() {
    let (sandbox, redis) = (zoom_sandbox::Sandbox::start().await.unwrap(), RedisServer::start(Persistence::None));
    let redis_url = redis.url();
    let variables = [
        ("ZOOM_REDIS_URL", &*redis_url),
        ("ZOOM_BASE_URL", sandbox.base_url()),
        ("ZOOM_CLIENT_ID", zoom_sandbox::CLIENT_ID),
        ("ZOOM_CLIENT_SECRET", zoom_sandbox::CLIENT_SECRET),
    ];
    for _ in 0..2 {
        let home = tempdir().unwrap();
        let mut command = program(home.path());
        let child = command.arg("listen").envs(variables).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut listen = Running(child.unwrap());
        let mut notes = BufReader::new(listen.0.stderr.take().unwrap()).lines();
        let note = notes.next().unwrap().unwrap();
        assert!(note.contains("listening for the events"), "{note}");
        interrupt(&listen.0);
        assert_eq!(listen.wait().code(), Some(0));
    }
    let logins = sandbox.received().iter().filter(|request| request.uri().path() == "/oauth/token").count();
    assert_eq!(logins, 1);
    let keys = format!("{:?}", redis.command(&["KEYS", "zoom:*"]).unwrap());
    assert!(!keys.contains("lease") && keys.contains(zoom_sandbox::CLIENT_ID), "{keys}");
}
