//! Lenient reading of responses: one rule, applied by one deserializer between a format and the types of a response.
//!
//! Zoom's responses do not always match their documentation: an absent value may be `""`, a number may be a string or
//! vice versa, a bool may be `"true"`, and a list may be `null`. [`Lenient`] accepts all of these for any type that
//! serde can read, so that no field needs its own attribute:
//!
//! - a number or a bool may be a string, and a string may be a number or a bool; 0 and 1 may be bools, and vice versa;
//! - `null` counts as an empty list or map, and an empty list and an empty object are interchangeable;
//! - in a list, `null` is skipped, unless it is a value of the element's type;
//! - a list that contains a single string may be the string itself;
//! - `""` means that the *field* is absent, for every type that does not itself accept `""`. [`Blank`] reports this to
//!   the field, which takes its default. As an element of a list or a map, `""` is an error;
//! - any other value of the wrong kind is an error, which names the kinds but not the value.
//!
//! The rule applies within `Option`, lists, maps and newtypes. It does not extend into an object, whose type reads its
//! own fields: by this rule if it is a `#[zoom_object]`, and by serde's rules if it has serde's derive.
//!
//! Values to which the rule applies are read with the format's `deserialize_any`. An `Option` is read with its
//! `deserialize_option`, and a value that is passed [unchanged](super::unchanged) with the method that its type calls.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor, value::StrDeserializer},
};

use super::{
    expectation::ValueKind,
    expected::Expects,
    not_null::{AfterNull, NotNull},
    unchanged::{self, Newtype, NotNullField, UnitStruct, Way},
    visitor::{self, Nothing, Own, Report, Scalar, report_blank, report_null},
};

/// A deserializer that reads values in the forms in which Zoom sends them.
pub(crate) struct Lenient<'f, D> {
    pub(crate) inner: D,
    pub(crate) report: Report<'f>,
}

/// Reads a value by the rule, even if it belongs to a field of a struct with serde's derive.
pub(crate) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(inner: D) -> Result<T, D::Error> {
    T::deserialize(Lenient { inner, report: None })
}

/// Reads non-empty text, unchanged. It may arrive as a number, but not as a bool.
pub(crate) fn read_text<'de, D: Deserializer<'de>>(inner: D, kind: ValueKind) -> Result<String, D::Error> {
    inner.deserialize_any(scalar::<visitor::Value, _>(SomeText(kind), None))
}

/// Uses a visitor to read the number of a meeting. The visitor receives text only if the text does not look like a JSON
/// number.
pub(crate) fn read_meeting_id<'de, V: Visitor<'de>, D: Deserializer<'de>>(
    inner: D,
    visitor: V,
) -> Result<V::Value, D::Error> {
    inner.deserialize_any(scalar::<visitor::MeetingId, _>(visitor, None))
}

fn scalar<R, V>(visitor: V, report: Report<'_>) -> Scalar<'_, V, R> {
    Scalar { visitor, report, rule: PhantomData }
}

/// A visitor of text that rejects `""`, so that `""` means that the field is absent.
struct SomeText(ValueKind);

impl Visitor<'_> for SomeText {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        if text.is_empty() { Err(Expects::Text.reject("empty string")) } else { Ok(text) }
    }
}

/// An `Option` or a newtype: the rule applies to the value within.
struct Within<'f, V> {
    visitor: V,
    report: Report<'f>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Within<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        report_null(self.report);
        self.visitor.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.visit_none()
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Lenient { inner, report: self.report })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_newtype_struct(Lenient { inner, report: self.report })
    }

    // Called for a newtype that a format passes unchanged, such as serde_json's raw value.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(map)
    }
}

macro_rules! scalars {
    ($($method:ident $rule:ident,)*) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any(scalar::<visitor::$rule, _>(visitor, self.report))
        }
    )*};
}

macro_rules! tolerant {
    ($($method:ident $reader:ident $expects:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any($reader { visitor, report: self.report, expects: Expects::$expects })
        }
    )*};
}

impl<D> Lenient<'_, D> {
    fn unchanged<'de, V: Visitor<'de>>(self, way: impl Way, visitor: V) -> Result<V::Value, D::Error>
    where
        D: Deserializer<'de>,
    {
        match self.report {
            None => way.read(self.inner, visitor),
            report => self.inner.deserialize_option(NotNullField { visitor, report, way }),
        }
    }
}

macro_rules! by_way {
    ($($method:ident $way:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.unchanged(unchanged::$way, visitor)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<'_, D> {
    type Error = D::Error;

    scalars! {
        deserialize_i8 Integer,
        deserialize_i16 Integer,
        deserialize_i32 Integer,
        deserialize_i64 Integer,
        deserialize_u8 Integer,
        deserialize_u16 Integer,
        deserialize_u32 Integer,
        deserialize_u64 Integer,
        deserialize_f32 Float,
        deserialize_f64 Float,
        deserialize_bool Bool,
        deserialize_string Text,
        deserialize_identifier Word,
        deserialize_str Parsed,
        deserialize_char Parsed,
    }

    tolerant! {
        deserialize_seq Elements List,
        deserialize_map Elements Map,
        deserialize_any Own Any,
    }

    by_way! {
        deserialize_i128 I128,
        deserialize_u128 U128,
        deserialize_bytes Bytes,
        deserialize_byte_buf ByteBuf,
        deserialize_unit Unit,
        deserialize_ignored_any Ignored,
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_option(Within { visitor, report: self.report })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        let report = self.report;
        self.unchanged(Newtype(name), Within { visitor, report })
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.unchanged(UnitStruct(name), visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Elements { visitor, report: self.report, expects: Expects::Tuple })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Own { visitor, report: self.report, expects: Expects::Object })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Own { visitor, report: self.report, expects: Expects::Variant })
    }
}

