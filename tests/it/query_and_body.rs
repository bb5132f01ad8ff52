//! Tests that a query value stays in its pair, a body member in its object, and a header value on its line.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use http::{HeaderValue, Request};
use proptest::prelude::*;
use zoom_core::{BaseUrl, Endpoint, Error, Value, body::Body, json, zoom_endpoint};

#[zoom_endpoint(GET "/things")]
struct ListThings {
    filter: String,
    #[query(rename = "sort[by]&=")]
    sort: Option<String>,
    id: Vec<String>,
    #[query(style = comma)]
    status: Vec<String>,
}

#[zoom_endpoint(POST "/things")]
struct CreateThing {
    topic: String,
    #[serde(rename = "a \"b\"")]
    odd: Option<String>,
    tags: BTreeMap<String, String>,
}

#[zoom_endpoint(PUT "/things")]
struct ReplaceThings {
    #[body]
    things: Vec<String>,
}

#[zoom_endpoint(GET "/noted")]
struct GetNoted {
    #[header("X-Note")]
    note: String,
}

fn written(request: &dyn Endpoint<Response = Value>) -> Result<Request<Body>, Error> {
    request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2").unwrap())
}

/// Returns the pairs of the query as a server reads them.
fn pairs(request: &Request<Body>) -> Vec<(String, String)> {
    let query = request.uri().query().unwrap_or_default();
    assert!(query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'), "{query}");
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn body(request: &Request<Body>) -> Value {
    serde_json::from_slice(request.body().as_bytes().unwrap()).unwrap()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn a_header_value_that_would_split_the_header_is_rejected_by_name() {
    for value in ["a\r\nX-Evil: 1", "a\n", "\r", "\0", "a\0b", "é", "\u{7f}", "\u{1b}"] {
        let error = written(&GetNoted::new(value)).unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest(error) if error.parameter() == "x-note"), "{value:?}: {error}");
        assert!(error.to_string().starts_with("GetNoted: `x-note` contains "), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_query_value_stays_in_its_pair(
        filter in any::<String>(),
        sort in any::<Option<String>>(),
        id in any::<Vec<String>>(),
        status in prop::collection::vec("[^,]{0,8}", 0..4),
    ) {
        let mut request = ListThings::new(filter.clone(), id.clone(), status.clone());
        request.sort.clone_from(&sort);
        let written = written(&request).unwrap();

        prop_assert_eq!(written.uri().path(), "/v2/things");
        let mut expected = vec![pair("filter", &filter)];
        expected.extend(sort.map(|sort| pair("sort[by]&=", &sort)));
        expected.extend(id.iter().map(|id| pair("id", id)));
        if !status.is_empty() {
            expected.push(pair("status", &status.join(",")));
        }
        prop_assert_eq!(pairs(&written), expected);
    }

    #[test]
    fn an_element_with_a_comma_is_rejected_by_name(before in ".*", after in ".*") {
        let request = ListThings::new("", vec![], vec![format!("{before},{after}")]);
        let error = written(&request).unwrap_err();
        prop_assert!(matches!(&error, Error::InvalidRequest(error) if error.parameter() == "status"), "{}", error);
    }

    #[test]
    fn a_body_member_stays_in_its_object(
        topic in any::<String>(),
        odd in any::<Option<String>>(),
        tags in any::<BTreeMap<String, String>>(),
    ) {
        let mut request = CreateThing::new(topic.clone(), tags.clone());
        request.odd.clone_from(&odd);
        let written = written(&request).unwrap();

        prop_assert_eq!(written.uri(), "https://api.zoom.us/v2/things");
        let mut expected = json!({ "topic": topic, "tags": tags });
        if let Some(odd) = odd {
            expected["a \"b\""] = odd.into();
        }
        prop_assert_eq!(body(&written), expected);
    }

    #[test]
    fn a_whole_body_is_the_value(things in any::<Vec<String>>()) {
        let written = written(&ReplaceThings::new(things.clone())).unwrap();
        prop_assert_eq!(body(&written), json!(things));
    }

    #[test]
    fn a_header_value_arrives_unchanged_or_is_rejected_by_name(note in any::<String>()) {
        match written(&GetNoted::new(note.clone())) {
            Ok(written) => {
                let sent: Vec<&[u8]> = written.headers().get_all("x-note").iter().map(HeaderValue::as_bytes).collect();
                prop_assert_eq!(sent, [note.as_bytes()]);
                prop_assert!(!note.contains(['\r', '\n', '\0']));
            }
            Err(Error::InvalidRequest(error)) => prop_assert_eq!(error.parameter(), "x-note"),
            Err(error) => panic!("{error}"),
        }
    }
}
