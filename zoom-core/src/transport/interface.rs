//! The trait that sends an encoded request over the wire.

use std::{pin::Pin, sync::Arc};

use crate::{body::Body, encode::EncodedRequest, endpoint::operation::Operation, error::TransportError};

/// The future of [`Transport::send`].
pub type TransportFuture = Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send>>;

/// Sends a request and returns the response.
///
/// A transport must not follow redirects, which would carry the token to a host for which it was not meant.
///
/// # Examples
///
/// A transport that counts the requests sent through another one:
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use zoom_core::{encode::EncodedRequest, transport::{Transport, TransportFuture}, Operation};
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
    /// The future returns the response, whatever its status, and fails with [`TransportError`] if none arrives.
    #[must_use = "a request is sent only when the future is polled"]
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture;

    /// Returns whether the future of [`send`](Self::send) fails with
    /// [`TransportErrorKind::Timeout`](crate::error::TransportErrorKind::Timeout) at [`EncodedRequest::deadline`].
    ///
    /// If not, which is the default, the client uses its own timer.
    ///
    /// # Examples
    ///
    /// A transport that stops waiting at the deadline:
    ///
    /// ```
    /// use tokio::time::timeout_at;
    /// use zoom_core::{encode::EncodedRequest, error::{TransportError, TransportErrorKind}, Operation};
    /// use zoom_core::transport::{Transport, TransportFuture};
    ///
    /// struct Timed<T>(T);
    ///
    /// impl<T: Transport> Transport for Timed<T> {
    ///     fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
    ///         let deadline = request.deadline();
    ///         let response = self.0.send(operation, request);
    ///         Box::pin(async move {
    ///             let Some(deadline) = deadline else { return response.await };
    ///             let late = |_| Err(TransportError::new(TransportErrorKind::Timeout));
    ///             timeout_at(deadline, response).await.unwrap_or_else(late)
    ///         })
    ///     }
    ///
    ///     fn enforces_deadline(&self) -> bool {
    ///         true
    ///     }
    /// }
    /// ```
    fn enforces_deadline(&self) -> bool {
        false
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<T: Transport + ?Sized> Transport for $pointer {
            fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
                (**self).send(operation, request)
            }

            fn enforces_deadline(&self) -> bool {
                (**self).enforces_deadline()
            }
        }
    )*};
}

pointers!(Box<T>, Arc<T>);
