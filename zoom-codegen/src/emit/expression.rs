//! Rust expressions for the values in an example, and the imports that they need.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{code::Code, layout::Layout, sample};
use crate::{
    facts::Facts,
    naming,
    plan::{Field, Kind},
    types::{Scalar, Type},
};

/// Writes expressions, and collects the names that they use.
#[derive(Clone)]
pub(super) struct Expressions<'a> {
    layout: &'a Layout<'a>,
    /// The names, each with its module.
    imports: BTreeSet<(String, String)>,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(layout: &'a Layout<'a>) -> Self {
        Self { layout, imports: BTreeSet::new() }
    }

    pub(super) fn import(&mut self, name: String, is_master: bool) {
        let master = if is_master { "::master" } else { "" };
        self.imports.insert((format!("zoom_rest::{}{master}", self.layout.module), name));
    }

    /// Returns the `use` items.
    pub(super) fn uses(&self) -> Vec<String> {
        let modules: BTreeSet<&String> = self.imports.iter().map(|(module, _)| module).collect();
        let line = |module: &String| {
            let names: Vec<&str> =
                self.imports.iter().filter(|(of, _)| of == module).map(|(_, name)| name.as_str()).collect();
            match &names[..] {
                [only] => format!("use {module}::{only};"),
                names => format!("use {module}::{{{}}};", names.join(", ")),
            }
        };
        modules.into_iter().map(line).collect()
    }

    /// Returns a value of a type, chosen by the name of the parameter or member.
    pub(super) fn sample(&mut self, wire: &str, ty: &Type, facts: &Facts) -> Code {
        match ty {
            Type::Scalar(scalar) => Code::text(sample::scalar_value(*scalar, wire, facts)),
            Type::List(items) => Code::vec(match &**items {
                Type::Scalar(scalar @ (Scalar::Text | Scalar::Id)) => {
                    vec![element(*scalar, &sample::text_of_several(wire))]
                }
                Type::Scalar(scalar) => vec![Code::text(sample::scalar_value(*scalar, wire, facts))],
                Type::Named(number) => vec![self.sample_of(*number)],
                _ => Vec::new(),
            }),
            Type::CommaList(items) => Code::array(vec![self.sample(wire, items, facts)]),
            Type::Map(_) => Code::text("std::collections::BTreeMap::new()"),
            Type::Named(number) => self.sample_of(*number),
        }
    }

    /// Returns a struct with its required members, or an ordinary value of an enum.
    fn sample_of(&mut self, number: usize) -> Code {
        let name = self.named(number);
        match &self.layout.plan.types[number].kind {
            Kind::Struct(fields) => {
                let required = fields.iter().filter(|field| field.is_required_in_requests());
                let values = required.map(|field| self.sample(&field.wire, &field.ty, &field.facts)).collect();
                Code::call(&format!("{name}::new"), values)
            }
            Kind::StringEnum(values) => Code::text(sample::variant(&name, &naming::variants(values))),
            Kind::IntegerEnum(values) => {
                let variants: Vec<String> = values.iter().map(|(_, variant)| variant.clone()).collect();
                Code::text(sample::variant(&name, &variants))
            }
        }
    }

    /// Returns the expression for a JSON value of a type.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the value, if it is not of the type or beyond its limits. `at` names the value in that
    /// message.
    pub(super) fn written(&mut self, at: &str, ty: &Type, facts: &Facts, value: &Value) -> Result<Code, String> {
        if is_within(facts, value) { self.of_type(at, ty, value) } else { Err(misfit(at, value)) }
    }

    /// Returns the expression for a JSON value, whose limits are not checked.
    fn of_type(&mut self, at: &str, ty: &Type, value: &Value) -> Result<Code, String> {
        match (ty, value) {
            (Type::Scalar(Scalar::Json), value) => Ok(Code::call("zoom_core::json!", vec![json("", value)])),
            (Type::Scalar(scalar), value) => {
                scalar_written(*scalar, value).map(Code::text).ok_or_else(|| misfit(at, value))
            }
            (Type::List(items), Value::Array(values)) => {
                let values: Result<Vec<Code>, String> =
                    values.iter().map(|value| self.element(at, items, value)).collect();
                Ok(Code::vec(values?))
            }
            (Type::CommaList(items), Value::Array(values)) => {
                let values: Result<Vec<Code>, String> =
                    values.iter().map(|value| self.of_type(at, items, value)).collect();
                Ok(Code::array(values?))
            }
            (Type::Map(items), Value::Object(values)) => {
                let pair = |(key, value): (&String, &Value)| {
                    let value = self.element(&format!("{at}.{key}"), items, value)?;
                    Ok(Code::call("", vec![Code::text(format!("{key:?}.to_owned()")), value]))
                };
                let pairs: Result<Vec<Code>, String> = values.iter().map(pair).collect();
                Ok(Code::call("std::collections::BTreeMap::from", vec![Code::array(pairs?)]))
            }
            (Type::Named(number), value) => self.of_named(at, *number, value),
            (_, value) => Err(misfit(at, value)),
        }
    }

    fn of_named(&mut self, at: &str, number: usize, value: &Value) -> Result<Code, String> {
        let name = self.named(number);
        let variant = match (&self.layout.plan.types[number].kind, value) {
            (Kind::Struct(fields), Value::Object(members)) => return self.object(at, number, fields, members),
            (Kind::StringEnum(values), Value::String(text)) => {
                values.iter().position(|(value, _)| value == text).map(|at| naming::variants(values).swap_remove(at))
            }
            (Kind::IntegerEnum(values), Value::Number(number)) => {
                values.iter().find(|(value, _)| Some(*value) == number.as_i64()).map(|(_, variant)| variant.clone())
            }
            _ => None,
        };
        variant.map(|variant| Code::text(format!("{name}::{variant}"))).ok_or_else(|| misfit(at, value))
    }

    /// Returns the call of `new` with the required members, followed by the setters of the other members.
    fn object(
        &mut self,
        at: &str,
        number: usize,
        fields: &[Field],
        members: &Map<String, Value>,
    ) -> Result<Code, String> {
        if let Some(unknown) = members.keys().find(|member| !fields.iter().any(|field| field.wire == **member)) {
            return Err(format!("`{at}` has no member `{unknown}`"));
        }
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        for (field, ident) in fields.iter().zip(self.layout.plan.types[number].idents(fields)) {
            let Field { wire, ty, facts, .. } = field;
            let value = members.get(wire).map(|value| self.written(&format!("{at}.{wire}"), ty, facts, value));
            match value.transpose()? {
                Some(value) if field.is_required_in_requests() => arguments.push(value),
                Some(value) => setters.push(Code::call(&format!(".{ident}"), vec![value])),
                None if field.is_required_in_requests() => arguments.push(self.sample(wire, ty, facts)),
                None => {}
            }
        }
        let new = format!("{}::new", self.layout.named.types[number]);
        Ok(Code::chain(Code::call(&new, arguments), setters))
    }

    /// Returns the expression for an element of a list, to which no conversion applies.
    fn element(&mut self, at: &str, ty: &Type, value: &Value) -> Result<Code, String> {
        match ty {
            Type::Scalar(scalar) if *scalar != Scalar::Json => {
                scalar_written(*scalar, value).map(|value| element(*scalar, &value)).ok_or_else(|| misfit(at, value))
            }
            _ => self.of_type(at, ty, value),
        }
    }

    /// Returns the name of a type, which is then imported.
    fn named(&mut self, number: usize) -> String {
        let name = self.layout.named.types[number].clone();
        self.import(name.clone(), self.layout.is_in_master(number));
        name
    }
}

