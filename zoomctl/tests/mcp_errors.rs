//! Tests wrong calls to `zoomctl mcp`: each is rejected before anything is sent, with a message that says what to write
//! instead.

#![cfg(all(feature = "mcp", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

#[path = "common/mcp.rs"]
mod mcp;

use mcp::{Client, LEGACY};
use tempfile::tempdir;
use zoom_core::{Value, json};
use zoom_sandbox::{Reply, Sandbox};
use zoom_tests::server::{Server, Step};

#[test]
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn each_of_thirty_wrong_calls_is_rejected_with_what_to_write_instead() {
    let call = |operation: &str, parameters: Value| json!({"operation": operation, "parameters": parameters});
    let home = tempdir().unwrap();
    let mut client = Client::sandbox(home.path(), &["--yes"]);
    let cases: Vec<(&str, Value, &str, &str)> = vec![
        // The arguments of the tools.
        ("zoom_search", json!({}), "invalid_arguments", r#"write it as in `"words": "who attended a meeting"`"#),
        ("zoom_search", json!({"query": "users"}), "invalid_arguments", "its arguments are `words`"),
        ("zoom_search", json!({"words": "a", "product": "meeting"}), "invalid_arguments", "`meetings`"),
        (
            "zoom_search",
            json!({"words": "a", "kind": "GET"}),
            "invalid_arguments",
            "must be `read`, `write` or `delete`",
        ),
        ("zoom_search", json!({"words": "a", "limit": "many"}), "invalid_arguments", "must be an integer above 0"),
        ("zoom_describe", json!({}), "invalid_arguments", r#"write it as in `"operation": "meetings create-meeting"`"#),
        ("zoom_describe", json!({"operation": 5}), "invalid_arguments", "must be text"),
        (
            "zoom_read",
            json!({"operation": "users get-user", "user_id": "me"}),
            "invalid_arguments",
            r#"`{"parameters":{"user_id":…}}`"#,
        ),
        (
            "zoom_read",
            json!({"operation": "users get-user", "parameter": {}}),
            "invalid_arguments",
            "did you mean `parameters`?",
        ),
        (
            "zoom_read",
            json!({"operation": "users get-user", "parameters": ["me"]}),
            "invalid_arguments",
            "must be an object",
        ),
        (
            "zoom_read",
            json!({"operation": "users list-users", "all_pages": "yes"}),
            "invalid_arguments",
            "must be `true` or `false`",
        ),
        (
            "zoom_read",
            json!({"operation": "users list-users", "fields": ["emial"]}),
            "invalid_parameters",
            "did you mean `email`?",
        ),
        ("zoom_read", json!({"cursor": "cursor-1"}), "expired_cursor", "call the operation again"),
        // The operation.
        ("zoom_read", call("list-user", json!({})), "unknown_operation", "`users list-users`"),
        ("zoom_read", call("users frobnicate", json!({})), "unknown_operation", "`zoom_search`"),
        ("zoom_read", call("GET /users/me", json!({})), "unknown_operation", "find its name with `zoom_search`"),
        (
            "zoom_read",
            call("meetings create-meeting", json!({"user_id": "me"})),
            "wrong_tool",
            "call it with `zoom_write`",
        ),
        (
            "zoom_write",
            call("meetings delete-meeting", json!({"meeting_id": 5})),
            "wrong_tool",
            "call it with `zoom_delete`",
        ),
        ("zoom_delete", call("https://zoom.us/rec/download/5", json!({})), "wrong_tool", "call `zoom_read`"),
        // The parameters.
        ("zoom_read", call("users get-user", json!({})), "invalid_parameters", "`user_id` is required"),
        ("zoom_read", call("users get-user", json!({"user_id": ""})), "invalid_parameters", "`user_id`"),
        ("zoom_read", call("users get-user", json!({"user_id": ".."})), "invalid_parameters", "`user_id`"),
        ("zoom_read", call("users get-user", json!({"userid": "me"})), "invalid_parameters", "did you mean `user_id`?"),
        (
            "zoom_read",
            call("users list-users", json!({"page_size": "ten"})),
            "invalid_parameters",
            "`page_size` must be an integer",
        ),
        (
            "zoom_read",
            call("users list-users", json!({"page_size": 5000})),
            "invalid_parameters",
            "`page_size` must be",
        ),
        (
            "zoom_read",
            call("users list-users", json!({"status": "gone"})),
            "invalid_parameters",
            "one of `active`, `inactive`, `pending`",
        ),
        (
            "zoom_read",
            call("meetings get-meeting", json!({"meeting_id": "abc"})),
            "invalid_parameters",
            "`meeting_id` must be",
        ),
        (
            "zoom_write",
            call("meetings create-meeting", json!({"user_id": "me", "start_time": "tomorrow"})),
            "invalid_parameters",
            "`start_time` must be a date-time such as `2026-01-31T09:00:00Z`",
        ),
        (
            "zoom_write",
            call("meetings create-meeting", json!({"user_id": "me", "settings": {"host_vidoe": true}})),
            "invalid_parameters",
            "did you mean `host_video`?",
        ),
        (
            "zoom_write",
            call("meetings create-meeting", json!({"user_id": "me", "settings": true})),
            "invalid_parameters",
            "`settings` must be an object",
        ),
        (
            "zoom_write",
            call("meetings create-meeting", json!({"user_id": "me", "host_video": true})),
            "invalid_parameters",
            "write it within its object, as `settings.host_video`",
        ),
        (
            "zoom_read",
            call("meetings list-all-recordings", json!({"user_id": "me", "from": "2026-01-01", "to": "2026-03-31"})),
            "invalid_parameters",
            "make a call for each part, as in 2026-01-01 to 2026-01-31, then 2026-02-01",
        ),
        (
            "zoom_write",
            call("users upload-user-profile-picture", json!({"user_id": "me", "pic_file": "/etc/passwd"})),
            "invalid_parameters",
            "start the server with `--files FOLDER`",
        ),
    ];
    assert!(cases.len() >= 30);
    for (tool, arguments, kind, message) in cases {
        let error = client.fail(tool, arguments.clone());
        assert_eq!(error["kind"], kind, "{arguments}: {error}");
        assert!(error["message"].as_str().unwrap().contains(message), "{arguments}: {error}");
    }
    // All mistakes are reported at once.
    let error = client.fail("zoom_write", call("meetings create-meeting", json!({"topicc": "a", "duration": "long"})));
    let parameters: Vec<&Value> = error["problems"].as_array().unwrap().iter().map(|one| &one["parameter"]).collect();
    assert_eq!(parameters, ["duration", "topicc", "user_id"]);
}

/// Starts a client for the server at this URL, with a token.
fn client_at(home: &std::path::Path, base_url: &str, args: &[&str]) -> Client {
    let variables = [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", "token")];
    Client::start(home, args, &variables, LEGACY, json!({}))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_zoom_says_what_it_means_and_what_to_do() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let home = tempdir().unwrap();
    let token = sandbox.token_with(["meeting:read:meeting"]);
    let variables = [("ZOOM_BASE_URL", sandbox.base_url()), ("ZOOM_ACCESS_TOKEN", token.expose())];
    let mut client = Client::start(home.path(), &["--retry", "0"], &variables, LEGACY, json!({}));
    let arguments = json!({"operation": "users get-user", "parameters": {"user_id": "me"}});
    let error = client.fail("zoom_read", arguments.clone());
    assert_eq!(error["kind"], "missing_scope");
    assert!(error["missing_scopes"].as_array().unwrap().contains(&json!("user:read:user")), "{error}");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("to the app's scopes in Zoom's App Marketplace"), "{message}");

    let token = sandbox.access_token();
    let variables = [("ZOOM_BASE_URL", sandbox.base_url()), ("ZOOM_ACCESS_TOKEN", token.expose())];
    let mut client = Client::start(home.path(), &["--retry", "0"], &variables, LEGACY, json!({}));
    let unknown = json!({"operation": "users get-user", "parameters": {"user_id": "nobody@example.com"}});
    let error = client.fail("zoom_read", unknown);
    assert_eq!((&error["kind"], &error["status"], &error["code"]), (&json!("not_found"), &json!(404), &json!(1001)));
    assert_eq!(error["meaning"], "the user does not exist");
    sandbox.reply("GET /users/me", Reply::error(http::StatusCode::TOO_MANY_REQUESTS, 429, "Too many")).unwrap();
    let error = client.fail("zoom_read", arguments);
    assert_eq!((&error["kind"], &error["status"]), (&json!("rate_limit"), &json!(429)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_may_have_been_carried_out_is_not_advised_to_be_repeated() {
    let server = Server::responding(vec![Step::Close]).await;
    let home = tempdir().unwrap();
    let mut client = client_at(home.path(), &server.base_url(), &["--retry", "0"]);
    let parameters = json!({"user_id": "me", "topic": "Plans"});
    let error = client.fail("zoom_write", json!({"operation": "meetings create-meeting", "parameters": parameters}));
    assert_eq!(error["kind"], "network");
    assert!(error["message"].as_str().unwrap().contains("read the current state before you call it again"), "{error}");
}
