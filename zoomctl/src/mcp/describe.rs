//! What `zoom_describe` returns of an operation: all that is needed to call it, as short as it can be.

use zoom_core::{
    Operation,
    operation::{BodyFormat, ParamLocation, ResponseKind},
    schema::Type,
};

use super::{input, kind::Kind, rest::Members};
use crate::{
    catalogue::{Entry, title},
    description, fields,
    json::Json,
    members::{self, Extent},
    schemas,
};

/// How much a description says of the members of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// A line for each, with its description.
    Lines,
    /// A line for each, with its values at most.
    Short,
    /// The JSON Schemas of the body and the response.
    Schemas,
}

/// Describes an operation within `max_bytes`, if its members can be described more shortly.
pub(crate) fn describe(entry: &Entry, has_schemas: bool, max_bytes: usize) -> Members {
    if has_schemas {
        return described(entry, Detail::Schemas);
    }
    let members = described(entry, Detail::Lines);
    if serde_json::to_string(&members).is_ok_and(|text| text.len() <= max_bytes) {
        return members;
    }
    let mut members = described(entry, Detail::Short);
    let note = "descriptions of members are left out, because there are many: `schemas` has them";
    members.insert("note".into(), Json::text(note));
    members
}

fn described(entry: &Entry, detail: Detail) -> Members {
    let operation = entry.operation;
    let has_schemas = detail == Detail::Schemas;
    let mut members = Members::new();
    let mut set = |name: &str, value: Json| {
        let is_empty =
            matches!(&value, Json::Null | Json::Bool(false)) || matches!(&value, Json::List(list) if list.is_empty());
        if !is_empty {
            members.insert(name.to_owned(), value);
        }
    };
    set("operation", Json::text(entry.command()));
    set("tool", Json::text(Kind::of(operation).tool()));
    set("http", Json::text(format!("{} {}", operation.method, operation.path)));
    set("doc", Json::text(operation.doc));
    set("deprecated", Json::Bool(operation.deprecated));
    set("parameters", Json::List(input::names(operation).iter().map(|named| parameter(operation, named)).collect()));
    let lines = input::names(operation).into_iter().flat_map(|named| {
        let object = members::object_of(named.param.ty).filter(|_| !has_schemas);
        let rows = object.map(|object| members::rows(object, Extent::All)).unwrap_or_default();
        rows.into_iter().map(move |row| line(&format!("{}.", named.name), row, detail)).collect::<Vec<_>>()
    });
    set("members_of_parameters", Json::List(lines.collect()));
    if has_schemas {
        set("body_schema", json(schemas::body_alone(operation)));
    }
    match operation.response {
        ResponseKind::Json if has_schemas => {
            set("response_schema", json(Some(operation.response_type.to_json_schema())));
        }
        ResponseKind::Json => set("response", Json::List(response(operation, detail))),
        ResponseKind::Empty => set("response", Json::text("no content")),
        ResponseKind::Text => set("response", Json::text("text")),
        _ => set("response", Json::text("a file: its path is returned")),
    }
    if operation.paginate.is_some() {
        set(
            "paginated",
            Json::text("returns `items` page by page: use `limit`, `all_pages` or `cursor`, and no page token"),
        );
    }
    set("longest_range", operation.max_range.map_or(Json::Null, |range| Json::text(range.to_string())));
    set("scopes_one_of", Json::List(operation.scopes.iter().map(|scope| Json::text(*scope)).collect()));
    set("rate_limit", operation.rate_limit.map_or(Json::Null, |limit| Json::text(limit.to_string())));
    let codes =
        operation.errors.iter().map(|code| Json::text(format!("{} {}: {}", code.status, code.code, code.meaning)));
    set("error_codes", Json::List(codes.collect()));
    set("example", example(entry));
    members
}

fn parameter(operation: &Operation, named: &input::Named) -> Json {
    let param = named.param;
    let location = match param.location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::File => "file",
        _ => "body",
    };
    let is_file = param.location == ParamLocation::File
        || matches!(operation.body, Some(BodyFormat::Raw(_))) && location == "body";
    let kind = if is_file { "path of a file".to_owned() } else { description::word(param.ty) };
    let mut members = Members::new();
    members.insert("name".into(), Json::text(named.name));
    members.insert("in".into(), Json::text(location));
    members.insert("type".into(), Json::text(if kind.is_empty() { "any".to_owned() } else { kind }));
    if input::is_required(operation, param) {
        members.insert("required".into(), Json::Bool(true));
    }
    let doc = description::of_param(param.doc, param.ty);
    if !doc.is_empty() {
        members.insert("doc".into(), Json::text(doc));
    }
    Json::Object(members)
}

/// Returns a member as a line: its path, its type, whether it must be there, and its description.
fn line(prefix: &str, row: members::Row, detail: Detail) -> Json {
    let [_, kind, doc] = row.cells;
    let doc = match doc.find("[values: ") {
        Some(at) if detail == Detail::Short => doc[at..].to_owned(),
        None if detail == Detail::Short => String::new(),
        _ => doc,
    };
    let required = if row.is_required { ", required" } else { "" };
    let doc = if doc.is_empty() { doc } else { format!(": {doc}") };
    Json::text(format!("{prefix}{} ({}{required}){doc}", row.path, if kind.is_empty() { "any" } else { &kind }))
}

/// Returns the members of a response, or of each of its items.
fn response(operation: &Operation, detail: Detail) -> Vec<Json> {
    let item = fields::items(operation).map(|(_, ty)| ty);
    let (prefix, ty) = match (item, operation.response_type) {
        (Some(item), _) => ("items[].", item),
        (None, Type::List(element)) => ("items[].", *element),
        (None, ty) => ("", ty),
    };
    let rows = members::object_of(ty).map(|object| members::rows(object, Extent::Brief)).unwrap_or_default();
    rows.into_iter().map(|row| line(prefix, members::Row { is_required: false, ..row }, detail)).collect()
}

fn json(schema: Option<serde_json::Value>) -> Json {
    schema.and_then(|schema| serde_json::from_value(schema).ok()).unwrap_or(Json::Null)
}

/// Returns the arguments of a call with everything that it must have.
fn example(entry: &Entry) -> Json {
    let operation = entry.operation;
    let names = input::names(operation);
    let required = names.iter().filter(|named| input::is_required(operation, named.param));
    let parameters = required.map(|named| (named.name.to_owned(), json(Some(input::example(named)))));
    Json::object([("operation", Json::text(entry.command())), ("parameters", Json::Object(parameters.collect()))])
}

/// Returns an operation as one line of a search.
pub(crate) fn found(entry: &Entry) -> Json {
    Json::object([
        ("operation", Json::text(entry.command())),
        ("tool", Json::text(Kind::of(entry.operation).tool())),
        ("summary", Json::text(title(entry.operation))),
    ])
}
