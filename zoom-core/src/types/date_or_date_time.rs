//! The value of `from` and `to`.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil};
use serde::{Deserialize, Deserializer, Serialize};

use super::{date::Date, date_time::DateTime, value_error::ValueError};
use crate::{
    decode::{expectation::ValueKind, lenient},
    encode::param::{ParamValue, ParamWriter},
};

/// A date or a date-time, for the parameters `from` and `to`: most of Zoom's lists expect a date, some a date-time, and
/// for many this is not documented.
///
/// # Examples
///
/// ```
/// use zoom_core::{jiff::{civil::date, Timestamp}, zoom_endpoint, BaseUrl, DateOrDateTime, Endpoint};
///
/// #[zoom_endpoint(GET "/archive_files")]
/// struct ListArchivedFiles {
///     from: Option<DateOrDateTime>,
///     to: Option<DateOrDateTime>,
/// }
///
/// let request = ListArchivedFiles::new().from(date(2026, 1, 1)).to(Timestamp::UNIX_EPOCH);
/// let request = request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri().query(), Some("from=2026-01-01&to=1970-01-01T00%3A00%3A00Z"));
///
/// let text: DateOrDateTime = "2026-01-31T09:00:00Z".parse()?;
/// assert!(matches!(text, DateOrDateTime::DateTime(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum DateOrDateTime {
    /// A calendar date.
    Date(Date),
    /// A date and a time.
    DateTime(DateTime),
}

/// Returns whether the text is longer than a date.
fn has_time(text: &str) -> bool {
    text.len() > "yyyy-MM-dd".len()
}

impl FromStr for DateOrDateTime {
    type Err = ValueError;

    /// Parses a [`Date`] or a [`DateTime`].
    ///
    /// # Errors
    ///
    /// If the text is neither, or is not in Zoom's format.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        if has_time(text) { text.parse().map(Self::DateTime) } else { text.parse().map(Self::Date) }
    }
}

impl From<Date> for DateOrDateTime {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime> for DateOrDateTime {
    fn from(date_time: DateTime) -> Self {
        Self::DateTime(date_time)
    }
}

impl From<civil::Date> for DateOrDateTime {
    fn from(date: civil::Date) -> Self {
        Self::Date(date.into())
    }
}

impl From<civil::DateTime> for DateOrDateTime {
    fn from(local: civil::DateTime) -> Self {
        Self::DateTime(local.into())
    }
}

impl From<Timestamp> for DateOrDateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self::DateTime(timestamp.into())
    }
}

impl DateOrDateTime {
    /// Returns the text as received and as sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Date(date) => date.as_str(),
            Self::DateTime(date_time) => date_time.as_str(),
        }
    }
}

impl fmt::Display for DateOrDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ParamValue for DateOrDateTime {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(self.as_str());
    }
}

impl<'de> Deserialize<'de> for DateOrDateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = lenient::read_text(from, ValueKind::DateTime)?;
        Ok(if has_time(&text) { Self::DateTime(DateTime(text)) } else { Self::Date(Date(text)) })
    }
}
