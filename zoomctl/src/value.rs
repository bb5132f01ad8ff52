//! A parameter's value as the command line has it, checked against its declared kind, which Zoom would only do after a
//! call.

use std::fmt::Display;

use serde_json::Number;
use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, Value, operation::Kind};

/// The shortest text that can be a meeting UUID. Zoom's have 24 characters, without their padding 22.
const SHORTEST_UUID: usize = 16;

/// Returns the placeholder of a value in help texts.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::TextEnum(_) | Kind::Secret => "TEXT",
        Kind::Integer | Kind::IntegerEnum(_) => "INTEGER",
        Kind::Number => "NUMBER",
        Kind::Bool => "BOOL",
        Kind::Date => "DATE",
        Kind::DateTime => "DATE-TIME",
        Kind::DateOrDateTime => "DATE|DATE-TIME",
        Kind::MeetingId => "MEETING-ID",
        Kind::MeetingIdOrUuid => "MEETING-ID|UUID",
        Kind::List(element) => kind_name(*element),
        Kind::Map(_) | Kind::Object => "JSON|@FILE",
        _ => "VALUE",
    }
}

/// Returns the declared values of an enum, or of a list of enums, separated by commas.
pub(crate) fn declared_values(kind: Kind) -> Option<String> {
    match kind {
        Kind::TextEnum(values) => {
            Some(joined(values.iter().map(|value| if value.is_empty() { "\"\"" } else { *value })))
        }
        Kind::IntegerEnum(values) => Some(joined(values)),
        Kind::List(element) => declared_values(*element),
        _ => None,
    }
}

/// Returns whether a value is JSON, which an error does not repeat: it is long, and may contain a password.
pub(crate) fn is_json(kind: Kind) -> bool {
    match kind {
        Kind::List(element) => is_json(*element),
        Kind::Any | Kind::Map(_) | Kind::Object => true,
        _ => false,
    }
}

/// Parses the text of one value. In a list, it is one element, or a JSON list of all of them.
///
/// # Errors
///
/// What the text must be, or what is wrong with it. The message does not name the parameter.
pub(crate) fn parse(text: &str, kind: Kind) -> Result<Value, String> {
    match kind {
        Kind::Text | Kind::Secret => Ok(text.into()),
        Kind::Integer => integer(text).map(Value::from).ok_or_else(|| "must be a 64-bit integer".into()),
        Kind::Number => number(text).map(Value::from).ok_or_else(|| "must be a number".into()),
        Kind::Bool => text.parse::<bool>().map(Value::from).map_err(|_| "must be `true` or `false`".into()),
        Kind::Date => text.parse::<Date>().map(|date| date.as_str().into()).map_err(problem),
        Kind::DateTime => text.parse::<DateTime>().map(|time| time.as_str().into()).map_err(problem),
        Kind::DateOrDateTime => text.parse::<DateOrDateTime>().map(|time| time.as_str().into()).map_err(problem),
        Kind::MeetingId => text.parse::<MeetingId>().map(|id| id.number().into()).map_err(problem),
        Kind::MeetingIdOrUuid => meeting(text),
        Kind::TextEnum(values) => text_value(text, values),
        Kind::IntegerEnum(values) => {
            integer(text).map(Value::from).ok_or_else(|| format!("must be an integer: write one of {}", joined(values)))
        }
        Kind::List(element) => list(text, kind, *element),
        Kind::Map(_) | Kind::Object => {
            let value = serde_json::from_str(text).map_err(|error| format!("must be a JSON object ({error})"))?;
            check(&value, kind).map(|()| value)
        }
        _ => any(text),
    }
}

