//! Zoom's own values: ids, dates and tokens, as they stand in requests and in answers.
//!
//! A type is here because a plain one would be wrong: a meeting's UUID is encoded twice in a path, an id comes as a
//! number or as text, a date-time may lack its zone, a token must not be shown. `""` is a value of none of them, so that a
//! field of a `#[zoom_object]` which holds it is absent.

mod date;
mod date_or_date_time;
mod date_time;
mod id;
mod meeting_id;
mod meeting_id_or_uuid;
mod meeting_uuid;
mod quoted;
mod secret;
mod value_error;

pub use self::{
    date::Date, date_or_date_time::DateOrDateTime, date_time::DateTime, id::Id, meeting_id::MeetingId,
    meeting_id_or_uuid::MeetingIdOrUuid, meeting_uuid::MeetingUuid, quoted::Quoted, secret::Secret,
    value_error::ValueError,
};

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer};

use crate::{
    lenient,
    operation::{At, Place, Style},
};

/// How a type is written in a path. For all but UUIDs that is [`PlainPath`]'s answer: an inherent constant wins over it.
pub struct PathStyle<T>(PhantomData<T>);

impl PathStyle<MeetingUuid> {
    /// Where and how.
    pub const AT: At = (Place::Path, Style::Uuid);
}

impl PathStyle<MeetingIdOrUuid> {
    /// Where and how.
    pub const AT: At = (Place::Path, Style::Uuid);
}

/// How every type but the UUIDs is written.
pub trait PlainPath {
    /// Where and how.
    const AT: At = (Place::Path, Style::Repeated);
}

impl<T> PlainPath for PathStyle<T> {}

/// What the types that keep their text have in common.
macro_rules! text_as_it_came {
    ($($name:ident $what:literal,)*) => {$(
        impl $name {
            /// The text, as it came and as it is sent.
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
                lenient::read_text(from, $what).map(Self)
            }
        }
    )*};
}

text_as_it_came!(Date "a date", DateTime "a date-time", MeetingUuid "a UUID",);

/// The other way to check a text.
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

/// The value, if `text` is how it is sent.
fn written_so<T: fmt::Display>(value: T, text: &str) -> Result<T, ValueError> {
    let written = value.to_string();
    if written == text {
        Ok(value)
    } else {
        Err(ValueError::new(text, format!("is not how Zoom reads it: write `{written}`")))
    }
}
