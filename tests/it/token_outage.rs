//! Tests an OAuth server that fails for a second, as in `token_server.rs`, but on real sockets and with both the async
//! and the blocking client.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant, SystemTime},
};

use http::Response;
use serde_json::json;
use tokio::runtime::Runtime;
use zoom_core::{
    BaseUrl, Client, Environment, Error, Operation,
    auth::{Auth, MemoryStore, RefreshToken, ServerToServer},
    blocking,
    encode::EncodedRequest,
    retry::RetryPolicy,
    transport::{MemoryTransport, ReqwestTransport, Transport, TransportFuture},
};
use zoom_tests::{
    oauth::{ACCOUNT_ID, OAuth, app},
    server::{Server, Step, json as json_response, response},
};

use super::auth::GetUser;

const SECOND: Duration = Duration::from_secs(1);

/// What the OAuth server does with a request during its bad second.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Responds with 503.
    Unavailable,
    /// Responds with 429 and `Retry-After: 1`.
    Busy,
    /// Closes the connection before the response.
    Closes,
    /// Responds as soon as the second is over.
    Late,
    /// Never responds.
    Hangs,
}

#[derive(Clone, Copy, Debug)]
enum Login {
    ServerToServer,
    /// A user's login, whose access token has expired or expires at this time.
    User(SystemTime),
}

impl Login {
    fn auth(self, oauth: &OAuth) -> Box<dyn Auth> {
        match self {
            Self::ServerToServer => Box::new(ServerToServer::new(app(), ACCOUNT_ID)),
            Self::User(expires_at) => {
                let mut tokens = oauth.log_in();
                tokens.expires_at = expires_at;
                Box::new(RefreshToken::new(app(), MemoryStore::new(tokens)))
            }
        }
    }
}

/// A transport that requests tokens over a socket and calls an API in memory, because a thousand connections to the API
/// would add nothing to a test of tokens.
struct Split {
    socket: ReqwestTransport,
    memory: MemoryTransport,
}

impl Transport for Split {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let is_token = operation.path == "/oauth/token";
        if is_token { self.socket.send(operation, request) } else { self.memory.send(operation, request) }
    }
}

/// One of the two clients, and an API that fails as many requests as a test specifies.
struct Caller {
    runtime: Runtime,
    client: Client,
    blocking: Option<blocking::Client>,
    rejections: Arc<AtomicUsize>,
}

impl Caller {
    fn new(server: &Server, auth: Box<dyn Auth>, is_blocking: bool) -> Self {
        let rejections = Arc::<AtomicUsize>::default();
        let left = Arc::clone(&rejections);
        let memory = MemoryTransport::new(move |_| {
            let left = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
            Response::builder().status(if left.is_ok() { 503 } else { 200 }).body("{}").unwrap()
        });
        let socket = ReqwestTransport::new(SECOND * 10, SECOND * 30).unwrap();
        let environment = Environment::custom(BaseUrl::parse(&server.base_url()).unwrap());
        let builder = Client::builder().environment(environment).auth(auth).retry(RetryPolicy::default());
        let client = builder.transport(Split { socket, memory }).build().unwrap();
        let blocking = is_blocking.then(|| blocking::Client::new(client.clone()).unwrap());
        Self { runtime: Runtime::new().unwrap(), client, blocking, rejections }
    }

    /// Makes this many calls at once and returns the duration and the result of each.
    fn call(&self, count: usize) -> Vec<(Duration, Result<(), Error>)> {
        let request = || GetUser::new("me");
        let Some(client) = &self.blocking else {
            return self.runtime.block_on(async {
                let calls: Vec<_> = (0..count)
                    .map(|_| {
                        let call = request().send(&self.client);
                        tokio::spawn(async move {
                            let begun = Instant::now();
                            let result = call.await.map(drop);
                            (begun.elapsed(), result)
                        })
                    })
                    .collect();
                let mut results = Vec::new();
                for call in calls {
                    results.push(call.await.unwrap());
                }
                results
            });
        };
        let call = || {
            let begun = Instant::now();
            let result = client.send(&request()).map(drop);
            (begun.elapsed(), result)
        };
        thread::scope(|scope| {
            // A thousand threads with the default stack would reserve gigabytes.
            let builder = || thread::Builder::new().stack_size(512 * 1024);
            let threads: Vec<_> = (0..count).map(|_| builder().spawn_scoped(scope, call).unwrap()).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        })
    }

    fn all_succeed(&self, count: usize, what: &str) {
        for (_, result) in self.call(count) {
            result.unwrap_or_else(|error| panic!("{what}: {error:?}"));
        }
    }
}

fn token_requests(server: &Server) -> usize {
    server.received().iter().filter(|request| request.target() == "/oauth/token").count()
}

/// Lets a thousand callers wait during the bad second, then uses up the retry budget to check that it was still full.
fn bad_second(fault: Fault, login: Login, is_blocking: bool) {
    let what = format!("{fault:?}, {login:?}, blocking: {is_blocking}");
    let (oauth, runtime) = (OAuth::default(), Runtime::new().unwrap());
    let (zoom, begun) = (oauth.clone(), OnceLock::<Instant>::new());
    let server = runtime.block_on(Server::start(move |request| {
        let left = SECOND.saturating_sub(begun.get_or_init(Instant::now).elapsed());
        if left.is_zero() {
            return zoom.steps(request);
        }
        match fault {
            Fault::Unavailable => response("503 Service Unavailable", "{}"),
            Fault::Busy => response("429 Too Many Requests\nretry-after: 1", "{}"),
            Fault::Closes => vec![Step::Close],
            Fault::Late => [vec![Step::Wait(left)], zoom.steps(request)].concat(),
            Fault::Hangs => vec![Step::Wait(SECOND * 3_600)],
        }
    }));
    let caller = Caller::new(&server, login.auth(&oauth), is_blocking);
    caller.all_succeed(1_000, &what);
    let requests = token_requests(&server);
    let expected = match fault {
        Fault::Unavailable | Fault::Closes => 3..=4,
        Fault::Busy | Fault::Hangs => 2..=2,
        Fault::Late => 1..=1,
    };
    assert!(expected.contains(&requests), "{what}: {requests} token requests");
    // The budget is a hundred retries: if a single one had been used in the meantime, it would be missing now.
    caller.rejections.store(100, Ordering::Relaxed);
    caller.all_succeed(100, &what);
    assert_eq!((caller.rejections.load(Ordering::Relaxed), token_requests(&server)), (0, requests), "{what}");
    assert_eq!(oauth.faults(), [""; 0], "{what}");
}

