//! Tests that a list that ends too early is reported.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use http::Response;
use serde_json::Value;
use zoom_core::{
    AccessToken, Client, DynamicRequest, retry::RetryPolicy, transport::MemoryTransport, zoom_endpoint, zoom_object,
};

#[zoom_object]
struct ItemPage {
    items: Option<Vec<Value>>,
}

#[zoom_object]
struct ScimPage {
    #[wire("Resources")]
    resources: Vec<Value>,
}

#[zoom_endpoint(GET "/by_token" -> ItemPage, paginate = items: Value)]
struct ByToken {
    next_page_token: Option<String>,
}

#[zoom_endpoint(GET "/by_number" -> ItemPage, paginate = items: Value)]
struct ByNumber {
    page_number: Option<u32>,
}

#[zoom_endpoint(GET "/Users" -> ScimPage, base = Root, paginate = resources: Value)]
struct ByIndex {
    #[query(rename = "startIndex")]
    start_index: Option<u32>,
}

/// Returns a client that receives these pages, one per request.
fn script(pages: &'static [&'static str]) -> Client {
    let next = Arc::new(AtomicUsize::new(0));
    let zoom = MemoryTransport::new(move |_| {
        let number = next.fetch_add(1, Ordering::Relaxed);
        Response::new(*pages.get(number).unwrap_or_else(|| panic!("page {number} must not be requested")))
    });
    let client = Client::builder().auth(AccessToken::new("secret")).retry(RetryPolicy::never()).transport(zoom);
    client.build().unwrap()
}

/// Returns the text of the shortfall after the last page.
async fn shortfall_of(request: &DynamicRequest, pages: &'static [&'static str]) -> Option<String> {
    let client = script(pages);
    let mut pages = request.pages(&client);
    assert_eq!(pages.shortfall(), None);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    pages.shortfall().map(|shortfall| shortfall.to_string())
}

#[tokio::test]
async fn a_paging_that_ends_before_the_reported_total_says_so() {
    let by_token = &DynamicRequest::for_operation(ByToken::OPERATION);
    let by_number = &DynamicRequest::for_operation(ByNumber::OPERATION);
    let by_index = &DynamicRequest::for_operation(ByIndex::OPERATION);
    let from_token = &by_token.clone().set("next_page_token", "x");
    let from_two = &by_number.clone().set("page_number", "2");
    let from_index_two = &by_index.clone().set("startIndex", "2");
    // The request, the pages that are sent, and the note.
    let cases: &[(&DynamicRequest, &'static [&'static str], Option<&str>)] = &[
        (by_token, &[r#"{"items":[{"n":1}],"page_count":2}"#], Some("Zoom reported 2 pages, but sent 1 page")),
        (
            by_token,
            &[r#"{"items":[{"n":1}],"page_count":"2","next_page_token":""}"#],
            Some("Zoom reported 2 pages, but sent 1 page"),
        ),
        (
            by_token,
            &[r#"{"items":[{"n":1}],"total_records":2,"next_page_token":null}"#],
            Some("Zoom reported 2 items, but sent 1 item"),
        ),
        (
            by_token,
            &[r#"{"page_count":1,"total_records":3}"#],
            Some("Zoom reported 3 items on 1 page, but sent 0 items on 1 page"),
        ),
        (
            by_token,
            &[
                r#"{"items":[{"n":1}],"total_records":5,"page_count":3,"next_page_token":"a"}"#,
                r#"{"items":[{"n":2},{"n":3}],"total_records":5,"page_count":3}"#,
            ],
            Some("Zoom reported 5 items on 3 pages, but sent 3 items on 2 pages"),
        ),
        // The whole list is sent, or more than was reported, or nothing is reported.
        (by_token, &[r#"{"items":[{"n":1}],"page_count":1,"total_records":1}"#], None),
        (by_token, &[r#"{"items":[{"n":1},{"n":2}],"page_count":1,"total_records":"1"}"#], None),
        (by_token, &[r#"{"items":[],"page_count":0,"total_records":0}"#], None),
        (by_token, &[r#"{"items":[{"n":1}]}"#], None),
        (by_token, &["[]"], None),
        // The number of items before a token is unknown.
        (from_token, &[r#"{"items":[{"n":9}],"page_count":9,"total_records":900}"#], None),
        // An empty page ends paging by number.
        (
            by_number,
            &[r#"{"items":[{"n":1}],"page_count":3}"#, r#"{"items":[],"page_count":3}"#],
            Some("Zoom reported 3 pages, but sent 1 page"),
        ),
        (from_two, &[r#"{"items":[{"n":1}],"page_count":2,"total_records":9}"#], None),
        (
            from_two,
            &[r#"{"items":[],"page_count":4,"total_records":9}"#],
            Some("Zoom reported 4 pages, but sent 1 page"),
        ),
        (
            by_index,
            &[r#"{"Resources":[{"n":1}],"totalResults":3}"#, r#"{"Resources":[],"totalResults":3}"#],
            Some("Zoom reported 3 items, but sent 1 item"),
        ),
        (from_index_two, &[r#"{"Resources":[{"n":2}],"totalResults":2}"#], None),
    ];
    for (request, pages, expected) in cases {
        assert_eq!(shortfall_of(request, pages).await.as_deref(), *expected, "{pages:?}");
    }

    // Items report a shortfall in the same way as pages. A limit set by the caller is not a shortfall.
    let client = script(&[r#"{"items":[{"n":1}],"page_count":2,"total_records":31}"#]);
    let mut items = ByToken::new().items(&client).prefetch();
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    assert_eq!(items.shortfall().map(|shortfall| (shortfall.items(), shortfall.pages())), Some((30, 1)));
    let client = script(&[r#"{"items":[{"n":1}],"page_count":2,"next_page_token":"a"}"#]);
    let mut items = ByToken::new().items(&client).max_pages(1);
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    assert_eq!(items.shortfall(), None);
}
