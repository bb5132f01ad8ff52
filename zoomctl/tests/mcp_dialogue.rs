//! Tests the messages that `zoomctl mcp` and its client exchange during a call: questions, progress, cancellation, and
//! a response in several parts.

#![cfg(all(feature = "mcp", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

#[path = "common/mcp.rs"]
mod mcp;

use std::{collections::BTreeSet, fs, path::Path, sync::mpsc};

use mcp::{Client, LEGACY, MODERN};
use tempfile::tempdir;
use zoom_core::{Value, json};
use zoom_sandbox::Sandbox;
use zoom_tests::server::{Server, Step, json as json_response, response};

/// Creates a meeting and returns the arguments that delete it.
fn meeting(client: &mut Client) -> Value {
    let parameters = json!({"user_id": "me", "topic": "Plans"});
    let created = client.call("zoom_write", json!({"operation": "meetings create-meeting", "parameters": parameters}));
    json!({"operation": "meetings delete-meeting", "parameters": {"meeting_id": created["response"]["id"]}})
}

/// Returns whether the meeting that these arguments would delete exists.
fn exists(client: &mut Client, delete: &Value) -> bool {
    let read = json!({"operation": "meetings get-meeting", "parameters": delete["parameters"]});
    client.result("zoom_read", read)["isError"] == false
}

#[test]
fn nothing_is_deleted_without_the_consent_of_a_user() {
    let home = tempdir().unwrap();
    for version in [LEGACY, MODERN] {
        let mut client = Client::start(home.path(), &["--sandbox"], &[], version, json!({}));
        let delete = meeting(&mut client);
        let error = client.fail("zoom_delete", delete.clone());
        assert_eq!(error["kind"], "not_confirmed", "{version}");
        assert!(error["message"].as_str().unwrap().contains("`--yes`"), "{error}");
        assert!(exists(&mut client, &delete));
        // A dry run shows the request without asking a question.
        let mut dry_run = delete.clone();
        dry_run["dry_run"] = true.into();
        assert!(client.call("zoom_delete", dry_run)["curl"].as_str().unwrap().starts_with("curl -X DELETE"));
    }
}

#[test]
fn a_client_with_a_session_asks_its_user_during_the_call() {
    let home = tempdir().unwrap();
    let mut client = Client::start(home.path(), &["--sandbox"], &[], LEGACY, json!({"elicitation": {}}));
    let delete = meeting(&mut client);
    for refused in [
        json!({"action": "decline"}),
        json!({"action": "cancel"}),
        json!({"action": "accept", "content": {"confirm": false}}),
        json!({"action": "accept"}),
    ] {
        client.elicited = Some(refused.clone());
        assert_eq!(client.fail("zoom_delete", delete.clone())["kind"], "declined", "{refused}");
        assert!(exists(&mut client, &delete), "{refused}");
    }
    client.elicited = Some(json!({"action": "accept", "content": {"confirm": true}}));
    client.call("zoom_delete", delete.clone());
    assert!(!exists(&mut client, &delete));
    let id = delete["parameters"]["meeting_id"].to_string();
    let question = &client.questions[0];
    assert!(question["message"].as_str().unwrap().contains(&format!("`meeting_id` = {id}")), "{question}");
    assert_eq!(question["requestedSchema"]["properties"]["confirm"]["type"], "boolean");
}

