//! Tests pages and items: each is returned once, in order, and fetched lazily, and the stream ends.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures_core::Stream as _;
use http::{Response, StatusCode};
use serde_json::{Value, json};
use zoom_core::{
    AccessToken, Client, DynamicRequest, Error, operation::Cursor, retry::RetryPolicy, transport::MemoryTransport,
    zoom_endpoint, zoom_object,
};

#[zoom_object]
struct Item {
    n: u64,
}

#[zoom_object]
struct ItemPage {
    #[wire("total_records")]
    total: Option<u64>,
    items: Vec<Item>,
}

#[zoom_object]
struct ScimPage {
    #[wire("Resources")]
    resources: Option<Vec<Item>>,
}

#[zoom_endpoint(GET "/by_token" -> ItemPage, paginate = items: Item)]
struct ByToken<'a> {
    filter: Option<&'a str>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// A page number in addition to the token, as in some of Zoom's operations.
    page_number: Option<u32>,
}

#[zoom_endpoint(GET "/by_page_token" -> ItemPage, paginate = items: Item)]
struct ByPageToken {
    #[query(rename = "pageToken")]
    page_token: Option<String>,
}

#[zoom_endpoint(GET "/by_number" -> ItemPage, paginate = items: Item)]
struct ByNumber {
    page_number: Option<u32>,
    counted: Option<bool>,
}

#[zoom_object]
struct OddPage {
    #[wire("items")]
    people: Vec<Item>,
}

/// A request whose page stores the items in a field that has another name in the JSON.
#[zoom_endpoint(GET "/by_number" -> OddPage, paginate = people: Item)]
struct ByOddNumber {
    page_number: Option<u32>,
}

#[zoom_endpoint(GET "/by_page" -> ItemPage, paginate = items: Item)]
struct ByPage {
    page: Option<u32>,
}

#[zoom_endpoint(GET "/Users" -> ScimPage, base = Root, paginate = resources: Item)]
struct ByIndex {
    #[query(rename = "startIndex")]
    start_index: Option<u32>,
}

/// The cursor is a member of the body, as in Zoom's searches.
#[zoom_endpoint(POST "/search" -> ItemPage, paginate = items: Item)]
struct Search {
    query: String,
    next_page_token: Option<String>,
}

const ITEMS: u64 = 1_000;
const PAGE: u64 = 30;

/// Parses the query as a server does.
fn query(request: &http::Request<bytes::Bytes>) -> Vec<(String, String)> {
    url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect()
}

fn param<'a>(query: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut values = query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let value = values.next();
    assert_eq!(values.next(), None, "{name} is sent only once");
    value
}

fn numbers(from: u64) -> Vec<Value> {
    (from..(from + PAGE).min(ITEMS)).map(|n| json!({ "n": n })).collect()
}

/// Serves a thousand items, with every kind of cursor.
fn thousand(request: &http::Request<bytes::Bytes>) -> Value {
    let query = query(request);
    let number = |name| param(&query, name).map_or(1, |number| number.parse::<u64>().unwrap());
    // A token that must be percent-encoded.
    let after = |token: &str| token.strip_prefix("+=&# ").unwrap().parse().unwrap();
    match request.uri().path() {
        "/v2/by_token" | "/v2/search" => {
            let from = if request.method() == "POST" {
                let body: Value = serde_json::from_slice(request.body()).unwrap();
                assert_eq!(body["query"], "q");
                body["next_page_token"].as_str().map_or(0, after)
            } else {
                param(&query, "next_page_token").map_or(0, after)
            };
            let next = if from + PAGE < ITEMS { format!("+=&# {}", from + PAGE) } else { String::new() };
            json!({ "items": numbers(from), "next_page_token": next, "total_records": ITEMS })
        }
        "/v2/by_page_token" => {
            let from = param(&query, "pageToken").map_or(0, |token| token.parse().unwrap());
            let mut page = json!({ "items": numbers(from) });
            if from + PAGE < ITEMS {
                page["nextPageToken"] = json!((from + PAGE).to_string());
            }
            page
        }
        "/v2/by_number" => {
            let page = number("page_number");
            let mut body = json!({ "items": numbers((page - 1) * PAGE) });
            if param(&query, "counted").is_some() {
                body["page_count"] = json!(ITEMS.div_ceil(PAGE));
            }
            body
        }
        "/v2/by_page" => json!({ "items": numbers((number("page") - 1) * PAGE) }),
        "/Users" => json!({ "Resources": numbers(number("startIndex") - 1), "totalResults": ITEMS }),
        path => panic!("{path}"),
    }
}

