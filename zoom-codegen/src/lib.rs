//! Generates annotated structs of `zoom-core`'s DSL from OpenAPI documents and Postman collections.
//!
//! A document passes through five steps: it is read (`input`), its schemas are reduced to shapes (`shape`), these become
//! operations and types (`plan`), which are named (`naming`) and written (`emit`). Decisions made by hand are in `tables`, and
//! the Rust types of values in `types`. The [`Report`] lists what could not be expressed.
//!
//! The same documents and the same table of names always yield the same bytes.
//!
//! [`declare`] returns the declarations of one document; [`generate`] returns the whole catalogue of zoom-rest;
//! [`diff()`] returns what differs between two states of the documents.

// A document passes through one module per step: `input` → `shape` → `plan` → `naming` → `emit`. `input` reads OpenAPI and
// Swagger documents (`openapi`) and Postman collections (`postman`, `row`, `url`) from nodes that tolerate what is odd
// (`node`), notes what none of the readers can use (`kinds`), and infers schemas from examples (`inferred`); `listed` and
// `prose` read what only descriptions say; `shape` makes one form of the many in which documents express a type; `plan` finds
// operations, and the structs that are equal; `naming` assigns names, frozen ones first (`operation_name` and `type_name` have
// the rules, `length` the limit); `emit` writes a product's files, manifest and tests. `tables` holds what was decided by hand,
// `types` the Rust type of each value, `texts` the sentences of `zoom-rest/texts` and `things` the nouns in them. `diff` plans
// the operations of two states one by one, and compares the plans. The program's `fetch` downloads documents.
//
// Invariants:
// - The same documents and the same `names.tsv` give the same bytes (`zoom-codegen/tests/catalogue.rs`).
// - No sentence of a document is carried over: doc lines are made from facts (`emit/docs`), and the meaning of an error code is
//   worded in `meanings`, or in `causes` if few operations have it.
// - What can't be expressed, or is decided without the document's word for it, is in the report at the end of the ledger.
// - A name, once assigned, stays, except for that of an error code, which states the code's meaning and follows it
//   (`error_name`): a constant that kept the name of another meaning would be false.
// - Generated files are not edited. A fault in one is a fault in a table or in a rule.
// - A product is a crate in `zoom-rest/products/…`, because one compiler process needs memory for everything its crate
//   declares: the crates compile side by side, the largest in about a quarter of the memory of all. Phone is three crates,
//   because its `master` and `webhooks` are crates of their own (`emit/parts`, `IN_PARTS` in `tables`). Users see `zoom-rest`
//   alone, which has each product as a module.
// - A product's operations are listed once, in its `operations!` and `master_operations!`: the catalogue is derived from it.
// - The same declarations are the text in `zoom-operations/data`, for programs that choose an operation while they run: zoomctl
//   and the sandbox compile no struct of the catalogue but those that `zoomctl recordings` calls. `tests/operations` writes the
//   text from the structs (`write`), and compares what `read` makes of it with them.
// - Examples name `zoom_rest` and run there as one program: for that, `zoom-rest` includes the products' files as modules of
//   its own under `cfg(doctest)`. So a product refers to its own items by `super`, not by `crate`.

mod causes;
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
mod summary;
mod tables;
mod texts;
mod things;
mod type_name;
mod types;
mod values;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::plan::Part;
pub use crate::{
    diff::diff,
    error::{Error, ParseError},
    input::{Document, Inventory, Source},
    naming::Names,
    report::Report,
    summary::summary,
    texts::Texts,
};

/// The files generated from documents.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The files of the products' crates by path, such as `users/src/user.rs`.
    pub files: BTreeMap<String, String>,
    /// All names, frozen and new.
    pub names: Names,
    /// Notes on what could not be expressed or was decided by rule.
    pub report: Report,
    /// The coverage ledger by product, as Markdown.
    pub coverage: String,
    /// The files of a test that builds every request with all its parameters and names every event's payload, by path.
    pub tests: BTreeMap<String, String>,
}

/// The declarations of one document.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// Rust source, to be pasted into a crate that depends on zoom-core.
    pub text: String,
    /// Notes on what could not be expressed or was decided by rule.
    pub report: Report,
}

/// Returns the declarations of one document as one text, with the document's own descriptions.
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

/// What the catalogue is generated from besides the documents.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The names that are kept.
    pub names: Names,
    /// The sentences about members, operations and values.
    pub texts: Texts,
    /// Zoom's list of operations. Those that no document describes are listed in the ledger.
    pub inventory: Inventory,
    /// The table of compile costs in the ledger, as Markdown, or empty.
    pub costs: String,
}

