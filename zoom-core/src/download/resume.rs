//! Decides from headers how an interrupted download is resumed, without any I/O.

use http::{
    HeaderMap, HeaderValue, Response, StatusCode,
    header::{ACCEPT_RANGES, ETAG, IF_RANGE, LAST_MODIFIED, RANGE},
};

use crate::{body::Body, endpoint::content_range::ContentRange};

/// The maximum number of times that a download is resumed.
pub(super) const LIMIT: u32 = 5;

/// Returns the headers that request the rest of a file, if the server supports ranges and sent a validator.
pub(super) fn range_headers(headers: &HeaderMap, received: u64) -> Option<HeaderMap> {
    let range = HeaderValue::try_from(format!("bytes={received}-")).ok()?;
    Some(HeaderMap::from_iter([(RANGE, range), (IF_RANGE, validator(headers)?)]))
}

/// Returns the header value that identifies the version of a file, if the server supports ranges: a strong tag or, if
/// there is none, the file's date.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(ACCEPT_RANGES).filter(|ranges| *ranges == "bytes")?;
    strong_tag(headers).or_else(|| headers.get(LAST_MODIFIED)).cloned()
}

/// Returns a file's strong tag, which changes if any byte of the file changes.
fn strong_tag(headers: &HeaderMap) -> Option<&HeaderValue> {
    headers.get(ETAG).filter(|tag| !tag.as_bytes().starts_with(b"W/"))
}

/// Returns whether a response continues, from byte `from`, the file that began with the headers `first` and has
/// `length` bytes: the response must contain a part of the same version, and must not report another length.
pub(super) fn continues(response: &Response<Body>, first: &HeaderMap, from: u64, length: Option<u64>) -> bool {
    let headers = response.headers();
    let Some(range) = ContentRange::of(headers) else { return false };
    // A server that ignores `If-Range` may send a part of another version, so a partial response alone proves nothing.
    let is_same_date = || headers.get(LAST_MODIFIED).is_none_or(|date| Some(date) == first.get(LAST_MODIFIED));
    let tag = strong_tag(first);
    let is_same_version = strong_tag(headers) == tag && (tag.is_some() || is_same_date());
    let total = range.total.or_else(|| range.end.checked_add(1));
    response.status() == StatusCode::PARTIAL_CONTENT
        && range.start == from
        && is_same_version
        && match (range.total, length) {
            (Some(total), Some(length)) => total == length,
            (None, Some(length)) => total.is_some_and(|total| total <= length),
            (_, None) => false,
        }
}

#[cfg(test)]
mod tests {
    use http::HeaderName;

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
    }

    #[test]
    fn a_download_continues_only_the_same_version_of_the_same_length() {
        const TAG: &[(&str, &str)] = &[("etag", "\"v1\""), ("last-modified", "then")];
        const DATE: &[(&str, &str)] = &[("last-modified", "then")];
        let headers = |pairs: &[(&'static str, &'static str)]| -> HeaderMap {
            let pairs = pairs.iter();
            pairs.map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
        };
        for (first, status, second, range, is_continued) in [
            (TAG, 206, TAG, "bytes 5-9/10", true),
            (TAG, 206, &[("etag", "\"v1\"")], "bytes 5-9/10", true),
            (TAG, 206, &[("etag", "\"v1\"")], "bytes 5-9/*", true),
            (TAG, 206, &[("etag", "\"v1\"")], "bytes 5-7/10", true),
            (TAG, 206, &[("etag", "\"v2\"")], "bytes 5-9/10", false),
            (TAG, 206, &[("etag", "W/\"v1\"")], "bytes 5-9/10", false),
            (TAG, 206, DATE, "bytes 5-9/10", false),
            (TAG, 206, &[], "bytes 5-9/10", false),
            (TAG, 206, TAG, "bytes 5-10/11", false),
            (TAG, 206, TAG, "bytes 5-10/*", false),
            (TAG, 206, TAG, "bytes 5-8/9", false),
            (TAG, 206, TAG, "bytes 4-9/10", false),
            (TAG, 206, TAG, "bytes 0-9/10", false),
            (TAG, 206, TAG, "x", false),
            (TAG, 200, TAG, "bytes 5-9/10", false),
            (DATE, 206, DATE, "bytes 5-9/10", true),
            (DATE, 206, &[], "bytes 5-9/10", true),
            (DATE, 206, &[("last-modified", "later")], "bytes 5-9/10", false),
            (DATE, 206, TAG, "bytes 5-9/10", false),
            (DATE, 206, DATE, "bytes 5-10/11", false),
        ] {
            let mut response = Response::builder().status(status).header("content-range", range);
            response.headers_mut().unwrap().extend(headers(second));
            let response = response.body(Body::empty()).unwrap();
            let continued = continues(&response, &headers(first), 5, Some(10));
            assert_eq!(continued, is_continued, "{first:?} {status} {second:?} {range}");
            assert!(!continues(&response, &headers(first), 5, None), "the length of the file is not known");
        }
    }
}
