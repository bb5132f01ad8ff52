//! Parses a parameter's value from the command line, and checks it against its declared type before the call is sent.

use std::fmt::Display;

use serde_json::Number;
use zoom_core::{
    Date, DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, Value,
    schema::{EnumSchema, ProblemKind, Type},
};

use crate::description::{self, limits};

/// The minimum length of text that can be a meeting UUID, unless it ends with `=`. Zoom's UUIDs have 24 characters, or
/// 22 without padding.
const SHORTEST_UUID: usize = 16;

/// Returns whether a value of this type is written as JSON.
pub(crate) fn is_json(ty: Type) -> bool {
    match ty {
        Type::List(element) => is_json(*element),
        Type::Map(_) | Type::Object(_) => true,
        _ => is_any(ty),
    }
}

/// Returns whether this type accepts any JSON value.
pub(crate) fn is_any(ty: Type) -> bool {
    matches!(ty, Type::Any | Type::File)
}

/// Returns whether an error must not repeat a value of this type: JSON and text may be long, or contain a password.
pub(crate) fn is_private(ty: Type) -> bool {
    match ty {
        Type::List(element) => is_private(*element),
        Type::Text { .. } | Type::Secret => true,
        _ => is_json(ty),
    }
}

/// Parses the text of one value. For a list type, the text is one element or a JSON list of all elements.
///
/// # Errors
///
/// A description of what the text must be or what is wrong with it. The message does not name the parameter.
pub(crate) fn parse(text: &str, ty: Type) -> Result<Value, String> {
    match ty {
        Type::Text { .. } => within_length(text, ty).map(|()| text.into()),
        Type::Secret | Type::Id => Ok(text.into()),
        Type::Integer { .. } => {
            let number = integer(text).ok_or("must be a 64-bit integer")?;
            within_range(&number, ty).map(|()| number.into())
        }
        Type::Number => number(text).map(Value::from).ok_or_else(|| "must be a number".into()),
        Type::Bool => text.parse::<bool>().map(Value::from).map_err(|_| "must be `true` or `false`".into()),
        Type::Date => text.parse::<Date>().map(|date| date.as_str().into()).map_err(problem),
        Type::DateTime => text.parse::<DateTime>().map(|time| time.as_str().into()).map_err(problem),
        Type::DateOrDateTime => text.parse::<DateOrDateTime>().map(|time| time.as_str().into()).map_err(problem),
        Type::MeetingId => text.parse::<MeetingId>().map(|id| id.number().into()).map_err(problem),
        Type::MeetingIdOrUuid => meeting(text),
        Type::Enum(values) if values.is_integer() => integer(text)
            .map(Value::from)
            .ok_or_else(|| format!("must be an integer: write one of {}", description::values(values))),
        Type::Enum(values) => text_value(text, values),
        Type::List(element) => list(text, ty, *element),
        Type::Map(_) | Type::Object(_) => {
            let value = serde_json::from_str(text).map_err(|error| format!("must be a JSON object ({error})"))?;
            check(&value, ty).map(|()| value)
        }
        _ => any(text),
    }
}

/// Checks a JSON value against a type with [`Type::problems`], as the sandbox does. Undocumented members and enum
/// values are accepted, because Zoom may have added them since. A missing member is accepted too, because Zoom itself
/// reports what is missing.
///
/// # Errors
///
/// The position of the first problem within the value (omitted if the problem is the value itself), followed by what is
/// expected there.
pub(crate) fn check(value: &Value, ty: Type) -> Result<(), String> {
    for problem in ty.problems(value) {
        let (place, value) = locate(value, &problem.path);
        let is_rejected = match problem.kind {
            ProblemKind::WrongType | ProblemKind::Limit => true,
            // Zoom clears a member, such as a date, if it is set to an empty string.
            ProblemKind::Form => value.as_str() != Some(""),
            // Zoom may accept undeclared values, but never a boolean.
            ProblemKind::UnknownValue => value.is_boolean(),
            _ => false,
        };
        if is_rejected {
            let must = problem.message.replacen("should", "must", 1);
            let found = match problem.kind {
                ProblemKind::Limit | ProblemKind::Form => String::new(),
                _ => format!(", not {}", name(value)),
            };
            return Err(format!("{place} {must}{found}").trim_start().to_owned());
        }
    }
    Ok(())
}

