//! How an interrupted download is resumed: pure decisions over headers.

use http::{
    HeaderMap, HeaderValue, Response, StatusCode,
    header::{ACCEPT_RANGES, CONTENT_RANGE, ETAG, IF_RANGE, LAST_MODIFIED, RANGE},
};

use crate::body::Body;

/// How often one download is resumed.
pub(super) const LIMIT: u32 = 5;

/// Returns the headers that request the rest of a file, if the server sends ranges of it and a validator.
pub(super) fn range_headers(headers: &HeaderMap, received: u64) -> Option<HeaderMap> {
    let range = HeaderValue::try_from(format!("bytes={received}-")).ok()?;
    Some(HeaderMap::from_iter([(RANGE, range), (IF_RANGE, validator(headers)?)]))
}

/// Returns what shows that a file has not changed, if the server sends ranges of it: a strong tag, or else its date.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(ACCEPT_RANGES).filter(|ranges| *ranges == "bytes")?;
    let is_strong = |tag: &&HeaderValue| !tag.as_bytes().starts_with(b"W/");
    headers.get(ETAG).filter(is_strong).or_else(|| headers.get(LAST_MODIFIED)).cloned()
}

/// Returns whether a response is the file from byte `from` on.
pub(super) fn continues(response: &Response<Body>, from: u64) -> bool {
    let range = response.headers().get(CONTENT_RANGE).and_then(|range| range.to_str().ok());
    let start = range.and_then(|range| range.strip_prefix("bytes ")?.split('-').next()?.parse::<u64>().ok());
    response.status() == StatusCode::PARTIAL_CONTENT && start == Some(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_resumed_only_if_it_can_be_verified_to_be_unchanged() {
        for (ranges, tag, date, expected) in [
            ("bytes", "\"a\"", "then", Some("\"a\"")),
            ("bytes", "W/\"a\"", "then", Some("then")),
            ("bytes", "W/\"a\"", "", None),
            ("none", "\"a\"", "then", None),
            ("", "\"a\"", "then", None),
        ] {
            let headers = [(ACCEPT_RANGES, ranges), (ETAG, tag), (LAST_MODIFIED, date)];
            let headers: HeaderMap = headers
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| (name, HeaderValue::from_static(value)))
                .collect();
            assert_eq!(validator(&headers).as_ref().map(|value| value.to_str().unwrap()), expected, "{headers:?}");
        }
        for (status, range, fits) in
            [(206, "bytes 5-9/10", true), (206, "bytes 4-9/10", false), (206, "x", false), (200, "bytes 5-9/10", false)]
        {
            let response = Response::builder().status(status).header(CONTENT_RANGE, range).body(Body::empty()).unwrap();
            assert_eq!(continues(&response, 5), fits, "{status} {range}");
        }
    }
}
