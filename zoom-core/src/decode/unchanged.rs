//! Values that the rule of [`lenient`](super::lenient) passes unchanged, unless they are `null` in a field.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

use super::visitor::{Report, report_null};

macro_rules! unchanged {
    ($($method:ident $way:ident,)*) => {$(
        pub(super) struct $way;

        impl Way for $way {
            fn read<'de, V: Visitor<'de>, D: Deserializer<'de>>(self, inner: D, visitor: V) -> Result<V::Value, D::Error> {
                inner.$method(visitor)
            }
        }
    )*};
}

/// A method of a deserializer, for values that are passed unchanged.
pub(super) trait Way {
    fn read<'de, V: Visitor<'de>, D: Deserializer<'de>>(self, inner: D, visitor: V) -> Result<V::Value, D::Error>;
}

unchanged! {
    deserialize_i128 I128,
    deserialize_u128 U128,
    deserialize_bytes Bytes,
    deserialize_byte_buf ByteBuf,
    deserialize_unit Unit,
    deserialize_ignored_any Ignored,
}

pub(super) struct UnitStruct(pub(super) &'static str);

impl Way for UnitStruct {
    fn read<'de, V: Visitor<'de>, D: Deserializer<'de>>(self, inner: D, visitor: V) -> Result<V::Value, D::Error> {
        inner.deserialize_unit_struct(self.0, visitor)
    }
}

pub(super) struct Newtype(pub(super) &'static str);

impl Way for Newtype {
    fn read<'de, V: Visitor<'de>, D: Deserializer<'de>>(self, inner: D, visitor: V) -> Result<V::Value, D::Error> {
        inner.deserialize_newtype_struct(self.0, visitor)
    }
}

/// A field's value that is passed unchanged unless it is `null`, which is reported to the field instead.
pub(super) struct NotNullField<'f, V, W> {
    pub(super) visitor: V,
    pub(super) report: Report<'f>,
    pub(super) way: W,
}

impl<'de, V: Visitor<'de>, W: Way> Visitor<'de> for NotNullField<'_, V, W> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        report_null(self.report);
        Err(E::custom("null"))
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.way.read(inner, self.visitor)
    }
}
