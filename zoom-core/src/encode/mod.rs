//! Turns a declared request into a URL, headers and a body, in one pass and without any I/O.
//!
//! The expansion of `#[zoom_endpoint]` calls a method of [`RequestEncoder`] for each parameter, or for all of a place; how a path, a query, a
//! header and a body are written stands in a file each.

mod body;
mod form;
mod header;
mod multipart;
mod path;
mod query;
mod raw;

pub(crate) use self::{
    body::Files,
    header::{header_name, header_value},
    multipart::{Content, Part},
};
pub use self::{body::SerializeRemote, raw::RawBody};

use std::{borrow::Cow, num::NonZero};

use http::{HeaderMap, HeaderName, HeaderValue, Method, header::ACCEPT};
use percent_encoding::percent_decode_str;
use tokio::time::Instant;
use url::{Position, Url};

use crate::{
    base_url::BaseUrl,
    body::Body,
    error::{Error, InvalidRequest},
    param::percent_encode,
};

/// The longest URL that `http::Uri` can hold, in bytes.
const URL_LIMIT: usize = 65_534;

/// Room for parameters in a new URL, in bytes, so that most URLs are allocated once.
const PARAMETER_ROOM: usize = 128;

/// Writes one request. Path first, then the query, then headers and body in any order.
///
/// A parameter that can't be sent is kept in mind, and [`finish`](Self::finish) gives the first: so each parameter is
/// one plain line. An [`Endpoint`](crate::Endpoint) that is written by hand calls it just as an expansion does.
///
/// # Examples
///
/// ```
/// use zoom_core::{BaseUrl, RequestEncoder};
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
    url: String,
    /// Where the `?` stands in `url`: never at its beginning, where the base is.
    query: Option<NonZero<usize>>,
    /// In a box, for most endpoints declare none, and a writer is moved.
    headers: Option<Box<HeaderMap>>,
    body: body::BodyWriter,
    /// The first parameter that can't be sent.
    refused: Option<InvalidRequest>,
}

impl<'a> RequestEncoder<'a> {
    /// Begins a GET request below `base`.
    #[inline]
    #[must_use]
    pub fn new(base: &'a BaseUrl) -> Self {
        Self::with_room(&Method::GET, base, 0)
    }

    /// Begins a request whose path template has `template` bytes.
    #[inline]
    pub(crate) fn with_room(method: &'a Method, base: &'a BaseUrl, template: usize) -> Self {
        let mut url = String::with_capacity(base.as_str().len() + template + PARAMETER_ROOM);
        url.push_str(base.as_str());
        Self { method, base, url, query: None, headers: None, body: body::BodyWriter::None, refused: None }
    }

    /// Refuses a parameter; `reason` continues the sentence "`parameter` …". Nothing is sent then.
    pub fn refuse(&mut self, parameter: &str, reason: impl Into<Cow<'static, str>>) {
        self.refused.get_or_insert_with(|| InvalidRequest::new(parameter, reason.into()));
    }

    /// Ends the request early: its URL, and nothing else of it.
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
    /// [`Error::InvalidRequest`] that names the first parameter which can't be sent, or `url` if the URL is longer than
    /// the 65,534 bytes that a request can carry.
    pub fn finish(mut self) -> Result<EncodedRequest, Error> {
        self.check()?;
        let mut headers = self.headers.map_or_else(HeaderMap::new, |headers| *headers);
        let (body, files) = self.body.finish(&mut headers);
        let Self { method, base, url, query, .. } = self;
        Ok(EncodedRequest { method: method.clone(), base: base.clone(), url, query, headers, body, files, until: None })
    }

    /// The first thing that is refused.
    fn check(&mut self) -> Result<(), Error> {
        if self.url.len() > URL_LIMIT {
            let length = self.url.len();
            self.refuse("url", format!("has {length} bytes; shorten the parameters to stay below {URL_LIMIT}"));
        }
        self.refused.take().map_or(Ok(()), |refused| Err(refused.into()))
    }
}

/// A request that is written, and not yet on its way.
#[derive(Debug)]
pub struct EncodedRequest {
    method: Method,
    pub(crate) base: BaseUrl,
    url: String,
    query: Option<NonZero<usize>>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) files: Option<Box<Files>>,
    pub(crate) until: Option<Instant>,
}

impl EncodedRequest {
    /// A request to a URL that is whole already.
    pub(crate) fn to(method: Method, url: &Url, headers: HeaderMap, body: Body) -> Result<Self, InvalidRequest> {
        let base = BaseUrl::parse(&url[..Position::BeforePath])?;
        let url = url[..Position::AfterQuery].to_owned();
        let query = url.find('?').and_then(NonZero::new);
        Ok(Self { method, base, url, query, headers, body, files: None, until: None })
    }

    /// The request that a stack of `tower` layers was given.
    pub(crate) fn from_http(request: http::Request<Body>) -> Result<Self, InvalidRequest> {
        let (head, body) = request.into_parts();
        let url = Url::parse(&head.uri.to_string());
        let url = url.map_err(|error| InvalidRequest::new("url", format!("is not a URL any more ({error})")))?;
        Self::to(head.method, &url, head.headers, body)
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The path, that of the base URL included.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.url[self.base.origin_len()..self.query.map_or(self.url.len(), NonZero::get)]
    }

