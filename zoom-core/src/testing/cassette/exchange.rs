//! A call as it happened: what was sent, and what was received, including the secrets of both.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::{decode::ResponseKind, encode::EncodedRequest, endpoint::operation::Operation, error::TransportErrorKind};

/// A call as it happened.
pub(super) struct Exchange {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Whether the server did not read the whole body.
    pub(super) is_body_cut: bool,
    /// Whether a successful response is a file, every byte of which must be kept.
    pub(super) responds_with_file: bool,
    pub(super) outcome: Outcome,
}

/// The result of a call.
pub(super) enum Outcome {
    /// Nothing so far. The outcome remains pending if the caller does not wait for the response.
    Pending,
    Response {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        /// Whether the body ended early, or was not read to its end.
        is_cut: bool,
    },
    Fault {
        kind: TransportErrorKind,
        may_have_been_sent: bool,
    },
}

impl Exchange {
    /// Creates the record of a call; its body is added when it has been sent.
    pub(super) fn new(operation: &'static Operation, request: &EncodedRequest) -> Self {
        Self {
            method: request.method().clone(),
            url: request.url().to_owned(),
            headers: request.headers().clone(),
            body: Bytes::new(),
            is_body_cut: true,
            responds_with_file: operation.response == ResponseKind::Stream,
            outcome: Outcome::Pending,
        }
    }
}