/// Returns the position of a problem, as written in errors, and the value at its path: `rooms.0.name` becomes
/// `.rooms[0].name`.
fn locate<'v>(mut value: &'v Value, path: &str) -> (String, &'v Value) {
    let mut place = String::new();
    let mut rest = path;
    while !rest.is_empty() {
        let step = match value {
            Value::Array(elements) => {
                let (index, after) = rest.split_once('.').unwrap_or((rest, ""));
                place.extend(["[", index, "]"]);
                index.parse().ok().and_then(|index: usize| elements.get(index)).map(|element| (element, after))
            }
            Value::Object(members) => {
                // A name may contain dots.
                let after = |name: &str| match rest.strip_prefix(name)? {
                    "" => Some(""),
                    after => after.strip_prefix('.'),
                };
                let member = members.iter().find_map(|(name, value)| Some((name, value, after(name)?)));
                member.map(|(name, value, after)| {
                    place.extend([".", name]);
                    (value, after)
                })
            }
            _ => None,
        };
        // The path of a missing member has no value.
        let Some((inner, after)) = step else { return (place, &Value::Null) };
        (value, rest) = (inner, after);
    }
    (place, value)
}

/// Splits a problem into its position within the value, which is empty for the value itself, and the rest.
pub(crate) fn place_and_rest(problem: &str) -> (&str, &str) {
    match problem.find(" must ") {
        Some(end) if problem.starts_with(['.', '[']) => (&problem[..end], &problem[end + 1..]),
        _ => ("", problem),
    }
}

/// Rejects text that is longer or shorter than its type allows.
fn within_length(text: &str, ty: Type) -> Result<(), String> {
    let Type::Text { min_length, max_length, .. } = ty else { return Ok(()) };
    let length = text.chars().count();
    let is_within = |length| (min_length..=max_length).contains(&length);
    if u32::try_from(length).is_ok_and(is_within) {
        return Ok(());
    }
    Err(format!("must have {}, not {length}", limits(ty).unwrap_or_default()))
}

/// Rejects an integer that is outside the limits of its type.
fn within_range(number: &Number, ty: Type) -> Result<(), String> {
    let Type::Integer { minimum, maximum } = ty else { return Ok(()) };
    let is_within = |number: i128| number >= minimum.into() && (maximum == i64::MAX || number <= maximum.into());
    if number.as_i128().is_some_and(is_within) {
        return Ok(());
    }
    Err(format!("must be {}, not {number}", limits(ty).unwrap_or_default()))
}

/// Returns the JSON name for the type of a value.
fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "`null`",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn problem(error: impl Display) -> String {
    error.to_string()
}

/// Parses and normalizes an integer: `007` is not valid JSON, and a query decodes `+5` as ` 5`.
fn integer(text: &str) -> Option<Number> {
    text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok()
}

/// Parses and normalizes a number. Rejects infinities and NaN, which JSON can't express.
fn number(text: &str) -> Option<Number> {
    integer(text).or_else(|| Number::from_f64(text.parse().ok()?))
}

/// Parses a meeting's number or UUID. Rejects text that is too short for a UUID. Other text is sent as a UUID, because
/// Zoom does not document the format of UUIDs.
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

/// Parses a value of a text enum. Zoom may accept values that the declaration lacks, but not an empty value, nor one
/// that differs from a declared value only in case.
fn text_value(text: &str, values: &EnumSchema) -> Result<Value, String> {
    if values.contains(text) {
        return Ok(text.into());
    }
    match values.values().map(|value| value.to_string()).find(|value| value.eq_ignore_ascii_case(text)) {
        Some(value) => Err(format!("must be written `{value}`")),
        None if text.is_empty() => Err(format!("must not be empty: write one of {}", description::values(values))),
        None => Ok(text.into()),
    }
}

