//! Determines which file of a crate imports from which.
//!
//! A file imports from another when a private `use`, or a path in its code, names an item that the other one defines.
//! Re-exports are followed to the definition, so a `mod.rs` that only declares and re-exports its children imports
//! nothing, and nothing imports from it. Code under `#[cfg(test)]` does not count, and neither do methods: the `impl`
//! of a type may be spread over files that call each other.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, ImplItem, Item, ItemMod, TraitItem, UseTree, Visibility,
    visit::{self, Visit},
};

use crate::workspace::{read, shown};

/// The imports of a crate: for each pair of files, the paths that lead from the first to the second.
pub type Imports = BTreeMap<(PathBuf, PathBuf), BTreeSet<String>>;

/// Returns the imports of the crate with this root file.
///
/// # Panics
///
/// Panics if a file cannot be read or parsed.
#[must_use]
pub fn of_crate(root: &Path) -> Imports {
    of_crate_with(root, &read)
}

/// Returns the imports of a crate whose files are read by the given function.
///
/// # Panics
///
/// Panics if a file cannot be parsed.
#[must_use]
pub fn of_crate_with(root: &Path, read: &dyn Fn(&Path) -> String) -> Imports {
    let mut tree = Tree { modules: Vec::new(), read };
    let folder = root.parent().unwrap_or(Path::new("")).to_owned();
    tree.load(root, &folder, None);
    tree.imports()
}

/// Returns the import cycles: each set of files that import from each other, directly or through other files.
#[must_use]
pub fn circles(imports: &Imports) -> Vec<BTreeSet<PathBuf>> {
    let mut next: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = BTreeMap::new();
    for (from, to) in imports.keys() {
        next.entry(from).or_default().insert(to);
    }
    let reached = |from: &PathBuf| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(file) = open.pop() {
            for to in next.get(file).into_iter().flatten() {
                if seen.insert((*to).clone()) {
                    open.push(to);
                }
            }
        }
        seen
    };
    let all: BTreeMap<&PathBuf, BTreeSet<PathBuf>> = next.keys().map(|file| (*file, reached(file))).collect();
    let mut circles: Vec<BTreeSet<PathBuf>> = Vec::new();
    for (file, seen) in &all {
        if seen.contains(*file) && !circles.iter().any(|circle| circle.contains(*file)) {
            let returns = |other: &&PathBuf| all.get(*other).is_some_and(|seen| seen.contains(*file));
            circles.push(seen.iter().filter(returns).cloned().collect());
        }
    }
    circles
}

/// Describes a cycle, with one line for each import within it.
#[must_use]
pub fn describe(circle: &BTreeSet<PathBuf>, imports: &Imports) -> String {
    let mut text = String::new();
    for ((from, to), paths) in imports {
        if circle.contains(from) && circle.contains(to) {
            let paths: Vec<_> = paths.iter().take(3).map(|path| format!("`{path}`")).collect();
            _ = writeln!(text, "  {} imports from {}: {}", shown(from), shown(to), paths.join(", "));
        }
    }
    text
}

/// The meaning of a name in a module.
#[derive(Clone)]
enum Binding {
    /// An item that this module defines.
    Item(usize),
    /// A module.
    Module(usize),
    /// A `use` of this path.
    Import(Vec<String>),
}

/// The target of a path.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Found {
    Item(usize),
    Module(usize),
}

struct Module {
    file: PathBuf,
    parent: Option<usize>,
    names: HashMap<String, Vec<Binding>>,
    globs: Vec<Vec<String>>,
    /// The macros that this module defines, which its children see without an import.
    macros: HashSet<String>,
    /// The paths in its code and in its private imports.
    used: BTreeSet<Vec<String>>,
    called_macros: BTreeSet<String>,
}

struct Tree<'a> {
    modules: Vec<Module>,
    read: &'a dyn Fn(&Path) -> String,
}

