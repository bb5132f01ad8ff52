//! The names of a product: first those that are frozen, then new ones by rule.
//!
//! A name, once given, stays: a reworded summary or a member that comes first in another document renames nothing.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Write as _,
};

use crate::{
    operation_name::{self, Unnamed},
    plan::{Definition, Kind, Occurrence, Operation, Plan},
    report::Report,
    words,
};

/// The names that are given: where a thing stands (`METHOD /path`, or the way to a value in it), and its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    by_product: BTreeMap<String, BTreeMap<String, String>>,
}

impl Names {
    /// Reads the table: a line a name, its three columns parted by tabs: product, place, name.
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
            if let (Some(product), Some(place), Some(name)) = (columns.next(), columns.next(), columns.next()) {
                names.add(product, place, name);
            }
        }
        names
    }

    fn add(&mut self, product: &str, place: &str, name: &str) {
        self.by_product.entry(product.to_owned()).or_default().insert(place.to_owned(), name.to_owned());
    }

    fn get(&self, product: &str, place: &str) -> Option<&str> {
        self.by_product.get(product)?.get(place).map(String::as_str)
    }
}

impl std::fmt::Display for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (product, names) in &self.by_product {
            for (place, name) in names {
                writeln!(f, "{product}\t{place}\t{name}")?;
            }
        }
        Ok(())
    }
}

/// Names that mean something else in every file.
const RESERVED: [&str; 36] = [
    "Any",
    "Box",
    "BTreeMap",
    "Bytes",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Download",
    "Drop",
    "Eq",
    "Err",
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
    "Self",
    "Some",
    "String",
    "Value",
    "Vec",
];

/// Fields that say nothing of what they hold.
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

/// From here on, the words of a parent's name say less than its last ones alone.
const LONG: usize = 4;

/// The names of a plan's operations and types, in the order of the plan.
pub(crate) struct Named {
    pub(crate) operations: Vec<String>,
    pub(crate) types: Vec<String>,
}

/// Names a plan; `names` gives those that are frozen, and takes those that are given now.
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

/// The names of the operations. Those for a master account's sub-accounts have a module of their own.
fn operations(product: &str, plan: &Plan, frozen: &Names, report: &mut Report) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; plan.operations.len()];
    for is_master in [false, true] {
        let mut taken: HashSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
        let mut unnamed: Vec<usize> = Vec::new();
        for (at, operation) in
            plan.operations.iter().enumerate().filter(|(_, operation)| operation.is_master == is_master)
        {
            let given = operation.given_name.or_else(|| frozen.get(product, &operation.key)).map(str::to_owned);
            match given {
                Some(name) if taken.insert(name.clone()) => names[at] = Some(name),
                Some(name) => {
                    report.note(&operation.key, &format!("the name `{name}` is given twice: named by rule"));
                    unnamed.push(at);
                }
                None => unnamed.push(at),
            }
        }
        let summaries: Vec<Unnamed<'_>> = unnamed.iter().map(|at| Plan::unnamed(&plan.operations[*at])).collect();
        for (at, name) in unnamed.into_iter().zip(operation_name::all(&summaries, &taken)) {
            names[at] = Some(name);
        }
    }
    names.into_iter().flatten().collect()
}

/// Where a type stands first.
pub(crate) fn first(definition: &Definition) -> Option<&Occurrence> {
    definition.occurrences.iter().min_by_key(|occurrence| occurrence.order)
}

/// The names that are taken in the product's own module, and in that of its master account.
struct Taken([HashSet<String>; 2]);

