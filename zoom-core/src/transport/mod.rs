//! What sends: the one trait between a written request and the bytes on a wire.
//!
//! A transport knows nothing of credentials, of Zoom's errors or of decoding. It sends one request once, follows no
//! redirect, and hands the answer back with its body still on the way.

#[cfg(feature = "hyper")]
mod hyper;
mod memory;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod silence;
mod tower;

#[cfg(any(feature = "hyper", feature = "reqwest"))]
use std::{error::Error as StdError, io};
use std::{pin::Pin, sync::Arc, time::Duration};

use http::{HeaderMap, Method, Response};

#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, reqwest_request};
pub use self::{
    memory::MemoryTransport,
    tower::{TowerTransport, TransportService},
};
#[cfg(not(feature = "reqwest"))]
use crate::error::InvalidRequest;
use crate::{
    body::{Body, BoxError},
    encode::EncodedRequest,
    error::{Error, TransportError, TransportErrorKind},
    operation::Operation,
};

/// The answer that a [`Transport`] is waiting for.
pub type TransportFuture = Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send>>;

/// Sends a request and gives the answer.
///
/// A transport must not follow redirects, for that would carry the token to where it was not meant to go.
///
/// # Examples
///
/// A transport that counts what goes through another one:
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use zoom_core::{EncodedRequest, Operation, Transport, TransportFuture};
///
/// struct Counted<T> {
///     requests: AtomicU64,
///     inner: T,
/// }
///
/// impl<T: Transport> Transport for Counted<T> {
///     fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
///         self.requests.fetch_add(1, Ordering::Relaxed);
///         self.inner.send(operation, request)
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`, which calls `operation`.
    ///
    /// The future gives a [`TransportError`] if no answer arrives; an answer of any status is an answer.
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture;

    /// Whether the future of [`send`](Self::send) ends by itself at [`EncodedRequest::until`], with
    /// [`TransportErrorKind::Timeout`]. Unless overridden, the client keeps the time, with a timer of its own.
    fn keeps_time(&self) -> bool {
        false
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<T: Transport + ?Sized> Transport for $pointer {
            fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
                (**self).send(operation, request)
            }

            fn keeps_time(&self) -> bool {
                (**self).keeps_time()
            }
        }
    )*};
}

pointers!(Box<T>, Arc<T>);

pub(crate) type RefetchFuture = Pin<Box<dyn Future<Output = Result<Response<Body>, Error>> + Send>>;

/// Fetches a streamed answer once more, with headers that say which part of it. It rides in the answer's extensions.
#[derive(Clone)]
pub(crate) struct Refetch(Arc<dyn Fn(HeaderMap) -> RefetchFuture + Send + Sync>);

impl Refetch {
    pub(crate) fn new(fetch: impl Fn(HeaderMap) -> RefetchFuture + Send + Sync + 'static) -> Self {
        Self(Arc::new(fetch))
    }

    pub(crate) fn fetch(&self, headers: HeaderMap) -> RefetchFuture {
        (self.0)(headers)
    }
}

/// What sends unless a transport is given.
#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(
    connect_timeout: Duration,
    read_timeout: Duration,
) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(ReqwestTransport::new(connect_timeout, read_timeout)?))
}

/// There is none without a feature that brings it.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport(_: Duration, _: Duration) -> Result<Arc<dyn Transport>, Error> {
    let reason = "is missing: write `.transport(…)`, or turn on the feature `reqwest` of zoom-core";
    Err(InvalidRequest::new("transport", reason).into())
}

/// The request as the `http` crate's type, for the transports that send one.
fn http_request(request: EncodedRequest) -> Result<http::Request<Body>, TransportError> {
    request.into_http().map_err(|error| {
        let fault = TransportError::new(TransportErrorKind::Other).not_sent();
        fault.with_source(error)
    })
}

/// Whether a request by this method says that it has no body, if it has none (RFC 9110, 8.6). Some servers answer 411
/// to one that does not.
pub(crate) fn says_that_it_is_empty(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// The error of a body that broke off, told apart by what the transport said of it.
pub(crate) fn broken_off(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportErrorKind::Cut).with_source(error),
    }
}

/// Whether a connection failed by what the server sent: while connecting, only the TLS handshake reads data.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    is_caused_by(error, io::ErrorKind::InvalidData)
}

/// Whether an error of this kind is among the causes of `error`.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
fn is_caused_by(error: &(dyn StdError + 'static), kind: io::ErrorKind) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        cause = match error.downcast_ref::<io::Error>() {
            Some(error) if error.kind() == kind => return true,
            // Its `source` would be that of the error within.
            Some(error) => error.get_ref().map(|within| within as _),
            None => error.source(),
        };
    }
    false
}
