//! What a schema means: the few shapes that a value can have, with the facts about it.
//!
//! Documents say the same thing in many ways (`allOf`, unions, a misspelt type). Here it becomes one, so that what comes
//! after compares shapes and never schemas.

use serde_json::Value;

use crate::{
    document::{BoolOrSchema, Components, Schema},
    labels, prose,
    report::Report,
    words,
};

/// What a value may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Anything: nothing is said, or what is said contradicts itself.
    Any,
    Bool,
    Integer,
    Number,
    Text(Text),
    /// One of several strings, some with a name.
    Words(Vec<(String, Option<String>)>),
    /// One of several integers, each with a name.
    Numbers(Vec<(i64, String)>),
    List(Box<Shape>),
    /// An object whose names are data.
    Map(Box<Shape>),
    Object(Vec<Member>),
}

/// What a string holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    Plain,
    Date,
    DateTime,
    /// Bytes, which are sent as a file.
    File,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
    pub(crate) facts: Facts,
}

/// What is known of a value besides its shape. Docs are written from this, and nothing is checked by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// What the document itself says: for those whose document it is, not for the catalogue.
    pub(crate) told: String,
    pub(crate) default: Option<String>,
    pub(crate) minimum: Option<String>,
    pub(crate) maximum: Option<String>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) max_items: Option<u64>,
    /// The values, where no enum tells them.
    pub(crate) values: Vec<String>,
    /// What else stands for an id, as the document's prose has it.
    pub(crate) instead: Vec<&'static str>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    /// Whether an answer says it. What is required, and what is taken for what is left out, is said of requests.
    pub(crate) is_answer: bool,
}

impl Facts {
    fn of(schema: &Schema) -> Self {
        let word = |value: &Value| match value {
            Value::String(text) => Some(text.clone()).filter(|text| is_plain(text)),
            Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
            _ => None,
        };
        Self {
            told: prose::paragraph(&schema.description),
            default: schema.default.as_ref().and_then(word),
            minimum: schema.minimum.as_ref().map(ToString::to_string),
            maximum: schema.maximum.as_ref().map(ToString::to_string),
            min_length: schema.min_length.filter(|length| *length > 1),
            max_length: schema.max_length,
            max_items: schema.max_items,
            values: Vec::new(),
            instead: Vec::new(),
            required: false,
            deprecated: schema.deprecated,
            is_answer: false,
        }
    }

    /// What two places agree on.
    pub(crate) fn common(&self, other: &Self) -> Self {
        fn both<T: Clone + PartialEq>(one: Option<&T>, other: Option<&T>) -> Option<T> {
            one.filter(|_| one == other).cloned()
        }
        let (default, required) = match (self.is_answer, other.is_answer) {
            (true, false) => (other.default.clone(), other.required),
            (false, true) => (self.default.clone(), self.required),
            _ => (both(self.default.as_ref(), other.default.as_ref()), self.required && other.required),
        };
        Self {
            told: if self.told == other.told { self.told.clone() } else { String::new() },
            default,
            minimum: both(self.minimum.as_ref(), other.minimum.as_ref()),
            maximum: both(self.maximum.as_ref(), other.maximum.as_ref()),
            min_length: both(self.min_length.as_ref(), other.min_length.as_ref()),
            max_length: both(self.max_length.as_ref(), other.max_length.as_ref()),
            max_items: both(self.max_items.as_ref(), other.max_items.as_ref()),
            values: if self.values == other.values { self.values.clone() } else { Vec::new() },
            instead: if self.instead == other.instead { self.instead.clone() } else { Vec::new() },
            required,
            deprecated: self.deprecated && other.deprecated,
            is_answer: self.is_answer && other.is_answer,
        }
    }
}

/// Whether a text can stand in a doc line as a value.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= 40 && !text.contains(['`', '\n', '<', '>'])
}

/// Reads schemas of one document.
pub(crate) struct Reader<'a> {
    pub(crate) components: &'a Components,
    pub(crate) report: &'a mut Report,
    /// The operation that is read, for the report.
    pub(crate) at: String,
    /// The references that are being followed.
    pub(crate) following: Vec<String>,
}

