//! Tests how `--jq`, `--sort`, `--limit`, `--no-header` and `-o tsv` select and arrange the output.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use common::{zoomctl, zoomctl_at};
use zoom_tests::{
    TOKEN,
    server::{Server, json},
};

const LIST: &[&str] = &["users", "list"];

/// Starts a server with five users on three pages.
async fn users() -> Server {
    Server::start(|request| {
        let user = |id: &str, email: &str| format!(r#"{{"id":"{id}","email":"{email}","dept":"a\tb"}}"#);
        let (users, next) = match request.target().split_once("next_page_token=") {
            None => ([user("5", "b@x"), user("1", "D@x")].to_vec(), "two"),
            Some((_, "two")) => ([user("3", "a@x"), user("2", "c@x")].to_vec(), "three"),
            Some(_) => ([user("4", "e@x")].to_vec(), ""),
        };
        json(&format!(r#"{{"page_size":2,"next_page_token":"{next}","users":[{}]}}"#, users.join(",")))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_picked_sorted_and_limited() {
    for (args, pages, expected) in [
        (&["--fields", "id", "--limit", "3"][..], 2, "[{\"id\":\"5\"},{\"id\":\"1\"},{\"id\":\"3\"}]\n"),
        (&["--fields", "id", "--limit", "1"], 1, "[{\"id\":\"5\"}]\n"),
        (&["--fields", "id", "--limit", "2", "-o", "csv", "--no-header"], 1, "5\n1\n"),
        (&["--fields", "id", "--all", "--sort", "email", "-o", "csv"], 3, "id\n3\n5\n2\n1\n4\n"),
        (&["--fields", "id", "--sort", "-email", "--limit", "2", "-o", "csv"], 3, "id\n4\n1\n"),
        (&["--fields", "id,dept", "--limit", "1", "-o", "tsv"], 1, "id\tdept\n5\ta\\tb\n"),
        (&["--fields", "id", "--limit", "1", "-o", "table", "--no-header"], 1, " 5\n"),
        // The input of a filter is what would otherwise be printed: a page as Zoom sent it, or the list of all records.
        (&["--jq", ".users[0].email"], 1, "b@x\n"),
        (&["--jq", ".users | map(.id)"], 1, "[\"5\",\"1\"]\n"),
        (&["--all", "--jq", "map(.id) | join(\"-\")"], 3, "5-1-3-2-4\n"),
        (&["--limit", "3", "--fields", "id", "--jq", ".[].id"], 2, "5\n1\n3\n"),
        (&["--jq", "empty"], 1, ""),
        // In NDJSON, each line is a record.
        (&["--all", "-o", "ndjson", "--jq", ".id"], 3, "5\n1\n3\n2\n4\n"),
    ] {
        let server = users().await;
        let run = zoomctl_at(&server.base_url(), &[LIST, args, &["--quiet"]].concat());
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, expected, ""), "{args:?}");
        assert_eq!(server.received().len(), pages, "{args:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_pages_are_saved_to_a_file_that_is_whole_or_unchanged() {
    let server = users().await;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("users.csv");
    let shown = path.to_str().unwrap();
    let args = ["--all", "--fields", "id", "-o", "csv", "--save", shown];
    let run = zoomctl_at(&server.base_url(), &[LIST, &args].concat());
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{run:?}");
    assert_eq!(run.err, format!("zoomctl: wrote 13 bytes to `{shown}`\n"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "id\n5\n1\n3\n2\n4\n");

    let failing = Server::start(|request| {
        if request.target().contains("next_page_token") {
            zoom_tests::server::response("400 Bad Request", r#"{"code":300,"message":"no"}"#)
        } else {
            json(r#"{"next_page_token":"two","users":[{"id":"9"}]}"#)
        }
    })
    .await;
    let run = zoomctl_at(&failing.base_url(), &[LIST, &args].concat());
    assert_ne!(run.code, 0, "{run:?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "id\n5\n1\n3\n2\n4\n");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1, "no other file is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn verbose_shows_every_request_of_all_pages() {
    let server = users().await;
    let run = zoomctl_at(&server.base_url(), &[LIST, &["--all", "-v"]].concat());
    let requests: Vec<&str> = run.err.lines().filter(|line| line.starts_with("> curl")).collect();
    assert_eq!(requests.len(), 3, "{requests:?}");
    assert!(requests[2].contains("next_page_token=three"), "{requests:?}");
    assert!(!run.err.contains(TOKEN));
}

#[test]
fn a_mistake_is_told_before_anything_is_sent() {
    // Nothing listens on this port: a call would exit with code 6.
    let variables = [("ZOOM_BASE_URL", "http://127.0.0.1:1/v2"), ("ZOOM_ACCESS_TOKEN", TOKEN)];
    for (args, message) in [
        (&["--sort", "nosuch"][..], "`--sort nosuch`: the records have no field `nosuch`"),
        (&["--sort", "-emial"], "did you mean `email`?"),
        (&["--limit", "0"], "'--limit <COUNT>'"),
        (&["--jq", ".users["], "'--jq <EXPRESSION>'"),
        (&["--jq", "id"], "a field is written as `.id`"),
        (&["--jq", ".", "-o", "csv"], "`--jq` filters JSON: omit `--output`"),
        (&["--save", "/tmp/users.json", "--jq", "."], "`--save` writes the response as it is"),
        (&["--save", "/tmp/users.csv", "-o", "csv"], "`--save` writes the response as it is"),
    ] {
        let run = zoomctl(&[LIST, args].concat(), &variables);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {}", run.err);
        assert!(run.err.contains(message), "{args:?}: {}", run.err);
    }
}

/// Runs a command that must be rejected before anything is sent and returns its message.
fn rejected(args: &[&str]) -> String {
    let run = zoomctl(args, &[("ZOOM_BASE_URL", "http://127.0.0.1:1/v2"), ("ZOOM_ACCESS_TOKEN", TOKEN)]);
    assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{args:?}: {}", run.err);
    run.err.strip_prefix("zoomctl: ").unwrap().trim_end().to_owned()
}

/// Tests each message and then follows its advice.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_message_about_save_advises_works() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("saved");
    let file = path.to_str().unwrap();
    let server = users().await;
    let jq = &["--jq", ".users[0].id"][..];
    let message = rejected(&[LIST, jq, &["--save", file]].concat());
    assert_eq!(
        message,
        "`--save` writes the response as it is, without `--jq`: redirect the output with `>` instead of `--save`, or add `--all` \
         to save the records of every page, which `--jq` filters as one list, as in `.[].id`"
    );
    let run = zoomctl_at(&server.base_url(), &[LIST, jq].concat());
    assert_eq!((run.code, run.out.as_str()), (0, "5\n"), "{run:?}");
    let run = zoomctl_at(&server.base_url(), &[LIST, &["--all", "--jq", "[.[].id]", "--save", file]].concat());
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{run:?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "[\"5\",\"1\",\"3\",\"2\",\"4\"]\n");

    let message = rejected(&[LIST, &["--fields", "id", "-o", "csv", "--save", file]].concat());
    assert_eq!(
        message,
        "`--save` writes the response as it is, without `--fields` and `--output`: redirect the output with `>` instead of \
         `--save`, or add `--all` to save the records of every page"
    );

    // A response with a single record has no pages, so the command has no `--all` flag.
    let user = Server::responding(json(r#"{"id":"5","email":"b@x"}"#)).await;
    for flags in [&["--fields", "id"][..], &["--jq", "{id}"]] {
        let get = [&["users", "get-user", "me"], flags].concat();
        let message = rejected(&[&get, &["--save", file][..]].concat());
        let advice = format!("without `{}`: redirect the output with `>` instead of `--save`", flags[0]);
        assert!(message.ends_with(&advice), "{message}");
        let run = zoomctl_at(&user.base_url(), &get);
        assert_eq!((run.code, run.out.as_str()), (0, "{\"id\":\"5\"}\n"), "{run:?}");
    }
}

#[cfg(feature = "full")]
#[tokio::test(flavor = "multi_thread")]
async fn what_a_message_about_a_file_advises_works() {
    const GET: &[&str] = &["clips", "download-clip", "7"];
    const CALL: &[&str] = &["call", "GET", "/clips/7/download"];
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("clip.mp4");
    let file = path.to_str().unwrap();
    let to = "name the file to write, as in `--save response.bin`, or write it to standard output with `--save -`";
    for (flags, expected) in [
        (&[][..], format!("the response is a file: {to}")),
        (&["--jq", "."], format!("the response is a file, not records: omit `--jq`, and {to}")),
        (&["--jq", ".", "--save", file], "the response is a file, not records: omit `--jq`".to_owned()),
        (&["--limit", "5", "--save", "-"], "the response is a file, not records: omit `--limit`".to_owned()),
        (
            &["--sort", "id", "-o", "csv", "--save", file],
            "the response is a file, not records: omit `--sort` and `--output`".to_owned(),
        ),
    ] {
        assert_eq!(rejected(&[GET, flags].concat()), expected, "{flags:?}");
    }
    let server = Server::responding(zoom_tests::server::response("200 OK\ncontent-type: video/mp4", b"clip")).await;
    for call in [GET, CALL] {
        let run = zoomctl_at(&server.base_url(), &[call, &["--save", file, "--verbose"]].concat());
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{run:?}");
        assert!(run.err.contains("< content-type: video/mp4"), "{}", run.err);
        assert_eq!(std::fs::read(&path).unwrap(), b"clip");
        let run = zoomctl_at(&server.base_url(), &[call, &["--save", "-"]].concat());
        assert_eq!((run.code, run.out.as_str()), (0, "clip"), "{run:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_message_about_a_body_that_is_not_json_advises_works() {
    let server =
        Server::responding(zoom_tests::server::response("200 OK\ncontent-type: application/json", b"{\"users\"")).await;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("body");
    let file = path.to_str().unwrap();
    for (flags, can_save) in [(&[][..], true), (&["--all"], false), (&["--jq", "."], false), (&["-o", "yaml"], false)] {
        let args = [LIST, flags].concat();
        let run = zoomctl_at(&server.base_url(), &args);
        let advice = if can_save {
            "save it with `--save FILE`, or print it with `--verbose`"
        } else {
            "print it with `--verbose`"
        };
        assert!(run.code == 1 && run.err.trim_end().ends_with(&format!("): {advice}")), "{flags:?}: {run:?}");
        let run = zoomctl_at(&server.base_url(), &[&args, &["--verbose"][..]].concat());
        assert!(run.err.lines().any(|line| line.ends_with("{\"users\"")), "{flags:?}: {}", run.err);
        if can_save {
            let run = zoomctl_at(&server.base_url(), &[&args, &["--save", file][..]].concat());
            assert_eq!((run.code, std::fs::read(&path).unwrap().as_slice()), (0, &b"{\"users\""[..]), "{run:?}");
        }
    }
}
