//! The calls that the sandbox rejects, and how.

use serde_json::{Value, json};
use zoom_core::{AccessToken, DynamicRequest, Error, operation::ParamLocation};
use zoom_rest::users::{GetUser, ListUsers};
use zoom_sandbox::Sandbox;

/// Method, path, query, body.
type Call<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], Value);

/// Sends a call that no struct declares.
async fn call(sandbox: &Sandbox, (method, path, query, body): Call<'_>) -> Result<Value, Error> {
    let mut request = DynamicRequest::new(method.parse().unwrap(), path);
    for (name, value) in query {
        request = request.set_in(ParamLocation::Query, *name, *value);
    }
    if !body.is_null() {
        request = request.set_in(ParamLocation::Body, "body", body);
    }
    sandbox.client().send(&request).await
}

#[tokio::test]
async fn an_invalid_call_is_rejected_with_zooms_error_body() {
    let sandbox = Sandbox::start().await.unwrap();
    let nothing = Value::Null;
    let cases: Vec<(Call<'_>, u16, i64, &[&str])> = vec![
        (("GET", "/nothing", &[], nothing.clone()), 404, 2300, &[]),
        (("GET", "/users/me/token/x", &[], nothing.clone()), 404, 2300, &[]),
        (("PUT", "/users", &[], nothing.clone()), 405, 2300, &[]),
        (("GET", "/users", &[("page_size", "many")], nothing.clone()), 400, 300, &["page_size"]),
        (("GET", "/users/me/token", &[("ttl", "long")], nothing.clone()), 400, 300, &["ttl"]),
        (("GET", "/users", &[("next_page_token", "x")], nothing.clone()), 400, 300, &[]),
        (("GET", "/users/email", &[], nothing.clone()), 400, 300, &["email"]),
        (("POST", "/users", &[], nothing.clone()), 400, 300, &["action"]),
        (("GET", "/users/me/token", &[("type", "banana")], nothing.clone()), 400, 300, &["type"]),
        (("PATCH", "/users/me", &[], json!({"first_nam": "Ann"})), 400, 300, &["first_nam"]),
        (("POST", "/users/me/meetings", &[], json!({"topicc": "Plans"})), 400, 300, &["topicc"]),
        (("POST", "/users/me/meetings", &[], json!({"start_time": "tomorrow"})), 400, 300, &["start_time"]),
        (("POST", "/users", &[], json!([1])), 400, 300, &[]),
        (("POST", "/users", &[], json!({"action": "create"})), 400, 300, &["user_info.email"]),
        (
            ("POST", "/users", &[], json!({"action": "create", "user_info": {"email": "d@example.com", "type": true}})),
            400,
            300,
            &["user_info.type"],
        ),
        (("PATCH", "/users/me", &[], json!({"first_name": ["Ann"]})), 400, 300, &["first_name"]),
        (("PATCH", "/users/me", &[], json!({"type": "two"})), 400, 300, &["type"]),
        (
            ("POST", "/users/me/meetings", &[], json!({"duration": "long", "default_password": 1})),
            400,
            300,
            &["default_password", "duration"],
        ),
        (
            ("POST", "/users/me/meetings", &[], json!({"settings": {"host_video": 1, "audio": "both"}})),
            400,
            300,
            &["settings.host_video"],
        ),
        (("POST", "/users/me/assistants", &[], json!([1])), 400, 300, &[]),
        (
            ("POST", "/meetings/98765432101/registrants", &[], json!({"email": true, "auto_approve": "yes"})),
            400,
            300,
            &["first_name", "email", "auto_approve"],
        ),
        (("GET", "/users/nobody", &[], nothing.clone()), 404, 1001, &[]),
        (("PATCH", "/users/nobody/settings", &[], json!({})), 404, 1001, &[]),
        (("GET", "/meetings/1", &[], nothing.clone()), 404, 3001, &[]),
        (("GET", "/meetings/1/polls", &[], nothing.clone()), 404, 3001, &[]),
        (("GET", "/meetings/abc", &[], nothing.clone()), 404, 3001, &[]),
        (("GET", "/webinars/abc/panelists", &[], nothing.clone()), 400, 300, &["webinar_id"]),
        (("GET", "/past_meetings/abc/instances", &[], nothing.clone()), 400, 300, &["meeting_id"]),
    ];
    for (invalid, status, code, fields) in cases {
        let error = call(&sandbox, invalid.clone()).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.code()), (status, Some(code)), "{invalid:?}");
        let Error::Api(error) = error else { panic!("{error:?}") };
        let invalid_fields: Vec<&str> = error.field_errors().iter().map(|error| error.field.as_str()).collect();
        assert_eq!(invalid_fields, fields, "{invalid:?}");
        assert!(error.tracking_id().unwrap().starts_with("sandbox-"));
    }
}

#[tokio::test]
async fn fields_that_zoom_tolerates_are_kept() {
    let sandbox = Sandbox::start().await.unwrap();
    let cases: Vec<Call<'_>> = vec![
        ("GET", "/users", &[("page_size", "")], Value::Null),
        ("PATCH", "/users/me", &[], json!({"type": "2", "dept": null})),
        ("POST", "/users/me/meetings", &[], json!({})),
    ];
    for valid in cases {
        call(&sandbox, valid).await.unwrap();
    }
}

#[tokio::test]
async fn a_token_that_was_not_issued_is_rejected() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().with_auth(AccessToken::new("another")).unwrap();
    let error = GetUser::new("me").send(&client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (401, Some(124)));
}

#[tokio::test]
async fn a_token_allows_only_what_its_scopes_cover() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = AccessToken::new(sandbox.token_with(["user:read:user", "meeting:read"]));
    let client = sandbox.client().with_auth(token).unwrap();
    GetUser::new("me").send(&client).await.unwrap();
    let error = ListUsers::new().send(&client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (400, Some(4711)));
    assert!(error.to_string().contains("user:read:list_users:admin"), "{error}");
}

#[tokio::test]
async fn a_dropped_sandbox_stops() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    GetUser::new("me").send(&client).await.unwrap();
    drop(sandbox);
    let error = GetUser::new("me").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}
