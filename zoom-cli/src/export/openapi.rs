//! The catalogue as an OpenAPI 3.1 document.
//!
//! A rate-limit label and the error codes stand where Zoom's own documents have them: in descriptions.

use std::{collections::BTreeMap, fmt::Write as _};

use heck::ToLowerCamelCase as _;
use http::StatusCode;
use serde_json::{Map, Value, json};
use zoom_core::{Answer, Base, BodyFormat, Kind, Operation, Param, Place, RateLimit, Style};

use super::{base_url, object, placeholder};
use crate::{catalogue::Product, exit::Failure};

/// What a path is apart from the names in it: two that differ in these only may not both stand in a document.
type Pattern = Vec<Option<String>>;

pub(super) fn document(products: &[Product]) -> Result<Value, Failure> {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut names: BTreeMap<Pattern, Vec<&str>> = BTreeMap::new();
    for product in products {
        for operation in product.operations {
            let own: Vec<&str> = operation.path.split('/').filter_map(placeholder).collect();
            let names = names.entry(pattern(operation.path)).or_insert(own);
            let path = paths.entry(path(operation.path, names)).or_default();
            // An operation of two products is written once.
            if let slot @ serde_json::map::Entry::Vacant(_) = path.entry(operation.method.as_str().to_lowercase()) {
                slot.or_insert(entry(product.name, operation, names)?);
            }
        }
    }
    let tags: Vec<Value> = products.iter().map(|product| json!({ "name": product.name })).collect();
    let flows = json!({ "authorizationCode": {
        "authorizationUrl": "https://zoom.us/oauth/authorize",
        "tokenUrl": "https://zoom.us/oauth/token",
        "scopes": scopes(products),
    } });
    Ok(json!({
        "openapi": "3.1.0",
        "info": { "title": "Zoom REST API", "version": env!("CARGO_PKG_VERSION") },
        "servers": [{ "url": "https://api.zoom.us/v2" }],
        "tags": tags,
        "paths": paths,
        "components": { "securitySchemes": { "oauth": { "type": "oauth2", "flows": flows } } },
    }))
}

fn pattern(path: &str) -> Pattern {
    path.split('/').map(|segment| placeholder(segment).is_none().then(|| segment.to_owned())).collect()
}

