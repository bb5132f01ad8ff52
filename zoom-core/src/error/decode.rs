//! A successful response that can't be decoded.

use std::fmt;

use http::StatusCode;

use super::{
    display::{Name, OneLine, OperationPrefix},
    redact::Redactor,
};

/// The maximum length of the excerpt from a response that an error keeps, in bytes.
pub const EXCERPT_LIMIT: usize = 1024;

/// A successful response that does not match what the endpoint declares.
///
/// `Display` names the JSON path and what was expected there, but not the value found: a response may be a credential.
/// The beginning of the response is in [`excerpt`](Self::excerpt).
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client, Error};
///
/// #[zoom_endpoint(GET "/users/<user_id>" -> User)]
/// struct GetUser {
///     user_id: String,
/// }
///
/// #[zoom_object]
/// struct User {
///     pmi: Option<u64>,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Error> {
/// # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"pmi":[1]}"#));
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let Err(Error::Decode(error)) = GetUser::new("me").send(&client).await else { panic!() };
/// assert_eq!((error.operation(), error.path()), ("GetUser", Some("pmi")));
/// println!("{}", error.problem());
/// // Not part of the message, because it may be private.
/// assert_eq!(error.excerpt(), r#"{"pmi":[1]}"#);
/// # Ok(())
/// # }
/// ```
#[derive(thiserror::Error)]
#[error("{}", Message(.0))]
pub struct DecodeError(Box<DecodeErrorParts>);

pub(crate) struct DecodeErrorParts {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) path: Option<String>,
    pub(crate) problem: String,
    pub(crate) content_type: Option<String>,
    pub(crate) tracking_id: Option<String>,
    pub(crate) excerpt: String,
}

impl DecodeError {
    pub(crate) fn new(parts: DecodeErrorParts) -> Self {
        Self(Box::new(parts))
    }

    pub(super) fn redacted(mut self, secrets: &Redactor) -> Self {
        let DecodeErrorParts { path, problem, content_type, tracking_id, excerpt, .. } = &mut *self.0;
        for text in [path, content_type, tracking_id] {
            secrets.hide_in(text);
        }
        secrets.hide(problem);
        secrets.hide(excerpt);
        self
    }

    /// Returns the name of the operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns the path of the error within the JSON, such as `users[3].type`, or `None` if the response is not JSON.
    /// The path of the whole response is `.`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns a description of what was expected and what kind of value was found.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// Returns the content type of the response, unchanged.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.0.content_type.as_deref()
    }

    /// Returns the tracking ID (`x-zm-trackingid`), which lets Zoom's support team find this call.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.0.tracking_id.as_deref()
    }

    /// Returns the beginning of the response, up to [`EXCERPT_LIMIT`] bytes. It may contain private data of a user, but
    /// no secrets of the request.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("path", &self.0.path.as_deref().map(Name))
            .field("problem", &OneLine(&self.0.problem))
            .field("content_type", &self.0.content_type.as_deref().map(Name))
            .field("tracking_id", &self.0.tracking_id.as_deref().map(Name))
            .finish_non_exhaustive()
    }
}

struct Message<'a>(&'a DecodeErrorParts);

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0;
        write!(f, "{}the response ({}", OperationPrefix(parts.operation), parts.status)?;
        if let Some(content_type) = &parts.content_type {
            write!(f, ", {}", Name(content_type))?;
        }
        write!(f, ") can't be decoded")?;
        if let Some(path) = &parts.path {
            write!(f, " at `{}`", Name(path))?;
        }
        write!(f, ": {}", OneLine(&parts.problem))?;
        match &parts.tracking_id {
            Some(id) => write!(f, " [tracking id {}]", Name(id)),
            None => Ok(()),
        }
    }
}
