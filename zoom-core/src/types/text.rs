//! Implementations shared by the types that keep their text.

use std::fmt;

use serde::{Deserialize, Deserializer};

use super::{
    date::Date, date_or_date_time::DateOrDateTime, date_time::DateTime, id::Id, meeting_id::MeetingId,
    meeting_uuid::MeetingUuid, value_error::ValueError,
};
use crate::decode::{expectation::ValueKind, lenient};

macro_rules! verbatim_text {
    ($($name:ident)*) => {$(
        impl $name {
            /// Returns the text as received and as sent.
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

/// Implements `TryFrom<&str>` with `FromStr`, so that the types can be used wherever a fallible conversion is accepted.
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

/// The bound of conversions from text. Nothing implements it, because parsing text can fail.
///
/// With a conversion that exists but never applies, the compiler's error for a text argument can say how to parse it.
#[diagnostic::on_unimplemented(
    message = "text is not a `{Self}` until it is parsed",
    label = "expected a `{Self}`, found text",
    note = "parse it, because it may be something else: `let value: {Self} = text.parse()?;`"
)]
pub trait FromText<'t, Text>: Sized {
    /// Converts the text.
    fn convert(text: Text) -> Self;
}

/// The bound of conversions from an [`Id`](super::id::Id), which nothing implements: see [`FromText`].
#[diagnostic::on_unimplemented(
    message = "an `Id` is not a `{Self}` until it is converted",
    label = "expected a `{Self}`, found an `Id`",
    note = "convert it, because it may be something else: `let value: {Self} = id.try_into()?;`"
)]
pub trait FromId<'t, Id>: Sized {
    /// Converts the id.
    fn convert(id: Id) -> Self;
}

/// Implements conversions that never apply. The lifetime keeps the compiler from rejecting the unsatisfied bound in the
/// implementation itself.
macro_rules! never_from {
    ($($name:ident: $condition:ident<$from:ty>;)*) => {$(
        #[doc(hidden)]
        #[allow(clippy::extra_unused_lifetimes, reason = "an owned type has no lifetime of its own")]
        impl<'t> From<$from> for $name
        where
            $name: $condition<'t, $from>,
        {
            fn from(from: $from) -> Self {
                <Self as $condition<'t, $from>>::convert(from)
            }
        }
    )*};
}

macro_rules! never_from_text {
    ($($name:ident)*) => {$(
        never_from!($name: FromText<&'t str>; $name: FromText<&'t String>; $name: FromText<String>;);
    )*};
}

never_from_text!(Date DateOrDateTime DateTime MeetingId);
never_from!(MeetingId: FromId<Id>; MeetingId: FromId<&'t Id>;);
