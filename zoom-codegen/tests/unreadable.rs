//! What can't be read in a document is named by its JSON pointer, in words that do not depend on a parser.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use zoom_codegen::{Document, declare};

/// What serde, `serde_json` and `serde_saphyr` write.
const PARSERS_WORDS: [&str; 12] = [
    "invalid type",
    "invalid value",
    "expected value",
    "expected `",
    "EOF",
    "at line",
    "missing field",
    "unknown field",
    "trailing",
    "recursion",
    "control character",
    "key must be",
];

/// A document in which every member that is read has a value.
fn openapi() -> Value {
    let schema = json!({
        "type": "object", "format": "f", "description": "d", "required": ["a"],
        "properties": { "a": { "type": "string", "maxLength": 5, "minLength": 1, "deprecated": true } },
        "additionalProperties": { "type": "string" },
    });
    let list = json!({
        "type": "array", "maxItems": 5, "items": { "type": "integer", "minimum": 1, "maximum": 9 },
        "x-enum-descriptions": ["one"],
    });
    json!({
        "openapi": "3.1.0",
        "servers": [{ "url": "https://api.zoom.us/v2" }],
        "paths": { "/rooms/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "post": {
                "tags": ["Rooms"], "summary": "Open a room", "operationId": "openRoom", "description": "d",
                "deprecated": false, "security": [{ "oauth": ["room:read"] }],
                "x-extensions": { "x-macro-scopes": ["room:read"], "x-granular-scopes": ["room:read:room"] },
                "parameters": [{
                    "name": "q", "in": "query", "description": "d", "style": "form", "explode": true, "schema": list,
                }],
                "requestBody": { "content": { "application/json": { "schema": schema } } },
                "responses": { "200": {
                    "description": "d", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Room" } } },
                } },
            },
        } },
        "components": {
            "schemas": { "Room": { "allOf": [schema], "oneOf": [], "anyOf": [] } },
            "parameters": { "P": { "name": "p", "in": "query" } },
            "requestBodies": { "B": { "content": {} } },
            "responses": { "R": { "description": "d" } },
        },
    })
}

