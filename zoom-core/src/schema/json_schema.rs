//! Conversion of schemas to JSON Schema.

use serde_json::{Map, Value, json};

use super::{
    ty::{Member, Schema, Type},
    values::{EnumSchema, WireValue},
};

/// The dialect in which schemas are written.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The location of the referenced objects in a self-contained schema.
const IN_SCHEMA: &str = "#/$defs/";

impl Schema {
    /// Returns the object as JSON Schema, dialect 2020-12. Objects within it are in `$defs`.
    ///
    /// The schema describes what Zoom documents. This crate accepts members and values that Zoom has added since, but
    /// the schema's `enum` does not list such values.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, schema::Described, zoom_object};
    ///
    /// #[zoom_object]
    /// struct User {
    ///     /// The address.
    ///     #[required]
    ///     email: String,
    ///     manager: Option<Box<User>>,
    /// }
    ///
    /// let schema = User::TYPE.object().expect("an object").to_json_schema();
    /// assert_eq!(schema["properties"]["email"], json!({ "type": "string", "description": "The address." }));
    /// assert_eq!(schema["properties"]["manager"], json!({ "$ref": "#" }));
    /// assert_eq!(schema["required"], json!(["email"]));
    /// ```
    #[must_use]
    pub fn to_json_schema(&self) -> Value {
        self.written(Direction::Response)
    }

    fn written(&self, direction: Direction) -> Value {
        let mut definitions = Writer { root: Some((self, direction)), ..Writer::new(IN_SCHEMA) };
        let mut written = Map::new();
        written.insert("$schema".to_owned(), DIALECT.into());
        written.extend(definitions.object(self, direction));
        definitions.add_to(&mut written);
        Value::Object(written)
    }

    /// Returns whether a request must contain members that a response may lack, here or in a nested object.
    fn requires_more_in_requests(&'static self, seen: &mut Vec<&'static Self>) -> bool {
        if seen.contains(&self) {
            return false;
        }
        seen.push(self);
        self.members().any(|member| {
            member.required_in_requests != member.required
                || member.ty.element_object().is_some_and(|object| object.requires_more_in_requests(seen))
        })
    }
}

impl Type {
    /// Returns the type as JSON Schema, dialect 2020-12. Objects within it are in `$defs`.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, schema::Described};
    ///
    /// assert_eq!(Vec::<bool>::TYPE.to_json_schema()["items"], json!({ "type": "boolean" }));
    /// ```
    #[must_use]
    pub fn to_json_schema(&self) -> Value {
        self.written(Direction::Response)
    }

    /// Returns the type as [`to_json_schema`](Self::to_json_schema) does, but also lists as required the members that
    /// requests must contain and those that events are documented to contain.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, schema::Described, zoom_object};
    ///
    /// #[zoom_object(setters)]
    /// struct Recurrence {
    ///     #[required(new)]
    ///     interval: Option<u32>,
    /// }
    ///
    /// assert_eq!(Recurrence::TYPE.to_request_json_schema()["required"], json!(["interval"]));
    /// assert!(Recurrence::TYPE.to_json_schema().get("required").is_none());
    /// ```
    #[must_use]
    pub fn to_request_json_schema(&self) -> Value {
        self.written(Direction::Request)
    }

    fn written(&self, direction: Direction) -> Value {
        if let Some(schema) = self.object() {
            return schema.written(direction);
        }
        let mut definitions = Writer::new(IN_SCHEMA);
        let mut written = Map::new();
        written.insert("$schema".to_owned(), DIALECT.into());
        written.extend(definitions.ty(*self, direction));
        definitions.add_to(&mut written);
        Value::Object(written)
    }

    /// Returns the object in the type: the type itself, the elements of a list, or the values of a map.
    fn element_object(self) -> Option<&'static Schema> {
        match self {
            Self::Object(object) => Some(object.schema()),
            Self::List(of) | Self::Map(of) => of.element_object(),
            _ => None,
        }
    }
}

/// The objects of several schemas in one document, such as OpenAPI's `components`, each defined once.
///
/// # Examples
///
/// ```
/// use zoom_core::{
///     json,
///     schema::{Definitions, Described},
///     zoom_object,
/// };
///
/// #[zoom_object]
/// struct User {
///     manager: Option<Box<User>>,
/// }
///
/// let mut definitions = Definitions::new("#/components/schemas/");
/// let users = definitions.schema(Vec::<User>::TYPE);
/// assert_eq!(users, json!({ "type": "array", "items": { "$ref": "#/components/schemas/User" } }));
/// assert_eq!(definitions.finish()["User"]["properties"]["manager"], json!({ "$ref": "#/components/schemas/User" }));
/// ```
#[derive(Debug)]
pub struct Definitions(Writer<'static>);

impl Definitions {
    /// Creates the definitions of a document. `prefix` is their location: the part of a reference before the name.
    #[must_use]
    pub fn new(prefix: impl Into<String>) -> Self {
        Self(Writer::new(prefix))
    }

    /// Returns the schema of a type, which refers to the definitions of objects.
    pub fn schema(&mut self, ty: Type) -> Value {
        self.0.ty(ty, Direction::Response).into()
    }

    /// Returns the schema of a type in a request. An object that must contain more members in a request than in a
    /// response gets a second definition.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, schema::{Definitions, Described}, zoom_object};
    ///
    /// #[zoom_object(setters)]
    /// struct Recurrence {
    ///     #[required(new)]
    ///     interval: Option<u32>,
    /// }
    ///
    /// let mut definitions = Definitions::new("#/components/schemas/");
    /// let sent = definitions.request_schema(Recurrence::TYPE);
    /// let received = definitions.schema(Recurrence::TYPE);
    /// // Only a request must contain `interval`.
    /// assert_ne!(sent, received);
    /// assert_eq!(definitions.finish().len(), 2);
    /// ```
    pub fn request_schema(&mut self, ty: Type) -> Value {
        self.0.ty(ty, Direction::Request).into()
    }

    /// Returns the definitions of all objects that the schemas refer to, directly or not.
    #[must_use]
    pub fn finish(self) -> Map<String, Value> {
        self.0.finish()
    }
}

/// Where a type is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Request,
    Response,
}

