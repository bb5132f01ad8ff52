//! Paths as a declaration can have them: placeholders are whole segments, and the rest is sent as it is.

use crate::report::Report;

/// Returns a path with `{name}` only as a whole segment, each name once; `None` if it cannot be declared. The report says what
/// differs from the document.
pub(super) fn normalized(path: &str, key: &str, report: &mut Report) -> Option<String> {
    let (path, rest) = path.split_at(path.find(['?', '#']).unwrap_or(path.len()));
    if !rest.is_empty() {
        report.note(key, &format!("`{rest}` is not a part of the path; left out"));
    }
    let mut names: Vec<String> = Vec::new();
    let mut segments = Vec::new();
    for segment in path.split('/').map(str::trim).filter(|segment| !segment.is_empty()) {
        let inner: Vec<&str> =
            segment.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.trim()).collect();
        if inner.is_empty() {
            let is_sent = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=@:".contains(c);
            if !segment.chars().all(is_sent) || matches!(segment, "." | "..") || segment.starts_with(':') {
                report.note(key, &format!("the segment `{segment}` can't be in a declared path; left out"));
                return None;
            }
            segments.push(segment.to_owned());
            continue;
        }
        let joined = inner.iter().filter(|name| !name.is_empty()).copied().collect::<Vec<_>>().join("_");
        let mut name = if joined.is_empty() { "value".to_owned() } else { joined.replace('/', "_") };
        if segment != format!("{{{name}}}") {
            report.note(key, &format!("`{segment}` is sent as one value, all of it: the parameter `{name}`"));
        }
        if names.contains(&name) {
            let numbered = (2..).map(|number| format!("{name}_{number}"));
            let free = numbered.into_iter().find(|name| !names.contains(name)).unwrap_or_default();
            report.note(key, &format!("`{name}` is in the path twice; the second is `{free}`"));
            name = free;
        }
        segments.push(format!("{{{name}}}"));
        names.push(name);
    }
    if segments.is_empty() {
        report.note(key, "the path has no segment; left out");
        return None;
    }
    Some(format!("/{}", segments.join("/")))
}
