//! What the body of an error response says.

use super::api::FieldError;

/// What an error response says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<i64>,
    /// A code that is not a number, such as `AccessDenied`.
    pub(crate) code_text: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
}
