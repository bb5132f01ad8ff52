//! The default transport: reqwest, with rustls.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, Response, header::CONTENT_LENGTH};
use http_body::{Body as HttpBody, Frame, SizeHint};
use reqwest::{Client, ClientBuilder, redirect::Policy};

use super::{
    failure::{is_head_too_large, is_tls},
    interface::{Transport, TransportFuture},
    outgoing::{MAX_HEADER_LIST, declares_empty_body},
    read_timeout::{self, ResponseBody},
};
use crate::{
    body::Body,
    encode::EncodedRequest,
    endpoint::operation::Operation,
    error::{TransportError, TransportErrorKind},
};

/// Sends over HTTP/1.1 or HTTP/2, with TLS by rustls and the system's root certificates.
///
/// It follows no redirects and unpacks gzip. `https` goes through the proxy that the environment variables `HTTPS_PROXY` and
/// `NO_PROXY` name; plain `http`, which is allowed to this machine only, does not. Over HTTP/1.1, a response
/// has 100 headers at most, since a higher limit would allocate memory at each call; HTTP/2 accepts more.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{transport::ReqwestTransport, AccessToken, Client};
///
/// // The transport that `Client::builder()` uses by default.
/// let transport = ReqwestTransport::new(Duration::from_secs(10), Duration::from_secs(30))?;
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(transport).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    https: Client,
    http: Client,
    /// reqwest's own would run while a long body is still being sent.
    read_timeout: Duration,
}

impl ReqwestTransport {
    /// Creates a transport that waits at most `connect_timeout` for a connection, and `read_timeout` for each chunk of a
    /// response.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS can't be set up.
    pub fn new(connect_timeout: Duration, read_timeout: Duration) -> Result<Self, TransportError> {
        let build = |builder: ClientBuilder| {
            builder
                .redirect(Policy::none())
                .connect_timeout(connect_timeout)
                .http2_max_header_list_size(MAX_HEADER_LIST)
                .build()
                .map_err(|error| failed(error).not_sent())
        };
        Ok(Self {
            https: build(Client::builder())?,
            // It never uses TLS, and reading the system's certificates takes time.
            http: build(Client::builder().no_proxy().tls_certs_only([]))?,
            read_timeout,
        })
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, _: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        let (body, last_read) = read_timeout::watched(std::mem::take(&mut request.body));
        request.body = body;
        let (read_timeout, deadline) = (self.read_timeout, request.deadline());
        let outgoing = reqwest_request(request);
        let client = if outgoing.url().scheme() == "https" { &self.https } else { &self.http };
        let response = client.execute(outgoing);
        Box::pin(async move {
            let mut received =
                read_timeout::response(response, last_read, read_timeout, deadline).await?.map_err(failed)?;
            let (status, version) = (received.status(), received.version());
            let headers = std::mem::take(received.headers_mut());
            // reqwest's conversion to `http::Response` boxes the body, which `Body::stream` would box again.
            let body = ReceivedBody { remaining: received.content_length(), stream: received.bytes_stream() };
            let mut response = Response::new(Body::stream(ResponseBody::new(body, read_timeout, failed)));
            (*response.status_mut(), *response.version_mut(), *response.headers_mut()) = (status, version, headers);
            Ok(response)
        })
    }

    fn enforces_deadline(&self) -> bool {
        true
    }
}

/// The body of reqwest's response, and how many bytes of it are still to come, if that is known.
struct ReceivedBody<S> {
    remaining: Option<u64>,
    stream: S,
}

impl<S: Stream<Item = reqwest::Result<Bytes>> + Unpin> HttpBody for ReceivedBody<S> {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<reqwest::Result<Frame<Bytes>>>> {
        let Self { remaining, stream } = self.get_mut();
        let chunk = ready!(Pin::new(stream).poll_next(context));
        if let (Some(remaining), Some(Ok(chunk))) = (remaining, &chunk) {
            *remaining = remaining.saturating_sub(chunk.len() as u64);
        }
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.remaining == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.remaining.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// Converts a request to reqwest's type. Public only for the benches, which compare it with hand-written code.
pub fn reqwest_request(request: EncodedRequest) -> reqwest::Request {
    // The base is already parsed: editing a copy of it costs less than parsing the whole URL.
    let mut url = request.base.as_reqwest().clone();
    url.set_path(request.path());
    url.set_query(request.query());
    let mut outgoing = reqwest::Request::new(request.method().clone(), url);
    *outgoing.headers_mut() = request.headers;
    *outgoing.body_mut() = match request.body.as_bytes() {
        Some(bytes) if bytes.is_empty() => {
            if declares_empty_body(outgoing.method()) {
                outgoing.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None
        }
        Some(bytes) => Some(bytes.clone().into()),
        None => Some(reqwest::Body::wrap(request.body)),
    };
    outgoing
}

/// Classifies reqwest's error by what a caller can do about it. The URL is dropped, as its query may contain anything.
fn failed(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_connect() && is_tls(&error) {
        TransportErrorKind::Tls
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Other
    } else if is_head_too_large(&error) {
        TransportErrorKind::HeadTooLarge
    } else {
        TransportErrorKind::Cut
    };
    let is_sent = !(error.is_connect() || error.is_builder());
    let fault = TransportError::new(kind).with_source(error);
    if is_sent { fault } else { fault.not_sent() }
}
