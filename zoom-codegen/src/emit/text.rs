//! Rust source text, formatted as the project's rustfmt.toml specifies.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::prose;

/// The maximum width of a line, as in rustfmt.toml.
pub(super) const WIDTH: usize = 120;

/// Returns doc lines as attributes.
pub(super) fn doc_lines(lines: &[String]) -> TokenStream {
    let lines = lines
        .iter()
        .map(|line| line.replace(prose::is_unseen, ""))
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Returns doc lines as comments.
pub(super) fn doc_text(lines: &[String]) -> String {
    let lines = lines.iter().map(|line| line.replace(prose::is_unseen, ""));
    lines.fold(String::new(), |text, line| text + format!("/// {line}").trim_end() + "\n")
}

/// Formats an item.
pub(super) fn printed(item: &TokenStream) -> String {
    match syn::parse2(item.clone()) {
        Ok(item) => {
            let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
            joined(&prettyplease::unparse(&file))
        }
        // This arm is unreachable as long as names are identifiers; if one is not, the compiler reports the problem.
        Err(_) => item.to_string(),
    }
}

/// Puts each field on one line: prettyplease breaks some lines that would fit in the project's width.
fn joined(text: &str) -> String {
    let mut joined = String::new();
    let mut broken = false;
    for line in text.lines() {
        // prettyplease writes `..= 200`.
        let is_limit = ["    #[length(", "    #[range("].iter().any(|attribute| line.starts_with(attribute));
        let compact = is_limit.then(|| line.replace("..= ", "..=").replace(" ..", "..").replace("- ", "-"));
        let line = compact.as_deref().unwrap_or(line);
        let part = if broken { line.trim().trim_end_matches(',') } else { line };
        joined.push_str(part);
        match broken {
            true if line == "    >," => {
                joined.push_str(",\n");
                broken = false;
                let start = joined[..joined.len() - 1].rfind('\n').map_or(0, |at| at + 1);
                if joined.len() - 1 - start > WIDTH
                    && let Some(colon) = joined[start..].find(": ")
                {
                    joined.replace_range(start + colon + 1..start + colon + 2, "\n        ");
                }
            }
            true => {}
            false if line.starts_with("    pub ") && line.ends_with('<') => broken = true,
            false => joined.push('\n'),
        }
    }
    joined
}

/// Appends an item, separated by an empty line.
pub(super) fn push_item(text: &mut String, item: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(item);
}

/// Returns a string literal.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Returns a list in brackets, on one line if it fits.
pub(super) fn list(elements: &[String]) -> String {
    let line = format!("[{}]", elements.join(", "));
    if line.len() + 15 <= WIDTH {
        return line;
    }
    format!("[\n        {},\n    ]", elements.join(",\n        "))
}

/// Returns a `use` item for one or several names, wrapped the way rustfmt wraps it.
pub(super) fn packed(path: &str, names: &[String]) -> String {
    if let [only] = names {
        return format!("{path}{only};\n");
    }
    let line = format!("{path}{{{}}};\n", names.join(", "));
    if line.len() < WIDTH {
        return line;
    }
    let mut text = format!("{path}{{\n");
    let mut line = String::new();
    // rustfmt reserves room for the space after a comma unless the list fits on one line.
    let is_one_line = names.iter().map(|name| name.len() + 2).sum::<usize>() + 3 <= WIDTH;
    let margin = if is_one_line { 5 } else { 6 };
    for name in names {
        if !line.is_empty() && line.len() + name.len() + margin > WIDTH {
            _ = writeln!(text, "    {}", line.trim_end());
            line.clear();
        }
        _ = write!(line, "{name}, ");
    }
    _ = writeln!(text, "    {}", line.trim_end());
    text + "};\n"
}

/// Returns a count with its noun: `1 operation`, `2 operations`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
