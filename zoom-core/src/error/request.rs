//! A request that can't be encoded.

use super::display::OperationPrefix;

/// A request that can't be encoded: which parameter, and why.
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
    /// Creates an error about `parameter`. The `reason` continues the sentence "`parameter` …".
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

    /// Returns why the parameter can't be sent. The text does not contain its value.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
}
