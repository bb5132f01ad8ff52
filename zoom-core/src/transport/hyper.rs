//! hyper's pooled client with rustls: the cheapest way to send over a socket.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{HeaderValue, Uri, header::CONTENT_LENGTH};
use http_body::Body as _;
use hyper_rustls::HttpsConnector;
use hyper_util::{
    client::legacy::{Client, Error, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use tokio::time::timeout;
use tower_service::Service;

use super::{
    failure::{is_caused_by, is_head_too_large, is_tls},
    interface::{Transport, TransportFuture},
    outgoing::{MAX_HEADER_LIST, declares_empty_body, http_request},
    read_timeout::{self, ResponseBody},
};
#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
use crate::error::Error as CallError;
use crate::{
    body::{Body, BoxError},
    encode::EncodedRequest,
    endpoint::operation::Operation,
    error::{TransportError, TransportErrorKind},
};

/// Sends over HTTP/1.1 or HTTP/2 with hyper's own client, with about half as many instructions per call as reqwest.
///
/// It does not follow redirects, use a proxy or ask for compression. Over a slow connection, long responses arrive
/// sooner with the default transport, which uses gzip. Over HTTP/1.1, a response can have at most 100 headers, since a
/// higher limit would make hyper allocate memory for each call; HTTP/2 accepts more.
///
/// TLS is provided by rustls with the system's root certificates, so a company's own certificate authority works
/// without further settings. TLS requires the feature `rustls-aws-lc` or `rustls-ring`.
///
/// A request that was not written because a pooled connection had been closed is sent over another connection; a
/// request that was partially written is never sent again.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{transport::HyperTransport, AccessToken, Client};
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
    /// Creates a transport that waits at most `connect_timeout` for a connection, and `read_timeout` for each chunk of a
    /// response. A client's own defaults are 10 and 30 seconds.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS can't be set up, or if neither `rustls-aws-lc` nor `rustls-ring` is turned on.
    pub fn new(connect_timeout: Duration, read_timeout: Duration) -> Result<Self, TransportError> {
        let mut http = HttpConnector::new();
        // Otherwise it rejects `https`.
        http.enforce_http(false);
        // A request is written in a single step, so delaying small packets has no benefit.
        http.set_nodelay(true);
        // The time is divided among the addresses of a host, so that an unreachable one leaves time for the next.
        http.set_connect_timeout(Some(connect_timeout));
        let https = https(http)?;
        let client = Client::builder(TokioExecutor::new())
            // Without a timer, idle connections are closed only when they are about to be used.
            .pool_timer(TokioTimer::new())
            .http2_max_header_list_size(MAX_HEADER_LIST)
            .build(Connector { https: Arc::new(https), timeout: connect_timeout });
        Ok(Self { client, read_timeout })
    }
}

/// Adds TLS to a connector.
#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
fn https(http: HttpConnector) -> Result<HttpsConnector<HttpConnector>, TransportError> {
    let config = super::tls::config(&super::connecting::TlsSettings::default()).map_err(|error| match error {
        CallError::Transport(error) => error,
        error => TransportError::new(TransportErrorKind::Tls).not_sent().with_source(error),
    })?;
    let builder = hyper_rustls::HttpsConnectorBuilder::new().with_tls_config(config);
    Ok(builder.https_or_http().enable_all_versions().wrap_connector(http))
}

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
fn https(_: HttpConnector) -> Result<HttpsConnector<HttpConnector>, TransportError> {
    let reason = "`HyperTransport` has no TLS: turn on the feature `rustls-aws-lc` or `rustls-ring` of zoom-core";
    Err(TransportError::new(TransportErrorKind::Tls).not_sent().with_source(reason))
}

impl Transport for HyperTransport {
    fn send(&self, _: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        let (read_timeout, deadline) = (self.read_timeout, request.deadline());
        let (body, last_read) = read_timeout::watched(std::mem::take(&mut request.body));
        if body.is_end_stream() && declares_empty_body(request.method()) {
            request.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        request.body = body;
        let response = http_request(request).map(|request| self.client.request(request));
        Box::pin(async move {
            let response =
                read_timeout::response(response?, last_read, read_timeout, deadline).await?.map_err(failed)?;
            let cut = |error| TransportError::new(TransportErrorKind::Cut).with_source(error);
            Ok(response.map(|body| Body::stream(ResponseBody::new(body, read_timeout, cut))))
        })
    }

    fn enforces_deadline(&self) -> bool {
        true
    }
}

/// Opens connections, within a time limit that includes TLS.
#[derive(Clone, Debug)]
struct Connector {
    /// Shared, because the client is cloned for each request, but few requests need a new connection.
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

/// Classifies an error of hyper by what a caller can do about it.
fn failed(error: Error) -> TransportError {
    if !error.is_connect() {
        let is_too_large = is_head_too_large(&error);
        let kind = if is_too_large { TransportErrorKind::HeadTooLarge } else { TransportErrorKind::Cut };
        return TransportError::new(kind).with_source(error);
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
