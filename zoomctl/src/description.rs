//! Descriptions of types in the words of help texts and errors.

use zoom_core::{
    Value,
    schema::{EnumSchema, Format, Member, Schema, Type},
};

/// Returns the placeholder for a value in help texts.
pub(crate) fn placeholder(ty: Type) -> &'static str {
    match ty {
        Type::Text { format: Some(Format::Email), .. } => "EMAIL",
        Type::Text { format: Some(Format::Uri), .. } => "URL",
        Type::Text { format: Some(Format::Uuid | Format::MeetingUuid), .. } => "UUID",
        Type::Text { format: Some(Format::Time), .. } => "TIME",
        Type::Text { format: Some(Format::Digits), .. } => "DIGITS",
        Type::Enum(values) if values.is_integer() => "INTEGER",
        Type::Text { .. } | Type::Enum(_) | Type::Secret | Type::Id => "TEXT",
        Type::Integer { .. } => "INTEGER",
        Type::Number => "NUMBER",
        Type::Bool => "true|false",
        Type::Date => "DATE",
        Type::DateTime => "DATE-TIME",
        Type::DateOrDateTime => "DATE|DATE-TIME",
        Type::MeetingId => "MEETING-ID",
        Type::MeetingIdOrUuid => "MEETING-ID|UUID",
        Type::List(element) => placeholder(*element),
        Type::Map(_) | Type::Object(_) => "JSON|@FILE",
        _ => "VALUE",
    }
}

/// Returns the word for a type, such as `integer` or `list of objects`. The word is empty for a type that allows any
/// value.
pub(crate) fn word(ty: Type) -> String {
    match ty {
        Type::Any => String::new(),
        Type::List(element) => match *element {
            Type::Any => "list".to_owned(),
            element => format!("list of {}", plural(element)),
        },
        Type::Map(of) if *of != Type::Any => format!("object of {}", plural(*of)),
        Type::Map(_) | Type::Object(_) => "object".to_owned(),
        Type::File => "file".to_owned(),
        Type::Bool => "bool".to_owned(),
        _ => placeholder(ty).to_lowercase(),
    }
}

/// Returns the word for several values of a type. Uncountable words, such as text, have no plural.
fn plural(ty: Type) -> String {
    match ty {
        Type::Object(_) | Type::Map(_) => word(ty).replacen("object", "objects", 1),
        Type::List(_) => word(ty).replacen("list", "lists", 1),
        _ => word(ty),
    }
}

/// Returns whether a value is an object or consists of objects.
pub(crate) fn is_of_objects(ty: Type) -> bool {
    match ty {
        Type::List(element) => is_of_objects(*element),
        ty => matches!(ty, Type::Map(_) | Type::Object(_)),
    }
}

/// Returns the limits of a value, or of the elements of a list, such as `at most 200 characters`.
pub(crate) fn limits(ty: Type) -> Option<String> {
    match ty {
        Type::Text { min_length, max_length, .. } => {
            let (least, most) = ((min_length > 0).then_some(min_length), (max_length < u32::MAX).then_some(max_length));
            let unit = if most.or(least) == Some(1) { " character" } else { " characters" };
            between(least.map(i64::from), most.map(i64::from)).map(|limits| limits + unit)
        }
        Type::Integer { minimum, maximum } => {
            between((minimum > i64::MIN).then_some(minimum), (maximum < i64::MAX).then_some(maximum))
        }
        Type::List(element) => limits(*element),
        _ => None,
    }
}

fn between(least: Option<i64>, most: Option<i64>) -> Option<String> {
    Some(match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least}"),
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => return None,
    })
}

/// Returns the enum of a value, or of the elements of a list.
pub(crate) fn values_of(ty: Type) -> Option<&'static EnumSchema> {
    match ty {
        Type::Enum(values) => Some(values),
        Type::List(element) => values_of(*element),
        _ => None,
    }
}

/// Returns the documented values of an enum, separated by commas.
pub(crate) fn values(schema: &EnumSchema) -> String {
    schema.values().map(|value| shown(&value.to_string())).collect::<Vec<_>>().join(", ")
}

/// Returns whether any value has documentation beyond the value itself.
pub(crate) fn have_meanings(schema: &EnumSchema) -> bool {
    schema.values().any(|value| !value.meaning().is_empty())
}

/// Returns a value as it is written on a command line.
pub(crate) fn shown(value: &str) -> String {
    if value.is_empty() { "\"\"".to_owned() } else { value.to_owned() }
}

/// Returns the format of a date or a date-time, which its placeholder does not show.
fn form(ty: Type) -> Option<&'static str> {
    match ty {
        Type::Date => Some("[form: 2026-01-31]"),
        Type::DateTime => Some("[form: 2026-01-31T08:00:00Z]"),
        Type::DateOrDateTime => Some("[form: 2026-01-31 or 2026-01-31T08:00:00Z]"),
        Type::List(element) => form(*element),
        _ => None,
    }
}

