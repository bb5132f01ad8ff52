//! A call that borrows nothing: what `send` of a declared endpoint returns.

use std::{
    fmt, future,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use http::Response;

use crate::{
    body::Body,
    client::Client,
    encode::{EncodedRequest, Original},
    endpoint::Endpoint,
    error::Error,
    operation::Operation,
};

type Exchange = Pin<Box<dyn Future<Output = Result<Response<Body>, Error>> + Send>>;

/// Reads an answer of the operation that it is told the name of.
pub(crate) type Decoder<R> = fn(operation: &'static str, Response<Body>) -> Result<R, Error>;

/// A request that is encoded and is sent when the call is awaited.
///
/// `Send + Sync + 'static`: it can be spawned, joined with others, or kept. Dropping it gives the call up.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Call, Client, MemoryTransport, Value, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>")]
/// struct GetUser {
///     user_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let call: Call<Value> = GetUser::new("me").send(&client);
/// drop(client);
/// let answer = tokio::spawn(call).await??;
/// # assert!(answer.is_object());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<R> {
    operation: &'static Operation,
    /// A lock that is never taken: polling needs `&mut`. It makes the call `Sync`, as its future need not be.
    exchange: Mutex<Exchange>,
    decode: Decoder<R>,
}

/// Encodes a request at once. Only this much is compiled for each endpoint.
#[inline]
pub fn call<E: Endpoint>(client: &Client, request: &E, decode: Decoder<E::Response>) -> Call<E::Response> {
    let operation = request.operation();
    let encoded = client.encode(operation, &|to| request.encode(to));
    Call { operation, exchange: Mutex::new(exchange(client.clone(), operation, encoded)), decode }
}

fn exchange(client: Client, operation: &'static Operation, encoded: Result<EncodedRequest, Error>) -> Exchange {
    match encoded.map(Original::from) {
        Ok(mut request) => Box::pin(async move { client.exchange(operation, &mut request, operation.answer).await }),
        Err(error) => Box::pin(future::ready(Err(error))),
    }
}

impl<R> Future for Call<R> {
    type Output = Result<R, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let call = self.get_mut();
        let exchange = call.exchange.get_mut().unwrap_or_else(PoisonError::into_inner);
        let response = ready!(exchange.as_mut().poll(context))?;
        Poll::Ready((call.decode)(call.operation.name, response))
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}
