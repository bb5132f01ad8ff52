//! Tests the structure of the workspace: no import cycles, no upward imports, no long files, few names in zoom-core's
//! root.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use zoom_tools::{
    imports::{Imports, circles, describe, of_crate, of_crate_with},
    workspace::{read, root, shown, sources, targets},
};

/// Imports that may form a cycle, as pairs of files. The only reason allowed is an `impl` of one type that is spread
/// over several files.
const SPREAD_IMPLS: [(&str, &str, &str); 0] = [];

/// The maximum number of lines in a file that does not state why it is longer.
const LONGEST: usize = 500;

/// The crates that zoom-core re-exports.
const CRATES: [&str; 5] = ["bytes", "http", "jiff", "opentelemetry", "reqwest"];

/// The maximum number of names in zoom-core's root, apart from modules and re-exported crates.
const ROOT_NAMES: usize = 30;

#[test]
fn no_files_import_from_each_other() {
    let mut unused: BTreeSet<_> = SPREAD_IMPLS.iter().collect();
    let mut faults = String::new();
    for target in targets() {
        let mut imports = of_crate(&target.root);
        imports.retain(|(from, to), _| {
            let exception = SPREAD_IMPLS.iter().find(|(a, b, _)| shown(from) == *a && shown(to) == *b);
            exception.inspect(|exception| _ = unused.remove(exception)).is_none()
        });
        for circle in circles(&imports) {
            _ = writeln!(faults, "{}: {} files import from each other", target.package, circle.len());
            faults.push_str(&describe(&circle, &imports));
        }
    }
    assert!(faults.is_empty(), "{faults}");
    assert!(unused.is_empty(), "these exceptions are not needed: {unused:?}");
}

/// Returns the row of each module, according to the table in ARCHITECTURE.md.
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

/// Returns a file's entry in the table: `auth/cache` if that is listed, otherwise `auth`.
fn listed<'a>(rows: &'a BTreeMap<String, usize>, source: &Path, file: &Path) -> Result<(&'a str, usize), String> {
    let path = file.strip_prefix(source).unwrap().with_extension("");
    let path = if path.ends_with("mod") { path.parent().unwrap().to_owned() } else { path };
    let row = path.ancestors().find_map(|path| rows.get_key_value(path.to_str().unwrap()));
    row.map(|(name, row)| (name.as_str(), *row)).ok_or_else(|| path.display().to_string())
}