/// A list or a map whose elements are read by the rule.
struct Elements<'f, V> {
    visitor: V,
    report: Report<'f>,
    expects: Expects,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Elements<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        serde::de::Expected::fmt(&self.expects, f)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<V::Value, E> {
        Err(self.expects.reject("boolean"))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<V::Value, E> {
        Err(self.expects.reject("number"))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<V::Value, E> {
        Err(self.expects.reject("number"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<V::Value, E> {
        Err(self.expects.reject("number"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        report_blank(self.report, text);
        match self.expects {
            // A list that contains a single string may arrive as the string itself.
            Expects::List if !text.is_empty() => self.visitor.visit_seq(Lone(Some(text), PhantomData)),
            _ => Err(self.expects.reject("string")),
        }
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        report_null(self.report);
        match self.expects {
            Expects::Map => self.visitor.visit_map(Nothing(PhantomData)),
            _ => self.visitor.visit_seq(Nothing(PhantomData)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => match list.next_element()? {
                None => self.visitor.visit_map(Nothing(PhantomData)),
                Some(IgnoredAny) => Err(self.expects.reject("list")),
            },
            Expects::Tuple => self.visitor.visit_seq(LenientTuple(list)),
            _ => self.visitor.visit_seq(LenientList(list)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => self.visitor.visit_map(LenientMap(map)),
            _ => match map.next_key()? {
                None => self.visitor.visit_seq(Nothing(PhantomData)),
                Some(IgnoredAny) => Err(self.expects.reject("object")),
            },
        }
    }
}

/// The elements of a list. `null` is skipped, unless it is a value of the element's type.
struct LenientList<A>(A);

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for LenientList<A> {
    type Error = A::Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let (mut seed, mut value) = (Some(LenientSeed(seed)), None);
        match self.0.next_element_seed(NotNull { seed: &mut seed, value: &mut value })? {
            None => Ok(None),
            Some(()) if value.is_some() => Ok(value),
            Some(()) => match seed {
                Some(LenientSeed(seed)) => after_null(&mut self.0, seed),
                None => Ok(None),
            },
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// Reads an element that is `null`, or the next one if the element type rejects `null`.
#[cold]
fn after_null<'de, A: SeqAccess<'de>, S: DeserializeSeed<'de>>(
    list: &mut A,
    seed: S,
) -> Result<Option<S::Value>, A::Error> {
    let mut is_over = false;
    let read = seed.deserialize(Lenient { inner: AfterNull { list, is_over: &mut is_over }, report: None });
    if is_over { Ok(None) } else { read.map(Some) }
}

/// The elements of a tuple. `null` is not skipped, because each position has its own meaning.
struct LenientTuple<A>(A);

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for LenientTuple<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(LenientSeed(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// The entries of a map, whose values are read by the rule.
struct LenientMap<A>(A);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for LenientMap<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(LenientSeed(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

struct LenientSeed<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for LenientSeed<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Lenient { inner, report: None })
    }
}

/// A list that contains a single string.
struct Lone<'t, E>(Option<&'t str>, PhantomData<E>);

impl<'de, E: Error> SeqAccess<'de> for Lone<'_, E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        let Some(text) = self.0.take() else { return Ok(None) };
        LenientSeed(seed).deserialize(StrDeserializer::new(text)).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use serde::{de::DeserializeOwned, forward_to_deserialize_any};
    use serde_json::Value;

    use super::{super::visitor::Seen, *};
    use crate::{
        types::{DateTime, Id, MeetingId, MeetingUuid},
        zoom_object,
    };

    #[zoom_object(crate = crate)]
    #[derive(Debug)]
    struct Page<T> {
        items: Vec<T>,
    }

    fn items<T: DeserializeOwned>(list: &str) -> Vec<T> {
        serde_json::from_str::<Page<T>>(&format!(r#"{{"items":{list}}}"#)).unwrap().items
    }

    /// A format that reports every value as an absent `Option`, its form of `null`.
    struct NoValue;

    impl<'de> Deserializer<'de> for NoValue {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            visitor.visit_none()
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn null_of_every_format_is_an_absent_value_of_a_field() {
        fn is_null<T: DeserializeOwned>() -> bool {
            let seen = Cell::new(Seen::Value);
            _ = T::deserialize(Lenient { inner: NoValue, report: Some(&seen) });
            seen.get() == Seen::Null
        }
        assert!(is_null::<i64>() && is_null::<String>() && is_null::<Option<String>>() && is_null::<Vec<String>>());
        assert!(is_null::<Value>() && is_null::<u128>() && is_null::<Page<bool>>() && is_null::<MeetingId>());
        assert!(is_null::<DateTime>() && is_null::<Id>() && is_null::<()>());
    }

    #[test]
    fn null_is_skipped_unless_it_is_a_value_of_the_elements_type() {
        assert_eq!(items::<MeetingId>(r#"[null,98765432101,null,"98765432102",null]"#).len(), 2);
        assert_eq!(items::<Id>(r#"[null,1,null,"a"]"#).len(), 2);
        assert_eq!(items::<MeetingUuid>(r#"[null,"a==",null]"#).len(), 1);
        assert_eq!(items::<DateTime>(r#"[null,"2026-01-01T00:00:00Z"]"#).len(), 1);
        assert_eq!(items::<Box<Page<bool>>>(r#"[null,{"items":[null,1]}]"#)[0].items, [true]);
        assert_eq!(items::<Value>("[null,1]"), [Value::Null, 1.into()]);
        assert_eq!(items::<Option<String>>(r#"[null,"a",null]"#), [None, Some("a".to_owned()), None]);
        assert_eq!(items::<()>("[null,null]").len(), 2);
    }
}
