//! Finds the public items of a crate that have no example, by reading rustdoc's JSON.
//!
//! An item has an example if its documentation contains a block of Rust code, or if it is named in a block on the page
//! that shows it. That page is the page of its module, or the page of its type or trait, which contains the blocks of
//! all functions of that type or trait.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

/// A public item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its path, as users write it.
    pub path: String,
    /// `struct`, `enum`, `trait`, `method`, `function`, `macro` or `type`.
    pub kind: &'static str,
    /// The file and line in which it is defined.
    pub defined: String,
    /// Whether it has an example.
    pub has_example: bool,
}

impl Item {
    /// Returns the item's name without the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or(&self.path)
    }

    /// Returns how many times Rust code uses the item. A function or a method is used where it is called, and any other
    /// item where it is named. A method counts as used only in code that also names its type, because other types have
    /// methods with the same name.
    #[must_use]
    pub fn uses(&self, text: &str) -> usize {
        let has_owner = self.path.rsplit("::").nth(1).is_some_and(|owner| text.contains(owner));
        if self.kind == "method" && !has_owner { 0 } else { self.count(text) }
    }

    fn count(&self, text: &str) -> usize {
        let name = self.name();
        let is_called = matches!(self.kind, "method" | "function");
        let is_use = |(at, _): &(usize, &str)| {
            let (before, after) = (&text[..*at], &text[at + name.len()..]);
            if is_called {
                // `.name(` or `::name(`, or for a function also `name(`, each with or without `::<T>`.
                let is_path = before.ends_with('.') || before.ends_with("::") || self.kind == "function";
                return is_path && !continues(before, after) && (after.starts_with('(') || after.starts_with("::<"));
            }
            !continues(before, after)
        };
        text.match_indices(name).filter(is_use).count()
    }
}

/// Returns whether a name is only part of a longer one.
fn continues(before: &str, after: &str) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    before.ends_with(is_word) || after.starts_with(is_word)
}

/// Returns the public items of a crate, sorted by path. Constants, variants, fields, modules and `#[doc(hidden)]` items
/// are not listed.
#[must_use]
pub fn items(rustdoc: &Value) -> Vec<Item> {
    let mut walk = Walk { rustdoc, seen: HashSet::new(), items: BTreeMap::new() };
    let root = id(&rustdoc["root"]);
    if let Some(item) = walk.item(&root) {
        let name = item["name"].as_str().unwrap_or_default().to_owned();
        walk.module(item, &name);
    }
    walk.items.into_values().collect()
}

struct Walk<'a> {
    rustdoc: &'a Value,
    seen: HashSet<String>,
    items: BTreeMap<String, Item>,
}

impl<'a> Walk<'a> {
    fn item(&self, id: &str) -> Option<&'a Value> {
        self.rustdoc["index"].get(id)
    }

    /// Returns the items for a list of IDs, without those of other crates.
    fn all(&self, list: &Value) -> Vec<&'a Value> {
        list.as_array().into_iter().flatten().filter_map(|value| self.item(&id(value))).collect()
    }

    fn module(&mut self, module: &'a Value, path: &str) {
        let children = self.all(&module["inner"]["module"]["items"]);
        // Add the items that are defined here before those that are re-exported, so that an item has the path of its
        // own module.
        let (uses, own): (Vec<_>, Vec<_>) = children.into_iter().partition(|item| item["inner"].get("use").is_some());
        let page = examples(module);
        for item in own {
            let path = format!("{path}::{}", item["name"].as_str().unwrap_or_default());
            self.add(item, &path, &page);
        }
        for item in uses {
            let reexport = &item["inner"]["use"];
            let Some(target) = self.item(&id(&reexport["id"])) else { continue };
            if reexport["is_glob"] == true {
                self.module(target, path);
            } else {
                let path = format!("{path}::{}", reexport["name"].as_str().unwrap_or_default());
                self.add(target, &path, &format!("{page}\n{}", examples(item)));
            }
        }
    }

    fn add(&mut self, item: &'a Value, path: &str, page: &str) {
        let is_public = item["visibility"] == "public";
        if !is_public || !self.seen.insert(id(&item["id"])) {
            return;
        }
        let inner = &item["inner"];
        if inner.get("module").is_some() {
            return self.module(item, path);
        }
        let kinds = [
            ("struct", "struct"),
            ("union", "struct"),
            ("enum", "enum"),
            ("trait", "trait"),
            ("function", "function"),
            ("macro", "macro"),
            ("proc_macro", "macro"),
            ("type_alias", "type"),
        ];
        let Some((key, kind)) = kinds.into_iter().find(|(key, _)| inner.get(*key).is_some()) else { return };
        let mut functions = self.functions(&inner[key]["items"]);
        for implementation in self.all(&inner[key]["impls"]) {
            let implementation = &implementation["inner"]["impl"];
            if implementation["trait"].is_null() {
                functions.extend(self.functions(&implementation["items"]));
            }
        }
        let of_functions: String = functions.iter().map(|function| examples(function)).collect();
        self.push(item, kind, path, &format!("{of_functions}{page}"));
        let page = format!("{}{of_functions}{page}", examples(item));
        for function in functions {
            let path = format!("{path}::{}", function["name"].as_str().unwrap_or_default());
            self.push(function, "method", &path, &page);
        }
    }

    /// Returns the public functions among items. A trait's functions have the visibility of the trait.
    fn functions(&self, items: &Value) -> Vec<&'a Value> {
        let is_visible = |item: &&Value| item["visibility"] == "public" || item["visibility"] == "default";
        let functions = self.all(items).into_iter().filter(|item| item["inner"].get("function").is_some());
        functions.filter(is_visible).collect()
    }

    fn push(&mut self, item: &Value, kind: &'static str, path: &str, page: &str) {
        let span = &item["span"];
        let defined = format!("{}:{}", span["filename"].as_str().unwrap_or_default(), span["begin"][0]);
        let mut found = Item { path: path.to_owned(), kind, defined, has_example: false };
        found.has_example = !examples(item).is_empty() || found.count(page) > 0;
        self.items.insert(path.to_owned(), found);
    }
}

/// Returns the blocks of Rust code in an item's documentation.
fn examples(item: &Value) -> String {
    let (mut blocks, mut is_open, mut is_rust) = (String::new(), false, false);
    for line in item["docs"].as_str().unwrap_or_default().lines() {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            is_open = !is_open;
            is_rust = is_open && !["text", "toml", "json", "sh", "console"].contains(&language.trim());
        } else if is_rust {
            blocks.push_str(line);
            blocks.push('\n');
        }
    }
    blocks
}

/// Returns an ID as text; rustdoc writes it as a number.
fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