#[test]
fn a_client_without_a_session_is_asked_between_two_calls_and_its_state_is_not_trusted() {
    let home = tempdir().unwrap();
    let mut client = Client::start(home.path(), &["--sandbox"], &[], MODERN, json!({"elicitation": {"form": {}}}));
    let (delete, other) = (meeting(&mut client), meeting(&mut client));
    let call = |client: &mut Client, arguments: &Value, state: &Value, response: &Value| {
        let mut params = json!({"name": "zoom_delete", "arguments": arguments});
        if !state.is_null() {
            params["requestState"] = state.clone();
            params["inputResponses"] = json!({"confirm": response});
        }
        client.request("tools/call", params)
    };
    let yes = json!({"action": "accept", "content": {"confirm": true}});
    let asked = call(&mut client, &delete, &Value::Null, &Value::Null);
    assert_eq!(asked["resultType"], "input_required");
    assert_eq!(asked["inputRequests"]["confirm"]["method"], "elicitation/create");
    // If the server did not create the state, or created it for another call, it only asks the question again.
    for (arguments, state) in [(&delete, &json!("confirm-000000")), (&other, &asked["requestState"])] {
        let result = call(&mut client, arguments, state, &yes);
        assert_eq!(result["resultType"], "input_required", "{arguments}");
        assert!(exists(&mut client, arguments));
    }
    let asked = call(&mut client, &delete, &Value::Null, &Value::Null);
    let declined = call(&mut client, &delete, &asked["requestState"], &json!({"action": "decline"}));
    assert_eq!(declined["structuredContent"]["error"]["kind"], "declined");
    let asked = call(&mut client, &delete, &Value::Null, &Value::Null);
    assert_eq!(call(&mut client, &delete, &asked["requestState"], &yes)["isError"], false);
    assert!(!exists(&mut client, &delete));
    // A confirmation counts only once.
    assert_eq!(call(&mut client, &delete, &asked["requestState"], &yes)["resultType"], "input_required");
}

#[test]
fn other_operations_are_asked_about_where_a_flag_names_them() {
    let home = tempdir().unwrap();
    let args = ["--sandbox", "--confirm", "meetings.create-*"];
    let mut client = Client::start(home.path(), &args, &[], LEGACY, json!({}));
    let create = json!({"operation": "meetings create-meeting", "parameters": {"user_id": "me"}});
    assert_eq!(client.fail("zoom_write", create)["kind"], "not_confirmed");
    client.call("zoom_read", json!({"operation": "users get-user", "parameters": {"user_id": "me"}}));
}

/// Starts a sandbox with this many users, whose records are long.
async fn many_users(count: usize) -> Sandbox {
    let users: Vec<Value> = (0..count)
        .map(|number| json!({"email": format!("user{number}@example.com"), "dept": "d".repeat(100)}))
        .collect();
    Sandbox::builder().seed(&json!({"users": users})).unwrap().start().await.unwrap()
}

/// Starts a client for the server at this URL, with a token.
fn client_at(home: &Path, base_url: &str, args: &[&str]) -> Client {
    let variables = [("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", "token")];
    Client::start(home, args, &variables, LEGACY, json!({}))
}