impl Context {
    /// Reads the tables in the folder of zoom-rest (`names.tsv`, `texts/`, `cost.md`) and the inventory in that of the
    /// documents. What does not exist is empty.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if a file exists but cannot be read.
    pub fn folder(documents: &Path, target: &Path) -> Result<Self, Error> {
        let read = |file: &str| {
            let path = target.join(file);
            if !path.exists() {
                return Ok(String::new());
            }
            fs::read_to_string(&path).map_err(|source| Error::Read { path, source })
        };
        Ok(Self {
            names: Names::parse(&read("names.tsv")?),
            texts: Texts::folder(&target.join("texts"))?,
            inventory: Inventory::folder(documents)?,
            costs: read("cost.md")?,
        })
    }
}

/// Returns the catalogue's files for documents of operations and of events.
///
/// # Examples
///
/// ```
/// use zoom_codegen::{Context, Document, Source, generate};
///
/// let document = Document::parse(
///     r#"{
///         "openapi": "3.0.0",
///         "servers": [{"url": "https://api.zoom.us/v2"}],
///         "paths": {"/users/{userId}": {"get": {
///             "tags": ["Users"],
///             "summary": "Get a user",
///             "responses": {"200": {"content": {"application/json": {"schema": {
///                 "type": "object",
///                 "properties": {"dept": {"type": "string", "maxLength": 99}}
///             }}}}}
///         }}}
///     }"#,
/// )?;
/// let source = Source { product: "users".into(), is_master: false, is_reconstructed: false, document };
/// let generated = generate(&[source], &[], &Context::default());
/// let file = &generated.files["users/src/user.rs"];
/// assert!(file.contains(r#"#[zoom_endpoint(GET "/users/<user_id>" -> User, derive(Clone, Debug, PartialEq))]"#));
/// assert!(file.contains("pub struct GetUser {"));
/// assert!(file.contains("/// Dept.\n    #[length(..=99)]\n    pub dept: Option<String>,"));
/// # Ok::<(), zoom_codegen::ParseError>(())
/// ```
#[must_use]
pub fn generate(sources: &[Source], webhooks: &[Source], context: &Context) -> Generated {
    let Context { names: frozen, texts, inventory, costs } = context;
    let mut generated = Generated::default();
    let products = sources.iter().chain(webhooks).map(|source| source.product.as_str());
    let products: BTreeSet<&str> = products.collect();
    let mut rows = Vec::new();
    let mut known = BTreeSet::new();
    for product in &products {
        let own = sources.iter().filter(|source| source.product == *product);
        let mut parts: Vec<Part<'_>> = own
            .map(|Source { document, is_master, is_reconstructed, .. }| Part {
                document,
                is_master: *is_master,
                is_reconstructed: *is_reconstructed,
            })
            .collect();
        parts.sort_by_key(|part| (part.is_reconstructed, part.is_master));
        let plan = plan::plan(&parts, &mut generated.report);
        known.extend(plan.operations.iter().map(|operation| operation.key.clone()));
        let named = naming::name(product, &plan, frozen, &mut generated.names, &mut generated.report);
        let layout = emit::layout_of(product, &plan, &named, texts);
        let documents: Vec<&Document> =
            webhooks.iter().filter(|source| source.product == *product).map(|source| &source.document).collect();
        let events = plan::events(&documents, &mut generated.report);
        known.extend(events.operations.iter().map(|event| event.key.clone()));
        let module = format!("{product}::webhooks");
        let named = naming::name(&module, &events, frozen, &mut generated.names, &mut generated.report);
        let events = (!documents.is_empty()).then(|| emit::layout_of(product, &events, &named, texts));
        generated.files.extend(emit::files(&layout, events.as_ref()));
        if let Some(events) = &events {
            generated.tests.insert(format!("events/{product}.rs"), emit::events_file(events));
        }
        if !plan.operations.is_empty() {
            generated.tests.insert(format!("requests/{product}.rs"), emit::requests(&layout));
        }
        rows.push(emit::Row::of(&layout, events.as_ref()));
    }
    for operation in tables::overridden().filter(|operation| !known.contains(*operation)) {
        generated.report.note(operation, "has an override in `tables.rs`, but is in no document");
    }
    let with = |folder: &str| {
        let files = generated.tests.keys().filter_map(|path| path.strip_prefix(folder)?.strip_suffix(".rs"));
        files.map(str::to_owned).collect::<BTreeSet<String>>()
    };
    let (requests, events) = (with("requests/"), with("events/"));
    let indices =
        [("requests/mod.rs", emit::requests_index(&requests)), ("events/mod.rs", emit::events_index(&events))];
    generated.tests.extend(indices.map(|(path, text)| (path.to_owned(), text)));
    generated.coverage = emit::ledger(&rows, costs, &generated.report, &inventory.missing_from(&known));
    generated
}

/// Runs the README's example.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
