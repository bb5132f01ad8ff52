//! Tests `zoomctl mcp` over standard input and output: the tools, their errors and their results.

#![cfg(all(feature = "mcp", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

#[path = "common/mcp.rs"]
mod mcp;

use std::fs;

use mcp::{Client, LEGACY, MODERN};
use tempfile::tempdir;
use zoom_core::{Value, json};
use zoom_tests::server::{Server, json as respond};

/// Returns the names of the listed tools.
fn names(tools: &Value) -> Vec<&str> {
    tools["tools"].as_array().unwrap().iter().map(|tool| tool["name"].as_str().unwrap()).collect()
}

#[test]
fn five_tools_are_listed_in_every_version_of_the_protocol_with_what_they_may_change() {
    let home = tempdir().unwrap();
    for version in ["2024-11-05", "2025-03-26", LEGACY, "2025-11-25", MODERN] {
        let mut client = Client::start(home.path(), &["--sandbox"], &[], version, json!({}));
        let tools = client.request("tools/list", json!({}));
        assert_eq!(names(&tools), ["zoom_search", "zoom_describe", "zoom_read", "zoom_write", "zoom_delete"]);
        let hints: Vec<Value> =
            tools["tools"].as_array().unwrap().iter().map(|tool| tool["annotations"].clone()).collect();
        let expected = [
            json!({"readOnlyHint": true, "openWorldHint": false}),
            json!({"readOnlyHint": true, "openWorldHint": false}),
            json!({"readOnlyHint": true, "openWorldHint": true}),
            json!({"readOnlyHint": false, "destructiveHint": true, "idempotentHint": false, "openWorldHint": true}),
            json!({"readOnlyHint": false, "destructiveHint": true, "idempotentHint": true, "openWorldHint": true}),
        ];
        assert_eq!(hints, expected);
        // In text like this, a token has more than three bytes on average, and the limit is 1,500 tokens.
        assert!(tools.to_string().len() <= 4_000, "{}", tools.to_string().len());
        assert_eq!(client.close(), Some(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_finds_only_what_the_scopes_of_the_login_allow() {
    let token = r#"{"access_token":"a","token_type":"bearer","expires_in":3600,"scope":"user:read:user:admin"}"#;
    let is_token = |target: &str| target.contains("/oauth/token");
    let server = Server::start(move |request| respond(if is_token(request.target()) { token } else { "{}" })).await;
    let home = tempdir().unwrap();
    let base_url = server.base_url();
    let variables = [
        ("ZOOM_BASE_URL", base_url.as_str()),
        ("ZOOM_ACCOUNT_ID", "account"),
        ("ZOOM_CLIENT_ID", "client"),
        ("ZOOM_CLIENT_SECRET", "secret"),
    ];
    let mut client = Client::start(home.path(), &[], &variables, LEGACY, json!({}));
    let found = client.call("zoom_search", json!({"product": "users", "limit": 20}));
    assert!(found["note"].as_str().unwrap().contains("scopes"), "{found}");
    let operations = found["operations"].as_array().unwrap();
    assert!(!operations.is_empty() && operations.len() < 20, "{found}");
    assert!(operations.iter().any(|one| one["operation"] == "users get-user"), "{found}");
    let deleted = operations.iter().any(|one| one["operation"] == "users delete-user");
    assert!(!deleted, "{found}");
    // The response names the operations that the scopes hide, instead of asking for other words.
    let found = client.call("zoom_search", json!({"words": "delete user", "product": "users", "kind": "delete"}));
    assert_eq!(found["operations"], json!([]));
    let note = found["note"].as_str().unwrap();
    assert!(note.contains("the login's scopes allow no operation") && note.contains("user:delete:"), "{found}");
}

#[test]
fn prompts_and_resources_name_what_the_server_offers() {
    let home = tempdir().unwrap();
    let mut client = Client::sandbox(home.path(), &[]);
    let prompts = client.request("prompts/list", json!({}));
    // Only the prompts whose operations are all part of this build are listed.
    assert!(prompts["prompts"].as_array().unwrap().len() >= 5, "{prompts}");
    let params = json!({"name": "recordings-of-a-week", "arguments": {"from": "2030-01-01"}});
    let prompt = client.request("prompts/get", params);
    let text = prompt["messages"][0]["content"]["text"].as_str().unwrap();
    assert!(text.contains("`meetings list-all-recordings`") && text.contains("2030-01-01"), "{text}");
    let resource = client.request("resources/read", json!({"uri": "zoom://operations/users"}));
    assert!(resource["contents"][0]["text"].as_str().unwrap().contains("`users get-user`"), "{resource}");
    for (method, params, message) in [
        ("prompts/get", json!({"name": "nothing"}), "the prompts are `who-missed-a-meeting`"),
        ("prompts/get", json!({"name": "schedule-a-meeting"}), "needs a value for `topic` and `start`"),
        ("resources/read", json!({"uri": "zoom://nothing"}), "see `resources/list`"),
        ("tools/call", json!({"name": "nothing"}), "the tools are `zoom_search`"),
    ] {
        let id = client.send(method, params.clone());
        let response = client.response(id);
        assert!(response["error"]["message"].as_str().unwrap().contains(message), "{params}: {response}");
    }
}

#[test]
fn an_operation_is_found_described_and_called_from_its_example() {
    let home = tempdir().unwrap();
    let mut client = Client::sandbox(home.path(), &[]);
    let found = client.call("zoom_search", json!({"words": "list users", "product": "users", "limit": 3}));
    let found = found["operations"].as_array().unwrap();
    assert!(found.len() == 3 && found.iter().any(|one| one["operation"] == "users list-users"), "{found:?}");
    let described = client.call("zoom_describe", json!({"operation": "users get-user"}));
    assert_eq!((&described["tool"], &described["http"]), (&json!("zoom_read"), &json!("GET /users/<user_id>")));
    assert_eq!(described["example"], json!({"operation": "users get-user", "parameters": {"user_id": "me"}}));
    assert!(described["scopes_one_of"].as_array().unwrap().len() > 1, "{described}");
    let user = client.call("zoom_read", described["example"].clone());
    assert_eq!(user["response"]["email"], "ann@example.com");
    // A description that would be too long contains less about each member.
    let long = client.call("zoom_describe", json!({"operation": "meetings create-meeting"}));
    assert!(long.to_string().len() <= 20_000, "{}", long.to_string().len());
    let schemas = client.call("zoom_describe", json!({"operation": "meetings create-meeting-poll", "schemas": true}));
    assert_eq!(schemas["body_schema"]["type"], "object");
    assert_eq!(schemas["response_schema"]["type"], "object");
}

#[test]
fn what_is_written_can_be_read_changed_and_deleted() {
    let home = tempdir().unwrap();
    let mut client = Client::sandbox(home.path(), &["--yes"]);
    let parameters = json!({"user_id": "me", "topic": "Plans", "settings": {"host_video": true}});
    let created = client.call("zoom_write", json!({"operation": "meetings create-meeting", "parameters": parameters}));
    let id = &created["response"]["id"];
    let updated = client.call(
        "zoom_write",
        json!({"operation": "meetings update-meeting", "parameters": {"meeting_id": id, "topic": "Other plans"}}),
    );
    assert_eq!(updated, json!({"done": "meetings update-meeting: 204 No Content"}));
    let fields = json!(["id", "topic", "settings.host_video"]);
    let read = json!({"operation": "meetings get-meeting", "parameters": {"meeting_id": id}, "fields": fields});
    let meeting = client.call("zoom_read", read.clone());
    assert_eq!(meeting["response"], json!({"id": id, "topic": "Other plans", "settings.host_video": true}));
    let deleted = json!({"operation": "meetings delete-meeting", "parameters": {"meeting_id": id}});
    assert_eq!(client.call("zoom_delete", deleted), json!({"done": "meetings delete-meeting: 204 No Content"}));
    let error = client.fail("zoom_read", read);
    assert_eq!((&error["kind"], &error["status"]), (&json!("not_found"), &json!(404)));
}

#[test]
fn a_dry_run_returns_the_request_and_sends_nothing() {
    let home = tempdir().unwrap();
    let parameters = json!({"user_id": "me", "topic": "Plans"});
    let arguments = json!({"operation": "meetings create-meeting", "parameters": parameters, "dry_run": true});
    // No login is needed.
    let mut client = Client::start(home.path(), &[], &[], LEGACY, json!({}));
    let curl = client.call("zoom_write", arguments)["curl"].as_str().unwrap().to_owned();
    assert!(curl.starts_with("curl -X POST --globoff 'https://api.zoom.us/v2/users/me/meetings'"), "{curl}");
    assert!(curl.contains("$ZOOM_ACCESS_TOKEN") && curl.contains(r#"{"topic":"Plans"}"#), "{curl}");
    let error = client.fail("zoom_read", json!({"operation": "users get-user", "parameters": {"user_id": "me"}}));
    assert_eq!(error["kind"], "not_logged_in");
    assert!(error["message"].as_str().unwrap().contains("zoomctl login"), "{error}");
}

#[test]
fn secrets_are_redacted_unless_they_are_asked_for() {
    let home = tempdir().unwrap();
    let arguments = json!({"operation": "users get-user-token", "parameters": {"user_id": "me", "type": "zak"}});
    let mut client = Client::sandbox(home.path(), &[]);
    let token = client.call("zoom_read", arguments.clone());
    assert_eq!(token["response"]["token"], "[redacted]");
    assert!(token["redacted"].as_str().unwrap().contains("--show-secrets"), "{token}");
    let mut client = Client::sandbox(home.path(), &["--show-secrets"]);
    let token = client.call("zoom_read", arguments);
    assert!(token["response"]["token"].as_str().unwrap().starts_with("sandbox.zak."), "{token}");
}

#[test]
fn flags_limit_which_operations_are_offered() {
    let home = tempdir().unwrap();
    let mut client = Client::sandbox(home.path(), &["--read-only"]);
    let tools = client.request("tools/list", json!({}));
    assert_eq!(names(&tools), ["zoom_search", "zoom_describe", "zoom_read"]);
    let id = client.send("tools/call", json!({"name": "zoom_write", "arguments": {}}));
    assert_eq!(client.response(id)["error"]["code"], -32602);
    let found = client.call("zoom_search", json!({"words": "delete meeting", "kind": "delete"}));
    assert_eq!(found["operations"], json!([]));
    for (args, name, flag) in [
        (&["--products", "users"][..], "meetings get-meeting", "--products"),
        (&["--allow", "users.*,meetings.list-*"], "meetings get-meeting", "--allow"),
        (&["--deny", "get-meeting"], "meetings get-meeting", "--deny"),
        (&["--deny", "meetings"], "meetings get-meeting", "--deny"),
    ] {
        let mut client = Client::sandbox(home.path(), args);
        let error = client.fail("zoom_read", json!({"operation": name, "parameters": {"meeting_id": 5}}));
        assert_eq!(error["kind"], "not_allowed", "{args:?}");
        assert!(error["message"].as_str().unwrap().contains(flag), "{args:?}: {error}");
        let described = client.fail("zoom_describe", json!({"operation": name}));
        assert_eq!(described["kind"], "not_allowed", "{args:?}");
        client.call("zoom_read", json!({"operation": "users get-user", "parameters": {"user_id": "me"}}));
    }
}

#[test]
fn an_operation_can_have_a_tool_of_its_own() {
    let home = tempdir().unwrap();
    let mut client = Client::sandbox(home.path(), &["--operations", "users.get-user,meetings.create-meeting"]);
    let tools = client.request("tools/list", json!({}));
    assert_eq!(names(&tools)[5..], ["meetings_create-meeting", "users_get-user"]);
    let tool = &tools["tools"][6];
    assert_eq!(tool["inputSchema"]["required"], json!(["user_id"]));
    assert_eq!(tool["annotations"]["readOnlyHint"], true);
    let user = client.call("users_get-user", json!({"user_id": "me", "fields": ["email"]}));
    assert_eq!(user["response"], json!({"email": "ann@example.com"}));
    let error = client.fail("users_get-user", json!({"userid": "me"}));
    assert!(error["message"].as_str().unwrap().contains("did you mean `user_id`?"), "{error}");
}

#[test]
fn the_audit_log_has_a_line_for_each_call_and_no_values() {
    let home = tempdir().unwrap();
    let log = home.path().join("calls.jsonl");
    let args = ["--audit", log.to_str().unwrap(), "--yes", "--deny", "users.delete-user"];
    let mut client = Client::sandbox(home.path(), &args);
    client.call("zoom_search", json!({"words": "users"}));
    let parameters = json!({"user_id": "me", "topic": "Very secret"});
    client.call("zoom_write", json!({"operation": "meetings create-meeting", "parameters": parameters}));
    client.fail("zoom_read", json!({"operation": "users get-user", "parameters": {"user_id": "me", "Very secret": 1}}));
    client.fail("zoom_read", json!({"operation": "users get-user", "parameters": {"user_id": "Very secret"}}));
    client.fail("zoom_delete", json!({"operation": "users delete-user", "parameters": {"user_id": "Very secret"}}));
    client.fail("zoom_read", json!({"operation": "meetings create-meeting", "parameters": {"user_id": "me"}}));
    client.fail("zoom_read", json!({"operation": "Very secret"}));
    client.close();
    let text = fs::read_to_string(&log).unwrap();
    assert!(!text.contains("secret"), "{text}");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = [
        ("zoom_search", Value::Null, Value::Null, "ok"),
        ("zoom_write", json!("meetings create-meeting"), json!(["user_id", "topic"]), "ok"),
        ("zoom_read", json!("users get-user"), json!(["user_id"]), "invalid_parameters"),
        ("zoom_read", json!("users get-user"), json!(["user_id"]), "not_found"),
        ("zoom_delete", json!("users delete-user"), json!([]), "not_allowed"),
        ("zoom_read", json!("meetings create-meeting"), json!([]), "wrong_tool"),
        ("zoom_read", Value::Null, Value::Null, "unknown_operation"),
    ];
    assert_eq!(lines.len(), expected.len(), "{text}");
    for (line, (tool, operation, parameters, outcome)) in lines.iter().zip(expected) {
        assert_eq!(line["tool"], tool);
        assert_eq!((&line["operation"], &line["parameters"]), (&operation, &parameters), "{line}");
        assert_eq!(line["outcome"], outcome, "{line}");
        assert!(line["time"].as_str().unwrap().ends_with('Z'), "{line}");
    }
}
