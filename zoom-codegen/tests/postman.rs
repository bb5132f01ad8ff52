//! Postman collections become declarations.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use zoom_codegen::{Context, Document, Source, declare, generate};

#[test]
fn a_collection_is_declared() {
    let document = Document::parse(
        r#"{
            "info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
            "item": [{"name": "Users", "item": [
                {"name": "Create a user", "request": {"method": "POST",
                    "url": {"path": ["v2", "groups", ":groupId", "users"], "query": [{"key": "notify", "value": "true"}]},
                    "body": {"mode": "raw", "raw": "{\"action\":\"create\",\"user_info\":{\"email\":\"a@b.c\",\"type\":1}}"}},
                 "response": [{"code": 201, "body": "{\"id\":\"x\"}"}]},
                {"name": "Upload a picture", "request": {"method": "POST",
                    "url": {"path": ["{{baseUrl}}", "users", "{{userId}}", "picture"]},
                    "body": {"mode": "formdata", "formdata": [{"key": "pic_file", "type": "file"}]}}}
            ]}]
        }"#,
    );
    let source =
        Source { product: "users".into(), is_master: false, is_reconstructed: false, document: document.unwrap() };
    let generated = generate(&[source], &[], &Context::default());
    let text = &generated.files["users/src/user.rs"];
    for expected in [
        "#[zoom_endpoint(POST \"/groups/<group_id>/users\" -> CreateUserResponse, derive(Clone, Debug, PartialEq))]",
        "    #[query]\n    pub notify: Option<bool>,",
        "    pub user_info: Option<UserInfo>,",
        "    POST \"/users/<user_id>/picture\" -> (),\n    body = multipart,",
        "    #[part(file)]\n    pub pic_file: Option<FilePart>,",
        "    #[wire(\"type\")]\n    pub kind: Option<i64>,",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
fn a_response_is_an_error_by_its_status_or_its_code() {
    let item = |method: &str, code: u16, body: &str| {
        let response = serde_json::json!([{ "code": code, "body": body }]);
        let request = serde_json::json!({ "method": method, "url": { "path": ["rooms"] } });
        let item = serde_json::json!({ "name": "Open room", "request": request, "response": response });
        declare(&Document::parse(&item.to_string()).unwrap()).text
    };
    for (text, expected) in [
        (item("POST", 200, r#"{"code":200,"message":"No."}"#), "-> (),\n    errors = [(200, 200, "),
        (item("POST", 404, r#"{"code":404,"message":"No.","more":1}"#), "-> (),\n    errors = [(404, 404, "),
        (item("POST", 200, r#"{"code":0,"message":"Success"}"#), "-> CreateOpenRoomResponse)]"),
        (item("GET", 404, r#"{"code":1001,"message":"No room."}"#), "-> Value,\n    errors = [(404, 1001, "),
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
fn other_documents_are_rejected() {
    for (text, expected) in [
        ("{}", "the document has no member `openapi`, `swagger`, `item` or `request`"),
        ("[]", "the document is a list, not an object"),
        ("hello", "the document is a string, not an object"),
        (r#"{"openapi":"3.0.0","paths":[]}"#, "`/paths`: expected an object, found a list"),
        (r#"{"item":{}}"#, "`/item`: expected a list, found an object"),
        (
            r#"{"requests":[]}"#,
            "`/requests`: Postman collection version 1 is not supported: export the collection as version 2.1",
        ),
        (r#"{"item":[{"name":"a"},{"request":{"url":"#, "`/item/1/request/url`: not valid JSON on line 1, column 40"),
    ] {
        assert_eq!(Document::parse(text).unwrap_err().to_string(), expected, "{text}");
    }
}
