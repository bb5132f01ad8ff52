//! The visitors of single values, which have no elements that the rule of [`lenient`](super::lenient) would apply to.

use std::{cell::Cell, fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, EnumAccess, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::MapAccessDeserializer,
    },
};

use super::{
    expected::Expects,
    number::{Number, is_inexact, number, whole},
};

/// The form of a value, which determines whether its field counts as absent, regardless of the result of reading it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    Value,
    /// `null`, which is an absent value for every type.
    Null,
    /// `""`, which is an absent value for a type that rejects it.
    Blank,
}

/// The cell in which a value reports its form to its field; `None` for an element of a list or a map.
pub(crate) type Report<'f> = Option<&'f Cell<Seen>>;

/// Reports to the field that its value is `""`.
#[inline]
pub(super) fn report_blank(report: Report<'_>, text: &str) {
    // Most text is not empty and needs no further check.
    if text.is_empty() {
        report_empty(report);
    }
}

#[cold]
#[inline(never)]
fn report_empty(report: Report<'_>) {
    if let Some(report) = report {
        report.set(Seen::Blank);
    }
}

/// Reports to the field that its value is `null`.
#[inline]
pub(super) fn report_null(report: Report<'_>) {
    if let Some(report) = report {
        report.set(Seen::Null);
    }
}

/// A number, a bool or text, passed to the type in the form that it expects.
pub(super) struct Scalar<'f, V, R> {
    pub(super) visitor: V,
    pub(super) report: Report<'f>,
    pub(super) rule: PhantomData<R>,
}

/// The value that a [`Scalar`] expects. A rule is a type, so that the code that is compiled for a visitor handles only
/// one expectation.
pub(super) trait Rule {
    /// The value that the visitor expects.
    const EXPECTS: Expects;
}

macro_rules! rules {
    ($($rule:ident)*) => {$(
        pub(super) struct $rule;

        impl Rule for $rule {
            const EXPECTS: Expects = Expects::$rule;
        }
    )*};
}

rules! { Integer Float Bool Text Value MeetingId Word Parsed }

impl<'de, V: Visitor<'de>, R: Rule> Visitor<'de> for Scalar<'_, V, R> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            serde::de::Expected::fmt(&R::EXPECTS, f)?;
        }
        self.visitor.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        match R::EXPECTS {
            Expects::Bool => self.visitor.visit_bool(value),
            Expects::Integer => self.visitor.visit_u64(value.into()),
            Expects::Float => self.visitor.visit_f64(f64::from(u8::from(value))),
            Expects::Text | Expects::Word => self.visitor.visit_str(if value { "true" } else { "false" }),
            expects => Err(expects.reject("boolean")),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match R::EXPECTS {
            Expects::Bool => self.visit_u64(u64::try_from(value).unwrap_or(u64::MAX)),
            Expects::Text | Expects::Value | Expects::Word => self.visitor.visit_str(itoa::Buffer::new().format(value)),
            _ => self.visitor.visit_i64(value),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match R::EXPECTS {
            Expects::Bool if value <= 1 => self.visitor.visit_bool(value == 1),
            Expects::Bool => Err(R::EXPECTS.reject("number")),
            Expects::Text | Expects::Value | Expects::Word => self.visitor.visit_str(itoa::Buffer::new().format(value)),
            _ => self.visitor.visit_u64(value),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match R::EXPECTS {
            Expects::Bool => match whole(value) {
                Some(whole) => self.visit_i64(whole),
                None => Err(R::EXPECTS.reject("number")),
            },
            // An integer of more than 64 bits has lost digits, and an id that has lost digits is a different id.
            Expects::Integer | Expects::MeetingId | Expects::Text | Expects::Value | Expects::Word
                if is_inexact(value) =>
            {
                Err(R::EXPECTS.reject("number that is too large"))
            }
            Expects::Integer | Expects::MeetingId => match whole(value) {
                Some(whole) => self.visitor.visit_i64(whole),
                None => Err(R::EXPECTS.reject("number with a fraction")),
            },
            Expects::Text | Expects::Value | Expects::Word => self.visitor.visit_string(value.to_string()),
            _ => self.visitor.visit_f64(value),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        report_blank(self.report, text);
        match R::EXPECTS {
            // An open enum would accept any word.
            Expects::Word if text.is_empty() && self.report.is_some() => Err(R::EXPECTS.reject("empty string")),
            Expects::Integer | Expects::Float | Expects::MeetingId => match number(text) {
                Some(Number::Signed(number)) => self.visitor.visit_i64(number),
                Some(Number::Unsigned(number)) => self.visitor.visit_u64(number),
                Some(Number::Float(number)) => self.visit_f64(number),
                None if R::EXPECTS == Expects::MeetingId => self.visitor.visit_str(text),
                None => Err(R::EXPECTS.reject("string")),
            },
            Expects::Bool => match text {
                "true" | "True" | "TRUE" | "1" => self.visitor.visit_bool(true),
                "false" | "False" | "FALSE" | "0" => self.visitor.visit_bool(false),
                _ => Err(R::EXPECTS.reject("string")),
            },
            _ => self.visitor.visit_str(text),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        match R::EXPECTS {
            Expects::Text | Expects::Value if !text.is_empty() => self.visitor.visit_string(text),
            _ => self.visit_str(&text),
        }
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        report_null(self.report);
        self.visitor.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<V::Value, A::Error> {
        Err(R::EXPECTS.reject("list"))
    }

    // serde_json passes a number as a map if any crate in the build enables serde_json's feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match serde_json::Number::deserialize(MapAccessDeserializer::new(map)) {
            Ok(number) => self.visit_str(&number.to_string()),
            Err(_) => Err(R::EXPECTS.reject("object")),
        }
    }
}

/// A value that its type reads by its own rules. Only `""` and `null` are reported to its field.
pub(super) struct Own<'f, V> {
    pub(super) visitor: V,
    pub(super) report: Report<'f>,
    pub(super) expects: Expects,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Own<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expects {
            Expects::Any => self.visitor.expecting(f),
            expects if f.alternate() => serde::de::Expected::fmt(&expects, f),
            _ => self.visitor.expecting(f),
        }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_bool(value),
            expects => Err(expects.reject("boolean")),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_i64(value),
            expects => Err(expects.reject("number")),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_u64(value),
            expects => Err(expects.reject("number")),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_f64(value),
            expects => Err(expects.reject("number")),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        report_blank(self.report, text);
        match self.expects {
            Expects::Any => self.visitor.visit_str(text),
            Expects::Variant => self.visitor.visit_enum(text.into_deserializer()),
            expects => Err(expects.reject("string")),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any if !text.is_empty() => self.visitor.visit_string(text),
            _ => self.visit_str(&text),
        }
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        report_null(self.report);
        self.visitor.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Object => match list.next_element()? {
                None => self.visitor.visit_map(Nothing(PhantomData)),
                Some(IgnoredAny) => Err(self.expects.reject("list")),
            },
            _ => self.visitor.visit_seq(list),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Variant => self.visitor.visit_enum(MapAccessDeserializer::new(map)),
            _ => self.visitor.visit_map(map),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(variant)
    }
}

/// A list or a map without elements.
pub(super) struct Nothing<E>(pub(super) PhantomData<E>);

impl<'de, E: Error> SeqAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, _: S) -> Result<Option<S::Value>, E> {
        Ok(None)
    }
}

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, _: S) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, _: S) -> Result<S::Value, E> {
        Err(E::custom("a map without elements has no value"))
    }
}
