//! The operations by the names that they have on the command line.

use heck::ToKebabCase as _;
use zoom_core::Operation;

/// How alike two names have to be for one to be offered in the place of the other.
const ALIKE: f64 = 0.75;

/// The most names that are offered.
const OFFERED: usize = 3;

/// A product: a command, whose operations are commands below it.
#[derive(Clone, Copy)]
pub(crate) struct Product {
    pub(crate) name: &'static str,
    pub(crate) operations: &'static [&'static Operation],
}

/// An operation, and the product that it is of.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) product: &'static str,
    pub(crate) operation: &'static Operation,
}

impl Entry {
    /// The operation's command, as in `users get-user-token`.
    pub(crate) fn command(&self) -> String {
        format!("{} {}", self.product, command_name(self.operation))
    }
}

/// The products of the enabled features, by name.
pub(crate) fn products() -> Vec<Product> {
    let mut products: Vec<Product> =
        zoom_api::products().into_iter().map(|(name, operations)| Product { name, operations }).collect();
    products.sort_unstable_by_key(|product| product.name);
    products
}

/// All operations.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    products().into_iter().flat_map(|Product { name, operations }| {
        operations.iter().map(move |operation| Entry { product: name, operation })
    })
}

/// The name of an operation's command, as in `get-user-token`.
pub(crate) fn command_name(operation: &Operation) -> String {
    operation.name.to_kebab_case()
}

/// The operations that a name stands for, written as a command or as a struct is.
pub(crate) fn named(name: &str) -> Vec<Entry> {
    let name = name.to_kebab_case();
    entries().filter(|entry| command_name(entry.operation) == name).collect()
}

/// The commands whose names are most like `name`, the best first: those of operations, and `others`.
pub(crate) fn alike(name: &str, others: impl IntoIterator<Item = String>) -> Vec<String> {
    let name = name.to_kebab_case();
    let operations = entries().map(|entry| (command_name(entry.operation), entry.command()));
    let others = others.into_iter().map(|other| (other.clone(), other));
    let mut found: Vec<(f64, String)> = others
        .chain(operations)
        .map(|(word, command)| (strsim::jaro_winkler(&name, &word), command))
        .filter(|(alike, _)| *alike > ALIKE)
        .collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    // What is written right is all that is meant.
    let is_exact = found.first().is_some_and(|(alike, _)| *alike >= 1.0);
    found.retain(|(alike, _)| !is_exact || *alike >= 1.0);
    found.into_iter().map(|(_, command)| command).take(OFFERED).collect()
}