impl Reader<'_> {
    /// The shape of a schema, and the facts about it. `place` names it in the report.
    pub(crate) fn read(&mut self, schema: &Schema, place: &str) -> (Shape, Facts) {
        if let Some(reference) = &schema.reference {
            return self.follow(reference, place);
        }
        let mut facts = Facts::of(schema);
        let shape = self.shape(schema, place, &mut facts);
        (shape, facts)
    }

    fn follow(&mut self, reference: &str, place: &str) -> (Shape, Facts) {
        if self.following.iter().any(|followed| followed == reference) {
            self.note(place, &format!("`{reference}` holds itself: any value"));
            return (Shape::Any, Facts::default());
        }
        let Some(schema) = self.components.schema(reference) else {
            self.note(place, &format!("`{reference}` is not in the document: any value"));
            return (Shape::Any, Facts::default());
        };
        self.following.push(reference.to_owned());
        let read = self.read(&schema.clone(), place);
        self.following.pop();
        read
    }

    fn note(&mut self, place: &str, what: &str) {
        self.report.note(&self.at, &format!("{place}: {what}"));
    }

    fn shape(&mut self, schema: &Schema, place: &str, facts: &mut Facts) -> Shape {
        let own = self.own(schema, place, facts);
        let mut shape = own.clone().unwrap_or(Shape::Any);
        if !schema.all_of.is_empty() {
            // The parts are all true at once; the properties beside them as well.
            let mut parts: Vec<Shape> = schema.all_of.iter().map(|part| self.read(part, place).0).collect();
            parts.extend(own.clone().filter(|own| !matches!(own, Shape::Object(members) if members.is_empty())));
            shape = parts.into_iter().reduce(all_of).unwrap_or(Shape::Any);
        }
        let arms: Vec<&Schema> = schema.one_of.iter().chain(&schema.any_of).filter(|arm| !is_null(arm)).collect();
        if !arms.is_empty() {
            let mut arms: Vec<Shape> = arms.into_iter().map(|arm| self.read(arm, place).0).collect();
            match shape {
                Shape::Object(members) if !members.is_empty() => arms.insert(0, Shape::Object(members)),
                Shape::Words(_) => arms.insert(0, shape),
                _ => {}
            }
            shape = self.union(arms, place);
        }
        shape
    }

    /// The shape by the schema's own words, those of its parts and arms apart.
    fn own(&mut self, schema: &Schema, place: &str, facts: &mut Facts) -> Option<Shape> {
        let kinds: Vec<&str> = schema.types.iter().map(String::as_str).filter(|kind| *kind != "null").collect();
        if kinds.len() > 1 {
            self.note(place, &format!("one of the types {}: any value", kinds.join(", ")));
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
            "number" if schema.values.is_empty() => Shape::Number,
            "integer" | "number" => integer(schema, facts),
            "string" | "date" => text(schema, kind, place, facts),
            "array" => {
                let items = schema.items.as_deref().cloned().unwrap_or_default();
                let (items, item_facts) = self.read(&items, place);
                facts.values = item_facts.values;
                Shape::List(Box::new(items))
            }
            "object" => self.object(schema, place),
            "file" => Shape::Text(Text::File),
            other => {
                self.note(place, &format!("`{other}` is no type: any value"));
                Shape::Any
            }
        })
    }

    fn object(&mut self, schema: &Schema, place: &str) -> Shape {
        if schema.properties.is_empty() {
            return match (&schema.additional_properties, schema.format.as_deref()) {
                (Some(BoolOrSchema::Schema(values)), _) => Shape::Map(Box::new(self.read(values, place).0)),
                (_, Some("date" | "date-time")) => text(schema, "string", place, &mut Facts::default()),
                _ => Shape::Object(Vec::new()),
            };
        }
        if let [(name, values)] = &schema.properties.iter().collect::<Vec<_>>()[..]
            && name.starts_with('{')
        {
            // The name is a placeholder: the names are data.
            return Shape::Map(Box::new(self.read(values, place).0));
        }
        let members = schema.properties.iter().map(|(name, member)| {
            let (shape, facts) = self.read(member, &format!("{place}.{name}"));
            let required = schema.required.contains(name);
            Member { name: name.clone(), shape, required, facts: Facts { required, ..facts } }
        });
        Shape::Object(members.collect())
    }

    /// A value that is one of several shapes. An untagged enum would pick the wrong one, for few arms have a member that
    /// tells them apart; so objects become one object, in which that is required which every arm
    /// requires.
    fn union(&mut self, arms: Vec<Shape>, place: &str) -> Shape {
        let mut arms = arms.into_iter();
        let Some(mut shape) = arms.next() else { return Shape::Any };
        for arm in arms.filter(|arm| *arm != Shape::Any) {
            shape = self.either(shape, arm, place);
        }
        shape
    }

    fn either(&mut self, one: Shape, other: Shape, place: &str) -> Shape {
        match (one, other) {
            (one, other) if one == other => one,
            (Shape::Object(one), Shape::Object(other)) => Shape::Object(self.either_object(one, other, place)),
            (Shape::List(one), Shape::List(other)) => Shape::List(Box::new(self.either(*one, *other, place))),
            (Shape::Words(mut one), Shape::Words(other)) => {
                one.extend(other.into_iter().filter(|word| !one.contains(word)).collect::<Vec<_>>());
                Shape::Words(one)
            }
            (Shape::Numbers(mut one), Shape::Numbers(other)) => {
                one.extend(other.into_iter().filter(|number| !one.contains(number)).collect::<Vec<_>>());
                if labels::are_distinct(&one) { Shape::Numbers(one) } else { Shape::Integer }
            }
            (Shape::Words(_) | Shape::Text(_), Shape::Words(_) | Shape::Text(_)) => Shape::Text(Text::Plain),
            (Shape::Numbers(_) | Shape::Integer, Shape::Numbers(_) | Shape::Integer) => Shape::Integer,
            (
                Shape::Integer | Shape::Numbers(_) | Shape::Number,
                Shape::Integer | Shape::Numbers(_) | Shape::Number,
            ) => Shape::Number,
            (
                one @ (Shape::Integer | Shape::Number | Shape::Text(_)),
                other @ (Shape::Integer | Shape::Number | Shape::Text(_)),
            ) => {
                // Text takes a number as well.
                self.note(place, &format!("{} in one case and {} in another: text", one.kind(), other.kind()));
                Shape::Text(Text::Plain)
            }
            (one, other) => {
                self.note(place, &format!("{} in one case and {} in another: any value", one.kind(), other.kind()));
                Shape::Any
            }
        }
    }

    fn either_object(&mut self, mut one: Vec<Member>, other: Vec<Member>, place: &str) -> Vec<Member> {
        for member in &mut one {
            let is_in_both = other.iter().any(|other| other.name == member.name && other.required);
            member.required &= is_in_both;
            member.facts.required &= is_in_both;
        }
        for member in other {
            match one.iter_mut().find(|known| known.name == member.name) {
                None => {
                    let facts = Facts { required: false, ..member.facts };
                    one.push(Member { required: false, facts, ..member });
                }
                Some(known) => {
                    let shape = std::mem::replace(&mut known.shape, Shape::Any);
                    known.shape = self.either(shape, member.shape, &format!("{place}.{}", member.name));
                    known.facts = known.facts.common(&member.facts);
                }
            }
        }
        one
    }
}

