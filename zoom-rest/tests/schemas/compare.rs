//! Compares the type of a value with its description in the document.

use std::collections::{BTreeMap, BTreeSet};

use zoom_core::{
    Value,
    schema::{Schema, Type},
};

use crate::documented::{Documented, Kind, Limits};

/// Where a value is sent, to the extent that the type of the value depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    /// The query or a header.
    Text,
    /// A part of a multipart body or a field of a form.
    Part,
    /// A JSON body of a request.
    Json,
    /// A response.
    Response,
    /// The payload of an event.
    Event,
}

/// A summary of the comparison, and the differences that were found.
#[derive(Default)]
pub(crate) struct Comparison {
    pub(crate) differences: Vec<String>,
    /// The number of types that differ from the document, by the rule that allows the difference.
    pub(crate) rules: BTreeMap<&'static str, usize>,
    /// The numbers of values, lengths and ranges that were compared.
    pub(crate) compared: BTreeMap<&'static str, usize>,
    /// The members of objects that several operations may share: the location, the declared limits, and the widest
    /// documented limits.
    shared: BTreeMap<(usize, &'static str), (String, Limits, Limits)>,
    /// The members of objects in requests and events: the location, whether the member is declared as required, and
    /// whether each document requires it.
    required: BTreeMap<(usize, &'static str), (String, bool, Vec<bool>)>,
}

impl Comparison {
    fn rule(&mut self, rule: &'static str) {
        *self.rules.entry(rule).or_default() += 1;
    }

    fn count(&mut self, what: &'static str) {
        *self.compared.entry(what).or_default() += 1;
    }

    /// Compares a parameter, a body or a response, and everything that it contains.
    pub(crate) fn value(&mut self, at: &str, name: &str, ty: Type, documented: &Documented, place: Place) {
        self.form(at, name, ty, documented, place);
        let (declared, limits) = (declared_limits(ty), documented.limits);
        if let Some(declared) = declared {
            self.limits(at, declared, limits);
        }
    }

    fn limits(&mut self, at: &str, declared: Limits, documented: Limits) {
        if documented != Limits::default() {
            self.count("limits");
        }
        if declared != documented {
            self.differences.push(format!("{at}: {documented:?} are documented, {declared:?} are declared"));
        }
    }

    /// Compares the limits of the members of objects, and whether they are required. If several operations share an
    /// object, its limits must hold for all of them, and a member is required in a request or an event only if all of
    /// them require it.
    pub(crate) fn finish(&mut self) {
        for (at, declared, documented) in std::mem::take(&mut self.shared).into_values() {
            self.limits(&at, declared, documented);
        }
        for (at, declared, documents) in std::mem::take(&mut self.required).into_values() {
            let documented = documents.iter().all(|is_required| *is_required);
            if documented {
                self.count("required members");
            } else if documents.contains(&true) {
                self.rule("a member that only some documents of a shared object require is optional");
            }
            if declared != documented {
                self.differences
                    .push(format!("{at}: `required` is documented as {documented} and declared as {declared}"));
            }
        }
    }

    fn form(&mut self, at: &str, name: &str, ty: Type, documented: &Documented, place: Place) {
        self.count("types");
        let is_json = matches!(place, Place::Json | Place::Response | Place::Event);
        let item = |documented: &Documented| documented.items.as_deref().cloned().unwrap_or_default();
        match (documented.kind, ty) {
            (Kind::Any, Type::Any)
            | (Kind::Bool, Type::Bool)
            | (Kind::Date, Type::Date)
            | (Kind::DateTime, Type::DateTime)
            | (Kind::File, Type::File)
            | (Kind::Number, Type::Number) => {}
            (Kind::Object, Type::Any) if documented.members.is_empty() => {}
            (Kind::Any, Type::Text { .. }) if !is_json => {
                self.rule("a value of any type is a string outside a JSON body");
            }
            (Kind::List | Kind::Map | Kind::Object, Type::Text { .. }) if !is_json => {
                self.rule("an object with no documented format is a string outside a JSON body");
            }
            (Kind::Any | Kind::Text | Kind::Object, Type::File) if place == Place::Part && name.contains("file") => {
                self.rule("a part with the name of a file part is a file");
            }
            (Kind::Text | Kind::Date | Kind::DateTime | Kind::Any, Type::DateOrDateTime)
                if matches!(name, "from" | "to") =>
            {
                self.rule("`from` and `to` are a date or a date and time");
            }
            (Kind::Text, Type::Date | Type::DateTime) if looks_like_time(documented) => {
                self.rule("a date is recognized by its name and its example");
            }
            (Kind::Text, Type::Secret) if is_secret(name) => self.rule("a secret is recognized by its name"),
            (Kind::Any | Kind::Text | Kind::Integer, Type::Id | Type::MeetingId | Type::MeetingIdOrUuid)
                if is_id(name) =>
            {
                self.rule("an ID is recognized by its name");
            }
            (Kind::Text, Type::Text { format: Some(_), .. })
                if documented.description.to_lowercase().contains("encod") =>
            {
                self.rule("the UUID of a meeting is recognized by its description");
            }
            (Kind::Number, Type::Integer { .. }) if has_no_fraction(documented) => {
                self.rule("a count is an integer, although it is documented as a number");
            }
            (Kind::Integer, Type::Integer { .. }) => {
                if documented.values.len() > 1 {
                    self.rule("integers whose meaning the document does not state remain integers");
                }
            }
            (Kind::List | Kind::Object, Type::Any) if documented.contradicts_itself() => {
                self.rule("a value whose example is of a different kind than its schema");
            }
            (Kind::Text, Type::Text { .. }) => {
                let values = &documented.values;
                let is_prose = values.iter().filter(|value| value.len() > 60).count() * 2 > values.len();
                let has_commas = documented.description.to_lowercase().contains("comma");
                let are_numbers = values.iter().all(|value| value.parse::<i64>().is_ok());
                match values.len() {
                    0 | 1 => {}
                    _ if is_prose => self.rule("sentences are not values"),
                    _ if has_commas => self.rule("a string of comma-separated values is declared as a string"),
                    _ if are_numbers => self.rule("integers whose meaning the document does not state remain integers"),
                    _ => self.differences.push(format!("{at}: {values:?} are documented, but any string is declared")),
                }
            }
            (Kind::Text | Kind::Integer, Type::Enum(values)) => {
                let declared: BTreeSet<String> = values.values().map(|value| value.to_string()).collect();
                let is_integer = documented.kind == Kind::Integer;
                if declared != documented.values || is_integer && !values.is_integer() {
                    self.differences
                        .push(format!("{at}: {:?} are documented, {declared:?} are declared", documented.values));
                }
                self.count("sets of values");
            }
            (Kind::Text, Type::List(element)) if place == Place::Text => {
                self.rule("a string of comma-separated values is a list");
                self.form(at, name, *element, documented, place);
            }
            (Kind::List, Type::List(element)) | (Kind::Map, Type::Map(element)) => {
                self.form(&format!("{at}[]"), name, *element, &item(documented), place);
            }
            (Kind::Object, Type::Object(object)) => self.object(at, object.schema(), documented, place),
            (kind, ty) => self.differences.push(format!("{at}: {kind:?} is documented, but {ty:?} is declared")),
        }
    }

    fn object(&mut self, at: &str, schema: &'static Schema, documented: &Documented, place: Place) {
        let place = if matches!(place, Place::Response | Place::Event) { place } else { Place::Json };
        self.count("objects");
        let declared: Vec<&str> = schema.members().map(|member| member.wire_name).collect();
        let expected: Vec<&str> = documented.members.iter().map(|(name, _)| name.as_str()).collect();
        if declared.iter().collect::<BTreeSet<_>>() != expected.iter().collect() || declared.len() != expected.len() {
            self.differences.push(format!("{at}: {expected:?} are documented, {declared:?} are declared"));
            return;
        }
        for member in schema.members() {
            let Some((name, documented)) = documented.members.iter().find(|(name, _)| name == member.wire_name) else {
                continue;
            };
            let at = format!("{at}.{name}");
            self.form(&at, name, member.ty, documented, place);
            if member.required {
                // The items of a page are a list that may be absent, and a response can be read no matter which members
                // it lacks.
                match name.as_str() {
                    "id" => self.rule("a created meeting or webinar has a number"),
                    _ => self.differences.push(format!("{at}: the member is required")),
                }
            }
            let key = (std::ptr::from_ref(schema).addr(), member.wire_name);
            if place != Place::Response {
                let declared = member.required_in_requests;
                let (_, _, documents) = self.required.entry(key).or_insert_with(|| (at.clone(), declared, Vec::new()));
                documents.push(documented.is_required);
            }
            if let Some(declared) = declared_limits(member.ty) {
                let documented = documented.limits;
                self.shared
                    .entry(key)
                    .and_modify(|(_, _, known)| *known = known.widest(documented))
                    .or_insert((at, declared, documented));
            }
        }
    }
}

fn declared_limits(ty: Type) -> Option<Limits> {
    match ty {
        Type::Text { format: None, min_length, max_length } => Some(Limits {
            least: Some(min_length.into()).filter(|least| *least > 0),
            most: Some(max_length.into()).filter(|most| *most < u32::MAX.into()),
        }),
        Type::Integer { minimum, maximum } => Some(Limits {
            least: Some(minimum).filter(|least| *least > i64::MIN),
            most: Some(maximum).filter(|most| *most < i64::MAX),
        }),
        _ => None,
    }
}

fn is_id(name: &str) -> bool {
    let name = name.to_lowercase();
    ["id", "uuid", "number", "pmi"].iter().any(|end| name.ends_with(end))
}

fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    ["pass", "token", "secret", "key", "pin", "url", "zak", "code", "pwd"].iter().any(|part| name.contains(part))
}

fn looks_like_time(documented: &Documented) -> bool {
    let example = documented.example.as_ref().and_then(Value::as_str).unwrap_or_default();
    let digits: String = example.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    ["9999-99-99", "9999-99-99T99:99:99", "9999-99-99T99:99:99Z"].contains(&digits.as_str())
}

fn has_no_fraction(documented: &Documented) -> bool {
    documented.example.as_ref().and_then(Value::as_f64).is_none_or(|example| example.fract() == 0.0)
}
