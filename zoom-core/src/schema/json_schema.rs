//! Schemas in the words of JSON Schema.

use serde_json::{Map, Value, json};

use super::{
    ty::{Schema, Type},
    values::{EnumSchema, WireValue},
};

/// The dialect that is written.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Where a schema of its own has the objects that it refers to.
const IN_SCHEMA: &str = "#/$defs/";

impl Schema {
    /// Returns the object as JSON Schema, dialect 2020-12. Objects within it are in `$defs`.
    ///
    /// It describes what Zoom documents: a member or a value that Zoom added since is valid for this crate and not for the
    /// schema's `enum`.
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
        let mut definitions = Writer { root: Some(self), prefix: IN_SCHEMA.to_owned(), found: Vec::new() };
        let mut written = Map::new();
        written.insert("$schema".to_owned(), DIALECT.into());
        written.extend(definitions.object(self));
        definitions.add_to(&mut written);
        Value::Object(written)
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
        if let Some(schema) = self.object() {
            return schema.to_json_schema();
        }
        let mut definitions = Writer { root: None, prefix: IN_SCHEMA.to_owned(), found: Vec::new() };
        let mut written = Map::new();
        written.insert("$schema".to_owned(), DIALECT.into());
        written.extend(definitions.ty(*self));
        definitions.add_to(&mut written);
        Value::Object(written)
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
    /// Creates the definitions of a document. `prefix` is where they will be, as a reference has it before their names.
    #[must_use]
    pub fn new(prefix: impl Into<String>) -> Self {
        Self(Writer { root: None, prefix: prefix.into(), found: Vec::new() })
    }

    /// Returns the schema of a type, which refers to the definitions of objects.
    pub fn schema(&mut self, ty: Type) -> Value {
        self.0.ty(ty).into()
    }

    /// Returns the definitions of all objects that the schemas refer to, directly or not.
    #[must_use]
    pub fn finish(self) -> Map<String, Value> {
        self.0.finish()
    }
}

/// Writes schemas, and keeps the objects that they refer to.
#[derive(Debug)]
struct Writer<'s> {
    root: Option<&'s Schema>,
    prefix: String,
    found: Vec<(String, &'static Schema)>,
}

impl Writer<'_> {
    fn object(&mut self, schema: &Schema) -> Map<String, Value> {
        let mut written = described("object", schema.doc);
        let properties: Map<String, Value> = schema
            .members()
            .map(|member| {
                let mut property = self.ty(member.ty);
                if !member.doc.is_empty() {
                    property.insert("description".to_owned(), member.doc.into());
                }
                (member.wire_name.to_owned(), property.into())
            })
            .collect();
        let required: Vec<&str> =
            schema.members().filter(|member| member.required).map(|member| member.wire_name).collect();
        written.insert("properties".to_owned(), properties.into());
        if !required.is_empty() {
            written.insert("required".to_owned(), required.into());
        }
        written
    }

    fn ty(&mut self, ty: Type) -> Map<String, Value> {
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
            Type::DateOrDateTime => any_of([Type::Date, Type::DateTime].map(|ty| self.ty(ty))),
            Type::MeetingIdOrUuid => any_of([Type::MeetingId, Type::TEXT].map(|ty| self.ty(ty))),
            Type::Id => with(Map::new(), "type", json!(["string", "integer"])),
            Type::MeetingId => with(described("integer", ""), "format", "int64"),
            Type::Enum(values) => enumeration(values),
            Type::List(element) => with(described("array", ""), "items", self.ty(*element)),
            Type::Map(value) => with(described("object", ""), "additionalProperties", self.ty(*value)),
            Type::Object(object) => with(Map::new(), "$ref", self.reference(object.schema())),
            Type::File => with(described("string", ""), "contentMediaType", "application/octet-stream"),
        }
    }

    /// The reference to an object, which is defined once however often it occurs.
    fn reference(&mut self, schema: &'static Schema) -> String {
        if self.root == Some(schema) {
            return "#".to_owned();
        }
        if let Some((name, _)) = self.found.iter().find(|(_, other)| *other == schema) {
            return format!("{}{name}", self.prefix);
        }
        // Two modules may have a type of one name.
        let is_free = |name: &String| self.found.iter().all(|(taken, _)| taken != name);
        let numbered = (2_u32..).map(|number| format!("{}{number}", schema.name));
        let name = std::iter::once(schema.name.to_owned()).chain(numbered).find(is_free).unwrap_or_default();
        let reference = format!("{}{name}", self.prefix);
        self.found.push((name, schema));
        reference
    }

    /// Every object that was referred to, and those that these refer to.
    fn finish(mut self) -> Map<String, Value> {
        let mut definitions = Map::new();
        let mut at = 0;
        while let Some((name, schema)) = self.found.get(at).cloned() {
            definitions.insert(name, self.object(schema).into());
            at += 1;
        }
        definitions
    }

    /// Adds the definitions to a schema of its own.
    fn add_to(self, written: &mut Map<String, Value>) {
        let definitions = self.finish();
        if !definitions.is_empty() {
            written.insert("$defs".to_owned(), definitions.into());
        }
    }
}

/// Documented values: a list, or one entry a value where the docs say more than the values.
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
            // Its member's type has the same name, and another member.
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
}
