//! The replies to an expected request.

use std::{
    fmt,
    path::Path,
    sync::Mutex,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::RETRY_AFTER};
use serde::Serialize;
use serde_json::json;

use super::{
    body_rule::BodyRule,
    record::{Expected, Record, locked},
    response::{bytes_response, file_response, json_response, sure},
};
use crate::{
    clock,
    endpoint::operation::Operation,
    error::LimitKind,
    rate_limit::{Plan, Product, daily, quotas},
};

/// A request that a [`MockZoom`](super::MockZoom) expects, and its replies.
///
/// The replies are sent once each, in the order in which they are set; [`times`](Self::times) and
/// [`any_times`](Self::any_times) change how many times the last one is sent. A request for which no reply is left
/// fails the test, and so does a reply that is never sent.
///
/// # Examples
///
/// Testing code that waits and tries again:
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{json, testing::MockZoom, zoom_endpoint, Error};
///
/// #[zoom_endpoint(GET "/users/<user_id>", rate_limit = Light)]
/// struct GetUser {
///     user_id: String,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let zoom = MockZoom::start().await;
/// zoom.expect(GetUser::new("me"))
///     .reply_rate_limited(Duration::from_secs(1))
///     .reply(json!({"id": "a"}))
///     .times(2);
///
/// let client = zoom.client();
/// assert!(matches!(GetUser::new("me").send(&client).await, Err(Error::RateLimited(_))));
/// for _ in 0..2 {
///     assert_eq!(GetUser::new("me").send(&client).await.unwrap()["id"], "a");
/// }
/// # }
/// ```
#[must_use = "an expectation needs a reply: write `.reply(…)` after it"]
pub struct Expectation<'a> {
    record: &'a Mutex<Record>,
    number: usize,
}

