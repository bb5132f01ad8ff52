//! Wrappers for requests whose response is ignored or returned undecoded.

use bytes::Bytes;
use http::Response;

use crate::{
    body::Body,
    decode::{self, ResponseKind, reported_error},
    encode::RequestEncoder,
    endpoint::{Endpoint, operation::Operation},
    error::Error,
};

/// Wraps a request so that its response is ignored: any successful response becomes `()`.
///
/// # Examples
///
/// ```
/// use zoom_core::{client::ignore, transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
///
/// #[zoom_endpoint(POST "/users/<user_id>/meetings")]
/// struct CreateMeeting {
///     user_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// # let zoom = MemoryTransport::new(|_| http::Response::new("<html>"));
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// client.send(&ignore(CreateMeeting::new("me"))).await?;
/// # Ok(())
/// # }
/// ```
pub const fn ignore<E: Endpoint>(request: E) -> Ignore<E> {
    Ignore(request)
}

/// Wraps a request so that a successful response is returned undecoded, with its status, headers and bytes.
///
/// As in any call, an error response becomes an error. The error also contains the status, headers and body: see
/// [`ApiError`](crate::error::ApiError).
///
/// # Examples
///
/// ```
/// use zoom_core::{client::raw, transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
///
/// #[zoom_endpoint(GET "/users/<user_id>")]
/// struct GetUser {
///     user_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// # let zoom = MemoryTransport::new(|_| http::Response::builder().header("x-zm-trackingid", "7").body("{}").unwrap());
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let response = client.send(&raw(GetUser::new("me"))).await?;
/// assert_eq!(response.headers()["x-zm-trackingid"], "7");
/// assert_eq!(response.body(), "{}");
/// # Ok(())
/// # }
/// ```
pub const fn raw<E: Endpoint>(request: E) -> Raw<E> {
    Raw(request)
}

/// A request whose response is ignored: see [`ignore`].
#[derive(Clone, Copy, Debug)]
pub struct Ignore<E>(E);

/// A request whose response is returned undecoded: see [`raw`].
#[derive(Clone, Copy, Debug)]
pub struct Raw<E>(E);

impl<E: Endpoint> Endpoint for Ignore<E> {
    type Response = ();

    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        self.0.encode(request)
    }

    fn response_kind(&self) -> ResponseKind {
        ResponseKind::Empty
    }

    fn decode(&self, response: Response<Body>) -> Result<(), Error> {
        reject_error(&self.0, &response)
    }
}

impl<E: Endpoint> Endpoint for Raw<E> {
    type Response = Response<Bytes>;

    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        self.0.encode(request)
    }

    fn response_kind(&self) -> ResponseKind {
        ResponseKind::Bytes
    }

    fn decode(&self, response: Response<Body>) -> Result<Response<Bytes>, Error> {
        reject_error(&self.0, &response)?;
        in_memory(self.operation().name, response)
    }
}

/// Rejects an error that has a successful status. The request's own decoder determines whether the response is one.
fn reject_error<E: Endpoint>(request: &E, response: &Response<Body>) -> Result<(), Error> {
    let Err(error) = reported_error::reject_any_error(request.operation().name, response) else { return Ok(()) };
    let Some(body) = response.body().as_bytes() else { return Ok(()) };
    let mut copy = Response::new(Body::from(body.clone()));
    *copy.status_mut() = response.status();
    *copy.headers_mut() = response.headers().clone();
    match request.decode(copy) {
        Err(Error::Api(_)) => Err(error),
        _ => Ok(()),
    }
}

/// Returns a response with its bytes undecoded.
fn in_memory(operation: &'static str, response: Response<Body>) -> Result<Response<Bytes>, Error> {
    match response.body().as_bytes().cloned() {
        Some(bytes) => Ok(response.map(|_| bytes)),
        None => Err(decode::not_in_memory(operation, &response)),
    }
}
