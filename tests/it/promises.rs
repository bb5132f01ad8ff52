//! Tests that every promise has a row in `tests/promises.md` and that each row names tests that exist.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[allow(clippy::panic, reason = "a test fails by panicking")]
fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Returns the rows of `tests/promises.md`: each promise and the tests that verify it.
fn rows() -> BTreeMap<String, String> {
    let table = read("tests/promises.md");
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.rsplit_once(" | "));
    let mut found = BTreeMap::new();
    for (promise, tests) in rows.filter(|(promise, _)| !["promise", "failure", "---"].contains(promise)) {
        assert!(found.insert(promise.to_owned(), tests.to_owned()).is_none(), "a promise with two rows: {promise}");
    }
    found
}

/// Returns the items of the lists on a page, each as one line.
fn items(page: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in page.lines() {
        if let Some(item) = line.strip_prefix("- ") {
            items.push(item.to_owned());
        } else if let (Some(more), Some(item)) = (line.strip_prefix("  "), items.last_mut()) {
            item.push(' ');
            item.push_str(more);
        }
    }
    items
}

/// Returns the first cell of each row of the table with this header.
fn first_cells(page: &str, header: &str) -> Vec<String> {
    let table = page.split_once(header).unwrap().1;
    let lines = table.lines().skip(2).take_while(|line| line.starts_with("| "));
    lines.map(|line| line[2..].split_once(" | ").unwrap().0.to_owned()).collect()
}

#[test]
fn every_promise_has_a_row_and_every_row_is_a_promise() {
    let mut promises = items(&read("zoom-core/src/promises.md"));
    assert!(promises.len() > 100, "{}", promises.len());
    promises.extend(first_cells(&read("zoom-redis/src/many_workers.md"), "| failure |"));
    let rows = rows();
    for promise in &promises {
        assert!(rows.contains_key(promise), "tests/promises.md has no row for: {promise}");
    }
    for row in rows.keys() {
        assert!(promises.contains(row), "a row of tests/promises.md is no longer a promise: {row}");
    }
}

#[test]
fn every_promise_names_a_test_that_exists() {
    for (promise, tests) in rows() {
        let (mut source, mut named) = (String::new(), 0);
        for word in tests.split('`').skip(1).step_by(2) {
            if Path::new(word).extension().is_some_and(|extension| extension == "rs") {
                source = read(word);
            } else {
                assert!(source.contains(&format!("fn {word}(")), "{word} is missing: {promise}");
                named += 1;
            }
        }
        assert!(named > 0, "a promise without a test: {promise}");
    }
}
