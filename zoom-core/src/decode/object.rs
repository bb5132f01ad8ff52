//! The code that all expansions of `#[zoom_object]` share: reading an object by the names of its fields, and writing
//! it.
//!
//! An expansion passes only its fields, as a single tuple. The code that finds the index of a key, applies the lenient
//! rule and fills in defaults is in this module, and is compiled once, or once for each type of field, rather than once
//! for each field. A tuple compiles faster than one line for each field, because the compiler checks only one call.

use std::{
    cell::Cell,
    collections::{BTreeMap, HashMap},
    fmt,
    hash::BuildHasher,
    marker::PhantomData,
    slice,
};

use serde::{
    Deserialize, Serialize, Serializer,
    de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

use crate::decode::{
    extra::Extra,
    field_names::{Keys, Names},
    lenient::Lenient,
    std_derives::each_tuple,
    visitor::Seen,
};

/// The fields into which an object is read: a tuple, which may contain tuples.
pub trait ReadFields {
    /// The number of fields.
    const COUNT: usize;

    /// Reads the value of a field by its index.
    ///
    /// # Errors
    ///
    /// The format's error, if the field can't hold the value.
    fn read<'de, M: MapAccess<'de>>(&mut self, field: usize, from: &mut M) -> Result<(), M::Error>;

    /// Returns the index of the first required field without a value.
    fn missing(&self) -> Option<usize> {
        None
    }
}

/// The fields of an object that is written: a tuple, which may contain tuples.
pub trait WriteFields {
    /// Writes every field that has a value, each with the next of `names`.
    ///
    /// # Errors
    ///
    /// The format's error, if a field can't be written.
    fn write<M: SerializeMap>(&self, names: &mut Rest<'_>, to: &mut M) -> Result<(), M::Error>;
}

/// The names of the fields that have not been written yet.
type Rest<'a> = slice::Iter<'a, &'static str>;

/// A field that must have a value.
pub struct Required<'a, T>(pub &'a mut Option<T>);

/// A field that is always written.
pub struct Always<'a, T>(pub &'a T);

/// A list or a map that is written unless it is empty.
pub struct List<'a, T>(pub &'a T);

/// The undeclared fields that were kept.
pub struct Kept<'a, T>(pub &'a T);

/// A field that keeps its value if the member is absent.
impl<T: FieldValue> ReadFields for &mut T {
    const COUNT: usize = 1;

    // Not inlined, here and below, so that selecting a field is a plain jump, whose cost does not depend on the largest
    // field.
    #[inline(never)]
    fn read<'de, M: MapAccess<'de>>(&mut self, _: usize, from: &mut M) -> Result<(), M::Error> {
        from.next_value_seed(IntoField(*self))
    }
}

impl<T: FieldValue> ReadFields for Required<'_, T> {
    const COUNT: usize = 1;

    #[inline(never)]
    fn read<'de, M: MapAccess<'de>>(&mut self, _: usize, from: &mut M) -> Result<(), M::Error> {
        from.next_value_seed(IntoRequired(self.0))
    }

    #[inline]
    fn missing(&self) -> Option<usize> {
        self.0.is_none().then_some(0)
    }
}

/// A field that is written if it has a value.
impl<T: Serialize> WriteFields for &Option<T> {
    #[inline]
    fn write<M: SerializeMap>(&self, names: &mut Rest<'_>, to: &mut M) -> Result<(), M::Error> {
        write_field(names, self.as_ref(), to)
    }
}

impl<T: Serialize> WriteFields for Always<'_, T> {
    #[inline]
    fn write<M: SerializeMap>(&self, names: &mut Rest<'_>, to: &mut M) -> Result<(), M::Error> {
        write_field(names, Some(self.0), to)
    }
}

impl<'a, T: Serialize> WriteFields for List<'a, T>
where
    &'a T: IntoIterator,
{
    #[inline]
    fn write<M: SerializeMap>(&self, names: &mut Rest<'_>, to: &mut M) -> Result<(), M::Error> {
        let is_empty = self.0.into_iter().next().is_none();
        write_field(names, (!is_empty).then_some(self.0), to)
    }
}

impl<'a, T, K: Serialize, V: Serialize> WriteFields for Kept<'a, T>
where
    &'a T: IntoIterator<Item = (K, V)>,
{
    #[inline]
    fn write<M: SerializeMap>(&self, _: &mut Rest<'_>, to: &mut M) -> Result<(), M::Error> {
        self.0.into_iter().try_for_each(|(name, value)| to.serialize_entry(&name, &value))
    }
}

