//! Encoded requests, and the copies of them that are sent.

use std::{borrow::Cow, mem, num::NonZero};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{ACCEPT, RANGE},
    uri::PathAndQuery,
};
use percent_encoding::percent_decode_str;
use tokio::time::Instant;

use super::{
    base_url::BaseUrl,
    body_writer::Files,
    origin::AbsoluteUrl,
    param::percent_encode,
    sent::{Content, Sent, ShortText, redacted, secrets},
};
use crate::{
    body::Body,
    error::{Error, Redactor, RequestError},
};

/// An encoded request that has not been sent.
///
/// # Examples
///
/// A transport that sends nothing, and prints what would be sent:
///
/// ```
/// use zoom_core::{body::Body, encode::EncodedRequest, http::Response, zoom_endpoint, AccessToken, Client, Operation};
/// use zoom_core::transport::{Transport, TransportFuture};
///
/// struct DryRun;
///
/// impl Transport for DryRun {
///     fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
///         println!("{}: {} {}", operation.name, request.method(), request.url());
///         if let Some(body) = request.body().as_bytes() {
///             println!("{}", String::from_utf8_lossy(body));
///         }
///         Box::pin(async { Ok(Response::new(Body::from("{}"))) })
///     }
/// }
///
/// #[zoom_endpoint(POST "/users/<user_id>/meetings")]
/// struct CreateMeeting {
///     user_id: String,
///     topic: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(DryRun).build()?;
/// CreateMeeting::new("me", "Plans").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct EncodedRequest {
    pub(super) method: Method,
    pub(crate) base: BaseUrl,
    pub(super) url: String,
    pub(super) query: Option<NonZero<usize>>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) files: Option<Box<Files>>,
    pub(crate) deadline: Option<Instant>,
}

impl EncodedRequest {
    /// Creates a request to a URL that is already complete.
    pub(crate) fn to(method: Method, url: &AbsoluteUrl, headers: HeaderMap, body: Body) -> Result<Self, RequestError> {
        let base = BaseUrl::of_origin(url.origin().clone())?;
        Ok(Self::below(base, method, url.path_and_query(), headers, body))
    }

    /// Creates a request from the one that a stack of `tower` layers has returned. If `base` has the same origin, the
    /// origin is not parsed again.
    pub(crate) fn from_http(request: http::Request<Body>, base: Option<BaseUrl>) -> Result<Self, RequestError> {
        let (head, body) = request.into_parts();
        match base.filter(|base| base.is_origin_of(&head.uri)) {
            Some(base) => {
                let path_and_query = head.uri.path_and_query().map_or("/", PathAndQuery::as_str);
                Ok(Self::below(base, head.method, path_and_query, head.headers, body))
            }
            None => Self::to(head.method, &AbsoluteUrl::parse(&head.uri.to_string())?, head.headers, body),
        }
    }

    /// Creates a request to a path and a query at the origin of `base`.
    fn below(base: BaseUrl, method: Method, path_and_query: &str, headers: HeaderMap, body: Body) -> Self {
        // `http::Uri` does not add the missing slash to `https://zoom.us?a=b`.
        let slash = if path_and_query.starts_with('/') { "" } else { "/" };
        let url = format!("{}{slash}{path_and_query}", &base.as_str()[..base.origin_len()]);
        let query = url.find('?').and_then(NonZero::new);
        Self { method, base, url, query, headers, body, files: None, deadline: None }
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the whole URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the path, including that of the base URL.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.url[self.base.origin_len()..self.query.map_or(self.url.len(), NonZero::get)]
    }

