//! The ways in which a value does not conform to its type.

use std::{borrow::Cow, fmt};

use jiff::{Timestamp, civil};
use serde_json::{Map, Value};

use super::{
    nearest::nearest,
    ty::{Format, Schema, Type},
    values::EnumSchema,
};
use crate::types::{Date, MeetingId};

/// The maximum number of values of an enum that a message lists.
const LISTED: usize = 12;

/// A part of a value that does not conform to the documentation. It is displayed with its path, but never with the
/// value, which may be secret.
///
/// # Examples
///
/// ```
/// use zoom_core::schema::{Problem, ProblemKind};
///
/// let problem = Problem::new("settings.duration", ProblemKind::Limit, "should be at most 1440");
/// assert_eq!(problem.to_string(), "`settings.duration` should be at most 1440");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The location: the names of members and the indices of elements, separated by dots, such as
    /// `settings.host_video`. Empty for the whole value.
    pub path: String,
    /// The kind of the problem.
    pub kind: ProblemKind,
    /// What is wrong with the value, such as "should be an integer" or "is missing".
    pub message: String,
}

/// A kind of [`Problem`].
///
/// # Examples
///
/// Reporting everything except names that Zoom may have added:
///
/// ```
/// use zoom_core::{json, schema::{Described, ProblemKind}, zoom_object};
///
/// #[zoom_object]
/// struct Meeting {
///     duration: Option<i64>,
/// }
///
/// let problems = Meeting::TYPE.problems(&json!({"duration": "an hour", "new": 1}));
/// let relevant: Vec<_> = problems.iter().filter(|problem| problem.kind != ProblemKind::UnknownName).collect();
/// assert_eq!((relevant.len(), relevant[0].path.as_str()), (1, "duration"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A wrong JSON type, or text that can't be read as the expected number or boolean.
    WrongType,
    /// A required member is missing.
    Missing,
    /// A name that is not documented.
    UnknownName,
    /// A value that is not among the documented ones.
    UnknownValue,
    /// A length or a number outside its limits.
    Limit,
    /// Text in the wrong form, such as `tomorrow` in place of a date.
    Form,
}

impl Problem {
    /// Creates a problem.
    #[must_use]
    pub fn new(path: impl Into<String>, kind: ProblemKind, message: impl Into<String>) -> Self {
        Self { path: path.into(), kind, message: message.into() }
    }

    /// Creates the problem of a name that is not among the known ones. The message suggests the known name that was
    /// probably meant.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::schema::Problem;
    ///
    /// let problem = Problem::unknown_name("topicc", ["topic", "duration"]);
    /// assert_eq!(problem.to_string(), "`topicc` is not documented: did you mean `topic`?");
    /// ```
    #[must_use]
    pub fn unknown_name<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let message = match nearest(name, known) {
            Some(meant) => format!("is not documented: did you mean `{meant}`?"),
            None => "is not documented".to_owned(),
        };
        Self::new(name, ProblemKind::UnknownName, message)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "`{path}` {}", self.message),
        }
    }
}

impl Type {
    /// Returns everything in a value to be sent that does not conform to the documentation, at every level.
    ///
    /// Values that Zoom tolerates are not a problem: a number or a boolean as text, a number in place of text, and
    /// `null`, which clears a value.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, schema::Described, zoom_object, DateTime};
    ///
    /// #[zoom_object]
    /// struct Meeting {
    ///     topic: Option<String>,
    ///     duration: Option<i64>,
    ///     start_time: Option<DateTime>,
    /// }
    ///
    /// let problems = Meeting::TYPE.problems(&json!({"duration": "60", "start_time": "tomorrow", "topicc": "Plans"}));
    /// let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    /// assert_eq!(problems, [
    ///     "`start_time` should be a date-time such as `2026-01-31T09:00:00Z`",
    ///     "`topicc` is not documented: did you mean `topic`?",
    /// ]);
    /// ```
    #[must_use]
    pub fn problems(&self, value: &Value) -> Vec<Problem> {
        let mut walk = Walk { path: Vec::new(), problems: Vec::new() };
        walk.value(*self, value);
        walk.problems
    }
}

/// A walk through a value.
struct Walk<'v> {
    path: Vec<Cow<'v, str>>,
    problems: Vec<Problem>,
}

