//! The catalogue as a Postman collection, version 2.1, with one folder per product.

use serde_json::{Map, Value, json};
use zoom_core::{
    Operation,
    operation::{Base, BodyFormat, Param, ParamLocation},
};

use super::parts::{base_url, object, placeholder};
use crate::{
    catalogue::{Product, title},
    exit::Failure,
};

const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

pub(super) fn collection(products: &[Product]) -> Result<Value, Failure> {
    let folders = products.iter().map(|product| {
        let items = product.operations().iter().map(|operation| item(operation));
        Ok(json!({ "name": product.name, "item": items.collect::<Result<Vec<_>, _>>()? }))
    });
    let token = json!([{ "key": "token", "value": "{{accessToken}}", "type": "string" }]);
    Ok(json!({
        "info": { "name": "Zoom REST API", "schema": SCHEMA },
        "auth": { "type": "bearer", "bearer": token },
        "variable": [{ "key": "baseUrl", "value": "https://api.zoom.us/v2" }, { "key": "accessToken", "value": "" }],
        "item": folders.collect::<Result<Vec<_>, Failure>>()?,
    }))
}

fn item(operation: &Operation) -> Result<Value, Failure> {
    let headers = params(operation, ParamLocation::Header).map(
        |param| json!({ "key": param.wire_name, "value": "", "description": param.doc, "disabled": !param.required }),
    );
    let accept = json!({ "key": "Accept", "value": "application/json" });
    let request = object([
        ("method", operation.method.as_str().into()),
        ("header", std::iter::once(accept).chain(headers).collect()),
        ("url", url(operation)?),
        ("body", body(operation)),
        ("description", operation.doc.into()),
    ]);
    let errors = operation.errors.iter().map(|error| {
        let body = json!({ "code": error.code, "message": error.meaning }).to_string();
        json!({ "name": error.meaning, "code": error.status, "body": body })
    });
    Ok(json!({ "name": title(operation), "request": request, "response": errors.collect::<Vec<_>>() }))
}

fn params(operation: &Operation, location: ParamLocation) -> impl Iterator<Item = &'static Param> {
    operation.all_params().filter(move |param| param.location == location)
}

fn url(operation: &Operation) -> Result<Value, Failure> {
    let host = match operation.base {
        Base::Api => "{{baseUrl}}".to_owned(),
        _ => base_url(operation)?,
    };
    let segment = |segment| placeholder(segment).map_or_else(|| segment.to_owned(), |name| format!(":{name}"));
    let path: Vec<String> = operation.path.split('/').skip(1).map(segment).collect();
    let query: Vec<Value> = params(operation, ParamLocation::Query)
        .map(|param| json!({ "key": param.wire_name, "value": "", "description": param.doc, "disabled": !param.required }))
        .collect();
    let variables: Vec<Value> = params(operation, ParamLocation::Path)
        .map(|param| json!({ "key": param.wire_name, "value": "", "description": param.doc }))
        .collect();
    let raw = format!("{host}/{}", path.join("/"));
    Ok(json!({ "raw": raw, "host": [host], "path": path, "query": query, "variable": variables }))
}

fn body(operation: &Operation) -> Value {
    let pairs = |location, kind: &str| {
        let pair = move |param: &Param| json!({ "key": param.wire_name, "value": "", "type": kind, "description": param.doc, "disabled": !param.required });
        params(operation, location).map(pair).collect::<Vec<Value>>()
    };
    match operation.body {
        None => Value::Null,
        Some(BodyFormat::Form) => {
            json!({ "mode": "urlencoded", "urlencoded": pairs(ParamLocation::FormField, "text") })
        }
        Some(BodyFormat::Multipart) => {
            let parts = [pairs(ParamLocation::File, "file"), pairs(ParamLocation::Part, "text")].concat();
            json!({ "mode": "formdata", "formdata": parts })
        }
        Some(BodyFormat::Raw(_)) => json!({ "mode": "file" }),
        Some(_) if params(operation, ParamLocation::Body).next().is_some() => json!({ "mode": "raw", "raw": "[]" }),
        Some(_) => {
            let members: Map<String, Value> = params(operation, ParamLocation::Member)
                .map(|param| (param.wire_name.to_owned(), Value::Null))
                .collect();
            let raw = format!("{:#}", Value::Object(members));
            json!({ "mode": "raw", "raw": raw, "options": { "raw": { "language": "json" } } })
        }
    }
}
