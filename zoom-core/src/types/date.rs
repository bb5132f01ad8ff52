//! A day.

use std::str::FromStr;

use jiff::civil;
use serde::Serialize;

use super::{ValueError, written_so};
use crate::param::{ParamValue, ParamWriter};

/// A day, `yyyy-MM-dd`.
///
/// It keeps the text that came, whatever that is, and writes it back; [`to_date`](Self::to_date) tells whether it is a
/// day. A date to be sent is made of a jiff type, or of text that is checked.
///
/// # Examples
///
/// ```
/// use zoom_core::{Date, jiff::civil::date};
///
/// let day = Date::from(date(2026, 1, 31));
/// assert_eq!(day.as_str(), "2026-01-31");
/// assert_eq!("2026-01-31".parse::<Date>()?, day);
/// assert_eq!(day.to_date()?, date(2026, 1, 31));
/// # Ok::<(), zoom_core::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Date(pub(super) String);

impl Date {
    /// The day.
    ///
    /// # Errors
    ///
    /// If the text that came is no date.
    pub fn to_date(&self) -> Result<civil::Date, ValueError> {
        read(&self.0)
    }
}

fn read(text: &str) -> Result<civil::Date, ValueError> {
    text.parse().map_err(|error| ValueError::new(text, "is no date such as `2026-01-31`").caused_by(error))
}

impl FromStr for Date {
    type Err = ValueError;

    /// Reads `yyyy-MM-dd`.
    ///
    /// # Errors
    ///
    /// If that is no day, or not written so.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        written_so(read(text)?.into(), text)
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date.to_string())
    }
}

impl ParamValue for Date {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(&self.0);
    }
}