    /// The query without its `?`, or `None` if there is none.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.query.map(|mark| &self.url[mark.get() + 1..])
    }

    /// The decoded value of a query parameter: the first of this name.
    pub(crate) fn query_param(&self, name: &str) -> Option<String> {
        let pairs = self.query()?.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.into_iter().find(|(written, _)| decoded(written) == name)?;
        Some(decoded(value).into_owned())
    }

    /// Sets a query parameter in place of those of this name.
    pub(crate) fn set_query_param(&mut self, name: &str, value: &str) {
        let mark = self.query.map_or(self.url.len(), NonZero::get);
        let others = self.query().unwrap_or_default().split('&').filter(|pair| {
            !pair.is_empty() && decoded(pair.split_once('=').map_or(*pair, |(written, _)| written)) != name
        });
        let mut query = String::from("?");
        for pair in others {
            query.push_str(pair);
            query.push('&');
        }
        percent_encode(&mut query, name);
        query.push('=');
        percent_encode(&mut query, value);
        self.url.replace_range(mark.., &query);
        self.query = NonZero::new(mark);
    }

    /// A member of the JSON body, if it is a text or a number.
    pub(crate) fn member(&self, name: &str) -> Option<String> {
        let members: serde_json::Map<_, _> = serde_json::from_slice(self.body.as_bytes()?).ok()?;
        match members.get(name)? {
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// Sets a member of the JSON body in place of the one of this name. A body that is no object stays as it is.
    pub(crate) fn set_member(&mut self, name: &str, value: &str) {
        let body = self.body.as_bytes().and_then(|json| serde_json::from_slice::<serde_json::Map<_, _>>(json).ok());
        if let Some(mut members) = body {
            members.insert(name.to_owned(), value.into());
            self.body = Body::from(serde_json::Value::from(members).to_string());
        }
    }

    /// The same request once more, unless its body can be read only once.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        Some(self.with(self.headers.clone(), self.body.try_clone()?))
    }

    /// The same request with other headers and another body.
    fn with(&self, headers: HeaderMap, body: Body) -> Self {
        let (method, base, url) = (self.method.clone(), self.base.clone(), self.url.clone());
        Self { method, base, url, query: self.query, headers, body, files: None, until: self.until }
    }

    /// The same request as the client sends it, but for the credential and the user agent.
    pub(crate) fn accepting_json(mut self) -> Self {
        // No endpoint declares it.
        let (name, value) = accept();
        self.headers.insert(name, value);
        self
    }

    /// The endpoint's own headers: those that it declares, and the type of its body.
    ///
    /// The client adds `Accept`, `User-Agent` and the credential, so a [`Transport`](crate::Transport) sees them too.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// When the time of its call is over, if that is the transport's to know.
    ///
    /// `None` where the client keeps the time alone: of a request that may be redirected (a download, an upload to a file
    /// host), and below a `tower` layer.
    #[must_use]
    pub fn until(&self) -> Option<Instant> {
        self.until
    }

    /// The request as the `http` crate's type.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] if `http` does not take the URL.
    pub fn into_http(self) -> Result<http::Request<Body>, Error> {
        let uri = self.base.uri_of(self.url);
        let uri =
            uri.map_err(|error| InvalidRequest::new("url", format!("is refused ({error}): check the base URL")))?;
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// What is asked for unless a request says otherwise. Without it, Zoom answers some faults in XML.
pub(crate) fn accept() -> (HeaderName, HeaderValue) {
    (ACCEPT, HeaderValue::from_static("application/json"))
}

/// A request as it was encoded. Copies of it are sent; or it is sent itself, if its body can be read only once.
#[derive(Debug)]
pub(crate) struct Original(Option<EncodedRequest>);

impl Original {
    /// What is sent next, with headers that are made from the endpoint's own.
    pub(crate) fn next(&mut self, headers: impl FnOnce(&HeaderMap) -> HeaderMap) -> Result<EncodedRequest, Error> {
        let sent = || InvalidRequest::new("body", "can be read only once");
        let original = self.0.as_ref().ok_or_else(sent)?;
        let headers = headers(&original.headers);
        match original.body.try_clone() {
            Some(body) => Ok(original.with(headers, body)),
            None => self.0.take().map(|request| EncodedRequest { headers, ..request }).ok_or_else(|| sent().into()),
        }
    }

    /// The same request once more, unless its body can be read only once.
    pub(crate) fn copy(&self) -> Option<EncodedRequest> {
        self.0.as_ref()?.try_clone()
    }

    /// Whether it was sent itself.
    pub(crate) fn is_gone(&self) -> bool {
        self.0.is_none()
    }
}

impl From<EncodedRequest> for Original {
    fn from(request: EncodedRequest) -> Self {
        Self(Some(request))
    }
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
