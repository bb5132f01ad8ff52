//! Every document is declared or rejected with its place and the program's own words, and what is declared is Rust.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zoom_codegen::{Document, declare};

fuzz_target!(|bytes: &[u8]| {
    // `zoomctl declare` rejects a file that is not UTF-8 before it is parsed.
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
