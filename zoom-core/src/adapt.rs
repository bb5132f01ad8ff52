//! An endpoint with another answer: none, or the answer as it came.

use bytes::Bytes;
use http::Response;

use crate::{
    body::Body,
    decode::{self, Answer},
    encode::RequestEncoder,
    endpoint::Endpoint,
    error::Error,
    operation::Operation,
};

/// The same request, whose answer is not looked at: a success of any kind is `()`.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Client, MemoryTransport, ignore, zoom_endpoint};
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

/// The same request, whose answer of success is given as it came: its status, its headers and its bytes.
///
/// A refusal is an error as of any call, which holds the same: [`ApiError`](crate::ApiError).
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Client, MemoryTransport, raw, zoom_endpoint};
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
/// let answer = client.send(&raw(GetUser::new("me"))).await?;
/// assert_eq!(answer.headers()["x-zm-trackingid"], "7");
/// assert_eq!(answer.body(), "{}");
/// # Ok(())
/// # }
/// ```
pub const fn raw<E: Endpoint>(request: E) -> Raw<E> {
    Raw(request)
}

/// A request whose answer is not looked at: see [`ignore`].
#[derive(Clone, Copy, Debug)]
pub struct Ignore<E>(E);

/// A request whose answer is given as it came: see [`raw`].
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

    fn answer(&self) -> Answer {
        Answer::Empty
    }

    fn decode(&self, _: Response<Body>) -> Result<(), Error> {
        Ok(())
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

    fn answer(&self) -> Answer {
        Answer::Bytes
    }

    fn decode(&self, response: Response<Body>) -> Result<Response<Bytes>, Error> {
        in_memory(self.operation().name, response)
    }
}

/// An answer as it came.
pub(crate) fn in_memory(operation: &'static str, response: Response<Body>) -> Result<Response<Bytes>, Error> {
    match response.body().as_bytes().cloned() {
        Some(bytes) => Ok(response.map(|_| bytes)),
        None => Err(decode::not_in_memory(operation, &response)),
    }
}
