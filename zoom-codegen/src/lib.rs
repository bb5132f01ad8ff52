//! OpenAPI documents in, annotated structs of `zoom-core`'s DSL out.
//!
//! A document goes through five steps, each in a module: it is read (`document`), its schemas become `shape`s, those
//! become operations and types (`plan`), which get names (`naming`) and are written (`emit`). What is decided by
//! hand stands in `tables`, and what a value is in Rust in `types`. What could not be expressed is in the [`Report`].
//!
//! The same documents and the same table of names give the same bytes.

mod coverage;
mod docs;
mod document;
mod emit;
mod example;
mod labels;
mod meanings;
mod naming;
mod operation_name;
mod plan;
mod postman;
mod prose;
mod report;
mod requests;
mod shape;
mod summary;
mod tables;
mod types;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

pub use crate::{document::Document, naming::Names, report::Report, summary::summary};

/// Why documents can't be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or a folder can't be read.
    #[error("{} can't be read", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is neither an OpenAPI document nor a Postman collection.
    #[error("{} is no OpenAPI document and no Postman collection", path.display())]
    Parse {
        /// Which.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
}

/// A document and the product that it belongs to.
#[derive(Clone, Debug)]
pub struct Source {
    /// The product's module, as in `team_chat`.
    pub product: String,
    /// Whether it holds the calls of a master account for its sub-accounts.
    pub is_master: bool,
    /// The document.
    pub document: Document,
}

impl Source {
    /// Reads the documents of a folder, a file a product, in the order of their names: `team-chat.json` is the product
    /// `team_chat`, and `team-chat-master-account.json` belongs to it.
    ///
    /// # Errors
    ///
    /// [`Error`] if the folder or a file can't be read.
    pub fn folder(folder: &Path) -> Result<Vec<Self>, Error> {
        let unreadable = |source| Error::Read { path: folder.to_owned(), source };
        let mut paths = BTreeSet::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let is_product = |name: &str| !tables::NO_PRODUCTS.iter().any(|prefix| name.starts_with(prefix));
            if path.extension().is_some_and(|extension| extension == "json")
                && path.file_stem().and_then(|stem| stem.to_str()).is_some_and(is_product)
            {
                paths.insert(path);
            }
        }
        paths.iter().map(|path| Self::open(path)).collect()
    }

    fn open(path: &Path) -> Result<Self, Error> {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let known = tables::PRODUCTS.iter().find(|(document, ..)| *document == stem);
        let (product, is_master) = match (known, stem.strip_suffix("-master-account")) {
            (Some((_, product, is_master)), _) => ((*product).to_owned(), *is_master),
            (None, Some(product)) => (product.replace('-', "_"), true),
            (None, None) => (stem.replace('-', "_"), false),
        };
        Ok(Self { product, is_master, document: Document::open(path)? })
    }
}

/// The operations that there are, by Zoom's own inventory, whether a document describes them or not.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// Product, and `METHOD /path`.
    rows: Vec<(String, String)>,
}

impl Inventory {
    /// Reads `operations.tsv` in a folder of documents: a line an operation, with the columns product, method and path.
    /// Without that file the inventory is empty.
    ///
    /// # Errors
    ///
    /// [`Error`] if the file is there and can't be read.
    pub fn folder(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("operations.tsv");
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
        let rows = text.lines().skip(1).filter_map(|line| {
            let mut columns = line.split('\t');
            let (product, method, path) = (columns.next()?, columns.next()?, columns.next()?);
            Some((product.to_owned(), format!("{method} {path}")))
        });
        Ok(Self { rows: rows.collect() })
    }

    fn besides(&self, known: &BTreeSet<String>) -> Vec<(String, String)> {
        self.rows.iter().filter(|(_, operation)| !known.contains(operation)).cloned().collect()
    }
}

/// What documents became.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The files of the products' crates, each below a folder named for its product, and their text.
    pub files: BTreeMap<String, String>,
    /// Every name, those that were frozen and those that are new.
    pub names: Names,
    /// What could not be expressed, or was decided by rule.
    pub report: Report,
    /// The ledger: what is declared, by product.
    pub coverage: String,
    /// A test that builds every request with all its parameters, by product.
    pub tests: BTreeMap<String, String>,
}

