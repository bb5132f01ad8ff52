//! A transport without a socket, for tests: a closure returns the responses.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use http::{Request, Response};

use super::{
    failure::broken_off,
    interface::{Transport, TransportFuture},
    outgoing::http_request,
};
use crate::{
    body::{Body, CollectError},
    encode::EncodedRequest,
    endpoint::operation::Operation,
};

/// Responds with a closure, and records the requests. Clones share both.
///
/// # Examples
///
/// ```
/// use zoom_core::{json, transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Value};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"token":"string"}"#));
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone()).build()?;
/// let token: Value = GetUserToken::new("me").send(&client).await?;
/// assert_eq!(token, json!({"token": "string"}));
/// assert_eq!(zoom.requests()[0].uri().path(), "/v2/users/me/token");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MemoryTransport(Arc<Shared>);

struct Shared {
    respond: Box<dyn Fn(Request<Bytes>) -> Response<Body> + Send + Sync>,
    requests: Mutex<Vec<Request<Bytes>>>,
}

impl MemoryTransport {
    /// Creates a transport that calls `respond` for each request.
    pub fn new<F, B>(respond: F) -> Self
    where
        F: Fn(Request<Bytes>) -> Response<B> + Send + Sync + 'static,
        B: Into<Body>,
    {
        Self(Arc::new(Shared {
            respond: Box::new(move |request| respond(request).map(Into::into)),
            requests: Mutex::default(),
        }))
    }

    /// Returns the requests so far, in order of arrival, with all their headers, including `Authorization`.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.0.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for MemoryTransport {
    fn send(&self, _: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            let (head, body) = http_request(request)?.into_parts();
            let body = match body.collect(u64::MAX).await {
                Ok(body) => body,
                Err(CollectError::Stream(error)) => return Err(broken_off(error)),
                Err(CollectError::TooLarge) => Bytes::new(),
            };
            let request = Request::from_parts(head, body);
            shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request.clone());
            Ok((shared.respond)(request))
        })
    }
}

impl fmt::Debug for MemoryTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTransport").finish_non_exhaustive()
    }
}
