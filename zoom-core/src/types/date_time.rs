//! A moment, in one of the two forms in which Zoom writes it.

use std::str::FromStr;

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use serde::Serialize;

use super::{ValueError, written_so};
use crate::param::{ParamValue, ParamWriter};

/// A date-time. `2026-01-31T09:00:00Z` is UTC; without the `Z` it is local to the `timezone` that stands beside it.
///
/// With the `Z`, that `timezone` does not shift it ("Using Zoom APIs").
///
/// It keeps the text that came, whatever that is, and writes it back; [`to_timestamp`](Self::to_timestamp) and
/// [`to_zoned`](Self::to_zoned) read it when asked. `==` compares the text. A date-time to be sent is made of a jiff type,
/// or of text that is checked: whole seconds, and no offset but `Z`, for Zoom documents neither fractions nor offsets.
///
/// # Examples
///
/// ```
/// use zoom_core::{DateTime, jiff::{Timestamp, civil::date}, zoom_object};
///
/// #[zoom_object]
/// struct Meeting {
///     start_time: Option<DateTime>,
///     created_at: Option<DateTime>,
///     timezone: String,
/// }
///
/// let meeting: Meeting = serde_json::from_str(
///     r#"{"start_time":"2026-01-31T09:00:00","created_at":"","timezone":"America/Los_Angeles"}"#,
/// )?;
/// assert_eq!(meeting.created_at, None);
/// let start = meeting.start_time.unwrap().to_zoned(&meeting.timezone)?;
/// assert_eq!(start.to_string(), "2026-01-31T09:00:00-08:00[America/Los_Angeles]");
///
/// // To be sent: in UTC, and in the zone of the request's own `timezone`.
/// assert_eq!(DateTime::from(Timestamp::from_second(1_769_850_000)?).as_str(), "2026-01-31T09:00:00Z");
/// assert_eq!(DateTime::from(date(2026, 1, 31).at(9, 0, 0, 0)).as_str(), "2026-01-31T09:00:00");
/// assert_eq!("2026-01-31T09:00:00Z".parse::<DateTime>()?.as_str(), "2026-01-31T09:00:00Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct DateTime(pub(super) String);

/// What a date-time says.
enum Moment {
    Utc(Timestamp),
    Local(civil::DateTime),
}

fn read(text: &str) -> Result<Moment, ValueError> {
    match (text.parse(), text.parse()) {
        (Ok(timestamp), _) => Ok(Moment::Utc(timestamp)),
        (_, Ok(local)) => Ok(Moment::Local(local)),
        (Err(error), _) => {
            Err(ValueError::new(text, "is no date-time such as `2026-01-31T09:00:00Z`").caused_by(error))
        }
    }
}

impl DateTime {
    /// The moment, of a text that says its zone: by `Z`, or by an offset.
    ///
    /// # Errors
    ///
    /// If the text that came is local to a zone that it does not say, or no date-time.
    pub fn to_timestamp(&self) -> Result<Timestamp, ValueError> {
        match read(&self.0)? {
            Moment::Utc(timestamp) => Ok(timestamp),
            Moment::Local(_) => Err(ValueError::new(
                &self.0,
                "is local to a zone that it does not say: call `to_zoned` with the `timezone` that stands beside it",
            )),
        }
    }

    /// The moment in a zone, by the zone's name: one of the IANA database, or of Zoom's list of zones.
    ///
    /// Text with a `Z` is the same moment in every zone; text without is local to this one. Of a local time that comes
    /// twice, when clocks are set back, it is the first; one that is skipped, when they are set forward, is taken as if
    /// they were not.
    ///
    /// # Errors
    ///
    /// If there is no such zone, or if the text that came is no date-time.
    pub fn to_zoned(&self, time_zone: &str) -> Result<Zoned, ValueError> {
        let zone = zone(time_zone)?;
        match read(&self.0)? {
            Moment::Utc(timestamp) => Ok(timestamp.to_zoned(zone)),
            Moment::Local(local) => {
                local.to_zoned(zone).map_err(|error| ValueError::new(&self.0, "is out of range").caused_by(error))
            }
        }
    }
}

fn zone(name: &str) -> Result<TimeZone, ValueError> {
    // The one name of Zoom's list that the IANA database does not have: the Solomon Islands.
    let known = if name == "SST" { "Pacific/Guadalcanal" } else { name };
    TimeZone::get(known)
        .map_err(|error| ValueError::new(name, "is no time zone such as `America/Los_Angeles`").caused_by(error))
}

impl FromStr for DateTime {
    type Err = ValueError;

    /// Reads `yyyy-MM-ddTHH:mm:ssZ`, or the same without `Z`.
    ///
    /// # Errors
    ///
    /// If that is no date-time, or not written so.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let value = match read(text)? {
            Moment::Utc(timestamp) => timestamp.into(),
            Moment::Local(local) => local.into(),
        };
        written_so(value, text)
    }
}

/// In UTC. A fraction of the second is dropped.
impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(format!("{timestamp:.0}"))
    }
}

/// Local to the `timezone` that is sent with it. A fraction of the second is dropped.
impl From<civil::DateTime> for DateTime {
    fn from(local: civil::DateTime) -> Self {
        Self(format!("{local:.0}"))
    }
}

impl ParamValue for DateTime {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(&self.0);
    }
}
