//! The writer of one request.

use std::{borrow::Cow, num::NonZero};

use http::{HeaderMap, Method};

use super::{base_url::BaseUrl, body_writer::BodyWriter, encoded::EncodedRequest, list_style::ListStyle};
use crate::error::{Error, RequestError};

/// The longest URL that `http::Uri` can hold, in bytes.
const URL_LIMIT: usize = 65_534;

/// The space for parameters in a new URL, in bytes, so that most URLs are allocated only once.
const PARAMETER_ROOM: usize = 128;

/// Writes one request. The path is written first, then the query, then the headers and the body in any order.
///
/// The methods that write parameters return nothing: [`finish`](Self::finish) returns the error of the first parameter
/// that can't be sent. Handwritten implementations of [`Endpoint`](crate::Endpoint) use the encoder in the same way as
/// the macro's expansions.
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
    /// The index of the `?` in `url`. It can't be 0, because `url` begins with the base.
    pub(super) query: Option<NonZero<usize>>,
    /// How lists in the query are sent if their style is not declared.
    pub(super) lists: ListStyle,
    /// Boxed, because most endpoints declare no headers and the encoder is moved often.
    pub(super) headers: Option<Box<HeaderMap>>,
    pub(super) body: BodyWriter,
    /// The error of the first parameter that can't be sent.
    pub(super) rejected: Option<RequestError>,
}

impl<'a> RequestEncoder<'a> {
    /// Starts a GET request below `base`.
    #[inline]
    #[must_use]
    pub fn new(base: &'a BaseUrl) -> Self {
        Self::with_room(&Method::GET, base, 0, ListStyle::Repeated)
    }

    /// Starts a request whose path template has `template` bytes. Lists without a declared style are sent in the style
    /// `lists`.
    #[inline]
    pub(crate) fn with_room(method: &'a Method, base: &'a BaseUrl, template: usize, lists: ListStyle) -> Self {
        let mut url = String::with_capacity(base.as_str().len() + template + PARAMETER_ROOM);
        url.push_str(base.as_str());
        Self { method, base, url, query: None, lists, headers: None, body: BodyWriter::None, rejected: None }
    }

    /// Rejects a parameter, so that the request is not sent. `reason` continues the sentence "`parameter` …".
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// let page_size = 1_000;
    /// if page_size > 300 {
    ///     request.reject("page_size", "is more than 300: Zoom returns at most 300 items");
    /// }
    /// let error = request.finish().unwrap_err();
    /// assert_eq!(error.to_string(), "`page_size` is more than 300: Zoom returns at most 300 items");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn reject(&mut self, parameter: &str, reason: impl Into<Cow<'static, str>>) {
        self.rejected.get_or_insert_with(|| RequestError::new(parameter, reason.into()));
    }

    /// Ends the request early, and returns only its URL.
    ///
    /// # Errors
    ///
    /// Those of [`finish`](Self::finish).
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://zoom.us")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/signin");
    /// request.query("email", &"ann@example.com");
    /// assert_eq!(request.into_url()?, "https://zoom.us/signin?email=ann%40example.com");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[inline]
    pub fn into_url(mut self) -> Result<String, Error> {
        self.check()?;
        Ok(self.url)
    }

    /// Ends the request.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the first parameter that can't be sent, or with `url` if the URL is longer than
    /// the limit of 65,534 bytes.
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
            self.reject("url", format!("has {length} bytes, but the limit is {URL_LIMIT}: shorten the parameters"));
        }
        self.rejected.take().map_or(Ok(()), |error| Err(error.into()))
    }
}
