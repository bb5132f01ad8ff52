//! The text format of a product: JSON, with one operation, event, object or enum per line.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, Visitor},
};
use serde_json::value::RawValue;

/// Text that is borrowed from the file unless it contains escapes. A plain `Cow` would not work, because serde does not
/// borrow a `Cow` that is in a list.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl Text<'static> {
    /// Returns the text with a static lifetime, leaking it if it is owned: data that was read is kept until the program
    /// ends.
    pub(crate) fn keep(self) -> &'static str {
        match self.0 {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => text.leak(),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(text))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(text.to_owned()))
            }
        }

        deserializer.deserialize_str(Reader).map(Self)
    }
}

/// The contents of a file. Types refer to objects and enums by position, so that a type that many operations share is
/// stored once, and an object may contain itself. The objects are in a separate file, which is not needed to list
/// operations.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File<'a> {
    #[serde(borrow, default)]
    pub(crate) operations: Vec<Operation<'a>>,
    #[serde(borrow, default)]
    pub(crate) events: Vec<Event<'a>>,
    /// The enums, each of which is parsed when a type refers to it.
    #[serde(borrow)]
    pub(crate) enums: Vec<&'a RawValue>,
    /// The number of objects.
    pub(crate) objects: usize,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow)]
    pub(crate) method: Text<'a>,
    #[serde(borrow)]
    pub(crate) path: Text<'a>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) params: Vec<Param<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) groups: Vec<Vec<Param<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<Body<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) base: Base,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) scopes: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rate_limit: Option<RateLimit>,
    /// Status, code and meaning.
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<(u16, i64, Text<'a>)>,
    /// The name of the field that holds the items, then the cursor, then the cursor's parameter.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) paginate: Option<(Text<'a>, Cursor, Text<'a>)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_range: Option<MaxRange>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) response: Response,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) response_type: Type,
    pub(crate) idempotent: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) deprecated: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) reconstructed: bool,
    #[serde(borrow)]
    pub(crate) doc: Text<'a>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) docs_url: Option<Text<'a>>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Param<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    /// Omitted if it is the same as `name`.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(crate) wire_name: Option<Text<'a>>,
    #[serde(rename = "in")]
    pub(crate) location: Location,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) required: bool,
    pub(crate) style: Style,
    #[serde(rename = "type")]
    pub(crate) ty: Type,
    #[serde(borrow)]
    pub(crate) doc: Text<'a>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) scopes: Vec<Text<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) key: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) deprecated: bool,
    /// An object, whose members are the event's fields.
    pub(crate) payload: Type,
    #[serde(borrow)]
    pub(crate) doc: Text<'a>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Object<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow)]
    pub(crate) doc: Text<'a>,
    /// Wire name, presence, type and doc.
    #[serde(borrow)]
    pub(crate) members: Vec<(Text<'a>, Presence, Type, Text<'a>)>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enum<'a> {
    #[serde(borrow)]
    pub(crate) name: Text<'a>,
    #[serde(borrow)]
    pub(crate) doc: Text<'a>,
    #[serde(borrow)]
    pub(crate) values: Values<'a>,
}

/// The values, each with its doc.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum Values<'a> {
    Integers(#[serde(borrow)] Vec<(i64, Text<'a>)>),
    Texts(#[serde(borrow)] Vec<(Text<'a>, Text<'a>)>),
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Presence {
    /// The member must be present when an object is read.
    Required,
    /// The member is required in requests.
    InRequests,
    Optional,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Base {
    #[default]
    Api,
    Root,
    FileApi,
    File,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Response {
    #[default]
    Json,
    Empty,
    Text,
    Bytes,
    Stream,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RateLimit {
    Light,
    Medium,
    Heavy,
    ResourceIntensive,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cursor {
    NextPageToken,
    PageToken,
    PageNumber,
    StartIndex,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MaxRange {
    Days(u16),
    Months(u16),
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Body<'a> {
    Json,
    Form,
    Multipart,
    /// Bytes with this content type.
    Raw(#[serde(borrow)] Text<'a>),
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Member,
    FormField,
    Part,
    File,
    Body,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Style {
    Undeclared,
    Repeated,
    Comma,
    Uuid,
}

#[derive(Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Type {
    #[default]
    Any,
    Text,
    /// Text with a format, a minimum length and a maximum length.
    LimitedText(Option<Format>, u32, Option<u32>),
    Integer,
    Unsigned,
    /// An integer between two numbers, both inclusive.
    LimitedInteger(i64, i64),
    Number,
    Bool,
    Date,
    DateTime,
    DateOrDateTime,
    Secret,
    Id,
    MeetingId,
    MeetingIdOrUuid,
    /// The position in `enums`.
    Enum(usize),
    List(Box<Type>),
    Map(Box<Type>),
    /// The position in `objects`.
    Object(usize),
    File,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Format {
    Email,
    Uri,
    Uuid,
    MeetingUuid,
    Time,
    Digits,
}

/// Returns whether a value is the default, which is omitted from the text.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
