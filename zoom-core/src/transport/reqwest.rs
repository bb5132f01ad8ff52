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
    Transport, TransportFuture, is_tls, says_that_it_is_empty,
    silence::{self, AnswerBody},
};
use crate::{
    body::Body,
    encode::EncodedRequest,
    error::{TransportError, TransportErrorKind},
    operation::Operation,
};

/// Sends over HTTP/1.1 or HTTP/2, with TLS by rustls and the system's root certificates.
///
/// It follows no redirect and unpacks gzip. `https` goes through the proxy that the environment names, as with any
/// program (`HTTPS_PROXY`, `NO_PROXY`); plain `http`, which is for this machine itself, goes through none.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{AccessToken, Client, ReqwestTransport};
///
/// // What `Client::builder()` makes by itself.
/// let transport = ReqwestTransport::new(Duration::from_secs(10), Duration::from_secs(30))?;
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(transport).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    https: Client,
    http: Client,
    /// reqwest's own would run while a long body is still on its way.
    read_timeout: Duration,
}

impl ReqwestTransport {
    /// A transport that waits at most `connect_timeout` for a connection, and `read_timeout` for each piece of an
    /// answer.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS can't be set up.
    pub fn new(connect_timeout: Duration, read_timeout: Duration) -> Result<Self, TransportError> {
        let build = |builder: ClientBuilder| {
            builder
                .redirect(Policy::none())
                .connect_timeout(connect_timeout)
                .build()
                .map_err(|error| failed(error).not_sent())
        };
        Ok(Self {
            https: build(Client::builder())?,
            // No certificates: it never sees TLS, and reading the system's takes time.
            http: build(Client::builder().no_proxy().tls_certs_only([]))?,
            read_timeout,
        })
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, _: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        let (body, moved) = silence::watched(std::mem::take(&mut request.body));
        request.body = body;
        let (read_timeout, over) = (self.read_timeout, request.until());
        let outgoing = reqwest_request(request);
        let client = if outgoing.url().scheme() == "https" { &self.https } else { &self.http };
        let answer = client.execute(outgoing);
        Box::pin(async move {
            let mut response = silence::answer(answer, moved, read_timeout, over).await?.map_err(failed)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            // reqwest's own way to an `http::Response` puts the body into a box, and so does ours.
            let body = Pieces { left: response.content_length(), stream: response.bytes_stream() };
            let mut answer = Response::new(Body::stream(AnswerBody::new(body, read_timeout, failed)));
            (*answer.status_mut(), *answer.headers_mut()) = (status, headers);
            Ok(answer)
        })
    }

    fn keeps_time(&self) -> bool {
        true
    }
}

/// An answer's body as reqwest gives it, and how many bytes are still to come, if that is known.
struct Pieces<S> {
    left: Option<u64>,
    stream: S,
}

impl<S: Stream<Item = reqwest::Result<Bytes>> + Unpin> HttpBody for Pieces<S> {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<reqwest::Result<Frame<Bytes>>>> {
        let Self { left, stream } = self.get_mut();
        let piece = ready!(Pin::new(stream).poll_next(context));
        if let (Some(left), Some(Ok(piece))) = (left, &piece) {
            *left = left.saturating_sub(piece.len() as u64);
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// The request as reqwest's type. Public for the benches only, which compare it with what a hand would write.
pub fn reqwest_request(request: EncodedRequest) -> reqwest::Request {
    // The base is parsed already; parsing the whole URL again would cost more than editing a copy of it.
    let mut url = request.base.as_url().clone();
    url.set_path(request.path());
    url.set_query(request.query());
    let mut outgoing = reqwest::Request::new(request.method().clone(), url);
    *outgoing.headers_mut() = request.headers;
    *outgoing.body_mut() = match request.body.as_bytes() {
        Some(bytes) if bytes.is_empty() => {
            if says_that_it_is_empty(outgoing.method()) {
                outgoing.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None
        }
        Some(bytes) => Some(bytes.clone().into()),
        None => Some(reqwest::Body::wrap(request.body)),
    };
    outgoing
}

/// What reqwest reports, sorted by what a caller does about it. The URL is left out: its query may hold anything.
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
    } else {
        TransportErrorKind::Cut
    };
    let is_sent = !(error.is_connect() || error.is_builder());
    let fault = TransportError::new(kind).with_source(error);
    if is_sent { fault } else { fault.not_sent() }
}
