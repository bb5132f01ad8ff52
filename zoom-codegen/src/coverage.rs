//! The ledger: what is declared, and what is not.

use std::fmt::Write as _;

use crate::{
    emit,
    plan::{Place, Plan},
    report::Report,
};

/// The counts of a product.
pub(crate) struct Row {
    product: String,
    counts: Counts,
}

/// Counts of operations.
#[derive(Clone, Copy, Default)]
struct Counts {
    operations: usize,
    master: usize,
    paged: usize,
    uploads: usize,
    downloads: usize,
    deprecated: usize,
    limited: usize,
    scoped: usize,
    with_codes: usize,
    types: usize,
}

impl Counts {
    fn all(self) -> [usize; 10] {
        let Self { operations, master, paged, uploads, downloads, deprecated, limited, scoped, with_codes, types } =
            self;
        [operations, master, paged, uploads, downloads, limited, scoped, with_codes, deprecated, types]
    }
}

impl Row {
    pub(crate) fn of(product: &str, plan: &Plan) -> Self {
        let count =
            |is: fn(&crate::plan::Operation) -> bool| plan.operations.iter().filter(|operation| is(operation)).count();
        let counts = Counts {
            operations: plan.operations.len(),
            master: count(|operation| operation.is_master),
            paged: count(|operation| operation.items.is_some()),
            uploads: count(|operation| operation.params.iter().any(|param| param.place == Place::File)),
            downloads: count(emit::is_download),
            deprecated: count(|operation| operation.deprecated),
            limited: count(|operation| operation.rate_limit.is_some()),
            scoped: count(|operation| !operation.scopes.is_empty()),
            with_codes: count(|operation| !operation.errors.is_empty()),
            types: plan.types.len(),
        };
        Self { product: product.to_owned(), counts }
    }
}

/// The ledger as Markdown. `unknown` are the operations of which nothing but the name is known: product, method, path.
///
/// `costs` is the table that `zoom-api/cost.sh` printed, or empty.
pub(crate) fn ledger(rows: &[Row], costs: &str, report: &Report, unknown: &[(String, String)]) -> String {
    let mut text = String::from(
        "# What is declared\n\nWritten by `zoom-codegen`; see \"Bring the catalogue up to date\" in CONTRIBUTING.md.\n\n\
         | product | operations | of these for sub-accounts | paged | uploads | downloads | with rate limit | with scopes | with error codes | deprecated | types |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut sums = [0; 10];
    for Row { product, counts } in rows {
        let counts = counts.all();
        _ = writeln!(text, "| `{product}` | {} |", counts.map(|count| count.to_string()).join(" | "));
        for (sum, count) in sums.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    _ = writeln!(text, "| all | {} |", sums.map(|sum| sum.to_string()).join(" | "));
    if !costs.is_empty() {
        _ = write!(
            text,
            "\n## What it costs to compile\n\nOn top of a `zoom-core` that is built, as `zoom-api/cost.sh` printed it: user seconds of \
             all compilers, the memory of the largest and of those that run at once, and what they leave behind (metadata of a check, \
             rlibs of a release).\n\n{costs}"
        );
    }
    if !unknown.is_empty() {
        text.push_str(
            "\n## What is left out\n\nOf these, nothing but the name is known: Zoom's inventory lists them, and no document describes \
             them. `DynamicRequest` calls them.\n\n",
        );
        for (product, operation) in unknown {
            _ = writeln!(text, "- {product}: `{operation}`");
        }
    }
    text.push_str("\n## What the documents leave open\n\nWhat could not be expressed, or was decided by a rule and not by the document.\n\n");
    for (operation, note) in report.iter() {
        _ = writeln!(text, "- `{operation}`: {note}");
    }
    text
}
