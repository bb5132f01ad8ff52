//! A calendar date.

use std::str::FromStr;

use jiff::civil;
use serde::Serialize;

use super::value_error::{ValueError, canonical};
use crate::encode::param::{ParamValue, ParamWriter};

/// A calendar date, `yyyy-MM-dd`.
///
/// A received date keeps its text, whatever it is, and is written back unchanged; [`to_date`](Self::to_date) parses it.
/// A date to be sent is created from a jiff type, or from text, which is checked.
///
/// # Examples
///
/// ```
/// use zoom_core::{jiff::civil::date, Date};
///
/// let day = Date::from(date(2026, 1, 31));
/// assert_eq!(day.as_str(), "2026-01-31");
/// assert_eq!("2026-01-31".parse::<Date>()?, day);
/// assert_eq!(day.to_date()?, date(2026, 1, 31));
/// # Ok::<(), zoom_core::types::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Date(pub(super) String);

impl Date {
    /// Parses the date.
    ///
    /// # Errors
    ///
    /// If the text is not a date.
    pub fn to_date(&self) -> Result<civil::Date, ValueError> {
        read(&self.0)
    }
}

fn read(text: &str) -> Result<civil::Date, ValueError> {
    text.parse().map_err(|error| ValueError::new(text, "is not a date such as `2026-01-31`").caused_by(error))
}

impl FromStr for Date {
    type Err = ValueError;

    /// Parses `yyyy-MM-dd`.
    ///
    /// # Errors
    ///
    /// If the text is not a date, or is not in Zoom's format.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        canonical(read(text)?.into(), text)
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
