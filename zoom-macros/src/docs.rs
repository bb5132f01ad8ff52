//! The text of doc comments.

use syn::LitStr;

/// Doc lines as one text, without the blank that follows `///`.
pub(crate) fn joined(docs: &[LitStr]) -> String {
    let lines: Vec<String> =
        docs.iter().map(LitStr::value).map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
    lines.join("\n")
}

/// The text before the first heading: sections, such as examples, are for the page. A block of code has no headings.
pub(crate) fn without_sections(docs: &str) -> &str {
    let mut is_code = false;
    let mut end = 0;
    for line in docs.split_inclusive('\n') {
        let text = line.trim();
        is_code ^= text.starts_with("```");
        let is_heading = text.trim_start_matches('#').starts_with(' ') && text.starts_with('#');
        if is_heading && !is_code {
            break;
        }
        end += line.len();
    }
    docs[..end].trim_end()
}

#[cfg(test)]
mod tests {
    use super::without_sections;

    #[test]
    fn the_text_ends_at_the_first_heading() {
        for (docs, text) in [
            ("Gets it.", "Gets it."),
            ("Gets it.\n\n# Examples\n\nOne.", "Gets it."),
            ("Gets it.\n\n## Examples", "Gets it."),
            (" Gets it.\n # Examples", " Gets it."),
            ("Gets it.\n\n```\n# use x;\n```\nMore.\n# Errors", "Gets it.\n\n```\n# use x;\n```\nMore."),
            ("Gets #1 of\n#2.", "Gets #1 of\n#2."),
            ("# Examples", ""),
            ("", ""),
        ] {
            assert_eq!(without_sections(docs), text, "{docs}");
        }
    }
}
