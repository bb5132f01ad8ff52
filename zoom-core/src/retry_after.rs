//! `Retry-After` in the three forms in which it arrives from Zoom and what stands before Zoom.
//!
//! HTTP knows seconds and an HTTP date; Zoom's daily limit sends an ISO 8601 date-time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second of the year 9999, after which a date can't be written any more.
const LAST: u64 = 253_402_300_799;

/// A moment that can be written as a date. Any other is nonsense of a server's.
pub(crate) fn plausible(at: SystemTime) -> Option<SystemTime> {
    at.duration_since(UNIX_EPOCH).is_ok_and(|since| since.as_secs() <= LAST).then_some(at)
}

/// The moment that a `Retry-After` value names, seen from `now`. `None` if it is none of the three forms.
pub(crate) fn retry_at(value: &str, now: SystemTime) -> Option<SystemTime> {
    let value = value.trim();
    let at = if let Ok(seconds) = value.parse::<u64>() {
        now.checked_add(Duration::from_secs(seconds))?
    } else if let Ok(timestamp) = value.parse::<jiff::Timestamp>() {
        timestamp.into()
    } else {
        httpdate::parse_http_date(value).ok()?
    };
    plausible(at)
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
            ("18446744073709551615", None),
            ("9999999999999", None),
            ("253402299799", Some(253_402_300_799)),
            ("253402299800", None),
            ("1960-01-01T00:00:00Z", None),
            ("-1", None),
            ("soon", None),
            ("", None),
        ] {
            let expected = seconds.map(|seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!(retry_at(value, now), expected, "{value:?}");
        }
    }
}
