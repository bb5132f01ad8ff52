//! What a parameter's value is, for programs that read it from text: a command line, a form, a script.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    marker::PhantomData,
};

use super::operation::Kind;
use crate::{
    decode::open_enum::StringEnum,
    encode::patch::Patch,
    types::{Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Secret},
};

/// A type whose values are of one [`Kind`]. The macros implement it for objects and integer enums.
pub trait HasKind {
    /// The kind.
    const KIND: Kind;
}

/// Selects the kind of a type. The inherent constant takes precedence over [`AnyKind`], which has all other types.
pub struct KindOf<T>(PhantomData<T>);

impl<T: HasKind> KindOf<T> {
    /// The kind of a known type.
    pub const KIND: Kind = T::KIND;
}

/// The kind of every type that is not known.
pub trait AnyKind {
    /// The kind.
    const KIND: Kind = Kind::Any;
}

impl<T> AnyKind for KindOf<T> {}

impl<T: StringEnum> HasKind for T {
    const KIND: Kind = Kind::TextEnum(T::VALUES);
}

macro_rules! kinds {
    ($($kind:ident: $($ty:ty)*;)*) => {$($(
        impl HasKind for $ty {
            const KIND: Kind = Kind::$kind;
        }
    )*)*};
}

kinds! {
    Text: String char MeetingUuid Id;
    Integer: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    Number: f32 f64;
    Bool: bool;
    Date: Date;
    DateTime: DateTime;
    DateOrDateTime: DateOrDateTime;
    Secret: Secret;
    MeetingId: MeetingId;
    MeetingIdOrUuid: MeetingIdOrUuid;
}

macro_rules! wrappers {
    ($($ty:ty: $kind:expr;)*) => {$(
        impl<T: HasKind> HasKind for $ty {
            const KIND: Kind = $kind;
        }
    )*};
}

wrappers! {
    Option<T>: T::KIND;
    Patch<T>: T::KIND;
    Vec<T>: Kind::List(&T::KIND);
    VecDeque<T>: Kind::List(&T::KIND);
    BTreeMap<String, T>: Kind::Map(&T::KIND);
}

impl<T: HasKind, const N: usize> HasKind for [T; N] {
    const KIND: Kind = Kind::List(&T::KIND);
}

impl<T: HasKind, S> HasKind for HashMap<String, T, S> {
    const KIND: Kind = Kind::Map(&T::KIND);
}

impl HasKind for serde_json::Map<String, serde_json::Value> {
    const KIND: Kind = Kind::Map(&Kind::Any);
}

/// Any value, so that a list of them is known to be a list.
impl HasKind for serde_json::Value {
    const KIND: Kind = Kind::Any;
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Unknown;

    #[test]
    fn a_type_has_its_kind_and_an_unknown_type_has_any() {
        for (kind, expected) in [
            (KindOf::<DateTime>::KIND, Kind::DateTime),
            (KindOf::<Vec<MeetingId>>::KIND, Kind::List(&Kind::MeetingId)),
            (KindOf::<Patch<Secret>>::KIND, Kind::Secret),
            (KindOf::<BTreeMap<String, Vec<bool>>>::KIND, Kind::Map(&Kind::List(&Kind::Bool))),
            (KindOf::<Unknown>::KIND, Kind::Any),
            (KindOf::<Vec<Unknown>>::KIND, Kind::Any),
        ] {
            assert_eq!(kind, expected);
        }
    }
}
