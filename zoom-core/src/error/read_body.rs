//! Reads the body of an error response, in all forms in which Zoom and the hosts around it send one.
//!
//! Most bodies are `{"code":…,"message":…}`. SCIM, the OAuth server, JSON-RPC and storage hosts use members other than
//! the API's, and some bodies are not quite JSON, because the quotes in a message are not escaped or the end is
//! missing.

use serde_json::{Map, Value};

use super::{
    api::FieldError,
    body::{CODES, ErrorBody, MESSAGES},
    loose,
};
use crate::json_text::{self, without_bom};

/// The maximum size of a body that is parsed, in bytes. A larger body is only searched, because parsing needs several
/// times as much memory.
const PARSED_LIMIT: usize = 64 * 1024;

/// The maximum number of bytes of a body that are searched. The relevant members of an error are at its beginning.
const SEARCHED_LIMIT: usize = 1024 * 1024;

/// The members that can contain the message of an error response with a successful status.
const MEANINGS: [&str; 3] = ["message", "errorMessage", "error_message"];
const FIELD_ERRORS: [&str; 3] = ["errors", "fieldErrors", "field_errors"];

impl ErrorBody {
    /// Reads a body. Parts that are not understood are absent from the result.
    pub(crate) fn read(body: &[u8]) -> Self {
        let body = without_bom(body);
        let text = String::from_utf8_lossy(&body[..body.len().min(SEARCHED_LIMIT)]);
        let text = text.trim();
        match text.as_bytes().first() {
            Some(b'<') => loose::xml(text),
            Some(b'{') => match parsed(text) {
                Some(Value::Object(members)) => Self::of(&members),
                _ => loose::search(text),
            },
            Some(b'[' | b'"') => match parsed(text) {
                Some(Value::Array(list)) => list.first().and_then(Value::as_object).map(Self::of).unwrap_or_default(),
                Some(Value::String(message)) => Self { message: Some(message), ..Self::default() },
                _ => loose::search(text),
            },
            _ => Self::default(),
        }
    }

    fn of(members: &Map<String, Value>) -> Self {
        let code = CODES.iter().find_map(|name| members.get(*name).filter(|code| !code.is_null()));
        let mut read = Self {
            code: code.and_then(integer),
            code_text: None,
            message: message(members),
            field_errors: FIELD_ERRORS.iter().find_map(|name| members.get(*name)).map(field_errors).unwrap_or_default(),
        };
        if read.code.is_none() {
            read.code_text = code.and_then(Value::as_str).filter(|code| !code.is_empty()).map(str::to_owned);
        }
        // In JSON-RPC, the code, the message and the field errors are members of `error`.
        if let Some(Value::Object(inner)) = members.get("error") {
            let inner = Self::of(inner);
            read.code = read.code.or(inner.code);
            read.code_text = read.code_text.or(inner.code_text);
            read.message = read.message.filter(|message| !message.is_empty()).or(inner.message);
            if read.field_errors.is_empty() {
                read.field_errors = inner.field_errors;
            }
        }
        read
    }
}

/// Returns whether a body begins like an error response. If it does not, a response with a successful status is not
/// checked any further.
///
/// Only the first key is checked. If it is `id`, which is the first key of JSON-RPC errors but also of many other
/// responses, the second key is checked too.
#[inline]
pub(crate) fn may_report_error(body: &[u8]) -> bool {
    let Some(key) = first_key(body) else { return false };
    match key {
        [b'c', b'o', ..] => key.starts_with(b"code\""),
        [b'e', b'r', ..] => key.starts_with(b"error"),
        [b'm', b'e', ..] => key.starts_with(b"message\""),
        [b'j', b's', ..] => key.starts_with(b"jsonrpc\""),
        [b'i', b'd', b'"', ..] => is_json_rpc(&key[3..]),
        _ => false,
    }
}

/// Returns the text after the first quote of an object.
#[inline]
fn first_key(body: &[u8]) -> Option<&[u8]> {
    if let [b'{', b'"', key @ ..] = body {
        return Some(key);
    }
    let object = without_bom(body).trim_ascii_start().strip_prefix(b"{")?;
    object.trim_ascii_start().strip_prefix(b"\"")
}

/// Returns whether a short id is followed by a member of a JSON-RPC error.
fn is_json_rpc(after_id: &[u8]) -> bool {
    let near = &after_id[..after_id.len().min(48)];
    let Some(comma) = near.iter().position(|byte| *byte == b',') else { return false };
    let next = after_id[comma + 1..].trim_ascii_start();
    next.starts_with(b"\"jsonrpc\"") || next.starts_with(b"\"error\"")
}

