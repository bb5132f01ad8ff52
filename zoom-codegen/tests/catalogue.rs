//! The catalogue in `zoom-rest` is identical, byte for byte, to the output of the generator for the documents.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use zoom_codegen::{Context, Source, generate};

#[test]
fn generating_again_changes_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let documents = std::env::var_os("ZOOM_SPEC").map_or_else(|| root.join("../shared/spec-2026-11"), PathBuf::from);
    if !documents.exists() {
        // Not `eprintln!`, whose output is captured unless the test fails.
        let line = "skipped: no documents in ../shared/spec-2026-11; set ZOOM_SPEC to a folder of documents\n";
        io::stderr().write_all(line.as_bytes()).unwrap();
        return;
    }
    let api = root.join("zoom-rest");
    let read = |path: PathBuf| fs::read_to_string(&path).unwrap_or_else(|_| format!("no file {}", path.display()));
    let context = Context::folder(&documents, &api).unwrap();
    let generated = generate(&Source::folder(&documents).unwrap(), &Source::webhooks(&documents).unwrap(), &context);
    let unused: Vec<(&str, &str)> =
        generated.report.iter().filter(|(_, note)| note.contains("`examples.tsv`")).collect();
    assert!(unused.is_empty(), "these rows do not fit their operations: {unused:#?}");
    let files = generated.files.iter().map(|(path, text)| (api.join("products").join(path), text));
    let tests = generated.tests.iter().map(|(path, text)| (api.join("tests/conformance").join(path), text));
    let (names, coverage) = (generated.names.to_string(), generated.coverage);
    let tables = [(api.join("names.tsv"), &names), (api.join("COVERAGE.md"), &coverage)];
    let changed: Vec<PathBuf> = files
        .chain(tests)
        .chain(tables)
        .filter(|(path, text)| read(path.clone()) != **text)
        .map(|(path, _)| path)
        .collect();
    assert!(changed.is_empty(), "these files differ from the generator's output: {changed:#?}");
}
