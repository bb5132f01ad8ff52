//! Doc comments, generated from facts. The document's sentences belong to Zoom and are never copied to the catalogue.

use super::{
    by_name, context,
    layout::{Home, Layout},
    meanings::{self, Meanings},
};
use crate::{
    facts::Facts,
    feature::feature,
    limits, naming,
    plan::{Definition, Field, Kind, Location, Occurrence, Operation, Param},
    prose, tables,
    texts::Within,
    types::{Scalar, Type},
    words,
};

/// Documents an operation with the sentences about it, or with its name if there are none. The macro adds the path,
/// rate limit, scopes and error codes.
///
/// `description` is the document's own description, or empty.
pub(super) fn operation(layout: &Layout<'_>, at: usize, description: &str) -> Vec<String> {
    let operation = &layout.plan.operations[at];
    let gov = if operation.not_in_gov { "Not available in Zoom's government cloud." } else { "" };
    let types_alone = if operation.is_reconstructed {
        "Declared from type definitions alone: no description, rate limit or error codes of this operation were available."
    } else {
        ""
    };
    paragraphs(layout.texts.operation(&operation.key), &layout.named.operations[at], &[description, types_alone, gov])
}

/// Returns the given sentences, or a sentence made from the name if there are none, followed by more paragraphs. The
/// first sentence is a paragraph of its own, because rustdoc's lists of items show the first paragraph.
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

/// Returns the lines that link to Zoom's own page about an operation. The page's address consists of the product, tag,
/// method and path.
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
pub(super) fn param(layout: &Layout<'_>, operation: &Operation, param: &Param, description: &str) -> Vec<String> {
    let time = match param.wire.as_str() {
        "from" => "Start of the time range",
        "to" => "End of the time range",
        _ => "",
    };
    let is_time = description.is_empty() && param.ty == Type::Scalar(Scalar::DateOrDateTime);
    let of_operation = layout.texts.word_of_operation(&context::key(operation), &param.wire);
    let own = if is_time && of_operation.is_none() { time } else { description };
    let about = sentence(own).or_else(|| word(layout, operation, param));
    let within = context::of_param(operation, param);
    let meanings = Meanings::new(layout, &param.ty, &param.facts, &[within], &param.wire);
    let mut facts = facts(&param.facts, &param.ty, &meanings, about.as_deref());
    if !description.is_empty() {
        // The description already states the alternatives.
        facts.drain(..param.facts.alternatives.len());
    }
    if param.location == Location::CommaList {
        facts.insert(0, "sent comma-separated".to_owned());
    }
    if param.location == Location::Query && matches!(param.ty, Type::List(_)) {
        let wire = &param.wire;
        facts.push(format!(
            "sent as `{wire}=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`"
        ));
    }
    facts.extend(default(&param.facts, &meanings, about.as_deref()));
    // Facts that the sentence already states are not repeated.
    let says = |word: &str| about.as_ref().is_some_and(|about| about.contains(word));
    facts.retain(|fact| {
        let is_alternative = param.facts.alternatives.contains(&fact.as_str());
        !is_alternative || ["email", "`me`"].iter().all(|word| !fact.contains(word) || !says(word))
    });
    lines(&param.wire, &param.ty, about, &facts, &param.facts)
}

/// Returns the sentence about a parameter. In a master account's operation, the account is always a sub-account.
pub(super) fn word(layout: &Layout<'_>, operation: &Operation, param: &Param) -> Option<String> {
    if operation.is_master && param.location == Location::Path && param.wire == "accountId" {
        let own = layout.texts.word_of_operation(&context::key(operation), &param.wire);
        return Some(own.unwrap_or("ID of the sub-account.").to_owned());
    }
    let of_request = format!("{} request", context::key(operation));
    let of_request = layout.texts.word_of_operation(&of_request, &param.wire).map(str::to_owned);
    let of_use = || layout.texts.word(layout.module, &[context::of_param(operation, param)], &param.wire);
    let text = of_request.or_else(of_use)?;
    Some(match param.ty {
        // The type does not accept a UUID.
        Type::Scalar(Scalar::MeetingId) if text.contains("UUID") => {
            let of = if param.wire.to_ascii_lowercase().contains("webinar") { "Webinar" } else { "Meeting" };
            format!("{of} ID, as a number.")
        }
        // The type encodes the UUID; if the caller encoded it as well, it would identify another meeting.
        Type::Scalar(Scalar::MeetingUuid | Scalar::MeetingIdOrUuid) => match text.split_once("; encode ") {
            Some((about, _)) => format!("{about}; encoded as Zoom requires when the request is built."),
            None => text,
        },
        _ => text,
    })
}

