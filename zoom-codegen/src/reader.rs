//! Reduces a schema to one of the few shapes that a value can have, and the facts about it.
//!
//! Documents express the same thing in many ways (`allOf`, unions, misspelled types). This module normalizes them, so
//! that later steps compare only shapes, never schemas.

use serde_json::Value;

use crate::{
    facts::{Facts, is_plain, remove_contradictions},
    input::{BoolOrSchema, Components, Schema},
    labels, listed,
    report::Report,
    shape::{Member, Shape, Text},
    tables::{self, COMMA_LISTS, Change},
    values::{self, Valued},
    words,
};

/// Reads the schemas of one document.
pub(crate) struct Reader<'a> {
    pub(crate) components: &'a Components,
    pub(crate) report: &'a mut Report,
    /// The operation being read, for the report.
    pub(crate) operation: String,
    /// Whether the document does not distinguish integers from numbers. The numbers that Zoom sends are nearly always
    /// integers.
    pub(crate) has_no_integers: bool,
    /// The references being followed, to detect recursion.
    pub(crate) following: Vec<String>,
    /// The nesting depth of the schema being read.
    pub(crate) depth: usize,
    /// The number of schemas read so far.
    pub(crate) count: usize,
}

/// The maximum nesting depth of schemas. Schemas that are nested deeper are read as any value, as are the schemas of an
/// operation after the first `MOST`. An operation has that many only if references multiply.
const DEEPEST: usize = 40;
const MOST: usize = 20_000;