impl Tree<'_> {
    /// Reads a file as a module. Its child modules are expected in `folder`.
    fn load(&mut self, file: &Path, folder: &Path, parent: Option<usize>) -> usize {
        let syntax = syn::parse_file(&(self.read)(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let items = if is_test_only(&syntax.attrs) { Vec::new() } else { syntax.items };
        self.add(file, folder, parent, &items)
    }

    fn add(&mut self, file: &Path, folder: &Path, parent: Option<usize>, items: &[Item]) -> usize {
        let module = self.modules.len();
        self.modules.push(Module {
            file: file.to_owned(),
            parent,
            names: HashMap::new(),
            globs: Vec::new(),
            macros: HashSet::new(),
            used: BTreeSet::new(),
            called_macros: BTreeSet::new(),
        });
        for item in items {
            if is_test_only(attributes(item)) {
                continue;
            }
            if let Item::Mod(item) = item {
                let child = self.child(file, folder, module, item);
                self.bind(module, &item.ident, Binding::Module(child));
                continue;
            }
            if let Some(name) = name(item) {
                self.bind(module, name, Binding::Item(module));
            }
            if let Item::Macro(item) = item
                && let Some(name) = &item.ident
            {
                self.modules[module].macros.insert(name.to_string());
                if item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export")) {
                    self.bind(0, name, Binding::Item(module));
                }
            }
            Reader { module: &mut self.modules[module] }.visit_item(item);
        }
        module
    }

    fn child(&mut self, file: &Path, folder: &Path, parent: usize, item: &ItemMod) -> usize {
        let name = item.ident.to_string();
        let inner = folder.join(&name);
        if let Some((_, items)) = &item.content {
            return self.add(file, &inner, Some(parent), items);
        }
        if let Some(path) = path_attribute(&item.attrs) {
            let file = file.parent().unwrap_or(folder).join(path);
            return self.load(&file, &inner, Some(parent));
        }
        let (flat, nested) = (folder.join(format!("{name}.rs")), inner.join("mod.rs"));
        let file = if nested.exists() { nested } else { flat };
        self.load(&file, &inner, Some(parent))
    }

    fn bind(&mut self, module: usize, name: &syn::Ident, binding: Binding) {
        self.modules[module].names.entry(name.to_string()).or_default().push(binding);
    }

    fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (index, module) in self.modules.iter().enumerate() {
            let paths =
                module.used.iter().map(|path| (path.join("::"), self.resolve(index, path, &mut HashSet::new())));
            let macros = module.called_macros.iter().map(|name| (format!("{name}!"), self.called(index, name)));
            for (path, found) in paths.chain(macros) {
                for found in found {
                    if let Found::Item(other) = found
                        && self.modules[other].file != module.file
                    {
                        let files = (module.file.clone(), self.modules[other].file.clone());
                        imports.entry(files).or_default().insert(path.clone());
                    }
                }
            }
        }
        imports
    }

    /// Follows a path from a module, through re-exports, to the items that it names.
    fn resolve(&self, module: usize, path: &[String], seen: &mut HashSet<(usize, String)>) -> HashSet<Found> {
        let mut found = HashSet::from([Found::Module(module)]);
        for (index, segment) in path.iter().enumerate() {
            let mut next = HashSet::new();
            for place in found {
                match place {
                    // The rest of the path names a variant or an associated item.
                    Found::Item(_) => {
                        next.insert(place);
                    }
                    Found::Module(at) => match segment.as_str() {
                        "crate" if index == 0 => {
                            next.insert(Found::Module(0));
                        }
                        "self" => {
                            next.insert(Found::Module(at));
                        }
                        "super" => next.extend(self.modules[at].parent.map(Found::Module)),
                        name => next.extend(self.look_up(at, name, seen)),
                    },
                }
            }
            found = next;
        }
        found
    }

    fn look_up(&self, module: usize, name: &str, seen: &mut HashSet<(usize, String)>) -> HashSet<Found> {
        if !seen.insert((module, name.to_owned())) {
            return HashSet::new();
        }
        let mut found = HashSet::new();
        for binding in self.modules[module].names.get(name).into_iter().flatten() {
            match binding {
                Binding::Item(at) => {
                    found.insert(Found::Item(*at));
                }
                Binding::Module(at) => {
                    found.insert(Found::Module(*at));
                }
                Binding::Import(path) => found.extend(self.resolve(module, path, seen)),
            }
        }
        if found.is_empty() {
            for glob in &self.modules[module].globs {
                for from in self.resolve(module, glob, &mut HashSet::new()) {
                    if let Found::Module(from) = from {
                        found.extend(self.look_up(from, name, seen));
                    }
                }
            }
        }
        found
    }

    fn called(&self, module: usize, name: &str) -> HashSet<Found> {
        let found = self.look_up(module, name, &mut HashSet::new());
        if !found.is_empty() {
            return found;
        }
        let mut above = self.modules[module].parent;
        while let Some(at) = above {
            if self.modules[at].macros.contains(name) {
                return HashSet::from([Found::Item(at)]);
            }
            above = self.modules[at].parent;
        }
        HashSet::new()
    }
}

