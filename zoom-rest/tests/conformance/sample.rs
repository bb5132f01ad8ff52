//! Values that fit a schema, built from the document's own examples.

use serde_json::{Map, Value, json};

/// The kind of values in the leaves of a sample.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// The document's example, unchanged.
    Examples,
    /// The document's example, unchanged. If an object or a list has its own example, the example is used as a whole.
    WholeExamples,
    /// An example of the declared type, with characters in free text that incorrect encoding would corrupt.
    Tricky,
    /// Null.
    Nulls,
    /// For an enum, a value that the enum does not list.
    AddedLater,
}

/// Builds a value for a schema.
pub(crate) fn sample(schema: &Value, leaves: Leaves) -> Value {
    if leaves == Leaves::WholeExamples && (schema["example"].is_object() || schema["example"].is_array()) {
        return schema["example"].clone();
    }
    if let Some(parts) = schema["allOf"].as_array() {
        return parts.iter().chain([&without(schema, "allOf")]).fold(Value::Null, |all, part| {
            match (all, sample(part, leaves)) {
                (Value::Object(mut all), Value::Object(part)) => {
                    all.extend(part);
                    all.into()
                }
                (all, Value::Null) => all,
                (_, part) => part,
            }
        });
    }
    for union in ["oneOf", "anyOf"] {
        if let Some(arms) = schema[union].as_array() {
            let own = without(schema, union);
            let arms = [own].into_iter().chain(arms.iter().filter(|arm| arm["type"] != "null").cloned());
            return arms.map(|arm| sample(&arm, leaves)).fold(Value::Null, either);
        }
    }
    if let Some(members) = schema["properties"].as_object() {
        let members = members.iter().map(|(name, member)| {
            let is_leaf = member["properties"].is_null() && member["items"]["properties"].is_null();
            let is_union = ["allOf", "oneOf", "anyOf"].iter().any(|word| member[word].is_array());
            let value = match leaves {
                Leaves::Nulls if is_leaf && !is_union => Value::Null,
                _ => sample(member, leaves),
            };
            (name.trim().trim_end_matches(':').to_owned(), value)
        });
        return members.collect::<Map<String, Value>>().into();
    }
    leaf(schema, leaves)
}

/// Combines the arms of a union: the result contains the members of both arms.
fn either(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            for (name, value) in other {
                let known = one.remove(&name).unwrap_or_default();
                one.insert(name, either(known, value));
            }
            one.into()
        }
        (Value::Array(one), Value::Array(other)) if one.len() == 1 && other.len() == 1 => {
            vec![either(one[0].clone(), other[0].clone())].into()
        }
        (Value::Null, other) => other,
        (one, _) => one,
    }
}

fn without(schema: &Value, word: &str) -> Value {
    if !schema["properties"].is_object() {
        return Value::Null;
    }
    let mut schema = schema.clone();
    schema.as_object_mut().unwrap().remove(word);
    schema
}