impl Reader<'_> {
    /// Returns the shape of a schema and the facts about it. Notes in the report refer to the schema by `location`.
    pub(crate) fn read(&mut self, schema: &Schema, location: &str) -> (Shape, Facts) {
        self.count += 1;
        if self.depth >= DEEPEST || self.count > MOST {
            let why = if self.depth >= DEEPEST { "is nested too deeply" } else { "contains too many schemas" };
            self.report.note(&self.operation, &format!("a part of the operation {why}; declared as any value"));
            return (Shape::Any, Facts::default());
        }
        if self.is_contradicted(location) {
            return (Shape::Any, Facts::of(schema));
        }
        self.depth += 1;
        let read = if let Some(reference) = &schema.reference {
            self.follow(reference, location)
        } else {
            let mut facts = Facts::of(schema);
            let shape = self.shape(schema, location, &mut facts);
            for note in remove_contradictions(schema, shape.measured(), shape.kind(), &mut facts) {
                self.note(location, &note);
            }
            (shape, facts)
        };
        self.depth -= 1;
        read
    }

    /// Returns whether an override declares that this member holds any value.
    fn is_contradicted(&self, location: &str) -> bool {
        let Some((_, path)) = location.split_once('.') else { return false };
        tables::overrides(&self.operation).any(|change| matches!(change, Change::AnyValue(member) if member == path))
    }

    fn follow(&mut self, reference: &str, location: &str) -> (Shape, Facts) {
        if self.following.iter().any(|followed| followed == reference) {
            self.note(location, &format!("`{reference}` is recursive; declared as any value"));
            return (Shape::Any, Facts::default());
        }
        let Some(schema) = self.components.schema(reference) else {
            let place = if reference.starts_with('#') { "not in the document" } else { "in another file" };
            self.note(location, &format!("`{reference}` is {place}; declared as any value"));
            return (Shape::Any, Facts::default());
        };
        self.following.push(reference.to_owned());
        let read = self.read(&schema.clone(), location);
        self.following.pop();
        read
    }

    fn note(&mut self, location: &str, note: &str) {
        self.report.note(&self.operation, &format!("`{location}`: {note}"));
    }

    fn shape(&mut self, schema: &Schema, location: &str, facts: &mut Facts) -> Shape {
        let own = self.own(schema, location, facts);
        let mut shape = own.clone().unwrap_or(Shape::Any);
        if !schema.all_of.is_empty() {
            // All parts apply at once, as do the properties next to them.
            let mut parts: Vec<Valued> = schema.all_of.iter().map(|part| self.valued(part, location)).collect();
            let own = own.filter(|own| !matches!(own, Shape::Object(members) if members.is_empty()));
            parts.extend(own.map(|own| (own, std::mem::take(&mut facts.values))));
            (shape, facts.values) = parts.into_iter().reduce(values::all_of).unwrap_or((Shape::Any, Vec::new()));
        }
        let arms: Vec<&Schema> = schema.one_of.iter().chain(&schema.any_of).filter(|arm| !is_null(arm)).collect();
        if !arms.is_empty() {
            let mut arms: Vec<Valued> = arms.into_iter().map(|arm| self.valued(arm, location)).collect();
            match shape {
                Shape::Object(members) if !members.is_empty() => arms.insert(0, (Shape::Object(members), Vec::new())),
                Shape::StringEnum(_) => arms.insert(0, (shape, std::mem::take(&mut facts.values))),
                _ => {}
            }
            (shape, facts.values) = self.union(arms, location);
        }
        shape
    }

    /// Returns the shape of a schema, and its values if they do not become an enum.
    fn valued(&mut self, schema: &Schema, location: &str) -> Valued {
        let (shape, facts) = self.read(schema, location);
        (shape, facts.values)
    }

    /// Returns the shape that the schema itself describes, without its `allOf`, `oneOf` and `anyOf`.
    fn own(&mut self, schema: &Schema, location: &str, facts: &mut Facts) -> Option<Shape> {
        let kinds: Vec<&str> = schema.types.iter().map(String::as_str).filter(|kind| *kind != "null").collect();
        if kinds.len() > 1 {
            self.note(location, &format!("has several types ({}); declared as any value", kinds.join(", ")));
            return Some(Shape::Any);
        }
        let kind = kinds.first().map(|kind| kind.to_ascii_lowercase());
        let guessed = || match () {
            () if !schema.properties.is_empty() || schema.additional_properties.is_some() => Some("object"),
            () if schema.items.is_some() => Some("array"),
            () if schema.values.iter().any(Value::is_string) => Some("string"),
            () => None,
        };
        let kind = kind.as_deref().or_else(guessed)?;
        Some(match kind {
            "boolean" => Shape::Bool,
            "number" if schema.values.is_empty() && !self.has_no_integers => Shape::Number,
            "integer" | "number" => integer(schema, facts),
            "string" | "date" => text(schema, kind, location, facts),
            "array" => {
                let items = values::of_items(schema);
                let (items, item_facts) = self.read(&items, location);
                facts.values = item_facts.values;
                Shape::List(Box::new(items))
            }
            "object" => self.object(schema, location),
            "file" => Shape::Text(Text::File),
            other => {
                self.note(location, &format!("`{other}` is not a type; declared as any value"));
                Shape::Any
            }
        })
    }

    fn object(&mut self, schema: &Schema, location: &str) -> Shape {
        if schema.properties.is_empty() {
            return match (&schema.additional_properties, schema.format.as_deref()) {
                (Some(BoolOrSchema::Schema(values)), _) => Shape::Map(Box::new(self.read(values, location).0)),
                (_, Some("date" | "date-time")) => text(schema, "string", location, &mut Facts::default()),
                _ => Shape::Object(Vec::new()),
            };
        }
        if let [(name, values)] = &schema.properties.iter().collect::<Vec<_>>()[..]
            && name.starts_with('{')
        {
            // The only name is a placeholder, so the object is a map.
            return Shape::Map(Box::new(self.read(values, location).0));
        }
        let members = schema.properties.iter().map(|(name, member)| {
            let location = format!("{location}.{name}");
            let (shape, facts) = if COMMA_LISTS.contains(&name.as_str()) {
                self.comma_list(member, &location)
            } else {
                self.read(member, &location)
            };
            let facts = Facts { required: schema.required.contains(name), ..facts };
            Member { name: name.clone(), shape, facts }
        });
        Shape::Object(members.collect())
    }

    /// Reads a string of comma-separated values.
    fn comma_list(&mut self, schema: &Schema, location: &str) -> (Shape, Facts) {
        let mut of_each = schema.clone();
        listed::add(&mut of_each, &schema.description);
        let (shape, facts) = self.read(&of_each, location);
        match shape {
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Integer | Shape::Text(_) => {
                // The type of the whole string does not list the values, and the declared limits apply to the whole
                // string rather than to one value.
                let values = values::all(&shape, &facts.values);
                let facts = Facts { values, min_length: None, max_length: None, minimum: None, maximum: None, ..facts };
                (Shape::CommaList(Box::new(shape)), facts)
            }
            shape => (shape, facts),
        }
    }

    /// Merges several alternative shapes into one. Few objects have a member that identifies them, so an untagged enum
    /// would pick the wrong variant; instead, alternative objects become one object, in which a member is required if
    /// every alternative requires it.
    fn union(&mut self, arms: Vec<Valued>, location: &str) -> Valued {
        let mut arms = arms.into_iter();
        let Some(mut known) = arms.next() else { return (Shape::Any, Vec::new()) };
        for arm in arms.filter(|(shape, _)| *shape != Shape::Any) {
            known = self.either_value(known, arm, location);
        }
        known
    }

    fn either_value(&mut self, one: Valued, other: Valued, location: &str) -> Valued {
        let values = values::of_both(&one, &other);
        let shape = self.either(one.0, other.0, location);
        let values = values::beside(&shape, values);
        (shape, values)
    }

    fn either(&mut self, one: Shape, other: Shape, location: &str) -> Shape {
        match (one, other) {
            (one, other) if one == other => one,
            (Shape::Object(one), Shape::Object(other)) => Shape::Object(self.either_object(one, other, location)),
            (Shape::List(one), Shape::List(other)) => Shape::List(Box::new(self.either(*one, *other, location))),
            (Shape::CommaList(one), Shape::CommaList(other)) => {
                Shape::CommaList(Box::new(self.either(*one, *other, location)))
            }
            (Shape::StringEnum(mut one), Shape::StringEnum(other)) => {
                let is_new = |(word, _): &(String, Option<String>)| one.iter().all(|(known, _)| known != word);
                let added: Vec<_> = other.into_iter().filter(is_new).collect();
                one.extend(added);
                Shape::StringEnum(one)
            }
            (Shape::IntegerEnum(mut one), Shape::IntegerEnum(other)) => {
                one.extend(other.into_iter().filter(|number| !one.contains(number)).collect::<Vec<_>>());
                if labels::are_distinct(&one) { Shape::IntegerEnum(one) } else { Shape::Integer }
            }
            (Shape::StringEnum(_) | Shape::Text(_), Shape::StringEnum(_) | Shape::Text(_)) => Shape::Text(Text::Plain),
            (Shape::IntegerEnum(_) | Shape::Integer, Shape::IntegerEnum(_) | Shape::Integer) => Shape::Integer,
            (
                Shape::Integer | Shape::IntegerEnum(_) | Shape::Number,
                Shape::Integer | Shape::IntegerEnum(_) | Shape::Number,
            ) => Shape::Number,
            (
                one @ (Shape::Integer | Shape::Number | Shape::Text(_)),
                other @ (Shape::Integer | Shape::Number | Shape::Text(_)),
            ) => {
                // A string field also accepts a number.
                self.note(location, &format!("either {} or {}; declared as a string", one.kind(), other.kind()));
                Shape::Text(Text::Plain)
            }
            (one, other) => {
                self.note(location, &format!("either {} or {}; declared as any value", one.kind(), other.kind()));
                Shape::Any
            }
        }
    }

    fn either_object(&mut self, mut one: Vec<Member>, other: Vec<Member>, location: &str) -> Vec<Member> {
        for member in &mut one {
            let is_in_both = other.iter().any(|other| other.name == member.name && other.facts.required);
            member.facts.required &= is_in_both;
        }
        for member in other {
            match one.iter_mut().find(|known| known.name == member.name) {
                None => {
                    let facts = Facts { required: false, ..member.facts };
                    one.push(Member { facts, ..member });
                }
                Some(known) => {
                    let shape = std::mem::replace(&mut known.shape, Shape::Any);
                    let location = format!("{location}.{}", member.name);
                    let one = (shape, std::mem::take(&mut known.facts.values));
                    let other = (member.shape, member.facts.values.clone());
                    let (shape, values) = self.either_value(one, other, &location);
                    known.shape = shape;
                    known.facts = Facts { values, ..known.facts.common(&member.facts) };
                }
            }
        }
        one
    }
}

