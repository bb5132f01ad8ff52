//! Tests how lists in a query are sent: in the declared style, or else in the style that the client is set to use.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};

use zoom_core::{
    AccessToken, BaseUrl, Client, ClientBuilder, DynamicRequest, Endpoint, Error, Operation, blocking,
    encode::ListStyle,
    json,
    operation::{Param, ParamLocation, Style},
    transport::MemoryTransport,
    zoom_endpoint, zoom_query,
};

#[zoom_endpoint(GET "/things")]
struct ListThings {
    /// A list without a declared style.
    ids: Vec<String>,
    #[query(rename = "odd name")]
    odd: Option<[u8; 2]>,
    #[query(style = repeated)]
    names: Vec<String>,
    #[query(style = comma)]
    kinds: Vec<String>,
    #[query(flatten)]
    group: Option<Group>,
    page_size: Option<u32>,
}

#[zoom_query]
struct Group {
    zones: Vec<String>,
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn request() -> ListThings {
    ListThings::new(texts(&["a", "b&"]), texts(&["c", "d"]), texts(&["e", "f"]))
        .odd([1, 2])
        .group(Group::new(texts(&["g"])))
        .page_size(30)
}

/// Returns the builder of a client that records the query of each request, and the recorded queries.
fn client(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (ClientBuilder, Arc<Mutex<Vec<String>>>) {
    let queries = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&queries);
    let zoom = MemoryTransport::new(move |request| {
        kept.lock().unwrap().push(request.uri().query().unwrap_or_default().to_owned());
        http::Response::new("{}")
    });
    (set(Client::builder().auth(AccessToken::new("secret")).transport(zoom)), queries)
}

/// The expected query for each style that a client can use for lists that do not declare one. `names` and `kinds`
/// declare their style, and a single value is not a list.
const QUERIES: [(ListStyle, &str); 3] = [
    (ListStyle::Repeated, "ids=a&ids=b%26&odd%20name=1&odd%20name=2&names=c&names=d&kinds=e,f&zones=g&page_size=30"),
    (
        ListStyle::Brackets,
        "ids%5B%5D=a&ids%5B%5D=b%26&odd%20name%5B%5D=1&odd%20name%5B%5D=2&names=c&names=d&kinds=e,f&zones%5B%5D=g&page_size=30",
    ),
    (ListStyle::Comma, "ids=a,b%26&odd%20name=1,2&names=c&names=d&kinds=e,f&zones=g&page_size=30"),
];

#[tokio::test]
async fn a_list_is_sent_as_declared_and_otherwise_as_the_client_is_set_up() {
    for (style, expected) in QUERIES {
        let (builder, queries) = client(|builder| builder.undeclared_lists(style));
        let client = builder.build().unwrap();
        request().send(&client).await.unwrap();
        client.send(&request()).await.unwrap();
        let dynamic = DynamicRequest::for_operation(ListThings::OPERATION)
            .set("ids", json!(["a", "b&"]))
            .set("odd", json!([1, 2]))
            .set("names", json!(["c", "d"]))
            .set("kinds", json!(["e", "f"]))
            .set("zones", json!(["g"]))
            .set("page_size", 30);
        client.send(&dynamic).await.unwrap();
        assert_eq!(*queries.lock().unwrap(), [expected; 3], "{style:?}");
        let curl = client.to_curl(&request()).unwrap().to_string();
        assert!(curl.contains(&format!("/things?{expected}'")), "{curl}");
    }
    // The name is repeated by default and whenever no client is involved.
    let (builder, queries) = client(|builder| builder);
    request().send(&builder.build().unwrap()).await.unwrap();
    assert_eq!(*queries.lock().unwrap(), [QUERIES[0].1]);
    let sent = request().to_http_request(&BaseUrl::parse("https://api.zoom.us/v2").unwrap()).unwrap();
    assert_eq!(sent.uri().query(), Some(QUERIES[0].1));
    assert!(request().to_curl().unwrap().to_string().contains(QUERIES[0].1));
}

#[test]
fn a_blocking_client_sends_lists_as_it_is_set_up() {
    let (builder, queries) = client(|builder| builder.undeclared_lists(ListStyle::Brackets));
    let client: blocking::Client = builder.build_blocking().unwrap();
    client.send(&request()).unwrap();
    assert_eq!(*queries.lock().unwrap(), [QUERIES[1].1]);
}

#[tokio::test]
async fn an_operation_without_a_declaration_sends_lists_as_the_client_is_set_up() {
    let by_location = Param::new("ids", ParamLocation::Query);
    assert_eq!(
        (by_location.style, Param::new("ids", ParamLocation::Header).style),
        (Style::Undeclared, Style::Repeated)
    );
    let (builder, queries) = client(|builder| builder.undeclared_lists(ListStyle::Brackets));
    let client = builder.build().unwrap();
    for value in [json!(["a", "b"]), json!(["a"]), json!([]), json!("a")] {
        client.send(&DynamicRequest::new(http::Method::GET, "/new").set("ids", value)).await.unwrap();
    }
    assert_eq!(*queries.lock().unwrap(), ["ids%5B%5D=a&ids%5B%5D=b", "ids%5B%5D=a", "", "ids=a"]);
}

#[tokio::test]
async fn a_comma_in_a_value_that_commas_would_separate_is_rejected_before_anything_is_sent() {
    let (builder, queries) = client(|builder| builder.undeclared_lists(ListStyle::Comma));
    let request = ListThings::new(texts(&["a,b"]), texts(&["c,d"]), Vec::new());
    let error = request.send(&builder.build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)) && error.to_string().contains("`ids`"), "{error}");
    assert!(queries.lock().unwrap().is_empty());
}

#[test]
fn an_operation_tells_a_documented_style_from_none() {
    let operation: &Operation = ListThings::OPERATION;
    let styles: Vec<_> = operation.all_params().map(|param| (param.name, param.style)).collect();
    let expected = [
        ("ids", Style::Undeclared),
        ("odd", Style::Undeclared),
        ("names", Style::Repeated),
        ("kinds", Style::Comma),
        ("page_size", Style::Undeclared),
        ("zones", Style::Undeclared),
    ];
    assert_eq!(styles, expected);
}
