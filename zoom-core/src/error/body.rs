//! The contents of an error response.

use super::api::FieldError;

/// The members that can contain a code.
pub(super) const CODES: [&str; 3] = ["code", "errorCode", "error_code"];

/// The members that can contain a message, most specific first.
pub(super) const MESSAGES: [&str; 8] = [
    "message",
    "errorMessage",
    "error_message",
    "detail",
    // Zoom's OAuth server sends `reason` and `error` instead of `message`.
    "error_description",
    "reason",
    "error",
    "msg",
];

/// The contents of an error response.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<i64>,
    /// A code that is not a number, such as `AccessDenied`.
    pub(crate) code_text: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
}
