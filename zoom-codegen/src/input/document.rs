//! The parts of an OpenAPI 3.0 or 3.1 document that declarations need.
//!
//! The crates that model all of OpenAPI reject things that Zoom's documents contain: types named `Integer` and `Date`,
//! objects with a date format, and properties next to `allOf`. This module therefore models only the parts that matter.
//! The neighboring modules read these parts, and [`reader`](crate::reader) makes sense of unusual schemas.

use indexmap::IndexMap;
use serde_json::{Number, Value};

/// An API description.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub(crate) servers: Vec<Server>,
    pub(crate) paths: IndexMap<String, PathItem>,
    /// The events that are sent, by name.
    pub(crate) webhooks: IndexMap<String, PathItem>,
    pub(crate) components: Components,
    /// Notes on parts that could not be read, each with its location: a JSON pointer or an operation.
    pub(crate) notes: Vec<(String, String)>,
}

impl Document {
    /// Iterates over the operations in document order, as method, path and entry.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'static str, &str, &Entry)> {
        self.paths.iter().flat_map(|(path, item)| {
            let PathItem { get, post, put, patch, delete, .. } = item;
            let methods = [("GET", get), ("POST", post), ("PUT", put), ("PATCH", patch), ("DELETE", delete)];
            methods.into_iter().filter_map(move |(method, entry)| Some((method, path.as_str(), entry.as_ref()?)))
        })
    }

    /// Iterates over the events in document order, as name and entry. Some documents list the events among the paths.
    pub(crate) fn events(&self) -> impl Iterator<Item = (&str, &Entry)> {
        let among_paths = self.paths.iter().filter(|(path, _)| !path.starts_with('/'));
        let items = self.webhooks.iter().chain(among_paths);
        items.filter_map(|(name, item)| Some((name.as_str(), item.post.as_ref()?)))
    }

    /// Iterates over the operations as `METHOD /path`, in document order.
    pub fn operations(&self) -> impl Iterator<Item = String> {
        self.entries().map(|(method, path, _)| format!("{method} {path}"))
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Server {
    pub(crate) url: String,
}

/// The targets of `$ref`.
#[derive(Clone, Debug, Default)]
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
        let next = |parameter: &Parameter| Self::find(parameter.reference.as_deref(), "parameters", &self.parameters);
        followed(parameter, next)
    }

    pub(crate) fn request_body<'a>(&'a self, body: &'a RequestBody) -> &'a RequestBody {
        followed(body, |body| Self::find(body.reference.as_deref(), "requestBodies", &self.request_bodies))
    }

    pub(crate) fn response<'a>(&'a self, response: &'a Response) -> &'a Response {
        followed(response, |response| Self::find(response.reference.as_deref(), "responses", &self.responses))
    }

    pub(crate) fn schema(&self, reference: &str) -> Option<&Schema> {
        Self::find(Some(reference), "schemas", &self.schemas)
    }
}

/// Follows chains of references, up to a length that only a cycle reaches.
fn followed<'a, T>(first: &'a T, next: impl Fn(&T) -> Option<&'a T>) -> &'a T {
    (0..LONGEST_CHAIN).try_fold(first, |found, _| next(found).ok_or(found)).unwrap_or_else(|last| last)
}

/// The longest chain of references that is followed; a longer one is taken for a cycle.
const LONGEST_CHAIN: usize = 16;

#[derive(Clone, Debug, Default)]
pub(crate) struct PathItem {
    pub(crate) get: Option<Entry>,
    pub(crate) post: Option<Entry>,
    pub(crate) put: Option<Entry>,
    pub(crate) patch: Option<Entry>,
    pub(crate) delete: Option<Entry>,
    pub(crate) parameters: Vec<Parameter>,
}

/// The description of one method of one path.
#[derive(Clone, Debug, Default)]
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
    pub(crate) extensions: Option<Extensions>,
}

/// Zoom's extensions to an operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extensions {
    pub(crate) classic_scopes: Vec<String>,
    pub(crate) granular_scopes: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Parameter {
    pub(crate) reference: Option<String>,
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) description: String,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) style: Option<String>,
    pub(crate) explode: Option<bool>,
    pub(crate) schema: Schema,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct RequestBody {
    pub(crate) reference: Option<String>,
    pub(crate) description: String,
    pub(crate) content: IndexMap<String, Media>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Response {
    pub(crate) reference: Option<String>,
    pub(crate) description: String,
    pub(crate) content: IndexMap<String, Media>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Media {
    pub(crate) schema: Option<Schema>,
    /// Examples of whole bodies, as JSON values or as JSON text.
    pub(crate) examples: Vec<Value>,
}

/// The schema of a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    pub(crate) reference: Option<String>,
    pub(crate) types: Vec<String>,
    pub(crate) format: Option<String>,
    pub(crate) description: String,
    pub(crate) properties: IndexMap<String, Schema>,
    pub(crate) required: Vec<String>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) all_of: Vec<Schema>,
    pub(crate) one_of: Vec<Schema>,
    pub(crate) any_of: Vec<Schema>,
    pub(crate) additional_properties: Option<BoolOrSchema>,
    pub(crate) values: Vec<Value>,
    pub(crate) labels: Vec<String>,
    pub(crate) example: Option<Value>,
    pub(crate) default: Option<Value>,
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) deprecated: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum BoolOrSchema {
    Schema(Box<Schema>),
    /// Whether other members are allowed. The value is ignored, because any response may contain them.
    Other,
}
