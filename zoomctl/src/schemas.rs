//! JSON Schemas of what an operation sends and receives.

use serde_json::{Map, Value, json};
use zoom_core::{
    Operation,
    operation::{BodyFormat, Param, ParamLocation, ResponseKind},
    schema::{Definitions, Type},
};

/// Returns the schema of a request's body, or `None` if the request has no body that a schema can describe.
pub(crate) fn body(operation: &Operation, definitions: &mut Definitions) -> Option<Value> {
    if let None | Some(BodyFormat::Raw(_)) = operation.body {
        return None;
    }
    if let Some(whole) = operation.all_params().find(|param| param.location == ParamLocation::Body) {
        return Some(described(definitions.request_schema(whole.ty), whole.doc));
    }
    let is_member = |param: &&Param| {
        let location = param.location;
        matches!(location, ParamLocation::Member | ParamLocation::FormField | ParamLocation::Part | ParamLocation::File)
    };
    let mut properties = Map::new();
    let mut required = Vec::new();
    for param in operation.all_params().filter(is_member) {
        properties.insert(param.wire_name.to_owned(), described(member(param, definitions), param.doc));
        // The members of a group are not required, because the group may be absent.
        if param.required && operation.params.contains(param) {
            required.push(param.wire_name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    Some(schema)
}

fn member(param: &Param, definitions: &mut Definitions) -> Value {
    match param.location {
        ParamLocation::File => json!({ "type": "string", "format": "binary" }),
        _ => definitions.request_schema(param.ty),
    }
}

/// Returns the schema of a response, or `None` if it is not JSON.
pub(crate) fn response(operation: &Operation, definitions: &mut Definitions) -> Option<Value> {
    (operation.response == ResponseKind::Json).then(|| definitions.schema(operation.response_type))
}

/// Returns the self-contained schema of a request's body, including the objects that it refers to.
pub(crate) fn body_alone(operation: &Operation) -> Option<Value> {
    let mut definitions = Definitions::new("#/$defs/");
    let mut schema = body(operation, &mut definitions)?;
    schema["$schema"] = Type::Any.to_json_schema()["$schema"].clone();
    let definitions = definitions.finish();
    if !definitions.is_empty() {
        schema["$defs"] = definitions.into();
    }
    Some(schema)
}

/// Adds a description, unless it is empty.
pub(crate) fn described(mut schema: Value, doc: &str) -> Value {
    if !doc.is_empty() {
        schema["description"] = doc.into();
    }
    schema
}
