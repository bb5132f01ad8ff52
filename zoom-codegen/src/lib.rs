//! Generates annotated structs in `zoom-core`'s DSL from OpenAPI documents and Postman collections.
//!
//! A document passes through five steps: it is read (`input`), its schemas are reduced to shapes (`shape`), the shapes
//! become operations and types (`plan`), and these are named (`naming`) and written (`emit`). Decisions made by hand
//! are in `tables`, and the Rust types of values are in `types`. The [`Report`] lists anything that could not be
//! expressed.
//!
//! The same documents and the same table of names always yield the same bytes.
//!
//! [`declare`] returns the declarations of one document. With the feature `catalogue`, which is on by default,
//! [`generate`] returns the whole catalogue of zoom-rest, and [`diff()`] returns the differences between two states of
//! the documents.

// A document passes through one module per step: `input` → `shape` → `plan` → `naming` → `emit`. `input` reads OpenAPI
// and Swagger documents (`openapi`) and Postman collections (`postman`, `row`, `url`) from nodes that tolerate
// irregular values (`node`), notes the values that none of the readers can use (`kinds`), and infers schemas from
// examples (`inferred`). `listed` and `prose` read facts that only descriptions state. `shape` normalizes the many
// forms in which documents express a type. `plan` finds the operations, and the structs that are equal. `naming`
// assigns names, frozen ones first (`operation_name` and `type_name` contain the rules, `length` the limit). `emit`
// writes a product's files, manifest and tests. `tables` holds the decisions made by hand, `types` the Rust type of
// each value, `texts` the sentences in `zoom-rest/texts`, and `things` the nouns in them. `diff` plans the operations
// of two states one by one and compares the plans. The program's command `fetch` downloads documents.
//
// Invariants:
// - The same documents and the same `names.tsv` yield the same bytes (`zoom-codegen/tests/catalogue.rs`).
// - No sentence of a document is copied: doc comments are written from facts (`emit/docs`), and the meaning of an error
//   code is worded in `meanings`, or in `causes` if only a few operations report it.
// - Anything that can't be expressed, or that is decided although the document does not specify it, is in the report at
//   the end of the ledger.
// - Once assigned, a name stays the same. The only exception is the name of an error code, which states the code's
//   meaning and changes with it (`error_name`): a constant that kept its old name would be wrong.
// - Generated files are not edited. A mistake in one comes from a table or a rule, and is corrected there.
// - Each product is a crate in `zoom-rest/products/…`, because a compiler process needs memory for everything that its
//   crate declares. The crates compile in parallel, and the largest needs about a quarter of the memory that all of
//   them need together. Phone is three crates, because its `master` and `webhooks` are separate crates (`emit/parts`,
//   `IN_PARTS` in `tables`). Users see only `zoom-rest`, which contains each product as a module.
// - A product's operations are listed once, in its `operations!` and `master_operations!`: the catalogue is derived
//   from these lists.
// - The same declarations exist as text in `zoom-operations/data`, for programs that choose an operation at run time:
//   zoomctl and the sandbox compile no structs of the catalogue except those that `zoomctl recordings` uses.
//   `tests/operations` writes the text from the structs (`write`), reads it back (`read`), and compares the result with
//   the structs.
// - Examples import from `zoom_rest` and run there as one program. To make this possible, `zoom-rest` includes the
//   products' files as its own modules under `cfg(doctest)`. A product therefore refers to its own items through
//   `super`, not `crate`.

// Without the feature `catalogue`, the items that only the catalogue uses are unused; marking each of them would
// obscure the code.
#![cfg_attr(not(feature = "catalogue"), allow(dead_code, unreachable_pub, unused_imports))]

#[cfg(feature = "catalogue")]
mod catalogue;
mod causes;
#[cfg(feature = "catalogue")]
mod diff;
mod emit;
mod error;
mod error_name;
mod facts;
mod feature;
mod field_name;
mod input;
mod labels;
mod length;
mod limits;
mod listed;
mod max_range;
mod meanings;
mod naming;
mod operation_name;
mod plan;
mod prose;
mod reader;
mod report;
mod shape;
#[cfg(feature = "catalogue")]
mod summary;
mod tables;
mod texts;
mod things;
mod type_name;
mod types;
mod values;
mod words;

use crate::plan::Part;
#[cfg(feature = "catalogue")]
pub use crate::{
    catalogue::{Context, Generated, generate},
    diff::diff,
    input::{Inventory, Source},
    naming::Names,
    summary::summary,
    texts::Texts,
};
pub use crate::{
    error::{Error, ParseError},
    input::Document,
    report::Report,
};
#[cfg(not(feature = "catalogue"))]
use crate::{naming::Names, texts::Texts};

/// The declarations of one document.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// Rust source, to be pasted into a crate that depends on zoom-core.
    pub text: String,
    /// Notes on anything that could not be expressed or was decided by rule.
    pub report: Report,
}

/// Returns the declarations of one document as source text, with the document's own descriptions.
///
/// # Examples
///
/// ```
/// use zoom_codegen::{Document, declare};
///
/// let item = r#"{
///     "name": "Get a user token",
///     "request": {
///         "method": "GET",
///         "url": {
///             "path": ["users", ":userId", "token"],
///             "query": [{"key": "ttl", "value": "7200", "description": "Lifetime of the token in seconds."}]
///         }
///     }
/// }"#;
/// let declared = declare(&Document::parse(item)?);
/// assert!(declared.text.contains(r#"#[zoom_endpoint(GET "/users/<user_id>/token" -> Value)]"#));
/// assert!(declared.text.contains("/// Lifetime of the token in seconds.\n    pub ttl: Option<i64>,"));
/// # Ok::<(), zoom_codegen::ParseError>(())
/// ```
#[must_use]
pub fn declare(document: &Document) -> Declared {
    let mut report = Report::default();
    let document = listed::with_described_values(document);
    let plan = plan::plan(&[Part { document: &document, is_master: false, is_reconstructed: false }], &mut report);
    let named = naming::name("", &plan, &Names::default(), &mut Names::default(), &mut report);
    Declared { text: emit::pasted(&plan, &named), report }
}

/// Runs the README's example.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