/// Writes schemas, and collects the objects to which they refer.
#[derive(Debug)]
struct Writer<'s> {
    root: Option<(&'s Schema, Direction)>,
    prefix: String,
    found: Vec<(String, &'static Schema, Direction)>,
}

impl Writer<'_> {
    fn new(prefix: impl Into<String>) -> Self {
        Self { root: None, prefix: prefix.into(), found: Vec::new() }
    }

    fn object(&mut self, schema: &Schema, direction: Direction) -> Map<String, Value> {
        let mut written = described("object", schema.doc);
        let properties: Map<String, Value> = schema
            .members()
            .map(|member| {
                let mut property = self.ty(member.ty, direction);
                if !member.doc.is_empty() {
                    property.insert("description".to_owned(), member.doc.into());
                }
                (member.wire_name.to_owned(), property.into())
            })
            .collect();
        let is_required = |member: &Member| match direction {
            Direction::Request => member.required_in_requests,
            Direction::Response => member.required,
        };
        let required: Vec<&str> = schema.members().filter(is_required).map(|member| member.wire_name).collect();
        written.insert("properties".to_owned(), properties.into());
        if !required.is_empty() {
            written.insert("required".to_owned(), required.into());
        }
        written
    }

    fn ty(&mut self, ty: Type, direction: Direction) -> Map<String, Value> {
        match ty {
            Type::Any => Map::new(),
            Type::Text { format, min_length, max_length } => {
                let mut written = described("string", "");
                if let Some(format) = format.and_then(super::Format::json_schema_name) {
                    written.insert("format".to_owned(), format.into());
                }
                if min_length > 0 {
                    written.insert("minLength".to_owned(), min_length.into());
                }
                if max_length < u32::MAX {
                    written.insert("maxLength".to_owned(), max_length.into());
                }
                written
            }
            Type::Integer { minimum, maximum } => {
                let mut written = described("integer", "");
                if minimum > i64::MIN {
                    written.insert("minimum".to_owned(), minimum.into());
                }
                if maximum < i64::MAX {
                    written.insert("maximum".to_owned(), maximum.into());
                }
                written
            }
            Type::Number => described("number", ""),
            Type::Bool => described("boolean", ""),
            Type::Date => with(described("string", ""), "format", "date"),
            Type::DateTime => with(described("string", ""), "format", "date-time"),
            Type::Secret => with(described("string", ""), "format", "password"),
            Type::DateOrDateTime => any_of([Type::Date, Type::DateTime].map(|ty| self.ty(ty, direction))),
            Type::MeetingIdOrUuid => any_of([Type::MeetingId, Type::TEXT].map(|ty| self.ty(ty, direction))),
            Type::Id => with(Map::new(), "type", json!(["string", "integer"])),
            Type::MeetingId => with(described("integer", ""), "format", "int64"),
            Type::Enum(values) => enumeration(values),
            Type::List(element) => with(described("array", ""), "items", self.ty(*element, direction)),
            Type::Map(value) => with(described("object", ""), "additionalProperties", self.ty(*value, direction)),
            Type::Object(object) => with(Map::new(), "$ref", self.reference(object.schema(), direction)),
            Type::File => with(described("string", ""), "contentMediaType", "application/octet-stream"),
        }
    }

    /// Returns the reference to an object, which is defined once, however many times it occurs.
    fn reference(&mut self, schema: &'static Schema, direction: Direction) -> String {
        let differs = schema.requires_more_in_requests(&mut Vec::new());
        let is_same = |other: &Schema, of: Direction| other == schema && (of == direction || !differs);
        if self.root.is_some_and(|(root, of)| is_same(root, of)) {
            return "#".to_owned();
        }
        if let Some((name, ..)) = self.found.iter().find(|(_, other, of)| is_same(other, *of)) {
            return format!("{}{name}", self.prefix);
        }
        // Two modules may contain types with the same name.
        let base = if self.found.iter().any(|(_, other, _)| *other == schema) {
            format!("{}{direction:?}", schema.name)
        } else {
            schema.name.to_owned()
        };
        let is_free = |name: &String| self.found.iter().all(|(taken, ..)| taken != name);
        let numbered = (2_u32..).map(|number| format!("{base}{number}"));
        let name = std::iter::once(base.clone()).chain(numbered).find(is_free).unwrap_or_default();
        let reference = format!("{}{name}", self.prefix);
        self.found.push((name, schema, direction));
        reference
    }

    /// Returns the definitions of all referenced objects, including those that they refer to.
    fn finish(mut self) -> Map<String, Value> {
        let mut definitions = Map::new();
        let mut at = 0;
        while let Some((name, schema, direction)) = self.found.get(at).cloned() {
            definitions.insert(name, self.object(schema, direction).into());
            at += 1;
        }
        definitions
    }

    /// Adds the definitions to a self-contained schema.
    fn add_to(self, written: &mut Map<String, Value>) {
        let definitions = self.finish();
        if !definitions.is_empty() {
            written.insert("$defs".to_owned(), definitions.into());
        }
    }
}