fn is_null(schema: &Schema) -> bool {
    matches!(&schema.types[..], [kind] if kind == "null")
}

fn integer(schema: &Schema, facts: &mut Facts) -> Shape {
    let values = schema.values.iter().filter_map(as_integer).map(|value| unrounded(value, &schema.description));
    let values: Vec<i64> = values.collect();
    labels::named(&values, schema).map_or_else(
        || {
            facts.values = values.iter().map(ToString::to_string).collect();
            Shape::Integer
        },
        Shape::IntegerEnum,
    )
}

/// Returns the integer that was rounded to this value, if the description contains it, and otherwise the value itself.
/// Some documents were written by JavaScript programs, which round integers above 2^53.
fn unrounded(value: i64, description: &str) -> i64 {
    #[allow(clippy::cast_precision_loss, reason = "both numbers are rounded before they are compared")]
    let rounded = |value: i64| value as f64;
    if value.unsigned_abs() <= 1 << 53 {
        return value;
    }
    let mut described = description.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    described.find(|number| rounded(*number).to_bits() == rounded(value).to_bits()).unwrap_or(value)
}

fn as_integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn text(schema: &Schema, kind: &str, location: &str, facts: &mut Facts) -> Shape {
    let mut words: Vec<String> = Vec::new();
    for value in &schema.values {
        let word = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => continue,
        };
        // Values that differ only in case are treated as one value.
        if !words.iter().any(|known| known.eq_ignore_ascii_case(&word)) {
            words.push(word);
        }
    }
    match (&words[..], schema.format.as_deref()) {
        ([], Some("binary")) => Shape::Text(Text::File),
        ([], Some("date-time" | "datetime")) => Shape::Text(Text::DateTime),
        ([], Some("date" | "YYYY-MM-DD" | "yyyy-MM-dd" | "yyyy-mm-dd")) => Shape::Text(Text::Date),
        ([], _) if kind == "date" => Shape::Text(Text::Date),
        ([], _) => Shape::Text(by_name_and_example(location, schema)),
        ([word], _) => {
            facts.values = Some(word.clone()).filter(|word| is_plain(word)).into_iter().collect();
            Shape::StringEnum(vec![(word.clone(), None)])
        }
        // Values that are mostly sentences are meant for people and do not become an enum.
        (words, _) if words.iter().filter(|word| word.len() > SENTENCE).count() * 2 > words.len() => {
            Shape::Text(Text::Plain)
        }
        _ => enumerated(words, schema, facts),
    }
}

