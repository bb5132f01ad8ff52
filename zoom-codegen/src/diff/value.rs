//! The values that an operation sends and returns, and the differences between two operations.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    facts::Facts,
    plan::{Kind, Plan},
    types::Type,
};

/// The aspects of an operation that can differ.
#[derive(Default)]
pub(super) struct Operation {
    /// The parameters, keyed by location and name, each with the text that describes it in the report of changes.
    pub(super) params: BTreeMap<String, (String, Value)>,
    pub(super) response: Option<Value>,
    /// How the body is sent.
    pub(super) format: String,
    pub(super) rate_limit: Option<String>,
    pub(super) scopes: Vec<String>,
    pub(super) deprecated: bool,
}

impl Operation {
    /// Returns how a newer state differs from this one, one line per difference.
    pub(super) fn changes(&self, new: &Self) -> Vec<String> {
        let mut lines = Vec::new();
        lines.extend(deprecation(self.deprecated, new.deprecated).map(str::to_owned));
        if self.rate_limit != new.rate_limit {
            let label = |label: &Option<String>| label.as_deref().unwrap_or("none").to_owned();
            lines.push(format!("rate-limit label was {}, is now {}", label(&self.rate_limit), label(&new.rate_limit)));
        }
        lines.extend(added_and_removed("scope", &self.scopes, &new.scopes));
        if self.format != new.format {
            lines.push(format!("the body was {}, is now {}", self.format, new.format));
        }
        let keys: BTreeSet<&String> = self.params.keys().chain(new.params.keys()).collect();
        for key in keys {
            match (self.params.get(key), new.params.get(key)) {
                (Some((_, old)), Some((label, new))) => old.compare(new, label, &mut lines),
                (Some((label, _)), None) => lines.push(format!("{label} removed")),
                (None, Some((label, new))) => lines.push(format!("{label} added: {}", new.words())),
                (None, None) => {}
            }
        }
        match (&self.response, &new.response) {
            (Some(old), Some(new)) => old.compare(new, "response", &mut lines),
            (Some(_), None) => lines.push("response removed".to_owned()),
            (None, Some(new)) => lines.push(format!("response added: {}", new.words())),
            (None, None) => {}
        }
        lines
    }
}

/// A value and the values within it.
pub(super) struct Value {
    ty: String,
    /// The documented values, in document order.
    values: Vec<String>,
    required: bool,
    deprecated: bool,
    members: BTreeMap<String, Self>,
    /// The text written between the value's name and its members' names, such as `[].`.
    separator: String,
}

impl Value {
    /// Returns the value that a type in a plan and its facts describe. The recursion ends because no type in a plan
    /// refers to a type that contains it.
    pub(super) fn of(plan: &Plan, ty: &Type, facts: &Facts) -> Self {
        let kind = |number: usize| plan.types.get(number).map(|definition| &definition.kind);
        let name_of = |number: usize| {
            let name = match kind(number) {
                Some(Kind::StringEnum(_)) => "text enum",
                Some(Kind::IntegerEnum(_)) => "integer enum",
                Some(Kind::Struct(_)) | None => "object",
            };
            name.to_owned()
        };
        let mut value = Self {
            ty: ty.rust(&name_of),
            values: facts.values.clone(),
            required: facts.required && !facts.is_response,
            deprecated: facts.deprecated,
            members: BTreeMap::new(),
            separator: separator(ty),
        };
        match ty.innermost() {
            Type::Named(number) => match kind(*number) {
                Some(Kind::Struct(fields)) => {
                    let member =
                        |field: &crate::plan::Field| (field.wire.clone(), Self::of(plan, &field.ty, &field.facts));
                    value.members = fields.iter().map(member).collect();
                }
                Some(Kind::StringEnum(values)) => {
                    value.values = values.iter().map(|(value, _)| value.clone()).collect();
                }
                Some(Kind::IntegerEnum(values)) => {
                    value.values = values.iter().map(|(value, _)| value.to_string()).collect();
                }
                None => {}
            },
            Type::Scalar(_) | Type::List(_) | Type::CommaList(_) | Type::Map(_) => {}
        }
        value
    }