/// Documents a member of an object. The object may be used in both responses and requests.
pub(super) fn member(layout: &Layout<'_>, number: usize, member: &Field, description: &str) -> Vec<String> {
    let of = &layout.plan.types[number];
    let within = |of: &Occurrence| context::inside(&layout.plan.operations[of.operation], of);
    let uses: Vec<Within> = of.occurrences.iter().map(within).collect();
    let of_member = || of_type(layout, number, &format!(".{}", member.wire)).map(str::to_owned);
    let of_uses = || layout.texts.word(layout.module, &uses, &member.wire);
    let mut about = sentence(description).or_else(of_member).or_else(of_uses);
    let meanings = Meanings::new(layout, &member.ty, &member.facts, &uses, &member.wire);
    let mut facts = facts(&member.facts, &member.ty, &meanings, about.as_deref());
    if !member.facts.is_response {
        if member.facts.required {
            facts.insert(0, "required in requests".to_owned());
        }
        facts.extend(default(&member.facts, &meanings, about.as_deref()));
    }
    let is_lock = |of: &Occurrence| layout.plan.operations[of.operation].key.contains("lock_settings");
    if member.ty == Type::Scalar(Scalar::Bool) && of.occurrences.iter().all(is_lock) {
        about = about.map(|about| locked(&about));
    }
    lines(&member.wire, &member.ty, about, &facts, &member.facts)
}

/// Turns the sentence about a setting into the sentence about its lock.
fn locked(setting: &str) -> String {
    format!("Whether this setting is locked: {}", words::uncapitalized(setting))
}

/// Returns a description as a sentence; `None` if it is empty.
fn sentence(description: &str) -> Option<String> {
    let text = description.trim_end_matches(['.', ' ']);
    (!text.is_empty()).then(|| format!("{text}."))
}

/// Returns the default. The meaning of a number is added unless the sentence already states it.
fn default(facts: &Facts, meanings: &Meanings<'_>, about: Option<&str>) -> Option<String> {
    let default = facts.default.as_deref()?;
    let is_listed = !facts.values.is_empty() || says(about, default);
    // A default that is a phrase instead of a value describes what happens.
    if default.starts_with("All ") {
        return Some(format!("default: {}", words::uncapitalized(default)));
    }
    let value = if is_listed { format!("`{default}`") } else { meanings.explained(default) };
    Some(format!("default: {value}"))
}

/// Returns whether a sentence contains a value in code style.
fn says(about: Option<&str>, value: &str) -> bool {
    about.is_some_and(|about| about.contains(&format!("`{value}`")))
}

/// Documents a value of an enum.
pub(super) fn value(layout: &Layout<'_>, of: &Definition, value: &str) -> Vec<String> {
    vec![match (value, meanings::of_value(layout, of, value)) {
        ("", Some(meaning)) => meaning.to_owned(),
        ("", None) => "The empty string.".to_owned(),
        (_, Some(meaning)) => format!("`{}`: {meaning}", value.replace('`', "'")),
        (_, None) => format!("`{}`.", value.replace('`', "'")),
    }]
}

/// Documents a struct or enum with the sentence about the member whose value it is, and with the places where it is
/// used.
///
/// `operations` are links to the operations that return it, and `link` writes a link to a type.
pub(super) fn definition(
    layout: &Layout<'_>,
    number: usize,
    operations: &[String],
    link: &dyn Fn(&str, &Home) -> String,
) -> Vec<String> {
    let (name, definition) = (&layout.named.types[number], &layout.plan.types[number]);
    let first = naming::first(definition);
    let event = first.filter(|first| first.field.is_none()).map(|first| &layout.plan.operations[first.operation]);
    if let Some(event) = event.filter(|event| event.is_event) {
        return paragraphs(layout.texts.event(&event.key), name, &[]);
    }
    let is_struct = matches!(definition.kind, Kind::Struct(_));
    let is_contained = definition.occurrences.iter().any(|of| of.field.is_some());
    let mut places = Vec::new();
    if is_struct && !operations.is_empty() {
        places.push(format!("Response to {}.", enumerated(operations, "operations")));
        if !is_contained {
            return places;
        }
    }
    let is_response = !places.is_empty();
    let uses: Vec<&Occurrence> =
        definition.occurrences.iter().filter(|of| !is_response || of.field.is_some()).collect();
    places.push(used(layout, number, uses, link));
    let is_part = is_struct && definition.occurrences.iter().any(|of| of.is_element);
    let own = of_type(layout, number, "").map(str::to_owned);
    let about = own.or_else(|| about(layout, definition).filter(|_| !is_part));
    let paragraphs: Vec<String> = about.into_iter().chain(places).collect();
    paragraphs.join("\n\n").lines().map(str::to_owned).collect()
}

