//! Any `tower` stack as a transport, and any transport as the innermost service of a stack.

use std::{
    fmt,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body as HttpBody;
use tower_service::Service;

use super::{Transport, TransportFuture, http_request};
use crate::{
    body::{Body, BoxError},
    encode::EncodedRequest,
    error::{TransportError, TransportErrorKind},
    operation::Operation,
};

/// Sends through a [`tower_service::Service`], which is cloned for each request.
///
/// The service finds the [`Operation`] in the request's extensions, as a `&'static Operation`. It must not follow
/// redirects. An error of the service that is a [`TransportError`] is passed on as it is; of any other nothing is
/// known, so it is [`TransportErrorKind::Other`].
///
/// `tower_service` is below version 1.0: a new version of it is a new version of this crate.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Client, TowerTransport};
/// # use std::{convert::Infallible, future::{Ready, ready}, task::{Context, Poll}};
/// # use zoom_core::Body;
/// # #[derive(Clone)]
/// # struct Stack;
/// # impl tower_service::Service<http::Request<Body>> for Stack {
/// #     type Response = http::Response<Body>;
/// #     type Error = Infallible;
/// #     type Future = Ready<Result<http::Response<Body>, Infallible>>;
/// #     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> { Poll::Ready(Ok(())) }
/// #     fn call(&mut self, _: http::Request<Body>) -> Self::Future { ready(Ok(http::Response::new(Body::empty()))) }
/// # }
/// # let stack = Stack;
///
/// let client = Client::builder()
///     .auth(AccessToken::new("secret"))
///     .transport(TowerTransport::new(stack))
///     .build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct TowerTransport<S>(S);

impl<S> TowerTransport<S> {
    /// A transport that sends through `service`.
    pub const fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let mut service = self.0.clone();
        Box::pin(async move {
            let mut request = http_request(request)?;
            request.extensions_mut().insert(operation);
            std::future::poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(|error| failed(error.into()).not_sent())?;
            let response = service.call(request).await.map_err(|error| failed(error.into()))?;
            Ok(response.map(Body::stream))
        })
    }
}

fn failed(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportErrorKind::Other).with_source(error),
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

/// A transport as a [`tower_service::Service`]: what a layer of `ClientBuilder::layer` is put around.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    pub(crate) fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl Service<Request<Body>> for TransportService {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = TransportFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> TransportFuture {
        let refused = |reason: BoxError| {
            let fault = TransportError::new(TransportErrorKind::Other).not_sent().with_source(reason);
            Box::pin(std::future::ready(Err(fault))) as TransportFuture
        };
        let Some(operation) = request.extensions_mut().remove::<&'static Operation>() else {
            return refused("a layer took the operation out of the request's extensions: leave it there".into());
        };
        match EncodedRequest::from_http(request) {
            Ok(request) => self.0.send(operation, request),
            Err(error) => refused(error.into()),
        }
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}
