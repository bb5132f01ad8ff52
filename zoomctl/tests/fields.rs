//! Tests that `--fields` accepts the field names of the declared response and rejects others before anything is sent.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use common::{zoomctl, zoomctl_at};
use zoom_tests::{
    TOKEN,
    server::{Server, json},
};

const GET: &[&str] = &["meetings", "get-meeting", "98765432101"];
const LIST: &[&str] = &["users", "list-users"];

#[test]
fn an_unknown_field_is_rejected_with_the_known_ones() {
    // Nothing listens on this port: a call would exit with code 6.
    let variables = [("ZOOM_BASE_URL", "http://127.0.0.1:1/v2"), ("ZOOM_ACCESS_TOKEN", TOKEN)];
    for (command, fields, message) in [
        (LIST, "emial", "no field `emial`: did you mean `email`? available: `user_created_at`, "),
        (LIST, "id,Email", "no field `Email`: did you mean `email`?"),
        // The records of a page are its items.
        (LIST, "next_page_token", "the records have no field `next_page_token`: "),
        (LIST, "users.id", "the records have no field `users`: "),
        (
            LIST,
            "license_info_list.license_tpye",
            "did you mean `license_info_list.license_type`? available: `license_type`, ",
        ),
        (LIST, "id,,email", "separate names with commas, as in `id,email`"),
        (LIST, "", "separate names with commas, as in `id,email`"),
        (GET, "audio", "did you mean `settings.audio`?"),
        (GET, "settings.audoi", "`settings` has no field `audoi`: did you mean `settings.audio`?"),
        (GET, "settings.nothing", " more: see `zoomctl show get-meeting`"),
        (
            GET,
            "settings.nothing",
            "; for a field that is not documented, use `zoomctl call`, whose `--fields` accepts any name\n",
        ),
        (GET, "topic.x", "`topic` has no fields; for a field that is not documented, use `zoomctl call`"),
    ] {
        let run = zoomctl(&[command, &["--fields", fields]].concat(), &variables);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (2, "", 1), "{fields}: {}", run.err);
        assert!(run.err.contains(message), "{fields}: {}", run.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_field_may_be_within_objects_and_lists_and_have_blanks_around_it() {
    let page = r#"{"users":[{"id":"a","email":"x","license_info_list":[{"license_type":"MEETING"}]}]}"#;
    let server = Server::responding(json(page)).await;
    let base = server.base_url();
    for (command, fields, expected) in [
        (LIST, "id, license_info_list.license_type", r#"[{"id":"a","license_info_list.license_type":["MEETING"]}]"#),
        // The response to a call by path is not declared.
        (&["call", "GET", "/users"], " users.id ,whatever", r#"{"users.id":["a"],"whatever":null}"#),
    ] {
        let run = zoomctl_at(&base, &[command, &["--fields", fields]].concat());
        assert_eq!((run.code, run.out.trim_end()), (0, expected), "{fields}: {}", run.err);
    }
}
