//! Doc lines, written from facts. The document's sentences are Zoom's and are never copied to the catalogue.

use super::layout::Layout;
use crate::{
    facts::Facts,
    feature::feature,
    limits, naming,
    plan::{Definition, Field, Kind, Location, Operation, Param},
    tables,
    texts::value_set,
    types::{Scalar, Type},
    words,
};

/// Documents an operation: by the sentences about it, or else by its name. The macro adds the path, rate limit, scopes and
/// error codes.
///
/// `description` is the document's own description, or empty.
pub(super) fn operation(layout: &Layout<'_>, at: usize, description: &str) -> Vec<String> {
    let operation = &layout.plan.operations[at];
    let gov = if operation.not_in_gov { "Not available in Zoom's government cloud." } else { "" };
    paragraphs(layout.texts.operation(&operation.key), &layout.named.operations[at], &[description, gov])
}

/// Returns sentences, or else a name as one, and more paragraphs. The first sentence stands alone in lists.
fn paragraphs(text: Option<String>, name: &str, more: &[&str]) -> Vec<String> {
    let named = || format!("{}.", words::sentence(&words::split(name)));
    let text = text.unwrap_or_else(named);
    let (first, rest) = text.split_once(". ").map_or((text.as_str(), ""), |(first, rest)| (first, rest));
    let mut lines = vec![format!("{}.", first.trim_end_matches('.'))];
    for paragraph in std::iter::once(&rest).chain(more).filter(|paragraph| !paragraph.is_empty()) {
        lines.extend([String::new(), (*paragraph).to_owned()]);
    }
    lines
}

/// Returns the lines that refer to Zoom's own page of an operation. Its address is made of the product, tag, method and path.
pub(super) fn see_also(layout: &Layout<'_>, operation: &Operation) -> Vec<String> {
    let page = tables::PAGES.iter().find(|(product, _)| *product == layout.module).map(|(_, page)| (*page).to_owned());
    let page = page.unwrap_or_else(|| {
        let product = feature(layout.module);
        if operation.is_master { format!("{product}/ma") } else { product }
    });
    let kept = operation.tag.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
    let tag = kept.collect::<String>().to_ascii_lowercase().replace(' ', "-");
    let url = format!("https://developers.zoom.us/docs/api/{page}/#tag/{tag}/{}{}", operation.method, operation.path);
    vec![String::new(), "# See also".to_owned(), String::new(), format!("[Zoom's page]({url})")]
}

/// Documents a parameter.
pub(super) fn param(layout: &Layout<'_>, param: &Param, description: &str) -> Vec<String> {
    let mut facts = facts(&param.facts, &param.ty);
    if !description.is_empty() {
        // The description says so itself.
        facts.drain(..param.facts.alternatives.len());
    }
    if param.location == Location::CommaList {
        facts.insert(0, "sent comma-separated".to_owned());
    }
    facts.extend(default(&param.facts));
    let time = match param.wire.as_str() {
        "from" => "Start of the time range",
        "to" => "End of the time range",
        _ => "",
    };
    let is_time = description.is_empty() && param.ty == Type::Scalar(Scalar::DateOrDateTime);
    let own = if is_time { time } else { description };
    let about = sentence(own).or_else(|| layout.texts.word(layout.module, &[], &param.wire).map(str::to_owned));
    // What the sentence says already is not said again.
    let says = |word: &str| about.as_ref().is_some_and(|about| about.contains(word));
    facts.retain(|fact| {
        let is_alternative = param.facts.alternatives.contains(&fact.as_str());
        !is_alternative || ["email", "`me`"].iter().all(|word| !fact.contains(word) || !says(word))
    });
    lines(&param.wire, &param.ty, about, &facts, param.facts.deprecated)
}