    /// Returns the value, marked as required or optional in requests.
    pub(super) fn required(self, required: bool) -> Self {
        Self { required, ..self }
    }

    /// Returns the value as it appears in a response, where nothing counts as required: documents state what is
    /// required only for requests, which may share the type.
    pub(super) fn in_response(mut self) -> Self {
        self.required = false;
        self.members = self.members.into_iter().map(|(name, member)| (name, member.in_response())).collect();
        self
    }

    /// Describes an added value.
    fn words(&self) -> String {
        let values = if self.values.is_empty() { String::new() } else { format!(" of {}", listed(&self.values)) };
        let required = if self.required { ", required" } else { "" };
        format!("`{}`{values}{required}", self.ty)
    }

    fn compare(&self, new: &Self, place: &str, lines: &mut Vec<String>) {
        if self.ty != new.ty {
            let of = |value: &Self| {
                if value.values.is_empty() { String::new() } else { format!(" of {}", listed(&value.values)) }
            };
            lines.push(format!("{place} was `{}`{}, is now `{}`{}", self.ty, of(self), new.ty, of(new)));
        } else if self.values != new.values {
            let values = added_and_removed("value", &self.values, &new.values);
            lines.extend(values.into_iter().map(|change| format!("{place}: {change}")));
        }
        if self.required != new.required {
            lines.push(format!("{place} became {}", if new.required { "required" } else { "optional" }));
        }
        lines.extend(deprecation(self.deprecated, new.deprecated).map(|change| format!("{place} is {change}")));
        // If the value was not an object before, or is not one now, its members are not reported one by one.
        if self.members.is_empty() || new.members.is_empty() {
            return;
        }
        let names: BTreeSet<&String> = self.members.keys().chain(new.members.keys()).collect();
        for name in names {
            let inner = match place.strip_suffix('`') {
                Some(outer) => format!("{outer}{}{name}`", new.separator),
                None => format!("{place} `{}{name}`", new.separator.trim_start_matches('.')),
            };
            match (self.members.get(name), new.members.get(name)) {
                (Some(old), Some(new)) => old.compare(new, &inner, lines),
                (Some(_), None) => lines.push(format!("{inner} removed")),
                (None, Some(new)) => lines.push(format!("{inner} added: {}", new.words())),
                (None, None) => {}
            }
        }
    }
}

/// Returns the text written between a value's name and its members' names: `[]` for each enclosing list and `{}` for
/// each enclosing map, then `.`.
fn separator(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!("[]{}", separator(inner)),
        Type::Map(inner) => format!("{{}}{}", separator(inner)),
        Type::Scalar(_) | Type::Named(_) | Type::CommaList(_) => ".".to_owned(),
    }
}

fn deprecation(old: bool, new: bool) -> Option<&'static str> {
    match (old, new) {
        (false, true) => Some("deprecated now"),
        (true, false) => Some("no longer deprecated"),
        _ => None,
    }
}

/// Returns a line listing the added values and one listing the removed values, without those that only changed
/// position.
fn added_and_removed(what: &str, old: &[String], new: &[String]) -> Vec<String> {
    let without = |all: &[String], others: &[String]| -> Vec<String> {
        all.iter().filter(|one| !others.contains(one)).cloned().collect()
    };
    let changes = [(without(new, old), "added"), (without(old, new), "removed")];
    let changes = changes.into_iter().filter(|(changed, _)| !changed.is_empty());
    changes
        .map(|(changed, how)| format!("{what}{} {} {how}", if changed.len() == 1 { "" } else { "s" }, listed(&changed)))
        .collect()
}

/// The maximum number of names that are listed; if there are more, the last ones are only counted.
const MOST_LISTED: usize = 8;

fn listed(names: &[String]) -> String {
    let (first, rest) = names.split_at(if names.len() > MOST_LISTED { MOST_LISTED - 1 } else { names.len() });
    let quoted = first.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if rest.is_empty() { quoted } else { format!("{quoted} and {} more", rest.len()) }
}
