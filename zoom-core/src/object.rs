//! What the expansions of `#[zoom_object]` have in common: reading an object by a table of its fields, and writing it.
//!
//! An expansion says which field a number stands for, and no more. Finding the number of a key, tolerance and defaults
//! are here, and are compiled once or once a type of field, not once a field.

use std::{
    cell::Cell,
    collections::{BTreeMap, HashMap},
    fmt,
    hash::BuildHasher,
    marker::PhantomData,
};

use serde::{
    Deserialize, Serialize, Serializer,
    de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

use crate::lenient::Lenient;

/// An object that can be read, field by field.
pub trait ReadObject: Sized {
    /// The names of the fields, in the order declared.
    const FIELDS: &'static [&'static str];

    /// Whether an undeclared field is kept.
    const KEEPS_OTHERS: bool = false;

    /// Reads the value of a field, by its number; one past the last is an undeclared field.
    fn read<R: ReadField>(&mut self, field: usize, from: &mut R);

    /// The name of a required field that has no value.
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

/// An object that can be written, field by field.
pub trait WriteObject {
    /// Writes every field that has a value.
    fn write<S: Serializer>(&self, to: &mut ObjectWriter<S>);
}

/// Reads the value of one field. A fault is kept in mind, so that a field is one plain call.
///
/// It is a trait of few words because each field of each answer is checked against it.
pub trait ReadField {
    /// A field that stays as it is where the value is absent.
    fn value<T: FieldValue>(&mut self, field: &mut T);

    /// A field that must have a value; where the value is absent it stays empty.
    fn required<T: FieldValue>(&mut self, field: &mut Option<T>);

    /// An undeclared field, which is kept.
    fn other<T: OtherFields>(&mut self, others: &mut T);

    /// An undeclared field, which is passed over.
    fn skip(&mut self);
}

/// What a field of an answer may hold: every type that serde can read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a field of an answer: serde can't read it",
    label = "not `Deserialize`",
    note = "write `#[zoom_object]` or `#[zoom_enum]` above the type, or derive `serde::Deserialize` and `serde::Serialize` for it"
)]
pub trait FieldValue: DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> FieldValue for T {}

/// What a field of an answer holds where its value is absent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be left out of an answer: it has no default",
    label = "not `Default`",
    note = "write `Option<{Self}>`, or `#[required]` above the field, or derive `Default` for the type"
)]
pub trait Absent {
    /// The value that stands for an absent one.
    fn absent() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> Absent for T {
    #[inline]
    fn absent() -> Self {
        T::default()
    }
}

/// The value that follows a key.
struct NextValue<'a, 'de, A: MapAccess<'de>> {
    map: &'a mut A,
    /// The key, if its field is undeclared and kept.
    name: Option<String>,
    result: Result<(), A::Error>,
}

impl<'de, A: MapAccess<'de>> NextValue<'_, 'de, A> {
    fn read<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Option<S::Value> {
        self.map.next_value_seed(seed).map_err(|error| self.result = Err(error)).ok()
    }
}

impl<'de, A: MapAccess<'de>> ReadField for NextValue<'_, 'de, A> {
    fn value<T: FieldValue>(&mut self, field: &mut T) {
        if let Some(Some(value)) = self.read(FieldSeed(PhantomData)) {
            *field = value;
        }
    }

    fn required<T: FieldValue>(&mut self, field: &mut Option<T>) {
        *field = self.read(FieldSeed(PhantomData)).flatten();
    }

    fn other<T: OtherFields>(&mut self, others: &mut T) {
        if let (Some(value), Some(name)) = (self.read(LenientValue(PhantomData)), self.name.take()) {
            others.keep(name, value);
        }
    }

    fn skip(&mut self) {
        self.read(PhantomData::<IgnoredAny>);
    }
}

/// A map that keeps the undeclared fields of an object: `#[extra]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't keep undeclared fields",
    label = "not a map of names to values",
    note = "write `serde_json::Map<String, Value>`, or a `HashMap` or `BTreeMap` from `String` to a type that is `Deserialize`"
)]
pub trait OtherFields {
    /// The type of a kept value.
    type Value: DeserializeOwned;