/// Returns whether a value, or each element of a list, is one of the documented values and within the limits.
fn is_within(facts: &Facts, value: &Value) -> bool {
    match value {
        Value::Array(values) => {
            let is_short = facts.max_items.is_none_or(|most| values.len() as u64 <= most);
            is_short && values.iter().all(|value| is_within(facts, value))
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let limit = |limit: &Option<serde_json::Number>| limit.as_ref().and_then(serde_json::Number::as_f64);
            limit(&facts.minimum).is_none_or(|least| least <= number)
                && limit(&facts.maximum).is_none_or(|most| number <= most)
                && is_listed(facts, &value.to_string())
        }
        Value::String(text) => {
            let length = text.chars().count() as u64;
            facts.min_length.is_none_or(|least| least <= length)
                && facts.max_length.is_none_or(|most| length <= most)
                && is_listed(facts, text)
        }
        _ => true,
    }
}

fn is_listed(facts: &Facts, value: &str) -> bool {
    facts.values.is_empty() || facts.values.iter().any(|listed| listed == value)
}

/// Returns a JSON value as it is written in `json!`, preceded by the key of a member.
fn json(key: &str, value: &Value) -> Code {
    match value {
        Value::Object(members) => Code::List {
            before: format!("{key}{{"),
            items: members.iter().map(|(name, value)| json(&format!("{name:?}: "), value)).collect(),
            after: "}",
        },
        Value::Array(values) => Code::List {
            before: format!("{key}["),
            items: values.iter().map(|value| json("", value)).collect(),
            after: "]",
        },
        value => Code::text(format!("{key}{value}")),
    }
}

/// Returns a string literal, as a raw one if the text contains quotation marks.
fn quoted(text: &str) -> String {
    if text.contains('"') && !text.contains("\"#") { format!("r#\"{text}\"#") } else { format!("{text:?}") }
}

/// Returns an element of a list of scalars, converted from the expression for one of them.
fn element(scalar: Scalar, value: &str) -> Code {
    Code::text(match scalar {
        Scalar::Text => format!("{value}.to_owned()"),
        Scalar::Id | Scalar::MeetingId | Scalar::MeetingUuid | Scalar::MeetingIdOrUuid | Scalar::Secret => {
            format!("{value}.into()")
        }
        _ => value.to_owned(),
    })
}

fn misfit(at: &str, value: &Value) -> String {
    format!("`{at}` can't be `{value}`")
}

/// Returns the expression for a JSON value of a scalar type, or `None` if the value is of another type.
fn scalar_written(scalar: Scalar, value: &Value) -> Option<String> {
    Some(match (scalar, value) {
        (Scalar::Bool, Value::Bool(value)) => value.to_string(),
        (Scalar::Integer, Value::Number(number)) => number.as_i64()?.to_string(),
        (Scalar::Number, Value::Number(number)) => format!("{:?}", number.as_f64()?),
        (Scalar::Text | Scalar::Id | Scalar::Secret | Scalar::MeetingUuid, Value::String(text)) => quoted(text),
        (Scalar::MeetingId | Scalar::MeetingIdOrUuid, Value::Number(number)) => format!("{}_u64", number.as_u64()?),
        (Scalar::Date | Scalar::DateTime | Scalar::DateOrDateTime, Value::String(text)) => {
            format!("{text:?}.parse::<zoom_core::{}>()?", scalar.rust())
        }
        _ => return None,
    })
}
