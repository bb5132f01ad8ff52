//! A document's description of the form of a value, read only for this test.

use std::collections::BTreeSet;

use serde_json::Value;

/// The form of a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Documented {
    pub(crate) kind: Kind,
    /// The documented values of a string or a number, if there are several.
    pub(crate) values: BTreeSet<String>,
    pub(crate) limits: Limits,
    /// The members of an object, in document order.
    pub(crate) members: Vec<(String, Documented)>,
    /// Whether the value is a required member of an object.
    pub(crate) is_required: bool,
    /// The elements of a list, or the values of a map.
    pub(crate) items: Option<Box<Documented>>,
    pub(crate) description: String,
    pub(crate) example: Option<Value>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    #[default]
    Any,
    Bool,
    Integer,
    Number,
    Text,
    Date,
    DateTime,
    File,
    List,
    Map,
    Object,
}

/// The lower and upper limits of a length or a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
}

impl Limits {
    /// Returns the narrowest limits that allow everything that either of the two allows.
    pub(crate) fn widest(self, other: Self) -> Self {
        Self {
            least: self.least.zip(other.least).map(|(one, other)| one.min(other)),
            most: self.most.zip(other.most).map(|(one, other)| one.max(other)),
        }
    }

    fn allows(self, value: i64) -> bool {
        self.least.is_none_or(|least| least <= value) && self.most.is_none_or(|most| value <= most)
    }
}

impl Documented {
    pub(crate) fn read(schema: &Value) -> Self {
        let own = Self::own(schema);
        let list = |word: &str| schema[word].as_array().cloned().unwrap_or_default();
        let mut read = own.clone();
        let parts = list("allOf");
        if !parts.is_empty() {
            let own =
                Some(own).filter(|own| own.kind != Kind::Any && !(own.kind == Kind::Object && own.members.is_empty()));
            let all = parts.iter().map(Self::read).chain(own).reduce(Self::and).unwrap_or_default();
            read = Self { limits: read.limits, ..all };
        }
        let mut arms = list("oneOf");
        arms.extend(list("anyOf"));
        arms.retain(|arm| arm["type"] != "null");
        if !arms.is_empty() {
            let own = Some(read.clone()).filter(|own| !own.members.is_empty() || !own.values.is_empty());
            let mut arms = own.into_iter().chain(arms.iter().map(Self::read));
            let first = arms.next().unwrap_or_default();
            let either = arms.filter(|arm| arm.kind != Kind::Any).fold(first, Self::or);
            read = Self { limits: read.limits, ..either };
        }
        read
    }

    fn own(schema: &Value) -> Self {
        let description = schema["description"].as_str().unwrap_or_default().to_owned();
        let example = Some(schema["example"].clone()).filter(|example| !example.is_null());
        let read = Self { description, example, ..Self::default() };
        let kinds: Vec<String> = match &schema["type"] {
            Value::String(kind) => vec![kind.to_lowercase()],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).filter(|kind| *kind != "null").collect();
        let has = |word: &str| !schema[word].is_null();
        let values: Vec<Value> = schema["enum"].as_array().cloned().unwrap_or_default();
        let kind = match &kinds[..] {
            [kind] => kind,
            [] if schema["properties"].as_object().is_some_and(|members| !members.is_empty()) => "object",
            [] if has("additionalProperties") => "object",
            [] if has("items") => "array",
            [] if values.iter().any(Value::is_string) => "string",
            _ => return read,
        };
        let format = schema["format"].as_str().unwrap_or_default();
        match kind {
            "boolean" => Self { kind: Kind::Bool, ..read },
            "file" => Self { kind: Kind::File, ..read },
            "integer" | "number" => {
                let kind = if kind == "integer" || !values.is_empty() { Kind::Integer } else { Kind::Number };
                let limits = limits(schema, "minimum", "maximum", |value| match value {
                    Value::String(text) => text.trim().parse().ok(),
                    value => value.as_i64(),
                });
                let limits = if kind == Kind::Integer || schema["minimum"].is_i64() || schema["maximum"].is_i64() {
                    limits
                } else {
                    Limits::default()
                };
                Self { kind, values: distinct(&values), limits, ..read }
            }
            "string" | "date" => {
                let kind = match (kind, format) {
                    _ if !values.is_empty() => Kind::Text,
                    (_, "binary") => Kind::File,
                    (_, "date-time" | "datetime") => Kind::DateTime,
                    ("date", _) | (_, "date" | "YYYY-MM-DD" | "yyyy-MM-dd" | "yyyy-mm-dd") => Kind::Date,
                    _ => Kind::Text,
                };
                let limits = limits(schema, "minLength", "maxLength", |value| {
                    value.as_str().and_then(|text| text.chars().count().try_into().ok())
                });
                // A minimum length of 0 is not a limit.
                let limits = Limits { least: limits.least.filter(|least| *least > 0), ..limits };
                Self { kind, values: distinct(&values), limits, ..read }
            }
            "array" => {
                let mut items = schema["items"].clone();
                // Some documents list the values of the elements next to the list's type.
                let are_beside = values.len() > 1 && items["enum"].is_null() && items["properties"].is_null();
                if are_beside {
                    if !items.is_object() {
                        items = Value::Object(serde_json::Map::new());
                    }
                    if items["type"].is_null() && values.iter().all(Value::is_i64) {
                        items["type"] = "integer".into();
                    }
                    items["enum"] = schema["enum"].clone();
                }
                let items = Self::read(&items);
                Self { kind: Kind::List, items: Some(Box::new(items)), ..read }
            }
            "object" => {
                let properties = schema["properties"].as_object().cloned().unwrap_or_default();
                let names: Vec<&String> = properties.keys().collect();
                match &names[..] {
                    [] if schema["additionalProperties"].is_object() => {
                        let items = Some(Box::new(Self::read(&schema["additionalProperties"])));
                        Self { kind: Kind::Map, items, ..read }
                    }
                    [] if format == "date" => Self { kind: Kind::Date, ..read },
                    [] if format == "date-time" => Self { kind: Kind::DateTime, ..read },
                    [only] if only.starts_with('{') => {
                        let items = Some(Box::new(Self::read(&properties[*only])));
                        Self { kind: Kind::Map, items, ..read }
                    }
                    _ => {
                        let mut members: Vec<(String, Self)> = Vec::new();
                        let required = schema["required"].as_array().cloned().unwrap_or_default();
                        for (name, member) in &properties {
                            let is_required = required.iter().any(|required| required == name);
                            let name = name.trim().trim_end_matches(':').to_owned();
                            if !name.is_empty() && !members.iter().any(|(known, _)| *known == name) {
                                members.push((name, Self { is_required, ..Self::read(member) }));
                            }
                        }
                        Self { kind: Kind::Object, members, ..read }
                    }
                }
            }
            _ => read,
        }
    }

