//! Calls that borrow nothing: the return type of `send` on a declared endpoint.

use std::{
    fmt, future,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use http::Response;

use super::{handle::Client, log, response};
use crate::{
    body::Body,
    encode::{EncodedRequest, Sent},
    endpoint::{Endpoint, operation::Operation},
    error::Error,
};

type Exchange = Pin<Box<dyn Future<Output = (Result<Response<Body>, Error>, Sent)> + Send>>;

/// A function that decodes a response to the operation with this name.
pub(crate) type Decoder<R> = fn(operation: &'static str, Response<Body>) -> Result<R, Error>;

/// A request that has been encoded and is sent when the call is awaited.
///
/// Write `.await?` after `send(…)` to send the request and get the response. Without `.await?`, the compiler reports
/// that it found a `Call<User>` where a `User` was expected, or that a `Call<User>` has no such field or method.
///
/// A call is `Send + Sync + 'static`: it can be spawned, joined with others, or stored. Dropping it cancels the call.
///
/// # Examples
///
/// ```
/// use zoom_core::{client::Call, transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Value};
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
/// let user = tokio::spawn(call).await??;
/// # assert!(user.is_object());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<R> {
    operation: &'static Operation,
    /// A lock that is never taken: polling needs `&mut`. It makes the call `Sync` even if its future isn't.
    exchange: Mutex<Exchange>,
    decode: Decoder<R>,
}

/// Encodes a request immediately. Only this function is compiled separately for each endpoint.
#[inline]
pub fn call<E: Endpoint>(client: &Client, request: &E, decode: Decoder<E::Response>) -> Call<E::Response> {
    let operation = request.operation();
    let encoded = client.encode(operation, &|to| request.encode(to));
    Call { operation, exchange: Mutex::new(exchange(client.clone(), operation, encoded)), decode }
}

fn exchange(client: Client, operation: &'static Operation, encoded: Result<EncodedRequest, Error>) -> Exchange {
    match encoded {
        Ok(request) => Box::pin(client.exchange(operation, request, operation.response)),
        Err(error) => {
            let error = log::not_encoded(operation.name, error);
            Box::pin(future::ready((Err(error), Sent::default())))
        }
    }
}

impl<R> Future for Call<R> {
    type Output = Result<R, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let call = self.get_mut();
        let exchange = call.exchange.get_mut().unwrap_or_else(PoisonError::into_inner);
        Poll::Ready(match exchange.as_mut().poll(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready((Err(error), _)) => Err(error),
            Poll::Ready((Ok(response), sent)) => {
                let name = call.operation.name;
                (call.decode)(name, response).map_err(|error| log::unreadable(name, &sent, error))
            }
        })
    }
}

impl<R> Call<R> {
    /// Converts the call into one that returns the whole response: the value with its status, headers and body.
    ///
    /// On a declared endpoint, `send_with_response` is equivalent to `send` followed by this method.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{client::Call, transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Error, Value};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// /// Sends any call, and logs the tracking ID, which lets Zoom's support team find the call.
    /// async fn logged<R>(call: Call<R>) -> Result<R, Error> {
    ///     let response = call.with_response().await?;
    ///     println!("{:?}", response.tracking_id());
    ///     Ok(response.into_inner())
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let user: Value = logged(GetUser::new("me").send(&client)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_response(self) -> CallWithResponse<R> {
        CallWithResponse(self)
    }
}

/// Converts a call into one that returns the whole response.
#[inline]
pub fn with_response<R>(call: Call<R>) -> CallWithResponse<R> {
    CallWithResponse(call)
}

/// A [`Call`] that returns the whole response: the return type of `send_with_response` on a declared endpoint.
///
/// Write `.await?` after `send_with_response(…)` to send the request and get the [`Response`](crate::Response).
///
/// # Examples
///
/// ```
/// use zoom_core::{client::CallWithResponse, transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Value};
///
/// #[zoom_endpoint(GET "/users/<user_id>")]
/// struct GetUser {
///     user_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let call: CallWithResponse<Value> = GetUser::new("me").send_with_response(&client);
/// let user = call.await?;
/// assert_eq!(user.status().as_u16(), 200);
/// assert!(user.is_object());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct CallWithResponse<R>(Call<R>);

impl<R> Future for CallWithResponse<R> {
    type Output = Result<response::Response<R>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self(call) = self.get_mut();
        let exchange = call.exchange.get_mut().unwrap_or_else(PoisonError::into_inner);
        let (response, sent) = ready!(exchange.as_mut().poll(context));
        let decode = |response| (call.decode)(call.operation.name, response);
        Poll::Ready(response.and_then(|response| {
            response::Response::decoded(response, call.operation.response, decode)
                .map_err(|error| log::unreadable(call.operation.name, &sent, error))
        }))
    }
}

impl<R> fmt::Debug for CallWithResponse<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallWithResponse").field("operation", &self.0.operation.name).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AccessToken, encode::RequestEncoder, transport::MemoryTransport};

    #[test]
    fn a_waiting_call_takes_no_more_than_glibc_keeps_for_reuse() {
        let zoom = MemoryTransport::new(|_| Response::new("{}"));
        let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build().unwrap();
        let encoded = client.encode(&Operation::GET, &|_: &mut RequestEncoder<'_>| Ok(()));
        let exchange = exchange(client, &Operation::GET, encoded);
        let size = size_of_val(&*exchange);
        assert!(size <= 1032, "{size} bytes");
    }
}