/// Returns the sentence written for a type, or for a member of it if `member` is a dot and the member's name. A type of
/// events or of a master account's operations may have the same name as another type of the product.
fn of_type<'a>(layout: &Layout<'a>, number: usize, member: &str) -> Option<&'a str> {
    let name = format!("{}{member}", layout.named.types[number]);
    let part = if layout.has_events() { "webhooks" } else { "master" };
    let of_part = layout.texts.of_type(&format!("{}-{part}", layout.module), &name);
    let of_part = of_part.filter(|_| layout.has_events() || layout.is_in_master(number));
    of_part.or_else(|| layout.texts.of_type(layout.module, &name))
}

/// Returns the sentence about the member whose value has this type, if the sentence holds for all uses in members or,
/// if there are none, for all uses in parameters outside the body.
fn about(layout: &Layout<'_>, definition: &Definition) -> Option<String> {
    let around = |of: &Occurrence| context::around(&layout.plan.operations[of.operation], of);
    // The effect of a value in a parameter outside the body differs from the value's meaning in a member.
    let is_member = |of: &&Occurrence| around(of).1.is_some();
    let has_member = definition.occurrences.iter().any(|of| is_member(&of));
    let uses = definition.occurrences.iter().filter(|of| !has_member || is_member(of)).map(|of| {
        let (within, name) = around(of);
        Some((within, name.or_else(|| of.field.clone())?))
    });
    let uses: Vec<(Within, String)> = uses.collect::<Option<_>>()?;
    let (_, wire) = uses.first()?;
    let is_one = uses.iter().all(|(_, other)| other == wire);
    let within: Vec<Within> = uses.iter().map(|(within, _)| within.clone()).collect();
    // A sentence that fits every entry says less than the list of members that use the type.
    let is_vague = |about: &String| about.ends_with(" of the entry.") || about.ends_with(" of entry.");
    layout.texts.word(layout.module, &within, wire).filter(|about| is_one && !is_vague(about))
}

/// Returns where a type is used: the members whose value it is, and their containers.
fn used(
    layout: &Layout<'_>,
    number: usize,
    mut occurrences: Vec<&Occurrence>,
    link: &dyn Fn(&str, &Home) -> String,
) -> String {
    let definition = &layout.plan.types[number];
    let is_master = layout.is_in_master(number);
    occurrences.sort_by_key(|of| of.order);
    let (mut fields, mut containers): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for of in &occurrences {
        let field = of.field.as_deref().map(|field| format!("`{field}`"));
        fields.extend(field.filter(|field| !fields.contains(field)));
        let operation = &layout.plan.operations[of.operation];
        let container = match layout.parent(of) {
            Some(parent) if layout.is_in_master(parent) == is_master => {
                link(&layout.named.types[parent], layout.home(parent))
            }
            None if of.parent.is_none() && operation.is_master == is_master => {
                link(&layout.named.operations[of.operation], &layout.home_of_operation(operation))
            }
            _ => continue,
        };
        if !containers.contains(&container) {
            containers.push(container);
        }
    }
    let what = match &definition.kind {
        Kind::Struct(_) if occurrences.iter().all(|of| of.is_element) => "Element",
        Kind::Struct(_) => "Value",
        Kind::StringEnum(_) | Kind::IntegerEnum(_) => "Values",
    };
    let (fields, containers) = (enumerated(&fields, "members"), enumerated(&containers, "types"));
    match (&fields[..], &containers[..]) {
        // If the response itself is a list, there is no member to name.
        ("", containers) => format!("{what} of the response to {containers}."),
        (fields, "") => format!("{what} of {fields}."),
        (fields, containers) => format!("{what} of {fields} in {containers}."),
    }
}

