//! Which wire type a Rust type has.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque},
    marker::PhantomData,
    rc::Rc,
    sync::Arc,
};

use bytes::Bytes;

use super::ty::{Format, Type};
use crate::{
    body::FilePart,
    encode::patch::Patch,
    types::{CommaList, Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Quoted, Secret},
};

/// A type whose values have a known form on the wire.
///
/// `#[zoom_object]` and `#[zoom_enum]` implement it. A `#[zoom_query]` group is not described as one type, since it
/// consists of several values, each with its own type. You can also implement the trait yourself, for a type with
/// serde's derives.
///
/// # Examples
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use zoom_core::schema::{Described, Type};
///
/// /// A color such as `#0b5cff`.
/// #[derive(Serialize, Deserialize)]
/// #[serde(transparent)]
/// struct Color(String);
///
/// impl Described for Color {
///     const TYPE: Type = Type::TEXT.length(7, 7);
/// }
///
/// assert_eq!(Vec::<Color>::TYPE, Type::List(&Color::TYPE));
/// ```
pub trait Described {
    /// The wire type of the values.
    const TYPE: Type;
}

/// The type of `T`, whether it is [`Described`] or not: the inherent constant takes precedence over the one in
/// [`Undescribed`].
pub struct TypeOf<T: ?Sized>(PhantomData<T>);

impl<T: Described + ?Sized> TypeOf<T> {
    /// The type of `T`.
    pub const TYPE: Type = T::TYPE;
}

/// The fallback for types that are not [`Described`].
pub trait Undescribed {
    /// Any value.
    const TYPE: Type = Type::Any;
}

impl<T: ?Sized> Undescribed for TypeOf<T> {}

macro_rules! described {
    ($($($type:ty)* => $described:expr;)*) => {$($(
        impl Described for $type {
            const TYPE: Type = $described;
        }
    )*)*};
}

described! {
    String str char => Type::TEXT;
    i8 i16 i32 i64 isize => Type::INTEGER;
    u8 u16 u32 u64 usize => Type::UNSIGNED;
    f32 f64 => Type::Number;
    bool => Type::Bool;
    Date => Type::Date;
    DateTime => Type::DateTime;
    DateOrDateTime => Type::DateOrDateTime;
    Secret => Type::Secret;
    Id => Type::Id;
    MeetingId => Type::MeetingId;
    MeetingIdOrUuid => Type::MeetingIdOrUuid;
    MeetingUuid => Type::TEXT.format(Format::MeetingUuid);
    serde_json::Value => Type::Any;
    serde_json::Map<String, serde_json::Value> => Type::Map(&Type::Any);
    FilePart Bytes => Type::File;
}

macro_rules! same_as_content {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)* T: Described + ?Sized> Described for $type {
            const TYPE: Type = T::TYPE;
        }
    )*};
}

same_as_content! {
    ['a,] &'a T;
    [] Box<T>;
    [] Rc<T>;
    [] Arc<T>;
}

impl<T: Described> Described for Option<T> {
    const TYPE: Type = T::TYPE;
}

impl<T: Described> Described for Patch<T> {
    const TYPE: Type = T::TYPE;
}

impl<T: Described + ToOwned + ?Sized> Described for Cow<'_, T> {
    const TYPE: Type = T::TYPE;
}

/// A single string, with commas between the values.
impl<T> Described for CommaList<T> {
    const TYPE: Type = Type::TEXT;
}

/// Digits in quotes.
impl<T> Described for Quoted<T> {
    const TYPE: Type = Type::TEXT.format(Format::Digits);
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<T: Described, $($generics)*> Described for $type {
            const TYPE: Type = Type::List(&T::TYPE);
        }
    )*};
}

lists! {
    [] Vec<T>;
    [] VecDeque<T>;
    [] [T];
    [const N: usize] [T; N];
    [] BTreeSet<T>;
    [S] HashSet<T, S>;
}

impl<K, T: Described> Described for BTreeMap<K, T> {
    const TYPE: Type = Type::Map(&T::TYPE);
}

impl<K, T: Described, S> Described for HashMap<K, T, S> {
    const TYPE: Type = Type::Map(&T::TYPE);
}
