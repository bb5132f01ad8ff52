//! Facts that a document states only in prose, such as an operation's rate-limit label, error codes and host.

use std::sync::LazyLock;

use indexmap::IndexMap;
use regex::Regex;

use crate::{
    input::{Entry, Response},
    meanings,
    report::Report,
};

static LABEL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\*\*\[Rate Limit Label\]\([^)]*\):\*\*\s*`([A-Za-z-]+)`").ok());

/// Matches what follows `**Error Code:**`: the code and its text.
static CODE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?s)^\s*`([^`]*)`\s*(?:<br\s*/?>)?\s*(.*)$").ok());

/// Returns the rate-limit label as the DSL spells it.
pub(crate) fn rate_limit(entry: &Entry) -> Option<&'static str> {
    let label = LABEL.as_ref()?.captures(&entry.description)?.get(1)?.as_str();
    Some(match label.to_ascii_uppercase().as_str() {
        "LIGHT" => "Light",
        "MEDIUM" => "Medium",
        "HEAVY" => "Heavy",
        "RESOURCE-INTENSIVE" => "ResourceIntensive",
        _ => return None,
    })
}

/// Returns the scopes without duplicates, first classic and then granular.
pub(crate) fn scopes(entry: &Entry) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    let listed = match &entry.extensions {
        Some(extensions) => extensions.classic_scopes.iter().chain(&extensions.granular_scopes).collect::<Vec<_>>(),
        None => entry.security.iter().flat_map(|scheme| scheme.values().flatten()).collect(),
    };
    // A scope that contains a space is two scopes in one string; each part is a scope.
    for scope in listed.into_iter().flat_map(|scope| scope.split_whitespace()) {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    scopes
}

/// A documented error: its status, code and meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: i64,
    pub(crate) meaning: String,
}

/// Returns the error codes in the order of the document, each pair of status and code once.
pub(crate) fn errors(responses: &IndexMap<String, &Response>, at: &str, report: &mut Report) -> Vec<ErrorCode> {
    let Some(pattern) = CODE.as_ref() else { return Vec::new() };
    let mut errors: IndexMap<(u16, i64), Vec<String>> = IndexMap::new();
    for (status, response) in responses {
        for entry in response.description.split("**Error Code:**").skip(1) {
            let Some(captures) = pattern.captures(entry) else { continue };
            let (code, text) = (captures[1].trim(), &captures[2]);
            let (Ok(status), Ok(code)) = (status.parse::<u16>(), code.parse::<i64>()) else {
                report.note(at, &format!("the error code `{code}` of status {status} is not a number; left out"));
                continue;
            };
            let meanings = errors.entry((status, code)).or_default();
            let meaning = meanings::of(status, text);
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        }
    }
    let joined = errors.into_iter().map(|((status, code), mut meanings)| {
        // A meaning that only repeats the status adds nothing to others.
        if meanings.len() > 1 {
            meanings.retain(|meaning| meaning != meanings::of_status(status));
        }
        ErrorCode { status, code, meaning: meanings.join(", or ") }
    });
    joined.collect()
}

/// Returns the base URL as the DSL spells it, if it is not the API's own.
pub(crate) fn base(server: &str, path: &str, entry: &Entry) -> Option<&'static str> {
    if entry.description.contains("https://fileapi.zoom.us") {
        return Some("FileApi");
    }
    if entry.description.contains("https://file.zoom.us") {
        return Some("File");
    }
    let has_version = server.trim_end_matches('/').ends_with("/v2");
    (!has_version && path.starts_with("/scim2/")).then_some("Root")
}

/// Returns whether a path parameter is a UUID that may have to be encoded twice.
pub(crate) fn asks_for_double_encoding(description: &str) -> bool {
    let description = description.to_ascii_lowercase();
    description.contains("double") && description.contains("encod")
}

/// Returns what an operation accepts instead of an ID.
pub(crate) fn alternatives_to_id(name: &str, description: &str) -> Vec<&'static str> {
    let description = description.to_ascii_lowercase();
    let is_user = name.eq_ignore_ascii_case("userId") || name == "user_id";
    let mut alternatives = Vec::new();
    if is_user && (description.contains("email") || description.contains("e-mail")) {
        alternatives.push("also accepts an email address");
    }
    if description.contains("`me`") {
        alternatives.push("`me` for the caller's own");
    }
    alternatives
}

/// Returns whether a list in the query is sent as one comma-separated value.
pub(crate) fn asks_for_commas(description: &str) -> bool {
    let description = description.to_ascii_lowercase().replace("command", "");
    ["comma", "`,`", "separated by ,", "separated by \",\""].iter().any(|word| description.contains(word))
}

/// Returns the first paragraph of a text as one line, with escapes where rustdoc would see a tag or a link.
pub(crate) fn paragraph(text: &str) -> String {
    let text = text.replace("<br>", " ").replace("<br />", " ").replace("<br/>", " ");
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    let first = first.split_whitespace().collect::<Vec<_>>().join(" ").replace('<', "\\<");
    if first.contains("](") { first } else { first.replace('[', "\\[") }
}

/// Returns whether an operation is unavailable in Zoom's government cloud.
pub(crate) fn is_not_in_gov(entry: &Entry) -> bool {
    entry.description.contains("Not supported in Gov cluster")
}
