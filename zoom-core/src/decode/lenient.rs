//! What a response tolerates: one rule, applied by one deserializer between a format and the types of a response.
//!
//! Zoom's responses do not match their documentation: an absent value may be `""`, a number may be a string and the
//! reverse, a bool may be `"true"`, a list may be `null`. [`Lenient`] reads all of these for any type that serde can read,
//! so that no field needs an attribute of its own:
//!
//! - a number or a bool may be a string, and a string may be a number;
//! - `null` is an empty list or map;
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
    de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor},
};

use super::{
    expectation::ValueKind,
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

/// Reads text that is not empty, and keeps it unchanged.
pub(crate) fn read_text<'de, D: Deserializer<'de>>(inner: D, kind: ValueKind) -> Result<String, D::Error> {
    Lenient { inner, blank: None }.deserialize_string(SomeText(kind))
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
        Err(self.expects.reject("string"))
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        match self.expects {
            Expects::Map => self.visitor.visit_map(Nothing(PhantomData)),
            _ => self.visitor.visit_seq(Nothing(PhantomData)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => Err(self.expects.reject("list")),
            _ => self.visitor.visit_seq(LenientList(list)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => self.visitor.visit_map(LenientMap(map)),
            _ => Err(self.expects.reject("object")),
        }
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
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_seq(visitor)
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

/// The elements of a list, read by the rule.
struct LenientList<A>(A);

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for LenientList<A> {
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
