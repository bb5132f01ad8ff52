//! zoom-core's modules use their own row of ARCHITECTURE.md and the rows above it, never one below.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The row of each module, by the table in ARCHITECTURE.md.
fn rows(architecture: &str) -> BTreeMap<String, usize> {
    let table = architecture.split("| row | modules |").nth(1).unwrap();
    let mut rows = BTreeMap::new();
    for line in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let mut cells = line.split('|').skip(1);
        let row = cells.next().unwrap().trim().parse().unwrap();
        for module in cells.next().unwrap().split('`').skip(1).step_by(2) {
            rows.insert(module.to_owned(), row);
        }
    }
    rows
}

/// The modules of the crate that `source` names after `crate::`, alone or in braces.
fn used(source: &str) -> BTreeSet<String> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut used = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let Some(braces) = after.strip_prefix('{') else {
            used.insert(word(after));
            continue;
        };
        let mut depth = 0;
        let mut is_start = true;
        for (at, c) in braces.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => is_start = true,
                c if c.is_whitespace() => {}
                _ if is_start && depth == 0 => {
                    used.insert(word(&braces[at..]));
                    is_start = false;
                }
                _ => {}
            }
        }
    }
    used
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn no_module_uses_a_row_below_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let rows = rows(&fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap());
    let folder = root.join("zoom-core/src");
    let mut faults = Vec::new();
    for file in sources(&folder) {
        let first = file.strip_prefix(&folder).unwrap().iter().next().unwrap().to_str().unwrap();
        let module = first.trim_end_matches(".rs");
        if matches!(module, "lib" | "private") {
            continue;
        }
        let Some(row) = rows.get(module) else {
            faults.push(format!("`{module}` has no row in ARCHITECTURE.md: add it to the table"));
            continue;
        };
        for other in used(&fs::read_to_string(&file).unwrap()) {
            if rows.get(&other).is_some_and(|other| other > row) {
                faults.push(format!(
                    "`{module}` (row {row}) uses `{other}` (row {}), which stands below it",
                    rows[&other]
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_way_to_write_a_use_is_seen() {
    for (source, expected) in [
        ("use crate::client::Client;", vec!["client"]),
        ("use crate::{\n    a::{b, c},\n    d::E,\n};", vec!["a", "d"]),
        ("fn f() -> crate::curl::Curl { crate::x::y() }", vec!["curl", "x"]),
        ("// crate::client\n/// [`crate::curl`]", vec![]),
        ("use std::fmt;", vec![]),
    ] {
        let found = used(source);
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{source}");
    }
    let rows = rows("| row | modules | |\n| --- | --- | --- |\n| 0 | `a`, `b` | x |\n| 1 | `c` | y |\n\n| 2 | `d` | |");
    assert_eq!(rows, BTreeMap::from([("a".to_owned(), 0), ("b".to_owned(), 0), ("c".to_owned(), 1)]));
}