    /// Returns whether the value or the elements of the list are lists or objects, but the example or its elements are
    /// not.
    pub(crate) fn contradicts_itself(&self) -> bool {
        let kinds = |kind: Kind, example: &Value| match kind {
            Kind::List => !example.is_array(),
            Kind::Object => !example.is_object(),
            _ => false,
        };
        let Some(example) = &self.example else { return false };
        let item = self.items.as_ref().map_or(Kind::Any, |items| items.kind);
        kinds(self.kind, example) || example.as_array().is_some_and(|list| list.iter().any(|value| kinds(item, value)))
    }

    /// Merges two descriptions that both apply. If they contradict each other, `other` takes precedence.
    fn and(self, other: Self) -> Self {
        match (self.kind, other.kind) {
            (Kind::Object, Kind::Object) => {
                let mut members = self.members;
                for (name, member) in other.members {
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        None => members.push((name, member)),
                        Some((_, known)) => {
                            let is_required = known.is_required || member.is_required;
                            *known = Self { is_required, ..known.clone().and(member) };
                        }
                    }
                }
                Self { members, ..other }
            }
            (_, Kind::Any) => self,
            (one, same) if one == same && other.values.is_empty() => Self { values: self.values, ..other },
            _ => other,
        }
    }

    /// Merges two descriptions of which only one applies.
    fn or(self, other: Self) -> Self {
        let is_text = |kind| matches!(kind, Kind::Text | Kind::Date | Kind::DateTime | Kind::File);
        let is_number = |kind| matches!(kind, Kind::Integer | Kind::Number);
        let limits = self.limits.widest(other.limits);
        // If one of the two lists no values, any value is possible.
        let values = if self.values.is_empty() || other.values.is_empty() {
            BTreeSet::new()
        } else {
            self.values.union(&other.values).cloned().collect()
        };
        match (self.kind, other.kind) {
            (Kind::Object, Kind::Object) => {
                let mut members = self.members;
                for (name, known) in &mut members {
                    known.is_required &=
                        other.members.iter().any(|(other, member)| other == name && member.is_required);
                }
                for (name, member) in other.members {
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        None => members.push((name, Self { is_required: false, ..member })),
                        Some((_, known)) => {
                            *known = Self { is_required: known.is_required, ..known.clone().or(member) };
                        }
                    }
                }
                Self { limits, members, ..other }
            }
            (Kind::List | Kind::Map, same) if same == self.kind => {
                let items = self.items.zip(other.items).map(|(one, other)| Box::new(one.or(*other)));
                Self { limits, items, description: self.description, ..other }
            }
            (one, other) if one == other => Self { values, limits, ..self },
            (one, other) if is_number(one) && is_number(other) => Self { kind: Kind::Number, values, limits, ..self },
            (one, other) if (is_text(one) || is_number(one)) && (is_text(other) || is_number(other)) => {
                Self { kind: Kind::Text, values: BTreeSet::new(), limits, ..self }
            }
            _ => Self { description: self.description, ..Self::default() },
        }
    }
}

/// Returns values as strings. Values that differ only in case are treated as one.
fn distinct(values: &[Value]) -> BTreeSet<String> {
    let mut distinct: Vec<String> = Vec::new();
    for value in values {
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Null | Value::Array(_) | Value::Object(_) => continue,
            other => other.to_string(),
        };
        if !distinct.iter().any(|known| known.eq_ignore_ascii_case(&text)) {
            distinct.push(text);
        }
    }
    distinct.into_iter().collect()
}

/// Returns the limits, unless they contradict each other, the example, the default or a description of what `0` does.
fn limits(schema: &Value, least: &str, most: &str, measure: impl Fn(&Value) -> Option<i64>) -> Limits {
    // Some documents write `1.0`.
    let whole = |value: &Value| value.to_string().trim_end_matches(".0").parse().ok();
    let limits = Limits { least: whole(&schema[least]), most: whole(&schema[most]) };
    let is_odd = limits.least.zip(limits.most).is_some_and(|(least, most)| least > most);
    let is_outside = |value: &Value| measure(value).is_some_and(|value| !limits.allows(value));
    let description = schema["description"].as_str().unwrap_or_default();
    let explains_zero = description.contains("value of this field is `0`") || description.contains("is a 0 value");
    let is_contradicted =
        [&schema["example"], &schema["default"]].into_iter().any(is_outside) || explains_zero && is_outside(&0.into());
    if is_odd || is_contradicted { Limits::default() } else { limits }
}