/// The declarations of one document.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// Rust, to be pasted into a crate that depends on zoom-core.
    pub text: String,
    /// What could not be expressed, or was decided by rule.
    pub report: Report,
}

/// Writes the declarations of one document, with its own descriptions, as one text.
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
///             "query": [{"key": "ttl", "value": "7200", "description": "How long the token lives."}]
///         }
///     }
/// }"#;
/// let declared = declare(&Document::parse(item)?);
/// assert!(declared.text.contains(r#"#[zoom_endpoint(GET "/users/<user_id>/token" -> Value)]"#));
/// assert!(declared.text.contains("/// How long the token lives.\n    pub ttl: Option<i64>,"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn declare(document: &Document) -> Declared {
    let mut report = Report::default();
    let plan = plan::Plan::new(&[(document, false)], &mut report);
    let named = naming::name("", &plan, &Names::default(), &mut Names::default(), &mut report);
    Declared { text: emit::Product::pasted("", &plan, &named), report }
}

/// Writes the declarations of documents; `frozen` are the names that stay. What `inventory` has besides is told in the
/// ledger, and so is what `costs` says (a table in Markdown, or nothing).
///
/// # Examples
///
/// ```
/// use zoom_codegen::{Document, Inventory, Names, Source, generate};
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
/// let source = Source { product: "users".into(), is_master: false, document };
/// let generated = generate(&[source], &Names::default(), &Inventory::default(), "");
/// let file = &generated.files["users/src/user.rs"];
/// assert!(file.contains(r#"#[zoom_endpoint(GET "/users/<user_id>" -> User)]"#));
/// assert!(file.contains("pub struct GetUser {"));
/// assert!(file.contains("/// Department: at most 99 characters.\n    pub dept: Option<String>,"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn generate(sources: &[Source], frozen: &Names, inventory: &Inventory, costs: &str) -> Generated {
    let mut generated = Generated::default();
    let products: BTreeSet<&str> = sources.iter().map(|source| source.product.as_str()).collect();
    let mut rows = Vec::new();
    let mut known = BTreeSet::new();
    for product in &products {
        let mut documents: Vec<(&Document, bool)> = sources
            .iter()
            .filter(|source| source.product == *product)
            .map(|source| (&source.document, source.is_master))
            .collect();
        documents.sort_by_key(|(_, is_master)| *is_master);
        let plan = plan::Plan::new(&documents, &mut generated.report);
        known.extend(plan.operations.iter().map(|operation| operation.key.clone()));
        let named = naming::name(product, &plan, frozen, &mut generated.names, &mut generated.report);
        let written = emit::Product::new(product, &plan, &named);
        for (path, text) in written.files() {
            generated.files.insert(format!("{}/{path}", feature(product)), text);
        }
        generated.tests.insert(format!("{product}.rs"), requests::file(&written));
        rows.push(coverage::Row::of(product, &plan));
    }
    for operation in tables::overridden().filter(|operation| !known.contains(*operation)) {
        generated.report.note(operation, "stands in the table of overrides, and in no document");
    }
    let line = |indent: &str, before: &str, after: &str| {
        products.iter().fold(String::new(), |lines, product| {
            let feature = feature(product);
            lines + &format!("{indent}#[cfg(feature = \"{feature}\")]\n{indent}{before}{product}{after}\n")
        })
    };
    let (modules, calls) = (line("", "mod ", ";"), line("    ", "", "::check(check);"));
    let all = format!(
        "//! Written by `zoom-codegen`: every request and every answer of the enabled features.\n\n{modules}\nuse super::Check;\n\npub(crate) fn all(check: &mut Check) {{\n{calls}}}\n"
    );
    generated.tests.insert("mod.rs".to_owned(), all);
    generated.coverage = coverage::ledger(&rows, costs, &generated.report, &inventory.besides(&known));
    generated
}

/// The name of a product's feature and folder: `team-chat` of `team_chat`.
fn feature(product: &str) -> String {
    product.replace('_', "-")
}
