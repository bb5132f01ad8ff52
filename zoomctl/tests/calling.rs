// Over 500 lines: every kind of value and output of a command line, with shared helpers.
//! Tests the request that a command line sends and how its response is written.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::io::Write as _;

use common::{program, zoomctl, zoomctl_at};
use zoom_tests::server::{Server, Step, json};

#[test]
fn a_dry_run_prints_the_request_and_needs_no_login() {
    for (args, line) in [
        (
            &["users", "get-user-token", "me", "--type", "zak", "--ttl", "3600"][..],
            "curl -X GET --globoff 'https://api.zoom.us/v2/users/me/token?type=zak&ttl=3600'",
        ),
        (&["call", "get", "/users/me/token", "type=zak"], "'https://api.zoom.us/v2/users/me/token?type=zak'"),
        (&["call", "GET", "/scim2/Users", "--base", "root"], "'https://api.zoom.us/scim2/Users'"),
        (&["call", "GET", "/users/<id>", "id=a/b"], "'https://api.zoom.us/v2/users/a%2Fb'"),
        (
            &["call", "POST", "/users", "--query", "a=1", "action=create"],
            "'https://api.zoom.us/v2/users?a=1' -H 'Content-Type: application/json' -H 'Accept: application/json'",
        ),
        (
            &["call", "POST", "/users", "action=create", "n=2", "t=2x", "l=1", "l=2"],
            r#"--data-raw '{"action":"create","n":2,"t":"2x","l":[1,2]}'"#,
        ),
        (&["call", "PUT", "/x", "--body", "[1]"], "--data-raw '[1]'"),
        (&["call", "PUT", "/x", "--body", r#"{"a":1,"b":1}"#, "b=2"], r#"--data-raw '{"a":1,"b":2}'"#),
        (&["call", "PUT", "/x/<id>", "id=5", "--body", "[1]"], "'https://api.zoom.us/v2/x/5'"),
        (&["call", "PUT", "/x/<id>", "id=5", "--body", "[1]"], "--data-raw '[1]'"),
        // Numbers are sent in their normal form.
        (&["users", "get-user-token", "me", "--ttl", "007"], "/token?ttl=7'"),
        (&["meetings", "create-meeting", "me", "--duration", "+5"], r#"--data-raw '{"duration":5}'"#),
        (&["users", "update-user", "me", "--pronouns-option=-5"], r#"--data-raw '{"pronouns_option":-5}'"#),
        (
            &["meetings", "create-meeting", "me", "--topic", "Plans", "--type", "2"],
            r#"--data-raw '{"topic":"Plans","type":2}'"#,
        ),
        (
            &["meetings", "create-meeting", "me", "--topic", "60", "--duration", "60", "--pre-schedule", "true"],
            r#"--data-raw '{"duration":60,"pre_schedule":true,"topic":"60"}'"#,
        ),
        (
            &["meetings", "create-meeting", "me", "--settings", r#"{"host_video":true}"#],
            r#"--data-raw '{"settings":{"host_video":true}}'"#,
        ),
        (
            &["meetings", "create-meeting", "me", "--body", r#"{"topic":"a","new":1}"#, "--topic", "b"],
            r#"--data-raw '{"new":1,"topic":"b"}'"#,
        ),
        (&["users", "list-users", "--base-url", "http://127.0.0.1:1/v2"], "'http://127.0.0.1:1/v2/users'"),
    ] {
        let run = zoomctl(&[args, &["--dry-run"]].concat(), &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{args:?}");
        assert!(run.out.contains(line), "{args:?}: {}", run.out);
        assert!(run.out.contains("$ZOOM_ACCESS_TOKEN") && run.out.lines().count() == 1, "{args:?}: {}", run.out);
    }
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    let variables = ["ZOOM_BASE_URL", "ZOOM_PROFILE", "ZOOM_ACCESS_TOKEN", "ZOOM_ACCOUNT_ID"].map(|name| (name, ""));
    let run = zoomctl(&["users", "list-users", "--dry-run"], &variables);
    assert!(run.out.contains("'https://api.zoom.us/v2/users'"), "{run:?}");
    let run = zoomctl(&["users", "list-users"], &variables);
    assert!(run.code == 3 && run.err.contains("not logged in: run `zoomctl login`"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_page_has_its_form_in_each_format() {
    let server = Server::responding(json(r#"{"users":[],"next_page_token":""}"#)).await;
    for (format, out) in [("json", "[]\n"), ("ndjson", ""), ("csv", "id,email\n"), ("table", ""), ("yaml", "[]\n")] {
        let run = zoomctl_at(&server.base_url(), &["users", "list-users", "--fields", "id,email", "-o", format]);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, out, ""), "{format}");
    }
}

#[test]
fn a_body_is_read_from_a_file_or_from_standard_input() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("meeting.json");
    std::fs::write(&path, r#"{"topic":"from a file"}"#).unwrap();
    let run =
        zoomctl(&["meetings", "create-meeting", "me", "--dry-run", "--body", &format!("@{}", path.display())], &[]);
    assert!(run.out.contains(r#"--data-raw '{"topic":"from a file"}'"#), "{run:?}");

    let mut child = program(home.path())
        .args(["meetings", "create-meeting", "me", "--dry-run", "--body", "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(br#"{"topic":"from a pipe"}"#).unwrap();
    let out = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(out.contains(r#"--data-raw '{"topic":"from a pipe"}'"#), "{out}");
}

const PAGE: &str =
    r#"{"page_size":2,"users":[{"id":"b","dept":{"no":1},"on":true},{"id":"a","dept":{"no":2}}],"next_page_token":""}"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_response_is_written_in_each_format() {
    let server = Server::responding(json(PAGE)).await;
    let base = server.base_url();
    for (args, out) in [
        (&[][..], format!("{PAGE}\n")),
        (
            &["-o", "ndjson"],
            r#"{"id":"b","dept":{"no":1},"on":true}
{"id":"a","dept":{"no":2}}
"#
            .to_owned(),
        ),
        (&["-o", "csv"], "id,dept,on\nb,\"{\"\"no\"\":1}\",true\na,\"{\"\"no\"\":2}\",\n".into()),
        (&["-o", "table"], " id  on\n b   true\n a\n".into()),
        (
            &["-o", "yaml", "--all"],
            "- id: b\n  dept:\n    \"no\": 1\n  \"on\": true\n- id: a\n  dept:\n    \"no\": 2\n".into(),
        ),
        (&["--all", "--fields", "id"], "[{\"id\":\"b\"},{\"id\":\"a\"}]\n".into()),
    ] {
        let run = zoomctl_at(&base, &[&["users", "list-users"], args].concat());
        assert_eq!((run.code, run.out.as_str()), (0, out.as_str()), "{args:?}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_selected_fields_of_each_record_are_written() {
    let page = r#"{"users":[{"id":"b","verified":1,"custom_attributes":[{"key":"k"}]},{"id":"a"}]}"#;
    let server = Server::responding(json(page)).await;
    for (args, out) in [
        (
            &["--fields", "id,custom_attributes.key"][..],
            "[{\"id\":\"b\",\"custom_attributes.key\":[\"k\"]},{\"id\":\"a\",\"custom_attributes.key\":null}]\n",
        ),
        (&["--fields", "verified", "-o", "csv"], "verified\n1\n\"\"\n"),
    ] {
        let run = zoomctl_at(&server.base_url(), &[&["users", "list-users"], args].concat());
        assert_eq!((run.code, run.out.as_str()), (0, out), "{args:?}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_that_is_not_a_page_is_one_record() {
    let server = Server::responding(json(r#"{"id":"b","name":"x\u001b[31m"}"#)).await;
    for (args, out) in [
        (&[][..], "{\"id\":\"b\",\"name\":\"x\\u001b[31m\"}\n"),
        (&["-o", "table"], " id    b\n name  x [31m\n"),
        (&["-o", "csv", "--fields", "id"], "id\nb\n"),
        (&["--fields", "id"], "{\"id\":\"b\"}\n"),
    ] {
        let run = zoomctl_at(&server.base_url(), &[&["users", "get-user", "me"], args].concat());
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, out, ""), "{args:?}");
    }
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/users/me", "--fields", "ids"]);
    assert_eq!((run.code, run.err.as_str()), (0, "zoomctl: no record has the field `ids`; available: `id`, `name`\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_not_the_last_one_is_noted() {
    let server = Server::responding(json(r#"{"users":[{"id":1}],"next_page_token":"x"}"#)).await;
    for (args, note) in [
        (&["-o", "csv"][..], "zoomctl: these are the records of one page: fetch every page with `--all`\n"),
        // The output already contains the token of the next page.
        (&[], ""),
    ] {
        let run = zoomctl_at(&server.base_url(), &[&["users", "list-users"], args].concat());
        assert_eq!((run.code, run.err.as_str()), (0, note), "{args:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_fetched_without_a_progress_bar_in_a_pipe() {
    let server = Server::start(|request| {
        json(match request.target().split_once("next_page_token=") {
            None => r#"{"users":[{"id":1},{"id":2}],"next_page_token":"x","total_records":3}"#,
            Some(_) => r#"{"users":[{"id":3}],"next_page_token":"","total_records":3}"#,
        })
    })
    .await;
    let run = zoomctl_at(&server.base_url(), &["users", "list-users", "--all", "-o", "ndjson", "--page-size", "2"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n");
    let targets: Vec<String> = server.received().iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(targets, ["/v2/users?page_size=2", "/v2/users?page_size=2&next_page_token=x"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_ends_before_the_reported_total_has_a_note() {
    let server = Server::responding(json(r#"{"users":[{"id":1}],"page_count":2,"total_records":31}"#)).await;
    let run = zoomctl_at(&server.base_url(), &["users", "list-users", "--all", "--fields", "id"]);
    assert_eq!((run.code, run.out.as_str()), (0, "[{\"id\":1}]\n"));
    let note = "zoomctl: ListUsers: the list may be incomplete: Zoom reported 31 items on 2 pages, but sent 1 item on 1 page\n";
    assert_eq!(run.err, note);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_items_have_another_name_is_an_error() {
    for (page, code, out) in [
        (r#"{"persons":[{"id":1}],"errors":[]}"#, 1, ""),
        // A page is empty if it contains no list or has `null` in place of a list.
        (r#"{"users":null,"groups":[],"errors":[]}"#, 0, "[]\n"),
        (r#"{"page_size":30}"#, 0, "[]\n"),
    ] {
        let server = Server::responding(json(page)).await;
        let run = zoomctl_at(&server.base_url(), &["users", "list-users", "--all"]);
        assert_eq!((run.code, run.out.as_str()), (code, out), "{page}: {}", run.err);
        let message =
            "zoomctl: ListUsers: the page has no list `users`, only `persons` and `errors`: omit `--all` and `--limit`";
        assert_eq!(run.err.contains(message), code == 1, "{page}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_of_the_environment_is_sent_and_never_printed() {
    let server = Server::responding(json(r#"{"token":"t"}"#)).await;
    let run = zoomctl_at(&server.base_url(), &["users", "get-user-token", "me", "--type", "zak", "--verbose"]);
    assert_eq!((run.code, run.out.as_str()), (0, "{\"token\":\"t\"}\n"));
    assert_eq!(server.last().header("authorization"), Some("Bearer secret-token"));
    assert!(server.last().header("user-agent").unwrap().starts_with("zoomctl/"));
    for expected in ["> curl -X GET", "< 200 OK", "< content-type: application/json", "{\"token\":\"t\"}"] {
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
    }
    assert!(!run.err.contains("secret-token"), "{}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_response_is_printed_in_full_by_verbose() {
    let steps =
        zoom_tests::server::response("400 Bad Request\nset-cookie: c=secret-cookie", r#"{"code":300,"more":1}"#);
    let server = Server::responding(steps).await;
    let run = zoomctl_at(&server.base_url(), &["users", "get-user", "me", "-v"]);
    assert_eq!((run.code, run.out.as_str()), (3, ""));
    for expected in
        ["< 400 Bad Request", "< set-cookie: [redacted]", r#"{"code":300,"more":1}"#, "zoomctl: GetUser: Zoom"]
    {
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_is_saved_to_a_file() {
    let server = Server::responding(zoom_tests::server::response("200 OK\ncontent-type: image/png", b"\x89PNG")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("response.png");
    let path = path.to_str().unwrap();
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/picture", "--save", path]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert_eq!(std::fs::read(path).unwrap(), b"\x89PNG");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_pipe_or_a_device_is_written_into_and_not_replaced() {
    use std::{os::unix::fs::FileTypeExt as _, process::Command};

    let server = Server::responding(json("{\"users\":[{\"id\":1}]}")).await;
    let folder = tempfile::tempdir().unwrap();
    let (fifo, link) = (folder.path().join("fifo"), folder.path().join("link"));
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    // Use a link, so that a bug can't replace a device of this machine.
    std::os::unix::fs::symlink("/dev/null", &link).unwrap();
    for (args, expected) in [
        (&["call", "GET", "/users"][..], "{\"users\":[{\"id\":1}]}"),
        (&["users", "list", "--all", "--fields", "id", "-o", "csv"], "id\n1\n"),
    ] {
        let path = fifo.clone();
        let reader = std::thread::spawn(move || std::fs::read_to_string(path).unwrap());
        let run = zoomctl_at(&server.base_url(), &[args, &["--save", fifo.to_str().unwrap()]].concat());
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{args:?}: {}", run.err);
        assert!(std::fs::symlink_metadata(&fifo).unwrap().file_type().is_fifo(), "{args:?}");
        assert_eq!(reader.join().unwrap(), expected);

        let run = zoomctl_at(&server.base_url(), &[args, &["--save", link.to_str().unwrap()]].concat());
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{args:?}: {}", run.err);
        assert_eq!(std::fs::read_link(&link).unwrap().to_str(), Some("/dev/null"), "{args:?}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "no other file is left");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_pipe_that_is_closed_before_all_is_written_is_a_failure() {
    use std::process::{Command, Stdio};

    let users: Vec<String> = (0..20_000).map(|id| format!(r#"{{"id":{id},"name":"{}"}}"#, "x".repeat(20))).collect();
    let server = Server::responding(json(&format!(r#"{{"users":[{}]}}"#, users.join(",")))).await;
    let folder = tempfile::tempdir().unwrap();
    let fifo = folder.path().join("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    for (args, expected) in [
        (&["users", "list", "--all"][..], "the reader closed the pipe before all records were written"),
        (&["users", "list"], "Broken pipe"),
    ] {
        let mut head = Command::new("head").args(["-c", "1000"]).arg(&fifo).stdout(Stdio::null()).spawn().unwrap();
        let run = zoomctl_at(&server.base_url(), &[args, &["--save", fifo.to_str().unwrap()]].concat());
        assert!(run.code == 1 && run.err.contains(expected), "{args:?}: {run:?}");
        assert!(head.wait().unwrap().success());
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_link_stays_and_what_it_refers_to_is_saved() {
    let server = Server::responding(json(r#"{"users":[{"id":1}]}"#)).await;
    let folder = tempfile::tempdir().unwrap();
    let (link, target) = (folder.path().join("link"), folder.path().join("target"));
    std::os::unix::fs::symlink("target", &link).unwrap();
    for (args, expected) in
        [(&["call", "GET", "/users"][..], "{\"users\":[{\"id\":1}]}"), (&["users", "list", "--all"], "[{\"id\":1}]\n")]
    {
        let run = zoomctl_at(&server.base_url(), &[args, &["--save", link.to_str().unwrap()]].concat());
        assert_eq!(run.code, 0, "{args:?}: {}", run.err);
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink(), "{args:?}");
        assert_eq!(std::fs::read_to_string(&target).unwrap(), expected, "{args:?}");
        std::fs::write(&target, "an earlier file").unwrap();
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "no other file is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_is_written_to_the_standard_output() {
    let body = b"\x89PNG\r\n\0 \xff";
    let server = Server::responding(zoom_tests::server::response("200 OK\ncontent-type: image/png", body)).await;
    let home = tempfile::tempdir().unwrap();
    let run = |base_url: &str, args: &[&str]| {
        let variables = [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", zoom_tests::TOKEN)];
        program(home.path()).current_dir(home.path()).args(args).envs(variables).output().unwrap()
    };
    let output = run(&server.base_url(), &["call", "GET", "/picture", "--save", "-"]);
    assert_eq!((output.status.code(), &*output.stdout, &*output.stderr), (Some(0), &body[..], &b""[..]));

    // JSON is written unchanged, unless flags select from it or format it.
    let page = "{ \"users\": [ { \"id\": 1 } ] }";
    let server = Server::responding(json(page)).await;
    for (args, expected) in [
        (&["users", "list", "--save", "-"][..], page),
        (&["users", "list", "--save=-", "--fields", "id", "-o", "csv"], "id\n1\n"),
        (&["users", "list", "--save=-", "--jq", ".users[0].id"], "1\n"),
        (&["users", "list", "--save=-", "--all"], "[{\"id\":1}]\n"),
    ] {
        let output = run(&server.base_url(), args);
        assert_eq!((output.status.code(), String::from_utf8(output.stdout).unwrap().as_str()), (Some(0), expected));
    }

    // A response that is cut off is a failure.
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfour";
    let server = Server::responding(vec![Step::Send(head.into()), Step::Close]).await;
    let output = run(&server.base_url(), &["call", "GET", "/picture", "--save", "-"]);
    assert_eq!((output.status.code(), &*output.stdout), (Some(6), &b"four"[..]), "{output:?}");
    assert_eq!(home.path().read_dir().unwrap().count(), 0, "no file named `-` is written");

    // The path `./-` refers to a file named `-`.
    let server = Server::responding(json("{}")).await;
    let output = run(&server.base_url(), &["call", "GET", "/picture", "--save", "./-"]);
    assert_eq!((output.status.code(), &*output.stdout), (Some(0), &b""[..]), "{output:?}");
    assert_eq!(std::fs::read(home.path().join("-")).unwrap(), b"{}");
}

#[test]
fn what_is_not_for_the_standard_output_needs_a_file() {
    let home = tempfile::tempdir().unwrap();
    let calls = home.path().join("calls.ndjson");
    std::fs::write(&calls, r#"{"operation":"get-user","parameters":{"user_id":"me"}}"#).unwrap();
    let calls = calls.to_str().unwrap();
    for (args, message) in [
        (&["users", "get-user", "me", "--record", "-"][..], "`--record -`: the response goes to standard output"),
        (&["batch", calls, "--resume", "-"], "`--resume -`: the state is read again by the next run"),
        (
            &["listen", "--subscription", "a", "--save", "-"],
            "`--save -`: the events are printed there already: write `-o ndjson` instead",
        ),
    ] {
        // Nothing listens on this port: a call would exit with code 6.
        let run = zoomctl_at("http://127.0.0.1:1/v2", args);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {}", run.err);
        assert!(run.err.contains(message), "{args:?}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_may_begin_with_a_mark_and_have_half_a_pair() {
    let body = "\u{feff}{\"topic\":\"\\ud83d\"}";
    let server = Server::responding(zoom_tests::server::response("200 OK\ncontent-type: application/json", body)).await;
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/meetings/1", "--fields", "topic"]);
    assert_eq!((run.code, run.out.as_str()), (0, "{\"topic\":\"\u{fffd}\"}\n"), "{}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_is_not_saved_as_a_file() {
    let page = zoom_tests::server::response("200 OK\ncontent-type: text/html", "<html>Password Required</html>");
    let server = Server::responding(page).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recording.mp4");
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/file", "--save", path.to_str().unwrap()]);
    assert!(run.code != 0 && run.out.is_empty() && !path.exists(), "{run:?}");
    assert!(run.err.contains("found a web page") && run.err.lines().count() == 1, "{}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_headers_of_a_saved_response_are_printed() {
    let server = Server::responding(zoom_tests::server::response("200 OK\ncontent-type: image/png", b"\x89PNG")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("response.png");
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/picture", "-v", "--save", path.to_str().unwrap()]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert!(run.err.contains("> curl -X GET") && run.err.contains("< content-type: image/png"), "{}", run.err);
    assert!(!run.err.contains("PNG\n"), "{}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_if_the_response_cannot_be_saved() {
    let server = Server::responding(json("{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let (missing, below_file) = (folder.path().join("no/response"), file.join("response"));
    for (path, message) in [
        (missing.to_str().unwrap(), "does not exist: create it first"),
        (below_file.to_str().unwrap(), "does not exist: create it first"),
        (folder.path().to_str().unwrap(), "is a folder"),
    ] {
        let run = zoomctl_at(&server.base_url(), &["call", "POST", "/things", "--save", path]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{path}: {}", run.err);
        assert!(run.err.contains(message), "{path}: {}", run.err);
    }
    assert_eq!(server.received(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_without_content_writes_nothing() {
    let server = Server::responding(zoom_tests::server::response("204 No Content", "")).await;
    let delete = ["meetings", "delete-meeting", "123456789"];
    let run = zoomctl_at(&server.base_url(), &[&delete[..], &["--yes"]].concat());
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", "zoomctl: delete-meeting 123456789: done\n"));
    let run = zoomctl_at(&server.base_url(), &[&delete[..], &["-y", "-q"]].concat());
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_deleted_unasked_where_nobody_can_be_asked() {
    let server = Server::responding(zoom_tests::server::response("204 No Content", "")).await;
    let run = zoomctl_at(&server.base_url(), &["meetings", "delete", "123456789"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{run:?}");
    assert!(run.err.contains("`delete-meeting` deletes something: add `--yes` to confirm"), "{run:?}");
    assert_eq!(server.received(), []);
    let run = zoomctl_at(&server.base_url(), &["call", "DELETE", "/meetings/123456789"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{run:?}");
    assert!(run.err.contains("`call DELETE /meetings/123456789` deletes something"), "{run:?}");
    assert_eq!(server.received(), []);
    let run = zoomctl_at(&server.base_url(), &["call", "DELETE", "/meetings/123456789", "--yes"]);
    assert_eq!((run.code, server.received().len()), (0, 1), "{run:?}");
    let run = zoomctl_at(&server.base_url(), &["meetings", "delete", "123456789", "--dry-run"]);
    assert_eq!(run.code, 0, "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_has_the_headers_that_are_added_and_shows_those_of_the_response() {
    let server = Server::responding(json(r#"{"id":"a"}"#)).await;
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/users/me", "--header", "X-Request-Id: 5", "--include"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.starts_with("200 OK\n") && run.out.contains("\ncontent-type: application/json\n"), "{run:?}");
    assert!(run.out.ends_with("\n\n{\"id\":\"a\"}\n"), "{run:?}");
    assert_eq!(server.received()[0].header("x-request-id"), Some("5"));
    let run = zoomctl_at(&server.base_url(), &["call", "GET", "/users/me", "--header", "X-Request-Id"]);
    assert!(run.code == 2 && run.err.contains("write a name and a value, as in `X-Request-Id: 5`"), "{run:?}");
}

#[test]
fn a_call_takes_a_query_a_url_and_files() {
    let home = tempfile::tempdir().unwrap();
    let picture = home.path().join("p.png");
    std::fs::write(&picture, "picture").unwrap();
    let file = format!("pic_file=@{}", picture.display());
    for (args, lines) in [
        (&["GET", "/users?page_size=2"][..], &["'https://api.zoom.us/v2/users?page_size=2'"][..]),
        (&["GET", "users/me"], &["'https://api.zoom.us/v2/users/me'"]),
        (&["GET", "/users?a=1", "b=2"], &["/users?a=1&b=2'"]),
        (&["GET", "https://api.zoom.us/v2/users/me"], &["'https://api.zoom.us/v2/users/me'"]),
        (&["GET", "https://api.zoom.us/scim2/Users"], &["'https://api.zoom.us/scim2/Users'"]),
        (&["POST", "/users/me/picture", &file], &["--form 'pic_file=@", "p.png"]),
        (&["POST", "/files", &file, "name=\"@ann\""], &["--form 'pic_file=@", "@ann"]),
        (&["GET", "/users", "--all"], &["'https://api.zoom.us/v2/users'"]),
        (&["GET", "/users", "--header", "X-A: 5"], &["'X-A: 5'"]),
        (&["GET", "/users/a%2Fb/meetings", "--all", "type=live"], &["/users/a%2Fb/meetings?type=live'"]),
    ] {
        let run = zoomctl(&[&["call"], args, &["--dry-run"]].concat(), &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{args:?}");
        assert!(lines.iter().all(|line| run.out.contains(line)), "{args:?}: {}", run.out);
    }
    for (args, message) in [
        (&["GET", "https://example.com/v2/users"][..], "is not a URL of Zoom's API"),
        (&["GET", "/nothing/of/zoom", "--all"], "`--all`: the catalogue has no list at `GET /nothing/of/zoom`"),
        (&["POST", "/files", "file=@/no/such/file"], "cannot read `/no/such/file`"),
        (&["POST", "/files", &file, "--body", "{}"], "a form with a file has no `--body`"),
        (&["POST", "/files", &file, &file], "`pic_file` is set several times: a form accepts one file per name"),
        (&["GET", "https://api.zoomgov.com/v2/users"], "the URL belongs to a different Zoom cloud than the login"),
        (&["GET", "/users", "--include", "--limit", "1"], "`--include` shows one response"),
        (&["GET", "/users", "--header", "Authorization: x"], "`Authorization`"),
    ] {
        let run = zoomctl(&[&["call"], args, &["--dry-run"]].concat(), &[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && !run.err.contains("BodyFormat"), "{args:?}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_given_up_after_its_time_limit_and_tried_again_as_often_as_asked() {
    let server = Server::start(|_| vec![zoom_tests::server::Step::Wait(std::time::Duration::from_secs(30))]).await;
    let run = zoomctl_at(&server.base_url(), &["users", "get", "me", "--timeout", "0.2"]);
    assert_eq!(run.code, 6, "{run:?}");
    let run = zoomctl_at(&server.base_url(), &["users", "get", "me", "--timeout", "0"]);
    assert!(run.code == 2 && run.err.contains("write a number of seconds above 0"), "{run:?}");

    for (retries, attempts) in [("0", 1), ("1", 2)] {
        let server = Server::responding(zoom_tests::server::response("503 Service Unavailable", "")).await;
        let run = zoomctl_at(&server.base_url(), &["users", "get", "me", "--retry", retries]);
        assert_eq!((run.code, server.received().len()), (6, attempts), "{run:?}");
    }
}