/// Returns a client whose server is the given function, and the queries that the server receives.
fn serving(
    server: impl Fn(&http::Request<bytes::Bytes>) -> Response<String> + Send + Sync + 'static,
) -> (Client, Arc<Mutex<Vec<String>>>) {
    let queries: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&queries);
    let zoom = MemoryTransport::new(move |request| {
        seen.lock().unwrap().push(request.uri().query().unwrap_or_default().to_owned());
        server(&request)
    });
    let client = Client::builder().auth(AccessToken::new("secret")).retry(RetryPolicy::never()).transport(zoom);
    (client.base_url("http://127.0.0.1:1/v2").build().unwrap(), queries)
}

fn ok(body: impl std::fmt::Display) -> Response<String> {
    Response::new(body.to_string())
}

#[tokio::test]
async fn a_thousand_items_come_once_and_in_order_by_every_cursor() {
    let (client, queries) = serving(|request| ok(thousand(request)));
    let expected: Vec<u64> = (0..ITEMS).collect();
    let pages = usize::try_from(ITEMS.div_ceil(PAGE)).unwrap();
    let cases = [
        ("token", ByToken::new().items(&client).collect_all().await, pages),
        ("prefetched", ByToken::new().items(&client).prefetch().collect_all().await, pages),
        ("page token", ByPageToken::new().items(&client).collect_all().await, pages),
        // Only an empty page indicates the end.
        ("number", ByNumber::new().items(&client).collect_all().await, pages + 1),
        ("number, with a page count", ByNumber::new().counted(true).items(&client).collect_all().await, pages),
        ("page", ByPage::new().items(&client).collect_all().await, pages + 1),
        ("index", ByIndex::new().items(&client).collect_all().await, pages),
        ("member", Search::new("q").items(&client).collect_all().await, pages),
    ];
    let mut requests = 0;
    for (cursor, items, pages) in cases {
        let items: Vec<u64> = items.unwrap().iter().map(|item| item.n).collect();
        assert_eq!(items, expected, "{cursor}");
        requests += pages;
    }
    assert_eq!(queries.lock().unwrap().len(), requests);
}

#[tokio::test]
async fn pages_of_a_request_without_a_type_come_once_and_in_order_by_every_cursor() {
    let (client, _) = serving(|request| ok(thousand(request)));
    for (request, member) in [
        (DynamicRequest::for_operation(ByToken::OPERATION), "items"),
        (DynamicRequest::for_operation(ByPageToken::OPERATION), "items"),
        (DynamicRequest::for_operation(ByNumber::OPERATION), "items"),
        (DynamicRequest::for_operation(ByOddNumber::OPERATION), "items"),
        (DynamicRequest::for_operation(ByIndex::OPERATION), "Resources"),
        (DynamicRequest::for_operation(Search::OPERATION).set("query", "q"), "items"),
    ] {
        let mut pages = request.pages(&client);
        let mut numbers = Vec::new();
        while let Some(page) = pages.next().await {
            let page: Value = serde_json::from_slice(page.unwrap().body()).unwrap();
            numbers.extend(page[member].as_array().unwrap().iter().map(|item| item["n"].as_u64().unwrap()));
        }
        assert_eq!(numbers, (0..ITEMS).collect::<Vec<_>>(), "{request:?}");
    }
    let mut pages = DynamicRequest::new(http::Method::GET, "/by_token").pages(&client);
    assert!(pages.next().await.is_some_and(|page| page.is_ok()));
    assert!(pages.next().await.is_none(), "an undeclared request has no cursor");
}

#[tokio::test]
async fn filters_are_sent_again_and_the_cursor_is_encoded() {
    let (client, queries) = serving(|request| ok(thousand(request)));
    let request = ByToken::new().filter("a&b").page_size(30_u32);
    assert_eq!(request.items(&client).max_items(31).collect_all().await.unwrap().len(), 31);
    let queries = queries.lock().unwrap();
    assert_eq!(*queries, ["filter=a%26b&page_size=30", "filter=a%26b&page_size=30&next_page_token=%2B%3D%26%23%2030"]);
}

#[tokio::test]
async fn a_paging_starts_at_the_requested_page() {
    let (client, queries) = serving(|request| ok(thousand(request)));
    let items = ByNumber::new().page_number(33).items(&client).collect_all().await.unwrap();
    assert_eq!((items[0].n, items.len()), (960, 40));
    assert_eq!(*queries.lock().unwrap(), ["page_number=33", "page_number=34", "page_number=35"]);
}

