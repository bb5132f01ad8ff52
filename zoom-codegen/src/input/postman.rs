//! Converts a Postman collection, version 2.1, to the model of an OpenAPI document.
//!
//! A collection holds examples instead of schemas, so types are inferred from the examples and nothing is required. It has
//! no scopes, rate limits or lists of error codes.

use std::fmt;

use indexmap::IndexMap;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use super::document::{Document, Entry, Media, Parameter, RequestBody, Response, Schema};

/// A collection.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Collection {
    #[serde(rename = "item")]
    items: Vec<Item>,
}

/// A request, or a folder of requests.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Item {
    name: String,
    #[serde(rename = "item")]
    items: Vec<Item>,
    request: Option<Request>,
    response: Vec<Example>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Request {
    method: String,
    #[serde(deserialize_with = "url")]
    url: Url,
    description: Description,
    body: Option<Body>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Url {
    path: Vec<String>,
    query: Vec<Pair>,
    #[serde(rename = "variable")]
    variables: Vec<Pair>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Pair {
    key: Option<String>,
    value: Option<String>,
    description: Description,
    /// `text` or `file`, for a part of a multipart body.
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Body {
    mode: String,
    raw: String,
    formdata: Vec<Pair>,
}

/// A description, given as text or as an object with the member `content`.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Option<TextOrObject>")]
struct Description(String);

#[derive(Deserialize)]
#[serde(untagged)]
enum TextOrObject {
    Text(String),
    Object { content: Option<String> },
}

impl From<Option<TextOrObject>> for Description {
    fn from(description: Option<TextOrObject>) -> Self {
        Self(match description {
            Some(TextOrObject::Text(text)) => text,
            Some(TextOrObject::Object { content }) => content.unwrap_or_default(),
            None => String::new(),
        })
    }
}

/// Reads a URL given as an object, or as text: `{{baseUrl}}/users/:userId?type=zak`.
fn url<'de, D: Deserializer<'de>>(from: D) -> Result<Url, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(String),
        Parts(Url),
    }
    Ok(match Written::deserialize(from)? {
        Written::Parts(url) => url,
        Written::Text(text) => {
            let (path, query) = text.split_once('?').unwrap_or((&text, ""));
            let path =
                path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
            let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                Pair { key: Some(key.to_owned()), value: Some(value.to_owned()), ..Pair::default() }
            });
            Url { path: path.split('/').map(str::to_owned).collect(), query: pairs.collect(), variables: Vec::new() }
        }
    })
}

/// A saved response.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Example {
    code: Option<u16>,
    body: Option<String>,
}

impl From<Collection> for Document {
    fn from(collection: Collection) -> Self {
        let mut document = Self::default();
        add(&mut document, collection.items, "");
        document
    }
}

impl From<Item> for Document {
    fn from(item: Item) -> Self {
        Self::from(Collection { items: vec![item] })
    }
}

fn add(document: &mut Document, all: Vec<Item>, folder: &str) {
    for Item { name, items, request, response } in all {
        add(document, items, if folder.is_empty() { &name } else { folder });
        let Some(Request { method, url, description, body }) = request else { continue };
        let segments: Vec<String> =
            url.path.iter().filter(|segment| !is_base(segment)).map(|segment| template(segment)).collect();
        let parameters = segments
            .iter()
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .map(|name| {
                let variable = url.variables.iter().find(|pair| pair.key.as_deref() == Some(name));
                parameter("path", name, None, variable.map_or("", |pair| &pair.description.0))
            })
            .chain(url.query.iter().filter_map(|pair| {
                Some(parameter("query", pair.key.as_deref()?, pair.value.as_deref(), &pair.description.0))
            }));
        let entry = Entry {
            tags: vec![folder.to_owned()],
            parameters: parameters.collect(),
            request_body: body.and_then(request_body),
            responses: responses(&method, &response),
            summary: name,
            description: description.0,
            ..Entry::default()
        };
        let path = document.paths.entry(format!("/{}", segments.join("/"))).or_default();
        let slot = match method.as_str() {
            "POST" => &mut path.post,
            "PUT" => &mut path.put,
            "PATCH" => &mut path.patch,
            "DELETE" => &mut path.delete,
            _ => &mut path.get,
        };
        slot.get_or_insert(entry);
    }
}

/// Returns whether a path segment belongs to the base URL.
fn is_base(segment: &str) -> bool {
    segment.is_empty() || segment == "v2" || segment.eq_ignore_ascii_case("{{baseUrl}}")
}

/// Rewrites `:userId` and `{{userId}}` to `{userId}`.
fn template(segment: &str) -> String {
    let name = segment.strip_prefix(':').or_else(|| segment.strip_prefix("{{")?.strip_suffix("}}"));
    name.map_or_else(|| segment.to_owned(), |name| format!("{{{name}}}"))
}

fn parameter(location: &str, name: &str, example: Option<&str>, description: &str) -> Parameter {
    let kind = match example {
        Some("true" | "false") => "boolean",
        Some(text) if text.parse::<i64>().is_ok() => "integer",
        _ => "string",
    };
    let schema = Schema { types: vec![kind.to_owned()], ..Schema::default() };
    Parameter {
        name: name.to_owned(),
        location: location.to_owned(),
        description: description.to_owned(),
        required: location == "path",
        schema,
        ..Parameter::default()
    }
}

