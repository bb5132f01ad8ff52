//! `Retry-After` in the three forms in which Zoom and the proxies in front of it send it.
//!
//! HTTP defines seconds and an HTTP date; the response to Zoom's daily limit has an ISO 8601 date-time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, header::RETRY_AFTER};
use jiff::Timestamp;

use crate::error::http_date;

/// The last second of the year 9999: later dates can't be formatted.
const LAST: u64 = 253_402_300_799;

/// Returns the moment if it can be formatted as a date. Any other is a fault of the server.
pub(crate) fn plausible(at: SystemTime) -> Option<SystemTime> {
    at.duration_since(UNIX_EPOCH).is_ok_and(|since| since.as_secs() <= LAST).then_some(at)
}

/// Returns the moment that the `Retry-After` header of a response received at `now` names.
pub(crate) fn from_headers(headers: &HeaderMap, now: SystemTime) -> Option<SystemTime> {
    retry_at(headers.get(RETRY_AFTER)?.to_str().ok()?, now)
}

/// Returns the moment that a `Retry-After` value received at `now` names. `None` if it has none of the three forms.
pub(crate) fn retry_at(value: &str, now: SystemTime) -> Option<SystemTime> {
    let value = value.trim();
    let at = if let Ok(seconds) = value.parse::<u64>() {
        now.checked_add(Duration::from_secs(seconds))?
    } else if let Ok(timestamp) = value.parse::<Timestamp>() {
        timestamp.into()
    } else {
        http_date::parse(value)?
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
