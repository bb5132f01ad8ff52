//! Tests everything that command lines print: the output, the lines of standard error after `! `, and the exit code if
//! it is not 0. `UPDATE_EXPECT=1 cargo test -p zoomctl --test command_lines` updates the recordings.

#![cfg(all(
    target_os = "linux",
    feature = "keyring",
    feature = "meetings",
    feature = "redis",
    feature = "sandbox",
    feature = "users"
))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[path = "common/pty.rs"]
mod pty;

use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use expect_test::expect_file;
use pty::Terminal;
use zoom_sandbox::Sandbox;

/// The maximum number of lines of an output to record.
const MOST_LINES: usize = 60;

/// The command lines, in the order of the README. A shell runs each in a folder that contains a picture, an event, an
/// OpenAPI document and a body.
const LINES: &str = r#"
zoomctl --version
zoomctl
zoomctl --help
zoomctl users
zoomctl meetings --help
zoomctl users delete-user --help
zoomctl users delete -h
zoomctl help meetings list
zoomctl list users token
zoomctl list meetings --group archiving
zoomctl list meetings --group archivng
zoomctl list get-usr
zoomctl meetings reports
zoomctl show users get
zoomctl show GetUserTokn
zoomctl open users get
zoomctl open meetings --print
zoomctl open users lst
COMPLETE=fish zoomctl -- zoomctl users create-user --action ''
COMPLETE=fish zoomctl -- zoomctl users list --fields id,e
COMPLETE=fish zoomctl -- zoomctl users get ''

zoomctl --sandbox users list
zoomctl --sandbox users list --fields 'id, email'
zoomctl --sandbox users list --fields nosuch
zoomctl --sandbox users list --limit 5 --fields id
zoomctl --sandbox users list --jq '.users[0].email'
zoomctl --sandbox users list --jq '.users[0'
zoomctl --sandbox users list -o tsv
zoomctl --sandbox users list -o csv --no-header --fields id,email,status
zoomctl --sandbox users list -o table --sort -email
zoomctl --sandbox users list --all --save users.json; cat users.json
zoomctl --sandbox users list -v --all -o ndjson --fields id
zoomctl --sandbox users list --page-size abc
zoomctl --sandbox users list --pagesize 5
zoomctl --sandbox users list -o xml
zoomctl --sandbox users get me -o yaml --fields id,email,type
zoomctl --sandbox users get nobody@example.com
zoomctl --sandbox users create --action create
zoomctl --sandbox users create --action create --user-info '{"email":"cat@example.com","type":"one"}'
zoomctl --sandbox users update me --first-name Ann -q
zoomctl --sandbox users upload-user-profile-picture me --pic-file p.png --fields id
zoomctl --sandbox recordings list
zoomctl --sandbox meetings get-meeting '987 6543 2101' --fields id,topic
zoomctl --sandbox meetings create-meeting me --start-time tomorrow
zoomctl --sandbox meetings create me --topic Plans --start-time 2026-12-01T09:00:00Z --dry-run
zoomctl --sandbox meetings create me --body @meeting.json --fields id,topic
zoomctl --sandbox meetings delete 98765432101
zoomctl meetings delete 98765432101
zoomctl users list
zoomctl users list --profile 'my work'
zoomctl users list --timeout 0
zoomctl users list --retry 21
zoomctl users list --plan gold

zoomctl --sandbox call GET '/users?page_size=2' --jq '.users | length'
zoomctl --sandbox call GET https://api.zoom.us/v2/users/me --fields id,email
zoomctl --sandbox call POST /users/me/picture pic_file=@p.png --jq 'keys'
zoomctl --sandbox call GET /users --all -o csv --fields id,status
echo '{"first_name":"Ann"}' | zoomctl --sandbox call PATCH /users/me --body - --include
zoomctl call POST /users/me/picture pic_file=@nosuch.png
zoomctl --sandbox call GET users/me --fields id
zoomctl call GET https://example.com/v2/users
zoomctl call DELETE /meetings/98765432101

zoomctl events list recording completed
zoomctl events show recording.complete
zoomctl listen --replay events.ndjson
zoomctl listen
zoomctl trigger meeting.started --to http://127.0.0.1:1/zoom --secret s --set payload.object.topik=Plans
zoomctl --sandbox recordings download --user me --from 2026-01-01 --to 2026-01-31 --dir files --dry-run
zoomctl --sandbox recordings download --user me --from 2026-01-31 --to 2026-01-01 --dir files
zoomctl login --server-to-server --account-id a --client-id b
zoomctl whoami
zoomctl logout
zoomctl --plan pro limits -o csv
zoomctl sandbox --seed nosuch.json
zoomctl declare openapi.json
zoomctl export openapi -o yaml --product users
zoomctl completions fish
zoomctl completions tcsh
zoomctl man
"#;

