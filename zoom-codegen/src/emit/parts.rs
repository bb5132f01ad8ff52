//! The modules of a large product that are crates of their own. The product's other files do not change: the crate of a module
//! imports the product's types where the module looks for them.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    layout::Layout,
    manifest::{self, Features},
    module::LISTED,
};
use crate::feature::feature;

/// A module that can be a crate of its own.
struct Part {
    module: &'static str,
    /// The feature of zoom-rest that enables it.
    enabled_by: &'static str,
    /// What it has.
    content: &'static str,
    /// Whether it uses types of the product's own operations, and lists its operations.
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
        content: "what Zoom reports by webhooks",
        has_operations: false,
    },
];

/// Puts the files of the product, by their paths in its crate, into the folders of crates.
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

/// Returns the files of a part's crate around its module.
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
             // The module's `super::super`, which is the product's module where the examples run.\n\
             #[cfg(feature = \"{enabled_by}\")]\n\
             #[allow(clippy::wildcard_imports, reason = \"the module names what it uses\")]\n\
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
