//! Tests that the declarations of a document compile unchanged and that their requests are as documented.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use zoom_codegen::{Document, declare};

/// Writes a program that consists of a document's declarations and a `main`, and returns its path.
fn program(name: &str, document: &str, main: &str) -> PathBuf {
    let declared = declare(&Document::parse(document).unwrap());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("declare");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.rs"));
    fs::write(&path, format!("#![deny(warnings)]\n#![allow(dead_code)]\n\n{}\n{main}", declared.text)).unwrap();
    path
}

/// Writes a program with the declarations of every document in `zoom-codegen/tests/odd`, one document per module, and
/// returns its path.
fn odd_program() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../zoom-codegen/tests/odd");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 60);
    let mut program = String::from("#![deny(warnings)]\n#![allow(dead_code, unused_imports)]\n\n");
    for path in paths {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let document =
            Document::parse(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        write!(program, "mod {name} {{\n{}}}\n\n", declare(&document).text).unwrap();
    }
    program.push_str("fn main() {}\n");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd.rs");
    fs::write(&path, program).unwrap();
    path
}

/// Returns a collection of fifty requests that combine the methods with several kinds of bodies and responses.
fn fifty_items() -> Value {
    let bodies = [
        Value::Null,
        json!({ "mode": "raw", "raw": r#"{"topic":"a","settings":{"host_video":true,"hosts":["a"]},"type":2}"# }),
        json!({ "mode": "raw", "raw": r#"[{"id":"a","count":1}]"# }),
        json!({ "mode": "formdata", "formdata": [{ "key": "file", "type": "file" }, { "key": "name", "value": "a" }] }),
        json!({ "mode": "raw", "raw": "not JSON" }),
    ];
    let responses = [
        json!([]),
        json!([{ "code": 200, "body": r#"{"next_page_token":"","rooms":[{"id":"a","type":1,"ratio":0.5}]}"# }]),
        json!([{ "code": 204, "body": "" }, { "code": 400, "body": r#"{"code":300,"message":"Bad"}"# }]),
        json!([{ "code": 200, "body": "[1, 2]" }]),
        json!([{ "code": 201, "body": r#"{"self":null,"type":"a","kind":1,"3d":true,"a-b":{}}"# }]),
    ];
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    let items = (0..50_usize).map(|at| {
        let method = methods[at % 5];
        let body = if method == "GET" { &Value::Null } else { &bodies[at / 5 % 5] };
        let path = json!(["{{baseUrl}}", "areas", format!("{{{{area_{at}}}}}"), ":type", "rooms"]);
        let query =
            json!([{ "key": "match", "value": "true" }, { "key": "page_size", "value": "30" }, { "key": "a[]" }]);
        let verb = ["List", "Create", "Replace", "Update", "Delete"][at % 5];
        json!({
            "name": format!("{verb} rooms of area {at}"),
            "request": { "method": method, "url": { "path": path, "query": query }, "body": body },
            "response": responses[at % 7 % 5],
        })
    });
    json!({
        "info": { "name": "Rooms", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
        "item": [{ "name": "Areas", "item": items.collect::<Vec<Value>>() }],
    })
}

#[test]
fn declarations_compile_and_send_what_the_item_describes() {
    let cases = trybuild::TestCases::new();
    let item = include_str!("../../../zoom-codegen/tests/postman/get_user_token.json");
    cases.pass(program(
        "item",
        item,
        r##"use zoom_core::Endpoint as _;

fn main() {
    let base = zoom_core::BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let request = GetUserToken::new("me").kind("zak").ttl(7200).to_http_request(&base).unwrap();
    assert_eq!(request.method(), "GET");
    assert_eq!(request.uri(), "https://api.zoom.us/v2/users/me/token?type=zak&ttl=7200");
    assert_eq!(request.headers()["accept"], "application/json");

    let [user, kind, ttl] = GetUserToken::OPERATION.params else { panic!("three parameters") };
    assert_eq!(user.doc, "The user's ID, or `me`.");
    assert_eq!(kind.doc, "Which kind of token: `token` or `zak`.");
    assert_eq!(ttl.doc, "Lifetime in seconds.");
    let [error] = GetUserToken::OPERATION.errors else { panic!("one error") };
    assert_eq!((error.status, error.code, error.meaning), (404, 1001, "the user does not exist"));

    let token: UserToken = serde_json::from_str(r#"{"token":"6IjAw"}"#).unwrap();
    assert_eq!(token.token.unwrap().expose(), "6IjAw");
}
"##,
    ));
    cases.pass(program(
        "described",
        include_str!("../../../zoom-codegen/tests/postman/list_room_visits.json"),
        r#"use zoom_core::Endpoint as _;

fn main() {
    let base = zoom_core::BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let request = ListRoomVisits::new("a1").kind(RoomVisitType::Past).limit(12).to_http_request(&base).unwrap();
    assert_eq!(request.uri(), "https://api.zoom.us/v2/areas/a1/visits?type=past&limit=12");
    let operation = ListRoomVisits::OPERATION;
    assert_eq!(operation.scopes, ["area:read:admin", "area:read"]);
    assert_eq!(operation.rate_limit, Some(zoom_core::operation::RateLimit::Heavy));
    let [error] = operation.errors else { panic!("one error") };
    assert_eq!((error.status, error.code, error.meaning), (404, 1002, "the area does not exist"));
    assert_eq!(RoomVisitType::Live.to_string(), "live");
}
"#,
    ));
    cases.pass(program("collection", &fifty_items().to_string(), "fn main() {}\n"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let documents = std::env::var_os("ZOOM_SPEC").map_or_else(|| root.join("../shared/spec-2026-11"), PathBuf::from);
    if let Ok(users) = fs::read_to_string(documents.join("users.json")) {
        cases.pass(program("users", &users, "fn main() {}\n"));
    }
    cases.pass(odd_program());
}

#[test]
fn a_collection_of_fifty_items_has_fifty_operations() {
    let document = Document::parse(&fifty_items().to_string()).unwrap();
    assert_eq!(document.operations().count(), 50);
    let declared = declare(&document);
    assert_eq!(declared.text.matches("#[zoom_endpoint(").count(), 50);
}
