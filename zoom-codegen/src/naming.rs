//! The names of a product's operations and types: first the frozen ones, then new ones by rule.
//!
//! An assigned name never changes, even if a summary is reworded or the documents' order changes.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    length,
    operation_name::{self, Unnamed},
    plan::{Definition, Occurrence, Plan},
    report::Report,
    type_name::{self, Use},
    words,
};

/// The names assigned so far, by product and location: `METHOD /path` for an operation, followed by the path to a value
/// for a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    by_product: BTreeMap<String, BTreeMap<String, String>>,
}

impl Names {
    /// Parses a table with one line per name and three tab-separated columns: product, location and name. Other lines
    /// are ignored.
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

/// Names that already have another meaning in generated files.
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

/// The names of a plan's operations and types, in the plan's order.
pub(crate) struct Named {
    pub(crate) operations: Vec<String>,
    pub(crate) types: Vec<String>,
}

/// Names a plan's operations and types. Names in `frozen` are kept, and all names are added to `names`.
pub(crate) fn name(product: &str, plan: &Plan, frozen: &Names, names: &mut Names, report: &mut Report) -> Named {
    let operations = operations(product, plan, frozen, report);
    let types = types(product, plan, &operations, frozen);
    for (operation, name) in plan.operations.iter().zip(&operations) {
        names.add(product, &operation.key, name);
    }
    for (definition, name) in plan.types.iter().zip(&types) {
        // The payload of an event has the event's name.
        let is_payload = |first: &&Occurrence| first.field.is_none() && plan.operations[first.operation].is_event;
        if let Some(first) = first(definition).filter(|first| !is_payload(first)) {
            names.add(product, &first.key, name);
        }
    }
    Named { operations, types }
}

/// Names the operations. Operations on a master account's sub-accounts have their own namespace.
fn operations(product: &str, plan: &Plan, frozen: &Names, report: &mut Report) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; plan.operations.len()];
    for is_master in [false, true] {
        let mut taken: HashSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
        let mut unnamed: Vec<usize> = Vec::new();
        for (at, operation) in
            plan.operations.iter().enumerate().filter(|(_, operation)| operation.is_master == is_master)
        {
            // An operation on a sub-account has the same name as the corresponding operation on the caller's own
            // account.
            let counterpart = || {
                let key = operation.key.replacen("/accounts/{accountId}", "", 1);
                let own = plan.operations.iter().position(|own| !own.is_master && own.key == key)?;
                names[own].clone().filter(|_| is_master)
            };
            let fixed = operation.manual_name.or_else(|| frozen.get(product, &operation.key)).map(str::to_owned);
            let by_event = || operation.is_event.then(|| length::identifier(&words::split(&operation.key)));
            let fixed = fixed.or_else(counterpart).or_else(by_event);
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
            let note = format!("the summary has no ASCII letter or digit; the struct is named `{name}` after its path");
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
    /// Reserves a name in each module that uses the type, if it is free in all of them. Returns whether it was free.
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
    let payload_of = |definition: &Definition| {
        let payload = definition.occurrences.first().filter(|occurrence| occurrence.field.is_none());
        payload.map(|payload| payload.operation).filter(|operation| plan.operations[*operation].is_event)
    };
    let used = |definition: &Definition| {
        [false, true].map(|is_master| {
            definition.occurrences.iter().any(|occurrence| plan.operations[occurrence.operation].is_master == is_master)
        })
    };
    let mut names: Vec<Option<String>> = vec![None; plan.types.len()];
    for (name, definition) in names.iter_mut().zip(&plan.types) {
        // An event and its payload are one struct.
        if let Some(event) = payload_of(definition) {
            *name = Some(operations[event].clone());
            continue;
        }
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
        // Types that only a master account uses come last, so that they never take a name from a type of the account's
        // own operations. Whole responses come late too, since they have a name to fall back on.
        let first = first(definition);
        (!used(definition)[0], first.is_some_and(|first| first.field.is_none()), first.map(|first| first.order))
    });
    for at in order {
        let mut occurrences: Vec<&Occurrence> = plan.types[at].occurrences.iter().collect();
        occurrences.sort_by_key(|occurrence| occurrence.order);
        let sites: Vec<Use<'_>> = occurrences
            .iter()
            .map(|occurrence| {
                let parent = occurrence.parent.and_then(|order| by_order.get(&order));
                let is_event = plan.operations[occurrence.operation].is_event;
                let parent = parent.filter(|parent| is_event || !is_response(**parent));
                Use {
                    field: occurrence.field.as_deref(),
                    is_element: occurrence.is_element,
                    parent: parent.and_then(|parent| names[*parent].as_deref()),
                    operation: &operations[occurrence.operation],
                    is_get: plan.operations[occurrence.operation].method == "GET",
                    is_response: occurrence.is_response,
                    is_event,
                }
            })
            .collect();
        let candidates = type_name::candidates(&plan.types[at].kind, &sites);
        let Some(last) = candidates.last() else { continue };
        let numbered =
            (2..).map(|number: usize| length::identifier(&[words::split(last), vec![number.to_string()]].concat()));
        let name = candidates.iter().cloned().chain(numbered).find(|name| taken.take(name, used(&plan.types[at])));
        names[at] = name;
    }
    names.into_iter().flatten().collect()
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
    let is_digit = |c: char| c.is_ascii_digit();
    // A range of numbers, or an open-ended range such as `5+`.
    let name = match value.split_once('-') {
        Some((low, high)) if [low, high].iter().all(|end| !end.is_empty() && end.chars().all(is_digit)) => {
            words::split(&format!("{low} to {high}"))
        }
        _ => match value.strip_suffix('+') {
            Some(low) if low.ends_with(is_digit) => words::split(&format!("{low} plus")),
            _ => words::split(value),
        },
    };
    match name {
        name if name.is_empty() => symbols(value),
        name if value.starts_with('-') => format!("Minus{}", words::pascal(&name)),
        name => words::type_name(&name),
    }
}

/// Returns a name for a value without letters or digits.
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
        assert_eq!(variants(&values), ["OnBehalf", "P1080", "Empty", "AB", "AB2", "Unrecognized2", "Plus", "Minus1"]);
    }

    #[test]
    fn numbers_and_their_ranges_are_readable_variants() {
        for (value, expected) in [
            ("11-50", "N11To50"),
            ("10001+", "N10001Plus"),
            ("2024-01-02", "N20240102"),
            ("720p", "P720"),
            ("2FA", "TwoFa"),
            ("1 year", "OneYear"),
            ("3rd_party", "ThirdParty"),
            ("30days", "N30days"),
            ("8", "N8"),
        ] {
            assert_eq!(variant(value), expected);
        }
    }
}
