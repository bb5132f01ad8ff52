//! What the replies of a test are made of, or the panic that fails it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use serde::Serialize;

/// Returns the value, or panics with the error.
#[track_caller]
pub(super) fn sure<T>(result: Result<T, impl fmt::Display>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

pub(super) fn json_response(status: StatusCode, body: &impl Serialize) -> Response<Bytes> {
    let json = sure(serde_json::to_vec(body));
    let mut response = Response::new(Bytes::from(json));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
