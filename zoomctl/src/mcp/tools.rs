//! The tools: their names, descriptions and schemas. An agent reads all of this before it does anything, so it is kept
//! short.

use serde_json::{Map, Value, json};
use zoom_core::{operation::ParamLocation, schema::Definitions};
use zoomctl_mcp::Tool;

use super::{
    input,
    kind::Kind,
    policy::{self, Policy},
};
use crate::{
    catalogue::{self, Entry},
    schemas,
};

/// The arguments of a tool that calls an operation, in addition to the operation and its parameters.
pub(crate) const OPTIONS: [&str; 5] = ["fields", "limit", "all_pages", "cursor", "dry_run"];

/// The maximum number of operations that a search returns.
pub(crate) const MOST_FOUND: u64 = 20;

/// The instructions that the server sends to clients.
pub(crate) const INSTRUCTIONS: &str = "Every operation of Zoom's REST API: zoom_search finds it, zoom_describe shows its \
    parameters, and zoom_read, zoom_write or zoom_delete calls it. Errors state what to write instead.";

/// Returns the tools that a policy offers: first those of every server, then those of single operations.
pub(crate) fn all(policy: &Policy, native: &[Entry]) -> Vec<Tool> {
    let mut tools = vec![search(), describe()];
    tools.extend(Kind::ALL.into_iter().filter(|kind| policy.offers_kind(*kind)).map(call));
    tools.extend(native.iter().map(of_operation));
    tools
}

fn search() -> Tool {
    Tool {
        name: "zoom_search".into(),
        title: "Find operations".into(),
        description:
            "Find operations of Zoom's API by everyday words. Returns names for the other tools, best match first."
                .into(),
        schema: object(
            &json!({
                "words": { "type": "string", "description": "such as: who attended a meeting" },
                "product": { "type": "string", "description": "such as meetings, users, phone" },
                "kind": { "type": "string", "enum": ["read", "write", "delete"] },
                "limit": { "type": "integer", "minimum": 1, "maximum": MOST_FOUND },
            }),
            &["words"],
        ),
        is_read_only: true,
        is_destructive: false,
        is_idempotent: true,
        is_open: false,
    }
}

fn describe() -> Tool {
    Tool {
        name: "zoom_describe".into(),
        title: "Describe an operation".into(),
        description:
            "Show an operation's parameters, body, response, scopes, rate limit, error codes and an example call."
                .into(),
        schema: object(
            &json!({
                "operation": { "type": "string", "description": "such as meetings create-meeting" },
                "part": { "type": "string", "description": "parameters, body, response, errors, or a member such as body.settings" },
                "schemas": { "type": "boolean", "description": "full JSON Schemas of body and response" },
            }),
            &["operation"],
        ),
        is_read_only: true,
        is_destructive: false,
        is_idempotent: true,
        is_open: false,
    }
}

fn call(kind: Kind) -> Tool {
    let mut properties = json!({
        "operation": { "type": "string" },
        "parameters": { "type": "object", "description": "path, query and body parameters by name" },
        "fields": { "type": "array", "items": { "type": "string" }, "description": "return only these, such as id or settings.audio" },
        "limit": { "type": "integer", "minimum": 1, "description": "maximum number of items, over as many pages as needed" },
        "all_pages": { "type": "boolean" },
        "cursor": { "type": "string", "description": "from any result that continues; needs no other argument" },
        "dry_run": { "type": "boolean", "description": "return the request as a curl command, send nothing" },
    });
    let (title, description) = match kind {
        Kind::Read => (
            "Read from Zoom",
            "Call a GET operation. It changes nothing. With a download URL as the operation, it saves the file and \
             returns its path.",
        ),
        Kind::Write => {
            ("Change something in Zoom", "Call a POST, PUT or PATCH operation. It creates or changes something.")
        }
        Kind::Delete => ("Delete in Zoom", "Call a DELETE operation. The user is asked first."),
    };
    // The schema omits these options, although they are accepted: few operations of these kinds return lists.
    if let (Kind::Write | Kind::Delete, Some(properties)) = (kind, properties.as_object_mut()) {
        for option in ["limit", "all_pages", "cursor"] {
            properties.remove(option);
        }
    }
    Tool {
        name: kind.tool().into(),
        title: title.into(),
        description: description.into(),
        schema: object(&properties, &[]),
        is_read_only: kind == Kind::Read,
        is_destructive: kind != Kind::Read,
        is_idempotent: kind != Kind::Write,
        is_open: true,
    }
}

/// Returns the tool for one operation, whose arguments are the operation's parameters.
fn of_operation(entry: &Entry) -> Tool {
    let operation = entry.operation;
    let kind = Kind::of(operation);
    let mut definitions = Definitions::new("#/$defs/");
    let mut properties = Map::new();
    let mut required = Vec::new();
    for named in input::names(operation) {
        let schema = match named.param.location {
            ParamLocation::File => json!({ "type": "string" }),
            _ => definitions.request_schema(named.param.ty),
        };
        properties.insert(named.name.to_owned(), schemas::described(schema, named.param.doc));
        if input::is_required(operation, named.param) {
            required.push(named.name);
        }
    }
    for (option, schema) in options() {
        properties.entry(option).or_insert(schema);
    }
    let mut schema = object(&Value::Object(properties), &required);
    let definitions = definitions.finish();
    if !definitions.is_empty() {
        schema.insert("$defs".into(), definitions.into());
    }
    Tool {
        name: policy::tool_name(entry),
        title: catalogue::title(operation).to_owned(),
        description: operation.doc.to_owned(),
        schema,
        is_read_only: kind == Kind::Read,
        is_destructive: kind != Kind::Read,
        is_idempotent: operation.idempotent,
        is_open: true,
    }
}

/// Returns the schemas of the arguments that every call accepts.
fn options() -> Vec<(String, Value)> {
    let schemas = call(Kind::Read).schema;
    let properties = schemas.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    properties.into_iter().filter(|(name, _)| OPTIONS.contains(&name.as_str())).collect()
}

fn object(properties: &Value, required: &[&str]) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.clone());
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    schema
}
