//! Lists from which elements that can't be decoded are dropped: `#[lossy]`.
//!
//! A list is first read in place. Only if that fails is the response read again, with each element read separately from
//! its own text, so a response without errors incurs no extra cost. Dropped elements are counted and logged, without
//! their values. If serde is called directly, the text can't be read twice, so the elements are read separately from
//! the start.
//!
//! In serde, a type can't find out how it is being read, and with a wrapper around the format, every decoder would be
//! compiled twice. The reading mode is therefore stored in a thread-local variable while a response is decoded.

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

/// The maximum number of dropped elements of a response that are logged individually.
const MAX_LOGGED: usize = 8;

/// The maximum number of nested lists whose elements are read separately. It is limited because the recursion limit
/// starts afresh for each element.
const MAX_DEPTH: u8 = 8;

/// How lists are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// With each element read separately, because serde was called directly.
    Direct,
    /// In place.
    InPlace,
    /// In place, and a list could not be read.
    Failed,
    /// With each element read separately.
    Apart,
}

thread_local! {
    static PASS: Cell<Pass> = const { Cell::new(Pass::Direct) };
    /// The number of lists around the current value whose elements are read separately.
    static DEPTH: Cell<u8> = const { Cell::new(0) };
    static DROPPED: RefCell<Dropped> = const { RefCell::new(Dropped::NONE) };
}

/// The elements that were dropped from the lists of a response.
#[derive(Debug, Default)]
pub(crate) struct Dropped {
    /// The number of dropped elements.
    pub(crate) count: u64,
    /// The number of dropped elements of each outermost list, with the name of its member.
    pub(crate) outermost: Vec<(&'static str, u64)>,
    /// The reasons why elements were dropped; only the first [`MAX_LOGGED`] are kept.
    faults: Vec<Fault>,
    /// The address of a value whose elements could not be read separately, because it is not a list.
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
    /// The address at which reading of the element stopped. The element's path in the response is derived from it.
    address: usize,
    /// The path that begins at the list.
    path: String,
    problem: String,
}

/// An error in reading a response.
pub(crate) struct ReadFault {
    pub(crate) error: serde_json::Error,
    /// How many bytes had been read, if the position of the error does not show it.
    pub(crate) end: Option<usize>,
    /// Whether a `#[lossy]` list could not be read: if so, reading its elements separately may help.
    pub(crate) is_in_lossy_list: bool,
}

/// A guard that restores the previous [`Pass`] when it is dropped.
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

/// Reads a response, with each list element read separately. Logs the elements that were dropped, and sets `dropped` to
/// them.
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
        // The position in `error` is the end of the value, not its beginning.
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
    label = "neither a `Vec<…>` nor an `Option` of one",
    note = "remove `#[lossy]`, which drops the elements of a list that can't be decoded, or write the type as `Vec<…>`"
)]
pub trait LossyList: FieldValue {
    /// The type of the list's elements.
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

/// A field whose elements are dropped if they can't be decoded, and the name of its member.
pub struct Lossy<'a, L>(pub &'a mut L, pub &'static str);

/// Like [`Lossy`], for a member that must be present.
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

/// Reads the elements of a list separately if the format is JSON; otherwise, reads the list in place.
struct ListApart<L> {
    /// The name of the list's member.
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

    /// Reads the list from its text. In another format, rejects an object unless it is empty.
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

/// Text that is borrowed from the response if possible.
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
                // `null` is skipped, as in a list that is read in place.
                Err(_) if text == "null" => {}
                Err(error) => {
                    // Elements that were dropped within an element do not count if that element is dropped itself.
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

/// Reports the elements that were dropped from a list.
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

/// Returns the name of the newtype that `serde_json` recognizes as a request for the text of a value.
fn raw_name() -> &'static str {
    let mut name = "";
    // The probe has no value, so the result is always an error.
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
