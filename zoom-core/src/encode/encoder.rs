//! The writer of one request.

use std::{borrow::Cow, num::NonZero};

use http::{HeaderMap, Method};

use super::{base_url::BaseUrl, body_writer::BodyWriter, encoded::EncodedRequest, list_style::ListStyle};
use crate::error::{Error, RequestError};

/// The longest URL that `http::Uri` can hold, in bytes.
const URL_LIMIT: usize = 65_534;

/// Room for parameters in a new URL, in bytes, so that most URLs are allocated once.
const PARAMETER_ROOM: usize = 128;

/// Writes one request. Path first, then the query, then headers and body in any order.
///
/// The methods for parameters return nothing: the first parameter that can't be sent is the error of
/// [`finish`](Self::finish). Implementations of [`Endpoint`](crate::Endpoint) by hand use it as the macro's expansions do.
///
/// # Examples
///
/// ```
/// use zoom_core::{encode::RequestEncoder, BaseUrl};
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let mut request = RequestEncoder::new(&base);
/// request.path("/users/");
/// request.path_param("user_id", &"a/b");
/// request.query("type", &"zak");
/// let encoded = request.finish()?;
/// assert_eq!(encoded.url(), "https://api.zoom.us/v2/users/a%2Fb?type=zak");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Debug)]
pub struct RequestEncoder<'a> {
    method: &'a Method,
    base: &'a BaseUrl,
    pub(super) url: String,
    /// The index of the `?` in `url`. It can't be 0, as `url` begins with the base.
    pub(super) query: Option<NonZero<usize>>,
    /// How lists in the query are sent if their style is not declared.
    pub(super) lists: ListStyle,
    /// Boxed, as most endpoints declare none and the encoder is moved.
    pub(super) headers: Option<Box<HeaderMap>>,
    pub(super) body: BodyWriter,
    /// The first parameter that can't be sent.
    pub(super) rejected: Option<RequestError>,
}

impl<'a> RequestEncoder<'a> {
    /// Starts a GET request below `base`.
    #[inline]
    #[must_use]
    pub fn new(base: &'a BaseUrl) -> Self {
        Self::with_room(&Method::GET, base, 0, ListStyle::Repeated)
    }

    /// Starts a request whose path template has `template` bytes, and whose lists of an undeclared style are sent as `lists`.
    #[inline]
    pub(crate) fn with_room(method: &'a Method, base: &'a BaseUrl, template: usize, lists: ListStyle) -> Self {
        let mut url = String::with_capacity(base.as_str().len() + template + PARAMETER_ROOM);
        url.push_str(base.as_str());
        Self { method, base, url, query: None, lists, headers: None, body: BodyWriter::None, rejected: None }
    }

    /// Rejects a parameter, so that the request is not sent. `reason` continues the sentence "`parameter` …".
    pub fn reject(&mut self, parameter: &str, reason: impl Into<Cow<'static, str>>) {
        self.rejected.get_or_insert_with(|| RequestError::new(parameter, reason.into()));
    }

    /// Ends the request early, and returns only its URL.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish).
    #[inline]
    pub fn into_url(mut self) -> Result<String, Error> {
        self.check()?;
        Ok(self.url)
    }

    /// Ends the request.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the first parameter that can't be sent, or with `url` if the URL exceeds the 65,534
    /// bytes that a request can have.
    pub fn finish(mut self) -> Result<EncodedRequest, Error> {
        self.check()?;
        let mut headers = self.headers.map_or_else(HeaderMap::new, |headers| *headers);
        let (body, files) = self.body.finish(&mut headers);
        let Self { method, base, url, query, .. } = self;
        Ok(EncodedRequest {
            method: method.clone(),
            base: base.clone(),
            url,
            query,
            headers,
            body,
            files,
            deadline: None,
        })
    }

    /// Returns the first error, if there is one.
    fn check(&mut self) -> Result<(), Error> {
        if self.url.len() > URL_LIMIT {
            let length = self.url.len();
            self.reject("url", format!("has {length} bytes; shorten the parameters to stay below {URL_LIMIT}"));
        }
        self.rejected.take().map_or(Ok(()), |error| Err(error.into()))
    }
}