/// Returns documented values as an `enum`, or as a `oneOf` with one entry per value if the docs explain any of the
/// values.
fn enumeration(schema: &EnumSchema) -> Map<String, Value> {
    let json = |value: WireValue| match value {
        WireValue::Text(text) => Value::from(text),
        WireValue::Integer(number) => number.into(),
    };
    let written = described(if schema.is_integer() { "integer" } else { "string" }, schema.doc);
    if schema.values().all(|value| value.meaning().is_empty()) {
        return with(written, "enum", schema.values().map(|value| json(value.value)).collect::<Vec<_>>());
    }
    let values = schema.values().map(|value| {
        let entry = with(Map::new(), "const", json(value.value));
        if value.meaning().is_empty() { entry } else { with(entry, "description", value.meaning()) }
    });
    with(written, "oneOf", values.map(Value::Object).collect::<Vec<_>>())
}

fn described(kind: &str, doc: &str) -> Map<String, Value> {
    let written = with(Map::new(), "type", kind);
    if doc.is_empty() { written } else { with(written, "description", doc) }
}

fn any_of(types: [Map<String, Value>; 2]) -> Map<String, Value> {
    with(Map::new(), "anyOf", types.map(Value::Object).to_vec())
}

fn with(mut written: Map<String, Value>, name: &str, value: impl Into<Value>) -> Map<String, Value> {
    written.insert(name.to_owned(), value.into());
    written
}

#[cfg(test)]
mod tests {
    use super::{super::ty::ObjectType, *};

    macro_rules! object {
        ($name:literal, $ty:expr) => {
            Type::Object(ObjectType::new(|| &const { Schema::new($name, "", &["next"], b" ", const { &[$ty] }, "") }))
        };
    }

    #[test]
    fn objects_of_one_name_are_defined_apart_unless_they_are_the_same() {
        const INNER: [Type; 2] = [object!("Inner", Type::Bool), object!("Inner", Type::Number)];
        let types = [
            (object!("Outer", INNER[0]), "Outer"),
            (object!("Outer", INNER[0]), "Outer"),
            (object!("Outer2", Type::Bool), "Outer2"),
            // Its member's type has the same name, but a different member.
            (object!("Outer", INNER[1]), "Outer3"),
        ];
        let mut definitions = Definitions::new("#/x/");
        for (ty, name) in types {
            assert_eq!(definitions.schema(ty), json!({ "$ref": format!("#/x/{name}") }));
        }
        let written = definitions.finish();
        let next = |name: &str| written[name]["properties"]["next"].clone();
        assert_eq!(written.len(), 5);
        assert_eq!(next("Outer"), json!({ "$ref": "#/x/Inner" }));
        assert_eq!(next("Outer3"), json!({ "$ref": "#/x/Inner2" }));
        assert_eq!((next("Inner"), next("Inner2")), (json!({ "type": "boolean" }), json!({ "type": "number" })));
    }

    #[test]
    fn an_object_that_requests_need_more_of_is_defined_for_each_direction() {
        const NEEDED: Type = Type::Object(ObjectType::new(|| {
            &const { Schema::new("Needed", "", &["day"], b"n", const { &[Type::Bool] }, "") }
        }));
        let (outer, other) = (object!("Outer", NEEDED), object!("Other", Type::Bool));
        let mut definitions = Definitions::new("#/x/");
        let references = [
            definitions.request_schema(outer),
            definitions.schema(outer),
            definitions.request_schema(other),
            definitions.schema(other),
        ];
        let names = ["Outer", "OuterResponse", "Other", "Other"];
        assert_eq!(references, names.map(|name| json!({ "$ref": format!("#/x/{name}") })));
        let written = definitions.finish();
        assert_eq!(written["Outer"]["properties"]["next"], json!({ "$ref": "#/x/Needed" }));
        assert_eq!(written["OuterResponse"]["properties"]["next"], json!({ "$ref": "#/x/NeededResponse" }));
        assert_eq!(written["Needed"]["required"], json!(["day"]));
        assert!(written["NeededResponse"].get("required").is_none());
    }
}
