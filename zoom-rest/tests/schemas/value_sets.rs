//! Finds sets of values that the documents list and the catalogue lacks.
//!
//! A set is an `enum` of several values, a union of constants, or the labels of values (`x-enum…`). It must be in the
//! declared type, or in the doc line of the parameter or member. This check is independent of the one in `compare.rs`:
//! it does not compare types, but only looks for values, wherever they are in a schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use zoom_core::schema::Type;

/// The sets that were found.
#[derive(Default)]
pub(crate) struct Sets {
    /// The number of documented sets.
    pub(crate) count: usize,
    /// The sets of which at least one value is missing.
    pub(crate) lost: Vec<String>,
}

impl Sets {
    /// Checks the sets in several schemas that describe the same value, and in everything that the value contains.
    ///
    /// `ty` is the declared type of the value, or `None` within a value whose type does not describe its contents.
    pub(crate) fn look(&mut self, at: &str, schemas: &[Value], ty: Option<Type>, doc: &str) {
        let forms: Vec<Value> = schemas.iter().flat_map(forms).collect();
        let values: Vec<BTreeSet<String>> = forms.iter().map(values).collect();
        let all: BTreeSet<String> = values.iter().flatten().cloned().collect();
        let is_set = all.len() > 1 && values.iter().all(|values| !values.is_empty());
        if is_set && forms.iter().all(|form| form["type"] != "boolean") {
            self.count += 1;
            let missing: Vec<&String> = all.iter().filter(|value| !is_declared(value, ty, doc)).collect();
            if !missing.is_empty() {
                self.lost.push(format!("{at}: {missing:?} of {all:?} are in neither {ty:?} nor `{doc}`"));
            }
        }
        let members = members_of(&forms);
        let is_map = matches!(ty, Some(Type::Map(_)));
        for (name, schemas) in members {
            let at = format!("{at}.{name}");
            let member = match ty {
                Some(Type::Object(object)) => object.schema().member(&name),
                _ => None,
            };
            match (ty, member) {
                (_, Some(member)) => self.look(&at, &schemas, Some(member.ty), member.doc),
                (Some(Type::Map(values)), None) if is_map => self.look(&at, &schemas, Some(*values), doc),
                (_, None) => self.look(&at, &schemas, None, doc),
            }
        }
        for (word, end) in [("items", "[]"), ("additionalProperties", "{}")] {
            let inner: Vec<Value> = forms.iter().map(|form| form[word].clone()).filter(Value::is_object).collect();
            let ty = match ty {
                Some(Type::List(inner) | Type::Map(inner)) => Some(*inner),
                other => other,
            };
            if !inner.is_empty() {
                self.look(&format!("{at}{end}"), &inner, ty, doc);
            }
        }
    }
}

/// Returns the schemas of a member of an object, one for each form of the object that contains the member.
pub(crate) fn members(object: &Value, name: &str) -> Vec<Value> {
    members_of(&forms(object)).remove(name).unwrap_or_default()
}

fn members_of(forms: &[Value]) -> BTreeMap<String, Vec<Value>> {
    let mut members: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (name, member) in forms.iter().filter_map(|form| form["properties"].as_object()).flatten() {
        members.entry(name.trim().trim_end_matches(':').to_owned()).or_default().push(member.clone());
    }
    members
}

/// Returns the forms that a value of a schema can have, each without further alternatives.
fn forms(schema: &Value) -> Vec<Value> {
    let list = |word: &str| schema[word].as_array().cloned().unwrap_or_default();
    let mut arms = list("oneOf");
    arms.extend(list("anyOf"));
    arms.retain(|arm| arm["type"] != "null");
    let says_something = |form: &Value| {
        ["properties", "enum", "const", "items", "additionalProperties"].iter().any(|word| !form[*word].is_null())
    };
    let parts = list("allOf");
    let mut found: Vec<Value> = arms.iter().chain(&parts).flat_map(forms).collect();
    // An empty part of `allOf` does not allow any further values.
    if !parts.is_empty() {
        found.retain(says_something);
    }
    if found.is_empty() || says_something(schema) {
        found.push(schema.clone());
    }
    found
}

fn values(form: &Value) -> BTreeSet<String> {
    let listed = form["enum"].as_array().cloned().unwrap_or_default();
    let constant = Some(form["const"].clone()).filter(|value| !value.is_null());
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(_) => Some(value.to_string()),
        _ => None,
    };
    listed.iter().chain(&constant).filter_map(text).collect()
}

/// Returns whether a documented integer above 2^53 was rounded, as JavaScript rounds it, and the declaration contains
/// the exact integer.
fn is_rounded(exact: &str, rounded: &str) -> bool {
    let large = |number: &str| number.parse::<i64>().ok().filter(|number| *number > 1 << 53);
    matches!((large(exact), large(rounded)), (Some(_), Some(_))) && exact.parse::<f64>() == rounded.parse::<f64>()
}

/// Returns whether a value is one of the type's values or is in the doc line, either by itself or between the first and
/// the last value of a run.
fn is_declared(value: &str, ty: Option<Type>, doc: &str) -> bool {
    let is_one = |known: &str| known.eq_ignore_ascii_case(value) || is_rounded(known, value);
    let mut ty = ty;
    while let Some(Type::List(inner) | Type::Map(inner)) = ty {
        ty = Some(*inner);
    }
    let is_in_type = ty
        .as_ref()
        .and_then(Type::values)
        .is_some_and(|values| values.values().any(|known| is_one(&known.to_string())));
    let quoted: Vec<&str> = doc.split('`').collect();
    let is_in_row = |row: &[&str]| match (row[0].parse::<i64>(), row[1], row[2].parse::<i64>(), value.parse::<i64>()) {
        (Ok(first), " to ", Ok(last), Ok(value)) => (first..=last).contains(&value),
        _ => false,
    };
    is_in_type || value.is_empty() || quoted.iter().any(|known| is_one(known)) || quoted.windows(3).any(is_in_row)
}
