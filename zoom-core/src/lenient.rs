//! What an answer tolerates: one rule, applied by one deserializer between a format and the types of an answer.
//!
//! Zoom's answers lie about themselves. `""` stands for an absent value, a number comes as a string and the reverse, a
//! bool comes as `"true"`, a list comes as `null`. [`Lenient`] reads all of these for any type that serde can read, so
//! that no field needs an attribute of its own:
//!
//! - a number or a bool is read from its text too, and text from a number;
//! - a list or a map is empty where `null` stands;
//! - `""`, for every type that does not accept it itself, is an absent value of its *field*: [`Blank`] tells the field,
//!   which takes its default. Within a list or a map, `""` is no such thing, and an error;
//! - whatever else is of the wrong kind is an error, which tells the kinds and never the value.
//!
//! The rule goes through `Option`, lists, maps and newtypes. It ends at an object, which reads its own fields: by this
//! rule if it is a `#[zoom_object]`, and by serde's if it is a plain derive.
//!
//! A format sees one question only, `deserialize_any`. One that makes its values up asks the visitor what it expects, in
//! the alternate form, `{:#}`: there it tells the kind first, and the fields of an object and the values of an enum.

use std::{cell::Cell, fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
        value::MapAccessDeserializer,
    },
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

/// Reads a value by the rule wherever it stands, in a plain derive too.
pub(crate) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(inner: D) -> Result<T, D::Error> {
    T::deserialize(Lenient { inner, blank: None })
}

/// Reads text that is never empty, and is kept as it came.
///
/// `what` is what the text is, as in `a date`.
pub(crate) fn read_text<'de, D: Deserializer<'de>>(inner: D, what: &'static str) -> Result<String, D::Error> {
    Lenient { inner, blank: None }.deserialize_string(SomeText(what))
}

/// Refuses `""`, so that it is an absent value of its field.
struct SomeText(&'static str);

impl Visitor<'_> for SomeText {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        if text.is_empty() { Err(Expects::Text.refuse("empty string")) } else { Ok(text) }
    }
}

/// What a type asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expects {
    /// Whatever comes.
    Any,
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
    /// An object that reads its own fields, which are these.
    Object(&'static [&'static str]),
    /// A variant of an enum that serde derives, which has these.
    Variant(&'static [&'static str]),
}

impl Expects {
    /// The error for a value of another kind. It tells the kinds and not the value, which may be a secret.
    #[cold]
    fn refuse<E: Error>(self, found: &str) -> E {
        E::invalid_type(Unexpected::Other(found), &self)
    }
}

impl serde::de::Expected for Expects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Any => "a value",
            Self::Integer => "a whole number",
            Self::Float => "a number",
            Self::Bool => "true or false",
            Self::Text | Self::Word | Self::Parsed => "a string",
            Self::List => "a list",
            Self::Map if f.alternate() => "a map",
            Self::Map | Self::Object(_) => "an object",
            Self::Variant(_) => "the name of a variant",
        })?;
        match self {
            Self::Object(names) | Self::Variant(names) => names_of(f, names),
            _ => Ok(()),
        }
    }
}

/// Writes the names that may stand there, in the alternate form of what is expected.
pub(crate) fn names_of(f: &mut fmt::Formatter<'_>, names: &[impl fmt::Display]) -> fmt::Result {
    if f.alternate() {
        for (at, name) in names.iter().enumerate() {
            write!(f, "{}`{name}`", if at == 0 { " of " } else { ", " })?;
        }
    }
    Ok(())
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
pub(crate) fn whole(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() < INEXACT).then_some(float as i64)
}

/// Tells the field that its value is `""`. If the type refuses it, the field takes its default.
fn tell(blank: Blank<'_>, text: &str) {
    if text.is_empty()
        && let Some(blank) = blank
    {
        blank.set(true);
    }
}

