//! No file of the program imports itself, directly or through others.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A module, such as `commands::login`, and the modules that it imports.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// Reads the files of a folder into their modules and texts. Tests inside a file do not count.
fn read(folder: &Path, prefix: &str, modules: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() {
            read(&path, &format!("{prefix}{name}::"), modules);
            continue;
        }
        let module = match name.trim_end_matches(".rs") {
            "mod" => prefix.trim_end_matches("::").to_owned(),
            stem => format!("{prefix}{stem}"),
        };
        let text = fs::read_to_string(path).unwrap();
        modules.insert(module, text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned());
    }
}

/// Adds the paths of a `use`, such as `a::{b, c::d}`.
fn paths(tree: &str, prefix: &str, found: &mut Vec<String>) {
    let (mut depth, mut begin) = (0, 0);
    let ends = tree.char_indices().chain([(tree.len(), ',')]);
    for (at, c) in ends {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let item = tree[begin..at].trim();
                begin = (at + 1).min(tree.len());
                match item.split_once('{') {
                    Some((head, rest)) => {
                        paths(rest.trim_end().trim_end_matches('}'), &format!("{prefix}{head}"), found);
                    }
                    None if item.is_empty() => {}
                    None => found.push(format!("{prefix}{item}")),
                }
            }
            _ => {}
        }
    }
}

/// Returns the module that a path of the program leads to: the longest beginning of the path that is one.
fn target(path: &str, module: &str, modules: &BTreeMap<String, String>) -> Option<String> {
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let path = match (path.strip_prefix("crate::"), path.strip_prefix("super::")) {
        (Some(path), _) => path.to_owned(),
        (_, Some(path)) => format!("{parent}::{path}"),
        (None, None) => return None,
    };
    let parts: Vec<&str> = path.split("::").collect();
    (1..=parts.len()).rev().map(|length| parts[..length].join("::")).find(|path| modules.contains_key(path))
}

fn imports(modules: &BTreeMap<String, String>) -> Imports {
    let of = |module: &String, text: &String| {
        let mut found = Vec::new();
        for tree in text.split("\nuse ").skip(1) {
            paths(tree.split(';').next().unwrap(), "", &mut found);
        }
        // A path may also be written in full, and a parent may call its children.
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        for word in words {
            found.push(word.to_owned());
            found.push(format!("crate::{module}::{word}"));
        }
        let targets = found.iter().filter_map(|path| target(path, module, modules));
        targets.filter(|target| target != module).collect::<BTreeSet<String>>()
    };
    modules.iter().map(|(module, text)| (module.clone(), of(module, text))).collect()
}

/// Fails on a cycle among the modules that `path` leads to.
fn check(path: &mut Vec<String>, imports: &Imports, checked: &mut BTreeSet<String>) {
    let module = path.last().unwrap().clone();
    for next in &imports[&module] {
        assert!(!path.contains(next), "a cycle of imports: {} -> {next}", path.join(" -> "));
        if !checked.contains(next) {
            path.push(next.clone());
            check(path, imports, checked);
            path.pop();
        }
    }
    checked.insert(module);
}

#[test]
fn no_file_imports_itself_through_others() {
    let mut modules = BTreeMap::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut modules);
    let imports = imports(&modules);
    assert!(imports["commands::login"].contains("connect") && imports["connect"].contains("exit"), "{imports:?}");
    assert_eq!(imports["exit"], BTreeSet::new());
    for module in modules.keys() {
        check(&mut vec![module.clone()], &imports, &mut BTreeSet::new());
    }
}
