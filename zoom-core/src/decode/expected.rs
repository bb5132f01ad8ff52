//! The values that a type expects from a format, and how error messages describe them.

use std::fmt;

use serde::de::{Error, Unexpected};

use super::expectation::ValueKind;

/// The values that a type expects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expects {
    /// Any value.
    Any,
    Integer,
    Float,
    Bool,
    /// Text that is kept unchanged.
    Text,
    /// The text of one of Zoom's own values, which may arrive as a number but not as a bool.
    Value,
    /// The number of a meeting, which may be text in the form that Zoom displays, but not a bool.
    MeetingId,
    /// One of several words.
    Word,
    /// Text that is parsed.
    Parsed,
    List,
    /// A list in which each position has its own meaning.
    Tuple,
    Map,
    /// An object, whose type reads its fields itself.
    Object,
    /// A variant of an enum with serde's derive.
    Variant,
}

impl Expects {
    /// Returns the error for a value of another kind. The error names the kinds but not the value, which may be a
    /// secret.
    #[cold]
    pub(crate) fn reject<E: Error>(self, found: &str) -> E {
        E::invalid_type(Unexpected::Other(found), &self)
    }
}

impl serde::de::Expected for Expects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Any => ValueKind::Field,
            Self::Integer => ValueKind::Integer,
            Self::Float => ValueKind::Float,
            Self::Bool => ValueKind::Bool,
            Self::MeetingId => ValueKind::MeetingId,
            Self::Text | Self::Value | Self::Word | Self::Parsed => ValueKind::Text,
            Self::List | Self::Tuple => ValueKind::List,
            Self::Map => ValueKind::Map,
            Self::Object => ValueKind::Object,
            Self::Variant => ValueKind::Variant,
        };
        fmt::Display::fmt(&kind, f)
    }
}
