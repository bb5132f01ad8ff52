//! Tests with a server that quotes what was sent to it: in its message, in field errors, and in a value that can't be
//! decoded.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{error::Error as StdError, fmt::Write as _, time::SystemTime};

use http::Response;
use zoom_core::{
    AccessToken, Client, DynamicRequest, Error, Secret,
    auth::{App, Auth, ClientCredentials, DeviceCode, MemoryStore, RefreshToken, ServerToServer, Tokens},
    blocking, json,
    retry::RetryPolicy,
    transport::MemoryTransport,
    zoom_endpoint, zoom_object,
};

#[zoom_object]
#[derive(Debug)]
struct Meeting {
    #[required]
    id: u64,
}

#[zoom_object]
struct MeetingPage {
    meetings: Vec<Meeting>,
}

#[zoom_endpoint(POST "/meetings" -> Meeting)]
struct CreateMeeting {
    #[query(rename = "pwd")]
    query_password: String,
    password: Secret,
}

#[zoom_endpoint(GET "/meetings" -> MeetingPage, paginate = meetings: Meeting)]
#[derive(Clone)]
struct ListMeetings {
    next_page_token: Option<String>,
}

const TOKEN: &str = "eyJzdiI6IjAwMDAwMSIs/abc+def.ghi=";
const CLIENT_SECRET: &str = "a-client-secret";
const BASIC: &str = "YS1jbGllbnQtaWQ6YS1jbGllbnQtc2VjcmV0";
const REFRESH: &str = "a-refresh-token-of-some-length";
const SECRETS: [&str; 8] =
    [TOKEN, "eyJzdiI6IjAwMDAwMSIs%2Fabc", "abc+def", CLIENT_SECRET, BASIC, REFRESH, "a-query-password", "the passcode"];

/// Returns all parts of a request: its target, headers and body.
fn quote(request: &http::Request<bytes::Bytes>) -> String {
    let mut text = format!("{} ", request.uri());
    for (name, value) in request.headers() {
        _ = write!(text, "{name}: {} ", value.to_str().unwrap());
    }
    if request.uri().path() != "/oauth/token" && request.uri().path() != "/oauth/devicecode" {
        text.push_str("eyJzdiI6IjAwMDAwMSIs%2Fabc%2Bdef.ghi%3D ");
    }
    text + str::from_utf8(request.body()).unwrap()
}

/// Returns the text of an error, with its causes, its excerpt and the values of its accessors.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        _ = write!(text, " {error} {error:?}");
        cause = error.source();
    }
    let api = match error {
        Error::Api(api) => Some(api),
        Error::RateLimited(limited) => limited.response(),
        Error::Decode(decode) => {
            _ = write!(
                text,
                " {} {:?} {:?} {}",
                decode.excerpt(),
                decode.path(),
                decode.content_type(),
                decode.problem()
            );
            None
        }
        Error::Auth(auth) => {
            _ = write!(text, " {:?}", auth.oauth_error());
            None
        }
        _ => None,
    };
    if let Some(api) = api {
        _ = write!(text, " {:?} {:?} {:?}", api.message(), api.field_errors(), api.tracking_id());
    }
    text
}

