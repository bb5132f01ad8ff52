//! Parses `Retry-After` in the three forms in which Zoom and the proxies in front of it send it.
//!
//! HTTP defines two forms, a number of seconds and an HTTP date; Zoom's response to a call over the daily limit
//! contains an ISO 8601 date-time.

use std::{
    num::ParseIntError,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::{HeaderMap, header::RETRY_AFTER};
use jiff::Timestamp;

use crate::error::http_date;

/// The last second that jiff can format, late in the year 9999. Every later time is replaced with this one.
const LAST: u64 = 253_402_207_200;

/// Returns the time if it can be formatted as a date. Any other time is a mistake made by the server.
pub(crate) fn plausible(at: SystemTime) -> Option<SystemTime> {
    at.duration_since(UNIX_EPOCH).is_ok_and(|since| since.as_secs() <= LAST).then_some(at)
}

/// Returns the last time that can be formatted: the end of a wait that exceeds every limit.
fn last() -> SystemTime {
    UNIX_EPOCH.checked_add(Duration::from_secs(LAST)).unwrap_or(UNIX_EPOCH)
}

/// Returns the time that the `Retry-After` header of a response received at `now` specifies.
pub(crate) fn from_headers(headers: &HeaderMap, now: SystemTime) -> Option<SystemTime> {
    retry_at(headers.get(RETRY_AFTER)?.to_str().ok()?, now)
}

/// Returns the time that a `Retry-After` value received at `now` specifies, or `None` if the value has none of the
/// three forms.
///
/// Any number or date counts as a wait, however large it is, and must never be ignored. At the latest, a wait ends at
/// the last time that can be formatted. A fraction of a second is rounded up to a whole second, a negative number
/// counts as 0, and a date before 1970 counts as the start of 1970.
pub(crate) fn retry_at(value: &str, now: SystemTime) -> Option<SystemTime> {
    let value = value.trim();
    if let Some(seconds) = seconds(value) {
        let at = seconds.ok().and_then(|seconds| now.checked_add(Duration::from_secs(seconds)));
        return Some(at.map_or_else(last, |at| at.min(last())));
    }
    let at: SystemTime = match value.parse::<Timestamp>() {
        Ok(timestamp) => timestamp.into(),
        Err(_) => match http_date::parse(value) {
            Some(at) => at,
            None if is_date_beyond_the_last(value) => last(),
            None => return None,
        },
    };
    Some(at.clamp(UNIX_EPOCH, last()))
}

/// Parses a number of seconds, rounded up. Returns `None` if the value is not a number, and an error if the number
/// exceeds every limit.
fn seconds(value: &str) -> Option<Result<u64, ParseIntError>> {
    let (is_negative, number) = value.strip_prefix('-').map_or((false, value), |number| (true, number));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    if is_negative {
        return Some(Ok(0));
    }
    let is_more = fraction.bytes().any(|digit| digit != b'0');
    Some(whole.parse::<u64>().map(|seconds| seconds.saturating_add(u64::from(is_more))))
}

/// Returns whether a date that can't be parsed is in the year 9999 or later, such as `Fri, 31 Dec 9999 23:59:59 GMT`.
fn is_date_beyond_the_last(value: &str) -> bool {
    let mut numbers = value.split(|letter: char| !letter.is_ascii_digit()).map(|digits| digits.trim_start_matches('0'));
    let is_late = numbers.any(|digits| digits == "9999" || digits.len() > 4);
    let is_iso = value.contains('T') && value.matches(':').count() >= 2 && value.matches('-').count() >= 2;
    is_late && (is_iso || value.ends_with(" GMT"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_forms_are_read_and_nothing_else() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
        for (value, seconds) in [
            ("0", Some(1_000)),
            (" 120 ", Some(1_120)),
            ("Thu, 01 Jan 1970 00:20:00 GMT", Some(1_200)),
            ("1970-01-01T00:20:00Z", Some(1_200)),
            ("1970-01-01T01:20:00+01:00", Some(1_200)),
            ("18446744073709551615", Some(LAST)),
            ("99999999999999999999999999", Some(LAST)),
            ("9999999999999", Some(LAST)),
            ("253402206199", Some(LAST - 1)),
            ("253402206200", Some(LAST)),
            ("253402206201", Some(LAST)),
            ("99999999999999999999.5", Some(LAST)),
            ("18446744073709551615.5", Some(LAST)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(LAST)),
            ("Sat, 01 Jan 10000 00:00:00 GMT", Some(LAST)),
            ("9999-12-31T23:59:59Z", Some(LAST)),
            ("+999999-12-31T23:59:59Z", Some(LAST)),
            ("0000", Some(1_000)),
            ("+5", None),
            ("1.5", Some(1_002)),
            ("1.0", Some(1_001)),
            ("0.001", Some(1_001)),
            ("-1", Some(1_000)),
            ("-99999999999999999999", Some(1_000)),
            ("-0.5", Some(1_000)),
            ("1960-01-01T00:00:00Z", Some(0)),
            ("Thu, 01 Jan 1903 00:20:00 GMT", Some(0)),
            (".5", None),
            ("1.", None),
            ("1.5.2", None),
            ("1e3", None),
            ("--1", None),
            ("99999", Some(100_999)),
            ("soon, 9999", None),
            ("Room 99999 GMT+1", None),
            ("soon", None),
            ("", None),
        ] {
            let expected = seconds.map(|seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!(retry_at(value, now), expected, "{value:?}");
            assert!(expected.is_none_or(|at| http_date::format(at).is_some()), "{value:?} must be displayable");
        }
    }
}
