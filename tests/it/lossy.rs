//! Tests `#[lossy]` lists: an element that can't be decoded is dropped, counted and logged, and the others are kept.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::sync::atomic::{AtomicUsize, Ordering};

use http::Response;
use serde_json::json;
use zoom_core::{
    AccessToken, Client, Error, Value, body::Body, transport::MemoryTransport, zoom_endpoint, zoom_object,
};

use crate::logs::Log;

#[zoom_object(derive(Debug, PartialEq))]
pub struct User {
    #[required]
    id: String,
    #[lossy]
    logins: Option<Vec<Login>>,
}

#[zoom_object(derive(Debug, PartialEq))]
pub struct Login {
    #[required]
    at: u64,
}

#[zoom_object(derive(Debug, PartialEq))]
pub struct UserPage {
    total_records: Option<u64>,
    #[lossy]
    users: Vec<User>,
    strict: Vec<User>,
}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
struct ListUsers {
    next_page_token: Option<String>,
}

#[zoom_object]
pub struct ScimPage {
    #[required]
    #[lossy]
    #[wire("Resources")]
    resources: Vec<User>,
}

#[zoom_endpoint(GET "/Users" -> ScimPage, base = Root, paginate = resources: User)]
struct ListByIndex {
    #[query(rename = "startIndex")]
    start_index: Option<u32>,
}

fn ids(page: &UserPage) -> Vec<&str> {
    page.users.iter().map(|user| user.id.as_str()).collect()
}

fn decode(body: &str) -> Result<UserPage, Error> {
    use zoom_core::Endpoint as _;
    ListUsers::new().decode(Response::new(Body::from(body.to_owned())))
}

fn serving(pages: impl IntoIterator<Item = Value>) -> Client {
    let pages: Vec<String> = pages.into_iter().map(|page| page.to_string()).collect();
    let next = AtomicUsize::new(0);
    let zoom = MemoryTransport::new(move |_| Response::new(pages[next.fetch_add(1, Ordering::Relaxed)].clone()));
    Client::builder().auth(AccessToken::new("secret")).transport(zoom).build().unwrap()
}