/// Documents a member of an object, which may be used in responses and in requests.
pub(super) fn member(layout: &Layout<'_>, of: &Definition, member: &Field, description: &str) -> Vec<String> {
    let mut facts = facts(&member.facts, &member.ty);
    if !member.facts.is_response {
        if member.facts.required {
            facts.insert(0, "required in requests".to_owned());
        }
        facts.extend(default(&member.facts));
    }
    let parents: Vec<&str> = of.occurrences.iter().map(|of| of.field.as_deref().unwrap_or_default()).collect();
    let about =
        sentence(description).or_else(|| layout.texts.word(layout.module, &parents, &member.wire).map(str::to_owned));
    lines(&member.wire, &member.ty, about, &facts, member.facts.deprecated)
}

/// Returns a description as a sentence; `None` if it is empty.
fn sentence(description: &str) -> Option<String> {
    let text = description.trim_end_matches(['.', ' ']);
    (!text.is_empty()).then(|| format!("{text}."))
}

fn default(facts: &Facts) -> Option<String> {
    facts.default.as_ref().map(|default| format!("default: `{default}`"))
}

/// Documents a value of an enum.
pub(super) fn value(layout: &Layout<'_>, of: &Definition, value: &str) -> Vec<String> {
    let wires = of.occurrences.iter().filter_map(|of| of.field.as_deref()).collect();
    let set = match &of.kind {
        Kind::Struct(_) => String::new(),
        Kind::StringEnum(values) => value_set(values.iter().map(|(value, _)| value.clone())),
        Kind::IntegerEnum(values) => value_set(values.iter().map(|(value, _)| value.to_string())),
    };
    let meaning = layout.texts.value(layout.module, &wires, &set, value);
    vec![match (value, meaning) {
        ("", Some(meaning)) => meaning.to_owned(),
        ("", None) => "The empty string.".to_owned(),
        (_, Some(meaning)) => format!("`{}`: {meaning}", value.replace('`', "'")),
        (_, None) => format!("`{}`.", value.replace('`', "'")),
    }]
}

/// Documents a struct or enum: as the response to operations, as the values of a member, or by its name.
///
/// `operations` are links to the operations that return it.
pub(super) fn definition(layout: &Layout<'_>, number: usize, operations: &[String]) -> Vec<String> {
    let (name, definition) = (&layout.named.types[number], &layout.plan.types[number]);
    let first = naming::first(definition);
    let event = first.filter(|first| first.field.is_none()).map(|first| &layout.plan.operations[first.operation]);
    if let Some(event) = event.filter(|event| event.is_event) {
        return paragraphs(layout.texts.event(&event.key), name, &[]);
    }
    let wire = first.and_then(|first| first.field.as_deref());
    let is_struct = matches!(definition.kind, Kind::Struct(_));
    let line = match (operations, wire) {
        ([only], _) if is_struct => format!("Response to {only}."),
        ([first, second], _) if is_struct => format!("Response to {first} and {second}."),
        ([first, ..], _) if is_struct => format!("Response to {first} and other operations."),
        (_, Some(wire)) if has_one_use(definition) => {
            let is_element = is_struct && definition.occurrences.first().is_some_and(|first| first.is_element);
            let text = layout.texts.word(layout.module, &[], wire).filter(|_| !is_element);
            text.map_or_else(
                || {
                    format!(
                        "{} of `{wire}`.",
                        if is_element {
                            "Element"
                        } else if is_struct {
                            "Value"
                        } else {
                            "Values"
                        }
                    )
                },
                str::to_owned,
            )
        }
        (_, Some(wire)) if !is_struct => format!("Values of `{wire}`."),
        _ => format!("{}.", words::sentence(&words::split(name))),
    };
    vec![line]
}

/// Returns whether all occurrences have the same member name.
fn has_one_use(definition: &Definition) -> bool {
    let mut uses = definition.occurrences.iter().map(|occurrence| (&occurrence.field, occurrence.is_element));
    let first = uses.next();
    uses.all(|other| Some(other) == first)
}