impl<'a> Expectation<'a> {
    pub(super) fn new(record: &'a Mutex<Record>, number: usize) -> Self {
        Self { record, number }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Expected) -> T) -> T {
        change(locked(self.record).expected(self.number))
    }

    /// Accepts any body, or none. The method, path, query and headers are still compared.
    pub fn any_body(&mut self) -> &mut Self {
        self.with(|expected| expected.set_body(BodyRule::Any));
        self
    }

    /// Compares only these members of the body, instead of the body that the request's struct encodes.
    ///
    /// Objects may contain additional members, at every level. Lists must have the same length, and their elements are
    /// compared in the same way. The members of a form are its fields.
    ///
    /// # Panics
    ///
    /// If `members` can't be serialized as JSON, or if the body is multipart or raw: use [`any_body`](Self::any_body).
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
    ///     password: Option<String>,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(CreateMeeting::new("me", "")).partial_body(json!({"topic": "Plans"})).reply(json!({"id": 1}));
    ///
    /// // The password is random.
    /// CreateMeeting::new("me", "Plans").password("8f2k").send(&zoom.client()).await.unwrap();
    /// # }
    /// ```
    #[track_caller]
    pub fn partial_body(&mut self, members: impl Serialize) -> &mut Self {
        let members = sure(serde_json::to_value(members));
        let format = self.with(|expected| expected.operation.body);
        let rule = sure(BodyRule::partial(format, members));
        self.with(|expected| expected.set_body(rule));
        self
    }

    /// Replies with status 200 and a JSON body: a `json!`, or a value of the response type.
    ///
    /// # Panics
    ///
    /// If `body` can't be serialized as JSON.
    #[track_caller]
    pub fn reply(&mut self, body: impl Serialize) -> &mut Self {
        self.reply_with(json_response(StatusCode::OK, &body))
    }

    /// Replies with a status such as 204 and no body.
    ///
    /// # Panics
    ///
    /// If `status` is not a valid HTTP status.
    #[track_caller]
    pub fn reply_status(&mut self, status: u16) -> &mut Self {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = sure(StatusCode::from_u16(status));
        self.reply_with(response)
    }

    /// Replies with an error in Zoom's format: a status, and a JSON body with a code and a message.
    ///
    /// # Panics
    ///
    /// If `status` is not a valid HTTP status.
    #[track_caller]
    pub fn reply_error(&mut self, status: u16, code: i64, message: &str) -> &mut Self {
        let body = json!({ "code": code, "message": message });
        self.reply_with(json_response(sure(StatusCode::from_u16(status)), &body))
    }

    /// Replies with status 429: there were too many requests per second, and the next one is allowed after `wait`.
    ///
    /// Like Zoom, it sends the time in `X-RateLimit-Reset` in whole seconds, so up to one second is added to `wait`.
    /// The other headers are also Zoom's, with the endpoint's declared `rate_limit` and the limits of a free account.
    pub fn reply_rate_limited(&mut self, wait: Duration) -> &mut Self {
        self.with(|expected| {
            let response = limited(expected.operation, LimitKind::Burst);
            expected.add_reply(move || {
                let reset = clock::now().checked_add(wait).and_then(|reset| reset.duration_since(UNIX_EPOCH).ok());
                let milliseconds = reset.map_or(u128::MAX, |reset| reset.as_millis());
                let seconds = u64::try_from(milliseconds.div_ceil(1_000)).unwrap_or(u64::MAX);
                let mut response = response.clone();
                response.headers_mut().insert("x-ratelimit-reset", seconds.into());
                response
            });
        });
        self
    }

    /// Replies with status 429: the daily limit is used up, and the next request is allowed at `until`.
    ///
    /// Like Zoom, it sends the time in `Retry-After` as an ISO 8601 date-time. The other headers are those of
    /// [`reply_rate_limited`](Self::reply_rate_limited), with the values for the daily limit.
    ///
    /// # Panics
    ///
    /// If `until` is after the year 9999.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use zoom_core::{error::LimitKind, testing::MockZoom, zoom_endpoint, Error};
    ///
    /// #[zoom_endpoint(GET "/users/me", rate_limit = Light)]
    /// struct GetMe {}
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(GetMe::new()).reply_daily_limit(SystemTime::now() + Duration::from_secs(3_600));
    ///
    /// let Err(Error::RateLimited(error)) = GetMe::new().send(&zoom.client()).await else { panic!() };
    /// assert_eq!(error.kind(), Some(LimitKind::Daily));
    /// # }
    /// ```
    #[track_caller]
    pub fn reply_daily_limit(&mut self, until: SystemTime) -> &mut Self {
        let until = format!("{:.0}", sure(jiff::Timestamp::try_from(until)));
        let until = sure(HeaderValue::try_from(until));
        self.with(|expected| {
            let mut response = limited(expected.operation, LimitKind::Daily);
            response.headers_mut().insert(RETRY_AFTER, until);
            expected.add_reply(move || response.clone());
        });
        self
    }

    /// Replies with status 200 and a file's content, together with its length.
    ///
    /// # Panics
    ///
    /// If `content_type` is not a valid header value.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{testing::MockZoom, zoom_endpoint, Download};
    ///
    /// #[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
    /// struct DownloadClip {
    ///     clip_id: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(DownloadClip::new("a")).reply_bytes("video/mp4", &b"video"[..]);
    ///
    /// let download = DownloadClip::new("a").send(&zoom.client()).await.unwrap();
    /// assert_eq!((download.content_type(), download.length()), (Some("video/mp4"), Some(5)));
    /// # }
    /// ```
    #[track_caller]
    pub fn reply_bytes(&mut self, content_type: &str, bytes: impl Into<Bytes>) -> &mut Self {
        self.reply_with(bytes_response(content_type, bytes.into()))
    }

    /// Replies with status 200 and the file at `path`, together with its name and its length. The file is read
    /// immediately.
    ///
    /// # Panics
    ///
    /// If the file can't be read, or if `content_type` is not a valid header value.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{testing::MockZoom, zoom_endpoint, Download};
    ///
    /// #[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
    /// struct DownloadClip {
    ///     clip_id: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let path = std::env::temp_dir().join(format!("zoom-core-clip-{}.mp4", std::process::id()));
    /// # std::fs::write(&path, "video").unwrap();
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(DownloadClip::new("a")).reply_file("video/mp4", &path);
    /// let download = DownloadClip::new("a").send(&zoom.client()).await.unwrap();
    /// assert!(download.file_name().unwrap().ends_with(".mp4"));
    /// # std::fs::remove_file(path).unwrap();
    /// # }
    /// ```
    #[track_caller]
    pub fn reply_file(&mut self, content_type: &str, path: impl AsRef<Path>) -> &mut Self {
        self.reply_with(file_response(content_type, path.as_ref()))
    }

    /// Replies with any status, headers and body.
    ///
    /// # Panics
    ///
    /// If a header's value is not visible ASCII, because httpmock can't send it.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{testing::MockZoom, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/clips/<clip_id>/download" -> String)]
    /// struct DownloadClip {
    ///     clip_id: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// let response = http::Response::builder().header("content-type", "video/mp4").body("…").unwrap();
    /// zoom.expect(DownloadClip::new("a")).reply_with(response);
    /// assert_eq!(DownloadClip::new("a").send(&zoom.client()).await.unwrap(), "…");
    /// # }
    /// ```
    #[track_caller]
    pub fn reply_with<B: Into<Bytes>>(&mut self, response: Response<B>) -> &mut Self {
        let response = response.map(Into::into);
        if let Some((name, _)) = response.headers().iter().find(|(_, value)| value.to_str().is_err()) {
            panic!("the header `{name}` can't be sent by httpmock: use visible ASCII");
        }
        self.with(|expected| expected.add_reply(move || response.clone()));
        self
    }

    /// Sends the last reply this many times instead of once.
    ///
    /// # Panics
    ///
    /// If there is no reply yet.
    #[track_caller]
    pub fn times(&mut self, times: usize) -> &mut Self {
        self.last_reply(Some(times))
    }

    /// Sends the last reply any number of times, including none.
    ///
    /// # Panics
    ///
    /// If there is no reply yet.
    ///
    /// # Examples
    ///
    /// A request that the tested code may repeat or skip:
    ///
    /// ```
    /// use zoom_core::{json, testing::MockZoom, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let zoom = MockZoom::start().await;
    /// zoom.expect(GetMe::new()).reply(json!({"id": "a"})).any_times();
    /// for _ in 0..3 {
    ///     GetMe::new().send(&zoom.client()).await.unwrap();
    /// }
    /// # }
    /// ```
    #[track_caller]
    pub fn any_times(&mut self) -> &mut Self {
        self.last_reply(None)
    }

    #[track_caller]
    fn last_reply(&mut self, times: Option<usize>) -> &mut Self {
        let last = self.with(|expected| expected.replies.last_mut().map(|reply| reply.times = times));
        sure(last.ok_or("there is no reply to repeat: write `.reply(…)` first"));
        self
    }
}

