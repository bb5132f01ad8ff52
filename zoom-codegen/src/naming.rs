//! The names of a product's operations and types: first the frozen ones, then new ones by rule.
//!
//! An assigned name never changes, even if a summary is reworded or the documents' order changes.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    operation_name::{self, Unnamed},
    plan::{Definition, Kind, Occurrence, Operation, Plan},
    report::Report,
    words,
};

/// The names assigned so far, by product and location: `METHOD /path` for an operation, followed by the path to a value for a
/// type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    by_product: BTreeMap<String, BTreeMap<String, String>>,
}

impl Names {
    /// Parses a table with one line per name and three tab-separated columns: product, location, name. Other lines are ignored.
    ///
    /// # Examples
    ///
    /// ```
    /// let names = zoom_codegen::Names::parse("users\tGET /users\tListUsers\n");
    /// assert_eq!(names.to_string(), "users\tGET /users\tListUsers\n");
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut names = Self::default();
        for line in text.lines() {
            let mut columns = line.split('\t');
            if let (Some(product), Some(location), Some(name)) = (columns.next(), columns.next(), columns.next()) {
                names.add(product, location, name);
            }
        }
        names
    }

    fn add(&mut self, product: &str, location: &str, name: &str) {
        self.by_product.entry(product.to_owned()).or_default().insert(location.to_owned(), name.to_owned());
    }

    fn get(&self, product: &str, location: &str) -> Option<&str> {
        self.by_product.get(product)?.get(location).map(String::as_str)
    }
}

impl std::fmt::Display for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (product, names) in &self.by_product {
            for (location, name) in names {
                writeln!(f, "{product}\t{location}\t{name}")?;
            }
        }
        Ok(())
    }
}

/// Names that have another meaning in generated files.
const RESERVED: [&str; 39] = [
    "Any",
    "Box",
    "BTreeMap",
    "Bytes",
    "Clone",
    "Copy",
    "Date",
    "DateOrDateTime",
    "DateTime",
    "Debug",
    "Default",
    "Download",
    "Drop",
    "Eq",
    "Err",
    "Extra",
    "FilePart",
    "Fn",
    "From",
    "Hash",
    "Id",
    "Into",
    "Iterator",
    "MeetingId",
    "MeetingIdOrUuid",
    "MeetingUuid",
    "None",
    "Ok",
    "Option",
    "Ord",
    "Patch",
    "PartialEq",
    "Result",
    "Secret",
    "Self",
    "Some",
    "String",
    "Value",
    "Vec",
];

/// Field names that do not say what the field holds.
const GENERIC: [&str; 22] = [
    "content",
    "data",
    "detail",
    "element",
    "entry",
    "field",
    "info",
    "information",
    "item",
    "list",
    "member",
    "object",
    "option",
    "param",
    "record",
    "resource",
    "result",
    "setting",
    "status",
    "type",
    "value",
    "kind",
];

/// If a parent's name has more words than this, only its last words are used.
const LONG: usize = 4;

/// The names of a plan's operations and types, in the plan's order.
pub(crate) struct Named {
    pub(crate) operations: Vec<String>,
    pub(crate) types: Vec<String>,
}

/// Names a plan's operations and types. Names in `frozen` are kept; all names are added to `names`.
pub(crate) fn name(product: &str, plan: &Plan, frozen: &Names, names: &mut Names, report: &mut Report) -> Named {
    let operations = operations(product, plan, frozen, report);
    let types = types(product, plan, &operations, frozen);
    for (operation, name) in plan.operations.iter().zip(&operations) {
        names.add(product, &operation.key, name);
    }
    for (definition, name) in plan.types.iter().zip(&types) {
        if let Some(first) = first(definition) {
            names.add(product, &first.key, name);
        }
    }
    Named { operations, types }
}

