//! Finds what to write for a path that was pasted as a URL, with a host, a query or the placeholders of other tools.

use std::fmt::Write as _;

use super::method::Method;

/// A string that contains more than a path: what is wrong, the bytes of the faulty part, and what to write.
pub(crate) struct Pasted {
    pub(crate) wrong: String,
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) help: String,
}

/// Finds parts that a path can't contain: spaces around it, a host, the version, a query, a fragment. `base` is the
/// value of the option of that name.
pub(crate) fn pasted(text: &str, method: Method, base: Option<&str>) -> Option<Pasted> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    let (host, behind_host) = host(trimmed);
    let path_from = start + behind_host;
    let url = &trimmed[behind_host..];
    let (path, rest) = url.split_at(end_of_path(url));
    let has_version = base != Some("Root") && (path == "/v2" || path.starts_with("/v2/"));
    let (wrong, from, to) = if host.is_some() {
        ("the path contains a host".to_owned(), start, path_from)
    } else if has_version {
        ("the path contains `/v2`, which is already the end of the base URL".to_owned(), start, start + "/v2".len())
    } else if let Some(sign) = rest.chars().next() {
        (format!("the path contains `{sign}`"), path_from + path.len(), start + trimmed.len())
    } else if trimmed.len() < text.len() && !trimmed.is_empty() {
        ("the path begins or ends with a space".to_owned(), 0, text.len())
    } else {
        return None;
    };
    let path = written(if has_version { &path["/v2".len()..] } else { path });
    let query = rest.strip_prefix('?').unwrap_or_default();
    let names: Vec<&str> = query.split('#').next().unwrap_or_default().split('&').filter_map(name).collect();
    let mut help = match path.as_str() {
        "" => "write the path, as in `\"/users/<user_id>\"`".to_owned(),
        path => format!("write `{path:?}`"),
    };
    if let Some(base) = host.and_then(|host| base_of(host, has_version, &path)).filter(|it| base != Some(*it)) {
        _ = write!(help, " with `base = {base}`");
    }
    if !names.is_empty() {
        let mut fields: Vec<String> = Vec::new();
        for field in names.into_iter().map(|name| field(name, method)) {
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        _ = write!(help, ", and a field for each query parameter: `{}`", fields.join("`, `"));
    }
    Some(Pasted { wrong, from, to, help })
}

/// Returns the host at the beginning of a URL, if there is one, and where the path begins.
fn host(url: &str) -> (Option<&str>, usize) {
    let scheme = url.find("://").filter(|at| url[..*at].chars().all(|c| c.is_ascii_alphanumeric())).map(|at| at + 3);
    let begin = scheme.or_else(|| url.starts_with("//").then_some(2)).unwrap_or(0);
    let end = url[begin..].find(['/', '?', '#']).map_or(url.len(), |at| begin + at);
    let host = &url[begin..end];
    let name = host.rsplit('@').next().unwrap_or(host).split(':').next().unwrap_or(host);
    let is_zooms = ["zoom.us", "zoomgov.com"].iter().any(|domain| name.to_ascii_lowercase().ends_with(domain));
    // Postman's `{{baseUrl}}`.
    let is_variable = host.starts_with("{{") && host.ends_with("}}");
    let is_host = begin > 0 && name.contains(['.', ':']) || scheme.is_some() || is_zooms || is_variable;
    if is_host { (Some(name), end) } else { (None, 0) }
}

/// Returns the option `base` for a host, if it is not the API's own.
fn base_of(host: &str, has_version: bool, path: &str) -> Option<&'static str> {
    let host = host.to_ascii_lowercase();
    match host.split('.').next() {
        Some("fileapi") => Some("FileApi"),
        Some("file") => Some("File"),
        Some("api") if !has_version && path.starts_with("/scim2/") => Some("Root"),
        _ => None,
    }
}

/// Returns where the path ends: at the first `?` or `#` outside a placeholder. In a placeholder, these may be part of
/// `r#type` or of a pattern.
fn end_of_path(url: &str) -> usize {
    let mut open = 0_usize;
    for (at, c) in url.char_indices() {
        match c {
            '<' | '{' => open += 1,
            '>' | '}' => open = open.saturating_sub(1),
            '/' => open = 0,
            '?' | '#' if open == 0 => return at,
            _ => {}
        }
    }
    url.len()
}

