//! The Rust types of a document's values. This is the only module that names zoom-core's types.

use std::fmt::Write as _;

use crate::{
    shape::{Shape, Text},
    tables::{INTEGERS, MEETING_ID_DESCRIPTIONS, MEETING_IDS, MEETING_NUMBERS, SECRETS},
    words,
};

/// The type of a value that is not an object, list or enum.
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

/// The Rust type of each scalar, in the order of the enum's variants. All of them except the primitive types and
/// `String` are items of zoom-core.
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

/// The part of a message that carries a value. Only parts that affect the value's type are distinguished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Carrier {
    /// A segment of the path.
    Path {
        /// Whether the document says that the value may have to be encoded twice.
        is_uuid: bool,
    },
    /// The query, a header, or a part of a multipart body.
    Text,
    /// A JSON body of a request or response.
    Json,
}

impl Scalar {
    /// Returns the scalar's Rust type.
    pub(crate) fn rust(self) -> &'static str {
        // The table contains a row for each variant, in the order of the enum.
        TYPES[self as usize].1
    }

    /// Returns the item that a file imports from zoom-core for this scalar.
    pub(crate) fn import(self) -> Option<&'static str> {
        Some(self.rust()).filter(|name| !["bool", "i64", "f64", "String"].contains(name))
    }

    /// Returns the scalar of a shape; `None` if the shape is not a scalar. `description` is the document's own.
    pub(crate) fn of(shape: &Shape, name: &str, carrier: Carrier, description: &str) -> Option<Self> {
        // Outside a JSON body, a value without a declared type is a string.
        let shape = if *shape == Shape::Any && carrier != Carrier::Json { &Shape::Text(Text::Plain) } else { shape };
        // A constant is declared as a string.
        let is_constant = matches!(shape, Shape::StringEnum(words) if words.len() == 1);
        let shape = if is_constant { &Shape::Text(Text::Plain) } else { shape };
        let is_meeting = MEETING_IDS.contains(&name);
        if let Carrier::Path { is_uuid: true } = carrier {
            // The IDs of Video SDK sessions and of conversations have the form of a UUID and are never numbers.
            return Some(if is_meeting { Self::MeetingIdOrUuid } else { Self::MeetingUuid });
        }
        Some(match shape {
            Shape::Any => Self::Json,
            Shape::Bool => Self::Bool,
            Shape::Integer if is_meeting_number(name, description) => Self::MeetingId,
            // IDs that are documented as numbers here are documented as strings elsewhere, and some responses contain
            // them as strings.
            Shape::Integer if carrier == Carrier::Json && is_id(name) => Self::Id,
            Shape::Integer => Self::Integer,
            Shape::Number if INTEGERS.contains(&name) => Self::Integer,
            Shape::Number => Self::Number,
            Shape::Text(Text::File) => Self::File,
            Shape::Text(_) if carrier == Carrier::Text && matches!(name, "from" | "to") => Self::DateOrDateTime,
            Shape::Text(Text::Date) => Self::Date,
            Shape::Text(Text::DateTime) => Self::DateTime,
            Shape::Text(Text::Plain) => match carrier {
                // Other operations document the same parameter as either a number or a UUID.
                Carrier::Path { .. } if is_meeting => Self::MeetingIdOrUuid,
                Carrier::Text | Carrier::Json if is_meeting => Self::Id,
                Carrier::Json if SECRETS.iter().any(|(secret, _)| *secret == name) => Self::Secret,
                _ => Self::Text,
            },
            Shape::Object(members) if members.is_empty() => Self::Json,
            Shape::StringEnum(_)
            | Shape::IntegerEnum(_)
            | Shape::List(_)
            | Shape::CommaList(_)
            | Shape::Map(_)
            | Shape::Object(_) => return None,
        })
    }
}