fn swagger() -> Value {
    json!({
        "swagger": "2.0", "host": "api.zoom.us", "basePath": "/v2", "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": { "/rooms": { "post": {
            "consumes": ["application/json"], "produces": ["application/json"],
            "parameters": [
                { "name": "ids", "in": "query", "type": "array", "format": "f", "items": { "type": "string" },
                  "collectionFormat": "csv" },
                { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Room" } },
            ],
            "responses": { "200": { "schema": { "$ref": "#/definitions/Room" } } },
        } } },
        "definitions": { "Room": { "type": "object", "properties": { "a": { "type": "string" } } } },
        "parameters": { "P": { "name": "p", "in": "query" } },
        "responses": { "R": { "description": "d" } },
    })
}

fn collection() -> Value {
    let request = |body: Value| {
        json!({
            "method": "POST", "description": "d", "header": [{ "key": "X-A", "value": "a" }], "body": body,
            "url": {
                "raw": "https://api.zoom.us/v2/rooms/:id?a=b", "host": ["api", "zoom", "us"], "path": ["v2", "rooms", ":id"],
                "query": [{ "key": "a", "value": "b", "description": "d", "disabled": false }],
                "variable": [{ "key": "id", "value": "a" }],
            },
        })
    };
    let form = json!({ "mode": "formdata", "formdata": [{ "key": "file", "type": "file" }] });
    let urlencoded = json!({ "mode": "urlencoded", "urlencoded": [{ "key": "a", "value": "b" }] });
    let graphql = json!({ "mode": "graphql", "graphql": { "query": "{ a }", "variables": "{}" } });
    json!({ "item": [{ "name": "Rooms", "item": [
        { "name": "Open a room", "description": "d", "request": request(form),
          "response": [{ "name": "OK", "code": 200, "body": "{\"a\":1}" }] },
        { "name": "Close a room", "request": request(urlencoded) },
        { "name": "Ask", "request": request(graphql) },
    ] }] })
}

const OPERATION: &str = "/paths/~1rooms~1{id}/post";
const ITEM: &str = "/item/0/item/0";

/// The document, the place below a prefix, a value of another kind, and the message.
type Row = (fn() -> Value, &'static str, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    (openapi, "", "/paths", "[]", "a list; write an object"),
    (openapi, "", "/paths", "\"a\"", "a text; write an object"),
    (openapi, "", "/paths/~1rooms~1{id}", "[1]", "a list, where an object is expected"),
    (openapi, "", "/servers", "\"https://api.zoom.us\"", "a text, where a list is expected"),
    (openapi, "", "/servers/0", "\"https://api.zoom.us\"", "a text, where an object is expected"),
    (openapi, "", "/servers/0/url", "[]", "a list, where a text is expected"),
    (openapi, "", "/components", "[]", "a list, where an object is expected"),
    (openapi, "", "/components/schemas", "\"a\"", "a text, where an object is expected"),
    (openapi, "", "/components/schemas/Room", "7", "a number, where an object is expected"),
    (openapi, "", "/components/schemas/Room/allOf", "\"a\"", "a text, where a list is expected"),
    (openapi, "", "/components/schemas/Room/allOf/0", "\"a\"", "a text, where an object is expected"),
    (openapi, "", "/components/schemas/Room/oneOf", "1", "a number, where a list is expected"),
    (openapi, "", "/components/schemas/Room/anyOf", "true", "a Boolean, where a list is expected"),
    (openapi, "", "/components/parameters/P", "[]", "a list, where an object is expected"),
    (openapi, "", "/components/requestBodies/B", "\"a\"", "a text, where an object is expected"),
    (openapi, "", "/components/requestBodies/B/content", "[]", "a list, where an object is expected"),
    (openapi, "", "/components/responses/R", "true", "a Boolean, where an object is expected"),
    (openapi, "", "/paths/~1rooms~1{id}/parameters", "\"id\"", "a text, where a list is expected"),
    (openapi, "", "/paths/~1rooms~1{id}/parameters/0", "\"id\"", "a text, where an object is expected"),
    (openapi, OPERATION, "", "\"a\"", "a text, where an object is expected"),
    (openapi, OPERATION, "/tags", "{}", "an object, where a list of texts is expected"),
    (openapi, OPERATION, "/tags/0", "{}", "an object, where a text is expected"),
    (openapi, OPERATION, "/summary", "[\"a\"]", "a list, where a text is expected"),
    (openapi, OPERATION, "/operationId", "{}", "an object, where a text is expected"),
    (openapi, OPERATION, "/description", "{\"text\":\"a\"}", "an object, where a text is expected"),
    (openapi, OPERATION, "/deprecated", "\"perhaps\"", "a text, where a Boolean is expected"),
    (openapi, OPERATION, "/security", "\"oauth\"", "a text, where a list is expected"),
    (openapi, OPERATION, "/security/0", "[\"oauth\"]", "a list, where an object is expected"),
    (openapi, OPERATION, "/security/0/oauth", "{}", "an object, where a list of texts is expected"),
    (openapi, OPERATION, "/x-extensions", "[]", "a list, where an object is expected"),
    (openapi, OPERATION, "/x-extensions/x-macro-scopes", "{}", "an object, where a list of texts is expected"),
    (openapi, OPERATION, "/parameters", "7", "a number, where a list is expected"),
    (openapi, OPERATION, "/parameters/0", "[]", "a list, where an object is expected"),
    (openapi, OPERATION, "/parameters/0/name", "{}", "an object, where a text is expected"),
    (openapi, OPERATION, "/parameters/0/in", "[\"query\"]", "a list, where a text is expected"),
    (openapi, OPERATION, "/parameters/0/style", "{}", "an object, where a text is expected"),
    (openapi, OPERATION, "/parameters/0/explode", "1", "a number, where a Boolean is expected"),
    (openapi, OPERATION, "/parameters/0/schema", "\"string\"", "a text, where an object is expected"),
    (openapi, OPERATION, "/parameters/0/schema/maxItems", "\"many\"", "a text, where a number is expected"),
    (openapi, OPERATION, "/parameters/0/schema/items", "\"string\"", "a text, where an object is expected"),
    (openapi, OPERATION, "/parameters/0/schema/items/minimum", "[]", "a list, where a number is expected"),
    (
        openapi,
        OPERATION,
        "/parameters/0/schema/x-enum-descriptions",
        "{}",
        "an object, where a list of texts is expected",
    ),
    (openapi, OPERATION, "/requestBody", "\"a\"", "a text, where an object is expected"),
    (openapi, OPERATION, "/requestBody/content", "[]", "a list, where an object is expected"),
    (openapi, OPERATION, "/requestBody/content/application~1json", "\"a\"", "a text, where an object is expected"),
    (openapi, OPERATION, "/requestBody/content/application~1json/schema", "[]", "a list, where an object is expected"),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/type",
        "{}",
        "an object, where a list of texts is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/format",
        "[]",
        "a list, where a text is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/properties",
        "\"a\"",
        "a text, where an object is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/properties/a",
        "\"string\"",
        "a text, where an object is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/properties/a/maxLength",
        "{}",
        "an object, where a number is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/required",
        "\"a\"",
        "a text, where a list of texts is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/required/0",
        "{}",
        "an object, where a text is expected",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/additionalProperties",
        "7",
        "a number, where an object is expected",
    ),
    (openapi, OPERATION, "/responses", "[]", "a list, where an object is expected"),
    (openapi, OPERATION, "/responses/200", "\"OK\"", "a text, where an object is expected"),
    (openapi, OPERATION, "/responses/200/description", "[]", "a list, where a text is expected"),
    (
        openapi,
        OPERATION,
        "/responses/200/content/application~1json/schema/$ref",
        "[]",
        "a list, where a text is expected",
    ),
    (swagger, "", "/paths", "7", "a number; write an object"),
    (swagger, "", "/host", "[]", "a list, where a text is expected"),
    (swagger, "", "/basePath", "{}", "an object, where a text is expected"),
    (swagger, "", "/consumes", "{}", "an object, where a list of texts is expected"),
    (swagger, "", "/produces", "{}", "an object, where a list of texts is expected"),
    (swagger, "", "/definitions", "[]", "a list, where an object is expected"),
    (swagger, "", "/definitions/Room", "\"a\"", "a text, where an object is expected"),
    (swagger, "", "/parameters", "[]", "a list, where an object is expected"),
    (swagger, "", "/responses/R", "\"a\"", "a text, where an object is expected"),
    (swagger, "/paths/~1rooms/post", "/consumes", "{}", "an object, where a list of texts is expected"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/type", "{}", "an object, where a list of texts is expected"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/format", "[]", "a list, where a text is expected"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/items", "\"a\"", "a text, where an object is expected"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/collectionFormat", "[]", "a list, where a text is expected"),
    (swagger, "/paths/~1rooms/post", "/parameters/1/schema", "\"a\"", "a text, where an object is expected"),
    (swagger, "/paths/~1rooms/post", "/responses/200/schema", "7", "a number, where an object is expected"),
    (collection, "", "/item", "{}", "an object; write a list"),
    (collection, "", "/item", "\"a\"", "a text; write a list"),
    (collection, "", "/item/0", "[]", "a list, where an item is expected"),
    (collection, "", "/item/0/name", "[]", "a list, where a text is expected"),
    (collection, "", "/item/0/item", "\"a\"", "a text, where a list is expected"),
    (collection, ITEM, "", "7", "a number, where an item is expected"),
    (collection, ITEM, "/request", "[]", "a list, where a request is expected"),
    (collection, ITEM, "/description", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/request/method", "{}", "an object, where a text is expected"),
    (collection, ITEM, "/request/description", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/request/header", "\"X-A: a\"", "a text, where a list is expected"),
    (collection, ITEM, "/request/header/0", "\"X-A: a\"", "a text, where an object is expected"),
    (collection, ITEM, "/request/url", "[]", "a list, where a URL is expected"),
    (collection, ITEM, "/request/url/raw", "{}", "an object, where a text is expected"),
    (collection, ITEM, "/request/url/host", "{}", "an object, where a list of texts is expected"),
    (collection, ITEM, "/request/url/path", "{}", "an object, where a list is expected"),
    (collection, ITEM, "/request/url/path/1", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/request/url/query", "\"a=b\"", "a text, where a list is expected"),
    (collection, ITEM, "/request/url/query/0", "\"a=b\"", "a text, where an object is expected"),
    (collection, ITEM, "/request/url/query/0/key", "{}", "an object, where a text is expected"),
    (collection, ITEM, "/request/url/query/0/value", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/request/url/query/0/description", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/request/url/query/0/disabled", "[]", "a list, where a Boolean is expected"),
    (collection, ITEM, "/request/url/variable", "\"a\"", "a text, where a list is expected"),
    (collection, ITEM, "/request/body", "\"{}\"", "a text, where an object is expected"),
    (collection, ITEM, "/request/body/mode", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/request/body/formdata", "\"a\"", "a text, where a list is expected"),
    (collection, ITEM, "/request/body/formdata/0/type", "[]", "a list, where a text is expected"),
    (collection, "/item/0/item/1", "/request/body/urlencoded", "\"a=b\"", "a text, where a list is expected"),
    (collection, "/item/0/item/2", "/request/body/graphql", "\"{ a }\"", "a text, where an object is expected"),
    (collection, "/item/0/item/2", "/request/body/graphql/variables", "[]", "a list, where a text is expected"),
    (collection, ITEM, "/response", "\"OK\"", "a text, where a list is expected"),
    (collection, ITEM, "/response/0", "[]", "a list, where an object is expected"),
    (collection, ITEM, "/response/0/code", "\"OK\"", "a text, where a number is expected"),
    (collection, ITEM, "/response/0/body", "{}", "an object, where a text is expected"),
];

/// Returns each fault of a document as its JSON pointer and its message. A document that is rejected has one.
fn faults(text: &str) -> Vec<(String, String)> {
    let faults: Vec<(String, String)> = match Document::parse(text) {
        Err(error) => {
            let message = error.to_string();
            let message = message.strip_prefix(&format!("`{}`: ", error.pointer())).unwrap_or(&message);
            vec![(error.pointer().to_owned(), message.to_owned())]
        }
        Ok(document) => {
            let declared = declare(&document);
            declared.report.iter().map(|(place, note)| (place.to_owned(), note.to_owned())).collect()
        }
    };
    for (place, message) in &faults {
        assert!(PARSERS_WORDS.iter().all(|words| !message.contains(words)), "{place}: {message}");
    }
    faults
}

#[test]
fn a_value_of_another_kind_is_named_by_its_pointer() {
    for document in [openapi(), swagger(), collection()] {
        let noted: Vec<_> =
            faults(&document.to_string()).into_iter().filter(|(_, note)| note.contains(", where ")).collect();
        assert_eq!(noted, [], "nothing is wrong yet");
    }
    for (document, prefix, place, wrong, message) in ROWS {
        let (mut document, pointer) = (document(), format!("{prefix}{place}"));
        let value = document.pointer_mut(&pointer).unwrap_or_else(|| panic!("{pointer} is not in the document"));
        *value = serde_json::from_str(wrong).unwrap();
        let faults = faults(&document.to_string());
        let is_it = |(place, note): &(String, String)| *place == pointer && note.starts_with(message);
        assert!(faults.iter().any(is_it), "{pointer}: {message} is not in {faults:#?}");
    }
}

/// Documents that are rejected: the text, the pointer, and the message.
const REJECTED: &[(&str, &str, &str)] = &[
    ("", "", "the document is null, not an object"),
    ("7", "", "the document is a number, not an object"),
    ("true", "", "the document is a Boolean, not an object"),
    ("\"openapi\"", "", "the document is a text, not an object"),
    ("[{\"openapi\":\"3.1.0\"}]", "", "the document is a list, not an object"),
    ("{}", "", "the document has no member `openapi`, `swagger`, `item` or `request`"),
    ("{\"info\":{}}", "", "the document has no member `openapi`, `swagger`, `item` or `request`"),
    ("{", "", "not valid JSON in line 1, column 1"),
    ("{\"openapi\"", "", "not valid JSON in line 1, column 10"),
    ("{\"openapi\":\"3.1.0\",\"paths\":{\"/a\":{\"get\":", "/paths/~1a/get", "not valid JSON in line 1, column 40"),
    (
        "{\"openapi\":\"3.1.0\",\n\"paths\":{\"/a\":{\"get\":{\"tags\":[\"a\",}}}}",
        "/paths/~1a/get/tags/1",
        "not valid JSON in line 2",
    ),
    ("{\"item\":[{\"name\":\"a\"},{\"name\":\"b\nc\"", "/item/1/name", "not valid JSON in line 2, column 1"),
    ("{\"item\":[{\"name\":\"a\" \"request\":{}}]}", "/item/0/name", "not valid JSON in line 1"),
    ("{\"item\":[{\"name\":\"\\q\"}]}", "/item/0/name", "not valid JSON in line 1"),
    ("{\"item\":[{\"name\":\"a\"}]", "/item", "not valid JSON in line 1"),
    ("{\"requests\":[]}", "/requests", "a Postman collection of version 1: export it as version 2.1"),
    (
        "{\"swaggerVersion\":\"1.2\",\"apis\":[]}",
        "/swaggerVersion",
        "Swagger of version 1: convert it to version 2.0 or to OpenAPI",
    ),
    ("{\"collection\":{\"item\":\"a\"}}", "/collection/item", "a text; write a list"),
    ("openapi: 3.1.0\npaths: [\n", "", "not valid YAML in line"),
    ("openapi: 3.1.0\npaths:\n\t/a: {}\n", "", "not valid YAML in line"),
    ("openapi: 3.1.0\npaths: text\n", "/paths", "a text; write an object"),
];

#[test]
fn a_document_that_is_rejected_says_where() {
    for (text, pointer, message) in REJECTED {
        let faults = faults(text);
        let [(place, fault)] = &faults[..] else { panic!("{text}: {faults:?}") };
        assert!(place == pointer && fault.starts_with(message), "{text}: {place}: {fault}");
    }
    let deep = format!("{{\"openapi\":\"3.1.0\",\"paths\":{}1{}}}", "[".repeat(500), "]".repeat(500));
    let faults = faults(&deep);
    let (place, message) = &faults[0];
    assert!(
        place.starts_with("/paths/0/0/0") && message.starts_with("nested more than 127 levels"),
        "{place}: {message}"
    );
}

#[test]
fn a_document_without_operations_says_so() {
    for (text, place) in [
        (r#"{"openapi":"3.1.0"}"#, "/paths"),
        (r#"{"swagger":"2.0","paths":{}}"#, "/paths"),
        (r#"{"openapi":"3.1.0","paths":{"/rooms":{}}}"#, "/paths"),
        (r#"{"item":[]}"#, "/item"),
        (r#"{"item":[{"name":"Rooms","item":[]}]}"#, "/item"),
        (r#"{"collection":{"item":[]}}"#, "/collection/item"),
    ] {
        let expected = (place.to_owned(), "it has no operations, so nothing is declared".to_owned());
        assert_eq!(faults(text), [expected], "{text}");
    }
}
