//! The changes that users of the catalogue notice between two of its states.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use quote::ToTokens;
use syn::{Fields, Item};

/// A public item: its kind, and its fields or variants by name.
type Declared = (String, BTreeMap<String, String>);

/// Compares two sets of files, keyed by path relative to the folder of products, and returns the added, removed and
/// changed items as Markdown.
///
/// # Examples
///
/// ```
/// use std::collections::BTreeMap;
///
/// let before = BTreeMap::from([("users/src/user.rs".to_owned(), "pub struct GetUser { pub id: String }".to_owned())]);
/// let after = BTreeMap::from([("users/src/user.rs".to_owned(), "pub struct GetUser { pub id: i64 }".to_owned())]);
/// assert_eq!(zoom_codegen::summary(&before, &after), "- `users::GetUser`: `id` was `String`, is now `i64`\n");
/// assert_eq!(zoom_codegen::summary(&after, &after), "");
/// ```
#[must_use]
pub fn summary(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> String {
    let (before, after) = (declared(before), declared(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut text = String::new();
    for name in names {
        match (before.get(name), after.get(name)) {
            (None, Some((kind, _))) => _ = writeln!(text, "- `{name}`: added, {kind}"),
            (Some((kind, _)), None) => _ = writeln!(text, "- `{name}`: removed, {kind}"),
            (Some(old), Some(new)) if old != new => {
                let mut changes = Vec::new();
                if old.0 != new.0 {
                    changes.push(format!("was {}, is now {}", old.0, new.0));
                }
                let parts: BTreeSet<&String> = old.1.keys().chain(new.1.keys()).collect();
                for part in parts {
                    match (old.1.get(part), new.1.get(part)) {
                        (None, Some(_)) => changes.push(format!("`{part}` added")),
                        (Some(_), None) => changes.push(format!("`{part}` removed")),
                        (Some(old), Some(new)) if old != new => {
                            changes.push(format!("`{part}` was `{old}`, is now `{new}`"));
                        }
                        _ => {}
                    }
                }
                _ = writeln!(text, "- `{name}`: {}", changes.join("; "));
            }
            _ => {}
        }
    }
    text
}

/// Returns the public items in the files, keyed by path, such as `users::GetUser`.
fn declared(files: &BTreeMap<String, String>) -> BTreeMap<String, Declared> {
    let mut declared = BTreeMap::new();
    for (path, text) in files {
        let module = match path.split('/').collect::<Vec<_>>()[..] {
            [product, "src", "master", _] => format!("{}::master", product.replace('-', "_")),
            [product, "src", _] => product.replace('-', "_"),
            _ => continue,
        };
        let items = syn::parse_file(text).map(|file| file.items).unwrap_or_default();
        for item in items {
            match item {
                Item::Struct(item) => {
                    let endpoint = item.attrs.iter().find(|attribute| attribute.path().is_ident("zoom_endpoint"));
                    let kind = endpoint.and_then(|attribute| attribute.meta.require_list().ok()).map_or_else(
                        || "an object".to_owned(),
                        |list| format!("`{}`", first_words(&list.tokens.to_string())),
                    );
                    let Fields::Named(fields) = item.fields else { continue };
                    let parts = fields.named.into_iter().filter_map(|field| {
                        Some((field.ident?.to_string(), field.ty.to_token_stream().to_string().replace(' ', "")))
                    });
                    declared.insert(format!("{module}::{}", item.ident), (kind, parts.collect()));
                }
                Item::Enum(item) => {
                    let parts = item.variants.iter().map(|variant| (variant.ident.to_string(), String::new()));
                    declared.insert(format!("{module}::{}", item.ident), ("an enum".to_owned(), parts.collect()));
                }
                _ => {}
            }
        }
    }
    declared
}

/// Returns the method and path at the beginning of an endpoint's arguments.
fn first_words(arguments: &str) -> String {
    arguments.split_whitespace().take(2).collect::<Vec<_>>().join(" ").replace('"', "")
}
