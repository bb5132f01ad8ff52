//! Reads the elements of a list that contains `null`.

use std::fmt;

use serde::{
    de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor},
    forward_to_deserialize_any,
};

use super::expectation::{ValueKind, takes_null};

/// Reads a value with `seed` into `value`. If `null` is read, both are left unchanged.
pub(super) struct NotNull<'s, S, T> {
    pub(super) seed: &'s mut Option<S>,
    pub(super) value: &'s mut Option<T>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for NotNull<'_, S, S::Value> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for NotNull<'_, S, S::Value> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&ValueKind::Field, f)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        if let Some(seed) = self.seed.take() {
            *self.value = Some(seed.deserialize(inner)?);
        }
        Ok(())
    }
}

/// A visitor that is used as a seed.
struct AnySeed<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for AnySeed<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        inner.deserialize_any(self.0)
    }
}

/// The element to read after a `null`: that `null` itself if the type accepts it, and otherwise the next element that
/// is not `null`.
pub(super) struct AfterNull<'l, A> {
    pub(super) list: &'l mut A,
    /// Set if no other element follows.
    pub(super) is_over: &'l mut bool,
}

impl<'de, A: SeqAccess<'de>> Deserializer<'de> for AfterNull<'_, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        if takes_null(&visitor) {
            return visitor.visit_unit();
        }
        let (mut visitor, mut value) = (Some(AnySeed(visitor)), None);
        loop {
            let element = self.list.next_element_seed(NotNull { seed: &mut visitor, value: &mut value })?;
            match (element, value.take()) {
                (_, Some(value)) => return Ok(value),
                (Some(()), None) => {}
                (None, None) => {
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
