//! Reads the path template, `"/users/<user_id>/token"`, and reports what is wrong with it.
//!
//! On stable Rust, a string literal can only be underlined as a whole, so the message for a mistake repeats the path
//! with carets under the faulty part.

use proc_macro2::Span;
use syn::LitStr;

use super::{
    method::Method,
    url::{Pasted, as_name, of_another_tool, pasted},
};
use crate::report::Errors;

/// A path as declared: its text and its placeholders.
pub(crate) struct Template {
    pub(crate) text: String,
    pub(crate) span: Span,
    pub(crate) pieces: Vec<Piece>,
    /// Whether the whole path could be read.
    pub(crate) is_sound: bool,
}

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text that is sent unchanged, including slashes.
    Text(String),
    /// The name between `<` and `>`.
    Placeholder(String),
}

impl Template {
    /// Reads a path; mistakes are added to `errors`, and the rest is kept. `base` is the value of the option of that
    /// name.
    pub(crate) fn read(literal: &LitStr, method: Method, base: Option<&str>, errors: &mut Errors) -> Self {
        let text = literal.value();
        let mut mistakes = Vec::new();
        let pieces = if let Some(Pasted { wrong, from, to, help }) = pasted(&text, method, base) {
            mistakes.push(Mistake { wrong, from, to, help });
            Vec::new()
        } else {
            read(&text, &mut mistakes)
        };
        let is_sound = mistakes.is_empty();
        for Mistake { wrong, from, to, help } in mistakes {
            errors.at(literal.span(), format!("{wrong}\n{}", pointed_at(&text, from, to)), help);
        }
        Self { text, span: literal.span(), pieces, is_sound }
    }

    pub(crate) fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Placeholder(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }

    /// Returns whether there is a placeholder with this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.placeholders().any(|placeholder| placeholder == name)
    }

    /// Returns the path with carets under the placeholder `name`, or under its last occurrence if it is written twice.
    pub(crate) fn pointing_at(&self, name: &str) -> String {
        let placeholder = format!("<{name}>");
        let from = self.text.rfind(&placeholder).unwrap_or(0);
        pointed_at(&self.text, from, from + placeholder.len())
    }
}

/// A mistake in the bytes `from..to` of a path.
struct Mistake {
    wrong: String,
    from: usize,
    to: usize,
    help: String,
}

fn read(text: &str, mistakes: &mut Vec<Mistake>) -> Vec<Piece> {
    let mut mistake =
        |wrong: &str, from, to, help: String| mistakes.push(Mistake { wrong: wrong.into(), from, to, help });
    let mut pieces = Vec::new();
    let Some(path) = text.strip_prefix('/') else {
        if text.is_empty() {
            mistake("the path is empty", 0, 1, "write the path, as in `\"/users/<user_id>\"`".into());
        } else {
            let to = text.find('/').unwrap_or(text.len());
            mistake("the path does not begin with `/`", 0, to, format!("write `\"/{text}\"`"));
        }
        return pieces;
    };
    let mut literal = String::from("/");
    let mut start = 1;
    for segment in path.split('/') {
        let end = start + segment.len();
        match kind(segment) {
            Ok(Segment::Text) => literal.push_str(segment),
            Ok(Segment::Placeholder(name)) => {
                pieces.push(Piece::Text(std::mem::take(&mut literal)));
                pieces.push(Piece::Placeholder(name.to_owned()));
            }
            Err(wrong) => {
                let (wrong, help) = if !segment.is_empty() {
                    wrong
                } else if end == text.len() {
                    let without = text.trim_end_matches('/');
                    (
                        "the path ends with `/`".into(),
                        if without.is_empty() {
                            "write a segment, as in `\"/users\"`".into()
                        } else {
                            format!("write `\"{without}\"`")
                        },
                    )
                } else {
                    let single = format!("{}{}", &text[..start - 1], &text[end..]);
                    ("the path has an empty segment".into(), format!("write `\"{single}\"`"))
                };
                let from = if segment.is_empty() { start - 1 } else { start };
                mistake(&wrong, from, end.max(from + 1), help);
            }
        }
        if end < text.len() {
            literal.push('/');
        }
        start = end + 1;
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    pieces
}

enum Segment<'a> {
    Text,
    Placeholder(&'a str),
}

/// Returns the kind of a segment, or what is wrong with it and what to write.
fn kind(segment: &str) -> Result<Segment<'_>, (String, String)> {
    let wrong = |wrong: &str, help: String| Err((wrong.to_owned(), help));
    if let Some(name) = of_another_tool(segment) {
        let is_rest = segment.contains('*') || segment.ends_with("..>");
        let note = if is_rest { ", whose value is one segment" } else { "" };
        let help = format!("write `<{}>`{note}", as_name(name));
        return wrong("a placeholder is a name between `<` and `>`", help);
    }
    if let Some(name) = segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        let name = name.strip_prefix("r#").unwrap_or(name);
        return match name {
            "" => wrong("the placeholder has no name", "write the name of its field, as in `<user_id>`".into()),
            name if is_name(name) => Ok(Segment::Placeholder(name)),
            name => {
                wrong("the name of the placeholder is not a valid field name", format!("write `<{}>`", as_name(name)))
            }
        };
    }
    if let Some(name) = segment.strip_prefix('<').filter(|name| !name.contains('>')) {
        return wrong("the placeholder is not closed", format!("write `<{}>`", as_name(name)));
    }
    if segment.contains(['<', '>', '{', '}']) {
        let name = segment.split(['<', '{']).nth(1).and_then(|rest| rest.split(['>', '}']).next()).unwrap_or(segment);
        return wrong(
            "a placeholder must be a whole segment",
            format!("write `/<{}>/`, with the text around it in another segment or in the value", as_name(name)),
        );
    }
    if matches!(segment, "." | "..") {
        return wrong("the segment would change the path", "write the path without `.` and `..`".into());
    }
    match segment.chars().find(|c| !c.is_ascii_alphanumeric() && !"-._~!$&'()*+,;=@:".contains(*c)) {
        Some('%') => wrong("the path contains a percent escape", unescaped_help(segment)),
        Some(c) => wrong(
            &format!("the path contains {c:?}, which can't be in a URL"),
            "remove it, or write a placeholder, as in `<name>`".into(),
        ),
        None if segment.is_empty() => wrong("", String::new()),
        None => Ok(Segment::Text),
    }
}

