//! Tests the exit code and the one-line message of each usage error and each fault in the environment.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{fs::File, process::Stdio};

use common::{program, zoomctl};
use zoom_tests::{
    TOKEN,
    server::{Server, response},
};

/// A URL on which no server listens.
const NOWHERE: &str = "http://127.0.0.1:1/v2";

/// The arguments, the variables, the exit code, and a part of the line on standard error.
type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], i32, &'a str);

fn check(cases: &[Case<'_>]) {
    for (args, variables, code, message) in cases {
        let run = zoomctl(args, variables);
        assert_eq!((run.code, run.out.as_str()), (*code, ""), "{args:?}: {}", run.err);
        assert!(run.err.starts_with("zoomctl: ") && run.err.contains(message), "{args:?}: {}", run.err);
        assert_eq!(run.err.lines().count(), 1, "{args:?}: {}", run.err);
        assert!(!run.err.contains(TOKEN), "{args:?}: {}", run.err);
    }
}

#[test]
fn an_invalid_command_line_is_explained_and_ends_with_2() {
    let token = [("ZOOM_ACCESS_TOKEN", TOKEN)];
    let dry = "--dry-run";
    check(&[
        (&["user"], &[], 2, "`user` is not a command: did you mean `zoomctl users`"),
        // A word that is not a command of this group may be a command of another group.
        (&["recordings", "list"], &[], 2, "-recordings`"),
        (&["users", "create-meeting"], &[], 2, "did you mean `zoomctl meetings create-meeting`"),
        (&["users", "lst"], &[], 2, "did you mean `zoomctl users list-users`"),
        (
            &["login", "--server-to-server", "--account-id", "a", "--client-id", "b"],
            &[],
            2,
            "`login --server-to-server` needs the client secret (set ZOOM_CLIENT_SECRET",
        ),
        (
            &["export", "openapi", "-o", "csv"],
            &[],
            2,
            "a document is JSON or YAML: write `--output json` or `--output yaml`",
        ),
        (&["get-user-token"], &[], 2, "did you mean `zoomctl users get-user-token`"),
        (&["users", "get-user-tokn", "me"], &[], 2, "did you mean `zoomctl users get-user-token`"),
        (&["zzzz"], &[], 2, "find operations with `zoomctl list WORD`"),
        (&["show", "GetUserTokn"], &[], 2, "is not an operation: did you mean `zoomctl show users get-user-token`"),
        (
            &["users", "get-user-token"],
            &[],
            2,
            "were not provided: <user_id>; see `zoomctl users get-user-token --help`",
        ),
        // The value of a flag is not a command, whatever it looks like.
        (
            &["--profile", "login", "users", "get-user-token"],
            &[],
            2,
            "were not provided: <user_id>; see `zoomctl users get-user-token --help`",
        ),
        (
            &["users", "--profile", "list-users", "get-user-token", "--profile=list-users", "me", "--ttl", "x"],
            &[],
            2,
            "; see `zoomctl users get-user-token --help`",
        ),
        (&["login", "--profile", "logout", "--bogus"], &[], 2, "; see `zoomctl login --help`"),
        (&["--bogus", "users", "list-users"], &[], 2, "; see `zoomctl --help`"),
        (&["meetings", "create-meeting", "me", "more", dry], &[], 2, "unexpected argument 'more'"),
        (&["users", "get-user-token", "me", "--tip", "zak"], &[], 2, "a similar argument exists: '--type'"),
        (&["users", "list-users", "-o", "xml"], &[], 2, "possible values: json, ndjson, table, csv, tsv, yaml"),
        (
            &["users", "get-user-token", "me", "--ttl", "soon"],
            &[],
            2,
            "'soon' for '--ttl <INTEGER>': must be a 64-bit integer",
        ),
        (&["meetings", "create-meeting", "me", "--duration", "1.5"], &[], 2, "must be a 64-bit integer"),
        (&["meetings", "create-meeting", "me", "--duration", "inf"], &[], 2, "must be a 64-bit integer"),
        (&["users", "get-user-token", "me", "--ttl", "99999999999999999999"], &[], 2, "must be a 64-bit integer"),
        (&["meetings", "create-meeting", "me", "--pre-schedule", "yes"], &[], 2, "possible values: true, false"),
        (&["users", "get-user-token", "..", dry], &[], 2, "`user_id` is"),
        (&["meetings", "create-meeting", "me", "--body", "{x", dry], &[], 2, "`--body` is not valid JSON"),
        (&["meetings", "create-meeting", "me", "--body", "[1]", dry], &[], 2, "`--body` is not a JSON object"),
        (&["meetings", "create-meeting", "me", "--body", "@/no/such", dry], &[], 2, "cannot read `/no/such`"),
        (&["meetings", "create-meeting", "me", "--body", "-", dry], &[], 2, "`--body` is not valid JSON"),
        (
            &["users", "upload-user-profile-picture", "me", "--pic-file", "/no/such", dry],
            &[],
            2,
            "`--pic-file`: cannot read `/no/such`",
        ),
        (&["call", "GET", "", dry], &[], 2, "does not begin with `/`"),
        (&["call", "FETCH", "/users", dry], &[], 2, "`method` is `FETCH`"),
        (&["call", "PUT", "/x/<id>", "id=5", "a=1", "--body", "[1]", dry], &[], 2, "`--body` is not a JSON object"),
        (
            &["call", "GET", "/users", "type", dry],
            &[],
            2,
            "`type` is not a parameter: write a name and a value, as in `type=zak`",
        ),
        (&["users", "list-users", "--base-url", "zoomctl", dry], &[], 2, "base"),
        (&["users", "list-users", "--base-url", "http://zoom.example/v2"], &token, 2, "write `https://`"),
        (&["trigger", "meeting.startd", "--to", NOWHERE], &[], 2, "did you mean `meeting.started`?"),
        (&["trigger", "meeting.started", "--to", NOWHERE], &[], 2, "set ZOOM_WEBHOOK_SECRET, or add `--secret SECRET`"),
        (
            &["trigger", "meeting.started", "--to", "http://a.example"],
            &[],
            2,
            "may use plain `http` for this machine only",
        ),
        (&["listen"], &token, 2, "add `--subscription ID`"),
        (&["listen", "--events", "meeting.startd"], &token, 2, "did you mean `meeting.started`?"),
        (&["listen", "--replay", "/no/such"], &[], 2, "`--replay /no/such`: cannot read it"),
        (&["listen", "-o", "table"], &token, 2, "write `-o ndjson` or `-o csv`"),
        (
            &["users", "list-users"],
            &[("ZOOM_ACCESS_TOKEN", "a b")],
            2,
            "contains a space, a line break or a control character",
        ),
        (&["users", "list-users"], &[("ZOOM_ACCOUNT_ID", "a")], 2, "needs ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"),
    ]);
}

#[test]
fn a_name_and_a_number_out_of_range_have_what_to_write_instead() {
    check(&[
        (&["open", "users", "lst"], &[], 2, "is not an operation: did you mean `zoomctl open users list-users`"),
        (
            &["meetings", "reports"],
            &[],
            2,
            "is a group of commands: list them with `zoomctl list meetings --group reports`",
        ),
        (&["list", "meetings", "--group", "report"], &[], 2, "`--group report`: did you mean `reports`?"),
        (&["users", "list-users", "--retry", "21"], &[], 2, "'--retry <COUNT>': must be from 0 to 20; see"),
        (&["users", "list-users", "--limit", "0"], &[], 2, "'--limit <COUNT>': must be at least 1; see"),
    ]);
}

#[test]
fn nothing_found_ends_with_4() {
    check(&[(&["list", "no-such-word"], &[], 4, "no operation of this build matches `no-such-word`")]);
}

#[test]
fn a_command_without_its_subcommand_prints_help_and_ends_with_2() {
    for (args, shown) in [(&[][..], "Usage: zoomctl"), (&["users"], "get-user-token")] {
        let run = zoomctl(args, &[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(run.err.contains(shown), "{args:?}: {}", run.err);
    }
}

#[test]
fn no_login_ends_with_3() {
    check(&[
        (&["users", "get-user-token", "me"], &[], 3, "not logged in: run `zoomctl login`, or set ZOOM_ACCESS_TOKEN"),
        (&["listen", "--subscription", "a"], &[], 3, "no app to listen as: set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"),
    ]);
}

#[test]
fn no_network_ends_with_6() {
    let variables = [("ZOOM_ACCESS_TOKEN", TOKEN), ("ZOOM_BASE_URL", NOWHERE)];
    let app = [
        ("ZOOM_ACCOUNT_ID", "account"),
        ("ZOOM_CLIENT_ID", "id"),
        ("ZOOM_CLIENT_SECRET", "secret"),
        ("ZOOM_BASE_URL", NOWHERE),
    ];
    check(&[
        (&["users", "get-user-token", "me"], &variables, 6, "GetUserToken: could not connect to the server"),
        (&["users", "get-user-token", "me"], &app, 6, "Zoom's OAuth server can't be reached"),
        (&["listen", "--subscription", "a"], &variables, 6, "Zoom's WebSocket can't be reached"),
        (&["listen", "--subscription", "a"], &app, 6, "Zoom's OAuth server can't be reached"),
        (
            &["trigger", "meeting.started", "--to", NOWHERE, "--secret", "s"],
            &[],
            6,
            "meeting.started: could not connect to http://127.0.0.1:1/v2: ",
        ),
    ]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_zoom_is_reported_in_zooms_words() {
    let call: &[&str] = &["users", "get-user-token", "me", "--type", "zok"];
    for (head, body, code, message) in [
        (
            "400 Bad Request",
            r#"{"code":300,"message":"Validation Failed.","errors":[{"field":"type","message":"Invalid value."}]}"#,
            3,
            "GetUserToken: Zoom returned 400 Bad Request, code 300: Validation Failed; `type`: Invalid value",
        ),
        (
            "401 Unauthorized",
            r#"{"code":124,"message":"Expired."}"#,
            3,
            "Expired; set ZOOM_ACCESS_TOKEN to a new token",
        ),
        ("403 Forbidden", "{}", 3, "Zoom returned 403 Forbidden"),
        ("404 Not Found", r#"{"code":1001,"message":"No.\r\n\u001b[31m"}"#, 4, "(the user does not exist)"),
        (
            "429 Too Many Requests\nx-ratelimit-type: Daily-limit\nretry-after: 2030-01-01T00:00:00Z",
            r#"{"code":429,"message":"Daily limit."}"#,
            5,
            "the daily limit is used up; try again after ",
        ),
        ("302 Found\nlocation: https://example.com/", "", 3, "the redirect was not followed"),
        ("200 OK\ncontent-type: text/html", "<html>", 1, "with a body that is not JSON"),
    ] {
        let server = Server::responding(response(head, body)).await;
        let base_url = server.base_url();
        check(&[(call, &[("ZOOM_BASE_URL", &base_url), ("ZOOM_ACCESS_TOKEN", TOKEN)], code, message)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_login_ends_with_3() {
    let body = r#"{"reason":"Invalid client_id or client_secret","error":"invalid_client"}"#;
    let server = Server::responding(response("401 Unauthorized\ncontent-type: application/json", body)).await;
    let base_url = server.base_url();
    let variables = [
        ("ZOOM_ACCOUNT_ID", "account"),
        ("ZOOM_CLIENT_ID", "id"),
        ("ZOOM_CLIENT_SECRET", "no-such-secret"),
        ("ZOOM_BASE_URL", &base_url),
    ];
    let message = "invalid_client: Invalid client_id or client_secret; check ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and";
    check(&[(&["users", "list-users"], &variables, 3, message)]);
}

/// Tests each format, for a single response and for pages.
#[tokio::test(flavor = "multi_thread")]
async fn a_response_on_a_full_disk_ends_with_1() {
    let server = Server::responding(zoom_tests::server::json(r#"{"users":[{"id":1}]}"#)).await;
    let home = tempfile::tempdir().unwrap();
    for format in ["json", "ndjson", "table", "csv", "yaml"] {
        for all in [&["--all"][..], &[]] {
            let output = program(home.path())
                .args(["users", "list-users", "-o", format])
                .args(all)
                .envs([("ZOOM_BASE_URL", server.base_url().as_str()), ("ZOOM_ACCESS_TOKEN", TOKEN)])
                .stdout(File::options().write(true).open("/dev/full").unwrap())
                .output()
                .unwrap();
            let message = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{format}: {message}");
            assert!(
                message.starts_with("zoomctl: cannot write the output: No space left on device"),
                "{format}: {message}"
            );
        }
    }
}

#[test]
fn a_full_disk_ends_with_1() {
    let home = tempfile::tempdir().unwrap();
    for args in [&["list", "token"][..], &["show", "get-user-token"], &["--help"], &["completions", "bash"], &["man"]] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = program(home.path()).args(args).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}: {message}");
        assert_eq!(message, "zoomctl: cannot write the output: No space left on device (os error 28)\n", "{args:?}");
    }
}
