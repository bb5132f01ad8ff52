//! The catalogue as an OpenAPI 3.1 document.
//!
//! The rate-limit label and the error codes are in descriptions, as in Zoom's own documentation.

use std::{collections::BTreeMap, fmt::Write as _};

use heck::ToLowerCamelCase as _;
use http::StatusCode;
use serde_json::{Map, Value, json};
use zoom_core::{
    Operation,
    operation::{Base, BodyFormat, Param, ParamLocation, RateLimit, ResponseKind, Style},
    schema::{Definitions, Type},
};

use super::parts::{base_url, object, placeholder};
use crate::{
    catalogue::{Product, title},
    exit::Failure,
    schemas,
};

/// A path without the names of its placeholders. A document must not contain two paths with the same pattern.
type Pattern = Vec<Option<String>>;

pub(super) fn document(products: &[Product]) -> Result<Value, Failure> {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut names: BTreeMap<Pattern, Vec<&str>> = BTreeMap::new();
    let mut definitions = Definitions::new("#/components/schemas/");
    for product in products {
        for operation in product.operations() {
            let own: Vec<&str> = operation.path.split('/').filter_map(placeholder).collect();
            let names = names.entry(pattern(operation.path)).or_insert(own);
            let path = paths.entry(path(operation.path, names)).or_default();
            // An operation that two products share is written once.
            if let slot @ serde_json::map::Entry::Vacant(_) = path.entry(operation.method.as_str().to_lowercase()) {
                slot.or_insert(entry(product.name, operation, names, &mut definitions)?);
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
        "components": {
            "schemas": definitions.finish(),
            "securitySchemes": { "oauth": { "type": "oauth2", "flows": flows } },
        },
    }))
}

fn pattern(path: &str) -> Pattern {
    path.split('/').map(|segment| placeholder(segment).is_none().then(|| segment.to_owned())).collect()
}

/// Writes a path with these names as its placeholders, in braces.
fn path(template: &str, names: &[&str]) -> String {
    let mut names = names.iter();
    let segments = template.split('/').map(|segment| match placeholder(segment) {
        Some(own) => format!("{{{}}}", names.next().unwrap_or(&own)),
        None => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

fn scopes(products: &[Product]) -> BTreeMap<&'static str, &'static str> {
    let operations = products.iter().flat_map(Product::operations);
    operations.flat_map(|operation| operation.scopes).map(|scope| (*scope, "")).collect()
}

fn entry(
    product: &str,
    operation: &Operation,
    names: &[&str],
    definitions: &mut Definitions,
) -> Result<Value, Failure> {
    // Any one of the scopes is enough, so each is a separate alternative.
    let security: Vec<Value> = operation.scopes.iter().map(|scope| json!({ "oauth": [scope] })).collect();
    let security = if security.is_empty() { json!([{ "oauth": [] }]) } else { security.into() };
    let servers = match operation.base {
        Base::Api => Value::Null,
        _ => json!([{ "url": base_url(operation)? }]),
    };
    let of_path = operation.params.iter().filter(|param| param.location == ParamLocation::Path).zip(names);
    let of_path = of_path.map(|(param, name)| (param, *name, "path"));
    let others = operation.all_params().filter_map(|param| match param.location {
        ParamLocation::Query => Some((param, param.wire_name, "query")),
        ParamLocation::Header => Some((param, param.wire_name, "header")),
        _ => None,
    });
    let parameters: Vec<Value> =
        of_path.chain(others).map(|(param, name, location)| parameter(param, name, location, definitions)).collect();
    let deprecated = if operation.deprecated { Value::Bool(true) } else { Value::Null };
    Ok(object([
        ("operationId", format!("{product}-{}", operation.name).to_lower_camel_case().into()),
        ("tags", json!([product])),
        ("summary", title(operation).into()),
        ("description", description(operation).into()),
        ("deprecated", deprecated),
        ("servers", servers),
        ("security", security),
        ("parameters", parameters.into()),
        ("requestBody", body(operation, definitions)),
        ("responses", responses(operation, definitions)),
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

fn parameter(param: &Param, name: &str, location: &str, definitions: &mut Definitions) -> Value {
    let schema = match param.ty {
        Type::Any if location == "path" => json!({ "type": "string" }),
        Type::Any if param.style == Style::Comma => json!({ "type": "array", "items": {} }),
        ty => definitions.schema(ty),
    };
    let explode = if param.style == Style::Comma { Value::Bool(false) } else { Value::Null };
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

fn body(operation: &Operation, definitions: &mut Definitions) -> Value {
    let media = match operation.body {
        None => return Value::Null,
        Some(BodyFormat::Form) => "application/x-www-form-urlencoded",
        Some(BodyFormat::Multipart) => "multipart/form-data",
        Some(BodyFormat::Raw(media)) => media,
        Some(_) => "application/json",
    };
    let schema = schemas::body(operation, definitions);
    let schema = schema.unwrap_or_else(|| json!({ "type": "string", "format": "binary" }));
    json!({ "content": { media: { "schema": schema } } })
}

fn responses(operation: &Operation, definitions: &mut Definitions) -> Value {
    let success = match operation.response {
        ResponseKind::Empty => json!({ "description": "Done." }),
        ResponseKind::Bytes | ResponseKind::Stream => {
            json!({ "description": "The file.", "content": { "application/octet-stream": {} } })
        }
        ResponseKind::Text => {
            json!({ "description": "The text.", "content": { "text/plain": { "schema": { "type": "string" } } } })
        }
        _ => {
            let schema = schemas::response(operation, definitions).unwrap_or_else(|| json!({}));
            json!({ "description": "The response.", "content": { "application/json": { "schema": schema } } })
        }
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
