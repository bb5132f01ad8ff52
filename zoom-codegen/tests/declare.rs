//! The declarations for unusual items, and for facts that only descriptions state. `tests/declared` compiles
//! declarations.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use serde_json::json;
use zoom_codegen::{Document, declare};

#[test]
fn a_url_may_be_a_string() {
    let item = json!({ "name": "Get a room", "request": {
        "method": "GET", "url": "https://api.zoom.us/v2/rooms/:roomId?full=true&since=2026-01-01", "description": { "content": "A <room>." },
    } });
    let declared = declare(&Document::parse(&item.to_string()).unwrap()).text;
    for expected in [
        "/// Get room.\n///\n/// A \\<room>.\n",
        r#"#[zoom_endpoint(GET "/rooms/<room_id>" -> Value)]"#,
        "    pub full: Option<bool>,",
        "    pub since: Option<String>,",
    ] {
        assert!(declared.contains(expected), "{expected} is not in\n{declared}");
    }
}

#[test]
fn what_descriptions_say_is_declared() {
    let openapi = |description: &str, response: &str| {
        let document = json!({ "openapi": "3.0.0", "paths": { "/rooms": { "get": {
            "summary": "List rooms", "description": description,
            "parameters": [{ "name": "order", "in": "query", "description": "- `asc`: Rising.\n- `desc`: Falling.",
                "schema": { "type": "string" } }],
            "responses": { "400": { "description": response } },
        } } } });
        declare(&Document::parse(&document.to_string()).unwrap()).text
    };
    let postman = |description: &str, response: &str| {
        let item = json!({ "name": "List rooms",
            "request": { "method": "GET", "description": description, "url": { "path": ["rooms"], "query": [
                { "key": "order", "value": "asc", "description": "Rising or falling: `asc` or `desc`." },
            ] } },
            "response": [{ "code": 400, "name": response, "body": "" }] });
        declare(&Document::parse(&item.to_string()).unwrap()).text
    };
    let descriptions = [
        "All.\n\n**Scopes:** `room:read`, `room:read:admin`<br>**[Rate Limit Label](https://a/b#c):** `Medium`",
        "All.<br>**Scopes:** room:read, room:read:admin<br>**Rate Limit Label:** Medium",
        "All.\n\n**Scopes**: `room:read` or `room:read:admin`\n\n**Rate Limit Label**: `MEDIUM`\n\nSee `me`.",
        "All.\n\n**[Scopes](https://a/b):**\n\n* `room:read`\n* `room:read:admin`\n\n__Rate limit label:__ medium",
        "All.\n\n**Scopes:** `room:read`\n\n**Granular Scopes:** `room:read:admin`\n\nRate Limit Label: `Medium`",
        "All.\nScopes: room:read room:read:admin\nRate limit label: medium",
    ];
    let responses = [
        "**HTTP Status Code:** `400`<br>\n**Error Code:** `300`<br>\nUser does not exist: $userId.",
        "**Error Code:** 300 User does not exist",
        "**Error Code**: 300<br>User does not exist",
        "Error code: `300` - User does not exist",
        "__Error Code:__ 300: User does not exist",
    ];
    for (at, description) in descriptions.iter().enumerate() {
        let response = responses[at % responses.len()];
        for text in [openapi(description, response), postman(description, response)] {
            for expected in [
                "scopes = [\"room:read\", \"room:read:admin\"],",
                "rate_limit = Medium,",
                "errors = [(400, 300, USER_DOES_NOT_EXIST = \"the user does not exist\")],",
                "    /// `desc`.\n    Desc,",
                "/// All.\n#[zoom_endpoint(",
            ] {
                assert!(
                    text.contains(expected),
                    "{expected} is not in the declaration of {description}\n{response}\n{text}"
                );
            }
        }
    }
}

#[test]
fn a_status_without_a_body_declares_no_response() {
    let head = |method: &str, responses: &serde_json::Value| {
        let document = json!({ "openapi": "3.0.0", "paths": { "/rooms": { method: { "responses": responses } } } });
        declare(&Document::parse(&document.to_string()).unwrap()).text
    };
    let text = json!({ "text/plain": { "schema": { "type": "string" } } });
    let object =
        json!({ "application/json": { "schema": { "type": "object", "properties": { "id": { "type": "string" } } } } });
    let empty = "\"/rooms\" -> ())]";
    for (method, responses, expected) in [
        ("get", json!({ "204": {} }), empty),
        ("get", json!({ "205": {}, "404": {} }), empty),
        ("get", json!({ "204": { "content": text } }), empty),
        ("post", json!({ "204": { "content": object } }), empty),
        ("get", json!({ "204": { "content": object }, "200": { "content": object } }), "-> Option<"),
        // Nothing in these documents says that the responses have no body.
        ("get", json!({ "200": {}, "204": {} }), "-> Download)]"),
        ("get", json!({ "302": {} }), "-> Download)]"),
        ("get", json!({}), "-> Download)]"),
    ] {
        let declared = head(method, &responses);
        assert!(declared.contains(expected), "{expected} is not in the declaration of {responses}\n{declared}");
    }
    let item = json!({ "name": "Check", "request": { "method": "GET", "url": { "path": ["rooms"] } },
        "response": [{ "code": 204, "name": "No content", "body": "" }] });
    let declared = declare(&Document::parse(&item.to_string()).unwrap()).text;
    assert!(declared.contains(empty), "{declared}");
}
