//! The URLs of Postman requests: parts, text, or both.

use super::{node::Node, row::Row};

/// A URL relative to the API's base URL.
#[derive(Debug, Default)]
pub(super) struct Url {
    /// The path, with placeholders as in OpenAPI: `/users/{userId}`.
    pub(super) path: String,
    pub(super) query: Vec<Row>,
    pub(super) variables: Vec<Row>,
    /// A host that is not known to be an API host.
    pub(super) other_host: Option<String>,
}

impl Url {
    /// Reads a URL that is a string, an object containing its parts, or an object containing only the string.
    pub(super) fn read(node: &Node) -> Self {
        let raw = node.text().or_else(|| node.get("raw").text()).unwrap_or_default();
        let whole = Whole::read(&raw);
        let segments: Vec<String> = match node.get("path") {
            Node::Null => whole.segments,
            Node::Text(path) => split(path),
            parts => parts.list().iter().flat_map(|part| split(&segment(part))).collect(),
        };
        let host = match node.get("host") {
            Node::Null => whole.host,
            Node::Text(host) => host.clone(),
            parts => parts.texts().join("."),
        };
        let rows = |name: &str| node.get(name).list().iter().filter_map(Row::read).collect();
        let query = if node.get("query").is_null() { whole.query } else { rows("query") };
        let mut segments = &segments[..];
        while let Some((first, rest)) = segments.split_first().filter(|(first, _)| is_base(first, host.is_empty())) {
            // A variable after the host is a parameter unless its name shows that it belongs to the base URL.
            segments = rest;
            if variable(first).is_none() && first == "v2" {
                break;
            }
        }
        let path: Vec<String> = segments.iter().map(|segment| template(segment)).collect();
        let known = ["api.zoom.us", "file.zoom.us", "fileapi.zoom.us", "api.zoomgov.com"];
        let host = host.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        let host = host.split('/').next().unwrap_or_default();
        let is_known = host.is_empty() || host.contains("{{") || known.contains(&host) || host.starts_with(':');
        Self {
            path: format!("/{}", path.join("/")),
            query,
            variables: rows("variable"),
            other_host: (!is_known).then(|| host.to_owned()),
        }
    }
}

/// The parts of a URL that was written as text.
#[derive(Default)]
struct Whole {
    host: String,
    segments: Vec<String>,
    query: Vec<Row>,
}

impl Whole {
    fn read(text: &str) -> Self {
        let text = text.trim().split('#').next().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let (host, path) = match path.split_once("://") {
            Some((_, rest)) => rest.split_once('/').unwrap_or((rest, "")),
            None if path.starts_with("{{") => path.split_once('/').unwrap_or((path, "")),
            None => match path.split_once('/') {
                // A host without a scheme is recognized by its dots.
                Some((host, path)) if host.contains('.') => (host, path),
                _ => ("", path),
            },
        };
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            Row::pair(key, value)
        });
        Self { host: host.to_owned(), segments: split(path), query: pairs.collect() }
    }
}

fn split(path: &str) -> Vec<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').map(str::trim).filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
}

/// Returns the text of a segment that is a string, or an object containing its value.
fn segment(node: &Node) -> String {
    node.text().or_else(|| node.get("value").text()).unwrap_or_default()
}

/// Returns the name in `{{name}}`.
fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix("{{")?.strip_suffix("}}").map(str::trim)
}

/// Returns whether the first segment belongs to the base URL.
fn is_base(segment: &str, is_host_missing: bool) -> bool {
    let Some(name) = variable(segment) else { return segment == "v2" };
    let name = name.to_ascii_lowercase();
    let says_so = ["url", "base", "host", "api", "server", "domain", "endpoint", "version"];
    !name.ends_with("id")
        && (says_so.iter().any(|word| name.contains(word)) || is_host_missing && name.contains("zoom"))
}

/// Rewrites `:userId` at the beginning of a segment, and `{{userId}}` anywhere in it, to `{userId}`.
fn template(segment: &str) -> String {
    if let Some(name) = segment.strip_prefix(':') {
        // A Postman variable ends where a file extension begins.
        let end = name.find('.').unwrap_or(name.len());
        return format!("{{{}}}{}", &name[..end], &name[end..]);
    }
    segment.replace("{{", "{").replace("}}", "}")
}

/// Returns the names of a path's placeholders.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
