//! The catalogue as an OpenAPI 3.1 document.
//!
//! The rate-limit label and the error codes are in descriptions, as in Zoom's own documents.

use std::{collections::BTreeMap, fmt::Write as _};

use heck::ToLowerCamelCase as _;
use http::StatusCode;
use serde_json::{Map, Value, json};
use zoom_core::{
    Operation,
    operation::{Base, BodyFormat, Kind, Param, ParamLocation, RateLimit, ResponseKind, Style},
};

use super::parts::{base_url, object, placeholder};
use crate::{
    catalogue::{Product, title},
    exit::Failure,
};

/// A path without the names of its placeholders. A document must not have two paths of one pattern.
type Pattern = Vec<Option<String>>;

pub(super) fn document(products: &[Product]) -> Result<Value, Failure> {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut names: BTreeMap<Pattern, Vec<&str>> = BTreeMap::new();
    for product in products {
        for operation in product.operations {
            let own: Vec<&str> = operation.path.split('/').filter_map(placeholder).collect();
            let names = names.entry(pattern(operation.path)).or_insert(own);
            let path = paths.entry(path(operation.path, names)).or_default();
            // An operation that two products share is written once.
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

/// Writes a path with braces, and with other names for its placeholders.
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
    // One of the scopes is enough, so each is an alternative of its own.
    let security: Vec<Value> = operation.scopes.iter().map(|scope| json!({ "oauth": [scope] })).collect();
    let security = if security.is_empty() { json!([{ "oauth": [] }]) } else { security.into() };
    let servers = match operation.base {
        Base::Api => Value::Null,
        _ => json!([{ "url": base_url(operation)? }]),
    };
    let of_path = operation.params.iter().filter(|param| param.location == ParamLocation::Path).zip(names);
    let of_path = of_path.map(|(param, name)| parameter(param, name, "path"));
    let others = operation.all_params().filter_map(|param| match param.location {
        ParamLocation::Query => Some(parameter(param, param.wire_name, "query")),
        ParamLocation::Header => Some(parameter(param, param.wire_name, "header")),
        _ => None,
    });
    let deprecated = if operation.deprecated { Value::Bool(true) } else { Value::Null };
    Ok(object([
        ("operationId", format!("{product}-{}", operation.name).to_lower_camel_case().into()),
        ("tags", json!([product])),
        ("summary", title(operation).into()),
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
    let range = operation.max_range.zip(operation.range_params()).map(|(range, (from, to))| {
        format!("The range of `{}` and `{}` cannot exceed {range}.", from.wire_name, to.wire_name)
    });
    [Some(operation.doc.to_owned()), range, label].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn parameter(param: &Param, name: &str, location: &str) -> Value {
    let (schema, explode) = match param.style {
        Style::Comma => (json!({ "type": "array", "items": {} }), json!(false)),
        _ => (schema(param), Value::Null),
    };
    let doc = match param.style {
        Style::Uuid => format!("{} Double-encode it if it begins with `/` or contains `//`.", param.doc),
        _ => param.doc.to_owned(),
    };
    object([
        ("name", name.into()),
        ("in", location.into()),
        ("required", param.required.into()),
        ("description", doc.into()),
        ("schema", schema),
        ("explode", explode),
    ])
}

/// Returns the schema of a value, as far as the declaration has it.
fn schema(param: &Param) -> Value {
    match param.kind {
        Kind::Any if param.location == ParamLocation::Path => json!({ "type": "string" }),
        kind => schema_of(kind),
    }
}

fn schema_of(kind: Kind) -> Value {
    match kind {
        Kind::Text | Kind::DateOrDateTime | Kind::MeetingIdOrUuid => json!({ "type": "string" }),
        Kind::Secret => json!({ "type": "string", "format": "password" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::DateTime => json!({ "type": "string", "format": "date-time" }),
        Kind::TextEnum(values) => json!({ "type": "string", "enum": values }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::MeetingId => json!({ "type": "integer", "format": "int64" }),
        Kind::IntegerEnum(values) => json!({ "type": "integer", "enum": values }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::List(element) => json!({ "type": "array", "items": schema_of(*element) }),
        Kind::Map(of) => json!({ "type": "object", "additionalProperties": schema_of(*of) }),
        Kind::Object => json!({ "type": "object" }),
        _ => json!({}),
    }
}

fn body(operation: &Operation) -> Value {
    let (media, schema) = match operation.body {
        None => return Value::Null,
        Some(BodyFormat::Form) => ("application/x-www-form-urlencoded", members(operation)),
        Some(BodyFormat::Multipart) => ("multipart/form-data", members(operation)),
        Some(BodyFormat::Raw(media)) => (media, json!({ "type": "string", "format": "binary" })),
        Some(_) => match operation.all_params().find(|param| param.location == ParamLocation::Body) {
            Some(whole) => ("application/json", json!({ "description": whole.doc })),
            None => ("application/json", members(operation)),
        },
    };
    json!({ "content": { media: { "schema": schema } } })
}

fn members(operation: &Operation) -> Value {
    let own = || {
        let is_member = |location| {
            matches!(
                location,
                ParamLocation::Member | ParamLocation::FormField | ParamLocation::Part | ParamLocation::File
            )
        };
        operation.all_params().filter(move |param| is_member(param.location))
    };
    let schema = |param: &Param| {
        let mut schema = match param.location {
            ParamLocation::File => json!({ "type": "string", "format": "binary" }),
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
    let success = match operation.response {
        ResponseKind::Empty => json!({ "description": "Done." }),
        ResponseKind::Bytes | ResponseKind::Stream => {
            json!({ "description": "The file.", "content": { "application/octet-stream": {} } })
        }
        _ => json!({ "description": "The response.", "content": { "application/json": { "schema": {} } } }),
    };
    let mut responses = Map::from_iter([("2XX".to_owned(), success)]);
    for error in operation.errors {
        let response = responses.entry(error.status.to_string()).or_insert_with(|| {
            let status = StatusCode::from_u16(error.status).ok().and_then(|status| status.canonical_reason());
            json!({ "description": status.unwrap_or("Error") })
        });
        if let Some(Value::String(description)) = response.get_mut("description") {
            // Writing to a string cannot fail.
            _ = write!(description, "\n\n**Error Code:** `{}` <br> {}", error.code, error.meaning);
        }
    }
    responses.into()
}
