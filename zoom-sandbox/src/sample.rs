//! Makes up responses from nothing but their types.
//!
//! A type is driven through its own `Deserialize`, by a format without text. The format meets each request of the type
//! with a value that suits the field's name, and records that value. The record is JSON that the type reads, with every
//! field that it has.

use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor,
    value::StrDeserializer,
};
use serde_json::{Error, Map, Value};
use zoom_core::{
    __private::{Expectation, ValueKind},
    Download,
};

use crate::fake_values::{self, Field};

/// The depth of nested values beyond which optional ones are left out: some types contain themselves.
const MAX_DEPTH: usize = 7;

/// Makes up a plausible value of a type, as JSON: with all of its fields, lists of one or two elements, and the first
/// value of an enum.
///
/// `name` is the name of the field that holds the value. It decides what the value looks like: `email` makes an email
/// address of a string.
///
/// # Errors
///
/// The type's own error, if it rejects a value by a rule of its own.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_rest::users::{UserDetail, UserToken};
/// use zoom_sandbox::sample;
///
/// let token = sample::<UserToken>("")?;
/// assert!(token["token"].is_string());
/// let user: UserDetail = serde_json::from_value(sample::<UserDetail>("")?)?;
/// assert_eq!(user.email.as_deref(), Some("ann@example.com"));
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn sample<T: DeserializeOwned>(name: &str) -> Result<Value, Error> {
    let mut record = Value::Null;
    T::deserialize(Sampler { record: &mut record, field: Field { name, parent: "", item: 0 }, depth: 0 })?;
    Ok(record)
}

/// Chooses how a response is made up, as zoom-core chooses how it is decoded: an inherent function wins over a trait's,
/// and exists for the types that serde does not read.
pub(crate) struct ResponseSample<R>(PhantomData<R>);

impl ResponseSample<Download> {
    /// Returns `null`: the content of a file is not JSON.
    #[allow(clippy::unnecessary_wraps, dead_code, reason = "the trait's signature; not every product has files")]
    pub(crate) fn sample() -> Result<Value, Error> {
        Ok(Value::Null)
    }
}

/// Makes up every response that serde can read.
pub(crate) trait JsonSample {
    /// Makes up a response.
    fn sample() -> Result<Value, Error>;
}

impl<R: DeserializeOwned> JsonSample for ResponseSample<R> {
    fn sample() -> Result<Value, Error> {
        sample::<R>("")
    }
}

/// Makes up one value.
struct Sampler<'a> {
    /// Where the value is recorded.
    record: &'a mut Value,
    field: Field<'a>,
    depth: usize,
}

impl Sampler<'_> {
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = fake_values::text(&self.field, &Expectation::of(&visitor));
        *self.record = text.clone().into();
        visitor.visit_string(text)
    }

    fn integer<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let number = fake_values::integer(&self.field, &Expectation::of(&visitor));
        *self.record = number.into();
        visitor.visit_i64(number)
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // A page has two items, and a list within an item has one.
        let length = match self.depth {
            0 | 1 => 2,
            2..=MAX_DEPTH => 1,
            _ => 0,
        };
        self.deserialize_tuple(length, visitor)
    }

    fn object<'de, V: Visitor<'de>, N: AsRef<str>>(self, names: &[N], visitor: V) -> Result<V::Value, Error> {
        *self.record = Value::Object(Map::new());
        visitor.visit_map(Fields { object: self, names, next: 0 })
    }
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

    /// Called by the tolerant types of zoom-core, whose visitors say what they expect.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let expectation = Expectation::of(&visitor);
        let Some(kind) = expectation.kind else {
            // The visitor takes any value, so an object without fields will do.
            return self.object(&[""; 0], visitor);
        };
        match kind {
            ValueKind::Integer | ValueKind::MeetingId => self.integer(visitor),
            ValueKind::Float => self.deserialize_f64(visitor),
            ValueKind::Bool => self.deserialize_bool(visitor),
            ValueKind::Text
            | ValueKind::Date
            | ValueKind::DateTime
            | ValueKind::MeetingUuid
            | ValueKind::MeetingIdOrUuid
            | ValueKind::Secret
            | ValueKind::Variant => self.text(visitor),
            ValueKind::List => self.list(visitor),
            ValueKind::Map => self.deserialize_map(visitor),
            ValueKind::Object | ValueKind::Field => self.object(&expectation.names, visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        *self.record = true.into();
        visitor.visit_bool(true)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        *self.record = fake_values::FRACTION.into();
        visitor.visit_f64(fake_values::FRACTION)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        // A field of a `#[zoom_object]` also asks for an option, but may be required.
        if self.depth > MAX_DEPTH && Expectation::of(&visitor).kind != Some(ValueKind::Field) {
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
        *self.record = Value::Array(Vec::new());
        visitor.visit_seq(Elements { list: self, length })
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
        let first = *variants.first().ok_or_else(|| Error::custom(format_args!("`{name}` has no variants")))?;
        *self.record = first.into();
        let variant: StrDeserializer<'_, Error> = first.into_deserializer();
        visitor.visit_enum(variant)
    }
}

/// The elements of a list.
struct Elements<'a> {
    list: Sampler<'a>,
    length: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Value::Array(elements) = &mut *self.list.record else { return Ok(None) };
        let index = elements.len();
        if index == self.length {
            return Ok(None);
        }
        elements.push(Value::Null);
        let field = Field { item: self.list.field.item.max(index), ..self.list.field };
        seed.deserialize(Sampler { record: &mut elements[index], field, depth: self.list.depth + 1 }).map(Some)
    }
}

/// The fields of an object.
struct Fields<'a, 'n, N> {
    object: Sampler<'a>,
    names: &'n [N],
    next: usize,
}

impl<'de, N: AsRef<str>> MapAccess<'de> for Fields<'_, '_, N> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(name) = self.names.get(self.next) else { return Ok(None) };
        self.next += 1;
        let key: StrDeserializer<'_, Error> = name.as_ref().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let name = self.names[self.next - 1].as_ref();
        let mut record = Value::Null;
        let field = Field { name, parent: self.object.field.name, item: self.object.field.item };
        let value = seed
            .deserialize(Sampler { record: &mut record, field, depth: self.object.depth + 1 })
            .map_err(|error| Error::custom(format_args!("`{name}`: {error}")))?;
        // A value that was left out is not recorded.
        if let (false, Value::Object(members)) = (record.is_null(), &mut *self.object.record) {
            members.insert(name.to_owned(), record);
        }
        Ok(value)
    }
}
