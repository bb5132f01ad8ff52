//! hyper's pooled client and nothing around it, with rustls: the cheapest way to send over a socket.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{HeaderValue, Uri, header::CONTENT_LENGTH};
use http_body::Body as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, Error, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use tokio::time::timeout;
use tower_service::Service;

use super::{
    Transport, TransportFuture, http_request, is_caused_by, is_tls, says_that_it_is_empty,
    silence::{self, AnswerBody},
};
use crate::{
    body::{Body, BoxError},
    encode::EncodedRequest,
    error::{TransportError, TransportErrorKind},
    operation::Operation,
};

/// Sends over HTTP/1.1 or HTTP/2 with hyper's own client, in about half of reqwest's instructions a call.
///
/// It follows no redirect and goes through no proxy. It asks for no compression, so that there is nothing to unpack
/// before an answer's size is counted; where the line is slow and the answers are long, the default transport is faster.
///
/// TLS is rustls, which trusts what the system trusts, as with the default transport: a company's own certificate works
/// without a further word. A request that a closed connection of the pool did not take is sent over another one; one
/// that was begun is never sent again.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{AccessToken, Client, HyperTransport};
///
/// let transport = HyperTransport::new(Duration::from_secs(10), Duration::from_secs(30))?;
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(transport).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct HyperTransport {
    client: Client<Connector, Body>,
    read_timeout: Duration,
}

impl HyperTransport {
    /// A transport that waits at most `connect_timeout` for a connection, and `read_timeout` for each piece of an
    /// answer.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS can't be set up.
    pub fn new(connect_timeout: Duration, read_timeout: Duration) -> Result<Self, TransportError> {
        let mut http = HttpConnector::new();
        // It would refuse `https`.
        http.enforce_http(false);
        // A request is written at once, so there is nothing to wait for.
        http.set_nodelay(true);
        // Shared out among a host's addresses, so that one which does not answer leaves time for the next.
        http.set_connect_timeout(Some(connect_timeout));
        let cryptography =
            CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()));
        let https = HttpsConnectorBuilder::new()
            .with_provider_and_platform_verifier(cryptography)
            .map_err(|error| TransportError::new(TransportErrorKind::Tls).not_sent().with_source(error))?
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            // Without it, an idle connection would stay until it is asked for.
            .pool_timer(TokioTimer::new())
            .build(Connector { https: Arc::new(https), timeout: connect_timeout });
        Ok(Self { client, read_timeout })
    }
}

impl Transport for HyperTransport {
    fn send(&self, _: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        let (read_timeout, over) = (self.read_timeout, request.until());
        let (body, moved) = silence::watched(std::mem::take(&mut request.body));
        if body.is_end_stream() && says_that_it_is_empty(request.method()) {
            request.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        request.body = body;
        let answer = http_request(request).map(|request| self.client.request(request));
        Box::pin(async move {
            let answer = answer?;
            let response = silence::answer(answer, moved, read_timeout, over).await?.map_err(failed)?;
            let cut = |error| TransportError::new(TransportErrorKind::Cut).with_source(error);
            Ok(response.map(|body| Body::stream(AnswerBody::new(body, read_timeout, cut))))
        })
    }

    fn keeps_time(&self) -> bool {
        true
    }
}

/// Makes connections, and gives up on one that takes too long, TLS included.
#[derive(Clone, Debug)]
struct Connector {
    /// Shared, for the client is cloned for each request, and few of them need a connection.
    https: Arc<HttpsConnector<HttpConnector>>,
    timeout: Duration,
}

impl Service<Uri> for Connector {
    type Response = <HttpsConnector<HttpConnector> as Service<Uri>>::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let (mut https, limit) = (HttpsConnector::clone(&self.https), self.timeout);
        let connection = async move {
            std::future::poll_fn(|context| https.poll_ready(context)).await?;
            https.call(to).await
        };
        Box::pin(async move { timeout(limit, connection).await.map_err(io::Error::from)? })
    }
}

/// What hyper reports, sorted by what a caller does about it.
fn failed(error: Error) -> TransportError {
    if !error.is_connect() {
        return TransportError::new(TransportErrorKind::Cut).with_source(error);
    }
    let kind = if is_caused_by(&error, io::ErrorKind::TimedOut) {
        TransportErrorKind::Timeout
    } else if is_tls(&error) {
        TransportErrorKind::Tls
    } else {
        TransportErrorKind::Connect
    };
    TransportError::new(kind).not_sent().with_source(error)
}
