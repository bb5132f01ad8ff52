//! Checks the pages of the book: each is in the table of contents and in the tests, and mdBook builds them without
//! warnings.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Returns the folder of the book.
fn book() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("book")
}

/// Returns the pages below a folder, except the table of contents, as paths relative to `root`.
fn pages(root: &Path, folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut pages(root, &path));
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.insert(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
        }
    }
    found.remove("SUMMARY.md");
    found
}

fn all_pages() -> BTreeSet<String> {
    let source = book().join("src");
    pages(&source, &source)
}

fn page(name: &str) -> String {
    fs::read_to_string(book().join("src").join(name)).unwrap()
}

#[test]
fn the_table_of_contents_has_each_page_once() {
    let summary = page("SUMMARY.md");
    let listed: Vec<String> =
        summary.split("](").skip(1).map(|rest| rest.split_once(')').unwrap().0.to_owned()).collect();
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<_>>(), all_pages());
    assert_eq!(listed.len(), all_pages().len());
}

/// Returns the words that say how a block is tested if the line begins a block that rustdoc treats as Rust.
fn rust_block(line: &str) -> Option<&str> {
    let words = line.trim_start().strip_prefix("```rust")?;
    Some(words.trim_start_matches(','))
}

#[test]
fn the_rust_of_each_page_is_tested() {
    let tested = include_str!("../src/lib.rs");
    let mut blocks = 0;
    for name in all_pages() {
        let text = page(&name);
        let found: Vec<&str> = text.lines().filter_map(rust_block).collect();
        for words in &found {
            assert!(
                ["", "no_run", "compile_fail"].contains(words),
                "{name}: a block is marked `{words}`, so it is not tested"
            );
        }
        assert!(found.is_empty() || tested.contains(&format!("\"{name}\"")), "{name} is not in tests/book/src/lib.rs");
        blocks += found.len();
    }
    assert!(blocks > 50, "{blocks}");
}

/// Returns whether a program can be started.
fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

#[test]
fn the_book_is_built_without_a_warning() {
    if !is_installed("mdbook") {
        eprintln!("skipped: mdbook is not installed; `cargo install --locked mdbook` installs it");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new("mdbook").arg("build").arg(book()).arg("--dest-dir").arg(folder.path()).output().unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    assert!(!log.contains("WARN") && !log.contains("ERROR"), "{log}");
    assert!(folder.path().join("index.html").exists());
    assert!(!fs::read_to_string(folder.path().join("performance.html")).unwrap().contains("{{#include"));
}