fn assert_hides(error: &Error) {
    let shown = shown(error);
    assert!(shown.contains("[redacted]"), "{shown}");
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

fn builder(zoom: MemoryTransport) -> zoom_core::ClientBuilder {
    let builder = Client::builder().auth(AccessToken::new(TOKEN)).base_url("http://127.0.0.1:1/v2");
    builder.retry(RetryPolicy::never()).transport(zoom)
}

/// Returns responses that quote a string, each with its status, content type and body.
fn responses(quoted: &str) -> Vec<(u16, String, String)> {
    let json = String::from("application/json");
    let message = json!({"code": 300, "message": quoted}).to_string();
    vec![
        (400, json.clone(), message.clone()),
        (401, json.clone(), message.clone()),
        (429, json.clone(), message.clone()),
        (500, json.clone(), message.clone()),
        (200, json.clone(), message),
        (400, json.clone(), json!({"code": 300, "errors": [{"field": quoted, "message": quoted}]}).to_string()),
        (400, json.clone(), json!({"code": quoted, "detail": quoted}).to_string()),
        (400, json.clone(), format!(r#"{{"code":104,"message":"not "quite" JSON {quoted}"#)),
        (200, json.clone(), json!({"id": quoted}).to_string()),
        (200, json.clone(), json!({"id": {"a": quoted}, "other": quoted}).to_string()),
        (200, json.clone(), format!("{}{quoted}", "x".repeat(1_000))),
        (200, json, format!("{{\"note\":\"{}\"", quoted.replace('"', "'").replace('/', "\\/"))),
        (200, String::from("text/html"), format!("<html>{quoted}")),
    ]
}

#[tokio::test]
async fn an_error_shows_no_secret_that_zoom_quotes() {
    for which in 0..responses("").len() {
        let zoom = MemoryTransport::new(move |request| {
            let (status, kind, body) = responses(&quote(&request)).remove(which);
            let id = "eyJzdiI6IjAwMDAwMSIs/abc+def.ghi=";
            Response::builder()
                .status(status)
                .header("content-type", kind)
                .header("x-zm-trackingid", id)
                .body(body)
                .unwrap()
        });
        let client = builder(zoom).build().unwrap();
        let create = || CreateMeeting::new("a-query-password", "the passcode");
        assert_hides(&create().send(&client).await.unwrap_err());
        assert_hides(&client.send(&create()).await.unwrap_err());
        let list = ListMeetings::new();
        if let Err(error) = list.items(&client).collect_all().await {
            assert!(!shown(&error).contains(TOKEN), "{}", shown(&error));
        }
        let dynamic = DynamicRequest::for_operation(CreateMeeting::OPERATION)
            .set("pwd", "a-query-password")
            .set("password", "the passcode");
        if let Err(error) = client.send(&dynamic).await {
            assert_hides(&error);
        }
    }
}

#[test]
fn a_blocking_client_shows_no_secret_that_zoom_quotes() {
    let zoom = MemoryTransport::new(|request| {
        Response::builder().status(400).body(json!({"code": 300, "message": quote(&request)}).to_string()).unwrap()
    });
    let client = blocking::Client::new(builder(zoom).build().unwrap()).unwrap();
    assert_hides(&client.send(&CreateMeeting::new("a-query-password", "the passcode")).unwrap_err());
}

#[tokio::test]
async fn a_login_shows_no_secret_that_the_oauth_server_quotes() {
    for status in [200, 400, 401, 503] {
        for name in ["reason", "error", "error_description", "message"] {
            let zoom = MemoryTransport::new(move |request| {
                let body = json!({"error": "a", name: quote(&request)}).to_string();
                Response::builder().status(status).body(body).unwrap()
            });
            let server = super::auth::in_memory(zoom);
            let app = App::new("a-client-id").secret(CLIENT_SECRET);
            let mut tokens = Tokens::new(TOKEN, SystemTime::now());
            tokens.refresh_token = Some(REFRESH.into());
            let logins: [Box<dyn Auth>; 3] = [
                Box::new(ServerToServer::new(app.clone(), "account")),
                Box::new(ClientCredentials::new(app.clone())),
                Box::new(RefreshToken::new(app.clone(), MemoryStore::new(tokens.clone()))),
            ];
            for login in logins {
                tokio::time::pause();
                let error = login.authorization(&server).await.unwrap_err();
                tokio::time::resume();
                let shown = shown(&error);
                assert!(shown.contains("[redacted]"), "{shown}");
                for secret in [CLIENT_SECRET, BASIC, REFRESH] {
                    assert!(!shown.contains(secret), "{secret}: {shown}");
                }
            }
            let error = Error::from(server.revoke(&app, &TOKEN.into()).await.unwrap_err());
            assert_hides(&error);
            assert_hides(&Error::from(DeviceCode::new(app).begin(&server).await.unwrap_err()));
        }
    }
}
