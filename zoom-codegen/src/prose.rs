//! Facts that a document states only in prose, such as an operation's rate-limit label, error codes and host.

use std::{borrow::Cow, sync::LazyLock};

use indexmap::IndexMap;
use regex_lite::Regex;

use crate::{
    error_name,
    input::{Entry, Response},
    meanings,
    report::Report,
};

/// Matches a label under its heading, whether or not it is bold or linked.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)rate[ -]limit(?:ing)? label\]?(?:\([^)]*\))?[:*_\s]*`?\s*(light|medium|heavy|resource[ _-]intensive)\b",
    )
    .ok()
});

/// Matches the heading of a list of scopes: bold, or at the beginning of a line.
static SCOPES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?im)(?:\*\*|__)\[?(?:(?:granular|classic|required|oauth)\s+)*scopes?\]?(?:\([^)]*\))?:?\s*(?:\*\*|__):?|^\s*(?:(?:granular|classic|required|oauth)\s+)*scopes?\s*:",
    )
    .ok()
});

/// Matches the scopes that follow a heading, up to the point where the text changes the subject.
static SCOPE_RUN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:[\s,;*•-]|\bor\b|\band\b|`[a-z0-9_:,\s]+`|[a-z][a-z0-9_]*(?::[a-z0-9_]+)+)*").ok()
});

/// Matches the first heading above facts that a declaration states in another form.
static FACTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:<br\s*/?>|\s)*(?:\*\*|__)\[?(?:(?:granular|classic|required|oauth)\s+)*(?:scopes?|rate[ -]limit)\b|(?i)(?:<br\s*/?>|\n)\s*(?:(?:granular|classic|required|oauth)\s+)*(?:scopes?|rate[ -]limit label)\s*:",
    )
    .ok()
});

/// Matches the text that follows `**Error Code:**`: the code and its description.
static CODE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?s)^\s*(?:`([^`]*)`|(-?\d+)\b)[\s:–—-]*(?:<br\s*/?>)?\s*(.*)$").ok());

/// Matches the heading `**Error Code:**` in other forms, such as `__Error code__:`, if a number follows.
static CODE_HEADING: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)[*_]*(?:\b|_)error[ _-]?code[:*_\s]*\s*(`?-?\d)").ok());

/// Returns the rate-limit label as the DSL spells it.
pub(crate) fn rate_limit(entry: &Entry) -> Option<&'static str> {
    let label = LABEL.as_ref()?.captures(&entry.description)?.get(1)?.as_str();
    Some(match label.to_ascii_lowercase().as_str() {
        "light" => "Light",
        "medium" => "Medium",
        "heavy" => "Heavy",
        _ => "ResourceIntensive",
    })
}

/// Returns the scopes without duplicates: the classic ones followed by the granular ones or, if there are neither,
/// those that the description lists.
pub(crate) fn scopes(entry: &Entry) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    let mut listed: Vec<String> = match &entry.extensions {
        Some(extensions) => extensions.classic_scopes.iter().chain(&extensions.granular_scopes).cloned().collect(),
        None => entry.security.iter().flat_map(|scheme| scheme.values().flatten()).cloned().collect(),
    };
    if listed.is_empty() {
        listed = described_scopes(&entry.description);
    }
    // A scope that contains a space is two scopes in one string; each part is a scope.
    for scope in listed.iter().flat_map(|scope| scope.split_whitespace()) {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    scopes
}

/// Returns the scopes under the headings of a description.
pub(crate) fn described_scopes(description: &str) -> Vec<String> {
    let (Some(heading), Some(run)) = (SCOPES.as_ref(), SCOPE_RUN.as_ref()) else { return Vec::new() };
    let text = lines(description);
    let mut scopes = Vec::new();
    for found in heading.find_iter(&text) {
        let rest = text[found.end()..].trim_start();
        let is_list = rest.starts_with(['*', '-', '•']);
        // In a list, each scope is on a separate line; otherwise, an empty line ends the scopes.
        let rest = if is_list { rest } else { rest.split("\n\n").next().unwrap_or_default() };
        let listed = run.find(rest).map_or("", |listed| listed.as_str());
        let words = listed.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | ':')));
        scopes.extend(words.filter(|word| !matches!(*word, "" | "or" | "and" | ":")).map(str::to_owned));
    }
    scopes
}

/// Returns the text with its HTML line breaks replaced with newlines.
pub(crate) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace("<br />", "\n").replace("<br/>", "\n").replace("<br>", "\n")
}

/// Returns a description without the facts at its end, which a declaration states in its attribute.
pub(crate) fn without_facts(description: &str) -> &str {
    let facts = FACTS.as_ref().and_then(|facts| facts.find(description));
    facts.map_or(description, |facts| &description[..facts.start()])
}

/// A documented error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: i64,
    /// The name of the error's constant.
    pub(crate) name: Option<String>,
    pub(crate) meaning: String,
}