/// Parses one element of a list, or a JSON list. Text may begin with `[`, as in `[draft] Plans`, so text that is not
/// valid JSON is one element, unless it looks like an incomplete list.
fn list(text: &str, list: Type, element: Type) -> Result<Value, String> {
    if !text.trim_start().starts_with('[') {
        return parse(text, element);
    }
    match serde_json::from_str::<Value>(text) {
        Ok(value) => match (check(&value, list), parse(text, element)) {
            (Ok(()), _) => Ok(value),
            (Err(_), Ok(single)) if !is_text(element) => Ok(single),
            (Err(problem), _) => Err(problem),
        },
        Err(error) if error.is_eof() && text.contains(['"', '{']) => Err(format!("must be a JSON list ({error})")),
        Err(_) => parse(text, element),
    }
}

/// Returns whether any text is a valid value of this type.
fn is_text(ty: Type) -> bool {
    match ty {
        Type::Text { .. } | Type::Secret | Type::Id => true,
        Type::Enum(values) => !values.is_integer(),
        _ => false,
    }
}

/// Parses a value of an unknown type: as JSON if it is valid JSON, and as text otherwise. Text that begins with `{` but
/// is not valid JSON, and an incomplete list, are rejected, because they were meant to be JSON.
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
    use zoom_core::{
        schema::{Described as _, Format},
        zoom_enum, zoom_object,
    };

    use super::*;

    #[zoom_enum]
    enum Role {
        Host,
        Guest,
    }

    #[zoom_enum(i64)]
    enum Priority {
        Low = 1,
        High = 2,
    }

    #[zoom_object]
    struct Room {
        #[length(2..=5)]
        name: Option<String>,
        #[range(1..=10)]
        seats: Option<i64>,
        days: Vec<Date>,
        next: Option<Box<Room>>,
    }

    const ROLES: Type = Role::TYPE;
    const PRIORITIES: Type = Priority::TYPE;
    const ROOM: Type = Room::TYPE;
    const ANY_OBJECT: Type = Type::Map(&Type::Any);

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
            let written = |ty| parse(text, ty).ok().map(|value| value.to_string());
            assert_eq!(written(Type::INTEGER).as_deref(), as_integer, "{text:?}");
            assert_eq!(written(Type::Number).as_deref(), as_number, "{text:?}");
        }
    }

    #[test]
    fn text_stays_text_whatever_it_looks_like() {
        for text in
            ["123456", "1e7", "007", "null", "true", "2026-01-31", "[1]", "{}", "\"a\"", "", "-5", "-abc", "@file", "@"]
        {
            for ty in [Type::TEXT, Type::Id, Type::Secret] {
                assert_eq!(parse(text, ty), Ok(text.into()), "{text:?}");
            }
        }
        for text in ["123456", "null", "[draft] Plans", "[draft", "{x", "@file"] {
            assert_eq!(parse(text, Type::List(&Type::TEXT)), Ok(text.into()), "{text:?}");
        }
    }

    #[test]
    fn a_value_is_of_its_type_or_rejected() {
        for (ty, text, expected) in [
            (Type::Date, "2026-01-31", Ok(json!("2026-01-31"))),
            (Type::Date, "2026-13-01", Err("`2026-13-01` is not a date such as `2026-01-31`")),
            (Type::Date, "2026-1-1", Err("is not")),
            (Type::Date, "", Err("is not a date")),
            (Type::DateTime, "tomorrow", Err("`tomorrow` is not a date-time such as")),
            (Type::DateTime, "2026-01-31", Err("write `2026-01-31T00:00:00`")),
            (Type::DateTime, "2026-01-31T09:00:00", Ok(json!("2026-01-31T09:00:00"))),
            (Type::DateOrDateTime, "20260131", Err("is not")),
            (Type::MeetingId, "98765432101", Ok(json!(98_765_432_101_u64))),
            (Type::MeetingId, "abc", Err("is not a meeting number")),
            (Type::MeetingIdOrUuid, "98765432101", Ok(json!(98_765_432_101_u64))),
            (Type::MeetingIdOrUuid, "/a/Ylo+==", Ok(json!("/a/Ylo+=="))),
            (Type::MeetingIdOrUuid, "abc", Err("must be a meeting ID such as")),
            (PRIORITIES, "2", Ok(json!(2))),
            (PRIORITIES, "9", Ok(json!(9))),
            (PRIORITIES, "banana", Err("must be an integer: write one of 1, 2")),
            (ROLES, "host", Ok(json!("host"))),
            (ROLES, "panelist", Ok(json!("panelist"))),
            (ROLES, "HOST", Err("must be written `host`")),
            (ROLES, "", Err("write one of host, guest")),
            (Type::List(&Type::INTEGER), "5", Ok(json!(5))),
            (Type::List(&Type::INTEGER), "[5,6]", Ok(json!([5, 6]))),
            (Type::List(&Type::INTEGER), "many", Err("must be a 64-bit integer")),
            (Type::List(&Type::INTEGER), "[5,", Err("must be")),
            (Type::List(&Type::TEXT), r#"["a","1"]"#, Ok(json!(["a", "1"]))),
            (Type::List(&Type::TEXT), r#"["a""#, Err("must be a JSON list")),
            (Type::List(&Type::TEXT), "[{}]", Err("[0] must be a string, not an object")),
            (Type::List(&ANY_OBJECT), r#"{"a":1}"#, Ok(json!({"a": 1}))),
            (Type::List(&ANY_OBJECT), r#"[{"a":1}]"#, Ok(json!([{"a": 1}]))),
            (Type::List(&ANY_OBJECT), r#"[{"a":1}"#, Err("must be")),
            (ANY_OBJECT, r#"{"a":1}"#, Ok(json!({"a": 1}))),
            (ANY_OBJECT, r#"{"a":1"#, Err("must be a JSON object (EOF while parsing")),
            (ANY_OBJECT, "[1]", Err("must be an object, not a list")),
            (ANY_OBJECT, "", Err("must be a JSON object")),
            (ANY_OBJECT, "audio", Err("must be a JSON object")),
            (Type::Map(&Type::INTEGER), r#"{"a":1}"#, Ok(json!({"a": 1}))),
            (Type::Map(&Type::INTEGER), r#"{"a":"x"}"#, Err(".a must be an integer, not a string")),
            (Type::Any, r#"{"a":1"#, Err("must be valid JSON")),
            (Type::Any, "[1", Err("must be valid JSON")),
            (Type::Any, "[draft] Plans", Ok(json!("[draft] Plans"))),
            (Type::Any, "5", Ok(json!(5))),
        ] {
            match (parse(text, ty), expected) {
                (Ok(value), Ok(expected)) => assert_eq!(value, expected, "{ty:?} {text:?}"),
                (Err(problem), Err(expected)) => assert!(problem.contains(expected), "{ty:?} {text:?}: {problem}"),
                (result, _) => panic!("{ty:?} {text:?}: {result:?}"),
            }
        }
    }

    #[test]
    fn json_of_another_type_is_rejected_and_null_is_of_every_type() {
        for (ty, value, fits) in [
            (Type::TEXT, json!("a"), true),
            (Type::TEXT, json!(5), true),
            (Type::TEXT, json!(["a"]), false),
            (Type::INTEGER, json!("5"), true),
            (Type::INTEGER, json!(1.5), false),
            (Type::Bool, json!("yes"), false),
            (Type::Date, json!("2026-02-30"), false),
            (Type::Date, json!(""), true),
            (Type::TEXT.format(Format::Email), json!(""), true),
            (Type::TEXT.format(Format::Email), json!("jane"), false),
            (Type::MeetingId, json!(-5), false),
            (ROLES, json!("panelist"), true),
            (ROLES, json!(true), false),
            (PRIORITIES, json!(9), true),
            (PRIORITIES, json!("banana"), false),
            (Type::List(&Type::Date), json!(["2026-02-30"]), false),
            (Type::List(&Type::TEXT), json!("a"), false),
            (ANY_OBJECT, json!([]), false),
            (Type::Any, json!([1, {}]), true),
        ] {
            assert_eq!(check(&value, ty).is_ok(), fits, "{ty:?} {value}");
            assert_eq!(check(&Value::Null, ty), Ok(()), "{ty:?}");
        }
    }

    #[test]
    fn a_value_outside_its_limits_is_rejected() {
        const TEXTS: Type = Type::List(&Type::TEXT.length(0, 3));
        let (text, integer) = (TEXTS.element(), Type::INTEGER.range(1, 10));
        for (ty, value, problem) in [
            (text, "äöü", None),
            (text, "abcd", Some("must have at most 3 characters, not 4")),
            (Type::TEXT.length(2, 2), "a", Some("must have exactly 2 characters, not 1")),
            (Type::TEXT.length(1, u32::MAX), "", Some("must have at least 1 character, not 0")),
            (TEXTS, "abcd", Some("must have at most 3 characters, not 4")),
            (TEXTS, r#"["abcd"]"#, Some("[0] must have at most 3 characters")),
            (integer, "10", None),
            (integer, "0", Some("must be from 1 to 10, not 0")),
            (integer, "18446744073709551615", Some("must be from 1 to 10, not 18446744073709551615")),
            (Type::UNSIGNED, "18446744073709551615", None),
            (Type::UNSIGNED, "-1", Some("must be at least 0, not -1")),
        ] {
            assert_eq!(parse(value, ty).err().as_deref(), problem, "{ty:?} {value}");
        }
        for (ty, value, problem) in [
            (text, json!("abcd"), Some("must have at most 3 characters")),
            (text, json!(12345), Some("must have at most 3 characters")),
            (integer, json!(5.0), None),
            (integer, json!(11), Some("must be from 1 to 10")),
            (integer, json!(11.0), Some("must be from 1 to 10")),
            (integer, json!("11"), Some("must be from 1 to 10")),
        ] {
            assert_eq!(check(&value, ty).err().as_deref(), problem, "{ty:?} {value}");
        }
    }

    #[test]
    fn what_is_rejected_is_a_problem_of_the_type() {
        let values = json!([
            "", "a", "abcdef", "5", "1.5", "2026-01-31", "2026-02-30", "2026-01-31T09:00:00Z", "jane@example.com",
            "https://example.com", 0, -5, 5, 1.5, 98_765_432_101_u64, 1e300, true, [], ["a"], {}, {"name": "Blue"},
            {"name": "B"}, {"undeclared": 1}
        ]);
        for ty in [
            Type::Any,
            Type::TEXT.length(2, 5),
            Type::TEXT.format(Format::Email),
            Type::TEXT.format(Format::Uri),
            Type::INTEGER.range(1, 10),
            Type::Number,
            Type::Bool,
            Type::Date,
            Type::DateTime,
            Type::DateOrDateTime,
            Type::Secret,
            Type::Id,
            Type::MeetingId,
            Type::MeetingIdOrUuid,
            ROLES,
            PRIORITIES,
            Type::List(&Type::TEXT),
            ANY_OBJECT,
            ROOM,
        ] {
            for value in values.as_array().unwrap() {
                let kinds: Vec<_> = ty.problems(value).into_iter().map(|problem| problem.kind).collect();
                let is_problem = kinds.iter().any(|kind| match kind {
                    ProblemKind::WrongType | ProblemKind::Limit => true,
                    ProblemKind::Form => *value != "",
                    ProblemKind::UnknownValue => *value == true,
                    _ => false,
                });
                assert_eq!(check(value, ty).is_err(), is_problem, "{ty:?} {value}: {kinds:?}");
            }
        }
    }

    #[test]
    fn the_members_of_an_object_are_checked_by_name() {
        for (value, problem) in [
            (json!({"name": "Blue", "seats": 10, "days": ["2026-01-31"], "next": {"name": "Red"}}), None),
            (json!({"name": null, "undeclared": [1]}), None),
            (json!({"name": "B"}), Some(".name must have from 2 to 5 characters")),
            (json!({"seats": 11}), Some(".seats must be from 1 to 10")),
            (json!({"days": ["2026-01-31", "tomorrow"]}), Some(".days[1] must be a date such as `2026-01-31`")),
            (json!({"days": [""], "seats": null}), None),
            (json!({"next": {"next": {"seats": []}}}), Some(".next.next.seats must be an integer, not a list")),
        ] {
            assert_eq!(check(&value, ROOM).err().as_deref(), problem, "{value}");
        }
    }
}
