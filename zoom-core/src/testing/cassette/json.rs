//! Processes JSON text value by value: members keep their order, and numbers their digits.

use std::borrow::Cow;

use serde::de::IgnoredAny;

/// A list or an object whose end has not been reached.
struct Open {
    is_object: bool,
    /// The name of the member that is being read, or of the list.
    name: String,
    /// Whether the next string is the name of a member.
    expects_name: bool,
}

/// Returns the text of a body that is JSON.
pub(super) fn text(body: &[u8]) -> Option<&str> {
    let text = str::from_utf8(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)).ok()?;
    serde_json::from_str::<IgnoredAny>(text).is_ok().then_some(text)
}

/// Returns the text of a body that begins like JSON but is not accepted by [`text`], because it was cut off or is
/// nested too deeply.
pub(super) fn cut_text(body: &[u8]) -> Option<Cow<'_, str>> {
    // It may have been cut off within a character.
    let text = String::from_utf8_lossy(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
    text.trim_start().starts_with(['{', '[']).then_some(text)
}

/// Writes JSON on one line, without whitespace. `change` is called with the name and the JSON of each string and
/// number, and returns its replacement, if any.
///
/// The elements of a list are passed with the list's name.
pub(super) fn rewrite(json: &str, mut change: impl FnMut(&str, &str) -> Option<String>) -> String {
    let mut written = String::with_capacity(json.len());
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = json.as_bytes().get(at) {
        let start = at;
        at = end(json.as_bytes(), at);
        let token = json.get(start..at).unwrap_or_default();
        let name = || open.last().map_or("", |open| open.name.as_str());
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'{' => open.push(Open { is_object: true, name: String::new(), expects_name: true }),
            b'[' => {
                let name = name().to_owned();
                open.push(Open { is_object: false, name, expects_name: false });
            }
            b'}' | b']' => _ = open.pop(),
            b',' => {
                if let Some(open) = open.last_mut() {
                    open.expects_name = open.is_object;
                }
            }
            b'"' if open.last().is_some_and(|open| open.expects_name) => {
                if let Some(open) = open.last_mut() {
                    (open.name, open.expects_name) = (unquoted(token), false);
                }
            }
            b'"' | b'-' | b'0'..=b'9' => {
                if let Some(changed) = change(name(), token) {
                    written.push_str(&changed);
                    continue;
                }
            }
            _ => {}
        }
        written.push_str(token);
    }
    written
}

/// Returns the unescaped text of a JSON string, or a number as it is.
pub(super) fn unquoted(token: &str) -> String {
    serde_json::from_str(token).unwrap_or_else(|_| token.trim_matches('"').to_owned())
}

/// Returns where the token that begins at `start` ends.
fn end(json: &[u8], start: usize) -> usize {
    let rest = json.get(start + 1..).unwrap_or_default();
    match json.get(start) {
        Some(b'"') => {
            let mut is_escaped = false;
            let quote = rest.iter().position(|byte| {
                let is_end = *byte == b'"' && !is_escaped;
                is_escaped = *byte == b'\\' && !is_escaped;
                is_end
            });
            quote.map_or(json.len(), |quote| start + quote + 2)
        }
        Some(b'-' | b'0'..=b'9') => {
            let is_of_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
            start + 1 + rest.iter().take_while(|byte| is_of_number(byte)).count()
        }
        _ => start + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_order_and_its_digits() {
        for (json, expected) in [
            (
                r#"{ "b": 1.0, "a": [ -1e400, { "c": "x \" y" } ], "d": null }"#,
                r#"{"b":1.0,"a":[-1e400,{"c":"x \" y"}],"d":null}"#,
            ),
            ("\n7\n", "7"),
            (r#"["a\\",{}]"#, r#"["a\\",{}]"#),
            (r#"{"é":"\u00e9","a":true}"#, r#"{"é":"\u00e9","a":true}"#),
        ] {
            assert_eq!(rewrite(json, |_, _| None), expected);
        }
    }

    #[test]
    fn each_value_comes_with_its_name() {
        let mut seen = Vec::new();
        rewrite(r#"{"a":1,"b":["x",2,{"c\"":"y"}],"d":{"e":[[3]]},"f":"z"}"#, |name, token| {
            seen.push(format!("{name}={token}"));
            None
        });
        assert_eq!(seen, ["a=1", r#"b="x""#, "b=2", r#"c"="y""#, "e=3", r#"f="z""#]);
    }

    #[test]
    fn what_is_not_json_has_no_text() {
        for body in [&b"{"[..], b"", b"\xff", b"{} x"] {
            assert_eq!(text(body), None);
        }
        assert_eq!(text(b"\xef\xbb\xbf{}"), Some("{}"));
        assert_eq!(text("[".repeat(1_000).as_bytes()), None);
    }
}
