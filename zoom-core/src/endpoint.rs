//! The trait that `#[zoom_endpoint]` implements: a request as a value that knows no client and does no I/O.

use std::{rc::Rc, sync::Arc};

use crate::{
    base_url::BaseUrl,
    body::Body,
    decode::Answer,
    encode::{EncodedRequest, RequestEncoder},
    error::Error,
    operation::Operation,
};

/// A request of one endpoint: it turns into an `http::Request`, and an `http::Response` turns into its answer.
///
/// Object-safe: `Box<dyn Endpoint<Response = T>>`, `&E`, `Rc<E>` and `Arc<E>` are endpoints too.
///
/// # Examples
///
/// ```
/// use zoom_core::{BaseUrl, Endpoint, Value, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
/// }
///
/// let requests: Vec<Box<dyn Endpoint<Response = Value>>> = vec![Box::new(GetUserToken::new("me"))];
/// let request = requests[0].to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri(), "https://api.zoom.us/v2/users/me/token");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no endpoint",
    label = "not an `Endpoint`",
    note = "write `#[zoom_endpoint(GET \"/path\")]` above the struct"
)]
pub trait Endpoint {
    /// What a call gives.
    type Response;

    /// What is known of the endpoint without calling it.
    fn operation(&self) -> &'static Operation;

    /// Writes the request.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] that names the parameter which can't be sent.
    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error>;

    /// What becomes of the body of an answer of success. Unless overridden, it is what the operation says.
    fn answer(&self) -> Answer {
        self.operation().answer
    }

    /// Reads an answer of success. Its body is in memory, unless [`answer`](Self::answer) is a stream.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is not what the endpoint declares.
    fn decode(&self, response: http::Response<Body>) -> Result<Self::Response, Error>;

    /// The whole request below `base_url`, without a credential and without any I/O.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] that names the parameter which can't be sent.
    fn to_http_request(&self, base_url: &BaseUrl) -> Result<http::Request<Body>, Error> {
        let operation = self.operation();
        encoded(operation, base_url, &|request| self.encode(request))?
            .accepting_json()
            .into_http()
            .map_err(|error| error.during(operation.name))
    }
}

/// Encodes one request, and names the operation in an error.
pub(crate) fn encoded(
    operation: &'static Operation,
    base_url: &BaseUrl,
    encode: &dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
) -> Result<EncodedRequest, Error> {
    let mut request = RequestEncoder::with_room(&operation.method, base_url, operation.path.len());
    encode(&mut request).and_then(|()| request.finish()).map_err(|error| error.during(operation.name))
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<E: Endpoint + ?Sized> Endpoint for $pointer {
            type Response = E::Response;

            fn operation(&self) -> &'static Operation {
                (**self).operation()
            }

            fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
                (**self).encode(request)
            }

            fn answer(&self) -> Answer {
                (**self).answer()
            }

            fn decode(&self, response: http::Response<Body>) -> Result<Self::Response, Error> {
                (**self).decode(response)
            }
        }
    )*};
}

pointers!(&E, Box<E>, Rc<E>, Arc<E>);
