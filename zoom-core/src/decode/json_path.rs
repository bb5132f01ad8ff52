//! Finds where in JSON a decoder failed, and why, without revealing the value at which it failed.

use std::fmt::Write as _;

use serde_json::Error;

/// Returns the description of an error, without its position and without the value.
pub(crate) fn problem(error: &Error) -> String {
    let message = error.to_string();
    without_values(message.rsplit_once(" at line ").map_or(message.as_str(), |(problem, _)| problem))
}

/// Removes the value that serde's message quotes: in `invalid type: string "…", expected u32`, the `"…"`.
///
/// A response may contain a credential, and errors are logged.
fn without_values(problem: &str) -> String {
    let Some((found, expected)) = problem.rsplit_once(", expected ") else { return problem.to_owned() };
    let found = found.find(['"', '`']).map_or(found, |start| &found[..start]);
    format!("{}, expected {expected}", found.trim_end())
}

/// Returns how many bytes of `text` were read before `error` occurred. `serde_json` counts lines and columns from 1.
pub(super) fn offset(text: &str, error: &Error) -> usize {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    (before + error.column()).min(text.len())
}

/// Returns the path of the value that a decoder was reading after `end` bytes of `text`.
///
/// `end` includes the last byte that was read, so the error is in the value that has just ended or is about to begin.
pub(super) fn at(text: &str, end: usize) -> String {
    let read = &text.as_bytes()[..end.min(text.len())];
    let mut open: Vec<Step<'_>> = Vec::new();
    let mut at = 0;
    while at < read.len() {
        let byte = read[at];
        at += 1;
        match byte {
            b'{' => open.push(Step::Key(None)),
            b'[' => open.push(Step::Index(0)),
            b'}' | b']' => _ = open.pop(),
            b',' => match open.last_mut() {
                Some(Step::Key(key)) => *key = None,
                Some(Step::Index(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let end = string_end(text.as_bytes(), at);
                if let Some(Step::Key(key @ None)) = open.last_mut() {
                    *key = text.get(at..end);
                }
                at = end + 1;
            }
            _ => {}
        }
    }
    // If only the opening bracket of a list was read, the error is that the value is a list.
    if read.trim_ascii_end().last() == Some(&b'[') {
        open.pop();
    }
    let mut path = String::new();
    for step in open {
        // Writing to a string can't fail.
        _ = match step {
            Step::Key(None) => Ok(()),
            Step::Key(Some(key)) if path.is_empty() => write!(path, "{key}"),
            Step::Key(Some(key)) => write!(path, ".{key}"),
            Step::Index(index) => write!(path, "[{index}]"),
        };
    }
    if path.is_empty() { ".".into() } else { path }
}

/// The reader's position in a list or an object that has not been closed yet.
enum Step<'a> {
    Key(Option<&'a str>),
    Index(usize),
}

/// Returns the position of the closing quote of the string whose contents begin at `start`.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}
