//! Doc lines, written from facts. The document's sentences are Zoom's and are never copied to the catalogue.

use crate::{
    facts::Facts,
    limits,
    plan::{Definition, Field, Kind, Location, Operation, Param},
    tables::{DOCS, PRODUCT_DOCS},
    types::{Scalar, Type},
    words,
};

/// The maximum number of values that a doc line lists.
const MAX_VALUES: usize = 12;

/// Documents an operation by its name as a sentence. The macro adds the path, rate limit, scopes and error codes.
///
/// `description` is the document's own description, or empty.
pub(super) fn operation(name: &str, operation: &Operation, description: &str) -> Vec<String> {
    let mut lines = vec![format!("{}.", words::sentence(&words::split(name)))];
    if !description.is_empty() {
        lines.extend([String::new(), description.to_owned()]);
    }
    if operation.not_in_gov {
        lines.extend([String::new(), "Not available in Zoom's government cloud.".to_owned()]);
    }
    lines
}

/// Documents a parameter.
pub(super) fn param(product: &str, param: &Param, description: &str) -> Vec<String> {
    let mut facts = facts(&param.facts, &param.ty);
    if !description.is_empty() {
        // The description says so itself.
        facts.drain(..param.facts.alternatives.len());
    }
    if param.location == Location::CommaList {
        facts.insert(0, "sent comma-separated".to_owned());
    }
    if let Some(default) = &param.facts.default {
        facts.push(format!("defaults to `{default}`"));
    }
    let time = match param.wire.as_str() {
        "from" => "Start of the time range",
        "to" => "End of the time range",
        _ => "",
    };
    let is_time = description.is_empty() && param.ty == Type::Scalar(Scalar::DateOrDateTime);
    let description = if is_time { time } else { description };
    lines(product, &param.wire, &param.ty, description, &facts, param.facts.deprecated)
}

/// Documents a member of an object, which may be used in responses and in requests.
pub(super) fn member(product: &str, member: &Field, description: &str) -> Vec<String> {
    let mut facts = facts(&member.facts, &member.ty);
    if !member.facts.is_response {
        if member.facts.required {
            facts.insert(0, "required in requests".to_owned());
        }
        facts.extend(member.facts.default.as_ref().map(|default| format!("defaults to `{default}`")));
    }
    lines(product, &member.wire, &member.ty, description, &facts, member.facts.deprecated)
}

/// Documents a value of an enum.
pub(super) fn value(value: &str) -> Vec<String> {
    vec![if value.is_empty() { "The empty string.".to_owned() } else { format!("`{}`.", value.replace('`', "'")) }]
}

/// Documents a struct or enum: as the response to operations, as the values of a member, or by its name.
///
/// `operations` are links to the operations that return it.
pub(super) fn definition(
    name: &str,
    definition: &Definition,
    operations: &[String],
    wire: Option<&str>,
) -> Vec<String> {
    let line = match (&definition.kind, operations, wire) {
        (Kind::Struct(_), [only], _) => format!("Response to {only}."),
        (Kind::Struct(_), [first, second], _) => format!("Response to {first} and {second}."),
        (Kind::Struct(_), [first, ..], _) => format!("Response to {first} and other operations."),
        (Kind::StringEnum(_) | Kind::IntegerEnum(_), _, Some(wire)) => format!("Values of `{wire}`."),
        (Kind::Struct(_), [], Some(wire)) if has_one_use(definition) => {
            let is_element = definition.occurrences.first().is_some_and(|first| first.is_element);
            format!("{} of `{wire}`.", if is_element { "Element" } else { "Value" })
        }
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

fn lines(product: &str, wire: &str, ty: &Type, description: &str, facts: &[String], deprecated: bool) -> Vec<String> {
    let description = Some(description.trim_end_matches(['.', ' '])).filter(|text| !text.is_empty());
    let own = PRODUCT_DOCS.iter().find(|(owner, known, _)| *owner == product && *known == wire).map(|(.., doc)| *doc);
    let everywhere = || DOCS.iter().find(|(known, _)| *known == wire).map(|(_, doc)| *doc);
    let about = description.or(own).or_else(everywhere).map(str::to_owned);
    let words = words::split(wire.rsplit(':').next().unwrap_or(wire));
    let mut line = about.unwrap_or_else(|| match &words[..] {
        // `is_active` becomes `Whether it is active`.
        [verb, rest @ ..]
            if *ty == Type::Scalar(Scalar::Bool)
                && (verb == "is" && rest.len() == 1 || verb == "has" && !rest.is_empty()) =>
        {
            words::sentence(&[&["whether".to_owned(), "it".to_owned()], &words[..]].concat())
        }
        words => words::sentence(words),
    });
    if line.is_empty() {
        line = format!("`{wire}`");
    }
    if !facts.is_empty() {
        line.push_str(": ");
        line.push_str(&facts.join("; "));
    }
    line.push('.');
    let mut lines = vec![line];
    if deprecated {
        lines.extend([String::new(), "Deprecated by Zoom.".to_owned()]);
    }
    lines
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
    let values: Vec<String> = facts.values.iter().take(MAX_VALUES).map(|value| format!("`{value}`")).collect();
    match &values[..] {
        [] => {}
        [one] => lines.push(format!("always {one}")),
        several => {
            let others = if facts.values.len() > MAX_VALUES { ", and others" } else { "" };
            lines.push(format!("one of {}{others}", several.join(", ")));
        }
    }
    lines
}