impl Taken {
    /// Takes a name where the type is seen: what the account's own operations have is named in their module, and is in
    /// the way of the master account's only if that has it too.
    fn take(&mut self, name: &str, seen: [bool; 2]) -> bool {
        let is_free = seen.iter().zip(&self.0).all(|(seen, taken)| !seen || !taken.contains(name));
        if is_free {
            for (_, taken) in seen.iter().zip(&mut self.0).filter(|(seen, _)| **seen) {
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
    let seen = |definition: &Definition| {
        [false, true].map(|is_master| {
            definition.occurrences.iter().any(|occurrence| plan.operations[occurrence.operation].is_master == is_master)
        })
    };
    let mut names: Vec<Option<String>> = vec![None; plan.types.len()];
    for (name, definition) in names.iter_mut().zip(&plan.types) {
        let mut keys = definition.occurrences.iter().map(|occurrence| occurrence.key.as_str());
        let given = keys.find_map(|key| frozen.get(product, key));
        if let Some(given) = given.filter(|given| taken.take(given, seen(definition))) {
            *name = Some(given.to_owned());
        }
    }
    // Which type stands at which place in the order of the documents.
    let by_order: HashMap<usize, usize> = plan
        .types
        .iter()
        .enumerate()
        .flat_map(|(at, definition)| definition.occurrences.iter().map(move |occurrence| (occurrence.order, at)))
        .collect();
    let is_answer = |at: usize| plan.types[at].occurrences.iter().any(|occurrence| occurrence.field.is_none());
    let mut order: Vec<usize> = (0..plan.types.len()).filter(|at| names[*at].is_none()).collect();
    order.sort_by_key(|at| {
        let definition = &plan.types[*at];
        // A master account's own types come last, so that they never take a name that its twin's would have.
        // So do whole answers, for they have a name of their own to fall back on.
        let first = first(definition);
        (!seen(definition)[0], first.is_some_and(|first| first.field.is_none()), first.map(|first| first.order))
    });
    for at in order {
        let Some(first) = first(&plan.types[at]) else { continue };
        let parent = first.parent.and_then(|order| by_order.get(&order)).filter(|parent| !is_answer(**parent));
        let parent = parent.and_then(|parent| names[*parent].clone());
        let operation = &plan.operations[first.operation];
        let candidates =
            candidates(first, &plan.types[at].kind, parent.as_deref(), operation, &operations[first.operation]);
        let numbered = (2..).map(|number| format!("{}{number}", candidates[candidates.len() - 1]));
        let name = candidates.iter().cloned().chain(numbered).find(|name| taken.take(name, seen(&plan.types[at])));
        names[at] = name;
    }
    names.into_iter().flatten().collect()
}

/// What a type could be called, the best first.
fn candidates(first: &Occurrence, kind: &Kind, parent: Option<&str>, operation: &Operation, name: &str) -> Vec<String> {
    let Some(field) = &first.field else {
        // What is got goes by its own name, as `GetUserToken` answers with a `UserToken`.
        let thing = name.strip_prefix("Get").filter(|_| operation.method == "GET");
        let one = |thing: &str| {
            if first.is_element { words::pascal(&words::singular(&words::split(thing))) } else { thing.to_owned() }
        };
        return thing.map(one).into_iter().chain([format!("{name}Response")]).collect();
    };
    let mut words: Vec<String> = words::split(field.trim_start_matches("urn:"));
    if first.is_element {
        words = words::singular(&words);
    }
    // The way to a value in a long name says less than its last words.
    let words: Vec<String> = words[words.len().saturating_sub(5)..].to_vec();
    let noun = Plan::noun(operation);
    let says_it = match &words[..] {
        [word] => matches!(kind, Kind::Struct(_)) && first.is_element && !GENERIC.contains(&word.as_str()),
        [_, rest @ ..] => !rest.is_empty(),
        [] => false,
    };
    // Of a whole answer the operation says what it is about.
    let parent = parent.map_or_else(|| noun.clone(), words::split);
    let mut candidates: Vec<String> = Vec::new();
    if says_it {
        candidates.push(words::pascal(&words));
    }
    if parent.len() > LONG {
        candidates.push(words::pascal(&joined(&parent[parent.len() - LONG + 1..], &words)));
    }
    candidates.push(words::pascal(&joined(&parent, &words)));
    candidates.push(words::pascal(&joined(&noun, &words)));
    candidates.push(format!("{name}{}", words::pascal(&words)));
    for candidate in &mut candidates {
        if candidate.starts_with(|c: char| c.is_ascii_digit()) {
            candidate.insert(0, 'N');
        }
    }
    candidates
}

/// Two names as one, what both say said once: `user recording` and `recording file` are `user recording file`.
fn joined(before: &[String], after: &[String]) -> Vec<String> {
    let overlap =
        (1..=before.len().min(after.len())).rev().find(|length| before[before.len() - length..] == after[..*length]);
    [&before[..before.len() - overlap.unwrap_or(0)], after].concat()
}

/// The name of a variant for each value.
pub(crate) fn variants(values: &[(String, Option<String>)]) -> Vec<String> {
    let mut taken: HashSet<String> = ["Unrecognized".to_owned(), "Self".to_owned()].into();
    let mut names = Vec::new();
    for (value, given) in values {
        let base = given.clone().unwrap_or_else(|| variant(value));
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

/// A name for a value without a letter or a digit.
fn symbols(value: &str) -> String {
    let mut name = String::new();
    for c in value.chars() {
        let word = match c {
            '+' => "Plus",
            '-' => "Minus",
            '*' => "Star",
            '#' => "Hash",
            '=' => "Equal",
            '<' => "Less",
            '>' => "Greater",
            '!' => "Not",
            '~' => "About",
            '/' => "Slash",
            // Other signs are told by their number.
            other => {
                _ = write!(name, "U{:04X}", u32::from(other));
                continue;
            }
        };
        name.push_str(word);
    }
    if name.is_empty() { "Empty".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_variant_of_its_own() {
        let values = ["on_behalf", "1080p", "", "a b", "A-B", "unrecognized", "+", "-1"];
        let values = values.map(|value| (value.to_owned(), None));
        assert_eq!(variants(&values), ["OnBehalf", "N1080p", "Empty", "AB", "AB2", "Unrecognized2", "Plus", "Minus1"]);
    }

    #[test]
    fn what_two_names_both_say_is_said_once() {
        let words = |text: &str| words::split(text);
        assert_eq!(joined(&words("user recording"), &words("recording file")).join(" "), "user recording file");
        assert_eq!(joined(&words("user"), &words("name")).join(" "), "user name");
    }
}
