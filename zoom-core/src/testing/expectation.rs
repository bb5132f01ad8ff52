//! What is answered to an expected request.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::RETRY_AFTER};
use serde::Serialize;
use serde_json::json;

use super::{MockZoom, json_response, locked, record::Expected, sure};
use crate::{
    clock,
    error::LimitKind,
    operation::Operation,
    rate_limit::{Plan, Product, daily, quotas},
};

/// A request that a [`MockZoom`] expects, and its replies.
///
/// Each reply is given once, in the order written; [`times`](Self::times) and [`any_times`](Self::any_times) change
/// that for the last one. A request for which no reply is left fails the test, and so does a reply that is never asked
/// for.
///
/// # Examples
///
/// A code that waits and tries again:
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{Error, json, testing::MockZoom, zoom_endpoint};
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
#[derive(Debug)]
pub struct Expectation<'a> {
    mock: &'a MockZoom,
    number: usize,
}

impl<'a> Expectation<'a> {
    pub(super) fn new(mock: &'a MockZoom, number: usize) -> Self {
        Self { mock, number }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Expected) -> T) -> T {
        change(locked(&self.mock.record).expected(self.number))
    }

    /// Replies with success (status 200) and a JSON body: a `json!`, or a value of the answer's own type.
    ///
    /// # Panics
    ///
    /// If `body` can't be written as JSON.
    #[track_caller]
    pub fn reply(&mut self, body: impl Serialize) -> &mut Self {
        self.reply_with(json_response(StatusCode::OK, &body))
    }

    /// Replies with a status and no body, as in `204`.
    ///
    /// # Panics
    ///
    /// If `status` is none.
    #[track_caller]
    pub fn reply_status(&mut self, status: u16) -> &mut Self {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = sure(StatusCode::from_u16(status));
        self.reply_with(response)
    }

    /// Replies with a refusal, as Zoom writes it: a status, and a JSON body with a code and a message.
    ///
    /// # Panics
    ///
    /// If `status` is none.
    #[track_caller]
    pub fn reply_error(&mut self, status: u16, code: i64, message: &str) -> &mut Self {
        let body = json!({ "code": code, "message": message });
        self.reply_with(json_response(sure(StatusCode::from_u16(status)), &body))
    }

    /// Replies that there were too many requests in a second (status 429), and that another may come after `wait`.
    ///
    /// Zoom tells the moment in `X-RateLimit-Reset`, in whole seconds: up to one is added to `wait`. The other headers
    /// are Zoom's too, with the endpoint's declared `rate_limit` and the numbers of a free account.
    pub fn reply_rate_limited(&mut self, wait: Duration) -> &mut Self {
        self.with(|expected| {
            let response = limited(expected.operation, LimitKind::PerSecond);
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

    /// Replies that the requests of a day are used up (status 429), and that another may come from `until` on.
    ///
    /// Zoom tells the moment in `Retry-After`, as an ISO 8601 date-time. The other headers are as those of
    /// [`reply_rate_limited`](Self::reply_rate_limited).
    ///
    /// # Panics
    ///
    /// If `until` is after the year 9999.
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

    /// Replies with what is given: any status, headers and body.
    ///
    /// # Panics
    ///
    /// If a header's value is not visible ASCII, which httpmock can't send.
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

    /// Gives the last reply this often instead of once.
    ///
    /// # Panics
    ///
    /// If there is no reply yet.
    #[track_caller]
    pub fn times(&mut self, times: usize) -> &mut Self {
        self.last_reply(Some(times))
    }

    /// Gives the last reply as often as the request comes, even never.
    ///
    /// # Panics
    ///
    /// If there is no reply yet.
    #[track_caller]
    pub fn any_times(&mut self) -> &mut Self {
        self.last_reply(None)
    }

    #[track_caller]
    fn last_reply(&mut self, times: Option<usize>) -> &mut Self {
        let last = self.with(|expected| expected.replies.last_mut().map(|reply| reply.times = times));
        sure(last.ok_or("there is no reply to give more often: write `.reply(…)` first"));
        self
    }
}

/// A 429 answer with the headers that Zoom sends, but for the one that says until when.
fn limited(operation: &Operation, kind: LimitKind) -> Response<Bytes> {
    let (name, message) = match kind {
        LimitKind::PerSecond => ("QPS", "Too many requests a second."),
        LimitKind::Daily => ("Daily-limit", "The requests of this day are used up."),
    };
    let mut response = json_response(StatusCode::TOO_MANY_REQUESTS, &json!({ "code": 429, "message": message }));
    let headers = response.headers_mut();
    headers.insert("x-ratelimit-type", HeaderValue::from_static(name));
    headers.insert("x-ratelimit-remaining", HeaderValue::from_static("0"));
    if let Some(label) = operation.rate_limit {
        let limit = match kind {
            LimitKind::PerSecond => quotas(Plan::Free).find_map(|(product, of, quota)| {
                (product == Product::General && of == label).then(|| quota.requests())
            }),
            LimitKind::Daily => daily(Plan::Free)
                .find_map(|(product, of, limit)| (product == Product::General && of.contains(&label)).then_some(limit)),
        };
        headers.insert("x-ratelimit-category", sure(HeaderValue::try_from(label.to_string())));
        headers.insert("x-ratelimit-limit", sure(limit.ok_or("a label without a limit")).into());
    }
    response
}