/// Collects the imports and the paths in one module's code.
struct Reader<'a> {
    module: &'a mut Module,
}

impl Reader<'_> {
    fn add_use(&mut self, tree: &UseTree, prefix: &[String], is_private: bool) {
        match tree {
            UseTree::Path(path) => {
                let prefix = [prefix, &[path.ident.to_string()]].concat();
                self.add_use(&path.tree, &prefix, is_private);
            }
            UseTree::Name(name) => self.add_import(prefix, &name.ident.to_string(), None, is_private),
            UseTree::Rename(rename) => {
                self.add_import(prefix, &rename.ident.to_string(), Some(rename.rename.to_string()), is_private);
            }
            UseTree::Glob(_) => self.module.globs.push(prefix.to_vec()),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(tree, prefix, is_private);
                }
            }
        }
    }

    fn add_import(&mut self, prefix: &[String], last: &str, rename: Option<String>, is_private: bool) {
        let path = if last == "self" { prefix.to_vec() } else { [prefix, &[last.to_owned()]].concat() };
        let Some(name) = rename.or_else(|| path.last().cloned()) else { return };
        if is_private {
            self.module.used.insert(path.clone());
        }
        self.module.names.entry(name).or_default().push(Binding::Import(path));
    }

    /// Adds the paths among the tokens of a macro call or definition.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_colons = |at: usize| {
            let is_colon =
                |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
            is_colon(at) && is_colon(at + 1)
        };
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Group(group) => self.add_tokens(group.stream()),
                TokenTree::Ident(ident) => {
                    let is_absolute = at >= 2 && is_colons(at - 2);
                    let mut path = vec![ident.to_string()];
                    while is_colons(at + 1) {
                        let Some(TokenTree::Ident(ident)) = tokens.get(at + 3) else { break };
                        path.push(ident.to_string());
                        at += 3;
                    }
                    let is_type = path[0].starts_with(char::is_uppercase);
                    if !is_absolute && (path.len() > 1 || is_type) {
                        self.module.used.insert(path);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_test_only(attributes(item)) {
            return;
        }
        match item {
            Item::Use(item) => {
                if item.leading_colon.is_none() {
                    self.add_use(&item.tree, &[], matches!(item.vis, Visibility::Inherited));
                }
            }
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes = match item {
            ImplItem::Const(item) => &item.attrs,
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Type(item) => &item.attrs,
            ImplItem::Macro(item) => &item.attrs,
            _ => return,
        };
        if !is_test_only(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        let is_skipped = matches!(item, TraitItem::Fn(item) if is_test_only(&item.attrs));
        if !is_skipped {
            visit::visit_trait_item(self, item);
        }
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        if !is_test_only(&field.attrs) {
            visit::visit_field(self, field);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let path = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.module.used.insert(path);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        match call.path.get_ident() {
            Some(name) => {
                self.module.called_macros.insert(name.to_string());
            }
            None => self.visit_path(&call.path),
        }
        self.add_tokens(call.tokens.clone());
    }
}

/// Returns whether `#[test]` or `#[cfg(…)]` restricts an item to tests.
fn is_test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        if attribute.path().is_ident("test") {
            return true;
        }
        let syn::Meta::List(list) = &attribute.meta else { return false };
        list.path.is_ident("cfg") && names_test(list.tokens.clone())
    })
}

fn names_test(tokens: TokenStream) -> bool {
    let mut is_negated = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "test" => return true,
            TokenTree::Ident(ident) => is_negated = ident == "not",
            TokenTree::Group(group) if !is_negated && names_test(group.stream()) => return true,
            _ => {}
        }
    }
    false
}

/// Returns the file that `#[path = "…"]` names.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = &pair.value else { return None };
        pair.path.is_ident("path").then(|| path.value())
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns the name that an item defines, unless the item is a module.
fn name(item: &Item) -> Option<&syn::Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Macro(item) => item.ident.as_ref(),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        Item::Trait(item) => Some(&item.ident),
        Item::TraitAlias(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        Item::Union(item) => Some(&item.ident),
        _ => None,
    }
}