impl<'v> Walk<'v> {
    fn value(&mut self, ty: Type, value: &'v Value) {
        match (ty, value) {
            (Type::Any | Type::File, _) | (_, Value::Null) => {}
            (Type::List(element), Value::Array(elements)) => {
                for (i, value) in elements.iter().enumerate() {
                    self.within(i.to_string(), *element, value);
                }
            }
            (Type::Map(element), Value::Object(members)) => {
                for (name, value) in members {
                    self.within(name, *element, value);
                }
            }
            (Type::Object(object), Value::Object(members)) => self.members(object.schema(), members),
            (Type::List(_) | Type::Map(_) | Type::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => {
                self.should_be(ProblemKind::WrongType, &expected(ty));
            }
            (ty, scalar) => self.scalar(ty, scalar),
        }
    }

    fn within(&mut self, step: impl Into<Cow<'v, str>>, ty: Type, value: &'v Value) {
        self.path.push(step.into());
        self.value(ty, value);
        self.path.pop();
    }

    fn members(&mut self, schema: &Schema, members: &'v Map<String, Value>) {
        for (name, value) in members {
            if let Some(member) = schema.member(name) {
                self.within(name, member.ty, value);
            } else {
                let problem = Problem::unknown_name(name, schema.members().map(|member| member.wire_name));
                self.problems.push(Problem { path: self.path_to(name), ..problem });
            }
        }
        for member in
            schema.members().filter(|member| member.required_in_requests && !members.contains_key(member.wire_name))
        {
            let path = self.path_to(member.wire_name);
            self.problems.push(Problem::new(path, ProblemKind::Missing, "is missing"));
        }
    }

    /// Checks a boolean, a number or text.
    fn scalar(&mut self, ty: Type, value: &Value) {
        let text = match value {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            other => Cow::Owned(other.to_string()),
        };
        let has_type = match ty {
            Type::Text { .. } | Type::Secret | Type::Id | Type::MeetingIdOrUuid => !value.is_boolean(),
            Type::Integer { .. } => integer(value).is_some(),
            Type::Number => value.is_number() || value.is_string() && text.parse().is_ok_and(f64::is_finite),
            Type::Bool => value.is_boolean() || matches!(value.as_str(), Some("true" | "false")),
            Type::Date | Type::DateTime | Type::DateOrDateTime => value.is_string(),
            Type::MeetingId => value.is_string() || integer(value).is_some(),
            Type::Enum(schema) if schema.is_integer() => integer(value).is_some(),
            _ => true,
        };
        if !has_type {
            return self.should_be(ProblemKind::WrongType, &expected(ty));
        }
        let has_form = match ty {
            Type::Text { format: Some(format), .. } => has_format(format, &text),
            Type::Date => text.parse::<Date>().is_ok(),
            Type::DateTime => is_date_time(&text),
            Type::DateOrDateTime => text.parse::<Date>().is_ok() || is_date_time(&text),
            Type::MeetingId => text.parse::<MeetingId>().is_ok(),
            _ => true,
        };
        if !has_form {
            return self.should_be(ProblemKind::Form, &expected(ty));
        }
        match ty {
            Type::Enum(schema) => {
                let is_known = match integer(value) {
                    Some(number) if schema.is_integer() => schema.contains(&number.to_string()),
                    // A text member with documented values, such as `weekly_days`, may accept several of them, as in
                    // `1,3`.
                    _ => schema.contains(&text) || text.split(',').all(|value| schema.contains(value)),
                };
                if !is_known {
                    self.should_be(ProblemKind::UnknownValue, &expected(ty));
                }
            }
            Type::Text { min_length, max_length, .. } => {
                let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
                if !(min_length..=max_length).contains(&length) {
                    self.problem(ProblemKind::Limit, format!("should have {}", length_limits(min_length, max_length)));
                }
            }
            Type::Integer { minimum, maximum } => {
                // The bounds of an `i64` mean that there is no limit.
                let number = integer(value).unwrap_or_default();
                let is_below = minimum > i64::MIN && number < minimum.into();
                let is_above = maximum < i64::MAX && number > maximum.into();
                if is_below || is_above {
                    self.should_be(ProblemKind::Limit, &limits(minimum, maximum));
                }
            }
            _ => {}
        }
    }

    fn should_be(&mut self, kind: ProblemKind, what: &str) {
        self.problem(kind, format!("should be {what}"));
    }

    fn problem(&mut self, kind: ProblemKind, message: String) {
        self.problems.push(Problem::new(self.path.join("."), kind, message));
    }

    fn path_to(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path.join(".")) }
    }
}

