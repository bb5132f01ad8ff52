//! HTTP dates (RFC 9110, 5.6.7), such as `Thu, 01 Jan 1970 00:20:00 GMT`.

use std::time::SystemTime;

use jiff::{
    Timestamp,
    fmt::rfc2822::{DateTimeParser, DateTimePrinter},
};

/// Formats a moment. Returns `None` if the year does not have four digits.
pub(crate) fn format(at: SystemTime) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&Timestamp::try_from(at).ok()?).ok()
}

/// Parses a date. The two obsolete formats, which are no longer sent, are not supported.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    Some(DateTimeParser::new().parse_timestamp(text).ok()?.into())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn a_date_is_formatted_and_parsed() {
        let at = UNIX_EPOCH + Duration::from_secs(1_200);
        assert_eq!(format(at).as_deref(), Some("Thu, 01 Jan 1970 00:20:00 GMT"));
        assert_eq!(parse("Thu, 01 Jan 1970 00:20:00 GMT"), Some(at));
        assert_eq!(format(at + Duration::from_secs(1 << 40)), None);
        assert_eq!(parse("soon"), None);
    }
}
