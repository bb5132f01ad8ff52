//! A whole response: its value, with the status, headers and body.

use std::{fmt, ops::Deref, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{
    body::Body,
    clock,
    decode::ResponseKind,
    error::{Error, tracking_id},
    rate_limit::RateLimitStatus,
};

/// The value of a response, with its status, its headers and its body.
///
/// The `send_with_response` methods of declared endpoints and of [`Client`](crate::Client) return it; `send` returns
/// only the value. It dereferences to the value, so that the value's fields and methods can be used directly;
/// [`into_inner`](Self::into_inner) returns the value itself.
/// [`Pages::with_responses`](crate::paging::Pages::with_responses) returns one for each page.
///
/// `Debug` shows the status and the value, but neither the headers nor the body.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client};
///
/// #[zoom_endpoint(GET "/users/<user_id>" -> User)]
/// struct GetUser {
///     user_id: String,
/// }
///
/// #[zoom_object]
/// struct User {
///     id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// // A transport that replaces Zoom; without it, the client calls Zoom's API.
/// let zoom = MemoryTransport::new(|_| {
///     let response = http::Response::builder().header("x-zm-trackingid", "v=2.0;rid=7");
///     let response = response.header("x-ratelimit-category", "Light").header("x-ratelimit-remaining", "5893");
///     response.body(r#"{"id":"a"}"#).unwrap()
/// });
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
///
/// let user = GetUser::new("me").send_with_response(&client).await?;
/// assert_eq!(user.id, "a");
/// assert_eq!((user.status().as_u16(), user.tracking_id()), (200, Some("v=2.0;rid=7")));
/// assert_eq!(user.rate_limit().and_then(|limit| limit.remaining), Some(5893));
/// assert_eq!(user.body(), r#"{"id":"a"}"#);
/// let user: User = user.into_inner();
/// # assert_eq!(user.id, "a");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Head,
}

/// The parts of a response that arrive with its value.
#[derive(Clone)]
struct Head {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    received_at: SystemTime,
}

impl Head {
    fn of(response: &http::Response<Body>, kind: ResponseKind) -> Self {
        // The bytes of a stream are read through the value, even if the transport already has all of them in memory.
        let body = if kind == ResponseKind::Stream { None } else { response.body().as_bytes() };
        Self {
            status: response.status(),
            headers: response.headers().clone(),
            body: body.cloned().unwrap_or_default(),
            received_at: clock::now(),
        }
    }
}

impl<T> Response<T> {
    /// Decodes a response of this kind, and keeps its status, headers and body.
    pub(crate) fn decoded(
        response: http::Response<Body>,
        kind: ResponseKind,
        decode: impl FnOnce(http::Response<Body>) -> Result<T, Error>,
    ) -> Result<Self, Error> {
        let head = Head::of(&response, kind);
        Ok(Self { value: decode(response)?, head })
    }

    /// Combines a value with the response from which it was decoded. The body of the response must be in memory.
    pub(crate) fn of(value: T, response: &http::Response<Body>) -> Self {
        Self { value, head: Head::of(response, ResponseKind::Json) }
    }

    /// Returns the status of the response: 2xx, since any other is an [`Error`].
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns all headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the tracking ID (`x-zm-trackingid`), which lets Zoom's support team find this call.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        tracking_id(&self.head.headers)
    }

    /// Returns the body of the response as it arrived, decompressed.
    ///
    /// It is empty if the response has no content, or if the value is a [`Download`](crate::Download), whose bytes
    /// arrive while it is read and are not kept.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.head.body
    }

    /// Returns the state of the rate limit that Zoom reported, such as the number of calls that remain, or `None` if it
    /// reported none.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimitStatus> {
        RateLimitStatus::read(&self.head.headers, self.head.received_at)
    }

    /// Returns the value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
