//! The table of types: what a value of a document is in Rust. A type of zoom-core's is named here and nowhere else.

use std::fmt::Write as _;

use crate::{
    shape::{Shape, Text},
    tables::{MEETING_IDS, SECRETS, WHOLE},
    words,
};

/// A value that is no object, list or enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    Bool,
    Integer,
    Number,
    Text,
    Date,
    DateTime,
    DateOrDateTime,
    Id,
    MeetingId,
    MeetingUuid,
    MeetingIdOrUuid,
    Secret,
    File,
    Download,
    Json,
}

/// Each scalar's type. All but those of Rust's own are items of zoom-core's.
const TYPES: [(Scalar, &str); 15] = [
    (Scalar::Bool, "bool"),
    (Scalar::Integer, "i64"),
    (Scalar::Number, "f64"),
    (Scalar::Text, "String"),
    (Scalar::Date, "Date"),
    (Scalar::DateTime, "DateTime"),
    (Scalar::DateOrDateTime, "DateOrDateTime"),
    (Scalar::Id, "Id"),
    (Scalar::MeetingId, "MeetingId"),
    (Scalar::MeetingUuid, "MeetingUuid"),
    (Scalar::MeetingIdOrUuid, "MeetingIdOrUuid"),
    (Scalar::Secret, "Secret"),
    (Scalar::File, "FilePart"),
    (Scalar::Download, "Download"),
    (Scalar::Json, "Value"),
];

/// Where a value stands, as far as its type depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    Path {
        /// Whether the document says that it may have to be encoded twice.
        is_uuid: bool,
    },
    /// The query, a header, or a part of a multipart body: text.
    Query,
    /// A body or an answer: JSON.
    Json,
}

impl Scalar {
    pub(crate) fn rust(self) -> &'static str {
        // The table has a row for each, in the order of the enum.
        TYPES[self as usize].1
    }

    /// The item of zoom-core's that a file imports for it.
    pub(crate) fn import(self) -> Option<&'static str> {
        Some(self.rust()).filter(|name| !["bool", "i64", "f64", "String"].contains(name))
    }

    /// The scalar of a shape; `None` for what is none.
    pub(crate) fn of(shape: &Shape, name: &str, spot: Spot) -> Option<Self> {
        // What is sent outside of a body is text, if nothing else is said.
        let shape = if *shape == Shape::Any && spot != Spot::Json { &Shape::Text(Text::Plain) } else { shape };
        let is_meeting = MEETING_IDS.contains(&name);
        if let Spot::Path { is_uuid: true } = spot {
            let takes_number = !words::split(name).iter().any(|word| word == "uuid");
            return Some(if takes_number { Self::MeetingIdOrUuid } else { Self::MeetingUuid });
        }
        Some(match shape {
            Shape::Any => Self::Json,
            Shape::Bool => Self::Bool,
            Shape::Integer if is_meeting => Self::MeetingId,
            // An id that is a number here is text elsewhere, and in answers it is now and then.
            Shape::Integer if spot == Spot::Json && is_id(name) => Self::Id,
            Shape::Integer => Self::Integer,
            Shape::Number if WHOLE.contains(&name) => Self::Integer,
            Shape::Number => Self::Number,
            Shape::Text(Text::File) => Self::File,
            Shape::Text(_) if spot == Spot::Query && matches!(name, "from" | "to") => Self::DateOrDateTime,
            Shape::Text(Text::Date) => Self::Date,
            Shape::Text(Text::DateTime) => Self::DateTime,
            Shape::Text(Text::Plain) => match spot {
                // A number or a UUID, by what the document says of other operations with the same parameter.
                Spot::Path { .. } if is_meeting => Self::MeetingIdOrUuid,
                Spot::Query | Spot::Json if is_meeting => Self::Id,
                Spot::Json if SECRETS.iter().any(|(secret, _)| *secret == name) => Self::Secret,
                _ => Self::Text,
            },
            Shape::Object(members) if members.is_empty() => Self::Json,
            Shape::Words(_) | Shape::Numbers(_) | Shape::List(_) | Shape::Map(_) | Shape::Object(_) => return None,
        })
    }
}

fn is_id(name: &str) -> bool {
    words::split(name).last().is_some_and(|word| word == "id")
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    Scalar(Scalar),
    List(Box<Type>),
    Map(Box<Type>),
    /// A struct or an enum of the product, by its number.
    Named(usize),
}

impl Type {
    /// The type as Rust writes it.
    pub(crate) fn rust(&self, name_of: &dyn Fn(usize) -> String) -> String {
        let mut text = String::new();
        self.write(&mut text, name_of);
        text
    }

    fn write(&self, to: &mut String, name_of: &dyn Fn(usize) -> String) {
        match self {
            Self::Scalar(scalar) => to.push_str(scalar.rust()),
            Self::Named(number) => to.push_str(&name_of(*number)),
            Self::List(items) => {
                to.push_str("Vec<");
                items.write(to, name_of);
                to.push('>');
            }
            Self::Map(values) => {
                // Writing to a string does not fail.
                _ = write!(to, "BTreeMap<String, ");
                values.write(to, name_of);
                to.push('>');
            }
        }
    }

    /// The scalar or the number of the named type at its end.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            _ => self,
        }
    }

    /// Whether a map is in it.
    pub(crate) fn has_map(&self) -> bool {
        match self {
            Self::Map(_) => true,
            Self::List(inner) => inner.has_map(),
            _ => false,
        }
    }
}