/// Returns the path with its placeholders in our notation.
fn written(path: &str) -> String {
    let segments = path.split('/').map(|segment| match of_another_tool(segment) {
        Some(name) => format!("<{}>", as_name(name)),
        None => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/").trim_end_matches('/').to_owned()
}

/// Returns the name in a placeholder of another tool: `{id}`, `{{id}}`, `:id`, `{id:[0-9]+}`, `{*rest}`, `*rest`, `<id..>`,
/// `<id:u64>`.
pub(crate) fn of_another_tool(segment: &str) -> Option<&str> {
    let braced = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let twice = braced.and_then(|rest| rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')));
    let angled = segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let angled = angled.filter(|name| name.contains([':', '.', '?', '*']));
    let other = || segment.strip_prefix(':').or_else(|| segment.strip_prefix('*')).filter(|name| !name.is_empty());
    let name = twice.or(braced).or(angled).or_else(other)?.trim_start_matches('*');
    Some(name.split([':', '?']).next().unwrap_or(name).trim_end_matches('.'))
}

/// Returns the name in a pair of the query.
fn name(pair: &str) -> Option<&str> {
    let name = pair.split('=').next().unwrap_or(pair);
    let name = name.trim_matches(|c| matches!(c, '<' | '>' | '{' | '}' | ' '));
    (!name.is_empty()).then_some(name)
}

/// Returns the field that sends a query parameter.
fn field(wire: &str, method: Method) -> String {
    let wire = wire.replace("%5B", "[").replace("%5D", "]").replace("%5b", "[").replace("%5d", "]");
    let ident = as_name(&wire);
    let is_in_query = matches!(method, Method::Get | Method::Head | Method::Delete);
    let ident = match ident.as_str() {
        // These can't be raw identifiers.
        "self" | "super" | "crate" => format!("{ident}_"),
        _ if syn::parse_str::<syn::Ident>(&ident).is_err() => format!("r#{ident}"),
        _ => ident,
    };
    match (ident.trim_start_matches("r#") != wire, is_in_query) {
        (true, _) => format!("#[query(rename = {wire:?})] {ident}: Option<String>"),
        (false, true) => format!("{ident}: Option<String>"),
        (false, false) => format!("#[query] {ident}: Option<String>"),
    }
}

/// Returns the field name closest to `name`: `user-id` and `userId` become `user_id`.
pub(crate) fn as_name(name: &str) -> String {
    let mut field = String::new();
    for c in name.chars() {
        match c {
            'A'..='Z' => {
                if !field.is_empty() && !field.ends_with('_') {
                    field.push('_');
                }
                field.push(c.to_ascii_lowercase());
            }
            c if c.is_ascii_alphanumeric() => field.push(c),
            _ if field.is_empty() || field.ends_with('_') => {}
            _ => field.push('_'),
        }
    }
    let field = field.trim_end_matches('_');
    match field.chars().next() {
        None => "id".into(),
        Some('0'..='9') => format!("id_{field}"),
        Some(_) => field.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_url_is_answered_with_the_path_and_its_fields() {
        let token = "write `\"/users/<user_id>/token\"`";
        let kind = "a field for each query parameter: `r#type: Option<String>`";
        for (text, marked, help) in [
            ("https://api.zoom.us/v2/users/<user_id>/token", "https://api.zoom.us", token.to_owned()),
            ("HTTPS://API.zoom.us:443/v2/users/{userId}/token", "HTTPS://API.zoom.us:443", token.to_owned()),
            ("api.zoom.us/v2/users/:userId/token", "api.zoom.us", token.to_owned()),
            ("//api.zoom.us/v2/users/{{userId}}/token/", "//api.zoom.us", token.to_owned()),
            ("{{baseUrl}}/users/:user_id/token?type=zak", "{{baseUrl}}", format!("{token}, and {kind}")),
            ("https://api.zoom.us/v2/users/<user_id>/token?type=zak#x", "https://api.zoom.us", format!("{token}, and {kind}")),
            ("/v2/users/<user_id>/token", "/v2", token.to_owned()),
            ("/users/<user_id>/token#x", "#x", token.to_owned()),
            ("/users/<user_id>/token?", "?", token.to_owned()),
            ("/users/<user_id>/token?<type>", "?<type>", format!("{token}, and {kind}")),
            (" /users/<user_id>/token ", " /users/<user_id>/token ", token.to_owned()),
            (
                "/x?pageSize=1&ids%5B%5D=2&ids%5B%5D=3",
                "?pageSize=1&ids%5B%5D=2&ids%5B%5D=3",
                "write `\"/x\"`, and a field for each query parameter: `#[query(rename = \"pageSize\")] page_size: Option<String>`, \
                 `#[query(rename = \"ids[]\")] ids: Option<String>`"
                    .to_owned(),
            ),
            ("https://fileapi.zoom.us/v2/x", "https://fileapi.zoom.us", "write `\"/x\"` with `base = FileApi`".to_owned()),
            (
                "https://api.zoom.us/scim2/Users",
                "https://api.zoom.us",
                "write `\"/scim2/Users\"` with `base = Root`".to_owned(),
            ),
            ("https://example.com/x", "https://example.com", "write `\"/x\"`".to_owned()),
            ("http://localhost:80/x", "http://localhost:80", "write `\"/x\"`".to_owned()),
            ("https://api.zoom.us/v2", "https://api.zoom.us", "write the path, as in `\"/users/<user_id>\"`".to_owned()),
        ] {
            let Some(pasted) = pasted(text, Method::Get, None) else { panic!("{text} is taken") };
            assert_eq!((&text[pasted.from..pasted.to], pasted.help), (marked, help), "{text}");
        }
        let on_post = pasted("/x?type=1", Method::Post, None).map(|pasted| pasted.help);
        let help = "write `\"/x\"`, and a field for each query parameter: `#[query] r#type: Option<String>`";
        assert_eq!(on_post.as_deref(), Some(help));
        for path in
            ["", "/users", "/users/<r#type>/x", "/v2x/y", "users/<id>", "/a.b/c", "/users/{id?}", "//users", "*"]
        {
            assert!(pasted(path, Method::Get, None).is_none(), "{path}");
        }
        assert!(pasted("/v2/users", Method::Get, Some("Root")).is_none());
    }
}
