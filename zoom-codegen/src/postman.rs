//! A Postman collection, of version 2.1, read as an OpenAPI document.
//!
//! A collection says less: there are examples where a schema would be, so what a value is, is what its example is, and
//! nothing is required. Scopes, limits and error codes are not in it.

use std::fmt;

use indexmap::IndexMap;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use crate::document::{Document, Entry, Media, Parameter, RequestBody, Response, Schema};

/// A collection.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Collection {
    #[serde(rename = "item")]
    items: Vec<Item>,
}

/// A request, or a folder of them.
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
    /// `text` or `file`, of a part.
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

/// A description, as text or as an object that holds it.
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

/// A URL in parts, or as text: `{{baseUrl}}/users/:userId?type=zak`.
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

/// An answer that was kept.
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
                let told = url.variables.iter().find(|pair| pair.key.as_deref() == Some(name));
                parameter("path", name, None, told.map_or("", |pair| &pair.description.0))
            })
            .chain(url.query.iter().filter_map(|pair| {
                Some(parameter("query", pair.key.as_deref()?, pair.value.as_deref(), &pair.description.0))
            }));
        let entry = Entry {
            tags: vec![folder.to_owned()],
            parameters: parameters.collect(),
            request_body: body.and_then(request_body),
            responses: answers(&method, &response),
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

/// Whether a segment belongs to the base URL.
fn is_base(segment: &str) -> bool {
    segment.is_empty() || segment == "v2" || segment.eq_ignore_ascii_case("{{baseUrl}}")
}

/// `:userId` and `{{userId}}` as `{userId}`.
fn template(segment: &str) -> String {
    let name = segment.strip_prefix(':').or_else(|| segment.strip_prefix("{{")?.strip_suffix("}}"));
    name.map_or_else(|| segment.to_owned(), |name| format!("{{{name}}}"))
}

fn parameter(place: &str, name: &str, example: Option<&str>, description: &str) -> Parameter {
    let kind = match example {
        Some("true" | "false") => "boolean",
        Some(text) if text.parse::<i64>().is_ok() => "integer",
        _ => "string",
    };
    let schema = Schema { types: vec![kind.to_owned()], ..Schema::default() };
    Parameter {
        name: name.to_owned(),
        place: place.to_owned(),
        description: description.to_owned(),
        required: place == "path",
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

/// The answers by status. What was kept more than once is told by the first, and each refusal by itself. A GET of which
/// no answer was kept has one all the same: any JSON.
fn answers(method: &str, examples: &[Example]) -> IndexMap<String, Response> {
    let mut answers: IndexMap<String, Response> = IndexMap::new();
    for (status, Response { content, description, .. }) in examples.iter().filter_map(answer) {
        let known = answers.entry(status).or_default();
        known.description.push_str(&description);
        if known.content.is_empty() {
            known.content = content;
        }
    }
    let is_answered = answers.iter().any(|(status, answer)| status.starts_with('2') && !answer.content.is_empty());
    if method == "GET" && !is_answered {
        let answer = answers.entry("200".to_owned()).or_default();
        answer.content.insert("application/json".to_owned(), Media::default());
    }
    answers
}

fn answer(example: &Example) -> Option<(String, Response)> {
    let status = example.code?.to_string();
    if let Some(description) = refusal(example) {
        return Some((status, Response { description, ..Response::default() }));
    }
    let body = example.body.as_deref().and_then(inferred);
    let content = body.map(|schema| content("application/json", schema)).unwrap_or_default();
    Some((status, Response { content, ..Response::default() }))
}

/// A refusal's code and message, as Zoom's documents write them. Zoom refuses with the status 200, too; the code 0 is none.
fn refusal(example: &Example) -> Option<String> {
    let body: Value = serde_json::from_str(example.body.as_deref()?).ok()?;
    let (code, message) = (body.get("code")?, body.get("message")?.as_str()?);
    let is_all = body.as_object().is_some_and(|members| members.len() == 2) && *code != 0;
    (is_all || example.code? >= 400).then(|| format!("**Error Code:** `{code}` <br> {message}"))
}

fn content(media: &str, schema: Schema) -> IndexMap<String, Media> {
    IndexMap::from([(media.to_owned(), Media { schema: Some(schema) })])
}

fn object(properties: IndexMap<String, Schema>) -> Schema {
    Schema { types: vec!["object".to_owned()], properties, ..Schema::default() }
}

/// The schema of an example; `None` if it is no JSON.
fn inferred(example: &str) -> Option<Schema> {
    serde_json::from_str::<Inferred>(example).ok().map(|inferred| inferred.0)
}

/// A schema read from an example of it, with its members in their order.
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

#[cfg(test)]
mod tests {
    use crate::{Document, Inventory, Names, Source, declare, generate};

    #[test]
    fn a_collection_becomes_declarations() {
        let document = Document::parse(
            r#"{
                "info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
                "item": [{"name": "Users", "item": [
                    {"name": "Create a user", "request": {"method": "POST",
                        "url": {"path": ["v2", "groups", ":groupId", "users"], "query": [{"key": "notify", "value": "true"}]},
                        "body": {"mode": "raw", "raw": "{\"action\":\"create\",\"user_info\":{\"email\":\"a@b.c\",\"type\":1}}"}},
                     "response": [{"code": 201, "body": "{\"id\":\"x\"}"}]},
                    {"name": "Upload a picture", "request": {"method": "POST",
                        "url": {"path": ["{{baseUrl}}", "users", "{{userId}}", "picture"]},
                        "body": {"mode": "formdata", "formdata": [{"key": "pic_file", "type": "file"}]}}}
                ]}]
            }"#,
        );
        let source = Source { product: "users".into(), is_master: false, document: document.unwrap() };
        let generated = generate(&[source], &Names::default(), &Inventory::default(), "");
        let text = &generated.files["users/src/user.rs"];
        for expected in [
            "#[zoom_endpoint(POST \"/groups/<group_id>/users\" -> CreateUserResponse)]",
            "    #[query]\n    pub notify: Option<bool>,",
            "    pub user_info: Option<UserInfo>,",
            "    POST \"/users/<user_id>/picture\" -> (),\n    body = multipart,",
            "    #[part(file)]\n    pub pic_file: Option<FilePart>,",
            "    #[wire(\"type\")]\n    pub kind: Option<i64>,",
        ] {
            assert!(text.contains(expected), "{expected} is not in\n{text}");
        }
    }

    #[test]
    fn an_answer_is_a_refusal_by_its_status_or_its_code() {
        let item = |method: &str, code: u16, body: &str| {
            let response = serde_json::json!([{ "code": code, "body": body }]);
            let request = serde_json::json!({ "method": method, "url": { "path": ["rooms"] } });
            let item = serde_json::json!({ "name": "Open room", "request": request, "response": response });
            declare(&Document::parse(&item.to_string()).unwrap()).text
        };
        for (text, expected) in [
            (item("POST", 200, r#"{"code":200,"message":"No."}"#), "-> (),\n    errors = [(200, 200, "),
            (item("POST", 404, r#"{"code":404,"message":"No.","more":1}"#), "-> (),\n    errors = [(404, 404, "),
            (item("POST", 200, r#"{"code":0,"message":"Success"}"#), "-> CreateOpenRoomResponse)]"),
            (item("GET", 404, r#"{"code":1001,"message":"No room."}"#), "-> Value,\n    errors = [(404, 1001, "),
        ] {
            assert!(text.contains(expected), "{expected} is not in\n{text}");
        }
    }

    #[test]
    fn what_is_neither_is_refused() {
        for text in ["{}", "[]", "{\"swagger\":\"2.0\"}", "no"] {
            assert!(Document::parse(text).is_err(), "{text}");
        }
    }
}
