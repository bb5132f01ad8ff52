//! Helpers that build the replies of a test, or fail the test by panicking.

use std::{fmt, path::Path};

use bytes::Bytes;
use http::{
    HeaderValue, Response, StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
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

/// Builds a response with a file of this content type.
#[track_caller]
pub(super) fn bytes_response(content_type: &str, bytes: Bytes) -> Response<Bytes> {
    let mut response = Response::new(bytes);
    let Ok(content_type) = HeaderValue::from_str(content_type) else {
        panic!("{content_type:?} is not a content type: write one such as \"video/mp4\"")
    };
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response
}

/// Builds a response with the file at `path` and its name.
#[track_caller]
pub(super) fn file_response(content_type: &str, path: &Path) -> Response<Bytes> {
    let bytes = std::fs::read(path).map_err(|error| format!("{} can't be read: {error}", path.display()));
    let mut response = bytes_response(content_type, sure(bytes).into());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let disposition = format!("attachment; filename*=UTF-8''{}", utf8_percent_encode(&name, NON_ALPHANUMERIC));
    response.headers_mut().insert(CONTENT_DISPOSITION, sure(HeaderValue::try_from(disposition)));
    response
}