/// Returns an integer that is sent as a number or as text.
fn integer(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => {
            let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
            // A number such as `60.0`; the conversion saturates.
            #[expect(clippy::cast_possible_truncation, reason = "the fraction is zero")]
            integer.or_else(|| number.as_f64().filter(|number| number.fract() == 0.0).map(|number| number as i128))
        }
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn is_date_time(text: &str) -> bool {
    // Zoom sends more forms than it documents for requests: fractions, offsets, a space. Without this check, a date
    // alone would be read as midnight of that day.
    text.contains(['T', 't', ' ']) && (text.parse::<Timestamp>().is_ok() || text.parse::<civil::DateTime>().is_ok())
}

fn has_format(format: Format, text: &str) -> bool {
    match format {
        Format::Email => {
            let is_part = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
            text.rsplit_once('@').is_some_and(|(name, domain)| is_part(name) && is_part(domain))
        }
        Format::Uri => text.split_once(':').is_some_and(|(scheme, rest)| {
            let is_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
            scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(is_scheme) && !rest.is_empty()
        }),
        Format::Uuid => {
            let groups: Vec<&str> = text.split('-').collect();
            groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
                && groups.concat().chars().all(|c| c.is_ascii_hexdigit())
        }
        Format::Time => text.parse::<civil::Time>().is_ok(),
        Format::Digits => text.parse::<f64>().is_ok_and(f64::is_finite),
        Format::MeetingUuid => !text.is_empty(),
    }
}

/// Returns what a value of a type should be, with an article.
fn expected(ty: Type) -> Cow<'static, str> {
    Cow::Borrowed(match ty {
        Type::Any => "a value",
        Type::Text { format: Some(format), .. } => match format {
            Format::Email => "an email address",
            Format::Uri => "a URI such as `https://example.com`",
            Format::Uuid => "a UUID such as `123e4567-e89b-12d3-a456-426614174000`",
            Format::MeetingUuid => "the UUID of a meeting",
            Format::Time => "a time such as `08:30:00`",
            Format::Digits => "a number",
        },
        Type::Text { .. } | Type::Secret | Type::Id => "a string",
        Type::Integer { .. } => "an integer",
        Type::Number => "a number",
        Type::Bool => "true or false",
        Type::Date => "a date such as `2026-01-31`",
        Type::DateTime => "a date-time such as `2026-01-31T09:00:00Z`",
        Type::DateOrDateTime => "a date such as `2026-01-31` or a date-time such as `2026-01-31T09:00:00Z`",
        Type::MeetingId => "the number of a meeting",
        Type::MeetingIdOrUuid => "the number or the UUID of a meeting",
        Type::Enum(schema) => return Cow::Owned(one_of(schema)),
        Type::List(_) => "a list",
        Type::Map(_) | Type::Object(_) => "an object",
        Type::File => "a file",
    })
}

fn one_of(schema: &EnumSchema) -> String {
    let mut values: Vec<String> = schema.values().take(LISTED).map(|value| format!("`{value}`")).collect();
    if schema.values().nth(LISTED).is_some() {
        values.push("…".to_owned());
    }
    match values.as_slice() {
        [value] => value.clone(),
        values => format!("one of {}", values.join(", ")),
    }
}

fn limits(minimum: i64, maximum: i64) -> String {
    match (minimum, maximum) {
        (i64::MIN, maximum) => format!("at most {maximum}"),
        (minimum, i64::MAX) => format!("at least {minimum}"),
        (minimum, maximum) => format!("from {minimum} to {maximum}"),
    }
}

