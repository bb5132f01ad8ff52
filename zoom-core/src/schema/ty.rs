//! The type of a value, and the members of an object. Each contains the other, so they share a file.
//!
//! A macro's expansion writes an object and its members as columns.

use std::{fmt, ptr, sync::LazyLock};

use super::values::EnumSchema;

/// Separates the docs of two members. No doc comment contains this character.
const SEPARATOR: char = '\u{1f}';

/// The type of a value as it is sent or received.
///
/// Whether a value may be absent is not part of its type: a [`Member`](super::Member) or a
/// [`Param`](crate::operation::Param) says whether it is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// Any JSON value. Also used for types without a description, such as a struct with only serde's derives.
    Any,
    /// Text in this format, whose length in characters is within these limits.
    Text {
        /// The format that the text must have.
        format: Option<Format>,
        /// The minimum length in characters; 0 if unlimited.
        min_length: u32,
        /// The maximum length in characters; `u32::MAX` if unlimited.
        max_length: u32,
    },
    /// An integer within these limits.
    Integer {
        /// The minimum; `i64::MIN` if unlimited.
        minimum: i64,
        /// The maximum; `i64::MAX` if unlimited.
        maximum: i64,
    },
    /// A number that may have a fraction.
    Number,
    /// A boolean.
    Bool,
    /// A day, such as `2026-01-31`.
    Date,
    /// A moment, such as `2026-01-31T08:00:00Z`.
    DateTime,
    /// A day or a moment.
    DateOrDateTime,
    /// Text that is not shown, such as a passcode.
    Secret,
    /// An id: a number, or text.
    Id,
    /// The number of a meeting or a webinar, with 9 to 11 digits.
    MeetingId,
    /// The number of a meeting or a webinar, or the UUID of one of its instances.
    MeetingIdOrUuid,
    /// One of several documented values. Zoom may add values.
    Enum(&'static EnumSchema),
    /// A list whose elements have this type.
    List(&'static Type),
    /// An object with arbitrary names, whose values have this type.
    Map(&'static Type),
    /// An object with named members.
    Object(ObjectType),
    /// The content of a file.
    File,
}

/// A format of text.
///
/// # Examples
///
/// ```
/// use zoom_core::schema::{Format, Type};
///
/// let address = Type::TEXT.format(Format::Email).length(0, 128);
/// assert_eq!(address.to_json_schema()["format"], Format::Email.json_schema_name().expect("a format of JSON Schema"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// An email address.
    Email,
    /// A URI with a scheme.
    Uri,
    /// A UUID with hyphens, such as `123e4567-e89b-12d3-a456-426614174000`.
    Uuid,
    /// The UUID of a meeting, which is base64-encoded.
    MeetingUuid,
    /// A time of day, such as `08:30:00`.
    Time,
    /// Digits: a number that is sent as text.
    Digits,
}

impl Format {
    /// Returns the format's name in JSON Schema, or `None` if it does not have one there.
    #[must_use]
    pub const fn json_schema_name(self) -> Option<&'static str> {
        match self {
            Self::Email => Some("email"),
            Self::Uri => Some("uri"),
            Self::Uuid => Some("uuid"),
            Self::Time => Some("time"),
            Self::MeetingUuid | Self::Digits => None,
        }
    }
}

impl Type {
    /// Text without limits.
    pub const TEXT: Self = Self::Text { format: None, min_length: 0, max_length: u32::MAX };

    /// An integer without limits on its value.
    pub const INTEGER: Self = Self::Integer { minimum: i64::MIN, maximum: i64::MAX };

    /// An integer that is not negative.
    pub const UNSIGNED: Self = Self::Integer { minimum: 0, maximum: i64::MAX };

    /// Returns the same type with its length, in characters, limited further. [`Any`](Self::Any) is returned unchanged,
    /// as its length is not known.
    ///
    /// # Panics
    ///
    /// If the type is neither text nor [`Any`](Self::Any), or if no length is within the limits. In a constant, the
    /// panic is a compile error.
    #[must_use]
    #[expect(clippy::panic, reason = "in a constant, a panic is a compile error")]
    pub const fn length(self, min_length: u32, max_length: u32) -> Self {
        match self {
            Self::Text { format, min_length: least, max_length: most } => {
                let min_length = if min_length > least { min_length } else { least };
                let max_length = if max_length < most { max_length } else { most };
                assert!(min_length <= max_length, "no length is within the limits");
                Self::Text { format, min_length, max_length }
            }
            Self::Any => self,
            _ => panic!("the length of this type can't be limited: it is not text"),
        }
    }

