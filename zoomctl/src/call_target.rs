//! What `zoomctl call` calls: a path as written in Zoom's documentation, or a URL copied from elsewhere.

use http::Method;
use percent_encoding::percent_decode_str;
use zoom_core::{
    DynamicRequest, Operation, Value,
    operation::{Base, ParamLocation},
};

use crate::{catalogue, exit::Failure};

/// The domains of Zoom's API hosts; a URL of such a host is accepted in place of a path.
const API_HOSTS: [&str; 2] = ["zoom.us", "zoomgov.com"];

/// A path, with the query and the base that were parsed from the same text.
#[derive(Debug, PartialEq)]
pub(crate) struct Target {
    pub(crate) path: String,
    /// The decoded names and values of the query.
    pub(crate) query: Vec<(String, String)>,
    /// The base URL, if the text was a complete URL.
    pub(crate) base: Option<Base>,
    /// Whether a complete URL belongs to Zoom for Government.
    pub(crate) is_gov: Option<bool>,
}

impl Target {
    /// Parses a path or a URL. A URL must point to Zoom's API, or begin with `base_url`.
    pub(crate) fn new(text: &str, base_url: Option<&str>) -> Result<Self, Failure> {
        let text = text.split('#').next().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let query = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        let query = query.collect();
        let own = base_url.and_then(|base| path.strip_prefix(base.trim_end_matches('/')));
        if let Some(path) = own.filter(|path| path.starts_with('/')) {
            return Ok(Self { path: path.to_owned(), query, base: Some(Base::Api), is_gov: None });
        }
        if !path.contains("://") {
            // `users/me` is a path as well; some shells on Windows rewrite a path that begins with `/`.
            let slash = if path.is_empty() || path.starts_with('/') { "" } else { "/" };
            return Ok(Self { path: format!("{slash}{path}"), query, base: None, is_gov: None });
        }
        let foreign = || {
            Failure::usage(format!(
                "`{path}` is not a URL of Zoom's API: write the path, such as `/users/me`, and pass the \
                 URL of another server with `--base-url`"
            ))
        };
        // The text may contain placeholders, so it need not be a valid URL.
        let (host, path) = path.strip_prefix("https://").and_then(|rest| rest.split_once('/')).ok_or_else(foreign)?;
        let zoom = API_HOSTS.iter().find_map(|zoom| Some((*zoom, host.strip_suffix(zoom)?.strip_suffix('.')?)));
        let ((zoom, name), path) = (zoom.ok_or_else(foreign)?, format!("/{path}"));
        let (base, path) = match (name, path.strip_prefix("/v2").filter(|rest| rest.starts_with('/'))) {
            ("fileapi", Some(path)) => (Base::FileApi, path),
            ("file", Some(path)) => (Base::File, path),
            (name, Some(path)) if name.starts_with("api") => (Base::Api, path),
            (name, None) if name.starts_with("api") => (Base::Root, path.as_str()),
            _ => return Err(foreign()),
        };
        Ok(Self { path: path.to_owned(), query, base: Some(base), is_gov: Some(zoom == API_HOSTS[1]) })
    }

    /// Returns a request for the paginated operation at this path, if the catalogue has one.
    pub(crate) fn listed(&self, method: &Method, base: Base) -> Option<DynamicRequest> {
        let candidates = catalogue::entries()
            .map(|entry| entry.operation)
            .filter(|operation| operation.method == *method && operation.base == base && operation.paginate.is_some());
        let found = candidates.filter_map(|operation| Some((operation, self.values(operation)?)));
        // Prefers the operation with fewer placeholders: `/users/summary` is not a user named `summary`.
        let (operation, values) = found.min_by_key(|(_, values)| values.len())?;
        let request = DynamicRequest::for_operation(operation);
        Some(
            values
                .into_iter()
                .fold(request, |request, (name, value)| request.set_in(ParamLocation::Path, name, Value::from(value))),
        )
    }

    /// Returns the values of an operation's placeholders, if the path matches the operation's path.
    fn values(&self, operation: &Operation) -> Option<Vec<(&'static str, String)>> {
        let (mut ours, mut theirs) = (self.path.split('/'), operation.path.split('/'));
        let mut values = Vec::new();
        loop {
            let (segment, declared) = match (ours.next(), theirs.next()) {
                (None, None) => return Some(values),
                (Some(segment), Some(declared)) => (segment, declared),
                _ => return None,
            };
            match declared.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
                // A placeholder is set by the parameter of the same name.
                Some(name) if segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) == Some(name) => {}
                Some(name) if !segment.is_empty() => {
                    let param = operation.all_params().find(|param| param.wire_name == name)?;
                    values.push((param.wire_name, decoded(segment)));
                }
                None if segment == declared => {}
                _ => return None,
            }
        }
    }
}

/// Decodes percent-encoded text from a URL. A `+` stays a `+`.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_a_query_and_a_url_are_read() {
        let of = |text: &str| {
            let target = Target::new(text, Some("http://127.0.0.1:80/v2/")).ok()?;
            let query: Vec<String> = target.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
            Some((target.path, query.join("&"), target.base))
        };
        for (text, path, query, base) in [
            ("/users", "/users", "", None),
            ("/users?page_size=2&status=", "/users", "page_size=2&status=", None),
            ("/users?q=a%20b%26c#top", "/users", "q=a b&c", None),
            ("https://api.zoom.us/v2/users/me", "/users/me", "", Some(Base::Api)),
            ("https://api-us.zoom.us/v2/users/<id>?a=1", "/users/<id>", "a=1", Some(Base::Api)),
            ("https://api.zoomgov.com/v2/users", "/users", "", Some(Base::Api)),
            ("https://api.zoom.us/scim2/Users", "/scim2/Users", "", Some(Base::Root)),
            ("https://fileapi.zoom.us/v2/whiteboards/files", "/whiteboards/files", "", Some(Base::FileApi)),
            ("http://127.0.0.1:80/v2/users", "/users", "", Some(Base::Api)),
        ] {
            assert_eq!(of(text), Some((path.to_owned(), query.to_owned(), base)), "{text}");
        }
        for text in [
            "http://api.zoom.us/v2/users",
            "https://example.com/v2/users",
            "https://api.zoom.us.example.com/v2/users",
            "https://notzoom.us/v2/users",
            "https://us02web.zoom.us/j/5",
            "ftp://api.zoom.us/v2/users",
            "https://",
            "https://user@api.zoom.us.evil.example/v2/users",
            "https://evil.example/api.zoom.us/v2/users",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
