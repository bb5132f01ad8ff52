//! What the types that keep their text have in common.

use std::fmt;

use serde::{Deserialize, Deserializer};

use super::{
    date::Date, date_or_date_time::DateOrDateTime, date_time::DateTime, meeting_id::MeetingId,
    meeting_uuid::MeetingUuid, value_error::ValueError,
};
use crate::decode::{expectation::ValueKind, lenient};

macro_rules! verbatim_text {
    ($($name:ident)*) => {$(
        impl $name {
            /// Returns the text as it was received and as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                lenient::read_text(from, ValueKind::$name).map(Self)
            }
        }
    )*};
}

verbatim_text!(Date DateTime MeetingUuid);

/// The other form of `FromStr`, so that checked text is accepted wherever a conversion is.
macro_rules! try_from_text {
    ($($name:ident)*) => {$(
        impl TryFrom<&str> for $name {
            type Error = ValueError;

            fn try_from(text: &str) -> Result<Self, ValueError> {
                text.parse()
            }
        }
    )*};
}

try_from_text!(Date DateOrDateTime DateTime MeetingId);
