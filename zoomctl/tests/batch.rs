//! Tests `zoomctl batch`, `--record` and `--replay` with a sandbox in the test's process.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::Path,
    process::Stdio,
    ptr,
};

use common::{Run, Running, program, zoomctl_in};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use zoom_core::{
    AccessToken, Client, DynamicRequest, Value,
    http::{Method, Response, StatusCode},
    schema::{Schema, Type},
    testing::Recorder,
    transport::MemoryTransport,
};
use zoom_sandbox::{Reply, Sandbox};

/// A sandbox that serves while the test waits for a program.
struct Zoom {
    sandbox: Sandbox,
    home: TempDir,
    /// The last field, because the sandbox must be dropped before the runtime.
    _runtime: Runtime,
}

impl Zoom {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::start()).unwrap();
        Self { sandbox, home: tempfile::tempdir().unwrap(), _runtime: runtime }
    }

    fn variables(&self) -> [(&'static str, String); 2] {
        let token = self.sandbox.access_token().expose().to_owned();
        [("ZOOM_BASE_URL", self.sandbox.base_url().to_owned()), ("ZOOM_ACCESS_TOKEN", token)]
    }

    fn path(&self, name: &str) -> String {
        self.home.path().join(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.home.path().join(name), text).unwrap();
        self.path(name)
    }

    fn run(&self, args: &[&str]) -> Run {
        let variables = self.variables();
        zoomctl_in(self.home.path(), args, &variables.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    /// Returns how many times each meeting topic was sent.
    fn topics(&self) -> BTreeMap<String, usize> {
        let mut topics = BTreeMap::new();
        for request in self.sandbox.received().iter().filter(|request| request.method() == Method::POST) {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            *topics.entry(body["topic"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        topics
    }
}

fn results(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn create(topic: &str) -> String {
    format!(r#"{{"operation":"meetings create-meeting","parameters":{{"user_id":"me","topic":"{topic}"}}}}"#)
}

#[test]
fn each_line_has_one_result_with_its_number_and_the_end_a_summary_and_a_code() {
    let zoom = Zoom::start();
    let lines = [
        &create("Plans"),
        "",
        r#"{"operation":"users get-user","parameters":{"user_id":"me"}}"#,
        r#"{"operation":"users GetUser","parameters":{"user-id":"nobody@example.com"}}"#,
        r#"{"parameters":{"userId":"me","type":"zak","ttl":"60"}}"#,
        r#"{"operation":"meetings create-meeting","parameters":{"user_id":"me"},"body":{"topic":"Body","settings":{"host_video":true}}}"#,
    ];
    let file = zoom.write("calls.ndjson", &lines.join("\n"));
    let run = zoom.run(&["batch", &file, "--operation", "users get-user-token"]);
    let mut results = results(&run.out);
    results.sort_by_key(|result| result["line"].as_u64());
    let seen: Vec<(u64, &str)> = results
        .iter()
        .map(|result| (result["line"].as_u64().unwrap(), result["operation"].as_str().unwrap()))
        .collect();
    let expected = [
        (1, "meetings create-meeting"),
        (3, "users get-user"),
        (4, "users get-user"),
        (5, "users get-user-token"),
        (6, "meetings create-meeting"),
    ];
    assert_eq!(seen, expected, "{}", run.err);
    assert_eq!(results[0]["response"]["topic"], "Plans");
    assert_eq!(results[4]["response"]["topic"], "Body");
    let error = &results[2]["error"];
    assert_eq!((&error["exit_code"], &error["status"], &error["code"]), (&4.into(), &404.into(), &1001.into()));
    assert!(error["message"].as_str().unwrap().starts_with("GetUser: Zoom returned 404 Not Found"));
    assert_eq!((run.code, run.err.as_str()), (4, "zoomctl: 5 lines: 4 succeeded, 1 failed\n"));
}

#[test]
fn columns_are_parameters_and_members_of_parameters() {
    let zoom = Zoom::start();
    let text = "\u{feff}action,E-Mail,user_info.type,user_info.first_name\ncreate,eve@example.com,1,\"Eve, the first\"\n\
                create,max@example.com,2,\n";
    let file = zoom.write("new.csv", text);
    let args = ["batch", &file, "--from-csv", "--column", "user_info.email=E-Mail", "--operation", "users create-user"];
    let run = zoom.run(&args);
    assert_eq!((run.code, run.err.as_str()), (0, "zoomctl: 2 lines: 2 succeeded, 0 failed\n"), "{}", run.out);
    let lines: BTreeSet<u64> = results(&run.out).iter().map(|result| result["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, BTreeSet::from([2, 3]));
    let bodies: Vec<Value> =
        zoom.sandbox.received().iter().map(|request| serde_json::from_slice(request.body()).unwrap()).collect();
    let eve = bodies.iter().find(|body| body["user_info"]["email"] == "eve@example.com").unwrap();
    assert_eq!(eve["user_info"]["first_name"], "Eve, the first");
    assert_eq!(eve["user_info"]["type"], 1);
    let max = bodies.iter().find(|body| body["user_info"]["email"] == "max@example.com").unwrap();
    assert!(max["user_info"].get("first_name").is_none());
}

#[test]
fn invalid_lines_are_reported_with_their_number_before_anything_is_sent() {
    let zoom = Zoom::start();
    for (text, args, expected) in [
        ("{", &[][..], "line 1: this is not a call (EOF while parsing an object)"),
        (r#"{"opration":"get-user"}"#, &[], "line 1: this is not a call (unknown field `opration`"),
        (r#"{"parameters":{}}"#, &[], "line 1: no operation is named: add `operation`, or write `--operation NAME`"),
        (r#"{"operation":"get-usr"}"#, &[], "line 1: `get-usr` is not a command: did you mean"),
        (r#"{"operation":"users get-user"}"#, &[], "line 1: GetUser: `user_id` is required but not set"),
        (
            r#"{"operation":"users get-user","parameters":{"user_id":"me","login_tpye":1}}"#,
            &[],
            "line 1: `login_tpye` is not a parameter of `GetUser`: did you mean `login_type`?",
        ),
        (
            r#"{"operation":"meetings create-meeting","parameters":{"user_id":"me","duration":"long"}}"#,
            &[],
            "line 1: `duration` must be",
        ),
        (
            r#"{"operation":"users get-user","parameters":{"user_id":".."}}"#,
            &[],
            "line 1: GetUser: `user_id` is `.` or `..`",
        ),
        (
            "user_id,ttl\nme,soon\n",
            &["--from-csv", "--operation", "users get-user-token"],
            "line 2: `ttl` must be a 64-bit integer",
        ),
        (
            "user_id,ttl\nme\n",
            &["--from-csv", "--operation", "users get-user-token"],
            "line 2: the row has fewer cells than the header: 1 instead of 2",
        ),
        (
            "user_id,ttl\nme,1,2\n",
            &["--from-csv", "--operation", "users get-user-token"],
            "line 2: the row has more cells than the header: 3 instead of 2",
        ),
        (
            "user_id,ttl\r\n\r\n\r\nme,1\r\nme,soon\r\n",
            &["--from-csv", "--operation", "users get-user-token"],
            "line 5: `ttl` must be a 64-bit integer",
        ),
        (
            "user_id,ttl\r\n\"m\r\ne\",1\r\nme,soon",
            &["--from-csv", "--operation", "users get-user-token"],
            "line 4: `ttl` must be a 64-bit integer",
        ),
        (
            "user_id,ttl\rme,soon\r",
            &["--from-csv", "--operation", "users get-user-token"],
            "line 2: `ttl` must be a 64-bit integer",
        ),
        ("a.b\nc\n", &["--from-csv", "--operation", "users get-user"], "line 2: `a` is not a parameter of `GetUser`"),
    ] {
        let is_csv = args.contains(&"--from-csv");
        let valid = if is_csv { String::new() } else { format!("\n{}\n", create("valid")) };
        let file = zoom.write("invalid", &format!("{text}{valid}"));
        let run = zoom.run(&[&["batch", &file], args].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{text}: {}", run.err);
        let lines: Vec<&str> = run.err.lines().collect();
        assert!(lines[0].starts_with(&format!("zoomctl: {expected}")), "{text}: {}", run.err);
        assert_eq!(lines[1], format!("zoomctl: `{file}`: 1 line is invalid, so nothing was sent"));
    }
    let file = zoom.write("delete", r#"{"operation":"meetings delete-meeting","parameters":{"meeting_id":1}}"#);
    let run = zoom.run(&["batch", &file]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (2, "zoomctl: line 1 deletes something: add `--yes` to confirm this for all lines\n")
    );
    let run = zoom.run(&["batch", &file, "-o", "csv"]);
    assert!(run.code == 2 && run.err.contains("writes its results as ndjson"), "{}", run.err);
    assert!(zoom.sandbox.received().is_empty());
}

#[test]
fn after_kill_9_no_line_runs_twice_but_those_in_flight_which_are_listed() {
    const LINES: u64 = 400;
    let zoom = Zoom::start();
    let mut text = String::new();
    for line in 1..=LINES {
        if line % 2 == 1 {
            writeln!(text, "{}", create(&format!("Line {line}"))).unwrap();
        } else {
            writeln!(text, r#"{{"operation":"users get-user","parameters":{{"user_id":"me"}}}}"#).unwrap();
        }
    }
    let (file, state) = (zoom.write("calls.ndjson", &text), zoom.path("calls.state"));
    let args = ["batch", file.as_str(), "--concurrency", "20", "--resume", state.as_str()];
    let mut command = program(zoom.home.path());
    command.args(args).envs(zoom.variables()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut first = Running(command.spawn().unwrap());
    let mut out = BufReader::new(first.0.stdout.take().unwrap());
    let mut read = String::new();
    for _ in 0..LINES / 4 {
        out.read_line(&mut read).unwrap();
    }
    first.0.kill().unwrap();
    first.wait();
    // Read the output from before the program was killed; its last line may be cut off.
    while out.read_line(&mut read).unwrap() > 0 {}
    let whole = read.rfind('\n').map_or(0, |end| end + 1);
    let before: Vec<u64> = results(&read[..whole]).iter().map(|result| result["line"].as_u64().unwrap()).collect();

    let notes: Vec<Value> =
        fs::read_to_string(&state).unwrap().lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let lines = |name: &str| -> BTreeSet<u64> { notes.iter().filter_map(|note| note[name]["line"].as_u64()).collect() };
    let (begun, ended) = (lines("begun"), lines("ended"));
    let in_flight: BTreeSet<u64> = begun.difference(&ended).copied().collect();
    let (unknown, repeated): (BTreeSet<u64>, BTreeSet<u64>) = in_flight.iter().partition(|line| *line % 2 == 1);
    assert!((ended.len() as u64) < LINES, "the run ended before it was killed");

    let run = zoom.run(&args);
    let after: Vec<u64> = results(&run.out).iter().map(|result| result["line"].as_u64().unwrap()).collect();
    let list = |lines: &BTreeSet<u64>| lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    if !repeated.is_empty() {
        assert!(run.err.contains(&format!("and sent again: lines {}\n", list(&repeated))), "{}", run.err);
    }
    if !unknown.is_empty() {
        assert!(run.err.contains(&format!("may have acted on them: lines {};", list(&unknown))), "{}", run.err);
        assert_eq!(run.code, 1);
    }
    for line in 1..=LINES {
        let results = (
            before.iter().filter(|other| **other == line).count(),
            after.iter().filter(|other| **other == line).count(),
        );
        match () {
            () if ended.contains(&line) => assert_eq!(results, (1, 0), "line {line}"),
            // If the program was killed after it wrote a result but before it recorded that, the line has a result from
            // both runs.
            () if repeated.contains(&line) => assert!(results.0 <= 1 && results.1 == 1, "line {line}: {results:?}"),
            () if unknown.contains(&line) => assert!(results.0 <= 1 && results.1 == 0, "line {line}: {results:?}"),
            () => assert_eq!(results, (0, 1), "line {line}"),
        }
    }
    let topics = zoom.topics();
    assert!(topics.values().all(|sent| *sent == 1), "{topics:?}");
    assert!(topics.len() as u64 + unknown.len() as u64 >= LINES / 2);

    // Only calls that are not safe to repeat are left.
    let run = zoom.run(&args);
    assert_eq!(run.out, "");
    let run = zoom.run(&[&args[..], &["--repeat-unknown"]].concat());
    assert_eq!(results(&run.out).len(), unknown.len());
    assert_eq!(run.code, 0, "{}", run.err);

    // The state belongs to these calls only.
    fs::write(&file, create("another")).unwrap();
    let run = zoom.run(&args);
    assert!(run.code == 2 && run.err.contains("the file is the state of other calls"), "{}", run.err);
}

#[test]
fn a_file_that_is_not_a_state_is_left_as_it_was() {
    let zoom = Zoom::start();
    let file = zoom.write("calls.ndjson", &create("Plans"));
    for (name, text) in
        [("one-line", "my notes"), ("lines", "a\nb"), ("json", "{}"), ("calls.ndjson", &create("Plans"))]
    {
        let path = zoom.write(name, text);
        let run = zoom.run(&["batch", &file, "--resume", &path]);
        let message = format!("zoomctl: `--resume {path}`: the file is not the state of a batch: name another file\n");
        assert_eq!((run.code, run.out.as_str(), run.err), (2, "", message));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert!(zoom.sandbox.received().is_empty());
    // A state that was cut off within its first record is started again.
    for text in ["", r#"{"ba"#, r#"{"batch":{"sha256":"12"#] {
        let path = zoom.write("state", text);
        let run = zoom.run(&["batch", &file, "--resume", &path]);
        assert_eq!((run.code, run.err.as_str()), (0, "zoomctl: 1 line: 1 succeeded, 0 failed\n"), "{text}");
    }
}

#[test]
fn lines_that_were_not_sent_or_that_a_limit_rejected_are_sent_again_to_the_same_server() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let home = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        fs::write(home.path().join(name), text).unwrap();
        home.path().join(name).display().to_string()
    };
    let file = write("calls.ndjson", &[create("One"), create("Two")].join("\n"));
    let state = home.path().join("calls.state").display().to_string();
    let args = ["batch", &file, "--resume", &state, "--retry", "0"];
    let run = |base_url: &str, token: &str| {
        zoomctl_in(home.path(), &args, &[("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", token)])
    };
    let base_url = format!("http://127.0.0.1:{port}/v2");
    let refused = run(&base_url, "token");
    assert_eq!(results(&refused.out).iter().filter(|result| result["error"].is_object()).count(), 2, "{}", refused.out);

    let runtime = Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::builder().port(port).start()).unwrap();
    let limited = Reply::error(StatusCode::TOO_MANY_REQUESTS, 429, "Too many requests.").times(1);
    sandbox.reply("POST /users/<user_id>/meetings", limited).unwrap();
    let token = sandbox.access_token();
    let another = run("http://127.0.0.1:1/v2", token.expose());
    let message = "the file is the state of other calls, or of another account or server, or the calls have changed since it was written: name another file";
    assert!(another.code == 2 && another.err.contains(message), "{}", another.err);
    for expected in ["2 lines: 1 succeeded, 1 failed\n", "2 lines: 1 succeeded, 0 failed, 1 done earlier\n"] {
        let run = run(&base_url, token.expose());
        assert!(run.err.ends_with(expected), "{}", run.err);
    }
    assert_eq!(run(&base_url, token.expose()).out, "");
    assert_eq!(sandbox.received().len(), 3);
}

/// Adds the names of the secret members of a type.
fn add_secrets(name: &str, ty: Type, seen: &mut Vec<*const Schema>, names: &mut BTreeSet<String>) {
    match ty {
        Type::Secret => _ = names.insert(name.to_owned()),
        Type::List(element) | Type::Map(element) => add_secrets(name, *element, seen, names),
        Type::Object(object) if !seen.contains(&ptr::from_ref(object.schema())) => {
            seen.push(object.schema());
            object.schema().members().for_each(|member| add_secrets(member.wire_name, member.ty, seen, names));
        }
        _ => {}
    }
}

#[test]
fn each_name_that_the_catalogue_declares_secret_is_known_to_errors_and_recordings() {
    let (mut seen, mut names) = (Vec::new(), BTreeSet::new());
    for operation in zoom_operations::operations() {
        operation.all_params().for_each(|param| add_secrets(param.wire_name, param.ty, &mut seen, &mut names));
        add_secrets("", operation.response_type, &mut seen, &mut names);
    }
    // Only the token in the query of this URL is secret.
    names.remove("start_url");
    assert!(names.len() > 10, "{names:?}");
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("calls.jsonl");
    let zoom = MemoryTransport::new(|_| {
        let body = r#"{"code":300,"message":"The value quoted-value-1 is invalid."}"#;
        Response::builder().status(400).body(body).unwrap()
    });
    let recorder = Recorder::new(&path, zoom);
    let client = Client::builder().auth(AccessToken::new("token")).transport(recorder.clone()).build().unwrap();
    let runtime = Runtime::new().unwrap();
    for name in names {
        let request = DynamicRequest::new(Method::POST, "/things").set(&name, "quoted-value-1");
        let error = runtime.block_on(client.send(&request)).unwrap_err().to_string();
        assert!(error.contains("The value [redacted] is invalid"), "`{name}`: {error}");
    }
    recorder.save().unwrap();
    assert!(!fs::read_to_string(&path).unwrap().contains("quoted-value-1"));
}

#[test]
fn what_a_command_records_is_played_without_a_login_or_a_network() {
    let zoom = Zoom::start();
    let file = zoom.path("calls.jsonl");
    let token = ["users", "get-user-token", "me", "--type", "zak"];
    let recorded = zoom.run(&[&token[..], &["--record", &file]].concat());
    assert_eq!((recorded.code, recorded.err), (0, format!("zoomctl: recorded 1 call in `{file}`\n")));
    let text = fs::read_to_string(&file).unwrap();
    assert!(!text.contains(zoom.sandbox.access_token().expose()) && !text.contains("sandbox.zak"), "{text}");

    let home = zoom.home.path();
    let played = zoomctl_in(home, &[&token[..], &["--replay", &file]].concat(), &[]);
    assert_eq!((played.code, played.out.as_str(), played.err.as_str()), (0, "{\"token\":\"[redacted]\"}\n", ""));
    let changed = zoomctl_in(home, &["users", "get-user-token", "me", "--type", "token", "--replay", &file], &[]);
    assert_eq!((changed.code, changed.out.as_str()), (6, ""));
    let lines: Vec<&str> = changed.err.lines().collect();
    assert_eq!(lines[0], "zoomctl: not played: line 1: GET /v2/users/me/token?type=zak");
    assert!(
        lines[1].ends_with("matches GET /v2/users/me/token?type=token nearest: line 1 - ?type=zak + ?type=token"),
        "{}",
        lines[1]
    );

    // A replayed command needs no token, so a recorded token request that is not replayed is not reported.
    let login = r#"{"request":{"method":"POST","url":"https://zoom.us/oauth/token?grant_type=account_credentials"},"response":{"status":200}}"#;
    fs::write(&file, format!("{text}{login}\n")).unwrap();
    let played = zoomctl_in(home, &[&token[..], &["--replay", &file]].concat(), &[]);
    assert_eq!((played.code, played.err.as_str()), (0, ""));

    // A failure that Zoom reports is also recorded, and several calls by one command are recorded in one file.
    let missing = zoom.run(&["users", "get-user", "nobody@example.com", "--record", &file]);
    assert_eq!(missing.code, 4);
    assert_eq!(zoomctl_in(home, &["users", "get-user", "nobody@example.com", "--replay", &file], &[]).code, 4);
    let all = ["users", "list-users", "--all", "--page-size", "1", "--fields", "id,email"];
    let recorded = zoom.run(&[&all[..], &["--record", &file]].concat());
    assert!(Path::new(&file).exists() && fs::read_to_string(&file).unwrap().lines().count() > 1);
    let played = zoomctl_in(home, &[&all[..], &["--replay", &file]].concat(), &[]);
    assert_eq!((played.code, played.out), (0, recorded.out), "{}", played.err);
}

#[test]
fn recording_and_playing_where_there_are_no_calls_is_explained() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("calls.jsonl").display().to_string();
    for (args, code, message) in [
        (&["users", "list-users", "--replay", &path][..], 2, "`--replay`: cannot read the cassette `"),
        (&["login", "--replay", &path], 2, "`--replay` plays calls to Zoom's API, but `zoomctl login` makes none"),
        (
            &["auth", "logout", "--replay", &path],
            2,
            "`--replay` plays calls to Zoom's API, but `zoomctl auth logout` makes none",
        ),
        (&["auth", "login", "--replay", &path], 2, "but `zoomctl auth login` makes none"),
        (&["users", "list-users", "--sandbox", "--replay", &path], 2, "in place of a server: omit `--sandbox`"),
        (
            &["users", "list-users", "--record", "/nowhere/a"],
            2,
            "the folder `/nowhere` does not exist: create it first",
        ),
        (&["users", "list-users", "--record", "a", "--replay", "b"], 2, "cannot be used with"),
        (&["list", "zak", "--record", &path], 0, "the command made no call, so nothing was recorded"),
    ] {
        let run = zoomctl_in(home.path(), args, &[("ZOOM_ACCESS_TOKEN", "a-token")]);
        assert_eq!(run.code, code, "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
    assert!(!Path::new(&path).exists());
}