/// Serves these pages, one per request.
fn script(pages: &'static [&'static str]) -> (Client, Arc<Mutex<Vec<String>>>) {
    let next = AtomicU64::new(0);
    serving(move |_| {
        let page = usize::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap();
        match pages.get(page) {
            Some(&"500") => {
                let mut response = Response::new("{}".to_owned());
                *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                response
            }
            Some(page) => ok(page),
            None => panic!("page {page} must not be requested"),
        }
    })
}

/// The pages that the server sends, the items that are returned, and whether an error follows them.
type Case = (&'static [&'static str], &'static [u64], bool);

#[tokio::test]
async fn a_paging_ends_or_goes_on_as_its_cursor_says() {
    const CASES: &[Case] = &[
        (&[r#"{"items":[{"n":1}]}"#], &[1], false),
        (&[r#"{"items":[{"n":1}],"next_page_token":null}"#], &[1], false),
        (&[r#"{"items":[{"n":1}],"next_page_token":""}"#], &[1], false),
        (&[r#"{"items":null,"next_page_token":""}"#], &[], false),
        // An empty page with a cursor is not the last.
        (&[r#"{"items":[],"next_page_token":"a"}"#, r#"{"items":[{"n":2}]}"#], &[2], false),
        // A repeated cursor, immediately and after another cursor.
        (
            &[r#"{"items":[{"n":1}],"next_page_token":"a"}"#, r#"{"items":[{"n":2}],"next_page_token":"a"}"#],
            &[1, 2],
            true,
        ),
        (
            &[
                r#"{"items":[{"n":1}],"next_page_token":"a"}"#,
                r#"{"items":[{"n":2}],"next_page_token":"b"}"#,
                r#"{"items":[{"n":3}],"next_page_token":"a"}"#,
            ],
            &[1, 2, 3],
            true,
        ),
        // An error on the third page.
        (
            &[r#"{"items":[{"n":1}],"next_page_token":"a"}"#, r#"{"items":[{"n":2}],"next_page_token":"b"}"#, "500"],
            &[1, 2],
            true,
        ),
        (&[r#"{"items":[{"n":1}],"next_page_token":"a"}"#, "<html>"], &[1], true),
        (&[r#"{"items":[{"n":"x"}],"next_page_token":"a"}"#], &[], true),
    ];
    for (pages, expected, fails) in CASES {
        for is_prefetched in [false, true] {
            let (client, queries) = script(pages);
            let items = ByToken::new().items(&client);
            let mut items = if is_prefetched { items.prefetch() } else { items };
            let (mut returned, mut errors) = (Vec::new(), 0);
            while let Some(item) = items.next().await {
                match item {
                    Ok(item) => returned.push(item.n),
                    Err(_) => errors += 1,
                }
            }
            assert_eq!((returned.as_slice(), errors), (*expected, u32::from(*fails)), "{pages:?}");
            assert!(items.next().await.is_none(), "an error ends the stream");
            assert_eq!(queries.lock().unwrap().len(), pages.len());
        }
    }
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_with_its_path() {
    let (client, _) = script(&[r#"{"next_page_token":"a"}"#, r#"{"next_page_token":"a"}"#]);
    let Err(Error::Decode(error)) = ByToken::new().items(&client).collect_all().await else { panic!("a decode error") };
    assert_eq!(error.path(), Some("next_page_token"));
    assert!(error.to_string().contains("one that was used before"), "{error}");
}

#[tokio::test]
async fn a_repeated_cursor_beyond_the_limit_is_ignored() {
    let (client, _) = script(&[r#"{"next_page_token":"a"}"#, r#"{"items":[{"n":1}],"next_page_token":"a"}"#]);
    assert_eq!(ByToken::new().items(&client).max_pages(2).collect_all().await.unwrap().len(), 1);
}

// In paused time, a sleep ends as soon as every task is idle.
#[tokio::test(start_paused = true)]
async fn pages_are_fetched_lazily() {
    let (client, queries) = serving(|request| ok(thousand(request)));
    let count = || queries.lock().unwrap().len();
    let mut items = ByToken::new().items(&client);
    assert_eq!(count(), 0);
    for _ in 0..PAGE {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(count(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!(count(), 2);
    drop(items);

    let mut prefetched = ByToken::new().pages(&client).prefetch();
    prefetched.next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(count(), 4, "one page and the one after it");
    drop(prefetched);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(count(), 4);
}

// In paused time, a sleep ends as soon as every task is idle.
#[tokio::test(start_paused = true)]
async fn limits_end_a_paging() {
    let (client, queries) = serving(|request| ok(thousand(request)));
    let count = || std::mem::take(&mut *queries.lock().unwrap()).len();
    assert_eq!(ByToken::new().items(&client).max_items(30).collect_all().await.unwrap().len(), 30);
    assert_eq!(count(), 1);
    // A page that is not needed is not prefetched either.
    assert_eq!(ByToken::new().items(&client).max_items(30).prefetch().collect_all().await.unwrap().len(), 30);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(count(), 1);
    assert_eq!(ByToken::new().items(&client).max_items(0).collect_all().await.unwrap().len(), 0);
    assert_eq!(count(), 0);
    assert_eq!(ByToken::new().items(&client).max_pages(2).collect_all().await.unwrap().len(), 60);
    assert_eq!(count(), 2);
    let mut pages = ByToken::new().pages(&client).max_pages(2).prefetch();
    while let Some(page) = pages.next().await {
        assert_eq!(page.unwrap().total, Some(ITEMS));
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(count(), 2);
}

#[tokio::test]
async fn a_cursor_is_read_from_any_type_of_page() {
    #[zoom_endpoint(GET "/by_token" -> PlainPage, paginate = items: Value)]
    struct Plain {
        next_page_token: Option<String>,
    }
    #[derive(serde::Deserialize)]
    struct PlainPage {
        items: Vec<Value>,
        next_page_token: String,
    }
    let (client, _) = serving(|request| ok(thousand(request)));
    let mut pages = Plain::new().pages(&client);
    let (mut count, mut last) = (0, None);
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        count += page.items.len();
        last = Some(page.next_page_token);
    }
    assert_eq!((count, last.as_deref()), (1_000, Some("")));
}

#[tokio::test]
async fn a_cursor_of_another_type_is_an_error_with_its_path() {
    #[zoom_endpoint(GET "/by_token" -> TypedPage, paginate = items: Value)]
    struct Typed {
        next_page_token: Option<String>,
    }
    #[derive(serde::Deserialize)]
    struct TypedPage {
        items: Vec<Value>,
        #[expect(dead_code, reason = "only its type matters")]
        next_page_token: u64,
    }
    let (client, _) = script(&[r#"{"items":[],"next_page_token":"secret"}"#]);
    let Err(Error::Decode(error)) = Typed::new().items(&client).collect_all().await else { panic!("a decode error") };
    assert_eq!(error.path(), Some("next_page_token"));
    assert_eq!(error.problem(), "invalid type: string, expected u64");
}

#[tokio::test]
async fn the_size_hint_ignores_the_reported_total() {
    let (client, _) = serving(|request| ok(thousand(request)));
    let mut items = ByToken::new().items(&client);
    assert_eq!((items.size_hint(), items.total()), ((0, None), None));
    items.next().await.unwrap().unwrap();
    assert_eq!((items.size_hint(), items.total()), ((29, None), Some(1_000)));
    let mut few = ByToken::new().items(&client).max_items(10);
    few.next().await.unwrap().unwrap();
    assert_eq!(few.size_hint(), (9, Some(9)));
}

#[tokio::test]
async fn a_request_that_can_not_be_sent_is_the_first_and_only_item() {
    #[zoom_endpoint(GET "/users/<user_id>/items" -> ItemPage, paginate = items: Item)]
    struct OfUser {
        user_id: String,
        next_page_token: Option<String>,
    }
    let (client, queries) = serving(|request| ok(thousand(request)));
    let mut items = OfUser::new("..").items(&client);
    assert!(matches!(items.next().await, Some(Err(Error::InvalidRequest(_)))));
    assert!(items.next().await.is_none());
    assert!(queries.lock().unwrap().is_empty());
}

#[test]
fn an_operation_declares_its_cursor() {
    let kinds = [
        (ByToken::OPERATION, Cursor::NextPageToken, "next_page_token", "items"),
        (ByPageToken::OPERATION, Cursor::PageToken, "pageToken", "items"),
        (ByNumber::OPERATION, Cursor::PageNumber, "page_number", "items"),
        (ByPage::OPERATION, Cursor::PageNumber, "page", "items"),
        (ByIndex::OPERATION, Cursor::StartIndex, "startIndex", "resources"),
        (Search::OPERATION, Cursor::NextPageToken, "next_page_token", "items"),
    ];
    for (operation, cursor, param, items) in kinds {
        let paginate = operation.paginate.unwrap();
        assert_eq!((paginate.cursor, paginate.param, paginate.items), (cursor, param, items));
    }
}
