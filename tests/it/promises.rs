//! Every promise names the tests that verify it, and each of them exists.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{fs, path::Path};

/// The pages with promises, and how many tests each names at least.
const PAGES: [(&str, usize); 2] = [("zoom-core/src/promises.md", 30), ("zoom-redis/src/many_workers.md", 10)];

/// Returns the rows of the tables whose last column has the tests.
fn rows(page: &str) -> impl Iterator<Item = &str> {
    let tables =
        page.split("\n\n").filter(|part| part.lines().next().is_some_and(|row| row.ends_with("| verified by |")));
    tables.flat_map(|table| table.lines().skip(2))
}

#[test]
fn every_promise_names_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for (page, least) in PAGES {
        let text = fs::read_to_string(root.join(page)).unwrap();
        let mut named = 0;
        for row in rows(&text) {
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
        assert!(named >= least, "{page}: {named}");
    }
}
