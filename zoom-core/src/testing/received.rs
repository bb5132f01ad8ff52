//! The requests that a mock records, without their secrets.

use bytes::Bytes;
use http::{
    HeaderName, Request, Uri,
    header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION},
};

/// The headers that contain a credential.
const SECRET_HEADERS: [HeaderName; 3] = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION];

/// The query parameter in which old code sends its token.
const SECRET_PARAM: &str = "access_token=";

/// Copies a request without its credentials, which would otherwise appear in the report of every failed assertion.
pub(super) fn without_secrets(request: &Request<Bytes>) -> Request<Bytes> {
    let mut copy = request.clone();
    for name in &SECRET_HEADERS {
        copy.headers_mut().remove(name);
    }
    if let Some(uri) = without_token(request.uri()) {
        *copy.uri_mut() = uri;
    }
    copy
}

/// Returns the URI with the token in its query replaced, or `None` if it does not contain one.
fn without_token(uri: &Uri) -> Option<Uri> {
    let query = uri.query().filter(|query| query.contains(SECRET_PARAM))?;
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some(("access_token", _)) => "access_token=redacted",
        _ => pair,
    });
    let target = format!("{}?{}", uri.path(), pairs.collect::<Vec<_>>().join("&"));
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(target.parse().ok()?);
    Uri::from_parts(parts).ok()
}
