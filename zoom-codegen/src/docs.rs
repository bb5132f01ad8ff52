//! Doc lines, written from facts. The document's sentences are Zoom's, and are not carried over.

use crate::{
    plan::{Definition, Field, Kind, Operation, Param, Place},
    shape::Facts,
    tables::{DOCS, PRODUCT_DOCS},
    words,
};

/// The most values that a doc line lists.
const MOST_VALUES: usize = 12;

/// What an operation does: its name as a sentence. The macro adds the path, the limits and the codes.
///
/// `told` is what the document says, where its words are wanted.
pub(crate) fn operation(name: &str, operation: &Operation, told: &str) -> Vec<String> {
    let mut lines = vec![format!("{}.", words::sentence(&words::split(name)))];
    if !told.is_empty() {
        lines.extend([String::new(), told.to_owned()]);
    }
    if operation.not_in_gov {
        lines.extend([String::new(), "Not to be had in Zoom's government cloud.".to_owned()]);
    }
    lines
}

pub(crate) fn param(product: &str, param: &Param, told: &str) -> Vec<String> {
    let mut facts = facts(&param.facts);
    if !told.is_empty() {
        // These were read from the words that are told.
        facts.drain(..param.facts.instead.len());
    }
    if param.place == Place::CommaList {
        facts.insert(0, "sent with commas between".to_owned());
    }
    if let Some(default) = &param.facts.default {
        facts.push(format!("`{default}` unless said"));
    }
    lines(product, &param.wire, told, &facts, param.facts.deprecated)
}

/// A member of an object, which may stand in answers and in requests.
pub(crate) fn member(product: &str, member: &Field, told: &str) -> Vec<String> {
    let mut facts = facts(&member.facts);
    if !member.facts.is_answer {
        if member.facts.required {
            facts.insert(0, "required in a request".to_owned());
        }
        facts.extend(member.facts.default.as_ref().map(|default| format!("`{default}` unless said")));
    }
    lines(product, &member.wire, told, &facts, member.facts.deprecated)
}

pub(crate) fn value(value: &str) -> Vec<String> {
    vec![if value.is_empty() { "The empty string.".to_owned() } else { format!("`{}`.", value.replace('`', "'")) }]
}

/// What a struct or an enum is: the answer of operations, the values of a member, or the thing of its name.
///
/// `answers` are the operations that it is the answer of, as links.
pub(crate) fn definition(name: &str, definition: &Definition, answers: &[String], wire: Option<&str>) -> Vec<String> {
    let line = match (&definition.kind, answers, wire) {
        (Kind::Struct(_), [first, rest @ ..], _) => {
            let others = if rest.is_empty() { "" } else { ", and others," };
            let verb = if rest.is_empty() { "answers" } else { "answer" };
            format!("What {first}{others} {verb} with.")
        }
        (Kind::Words(_) | Kind::Numbers(_), _, Some(wire)) => format!("What `{wire}` can be."),
        _ => format!("{}.", words::sentence(&words::split(name))),
    };
    vec![line]
}

fn lines(product: &str, wire: &str, told: &str, facts: &[String], deprecated: bool) -> Vec<String> {
    let told = Some(told.trim_end_matches(['.', ' '])).filter(|told| !told.is_empty()).map(str::to_owned);
    let own = PRODUCT_DOCS.iter().find(|(owner, known, _)| *owner == product && *known == wire).map(|(.., doc)| *doc);
    let everywhere = || DOCS.iter().find(|(known, _)| *known == wire).map(|(_, doc)| *doc);
    let about = told.or_else(|| own.or_else(everywhere).map(str::to_owned));
    let words = words::split(wire.rsplit(':').next().unwrap_or(wire));
    let mut line = about.unwrap_or_else(|| words::sentence(&words));
    if line.is_empty() {
        line = format!("`{wire}`");
    }
    if !facts.is_empty() {
        line.push_str(": ");
        line.push_str(&facts.join(", "));
    }
    line.push('.');
    let mut lines = vec![line];
    if deprecated {
        lines.extend([String::new(), "Deprecated by Zoom.".to_owned()]);
    }
    lines
}

fn facts(facts: &Facts) -> Vec<String> {
    let mut told: Vec<String> = facts.instead.iter().map(|instead| (*instead).to_owned()).collect();
    match (&facts.minimum, &facts.maximum) {
        (Some(minimum), Some(maximum)) => told.push(format!("from {minimum} to {maximum}")),
        (Some(minimum), None) => told.push(format!("at least {minimum}")),
        (None, Some(maximum)) => told.push(format!("at most {maximum}")),
        (None, None) => {}
    }
    match (facts.min_length, facts.max_length) {
        (Some(minimum), Some(maximum)) if minimum == maximum => told.push(format!("{maximum} characters")),
        (Some(minimum), Some(maximum)) => told.push(format!("{minimum} to {maximum} characters")),
        (Some(minimum), None) => told.push(format!("at least {minimum} characters")),
        (None, Some(maximum)) => told.push(format!("at most {maximum} characters")),
        (None, None) => {}
    }
    if let Some(maximum) = facts.max_items {
        told.push(format!("at most {maximum} of them"));
    }
    let values: Vec<String> = facts.values.iter().take(MOST_VALUES).map(|value| format!("`{value}`")).collect();
    match &values[..] {
        [] => {}
        [one] => told.push(format!("always {one}")),
        several => {
            let others = if facts.values.len() > MOST_VALUES { " or others" } else { "" };
            told.push(format!("one of {}{others}", several.join(", ")));
        }
    }
    told
}
