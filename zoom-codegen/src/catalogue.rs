//! The whole catalogue, generated from all of Zoom's documents.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{
    Document, Error, Inventory, Names, Report, Source, Texts, emit, naming,
    plan::{self, Part},
    tables,
};

/// The files generated from documents.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The files of the products' crates, keyed by path, such as `users/src/user.rs`.
    pub files: BTreeMap<String, String>,
    /// All names, frozen and new.
    pub names: Names,
    /// Notes on anything that could not be expressed or was decided by rule.
    pub report: Report,
    /// The coverage ledger by product, as Markdown.
    pub coverage: String,
    /// The files, keyed by path, of a test that builds every request with all its parameters and names the payload of
    /// every event.
    pub tests: BTreeMap<String, String>,
}

/// The inputs, besides the documents, from which the catalogue is generated.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The frozen names, which are kept.
    pub names: Names,
    /// The sentences about members, operations and values.
    pub texts: Texts,
    /// Zoom's list of operations. Operations that no document describes are listed in the ledger.
    pub inventory: Inventory,
    /// The table of compile costs in the ledger, as Markdown, or empty.
    pub costs: String,
}

impl Context {
    /// Reads the tables in the zoom-rest folder (`names.tsv`, `texts/`, `cost.md`) and the inventory in the documents
    /// folder. A table that does not exist is treated as empty.
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

/// Returns the catalogue's files for the given documents of operations and of events.
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
        for (at, operation) in plan.operations.iter().enumerate() {
            if let Some(problem) = emit::example_problem(&layout, at) {
                generated.report.note(&operation.key, &format!("its example in `examples.tsv` is left out: {problem}"));
            }
        }
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
        generated.report.note(operation, "has an override in `tables.rs`, but is not in any document");
    }
    for operation in texts.unknown_examples(&known) {
        generated.report.note(operation, "has an example in `examples.tsv`, but is not in any document");
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
