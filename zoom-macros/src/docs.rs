//! The text of doc comments.

use syn::LitStr;

/// Joins doc lines into one string, without the space that follows `///`.
pub(crate) fn joined(docs: &[LitStr]) -> String {
    let lines: Vec<String> =
        docs.iter().map(LitStr::value).map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
    lines.join("\n")
}

/// Returns the text before the first heading: sections, such as examples, are only for the documentation page. Lines in
/// a code block are not headings.
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

/// Returns the address of the first link under the heading `See also`.
pub(crate) fn see_also(docs: &str) -> Option<&str> {
    let mut lines = docs.lines().map(str::trim);
    lines.find(|line| line.starts_with('#') && line.trim_start_matches('#').trim() == "See also")?;
    let section = lines.take_while(|line| !line.starts_with("# "));
    section.filter_map(|line| line.split_once("](")?.1.split_once(')')).map(|(url, _)| url).next()
}

#[cfg(test)]
mod tests {
    use super::{see_also, without_sections};

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

    #[test]
    fn the_first_link_below_see_also_is_the_address_of_the_page() {
        for (docs, url) in [
            ("Gets it.\n\n# See also\n\n[Zoom's page](https://a.example/{id})", Some("https://a.example/{id}")),
            ("# See also\n[It](https://a.example), [that](https://b.example)", Some("https://a.example")),
            ("## See also\n\nNothing.\n\n# More\n\n[It](https://a.example)", None),
            ("[It](https://a.example)", None),
            ("", None),
        ] {
            assert_eq!(see_also(docs), url, "{docs}");
        }
    }
}
