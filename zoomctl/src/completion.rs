//! Shell completion for more than flag names and documented values: products, operations, groups, and the fields of a
//! response.

use std::{
    env,
    ffi::{OsStr, OsString},
};

use clap_complete::CompletionCandidate as Candidate;
use zoom_core::Operation;

use crate::{
    catalogue::{self, Product},
    fields, groups,
    members::{self, Extent},
};

/// Completes the first word after `zoomctl list`, which is the name of a product.
pub(crate) fn product(typed: &OsStr) -> Vec<Candidate> {
    match named_product(typed) {
        Some(_) => Vec::new(),
        None => matching(products(), typed),
    }
}

/// Completes the words that name an operation: a product and then one of its operations, or an operation of any product
/// once part of its name has been typed.
pub(crate) fn operation(typed: &OsStr) -> Vec<Candidate> {
    if let Some(product) = named_product(typed) {
        let aliases = product
            .operations()
            .iter()
            .filter_map(|operation| Some((product.alias(operation)?.to_owned(), *operation)));
        let names = product.operations().iter().map(|operation| (catalogue::command_name(operation), *operation));
        return matching(
            aliases.chain(names).map(|(name, operation)| described(name, catalogue::title(operation))),
            typed,
        );
    }
    let names = catalogue::entries().filter(|_| typed.to_string_lossy().contains('-'));
    let names =
        names.map(|entry| described(catalogue::command_name(entry.operation), catalogue::title(entry.operation)));
    matching(products().chain(names), typed)
}

/// Completes the groups of the named product, or else of all products.
pub(crate) fn group(typed: &OsStr) -> Vec<Candidate> {
    let products = named_product(typed).map_or_else(catalogue::products, |product| vec![product]);
    let groups = products.iter().flat_map(|product| groups::of(product.name, product.operations()));
    let mut candidates: Vec<Candidate> = groups
        .map(|group| described(group.name.to_owned(), &format!("{} operations", group.operations.len())))
        .collect();
    candidates.sort_by(|one, other| one.get_value().cmp(other.get_value()));
    candidates.dedup_by(|one, other| one.get_value() == other.get_value());
    matching(candidates.into_iter(), typed)
}

/// Completes the last of the comma-separated names after `--fields`, from the response of the operation.
pub(crate) fn fields(typed: &OsStr) -> Vec<Candidate> {
    let typed = typed.to_string_lossy();
    let (others, last) = typed.split_at(typed.rfind(',').map_or(0, |comma| comma + 1));
    named_operation().map(|operation| names(operation, others, last)).unwrap_or_default()
}

/// Completes the name after `--sort`, which may be prefixed with `-`.
pub(crate) fn sort(typed: &OsStr) -> Vec<Candidate> {
    let typed = typed.to_string_lossy();
    let (sign, name) = typed.split_at(usize::from(typed.starts_with('-')));
    named_operation().map(|operation| names(operation, sign, name)).unwrap_or_default()
}

/// Completes the method of `zoomctl call`.
pub(crate) fn method(typed: &OsStr) -> Vec<Candidate> {
    matching(["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().map(Candidate::new), typed)
}

/// Completes the ID of a user: Zoom accepts `me` for the user of the login.
pub(crate) fn user(typed: &OsStr) -> Vec<Candidate> {
    matching(std::iter::once(described("me".to_owned(), "the user of the login")), typed)
}

/// Returns the fields of a response that begin with `typed`, each prefixed with `before`, except fields that `before`
/// already contains. Nested members are completed once the name of the outer member and a period have been typed.
fn names(operation: &Operation, before: &str, typed: &str) -> Vec<Candidate> {
    let Some(object) = members::object_of(fields::record_type(operation)) else { return Vec::new() };
    let (inside, _) = typed.rsplit_once('.').unwrap_or_default();
    let rows = members::rows(object, Extent::All).into_iter().filter(|row| {
        let (parent, _) = row.path.rsplit_once('.').unwrap_or_default();
        parent == inside && row.path.starts_with(typed) && before.split(',').all(|name| name != row.path)
    });
    rows.map(|row| {
        let [_, _, text] = &row.cells;
        described(format!("{before}{}", row.path), text.split(". ").next().unwrap_or_default())
    })
    .collect()
}

fn products() -> impl Iterator<Item = Candidate> {
    let products = catalogue::products().into_iter();
    products.map(|product| described(product.name.to_owned(), &format!("{} operations", product.operation_count())))
}

fn described(value: String, help: &str) -> Candidate {
    Candidate::new(value).help((!help.is_empty()).then(|| help.to_owned().into()))
}

fn matching(candidates: impl Iterator<Item = Candidate>, typed: &OsStr) -> Vec<Candidate> {
    let typed = typed.to_string_lossy();
    candidates.filter(|candidate| candidate.get_value().to_string_lossy().starts_with(&*typed)).collect()
}

/// Returns the product that the command line names before the word being typed. The shell passes the words typed so far
/// as arguments.
fn named_product(typed: &OsStr) -> Option<Product> {
    let words: Vec<OsString> = env::args_os().filter(|word| word != typed).collect();
    catalogue::products().into_iter().find(|product| words.iter().any(|word| word == product.name))
}

/// Returns the operation that the command line calls.
fn named_operation() -> Option<&'static Operation> {
    let words: Vec<OsString> = env::args_os().collect();
    words.windows(2).find_map(|pair| {
        let (product, name) = (pair[0].to_str()?, pair[1].to_str()?);
        catalogue::products().into_iter().find(|known| known.name == product)?.operation(name)
    })
}