/// Joins one or two things; if there are more, names only the first and mentions the others.
fn enumerated(things: &[String], others: &str) -> String {
    match things {
        [] => String::new(),
        [only] => only.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, ..] => format!("{first} and other {others}"),
    }
}

/// Describes the limits of a value whose type has no attribute for them.
fn limits(facts: &Facts) -> Vec<String> {
    let range = match (&facts.minimum, &facts.maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("from {minimum} to {maximum}")),
        (Some(minimum), None) => Some(format!("at least {minimum}")),
        (None, Some(maximum)) => Some(format!("at most {maximum}")),
        (None, None) => None,
    };
    // A minimum of one character is not worth stating.
    let length = match (facts.min_length.filter(|least| *least > 1), facts.max_length) {
        (Some(minimum), Some(maximum)) if minimum == maximum => Some(format!("{maximum} characters")),
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum} characters")),
        (Some(minimum), None) => Some(format!("at least {minimum} characters")),
        (None, Some(maximum)) => Some(format!("at most {maximum} characters")),
        (None, None) => None,
    };
    range.into_iter().chain(length).collect()
}

/// Assembles the documentation of a member from a sentence (or its name, if there is none) and the facts.
fn lines(wire: &str, ty: &Type, about: Option<String>, facts: &[String], known: &Facts) -> Vec<String> {
    let (unit, deprecated) = (known.unit, known.deprecated);
    let mut line = about.unwrap_or_else(|| by_name::sentence(wire, ty));
    let is_number = matches!(ty, Type::Scalar(Scalar::Integer | Scalar::Number));
    let unit = unit.filter(|_| is_number && !prose::has_unit(&line)).map(|unit| format!("in {unit}"));
    let says_commas = line.contains("separated by commas");
    let is_new = |fact: &&String| !(says_commas && fact.contains("comma-separated"));
    for fact in unit.iter().chain(facts).filter(is_new) {
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

fn facts(facts: &Facts, ty: &Type, meanings: &Meanings<'_>, about: Option<&str>) -> Vec<String> {
    let mut lines: Vec<String> = facts.alternatives.iter().map(|text| (*text).to_owned()).collect();
    // The macro adds a sentence about limits that are set by an attribute. A file's length is not one of its characters.
    let is_file = matches!(ty, Type::Scalar(Scalar::File));
    if !is_file && limits::attribute(ty, facts).is_none() {
        lines.extend(limits(facts));
    }
    if let Some(maximum) = facts.max_items {
        lines.push(if maximum == 1 { "at most 1 item".to_owned() } else { format!("at most {maximum} items") });
    }
    if matches!(ty, Type::CommaList(_)) {
        lines.push("sent as one comma-separated string".to_owned());
    }
    let explained: Vec<String> = facts.values.iter().map(|value| meanings.explained(value)).collect();
    // The values of a quantity need no explanation.
    let is_quantity = facts.unit.is_some()
        || about.is_some_and(|about| prose::has_unit(about) || about.starts_with("Number of people"));
    let has_meanings = !is_quantity
        && !facts.values.iter().any(|value| says(about, value))
        && explained.iter().all(|value| value.ends_with(')'));
    let values = if has_meanings { explained } else { runs(&facts.values) };
    match &values[..] {
        [] => {}
        // The sentence already lists the values.
        [_, _, ..] if facts.values.iter().all(|value| says(about, value)) => {}
        [_] if facts.values.len() == 1 && about.is_some_and(|about| says(Some(about), &facts.values[0])) => {}
        [one] if facts.values.len() == 1 && !facts.is_response => lines.push(format!("the only value is {one}")),
        // The sentence may list values that occur only elsewhere.
        [one] if facts.values.len() == 1 => {
            let lists =
                |about: &str| [" such as ", ": ", " or ", " and "].iter().any(|between| about.contains(between));
            lines.push(format!("{} {one}", if about.is_some_and(lists) { "here always" } else { "always" }));
        }
        several if matches!(ty, Type::CommaList(_)) => lines.push(format!("each one of {}", several.join(", "))),
        several => lines.push(format!("one of {}", several.join(", "))),
    }
    lines
}

/// Returns values in code style. A run of four or more consecutive integers is abbreviated to its first and last.
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
