//! The few shapes that a value can have, independent of how a document describes it.

use crate::facts::{Facts, Measured};

/// The shape of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Any value: the schema says nothing or contradicts itself.
    Any,
    Bool,
    Integer,
    Number,
    Text(Text),
    /// One of several strings, some of which have names. A single one is a constant: it becomes an enum only in a union
    /// with others, and is otherwise declared as a string.
    StringEnum(Vec<(String, Option<String>)>),
    /// One of several integers, all of which have names.
    IntegerEnum(Vec<(i64, String)>),
    List(Box<Shape>),
    /// A string of comma-separated values.
    CommaList(Box<Shape>),
    /// An object with arbitrary member names, which are data.
    Map(Box<Shape>),
    Object(Vec<Member>),
}

/// The contents of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    Plain,
    Date,
    DateTime,
    /// Bytes that are sent as a file.
    File,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: Shape,
    pub(crate) facts: Facts,
}

impl Shape {
    /// Returns the quantity to which limits on such a value apply.
    pub(crate) fn measured(&self) -> Measured {
        match self {
            Self::Text(_) | Self::StringEnum(_) => Measured::Length,
            Self::Integer | Self::IntegerEnum(_) | Self::Number => Measured::Value,
            Self::List(_) => Measured::Items,
            Self::Any | Self::Bool | Self::CommaList(_) | Self::Map(_) | Self::Object(_) => Measured::Nothing,
        }
    }

    /// Returns the name of the kind of shape, for the report.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Any => "any value",
            Self::Bool => "a Boolean",
            Self::Integer | Self::IntegerEnum(_) => "an integer",
            Self::Number => "a number",
            Self::Text(_) | Self::StringEnum(_) | Self::CommaList(_) => "a string",
            Self::List(_) => "a list",
            Self::Map(_) | Self::Object(_) => "an object",
        }
    }
}
