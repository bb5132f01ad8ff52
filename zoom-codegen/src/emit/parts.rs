//! The modules of a large product that are separate crates. Splitting a product leaves the generated files unchanged: a
//! module's crate imports the product's types at the path where the module expects them.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    layout::Layout,
    manifest::{self, Features},
    module::LISTED,
};
use crate::feature::feature;

/// A module that can be a separate crate.
struct Part {
    module: &'static str,
    /// The feature of zoom-rest that enables it.
    enabled_by: &'static str,
    /// A description of its contents.
    content: &'static str,
    /// Whether it contains operations: if so, it lists them, and they use types of the product's own operations.
    has_operations: bool,
}

const PARTS: [Part; 2] = [
    Part {
        module: "master",
        enabled_by: "master-account",
        content: "a master account's operations on its sub-accounts",
        has_operations: true,
    },
    Part {
        module: "webhooks",
        enabled_by: "webhooks",
        content: "the events that Zoom sends as webhooks",
        has_operations: false,
    },
];

/// Moves the product's files, keyed by path in its crate, into the folders of the crates.
pub(super) fn in_folders(layout: &Layout<'_>, files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let product = feature(layout.module);
    if !layout.is_in_parts() {
        return files.into_iter().map(|(path, text)| (format!("{product}/{path}"), text)).collect();
    }
    let mut placed = BTreeMap::new();
    for (path, text) in files {
        match PARTS.iter().find(|part| path.starts_with(&format!("src/{}/", part.module))) {
            Some(part) => {
                let folder = format!("{product}-{}", part.module);
                if path.ends_with("/mod.rs") {
                    let around = around(layout, part).into_iter();
                    placed.extend(around.map(|(path, text)| (format!("{folder}/{path}"), text)));
                }
                placed.insert(format!("{folder}/{path}"), text);
            }
            None => _ = placed.insert(format!("{product}/{path}"), text),
        }
    }
    placed
}

/// Returns the files that surround the module in its own crate.
fn around(layout: &Layout<'_>, part: &Part) -> [(&'static str, String); 3] {
    let (product, title) = (feature(layout.module), layout.title());
    let Part { module, enabled_by, content, has_operations } = part;
    let of = layout.module;
    let mut lib = format!(
        "//! The Zoom {title} API: {content}.\n//!\n\
         //! This crate is `zoom_rest::{of}::{module}`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the \
         features\n//! `{product}` and `{enabled_by}`.\n\n"
    );
    if *has_operations {
        _ = write!(
            lib,
            "#[cfg(feature = \"{enabled_by}\")]\n{LISTED}\n\
             // The items that the module finds in `super::super`. Where the examples run, that path is the product's module.\n\
             #[cfg(feature = \"{enabled_by}\")]\n\
             #[allow(clippy::wildcard_imports, reason = \"the module imports the items that it uses by name\")]\n\
             use zoom_rest_{of}::*;\n\n"
        );
    }
    _ = writeln!(lib, "#[cfg(feature = \"{enabled_by}\")]\npub mod {module};");
    let features = Features { master: *module == "master", webhooks: *module == "webhooks" };
    let parent = has_operations.then_some(product.as_str());
    let (name, description) = (format!("{product}-{module}"), format!("The Zoom {title} API: {content}"));
    [
        ("src/lib.rs", lib),
        ("Cargo.toml", manifest::manifest(&name, &description, &features, parent)),
        ("README.md", manifest::readme_of_part(&name, &description, &product, enabled_by)),
    ]
}
