//! Writes a planned product as Rust: a file a tag, in which an operation, its answer and its types stand together.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write as _,
};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{
    docs, example,
    naming::{self, Named},
    operation_name,
    plan::{Answer, Definition, Field, Kind, Operation, Param, Place, Plan},
    tables,
    types::{Scalar, Type},
    words,
};

/// The width of a line, as in the project's rustfmt.toml.
const WIDTH: usize = 120;

/// Where a thing is written: whether in the master account's module, and the name of the file.
type Home = (bool, String);

/// The one place of a text that is pasted.
fn pasted_home() -> Home {
    (false, "declared".to_owned())
}

/// The file of types that several files use.
const SHARED: &str = "types";

/// What makes a list of operations of their names.
const LISTED: &str = "\
/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}
";

/// A file of more lines is split.
const MOST_LINES: usize = 1_200;

/// A product that is written.
pub(crate) struct Product<'a> {
    pub(crate) module: &'a str,
    pub(crate) plan: &'a Plan,
    pub(crate) named: &'a Named,
    homes: Vec<Home>,
    /// The tags that would be more than can be read in one file.
    split: BTreeSet<Home>,
    /// Whether all is one text, for a crate of somebody else's: with the document's own words, for it is their document.
    is_pasted: bool,
}

impl<'a> Product<'a> {
    pub(crate) fn new(module: &'a str, plan: &'a Plan, named: &'a Named) -> Self {
        let mut product = Self { module, plan, named, homes: Vec::new(), split: BTreeSet::new(), is_pasted: false };
        product.find_homes();
        let contents = product.contents().0;
        let is_long = |(home, text): &(Home, String)| home.1 != SHARED && text.lines().count() > MOST_LINES;
        product.split = contents.into_iter().filter(is_long).map(|(home, _)| home).collect();
        product.find_homes();
        product
    }

    /// All declarations as one text.
    pub(crate) fn pasted(module: &'a str, plan: &'a Plan, named: &'a Named) -> String {
        let homes = vec![pasted_home(); plan.types.len()];
        let product = Self { module, plan, named, homes, split: BTreeSet::new(), is_pasted: true };
        let (contents, imports) = product.contents();
        let home = pasted_home();
        let imports = imports.get(&home).map(|imports| imports.text(&product, &home)).unwrap_or_default();
        imports + &contents.into_values().collect::<String>()
    }

