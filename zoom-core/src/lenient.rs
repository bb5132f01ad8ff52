//! What an answer tolerates: one rule, applied by one deserializer between a format and the types of an answer.
//!
//! Zoom's answers lie about themselves. `""` stands for an absent value, a number comes as a string and the reverse, a
//! bool comes as `"true"`, a list comes as `null`. [`Lenient`] reads all of these for any type that serde can read, so
//! that no field needs an attribute of its own:
//!
//! - a number or a bool is read from its text too, and text from a number;
//! - a list or a map is empty where `null` stands;
//! - `""`, for every type that does not accept it itself, is an absent value of its *field*: [`Blank`] tells the field,
//!   which takes its default. Within a list or a map, `""` is no such thing, and an error.
//!
//! The rule goes through `Option`, lists, maps and newtypes. It ends at an object, which reads its own fields: by this
//! rule if it is a `#[zoom_object]`, and by serde's if it is a plain derive.

use std::{cell::Cell, fmt};

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
    value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer},
};

/// From here on, integers have neighbours that are the same float.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// Where a value tells its field that it is `""`, and so absent. An element of a list or a map has none.
pub(crate) type Blank<'f> = Option<&'f Cell<bool>>;

/// A deserializer that reads values as Zoom writes them.
pub(crate) struct Lenient<'f, D> {
    pub(crate) inner: D,
    pub(crate) blank: Blank<'f>,
}

/// A visitor that is handed what its type does not expect, in the form that it does.
struct Tolerant<'f, V> {
    visitor: V,
    blank: Blank<'f>,
    expects: Expects,
}

/// What a type asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expects {
    Integer,
    Float,
    Bool,
    /// Text that is kept as it is.
    Text,
    /// One of several words.
    Word,
    /// Text that is parsed.
    Parsed,
    List,
    Map,
    /// An object that reads its own fields.
    Object,
    /// A variant of an enum that serde derives.
    Variant,
}

impl<'f, V> Tolerant<'f, V> {
    /// Reports `""` as an absent value.
    fn absent<E: Error>(self) -> E {
        if let Some(blank) = self.blank {
            blank.set(true);
        }
        E::invalid_type(Unexpected::Other("an empty string"), &Expected(self.expects))
    }
}

struct Expected(Expects);

impl serde::de::Expected for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Expects::Integer => "a whole number",
            Expects::Float => "a number",
            Expects::Bool => "true or false",
            Expects::Text | Expects::Word | Expects::Parsed => "text",
            Expects::List => "a list",
            Expects::Map | Expects::Object => "an object",
            Expects::Variant => "a variant",
        })
    }
}

/// A number as it is written in text.
enum Number {
    Signed(i64),
    Unsigned(u64),
    Float(f64),
}

fn number(text: &str) -> Option<Number> {
    if let Ok(number) = text.parse() {
        return Some(Number::Signed(number));
    }
    if let Ok(number) = text.parse() {
        return Some(Number::Unsigned(number));
    }
    // `parse` takes `inf` and `nan` too, which are no numbers of Zoom's.
    let is_number = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    text.parse().ok().filter(|number: &f64| is_number && number.is_finite()).map(Number::Float)
}

/// A whole number that a float holds exactly.
#[expect(clippy::cast_possible_truncation, reason = "the float is whole and small enough")]
fn whole(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() < INEXACT).then_some(float as i64)
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Tolerant<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.visitor.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Text | Expects::Word => self.visitor.visit_str(itoa::Buffer::new().format(value)),
            _ => self.visitor.visit_i64(value),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Text | Expects::Word => self.visitor.visit_str(itoa::Buffer::new().format(value)),
            _ => self.visitor.visit_u64(value),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match (self.expects, whole(value)) {
            (Expects::Integer, Some(whole)) => self.visitor.visit_i64(whole),
            (Expects::Text | Expects::Word, _) => self.visitor.visit_string(value.to_string()),
            _ => self.visitor.visit_f64(value),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        match (self.expects, value) {
            (Expects::Text, _) => self.visitor.visit_str(value),
            (Expects::Word, "") if self.blank.is_none() => self.visitor.visit_str(value),
            (Expects::Parsed, "") => {
                let blank = self.blank;
                self.visitor.visit_str(value).inspect_err(|_| _ = blank.map(|blank| blank.set(true)))
            }
            (_, "") => Err(self.absent()),
            (Expects::Word | Expects::Parsed, _) => self.visitor.visit_str(value),
            (Expects::Integer | Expects::Float, text) => match (number(text.trim()), self.expects) {
                (Some(Number::Signed(number)), _) => self.visitor.visit_i64(number),
                (Some(Number::Unsigned(number)), _) => self.visitor.visit_u64(number),
                (Some(Number::Float(number)), Expects::Float) => self.visitor.visit_f64(number),
                (Some(Number::Float(number)), _) if whole(number).is_some() => self.visit_f64(number),
                _ => Err(E::invalid_value(Unexpected::Other("string"), &Expected(self.expects))),
            },
            (Expects::Bool, "true") => self.visitor.visit_bool(true),
            (Expects::Bool, "false") => self.visitor.visit_bool(false),
            (Expects::Bool, _) => Err(E::invalid_value(Unexpected::Other("string"), &Expected(self.expects))),
            (Expects::Variant, name) => self.visitor.visit_enum(name.into_deserializer()),
            (Expects::List | Expects::Map | Expects::Object, _) => {
                Err(E::invalid_type(Unexpected::Other("string"), &Expected(self.expects)))
            }
        }
    }

    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        match self.expects {
            Expects::Text => self.visitor.visit_string(value),
            _ => self.visit_str(&value),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        match self.expects {
            Expects::List => self.visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<()>())),
            Expects::Map => self.visitor.visit_map(MapDeserializer::new(std::iter::empty::<((), ())>())),
            _ => self.visitor.visit_unit(),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::List => self.visitor.visit_seq(LenientList(list)),
            _ => self.visitor.visit_seq(list),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => self.visitor.visit_map(LenientMap(map)),
            Expects::Variant => self.visitor.visit_enum(MapAccessDeserializer::new(map)),
            _ => self.visitor.visit_map(map),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(variant)
    }
}

/// An `Option` or a newtype: the rule goes on within.
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

    // A newtype that a format hands over as it is, such as serde_json's raw value.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(map)
    }
}

macro_rules! tolerant {
    ($($method:ident $expects:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any(Tolerant { visitor, blank: self.blank, expects: Expects::$expects })
        }
    )*};
}

macro_rules! as_it_is {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method(visitor)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<'_, D> {
    type Error = D::Error;

    tolerant! {
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
        deserialize_seq List,
        deserialize_map Map,
    }

    as_it_is! {
        deserialize_any
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
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Tolerant { visitor, blank: self.blank, expects: Expects::Object })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Tolerant { visitor, blank: self.blank, expects: Expects::Variant })
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