/// Command lines as typed in a terminal, each with its arguments, the text to wait for, and the keys to press.
const ON_A_TERMINAL: [(&str, &[&str], &str, &str); 2] = [
    ("zoomctl meetings delete-meeting 98765432101", &["meetings", "delete-meeting", "98765432101"], "[y/N] ", "y\r"),
    ("zoomctl meetings delete-meeting 98765432101", &["meetings", "delete-meeting", "98765432101"], "[y/N] ", "\r"),
];

/// Returns the lines of `text`, each prefixed with `before`. Lines beyond the maximum number are omitted, and so are
/// trailing spaces.
fn shown(text: &str, before: &str) -> String {
    let lines = text.lines().map(|line| format!("{before}{}", line.trim_end()).trim_end().to_owned() + "\n");
    let rest = if text.lines().count() > MOST_LINES { "[…]\n" } else { "" };
    lines.take(MOST_LINES).collect::<String>() + rest
}

fn code(code: i32) -> String {
    if code == 0 { String::new() } else { format!("[exit code {code}]\n") }
}

/// Returns `text` with a fixed date and port in place of those of this run.
fn without_date_and_port(text: &str) -> String {
    const LOCAL: &str = "http://127.0.0.1:";
    let line = |line: &str| match (line.split_once("date: "), line.split_once(LOCAL)) {
        (Some((before, _)), _) if before.trim_start_matches("< ").is_empty() => {
            format!("{before}date: Sat, 31 Jan 2026 09:00:00 GMT")
        }
        (_, Some((before, after))) if line.starts_with("> curl") => {
            format!("{before}{LOCAL}8080{}", after.trim_start_matches(|c: char| c.is_ascii_digit()))
        }
        _ => line.to_owned(),
    };
    text.lines().map(|text| line(text) + "\n").collect()
}

/// Runs a line in a shell.
fn run(line: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap().to_owned();
    let path = env::join_paths([program].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap()))).unwrap();
    let mut command = Command::new("sh");
    command.args(["-c", line]).current_dir(folder).stdin(Stdio::null());
    let output = command.env_clear().env("PATH", path).env("HOME", folder).output().unwrap();
    let [out, err] =
        [output.stdout, output.stderr].map(|text| without_date_and_port(&String::from_utf8(text).unwrap()));
    format!("$ {line}\n{}{}{}", shown(&out, ""), shown(&err, "! "), code(output.status.code().unwrap()))
}

fn fill(folder: &Path) {
    fs::write(folder.join("p.png"), b"\x89PNG\r\n\x1a\n").unwrap();
    fs::write(folder.join("meeting.json"), r#"{"topic":"Plans","duration":30}"#).unwrap();
    let event = r#"{"event":"meeting.started","event_ts":1774000000000,"payload":{"account_id":"a","object":{"id":"987","topic":"Plans"}}}"#;
    fs::write(folder.join("events.ndjson"), format!("{event}\n")).unwrap();
    let document = r#"{"openapi":"3.1.0","info":{"title":"Doors","version":"1"},"paths":{"/doors":{"get":{"operationId":"listDoors","responses":{"204":{"description":"none"}}}}}}"#;
    fs::write(folder.join("openapi.json"), document).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_command_lines_print_what_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path());
    let lines: Vec<&str> = LINES.lines().filter(|line| !line.is_empty()).collect();
    assert!(lines.len() + ON_A_TERMINAL.len() >= 60);
    let mut recorded: Vec<String> = lines.iter().map(|line| run(line, folder.path())).collect();
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.access_token();
    let login = [("ZOOM_BASE_URL", sandbox.base_url()), ("ZOOM_ACCESS_TOKEN", token.expose())];
    for (line, args, question, keys) in ON_A_TERMINAL {
        let terminal = Terminal::run(folder.path(), args, &login);
        terminal.wait_for(question);
        terminal.type_text(keys);
        let (ended, seen) = terminal.end();
        recorded.push(format!("$ {line}\n{}{}", shown(&seen, ""), code(ended.try_into().unwrap())));
    }
    let text = recorded.join("\n").replace(folder.path().to_str().unwrap(), "/home/ann");
    // The products and the suggestions depend on the enabled features.
    if cfg!(feature = "full") {
        expect_file!["command_lines_full.txt"].assert_eq(&text);
    } else {
        expect_file!["command_lines.txt"].assert_eq(&text);
    }
}
