//! Determines which part of a file a 206 response contains, and whether it is the part that was requested.

use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE},
};

/// The part of a file that a response contains, according to its `Content-Range`, such as `bytes 5-9/10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ContentRange {
    pub(crate) start: u64,
    /// The last byte.
    pub(crate) end: u64,
    /// The length of the whole file, or `None` if the server does not know it.
    pub(crate) total: Option<u64>,
}

impl ContentRange {
    /// Returns the part that a response specifies, or `None` if its `Content-Range` is missing or contradicts itself.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(CONTENT_RANGE).iter();
        let (Some(value), None) = (values.next(), values.next()) else { return None };
        let (part, total) = value.to_str().ok()?.trim().strip_prefix("bytes ")?.trim().split_once('/')?;
        let (start, end) = part.split_once('-')?;
        let (start, end) = (number(start)?, number(end)?);
        let total = if total == "*" { None } else { Some(number(total)?) };
        let length = headers.get(CONTENT_LENGTH).and_then(|length| number(length.to_str().ok()?));
        let is_consistent = start <= end
            && total.is_none_or(|total| end < total)
            && length.is_none_or(|length| (end - start).checked_add(1) == Some(length));
        is_consistent.then_some(Self { start, end, total })
    }
}

/// Returns the problem with a 206 response to a request whose `Range` header was `requested`, or `None` if there is no
/// problem. For every other status, returns `None`.
#[inline]
pub(crate) fn fault(requested: Option<&HeaderValue>, status: StatusCode, headers: &HeaderMap) -> Option<&'static str> {
    if status == StatusCode::PARTIAL_CONTENT { fault_of_part(requested, headers) } else { None }
}

fn fault_of_part(requested: Option<&HeaderValue>, headers: &HeaderMap) -> Option<&'static str> {
    let Some(requested) = requested else {
        return Some("expected the whole file, found a part of it that was not requested (206 Partial Content)");
    };
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if content_type.trim_start().to_ascii_lowercase().starts_with("multipart/byteranges") {
        return None;
    }
    let Some(range) = ContentRange::of(headers) else {
        return Some("expected a part of the file, but its `Content-Range` is missing or contradicts itself");
    };
    let is_requested = requested.to_str().ok().and_then(requested_part).is_none_or(|part| match part {
        (Some(start), end) => range.start == start && end.is_none_or(|end| range.end <= end),
        (None, Some(last)) => range.total.is_none_or(|total| range.start == total.saturating_sub(last)),
        (None, None) => true,
    });
    (!is_requested).then_some("expected the requested part of the file, found another part")
}

/// Parses the positions of the first and the last byte in `bytes=5-9`, or the length in `bytes=-5`. Returns `None` if
/// the header names several parts or another unit.
fn requested_part(range: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (start, end) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let part = |text: &str| if text.is_empty() { Some(None) } else { number(text).map(Some) };
    Some((part(start.trim())?, part(end.trim())?))
}

fn number(text: &str) -> Option<u64> {
    // `parse` would accept a plus sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_file_is_accepted_only_if_it_was_requested_and_is_consistent() {
        for (requested, status, range, length, is_accepted) in [
            ("", 200, "", "", true),
            ("", 200, "bytes 0-9/10", "10", true),
            ("bytes=5-", 200, "", "", true),
            ("", 206, "bytes 0-9/10", "10", false),
            ("", 206, "", "", false),
            ("bytes=5-", 206, "bytes 5-9/10", "5", true),
            ("bytes=5-", 206, "bytes 5-9/10", "", true),
            ("bytes=5-", 206, "bytes 5-9/*", "5", true),
            ("bytes=5-", 206, "bytes 5-7/10", "3", true),
            ("bytes=5-7", 206, "bytes 5-7/10", "3", true),
            ("bytes=5-70", 206, "bytes 5-9/10", "5", true),
            ("bytes=-3", 206, "bytes 7-9/10", "3", true),
            ("bytes=-30", 206, "bytes 0-9/10", "10", true),
            ("bytes=0-1, 4-5", 206, "bytes 0-1/10", "2", true),
            ("bytes=5-", 206, "", "5", false),
            ("bytes=5-", 206, "bytes 4-9/10", "6", false),
            ("bytes=5-", 206, "bytes 0-9/10", "10", false),
            ("bytes=5-7", 206, "bytes 5-9/10", "5", false),
            ("bytes=-3", 206, "bytes 0-9/10", "10", false),
            ("bytes=5-", 206, "bytes 5-9/10", "6", false),
            ("bytes=5-", 206, "bytes 5-10/10", "6", false),
            ("bytes=5-", 206, "bytes 5-4/10", "0", false),
            ("bytes=5-", 206, "bytes 5-+9/10", "5", false),
            ("bytes=5-", 206, "bytes */10", "", false),
            ("bytes=0-", 206, "bytes 0-18446744073709551615/*", "1", false),
            ("bytes=5-", 206, "items 5-9/10", "5", false),
            ("bytes=5-", 206, "x", "", false),
        ] {
            let headers = [(CONTENT_RANGE, range), (CONTENT_LENGTH, length)].into_iter();
            let headers = headers.filter(|(_, value)| !value.is_empty());
            let headers = headers.map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
            let requested = HeaderValue::from_static(requested);
            let fault = fault(
                Some(&requested).filter(|requested| !requested.is_empty()),
                StatusCode::from_u16(status).unwrap(),
                &headers,
            );
            assert_eq!(fault.is_none(), is_accepted, "{requested:?} {status} {range:?} {length:?}: {fault:?}");
        }
        let mut twice = HeaderMap::new();
        twice.append(CONTENT_RANGE, HeaderValue::from_static("bytes 5-9/10"));
        twice.append(CONTENT_RANGE, HeaderValue::from_static("bytes 4-9/10"));
        assert_eq!(ContentRange::of(&twice), None);
    }
}