fn request_body(body: Body) -> Option<RequestBody> {
    let (media, schema) = match body.mode.as_str() {
        "raw" => ("application/json", inferred(&body.raw)?),
        "formdata" => {
            let parts = body.formdata.into_iter().filter_map(|pair| {
                let format = (pair.kind.as_deref() == Some("file")).then(|| "binary".to_owned());
                let (types, description) = (vec!["string".to_owned()], pair.description.0);
                Some((pair.key?, Schema { types, format, description, ..Schema::default() }))
            });
            ("multipart/form-data", object(parts.collect()))
        }
        _ => return None,
    };
    Some(RequestBody { content: content(media, schema), ..RequestBody::default() })
}

/// Returns the responses by status. The first saved body of a status is used, and every error response. A GET without a
/// saved body is declared to return any JSON.
fn responses(method: &str, examples: &[Example]) -> IndexMap<String, Response> {
    let mut responses: IndexMap<String, Response> = IndexMap::new();
    for (status, Response { content, description, .. }) in examples.iter().filter_map(response) {
        let known = responses.entry(status).or_default();
        known.description.push_str(&description);
        if known.content.is_empty() {
            known.content = content;
        }
    }
    let has_body = responses.iter().any(|(status, response)| status.starts_with('2') && !response.content.is_empty());
    if method == "GET" && !has_body {
        let response = responses.entry("200".to_owned()).or_default();
        response.content.insert("application/json".to_owned(), Media::default());
    }
    responses
}

fn response(example: &Example) -> Option<(String, Response)> {
    let status = example.code?.to_string();
    if let Some(description) = error_description(example) {
        return Some((status, Response { description, ..Response::default() }));
    }
    let body = example.body.as_deref().and_then(inferred);
    let content = body.map(|schema| content("application/json", schema)).unwrap_or_default();
    Some((status, Response { content, ..Response::default() }))
}

/// Returns the code and message of an error response, formatted as in Zoom's documents. Zoom also reports errors with status
/// 200; the code 0 means success.
fn error_description(example: &Example) -> Option<String> {
    let body: Value = serde_json::from_str(example.body.as_deref()?).ok()?;
    let (code, message) = (body.get("code")?, body.get("message")?.as_str()?);
    let is_error_only = body.as_object().is_some_and(|members| members.len() == 2) && *code != 0;
    (is_error_only || example.code? >= 400).then(|| format!("**Error Code:** `{code}` <br> {message}"))
}

fn content(media: &str, schema: Schema) -> IndexMap<String, Media> {
    IndexMap::from([(media.to_owned(), Media { schema: Some(schema) })])
}

fn object(properties: IndexMap<String, Schema>) -> Schema {
    Schema { types: vec!["object".to_owned()], properties, ..Schema::default() }
}

/// Infers the schema of an example; `None` if the example is not JSON.
fn inferred(example: &str) -> Option<Schema> {
    serde_json::from_str::<Inferred>(example).ok().map(|inferred| inferred.0)
}

/// A schema inferred from an example, with the members in the example's order.
struct Inferred(Schema);

impl<'de> Deserialize<'de> for Inferred {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ExampleVisitor).map(Self)
    }
}

struct ExampleVisitor;

impl ExampleVisitor {
    fn leaf(kind: &str, example: impl Into<Value>) -> Schema {
        Schema { types: vec![kind.to_owned()], example: Some(example.into()), ..Schema::default() }
    }
}

impl<'de> Visitor<'de> for ExampleVisitor {
    type Value = Schema;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an example")
    }

    fn visit_unit<E: Error>(self) -> Result<Schema, E> {
        Ok(Schema::default())
    }

    fn visit_bool<E: Error>(self, example: bool) -> Result<Schema, E> {
        Ok(Self::leaf("boolean", example))
    }

    fn visit_i64<E: Error>(self, example: i64) -> Result<Schema, E> {
        Ok(Self::leaf("integer", example))
    }

    fn visit_u64<E: Error>(self, example: u64) -> Result<Schema, E> {
        Ok(Self::leaf("integer", example))
    }

    fn visit_f64<E: Error>(self, example: f64) -> Result<Schema, E> {
        Ok(Self::leaf("number", example))
    }

    fn visit_str<E: Error>(self, example: &str) -> Result<Schema, E> {
        Ok(Self::leaf("string", example))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Schema, A::Error> {
        let first = list.next_element::<Inferred>()?.map(|inferred| Box::new(inferred.0));
        while list.next_element::<serde::de::IgnoredAny>()?.is_some() {}
        Ok(Schema { types: vec!["array".to_owned()], items: first, ..Schema::default() })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Schema, A::Error> {
        let mut properties = IndexMap::new();
        while let Some((name, Inferred(schema))) = map.next_entry::<String, Inferred>()? {
            properties.insert(name, schema);
        }
        Ok(object(properties))
    }
}
