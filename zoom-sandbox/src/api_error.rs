//! Errors of the API, in Zoom's format.

use http::StatusCode;
use serde_json::json;
use zoom_core::Operation;

use crate::response::{self, Response};

/// An error response of the API.
#[derive(Debug)]
pub(crate) struct ApiError {
    status: StatusCode,
    code: i64,
    message: String,
    /// The invalid fields, each with a description of its problem.
    fields: Vec<(String, String)>,
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, code: i64, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), fields: Vec::new() }
    }

    /// Returns the error with this code and the status that the operation declares for the code, or else `status`.
    pub(crate) fn of_operation(
        operation: &Operation,
        code: i64,
        status: StatusCode,
        message: impl Into<String>,
    ) -> Self {
        let declared = operation.errors.iter().find(|error| error.code == code);
        let declared = declared.and_then(|error| StatusCode::from_u16(error.status).ok());
        Self::new(declared.unwrap_or(status), code, message)
    }

    /// Returns the error for a missing, unknown or expired token.
    pub(crate) fn invalid_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, 124, "Invalid access token.")
    }

    /// Returns the error for invalid fields, each with a description of its problem.
    pub(crate) fn invalid_fields(fields: Vec<(String, String)>) -> Self {
        Self { fields, ..Self::new(StatusCode::BAD_REQUEST, 300, "Validation Failed.") }
    }

    /// Returns the error for one invalid field.
    pub(crate) fn invalid_field(field: &str, problem: impl Into<String>) -> Self {
        Self::invalid_fields(vec![(field.to_owned(), problem.into())])
    }

    pub(crate) fn into_response(self) -> Response {
        let mut body = json!({"code": self.code, "message": self.message});
        if !self.fields.is_empty() {
            let fields = self.fields.iter().map(|(field, message)| json!({"field": field, "message": message}));
            body["errors"] = fields.collect();
        }
        response::json(self.status, &body)
    }
}