impl Shape {
    /// What it is, in a word.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Bool => "a bool",
            Self::Integer | Self::Numbers(_) => "an integer",
            Self::Number => "a number",
            Self::Text(_) | Self::Words(_) => "a string",
            Self::List(_) => "a list",
            Self::Map(_) | Self::Object(_) => "an object",
        }
    }
}

fn is_null(schema: &Schema) -> bool {
    matches!(&schema.types[..], [kind] if kind == "null")
}

fn integer(schema: &Schema, facts: &mut Facts) -> Shape {
    let values: Vec<i64> = schema.values.iter().filter_map(as_integer).collect();
    labels::named(&values, schema).map_or_else(
        || {
            facts.values = values.iter().map(ToString::to_string).collect();
            Shape::Integer
        },
        Shape::Numbers,
    )
}

fn as_integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn text(schema: &Schema, kind: &str, place: &str, facts: &mut Facts) -> Shape {
    let mut words: Vec<String> = Vec::new();
    for value in &schema.values {
        let word = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => continue,
        };
        // A value that is listed twice, in another case, is one value.
        if !words.iter().any(|known| known.eq_ignore_ascii_case(&word)) {
            words.push(word);
        }
    }
    match (&words[..], schema.format.as_deref()) {
        ([], Some("binary")) => Shape::Text(Text::File),
        ([], Some("date-time" | "datetime")) => Shape::Text(Text::DateTime),
        ([], Some("date" | "YYYY-MM-DD" | "yyyy-MM-dd" | "yyyy-mm-dd")) => Shape::Text(Text::Date),
        ([], _) if kind == "date" => Shape::Text(Text::Date),
        ([], _) => Shape::Text(by_name_and_example(place, schema.example.as_ref())),
        // One value is a constant, and no choice.
        ([_], _) => {
            facts.values = words.into_iter().filter(|word| is_plain(word)).collect();
            Shape::Text(Text::Plain)
        }
        // Sentences are told to people, and not compared by programs.
        (words, _) if words.iter().any(|word| word.len() > SENTENCE) => Shape::Text(Text::Plain),
        _ => enumerated(words, schema, facts),
    }
}

/// Numbers in quotes are no names: where they have none, they are told and not enumerated.
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
    Shape::Words(words.into_iter().zip(names).collect())
}

/// Of as many dates again as are declared, the format is not: they are told by their name and their example, together.
fn by_name_and_example(place: &str, example: Option<&Value>) -> Text {
    let name = words::split(place.rsplit('.').next().unwrap_or(place));
    let is_named = name.last().is_some_and(|word| matches!(word.as_str(), "time" | "at" | "date" | "from" | "to"));
    let digits: String = match example {
        Some(Value::String(text)) if is_named && text.is_ascii() => {
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

/// A value that is longer is no word.
const SENTENCE: usize = 60;

/// A value that is both at once. Where they contradict each other the last one wins.
fn all_of(one: Shape, other: Shape) -> Shape {
    match (one, other) {
        (Shape::Object(mut one), Shape::Object(other)) => {
            for member in other {
                match one.iter_mut().find(|known| known.name == member.name) {
                    None => one.push(member),
                    Some(known) => {
                        let shape = std::mem::replace(&mut known.shape, Shape::Any);
                        known.shape = all_of(shape, member.shape);
                        known.required |= member.required;
                        known.facts = member.facts;
                    }
                }
            }
            Shape::Object(one)
        }
        (one, Shape::Any) => one,
        (_, other) => other,
    }
}
