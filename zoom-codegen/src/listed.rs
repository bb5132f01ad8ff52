//! The values that a description lists, for parameters whose schema does not list any.

use std::sync::LazyLock;

use regex_lite::Regex;
use serde_json::Value;

use crate::{
    input::{Components, Document, Parameter, PathItem, RequestBody, Schema},
    prose,
};

/// Matches a line about one quoted value, such as ``* `token` - A token``.
static QUOTED_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?m)^[ \t]*(?:[*•-]|\d+\.)?[ \t]*(?:\*\*|__)?[`"“']([^`"”'\s]{1,40})[`"”'](?:\*\*|__)?[ \t]*(?:[-–—:=(,]|&mdash;|\bis\b|\bfor\b|\bto\b|$)"#).ok()
});

/// Matches a list item about one value without quotes, such as `- token: A token`.
static PLAIN_ITEM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?m)^[ \t]*[*•-][ \t]+(?:\*\*|__)?([A-Za-z0-9][\w.-]{0,39})(?:\*\*|__)?[ \t]*(?::|=|&mdash;|[ \t][–—-])[ \t]",
    )
    .ok()
});

/// Matches quoted values in a row, such as `` `asc` or `desc` ``, and the text before them.
static ROW: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"`[^`\s]{1,40}`(?:\s*[,|/;]?\s*(?:\bor\b|\band\b)?\s*`[^`\s]{1,40}`)+").ok());

/// Matches the words that announce values.
static CUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:\bone of|\beither|\bvalues?(?: are| is| include)?|\btypes?|\boptions?|\b(?:can|may|must|should) be)(?: the following)?\s*[:(]?\s*$")
        .ok()
});

/// Returns the values that a description lists, or none if it lists fewer than two. In a sentence, values are
/// recognized only if the example is one of them or the preceding words announce them.
pub(crate) fn values(description: &str, example: Option<&str>) -> Vec<String> {
    let text = prose::lines(description);
    let in_lines = [QUOTED_LINE.as_ref(), PLAIN_ITEM.as_ref()].into_iter().flatten().map(|line| {
        let found = line.captures_iter(&text).filter_map(|captures| Some(captures.get(1)?.as_str()));
        distinct(found)
    });
    if let Some(values) = in_lines.into_iter().find(|values| values.len() > 1) {
        return values;
    }
    let (Some(row), Some(cue)) = (ROW.as_ref(), CUE.as_ref()) else { return Vec::new() };
    for found in row.find_iter(&text) {
        let values = distinct(found.as_str().split('`').skip(1).step_by(2));
        let has_example = example.is_some_and(|example| values.iter().any(|value| value == example));
        if values.len() > 1 && (has_example || cue.is_match(&text[..found.start()])) {
            return values;
        }
    }
    Vec::new()
}

fn distinct<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for value in values {
        if !distinct.iter().any(|known| known == value) {
            distinct.push(value.to_owned());
        }
    }
    distinct
}

/// Returns the document with its schemas completed by the values that only descriptions list. The catalogue is
/// generated without these values: its declarations follow the schemas alone.
pub(crate) fn with_described_values(document: &Document) -> Document {
    let mut document = document.clone();
    let Components { parameters, request_bodies, .. } = &mut document.components;
    parameters.values_mut().for_each(add_values);
    request_bodies.values_mut().for_each(add_values_to_body);
    for item in document.paths.values_mut() {
        item.parameters.iter_mut().for_each(add_values);
        let PathItem { get, post, put, patch, delete, .. } = item;
        for entry in [get, post, put, patch, delete].into_iter().flatten() {
            entry.parameters.iter_mut().for_each(add_values);
            entry.request_body.iter_mut().for_each(add_values_to_body);
        }
    }
    document
}

fn add_values(parameter: &mut Parameter) {
    if parameter.location != "path" {
        let description = format!("{}\n{}", parameter.description, parameter.schema.description);
        add(&mut parameter.schema, &description);
    }
}

fn add_values_to_body(body: &mut RequestBody) {
    let schemas = body.content.values_mut().filter_map(|media| media.schema.as_mut());
    for member in schemas.flat_map(|schema| schema.properties.values_mut()) {
        let description = member.description.clone();
        add(member, &description);
    }
}

/// Adds the values in a description to the schema, or to the schema of a list's elements, if that schema is a string or
/// an integer and has no values, format or reference yet.
pub(crate) fn add(schema: &mut Schema, description: &str) {
    if let ([kind], Some(elements)) = (&schema.types[..], &mut schema.items)
        && kind == "array"
    {
        return add(elements, description);
    }
    let is_open = schema.values.is_empty() && schema.format.is_none() && schema.reference.is_none();
    let kind = match &schema.types[..] {
        [kind] if is_open => kind.as_str(),
        _ => return,
    };
    let example = schema.example.as_ref().map(|example| match example {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    let values = values(description, example.as_deref());
    let is_boolean = values.iter().any(|value| matches!(value.as_str(), "true" | "false"));
    let numbers: Option<Vec<i64>> = values.iter().map(|value| value.parse().ok()).collect();
    match (kind, numbers) {
        _ if values.len() < 2 || is_boolean => return,
        ("integer" | "string", Some(numbers)) => schema.values = numbers.into_iter().map(Value::from).collect(),
        ("string", None) => schema.values = values.into_iter().map(Value::from).collect(),
        _ => return,
    }
    // `labels` recognizes a number without quotes only at the beginning of a line.
    schema.description = prose::lines(description);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_from_lines_and_from_announced_rows() {
        let cases: [(&str, Option<&str>, &[&str]); 12] = [
            ("Kinds:<br>`token` - For the client.<br>`zak` - For the host.", Some("zak"), &["token", "zak"]),
            ("Kinds:\n\n* `a`: First.\n* `b`: Second.", None, &["a", "b"]),
            ("- **`a`** — first\r\n- **`b`** — second", None, &["a", "b"]),
            ("Kinds:<br/>\"a\" = first<br/>\"b\" = second", None, &["a", "b"]),
            ("Kinds:\n- live: Now.\n- past: Ended.", None, &["live", "past"]),
            ("* `1` - Instant.\n* `2` - Scheduled.", Some("2"), &["1", "2"]),
            ("The order: `asc` or `desc`.", Some("asc"), &["asc", "desc"]),
            ("It can be `a`, `b`, or `c`.", None, &["a", "b", "c"]),
            ("With `from` and `to`, a range.", Some("x"), &[]),
            ("Use it with the `type` field where the value of `type` is `zak`.", Some("1"), &[]),
            ("`only` - The one.", None, &[]),
            ("", None, &[]),
        ];
        for (description, example, expected) in cases {
            assert_eq!(values(description, example), expected, "{description}");
        }
    }
}
