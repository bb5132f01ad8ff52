//! The differences as Markdown for a changelog.

use std::{collections::BTreeMap, fmt};

use super::folder::Found;

/// The differences, grouped by product; an operation that moved is listed under its new product.
#[derive(Default)]
pub(super) struct Changes {
    products: BTreeMap<String, Product>,
}

#[derive(Default)]
struct Product {
    added: Vec<String>,
    removed: Vec<String>,
    /// The old name and the new name.
    renamed: Vec<(String, String)>,
    /// The operation and the product that it was in.
    moved: Vec<(String, String)>,
    /// The operation and its differences.
    changed: Vec<(String, Vec<String>)>,
}

impl Changes {
    fn product(&mut self, found: &Found) -> &mut Product {
        self.products.entry(found.product.clone()).or_default()
    }

    pub(super) fn added(&mut self, found: &Found) {
        self.product(found).added.push(found.key.clone());
    }

    pub(super) fn removed(&mut self, found: &Found) {
        self.product(found).removed.push(found.key.clone());
    }

    /// Adds an operation that exists in both states.
    pub(super) fn kept(&mut self, old: &Found, new: &Found, changes: Vec<String>) {
        if old.key == new.key && old.product == new.product && changes.is_empty() {
            return;
        }
        let product = self.product(new);
        if old.key != new.key {
            product.renamed.push((old.key.clone(), new.key.clone()));
        }
        if old.product != new.product {
            product.moved.push((new.key.clone(), old.product.clone()));
        }
        if !changes.is_empty() {
            product.changed.push((new.key.clone(), changes));
        }
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.products.is_empty() {
            return Ok(());
        }
        let count = |of: fn(&Product) -> usize| self.products.values().map(of).sum::<usize>();
        writeln!(f, "### Operations in Zoom's documents")?;
        writeln!(f)?;
        let (added, removed) = (count(|product| product.added.len()), count(|product| product.removed.len()));
        let (moved, renamed) = (count(|product| product.moved.len()), count(|product| product.renamed.len()));
        let changed = count(|product| product.changed.len());
        writeln!(f, "{added} added, {removed} removed, {moved} moved, {renamed} renamed, {changed} changed.")?;
        for (name, product) in &self.products {
            writeln!(f, "\n#### `{name}`\n")?;
            product.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |keys: &[String]| keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>();
        bullets(f, "Added", quoted(&self.added))?;
        bullets(f, "Removed", quoted(&self.removed))?;
        let moved = self.moved.iter().map(|(key, from)| format!("`{key}`, which was in `{from}`"));
        bullets(f, "Moved", moved.collect())?;
        let renamed = self.renamed.iter().map(|(old, new)| format!("`{old}` is now `{new}`"));
        bullets(f, "Renamed", renamed.collect())?;
        let mut changed: Vec<_> = self.changed.iter().collect();
        changed.sort_by_key(|(key, _)| by_path(key));
        changed.into_iter().try_for_each(|(key, changes)| bullets_in_order(f, &format!("`{key}`"), changes))
    }
}

/// Orders operations by path, then by method.
fn by_path(key: &str) -> (String, String) {
    let (method, path) = key.split_once(' ').unwrap_or_default();
    (path.to_owned(), method.to_owned())
}

fn bullets(f: &mut fmt::Formatter<'_>, head: &str, mut lines: Vec<String>) -> fmt::Result {
    lines.sort_by_key(|line| by_path(&line.replace('`', "")));
    bullets_in_order(f, head, &lines)
}

/// Writes a heading and its lines: a single line on the same line as the heading, several lines as a list below it.
fn bullets_in_order(f: &mut fmt::Formatter<'_>, head: &str, lines: &[String]) -> fmt::Result {
    match lines {
        [] => Ok(()),
        [line] => writeln!(f, "- {head}: {line}"),
        lines => {
            writeln!(f, "- {head}:")?;
            lines.iter().try_for_each(|line| writeln!(f, "  - {line}"))
        }
    }
}