#[inline]
fn write_field<T: Serialize, M: SerializeMap>(
    names: &mut Rest<'_>,
    value: Option<&T>,
    to: &mut M,
) -> Result<(), M::Error> {
    match (names.next(), value) {
        (Some(name), Some(value)) => to.serialize_entry(*name, value),
        _ => Ok(()),
    }
}

macro_rules! tuples {
    ($(($($field:ident $at:tt)*))*) => {$(
        impl<$($field: ReadFields),*> ReadFields for ($($field,)*) {
            const COUNT: usize = 0 $(+ $field::COUNT)*;

            #[inline]
            fn read<'de, M: MapAccess<'de>>(&mut self, field: usize, from: &mut M) -> Result<(), M::Error> {
                $(
                    let Some(field) = field.checked_sub($field::COUNT) else { return self.$at.read(field, from) };
                )*
                // Indices past the last field are those of undeclared fields.
                ().read(field, from)
            }

            #[inline]
            fn missing(&self) -> Option<usize> {
                let before = 0;
                $(
                    if let Some(missing) = self.$at.missing() {
                        return Some(before + missing);
                    }
                    let before = before + $field::COUNT;
                )*
                _ = before;
                None
            }
        }

        impl<$($field: WriteFields),*> WriteFields for ($($field,)*) {
            #[inline]
            fn write<M: SerializeMap>(&self, names: &mut Rest<'_>, to: &mut M) -> Result<(), M::Error> {
                $(self.$at.write(names, to)?;)*
                Ok(())
            }
        }
    )*};
}

/// The types that a field of a response may have: all types that serde can read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a field of a response: serde can't read it",
    label = "not `Deserialize`",
    note = "write `#[zoom_object]` or `#[zoom_enum]` above the type, or derive `serde::Deserialize` and `serde::Serialize` for it"
)]
pub trait FieldValue: DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> FieldValue for T {}

/// The types that have a value for a field whose member is absent from a response.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be absent from a response: it has no default",
    label = "not `Default`",
    note = "write `Option<{Self}>`, or `#[required]` above the field, or derive `Default` for the type"
)]
pub trait Absent {
    /// Returns the value of a field whose member is absent.
    fn absent() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> Absent for T {
    #[inline]
    fn absent() -> Self {
        T::default()
    }
}

impl ReadFields for () {
    const COUNT: usize = 0;

    #[inline(never)]
    fn read<'de, M: MapAccess<'de>>(&mut self, _: usize, from: &mut M) -> Result<(), M::Error> {
        from.next_value::<IgnoredAny>().map(drop)
    }
}

impl WriteFields for () {
    fn write<M: SerializeMap>(&self, _: &mut Rest<'_>, _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

each_tuple!(tuples);

/// A map that keeps the undeclared fields of an object: `#[extra]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't keep undeclared fields",
    label = "not a map of names to values",
    note = "write `zoom_core::Extra`, or a `serde_json::Map<String, Value>`, `HashMap` or `BTreeMap` from `String` to a type that is `Deserialize`"
)]
pub trait OtherFields {
    /// Whether fields are kept.
    const KEEPS: bool = true;

    /// The type of a kept value.
    type Value: DeserializeOwned;

    /// Keeps one field.
    fn keep(&mut self, name: String, value: Self::Value);
}

impl OtherFields for Extra {
    type Value = serde_json::Value;

    fn keep(&mut self, name: String, value: Self::Value) {
        self.keep(name, value);
    }
}

impl OtherFields for serde_json::Map<String, serde_json::Value> {
    type Value = serde_json::Value;

    fn keep(&mut self, name: String, value: Self::Value) {
        self.insert(name, value);
    }
}

impl<V: DeserializeOwned, S: BuildHasher> OtherFields for HashMap<String, V, S> {
    type Value = V;

    fn keep(&mut self, name: String, value: V) {
        self.insert(name, value);
    }
}

impl<V: DeserializeOwned> OtherFields for BTreeMap<String, V> {
    type Value = V;

