//! Tests that each `Cargo.toml` on the pages for newcomers contains the dependencies of the programs after it.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, fmt::Write as _};

use zoom_tools::{
    prose::{Syntax, files},
    workspace::{read, root},
};

/// The third-party crates that a program on a page may name.
const OTHERS: [&str; 5] = ["axum", "bytes", "reqwest", "serde_json", "tokio"];

/// A block of code on a page: the number of its first line, its language and its lines.
struct Block {
    line: usize,
    language: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for (text, line) in page.lines().zip(1..) {
        if let Some(language) = text.trim_start().strip_prefix("```") {
            is_open = !is_open;
            if is_open {
                blocks.push(Block { line: line + 1, language: language.to_owned(), text: String::new() });
            }
        } else if is_open && let Some(block) = blocks.last_mut() {
            block.text.push_str(text);
            block.text.push('\n');
        }
    }
    blocks
}

/// Returns the crates under `[dependencies]`, as they are named in Rust. A program can't use those under
/// `[dev-dependencies]`.
fn dependencies(toml: &str) -> BTreeSet<String> {
    let of_programs = toml.lines().skip_while(|line| line.trim() != "[dependencies]").skip(1);
    let of_programs = of_programs.take_while(|line| !line.starts_with('['));
    of_programs.filter_map(|line| line.split_once(" =")).map(|(name, _)| name.trim().replace('-', "_")).collect()
}

/// Returns the crates that a program names in a path, an import or an attribute.
fn crates(program: &str) -> BTreeSet<String> {
    let mut crates = BTreeSet::new();
    for line in program.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for (at, _) in line.match_indices("::") {
            let start = line[..at].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |before| before + 1);
            let name = &line[start..at];
            if (name.starts_with("zoom_") || OTHERS.contains(&name)) && !line[..start].ends_with("::") {
                crates.insert(name.to_owned());
            }
        }
    }
    crates
}

/// Checks the programs on a page: returns a line for each crate that a program names but the page does not list as a
/// dependency.
fn faults(name: &str, page: &str) -> String {
    let (mut known, mut faults) = (None, String::new());
    for block in blocks(page) {
        if block.language == "toml" && block.text.contains("dependencies]") {
            known = Some(dependencies(&block.text));
        }
        let is_main = |line: &str| line.contains("fn main()") && !line.starts_with("# ");
        let is_program = block.language.starts_with("rust") && block.text.lines().any(is_main);
        let Some(known) = known.as_ref().filter(|_| is_program) else { continue };
        for missing in crates(&block.text).difference(known) {
            let line = block.line;
            _ = writeln!(faults, "{name}:{line}: `{missing}` is not under `[dependencies]` in the block above");
        }
    }
    faults
}

#[test]
fn the_dependencies_above_a_program_are_all_that_it_needs() {
    let (mut all, mut programs) = (String::new(), 0);
    for file in files().iter().filter(|file| Syntax::of(file) == Some(Syntax::Markdown)) {
        let page = read(&root().join(file));
        programs += page.matches("fn main()").count();
        all += &faults(file, &page);
    }
    assert!(programs > 20, "too few programs were found on the pages");
    assert!(all.is_empty(), "{all}");
}

#[test]
fn a_missing_dependency_is_found() {
    let program = "```rust\nuse zoom_core::Client;\n#[tokio::main]\nasync fn main() { zoom_sandbox::start(); }\n```\n";
    let page = |toml: &str| format!("```toml\n{toml}\n```\n{program}");
    for (toml, missing) in [
        ("[dependencies]\nzoom-core = \"1\"\nzoom-sandbox = \"1\"\ntokio = \"1\"", ""),
        (
            "[dependencies]\nzoom-core = \"1\"\ntokio = \"1\"\n[dev-dependencies]\nzoom-sandbox = \"1\"",
            "`zoom_sandbox`",
        ),
        (
            "[dev-dependencies]\ntokio = \"1\"\nzoom-sandbox = \"1\"\n[dependencies]\nzoom-core = \"1\"",
            "`zoom_sandbox`",
        ),
        ("[dependencies]\nzoom-core = \"1\"\nzoom-sandbox = \"1\"", "`tokio`"),
    ] {
        let found = faults("page.md", &page(toml));
        assert_eq!(found.is_empty(), missing.is_empty(), "{toml}: {found}");
        assert!(found.contains(missing) && !found.contains("`zoom_core`"), "{toml}: {found}");
    }
    // A page without a block of dependencies, or with a hidden `main`, is not checked.
    assert_eq!(faults("page.md", program), "");
    assert_eq!(faults("page.md", &page("[dependencies]").replace("async fn", "# async fn")), "");
}
