//! A date and a time, in one of Zoom's two formats.

use std::str::FromStr;

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use serde::Serialize;

use super::value_error::{ValueError, canonical};
use crate::encode::param::{ParamValue, ParamWriter};

/// A date and a time. `2026-01-31T09:00:00Z` is UTC. Without the `Z`, it is local to the `timezone` of the same object.
///
/// With the `Z`, it is in UTC, whatever the `timezone` ("Using Zoom APIs").
///
/// A received date-time keeps its text, whatever it is, and is written back unchanged;
/// [`to_timestamp`](Self::to_timestamp) and [`to_zoned`](Self::to_zoned) parse it. `==` compares the text. A date-time
/// to be sent is created from a jiff type, or from text, which is checked: it must have whole seconds and no offset
/// other than `Z`, because Zoom documents neither fractions nor offsets.
///
/// # Examples
///
/// ```
/// use zoom_core::{jiff::{civil::date, Timestamp}, zoom_object, DateTime};
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
/// // To be sent: in UTC, or local to the `timezone` of the request.
/// assert_eq!(DateTime::from(Timestamp::from_second(1_769_850_000)?).as_str(), "2026-01-31T09:00:00Z");
/// assert_eq!(DateTime::from(date(2026, 1, 31).at(9, 0, 0, 0)).as_str(), "2026-01-31T09:00:00");
/// assert_eq!("2026-01-31T09:00:00Z".parse::<DateTime>()?.as_str(), "2026-01-31T09:00:00Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct DateTime(pub(super) String);

/// A parsed date-time.
enum Moment {
    Utc(Timestamp),
    Local(civil::DateTime),
}

fn read(text: &str) -> Result<Moment, ValueError> {
    match (text.parse(), text.parse()) {
        (Ok(timestamp), _) => Ok(Moment::Utc(timestamp)),
        (_, Ok(local)) => Ok(Moment::Local(local)),
        (Err(error), _) => {
            Err(ValueError::new(text, "is not a date-time such as `2026-01-31T09:00:00Z`").caused_by(error))
        }
    }
}

impl DateTime {
    /// Parses a date-time with a `Z` or an offset.
    ///
    /// # Errors
    ///
    /// If the text is not a date-time, or has neither a `Z` nor an offset.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::DateTime;
    ///
    /// let moment: DateTime = "2026-01-31T09:00:00Z".parse()?;
    /// assert_eq!(moment.to_timestamp()?.as_second(), 1_769_850_000);
    /// // Local times need the time zone that Zoom sends with them: see `to_zoned`.
    /// let local: DateTime = "2026-01-31T09:00:00".parse()?;
    /// assert!(local.to_timestamp().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_timestamp(&self) -> Result<Timestamp, ValueError> {
        match read(&self.0)? {
            Moment::Utc(timestamp) => Ok(timestamp),
            Moment::Local(_) => Err(ValueError::new(
                &self.0,
                "has no time zone: call `to_zoned` with the `timezone` of the same object",
            )),
        }
    }

    /// Parses the date-time in a time zone with a name from the IANA database or from Zoom's list of time zones.
    ///
    /// Text with a `Z` or an offset denotes the same moment in every zone; other text is local to this zone. If a local
    /// time occurs twice because clocks are set back, the earlier one is used. A local time that is skipped because
    /// clocks are set forward is read as if they had not been set forward.
    ///
    /// # Errors
    ///
    /// If there is no such time zone, or if the text is not a date-time.
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
    // The Solomon Islands: the only name in Zoom's list that is not in the IANA database.
    let known = if name == "SST" { "Pacific/Guadalcanal" } else { name };
    TimeZone::get(known)
        .map_err(|error| ValueError::new(name, "is not a time zone such as `America/Los_Angeles`").caused_by(error))
}

impl FromStr for DateTime {
    type Err = ValueError;

    /// Parses `yyyy-MM-ddTHH:mm:ssZ`, or the same without `Z`.
    ///
    /// # Errors
    ///
    /// If the text is not a date-time, or is not in Zoom's format.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let value = match read(text)? {
            Moment::Utc(timestamp) => timestamp.into(),
            Moment::Local(local) => local.into(),
        };
        canonical(value, text)
    }
}

/// Converts to UTC. Fractions of a second are dropped.
impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(format!("{timestamp:.0}"))
    }
}

/// Converts to a date-time that is local to the `timezone` of the request. Fractions of a second are dropped.
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
