//! The number of a meeting or a webinar.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize};

use super::value_error::ValueError;
use crate::{
    decode::lenient,
    encode::param::{ParamValue, ParamWriter},
};

/// The number of a meeting or a webinar, with 9 to 11 digits.
///
/// It is read from a number or from a string of digits, because Zoom sends both, and written as a number.
///
/// # Examples
///
/// ```
/// use zoom_core::MeetingId;
///
/// let id: MeetingId = serde_json::from_str(r#""85746065432""#)?;
/// assert_eq!(id, MeetingId::from(85_746_065_432));
/// assert_eq!(serde_json::to_string(&id)?, "85746065432");
///
/// let error = "857 4606 5432".parse::<MeetingId>().unwrap_err();
/// assert_eq!(error.to_string(), "`857 4606 5432` is not a meeting number: write digits only");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct MeetingId(u64);

impl MeetingId {
    /// Returns the number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }
}

/// No other integer type converts, so that the type of a literal is inferred.
impl From<u64> for MeetingId {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl FromStr for MeetingId {
    type Err = ValueError;

    /// Parses digits.
    ///
    /// # Errors
    ///
    /// If the text contains anything else, begins with a zero, or has more digits than a `u64` can hold.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        // `parse` accepts a sign and leading zeros too, which would not be written back.
        let number = text.parse().ok().filter(|number: &u64| itoa::Buffer::new().format(*number) == text);
        number.map(Self).ok_or_else(|| ValueError::new(text, "is not a meeting number: write digits only"))
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl ParamValue for MeetingId {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        self.0.write_param(to);
    }
}

impl<'de> Deserialize<'de> for MeetingId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        lenient::read(from).map(Self)
    }
}
