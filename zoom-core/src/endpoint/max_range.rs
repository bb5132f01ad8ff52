//! Limits on the time range of one call, and the splitting of a longer range into several that are short enough.

use std::{fmt, iter};

use jiff::{Span, civil::Date};

/// The longest range of time that one call may ask for, as in `max_range = "1 month"`.
///
/// Most reports and lists contain the items of at most one month, even if `from` and `to` are further apart.
/// [`split`](Self::split) divides a longer range into several shorter ones.
///
/// # Examples
///
/// ```
/// use zoom_core::{jiff::civil::date, operation::MaxRange, zoom_endpoint, Date};
///
/// #[zoom_endpoint(GET "/report/operationlogs", max_range = "1 month")]
/// struct GetOperationLogs {
///     from: Date,
///     to: Date,
/// }
///
/// assert_eq!(GetOperationLogs::OPERATION.max_range, Some(MaxRange::Months(1)));
/// let ranges = MaxRange::Months(1).split(date(2026, 1, 10), date(2026, 3, 1));
/// let requests: Vec<GetOperationLogs> = ranges.map(|(from, to)| GetOperationLogs::new(from, to)).collect();
/// let days: Vec<_> = requests.iter().map(|request| (request.from.as_str(), request.to.as_str())).collect();
/// assert_eq!(days, [("2026-01-10", "2026-02-09"), ("2026-02-10", "2026-03-01")]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaxRange {
    /// A number of days.
    Days(u16),
    /// A number of calendar months. A year is 12 months.
    Months(u16),
}

impl MaxRange {
    /// The wire names of the parameters that set the beginning and the end of a range.
    pub const PARAMS: [(&'static str, &'static str); 2] = zoom_macros::range_params!();

    /// Returns whether the days from `from` to `to` are certainly within the limit. Both days count.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{jiff::civil::date, operation::MaxRange};
    ///
    /// assert!(MaxRange::Days(30).allows(date(2026, 1, 1), date(2026, 1, 30)));
    /// assert!(!MaxRange::Days(30).allows(date(2026, 1, 1), date(2026, 1, 31)));
    /// ```
    #[must_use]
    pub fn allows(self, from: Date, to: Date) -> bool {
        to <= self.last(from)
    }

    /// Splits the days from `from` to `to` into ranges that are within the limit, earliest first. Each range begins on
    /// the day after the previous one ends, so no day belongs to two ranges.
    pub fn split(self, from: Date, to: Date) -> impl Iterator<Item = (Date, Date)> + use<> {
        let range = move |from: Date| (from <= to).then(|| (from, self.last(from).min(to)));
        iter::successors(range(from), move |(_, last)| range(last.tomorrow().ok()?))
    }

    /// Returns the last day of the longest range that begins on `from`. If the limit is one month, this is one day
    /// before the same day of the next month, because Zoom does not always document whether that day itself counts.
    fn last(self, from: Date) -> Date {
        let span = match self {
            Self::Days(days) => Span::new().try_days(days),
            Self::Months(months) => Span::new().try_months(months),
        };
        let end = span.and_then(|span| from.checked_add(span)).and_then(Date::yesterday).unwrap_or(Date::MAX);
        end.max(from)
    }
}

impl fmt::Display for MaxRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Self::Days(days) => (*days, "day"),
            Self::Months(months) if *months > 0 && months.is_multiple_of(12) => (months / 12, "year"),
            Self::Months(months) => (*months, "month"),
        };
        write!(f, "{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_range_is_split_into_ranges_that_zoom_allows_and_no_day_is_in_two() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (max, from, to, expected) in [
            (MaxRange::Months(1), "2026-01-01", "2026-01-31", &[("2026-01-01", "2026-01-31")][..]),
            (
                MaxRange::Months(1),
                "2026-01-01",
                "2026-02-01",
                &[("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-01")],
            ),
            (
                MaxRange::Months(1),
                "2026-01-31",
                "2026-03-01",
                &[("2026-01-31", "2026-02-27"), ("2026-02-28", "2026-03-01")],
            ),
            (
                MaxRange::Months(12),
                "2024-02-29",
                "2025-03-01",
                &[("2024-02-29", "2025-02-27"), ("2025-02-28", "2025-03-01")],
            ),
            (
                MaxRange::Days(7),
                "2026-01-01",
                "2026-01-08",
                &[("2026-01-01", "2026-01-07"), ("2026-01-08", "2026-01-08")],
            ),
            (
                MaxRange::Days(1),
                "2026-01-01",
                "2026-01-02",
                &[("2026-01-01", "2026-01-01"), ("2026-01-02", "2026-01-02")],
            ),
            (MaxRange::Days(0), "2026-01-01", "2026-01-01", &[("2026-01-01", "2026-01-01")]),
            (MaxRange::Months(1), "2026-01-02", "2026-01-01", &[]),
            (MaxRange::Months(u16::MAX), "9999-12-01", "9999-12-31", &[("9999-12-01", "9999-12-31")]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(from, to)| (day(from), day(to))).collect();
            assert_eq!(max.split(day(from), day(to)).collect::<Vec<_>>(), expected, "{max}: {from} to {to}");
            assert_eq!(max.allows(day(from), day(to)), expected.len() < 2, "{max}: {from} to {to}");
        }
    }

    #[test]
    fn a_limit_is_shown_in_words() {
        let shown = |max: MaxRange| max.to_string();
        let maxima =
            [MaxRange::Months(1), MaxRange::Days(30), MaxRange::Months(12), MaxRange::Months(36), MaxRange::Months(6)];
        assert_eq!(maxima.map(shown), ["1 month", "30 days", "1 year", "3 years", "6 months"]);
    }
}