impl fmt::Debug for Expectation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation").field("number", &self.number).finish_non_exhaustive()
    }
}

/// Builds a 429 response with Zoom's headers, except for the time of the next request.
fn limited(operation: &Operation, kind: LimitKind) -> Response<Bytes> {
    let (name, message) = match kind {
        LimitKind::Burst => ("QPS", "Too many requests per second."),
        LimitKind::Daily => ("Daily-limit", "The daily limit of requests is used up."),
    };
    let mut response = json_response(StatusCode::TOO_MANY_REQUESTS, &json!({ "code": 429, "message": message }));
    let headers = response.headers_mut();
    headers.insert("x-ratelimit-type", HeaderValue::from_static(name));
    headers.insert("x-ratelimit-remaining", HeaderValue::from_static("0"));
    if let Some(label) = operation.rate_limit {
        let limit = match kind {
            LimitKind::Burst => quotas(Plan::Free).find_map(|(product, of, quota)| {
                (product == Product::General && of == label).then(|| quota.requests())
            }),
            LimitKind::Daily => daily(Plan::Free)
                .find_map(|(product, of, limit)| (product == Product::General && of.contains(&label)).then_some(limit)),
        };
        headers.insert("x-ratelimit-category", sure(HeaderValue::try_from(label.to_string())));
        headers.insert("x-ratelimit-limit", sure(limit.ok_or("the label has no limit")).into());
    }
    response
}
