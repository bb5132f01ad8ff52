//! Parts of a document that can't be read are identified by their JSON pointers, and the messages do not repeat a
//! parser's wording.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use zoom_codegen::{Document, declare};

/// Phrases that serde, `serde_json` and `serde_saphyr` use in their messages.
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

/// A document that contains every member that is read.
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

/// The document, the two parts of a JSON pointer, the value of another kind that is put there, and the message.
type Row = (fn() -> Value, &'static str, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    (openapi, "", "/paths", "[]", "expected an object, found a list"),
    (openapi, "", "/paths", "\"a\"", "expected an object, found a string"),
    (openapi, "", "/paths/~1rooms~1{id}", "[1]", "expected an object, found a list"),
    (openapi, "", "/servers", "\"https://api.zoom.us\"", "expected a list, found a string"),
    (openapi, "", "/servers/0", "\"https://api.zoom.us\"", "expected an object, found a string"),
    (openapi, "", "/servers/0/url", "[]", "expected a string, found a list"),
    (openapi, "", "/components", "[]", "expected an object, found a list"),
    (openapi, "", "/components/schemas", "\"a\"", "expected an object, found a string"),
    (openapi, "", "/components/schemas/Room", "7", "expected an object, found a number"),
    (openapi, "", "/components/schemas/Room/allOf", "\"a\"", "expected a list, found a string"),
    (openapi, "", "/components/schemas/Room/allOf/0", "\"a\"", "expected an object, found a string"),
    (openapi, "", "/components/schemas/Room/oneOf", "1", "expected a list, found a number"),
    (openapi, "", "/components/schemas/Room/anyOf", "true", "expected a list, found a Boolean"),
    (openapi, "", "/components/parameters/P", "[]", "expected an object, found a list"),
    (openapi, "", "/components/requestBodies/B", "\"a\"", "expected an object, found a string"),
    (openapi, "", "/components/requestBodies/B/content", "[]", "expected an object, found a list"),
    (openapi, "", "/components/responses/R", "true", "expected an object, found a Boolean"),
    (openapi, "", "/paths/~1rooms~1{id}/parameters", "\"id\"", "expected a list, found a string"),
    (openapi, "", "/paths/~1rooms~1{id}/parameters/0", "\"id\"", "expected an object, found a string"),
    (openapi, OPERATION, "", "\"a\"", "expected an object, found a string"),
    (openapi, OPERATION, "/tags", "{}", "expected a list of strings, found an object"),
    (openapi, OPERATION, "/tags/0", "{}", "expected a string, found an object"),
    (openapi, OPERATION, "/summary", "[\"a\"]", "expected a string, found a list"),
    (openapi, OPERATION, "/operationId", "{}", "expected a string, found an object"),
    (openapi, OPERATION, "/description", "{\"text\":\"a\"}", "expected a string, found an object"),
    (openapi, OPERATION, "/deprecated", "\"perhaps\"", "expected a Boolean, found a string"),
    (openapi, OPERATION, "/security", "\"oauth\"", "expected a list, found a string"),
    (openapi, OPERATION, "/security/0", "[\"oauth\"]", "expected an object, found a list"),
    (openapi, OPERATION, "/security/0/oauth", "{}", "expected a list of strings, found an object"),
    (openapi, OPERATION, "/x-extensions", "[]", "expected an object, found a list"),
    (openapi, OPERATION, "/x-extensions/x-macro-scopes", "{}", "expected a list of strings, found an object"),
    (openapi, OPERATION, "/parameters", "7", "expected a list, found a number"),
    (openapi, OPERATION, "/parameters/0", "[]", "expected an object, found a list"),
    (openapi, OPERATION, "/parameters/0/name", "{}", "expected a string, found an object"),
    (openapi, OPERATION, "/parameters/0/in", "[\"query\"]", "expected a string, found a list"),
    (openapi, OPERATION, "/parameters/0/style", "{}", "expected a string, found an object"),
    (openapi, OPERATION, "/parameters/0/explode", "1", "expected a Boolean, found a number"),
    (openapi, OPERATION, "/parameters/0/schema", "\"string\"", "expected an object, found a string"),
    (openapi, OPERATION, "/parameters/0/schema/maxItems", "\"many\"", "expected a number, found a string"),
    (openapi, OPERATION, "/parameters/0/schema/items", "\"string\"", "expected an object, found a string"),
    (openapi, OPERATION, "/parameters/0/schema/items/minimum", "[]", "expected a number, found a list"),
    (
        openapi,
        OPERATION,
        "/parameters/0/schema/x-enum-descriptions",
        "{}",
        "expected a list of strings, found an object",
    ),
    (openapi, OPERATION, "/requestBody", "\"a\"", "expected an object, found a string"),
    (openapi, OPERATION, "/requestBody/content", "[]", "expected an object, found a list"),
    (openapi, OPERATION, "/requestBody/content/application~1json", "\"a\"", "expected an object, found a string"),
    (openapi, OPERATION, "/requestBody/content/application~1json/schema", "[]", "expected an object, found a list"),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/type",
        "{}",
        "expected a list of strings, found an object",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/format",
        "[]",
        "expected a string, found a list",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/properties",
        "\"a\"",
        "expected an object, found a string",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/properties/a",
        "\"string\"",
        "expected an object, found a string",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/properties/a/maxLength",
        "{}",
        "expected a number, found an object",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/required",
        "\"a\"",
        "expected a list of strings, found a string",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/required/0",
        "{}",
        "expected a string, found an object",
    ),
    (
        openapi,
        OPERATION,
        "/requestBody/content/application~1json/schema/additionalProperties",
        "7",
        "expected an object, found a number",
    ),
    (openapi, OPERATION, "/responses", "[]", "expected an object, found a list"),
    (openapi, OPERATION, "/responses/200", "\"OK\"", "expected an object, found a string"),
    (openapi, OPERATION, "/responses/200/description", "[]", "expected a string, found a list"),
    (
        openapi,
        OPERATION,
        "/responses/200/content/application~1json/schema/$ref",
        "[]",
        "expected a string, found a list",
    ),
    (swagger, "", "/paths", "7", "expected an object, found a number"),
    (swagger, "", "/host", "[]", "expected a string, found a list"),
    (swagger, "", "/basePath", "{}", "expected a string, found an object"),
    (swagger, "", "/consumes", "{}", "expected a list of strings, found an object"),
    (swagger, "", "/produces", "{}", "expected a list of strings, found an object"),
    (swagger, "", "/definitions", "[]", "expected an object, found a list"),
    (swagger, "", "/definitions/Room", "\"a\"", "expected an object, found a string"),
    (swagger, "", "/parameters", "[]", "expected an object, found a list"),
    (swagger, "", "/responses/R", "\"a\"", "expected an object, found a string"),
    (swagger, "/paths/~1rooms/post", "/consumes", "{}", "expected a list of strings, found an object"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/type", "{}", "expected a list of strings, found an object"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/format", "[]", "expected a string, found a list"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/items", "\"a\"", "expected an object, found a string"),
    (swagger, "/paths/~1rooms/post", "/parameters/0/collectionFormat", "[]", "expected a string, found a list"),
    (swagger, "/paths/~1rooms/post", "/parameters/1/schema", "\"a\"", "expected an object, found a string"),
    (swagger, "/paths/~1rooms/post", "/responses/200/schema", "7", "expected an object, found a number"),
    (collection, "", "/item", "{}", "expected a list, found an object"),
    (collection, "", "/item", "\"a\"", "expected a list, found a string"),
    (collection, "", "/item/0", "[]", "expected an item, found a list"),
    (collection, "", "/item/0/name", "[]", "expected a string, found a list"),
    (collection, "", "/item/0/item", "\"a\"", "expected a list, found a string"),
    (collection, ITEM, "", "7", "expected an item, found a number"),
    (collection, ITEM, "/request", "[]", "expected a request, found a list"),
    (collection, ITEM, "/description", "[]", "expected a string, found a list"),
    (collection, ITEM, "/request/method", "{}", "expected a string, found an object"),
    (collection, ITEM, "/request/description", "[]", "expected a string, found a list"),
    (collection, ITEM, "/request/header", "\"X-A: a\"", "expected a list, found a string"),
    (collection, ITEM, "/request/header/0", "\"X-A: a\"", "expected an object, found a string"),
    (collection, ITEM, "/request/url", "[]", "expected a URL, found a list"),
    (collection, ITEM, "/request/url/raw", "{}", "expected a string, found an object"),
    (collection, ITEM, "/request/url/host", "{}", "expected a list of strings, found an object"),
    (collection, ITEM, "/request/url/path", "{}", "expected a list, found an object"),
    (collection, ITEM, "/request/url/path/1", "[]", "expected a string, found a list"),
    (collection, ITEM, "/request/url/query", "\"a=b\"", "expected a list, found a string"),
    (collection, ITEM, "/request/url/query/0", "\"a=b\"", "expected an object, found a string"),
    (collection, ITEM, "/request/url/query/0/key", "{}", "expected a string, found an object"),
    (collection, ITEM, "/request/url/query/0/value", "[]", "expected a string, found a list"),
    (collection, ITEM, "/request/url/query/0/description", "[]", "expected a string, found a list"),
    (collection, ITEM, "/request/url/query/0/disabled", "[]", "expected a Boolean, found a list"),
    (collection, ITEM, "/request/url/variable", "\"a\"", "expected a list, found a string"),
    (collection, ITEM, "/request/body", "\"{}\"", "expected an object, found a string"),
    (collection, ITEM, "/request/body/mode", "[]", "expected a string, found a list"),
    (collection, ITEM, "/request/body/formdata", "\"a\"", "expected a list, found a string"),
    (collection, ITEM, "/request/body/formdata/0/type", "[]", "expected a string, found a list"),
    (collection, "/item/0/item/1", "/request/body/urlencoded", "\"a=b\"", "expected a list, found a string"),
    (collection, "/item/0/item/2", "/request/body/graphql", "\"{ a }\"", "expected an object, found a string"),
    (collection, "/item/0/item/2", "/request/body/graphql/variables", "[]", "expected a string, found a list"),
    (collection, ITEM, "/response", "\"OK\"", "expected a list, found a string"),
    (collection, ITEM, "/response/0", "[]", "expected an object, found a list"),
    (collection, ITEM, "/response/0/code", "\"OK\"", "expected a number, found a string"),
    (collection, ITEM, "/response/0/body", "{}", "expected a string, found an object"),
];

