//! Generates the files of zoom-operations from the structs of zoom-rest.
#![allow(missing_docs, reason = "only this crate's tests and program use the library")]

use std::{collections::BTreeMap, fmt::Write as _, path::PathBuf};

use zoom_operations::{Unknown, write};

/// The operations and the events of a product.
#[derive(Default)]
pub struct Declared {
    pub operations: &'static [&'static zoom_core::Operation],
    pub events: &'static [&'static zoom_core::event::EventInfo],
}

/// Returns the operations and events that zoom-rest declares, by product.
#[must_use]
pub fn declared() -> BTreeMap<&'static str, Declared> {
    let mut all: BTreeMap<&'static str, Declared> = BTreeMap::new();
    for (name, operations) in zoom_rest::products() {
        all.entry(name).or_default().operations = operations;
    }
    for (name, events) in zoom_rest::products_with_events() {
        all.entry(name).or_default().events = events;
    }
    all
}

/// Returns the folder of zoom-operations.
#[must_use]
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../zoom-operations")
}

/// Returns the files of zoom-operations, by their paths in its folder.
///
/// # Errors
///
/// Returns an error if a declaration contains something that zoom-operations can't express as text.
pub fn files() -> Result<BTreeMap<String, String>, Unknown> {
    let mut files = BTreeMap::new();
    let mut rows = String::new();
    for (name, Declared { operations, events }) in declared() {
        let condition = match name.strip_suffix("-master") {
            Some(product) => format!("all(feature = \"{product}\", feature = \"master-account\")"),
            None => format!("feature = \"{name}\""),
        };
        let mut part = |stem: String, count: usize, [text, objects]: [String; 2]| {
            if count == 0 {
                return "none".to_owned();
            }
            files.insert(format!("data/{stem}.json"), text);
            files.insert(format!("data/{stem}-objects.json"), objects);
            format!("({count} in \"{stem}\")")
        };
        let operations = part(name.to_owned(), operations.len(), write(operations, &[])?);
        let events = part(format!("{name}-events"), events.len(), write(&[], events)?);
        let _ = writeln!(rows, "    #[cfg({condition})]\n    product!(\"{name}\", {operations}, {events}),");
    }
    files.insert("src/products.rs".to_owned(), format!("{HEAD}{rows}];\n"));
    Ok(files)
}

const HEAD: &str = "\
//! The products and their data. `cargo run -p zoom-tests-operations` writes this file and the data.

use std::sync::OnceLock;

use crate::{
    product::{Part, Product},
    read::Declared,
};

macro_rules! part {
    (none) => {
        Part::NONE
    };
    (($count:literal in $stem:literal)) => {{
        static READ: OnceLock<Declared> = OnceLock::new();
        Part::new(packed!($stem, \".json\"), packed!($stem, \"-objects.json\"), $count, &READ)
    }};
}

macro_rules! packed {
    ($stem:literal, $end:literal) => {
        include_bytes!(concat!(env!(\"OUT_DIR\"), \"/\", $stem, $end))
    };
}

macro_rules! product {
    ($name:literal, $operations:tt, $events:tt) => {
        Product::new(
            $name,
            part!($operations),
            #[cfg(feature = \"webhooks\")]
            part!($events),
        )
    };
}

pub(crate) static PRODUCTS: &[Product] = &[
";
