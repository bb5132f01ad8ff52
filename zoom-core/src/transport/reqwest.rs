//! The default transport: reqwest, with rustls.

use std::time::Duration;

use http::{HeaderValue, header::CONTENT_LENGTH};
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
            let response = silence::answer(answer, moved, read_timeout, over).await?.map_err(failed)?;
            let response = http::Response::<reqwest::Body>::from(response);
            Ok(response.map(|body| Body::stream(AnswerBody::new(body, read_timeout, failed))))
        })
    }

    fn keeps_time(&self) -> bool {
        true
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
