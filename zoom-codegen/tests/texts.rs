//! The sentences in `zoom-rest/texts` are complete and unique, and none is copied from a document.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde_json::Value;

/// The number of consecutive words that count as copied.
const COPY: usize = 8;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the sentences, keyed by file and key. The values in `examples.tsv` are not sentences.
fn sentences() -> BTreeMap<(String, String), String> {
    let mut sentences = BTreeMap::new();
    for entry in fs::read_dir(root().join("zoom-rest/texts")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        if file == "examples.tsv" {
            continue;
        }
        for line in fs::read_to_string(&path).unwrap().lines() {
            let (key, text) = line.split_once('\t').unwrap_or_else(|| panic!("{file}: {line}"));
            let again = sentences.insert((file.clone(), key.to_owned()), text.to_owned());
            assert_eq!(again, None, "{file}: `{key}` occurs twice");
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

/// Returns the lines of the catalogue's files, grouped by file.
fn sources() -> Vec<(String, Vec<String>)> {
    let mut folders = vec![root().join("zoom-rest/products")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let lines = fs::read_to_string(&path).unwrap().lines().map(str::to_owned).collect();
                sources.push((path.display().to_string(), lines));
            }
        }
    }
    sources
}

/// Returns the doc lines of the catalogue without their slashes, each preceded by the file and the line number.
fn doc_lines() -> Vec<(String, String)> {
    let of_file = |(path, lines): (String, Vec<String>)| {
        let docs = (1..).zip(lines).filter_map(move |(number, line)| {
            let doc = line.trim_start().strip_prefix("/// ")?.to_owned();
            Some((format!("{path}:{number}"), doc))
        });
        docs.collect::<Vec<_>>()
    };
    let lines: Vec<(String, String)> = sources().into_iter().flat_map(of_file).collect();
    assert!(lines.len() > 10_000, "{} doc lines", lines.len());
    lines
}

/// Returns whether a line says no more about a field than the field's name does, such as `Pay mode.` for `pay_mode`.
fn repeats(doc: &str, field: &str) -> bool {
    let sentence = doc.split_once(". ").map_or(doc, |(first, _)| first).to_lowercase();
    let is_end = |c: char| !c.is_ascii_alphanumeric();
    let said: Vec<&str> = sentence.split(is_end).filter(|word| !word.is_empty()).collect();
    let name: Vec<&str> = field.trim_start_matches("r#").split('_').filter(|word| !word.is_empty()).collect();
    let said = said.strip_prefix(&["the"]).or(said.strip_prefix(&["whether", "to"])).unwrap_or(&said);
    said == name
}

#[test]
fn no_field_has_only_its_name_as_a_sentence() {
    assert!(repeats("Pay mode. At most 3 items.", "pay_mode") && repeats("Whether to show hidden.", "show_hidden"));
    assert!(!repeats("Who pays.", "pay_mode"));
    let fields = |(place, lines): (String, Vec<String>)| {
        let mut first: Option<String> = None;
        let mut repeating = Vec::new();
        for line in lines.iter().map(|line| line.trim()) {
            if let Some(doc) = line.strip_prefix("/// ") {
                first.get_or_insert_with(|| doc.to_owned());
            } else if !line.starts_with("///") && !line.starts_with("#[") {
                let doc = first.take();
                let field = line.strip_prefix("pub ").and_then(|rest| rest.split_once(": "));
                let doc = doc.zip(field).filter(|(doc, (field, _))| repeats(doc, field));
                repeating.extend(doc.map(|(doc, (field, _))| format!("{place}: `{field}`: {doc}")));
            }
        }
        repeating
    };
    let repeating: Vec<String> = sources().into_iter().flat_map(fields).collect();
    assert!(repeating.is_empty(), "{repeating:#?}");
}

#[test]
fn no_page_lists_unrelated_things_because_the_thing_is_unknown() {
    let listed = ["or other item", "or other entry", "or other thing"];
    let listing: Vec<_> =
        doc_lines().into_iter().filter(|(_, doc)| listed.iter().any(|end| doc.contains(end))).collect();
    assert!(listing.is_empty(), "{listing:#?}");
}

#[test]
fn no_page_states_a_number_of_items_twice() {
    let twice = |doc: &str| {
        let Some((before, _)) = doc.split_once(" At most ").filter(|(_, limit)| limit.contains(" items.")) else {
            return false;
        };
        before.split("at most ").skip(1).any(|limit| {
            let unit = limit.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
            let is_count = [".", " entries", " items", " per request"].iter().any(|begin| unit.starts_with(begin));
            unit.len() < limit.len() && is_count
        })
    };
    assert!(twice("Prospects; at most 1,000 per request. At most 1000 items."));
    assert!(!twice("Contents of the files, at most 2 MB each. At most 10 items."));
    let stated: Vec<_> = doc_lines().into_iter().filter(|(_, doc)| twice(doc)).collect();
    assert!(stated.is_empty(), "{stated:#?}");
}

#[test]
fn no_page_says_twice_that_a_list_is_sent_with_commas() {
    let twice = |doc: &str| doc.contains("separated by commas") && doc.contains("comma-separated");
    let said: Vec<_> = doc_lines().into_iter().filter(|(_, doc)| twice(doc)).collect();
    assert!(said.is_empty(), "{said:#?}");
}