/// Returns whether an integer is the number of a meeting or webinar. If the document declares a string, the value may
/// also be a UUID.
fn is_meeting_number(name: &str, description: &str) -> bool {
    MEETING_IDS.contains(&name)
        || MEETING_NUMBERS.contains(&name)
        || (is_id(name) && {
            let words = description.trim_start_matches(['[', '*', '\\']).to_lowercase();
            let words = words.strip_prefix("the ").unwrap_or(&words).trim_start_matches(['[', '*', '\\']);
            MEETING_ID_DESCRIPTIONS.iter().any(|beginning| words.starts_with(beginning))
        })
}

fn is_id(name: &str) -> bool {
    words::split(name).last().is_some_and(|word| word == "id")
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    Scalar(Scalar),
    List(Box<Type>),
    CommaList(Box<Type>),
    Map(Box<Type>),
    /// A struct or enum of the product, by its index in the plan.
    Named(usize),
}

impl Type {
    /// Returns the type as Rust source.
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
            Self::CommaList(items) => {
                to.push_str("CommaList<");
                items.write(to, name_of);
                to.push('>');
            }
            Self::Map(values) => {
                // Writing to a `String` cannot fail.
                _ = write!(to, "BTreeMap<String, ");
                values.write(to, name_of);
                to.push('>');
            }
        }
    }

    /// Returns the scalar or named type inside lists and maps.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::CommaList(inner) | Self::Map(inner) => inner.innermost(),
            _ => self,
        }
    }

    /// Returns whether the type contains a map.
    pub(crate) fn has_map(&self) -> bool {
        match self {
            Self::Map(_) => true,
            Self::List(inner) => inner.has_map(),
            _ => false,
        }
    }

    /// Returns whether the type is or contains a list that is sent as a single string.
    pub(crate) fn has_comma_list(&self) -> bool {
        match self {
            Self::CommaList(_) => true,
            Self::List(inner) | Self::Map(inner) => inner.has_comma_list(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_integer_that_is_a_meetings_number_is_a_meeting_id_and_text_stays_an_id() {
        let plain = Shape::Text(Text::Plain);
        for (shape, name, description, expected) in [
            (&Shape::Integer, "meeting_id", "", Scalar::MeetingId),
            (&Shape::Integer, "webinarId", "The webinar.", Scalar::MeetingId),
            (&Shape::Integer, "pmi", "Personal Meeting ID.", Scalar::MeetingId),
            (&Shape::Integer, "meeting_number", "The disclaimer's meeting number.", Scalar::MeetingId),
            (&Shape::Integer, "id", "[Meeting ID](https://zoom.example/1): the number.", Scalar::MeetingId),
            (&Shape::Integer, "id", "The [meeting ID](https://zoom.example/1).", Scalar::MeetingId),
            (&Shape::Integer, "id", "\\[Meeting ID]", Scalar::MeetingId),
            (&Shape::Integer, "id", "Webinar ID in **long** format.", Scalar::MeetingId),
            (&Shape::Integer, "id", "The webinar's ID.", Scalar::MeetingId),
            (&Shape::Integer, "id", "The meeting or webinar ID, either of them.", Scalar::MeetingId),
            (&Shape::Integer, "id", "The ID of the poll in the meeting.", Scalar::Id),
            (&Shape::Integer, "id", "The registrant's ID.", Scalar::Id),
            (&Shape::Integer, "id", "", Scalar::Id),
            (&Shape::Integer, "meeting_capacity", "The meeting ID's capacity.", Scalar::Integer),
            (&Shape::Integer, "registrants_restrict_number", "Meeting IDs.", Scalar::Integer),
            (&plain, "meeting_id", "The meeting ID.", Scalar::Id),
            (&plain, "webinar_id", "The webinar ID.", Scalar::Id),
            (&plain, "id", "The meeting ID.", Scalar::Text),
            (&plain, "pmi", "Personal Meeting ID.", Scalar::Text),
        ] {
            let found = Scalar::of(shape, name, Carrier::Json, description);
            assert_eq!(found, Some(expected), "{} {name}: {description}", shape.kind());
        }
    }
}
