//! Log messages of calls that are retried or fail: one line each, without text from Zoom or from the request.

use std::time::Duration;

use crate::{encode::Sent, endpoint::operation::Operation, error::Error};

/// Logs that an attempt failed and will be retried.
#[cold]
pub(super) fn retry(operation: &Operation, attempt: u32, wait: Duration, error: &Error) {
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(operation = operation.name, attempt, wait_ms, "trying again: {}", error.summary());
}

/// Logs that a call failed.
#[cold]
pub(crate) fn failed(operation: &'static str, error: &Error) {
    tracing::warn!(operation, "the call failed: {}", error.summary());
}

/// Logs that a request could not be encoded, and returns the error.
#[cold]
pub(crate) fn not_encoded(operation: &'static str, error: Error) -> Error {
    failed(operation, &error);
    error
}

/// Logs that a response could not be read, and returns the error without the secrets of the request.
#[cold]
pub(crate) fn unreadable(operation: &'static str, sent: &Sent, error: Error) -> Error {
    failed(operation, &error);
    sent.redacted(error)
}