fn length_limits(min: u32, max: u32) -> String {
    match (min, max) {
        (0, max) => format!("at most {max} characters"),
        (min, u32::MAX) => format!("at least {min} characters"),
        (min, max) if min == max => format!("{max} characters"),
        (min, max) => format!("from {min} to {max} characters"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::Described;

    const KINDS: EnumSchema = EnumSchema::of_text("Kind", "", &["a", "1"], "\u{1f}");
    const SENTENCES: EnumSchema = EnumSchema::of_text("Sentence", "", &["Yes, all", "No"], "\u{1f}");
    const NUMBERS: EnumSchema = EnumSchema::of_integers("Number", "", &[1, 2], "\u{1f}");

    static MEMBERS: Schema = Schema::new(
        "Object",
        "",
        &["topic", "kind", "parts"],
        b"!  ",
        &[Type::TEXT.length(1, 3), Type::Enum(&KINDS), Type::List(&OBJECT)],
        "\u{1f}\u{1f}",
    );
    const OBJECT: Type = Type::Object(super::super::ObjectType::new(|| &MEMBERS));

    #[test]
    fn every_type_has_values_that_fit_and_values_that_do_not() {
        let text = Type::TEXT;
        for (ty, fitting, problem, unfitting) in [
            (text, json!(["", "a", 7]), "should be a string", json!([true, [], {}])),
            (text.length(2, 3), json!(["ab", "äöü", 123]), "should have from 2 to 3 characters", json!(["a", "abcd"])),
            (text.length(2, u32::MAX), json!(["ab"]), "should have at least 2 characters", json!(["", 1])),
            (text.length(3, 3), json!(["abc"]), "should have 3 characters", json!(["ab"])),
            (
                text.format(Format::Email),
                json!(["a@b.c"]),
                "should be an email address",
                json!(["a", "@b", "a b@c", 1]),
            ),
            (
                text.format(Format::Uri),
                json!(["https://a.b", "urn:x"]),
                "should be a URI such as `https://example.com`",
                json!(["a.b", "/a", ":a", "1:a"]),
            ),
            (
                text.format(Format::Uuid),
                json!(["123e4567-e89b-12d3-a456-426614174000"]),
                "should be a UUID such as `123e4567-e89b-12d3-a456-426614174000`",
                json!(["123e4567e89b12d3a456426614174000", "x23e4567-e89b-12d3-a456-426614174000"]),
            ),
            (
                text.format(Format::Time),
                json!(["08:30", "08:30:00"]),
                "should be a time such as `08:30:00`",
                json!(["8", "25:00", "noon"]),
            ),
            (text.format(Format::Digits), json!(["12", 12, "1.5"]), "should be a number", json!(["twelve", ""])),
            (Type::INTEGER, json!([1, "1", -1, 2.0]), "should be an integer", json!([1.5, "1.5", "", true])),
            (Type::INTEGER.range(1, 5), json!([1, "5"]), "should be from 1 to 5", json!([0, "6", 1e300])),
            (Type::UNSIGNED, json!([0, u64::MAX]), "should be at least 0", json!([-1])),
            (Type::INTEGER.range(i64::MIN, 5), json!([-9]), "should be at most 5", json!([6])),
            (Type::Number, json!([1, 1.5, "1.5"]), "should be a number", json!(["NaN", "x", true])),
            (Type::Bool, json!([true, "false"]), "should be true or false", json!([1, "yes", "1"])),
            (Type::Date, json!(["2026-01-31"]), "should be a date such as `2026-01-31`", json!(["31.01.2026", 20, ""])),
            (
                Type::DateTime,
                json!(["2026-01-31T09:00:00Z", "2026-01-31T09:00:00", "2026-01-31T09:00:00.000Z"]),
                "should be a date-time such as `2026-01-31T09:00:00Z`",
                json!(["tomorrow", "2026-01-31", 1_769_850_000]),
            ),
            (
                Type::DateOrDateTime,
                json!(["2026-01-31", "2026-01-31T09:00:00Z"]),
                "should be a date such as `2026-01-31` or a date-time such as `2026-01-31T09:00:00Z`",
                json!(["2026-13-01"]),
            ),
            (Type::Secret, json!(["x", 1]), "should be a string", json!([false])),
            (Type::Id, json!(["x", 1]), "should be a string", json!([[]])),
            (
                Type::MeetingId,
                json!([1, "987 6543 2101"]),
                "should be the number of a meeting",
                json!(["abc", true, 0]),
            ),
            (
                Type::Enum(&KINDS),
                json!(["a", "1", 1, "1,a"]),
                "should be one of `a`, `1`",
                json!(["b", "", "a,b", "a,", true, []]),
            ),
            (
                Type::Enum(&SENTENCES),
                json!(["Yes, all", "No"]),
                "should be one of `Yes, all`, `No`",
                json!(["Yes", "all"]),
            ),
            (Type::Enum(&NUMBERS), json!([1, "2", 2.0]), "should be one of `1`, `2`", json!([3, "two", {}])),
            (Vec::<bool>::TYPE, json!([[], [true]]), "should be a list", json!(["true", true, {}])),
            (Type::Map(&Type::Bool), json!([{"a": true}]), "should be an object", json!([[], "a"])),
            (OBJECT, json!([{"topic": "a"}]), "should be an object", json!([[], "a", 1])),
        ] {
            for value in fitting.as_array().unwrap().iter().chain([&Value::Null]) {
                assert_eq!(ty.problems(value), [], "{ty:?}: {value}");
            }
            for value in unfitting.as_array().unwrap() {
                let found: Vec<_> = ty.problems(value).iter().map(ToString::to_string).collect();
                assert_eq!(found, [problem], "{ty:?}: {value}");
            }
        }
    }

    #[test]
    fn a_problem_has_its_path_at_every_level() {
        let value = json!({"kind": "b", "parts": [{"topic": "a"}, {"topci": "", "parts": [{"topic": "long"}, 5]}]});
        let found: Vec<_> = OBJECT.problems(&value).into_iter().map(|problem| (problem.path, problem.kind)).collect();
        let expected = [
            ("kind", ProblemKind::UnknownValue),
            ("parts.1.parts.0.topic", ProblemKind::Limit),
            ("parts.1.parts.1", ProblemKind::WrongType),
            ("parts.1.topci", ProblemKind::UnknownName),
            ("parts.1.topic", ProblemKind::Missing),
            ("topic", ProblemKind::Missing),
        ];
        assert_eq!(found, expected.map(|(path, kind)| (path.to_owned(), kind)));
    }

    #[test]
    fn a_long_list_of_values_is_cut() {
        const LETTERS: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"];
        let docs = "\u{1f}".repeat(13).leak();
        let schema = EnumSchema::of_text("Letter", "", LETTERS, docs);
        assert!(one_of(&schema).ends_with("`k`, `l`, …"), "{}", one_of(&schema));
    }
}
