//! The implementations of `Clone`, `Debug` and `PartialEq` for `derive(…)` in an attribute, which take the fields of a
//! struct as one tuple.
//!
//! A tuple compiles faster than the calls that rustc's own derives write for each field.

#![allow(
    clippy::needless_pass_by_value,
    reason = "if a tuple is passed by value, an error underlines the field that caused it"
)]

use std::{
    fmt::{Debug, DebugStruct, Formatter, Result},
    slice,
};

/// Calls a macro with the tuples in which fields are passed: for each field, a letter that names its type, and its
/// index.
macro_rules! each_tuple {
    ($tuples:ident) => {
        $tuples! {
            (A 0)
            (A 0 B 1)
            (A 0 B 1 C 2)
            (A 0 B 1 C 2 D 3)
            (A 0 B 1 C 2 D 3 E 4)
            (A 0 B 1 C 2 D 3 E 4 F 5)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 N 12)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 N 12 O 13)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 N 12 O 13 P 14)
            (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 N 12 O 13 P 14 Q 15)
        }
    };
}
pub(crate) use each_tuple;

/// Names the type of the copies of fields. It is a separate trait, implemented whether or not each field is `Clone`, so
/// that rustc underlines a field that isn't `Clone`.
pub trait Owned {
    /// The copies.
    type Owned;
}

/// The fields of a struct that is cloned: a tuple of references, which may contain tuples.
pub trait CloneFields: Owned {
    /// Clones each field.
    fn cloned(&self) -> Self::Owned;
}

/// The fields of a struct whose debug text is written: a tuple of references, which may contain tuples.
pub trait DebugFields {
    /// Writes each field with the next of `names`.
    fn debug(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut DebugStruct<'_, '_>);
}

/// The fields of a struct that is compared: a tuple of references, which may contain tuples.
pub trait EqualFields {
    /// Returns whether each field equals the corresponding field of the other struct.
    fn equal(&self, others: &Self) -> bool;
}

/// Every type implements this trait for itself only. The second parameter of [`equal`] uses it, so that only the first
/// one has the type of the fields, and rustc underlines that one.
pub trait Is<T> {
    /// Returns itself.
    fn same(&self) -> &T;
}

impl<T> Is<T> for T {
    #[inline]
    fn same(&self) -> &T {
        self
    }
}

impl<T> Owned for &T {
    type Owned = T;
}

impl<T: Clone> CloneFields for &T {
    #[inline]
    fn cloned(&self) -> T {
        (*self).clone()
    }
}

impl<T: Debug> DebugFields for &T {
    #[inline]
    fn debug(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut DebugStruct<'_, '_>) {
        if let Some(name) = names.next() {
            to.field(name, self);
        }
    }
}

impl<T: PartialEq> EqualFields for &T {
    #[inline]
    fn equal(&self, others: &Self) -> bool {
        self == others
    }
}

impl EqualFields for () {
    fn equal(&self, (): &Self) -> bool {
        true
    }
}

impl DebugFields for () {
    fn debug(&self, _: &mut slice::Iter<'_, &'static str>, _: &mut DebugStruct<'_, '_>) {}
}

macro_rules! tuples {
    ($(($($field:ident $at:tt)*))*) => {$(
        impl<$($field: Owned),*> Owned for ($($field,)*) {
            type Owned = ($($field::Owned,)*);
        }

        impl<$($field: CloneFields),*> CloneFields for ($($field,)*) {
            #[inline]
            fn cloned(&self) -> Self::Owned {
                ($(self.$at.cloned(),)*)
            }
        }

        impl<$($field: DebugFields),*> DebugFields for ($($field,)*) {
            #[inline]
            fn debug(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut DebugStruct<'_, '_>) {
                $(self.$at.debug(names, to);)*
            }
        }

        impl<$($field: EqualFields),*> EqualFields for ($($field,)*) {
            #[inline]
            fn equal(&self, others: &Self) -> bool {
                $(self.$at.equal(&others.$at))&&*
            }
        }
    )*};
}

each_tuple!(tuples);

/// Clones the fields of a struct.
#[inline]
pub fn cloned<F: CloneFields>(fields: F) -> F::Owned {
    fields.cloned()
}

/// Writes a struct as rustc's derived `Debug` does.
///
/// # Errors
///
/// The formatter's.
#[inline]
pub fn debug<F: DebugFields>(f: &mut Formatter<'_>, name: &str, names: &[&'static str], fields: F) -> Result {
    let mut to = f.debug_struct(name);
    fields.debug(&mut names.iter(), &mut to);
    to.finish()
}

/// Returns whether the fields of two structs are equal.
#[inline]
pub fn equal<F: EqualFields, O: Is<F>>(own: F, others: O) -> bool {
    own.equal(others.same())
}
