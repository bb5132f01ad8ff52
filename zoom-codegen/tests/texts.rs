//! The sentences in `zoom-rest/texts` are whole, each once, and none is copied from a document.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde_json::Value;

/// This many words in a row count as copied.
const COPY: usize = 8;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the sentences by file and key.
fn sentences() -> BTreeMap<(String, String), String> {
    let mut sentences = BTreeMap::new();
    for entry in fs::read_dir(root().join("zoom-rest/texts")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let (key, text) = line.split_once('\t').unwrap_or_else(|| panic!("{file}: {line}"));
            let again = sentences.insert((file.clone(), key.to_owned()), text.to_owned());
            assert_eq!(again, None, "{file}: `{key}` is there twice");
        }
    }
    sentences
}

/// Returns the hash of every run of [`COPY`] words.
fn runs(text: &str) -> Vec<u64> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '\'';
    let words = text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_lowercase);
    let words: Vec<String> = words.collect();
    let hash = |run: &[String]| {
        let mut hasher = DefaultHasher::new();
        run.hash(&mut hasher);
        hasher.finish()
    };
    words.windows(COPY).map(hash).collect()
}

fn collect(value: &Value, found: &mut HashSet<u64>) {
    match value {
        Value::String(text) => found.extend(runs(text)),
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        Value::Object(members) => members.values().for_each(|value| collect(value, found)),
        _ => {}
    }
}

#[test]
fn every_text_is_a_sentence() {
    for ((file, key), text) in sentences() {
        let begins_well = text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '`' || c == 'i');
        assert!(begins_well && text.ends_with('.') && !text.contains("  "), "{file}: {key}: {text}");
    }
}

#[test]
fn no_text_has_eight_words_in_a_row_of_a_document() {
    let documents = std::env::var_os("ZOOM_SPEC").map_or_else(|| root().join("../shared/spec-2026-11"), PathBuf::from);
    if !documents.exists() {
        io::stderr().write_all(b"skipped: no documents found; set ZOOM_SPEC to their folder\n").unwrap();
        return;
    }
    let mut documented = HashSet::new();
    for folder in [documents.join("reconstructed"), documents] {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                collect(&serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap(), &mut documented);
            }
        }
    }
    assert!(documented.len() > 100_000, "{} runs of words", documented.len());
    let copies: Vec<_> = sentences()
        .into_iter()
        .filter(|(_, text)| runs(text).iter().any(|run| documented.contains(run)))
        .map(|((file, key), text)| format!("{file}: {key}: {text}"))
        .collect();
    assert!(copies.is_empty(), "{copies:#?}");
}
