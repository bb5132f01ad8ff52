//! Plausible answers, made of nothing but their types.
//!
//! A type is driven through its own `Deserialize`, by a format that has no text: it answers each question of the type
//! with a value that the field's name suggests, and writes down what it answered. So what comes out is JSON that the type
//! reads, with every field that it has.

use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Visitor, value::StrDeserializer,
};
use serde_json::{Error, Map, Value};
use zoom_core::Download;

use super::plausible::{self, Spot};

/// Objects within objects, beyond which optional ones are left out: some types hold themselves.
const DEEPEST: usize = 7;

/// A plausible value of a type, as JSON: with all of its fields, lists of one or two, the first of an enum's values.
///
/// `name` is the name of the field that the value is for. What it is, is chosen by that.
///
/// # Errors
///
/// What the type says of a value that it does not take: of one with a rule of its own.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_api::{sandbox, users::{UserDetail, UserToken}};
///
/// let token = sandbox::sample::<UserToken>("")?;
/// assert!(token["token"].is_string());
/// let user: UserDetail = serde_json::from_value(sandbox::sample::<UserDetail>("")?)?;
/// assert_eq!(user.email.as_deref(), Some("ann@example.com"));
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn sample<T: DeserializeOwned>(name: &str) -> Result<Value, Error> {
    let mut written = Value::Null;
    T::deserialize(Sampler { written: &mut written, spot: Spot { name, parent: "", item: 0 }, depth: 0 })?;
    Ok(written)
}

/// Chooses how an answer is made up, as zoom-core chooses how it is read: an inherent function wins, and is there for what
/// serde does not read.
pub(crate) struct Answer<R>(PhantomData<R>);

impl Answer<Download> {
    /// A file has no JSON.
    #[allow(clippy::unnecessary_wraps, dead_code, reason = "it is as that of others, and not every product has files")]
    pub(crate) fn sample() -> Result<Value, Error> {
        Ok(Value::Null)
    }
}

/// How every answer is made up that serde can read.
pub(crate) trait JsonAnswer {
    /// The answer.
    fn sample() -> Result<Value, Error>;
}

impl<R: DeserializeOwned> JsonAnswer for Answer<R> {
    fn sample() -> Result<Value, Error> {
        sample::<R>("")
    }
}

/// One value that is made up.
struct Sampler<'a> {
    /// Where it is written down.
    written: &'a mut Value,
    spot: Spot<'a>,
    depth: usize,
}

impl Sampler<'_> {
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = plausible::text(&self.spot, &expected(&visitor));
        *self.written = text.clone().into();
        visitor.visit_string(text)
    }

    fn integer<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let number = plausible::integer(&self.spot, &expected(&visitor));
        *self.written = number.into();
        visitor.visit_i64(number)
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // A page has two items, and what is within them is shown once.
        let length = match self.depth {
            0 | 1 => 2,
            2..=DEEPEST => 1,
            _ => 0,
        };
        self.deserialize_tuple(length, visitor)
    }

    fn object<'de, V: Visitor<'de>>(self, fields: &[&str], visitor: V) -> Result<V::Value, Error> {
        *self.written = Value::Object(Map::new());
        visitor.visit_map(Fields { of: self, names: fields, next: 0 })
    }
}

/// What a visitor expects, with the names of fields and of values.
fn expected<'de>(visitor: &impl Visitor<'de>) -> String {
    format!("{:#}", visitor as &dyn Expected)
}

macro_rules! made_by {
    ($($make:ident: $($method:ident)*;)*) => {$($(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.$make(visitor)
        }
    )*)*};
}

impl<'de> Deserializer<'de> for Sampler<'_> {
    type Error = Error;

    made_by! {
        text: deserialize_str deserialize_string deserialize_char deserialize_identifier;
        integer: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
            deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128;
        list: deserialize_seq;
        deserialize_f64: deserialize_f32;
        deserialize_any: deserialize_bytes deserialize_byte_buf deserialize_ignored_any;
    }

    /// What a tolerant type asks. It tells what it would like best.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let expected = expected(&visitor);
        let is = |kind| expected.starts_with(kind);
        if is("a whole number") {
            self.integer(visitor)
        } else if is("a number") {
            self.deserialize_f64(visitor)
        } else if is("true or false") {
            self.deserialize_bool(visitor)
        } else if is("a string") || is("the name of a variant") {
            self.text(visitor)
        } else if is("a list") {
            self.list(visitor)
        } else if is("a map") {
            self.deserialize_map(visitor)
        } else {
            // Of what takes any value, an object of no fields.
            self.object(&plausible::names(&expected).collect::<Vec<_>>(), visitor)
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        *self.written = true.into();
        visitor.visit_bool(true)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        *self.written = plausible::FRACTION.into();
        visitor.visit_f64(plausible::FRACTION)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // Each field of a `#[zoom_object]` asks so, and expects a value; only an `Option` expects an option.
        if self.depth > DEEPEST && expected(&visitor) == "option" {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Error> {
        *self.written = Value::Array(Vec::new());
        visitor.visit_seq(Elements { of: self, length })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.object(&["key"], visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.object(fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let first = *variants.first().ok_or_else(|| Error::custom(format_args!("`{name}` has no variant")))?;
        *self.written = first.into();
        let variant: StrDeserializer<'_, Error> = first.into_deserializer();
        visitor.visit_enum(variant)
    }
}

/// The elements of a list.
struct Elements<'a> {
    of: Sampler<'a>,
    length: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Value::Array(list) = &mut *self.of.written else { return Ok(None) };
        let at = list.len();
        if at == self.length {
            return Ok(None);
        }
        list.push(Value::Null);
        let spot = Spot { item: self.of.spot.item.max(at), ..self.of.spot };
        seed.deserialize(Sampler { written: &mut list[at], spot, depth: self.of.depth + 1 }).map(Some)
    }
}

/// The fields of an object.
struct Fields<'a, 'f> {
    of: Sampler<'a>,
    names: &'f [&'f str],
    next: usize,
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(field) = self.names.get(self.next) else { return Ok(None) };
        self.next += 1;
        let key: StrDeserializer<'_, Error> = (*field).into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let field = self.names[self.next - 1];
        let mut written = Value::Null;
        let spot = Spot { name: field, parent: self.of.spot.name, item: self.of.spot.item };
        let value = seed
            .deserialize(Sampler { written: &mut written, spot, depth: self.of.depth + 1 })
            .map_err(|error| Error::custom(format_args!("`{field}`: {error}")))?;
        // What was left out is not there.
        if let (false, Value::Object(object)) = (written.is_null(), &mut *self.of.written) {
            object.insert(field.to_owned(), written);
        }
        Ok(value)
    }
}
