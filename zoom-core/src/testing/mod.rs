//! A stand-in for Zoom, for tests of the code that calls it.
//!
//! What is expected is written with the request structs themselves, so a test says nothing a second time: no path, no
//! parameter's name, no body.
//!
//! ```
//! use zoom_core::{Client, Error, json, testing::MockZoom, zoom_endpoint};
//!
//! #[zoom_endpoint(GET "/users/<user_id>/token")]
//! struct GetUserToken {
//!     user_id: String,
//!     ttl: Option<u32>,
//! }
//!
//! // Your own code.
//! async fn short_token(client: &Client, user: &str) -> Result<String, Error> {
//!     let answer = GetUserToken::new(user).ttl(60).send(client).await?;
//!     Ok(answer["token"].to_string())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let zoom = MockZoom::start().await;
//! zoom.expect(GetUserToken::new("me").ttl(60)).reply(json!({"token": 7}));
//! zoom.expect(GetUserToken::new("jo").ttl(60)).reply_error(404, 1001, "User does not exist: jo.");
//!
//! assert_eq!(short_token(&zoom.client(), "me").await.unwrap(), "7");
//! assert!(short_token(&zoom.client(), "jo").await.unwrap_err().is_not_found());
//! zoom.verify();
//! # }
//! ```
//!
//! # What is compared
//!
//! Method, path, query, body, and the headers that the endpoint declares. The pairs of a query and of a form have no
//! order; one that is repeated is counted, and one that is not expected is a fault. JSON is compared as values, a
//! multipart body part by part, everything else byte by byte. Nothing is compared of what the client adds: the token,
//! which is never shown, and the user agent.
//!
//! # What fails a test
//!
//! A request that nobody expects, one that comes once too often, and one that does not come. The first two are
//! answered with status 501, which is no success, is not tried again and is nothing that Zoom says. The test fails in
//! [`MockZoom::verify`], or at the latest when the [`MockZoom`] is dropped, and says thing by thing what was expected
//! and what arrived:
//!
//! ```text
//! MockZoom: 1 fault (`-` was expected, `+` arrived)
//!
//! not expected: GET /v2/users/me/token?ttl=600
//! nearest: GetUserToken, tests/token.rs:20
//!     GET
//!     /v2
//!     /users
//!     /me
//!     /token
//!   - ?ttl=60
//!   + ?ttl=600
//! ```

#![allow(clippy::panic, reason = "a test fails by panicking, and all of this is for tests")]

mod expectation;
mod lines;
mod record;

use std::{
    fmt,
    panic::Location,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header::CONTENT_TYPE};
use httpmock::{HttpMockRequest, MockServer};
use serde::Serialize;

pub use self::expectation::Expectation;
use self::record::{Expected, Record};
use crate::{
    auth::AccessToken, base_url::BaseUrl, body::Body, client::Client, endpoint::Endpoint, environment::Environment,
    error::Error, operation::Operation, retry::RetryPolicy,
};

/// A server on a loopback socket that answers the requests it expects, and fails the test for all else.
///
/// It verifies when it is dropped, so keep it in the test's own function: a panic in a task fails nothing. If the test
/// panics already, it prints what came unexpectedly, and leaves out what did not come.
///
/// At most 25 of them live at a time in one process (`HTTPMOCK_MAX_SERVERS`); another one waits for its turn.
///
/// # Examples
///
/// ```
/// use zoom_core::{json, testing::MockZoom, zoom_endpoint};
///
/// #[zoom_endpoint(POST "/users/<user_id>/meetings")]
/// struct CreateMeeting {
///     user_id: String,
///     topic: String,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let zoom = MockZoom::start().await;
/// zoom.expect(CreateMeeting::new("me", "Plans")).reply(json!({"id": 1}));
///
/// let answer = CreateMeeting::new("me", "Plans").send(&zoom.client()).await.unwrap();
/// assert_eq!(answer["id"], 1);
/// # }
/// ```
pub struct MockZoom {
    base_url: BaseUrl,
    record: Arc<Mutex<Record>>,
    /// Whether `verify` has failed the test already.
    is_reported: AtomicBool,
    /// Goes back to httpmock's pool when it is dropped.
    _server: MockServer,
}

