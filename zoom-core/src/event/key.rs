//! The values that `key = …` names. An expansion knows only the type of a payload's own field, so each step of a path
//! goes through one of two traits: the compiler takes the first that fits, which is that of an `Option`.

use serde::Serialize;

/// A step to what is in an `Option`.
pub trait OptionalStep {
    /// What is in it.
    type Inside;

    /// Returns what is in it.
    fn zoom_step(&self) -> Option<&Self::Inside>;
}

impl<T> OptionalStep for Option<T> {
    type Inside = T;

    #[inline]
    fn zoom_step(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// A step to a value that is always there.
pub trait PlainStep<'a> {
    /// The value's type.
    type Inside: 'a;

    /// Returns the value, for as long as the payload is borrowed.
    fn zoom_step(&self) -> Option<&'a Self::Inside>;
}

impl<'a, T> PlainStep<'a> for &'a T {
    type Inside = T;

    #[inline]
    fn zoom_step(&self) -> Option<&'a T> {
        Some(self)
    }
}

/// Writes a value of a key as JSON; an absent one is `null`.
#[must_use]
pub fn key_value<T: Serialize>(value: Option<&T>) -> serde_json::Value {
    // A value that can't be written has no name to go by, and counts as absent.
    value.and_then(|value| serde_json::to_value(value).ok()).unwrap_or_default()
}

/// Joins the values of a key.
#[must_use]
pub fn joined_key<const N: usize>(values: [serde_json::Value; N]) -> Option<String> {
    Some(serde_json::Value::Array(values.into()).to_string())
}
