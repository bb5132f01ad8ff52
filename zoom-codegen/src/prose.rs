//! Facts that stand in an operation's prose and nowhere else: its rate-limit label, its error codes, its host.

use std::sync::LazyLock;

use indexmap::IndexMap;
use regex::Regex;

use crate::{
    document::{Entry, Response},
    meanings,
    report::Report,
};

static LABEL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\*\*\[Rate Limit Label\]\([^)]*\):\*\*\s*`([A-Za-z-]+)`").ok());

/// What follows `**Error Code:**`: the code, and its text.
static CODE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?s)^\s*`([^`]*)`\s*(?:<br\s*/?>)?\s*(.*)$").ok());

/// The rate-limit label, as the DSL writes it.
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

/// The scopes, classic and then granular, each one word and once.
pub(crate) fn scopes(entry: &Entry) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    let written = match &entry.extensions {
        Some(extensions) => extensions.classic_scopes.iter().chain(&extensions.granular_scopes).collect::<Vec<_>>(),
        None => entry.security.iter().flat_map(|scheme| scheme.values().flatten()).collect(),
    };
    // A scope with a blank within is two that were run together, or one that was broken: the parts are scopes.
    for scope in written.into_iter().flat_map(|scope| scope.split_whitespace()) {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    scopes
}

/// A documented error: its status, its code, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: i64,
    pub(crate) meaning: String,
}

/// The error codes, in the order of the document, each pair of status and code once.
pub(crate) fn errors(responses: &IndexMap<String, &Response>, at: &str, report: &mut Report) -> Vec<ErrorCode> {
    let Some(pattern) = CODE.as_ref() else { return Vec::new() };
    let mut errors: IndexMap<(u16, i64), Vec<String>> = IndexMap::new();
    for (status, response) in responses {
        for piece in response.description.split("**Error Code:**").skip(1) {
            let Some(captures) = pattern.captures(piece) else { continue };
            let (code, text) = (captures[1].trim(), &captures[2]);
            let (Ok(status), Ok(code)) = (status.parse::<u16>(), code.parse::<i64>()) else {
                report.note(at, &format!("the error code `{code}` of status {status} is no number: left out"));
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
        // What only repeats the status says nothing beside a meaning.
        if meanings.len() > 1 {
            meanings.retain(|meaning| meaning != meanings::of_status(status));
        }
        ErrorCode { status, code, meaning: meanings.join(", or ") }
    });
    joined.collect()
}

/// The base URL, as the DSL writes it, where it is another than the API's own.
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

/// Whether a path parameter is a UUID that may have to be encoded twice.
pub(crate) fn asks_for_double_encoding(description: &str) -> bool {
    let description = description.to_ascii_lowercase();
    description.contains("double") && description.contains("encod")
}

/// What may stand in the place of an id.
pub(crate) fn instead_of_id(name: &str, description: &str) -> Vec<&'static str> {
    let description = description.to_ascii_lowercase();
    let is_user = name.eq_ignore_ascii_case("userId") || name == "user_id";
    let mut instead = Vec::new();
    if is_user && (description.contains("email") || description.contains("e-mail")) {
        instead.push("an email address as well");
    }
    if description.contains("`me`") {
        instead.push("`me` for the token's own");
    }
    instead
}

/// Whether a list of the query is one value with commas.
pub(crate) fn asks_for_commas(description: &str) -> bool {
    let description = description.to_ascii_lowercase().replace("command", "");
    ["comma", "`,`", "separated by ,", "separated by \",\""].iter().any(|word| description.contains(word))
}

/// The first paragraph of a text as one line of documentation. What rustdoc would take for a tag or a link is escaped.
pub(crate) fn paragraph(text: &str) -> String {
    let text = text.replace("<br>", " ").replace("<br />", " ").replace("<br/>", " ");
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    let first = first.split_whitespace().collect::<Vec<_>>().join(" ").replace('<', "\\<");
    if first.contains("](") { first } else { first.replace('[', "\\[") }
}

/// Whether an operation is not to be had in Zoom's government cloud.
pub(crate) fn is_not_in_gov(entry: &Entry) -> bool {
    entry.description.contains("Not supported in Gov cluster")
}