#[test]
fn no_module_of_zoom_core_imports_from_a_row_below_its_own() {
    let source = root().join("zoom-core/src");
    let rows = rows(&read(&root().join("ARCHITECTURE.md")));
    let mut faults = BTreeSet::new();
    // The root and `private` re-export from every row.
    let is_exempt = |file: &Path| file == source.join("lib.rs") || file == source.join("private.rs");
    for ((from, to), paths) in of_crate(&source.join("lib.rs")) {
        if is_exempt(&from) || is_exempt(&to) {
            continue;
        }
        match (listed(&rows, &source, &from), listed(&rows, &source, &to)) {
            (Ok((a, row)), Ok((b, other))) if row < other => {
                let path = paths.first().unwrap();
                faults.insert(format!(
                    "`{a}` (row {row}) imports `{path}` from `{b}` (row {other}), which is in a row below"
                ));
            }
            (Ok(_), Ok(_)) => {}
            (Err(module), _) | (_, Err(module)) => {
                faults.insert(format!("`{module}` is not in the table of ARCHITECTURE.md: add it to a row"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_file_has_at_most_500_lines_or_says_why() {
    let mut faults = Vec::new();
    for file in sources() {
        let text = read(&file);
        let length = text.lines().count();
        if length > LONGEST && !text.lines().take(10).any(|line| line.starts_with("// Over 500 lines: ")) {
            faults.push(format!(
                "{} has {length} lines: split it, or write `// Over 500 lines: <reason>` at its top",
                shown(&file)
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_root_of_zoom_core_has_at_most_30_names() {
    let mut names = BTreeSet::new();
    for line in read(&root().join("api/zoom-core.txt")).lines() {
        let Some((kind, path)) = line.split_once(" zoom_core::") else { continue };
        let name: String = path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let is_nested = path[name.len()..].starts_with("::");
        let is_name = !["impl", "mod"].contains(&kind.rsplit(' ').next().unwrap()) && !kind.starts_with("impl");
        if is_name && !is_nested && !CRATES.contains(&name.as_str()) {
            names.insert(name);
        }
    }
    assert!(names.contains("Client"), "the list of names was not read correctly: {names:?}");
    assert!(names.len() <= ROOT_NAMES, "{} names: move some into a module: {names:?}", names.len());
}

/// Returns the imports of a crate whose files are given as `(file, text)`.
fn drawn(files: &[(&str, &str)]) -> BTreeMap<(String, String), BTreeSet<String>> {
    let read = |path: &Path| {
        let file = files.iter().find(|(file, _)| Path::new(file) == path);
        file.unwrap_or_else(|| panic!("{} is read", path.display())).1.to_owned()
    };
    let imports: Imports = of_crate_with(&PathBuf::from("lib.rs"), &read);
    let name = |path: &PathBuf| path.display().to_string();
    imports.iter().map(|((from, to), paths)| ((name(from), name(to)), paths.clone())).collect()
}

#[test]
fn every_way_to_import_is_seen() {
    for (source, expected) in [
        ("use crate::b::B;", true),
        ("use crate::{b::{self, B}};", true),
        ("use super::b::*; fn f(b: B) {}", true),
        ("use super::b; fn f(b: b::B) {}", true),
        ("use super::b::B as C;", true),
        ("fn f() -> crate::b::B { todo!() }", true),
        ("fn f() { format!(\"{}\", crate::b::B::new()); }", true),
        ("macro_rules! m { () => { $crate::b::B } }", true),
        ("fn f() { use super::b::B; }", true),
        ("use crate::Renamed;", true),
        ("impl Clone for super::b::B {}", true),
        ("pub use super::b::B;", false),
        ("use super::b;", false),
        ("#[cfg(test)] use super::b::B;", false),
        ("#[cfg(test)] mod tests { use crate::b::B; }", false),
        ("#[cfg(all(test, feature = \"x\"))] mod tests { use crate::b::B; }", false),
        ("#[cfg(not(test))] use super::b::B;", true),
        ("// use crate::b::B;\n/// [`crate::b::B`]\nfn f() {}", false),
        ("use std::fmt;", false),
    ] {
        let imports =
            drawn(&[("lib.rs", "mod a; mod b; pub use b::B as Renamed;"), ("a.rs", source), ("b.rs", "pub struct B;")]);
        let expected = if expected { vec![("a.rs", "b.rs")] } else { vec![] };
        let found: Vec<_> = imports.keys().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        assert_eq!(found, expected, "{source}");
    }
}

#[test]
fn a_circle_is_found_and_a_re_export_is_not_one() {
    let files = |root: &'static str| {
        [("lib.rs", root), ("a.rs", "use crate::B; pub struct A;"), ("b.rs", "use super::A; pub struct B;")]
    };
    let imports = drawn(&files("mod a; mod b; pub use a::A; pub use b::B;"));
    let imports: Imports = imports.into_iter().map(|((from, to), paths)| ((from.into(), to.into()), paths)).collect();
    assert_eq!(circles(&imports), [BTreeSet::from([PathBuf::from("a.rs"), PathBuf::from("b.rs")])]);
    assert!(describe(&circles(&imports)[0], &imports).contains("a.rs imports from b.rs: `crate::B`\n"));

    let imports =
        drawn(&[("lib.rs", "mod a; mod b; pub use a::A;"), ("a.rs", "pub struct A;"), ("b.rs", "use crate::A;")]);
    assert_eq!(imports.keys().collect::<Vec<_>>(), [&("b.rs".to_owned(), "a.rs".to_owned())]);
}

#[test]
fn the_table_of_rows_is_read() {
    let rows =
        rows("| row | modules | |\n| --- | --- | --- |\n| 0 | `a`, `b/c` | x |\n| 1 | `b` | y |\n\n| 2 | `d` | |");
    assert_eq!(rows.len(), 3);
    let of = |file: &str| listed(&rows, Path::new("src"), Path::new(file)).map(|(_, row)| row);
    assert_eq!((of("src/a.rs"), of("src/b/mod.rs"), of("src/b/x.rs"), of("src/b/c.rs")), (Ok(0), Ok(1), Ok(1), Ok(0)));
    assert_eq!(of("src/e.rs"), Err("e".to_owned()));
}
