//! Lists from which an element that does not decode is dropped: `#[lossy]`.
//!
//! A list is first read in place. Only if that fails is the response read again, with the text of each element apart, so a
//! response in which all is well costs nothing. What was dropped is counted and logged, without its value. Where serde is
//! called directly, the text can't be read twice, so the elements are read apart immediately.
//!
//! In serde, a type cannot learn how it is read, and a wrapper around the format would compile every decoder twice.
//! So it is noted for the thread, as long as one response is decoded.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    fmt,
    marker::PhantomData,
};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::{self, SeqAccessDeserializer, UnitDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::value::RawValue;

use super::{
    expectation::ValueKind,
    expected::Expects,
    json_path,
    lenient::Lenient,
    object::{FieldSeed, FieldValue, ReadFields},
};

/// How many dropped elements of a response are logged one by one.
const MAX_LOGGED: usize = 8;

/// How many lists within each other are read apart, because each begins a new recursion limit.
const MAX_DEPTH: u8 = 8;

/// How lists are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// With their elements apart, because serde was called directly.
    Direct,
    /// In place.
    InPlace,
    /// In place, and a list has failed.
    Failed,
    /// With their elements apart.
    Apart,
}

thread_local! {
    static PASS: Cell<Pass> = const { Cell::new(Pass::Direct) };
    /// How many lists that are read apart are around the current value.
    static DEPTH: Cell<u8> = const { Cell::new(0) };
    static DROPPED: RefCell<Dropped> = const { RefCell::new(Dropped::NONE) };
}

/// The elements that were dropped from the lists of a response.
#[derive(Debug, Default)]
pub(crate) struct Dropped {
    /// How many.
    pub(crate) count: u64,
    /// How many of each list that is not in an element of another, by the name of its member.
    pub(crate) outermost: Vec<(&'static str, u64)>,
    /// The first ones.
    faults: Vec<Fault>,
    /// The address of what failed although elements were apart, because the value is not a list.
    not_a_list: Option<usize>,
}

impl Dropped {
    const NONE: Self = Self { count: 0, outermost: Vec::new(), faults: Vec::new(), not_a_list: None };

    fn add(&mut self, name: &'static str, mut list: Self) {
        self.count += list.count;
        self.faults.append(&mut list.faults);
        self.faults.truncate(MAX_LOGGED);
        if DEPTH.get() == 0 {
            self.outermost.push((name, list.count));
        }
    }
}

/// Why an element was dropped.
#[derive(Debug)]
struct Fault {
    /// The address up to which the element was read, from which its path in the response is found.
    address: usize,
    /// The path from the list.
    path: String,
    problem: String,
}

/// An error of reading a response.
pub(crate) struct ReadFault {
    pub(crate) error: serde_json::Error,
    /// How many bytes had been read, if the error does not know it.
    pub(crate) end: Option<usize>,
    /// Whether a `#[lossy]` list could not be read, so that reading its elements apart may help.
    pub(crate) is_in_lossy_list: bool,
}

/// Restores the pass, whatever happens.
struct Restore(Pass);

impl Drop for Restore {
    fn drop(&mut self) {
        PASS.set(self.0);
    }
}

/// Reads a response with its lists in place.
#[inline]
pub(crate) fn in_place<T>(read: impl FnOnce() -> serde_json::Result<T>) -> Result<T, ReadFault> {
    let _restore = Restore(PASS.replace(Pass::InPlace));
    read().map_err(|error| ReadFault { error, end: None, is_in_lossy_list: PASS.get() == Pass::Failed })
}

/// Reads a response with the elements of its lists apart. What is dropped is added to `dropped` and logged.
pub(crate) fn apart<T>(
    operation: &'static str,
    text: &str,
    dropped: &mut Dropped,
    read: impl FnOnce() -> serde_json::Result<T>,
) -> Result<T, ReadFault> {
    let _restore = Restore(PASS.replace(Pass::Apart));
    let outer = DROPPED.take();
    let read = read();
    let found = DROPPED.replace(outer);
    let end = |address: usize| address.checked_sub(text.as_ptr().addr()).filter(|end| *end <= text.len());
    let value = read.map_err(|error| {
        // The position of `error` is that of the end of the value.
        ReadFault { error, end: found.not_a_list.and_then(end), is_in_lossy_list: true }
    })?;
    if found.count > 0 {
        for Fault { address, path, problem } in &found.faults {
            let path = end(*address).map_or_else(|| path.clone(), |end| json_path::at(text, end));
            tracing::warn!(operation, path, problem, "an element that does not decode was dropped");
        }
        tracing::warn!(operation, dropped = found.count, "the response lacks the elements that were dropped");
        *dropped = found;
    }
    Ok(value)
}

/// The type of a `#[lossy]` field: `Vec<T>` or `Option<Vec<T>>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be `#[lossy]`: it is not a list",
    label = "not `Vec<…>`, nor an `Option` of it",
    note = "remove `#[lossy]`, which drops the elements of a list that do not decode, or write the type as `Vec<…>`"
)]
pub trait LossyList: FieldValue {
    /// The type of an element.
    type Element: FieldValue;

