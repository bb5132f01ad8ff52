//! Tests JSON after a byte-order mark and JSON with half a surrogate pair, wherever a body is read.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use http::Response;
use zoom_core::{
    AccessToken, Client, DynamicRequest, Error,
    auth::{DeviceCode, ServerToServer},
    transport::MemoryTransport,
    zoom_endpoint, zoom_object,
};
use zoom_tests::oauth::{ACCOUNT_ID, app};

#[zoom_object]
#[derive(Debug)]
struct User {
    name: Option<String>,
}

#[zoom_object]
struct UserPage {
    users: Vec<User>,
}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
#[derive(Clone)]
struct ListUsers {
    next_page_token: Option<String>,
}

#[zoom_endpoint(GET "/users/<user_id>" -> User)]
struct GetUser {
    user_id: String,
}

#[zoom_endpoint(DELETE "/users/<user_id>" -> ())]
struct DeleteUser {
    user_id: String,
}

/// A name that was cut in the middle of an emoji, as it is sent in JSON and as it is decoded.
const CUT: &str = r"Ann \ud83d";
const READ: &str = "Ann \u{fffd}";

/// Returns a client whose server responds to a path and query with a status and with JSON after a byte-order mark.
fn client(respond: impl Fn(&str) -> (u16, String) + Send + Sync + 'static) -> Client {
    let zoom = MemoryTransport::new(move |request| {
        let (status, json) = respond(request.uri().path_and_query().unwrap().as_str());
        Response::builder().status(status).body(format!("\u{feff}{json}")).unwrap()
    });
    let builder = Client::builder().auth(AccessToken::new("a-token")).base_url("http://127.0.0.1:1/v2");
    builder.transport(zoom).build().unwrap()
}

#[tokio::test]
async fn a_byte_order_mark_and_half_a_surrogate_pair_cost_no_response() {
    let found = client(|_| (200, format!(r#"{{"name":"{CUT}"}}"#)));
    assert_eq!(GetUser::new("me").send(&found).await.unwrap().name.as_deref(), Some(READ));
    DeleteUser::new("me").send(&found).await.unwrap();
    for status in [400, 200] {
        let failed = client(move |_| (status, format!(r#"{{"code":300,"message":"{CUT}"}}"#)));
        match GetUser::new("me").send(&failed).await {
            Err(Error::Api(error)) => assert_eq!((error.code(), error.message()), (Some(300), Some(READ))),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_byte_order_mark_and_half_a_surrogate_pair_end_no_paging() {
    let pages = client(|target| {
        let next = if target.contains("next_page_token") { "" } else { "x" };
        (200, format!(r#"{{"users":[{{"name":"{CUT}"}}],"next_page_token":"{next}"}}"#))
    });
    let users = ListUsers::new().items(&pages).collect_all().await.unwrap();
    assert_eq!(users.iter().map(|user| user.name.as_deref()).collect::<Vec<_>>(), [Some(READ); 2]);
    let mut raw = DynamicRequest::for_operation(ListUsers::OPERATION).pages(&pages);
    let mut count = 0;
    while let Some(page) = raw.next().await {
        assert!(page.unwrap().body().starts_with(b"\xef\xbb\xbf{\"users\""), "a body is returned unchanged");
        count += 1;
    }
    assert_eq!(count, 2);
}

#[tokio::test]
async fn a_byte_order_mark_and_half_a_surrogate_pair_cost_no_login() {
    let zoom = MemoryTransport::new(|request| {
        Response::new(match request.uri().path() {
            "/oauth/token" => format!("\u{feff}{{\"access_token\":\"a\",\"note\":\"{CUT}\",\"expires_in\":3599.0}}"),
            "/oauth/devicecode" => format!(
                "\u{feff}{{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"https://zoom.us\",\
                 \"interval\":5.0,\"expires_in\":\"900.0\",\"note\":\"{CUT}\"}}"
            ),
            _ => String::from("{}"),
        })
    });
    let server = super::auth::in_memory(zoom.clone());
    assert_eq!(DeviceCode::new(app()).begin(&server).await.unwrap().user_code(), "u");
    let client = super::auth::client(zoom, ServerToServer::new(app(), ACCOUNT_ID));
    GetUser::new("me").send(&client).await.unwrap();
}