/// Returns what to write for a segment with percent escapes: its plain text, if a path can contain that.
fn unescaped_help(segment: &str) -> String {
    let plain = percent_decoded(segment).filter(|plain| matches!(kind(plain), Ok(Segment::Text)));
    let placeholder = "write a placeholder, as in `<name>`: its value is escaped when it is sent".to_owned();
    plain.map_or(placeholder, |plain| format!("write `{plain}`"))
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        // `from_str_radix` accepts a sign.
        let hex = part.get(..2).filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(hex, 16).ok()?);
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Returns the path, and below it a caret under each character of its bytes `from..to`.
fn pointed_at(text: &str, from: usize, to: usize) -> String {
    let before = text[..from].chars().count();
    let under = text[from..to.min(text.len())].chars().count().max(1);
    format!("    \"{text}\"\n     {}{}", " ".repeat(before), "^".repeat(under))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_cut_at_its_placeholders() {
        let text = |text: &str| Piece::Text(text.into());
        let placeholder = |name: &str| Piece::Placeholder(name.into());
        for (path, expected) in [
            ("/users", vec![text("/users")]),
            ("/users/<user_id>", vec![text("/users/"), placeholder("user_id")]),
            ("/users/<user_id>/token", vec![text("/users/"), placeholder("user_id"), text("/token")]),
            ("/<a>/<r#type>", vec![text("/"), placeholder("a"), text("/"), placeholder("type")]),
            ("/scim2/Users.json", vec![text("/scim2/Users.json")]),
        ] {
            let mut mistakes = Vec::new();
            assert_eq!(read(path, &mut mistakes), expected, "{path}");
            assert!(mistakes.is_empty(), "{path}");
        }
    }

    #[test]
    fn a_mistake_is_underlined_and_corrected() {
        for (path, marked, help) in [
            ("", "", "write the path, as in `\"/users/<user_id>\"`"),
            ("users/<id>", "users", "write `\"/users/<id>\"`"),
            ("/users/", "/", "write `\"/users\"`"),
            ("/users//token", "/", "write `\"/users/token\"`"),
            ("/users/<>", "<>", "write the name of its field, as in `<user_id>`"),
            ("/users/<user-id>", "<user-id>", "write `<user_id>`"),
            ("/users/<userId>/x/<1>", "<1>", "write `<id_1>`"),
            ("/users/<id/token", "<id", "write `<id>`"),
            ("/users/{userId}", "{userId}", "write `<user_id>`"),
            ("/users/:id", ":id", "write `<id>`"),
            ("/users/{id:[0-9]+}", "{id:[0-9]+}", "write `<id>`"),
            ("/files/*rest", "*rest", "write `<rest>`, whose value is one segment"),
            ("/files/{*rest}", "{*rest}", "write `<rest>`, whose value is one segment"),
            ("/files/<rest..>", "<rest..>", "write `<rest>`, whose value is one segment"),
            ("/users/<id:u64>", "<id:u64>", "write `<id>`"),
            ("/users/a%40b.c", "a%40b.c", "write `a@b.c`"),
            ("/users/a%2Fb", "a%2Fb", "write a placeholder, as in `<name>`: its value is escaped when it is sent"),
            ("/users/../x", "..", "write the path without `.` and `..`"),
            ("/a b", "a b", "remove it, or write a placeholder, as in `<name>`"),
            ("/a-<id>", "a-<id>", "write `/<id>/`, with the text around it in another segment or in the value"),
        ] {
            let mut mistakes = Vec::new();
            read(path, &mut mistakes);
            let [Mistake { from, to, help: said, .. }] = &mistakes[..] else {
                panic!("{path}: {} mistakes", mistakes.len())
            };
            assert_eq!(&path[*from..*to.min(&path.len())], marked, "{path}");
            assert_eq!(said, help, "{path}");
        }
    }
}
