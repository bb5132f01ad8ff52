//! The building blocks of descriptions: parameters as objects, and members as lines.

use zoom_core::{
    Operation,
    operation::{BodyFormat, Param, ParamLocation},
    schema::Type,
};

use crate::{
    description, fields,
    json::Json,
    mcp::{input, rest::Members},
    members::{self, Extent},
};

/// The level of detail with which a description covers the members of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// The JSON Schemas of the body and the response.
    Schemas,
    /// One line per member, with its description.
    Lines,
    /// One line per member, without its description except for its values.
    Short,
    /// Nothing.
    Nothing,
}

/// Returns the first description within the byte limit, or else the last one.
pub(super) fn fitting(max_bytes: usize, descriptions: impl Iterator<Item = Members>) -> Members {
    let mut last = Members::new();
    for members in descriptions {
        let fits = serde_json::to_string(&members).is_ok_and(|text| text.len() <= max_bytes);
        last = members;
        if fits {
            break;
        }
    }
    last
}

pub(super) fn noted(mut members: Members, note: Option<String>) -> Members {
    if let Some(note) = note {
        members.insert("note".into(), Json::text(note));
    }
    members
}

pub(super) fn error_codes(operation: &Operation) -> Vec<Json> {
    let codes = operation.errors.iter();
    codes.map(|code| Json::text(format!("{} {}: {}", code.status, code.code, code.meaning))).collect()
}

/// Returns whether a parameter is part of the body.
pub(super) fn is_of_body(param: &Param) -> bool {
    !matches!(param.location, ParamLocation::Path | ParamLocation::Query | ParamLocation::Header)
}

pub(super) fn parameter(operation: &Operation, named: &input::Named) -> Json {
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
    let kind = if is_file { "path of a file".to_owned() } else { type_of(param.ty) };
    let mut members = Members::new();
    members.insert("name".into(), Json::text(named.name));
    members.insert("in".into(), Json::text(location));
    members.insert("type".into(), Json::text(kind));
    if input::is_required(operation, param) {
        members.insert("required".into(), Json::Bool(true));
    }
    let doc = description::of_param(param.doc, param.ty);
    if !doc.is_empty() {
        members.insert("doc".into(), Json::text(doc));
    }
    Json::Object(members)
}

/// Returns the word for a type.
pub(super) fn type_of(ty: Type) -> String {
    let word = description::word(ty);
    if word.is_empty() { "any".to_owned() } else { word }
}

/// Returns the members of a value as lines, with paths that begin with `prefix`.
pub(super) fn lines(prefix: &str, ty: Type, extent: Extent, detail: Detail, is_sent: bool) -> Vec<Json> {
    let rows = members::object_of(ty).map(|object| members::rows(object, extent)).unwrap_or_default();
    rows.into_iter().map(|row| line(prefix, row, detail, is_sent)).collect()
}

/// Returns a member as a line: its path, its type, whether it must be sent, and its description.
pub(super) fn line(prefix: &str, row: members::Row, detail: Detail, is_sent: bool) -> Json {
    let [_, kind, doc] = row.cells;
    let doc = match doc.find("[values: ") {
        Some(at) if detail == Detail::Short => doc[at..].to_owned(),
        None if detail == Detail::Short => String::new(),
        _ => doc,
    };
    let required = if row.is_required && is_sent { ", required" } else { "" };
    let doc = if doc.is_empty() { doc } else { format!(": {doc}") };
    Json::text(format!("{prefix}{} ({}{required}){doc}", row.path, if kind.is_empty() { "any" } else { &kind }))
}

/// Returns the path prefix and the type of what a result contains: each item of the response, or else the response
/// itself.
pub(super) fn record(operation: &Operation) -> (&'static str, Type) {
    let item = fields::items(operation).map(|(_, ty)| ty);
    match (item, operation.response_type) {
        (Some(item), _) => ("items[].", item),
        (None, Type::List(element)) => ("items[].", *element),
        (None, ty) => ("", ty),
    }
}

pub(super) fn json(schema: Option<serde_json::Value>) -> Json {
    schema.and_then(|schema| serde_json::from_value(schema).ok()).unwrap_or(Json::Null)
}
