//! Names for the values of integer enums, from the labels beside the enum or from its description.

use std::sync::LazyLock;

use regex::Regex;

use crate::{input::Schema, words};

/// Matches a list item that describes a value, such as ``* `1` - Instant meeting``.
static BULLET: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?m)^\s*[*\-]?\s*`?(-?\d+)`?\s*(?:&mdash;|[-–—:=])\s*(.+)$").ok());

/// The maximum number of words of a label that can be a name.
const MOST_WORDS: usize = 6;

/// Returns the values with their names, if each has a distinct name.
pub(crate) fn named(values: &[i64], schema: &Schema) -> Option<Vec<(i64, String)>> {
    if values.len() < 2 || values.len() != schema.values.len() {
        return None;
    }
    let from_labels = || {
        let labels = schema.labels.iter().map(|label| name(label));
        (schema.labels.len() == values.len()).then(|| labels.collect::<Option<Vec<String>>>()).flatten()
    };
    let from_description = || {
        let prose =
            ["<del>", "</del>", "**"].iter().fold(schema.description.clone(), |prose, sign| prose.replace(sign, ""));
        let bullets: Vec<(i64, &str)> =
            BULLET.as_ref()?.captures_iter(&prose).filter_map(|captures| bullet(&captures)).collect();
        let find = |value: &i64| bullets.iter().find(|(number, _)| number == value);
        values.iter().map(|value| name(find(value)?.1)).collect::<Option<Vec<String>>>()
    };
    let labels = from_labels().or_else(from_description)?;
    let named: Vec<(i64, String)> = values.iter().copied().zip(labels).collect();
    are_distinct(&named).then_some(named)
}

fn bullet<'a>(captures: &regex::Captures<'a>) -> Option<(i64, &'a str)> {
    Some((captures.get(1)?.as_str().parse().ok()?, captures.get(2)?.as_str()))
}

/// Returns whether all numbers and all names are distinct.
pub(crate) fn are_distinct(named: &[(i64, String)]) -> bool {
    named.iter().enumerate().all(|(at, (number, name))| {
        named[..at].iter().all(|(other_number, other_name)| number != other_number && name != other_name)
    })
}

/// Turns a label into the name of a variant: the text before its first punctuation mark, if that is short enough.
fn name(label: &str) -> Option<String> {
    let end = label.find(['.', ';', ':', ',', '(', '[', '<', '\n']).unwrap_or(label.len());
    let words: Vec<String> = words::split(&label[..end])
        .into_iter()
        .filter(|word| !matches!(word.as_str(), "a" | "an" | "the" | "s" | "is" | "are" | "this"))
        .collect();
    let is_name = (1..=MOST_WORDS).contains(&words.len()) && words[0].starts_with(|c: char| c.is_ascii_alphabetic());
    let name = words::pascal(&words);
    (is_name && name != "Unrecognized" && name != "Self").then_some(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_named_by_labels_or_by_list_items_or_not_at_all() {
        let cases = [
            (
                json!({"enum": [1, 2], "x-enum-descriptions": ["Instant meeting", "Scheduled meeting."]}),
                Some("InstantMeeting ScheduledMeeting"),
            ),
            (
                json!({"enum": [0, 1], "description": "Kind:\n* `0` - None of them\n * `1` &mdash; Only the host (new)"}),
                Some("NoneOfThem OnlyHost"),
            ),
            (json!({"enum": [0, 1], "description": "* `0` - None"}), None),
            (json!({"enum": [0, 1], "x-enum-descriptions": ["Same", "Same"]}), None),
            (json!({"enum": [0, 1], "x-enum-descriptions": ["2 of them", "All"]}), None),
            (json!({"enum": [0], "x-enum-descriptions": ["Only"]}), None),
        ];
        for (schema, expected) in cases {
            let values: Vec<i64> =
                schema["enum"].as_array().unwrap().iter().filter_map(serde_json::Value::as_i64).collect();
            let named = named(&values, &crate::input::schema(&schema.to_string()));
            let found = named.map(|named| named.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(" "));
            assert_eq!(found.as_deref(), expected, "{schema}");
        }
    }
}
