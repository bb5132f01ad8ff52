//! Tests that zoom-operations agrees with the structs of zoom-rest.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, fs};

use zoom_tests_operations::{declared, files, folder};

#[test]
fn the_data_is_that_of_the_structs() {
    let files = files().unwrap();
    for (path, text) in &files {
        let found = fs::read_to_string(folder().join(path)).unwrap_or_default();
        assert!(found == *text, "{path} is out of date: run `cargo run -p zoom-tests-operations`");
    }
    let names: BTreeSet<String> = fs::read_dir(folder().join("data"))
        .unwrap()
        .map(|entry| format!("data/{}", entry.unwrap().file_name().to_string_lossy()))
        .collect();
    assert!(names.iter().all(|name| files.contains_key(name)), "a file does not belong to any product: {names:?}");
}

#[test]
fn an_operation_read_from_the_data_equals_the_structs() {
    let declared = declared();
    let read: BTreeSet<&str> = zoom_operations::products().iter().map(zoom_operations::Product::name).collect();
    assert_eq!(read, declared.keys().copied().collect());
    for product in zoom_operations::products() {
        let declared = &declared[product.name()];
        assert_eq!(product.operation_count(), product.operations().len(), "{product:?}");
        assert_eq!(product.operations().len(), declared.operations.len(), "{product:?}");
        for (read, declared) in product.operations().iter().zip(declared.operations) {
            assert_eq!(read, declared);
        }
        assert_eq!(product.event_count(), product.events().len(), "{product:?}");
        assert_eq!(product.events().len(), declared.events.len(), "{product:?}");
        for (read, declared) in product.events().iter().zip(declared.events) {
            assert_eq!(read, declared);
        }
    }
}
