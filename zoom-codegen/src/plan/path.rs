//! Paths in the form that a declaration supports: placeholders are whole segments, and the rest is sent unchanged.

use crate::report::Report;

/// Returns a path in which each `{name}` is a whole segment and each name is unique; `None` if the path cannot be
/// declared. Differences from the document are noted in the report.
pub(super) fn normalized(path: &str, key: &str, report: &mut Report) -> Option<String> {
    let (path, rest) = path.split_at(path.find(['?', '#']).unwrap_or(path.len()));
    if !rest.is_empty() {
        report.note(key, &format!("`{rest}` is not part of the path; left out"));
    }
    let mut names: Vec<String> = Vec::new();
    let mut segments = Vec::new();
    for segment in path.split('/').map(str::trim).filter(|segment| !segment.is_empty()) {
        let inner: Vec<&str> =
            segment.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.trim()).collect();
        if inner.is_empty() {
            let is_sent = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=@:".contains(c);
            if !segment.chars().all(is_sent) || matches!(segment, "." | "..") || segment.starts_with(':') {
                report.note(key, &format!("a declared path can't contain the segment `{segment}`; left out"));
                return None;
            }
            segments.push(segment.to_owned());
            continue;
        }
        let joined = inner.iter().filter(|name| !name.is_empty()).copied().collect::<Vec<_>>().join("_");
        let mut name = if joined.is_empty() { "value".to_owned() } else { joined.replace('/', "_") };
        if segment != format!("{{{name}}}") {
            report.note(key, &format!("the whole segment `{segment}` is sent as one value: the parameter `{name}`"));
        }
        if names.contains(&name) {
            let numbered = (2..).map(|number| format!("{name}_{number}"));
            let free = numbered.into_iter().find(|name| !names.contains(name)).unwrap_or_default();
            report.note(key, &format!("`{name}` is in the path twice; the second is renamed to `{free}`"));
            name = free;
        }
        segments.push(format!("{{{name}}}"));
        names.push(name);
    }
    if segments.is_empty() {
        report.note(key, "the path has no segments; left out");
        return None;
    }
    Some(format!("/{}", segments.join("/")))
}