/// Returns the error codes in document order, with each pair of status and code only once.
pub(crate) fn errors(responses: &IndexMap<String, &Response>, at: &str, report: &mut Report) -> Vec<ErrorCode> {
    let Some(pattern) = CODE.as_ref() else { return Vec::new() };
    let mut errors: IndexMap<(u16, i64), Vec<String>> = IndexMap::new();
    for (status, response) in responses {
        for entry in described_errors(&response.description).split("**Error Code:**").skip(1) {
            let Some(captures) = pattern.captures(entry) else { continue };
            let code = captures.get(1).or_else(|| captures.get(2)).map_or("", |code| code.as_str().trim());
            let text = &captures[3];
            let (Ok(status), Ok(code)) = (status.parse::<u16>(), code.parse::<i64>()) else {
                report.note(at, &format!("the error code `{code}` for status {status} is not a number; left out"));
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
        // A meaning that only repeats the status adds nothing to the others.
        if meanings.len() > 1 {
            meanings.retain(|meaning| meaning != meanings::of_status(status));
        }
        // The first of these two meanings includes the second.
        if meanings.iter().any(|meaning| meaning == "a parameter is missing or invalid") {
            meanings.retain(|meaning| meaning != "a parameter is invalid");
        }
        ErrorCode { status, code, name: None, meaning: meanings.join(error_name::OR) }
    });
    let mut errors: Vec<ErrorCode> = joined.collect();
    let meanings: Vec<(u16, i64, &str)> =
        errors.iter().map(|error| (error.status, error.code, error.meaning.as_str())).collect();
    let names = error_name::all(&meanings);
    for (error, name) in errors.iter_mut().zip(names) {
        error.name = name;
    }
    errors
}

/// Returns a response's description with each error code under the heading that Zoom's documents usually have.
fn described_errors(description: &str) -> Cow<'_, str> {
    match CODE_HEADING.as_ref() {
        Some(heading) if !description.contains("**Error Code:**") => {
            heading.replace_all(description, "**Error Code:** $1")
        }
        _ => description.into(),
    }
}

/// Returns the base URL as the DSL spells it, if it is not the API's default.
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

/// Returns the alternatives that an operation accepts in place of an ID.
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

/// Units of numbers.
const UNITS: [&str; 12] = [
    "milliseconds",
    "seconds",
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "bytes",
    "kilobytes",
    "megabytes",
    "percent",
];

/// Matches a unit after a word that introduces units.
static UNIT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?:\bin|\bunits?:?|\bunit is|\bnumber of)\s+(?:the\s+)?([a-z]+)\b").ok());

/// Returns the unit of a number if its description names one after a word that introduces units, and mentions no other
/// unit.
pub(crate) fn unit(description: &str) -> Option<&'static str> {
    let captures = UNIT.as_ref()?.captures_iter(description);
    let named = captures.filter_map(|captures| captures.get(1)).find_map(|unit| of_word(unit.as_str()))?;
    let words = description.split(|c: char| !c.is_ascii_alphabetic());
    words.filter_map(of_word).all(|unit| unit == named).then_some(named)
}

/// Returns whether the text names a unit.
pub(crate) fn has_unit(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| of_word(word).is_some())
}

/// Returns the unit that a word names.
fn of_word(word: &str) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    let word = if word == "percentage" { "percent" } else { word.as_str() };
    UNITS.iter().find(|unit| **unit == word).copied()
}

/// Returns whether a list in the query is sent as one comma-separated value.
pub(crate) fn asks_for_commas(description: &str) -> bool {
    let description = description.to_ascii_lowercase().replace("command", "");
    ["comma", "`,`", "separated by ,", "separated by \",\""].iter().any(|word| description.contains(word))
}

/// Returns the first paragraph of the text as one line, escaping anything that rustdoc would interpret as a tag or a
/// link.
pub(crate) fn paragraph(text: &str) -> String {
    let text = text.replace("<br>", " ").replace("<br />", " ").replace("<br/>", " ").replace(is_unseen, "");
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    let first = first.split_whitespace().collect::<Vec<_>>().join(" ").replace('<', "\\<");
    if first.contains("](") { first } else { first.replace('[', "\\[") }
}

/// Returns whether a character is invisible or changes the direction of the text. The compiler rejects some of these
/// characters in comments.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Returns whether an operation is unavailable in Zoom's government cloud.
pub(crate) fn is_not_in_gov(entry: &Entry) -> bool {
    entry.description.contains("Not supported in Gov cluster")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_of_a_number_is_read_where_the_description_is_clear() {
        for (description, expected) in [
            ("How long the call lasted, in seconds.", Some("seconds")),
            ("The number of minutes before the start.", Some("minutes")),
            ("Usage in percentage.", Some("percent")),
            ("Could be in seconds, minutes or hours.", None),
            ("The day in the week.", None),
            ("", None),
        ] {
            assert_eq!(unit(description), expected, "{description}");
        }
        assert!(has_unit("Seconds until it ends.") && !has_unit("When it ends."));
    }
}
