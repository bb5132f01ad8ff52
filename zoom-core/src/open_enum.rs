//! What the expansions of `#[zoom_enum]` have in common, so that an enum adds little more than its table.
//!
//! A value is looked up in the list of declared values by code that knows no enum and is compiled once. What a
//! declaration says, and the implementations of the standard traits, are for the macro.

use std::{borrow::Cow, fmt, num::IntErrorKind};

use serde::{
    Deserializer,
    de::{Error, Unexpected, Visitor},
};

use crate::lenient::names_of;

/// From here on, integers have neighbours that are the same float.
const INEXACT_FLOATS: f64 = 9_007_199_254_740_992.0;

/// The table of a string enum.
pub trait StringEnum: Clone + 'static {
    /// The declared values.
    const VALUES: &'static [&'static str];

    /// Beside each declared value, its variant.
    const VARIANTS: &'static [Self];

    /// The variant that keeps a value which is not declared.
    fn unrecognized(value: String) -> Self;
}

/// The table of an integer enum.
pub trait IntegerEnum: Clone + 'static {
    /// The declared values.
    const VALUES: &'static [i64];

    /// Beside each declared value, its variant.
    const VARIANTS: &'static [Self];

    /// The variant that keeps a value which is not declared.
    fn unrecognized(value: i64) -> Self;
}

/// The variant of a string's text.
#[inline]
pub fn from_text<'a, E: StringEnum>(text: impl Into<Cow<'a, str>>) -> E {
    string_variant(look_up(E::VALUES, text.into()))
}

/// The variant of a number.
#[inline]
pub fn from_number<E: IntegerEnum>(number: i64) -> E {
    match E::VALUES.iter().position(|value| *value == number) {
        Some(at) => E::VARIANTS[at].clone(),
        None => E::unrecognized(number),
    }
}

/// The variant of a number that is written in decimal digits.
///
/// # Errors
///
/// [`ParseEnumError`] if the text is no integer, or one that an `i64` can't hold.
#[inline]
pub fn parse_number<E: IntegerEnum>(text: &str) -> Result<E, ParseEnumError> {
    number(text).map(from_number)
}

/// Reads a string enum that declares no empty value.
///
/// It asks for an identifier, so that a tolerant deserializer can tell it from free text: there, `""` is an absent
/// value and a number becomes its digits.
///
/// # Errors
///
/// The deserializer's, if the value is no string.
#[inline]
pub fn deserialize_text<'de, E: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_identifier(TextVisitor { values: E::VALUES }).map(string_variant)
}

/// Reads a string enum that declares the empty value: it asks for a string, whose `""` is a value like any other.
///
/// # Errors
///
/// The deserializer's, if the value is no string.
#[inline]
pub fn deserialize_text_or_empty<'de, E: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_string(TextVisitor { values: E::VALUES }).map(string_variant)
}

/// Reads an integer enum.
///
/// # Errors
///
/// The deserializer's, if the value is no integer that an `i64` can hold.
#[inline]
pub fn deserialize_number<'de, E: IntegerEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_i64(NumberVisitor { values: E::VALUES }).map(from_number)
}

/// Why a text is no value of an integer enum.
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
/// assert_eq!(error.to_string(), "`one` is no integer");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` {problem}")]
pub struct ParseEnumError {
    text: String,
    problem: &'static str,
}

/// The place of a text among the declared values, or the text itself if it is not there.
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
            _ => "is no integer",
        };
        ParseEnumError { text: text.to_owned(), problem }
    })
}

/// Looks a string up, whatever the enum.
struct TextVisitor {
    values: &'static [&'static str],
}

impl Visitor<'_> for TextVisitor {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")?;
        names_of(f, self.values)
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

/// Reads an integer, whatever the enum.
struct NumberVisitor {
    values: &'static [i64],
}

impl Visitor<'_> for NumberVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer in the range of an i64")?;
        names_of(f, self.values)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        if number.fract() == 0.0 && number.abs() < INEXACT_FLOATS {
            #[expect(clippy::cast_possible_truncation, reason = "the condition leaves integers that an i64 holds")]
            return Ok(number as i64);
        }
        Err(E::invalid_value(Unexpected::Float(number), &self))
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
    fn a_text_is_looked_up_as_it_is() {
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
    fn a_float_is_an_integer_where_it_is_exact() {
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
            let read: Result<i64, Error> = float.into_deserializer().deserialize_i64(NumberVisitor { values: &[] });
            assert_eq!(read.ok(), integer, "{float}");
        }
    }

    #[test]
    fn a_text_that_is_no_number_is_told_apart_from_one_too_large() {
        for (text, expected) in [
            ("-9223372036854775808", Ok(i64::MIN)),
            ("9223372036854775807", Ok(i64::MAX)),
            ("9223372036854775808", Err("`9223372036854775808` is beyond the range of an `i64`")),
            ("", Err("`` is no integer")),
            ("1.0", Err("`1.0` is no integer")),
            (" 1", Err("` 1` is no integer")),
        ] {
            assert_eq!(number(text).map_err(|error| error.to_string()), expected.map_err(str::to_owned));
        }
    }
}
