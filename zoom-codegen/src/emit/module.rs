//! `lib.rs` and the master account's `mod.rs`, which declare the files and list the operations.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    layout::{Home, Layout},
    text::{counted, packed},
};
use crate::feature::feature;

/// The macro that turns a list of operation names into a list of their descriptions.
pub(super) const LISTED: &str = "\
/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}
";

/// Returns the path and text of the module that contains `homes`; `None` if it would be empty.
pub(super) fn module(
    layout: &Layout<'_>,
    is_master: bool,
    homes: &BTreeSet<Home>,
    has_events: bool,
) -> Option<(String, String)> {
    let files: Vec<&str> =
        homes.iter().filter(|home| home.is_master == is_master).map(|home| home.file.as_str()).collect();
    if files.is_empty() && (is_master || !has_events) {
        return None;
    }
    let title = layout.title();
    if layout.plan.operations.is_empty() {
        return Some(("src/lib.rs".to_owned(), without_operations(layout)));
    }
    let own = layout
        .plan
        .operations
        .iter()
        .zip(&layout.named.operations)
        .filter(|(operation, _)| operation.is_master == is_master);
    let names: Vec<&String> = own.map(|(_, name)| name).collect();
    let count = counted(names.len(), "operation");
    let mut text = if is_master {
        format!(
            "//! The Zoom {title} API for a master account's sub-accounts: {count}.\n//!\n\
             //! Types that the account's own operations also use are in the parent module.\n\n"
        )
    } else {
        let (module, feature) = (layout.module, feature(layout.module));
        format!(
            "//! The Zoom {title} API: {count}.\n//!\n\
             //! This crate is `zoom_rest::{module}`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the \
             feature\n//! `{feature}`.\n\n{LISTED}\n"
        )
    };
    for file in &files {
        _ = writeln!(text, "mod {file};");
    }
    let has_modules = !is_master && !layout.is_in_parts();
    if has_modules && homes.iter().any(|home| home.is_master) {
        text.push_str("\n#[cfg(feature = \"master-account\")]\npub mod master;\n");
    }
    if has_modules && has_events {
        text.push_str("\n#[cfg(feature = \"webhooks\")]\npub mod webhooks;\n");
    }
    text.push('\n');
    let globs: Vec<String> = files.iter().map(|file| format!("{file}::*")).collect();
    if !globs.is_empty() {
        text.push_str(&packed("pub use self::", &globs));
    }
    let list = if is_master { "master_operations" } else { "operations" };
    _ = write!(
        text,
        "\n/// Passes the names of the operations to a macro.\n\
         #[doc(hidden)]\n#[cfg_attr(not(doctest), macro_export)]\n\
         macro_rules! {list} {{\n    ($callback:ident) => {{\n        $callback! {{\n"
    );
    for name in names {
        _ = writeln!(text, "            {name}");
    }
    _ = write!(
        text,
        "        }}\n    }};\n}}\n\n\
         /// Every operation in this module, in the order of Zoom's documents.\n\
         #[allow(deprecated, reason = \"deprecated operations are listed too\")]\n\
         pub static OPERATIONS: &[&zoom_core::Operation] = {list}!(listed);\n"
    );
    Some((if is_master { "src/master/mod.rs" } else { "src/lib.rs" }.to_owned(), text))
}

/// Returns the text of `lib.rs` for a product that has only events.
fn without_operations(layout: &Layout<'_>) -> String {
    let (title, module, feature) = (layout.title(), layout.module, feature(layout.module));
    format!(
        "//! Zoom {title}: no operations, only events.\n//!\n\
         //! This crate is `zoom_rest::{module}`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the features\n\
         //! `{feature}` and `webhooks`.\n\n\
         #[cfg(feature = \"webhooks\")]\npub mod webhooks;\n\n\
         /// Every operation in this module: there are none.\n\
         pub static OPERATIONS: &[&zoom_core::Operation] = &[];\n"
    )
}

/// Returns the text of the module that contains the events.
pub(super) fn webhooks(layout: &Layout<'_>, homes: &BTreeSet<Home>) -> String {
    let count = counted(layout.plan.operations.len(), "event");
    let mut text = format!(
        "//! The events that Zoom {} sends as webhooks: {count}.\n//!\n\
         //! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:\n\
         //! the field is `None`, and a missing `object` is read as an empty one.\n\n",
        layout.title()
    );
    for home in homes {
        _ = writeln!(text, "mod {};", home.file);
    }
    let globs: Vec<String> = homes.iter().map(|home| format!("{}::*", home.file)).collect();
    text.push('\n');
    text.push_str(&packed("pub use self::", &globs));
    text.push_str(
        "\n/// Every event in this module, in the order of Zoom's documents.\n\
         #[allow(deprecated, reason = \"deprecated events are listed too\")]\n\
         #[rustfmt::skip]\n\
         pub static EVENTS: &[&zoom_core::event::EventInfo] = &[\n",
    );
    for name in &layout.named.operations {
        _ = writeln!(text, "    <{name} as zoom_core::event::EventPayload>::EVENT,");
    }
    text.push_str("];\n");
    text
}
