//! Tests what can be spawned, shared and boxed. Most of the checks happen at compile time.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{rc::Rc, sync::Arc};

use zoom_core::{
    AccessToken, Client, ClientBuilder, Endpoint, Environment, Error, Response, Value, blocking,
    client::{Call, CallWithResponse, Curl},
    json,
    paging::{Items, Pages, PagesWithResponses},
    transport::MemoryTransport,
    zoom_endpoint,
};

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    user_id: String,
}

#[zoom_endpoint(GET "/groups")]
struct ListGroups {}

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetBorrowed<'a> {
    user_id: &'a str,
}

/// A type that is neither `Send` nor `Sync`: a response type needs neither.
#[derive(serde::Deserialize)]
struct Lonely {
    _nothing: Option<Box<Lonely>>,
    #[serde(skip)]
    _rc: Rc<()>,
}

#[zoom_endpoint(GET "/lonely" -> Lonely)]
struct GetLonely {}

fn shared<T: Send + Sync + 'static>() {}
fn owned<T: Send + 'static>() {}
fn sent<T: Send>(value: T) -> T {
    value
}
fn kept<T: Send + Sync + 'static>(value: T) -> T {
    value
}

fn memory() -> (MemoryTransport, Client) {
    let zoom = MemoryTransport::new(|request| http::Response::new(json!({"path": request.uri().path()}).to_string()));
    let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone()).build().unwrap();
    (zoom, client)
}

#[test]
fn public_types_can_be_shared() {
    shared::<Client>();
    shared::<blocking::Client>();
    shared::<Error>();
    shared::<Environment>();
    shared::<Response<Value>>();
    shared::<CallWithResponse<Lonely>>();
    shared::<PagesWithResponses<Lonely>>();
    shared::<Curl>();
    shared::<Call<Value>>();
    shared::<Call<Lonely>>();
    shared::<blocking::Iter<Pages<Lonely>>>();
    shared::<blocking::Iter<Items<Value>>>();
    owned::<ClientBuilder>();
}

#[tokio::test]
async fn a_call_outlives_its_borrowing_request() {
    let (_, client) = memory();
    let call = {
        let name = String::from("me");
        kept(GetBorrowed::new(&name).send(&client))
    };
    assert_eq!(tokio::spawn(call).await.unwrap().unwrap(), json!({"path": "/v2/users/me"}));
    assert!(kept(GetLonely::new().send(&client)).await.is_ok());
}

#[tokio::test]
async fn boxed_endpoints_are_sent() {
    let (zoom, client) = memory();
    let requests: Vec<Box<dyn Endpoint<Response = Value>>> =
        vec![Box::new(GetUser::new("me")), Box::new(ListGroups::new()), Box::new(GetBorrowed::new("you"))];
    for request in &requests {
        client.send(request).await.unwrap();
        client.send(&**request).await.unwrap();
    }
    let paths: Vec<String> = zoom.requests().iter().map(|request| request.uri().path().to_owned()).collect();
    assert_eq!(paths, ["/v2/users/me", "/v2/users/me", "/v2/groups", "/v2/groups", "/v2/users/you", "/v2/users/you"]);
}

#[tokio::test]
async fn pointers_to_endpoints_are_endpoints() {
    let (_, client) = memory();
    let expected = json!({"path": "/v2/users/me"});
    let request = GetUser::new("me");
    assert_eq!(sent(client.send(&request)).await.unwrap(), expected);
    assert_eq!(sent(client.send(&&request)).await.unwrap(), expected);
    assert_eq!(client.send(&Rc::new(GetUser::new("me"))).await.unwrap(), expected);
    let request = Arc::new(request);
    assert_eq!(sent(client.send(&request)).await.unwrap(), expected);
    let request: Arc<dyn Endpoint<Response = Value> + Send + Sync> = request;
    assert_eq!(sent(client.send(&request)).await.unwrap(), expected);
    assert_eq!(sent(client.send(&*request)).await.unwrap(), expected);
    let task = tokio::spawn(async move { client.send(&request).await });
    assert_eq!(task.await.unwrap().unwrap(), expected);
}