    fn keep(&mut self, name: String, value: V) {
        self.insert(name, value);
    }
}

/// Reads an object into `fields`, which must contain their defaults.
///
/// # Errors
///
/// The format's error, if the value is not an object, if a required field is absent, or if a field can't hold its
/// value.
#[inline]
pub fn read_object<'de, F: ReadFields, D: Deserializer<'de>>(from: D, names: Names, fields: F) -> Result<(), D::Error> {
    read_whole_object(from, names, fields, None::<&mut NoOthers>)
}

/// Reads an object into `fields`, and its undeclared fields into `others`.
///
/// # Errors
///
/// Those of [`read_object`].
#[inline]
pub fn read_whole_object<'de, F: ReadFields, O: OtherFields, D: Deserializer<'de>>(
    from: D,
    names: Names,
    mut fields: F,
    others: Option<&mut O>,
) -> Result<(), D::Error> {
    // By reference, because values that are moved from call to call fill up the stack.
    from.deserialize_struct("object", names.all(), ObjectVisitor { names, fields: &mut fields, others })
}

struct ObjectVisitor<'a, F, O> {
    names: Names,
    fields: &'a mut F,
    others: Option<&'a mut O>,
}

impl<'de, F: ReadFields, O: OtherFields> Visitor<'de> for ObjectVisitor<'_, F, O> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut keys = Keys::new(self.names, O::KEEPS);
        while let Some(field) = map.next_key_seed(&mut keys)? {
            // The constant comes first, so that an object that keeps nothing needs no further check.
            if O::KEEPS
                && field == self.names.all().len()
                && let Some(others) = &mut self.others
            {
                keep_other(*others, keys.take_other(), &mut map)?;
            } else {
                self.fields.read(field, &mut map)?;
            }
        }
        // A missing field is reported here, where the format still knows the path of the object.
        match self.fields.missing().and_then(|missing| self.names.all().get(missing)) {
            Some(name) => Err(A::Error::missing_field(name)),
            None => Ok(()),
        }
    }
}

/// Reads an undeclared field. This function is compiled once for all objects that keep such fields in the same type.
#[cold]
#[inline(never)]
fn keep_other<'de, O: OtherFields, A: MapAccess<'de>>(
    others: &mut O,
    name: Option<String>,
    map: &mut A,
) -> Result<(), A::Error> {
    let value = map.next_value_seed(LenientValue(PhantomData))?;
    if let Some(name) = name {
        others.keep(name, value);
    }
    Ok(())
}

/// Ignores undeclared fields.
struct NoOthers;

impl OtherFields for NoOthers {
    const KEEPS: bool = false;

    type Value = IgnoredAny;

    fn keep(&mut self, _: String, _: IgnoredAny) {}
}

/// Reads the value of a field by the rule of [`Lenient`]; the result is `None` if the value is absent.
pub(crate) struct FieldSeed<T>(pub(crate) PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        let mut value = None;
        read_value(from, |read| value = Some(read))?;
        Ok(value)
    }
}

/// Reads the value of a field into the field, unless it is absent: if a member is sent twice, a `null` after a value
/// leaves that value unchanged. The value is not returned, because it would then be moved from call to call.
struct IntoField<'a, T>(&'a mut T);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for IntoField<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_value(from, |read| *self.0 = read)
    }
}

/// Reads the value of a field that must have one.
struct IntoRequired<'a, T>(&'a mut Option<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for IntoRequired<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        // If a member is sent twice, the last one counts, even if its value is absent.
        *self.0 = None;
        read_value(from, |read| *self.0 = Some(read))
    }
}

/// Reads the value of a field and passes it to `keep`, unless it is absent.
#[inline]
fn read_value<'de, T: Deserialize<'de>, D: Deserializer<'de>>(inner: D, keep: impl FnOnce(T)) -> Result<(), D::Error> {
    let seen = Cell::new(Seen::Value);
    match (T::deserialize(Lenient { inner, report: Some(&seen) }), seen.get()) {
        (_, Seen::Null) | (Err(_), Seen::Blank) => {}
        (Ok(value), _) => keep(value),
        (Err(error), Seen::Value) => return Err(error),
    }
    Ok(())
}

/// Reads a kept value, for which `null` is a value too.
struct LenientValue<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for LenientValue<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<T, D::Error> {
        T::deserialize(Lenient { inner, report: None })
    }
}

/// Returns the value of a required field.
///
/// # Errors
///
/// A `missing field` error if the value was absent.
#[inline]
pub fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// Writes an object.
///
/// # Errors
///
/// The format's error, if a field can't be written.
#[inline]
pub fn write_object<F: WriteFields, S: Serializer>(
    to: S,
    names: &'static [&'static str],
    fields: &F,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    fields.write(&mut names.iter(), &mut map)?;
    map.end()
}