    /// Returns the same type with its value limited further. [`Any`](Self::Any) is returned unchanged, as its value is
    /// not known.
    ///
    /// # Panics
    ///
    /// If the type is neither an integer nor [`Any`](Self::Any), or if no value is within the limits. In a constant,
    /// this is a compile error.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::schema::Type;
    ///
    /// // The limits can only become narrower.
    /// const MINUTES: Type = Type::UNSIGNED.range(1, 1_440);
    /// assert_eq!(MINUTES.range(0, 60), Type::INTEGER.range(1, 60));
    /// ```
    #[must_use]
    #[expect(clippy::panic, reason = "in a constant, a panic is a compile error")]
    pub const fn range(self, minimum: i64, maximum: i64) -> Self {
        match self {
            Self::Integer { minimum: least, maximum: most } => {
                let minimum = if minimum > least { minimum } else { least };
                let maximum = if maximum < most { maximum } else { most };
                assert!(minimum <= maximum, "no value is within the limits");
                Self::Integer { minimum, maximum }
            }
            Self::Any => self,
            _ => panic!("the value of this type can't be limited: it is not an integer"),
        }
    }

    /// Returns the same type with a format. A type that is not text is returned unchanged.
    #[must_use]
    pub const fn format(self, format: Format) -> Self {
        match self {
            Self::Text { min_length, max_length, .. } => Self::Text { format: Some(format), min_length, max_length },
            other => other,
        }
    }

    /// Returns the schema if the type is an object with named members.
    #[must_use]
    pub fn object(&self) -> Option<&'static Schema> {
        match self {
            Self::Object(object) => Some(object.schema()),
            _ => None,
        }
    }

    /// Returns the documented values if the type is an enum.
    #[must_use]
    pub const fn values(&self) -> Option<&'static EnumSchema> {
        match self {
            Self::Enum(values) => Some(values),
            _ => None,
        }
    }

    /// Returns the type of the elements of a list or the values of a map, or the type itself if it is neither.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::schema::{Described, Type};
    ///
    /// assert_eq!(Vec::<String>::TYPE.element(), Type::TEXT);
    /// assert_eq!(Type::Bool.element(), Type::Bool);
    /// ```
    #[must_use]
    pub const fn element(self) -> Self {
        match self {
            Self::List(element) | Self::Map(element) => *element,
            other => other,
        }
    }
}

/// An object: its name, its documentation and its members.
///
/// Two schemas are equal if their contents are, including everything that they refer to.
///
/// # Examples
///
/// ```
/// use zoom_core::{schema::{Described, Schema}, zoom_object};
///
/// #[zoom_object]
/// struct Meeting {
///     #[required]
///     id: u64,
///     topic: Option<String>,
/// }
///
/// /// Returns the names of the members that are always present.
/// fn required(schema: &Schema) -> Vec<&'static str> {
///     schema.members().filter(|member| member.required).map(|member| member.wire_name).collect()
/// }
///
/// assert_eq!(required(Meeting::TYPE.object().expect("an object")), ["id"]);
/// ```
#[derive(Clone, Copy)]
pub struct Schema {
    /// The struct's name.
    pub name: &'static str,
    /// The struct's documentation, up to its first heading.
    pub doc: &'static str,
    names: &'static [&'static str],
    required: &'static [u8],
    types: &'static [Type],
    docs: &'static str,
}

/// A member of an object.
///
/// # Examples
///
/// ```
/// use zoom_core::{schema::{Described, Member}, zoom_object};
///
/// #[zoom_object]
/// struct Meeting {
///     /// What the meeting is about.
///     topic: Option<String>,
/// }
///
/// /// Writes a member as a row of a table.
/// fn row(member: &Member) -> String {
///     let required = if member.required_in_requests { "yes" } else { "no" };
///     format!("| `{}` | {required} | {} |", member.wire_name, member.doc)
/// }
///
/// let topic = Meeting::TYPE.object().and_then(|schema| schema.member("topic")).expect("a member");
/// assert_eq!(row(&topic), "| `topic` | no | What the meeting is about. |");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// The name as it is sent.
    pub wire_name: &'static str,
    /// The field's documentation.
    pub doc: &'static str,
    /// Whether the member is always present: a response without it can't be read.
    pub required: bool,
    /// Whether a request must contain the member, or Zoom documents that an event always contains it. A value that is
    /// read may lack the member unless it is also [`required`](Self::required).
    pub required_in_requests: bool,
    /// The type of the member's value.
    pub ty: Type,
}

impl Schema {
    /// Creates a schema from columns. Each member has a wire name, a `!`, `n` or space in `required`, a type, and docs,
    /// which end at a separator. A struct literal for each member would take longer to compile.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        doc: &'static str,
        names: &'static [&'static str],
        required: &'static [u8],
        types: &'static [Type],
        docs: &'static str,
    ) -> Self {
        Self { name, doc, names, required, types, docs }
    }

    /// Returns the members in declaration order.
    pub fn members(&self) -> impl Iterator<Item = Member> + use<> {
        let columns = self.names.iter().zip(self.required).zip(self.types).zip(self.docs.split(SEPARATOR));
        columns.map(|(((wire_name, required), ty), doc)| Member {
            wire_name,
            doc,
            required: *required == b'!',
            required_in_requests: *required != b' ',
            ty: *ty,
        })
    }

    /// Returns the member with this wire name.
    #[must_use]
    pub fn member(&self, wire_name: &str) -> Option<Member> {
        let at = self.names.iter().position(|name| *name == wire_name)?;
        self.members().nth(at)
    }
}

