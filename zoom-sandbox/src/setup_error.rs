//! The error for an invalid setting, such as a seed or a reply.

use std::fmt;

/// The error for settings that a sandbox can't use, such as a seed or a reply. Its text names the location, as a JSON
/// pointer, and what to write.
///
/// # Examples
///
/// ```
/// use zoom_sandbox::{Sandbox, SetupError};
/// use zoom_core::json;
///
/// let error: SetupError = Sandbox::builder().seed(&json!({"users": [{"first_name": "Cleo"}]})).unwrap_err();
/// assert_eq!(error.to_string(), "/users/0: write the user's `email`, such as \"cleo@example.com\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupError(String);

impl SetupError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }

    /// Returns the error for the value at `pointer`.
    pub(crate) fn at(pointer: &str, problem: impl fmt::Display) -> Self {
        Self(format!("{pointer}: {problem}"))
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SetupError {}