    /// Keeps one field.
    fn keep(&mut self, name: String, value: Self::Value);
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

/// Reads an object into `absent`, in which every field is absent.
///
/// # Errors
///
/// The format's, if it is no object or if a field's value is not what the field can hold.
#[inline]
pub fn read_object<'de, T: ReadObject, D: Deserializer<'de>>(from: D, absent: T) -> Result<T, D::Error> {
    let mut object = absent;
    // By reference, for a struct of many fields that is moved from call to call fills the stack.
    from.deserialize_struct("object", T::FIELDS, ObjectVisitor(&mut object))?;
    Ok(object)
}

struct ObjectVisitor<'a, T>(&'a mut T);

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut next = 0;
        loop {
            let mut name = None;
            let key = Key { fields: T::FIELDS, next, name: T::KEEPS_OTHERS.then_some(&mut name) };
            let Some(field) = map.next_key_seed(key)? else { break };
            next = field + 1;
            let mut value = NextValue { map: &mut map, name, result: Ok(()) };
            self.0.read(field, &mut value);
            value.result?;
        }
        // Told here, where the format knows the object's place.
        self.0.missing().map_or(Ok(()), |name| Err(A::Error::missing_field(name)))
    }
}

/// Reads a key as the number of its field.
struct Key<'a> {
    fields: &'static [&'static str],
    /// The field that is most likely to come: fields come in the order in which they are documented.
    next: usize,
    /// Where the name of an undeclared field is kept.
    name: Option<&'a mut Option<String>>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        if self.fields.get(self.next).is_some_and(|field| *field == key) {
            return Ok(self.next);
        }
        let found = self.fields.iter().position(|field| *field == key);
        if let (None, Some(name)) = (found, self.name) {
            *name = Some(key.to_owned());
        }
        Ok(found.unwrap_or(self.fields.len()))
    }
}

/// Reads the value of a field by the rule of [`Lenient`]; `None` is an absent value.
struct FieldSeed<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        let blank = Cell::new(false);
        match from.deserialize_option(FieldVisitor { blank: &blank, value: PhantomData }) {
            Err(_) if blank.get() => Ok(None),
            read => read,
        }
    }
}

struct FieldVisitor<'f, T> {
    blank: &'f Cell<bool>,
    value: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Option<T>, D::Error> {
        T::deserialize(Lenient { inner, blank: Some(self.blank) }).map(Some)
    }
}

/// Reads a kept value, whose `null` is a value too.
struct LenientValue<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for LenientValue<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<T, D::Error> {
        T::deserialize(Lenient { inner, blank: None })
    }
}

/// The first of these fields that has no value.
#[must_use]
pub fn first_missing(fields: &[(&'static str, bool)]) -> Option<&'static str> {
    fields.iter().find(|(_, has_value)| !has_value).map(|(name, _)| *name)
}

/// The value of a required field.
///
/// # Errors
///
/// `missing field`, if it was absent.
#[inline]
pub fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// Writes the fields of an object. A fault is kept in mind until the end, so that a field is one plain line.
pub struct ObjectWriter<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
}

/// Writes an object.
///
/// # Errors
///
/// The format's, if a field can't be written.
#[inline]
pub fn write_object<T: WriteObject, S: Serializer>(object: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut writer = ObjectWriter::<S> { map: to.serialize_map(None) };
    object.write(&mut writer);
    writer.map.and_then(SerializeMap::end)
}

impl<S: Serializer> ObjectWriter<S> {
    /// Writes a field.
    #[inline]
    pub fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes a field, unless it has no value.
    #[inline]
    pub fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// Writes a list or a map, unless it is empty.
    #[inline]
    pub fn list<'a, T: Serialize>(&mut self, name: &'static str, value: &'a T)
    where
        &'a T: IntoIterator,
    {
        if value.into_iter().next().is_some() {
            self.field(name, value);
        }
    }

    /// Writes the undeclared fields.
    #[inline]
    pub fn others<K: Serialize, V: Serialize>(&mut self, others: impl IntoIterator<Item = (K, V)>) {
        for (name, value) in others {
            if let Ok(map) = &mut self.map
                && let Err(error) = map.serialize_entry(&name, &value)
            {
                self.map = Err(error);
            }
        }
    }
}
