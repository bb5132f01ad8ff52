//! Tests logins while the OAuth server fails for a moment or hangs: the shared refresh retries, and no call uses up its
//! attempts.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use http::Response;
use tokio::time::Instant;
use zoom_core::{
    BaseUrl, Client, Environment, Error, Operation,
    auth::{Auth, MemoryStore, RefreshToken, ServerToServer},
    encode::EncodedRequest,
    error::{AuthErrorKind, TransportError, TransportErrorKind},
    retry::RetryPolicy,
    transport::{MemoryTransport, Transport, TransportFuture},
};
use zoom_tests::oauth::{ACCOUNT_ID, OAuth, app};

use super::auth::{GetUser, access, auth_error, in_memory};

/// The fault of one request.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Responds with a status and with `Retry-After` unless that is empty.
    Status(u16, &'static str),
    /// Closes the connection before the response.
    Closed,
    /// Accepts the connection and never responds.
    Hangs,
}

/// A transport on which the next requests fail, with separate faults for token requests and API requests.
#[derive(Clone)]
struct Faulty {
    inner: MemoryTransport,
    token: Arc<Mutex<VecDeque<Fault>>>,
    api: Arc<Mutex<VecDeque<Fault>>>,
    /// The times at which a token was requested.
    asked: Arc<Mutex<Vec<Instant>>>,
}

impl Faulty {
    fn new(oauth: &OAuth, faults: &[Fault]) -> Self {
        let token = Arc::new(Mutex::new(faults.iter().copied().collect()));
        Self { inner: oauth.transport(), token, api: Arc::default(), asked: Arc::default() }
    }

    fn client(&self, auth: impl Auth, policy: RetryPolicy) -> Client {
        let environment = Environment::custom(BaseUrl::parse("http://127.0.0.1:1/v2").unwrap());
        let builder = Client::builder().environment(environment).auth(auth).retry(policy);
        builder.transport(self.clone()).build().unwrap()
    }

    fn asked(&self) -> Vec<Instant> {
        self.asked.lock().unwrap().clone()
    }
}

impl Transport for Faulty {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let is_token = operation.path == "/oauth/token";
        if is_token {
            self.asked.lock().unwrap().push(Instant::now());
        }
        let faults = if is_token { &self.token } else { &self.api };
        let (fault, inner) = (faults.lock().unwrap().pop_front(), self.inner.clone());
        Box::pin(async move {
            // Sleep for a moment, so that other callers start to wait.
            tokio::time::sleep(Duration::from_millis(1)).await;
            match fault {
                None => inner.send(operation, request).await,
                Some(Fault::Status(status, retry_after)) => {
                    let mut response = Response::builder().status(status);
                    if !retry_after.is_empty() {
                        response = response.header("retry-after", retry_after);
                    }
                    Ok(response.body("{}".into()).unwrap())
                }
                Some(Fault::Closed) => Err(TransportError::new(TransportErrorKind::Cut)),
                Some(Fault::Hangs) => std::future::pending().await,
            }
        })
    }
}

/// Makes a thousand calls at once and returns how many fail.
async fn failures(client: &Client) -> usize {
    let calls: Vec<_> = (0..1_000).map(|_| tokio::spawn(GetUser::new("me").send(client))).collect();
    let mut failures = 0;
    for call in calls {
        failures += usize::from(call.await.unwrap().is_err());
    }
    failures
}

fn expired(oauth: &OAuth) -> MemoryStore {
    let mut tokens = oauth.log_in();
    tokens.expires_at = SystemTime::now();
    MemoryStore::new(tokens)
}

