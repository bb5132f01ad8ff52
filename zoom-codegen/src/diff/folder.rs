//! The operations in one state of the documents, each planned separately.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::value::{Operation, Value};
use crate::{
    facts::Facts,
    input::{Document, Entry, PathItem, Source},
    plan::{self, Part},
    report::Report,
};

/// One state of the documents.
pub(super) struct Folder {
    /// The operations, in the order of products and documents.
    pub(super) operations: Vec<Found>,
    /// The documents, each as a document without paths and a map of its paths.
    documents: Vec<(Document, IndexMap<String, PathItem>)>,
    by_key: BTreeMap<String, Vec<usize>>,
}

/// An operation in a document.
pub(super) struct Found {
    /// `METHOD /path` as in the document.
    pub(super) key: String,
    pub(super) product: String,
    pub(super) is_master: bool,
    pub(super) is_reconstructed: bool,
    /// The `operationId`.
    pub(super) id: String,
    method: &'static str,
    path: String,
    document: usize,
}

impl Found {
    /// Returns the method, and the path without its parameter names.
    pub(super) fn form(&self) -> String {
        let segments = self.path.split('/').filter(|segment| !segment.is_empty());
        let segments = segments.map(|segment| if segment.contains('{') { "{}" } else { segment });
        segments.fold(self.method.to_owned(), |form, segment| form + "/" + segment)
    }
}

impl Folder {
    pub(super) fn new(mut sources: Vec<Source>) -> Self {
        // The generator's order: the product's own document, then the master account's document, then the reconstructed
        // documents.
        let order = |source: &Source| (source.product.clone(), source.is_reconstructed, source.is_master);
        sources.sort_by_key(order);
        let mut folder = Self { operations: Vec::new(), documents: Vec::new(), by_key: BTreeMap::new() };
        let mut known = BTreeSet::new();
        for Source { product, is_master, is_reconstructed, mut document } in sources {
            for (method, path, entry) in document.entries() {
                let key = format!("{method} {path}");
                if !known.insert((product.clone(), key.clone())) {
                    continue;
                }
                folder.by_key.entry(key.clone()).or_default().push(folder.operations.len());
                folder.operations.push(Found {
                    key,
                    product: product.clone(),
                    is_master,
                    is_reconstructed,
                    id: entry.operation_id.clone(),
                    method,
                    path: path.to_owned(),
                    document: folder.documents.len(),
                });
            }
            let paths = std::mem::take(&mut document.paths);
            document.notes.clear();
            folder.documents.push((document, paths));
        }
        folder
    }

    /// Returns the operation with this key; if there are several, the one in this product is preferred.
    pub(super) fn find(&self, key: &str, product: &str) -> Option<usize> {
        let all = self.by_key.get(key)?;
        all.iter().find(|at| self.operations[**at].product == product).or_else(|| all.first()).copied()
    }

    /// Plans an operation. The plan of an operation that the generator cannot declare has neither parameters nor a
    /// response.
    pub(super) fn read(&mut self, at: usize) -> Operation {
        let Found { method, path, document, is_master, is_reconstructed, .. } = &self.operations[at];
        let Some((document, paths)) = self.documents.get_mut(*document) else { return Operation::default() };
        let Some(item) = paths.get(path) else { return Operation::default() };
        let only = |entry: &Option<Entry>, of: &str| entry.clone().filter(|_| of == *method);
        let item = PathItem {
            get: only(&item.get, "GET"),
            post: only(&item.post, "POST"),
            put: only(&item.put, "PUT"),
            patch: only(&item.patch, "PATCH"),
            delete: only(&item.delete, "DELETE"),
            parameters: item.parameters.clone(),
        };
        document.paths = IndexMap::from([(path.clone(), item)]);
        let plan = plan::plan(
            &[Part { document, is_master: *is_master, is_reconstructed: *is_reconstructed }],
            &mut Report::default(),
        );
        let Some(planned) = plan.operations.first() else { return Operation::default() };
        let mut params = BTreeMap::new();
        for (position, param) in planned.params.iter().enumerate() {
            let (key, label) = match param.location {
                // A path parameter is identified by its position, because its name is not sent.
                plan::Location::Path => (format!("path {position:03}"), format!("path `{}`", param.wire)),
                plan::Location::Query | plan::Location::CommaList => named("query", &param.wire),
                plan::Location::Header => named("header", &param.wire),
                plan::Location::Member | plan::Location::Part | plan::Location::File => named("body", &param.wire),
                plan::Location::Body => ("body".to_owned(), "body".to_owned()),
            };
            let value = Value::of(&plan, &param.ty, &param.facts).required(param.required);
            params.insert(key, (label, value));
        }
        let response = planned.response.ty().map(|ty| Value::of(&plan, ty, &Facts::default()).in_response());
        Operation {
            params,
            response,
            format: format!("{:?}", planned.format).to_lowercase(),
            rate_limit: planned.rate_limit.map(str::to_owned),
            scopes: planned.scopes.clone(),
            deprecated: planned.deprecated,
        }
    }
}

fn named(location: &str, wire: &str) -> (String, String) {
    (format!("{location} {wire}"), format!("{location} `{wire}`"))
}
