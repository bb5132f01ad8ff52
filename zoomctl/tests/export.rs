//! Tests that the exported OpenAPI document contains the same types as the declarations, and each object only once.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeSet;

use common::zoomctl;
use serde_json::{Value, json};
use zoom_core::{
    Operation,
    operation::{BodyFormat, ParamLocation, ResponseKind, Style},
    schema::{Member, Schema, Type, WireValue},
};

/// A comparison of schemas in a document with declared types.
struct Comparison {
    document: Value,
    /// The objects that have already been compared, because an object may contain itself.
    seen: Vec<(String, &'static Schema)>,
    /// Whether the schemas belong to a request.
    is_request: bool,
}

impl Comparison {
    fn compare(&mut self, at: &str, written: &Value, ty: Type) {
        let expect = |name: &str, expected: Value| assert_eq!(written[name], expected, "{at}: `{name}` of {written}");
        let limit = |is_set: bool, limit: i64| if is_set { json!(limit) } else { Value::Null };
        match ty {
            Type::Any => assert!(written["type"].is_null() && written["$ref"].is_null(), "{at}: {written}"),
            Type::Text { min_length, max_length, .. } => {
                expect("type", json!("string"));
                expect("minLength", limit(min_length > 0, min_length.into()));
                expect("maxLength", limit(max_length < u32::MAX, max_length.into()));
            }
            Type::Integer { minimum, maximum } => {
                expect("type", json!("integer"));
                expect("minimum", limit(minimum > i64::MIN, minimum));
                expect("maximum", limit(maximum < i64::MAX, maximum));
            }
            Type::Number => expect("type", json!("number")),
            Type::Bool => expect("type", json!("boolean")),
            Type::Date => expect("format", json!("date")),
            Type::DateTime => expect("format", json!("date-time")),
            Type::Secret => expect("format", json!("password")),
            Type::Id => expect("type", json!(["string", "integer"])),
            Type::MeetingId => expect("format", json!("int64")),
            Type::DateOrDateTime | Type::MeetingIdOrUuid => {
                assert_eq!(written["anyOf"].as_array().map(Vec::len), Some(2), "{at}: {written}");
            }
            Type::Enum(values) => {
                let json = |value| match value {
                    WireValue::Text(text) => json!(text),
                    WireValue::Integer(number) => json!(number),
                };
                let declared: Value = values.values().map(|value| json(value.value)).collect();
                // Values with a meaning are constants with a description.
                match written["oneOf"].as_array() {
                    Some(options) => {
                        let consts: Value = options.iter().map(|option| option["const"].clone()).collect();
                        assert_eq!(consts, declared, "{at}: `oneOf` of {written}");
                    }
                    None => expect("enum", declared),
                }
            }
            Type::List(element) => {
                expect("type", json!("array"));
                self.compare(&format!("{at}[]"), &written["items"], *element);
            }
            Type::Map(of) => {
                expect("type", json!("object"));
                self.compare(&format!("{at}.*"), &written["additionalProperties"], *of);
            }
            Type::Object(object) => self.compare_object(at, written, object.schema()),
            _ => panic!("{at}: {ty:?}"),
        }
    }

    fn compare_object(&mut self, at: &str, written: &Value, schema: &'static Schema) {
        let reference = written["$ref"].as_str().unwrap_or_else(|| panic!("{at}: {written}")).to_owned();
        let seen = (reference, schema);
        if self.seen.contains(&seen) {
            return;
        }
        let object = self.document.pointer(seen.0.strip_prefix('#').unwrap()).unwrap().clone();
        self.seen.push(seen);
        let properties = object["properties"].as_object().unwrap();
        let names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        assert_eq!(names, schema.members().map(|member| member.wire_name).collect(), "{at}");
        let is_required = |member: &Member| if self.is_request { member.required_in_requests } else { member.required };
        let required = schema.members().filter(is_required).map(|member| json!(member.wire_name));
        assert_eq!(object["required"].as_array().cloned().unwrap_or_default(), required.collect::<Vec<_>>(), "{at}");
        for member in schema.members() {
            let (at, property) = (format!("{at}.{}", member.wire_name), &properties[member.wire_name]);
            if !member.doc.is_empty() {
                assert_eq!(property["description"], member.doc, "{at}");
            }
            self.compare(&at, property, member.ty);
        }
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                found.insert(reference.clone());
            }
            members.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}

/// Returns a path without the names of its parameters.
fn shape(path: &str) -> String {
    let is_parameter = |segment: &str| segment.starts_with(['<', '{']);
    path.split('/').map(|segment| if is_parameter(segment) { "<>" } else { segment }).collect::<Vec<_>>().join("/")
}

fn document() -> Value {
    let run = zoomctl(&["export", "openapi", "--product", "meetings,users"], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn every_reference_of_the_export_resolves_and_every_definition_is_referred_to() {
    let document = document();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    for reference in &found {
        assert!(document.pointer(reference.strip_prefix('#').unwrap()).is_some(), "{reference}");
    }
    let defined = document["components"]["schemas"].as_object().unwrap().keys();
    let defined: BTreeSet<String> = defined.map(|name| format!("#/components/schemas/{name}")).collect();
    assert_eq!(found, defined);
}

#[test]
fn parameters_bodies_and_responses_of_the_export_are_those_of_the_declarations() {
    let mut comparison = Comparison { document: document(), seen: Vec::new(), is_request: true };
    let paths = comparison.document["paths"].as_object().unwrap().clone();
    for operation in zoom_rest::users::OPERATIONS.iter().chain(zoom_rest::meetings::OPERATIONS) {
        let path = paths.iter().find(|(path, _)| shape(path) == shape(operation.path)).unwrap().1;
        compare_operation(&mut comparison, &path[operation.method.as_str().to_lowercase()], operation);
    }
    assert!(comparison.seen.len() > 200, "{} objects", comparison.seen.len());
}

fn compare_operation(comparison: &mut Comparison, entry: &Value, operation: &'static Operation) {
    let content = entry["requestBody"]["content"].as_object().and_then(|content| content.values().next());
    let body = content.map(|content| &content["schema"]);
    let parameters = entry["parameters"].as_array().unwrap();
    let mut path_parameters = parameters.iter().filter(|parameter| parameter["in"] == "path");
    comparison.is_request = true;
    for param in operation.all_params() {
        let at = format!("{}.{}", operation.name, param.wire_name);
        let named = |parameter: &&Value| parameter["name"] == param.wire_name && parameter["in"] != "path";
        let written = match param.location {
            ParamLocation::Path => &path_parameters.next().unwrap()["schema"],
            ParamLocation::Query | ParamLocation::Header => {
                let parameter = parameters.iter().find(named).unwrap();
                assert_eq!(
                    (&parameter["required"], &parameter["description"]),
                    (&json!(param.required), &json!(param.doc))
                );
                &parameter["schema"]
            }
            ParamLocation::Body if matches!(operation.body, Some(BodyFormat::Raw(_))) => continue,
            ParamLocation::Body => body.unwrap(),
            ParamLocation::File => continue,
            _ => &body.unwrap()["properties"][param.wire_name],
        };
        let is_any = param.ty == Type::Any && (param.location == ParamLocation::Path || param.style == Style::Comma);
        if !is_any {
            comparison.compare(&at, written, param.ty);
        }
    }
    comparison.is_request = false;
    if operation.response == ResponseKind::Json {
        let written = &entry["responses"]["2XX"]["content"]["application/json"]["schema"];
        comparison.compare(&format!("{} ->", operation.name), written, operation.response_type);
    }
}