    /// Returns the query without its `?`, or `None` if there is none.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.query.map(|mark| &self.url[mark.get() + 1..])
    }

    /// Returns the decoded value of the first query parameter with this name.
    pub(crate) fn query_param(&self, name: &str) -> Option<String> {
        let pairs = self.query()?.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.into_iter().find(|(encoded, _)| decoded(encoded) == name)?;
        Some(decoded(value).into_owned())
    }

    /// Sets a query parameter, replacing those with this name.
    pub(crate) fn set_query_param(&mut self, name: &str, value: &str) {
        let mark = self.query.map_or(self.url.len(), NonZero::get);
        let others = self.query().unwrap_or_default().split('&').filter(|pair| {
            !pair.is_empty() && decoded(pair.split_once('=').map_or(*pair, |(encoded, _)| encoded)) != name
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

    /// Returns a member of the JSON body, if it is a string or a number.
    pub(crate) fn member(&self, name: &str) -> Option<String> {
        let members: serde_json::Map<_, _> = serde_json::from_slice(self.body.as_bytes()?).ok()?;
        match members.get(name)? {
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// Sets a member of the JSON body, replacing the one with this name. A body that is not an object is left
    /// unchanged.
    pub(crate) fn set_member(&mut self, name: &str, value: &str) {
        let body = self.body.as_bytes().and_then(|json| serde_json::from_slice::<serde_json::Map<_, _>>(json).ok());
        if let Some(mut members) = body {
            members.insert(name.to_owned(), value.into());
            self.body = Body::from(serde_json::Value::from(members).to_string());
        }
    }

    /// Returns a copy, unless the body can be read only once.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        Some(self.with(self.headers.clone(), self.body.try_clone()?))
    }

    /// Returns a copy with other headers and another body.
    fn with(&self, headers: HeaderMap, body: Body) -> Self {
        let (method, base, url) = (self.method.clone(), self.base.clone(), self.url.clone());
        Self { method, base, url, query: self.query, headers, body, files: None, deadline: self.deadline }
    }

    /// Returns the secrets that the request contains, except for its credential.
    fn secrets(&self) -> Redactor {
        secrets(self.query().unwrap_or_default(), &self.headers, self.body.as_bytes())
    }

    /// Adds the client's own headers, except the credential and the user agent.
    pub(crate) fn accepting_json(mut self) -> Self {
        // No endpoint declares `Accept`.
        let (name, value) = accept();
        self.headers.insert(name, value);
        self
    }

    /// Returns the headers: those that the endpoint declares, and the content type of its body.
    ///
    /// By the time a [`Transport`](crate::transport::Transport) receives the request, the client has added `Accept`,
    /// `User-Agent` and the credential.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// Returns the deadline of the call, for transports that enforce it.
    ///
    /// Returns `None` if only the client enforces it: for requests that may be redirected (downloads, and uploads to a
    /// file host), and in the innermost transport if a `tower` layer has removed the request's extensions.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Converts the request to the `http` crate's type.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] if `http` rejects the URL.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, http::Method, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/users/me");
    /// let request = request.finish()?.into_http()?;
    /// assert_eq!((request.method(), request.uri().path()), (&Method::GET, "/v2/users/me"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn into_http(self) -> Result<http::Request<Body>, Error> {
        let uri = self.base.uri_of(self.url);
        let uri = uri.map_err(|error| RequestError::new("url", format!("is invalid ({error}): check the base URL")))?;
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// The default `Accept` header. Without it, Zoom sends some error responses as XML.
pub(crate) fn accept() -> (HeaderName, HeaderValue) {
    (ACCEPT, HeaderValue::from_static("application/json"))
}

/// A request as it was encoded. Copies of it are sent, or, if its body can be read only once, the request itself.
#[derive(Debug)]
pub(crate) struct Original {
    request: Option<EncodedRequest>,
    /// The `Authorization` header of the last attempt.
    credential: Option<HeaderValue>,
    /// The secrets of a request that was sent itself instead of a copy of it.
    sent_secrets: Option<Redactor>,
}

impl Original {
    /// Returns the request to send next. `headers` maps the endpoint's headers and the credential to those that are sent.
    pub(crate) fn next(
        &mut self,
        headers: impl FnOnce(&HeaderMap, Option<&HeaderValue>) -> HeaderMap,
    ) -> Result<EncodedRequest, Error> {
        let spent = || RequestError::new("body", "can be read only once");
        let original = self.request.as_ref().ok_or_else(spent)?;
        let headers = headers(&original.headers, self.credential.as_ref());
        if let Some(body) = original.body.try_clone() {
            return Ok(original.with(headers, body));
        }
        let request = self.request.take().ok_or_else(spent)?;
        self.sent_secrets = Some(request.secrets());
        Ok(EncodedRequest { headers, ..request })
    }

    /// Returns a copy, unless the body can be read only once.
    pub(crate) fn copy(&self) -> Option<EncodedRequest> {
        self.request.as_ref()?.try_clone()
    }

    /// Returns the value of the `Range` header, if the request asks for a part of a file.
    #[inline]
    pub(crate) fn range(&self) -> Option<HeaderValue> {
        // Most requests declare no headers, and a lookup is not free.
        let headers = self.request.as_ref().map(|request| &request.headers).filter(|headers| !headers.is_empty());
        headers?.get(RANGE).cloned()
    }

    /// Returns the request as it was encoded, unless the request itself was sent instead of a copy.
    #[inline]
    pub(crate) fn encoded(&self) -> Option<&EncodedRequest> {
        self.request.as_ref()
    }

    /// Returns whether the request itself was sent, so that it can't be sent again.
    pub(crate) fn is_gone(&self) -> bool {
        self.request.is_none()
    }

    /// Returns the credential of the last attempt.
    pub(crate) fn credential(&self) -> Option<&HeaderValue> {
        self.credential.as_ref()
    }

    /// Sets the credential of the next attempt.
    pub(crate) fn set_credential(&mut self, header: HeaderValue) {
        self.credential = Some(header);
    }

    /// Removes the secrets of the request from an error.
    #[cold]
    pub(crate) fn redacted(&self, error: Error) -> Error {
        let secrets = || match &self.request {
            Some(request) => request.secrets(),
            None => self.sent_secrets.clone().unwrap_or_default(),
        };
        redacted(error, self.credential.as_ref(), secrets)
    }

    /// Takes the secrets that an error in reading the response must not show. The request can't be sent again
    /// afterward.
    #[inline]
    pub(crate) fn take_sent(&mut self) -> Sent {
        let credential = self.credential.take();
        if let Some(request) = &self.request
            && request.headers.is_empty()
            && request.body.as_bytes().is_none_or(Bytes::is_empty)
            && let Some(query) = ShortText::new(request.query().unwrap_or_default())
        {
            return Sent::of_query(credential, query);
        }
        Sent::of_content(credential, self.take_content())
    }

    #[inline(never)]
    fn take_content(&mut self) -> Content {
        match &mut self.request {
            Some(request) => {
                let query = request.query().unwrap_or_default().into();
                Content::Parts(query, mem::take(&mut request.headers), mem::take(&mut request.body))
            }
            None => Content::Secrets(self.sent_secrets.take().unwrap_or_default()),
        }
    }
}

impl From<EncodedRequest> for Original {
    fn from(request: EncodedRequest) -> Self {
        Self { request: Some(request), credential: None, sent_secrets: None }
    }
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use http::Response;

    use super::*;
    use crate::{decode, encode::encoder::RequestEncoder};

    #[test]
    fn a_query_of_any_length_is_redacted_from_an_error_of_reading_the_response() {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        for length in 8..80 {
            let password: String = "a1b2c3d4".chars().cycle().take(length).collect();
            let mut request = RequestEncoder::new(&base);
            request.path("/meetings");
            request.query("pwd", &password);
            let sent = Original::from(request.finish().unwrap()).take_sent();
            let error = decode::fault("GetMeeting", &Response::new(Body::from(password)), None, "");
            let Error::Decode(error) = sent.redacted(error) else { panic!("a fault") };
            assert_eq!(error.excerpt(), "[redacted]", "{length}");
        }
    }
}
