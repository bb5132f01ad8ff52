//! The default transport: reqwest, with a client built here or by the caller.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, Response, header::CONTENT_LENGTH};
use http_body::{Body as HttpBody, Frame, SizeHint};
use reqwest::{Client, ClientBuilder, Proxy, Url, redirect::Policy};

use super::{
    connecting::Connecting,
    failure::{is_head_too_large, is_tls},
    interface::{Transport, TransportFuture},
    outgoing::{MAX_HEADER_LIST, declares_empty_body},
    read_timeout::{self, ResponseBody},
    reqwest_tls,
};
use crate::{
    body::Body,
    encode::EncodedRequest,
    endpoint::operation::Operation,
    error::{Error, RequestError, TransportError, TransportErrorKind},
};

/// The default of [`ReqwestTransport::read_timeout`].
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// The reason for the failure of a call whose redirect was followed.
const FOLLOWED: &str = "the client of `ReqwestTransport::with_client` followed a redirect, which may carry the token to another \
                        host: build it with `.redirect(Policy::none())`";

/// Sends requests over HTTP/1.1 or HTTP/2, with TLS and the system's root certificates.
///
/// It does not follow redirects, and it decompresses gzip. `https` requests use the proxy that the environment
/// variables `HTTPS_PROXY` and `NO_PROXY` determine; plain `http` requests, which by default are allowed only to this
/// machine, do not. Over HTTP/1.1, a response can have at most 100 headers, since a higher limit would allocate memory
/// for each call; HTTP/2 accepts more.
///
/// The features choose the TLS implementation: rustls with `rustls-aws-lc` (the default) or `rustls-ring`, otherwise
/// the system's own with `native-tls`. See [TLS](super#tls).
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
    /// Enforced here, because reqwest's own timeout would run while a long body is still being sent.
    read_timeout: Duration,
    /// Whether the client might follow redirects, because the caller has built it.
    may_follow: bool,
}

impl ReqwestTransport {
    /// Creates a transport that waits at most `connect_timeout` for a connection, and `read_timeout` for each chunk of
    /// a response. The defaults of `Client::builder()` are 10 and 30 seconds.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS can't be set up, or if no TLS feature is on.
    pub fn new(connect_timeout: Duration, read_timeout: Duration) -> Result<Self, TransportError> {
        Self::connecting(&Connecting::new(connect_timeout, read_timeout)).map_err(|error| match error {
            Error::Transport(error) => error,
            error => TransportError::new(TransportErrorKind::Other).not_sent().with_source(error),
        })
    }

    /// Creates a transport that sends requests through your own client, with its proxy, certificates, DNS, time limits
    /// and TLS. It does not require a TLS feature of this crate.
    ///
    /// Build the client with `.redirect(Policy::none())`: a call fails if the client has followed a redirect, because a
    /// token must not be carried to a host for which it is not meant. [`proxy`](crate::ClientBuilder::proxy),
    /// [`root_certificate`](crate::ClientBuilder::root_certificate) and [`identity`](crate::ClientBuilder::identity) of
    /// the builder configure the default transport, so you may not need your own client.
    ///
    /// If the server or a proxy rejects the connection, the request is known not to have been sent, so any call is
    /// retried. `reqwest` is below version 1.0: moving to an incompatible version of it is a breaking change of this
    /// crate.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::net::SocketAddr;
    ///
    /// use zoom_core::{reqwest, transport::ReqwestTransport, AccessToken, Client};
    ///
    /// // All calls go to one address, whatever DNS returns.
    /// let http = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .resolve("api.zoom.us", SocketAddr::from(([203, 0, 113, 7], 443)))
    ///     .build()?;
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .transport(ReqwestTransport::with_client(http))
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_client(client: Client) -> Self {
        Self { https: client.clone(), http: client, read_timeout: READ_TIMEOUT, may_follow: true }
    }

    /// Sets the longest time without any data from the server, before and within a response; 30 seconds by default. The
    /// time limits of a client passed to [`with_client`](Self::with_client) apply as well.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{reqwest, transport::ReqwestTransport};
    ///
    /// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    /// let transport = ReqwestTransport::with_client(http).read_timeout(Duration::from_secs(90));
    /// # Ok::<(), reqwest::Error>(())
    /// ```
    #[must_use]
    pub const fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Creates a transport with the settings of a client builder.
    pub(crate) fn connecting(connecting: &Connecting) -> Result<Self, Error> {
        let secured = reqwest_tls::secured(&connecting.tls)?;
        let build = |builder: ClientBuilder| {
            builder
                .redirect(Policy::none())
                .connect_timeout(connecting.connect_timeout)
                .http2_max_header_list_size(MAX_HEADER_LIST)
                .build()
                .map_err(|error| failed(error).not_sent())
        };
        let https = secured(Client::builder());
        let https = match &connecting.proxy {
            Some(url) => https.proxy(proxy(url)?),
            None => https,
        };
        Ok(Self {
            https: build(https)?,
            // This client never uses TLS, but without the TLS settings of the `https` client, reqwest would read the
            // system's certificates again.
            http: build(secured(Client::builder()).no_proxy())?,
            read_timeout: connecting.read_timeout,
            may_follow: false,
        })
    }
}

/// Parses the URL of a proxy. Its password does not appear in errors.
fn proxy(url: &str) -> Result<Proxy, RequestError> {
    let invalid = || {
        let reason = "must be the `http` or `https` URL of a host without a path, as in `http://proxy.example:3128`";
        RequestError::new("proxy", reason)
    };
    let parsed = Url::parse(url).map_err(|_| invalid())?;
    let is_plain = parsed.path() == "/" && parsed.query().is_none() && parsed.fragment().is_none();
    if !["http", "https"].contains(&parsed.scheme()) || !is_plain {
        return Err(invalid());
    }
    Proxy::https(parsed).map_err(|_| invalid())
}

impl Transport for ReqwestTransport {
    fn send(&self, _: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        let (body, last_read) = read_timeout::watched(std::mem::take(&mut request.body));
        request.body = body;
        let (read_timeout, deadline) = (self.read_timeout, request.deadline());
        let outgoing = reqwest_request(request);
        let expected = self.may_follow.then(|| outgoing.url().clone());
        let client = if outgoing.url().scheme() == "https" { &self.https } else { &self.http };
        let response = client.execute(outgoing);
        Box::pin(async move {
            let mut received =
                read_timeout::response(response, last_read, read_timeout, deadline).await?.map_err(failed)?;
            if expected.is_some_and(|expected| expected != *received.url()) {
                return Err(TransportError::new(TransportErrorKind::Other).with_source(FOLLOWED));
            }
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

/// The body of reqwest's response, and how many bytes of it are still outstanding, if known.
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

/// Converts a request to reqwest's type. Public only for the benchmarks, which compare it with handwritten code.
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

/// Classifies an error of reqwest by what a caller can do about it. The URL is removed, as its query may contain
/// anything.
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
