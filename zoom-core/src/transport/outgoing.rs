//! The request as a transport sends it, and the limits on a response's head that both transports share.

use http::Method;

use crate::{
    body::Body,
    encode::EncodedRequest,
    error::{TransportError, TransportErrorKind},
};

/// The largest size of all headers of a response over HTTP/2, in bytes, including 32 for each header (RFC 9113, 6.5.2).
/// hyper's default is 16 KiB, which 150 headers exceed.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub(super) const MAX_HEADER_LIST: u32 = 128 * 1024;

/// Converts the request to the `http` crate's type.
pub(super) fn http_request(request: EncodedRequest) -> Result<http::Request<Body>, TransportError> {
    request.into_http().map_err(|error| TransportError::new(TransportErrorKind::Other).not_sent().with_source(error))
}

/// Returns whether a request with this method and no body is sent with `Content-Length: 0` (RFC 9110, 8.6). Without the
/// header, some servers respond with 411.
pub(crate) fn declares_empty_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}