/// Names the operations. Those on a master account's sub-accounts have a namespace of their own.
fn operations(product: &str, plan: &Plan, frozen: &Names, report: &mut Report) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; plan.operations.len()];
    for is_master in [false, true] {
        let mut taken: HashSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
        let mut unnamed: Vec<usize> = Vec::new();
        for (at, operation) in
            plan.operations.iter().enumerate().filter(|(_, operation)| operation.is_master == is_master)
        {
            let fixed = operation.manual_name.or_else(|| frozen.get(product, &operation.key)).map(str::to_owned);
            match fixed {
                Some(name) if taken.insert(name.clone()) => names[at] = Some(name),
                Some(name) => {
                    report.note(&operation.key, &format!("the name `{name}` is already taken; named by rule"));
                    unnamed.push(at);
                }
                None => unnamed.push(at),
            }
        }
        let summaries: Vec<Unnamed<'_>> = unnamed.iter().map(|at| plan.operations[*at].unnamed()).collect();
        for (at, name) in unnamed.into_iter().zip(operation_name::all(&summaries, &taken)) {
            names[at] = Some(name);
        }
    }
    for (operation, name) in plan.operations.iter().zip(&names) {
        if let (true, Some(name)) = (words::split(&operation.summary).is_empty(), name) {
            let note = format!("the summary has no ASCII letter or digit; the struct is `{name}`, by its path");
            report.note(&operation.key, &note);
        }
    }
    names.into_iter().flatten().collect()
}

/// Returns the first occurrence of a type.
pub(crate) fn first(definition: &Definition) -> Option<&Occurrence> {
    definition.occurrences.iter().min_by_key(|occurrence| occurrence.order)
}

/// The names taken in the product's own module and in its master account's module.
struct Taken([HashSet<String>; 2]);

impl Taken {
    /// Takes a name in each module that uses the type, if it is free there. Returns whether it was free.
    fn take(&mut self, name: &str, used: [bool; 2]) -> bool {
        let is_free = used.iter().zip(&self.0).all(|(used, taken)| !used || !taken.contains(name));
        if is_free {
            for (_, taken) in used.iter().zip(&mut self.0).filter(|(used, _)| **used) {
                taken.insert(name.to_owned());
            }
        }
        is_free
    }
}

fn types(product: &str, plan: &Plan, operations: &[String], frozen: &Names) -> Vec<String> {
    let reserved: HashSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
    let mut taken = Taken([reserved.clone(), reserved]);
    for (operation, name) in plan.operations.iter().zip(operations) {
        taken.0[usize::from(operation.is_master)].insert(name.clone());
    }
    let used = |definition: &Definition| {
        [false, true].map(|is_master| {
            definition.occurrences.iter().any(|occurrence| plan.operations[occurrence.operation].is_master == is_master)
        })
    };
    let mut names: Vec<Option<String>> = vec![None; plan.types.len()];
    for (name, definition) in names.iter_mut().zip(&plan.types) {
        let mut keys = definition.occurrences.iter().map(|occurrence| occurrence.key.as_str());
        let fixed = keys.find_map(|key| frozen.get(product, key));
        if let Some(fixed) = fixed.filter(|fixed| taken.take(fixed, used(definition))) {
            *name = Some(fixed.to_owned());
        }
    }
    // The type of each occurrence.
    let by_order: HashMap<usize, usize> = plan
        .types
        .iter()
        .enumerate()
        .flat_map(|(at, definition)| definition.occurrences.iter().map(move |occurrence| (occurrence.order, at)))
        .collect();
    let is_response = |at: usize| plan.types[at].occurrences.iter().any(|occurrence| occurrence.field.is_none());
    let mut order: Vec<usize> = (0..plan.types.len()).filter(|at| names[*at].is_none()).collect();
    order.sort_by_key(|at| {
        let definition = &plan.types[*at];
        // Types that only a master account uses come last, so that they never take a name from the account's own. Whole
        // responses come late too, since they have a name to fall back on.
        let first = first(definition);
        (!used(definition)[0], first.is_some_and(|first| first.field.is_none()), first.map(|first| first.order))
    });
    for at in order {
        let Some(first) = first(&plan.types[at]) else { continue };
        let parent = first.parent.and_then(|order| by_order.get(&order)).filter(|parent| !is_response(**parent));
        let parent = parent.and_then(|parent| names[*parent].clone());
        let operation = &plan.operations[first.operation];
        let candidates =
            candidates(first, &plan.types[at].kind, parent.as_deref(), operation, &operations[first.operation]);
        let numbered = (2..).map(|number| format!("{}{number}", candidates[candidates.len() - 1]));
        let name = candidates.iter().cloned().chain(numbered).find(|name| taken.take(name, used(&plan.types[at])));
        names[at] = name;
    }
    names.into_iter().flatten().collect()
}

