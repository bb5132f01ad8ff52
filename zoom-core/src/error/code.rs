//! Documented error codes, with which errors can be compared.

/// An error that Zoom documents for an operation: the status and the code of the response, and their meaning.
///
/// A declaration lists such errors as `errors = […]`. A named code becomes a constant of the struct, which can be
/// passed to [`Error::is`](crate::Error::is).
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::ErrorCode, zoom_endpoint};
///
/// #[zoom_endpoint(
///     GET "/users/<user_id>",
///     errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"), (400, 300, "a parameter is invalid")],
/// )]
/// struct GetUser {
///     user_id: String,
/// }
///
/// assert_eq!(GetUser::USER_DOES_NOT_EXIST, ErrorCode::new(404, 1001, "the user does not exist"));
/// assert_eq!(GetUser::OPERATION.errors.len(), 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The HTTP status of the response.
    pub status: u16,
    /// Zoom's error code.
    pub code: i64,
    /// The meaning of the code for this operation.
    pub meaning: &'static str,
}

impl ErrorCode {
    /// Creates a documented error code.
    #[must_use]
    pub const fn new(status: u16, code: i64, meaning: &'static str) -> Self {
        Self { status, code, meaning }
    }
}
