//! The trait that `#[zoom_endpoint]` implements: a request as a value, independent of clients and I/O.

pub(crate) mod classify;
pub(crate) mod columns;
pub(crate) mod content_range;
pub(crate) mod max_range;
pub(crate) mod operation;
pub(crate) mod path_style;
pub(crate) mod query_group;
pub(crate) mod retry_after;

pub use self::query_group::QueryGroup;

use std::{rc::Rc, sync::Arc};

use self::operation::Operation;
use crate::{
    body::Body,
    decode::ResponseKind,
    encode::{EncodedRequest, ListStyle, RequestEncoder, base_url::BaseUrl},
    error::Error,
};

/// A request to one endpoint. It is encoded into an `http::Request`, and an `http::Response` is decoded into its
/// response type.
///
/// The trait is object-safe: `Box<dyn Endpoint<Response = T>>`, `&E`, `Rc<E>` and `Arc<E>` are endpoints too.
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint, Value};
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
///
/// A handwritten implementation, for an operation that returns plain text:
///
/// ```
/// use zoom_core::{body::Body, encode::RequestEncoder, http::Response, operation::ResponseKind};
/// use zoom_core::{transport::MemoryTransport, AccessToken, Client, Endpoint, Error, Operation};
///
/// struct GetNotes {
///     meeting_id: u64,
/// }
///
/// static GET_NOTES: Operation = Operation {
///     name: "GetNotes",
///     path: "/meetings/<meeting_id>/notes",
///     response: ResponseKind::Text,
///     ..Operation::GET
/// };
///
/// impl Endpoint for GetNotes {
///     type Response = String;
///
///     fn operation(&self) -> &'static Operation {
///         &GET_NOTES
///     }
///
///     fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
///         request.path("/meetings/");
///         request.path_param("meeting_id", &self.meeting_id);
///         request.path("/notes");
///         Ok(())
///     }
///
///     fn decode(&self, response: Response<Body>) -> Result<String, Error> {
///         let bytes = response.body().as_bytes().map(|bytes| bytes.to_vec()).unwrap_or_default();
///         Ok(String::from_utf8_lossy(&bytes).into_owned())
///     }
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Error> {
/// # let zoom = MemoryTransport::new(|_| http::Response::builder().header("content-type", "text/plain").body("Hi.").unwrap());
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let notes = client.send(&GetNotes { meeting_id: 85746065432 }).await?;
/// # assert_eq!(notes, "Hi.");
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an endpoint",
    label = "not an `Endpoint`",
    note = "write `#[zoom_endpoint(GET \"/path\")]` above the struct"
)]
pub trait Endpoint {
    /// The type of a successful response.
    type Response;

    /// Returns the endpoint's metadata.
    fn operation(&self) -> &'static Operation;

    /// Encodes the request.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the name of a parameter that can't be sent.
    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error>;

    /// Returns how the body of a successful response is read. The default implementation returns
    /// [`Operation::response`].
    fn response_kind(&self) -> ResponseKind {
        self.operation().response
    }

    /// Decodes a successful response. Its body is in memory, unless [`response_kind`](Self::response_kind) returns
    /// [`ResponseKind::Stream`].
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the response does not match what the endpoint declares.
    fn decode(&self, response: http::Response<Body>) -> Result<Self::Response, Error>;

    /// Returns the complete request to `base_url`, without a credential. This performs no I/O.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the name of a parameter that can't be sent.
    fn to_http_request(&self, base_url: &BaseUrl) -> Result<http::Request<Body>, Error> {
        let operation = self.operation();
        encoded(operation, base_url, ListStyle::Repeated, &|request| self.encode(request))?
            .accepting_json()
            .into_http()
            .map_err(|error| error.during(operation.name))
    }
}

/// Encodes one request. A list whose style is not declared is sent in the style `lists`. Errors contain the name of the
/// operation.
pub(crate) fn encoded(
    operation: &'static Operation,
    base_url: &BaseUrl,
    lists: ListStyle,
    encode: &dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
) -> Result<EncodedRequest, Error> {
    let mut request = RequestEncoder::with_room(&operation.method, base_url, operation.path.len(), lists);
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

            fn response_kind(&self) -> ResponseKind {
                (**self).response_kind()
            }

            fn decode(&self, response: http::Response<Body>) -> Result<Self::Response, Error> {
                (**self).decode(response)
            }
        }
    )*};
}

pointers!(&E, Box<E>, Rc<E>, Arc<E>);
