//! Names for the values of integer enums, taken from the labels next to the enum or from its description.

use std::sync::LazyLock;

use regex_lite::Regex;

use crate::{input::Schema, words};

/// Matches a list item that describes a value, such as ``* `1` - Instant meeting``.
static BULLET: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?m)^\s*[*\-]?\s*`?(-?\d+)`?\s*(?:&mdash;|[-–—:=])\s*(.+)$").ok());

/// Matches a labeled value, which is quoted or at the beginning of a line.
static MARK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?m)(?:[`']|^\s*(?:\*\s*)?)(-?\d+)(?:[`']|\s*-\s*)").ok());

/// Words that may be omitted from a name; articles and similar words come first.
const FILLERS: [&str; 19] = [
    "a", "an", "the", "s", "is", "are", "this", "that", "who", "which", "can", "will", "to", "and", "or", "of", "in",
    "on", "their",
];

/// The number of words at the start of `FILLERS` that a name never contains.
const ARTICLES: usize = 7;

/// The maximum number of characters in a name that is made from a clause.
const LONGEST_CLAUSE: usize = 50;

/// Units that a number at the beginning of a label may have.
const UNITS: [&str; 8] = ["second", "seconds", "minute", "minutes", "hour", "hours", "day", "days"];

/// The maximum number of words in a label that can become a name.
const MOST_WORDS: usize = 6;

/// Returns the values with their names if there are at least two values and each has a distinct name.
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
    let distinct = |names: Vec<String>| {
        let named: Vec<(i64, String)> = values.iter().copied().zip(names).collect();
        are_distinct(&named).then_some(named)
    };
    if let Some(names) = from_labels().or_else(from_description) {
        return distinct(names);
    }
    let labels: Vec<&str> = schema.labels.iter().map(String::as_str).collect();
    let labels = if labels.len() == values.len() { labels } else { in_text(values, &schema.description)? };
    shortened(&labels).and_then(distinct)
}

/// Returns the label of each value in text that quotes or lists the values, such as
/// ``the rule, `1` - allowed, `2` - blocked``.
fn in_text<'t>(values: &[i64], text: &'t str) -> Option<Vec<&'t str>> {
    let marks: Vec<regex_lite::Captures<'t>> = MARK.as_ref()?.captures_iter(text).collect();
    let label = |value: &i64| {
        let mut found = marks.iter().enumerate().filter(|(_, mark)| mark[1].parse() == Ok(*value));
        let (at, _) = found.next()?;
        // If a value is mentioned twice, neither mention is used as its label.
        let is_once = found.next().is_none();
        let from = marks[at].get(0)?.end();
        let to = marks.get(at + 1).and_then(|next| next.get(0)).map_or(text.len(), |next| next.start());
        is_once.then_some(text.get(from..to)?)
    };
    values.iter().map(label).collect()
}

/// Turns labels that are clauses into names, and keeps as many of their words as possible: it omits only articles at
/// first, then all filler words, then the words that all labels share.
fn shortened(labels: &[&str]) -> Option<Vec<String>> {
    let names =
        |clauses: &[Vec<String>]| clauses.iter().map(|words| clause_name(words)).collect::<Option<Vec<String>>>();
    let without = |left_out: &[&str]| {
        let clause = |label: &&str| {
            let words = words::split(clause(label)).into_iter();
            words.filter(|word| !left_out.contains(&word.as_str())).collect::<Vec<String>>()
        };
        labels.iter().map(clause).collect::<Vec<Vec<String>>>()
    };
    let clauses = without(&FILLERS);
    names(&without(&FILLERS[..ARTICLES])).or_else(|| names(&clauses)).or_else(|| {
        let is_shared = |word: &String| clauses.iter().all(|clause| clause.contains(word));
        let own =
            |clause: &Vec<String>| clause.iter().filter(|word| !is_shared(word)).cloned().collect::<Vec<String>>();
        let own: Vec<Vec<String>> = clauses.iter().map(own).collect();
        // The rest of a clause must still have more than one word.
        own.iter().all(|words| words.len() > 1).then_some(own).and_then(|own| names(&own))
    })
}

/// Returns the first clause of a label, or an empty string if a link or markup ends it, because the rest may change the
/// meaning.
fn clause(label: &str) -> &str {
    let label = label.trim_start().trim_start_matches("&mdash;").trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = label.find(['.', ';', ':', '(', '[', '<', '\n', '*']).unwrap_or(label.len());
    let (clause, rest) = label.split_at(end);
    if rest.starts_with(['[', '<']) || rest.starts_with('*') && !rest.starts_with("* ") { "" } else { clause }
}

fn clause_name(words: &[String]) -> Option<String> {
    let mut words = words.to_vec();
    // `24 hours` is `Hours24`.
    if let [number, unit, ..] = &words[..]
        && number.starts_with(|c: char| c.is_ascii_digit())
        && UNITS.contains(&unit.as_str())
    {
        words.swap(0, 1);
    }
    let name = words::pascal(&words);
    let is_name = words.first()?.starts_with(|c: char| c.is_ascii_alphabetic()) && name.len() <= LONGEST_CLAUSE;
    let is_whole =
        words.last().is_some_and(|last| !["and", "or", "not", "do", "to", "of", "by", "your"].contains(&last.as_str()));
    (is_name && is_whole && name != "Unrecognized" && name != "Self").then_some(name)
}

fn bullet<'a>(captures: &regex_lite::Captures<'a>) -> Option<(i64, &'a str)> {
    Some((captures.get(1)?.as_str().parse().ok()?, captures.get(2)?.as_str()))
}

/// Returns whether all numbers and all names are distinct.
pub(crate) fn are_distinct(named: &[(i64, String)]) -> bool {
    named.iter().enumerate().all(|(at, (number, name))| {
        named[..at].iter().all(|(other_number, other_name)| number != other_number && name != other_name)
    })
}

/// Turns a label into a variant name: the text before its first punctuation mark, if that is short enough.
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
            (
                json!({"enum": [1, 2], "description": "The rule, `1` - allowed, `2` - require the number or the plan."}),
                Some("Allowed RequireNumberOrPlan"),
            ),
            (
                json!({"enum": [0, 1], "description": "* `0` &mdash; Disabled.\n* `1` &mdash; 24 hours."}),
                Some("Disabled Hours24"),
            ),
            (
                json!({"enum": [1, 2], "description": "* `1` - All the members of a channel can post to the channel.\n* `2` - Nobody can post to the channel."}),
                Some("AllMembersOfChannelCanPostToChannel NobodyCanPostToChannel"),
            ),
            (json!({"enum": [1, 2, 3], "description": "From `1` (low) to `3` (high)."}), None),
            (json!({"enum": [500, 1000], "description": "Either `500` or `1000`."}), None),
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