fn leaf(schema: &Value, leaves: Leaves) -> Value {
    let kind = schema["type"].as_str().unwrap_or_default().to_lowercase();
    let values = schema["enum"].as_array().filter(|values| values.len() > 1 && kind != "boolean");
    if kind == "array" {
        return match sample(&schema["items"], leaves) {
            Value::Null => json!([]),
            items => json!([items]),
        };
    }
    if leaves == Leaves::Nulls || schema.is_null() {
        return Value::Null;
    }
    if let Some(values) = values {
        let added = |kind: &str| if kind == "string" { json!("added_later") } else { json!(987_654) };
        let first = values.iter().find(|value| *value != "").cloned().unwrap_or_default();
        return match leaves {
            Leaves::AddedLater => added(&kind),
            Leaves::Examples | Leaves::WholeExamples => example(schema).unwrap_or(first),
            _ => trimmed(first),
        };
    }
    let format = schema["format"].as_str().unwrap_or_default();
    let any = || match (kind.as_str(), format) {
        ("string", "date-time") => json!("2026-01-31T12:00:00Z"),
        ("string", "date") | ("date", _) | ("object", "date" | "date-time") => json!("2026-01-31"),
        ("string", _) => json!("a b/é&=?#+%"),
        ("integer", _) => json!(7),
        ("number", _) => json!(1.5),
        ("boolean", _) => json!(true),
        ("object", _) if leaves == Leaves::Tricky && schema["properties"].is_null() => json!({}),
        ("object", _) => json!({"any": 1}),
        _ => Value::Null,
    };
    match leaves {
        Leaves::Tricky => match (kind.as_str(), example(schema)) {
            ("integer" | "number", Some(Value::String(text))) => text.parse().map_or_else(|_| any(), Value::Number),
            ("string", Some(Value::String(text))) if format.is_empty() => match text {
                // Some dates are recognizable only by their example, and have to remain dates.
                text if text.starts_with(|c: char| c.is_ascii_digit()) => json!(text),
                text => json!(text + " é&=?#+%"),
            },
            ("string", Some(example @ Value::String(_))) | ("integer" | "number", Some(example @ Value::Number(_))) => {
                example
            }
            ("boolean", Some(example @ Value::Bool(_))) => example,
            _ => any(),
        },
        _ => example(schema).unwrap_or_else(any),
    }
}

fn example(schema: &Value) -> Option<Value> {
    Some(schema["example"].clone()).filter(|example| !example.is_null())
}

fn trimmed(value: Value) -> Value {
    match value {
        Value::String(text) => text.trim().into(),
        value => value,
    }
}

/// Returns the members of an object: the name of each, and whether it is required.
pub(crate) fn members_of(schema: &Value) -> Vec<(String, bool)> {
    let mut members: Vec<(String, bool)> = Vec::new();
    let mut add = |name: String, required: bool| match members.iter_mut().find(|(known, _)| *known == name) {
        Some((_, known)) => *known |= required,
        None => members.push((name, required)),
    };
    for part in schema["allOf"].as_array().into_iter().flatten() {
        for (name, required) in members_of(part) {
            add(name, required);
        }
    }
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let arms = schema["oneOf"].as_array().into_iter().chain(schema["anyOf"].as_array()).flatten();
    let arms: Vec<Vec<(String, bool)>> = arms.map(members_of).collect();
    let is_in_all = |name: &str| arms.iter().all(|arm| arm.iter().any(|member| *member == (name.to_owned(), true)));
    let own = schema["properties"].as_object();
    for (name, _) in own.into_iter().flatten() {
        add(name.trim().trim_end_matches(':').to_owned(), required.contains(&name.as_str()) && is_in_all(name));
    }
    for (name, _) in arms.iter().flatten() {
        add(name.clone(), own.is_none_or(serde_json::Map::is_empty) && is_in_all(name));
    }
    members
}

/// Compares a value with the result of its round trip. Null, an empty string, an empty list and an absent value are
/// considered equal, as are a number or a Boolean and its text.
pub(crate) fn compare(expected: &Value, found: &Value, path: &str, differences: &mut Vec<String>) {
    let is_absent = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        _ => false,
    };
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, value) in expected {
                compare(value, found.get(name).unwrap_or(&Value::Null), &format!("{path}.{name}"), differences);
            }
            for name in found.keys().filter(|name| !expected.contains_key(*name)) {
                differences.push(format!("{path}.{name} is not expected"));
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (expected, found) in expected.iter().zip(found) {
                compare(expected, found, &format!("{path}[]"), differences);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        (expected, found) if expected == found || is_absent(expected) && is_absent(found) => {}
        (Value::String(_), Value::Number(_) | Value::Bool(_))
        | (Value::Number(_) | Value::Bool(_), Value::String(_))
            if text(expected) == text(found) => {}
        // In a comma-separated string, spaces after the commas are not part of the values.
        (Value::String(expected), Value::String(found)) if expected.replace(", ", ",") == *found => {}
        (expected, found) => differences.push(format!("{path}: {expected} became {found}")),
    }
}

/// Formats a value as it is sent in a path, a query or a part.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