#[tokio::test(start_paused = true)]
async fn a_bad_second_of_the_oauth_server_fails_none_of_a_thousand_waiting_calls() {
    use Fault::{Closed, Hangs, Status};
    for faults in [
        &[Status(503, "")][..],
        &[Status(429, "")],
        &[Closed],
        &[Status(500, ""), Closed, Status(502, "")],
        &[Status(503, "3")],
        &[Status(429, "2"), Status(503, "")],
        &[Hangs],
        &[Status(503, ""), Hangs],
    ] {
        for policy in [RetryPolicy::default(), RetryPolicy::never()] {
            let oauth = OAuth::default();
            let transport = Faulty::new(&oauth, faults);
            let client = transport.client(ServerToServer::new(app(), ACCOUNT_ID), policy);
            assert_eq!(failures(&client).await, 0, "{faults:?}");
            assert_eq!(transport.asked().len(), faults.len() + 1, "{faults:?}");

            let transport = Faulty::new(&oauth, faults);
            let store = expired(&oauth);
            let client = transport.client(RefreshToken::new(app(), store), policy);
            assert_eq!(failures(&client).await, 0, "{faults:?}");
            assert_eq!(transport.asked().len(), faults.len() + 1, "{faults:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_waits_as_long_as_the_oauth_server_asks() {
    let oauth = OAuth::default();
    for (requested, at_least) in [("3", 3), ("9", 9)] {
        let transport = Faulty::new(&oauth, &[Fault::Status(429, requested)]);
        ServerToServer::new(app(), ACCOUNT_ID).authorization(&in_memory(transport.clone())).await.unwrap();
        let asked = transport.asked();
        assert!(asked[1] - asked[0] >= Duration::from_secs(at_least), "{asked:?}");
    }

    // If the server asks for a longer wait, the login fails immediately with an error that states when the wait ends;
    // the server is not called again before then.
    for (requested, longest) in [("120", 120), ("18446744073709551615", 15 * 60), ("99999999999999999999", 15 * 60)] {
        let transport = Faulty::new(&oauth, &[Fault::Status(503, requested)]);
        let (auth, server) = (ServerToServer::new(app(), ACCOUNT_ID), in_memory(transport.clone()));
        let begun = Instant::now();
        let error = auth_error(auth.authorization(&server).await.unwrap_err());
        assert_eq!(error.kind(), AuthErrorKind::Unavailable);
        assert!(error.retry_at().is_some() && error.to_string().contains("; try again after "), "{error}");
        assert!(begun.elapsed() < Duration::from_secs(1));
        tokio::time::sleep(Duration::from_secs(longest - 5)).await;
        auth.authorization(&server).await.unwrap_err();
        assert_eq!(transport.asked().len(), 1, "{requested}");
        tokio::time::sleep(Duration::from_secs(6)).await;
        auth.authorization(&server).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_is_retried_for_more_than_a_second() {
    let oauth = OAuth::default();
    for _ in 0..200 {
        let transport = Faulty::new(&oauth, &[Fault::Closed; 4]);
        ServerToServer::new(app(), ACCOUNT_ID).authorization(&in_memory(transport.clone())).await.unwrap_err();
        let asked = transport.asked();
        assert!(asked.len() == 4 && asked[3] - asked[0] > Duration::from_millis(1_300), "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_of_the_oauth_server_leaves_the_retry_budget_to_the_calls() {
    let oauth = OAuth::default();
    let transport = Faulty::new(&oauth, &[Fault::Status(503, ""); 4]);
    let client = transport.client(ServerToServer::new(app(), ACCOUNT_ID), RetryPolicy::default());
    let begun = Instant::now();
    assert_eq!(failures(&client).await, 1_000);
    assert!(begun.elapsed() < Duration::from_secs(2), "the refresh has already retried, so the calls do not");
    assert_eq!(transport.asked().len(), 4);

    // New calls wait for the next refresh. The wait does not count as one of their attempts.
    let two = RetryPolicy::default().max_attempts(2);
    let client = transport.client(ServerToServer::new(app(), ACCOUNT_ID), two);
    transport.token.lock().unwrap().extend([Fault::Status(503, ""); 4]);
    GetUser::new("me").send(&client).await.unwrap_err();
    transport.api.lock().unwrap().push_back(Fault::Status(503, ""));
    GetUser::new("me").send(&client).await.unwrap();
    // The whole budget of a hundred retries is left.
    for _ in 0..99 {
        transport.api.lock().unwrap().push_back(Fault::Status(503, ""));
        GetUser::new("me").send(&client).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_without_retries_does_not_wait_for_the_next_refresh() {
    let oauth = OAuth::default();
    let transport = Faulty::new(&oauth, &[Fault::Status(503, ""); 4]);
    let client = transport.client(ServerToServer::new(app(), ACCOUNT_ID), RetryPolicy::never());
    for _ in 0..10 {
        let error = auth_error(GetUser::new("me").send(&client).await.unwrap_err());
        assert!(error.retry_at().is_some(), "{error}");
    }
    assert_eq!(transport.asked().len(), 4);
}

/// Makes calls until shortly before the token expires, while the server hangs.
async fn call_until_expiry(oauth: &OAuth, auth: impl Auth, patience: Duration) {
    let transport = Faulty::new(oauth, &[]);
    let client = transport.client(auth, RetryPolicy::default());
    GetUser::new("me").send(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3_600 * 91 / 100)).await;
    transport.token.lock().unwrap().extend([Fault::Hangs; 100]);
    for _ in 0..100 {
        let begun = Instant::now();
        GetUser::new("me").send(&client).await.unwrap();
        assert!(begun.elapsed() <= patience + Duration::from_millis(10), "{:?}", begun.elapsed());
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    assert!(transport.asked().len() > 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_valid_token_does_not_wait_for_an_oauth_server_that_hangs() {
    let oauth = OAuth::default();
    call_until_expiry(&oauth, ServerToServer::new(app(), ACCOUNT_ID), Duration::ZERO).await;
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_exchange_that_hangs_delays_one_call_by_a_second() {
    let oauth = OAuth::default();
    let store = MemoryStore::new(oauth.log_in());
    call_until_expiry(&oauth, RefreshToken::new(app(), store), Duration::from_secs(1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_token_in_its_last_second_is_used_while_the_oauth_server_hangs() {
    let oauth = OAuth::default();
    let refresh = RefreshToken::new(app(), MemoryStore::new(oauth.log_in()));
    let logins: [(Box<dyn Auth>, Duration); 2] = [
        (Box::new(refresh), Duration::from_secs(1)),
        (Box::new(ServerToServer::new(app(), ACCOUNT_ID)), Duration::ZERO),
    ];
    for (auth, patience) in logins {
        let transport = Faulty::new(&oauth, &[]);
        let client = transport.client(auth, RetryPolicy::default());
        let begun = Instant::now();
        GetUser::new("me").send(&client).await.unwrap();
        transport.token.lock().unwrap().push_back(Fault::Hangs);
        // Ten seconds before it expires, a token is no longer used.
        tokio::time::sleep_until(begun + Duration::from_millis(3_589_500)).await;
        let begun = Instant::now();
        GetUser::new("me").send(&client).await.unwrap();
        assert!(begun.elapsed() <= patience + Duration::from_millis(10), "{:?}", begun.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejection_by_the_oauth_server_is_not_retried() {
    let oauth = OAuth::default();
    for status in [400, 401, 403] {
        let transport = Faulty::new(&oauth, &[Fault::Status(status, ""); 2]);
        let client = transport.client(ServerToServer::new(app(), ACCOUNT_ID), RetryPolicy::default());
        let error = GetUser::new("me").send(&client).await.unwrap_err();
        assert!(matches!(&error, Error::Auth(error) if error.kind() == AuthErrorKind::Rejected), "{error}");
        assert_eq!(transport.asked().len(), 1);
    }
    let transport = Faulty::new(&oauth, &[]);
    let token = ServerToServer::new(app(), ACCOUNT_ID).authorization(&in_memory(transport)).await.unwrap();
    assert!(access(&token).starts_with("access-"));
}
