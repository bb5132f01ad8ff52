//! The documentation of an endpoint: what the arguments add to the struct's page, and what of the page is in `OPERATION`.

use super::parse::EndpointAttr;

/// The lines that the arguments add to the struct's documentation.
pub(crate) fn page(attr: &EndpointAttr) -> Vec<String> {
    let (Some(method), Some(path)) = (attr.method, &attr.path) else { return Vec::new() };
    let mut lines = vec![String::new(), format!("**{}** `{}`", method.name(), path.value())];
    if let Some(label) = &attr.rate_limit {
        lines.extend([String::new(), format!("Rate limit: {label}")]);
    }
    if let Some(range) = &attr.max_range {
        lines.extend([String::new(), format!("Longest time range: {}", range.text)]);
    }
    if !attr.scopes.is_empty() {
        let scopes: Vec<String> = attr.scopes.iter().map(|scope| format!("`{}`", scope.value())).collect();
        lines.extend([String::new(), format!("Scopes (one of): {}", scopes.join(", "))]);
    }
    if !attr.errors.is_empty() {
        lines.extend([String::new(), "| status | code | meaning |".into(), "| --- | --- | --- |".into()]);
        lines.extend(attr.errors.iter().map(|error| {
            format!("| {} | {} | {} |", error.status, error.code, error.meaning.value().replace('|', "\\|"))
        }));
    }
    lines
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