/// A template in braces, its parameters under the names that are given.
fn path(template: &str, names: &[&str]) -> String {
    let mut names = names.iter();
    let segments = template.split('/').map(|segment| match placeholder(segment) {
        Some(own) => format!("{{{}}}", names.next().unwrap_or(&own)),
        None => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

fn scopes(products: &[Product]) -> BTreeMap<&'static str, &'static str> {
    let operations = products.iter().flat_map(|product| product.operations);
    operations.flat_map(|operation| operation.scopes).map(|scope| (*scope, "")).collect()
}

fn entry(product: &str, operation: &Operation, names: &[&str]) -> Result<Value, Failure> {
    // One of the scopes is enough: each is a way in of its own.
    let security: Vec<Value> = operation.scopes.iter().map(|scope| json!({ "oauth": [scope] })).collect();
    let security = if security.is_empty() { json!([{ "oauth": [] }]) } else { security.into() };
    let servers = match operation.base {
        Base::Api => Value::Null,
        _ => json!([{ "url": base_url(operation)? }]),
    };
    let of_path = operation.params.iter().filter(|param| param.place == Place::Path).zip(names);
    let of_path = of_path.map(|(param, name)| parameter(param, name, "path"));
    let others = operation.all_params().filter_map(|param| match param.place {
        Place::Query => Some(parameter(param, param.wire_name, "query")),
        Place::Header => Some(parameter(param, param.wire_name, "header")),
        _ => None,
    });
    let deprecated = if operation.deprecated { Value::Bool(true) } else { Value::Null };
    Ok(object([
        ("operationId", format!("{product}-{}", operation.name).to_lower_camel_case().into()),
        ("tags", json!([product])),
        ("summary", operation.doc.lines().next().unwrap_or_default().trim_end_matches('.').into()),
        ("description", description(operation).into()),
        ("deprecated", deprecated),
        ("servers", servers),
        ("security", security),
        ("parameters", of_path.chain(others).collect()),
        ("requestBody", body(operation)),
        ("responses", responses(operation)),
    ]))
}

fn description(operation: &Operation) -> String {
    let label = operation.rate_limit.map(|label| {
        let label = match label {
            RateLimit::Light => "LIGHT",
            RateLimit::Medium => "MEDIUM",
            RateLimit::Heavy => "HEAVY",
            _ => "RESOURCE-INTENSIVE",
        };
        format!("**[Rate Limit Label](https://developers.zoom.us/docs/api/rate-limits/):** `{label}`")
    });
    [Some(operation.doc.to_owned()), label].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn parameter(param: &Param, name: &str, place: &str) -> Value {
    let (schema, explode) = match param.style {
        Style::Comma => (json!({ "type": "array", "items": {} }), json!(false)),
        _ => (schema(param), Value::Null),
    };
    let doc = match param.style {
        Style::Uuid => format!("{} Double-encode it if it begins with `/` or has `//` in it.", param.doc),
        _ => param.doc.to_owned(),
    };
    object([
        ("name", name.into()),
        ("in", place.into()),
        ("required", param.required.into()),
        ("description", doc.into()),
        ("schema", schema),
        ("explode", explode),
    ])
}

/// What a value is, as far as the declaration says it.
fn schema(param: &Param) -> Value {
    match param.kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Whole => json!({ "type": "integer" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Bool => json!({ "type": "boolean" }),
        _ if param.place == Place::Path => json!({ "type": "string" }),
        _ => json!({}),
    }
}

fn body(operation: &Operation) -> Value {
    let (media, schema) = match operation.body {
        None => return Value::Null,
        Some(BodyFormat::Form) => ("application/x-www-form-urlencoded", members(operation)),
        Some(BodyFormat::Multipart) => ("multipart/form-data", members(operation)),
        Some(BodyFormat::Raw(media)) => (media, json!({ "type": "string", "format": "binary" })),
        Some(_) => match operation.all_params().find(|param| param.place == Place::Body) {
            Some(whole) => ("application/json", json!({ "description": whole.doc })),
            None => ("application/json", members(operation)),
        },
    };
    json!({ "content": { media: { "schema": schema } } })
}

fn members(operation: &Operation) -> Value {
    let own = || {
        let is_member = |place| matches!(place, Place::Member | Place::FormField | Place::Part | Place::File);
        operation.all_params().filter(move |param| is_member(param.place))
    };
    let schema = |param: &Param| {
        let mut schema = match param.place {
            Place::File => json!({ "type": "string", "format": "binary" }),
            _ => schema(param),
        };
        schema["description"] = param.doc.into();
        schema
    };
    let properties: Map<String, Value> = own().map(|param| (param.wire_name.to_owned(), schema(param))).collect();
    let required: Vec<&str> = own().filter(|param| param.required).map(|param| param.wire_name).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn responses(operation: &Operation) -> Value {
    let done = match operation.answer {
        Answer::Empty => json!({ "description": "Done." }),
        Answer::Bytes | Answer::Stream => {
            json!({ "description": "The file.", "content": { "application/octet-stream": {} } })
        }
        _ => json!({ "description": "The answer.", "content": { "application/json": { "schema": {} } } }),
    };
    let mut responses = Map::from_iter([("2XX".to_owned(), done)]);
    for error in operation.errors {
        let refusal = responses.entry(error.status.to_string()).or_insert_with(|| {
            let status = StatusCode::from_u16(error.status).ok().and_then(|status| status.canonical_reason());
            json!({ "description": status.unwrap_or("Refused") })
        });
        if let Some(Value::String(description)) = refusal.get_mut("description") {
            // Writing to a string does not fail.
            _ = write!(description, "\n\n**Error Code:** `{}` <br> {}", error.code, error.meaning);
        }
    }
    responses.into()
}
