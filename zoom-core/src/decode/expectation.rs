//! What a visitor expects, in a form that a program can read.
//!
//! zoom-sandbox makes up a response by driving the response type's own `Deserialize`, so it has to ask each visitor what
//! it expects. serde lets a visitor describe itself only as text. The visitors of this crate therefore have two forms: the
//! plain one is for error messages, and the alternate one (`{:#}`) is a code that [`Expectation::of`] reads back. No
//! wording of a message matters to it.

use std::fmt;

use serde::de::{Expected, Visitor};

/// Around each part of the code. Neither character is in a documented name.
const START: char = '\u{1e}';
const END: char = '\u{1f}';

/// What a value has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A number without a fraction.
    Integer,
    /// Any number.
    Float,
    /// `true` or `false`.
    Bool,
    /// Any text, or one of the names if there are some.
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
    /// An object whose fields are the names.
    Object,
    /// A variant of an enum that serde derives; the names are its variants.
    Variant,
    /// The field of a `#[zoom_object]`, which reads a value or its absence.
    Field,
}

/// Every kind, in the order of declaration: a kind's code is its index.
const KINDS: [ValueKind; 15] = [
    ValueKind::Integer,
    ValueKind::Float,
    ValueKind::Bool,
    ValueKind::Text,
    ValueKind::Date,
    ValueKind::DateTime,
    ValueKind::MeetingId,
    ValueKind::MeetingUuid,
    ValueKind::MeetingIdOrUuid,
    ValueKind::Secret,
    ValueKind::List,
    ValueKind::Map,
    ValueKind::Object,
    ValueKind::Variant,
    ValueKind::Field,
];

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return write!(f, "{START}k{}{END}", *self as usize);
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

/// Writes the names that are allowed. They are part of the alternate form only.
pub(crate) fn write_names(f: &mut fmt::Formatter<'_>, names: &[impl fmt::Display]) -> fmt::Result {
    if f.alternate() {
        for name in names {
            write!(f, "{START}n{name}{END}")?;
        }
    }
    Ok(())
}

/// What a visitor expects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expectation {
    /// The kind of value; `None` for a visitor of another crate.
    pub kind: Option<ValueKind>,
    /// The fields of an object, or the declared values of an enum.
    pub names: Vec<String>,
    /// What a visitor of another crate says of itself, such as `i32` of serde's.
    pub description: String,
}

impl Expectation {
    /// Asks a visitor.
    pub fn of<'de>(visitor: &impl Visitor<'de>) -> Self {
        Self::parse(&format!("{:#}", visitor as &dyn Expected))
    }

    fn parse(code: &str) -> Self {
        let mut found = Self::default();
        for part in code.split(START) {
            let (part, rest) = part.split_once(END).unwrap_or(("", part));
            if let Some(name) = part.strip_prefix('n') {
                found.names.push(name.to_owned());
            } else if let Some(kind) = part.strip_prefix('k') {
                // The innermost visitor comes last, and knows best.
                found.kind = kind.parse().ok().and_then(|index: usize| KINDS.get(index).copied());
            }
            found.description.push_str(rest);
        }
        found
    }
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

    /// A format whose only result is an error with what is expected.
    struct Probe;

    impl<'de> Deserializer<'de> for Probe {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            Err(Error::custom(format_args!("{:#}", &visitor as &dyn Expected)))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only its field names are used")]
    struct Object {
        first: u8,
        second: u8,
    }

    #[derive(Debug, Deserialize)]
    enum Variant {
        One,
        Two,
    }

    #[test]
    fn kinds_and_names_are_read_back() {
        fn expected<T: for<'de> Deserialize<'de>>() -> (Option<ValueKind>, String, String) {
            let found = Expectation::parse(&read::<T, _>(Probe).map(drop).unwrap_err().to_string());
            (found.kind, found.names.join(" "), found.description)
        }

        for (found, kind, names, description) in [
            (expected::<i64>(), ValueKind::Integer, "", "i64"),
            (expected::<f64>(), ValueKind::Float, "", "f64"),
            (expected::<bool>(), ValueKind::Bool, "", "a boolean"),
            (expected::<String>(), ValueKind::Text, "", "a string"),
            (expected::<crate::types::Date>(), ValueKind::Date, "", ""),
            (expected::<crate::types::MeetingId>(), ValueKind::MeetingId, "", ""),
            (expected::<Vec<u8>>(), ValueKind::List, "", ""),
            (expected::<BTreeMap<String, u8>>(), ValueKind::Map, "", ""),
            (expected::<Object>(), ValueKind::Object, "first second", ""),
            (expected::<Variant>(), ValueKind::Variant, "One Two", ""),
        ] {
            assert_eq!(found, (Some(kind), names.to_owned(), description.to_owned()));
        }
        _ = [Variant::One, Variant::Two];
    }

    #[test]
    fn every_kind_has_its_own_code() {
        for kind in KINDS {
            assert_eq!(Expectation::parse(&format!("{kind:#}")).kind, Some(kind));
        }
    }

    #[test]
    fn a_visitor_of_another_crate_has_no_kind() {
        let found = Expectation::parse("any valid JSON value");
        assert_eq!(found, Expectation { description: "any valid JSON value".to_owned(), ..Expectation::default() });
    }
}