    /// Returns the field's value.
    fn of(list: Vec<Self::Element>) -> Self;
}

impl<T: FieldValue> LossyList for Vec<T> {
    type Element = T;

    fn of(list: Self) -> Self {
        list
    }
}

impl<T: FieldValue> LossyList for Option<Vec<T>> {
    type Element = T;

    fn of(list: Vec<T>) -> Self {
        Some(list)
    }
}

/// A field whose elements are dropped if they do not decode, and the name of its member.
pub struct Lossy<'a, L>(pub &'a mut L, pub &'static str);

/// The same, if the member must be there.
pub struct LossyRequired<'a, L>(pub &'a mut Option<L>, pub &'static str);

impl<L: LossyList> ReadFields for Lossy<'_, L> {
    const COUNT: usize = 1;

    #[inline]
    fn read<'de, M: MapAccess<'de>>(&mut self, _: usize, from: &mut M) -> Result<(), M::Error> {
        if let Some(list) = read_list(self.1, from)? {
            *self.0 = list;
        }
        Ok(())
    }
}

impl<L: LossyList> ReadFields for LossyRequired<'_, L> {
    const COUNT: usize = 1;

    #[inline]
    fn read<'de, M: MapAccess<'de>>(&mut self, _: usize, from: &mut M) -> Result<(), M::Error> {
        *self.0 = read_list(self.1, from)?;
        Ok(())
    }

    #[inline]
    fn missing(&self) -> Option<usize> {
        self.0.is_none().then_some(0)
    }
}

#[inline(never)]
fn read_list<'de, L: LossyList, M: MapAccess<'de>>(name: &'static str, from: &mut M) -> Result<Option<L>, M::Error> {
    if matches!(PASS.get(), Pass::InPlace | Pass::Failed) {
        return from.next_value_seed(FieldSeed(PhantomData)).inspect_err(|_| PASS.set(Pass::Failed));
    }
    if DEPTH.get() >= MAX_DEPTH {
        return from.next_value_seed(FieldSeed(PhantomData));
    }
    from.next_value_seed(ListApart { name, list: PhantomData })
}

/// Reads a list with its elements apart, if the format is JSON, and otherwise in place.
struct ListApart<L> {
    /// The name of its member.
    name: &'static str,
    list: PhantomData<L>,
}

impl<'de, L: LossyList> DeserializeSeed<'de> for ListApart<L> {
    type Value = Option<L>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<L>, D::Error> {
        from.deserialize_newtype_struct(raw_name(), self)
    }
}