    /// What the document says, where its words are wanted.
    fn told<'t>(&self, text: &'t str) -> &'t str {
        if self.is_pasted { text } else { "" }
    }

    /// What a struct is marked with: one of a library may get fields later.
    fn mark(&self) -> TokenStream {
        if self.is_pasted { TokenStream::new() } else { quote!(#[non_exhaustive]) }
    }

    fn find_homes(&mut self) {
        self.homes = self.plan.types.iter().map(|definition| self.home_of_type(definition)).collect();
    }

    /// Whether a type is written in the master account's module.
    pub(crate) fn is_in_master(&self, number: usize) -> bool {
        self.homes[number].0
    }

    /// What stands in each file, and what it imports.
    fn contents(&self) -> (BTreeMap<Home, String>, BTreeMap<Home, Imports>) {
        let mut contents: BTreeMap<Home, String> = BTreeMap::new();
        let mut imports: BTreeMap<Home, Imports> = BTreeMap::new();
        let mut ordered: Vec<usize> = (0..self.plan.types.len()).collect();
        let order = |at: &usize| naming::first(&self.plan.types[*at]).map(|first| first.order);
        ordered.sort_by_key(order);
        for (at, operation) in self.plan.operations.iter().enumerate() {
            let home = self.home_of_operation(operation);
            let text = contents.entry(home.clone()).or_default();
            let imports = imports.entry(home.clone()).or_default();
            push_item(text, &self.operation(at, imports));
            let own = |number: &&usize| {
                let first = naming::first(&self.plan.types[**number]);
                self.homes[**number] == home && first.is_some_and(|first| first.operation == at)
            };
            for number in ordered.iter().filter(own) {
                push_item(text, &self.definition(*number, imports));
            }
        }
        for number in &ordered {
            let home = &self.homes[*number];
            let stands_beside = naming::first(&self.plan.types[*number])
                .is_some_and(|first| self.home_of_operation(&self.plan.operations[first.operation]) == *home);
            if !stands_beside {
                let imports = imports.entry(home.clone()).or_default();
                push_item(contents.entry(home.clone()).or_default(), &self.definition(*number, imports));
            }
        }
        (contents, imports)
    }

    /// The files of the product's crate: their paths, and their text.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let (contents, imports) = self.contents();
        let mut operations: BTreeMap<Home, Vec<usize>> = BTreeMap::new();
        for (at, operation) in self.plan.operations.iter().enumerate() {
            operations.entry(self.home_of_operation(operation)).or_default().push(at);
        }
        let mut files = BTreeMap::new();
        for (home, text) in &contents {
            let (is_master, file) = home;
            let folder = if *is_master { "src/master" } else { "src" };
            let title = match operations.get(home) {
                Some(operations) => {
                    let tag = &self.plan.operations[operations[0]].tag;
                    let about = file.strip_prefix(&file_of(self.module, tag)).unwrap_or_default().replace('_', " ");
                    format!(
                        "{}{}: {}",
                        words::sentence(&words::split(tag)),
                        about.replacen(' ', ", ", 1),
                        counted(operations.len(), "operation")
                    )
                }
                None => "Types that several files use".to_owned(),
            };
            let imports = imports.get(home).map(|imports| imports.text(self, home)).unwrap_or_default();
            files.insert(format!("{folder}/{file}.rs"), format!("//! {title}.\n\n{imports}{text}"));
        }
        for is_master in [false, true] {
            if let Some((path, text)) = self.module(is_master, &contents) {
                files.insert(path, text);
            }
        }
        files.insert("Cargo.toml".to_owned(), self.manifest(contents.keys().any(|home| home.0)));
        files
    }

    /// What the product is called where people read it.
    fn title(&self) -> String {
        words::capitalized(&self.module.replace('_', " "))
    }

    /// `Cargo.toml`.
    fn manifest(&self, has_master: bool) -> String {
        let (name, title) = (crate::feature(self.module), self.title());
        let features = if has_master {
            "[features]\n# The operations of a master account for its sub-accounts, in `master`.\nmaster-account = []\n\n"
        } else {
            ""
        };
        format!(
            r#"# Written by `zoom-codegen`.

[package]
name = "zoom-api-{name}"
description = "{title} of Zoom's REST API as annotated structs: a part of zoom-api"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
keywords.workspace = true
categories.workspace = true

[package.metadata.docs.rs]
all-features = true

{features}# The examples are run by zoom-api, whose paths they name.
[lib]
test = false
doctest = false

[dependencies]
zoom-core.workspace = true # the macros, and what their expansions call

[lints]
workspace = true
"#
        )
    }

    /// `lib.rs`, or the `mod.rs` of the master account, which lists the files and the operations.
    fn module(&self, is_master: bool, contents: &BTreeMap<Home, String>) -> Option<(String, String)> {
        let files: Vec<&str> = contents.keys().filter(|home| home.0 == is_master).map(|home| home.1.as_str()).collect();
        if files.is_empty() {
            return None;
        }
        let name = self.title();
        let own = self
            .plan
            .operations
            .iter()
            .zip(&self.named.operations)
            .filter(|(operation, _)| operation.is_master == is_master);
        let names: Vec<&String> = own.map(|(_, name)| name).collect();
        let count = counted(names.len(), "operation");
        let mut text = if is_master {
            format!(
                "//! {name} of a master account's sub-accounts: {count}.\n//!\n\
                 //! Types that the account's own operations have too are theirs.\n\n"
            )
        } else {
            format!("//! {name}: {count}. This is `zoom_api::{}`: depend on `zoom-api`.\n\n{LISTED}\n", self.module)
        };
        for file in &files {
            _ = writeln!(text, "mod {file};");
        }
        if !is_master && contents.keys().any(|home| home.0) {
            text.push_str("\n#[cfg(feature = \"master-account\")]\npub mod master;\n");
        }
        text.push('\n');
        let globs: Vec<String> = files.iter().map(|file| format!("{file}::*")).collect();
        text.push_str(&packed("pub use self::", &globs));
        let list = if is_master { "master_operations" } else { "operations" };
        _ = write!(
            text,
            "\n/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.\n\
             #[doc(hidden)]\n#[cfg_attr(not(doctest), macro_export)]\n\
             macro_rules! {list} {{\n    ($given:ident) => {{\n        $given! {{\n"
        );
        for name in names {
            _ = writeln!(text, "            {name}");
        }
        _ = write!(
            text,
            "        }}\n    }};\n}}\n\n\
             /// Every operation of this module, in the order of Zoom's documents.\n\
             #[allow(deprecated, reason = \"what Zoom has deprecated is listed as well\")]\n\
             pub static OPERATIONS: &[&zoom_core::Operation] = {list}!(listed);\n"
        );
        Some((if is_master { "src/master/mod.rs" } else { "src/lib.rs" }.to_owned(), text))
    }

    fn home_of_operation(&self, operation: &Operation) -> Home {
        if self.is_pasted {
            return pasted_home();
        }
        let home = (operation.is_master, file_of(self.module, &operation.tag));
        if !self.split.contains(&home) {
            return home;
        }
        // By what the operation is about, beside the others of its tag: `settings` of `/users/{userId}/settings`.
        let shared = self.shared_literals(&home);
        let about = operation_name::literals(&operation.path).get(shared).copied();
        match about {
            Some(about) => (home.0, format!("{}_{}", home.1, words::snake(&words::split(about)))),
            None => home,
        }
    }

    /// How many literals all paths of a tag begin with.
    fn shared_literals(&self, home: &Home) -> usize {
        let own =
            |operation: &&Operation| operation.is_master == home.0 && file_of(self.module, &operation.tag) == home.1;
        let mut paths =
            self.plan.operations.iter().filter(own).map(|operation| operation_name::literals(&operation.path));
        let first = paths.next().unwrap_or_default();
        paths.fold(first.len(), |shared, path| {
            first.iter().zip(&path).take(shared).take_while(|(one, other)| one == other).count()
        })
    }

    fn home_of_type(&self, definition: &Definition) -> Home {
        let homes = definition
            .occurrences
            .iter()
            .map(|occurrence| self.home_of_operation(&self.plan.operations[occurrence.operation]));
        let mut homes: BTreeSet<Home> = homes.collect();
        // What the account's own operations have is written with them.
        if homes.iter().any(|home| !home.0) {
            homes.retain(|home| !home.0);
        }
        let first = homes.first().cloned().unwrap_or_else(|| (false, SHARED.to_owned()));
        if homes.len() == 1 { first } else { (first.0, SHARED.to_owned()) }
    }

    fn rust(&self, ty: &Type, imports: &mut Imports) -> String {
        imports.add(ty);
        ty.rust(&|number| self.named.types[number].clone())
    }

    fn operation(&self, at: usize, imports: &mut Imports) -> String {
        let operation = &self.plan.operations[at];
        let name = &self.named.operations[at];
        imports.macros.insert("zoom_endpoint");
        let mut text = doc_text(&docs::operation(name, operation, self.told(&operation.told)));
        if !self.is_pasted {
            text.push_str(&doc_text(&example::of(self, at)));
        }
        if operation.deprecated {
            text.push_str("#[deprecated = \"Zoom has deprecated this operation\"]\n");
        }
        text.push_str(&self.arguments(operation, imports));
        let has_file = operation.params.iter().any(|param| param.place == Place::File);
        text.push_str(if has_file { "#[derive(Clone, Debug)]\n" } else { "#[derive(Clone, Debug, PartialEq)]\n" });
        let has_body = matches!(operation.method, "POST" | "PUT" | "PATCH") || is_delete_with_body(operation);
        let fields = operation.params.iter().map(|param| {
            let docs = doc_lines(&docs::param(self.module, param, self.told(&param.facts.told)));
            let attribute = attribute(param, has_body);
            let ty = self.rust(&param.ty, imports);
            let ty = if param.required { ty } else { format!("Option<{ty}>") };
            field(&docs, &attribute, &param.ident, &ty)
        });
        let fields: Vec<TokenStream> = fields.collect();
        let (ident, mark) = (format_ident!("{name}"), self.mark());
        text.push_str(&printed(&quote!(#mark pub struct #ident { #(#fields,)* })));
        text
    }

    /// `#[zoom_endpoint(…)]`, which prettyplease would print as one run of tokens.
    fn arguments(&self, operation: &Operation, imports: &mut Imports) -> String {
        let path = path_template(operation);
        let answer = match &operation.answer {
            Answer::Nothing => "()".to_owned(),
            Answer::One(ty) => self.rust(ty, imports),
            Answer::OneOrNothing(ty) => format!("Option<{}>", self.rust(ty, imports)),
        };
        let mut options = vec![format!("{} {} -> {answer}", operation.method, literal(&path))];
        if let Some(base) = operation.base {
            options.push(format!("base = {base}"));
        }
        if operation.is_multipart {
            options.push("body = multipart".to_owned());
        } else if is_delete_with_body(operation) {
            options.push("body = json".to_owned());
        }
        if let Some((wire, item)) = &operation.items {
            let item = self.rust(item, imports);
            options.push(format!("paginate = {}: {item}", crate::plan::field_name(wire)));
        }
        if let Some(label) = operation.rate_limit {
            options.push(format!("rate_limit = {label}"));
        }
        if !operation.scopes.is_empty() {
            let scopes: Vec<String> = operation.scopes.iter().map(|scope| literal(scope)).collect();
            options.push(format!("scopes = {}", list(&scopes)));
        }
        if !operation.errors.is_empty() {
            let errors: Vec<String> = operation
                .errors
                .iter()
                .map(|error| format!("({}, {}, {})", error.status, error.code, literal(&error.meaning)))
                .collect();
            options.push(format!("errors = {}", list(&errors)));
        }
        match &options[..] {
            [only] if only.len() + 20 < WIDTH => format!("#[zoom_endpoint({only})]\n"),
            options => {
                let mut text = "#[zoom_endpoint(\n".to_owned();
                for option in options {
                    _ = writeln!(text, "    {option},");
                }
                text + ")]\n"
            }
        }
    }

    fn definition(&self, number: usize, imports: &mut Imports) -> String {
        let definition = &self.plan.types[number];
        let name = &self.named.types[number];
        let ident = format_ident!("{name}");
        // The file of shared types does not import the operations.
        let is_shared = self.homes[number].1 == SHARED;
        let link = |name: &String| if is_shared { format!("[`{name}`](super::{name})") } else { format!("[`{name}`]") };
        let answers: Vec<String> = self
            .plan
            .operations
            .iter()
            .zip(&self.named.operations)
            .filter(|(operation, _)| operation.answer.ty().is_some_and(|ty| *ty == Type::Named(number)))
            .filter(|(operation, _)| operation.is_master == self.homes[number].0)
            .map(|(_, name)| link(name))
            .collect();
        let wire = naming::first(definition).and_then(|first| first.field.as_deref());
        let mut text = doc_text(&docs::definition(name, definition, &answers, wire));
        match &definition.kind {
            Kind::Struct(fields) => {
                imports.macros.insert("zoom_object");
                let is_camel = is_camel(fields);
                text.push_str(if is_camel {
                    "#[zoom_object(rename_all = \"camelCase\")]\n"
                } else {
                    "#[zoom_object]\n"
                });
                text.push_str("#[derive(Clone, Debug, Default, PartialEq)]\n");
                let idents = field_idents(fields);
                let fields = fields.iter().zip(&idents).map(|(member, ident)| {
                    let ty = self.rust(&member.ty, imports);
                    let ty = if member.is_bare { ty } else { format!("Option<{ty}>") };
                    let plain = ident.trim_start_matches("r#");
                    let wire = &member.wire;
                    let is_named = if is_camel { camel(plain) == *wire } else { plain == wire };
                    let attribute = if is_named { TokenStream::new() } else { quote!(#[wire(#wire)]) };
                    field(
                        &doc_lines(&docs::member(self.module, member, self.told(&member.facts.told))),
                        &attribute,
                        ident,
                        &ty,
                    )
                });
                let fields: Vec<TokenStream> = fields.collect();
                let mark = self.mark();
                text.push_str(&printed(&quote!(#mark pub struct #ident { #(#fields,)* })));
            }
            Kind::Words(values) => {
                imports.macros.insert("zoom_enum");
                text.push_str("#[zoom_enum]\n");
                let variants = naming::variants(values).into_iter().zip(values).map(|(variant, (value, _))| {
                    let docs = doc_lines(&docs::value(value));
                    let attribute =
                        if is_snake_of(&variant, value) { TokenStream::new() } else { quote!(#[value(#value)]) };
                    let variant = format_ident!("{variant}");
                    quote!(#docs #attribute #variant)
                });
                let variants: Vec<TokenStream> = variants.collect();
                text.push_str(&printed(&quote!(pub enum #ident { #(#variants,)* })));
            }
            Kind::Numbers(values) => {
                imports.macros.insert("zoom_enum");
                text.push_str("#[zoom_enum(i64)]\n#[derive(Copy)]\n");
                let variants = values.iter().map(|(number, variant)| {
                    let docs = doc_lines(&docs::value(&number.to_string()));
                    let (variant, number) = (format_ident!("{variant}"), proc_macro2::Literal::i64_unsuffixed(*number));
                    quote!(#docs #variant = #number)
                });
                let variants: Vec<TokenStream> = variants.collect();
                text.push_str(&printed(&quote!(pub enum #ident { #(#variants,)* })));
            }
        }
        text
    }
}

/// What a file names.
#[derive(Default)]
struct Imports {
    macros: BTreeSet<&'static str>,
    core: BTreeSet<&'static str>,
    types: BTreeSet<usize>,
    has_map: bool,
}

impl Imports {
    fn add(&mut self, ty: &Type) {
        self.has_map |= ty.has_map();
        match ty.innermost() {
            Type::Scalar(scalar) => self.core.extend(scalar.import()),
            Type::Named(number) => _ = self.types.insert(*number),
            Type::List(_) | Type::Map(_) => {}
        }
    }

    fn text(&self, product: &Product<'_>, home: &Home) -> String {
        let mut text = String::new();
        if self.has_map {
            text.push_str("use std::collections::BTreeMap;\n\n");
        }
        let core: Vec<String> = self.core.iter().chain(&self.macros).map(|name| (*name).to_owned()).collect();
        text.push_str(&packed("use zoom_core::", &core));
        let foreign = |is_master: bool| {
            let homes = |number: &&usize| product.homes[**number] != *home && product.homes[**number].0 == is_master;
            let names: BTreeSet<String> =
                self.types.iter().filter(homes).map(|number| product.named.types[*number].clone()).collect();
            names.into_iter().collect::<Vec<String>>()
        };
        let (own, twins) = if home.0 { (foreign(true), foreign(false)) } else { (foreign(false), Vec::new()) };
        if !own.is_empty() || !twins.is_empty() {
            text.push('\n');
        }
        if !own.is_empty() {
            text.push_str(&packed("use super::", &own));
        }
        if !twins.is_empty() {
            // Not `crate::`, which is another crate where the examples are run.
            text.push_str(&packed("use super::super::", &twins));
        }
        text.push('\n');
        text
    }
}

/// The file of a tag.
pub(crate) fn file_of(module: &str, tag: &str) -> String {
    if let Some((_, _, file)) = tables::FILES.iter().find(|(product, name, _)| *product == module && *name == tag) {
        return (*file).to_owned();
    }
    let mut words = words::split(tag);
    if words::snake(&words) == module {
        // A module named as the one that it is in would be hard to speak of.
        words = words::singular(&words);
    }
    match words::snake(&words) {
        file if file.is_empty() || file == module || matches!(file.as_str(), "types" | "master") => {
            "operations".to_owned()
        }
        file => file,
    }
}

/// The path with each placeholder under its field's name.
pub(crate) fn path_template(operation: &Operation) -> String {
    let segments = operation.path.split('/').map(|segment| {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let param = name
            .and_then(|name| operation.params.iter().find(|param| param.place == Place::Path && param.wire == name));
        param.map_or_else(|| segment.to_owned(), |param| format!("<{}>", param.ident.trim_start_matches("r#")))
    });
    segments.collect::<Vec<_>>().join("/")
}

fn is_delete_with_body(operation: &Operation) -> bool {
    operation.method == "DELETE" && operation.params.iter().any(|param| param.place == Place::Member)
}

/// The attribute that says where a field goes, where the DSL's own rule would not say so.
fn attribute(param: &Param, has_body: bool) -> TokenStream {
    let plain = param.ident.trim_start_matches("r#");
    let wire = &param.wire;
    let is_renamed = plain != wire;
    match param.place {
        Place::Query if is_renamed => quote!(#[query(rename = #wire)]),
        Place::Query if has_body => quote!(#[query]),
        Place::CommaList if is_renamed => quote!(#[query(rename = #wire, style = comma)]),
        Place::CommaList => quote!(#[query(style = comma)]),
        Place::Header => quote!(#[header(#wire)]),
        Place::Member if is_renamed => quote!(#[serde(rename = #wire)]),
        Place::Body => quote!(#[body]),
        Place::Part if is_renamed => quote!(#[part(rename = #wire)]),
        Place::File if is_renamed => quote!(#[part(file, rename = #wire)]),
        Place::File => quote!(#[part(file)]),
        Place::Path | Place::Query | Place::Member | Place::Part => TokenStream::new(),
    }
}

/// The fields' names, of which each is another.
pub(crate) fn field_idents(fields: &[Field]) -> Vec<String> {
    let mut idents: Vec<String> = Vec::new();
    let mut count: HashMap<String, usize> = HashMap::new();
    for member in fields {
        let mut ident = crate::plan::field_name(&member.wire);
        // `kind` stands for `type`, unless there is a `kind` beside it.
        if member.wire == "type"
            && fields.iter().any(|other| crate::plan::field_name(&other.wire) == "kind" && other.wire != "type")
        {
            "r#type".clone_into(&mut ident);
        }
        let times = count.entry(ident.clone()).or_default();
        *times += 1;
        if *times > 1 {
            ident = format!("{ident}_{times}");
        }
        idents.push(ident);
    }
    idents
}

/// Whether `camelCase` names every field, and another case does not.
fn is_camel(fields: &[Field]) -> bool {
    let idents = field_idents(fields);
    let mut names = fields.iter().zip(&idents);
    let humps = fields.iter().filter(|member| member.wire.contains(|c: char| c.is_ascii_uppercase())).count();
    humps > 1 && names.all(|(member, ident)| camel(ident.trim_start_matches("r#")) == member.wire)
}

/// `user_id` as `userId`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &words::capitalized(word))
}

/// Whether the DSL's own rule gives the variant this value: words of letters only, parted by underscores.
fn is_snake_of(variant: &str, value: &str) -> bool {
    let is_plain = value.split('_').all(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()));
    is_plain && words::pascal(&words::split(value)) == variant
}

fn field(docs: &TokenStream, attribute: &TokenStream, ident: &str, ty: &str) -> TokenStream {
    let ident = match ident.strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{ident}"),
    };
    let ty: TokenStream = ty.parse().unwrap_or_default();
    quote!(#docs #attribute pub #ident: #ty)
}

fn doc_lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

fn doc_text(lines: &[String]) -> String {
    lines.iter().fold(String::new(), |text, line| text + format!("/// {line}").trim_end() + "\n")
}

/// An item as text.
fn printed(item: &TokenStream) -> String {
    match syn::parse2(item.clone()) {
        Ok(item) => {
            let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
            joined(&prettyplease::unparse(&file))
        }
        // Not reached: whatever names hold, they are made of letters. The compiler would tell.
        Err(_) => item.to_string(),
    }
}

/// The text with each field on one line: prettyplease breaks a line earlier than the project does.
fn joined(text: &str) -> String {
    let mut joined = String::new();
    let mut broken = false;
    for line in text.lines() {
        let part = if broken { line.trim().trim_end_matches(',') } else { line };
        joined.push_str(part);
        match broken {
            true if line == "    >," => {
                joined.push_str(",\n");
                broken = false;
                let start = joined[..joined.len() - 1].rfind('\n').map_or(0, |at| at + 1);
                if joined.len() - 1 - start > WIDTH
                    && let Some(colon) = joined[start..].find(": ")
                {
                    joined.replace_range(start + colon + 1..start + colon + 2, "\n        ");
                }
            }
            true => {}
            false if line.starts_with("    pub ") && line.ends_with('<') => broken = true,
            false => joined.push('\n'),
        }
    }
    joined
}

fn push_item(text: &mut String, item: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(item);
}

/// A string literal.
fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// A list in brackets, on one line if it fits there.
fn list(elements: &[String]) -> String {
    let line = format!("[{}]", elements.join(", "));
    if line.len() + 15 <= WIDTH {
        return line;
    }
    format!("[\n        {},\n    ]", elements.join(",\n        "))
}

/// `use` of one or several names, filled as rustfmt does.
fn packed(path: &str, names: &[String]) -> String {
    if let [only] = names {
        return format!("{path}{only};\n");
    }
    let line = format!("{path}{{{}}};\n", names.join(", "));
    if line.len() < WIDTH {
        return line;
    }
    let mut text = format!("{path}{{\n");
    let mut line = String::new();
    for (at, name) in names.iter().enumerate() {
        // rustfmt keeps a place for the blank that follows a comma, but for the last.
        let margin = if at + 1 == names.len() { 5 } else { 6 };
        if !line.is_empty() && line.len() + name.len() + margin > WIDTH {
            _ = writeln!(text, "    {}", line.trim_end());
            line.clear();
        }
        _ = write!(line, "{name}, ");
    }
    _ = writeln!(text, "    {}", line.trim_end());
    text + "};\n"
}

pub(crate) fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// Whether an answer is a file.
pub(crate) fn is_download(operation: &Operation) -> bool {
    operation.answer.ty() == Some(&Type::Scalar(Scalar::Download))
}
