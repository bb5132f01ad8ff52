//! Tests calls that Zoom rejects with 401, whatever token they use.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::time::Duration;

use zoom_core::{
    Client, Error,
    auth::{Auth, MemoryStore, RefreshToken, ServerToServer},
    blocking,
    retry::RetryPolicy,
};
use zoom_tests::oauth::{ACCOUNT_ID, OAuth, app};

use super::auth::{GetUser, client};

const REJECTED: &str = r#"{"code":124,"message":"Invalid access token."}"#;

/// Makes this many calls at once, all of which Zoom rejects.
async fn call(client: &Client, count: usize) {
    let calls: Vec<_> = (0..count).map(|_| tokio::spawn(GetUser::new("me").send(client))).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(matches!(&error, Error::Api(error) if error.status() == 401), "{error}");
        assert!(error.is_unauthorized());
    }
}

fn logins(oauth: &OAuth) -> [Box<dyn Auth>; 2] {
    let store = MemoryStore::new(oauth.log_in());
    [Box::new(ServerToServer::new(app(), ACCOUNT_ID)), Box::new(RefreshToken::new(app(), store))]
}

#[tokio::test(start_paused = true)]
async fn tokens_that_are_rejected_for_ever_are_requested_less_and_less_often() {
    for which in 0..2 {
        let oauth = OAuth::default();
        let [server_to_server, refresh] = logins(&oauth);
        let client = client(oauth.transport(), if which == 0 { server_to_server } else { refresh });
        oauth.say_to_calls(401, REJECTED);
        call(&client, 1_000).await;
        let mut expected = 2 - which;
        assert_eq!(oauth.asked().len(), expected, "the first token and its replacement");
        for pause in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
            for _ in 0..10 {
                call(&client, 100).await;
            }
            tokio::time::sleep(Duration::from_millis(pause * 1_000 - 100)).await;
            call(&client, 1).await;
            assert_eq!(oauth.asked().len(), expected, "a token was requested before {pause} seconds had passed");
            tokio::time::sleep(Duration::from_millis(100)).await;
            call(&client, 100).await;
            expected += 1;
            assert_eq!(oauth.asked().len(), expected, "one token must be requested after {pause} seconds");
        }
        assert_eq!(oauth.faults(), [""; 0]);
    }
}

#[tokio::test(start_paused = true)]
async fn clients_that_share_a_login_share_its_pause() {
    let oauth = OAuth::default();
    oauth.say_to_calls(401, REJECTED);
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    for _ in 0..100 {
        call(&client(oauth.transport(), auth.clone()), 1).await;
    }
    assert_eq!(oauth.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_accepted_ends_the_pause() {
    let oauth = OAuth::default();
    let client = client(oauth.transport(), ServerToServer::new(app(), ACCOUNT_ID));
    oauth.say_to_calls(401, REJECTED);
    call(&client, 10).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    call(&client, 10).await;
    let asked = oauth.asked().len();
    // Zoom accepts the next token.
    tokio::time::sleep(Duration::from_secs(2)).await;
    oauth.say_to_calls(200, "{}");
    oauth.end_access();
    GetUser::new("me").send(&client).await.unwrap();
    // Calls continue with the earlier token, because Zoom accepts it again.
    assert_eq!(oauth.asked().len(), asked);
    oauth.say_to_calls(401, REJECTED);
    call(&client, 10).await;
    assert_eq!(oauth.asked().len(), asked + 1);
}

#[test]
fn a_blocking_client_requests_no_token_per_call() {
    let oauth = OAuth::default();
    oauth.say_to_calls(401, REJECTED);
    let builder = Client::builder().auth(ServerToServer::new(app(), ACCOUNT_ID)).base_url("http://127.0.0.1:1/v2");
    let builder = builder.retry(RetryPolicy::default()).transport(oauth.transport());
    let client = blocking::Client::new(builder.build().unwrap()).unwrap();
    for _ in 0..50 {
        assert!(client.send(&GetUser::new("me")).unwrap_err().is_unauthorized());
    }
    assert_eq!(oauth.asked().len(), 2);
}