impl<'de, L: LossyList> Visitor<'de> for ListApart<L> {
    type Value = Option<L>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&ValueKind::List, f)
    }

    /// The text of the list, or an object of another format.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<L>, A::Error> {
        match map.next_key::<Text<'de>>()? {
            Some(Text(key)) if key == raw_name() => {
                let Text(text) = map.next_value()?;
                read_text(self.name, &text).map_err(|error| A::Error::custom(json_path::problem(&error)))
            }
            Some(_) => Err(Expects::List.reject("object")),
            None => Ok(Some(L::of(Vec::new()))),
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Option<L>, D::Error> {
        FieldSeed(PhantomData).deserialize(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Option<L>, A::Error> {
        FieldSeed(PhantomData).deserialize(SeqAccessDeserializer::new(list))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<L>, E> {
        FieldSeed(PhantomData).deserialize(text.into_deserializer())
    }

    fn visit_none<E: Error>(self) -> Result<Option<L>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<L>, E> {
        FieldSeed(PhantomData).deserialize(UnitDeserializer::new())
    }
}

/// Text that is borrowed from the response, if it can be.
#[derive(Deserialize)]
#[serde(transparent)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// Reads a list from its text.
fn read_text<L: LossyList>(name: &'static str, text: &str) -> serde_json::Result<Option<L>> {
    let mut from = serde_json::Deserializer::from_str(text);
    if !text.starts_with('[') {
        return FieldSeed(PhantomData).deserialize(&mut from).inspect_err(|error| {
            let address = text.as_ptr().addr() + json_path::offset(text, error);
            DROPPED.with_borrow_mut(|dropped| dropped.not_a_list = Some(address));
        });
    }
    from.deserialize_seq(ElementsApart { name, element: PhantomData }).map(|list| Some(L::of(list)))
}

struct ElementsApart<T> {
    name: &'static str,
    element: PhantomData<T>,
}

impl<'de, T: FieldValue> Visitor<'de> for ElementsApart<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&ValueKind::List, f)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Vec<T>, A::Error> {
        let (mut list, mut dropped) = (Vec::new(), Dropped::NONE);
        let mut index = 0_usize;
        while let Some(text) = from.next_element::<&RawValue>()? {
            let text = text.get();
            let before = DROPPED.with_borrow(|dropped| (dropped.count, dropped.faults.len()));
            match read_element(text) {
                Ok(element) => list.push(element),
                // As in a list that is read in place.
                Err(_) if text == "null" => {}
                Err(error) => {
                    // What an element lost before it was dropped itself does not count.
                    DROPPED.with_borrow_mut(|dropped| {
                        dropped.count = before.0;
                        dropped.faults.truncate(before.1);
                        dropped.not_a_list = None;
                    });
                    dropped.count += 1;
                    if dropped.faults.len() < MAX_LOGGED {
                        dropped.faults.push(fault(self.name, index, text, &error));
                    }
                }
            }
            index += 1;
        }
        if dropped.count > 0 {
            report(self.name, dropped);
        }
        Ok(list)
    }
}

fn read_element<T: FieldValue>(text: &str) -> serde_json::Result<T> {
    struct Deeper;

    impl Drop for Deeper {
        fn drop(&mut self) {
            DEPTH.set(DEPTH.get().saturating_sub(1));
        }
    }

    DEPTH.set(DEPTH.get().saturating_add(1));
    let _deeper = Deeper;
    T::deserialize(Lenient { inner: &mut serde_json::Deserializer::from_str(text), report: None })
}

#[cold]
fn fault(name: &'static str, index: usize, text: &str, error: &serde_json::Error) -> Fault {
    let end = json_path::offset(text, error);
    let path = match json_path::at(text, end) {
        path if path == "." => format!("{name}[{index}]"),
        path if path.starts_with('[') => format!("{name}[{index}]{path}"),
        path => format!("{name}[{index}].{path}"),
    };
    Fault { address: text.as_ptr().addr() + end, path, problem: json_path::problem(error) }
}

/// Reports what a list lost.
#[cold]
fn report(name: &'static str, list: Dropped) {
    if PASS.get() == Pass::Apart {
        return DROPPED.with_borrow_mut(|dropped| dropped.add(name, list));
    }
    for Fault { path, problem, .. } in &list.faults {
        tracing::warn!(path, problem, "an element that does not decode was dropped");
    }
    tracing::warn!(list = name, dropped = list.count, "the list lacks the elements that were dropped");
}

/// Returns the name by which a caller asks `serde_json` for the text of a value.
fn raw_name() -> &'static str {
    let mut name = "";
    // The probe has no value to give, so there is an error whatever it finds.
    _ = Box::<RawValue>::deserialize(NameProbe(&mut name));
    name
}

struct NameProbe<'p>(&'p mut &'static str);

impl<'de> Deserializer<'de> for NameProbe<'_> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
        Err(value::Error::custom("a probe has no value"))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        *self.0 = name;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}