/// Returns each fault of a document as its JSON pointer and its message. A rejected document yields a single fault.
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
            faults(&document.to_string()).into_iter().filter(|(_, note)| note.contains(", found ")).collect();
        assert_eq!(noted, [], "the unchanged document has no such faults");
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

/// Rejected documents: the text, the pointer and the message.
const REJECTED: &[(&str, &str, &str)] = &[
    ("", "", "the document is null, not an object"),
    ("7", "", "the document is a number, not an object"),
    ("true", "", "the document is a Boolean, not an object"),
    ("\"openapi\"", "", "the document is a string, not an object"),
    ("[{\"openapi\":\"3.1.0\"}]", "", "the document is a list, not an object"),
    ("{}", "", "the document has no member `openapi`, `swagger`, `item` or `request`"),
    ("{\"info\":{}}", "", "the document has no member `openapi`, `swagger`, `item` or `request`"),
    ("{", "", "not valid JSON on line 1, column 1"),
    ("{\"openapi\"", "", "not valid JSON on line 1, column 10"),
    ("{\"openapi\":\"3.1.0\",\"paths\":{\"/a\":{\"get\":", "/paths/~1a/get", "not valid JSON on line 1, column 40"),
    (
        "{\"openapi\":\"3.1.0\",\n\"paths\":{\"/a\":{\"get\":{\"tags\":[\"a\",}}}}",
        "/paths/~1a/get/tags/1",
        "not valid JSON on line 2",
    ),
    ("{\"item\":[{\"name\":\"a\"},{\"name\":\"b\nc\"", "/item/1/name", "not valid JSON on line 2, column 1"),
    ("{\"item\":[{\"name\":\"a\" \"request\":{}}]}", "/item/0/name", "not valid JSON on line 1"),
    ("{\"item\":[{\"name\":\"\\q\"}]}", "/item/0/name", "not valid JSON on line 1"),
    ("{\"item\":[{\"name\":\"a\"}]", "/item", "not valid JSON on line 1"),
    (
        "{\"requests\":[]}",
        "/requests",
        "Postman collection version 1 is not supported: export the collection as version 2.1",
    ),
    (
        "{\"swaggerVersion\":\"1.2\",\"apis\":[]}",
        "/swaggerVersion",
        "Swagger version 1 is not supported: convert the document to version 2.0 or to OpenAPI",
    ),
    ("{\"collection\":{\"item\":\"a\"}}", "/collection/item", "expected a list, found a string"),
    ("openapi: 3.1.0\npaths: [\n", "", "not valid YAML on line"),
    ("openapi: 3.1.0\npaths:\n\t/a: {}\n", "", "not valid YAML on line"),
    ("openapi: 3.1.0\npaths: text\n", "/paths", "expected an object, found a string"),
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
        let expected = (place.to_owned(), "no operations were found, so nothing is declared".to_owned());
        assert_eq!(faults(text), [expected], "{text}");
    }
}