fn bad_second_of_every_login_and_client(fault: Fault) {
    for login in [Login::ServerToServer, Login::User(SystemTime::now())] {
        thread::scope(|scope| {
            for is_blocking in [false, true] {
                scope.spawn(move || bad_second(fault, login, is_blocking));
            }
        });
    }
}

#[test]
fn a_second_of_503_over_sockets_fails_no_call_of_either_client() {
    bad_second_of_every_login_and_client(Fault::Unavailable);
}

#[test]
fn a_second_of_429_over_sockets_fails_no_call_of_either_client() {
    bad_second_of_every_login_and_client(Fault::Busy);
}

#[test]
fn a_second_of_closed_connections_fails_no_call_of_either_client() {
    bad_second_of_every_login_and_client(Fault::Closes);
}

#[test]
fn a_second_without_a_response_fails_no_call_of_either_client() {
    bad_second_of_every_login_and_client(Fault::Late);
}

#[test]
fn a_connection_that_hangs_for_ever_fails_no_call_of_either_client() {
    thread::scope(|scope| {
        for is_blocking in [false, true] {
            scope.spawn(move || bad_second(Fault::Hangs, Login::ServerToServer, is_blocking));
        }
    });
}

#[test]
fn every_call_succeeds_after_an_outage_over_sockets() {
    for is_blocking in [false, true] {
        let (oauth, runtime, is_down) = (OAuth::default(), Runtime::new().unwrap(), Arc::new(AtomicBool::new(true)));
        let (zoom, down) = (oauth.clone(), Arc::clone(&is_down));
        let server = runtime.block_on(Server::start(move |request| {
            if down.load(Ordering::Relaxed) { vec![Step::Close] } else { zoom.steps(request) }
        }));
        let caller = Caller::new(&server, Login::ServerToServer.auth(&oauth), is_blocking);
        for (took, result) in caller.call(1_000) {
            assert!(matches!(&result, Err(Error::Auth(error)) if error.retry_at().is_some()), "{result:?}");
            assert!(took < SECOND * 5, "{took:?}");
        }
        let requests = token_requests(&server);
        assert!(requests <= 5, "{requests} token requests");
        is_down.store(false, Ordering::Relaxed);
        caller.all_succeed(1_000, "after the outage");
        assert_eq!(token_requests(&server), requests + 1);
        caller.rejections.store(100, Ordering::Relaxed);
        caller.all_succeed(100, "with the whole retry budget");
    }
}

/// Makes calls while the token is valid and the OAuth server hangs, and returns how many waited for more than half a
/// second.
fn calls_that_wait(login: Login, is_blocking: bool) -> usize {
    let (oauth, runtime, asked) = (OAuth::default(), Runtime::new().unwrap(), AtomicUsize::new(0));
    let short = json!({ "access_token": "short", "token_type": "bearer", "expires_in": 20 }).to_string();
    // The token of a user comes from the store.
    let first = usize::from(matches!(login, Login::ServerToServer));
    let server = runtime.block_on(Server::start(move |_| {
        let is_first = asked.fetch_add(1, Ordering::Relaxed) < first;
        if is_first { json_response(&short) } else { vec![Step::Wait(SECOND * 3_600)] }
    }));
    let caller = Caller::new(&server, login.auth(&oauth), is_blocking);
    let begun = Instant::now();
    caller.all_succeed(1, "the first call");
    // The token is used for the first 10 of its 20 seconds and is replaced in the background within the last 2 of those
    // 10.
    thread::sleep((SECOND * 9).saturating_sub(begun.elapsed()));
    let mut waited = 0;
    for (took, result) in caller.call(100) {
        result.unwrap_or_else(|error| panic!("{login:?}, blocking: {is_blocking}: {error:?}"));
        assert!(took < SECOND * 3 / 2, "{took:?}");
        waited += usize::from(took > SECOND / 2);
    }
    while begun.elapsed() < SECOND * 20 && token_requests(&server) == first {
        thread::sleep(SECOND / 100);
    }
    assert_eq!(token_requests(&server), first + 1, "only the refresh that hangs was sent");
    waited
}

#[test]
fn a_call_whose_token_lives_does_not_wait_for_an_oauth_server_that_hangs_with_either_client() {
    thread::scope(|scope| {
        let calls = [false, true].map(|is_blocking| {
            let user = Login::User(SystemTime::now() + SECOND * 20);
            let server_to_server = scope.spawn(move || calls_that_wait(Login::ServerToServer, is_blocking));
            (server_to_server, scope.spawn(move || calls_that_wait(user, is_blocking)))
        });
        for (server_to_server, user) in calls {
            assert_eq!(server_to_server.join().unwrap(), 0);
            // The call that starts to refresh a user's token waits for up to a second.
            assert_eq!(user.join().unwrap(), 1);
        }
    });
}
