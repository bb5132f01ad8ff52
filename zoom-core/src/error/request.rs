//! The error for a request that can't be encoded.

use super::display::OperationPrefix;

/// The error for a request that can't be encoded: the parameter and the reason.
///
/// # Examples
///
/// A limit of your own, checked before anything is sent:
///
/// ```
/// use zoom_core::{error::RequestError, Error};
///
/// fn check_topic(topic: &str) -> Result<(), Error> {
///     if topic.chars().count() > 200 {
///         return Err(RequestError::new("topic", "is longer than 200 characters: shorten it").into());
///     }
///     Ok(())
/// }
///
/// let error = check_topic(&"a".repeat(300)).unwrap_err();
/// assert_eq!(error.to_string(), "`topic` is longer than 200 characters: shorten it");
/// let Error::InvalidRequest(error) = error else { panic!() };
/// assert_eq!((error.parameter(), error.reason()), ("topic", "is longer than 200 characters: shorten it"));
/// ```
#[derive(Debug, thiserror::Error)]
#[error("{}`{}` {}", OperationPrefix(.0.operation), .0.parameter, .0.reason)]
pub struct RequestError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    operation: &'static str,
    parameter: String,
    reason: String,
}

impl RequestError {
    /// Creates an error for `parameter`. The `reason` continues the sentence "`parameter` …".
    #[must_use]
    pub fn new(parameter: impl Into<String>, reason: impl Into<String>) -> Self {
        Self(Box::new(Parts { operation: "", parameter: parameter.into(), reason: reason.into() }))
    }

    /// Sets the operation that was being encoded.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// Returns the parameter's name as declared.
    #[must_use]
    pub fn parameter(&self) -> &str {
        &self.0.parameter
    }

    /// Returns the reason why the parameter can't be sent. The text does not contain its value.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}