/// Checks a JSON value against a kind. `null` is of every kind: it clears a member. Text that is a number, and an empty
/// date, are left to Zoom.
///
/// # Errors
///
/// What the value must be.
pub(crate) fn check(value: &Value, kind: Kind) -> Result<(), String> {
    let text = value.as_str();
    let must_be =
        |fits: bool, what: &str| if fits { Ok(()) } else { Err(format!("must be {what}, not {}", name(value))) };
    match (kind, value) {
        (_, Value::Null) => Ok(()),
        (Kind::Text | Kind::Secret | Kind::TextEnum(_), _) => must_be(text.is_some() || value.is_number(), "text"),
        (Kind::Integer | Kind::Number | Kind::IntegerEnum(_) | Kind::MeetingId, Value::String(text)) => {
            parse(text, kind).map(drop)
        }
        (Kind::Integer | Kind::IntegerEnum(_) | Kind::MeetingId, _) => {
            must_be(value.as_f64().is_some_and(|number| number.fract() == 0.0), "an integer")
        }
        (Kind::Number, _) => must_be(value.is_number(), "a number"),
        (Kind::Bool, _) => must_be(value.is_boolean() || matches!(text, Some("true" | "false")), "`true` or `false`"),
        (Kind::Date | Kind::DateTime | Kind::DateOrDateTime, _) => match text {
            Some("") => Ok(()),
            Some(text) => parse(text, kind).map(drop),
            None => must_be(false, "text"),
        },
        (Kind::MeetingIdOrUuid, _) => must_be(text.is_some() || value.is_u64(), "a meeting ID or a meeting UUID"),
        (Kind::List(element), Value::Array(values)) => {
            let checked = values.iter().map(|value| check(value, *element));
            checked.zip(0..).try_for_each(|(checked, n)| checked.map_err(|problem| format!("[{n}] {problem}")))
        }
        (Kind::List(_), _) => must_be(false, "a list"),
        (Kind::Map(of), Value::Object(members)) => members
            .iter()
            .try_for_each(|(name, value)| check(value, *of).map_err(|problem| format!(".{name} {problem}"))),
        (Kind::Map(_) | Kind::Object, _) => must_be(value.is_object(), "a JSON object"),
        _ => Ok(()),
    }
}

/// Returns what JSON calls a value.
fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "`null`",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn problem(error: impl Display) -> String {
    error.to_string()
}

fn joined<T: Display>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(", ")
}

/// Parses an integer, and normalizes it: `007` is not valid JSON, and a query decodes `+5` as ` 5`.
fn integer(text: &str) -> Option<Number> {
    text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok()
}

/// Parses and normalizes a number. Rejects infinities and NaN, which JSON lacks.
fn number(text: &str) -> Option<Number> {
    integer(text).or_else(|| Number::from_f64(text.parse().ok()?))
}

/// Parses a meeting's number or UUID. Rejects text that is too short for a UUID. Other text is sent as a UUID, because Zoom does not document their form.
fn meeting(text: &str) -> Result<Value, String> {
    match MeetingIdOrUuid::from(text) {
        MeetingIdOrUuid::Id(id) => Ok(id.number().into()),
        MeetingIdOrUuid::Uuid(_) if text.len() < SHORTEST_UUID && !text.ends_with('=') && !text.is_empty() => {
            Err("must be a meeting ID such as `98765432101`, or a meeting UUID such as `aDYlohsHRtCd4ii1uC2+hA==`"
                .into())
        }
        MeetingIdOrUuid::Uuid(_) => Ok(text.into()),
    }
}

/// Parses a value of an enum of texts. Zoom may know values that the declaration lacks, but none that is empty or differs
/// only in case.
fn text_value(text: &str, values: &[&str]) -> Result<Value, String> {
    if values.contains(&text) {
        return Ok(text.into());
    }
    match values.iter().find(|value| value.eq_ignore_ascii_case(text)) {
        Some(value) => Err(format!("must be written `{value}`")),
        None if text.is_empty() => Err(format!("must not be empty: write one of {}", joined(values))),
        None => Ok(text.into()),
    }
}