/// Returns an example value, as JSON, of a type that consists of objects. Each object contains the members that a
/// request must have, or else its first member.
pub(crate) fn example(ty: Type) -> String {
    match ty {
        Type::List(element) => format!("[{}]", example(*element)),
        Type::Map(of) => format!("{{\"NAME\":{}}}", example(*of)),
        Type::Object(object) => {
            let schema = object.schema();
            match required(schema) {
                members if members.is_empty() => written(schema.members().take(1)),
                members => written(members.into_iter()),
            }
        }
        ty => sample("", ty),
    }
}

fn required(schema: &'static Schema) -> Vec<Member> {
    schema.members().filter(|member| member.required_in_requests).collect()
}

fn written(members: impl Iterator<Item = Member>) -> String {
    let members = members.map(|member| format!("\"{0}\":{1}", member.wire_name, sample(member.wire_name, member.ty)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// Returns an example value of a member as JSON, within the limits of its type. An object contains the members that a
/// request must have.
pub(crate) fn sample(name: &str, ty: Type) -> String {
    match ty {
        Type::Enum(values) => match values.values().find(|value| !value.to_string().is_empty()) {
            Some(value) if values.is_integer() => value.to_string(),
            Some(value) => Value::from(value.to_string()).to_string(),
            None => "null".to_owned(),
        },
        Type::Integer { minimum, maximum } => 1.max(minimum).min(maximum).to_string(),
        Type::Number => "1".to_owned(),
        Type::Bool => "true".to_owned(),
        Type::Date => "\"2026-01-31\"".to_owned(),
        Type::DateTime | Type::DateOrDateTime => "\"2026-01-31T08:00:00Z\"".to_owned(),
        Type::MeetingId | Type::MeetingIdOrUuid => "98765432101".to_owned(),
        Type::List(element) => format!("[{}]", sample(name, *element)),
        Type::Map(_) => "{}".to_owned(),
        Type::Object(object) => written(required(object.schema()).into_iter()),
        Type::Text { format, min_length, max_length } => {
            let text = match format {
                Some(Format::Email) => "jane@example.com",
                // Most declarations do not mark an email address as one.
                None if name.ends_with("email") => "jane@example.com",
                Some(Format::Uri) => "https://example.com",
                Some(Format::Uuid) => "123e4567-e89b-12d3-a456-426614174000",
                Some(Format::MeetingUuid) => "aDYlohsHRtCd4ii1uC2+hA==",
                Some(Format::Time) => "08:30:00",
                Some(Format::Digits) => "1",
                _ => placeholder(ty),
            };
            let length = u32::try_from(text.len()).unwrap_or(u32::MAX).max(min_length).min(max_length);
            let text: String = text.chars().cycle().take(length as usize).collect();
            format!("\"{text}\"")
        }
        _ => format!("\"{}\"", placeholder(ty)),
    }
}

/// Returns the description of a parameter: its documentation with the limits and the documented values.
pub(crate) fn of_param(doc: &str, ty: Type) -> String {
    let values = values_of(ty).map(|schema| format!("[values: {}]", values(schema)));
    let values = values.or_else(|| form(ty).map(str::to_owned));
    joined([doc.split_whitespace().collect::<Vec<_>>().join(" "), limit_sentence(doc, ty), values.unwrap_or_default()])
}

/// Returns the description of a member on one line: the first sentence of its documentation, the limits and the
/// documented values with their meanings. If the values and meanings have more than `most` characters, the meanings are
/// omitted.
pub(crate) fn of_member(doc: &str, ty: Type, most: usize) -> String {
    let schema = values_of(ty);
    let explained = schema.map(|schema| {
        let values = schema.values().map(|value| match first_sentence(value.meaning()).trim_end_matches('.') {
            "" => shown(&value.to_string()),
            meaning => format!("{} ({meaning})", shown(&value.to_string())),
        });
        values.collect::<Vec<_>>().join(", ")
    });
    let shown = match (explained, schema) {
        (Some(explained), Some(schema)) if explained.chars().count() > most => values(schema),
        (explained, _) => explained.unwrap_or_default(),
    };
    let shown = if shown.is_empty() { shown } else { format!("[values: {shown}]") };
    let sentence = first_sentence(doc);
    joined([sentence.replace('\n', " "), limit_sentence(sentence, ty), shown])
}

fn joined(parts: [String; 3]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the limits as a sentence, unless the documentation states them. A minimum of zero without a maximum is not
/// mentioned.
fn limit_sentence(doc: &str, ty: Type) -> String {
    match limits(ty) {
        Some(limits) if ty != Type::UNSIGNED && !has_words(&doc.to_lowercase(), &limits) => {
            let (first, rest) = limits.split_at(1);
            format!("{}{rest}.", first.to_uppercase())
        }
        _ => String::new(),
    }
}

/// Returns whether `text` contains these words as whole words: neither `at most 200` nor `at most 20.5` contains `at
/// most 20`.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        let mut rest = after.chars();
        let goes_on = match rest.next() {
            // A period or a comma may be part of a number.
            Some('.' | ',') => rest.next().is_some_and(|next| next.is_ascii_digit()),
            next => next.is_some_and(char::is_alphanumeric),
        };
        !goes_on && !before.ends_with(char::is_alphanumeric)
    })
}

/// Returns the first paragraph, up to and including its first period that is followed by a space or, if there is none,
/// by a line break.
fn first_sentence(doc: &str) -> &str {
    let paragraph = doc.split_once("\n\n").map_or(doc, |(first, _)| first);
    let end = paragraph.find(". ").or_else(|| paragraph.find(".\n"));
    end.map_or(paragraph, |end| &paragraph[..=end])
}

#[cfg(test)]
mod tests {
    use zoom_core::{
        schema::{Described as _, ObjectType},
        zoom_enum,
    };

    use super::*;

    const OBJECT: Type = Type::Object(ObjectType::new(|| &const { Schema::new("X", "", &[], b"", &[], "") }));

    #[zoom_enum(i64)]
    enum Kind {
        /// An instant meeting. It begins at once.
        Instant = 1,
        /// `2`.
        Scheduled = 2,
    }

    #[test]
    fn a_type_has_a_word() {
        for (ty, expected) in [
            (Type::Any, ""),
            (Type::TEXT, "text"),
            (Type::TEXT.format(Format::Email), "email"),
            (Type::DateOrDateTime, "date|date-time"),
            (Kind::TYPE, "integer"),
            (OBJECT, "object"),
            (Type::List(&Type::Any), "list"),
            (Type::List(&Type::Bool), "list of bool"),
            (Type::List(&OBJECT), "list of objects"),
            (Type::List(&Type::List(&OBJECT)), "list of lists of objects"),
            (Type::Map(&Type::Any), "object"),
            (Type::Map(&OBJECT), "object of objects"),
        ] {
            assert_eq!(word(ty), expected, "{ty:?}");
        }
    }

    #[test]
    fn a_description_has_what_the_documentation_lacks() {
        let (text, integer) = (Type::TEXT.length(0, 200), Type::INTEGER.range(1, 10));
        for (doc, ty, expected) in [
            ("Topic.", text, "Topic. At most 200 characters."),
            ("Topic: at most 200 characters.", text, "Topic: at most 200 characters."),
            ("", integer, "From 1 to 10."),
            ("Count, from 1 to 10.", integer, "Count, from 1 to 10."),
            ("Count, from 1 to 100.", integer, "Count, from 1 to 100. From 1 to 10."),
            ("Up to 1,000, from 1 to 10,000.", integer, "Up to 1,000, from 1 to 10,000. From 1 to 10."),
            (
                "Choose from 1 to 100, or from 1 to 10, as needed.",
                integer,
                "Choose from 1 to 100, or from 1 to 10, as needed.",
            ),
            ("Count.", Type::UNSIGNED, "Count."),
            ("Type.", Kind::TYPE, "Type. [values: 1, 2]"),
            ("Start.\n\nDeprecated.", Type::Date, "Start. Deprecated. [form: 2026-01-31]"),
        ] {
            assert_eq!(of_param(doc, ty), expected);
        }
        assert_eq!(
            of_member("Type, e.g.\nthis. More of it.", Type::List(&Kind::TYPE), usize::MAX),
            "Type, e.g. this. [values: 1 (An instant meeting), 2]"
        );
        assert_eq!(of_member("Type.", Kind::TYPE, 10), "Type. [values: 1, 2]");
    }

    #[test]
    fn an_example_is_of_its_type_and_within_its_limits() {
        const CODE: Type = Type::TEXT.length(6, 8);
        for (ty, expected) in [
            (Type::List(&Type::Map(&OBJECT)), r#"[{"NAME":{}}]"#),
            (Type::List(&CODE), r#"["TEXTTE"]"#),
            (Type::TEXT.length(0, 2), r#""TE""#),
            (Type::TEXT.format(Format::Digits).length(4, 4), r#""1111""#),
            (Type::INTEGER.range(i64::MIN, -5), "-5"),
            (Type::INTEGER.range(15, 60), "15"),
            (Type::INTEGER, "1"),
            (Kind::TYPE, "1"),
        ] {
            assert_eq!(example(ty), expected);
            assert_eq!(ty.problems(&serde_json::from_str(expected).unwrap()), [], "{ty:?}");
        }
    }
}