/// Reads an error response that arrived with a successful status, or returns `None` if the body is not an error. The
/// flag is `true` if the error's members are within `error`, as in JSON-RPC.
///
/// An error response is either an object with a code other than 0 and a message or field errors, and no other members,
/// or a JSON-RPC error.
pub(crate) fn reported(body: &[u8]) -> Option<(ErrorBody, bool)> {
    let members = small_object(body)?;
    let has = |names: &[&str]| names.iter().any(|name| members.get(*name).is_some_and(|value| !value.is_null()));
    let is_all = |known: &[&[&str]]| {
        let is_known = |name: &str| known.iter().any(|names| names.contains(&name));
        members.iter().all(|(name, value)| value.is_null() || is_known(name))
    };
    let read = ErrorBody::of(&members);
    if let Some(Value::Object(error)) = members.get("error") {
        let is_error = CODES.iter().chain(&MESSAGES).any(|name| error.contains_key(*name));
        return (is_error && is_all(&[&["jsonrpc", "id", "error"]])).then_some((read, true));
    }
    let is_error = read.code.is_some_and(|code| code != 0)
        && (has(&MEANINGS) || !read.field_errors.is_empty())
        && is_all(&[&CODES, &MEANINGS, &FIELD_ERRORS]);
    // Other APIs report a success in this form, with the status as the code.
    let is_success = matches!(read.code, Some(200..=299))
        && read.message.as_deref().is_some_and(|message| {
            ["ok", "success", "succeeded"].contains(&message.trim_end_matches(['.', '!']).to_ascii_lowercase().as_str())
        });
    (is_error && !is_success).then_some((read, false))
}

/// Returns the error code in an object, regardless of its other members.
pub(crate) fn code_of(body: &[u8]) -> Option<i64> {
    ErrorBody::of(&small_object(body)?).code
}

/// Returns the members of an object, unless the body is so large that it can't be an error response.
fn small_object(body: &[u8]) -> Option<Map<String, Value>> {
    if body.len() > PARSED_LIMIT { None } else { json_text::read(body).ok() }
}

fn parsed(text: &str) -> Option<Value> {
    if text.len() > PARSED_LIMIT { None } else { json_text::read(text.as_bytes()).ok() }
}

/// Reads a code, which Zoom sends as a number or, sometimes, as a string of digits.
fn integer(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the float is integral and small enough")]
    let whole = |float: f64| (float.fract() == 0.0 && float.abs() < 9e15).then_some(float as i64);
    value.as_i64().or_else(|| value.as_f64().and_then(whole)).or_else(|| value.as_str()?.trim().parse().ok())
}

/// Returns the first message that is not empty or, if all are empty, the first.
fn message(members: &Map<String, Value>) -> Option<String> {
    let mut texts = MESSAGES.iter().filter_map(|name| text(members.get(*name)?));
    let first = texts.next()?;
    if first.is_empty() { Some(texts.find(|text| !text.is_empty()).unwrap_or(first)) } else { Some(first) }
}

/// Returns the text of a message, which may be a list of strings.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => {
            let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        }
        _ => None,
    }
}