/// Members may contain the object itself, so only their names are shown.
impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema").field("name", &self.name).field("members", &self.names).finish_non_exhaustive()
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        is_same(self, other, &mut Vec::new())
    }
}

impl Eq for Schema {}

/// Compares two objects. `assumed` contains the pairs that are being compared, because an object may contain itself.
fn is_same(one: &Schema, other: &Schema, assumed: &mut Vec<[*const Schema; 2]>) -> bool {
    let pair = [ptr::from_ref(one), ptr::from_ref(other)];
    if ptr::eq(one, other) || assumed.contains(&pair) {
        return true;
    }
    assumed.push(pair);
    (one.name, one.doc, one.names, one.required, one.docs)
        == (other.name, other.doc, other.names, other.required, other.docs)
        && one.types.iter().zip(other.types).all(|(one, other)| is_same_type(*one, *other, assumed))
}

fn is_same_type(one: Type, other: Type, assumed: &mut Vec<[*const Schema; 2]>) -> bool {
    match (one, other) {
        (Type::Object(one), Type::Object(other)) => is_same(one.schema(), other.schema(), assumed),
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => {
            is_same_type(*one, *other, assumed)
        }
        _ => one == other,
    }
}

/// A schema that is created on first use: see [`ObjectType::lazy`].
pub type LazySchema = LazyLock<Schema, Box<dyn FnOnce() -> Schema + Send>>;

/// The type of an object. Its schema is obtained on demand, because an object may contain itself.
#[derive(Clone, Copy)]
pub struct ObjectType(Source);

/// Where the schema comes from: a function in an expansion, or a description that is read at run time.
#[derive(Clone, Copy)]
enum Source {
    Declared(fn() -> &'static Schema),
    Lazy(&'static LazySchema),
}

impl ObjectType {
    /// Creates the type from the function that returns its schema.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{schema::{Described, ObjectType, Type}, zoom_object};
    ///
    /// #[zoom_object]
    /// struct User {
    ///     id: String,
    /// }
    ///
    /// /// A user, in a type of its own.
    /// struct Wrapped(User);
    ///
    /// impl Described for Wrapped {
    ///     const TYPE: Type = Type::Object(ObjectType::new(|| User::TYPE.object().expect("an object")));
    /// }
    ///
    /// assert_eq!(Wrapped::TYPE, User::TYPE);
    /// ```
    #[must_use]
    pub const fn new(schema: fn() -> &'static Schema) -> Self {
        Self(Source::Declared(schema))
    }

    /// Creates the type of an object whose schema is not known at compile time.
    #[must_use]
    pub const fn lazy(schema: &'static LazySchema) -> Self {
        Self(Source::Lazy(schema))
    }

    /// Returns the schema.
    #[must_use]
    pub fn schema(self) -> &'static Schema {
        match self.0 {
            Source::Declared(schema) => schema(),
            Source::Lazy(schema) => schema,
        }
    }
}

impl fmt::Debug for ObjectType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ObjectType").field(&self.schema().name).finish()
    }
}

impl PartialEq for ObjectType {
    fn eq(&self, other: &Self) -> bool {
        self.schema() == other.schema()
    }
}

impl Eq for ObjectType {}

#[cfg(test)]
mod tests {
    use crate::schema::{Described, Type};

    #[crate::zoom_object(crate = crate)]
    struct Page<T> {
        items: Vec<T>,
        next: Option<Box<Page<T>>>,
    }

    #[test]
    fn a_limit_narrows_the_limits_that_a_type_has() {
        assert_eq!(u32::TYPE.range(i64::MIN, 1440), Type::Integer { minimum: 0, maximum: 1440 });
        assert_eq!(Type::TEXT.length(7, 9).length(0, 8), Type::TEXT.length(7, 8));
        assert_eq!((Type::Any.length(0, 5), Type::Any.range(0, 5)), (Type::Any, Type::Any));
    }

    #[test]
    fn objects_of_one_declaration_differ_by_their_type_arguments() {
        assert_eq!(Page::<bool>::TYPE, Page::<bool>::TYPE);
        assert_ne!(Page::<bool>::TYPE, Page::<String>::TYPE);
        assert_ne!(Page::<Page<bool>>::TYPE, Page::<Page<String>>::TYPE);
    }
}
