//! The values that `key = …` names. An expansion knows only the types of a payload's own fields, so each step of a path
//! calls a method of one of two traits: the compiler tries the one for an `Option` first, and then the one for any
//! other value.

use serde::Serialize;

/// A step to the value in an `Option`.
pub trait OptionalStep {
    /// The value's type.
    type Inside;

    /// Returns the value, if there is one.
    fn zoom_step(&self) -> Option<&Self::Inside>;
}

impl<T> OptionalStep for Option<T> {
    type Inside = T;

    #[inline]
    fn zoom_step(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// A step to a value that always exists.
pub trait PlainStep<'a> {
    /// The value's type.
    type Inside: 'a;

    /// Returns the value, which lives as long as the borrow of the payload.
    fn zoom_step(&self) -> Option<&'a Self::Inside>;
}

impl<'a, T> PlainStep<'a> for &'a T {
    type Inside = T;

    #[inline]
    fn zoom_step(&self) -> Option<&'a T> {
        Some(self)
    }
}

/// Writes a value of a key as JSON; an absent value becomes `null`.
#[must_use]
pub fn key_value<T: Serialize>(value: Option<&T>) -> serde_json::Value {
    // A value that can't be written can't identify an event, so it counts as absent.
    value.and_then(|value| serde_json::to_value(value).ok()).unwrap_or_default()
}

/// Joins the values of a key.
#[must_use]
pub fn joined_key<const N: usize>(values: [serde_json::Value; N]) -> Option<String> {
    Some(serde_json::Value::Array(values.into()).to_string())
}
