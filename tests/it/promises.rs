//! Every promise names the tests that verify it, and each of them exists.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{fs, path::Path};

#[test]
fn every_promise_names_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let page = fs::read_to_string(root.join("zoom-core/src/promises.md")).unwrap();
    let mut named = 0;
    for row in page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| promise") && !line.starts_with("| ---"))
    {
        let (_, tests) = row.trim_end_matches(" |").rsplit_once(" | ").unwrap();
        let mut source = String::new();
        for word in tests.split('`').skip(1).step_by(2) {
            if Path::new(word).extension().is_some_and(|extension| extension == "rs") {
                source = fs::read_to_string(root.join(word)).unwrap_or_else(|error| panic!("{word}: {error}"));
            } else {
                assert!(source.contains(&format!("fn {word}(")), "{word} is missing: {row}");
                named += 1;
            }
        }
        assert!(!source.is_empty(), "a promise without a test: {row}");
    }
    assert!(named >= 30, "{named}");
}
