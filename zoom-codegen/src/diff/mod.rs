//! Compares two states of the documents, as the generator reads them.
//!
//! `folder` finds the operations and plans each of them separately, so that a difference is reported for one operation
//! rather than for all that share a type. `value` compares what the operations send and return, and `text` writes the
//! result. This module decides which operations of the two states belong together.

mod folder;
mod text;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    folder::{Folder, Found},
    text::Changes,
};
use crate::input::Source;

/// Compares two sets of documents, and returns the added, removed, moved, renamed and changed operations by product, as
/// Markdown for a changelog. Returns an empty string if the documents do not differ.
///
/// An operation counts as renamed if its path differs only in the names of its parameters, or if its method or path
/// differs but its `operationId` is the same.
///
/// # Examples
///
/// ```
/// use zoom_codegen::{Document, Source, diff};
///
/// let state = |paths: &str| {
///     let document = Document::parse(&format!(r#"{{"openapi": "3.0.0", "paths": {{{paths}}}}}"#))?;
///     Ok::<_, zoom_codegen::ParseError>(vec![Source { product: "users".into(), is_master: false, is_reconstructed: false, document }])
/// };
/// let old = r#""/users": {"get": {}}, "/users/{id}": {"get": {}}"#;
/// let new = r#""/users": {"get": {"deprecated": true}}, "/users/{userId}": {"get": {}}, "/groups": {"get": {}}"#;
/// let changes = diff(state(old)?, state(new)?);
/// assert!(changes.contains("- Added: `GET /groups`\n"));
/// assert!(changes.contains("- Renamed: `GET /users/{id}` is now `GET /users/{userId}`\n"));
/// assert!(changes.contains("- `GET /users`: deprecated now\n"));
/// assert_eq!(diff(state(old)?, state(old)?), "");
/// # Ok::<(), zoom_codegen::ParseError>(())
/// ```
#[must_use]
pub fn diff(old: Vec<Source>, new: Vec<Source>) -> String {
    let (mut old, mut new) = (Folder::new(old), Folder::new(new));
    let mut changes = Changes::default();
    let mut unpaired = Vec::new();
    let mut pairs = Vec::new();
    let mut paired = BTreeSet::new();
    for (at, found) in new.operations.iter().enumerate() {
        match old.find(&found.key, &found.product) {
            Some(before) => {
                paired.insert(before);
                pairs.push((before, at));
            }
            None => unpaired.push(at),
        }
    }
    // An operation that was in two products and is still in one of them has not been removed.
    let removed: Vec<usize> = (0..old.operations.len())
        .filter(|at| !paired.contains(at) && new.find(&old.operations[*at].key, "").is_none())
        .collect();
    let renamed = renamed(&old, &removed, &new, &unpaired);
    for at in removed.iter().filter(|at| !renamed.values().any(|before| before == *at)) {
        changes.removed(&old.operations[*at]);
    }
    for at in unpaired {
        match renamed.get(&at) {
            Some(before) => pairs.push((*before, at)),
            None => changes.added(&new.operations[at]),
        }
    }
    for (before, after) in pairs {
        let (lines, from, to) =
            (old.read(before).changes(&new.read(after)), &old.operations[before], &new.operations[after]);
        changes.kept(from, to, lines);
    }
    changes.to_string()
}

/// Returns the renamed operations, as a map from the new ones to the old ones.
fn renamed(old: &Folder, removed: &[usize], new: &Folder, added: &[usize]) -> BTreeMap<usize, usize> {
    let mut renamed = BTreeMap::new();
    // The method and the path without its parameter names identify one operation. An `operationId` may be repeated in
    // other products, and in operations on a master account's sub-accounts.
    let rules: [fn(&Found) -> Option<String>; 2] = [
        |found| Some(found.form()),
        |found| (!found.id.is_empty()).then(|| format!("{} {} {}", found.product, found.is_master, found.id)),
    ];
    for rule in rules {
        let gone =
            unique(removed.iter().filter(|at| !renamed.values().any(|before| before == *at)), &old.operations, rule);
        let come = unique(added.iter().filter(|at| !renamed.contains_key(*at)), &new.operations, rule);
        renamed.extend(come.into_iter().filter_map(|(form, after)| Some((after, *gone.get(&form)?))));
    }
    renamed
}

/// Returns a map from the values of a rule to the operations that have them, omitting values that several operations
/// share.
fn unique<'a>(
    of: impl Iterator<Item = &'a usize>,
    operations: &[Found],
    rule: fn(&Found) -> Option<String>,
) -> BTreeMap<String, usize> {
    let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in of {
        if let Some(form) = rule(&operations[*at]) {
            known.entry(form).or_default().push(*at);
        }
    }
    known.into_iter().filter_map(|(form, all)| Some((form, *<[usize; 1]>::try_from(all).ok()?.first()?))).collect()
}