/// A number, a bool or text, handed to the type in the form that it asks for.
struct Scalar<'f, V> {
    visitor: V,
    blank: Blank<'f>,
    expects: Expects,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Scalar<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            serde::de::Expected::fmt(&self.expects, f)?;
            f.write_str(", ")?;
        }
        self.visitor.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        match self.expects {
            Expects::Bool => self.visitor.visit_bool(value),
            expects => Err(expects.refuse("boolean")),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Bool => Err(self.expects.refuse("number")),
            Expects::Text | Expects::Word => self.visitor.visit_str(itoa::Buffer::new().format(value)),
            _ => self.visitor.visit_i64(value),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Bool => Err(self.expects.refuse("number")),
            Expects::Text | Expects::Word => self.visitor.visit_str(itoa::Buffer::new().format(value)),
            _ => self.visitor.visit_u64(value),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        let is_too_large = value.fract() == 0.0 && value.abs() >= INEXACT;
        match self.expects {
            Expects::Bool => Err(self.expects.refuse("number")),
            // An integer of more than 64 bits has lost digits by now, and an id without some of its digits is another.
            Expects::Integer | Expects::Text | Expects::Word if is_too_large => {
                Err(self.expects.refuse("number that is too large"))
            }
            Expects::Integer => match whole(value) {
                Some(whole) => self.visitor.visit_i64(whole),
                None => Err(self.expects.refuse("number with a fraction")),
            },
            Expects::Text | Expects::Word => self.visitor.visit_string(value.to_string()),
            _ => self.visitor.visit_f64(value),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        tell(self.blank, text);
        match self.expects {
            // An open enum would take any word.
            Expects::Word if text.is_empty() && self.blank.is_some() => Err(self.expects.refuse("empty string")),
            Expects::Integer | Expects::Float => match number(text) {
                Some(Number::Signed(number)) => self.visitor.visit_i64(number),
                Some(Number::Unsigned(number)) => self.visitor.visit_u64(number),
                Some(Number::Float(number)) => self.visit_f64(number),
                None => Err(self.expects.refuse("string")),
            },
            Expects::Bool => match text {
                "true" => self.visitor.visit_bool(true),
                "false" => self.visitor.visit_bool(false),
                _ => Err(self.expects.refuse("string")),
            },
            _ => self.visitor.visit_str(text),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        match self.expects {
            Expects::Text if !text.is_empty() => self.visitor.visit_string(text),
            _ => self.visit_str(&text),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<V::Value, A::Error> {
        Err(self.expects.refuse("list"))
    }

    // serde_json hands a number over as a map if any crate of the build asks for its arbitrary precision.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match serde_json::Number::deserialize(MapAccessDeserializer::new(map)) {
            Ok(number) if self.expects != Expects::Bool => self.visit_str(&number.to_string()),
            _ => Err(self.expects.refuse("object")),
        }
    }
}

/// A list or a map, whose elements are read by the rule.
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
        Err(self.expects.refuse("boolean"))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<V::Value, E> {
        Err(self.expects.refuse("number"))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<V::Value, E> {
        Err(self.expects.refuse("number"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<V::Value, E> {
        Err(self.expects.refuse("number"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        tell(self.blank, text);
        Err(self.expects.refuse("string"))
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        match self.expects {
            Expects::Map => self.visitor.visit_map(Nothing(PhantomData)),
            _ => self.visitor.visit_seq(Nothing(PhantomData)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => Err(self.expects.refuse("list")),
            _ => self.visitor.visit_seq(LenientList(list)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Map => self.visitor.visit_map(LenientMap(map)),
            _ => Err(self.expects.refuse("object")),
        }
    }
}

/// No element at all.
struct Nothing<E>(PhantomData<E>);

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

/// A value that its type reads by a rule of its own; only `""` is told.
struct Own<'f, V> {
    visitor: V,
    blank: Blank<'f>,
    expects: Expects,
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
            expects => Err(expects.refuse("boolean")),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_i64(value),
            expects => Err(expects.refuse("number")),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_u64(value),
            expects => Err(expects.refuse("number")),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any => self.visitor.visit_f64(value),
            expects => Err(expects.refuse("number")),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        tell(self.blank, text);
        match self.expects {
            Expects::Any => self.visitor.visit_str(text),
            Expects::Variant(_) => self.visitor.visit_enum(text.into_deserializer()),
            expects => Err(expects.refuse("string")),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        match self.expects {
            Expects::Any if !text.is_empty() => self.visitor.visit_string(text),
            _ => self.visit_str(&text),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_seq(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        match self.expects {
            Expects::Variant(_) => self.visitor.visit_enum(MapAccessDeserializer::new(map)),
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
    ($($method:ident $reader:ident $expects:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any($reader { visitor, blank: self.blank, expects: Expects::$expects })
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

    as_it_is! {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A format that answers a question with what is expected.
    struct Asked;

    impl<'de> Deserializer<'de> for Asked {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            Err(Error::custom(format_args!("{:#}", &visitor as &dyn serde::de::Expected)))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only its names are looked at")]
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
    fn the_alternate_form_of_what_is_expected_tells_the_kind_and_the_names() {
        fn expected<T: for<'de> Deserialize<'de>>() -> String {
            read::<T, _>(Asked).map(drop).unwrap_err().to_string()
        }

        for (told, expected) in [
            (expected::<i64>(), "a whole number, i64"),
            (expected::<f64>(), "a number, f64"),
            (expected::<bool>(), "true or false, a boolean"),
            (expected::<String>(), "a string, a string"),
            (expected::<Vec<u8>>(), "a list"),
            (expected::<BTreeMap<String, u8>>(), "a map"),
            (expected::<Object>(), "an object of `first`, `second`"),
            (expected::<Variant>(), "the name of a variant of `One`, `Two`"),
        ] {
            assert_eq!(told, expected);
        }
        _ = [Variant::One, Variant::Two];
    }
}