/// Parses one element of a list, or a JSON list. Text may begin with `[`, as in `[draft] Plans`, so it is only JSON if it
/// can't be anything else.
fn list(text: &str, list: Kind, element: Kind) -> Result<Value, String> {
    if !text.trim_start().starts_with('[') {
        return parse(text, element);
    }
    match serde_json::from_str::<Value>(text) {
        Ok(value) => match (check(&value, list), parse(text, element)) {
            (Ok(()), _) => Ok(value),
            (Err(_), Ok(single)) if !matches!(element, Kind::Text | Kind::Secret | Kind::TextEnum(_)) => Ok(single),
            (Err(problem), _) => Err(problem),
        },
        Err(error) if error.is_eof() && text.contains(['"', '{']) => Err(format!("must be a JSON list ({error})")),
        Err(_) => parse(text, element),
    }
}

/// Parses a value of an unknown kind: as JSON if it is valid JSON, and as text otherwise. An object or a list that ends too
/// early was meant to be JSON.
fn any(text: &str) -> Result<Value, String> {
    match serde_json::from_str(text) {
        Ok(value) => Ok(value),
        Err(error) if text.starts_with('{') || (text.starts_with('[') && error.is_eof()) => {
            Err(format!("must be valid JSON ({error})"))
        }
        Err(_) => Ok(text.into()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ROLES: Kind = Kind::TextEnum(&["host", "guest"]);
    const TYPES: Kind = Kind::IntegerEnum(&[1, 2]);

    #[test]
    fn a_number_is_sent_as_it_was_understood() {
        for (text, as_integer, as_number) in [
            ("60", Some("60"), Some("60")),
            ("007", Some("7"), Some("7")),
            ("+5", Some("5"), Some("5")),
            ("-5", Some("-5"), Some("-5")),
            ("18446744073709551615", Some("18446744073709551615"), Some("18446744073709551615")),
            ("99999999999999999999", None, Some("1e+20")),
            ("1.50", None, Some("1.5")),
            (".5", None, Some("0.5")),
            ("1e3", None, Some("1000.0")),
            ("inf", None, None),
            ("NaN", None, None),
            ("1e999", None, None),
            ("0x10", None, None),
            ("5 ", None, None),
            ("", None, None),
        ] {
            let written = |kind| parse(text, kind).ok().map(|value| value.to_string());
            assert_eq!(written(Kind::Integer).as_deref(), as_integer, "{text:?}");
            assert_eq!(written(Kind::Number).as_deref(), as_number, "{text:?}");
        }
    }

    #[test]
    fn text_stays_text_whatever_it_looks_like() {
        for text in
            ["123456", "1e7", "007", "null", "true", "2026-01-31", "[1]", "{}", "\"a\"", "", "-5", "-abc", "@file", "@"]
        {
            for kind in [Kind::Text, Kind::Secret] {
                assert_eq!(parse(text, kind), Ok(text.into()), "{text:?}");
            }
        }
        for text in ["123456", "null", "[draft] Plans", "[draft", "{x", "@file"] {
            assert_eq!(parse(text, Kind::List(&Kind::Text)), Ok(text.into()), "{text:?}");
        }
    }

    #[test]
    fn a_value_is_of_its_kind_or_rejected() {
        for (kind, text, expected) in [
            (Kind::Date, "2026-01-31", Ok(json!("2026-01-31"))),
            (Kind::Date, "2026-13-01", Err("`2026-13-01` is not a date such as `2026-01-31`")),
            (Kind::Date, "2026-1-1", Err("is not")),
            (Kind::Date, "", Err("is not a date")),
            (Kind::DateTime, "tomorrow", Err("`tomorrow` is not a date-time such as")),
            (Kind::DateTime, "2026-01-31", Err("write `2026-01-31T00:00:00`")),
            (Kind::DateTime, "2026-01-31T09:00:00", Ok(json!("2026-01-31T09:00:00"))),
            (Kind::DateOrDateTime, "20260131", Err("is not")),
            (Kind::MeetingId, "98765432101", Ok(json!(98_765_432_101_u64))),
            (Kind::MeetingId, "abc", Err("is not a meeting number")),
            (Kind::MeetingIdOrUuid, "98765432101", Ok(json!(98_765_432_101_u64))),
            (Kind::MeetingIdOrUuid, "/a/Ylo+==", Ok(json!("/a/Ylo+=="))),
            (Kind::MeetingIdOrUuid, "abc", Err("must be a meeting ID such as")),
            (TYPES, "2", Ok(json!(2))),
            (TYPES, "9", Ok(json!(9))),
            (TYPES, "banana", Err("must be an integer: write one of 1, 2")),
            (ROLES, "host", Ok(json!("host"))),
            (ROLES, "panelist", Ok(json!("panelist"))),
            (ROLES, "HOST", Err("must be written `host`")),
            (ROLES, "", Err("write one of host, guest")),
            (Kind::List(&Kind::Integer), "5", Ok(json!(5))),
            (Kind::List(&Kind::Integer), "[5,6]", Ok(json!([5, 6]))),
            (Kind::List(&Kind::Integer), "many", Err("must be a 64-bit integer")),
            (Kind::List(&Kind::Integer), "[5,", Err("must be")),
            (Kind::List(&Kind::Text), r#"["a","1"]"#, Ok(json!(["a", "1"]))),
            (Kind::List(&Kind::Text), r#"["a""#, Err("must be a JSON list")),
            (Kind::List(&Kind::Text), "[{}]", Err("[0] must be text, not an object")),
            (Kind::List(&Kind::Object), r#"{"a":1}"#, Ok(json!({"a": 1}))),
            (Kind::List(&Kind::Object), r#"[{"a":1}]"#, Ok(json!([{"a": 1}]))),
            (Kind::List(&Kind::Object), r#"[{"a":1}"#, Err("must be")),
            (Kind::Object, r#"{"a":1}"#, Ok(json!({"a": 1}))),
            (Kind::Object, r#"{"a":1"#, Err("must be a JSON object (EOF while parsing")),
            (Kind::Object, "[1]", Err("must be a JSON object, not a list")),
            (Kind::Object, "", Err("must be a JSON object")),
            (Kind::Object, "audio", Err("must be a JSON object")),
            (Kind::Map(&Kind::Integer), r#"{"a":1}"#, Ok(json!({"a": 1}))),
            (Kind::Map(&Kind::Integer), r#"{"a":"x"}"#, Err(".a must be a 64-bit integer")),
            (Kind::Any, r#"{"a":1"#, Err("must be valid JSON")),
            (Kind::Any, "[1", Err("must be valid JSON")),
            (Kind::Any, "[draft] Plans", Ok(json!("[draft] Plans"))),
            (Kind::Any, "5", Ok(json!(5))),
        ] {
            match (parse(text, kind), expected) {
                (Ok(value), Ok(expected)) => assert_eq!(value, expected, "{kind:?} {text:?}"),
                (Err(problem), Err(expected)) => assert!(problem.contains(expected), "{kind:?} {text:?}: {problem}"),
                (result, _) => panic!("{kind:?} {text:?}: {result:?}"),
            }
        }
    }

    #[test]
    fn json_of_another_kind_is_rejected_and_null_is_of_every_kind() {
        for (kind, value, fits) in [
            (Kind::Text, json!("a"), true),
            (Kind::Text, json!(5), true),
            (Kind::Text, json!(["a"]), false),
            (Kind::Integer, json!("5"), true),
            (Kind::Integer, json!(1.5), false),
            (Kind::Bool, json!("yes"), false),
            (Kind::Date, json!("2026-02-30"), false),
            (Kind::Date, json!(""), true),
            (TYPES, json!("banana"), false),
            (Kind::List(&Kind::Date), json!(["2026-02-30"]), false),
            (Kind::List(&Kind::Text), json!("a"), false),
            (Kind::Object, json!([]), false),
            (Kind::Any, json!([1, {}]), true),
        ] {
            assert_eq!(check(&value, kind).is_ok(), fits, "{kind:?} {value}");
            assert_eq!(check(&Value::Null, kind), Ok(()), "{kind:?}");
        }
    }
}
