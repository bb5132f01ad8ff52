//! The code that all expansions of `#[zoom_enum]` share, so that an enum adds little more than its table.
//!
//! A value is looked up in the list of declared values by code that is not generic, so it is compiled only once. The
//! macro writes the table and the implementations of the standard traits.

use std::{borrow::Cow, fmt, num::IntErrorKind};

use serde::{
    Deserializer,
    de::{Error, Unexpected, Visitor},
};

use crate::decode::{expectation::ValueKind, number::whole};

/// The table of a string enum.
pub trait StringEnum: Clone + 'static {
    /// The declared values.
    const VALUES: &'static [&'static str];

    /// The variant of each declared value, in the same order.
    const VARIANTS: &'static [Self];

    /// Returns the variant that keeps an undeclared value.
    fn unrecognized(value: String) -> Self;
}

/// The table of an integer enum.
pub trait IntegerEnum: Clone + 'static {
    /// The declared values.
    const VALUES: &'static [i64];

    /// The variant of each declared value, in the same order.
    const VARIANTS: &'static [Self];

    /// Returns the variant that keeps an undeclared value.
    fn unrecognized(value: i64) -> Self;
}

/// Returns the variant for a string value.
#[inline]
pub fn from_text<'a, E: StringEnum>(text: impl Into<Cow<'a, str>>) -> E {
    string_variant(look_up(E::VALUES, text.into()))
}

/// Returns the variant for a number.
#[inline]
pub fn from_number<E: IntegerEnum>(number: i64) -> E {
    match E::VALUES.iter().position(|value| *value == number) {
        Some(at) => E::VARIANTS[at].clone(),
        None => E::unrecognized(number),
    }
}

/// Parses a decimal integer and returns the variant for it.
///
/// # Errors
///
/// [`ParseEnumError`] if the text is not an integer or is out of the range of an `i64`.
#[inline]
pub fn parse_number<E: IntegerEnum>(text: &str) -> Result<E, ParseEnumError> {
    number(text).map(from_number)
}

/// Reads a string enum that does not declare the empty value.
///
/// It requests an identifier, so that a lenient deserializer can distinguish the enum from free text: `""` then counts
/// as an absent value, and a number becomes its digits.
///
/// # Errors
///
/// The deserializer's error, if the value is not a string.
#[inline]
pub fn deserialize_text<'de, E: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_identifier(TextVisitor { values: E::VALUES }).map(string_variant)
}

/// Reads a string enum that declares the empty value. It requests a string, for which `""` is a value like any other.
///
/// # Errors
///
/// The deserializer's error, if the value is not a string.
#[inline]
pub fn deserialize_text_or_empty<'de, E: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_string(TextVisitor { values: E::VALUES }).map(string_variant)
}

/// Reads an integer enum.
///
/// # Errors
///
/// The deserializer's error, if the value is not an integer in the range of an `i64`.
#[inline]
pub fn deserialize_number<'de, E: IntegerEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_i64(NumberVisitor).map(from_number)
}

/// The error for text that is not a value of an integer enum.
///
/// # Examples
///
/// ```
/// use zoom_core::zoom_enum;
///
/// #[zoom_enum(i64)]
/// enum UserType { Basic = 1 }
///
/// let error = "one".parse::<UserType>().unwrap_err();
/// assert_eq!(error.to_string(), "`one` is not an integer");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` {problem}")]
pub struct ParseEnumError {
    text: String,
    problem: &'static str,
}

/// Returns the index of a string among the declared values, or the string itself if it is not declared.
fn look_up(values: &[&str], text: Cow<'_, str>) -> Result<usize, String> {
    values.iter().position(|value| *value == text).ok_or_else(|| text.into_owned())
}

fn string_variant<E: StringEnum>(found: Result<usize, String>) -> E {
    match found {
        Ok(at) => E::VARIANTS[at].clone(),
        Err(value) => E::unrecognized(value),
    }
}

fn number(text: &str) -> Result<i64, ParseEnumError> {
    text.parse().map_err(|error: std::num::ParseIntError| {
        let problem = match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "is beyond the range of an `i64`",
            _ => "is not an integer",
        };
        ParseEnumError { text: text.to_owned(), problem }
    })
}

/// Looks up a string of any enum.
struct TextVisitor {
    values: &'static [&'static str],
}

impl Visitor<'_> for TextVisitor {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&ValueKind::Text, f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(look_up(self.values, text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(look_up(self.values, text.into()))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        let text = str::from_utf8(bytes).map_err(|_| E::invalid_value(Unexpected::Bytes(bytes), &self))?;
        self.visit_str(text)
    }
}

/// Reads an integer of any enum.
struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer in the range of an i64")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        whole(number).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::{
        IntoDeserializer,
        value::{BytesDeserializer, Error},
    };

    use super::*;

    #[test]
    fn a_text_is_looked_up_exactly() {
        let values = &["zak", "", "Zak"];
        for (text, found) in [
            ("zak", Ok(0)),
            ("", Ok(1)),
            ("Zak", Ok(2)),
            ("ZAK", Err("ZAK".to_owned())),
            (" zak", Err(" zak".to_owned())),
        ] {
            assert_eq!(look_up(values, text.into()), found);
            let bytes = BytesDeserializer::<Error>::new(text.as_bytes());
            assert_eq!(bytes.deserialize_identifier(TextVisitor { values }), Ok(found));
        }
        let bytes = BytesDeserializer::<Error>::new(&[0xff]);
        bytes.deserialize_identifier(TextVisitor { values }).unwrap_err();
    }

    #[test]
    fn a_float_is_an_integer_if_it_is_exact() {
        for (float, integer) in [
            (0.0, Some(0)),
            (-0.0, Some(0)),
            (-3.0, Some(-3)),
            (9_007_199_254_740_991.0, Some(9_007_199_254_740_991)),
            (9_007_199_254_740_992.0, None),
            (1e300, None),
            (0.5, None),
            (f64::NAN, None),
            (f64::NEG_INFINITY, None),
        ] {
            let read: Result<i64, Error> = float.into_deserializer().deserialize_i64(NumberVisitor);
            assert_eq!(read.ok(), integer, "{float}");
        }
    }

    #[test]
    fn an_invalid_number_and_one_out_of_range_have_different_errors() {
        for (text, expected) in [
            ("-9223372036854775808", Ok(i64::MIN)),
            ("9223372036854775807", Ok(i64::MAX)),
            ("9223372036854775808", Err("`9223372036854775808` is beyond the range of an `i64`")),
            ("", Err("`` is not an integer")),
            ("1.0", Err("`1.0` is not an integer")),
            (" 1", Err("` 1` is not an integer")),
        ] {
            assert_eq!(number(text).map_err(|error| error.to_string()), expected.map_err(str::to_owned));
        }
    }
}