/// Words the limits of a value whose type has no attribute for them.
fn limits(facts: &Facts) -> Vec<String> {
    let range = match (&facts.minimum, &facts.maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("from {minimum} to {maximum}")),
        (Some(minimum), None) => Some(format!("at least {minimum}")),
        (None, Some(maximum)) => Some(format!("at most {maximum}")),
        (None, None) => None,
    };
    // That a text is not empty goes without saying.
    let length = match (facts.min_length.filter(|least| *least > 1), facts.max_length) {
        (Some(minimum), Some(maximum)) if minimum == maximum => Some(format!("{maximum} characters")),
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum} characters")),
        (Some(minimum), None) => Some(format!("at least {minimum} characters")),
        (None, Some(maximum)) => Some(format!("at most {maximum} characters")),
        (None, None) => None,
    };
    range.into_iter().chain(length).collect()
}

/// Puts together what is said about a member: a sentence, or else its name, and the facts.
fn lines(wire: &str, ty: &Type, about: Option<String>, facts: &[String], deprecated: bool) -> Vec<String> {
    let mut line = about.unwrap_or_else(|| name_alone(wire, ty));
    for fact in facts {
        line.push(' ');
        line.push_str(&words::capitalized(fact));
        line.push('.');
    }
    let mut lines = vec![line];
    if deprecated {
        lines.extend([String::new(), "Deprecated by Zoom.".to_owned()]);
    }
    lines
}

/// Returns the name of a member as a sentence.
pub(super) fn name_alone(wire: &str, ty: &Type) -> String {
    let words = words::split(wire.rsplit(':').next().unwrap_or(wire));
    let text = match &words[..] {
        // `is_active` becomes `Whether it is active`.
        [verb, rest @ ..]
            if *ty == Type::Scalar(Scalar::Bool)
                && (verb == "is" && rest.len() == 1 || verb == "has" && !rest.is_empty()) =>
        {
            words::sentence(&[&["whether".to_owned(), "it".to_owned()], &words[..]].concat())
        }
        [] => format!("`{wire}`"),
        words => words::sentence(words),
    };
    format!("{text}.")
}

fn facts(facts: &Facts, ty: &Type) -> Vec<String> {
    let mut lines: Vec<String> = facts.alternatives.iter().map(|text| (*text).to_owned()).collect();
    // The macro writes a sentence about the limits of an attribute.
    if limits::attribute(ty, facts).is_none() {
        lines.extend(limits(facts));
    }
    if let Some(maximum) = facts.max_items {
        lines.push(format!("at most {maximum} items"));
    }
    if matches!(ty, Type::CommaList(_)) {
        lines.push("sent as one text, comma-separated".to_owned());
    }
    match &runs(&facts.values)[..] {
        [] => {}
        [one] if facts.values.len() == 1 => lines.push(format!("always {one}")),
        several if matches!(ty, Type::CommaList(_)) => lines.push(format!("each one of {}", several.join(", "))),
        several => lines.push(format!("one of {}", several.join(", "))),
    }
    lines
}

/// Returns values in code style. Four integers or more in a row are written as the first and the last.
fn runs(values: &[String]) -> Vec<String> {
    let mut runs: Vec<Vec<&String>> = Vec::new();
    for value in values {
        let follows = |run: &&mut Vec<&String>| {
            let last = run.last().and_then(|last| last.parse::<i64>().ok());
            last.and_then(|last| last.checked_add(1)).is_some_and(|next| next.to_string() == *value)
        };
        match runs.last_mut().filter(follows) {
            Some(run) => run.push(value),
            None => runs.push(vec![value]),
        }
    }
    let mut written = Vec::new();
    for run in runs {
        match &run[..] {
            [first, _, .., last] if run.len() > 3 => written.push(format!("`{first}` to `{last}`")),
            few => written.extend(few.iter().map(|value| format!("`{value}`"))),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_listed_and_integers_in_a_row_by_the_first_and_the_last() {
        for (values, expected) in [
            ("", ""),
            ("1 2 3", "`1`, `2`, `3`"),
            ("0 1 2 3 4 8 16", "`0` to `4`, `8`, `16`"),
            ("a b 9223372036854775807", "`a`, `b`, `9223372036854775807`"),
        ] {
            let values: Vec<String> = values.split_whitespace().map(str::to_owned).collect();
            assert_eq!(runs(&values).join(", "), expected);
        }
    }
}
