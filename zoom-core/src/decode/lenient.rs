//! What a response tolerates: one rule, applied by one deserializer between a format and the types of a response.
//!
//! Zoom's responses do not match their documentation: an absent value may be `""`, a number may be a string and the
//! reverse, a bool may be `"true"`, a list may be `null`. [`Lenient`] reads all of these for any type that serde can read,
//! so that no field needs an attribute of its own:
//!
//! - a number or a bool may be a string, and a string may be a number or a bool; 0 and 1 are bools, and the reverse;
//! - `null` is an empty list or map, and an empty list and an empty object are each other;
//! - in a list, `null` is skipped, unless it is a value of the element's type;
//! - a list of one text may be the text;
//! - `""` is an absent value of its *field*, for every type that does not itself accept it. [`Blank`] reports it to the
//!   field, which takes its default. As an element of a list or a map, `""` is an error;
//! - any other value of the wrong kind is an error, which names the kinds but not the value.
//!
//! The rule applies within `Option`, lists, maps and newtypes. It ends at an object, which reads its own fields: by this
//! rule if it is a `#[zoom_object]`, and by serde's rule if it has serde's derive.
//!
//! A format sees only `deserialize_any`. A format that makes values up asks the visitor what it expects: see
//! [`Expectation`](super::expectation::Expectation).

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor, value::StrDeserializer},
    forward_to_deserialize_any,
};

use super::{
    expectation::{Expectation, ValueKind},
    expected::Expects,
    visitor::{Blank, Nothing, Own, Scalar, report_blank},
};

/// A deserializer that reads values in the forms in which Zoom sends them.
pub(crate) struct Lenient<'f, D> {
    pub(crate) inner: D,
    pub(crate) blank: Blank<'f>,
}

/// Reads a value by the rule, even if it is a field of a struct with serde's derive.
pub(crate) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(inner: D) -> Result<T, D::Error> {
    T::deserialize(Lenient { inner, blank: None })
}

/// Reads text that is not empty, and keeps it unchanged. It may be a number, but not a bool.
pub(crate) fn read_text<'de, D: Deserializer<'de>>(inner: D, kind: ValueKind) -> Result<String, D::Error> {
    inner.deserialize_any(Scalar { visitor: SomeText(kind), blank: None, expects: Expects::Value })
}

/// Reads the number of a meeting with a visitor, which gets text only if it is not written like a JSON number.
pub(crate) fn read_meeting_id<'de, V: Visitor<'de>, D: Deserializer<'de>>(
    inner: D,
    visitor: V,
) -> Result<V::Value, D::Error> {
    inner.deserialize_any(Scalar { visitor, blank: None, expects: Expects::MeetingId })
}

/// Rejects `""`, so that it is an absent value of its field.
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
    blank: Blank<'f>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Within<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Lenient { inner, blank: self.blank })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_newtype_struct(Lenient { inner, blank: self.blank })
    }

    // A newtype that a format passes unchanged, such as serde_json's raw value.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(map)
    }
}

macro_rules! tolerant {
    ($($method:ident $reader:ident $expects:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any($reader { visitor, blank: self.blank, expects: Expects::$expects })
        }
    )*};
}

macro_rules! unchanged {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method(visitor)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<'_, D> {
    type Error = D::Error;

    tolerant! {
        deserialize_i8 Scalar Integer,
        deserialize_i16 Scalar Integer,
        deserialize_i32 Scalar Integer,
        deserialize_i64 Scalar Integer,
        deserialize_u8 Scalar Integer,
        deserialize_u16 Scalar Integer,
        deserialize_u32 Scalar Integer,
        deserialize_u64 Scalar Integer,
        deserialize_f32 Scalar Float,
        deserialize_f64 Scalar Float,
        deserialize_bool Scalar Bool,
        deserialize_string Scalar Text,
        deserialize_identifier Scalar Word,
        deserialize_str Scalar Parsed,
        deserialize_char Scalar Parsed,
        deserialize_seq Elements List,
        deserialize_map Elements Map,
        deserialize_any Own Any,
    }

    unchanged! {
        deserialize_ignored_any
        deserialize_i128
        deserialize_u128
        deserialize_bytes
        deserialize_byte_buf
        deserialize_unit
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_option(Within { visitor, blank: self.blank })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_newtype_struct(name, Within { visitor, blank: self.blank })
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Elements { visitor, blank: self.blank, expects: Expects::Tuple })
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
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Own { visitor, blank: self.blank, expects: Expects::Object(fields) })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Own { visitor, blank: self.blank, expects: Expects::Variant(variants) })
    }
}

/// A list or a map whose elements are read by the rule.
struct Elements<'f, V> {
    visitor: V,
    blank: Blank<'f>,
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
        report_blank(self.blank, text);
        match self.expects {
            // A list of one text may come as the text.
            Expects::List if !text.is_empty() => self.visitor.visit_seq(Lone(Some(text), PhantomData)),
            _ => Err(self.expects.reject("string")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
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
        let mut seed = Some(LenientSeed(seed));
        match self.0.next_element_seed(NotNull(&mut seed))? {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) => match seed {
                Some(LenientSeed(seed)) => after_null(&mut self.0, seed),
                None => Ok(None),
            },
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// Reads an element that is `null`, or the next one if its type rejects `null`.
#[cold]
fn after_null<'de, A: SeqAccess<'de>, S: DeserializeSeed<'de>>(
    list: &mut A,
    seed: S,
) -> Result<Option<S::Value>, A::Error> {
    let mut is_over = false;
    let read = seed.deserialize(Lenient { inner: AfterNull { list, is_over: &mut is_over }, blank: None });
    if is_over { Ok(None) } else { read.map(Some) }
}

/// The elements of a tuple, each of which has its position.
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
        self.0.deserialize(Lenient { inner, blank: None })
    }
}

/// Reads a value with a seed, which is left where it is if the value is `null`.
struct NotNull<'s, S>(&'s mut Option<S>);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for NotNull<'_, S> {
    type Value = Option<S::Value>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<Option<S::Value>, D::Error> {
        inner.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for NotNull<'_, S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&ValueKind::Field, f)
    }

    fn visit_none<E: Error>(self) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Option<S::Value>, D::Error> {
        self.0.take().map(|seed| seed.deserialize(inner)).transpose()
    }
}

/// A visitor as a seed.
struct AnySeed<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for AnySeed<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        inner.deserialize_any(self.0)
    }
}

/// An element after one that was `null`: that `null`, if the type takes it, and otherwise the next that is another value.
struct AfterNull<'l, A> {
    list: &'l mut A,
    /// Set if no other element follows.
    is_over: &'l mut bool,
}

impl<'de, A: SeqAccess<'de>> Deserializer<'de> for AfterNull<'_, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        match Expectation::of(&visitor).kind {
            None | Some(ValueKind::List | ValueKind::Map | ValueKind::Field) => return visitor.visit_unit(),
            Some(_) => {}
        }
        let mut visitor = Some(AnySeed(visitor));
        loop {
            match self.list.next_element_seed(NotNull(&mut visitor))? {
                Some(Some(value)) => return Ok(value),
                Some(None) => {}
                None => {
                    *self.is_over = true;
                    return Err(A::Error::custom("the list ends with null"));
                }
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier
    }
}

/// A list of one text.
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
    use serde::de::DeserializeOwned;
    use serde_json::Value;

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