impl MockZoom {
    /// Starts a server that expects nothing yet.
    ///
    /// # Panics
    ///
    /// If there is no loopback socket to be had.
    pub async fn start() -> Self {
        let server = MockServer::start_async().await;
        let base_url = sure(BaseUrl::parse(&server.url("/v2")));
        let record = Arc::new(Mutex::new(Record::default()));
        let shared = Arc::clone(&record);
        let answer = move |arrived: &HttpMockRequest| locked(&shared).answer(&http_request(arrived)).into();
        server.mock_async(|_, then| _ = then.respond_with(answer)).await;
        Self { base_url, record, is_reported: AtomicBool::new(false), _server: server }
    }

    /// Expects a request, as its struct encodes it. The [`Expectation`] takes what is answered.
    ///
    /// Of several equal expectations, the first that has a reply left answers. Their order means nothing otherwise.
    ///
    /// # Panics
    ///
    /// If the request can't be encoded, or if a file of it can't be read.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{testing::MockZoom, zoom_endpoint};
    ///
    /// #[zoom_endpoint(DELETE "/users/<user_id>" -> ())]
    /// struct DeleteUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(DeleteUser::new("jo")).reply_status(204);
    /// DeleteUser::new("jo").send(&zoom.client()).await.unwrap();
    /// # }
    /// ```
    #[must_use = "an expectation needs a reply: write `.reply(…)` after it"]
    #[track_caller]
    pub fn expect<E: Endpoint>(&self, request: E) -> Expectation<'_> {
        let operation = request.operation();
        let base = sure(Environment::at(self.base_url.clone()).base_url(operation.base));
        self.expect_written(operation, request.to_http_request(&base))
    }

    #[track_caller]
    fn expect_written(&self, operation: &'static Operation, written: Result<Request<Body>, Error>) -> Expectation<'_> {
        let (head, body) = sure(written).into_parts();
        let written = Request::from_parts(head, sure(bytes(body)));
        let number = locked(&self.record).expect(Expected::new(operation, Location::caller(), &written));
        Expectation::new(self, number)
    }

    /// A client that calls this server, with a token. It sends each request once, so that each reply is seen by your code.
    ///
    /// # Panics
    ///
    /// If zoom-core is built without a default transport.
    #[must_use]
    #[track_caller]
    pub fn client(&self) -> Client {
        let builder = Client::builder().auth(AccessToken::new("mock-token")).retry(RetryPolicy::never());
        sure(builder.base_url(self.base_url()).build())
    }

    /// Where it listens, for a client of your own: `.base_url(zoom.base_url())`. It serves every base.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.base_url.as_str()
    }

    /// Fails the test unless all that was expected came, and nothing else. More may be expected afterwards.
    ///
    /// # Panics
    ///
    /// If something came that was not expected, or if something was expected that did not come.
    #[track_caller]
    pub fn verify(&self) {
        let report = locked(&self.record).report();
        if let Some(report) = report {
            self.is_reported.store(true, Ordering::Relaxed);
            panic!("{report}");
        }
    }
}

impl Drop for MockZoom {
    fn drop(&mut self) {
        if self.is_reported.load(Ordering::Relaxed) {
            return;
        }
        if !thread::panicking() {
            self.verify();
        } else if let Some(report) = locked(&self.record).report_of_arrivals() {
            eprintln!("{report}");
        }
    }
}

impl fmt::Debug for MockZoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockZoom").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// What was made, or a panic that says why it was not.
#[track_caller]
fn sure<T>(result: Result<T, impl fmt::Display>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

fn locked(record: &Mutex<Record>) -> MutexGuard<'_, Record> {
    record.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The whole of a body, files among it.
fn bytes(body: Body) -> Result<Bytes, String> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    // Files are read by a runtime. The test's own can't be waited for: this function is called within it.
    let reading = thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(|error| error.to_string())?.block_on(body.collect(u64::MAX)).map_err(|error| {
            let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
            format!("{error}{}", cause.unwrap_or_default())
        })
    });
    reading.join().unwrap_or_else(|_| Err("the reader of a file panicked".to_owned()))
}

/// The request that arrived. httpmock's own conversion panics if a header is repeated.
fn http_request(arrived: &HttpMockRequest) -> Request<Bytes> {
    let mut request = Request::new(arrived.body_bytes());
    *request.method_mut() = arrived.method();
    *request.uri_mut() = arrived.uri();
    *request.headers_mut() = arrived.headers();
    request
}

fn json_response(status: StatusCode, body: &impl Serialize) -> Response<Bytes> {
    let json = sure(serde_json::to_vec(body));
    let mut response = Response::new(Bytes::from(json));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