#[test]
fn an_element_that_does_not_decode_loses_no_other() {
    for (users, expected) in [
        (r#"[{"id":"a"},{"id":{}},{"id":"b"}]"#, &["a", "b"][..]),
        (r#"[{},5,"x",[],[1],true,{"id":"a"}]"#, &["a"]),
        (r#"[{"id":"a"},null,{"id":[1]},null,{"id":"b"},null]"#, &["a", "b"]),
        (r#"[null,{"id":[1]}]"#, &[]),
        (r#"[ { "id" : "a" } , 1 ]"#, &["a"]),
        (r#"[{"id":"\ud83d"},1]"#, &["\u{fffd}"]),
        (r#"[{"id":"a","logins":[{"at":1},{"at":"yesterday"},{}]}]"#, &["a"]),
        (r#"[{"id":"a","logins":5},{"id":"b"}]"#, &["b"]),
        ("[1]", &[]),
        ("null", &[]),
        ("{}", &[]),
        (r#""""#, &[]),
    ] {
        let body = format!(r#"{{"total_records":1,"users":{users},"strict":null}}"#);
        let page = decode(&body).unwrap();
        assert_eq!((ids(&page), page.total_records), (expected.to_vec(), Some(1)), "{body}");
        if !body.contains("ud83d") {
            assert_eq!(serde_json::from_str::<UserPage>(&body).unwrap(), page, "{body}");
            assert_eq!(serde_json::from_slice::<UserPage>(body.as_bytes()).unwrap(), page, "{body}");
            assert_eq!(serde_json::from_reader::<_, UserPage>(body.as_bytes()).unwrap(), page, "{body}");
            assert_eq!(serde_json::from_value::<UserPage>(body.parse().unwrap()).unwrap(), page, "{body}");
        }
    }
}

#[test]
fn a_value_that_is_not_a_list_or_not_lossy_is_an_error_with_its_path() {
    for (body, path) in [
        (r#"{"users":5}"#, "users"),
        (r#"{"users":true}"#, "users"),
        (r#"{"users":[1],"strict":[{"id":"a"},{"id":{}}]}"#, "strict[1].id"),
        (r#"{"users":[1],"total_records":"many"}"#, "total_records"),
        (r#"{"users":[{"id":"a","logins":5}],"total_records":"many"}"#, "total_records"),
        (r#"{"users":[1,{"id":"a"}"#, "users[1]"),
    ] {
        let Err(Error::Decode(error)) = decode(body) else { panic!("{body}") };
        assert_eq!(error.path(), Some(path), "{body}");
        assert!(serde_json::from_str::<UserPage>(body).is_err(), "{body}");
    }
    let missing = serde_json::from_str::<ScimPage>("{}").err().unwrap().to_string();
    assert!(missing.starts_with("missing field `Resources`"), "{missing}");
}

#[tokio::test]
async fn the_elements_that_were_dropped_are_counted() {
    let pages = || {
        [
            json!({"users": [{"id": "a"}, 1, {"id": {}}], "next_page_token": "x"}),
            json!({"users": [{"id": "b"}, {"id": "c", "logins": [{"at": -1}]}], "next_page_token": "y"}),
            json!({"users": [2, 3]}),
        ]
    };
    let mut items = ListUsers::new().items(&serving(pages()));
    let mut found = Vec::new();
    while let Some(user) = items.next().await {
        found.push(user.unwrap().id);
    }
    assert_eq!((found, items.dropped()), (vec!["a".into(), "b".into(), "c".into()], 5));
    let mut pages = ListUsers::new().pages(&serving(pages()));
    assert_eq!(ids(&pages.next().await.unwrap().unwrap()), ["a"]);
    assert_eq!(pages.dropped(), 2);
    assert_eq!(ids(&pages.next().await.unwrap().unwrap()), ["b", "c"]);
    assert_eq!(pages.dropped(), 3);
}

#[tokio::test]
async fn the_page_after_one_that_lost_elements_begins_behind_them() {
    let page = |first: u32| json!({"totalResults": 4, "Resources": [{"id": first}, {"id": {}}]});
    let zoom = MemoryTransport::new(move |request| {
        Response::new(page(if request.uri().query() == Some("startIndex=3") { 3 } else { 1 }).to_string())
    });
    let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build().unwrap();
    let users = ListByIndex::new().items(&client).collect_all().await.unwrap();
    assert_eq!(users.iter().map(|user| user.id.as_str()).collect::<Vec<_>>(), ["1", "3"]);
}

#[tokio::test]
async fn what_was_dropped_is_logged_by_its_path_and_never_by_its_value() {
    let log = Log::default();
    let _guard = zoom_tests::subscribe(log.clone());
    let logins = json!([{"at": 1}, {"at": "secret-value"}]);
    let client = serving([json!({"users": [{"id": ["secret"]}, {"id": "a", "logins": logins}]})]);
    ListUsers::new().send(&client).await.unwrap();
    let lines = log.lines.lock().unwrap();
    let events: Vec<&str> = lines.iter().filter(|line| line.starts_with("WARN ")).map(String::as_str).collect();
    for (event, (path, problem)) in events.iter().zip([
        ("users[1].logins[1].at", "invalid type: string, expected a whole number"),
        ("users[0].id", "invalid type: list, expected"),
    ]) {
        for part in ["operation=\"ListUsers\"", &format!("path=\"{path}\""), problem] {
            assert!(event.contains(part), "{event} lacks {part}");
        }
    }
    assert_eq!(events.len(), 3, "{events:?}");
    assert!(events[2].contains("dropped=2"), "{events:?}");
    let everything = log.everything.lock().unwrap();
    assert!(!everything.contains("secret"), "{everything}");
}

#[test]
fn lists_within_each_other_need_a_bounded_stack() {
    #[zoom_object]
    struct Tree {
        #[lossy]
        children: Vec<Tree>,
    }
    for depth in [5, 20, 100, 100_000] {
        let text = format!("{}1{}", r#"{"children":["#.repeat(depth), "]}".repeat(depth));
        // Deeply nested trees may be rejected, but the stack must not overflow.
        _ = serde_json::from_str::<Tree>(&text).map(|tree| tree.children.len());
    }
}
