//! A mock server for tests, built on httpmock.

use std::{
    fmt,
    panic::Location,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use bytes::Bytes;
use http::Request;
use httpmock::{HttpMockRequest, MockServer};

use super::{
    expectation::Expectation,
    record::{Expected, Record, locked},
    response::sure,
};
use crate::{
    auth::AccessToken,
    body::Body,
    client::{handle::Client, retry::RetryPolicy},
    encode::base_url::BaseUrl,
    endpoint::{Endpoint, operation::Operation},
    error::Error,
    transport::environment::Environment,
};

/// A server on a loopback socket that responds to expected requests, and fails the test for any other.
///
/// It verifies its expectations when it is dropped. Keep it in the test function itself, since a panic in a task does
/// not fail the test. If the test is already panicking, the server only prints the unexpected requests.
///
/// At most 25 servers run at the same time in one process (`HTTPMOCK_MAX_SERVERS`); `start` waits until one is free.
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
/// let meeting = CreateMeeting::new("me", "Plans").send(&zoom.client()).await.unwrap();
/// assert_eq!(meeting["id"], 1);
/// # }
/// ```
pub struct MockZoom {
    base_url: BaseUrl,
    record: Arc<Mutex<Record>>,
    /// Whether `verify` has already failed the test.
    is_reported: AtomicBool,
    /// The server, which returns to httpmock's pool when it is dropped.
    _server: MockServer,
}

impl MockZoom {
    /// Starts a server without expectations.
    ///
    /// # Panics
    ///
    /// If no loopback socket can be opened.
    pub async fn start() -> Self {
        let server = MockServer::start_async().await;
        let base_url = sure(BaseUrl::parse(&server.url("/v2")));
        let record = Arc::new(Mutex::new(Record::default()));
        let shared = Arc::clone(&record);
        let respond = move |arrived: &HttpMockRequest| locked(&shared).respond(&http_request(arrived)).into();
        server.mock_async(|_, then| _ = then.respond_with(respond)).await;
        Self { base_url, record, is_reported: AtomicBool::new(false), _server: server }
    }

    /// Expects the request that the struct encodes. Set the replies on the returned [`Expectation`].
    ///
    /// Of several equal expectations, the first one that has a reply left is used. Otherwise, the order of expectations
    /// does not matter.
    ///
    /// # Panics
    ///
    /// If the request can't be encoded, or if one of its files can't be read.
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
        let base = sure(Environment::custom(self.base_url.clone()).base_url(operation.base));
        self.expect_written(operation, request.to_http_request(&base))
    }

    #[track_caller]
    fn expect_written(&self, operation: &'static Operation, written: Result<Request<Body>, Error>) -> Expectation<'_> {
        let (head, body) = sure(written).into_parts();
        let written = Request::from_parts(head, sure(bytes(body)));
        let number = locked(&self.record).expect(Expected::new(operation, Location::caller(), written));
        Expectation::new(&self.record, number)
    }

    /// Returns a client that calls this server with a token. The client does not retry, so your code sees every reply.
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

    /// Returns the server's base URL, to build a client of your own with `.base_url(zoom.base_url())`. The server
    /// serves every [`Base`](crate::operation::Base).
    ///
    /// # Examples
    ///
    /// A client with settings of its own:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{json, testing::MockZoom, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(GetMe::new()).reply_error(503, 5000, "Try again.").reply(json!({"id": "a"}));
    ///
    /// // Unlike `zoom.client()`, it retries.
    /// let client = Client::builder().auth(AccessToken::new("any")).base_url(zoom.base_url()).build().unwrap();
    /// assert_eq!(GetMe::new().send(&client).await.unwrap()["id"], "a");
    /// # }
    /// ```
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.base_url.as_str()
    }

    /// Returns all requests that have arrived so far, expected or not, in order, each with its method, URL, headers and
    /// body.
    ///
    /// The headers `Authorization`, `Cookie` and `Proxy-Authorization` are omitted, and an `access_token` in a URL is
    /// replaced.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, testing::MockZoom, zoom_endpoint, Value};
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
    /// zoom.expect(CreateMeeting::new("me", "")).any_body().reply(json!({"id": 1}));
    /// CreateMeeting::new("me", "Plans").send(&zoom.client()).await.unwrap();
    ///
    /// let requests = zoom.received();
    /// assert_eq!((requests.len(), requests[0].uri().path()), (1, "/v2/users/me/meetings"));
    /// let body: Value = serde_json::from_slice(requests[0].body()).unwrap();
    /// assert_eq!(body, json!({"topic": "Plans"}));
    /// # }
    /// ```
    #[must_use]
    pub fn received(&self) -> Vec<Request<Bytes>> {
        locked(&self.record).received.clone()
    }

    /// Fails the test unless exactly the expected requests have arrived. More requests can be expected afterwards.
    ///
    /// # Panics
    ///
    /// If an unexpected request has arrived, or if an expected one has not.
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

/// Reads the whole body, including its files.
fn bytes(body: Body) -> Result<Bytes, String> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    // Reading files needs a runtime. This function is called within the test's own runtime, where `block_on` is not
    // allowed, so another runtime is created.
    let reading = thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(|error| error.to_string())?.block_on(body.collect(u64::MAX)).map_err(|error| {
            let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
            format!("{error}{}", cause.unwrap_or_default())
        })
    });
    reading.join().unwrap_or_else(|_| Err("reading a file of the request panicked".to_owned()))
}

/// Converts the request that arrived. httpmock's own conversion panics if a header is repeated.
fn http_request(arrived: &HttpMockRequest) -> Request<Bytes> {
    let mut request = Request::new(arrived.body_bytes());
    *request.method_mut() = arrived.method();
    *request.uri_mut() = arrived.uri();
    *request.headers_mut() = arrived.headers();
    request
}
