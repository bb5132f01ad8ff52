//! An error response from Zoom.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{
    display::{OneLine, OperationPrefix},
    recovery::Recovery,
};

/// An error response from Zoom, with everything that it contains.
///
/// `Display` is one line with the operation, the status, the code, Zoom's message and the declared meaning of the
/// code. `Debug` shows the same parts. Headers and body are available only through [`headers`](Self::headers) and
/// [`body`](Self::body).
#[derive(thiserror::Error)]
#[error("{}", Message(.0))]
pub struct ApiError(Box<ApiErrorParts>);

pub(crate) struct ApiErrorParts {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
    pub(crate) meaning: Option<&'static str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What is wrong with one field of the request, according to Zoom.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FieldError {
    /// The field's wire name.
    pub field: String,
    /// Zoom's message.
    pub message: String,
}

impl ApiError {
    pub(crate) fn new(parts: ApiErrorParts) -> Self {
        Self(Box::new(parts))
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

    /// Returns Zoom's error code. `None` if the body is empty or not Zoom's JSON.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// Returns Zoom's message, unchanged.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns what is wrong with single fields of the request (mostly with code 300).
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        &self.0.field_errors
    }

    /// Returns the meaning that the declaration's `errors` has for this status and code.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.0.meaning
    }

    /// Returns the scopes of which the token needs one, if Zoom rejected the call because it has none of them. Add one to
    /// the app, and get a new token: a scope is not added to tokens that were issued before.
    ///
    /// Zoom names the scopes in its message only, and under several codes (4711, 4700, 104). Empty if it names none.
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        self.message().map(scopes_in).unwrap_or_default()
    }

    /// Whether Zoom accepts the token but not the call, for lack of a scope or of a permission (code 200).
    pub(super) fn lacks_permission(&self) -> bool {
        matches!(self.code(), Some(200 | 4700 | 4711)) || !self.missing_scopes().is_empty()
    }

    /// Returns the number by which Zoom's support can find this call (`x-zm-trackingid`).
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        tracking_id(&self.0.headers)
    }

    /// Returns all headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the body of the response, unchanged.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    pub(super) fn recovery(&self) -> Recovery {
        match self.0.status.as_u16() {
            429 => Recovery::NotActedOn,
            408 | 500 | 502 | 503 | 504 => Recovery::MaybeActedOn,
            _ => Recovery::Never,
        }
    }
}

/// The scopes in the brackets of `… does not contain scopes:[user:read:user, user:read:user:admin].`
fn scopes_in(message: &str) -> Vec<&str> {
    let list = message.split_once("scopes:[").and_then(|(_, rest)| rest.split_once(']'));
    let list = list.map_or("", |(list, _)| list);
    list.split([',', ' ']).filter(|scope| !scope.is_empty()).collect()
}

/// The tracking id of a response, if its header is readable text.
pub(crate) fn tracking_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-zm-trackingid").and_then(|value| value.to_str().ok())
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("field_errors", &self.0.field_errors)
            .field("meaning", &self.0.meaning)
            .field("tracking_id", &self.tracking_id())
            .finish_non_exhaustive()
    }
}

struct Message<'a>(&'a ApiErrorParts);

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0;
        write!(f, "{}Zoom returned {}", OperationPrefix(parts.operation), parts.status)?;
        if let Some(code) = parts.code {
            write!(f, ", code {code}")?;
        }
        if let Some(message) = parts.message.as_deref().filter(|message| !message.is_empty()) {
            write!(f, ": {}", OneLine(message))?;
        }
        for FieldError { field, message } in &parts.field_errors {
            write!(f, "; `{}`: {}", OneLine(field), OneLine(message))?;
        }
        if let Some(meaning) = parts.meaning {
            write!(f, " ({meaning})")?;
        }
        if parts.status.is_redirection() {
            f.write_str("; the redirect was not followed")?;
        }
        if parts.message.as_deref().is_some_and(|message| !scopes_in(message).is_empty()) {
            f.write_str("; add one of these scopes to the app, and get a new token")?;
        }
        match tracking_id(&parts.headers) {
            Some(id) => write!(f, " [tracking id {id}]"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_scopes_are_those_in_the_brackets() {
        for (message, scopes) in [
            ("Invalid access token, does not contain scopes:[user:read:user].", &["user:read:user"][..]),
            ("does not contain scopes:[a:b,a:b:admin, c]", &["a:b", "a:b:admin", "c"]),
            ("does not contain scopes:[]", &[]),
            ("does not contain scopes:[a", &[]),
            ("field [a] is wrong", &[]),
            ("", &[]),
        ] {
            assert_eq!(scopes_in(message), scopes, "{message}");
        }
    }
}
