//! A `tower` service as a transport, and a transport as the innermost service of a stack of layers.

use std::{
    fmt,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body as HttpBody;
use tokio::time::Instant;
use tower_service::Service;

use super::{
    interface::{Transport, TransportFuture},
    outgoing::http_request,
};
use crate::{
    body::{Body, BoxError},
    encode::{EncodedRequest, base_url::BaseUrl},
    endpoint::operation::Operation,
    error::{TransportError, TransportErrorKind},
};

/// Sends through a [`tower_service::Service`], which is cloned for each request.
///
/// The request's extensions contain the [`Operation`], as a `&'static Operation`, and data that the innermost transport
/// of [`ClientBuilder::layer`](crate::ClientBuilder::layer) needs; a layer must keep the extensions. The service must
/// not follow redirects. If its error is a [`TransportError`], the call fails with it; any other error becomes
/// [`TransportErrorKind::Other`].
///
/// `tower_service` is below version 1.0: moving to an incompatible version of it is a breaking change of this crate.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::TowerTransport, AccessToken, Client};
/// # use std::{convert::Infallible, future::{Ready, ready}, task::{Context, Poll}};
/// # use zoom_core::body::Body;
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
    /// Creates a transport that sends through `service`.
    pub const fn new(service: S) -> Self {
        Self(service)
    }
}

/// The parts of a request that an `http::Request` can't express, carried through the layers in its extensions.
#[derive(Clone)]
struct Kept {
    base: BaseUrl,
    deadline: Option<Instant>,
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
            let kept = Kept { base: request.base.clone(), deadline: request.deadline };
            let mut request = http_request(request)?;
            request.extensions_mut().insert(operation);
            request.extensions_mut().insert(kept);
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

/// A transport as a [`tower_service::Service`]: the innermost service of the layers of
/// [`ClientBuilder::layer`](crate::ClientBuilder::layer).
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
        let rejected = |reason: BoxError| {
            let fault = TransportError::new(TransportErrorKind::Other).not_sent().with_source(reason);
            Box::pin(std::future::ready(Err(fault))) as TransportFuture
        };
        let Some(operation) = request.extensions_mut().remove::<&'static Operation>() else {
            return rejected("a layer removed the operation from the request's extensions: keep the extensions".into());
        };
        let kept = request.extensions_mut().remove::<Kept>();
        let (base, deadline) = kept.map_or((None, None), |kept| (Some(kept.base), kept.deadline));
        match EncodedRequest::from_http(request, base) {
            Ok(mut request) => {
                request.deadline = deadline;
                self.0.send(operation, request)
            }
            Err(error) => rejected(error.into()),
        }
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::Mutex, time::Duration};

    use super::*;
    use crate::{clock, encode::RequestEncoder, endpoint::operation};

    /// Stores the request that arrives, and fails.
    #[derive(Default)]
    struct Innermost(Mutex<Option<EncodedRequest>>);

    impl Transport for Innermost {
        fn send(&self, _: &'static Operation, request: EncodedRequest) -> TransportFuture {
            *self.0.lock().unwrap() = Some(request);
            Box::pin(std::future::ready(Err(TransportError::new(TransportErrorKind::Other))))
        }
    }

    /// A layer that sends the request to another URL, if one is set.
    #[derive(Clone)]
    struct Layered {
        inner: TransportService,
        moved_to: Option<&'static str>,
    }

    impl Service<Request<Body>> for Layered {
        type Response = Response<Body>;
        type Error = TransportError;
        type Future = TransportFuture;

        fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
            self.inner.poll_ready(context)
        }

        fn call(&mut self, mut request: Request<Body>) -> TransportFuture {
            if let Some(url) = self.moved_to {
                *request.uri_mut() = url.parse().unwrap();
            }
            self.inner.call(request)
        }
    }

    #[tokio::test]
    async fn the_deadline_and_the_parsed_base_pass_through_layers() {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let deadline = clock::instant() + Duration::from_secs(7);
        for (moved_to, url, is_same_base) in [
            (None, "https://api.zoom.us/v2/users?a=b", true),
            (Some("https://api.zoom.us/other"), "https://api.zoom.us/other", true),
            (Some("https://api.zoom.us?a=b"), "https://api.zoom.us/?a=b", true),
            (Some("https://proxy.example:8443/v2/users"), "https://proxy.example:8443/v2/users", false),
            (Some("http://api.zoom.us/v2/users"), "http://api.zoom.us/v2/users", false),
        ] {
            let innermost = Arc::new(Innermost::default());
            let inner = TransportService::new(Arc::clone(&innermost) as Arc<dyn Transport>);
            let mut request = RequestEncoder::new(&base);
            request.path("/users");
            request.query("a", &"b");
            let mut request = request.finish().unwrap();
            request.deadline = Some(deadline);
            _ = TowerTransport::new(Layered { inner, moved_to }).send(&operation::GET, request).await;
            let arrived = innermost.0.lock().unwrap().take().unwrap();
            assert_eq!((arrived.url(), arrived.deadline()), (url, Some(deadline)));
            assert_eq!(arrived.base.is_same(&base), is_same_base, "{url}");
        }
    }
}
