//! The lines that an endpoint's arguments add to the struct's documentation.

use super::parse::EndpointAttr;

/// Returns the lines that the arguments add to the struct's documentation.
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
