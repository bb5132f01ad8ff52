//! The kind of value that a visitor expects.
//!
//! serde lets a visitor describe itself only as text. The descriptions of this crate's visitors therefore have two
//! forms: the plain one is for error messages, and the alternate one (`{:#}`) is a code that [`takes_null`] reads, so
//! that it does not depend on the wording of a message.

use std::fmt;

use serde::de::{Expected, Visitor};

/// Precedes a code. The text of a description does not contain this character.
const MARK: char = '\u{1e}';

/// The kind that a value must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueKind {
    /// A number without a fraction.
    Integer,
    /// Any number.
    Float,
    /// `true` or `false`.
    Bool,
    /// Any text, or, if names are declared, one of them.
    Text,
    /// [`Date`](crate::types::Date).
    Date,
    /// [`DateTime`](crate::types::DateTime).
    DateTime,
    /// [`MeetingId`](crate::types::MeetingId).
    MeetingId,
    /// [`MeetingUuid`](crate::types::MeetingUuid).
    MeetingUuid,
    /// [`MeetingIdOrUuid`](crate::types::MeetingIdOrUuid).
    MeetingIdOrUuid,
    /// [`Secret`](crate::types::Secret).
    Secret,
    /// A list.
    List,
    /// An object with arbitrary keys.
    Map,
    /// An object with named fields.
    Object,
    /// A variant of an enum with serde's derive; the names are those of its variants.
    Variant,
    /// The field of a `#[zoom_object]`, whose value may be absent.
    Field,
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            let takes_null = matches!(self, Self::List | Self::Map | Self::Field);
            return write!(f, "{MARK}{}", u8::from(takes_null));
        }
        f.write_str(match self {
            Self::Integer | Self::MeetingId => "a whole number",
            Self::Float => "a number",
            Self::Bool => "true or false",
            Self::Text => "a string",
            Self::Date => "a date",
            Self::DateTime => "a date-time",
            Self::MeetingUuid => "a UUID",
            Self::MeetingIdOrUuid => "the number or the UUID of a meeting",
            Self::Secret => "a credential",
            Self::List => "a list",
            Self::Map | Self::Object => "an object",
            Self::Variant => "the name of a variant",
            Self::Field => "a value",
        })
    }
}

/// Returns whether a visitor may accept `null` as a value. The description of another crate's visitor contains no code,
/// so `true` is returned and the visitor decides.
pub(crate) fn takes_null<'de>(visitor: &impl Visitor<'de>) -> bool {
    // The code of the innermost visitor comes last and is decisive.
    let code = format!("{:#}", visitor as &dyn Expected);
    code.rsplit_once(MARK).is_none_or(|(_, code)| code.starts_with('1'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::{
        Deserialize,
        de::{Deserializer, Error},
    };

    use super::*;
    use crate::decode::lenient::read;

    /// A format whose only result is an error that states whether the visitor accepts `null`.
    struct Probe;

    impl<'de> Deserializer<'de> for Probe {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            Err(Error::custom(takes_null(&visitor)))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only its expectation is read")]
    struct Object {
        first: u8,
    }

    #[test]
    fn a_visitor_is_asked_whether_it_takes_null() {
        fn asked<T: for<'de> Deserialize<'de>>() -> String {
            read::<T, _>(Probe).map(drop).unwrap_err().to_string()
        }

        for (found, takes_null) in [
            (asked::<i64>(), "false"),
            (asked::<f64>(), "false"),
            (asked::<bool>(), "false"),
            (asked::<String>(), "false"),
            (asked::<crate::types::Date>(), "false"),
            (asked::<crate::types::MeetingId>(), "false"),
            (asked::<Object>(), "false"),
            (asked::<Vec<u8>>(), "true"),
            (asked::<BTreeMap<String, u8>>(), "true"),
            (Object::deserialize(Probe).unwrap_err().to_string(), "true"),
        ] {
            assert_eq!(found, takes_null);
        }
    }
}
