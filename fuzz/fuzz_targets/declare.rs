//! Every document is either turned into declarations that are valid Rust, or rejected with the location of the error.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zoom_codegen::{Document, declare};

fuzz_target!(|bytes: &[u8]| {
    // `zoomctl declare` rejects a file that is not UTF-8 before parsing it.
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Document::parse(text) {
        Ok(document) => {
            let declared = declare(&document);
            if let Err(error) = syn::parse_file(&declared.text) {
                panic!("{error}:\n{}", declared.text);
            }
            _ = declared.report.lines();
        }
        Err(error) => assert!(error.pointer().is_empty() || error.pointer().starts_with('/'), "{error}"),
    }
});
