//! The parts of an OpenAPI document, 3.0 or 3.1, that declarations need.
//!
//! The crates that model all of OpenAPI reject what Zoom's documents contain: types named `Integer` and `Date`, objects
//! with a date's format, properties beside `allOf`. So this module reads only the parts that matter, and leaves their
//! oddities to [`shape`](crate::shape).

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, de::IgnoredAny};
use serde_json::{Number, Value};

/// An API description.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Document {
    pub(crate) servers: Vec<Server>,
    pub(crate) paths: IndexMap<String, PathItem>,
    pub(crate) components: Components,
}

impl Document {
    /// Iterates over the operations in the order of the document: method, path and description.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'static str, &str, &Entry)> {
        self.paths.iter().flat_map(|(path, item)| {
            let PathItem { get, post, put, patch, delete, .. } = item;
            let methods = [("GET", get), ("POST", post), ("PUT", put), ("PATCH", patch), ("DELETE", delete)];
            methods.into_iter().filter_map(move |(method, entry)| Some((method, path.as_str(), entry.as_ref()?)))
        })
    }

    /// Iterates over the operations as `METHOD /path`, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = String> {
        self.entries().map(|(method, path, _)| format!("{method} {path}"))
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Server {
    pub(crate) url: String,
}

/// The targets of `$ref`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Components {
    pub(crate) schemas: IndexMap<String, Schema>,
    pub(crate) parameters: IndexMap<String, Parameter>,
    pub(crate) request_bodies: IndexMap<String, RequestBody>,
    pub(crate) responses: IndexMap<String, Response>,
}

impl Components {
    /// Resolves `#/components/<kind>/<name>`.
    fn find<'a, T>(reference: Option<&str>, kind: &str, components: &'a IndexMap<String, T>) -> Option<&'a T> {
        components.get(reference?.strip_prefix("#/components/")?.strip_prefix(kind)?.strip_prefix('/')?)
    }

    pub(crate) fn parameter<'a>(&'a self, parameter: &'a Parameter) -> &'a Parameter {
        Self::find(parameter.reference.as_deref(), "parameters", &self.parameters).unwrap_or(parameter)
    }

    pub(crate) fn request_body<'a>(&'a self, body: &'a RequestBody) -> &'a RequestBody {
        Self::find(body.reference.as_deref(), "requestBodies", &self.request_bodies).unwrap_or(body)
    }

    pub(crate) fn response<'a>(&'a self, response: &'a Response) -> &'a Response {
        Self::find(response.reference.as_deref(), "responses", &self.responses).unwrap_or(response)
    }

    pub(crate) fn schema(&self, reference: &str) -> Option<&Schema> {
        Self::find(Some(reference), "schemas", &self.schemas)
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PathItem {
    pub(crate) get: Option<Entry>,
    pub(crate) post: Option<Entry>,
    pub(crate) put: Option<Entry>,
    pub(crate) patch: Option<Entry>,
    pub(crate) delete: Option<Entry>,
    pub(crate) parameters: Vec<Parameter>,
}

/// One method of one path.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Entry {
    pub(crate) tags: Vec<String>,
    pub(crate) summary: String,
    pub(crate) operation_id: String,
    pub(crate) description: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request_body: Option<RequestBody>,
    pub(crate) responses: IndexMap<String, Response>,
    pub(crate) deprecated: bool,
    pub(crate) security: Vec<IndexMap<String, Vec<String>>>,
    #[serde(rename = "x-extensions")]
    pub(crate) extensions: Option<Extensions>,
}

/// Zoom's extensions to an operation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Extensions {
    #[serde(rename = "x-macro-scopes")]
    pub(crate) classic_scopes: Vec<String>,
    #[serde(rename = "x-granular-scopes")]
    pub(crate) granular_scopes: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Parameter {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    pub(crate) name: String,
    #[serde(rename = "in")]
    pub(crate) location: String,
    pub(crate) description: String,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) style: Option<String>,
    pub(crate) explode: Option<bool>,
    pub(crate) schema: Schema,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct RequestBody {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    pub(crate) content: IndexMap<String, Media>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Response {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    pub(crate) description: String,
    pub(crate) content: IndexMap<String, Media>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Media {
    pub(crate) schema: Option<Schema>,
}

/// The schema of a value.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Schema {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(rename = "type", deserialize_with = "one_or_many")]
    pub(crate) types: Vec<String>,
    pub(crate) format: Option<String>,
    pub(crate) description: String,
    pub(crate) properties: IndexMap<String, Schema>,
    #[serde(deserialize_with = "list_or_nothing")]
    pub(crate) required: Vec<String>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) all_of: Vec<Schema>,
    pub(crate) one_of: Vec<Schema>,
    pub(crate) any_of: Vec<Schema>,
    pub(crate) additional_properties: Option<BoolOrSchema>,
    #[serde(rename = "enum")]
    pub(crate) values: Vec<Value>,
    #[serde(rename = "x-enum-descriptions", deserialize_with = "list_or_nothing")]
    pub(crate) labels: Vec<String>,
    pub(crate) example: Option<Value>,
    pub(crate) default: Option<Value>,
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) deprecated: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum BoolOrSchema {
    Schema(Box<Schema>),
    /// Whether other members are allowed; every response has to expect them, so the value is ignored.
    Other(IgnoredAny),
}

/// Reads one type name, as in OpenAPI 3.0, or a list of them, as in 3.1.
fn one_or_many<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::String(one) => vec![one],
        Value::Array(many) => texts(many),
        _ => Vec::new(),
    })
}

/// Reads a list of strings. Older schemas have a Boolean in place of `required`, which says nothing about members.
fn list_or_nothing<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Array(many) => texts(many),
        _ => Vec::new(),
    })
}

fn texts(values: Vec<Value>) -> Vec<String> {
    values
        .into_iter()
        .filter_map(|value| match value {
            Value::String(text) => Some(text),
            _ => None,
        })
        .collect()
}