/// Returns an enum, or a string with documented values if the values are quoted numbers without names.
fn enumerated(words: Vec<String>, schema: &Schema, facts: &mut Facts) -> Shape {
    let numbers: Option<Vec<i64>> = words.iter().map(|word| word.parse().ok()).collect();
    let names = match numbers.map(|numbers| labels::named(&numbers, schema)) {
        None => vec![None; words.len()],
        Some(Some(named)) => named.into_iter().map(|(_, name)| Some(name)).collect(),
        Some(None) => {
            facts.values = words;
            return Shape::Text(Text::Plain);
        }
    };
    Shape::StringEnum(words.into_iter().zip(names).collect())
}

/// Recognizes a date by its name and example together: about half of all dates are declared without a format.
fn by_name_and_example(location: &str, schema: &Schema) -> Text {
    let name = words::split(location.rsplit('.').next().unwrap_or(location));
    let is_named = name.last().is_some_and(|word| matches!(word.as_str(), "time" | "at" | "date" | "from" | "to"));
    let digits: String = match &schema.example {
        Some(Value::String(text)) if is_named && text.is_ascii() && !has_words_instead(&schema.description) => {
            text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect()
        }
        _ => return Text::Plain,
    };
    match digits.as_str() {
        "9999-99-99" => Text::Date,
        "9999-99-99T99:99:99Z" | "9999-99-99T99:99:99" => Text::DateTime,
        _ => Text::Plain,
    }
}

/// Returns whether a description says that the value may also be words, such as `or 'No check-in'`.
fn has_words_instead(description: &str) -> bool {
    description.split(" or ").skip(1).any(|other| {
        let quoted = other.strip_prefix(['\'', '"', '`']);
        quoted.is_some_and(|words| words.starts_with(|c: char| c.is_ascii_uppercase()))
    })
}

/// A value with more bytes than this counts as a sentence.
const SENTENCE: usize = 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_may_be_words_is_text() {
        for (description, expected) in [
            ("The check-in time, or 'No check-in' if nobody came.", Text::Plain),
            ("The check-in time in UTC.", Text::DateTime),
            ("Either `yyyy-MM-dd'T'HH:mm:ss'Z'` or `yyyy-MM-dd'T'HH:mm:ss'TZD'`.", Text::DateTime),
            ("Cannot be used with `from` or `to`.", Text::DateTime),
        ] {
            let example = Some(Value::from("2026-01-31T09:00:00Z"));
            let schema = Schema { description: description.to_owned(), example, ..Schema::default() };
            assert_eq!(by_name_and_example("checkin_time", &schema), expected, "{description}");
        }
    }

    #[test]
    fn a_rounded_integer_is_the_one_that_the_description_has() {
        for (value, description, expected) in [
            (72_057_594_037_927_940, "`72057594037927936` - a plan", 72_057_594_037_927_936),
            (576_460_752_303_423_500, "1: one, 576460752303423488: two", 576_460_752_303_423_488),
            (72_057_594_037_927_940, "`72057594037929936` - a plan", 72_057_594_037_927_940),
            (72_057_594_037_927_940, "", 72_057_594_037_927_940),
            (4086, "4096 is another", 4086),
        ] {
            assert_eq!(unrounded(value, description), expected, "{value}: {description}");
        }
    }
}