/// Returns possible names of a type, best first.
fn candidates(first: &Occurrence, kind: &Kind, parent: Option<&str>, operation: &Operation, name: &str) -> Vec<String> {
    let Some(field) = &first.field else {
        // The response of a getter is named for what it returns: `GetUserToken` returns a `UserToken`.
        let thing = name.strip_prefix("Get").filter(|_| operation.method == "GET");
        let one = |thing: &str| {
            if first.is_element { words::pascal(&words::singular(&words::split(thing))) } else { thing.to_owned() }
        };
        // `Get1080pRooms` returns what no name can begin with.
        let thing = thing.filter(|thing| thing.starts_with(|c: char| c.is_ascii_alphabetic()));
        return thing.map(one).into_iter().chain([format!("{name}Response")]).collect();
    };
    let mut words: Vec<String> = words::split(field.trim_start_matches("urn:"));
    if first.is_element {
        words = words::singular(&words);
    }
    // The last words of a long name say the most.
    let words: Vec<String> = words[words.len().saturating_sub(5)..].to_vec();
    let noun = operation.noun();
    let is_specific = match &words[..] {
        [word] => matches!(kind, Kind::Struct(_)) && first.is_element && !GENERIC.contains(&word.as_str()),
        [_, rest @ ..] => !rest.is_empty(),
        [] => false,
    };
    // A member of a whole response is named after the operation's noun.
    let parent = parent.map_or_else(|| noun.clone(), words::split);
    let mut candidates: Vec<String> = Vec::new();
    if is_specific {
        candidates.push(words::pascal(&words));
    }
    if parent.len() > LONG {
        candidates.push(words::pascal(&joined(&parent[parent.len() - LONG + 1..], &words)));
    }
    candidates.push(words::pascal(&joined(&parent, &words)));
    candidates.push(words::pascal(&joined(&noun, &words)));
    candidates.push(format!("{name}{}", if words.is_empty() { "Value".to_owned() } else { words::pascal(&words) }));
    candidates.retain(|candidate| !candidate.is_empty());
    for candidate in &mut candidates {
        if candidate.starts_with(|c: char| c.is_ascii_digit()) {
            candidate.insert(0, 'N');
        }
    }
    candidates
}

/// Joins two names, with words shared by the end of one and the start of the other once: `user recording` and
/// `recording file` become `user recording file`.
fn joined(before: &[String], after: &[String]) -> Vec<String> {
    let overlap =
        (1..=before.len().min(after.len())).rev().find(|length| before[before.len() - length..] == after[..*length]);
    [&before[..before.len() - overlap.unwrap_or(0)], after].concat()
}

/// Returns a distinct variant name for each value.
pub(crate) fn variants(values: &[(String, Option<String>)]) -> Vec<String> {
    let mut taken: HashSet<String> = ["Unrecognized".to_owned(), "Self".to_owned()].into();
    let mut names = Vec::new();
    for (value, label) in values {
        let base = label.clone().unwrap_or_else(|| variant(value));
        let mut name = base.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{base}{number}");
            number += 1;
        }
        names.push(name);
    }
    names
}

fn variant(value: &str) -> String {
    let name = words::pascal(&words::split(value));
    if name.is_empty() {
        return symbols(value);
    }
    match name {
        name if value.starts_with('-') => format!("Minus{name}"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("N{name}"),
        name => name,
    }
}

/// Returns a name for a value without letters and digits.
fn symbols(value: &str) -> String {
    if value.is_empty() { "Empty".to_owned() } else { value.chars().map(words::of_symbol).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_distinct_variant() {
        let values = ["on_behalf", "1080p", "", "a b", "A-B", "unrecognized", "+", "-1"];
        let values = values.map(|value| (value.to_owned(), None));
        assert_eq!(variants(&values), ["OnBehalf", "N1080p", "Empty", "AB", "AB2", "Unrecognized2", "Plus", "Minus1"]);
    }

    #[test]
    fn words_shared_by_two_names_are_joined_once() {
        let words = |text: &str| words::split(text);
        assert_eq!(joined(&words("user recording"), &words("recording file")).join(" "), "user recording file");
        assert_eq!(joined(&words("user"), &words("name")).join(" "), "user name");
    }
}