/// Starts a client for a sandbox.
fn client_of(home: &Path, sandbox: &Sandbox, args: &[&str]) -> Client {
    let token = sandbox.access_token();
    let variables = [("ZOOM_BASE_URL", sandbox.base_url()), ("ZOOM_ACCESS_TOKEN", token.expose())];
    Client::start(home, args, &variables, LEGACY, json!({}))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_arrives_whole_in_parts_of_at_most_so_many_bytes() {
    let sandbox = many_users(60).await;
    let home = tempdir().unwrap();
    let mut client = client_of(home.path(), &sandbox, &["--max-bytes", "5000"]);
    let read = json!({"operation": "users list-users", "parameters": {"page_size": 20}, "all_pages": true});
    let mut arguments = read.clone();
    let mut emails = BTreeSet::new();
    let mut parts = 0;
    let mut first_cursor = None;
    loop {
        let part = client.call("zoom_read", arguments);
        assert!(part.to_string().len() <= 5_000, "{}", part.to_string().len());
        for item in part["items"].as_array().unwrap() {
            assert!(emails.insert(item["email"].as_str().unwrap().to_owned()), "{item} arrived twice");
        }
        parts += 1;
        let Some(cursor) = part.get("cursor") else { break };
        first_cursor.get_or_insert_with(|| cursor.clone());
        arguments = json!({"cursor": cursor, "all_pages": true});
    }
    assert!(emails.len() >= 60 && parts > 5, "{} in {parts}", emails.len());
    // A cursor can be used again, in case a client has lost the result.
    let again = || json!({"cursor": first_cursor, "all_pages": true});
    assert_eq!(client.call("zoom_read", again())["items"], client.call("zoom_read", again())["items"]);
    // Selecting fields makes room for more items, and a limit leaves the rest for later calls.
    let mut short = read.clone();
    short["fields"] = json!(["email"]);
    assert_eq!(client.call("zoom_read", short)["items"].as_array().unwrap().len(), emails.len());
    let limited =
        json!({"operation": "users list-users", "limit": 25, "parameters": {"page_size": 20}, "fields": ["email"]});
    let limited = client.call("zoom_read", limited);
    assert_eq!(limited["items"].as_array().unwrap().len(), 25);
    let rest = client.call("zoom_read", json!({"cursor": limited["cursor"], "all_pages": true}));
    assert_eq!(rest["items"].as_array().unwrap().len(), emails.len() - 25);
    assert_eq!(rest.get("cursor"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_response_arrives_whole_as_parts_of_its_json() {
    let agenda = "\"é\n".repeat(4_000);
    let body = json!({"id": 5, "agenda": agenda}).to_string();
    let server = Server::responding(json_response(&body)).await;
    let home = tempdir().unwrap();
    let mut client = client_at(home.path(), &server.base_url(), &["--max-bytes", "3000"]);
    let mut arguments = json!({"operation": "meetings get-meeting", "parameters": {"meeting_id": 5}});
    let mut text = String::new();
    loop {
        let part = client.call("zoom_read", arguments);
        assert!(part.to_string().len() <= 3_000);
        text.push_str(part["text"].as_str().unwrap());
        let Some(cursor) = part.get("cursor") else { break };
        arguments = json!({"cursor": cursor});
    }
    let meeting: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&meeting["id"], &meeting["agenda"]), (&json!(5), &json!(agenda)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_arrived_is_kept_when_a_later_page_fails() {
    let page = r#"{"users":[{"email":"a@example.com"}],"next_page_token":"t"}"#;
    let server = Server::start(move |request| {
        let is_first = !request.target().contains("next_page_token");
        if is_first { json_response(page) } else { response("500 Internal Server Error", "") }
    })
    .await;
    let home = tempdir().unwrap();
    let mut client = client_at(home.path(), &server.base_url(), &["--retry", "0"]);
    let part = client.call("zoom_read", json!({"operation": "users list-users", "all_pages": true}));
    assert_eq!(part["items"], json!([{"email": "a@example.com"}]));
    assert!(part["note"].as_str().unwrap().contains("the next page failed") && part["cursor"].is_string(), "{part}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_arrived_is_kept_when_a_later_page_has_no_list_no_body_or_no_json() {
    let page = r#"{"users":[{"email":"a@example.com"}],"next_page_token":"t"}"#;
    for (second, note) in [
        (r#"{"page_size":30,"next_page_token":""}"#, None),
        ("", Some("without a body")),
        ("<html>secret</html>", Some("not JSON")),
    ] {
        let server = Server::start(move |request| {
            let is_first = !request.target().contains("next_page_token");
            json_response(if is_first { page } else { second })
        })
        .await;
        let home = tempdir().unwrap();
        let mut client = client_at(home.path(), &server.base_url(), &["--retry", "0"]);
        let part = client.call("zoom_read", json!({"operation": "users list-users", "all_pages": true}));
        assert_eq!(part["items"], json!([{"email": "a@example.com"}]), "{second}: {part}");
        assert_eq!(part.get("cursor").is_some(), note.is_some(), "{second}: {part}");
        let shown = part["note"].as_str().unwrap_or_default();
        assert!(shown.contains(note.unwrap_or_default()), "{second}: {part}");
        assert_eq!(shown.contains("the next page failed"), note.is_some(), "{second}: {part}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_members_of_a_page_are_kept_when_its_first_item_is_too_long() {
    let dept = "d".repeat(5_000);
    let page = json!({"total_records": 2, "users": [{"dept": dept}, {"dept": "b"}]}).to_string();
    let server = Server::responding(json_response(&page)).await;
    let home = tempdir().unwrap();
    let mut client = client_at(home.path(), &server.base_url(), &["--max-bytes", "3000"]);
    let part = client.call("zoom_read", json!({"operation": "users list-users"}));
    assert_eq!(part["page"], json!({"total_records": 2}));
    assert!(part["text"].is_string() && part["cursor"].is_string() && part.to_string().len() <= 3_000, "{part}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_not_json_is_shown_only_with_secrets() {
    let server = Server::responding(json_response("token=abc")).await;
    let home = tempdir().unwrap();
    let read = json!({"operation": "users get-user", "parameters": {"user_id": "me"}});
    let error = client_at(home.path(), &server.base_url(), &[]).fail("zoom_read", read.clone());
    assert!(error["body_bytes"] == 9 && !error.to_string().contains("abc"), "{error}");
    let error = client_at(home.path(), &server.base_url(), &["--show-secrets"]).fail("zoom_read", read);
    assert_eq!(error["body"], "token=abc");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_url_of_an_operation_is_not_downloaded() {
    let server = Server::responding(json_response("{}")).await;
    let home = tempdir().unwrap();
    let base_url = server.base_url();
    let mut client = client_at(home.path(), &base_url, &["--deny", "users", "--yes"]);
    for path in ["/users/me/zak", "/us%65rs/me/token?type=zak", "/../v2/users/me", "/phone/recording/download/%2e%2e"] {
        let error = client.fail("zoom_read", json!({"operation": format!("{base_url}{path}")}));
        assert_eq!(error["kind"], "wrong_tool", "{path}: {error}");
        assert!(error["message"].as_str().unwrap().contains("`zoom_search`"), "{path}: {error}");
    }
    assert!(server.received().is_empty());
    let file = json!({"operation": format!("{base_url}/phone/recording/download/5")});
    let saved = client.call("zoom_read", file.clone());
    fs::remove_dir_all(Path::new(saved["file"].as_str().unwrap()).parent().unwrap()).unwrap();
    // Allowing one product does not allow downloads of other products' files.
    let mut client = client_at(home.path(), &base_url, &["--products", "meetings"]);
    let error = client.fail("zoom_read", file);
    assert_eq!(error["kind"], "not_allowed");
    assert!(error["message"].as_str().unwrap().contains("`--allow download`"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_is_asked_about_where_a_flag_names_it_and_a_failed_one_leaves_nothing() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: 9\r\n\r\nabc".to_vec();
    let server = Server::responding(vec![Step::Send(cut), Step::Close]).await;
    let home = tempdir().unwrap();
    let temporary = home.path().join("temporary");
    fs::create_dir(&temporary).unwrap();
    let url = format!("{}/rec/download/5?access_token=abc", server.base_url());
    for pattern in ["download", "*"] {
        let base_url = server.base_url();
        let variables = [
            ("ZOOM_BASE_URL", base_url.as_str()),
            ("ZOOM_ACCESS_TOKEN", "token"),
            ("TMPDIR", temporary.to_str().unwrap()),
        ];
        let args = ["--retry", "0", "--confirm", pattern];
        let mut client = Client::start(home.path(), &args, &variables, LEGACY, json!({"elicitation": {}}));
        client.elicited = Some(json!({"action": "decline"}));
        assert_eq!(client.fail("zoom_read", json!({"operation": url}))["kind"], "declined", "{pattern}");
        let question = client.questions[0]["message"].as_str().unwrap();
        assert!(
            question.starts_with("Save the file from \"http://") && question.ends_with("/download/5\"?"),
            "{question}"
        );
        client.elicited = Some(json!({"action": "accept", "content": {"confirm": true}}));
        assert_eq!(client.fail("zoom_read", json!({"operation": url}))["kind"], "network", "{pattern}");
        assert_eq!(fs::read_dir(&temporary).unwrap().count(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_is_reported_for_each_page_before_the_response() {
    let sandbox = many_users(30).await;
    let home = tempdir().unwrap();
    let mut client = client_of(home.path(), &sandbox, &[]);
    let mut arguments = json!({"operation": "users list-users", "parameters": {"page_size": 10}, "all_pages": true});
    arguments["fields"] = json!(["email"]);
    let params = json!({"name": "zoom_read", "arguments": arguments, "_meta": {"progressToken": "p"}});
    client.request("tools/call", params);
    let progress: Vec<&Value> = client.notifications.iter().map(|message| &message["params"]).collect();
    assert!(progress.len() >= 2, "{progress:?}");
    assert!(progress.iter().all(|one| one["progressToken"] == "p"), "{progress:?}");
    let last = progress.last().unwrap();
    assert_eq!(last["progress"], last["total"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_call_ends_its_request_and_is_in_the_audit_log() {
    let (arrived, requests) = mpsc::channel();
    let server = Server::start(move |_| {
        _ = arrived.send(());
        vec![Step::Wait(std::time::Duration::from_secs(600))]
    })
    .await;
    let home = tempdir().unwrap();
    let log = home.path().join("calls.jsonl");
    let mut client = client_at(home.path(), &server.base_url(), &["--audit", log.to_str().unwrap()]);
    let arguments = json!({"operation": "users get-user", "parameters": {"user_id": "me"}});
    let id = client.send("tools/call", json!({"name": "zoom_read", "arguments": arguments}));
    requests.recv().unwrap();
    client.notify("notifications/cancelled", &json!({"requestId": id}));
    // The server continues to respond to other calls.
    client.call("zoom_search", json!({"words": "users"}));
    assert_eq!(client.close(), Some(0));
    let text = fs::read_to_string(&log).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&lines[0]["tool"], &lines[0]["outcome"]), (&json!("zoom_read"), &json!("cancelled")), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_is_downloaded_to_a_file_and_only_files_of_the_folder_are_sent() {
    let sandbox = Sandbox::builder().recordings(1, 5_000).start().await.unwrap();
    let home = tempdir().unwrap();
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("a.png"), "png").unwrap();
    fs::write(home.path().join("secret"), "secret").unwrap();
    let mut client = client_of(home.path(), &sandbox, &["--files", folder.path().to_str().unwrap()]);
    let recordings =
        client.call("zoom_read", json!({"operation": "meetings list-all-recordings", "parameters": {"user_id": "me"}}));
    let url = &recordings["items"][0]["recording_files"][0]["download_url"];
    let saved = client.call("zoom_read", json!({"operation": url}));
    assert_eq!(saved["bytes"], 5_000);
    let path = Path::new(saved["file"].as_str().unwrap());
    assert!(path.starts_with(folder.path().canonicalize().unwrap()), "{saved}");
    assert_eq!(fs::metadata(path).unwrap().len(), 5_000);
    let upload = |path: &str| json!({"operation": "users upload-user-profile-picture", "parameters": {"user_id": "me", "pic_file": path}});
    for path in ["../secret", "../absent", home.path().join("secret").to_str().unwrap(), "missing.png", ""] {
        let error = client.fail("zoom_write", upload(path));
        let message = error["message"].as_str().unwrap();
        // The message is the same whether or not the file exists.
        assert!(message.contains("must be the path of a file in") && message.contains("` is not"), "{path}: {error}");
    }
    client.call("zoom_write", upload("a.png"));
    // Without the flag, each download is saved in a separate folder.
    let mut client = client_of(home.path(), &sandbox, &[]);
    let saved = client.call("zoom_read", json!({"operation": url}));
    assert_eq!(fs::metadata(saved["file"].as_str().unwrap()).unwrap().len(), 5_000);
    fs::remove_dir_all(Path::new(saved["file"].as_str().unwrap()).parent().unwrap()).unwrap();
}
