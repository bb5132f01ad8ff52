//! Finds the code and the message in an error body that no parser accepts.

use super::body::{CODES, ErrorBody, MESSAGES};
use crate::json_text;

/// The maximum length, in characters, of a message read from a body that no parser accepts.
const TEXT_LIMIT: usize = 16 * 1024;

/// Finds the members of an object that is not quite JSON, because quotes within a string are not escaped or the end is
/// missing.
pub(super) fn search(text: &str) -> ErrorBody {
    let code = CODES.iter().find_map(|name| value_of(text, name));
    let message = MESSAGES.iter().find_map(|name| value_of(text, name));
    ErrorBody {
        code: code.and_then(|code| digits(code)?.parse().ok()),
        message: message.and_then(text_value),
        ..ErrorBody::default()
    }
}

/// Reads the code and the message of a storage host's XML. An HTML page yields neither a code nor a message.
pub(super) fn xml(text: &str) -> ErrorBody {
    let code = element(text, "Code");
    let Some(message) = element(text, "Message") else { return ErrorBody::default() };
    ErrorBody {
        code: code.as_ref().and_then(|code| code.parse().ok()),
        code_text: code.filter(|code| code.parse::<i64>().is_err()),
        message: Some(message),
        ..ErrorBody::default()
    }
}

/// Returns the text after the first `"name":`.
fn value_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.match_indices(name).find_map(|(at, _)| {
        let quote = text[..at].chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
        let after = text[at + name.len()..].strip_prefix(quote)?;
        Some(after.trim_start().strip_prefix(':')?.trim_start())
    })
}

/// Returns the digits with which a value begins, with or without quotes around them.
fn digits(value: &str) -> Option<&str> {
    let value = value.trim_start_matches(['"', '\'']).trim_start();
    let end = value.find(|letter: char| !letter.is_ascii_digit() && letter != '-').unwrap_or(value.len());
    (end > 0).then(|| &value[..end])
}

/// Returns a quoted string, up to the quote after which the object continues or ends.
fn text_value(value: &str) -> Option<String> {
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let inner = &value[1..];
    // A message has at most a few kilobytes; the rest of a large body is neither searched quote by quote nor copied.
    let inner = inner.char_indices().nth(TEXT_LIMIT).map_or(inner, |(end, _)| &inner[..end]);
    let mut end = inner.trim_end().len();
    let mut is_escaped = false;
    for (at, letter) in inner.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if letter == quote && ends(inner[at + 1..].trim_start(), quote) => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    Some(unescaped(&inner[..end.min(inner.len())]))
}

/// Returns whether the object ends here or continues with another member.
fn ends(rest: &str, quote: char) -> bool {
    let Some(next) = rest.strip_prefix(',') else { return rest.is_empty() || rest.starts_with('}') };
    if matches!(next.trim_start().chars().next(), None | Some('}')) {
        return true;
    }
    let Some(key) = next.trim_start().strip_prefix(quote) else { return false };
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    key.trim_start_matches(is_letter).strip_prefix(quote).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// Decodes the JSON escapes in a string; if one of them is not valid JSON, decodes only `\"` and `\/`.
fn unescaped(text: &str) -> String {
    let mended = text.replace(['\n', '\r', '\t'], " ");
    let quoted = format!("\"{mended}\"");
    json_text::read(quoted.as_bytes()).unwrap_or_else(|_| mended.replace("\\\"", "\"").replace("\\/", "/"))
}

/// Returns the text of the first element with this name.
fn element(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (inner, _) = rest.split_once(&format!("</{name}>"))?;
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let plain = entities.iter().fold(inner.trim().to_owned(), |text, (entity, plain)| text.replace(entity, plain));
    (!plain.is_empty()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_that_is_not_quite_json_gives_its_code_and_message() {
        for (body, code, message) in [
            (
                r#"{"code":104, "message":"does not contain scopes:["a:read","a:read:admin"]"}"#,
                Some(104),
                Some(r#"does not contain scopes:["a:read","a:read:admin"]"#),
            ),
            (r#"{"message":"the "topic" is bad","code":"300"}"#, Some(300), Some(r#"the "topic" is bad"#)),
            (r#"{"code":124,"message":"Invalid acc"#, Some(124), Some("Invalid acc")),
            (r#"{"code":124,"message":"a \"b\" c"} trailing"#, Some(124), Some(r#"a "b" c"#)),
            (r#"{"code":124,"message":"m",}"#, Some(124), Some("m")),
            (r"{'code': 124, 'message': 'm'}", Some(124), Some("m")),
            (r#"{"code":1,"message":"\ud83d"}"#, Some(1), Some("\u{fffd}")),
            ("{\"code\":1,\"message\":\"a\nb\"}", Some(1), Some("a b")),
            (r#"{"errorCode":-5,"errorMessage":"m","#, Some(-5), Some("m")),
            (r#"{"code":"#, None, None),
            (r#"{"code":99999999999999999999,"message":"#, None, None),
            ("{", None, None),
        ] {
            let read = search(body);
            assert_eq!((read.code, read.message.as_deref()), (code, message), "{body}");
        }
    }

    #[test]
    fn the_xml_of_a_storage_host_gives_its_code_and_message() {
        let body = "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code><Message>A &amp; B</Message></Error>";
        let read = xml(body);
        assert_eq!((read.code_text.as_deref(), read.message.as_deref()), (Some("AccessDenied"), Some("A & B")));
        assert_eq!(xml("<html><code>Code</code></html>"), ErrorBody::default());
        assert_eq!(xml("<Error><Code>A</Code>"), ErrorBody::default());
    }
}
