//! The caller's functions that run before a request is sent and after its response or failure.

use std::{sync::Arc, time::Duration};

use http::{HeaderMap, Method, Response};

use super::interface::{Transport, TransportFuture};
use crate::{body::Body, clock, encode::EncodedRequest, endpoint::operation::Operation, error::TransportError};

/// A request that is about to be sent, as [`ClientBuilder::before_request`](crate::ClientBuilder::before_request) sees it.
///
/// `Debug` shows only the operation.
///
/// # Examples
///
/// ```
/// use zoom_core::{http::HeaderValue, transport::SentRequest, AccessToken, Client};
///
/// /// Marks the requests that change something.
/// fn mark(request: &mut SentRequest<'_>) {
///     if !request.method().is_safe() {
///         let name = HeaderValue::from_static(request.operation().name);
///         request.headers_mut().insert("x-audit", name);
///     }
/// }
///
/// let client = Client::builder().auth(AccessToken::new("secret")).before_request(mark).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
pub struct SentRequest<'a> {
    operation: &'static Operation,
    request: &'a mut EncodedRequest,
}

impl SentRequest<'_> {
    /// Returns the metadata of the operation. Requests to Zoom's OAuth server have operations too, such as `OAuthToken`.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// Returns the whole URL, which may contain personal data and secrets: do not log it.
    #[must_use]
    pub fn url(&self) -> &str {
        self.request.url()
    }

    /// Returns the headers, including the credential.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Returns the headers mutably, to add one to this request.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.request.headers
    }
}

impl std::fmt::Debug for SentRequest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SentRequest").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}

pub(crate) type BeforeRequest = Box<dyn Fn(&mut SentRequest<'_>) + Send + Sync>;
pub(crate) type AfterResponse =
    Arc<dyn Fn(&'static Operation, Result<&Response<Body>, &TransportError>, Duration) + Send + Sync>;

/// A transport, with a function that runs before each request or after each response or failure.
pub(crate) enum Hooked {
    Before(Arc<dyn Transport>, BeforeRequest),
    After(Arc<dyn Transport>, AfterResponse),
}

impl Hooked {
    fn inner(&self) -> &dyn Transport {
        match self {
            Self::Before(inner, _) | Self::After(inner, _) => &**inner,
        }
    }
}

impl Transport for Hooked {
    fn send(&self, operation: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        match self {
            Self::Before(inner, hook) => {
                hook(&mut SentRequest { operation, request: &mut request });
                inner.send(operation, request)
            }
            Self::After(inner, hook) => {
                let (started, hook) = (clock::instant(), Arc::clone(hook));
                let response = inner.send(operation, request);
                Box::pin(async move {
                    let response = response.await;
                    hook(operation, response.as_ref(), clock::instant() - started);
                    response
                })
            }
        }
    }

    fn enforces_deadline(&self) -> bool {
        self.inner().enforces_deadline()
    }
}