/// Reads field errors, which may be a list of objects, a list of strings, a map whose keys are fields, or a single
/// string.
fn field_errors(value: &Value) -> Vec<FieldError> {
    match value {
        Value::Array(list) => list.iter().filter_map(field_error).collect(),
        Value::Object(map) => {
            let by_field = map.iter().filter_map(|(field, value)| {
                let message = text(value).or_else(|| field_error(value).map(|error| error.message))?;
                Some(FieldError { field: field.clone(), message })
            });
            by_field.collect()
        }
        Value::String(_) => field_error(value).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn field_error(value: &Value) -> Option<FieldError> {
    let Value::Object(members) = value else {
        let message = value.as_str().filter(|message| !message.is_empty())?.to_owned();
        return Some(FieldError { field: String::new(), message });
    };
    let field = ["field", "fieldName", "field_name", "name", "path"];
    let field = field.iter().find_map(|name| members.get(*name)?.as_str()).unwrap_or_default().to_owned();
    let message = message(members).unwrap_or_default();
    (!field.is_empty() || !message.is_empty()).then_some(FieldError { field, message })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> (Option<i64>, Option<String>, Vec<(String, String)>) {
        let ErrorBody { code, message, field_errors, .. } = ErrorBody::read(body.as_bytes());
        (code, message, field_errors.into_iter().map(|error| (error.field, error.message)).collect())
    }

    #[test]
    fn every_form_of_an_error_body_gives_what_it_holds() {
        let scim =
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"No such user","status":404}"#;
        for (body, code, message, errors) in [
            (r#"{"code":1001,"message":"m"}"#, Some(1001), Some("m"), &[][..]),
            ("\u{feff}{\"code\":1001,\"message\":\"m\"}", Some(1001), Some("m"), &[]),
            (r#"{"code":"1001","message":"m"}"#, Some(1001), Some("m"), &[]),
            (r#"{"code":1001.0,"message":null,"reason":"m"}"#, Some(1001), Some("m"), &[]),
            (scim, None, Some("No such user"), &[]),
            (r#"{"errorCode":3001,"errorMessage":"m"}"#, Some(3001), Some("m"), &[]),
            (r#"{"status":false,"errorCode":"200","errorMessage":"m","result":null}"#, Some(200), Some("m"), &[]),
            (r#"{"error":"invalid_request","error_description":"m"}"#, None, Some("m"), &[]),
            (r#"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"m"}}"#, Some(-32_602), Some("m"), &[]),
            (r#"{"code":300,"errors":[{"field":"a","message":"b"},7]}"#, Some(300), None, &[("a", "b")]),
            (r#"{"code":300,"errors":[{"fieldName":"a","errorMessage":"b"}]}"#, Some(300), None, &[("a", "b")]),
            (r#"{"code":300,"errors":["b","c"]}"#, Some(300), None, &[("", "b"), ("", "c")]),
            (r#"{"code":300,"errors":{"a":"b","c":["d","e"]}}"#, Some(300), None, &[("a", "b"), ("c", "d; e")]),
            (r#"{"code":300,"errors":"b"}"#, Some(300), None, &[("", "b")]),
            (r#"{"message":["a","b"]}"#, None, Some("a; b"), &[]),
            (r#"[{"code":1,"message":"m"}]"#, Some(1), Some("m"), &[]),
            (r#""m""#, None, Some("m"), &[]),
            ("[1]", None, None, &[]),
            ("", None, None, &[]),
            ("Bad Gateway", None, None, &[]),
        ] {
            let errors: Vec<_> = errors.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect();
            assert_eq!(read(body), (code, message.map(str::to_owned), errors), "{body}");
        }
    }

    #[test]
    fn a_body_that_is_too_large_to_parse_is_searched() {
        let body = format!(r#"{{"code":300,"message":"m","errors":[{}1]}}"#, "1,".repeat(PARSED_LIMIT));
        assert_eq!(read(&body), (Some(300), Some("m".to_owned()), Vec::new()));
        // If a quote is never closed, the message must not extend over the whole body.
        let body = format!(r#"{{"code":300,"message":"{}"#, "é".repeat(4 * SEARCHED_LIMIT));
        let (code, message, _) = read(&body);
        assert_eq!(code, Some(300));
        assert!((1_000..=64 * 1024).contains(&message.unwrap().len()));
    }

    #[test]
    fn an_error_under_a_successful_status_is_recognised() {
        for body in [
            r#"{"code":200,"message":"No permission."}"#,
            " {\n \"message\": \"No permission.\", \"code\": \"200\" }",
            "\u{feff}{\"code\":200,\"message\":\"No permission.\"}",
            r#"{"code":300,"message":"m","errors":[{"field":"a","message":"b"}]}"#,
            r#"{"code":200,"message":"m","data":null}"#,
            r#"{"errorCode":200,"errorMessage":"m"}"#,
            r#"{"errors":["b"],"code":300}"#,
            r#"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"m"}}"#,
            r#"{"id":"a","jsonrpc":"2.0","error":{"code":-32602,"message":"m"}}"#,
            r#"{"error":{"code":-32602,"message":"m"},"id":null}"#,
        ] {
            assert!(may_report_error(body.as_bytes()) && reported(body.as_bytes()).is_some(), "{body}");
        }
        for body in [
            r#"{"code":0,"message":"m"}"#,
            r#"{"code":200,"message":"Success."}"#,
            r#"{"code":200}"#,
            r#"{"message":"m"}"#,
            r#"{"code":"+49","message":"m","country":"DE"}"#,
            r#"{"code":"DE","message":"m"}"#,
            r#"{"id":"a","error":"m"}"#,
            r#"{"error":{},"id":1}"#,
            r#"{"jsonrpc":"2.0","id":1,"result":{"code":1,"message":"m"}}"#,
            r#"{"users":[]}"#,
            r#"[{"code":200,"message":"m"}]"#,
            "{}",
            "{",
            "",
        ] {
            assert_eq!(reported(body.as_bytes()), None, "{body}");
        }
        assert!(!may_report_error(br#"{"id":"z8yCxTTTTSiw02QgCAp8uQ","email":"a"}"#));
        assert!(!may_report_error(br#"{"codecs":[]}"#));
    }
}
