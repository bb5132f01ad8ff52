//! The meanings of documented values, taken from the sentences about them.

use super::{context, layout::Layout};
use crate::{
    facts::Facts,
    plan::{Definition, Kind},
    texts::{Within, value_set},
    types::Type,
    words,
};

/// Returns the sentence about a value of an enum.
pub(super) fn of_value<'a>(layout: &Layout<'a>, of: &Definition, value: &str) -> Option<&'a str> {
    let uses = of.occurrences.iter().filter_map(|of| {
        let (within, _) = context::around(&layout.plan.operations[of.operation], of);
        Some((within, of.field.as_deref()?))
    });
    let set = match &of.kind {
        Kind::Struct(_) => String::new(),
        Kind::StringEnum(values) => value_set(values.iter().map(|(value, _)| value.clone())),
        Kind::IntegerEnum(values) => value_set(values.iter().map(|(value, _)| value.to_string())),
    };
    layout.texts.value(layout.module, &uses.collect::<Vec<_>>(), &set, value)
}

/// The meanings of the values of a parameter or a member.
pub(super) struct Meanings<'a> {
    layout: &'a Layout<'a>,
    ty: &'a Type,
    /// The container and the name of the parameter or member in each use.
    uses: Vec<(Within, &'a str)>,
    /// All documented values.
    set: String,
}

impl<'a> Meanings<'a> {
    pub(super) fn new(layout: &'a Layout<'_>, ty: &'a Type, facts: &Facts, uses: &[Within], wire: &'a str) -> Self {
        let uses = uses.iter().map(|within| (within.clone(), wire)).collect();
        Self { layout, ty, uses, set: value_set(facts.values.iter().cloned()) }
    }

    /// Returns a value in code style, followed by its meaning if it is a number.
    pub(super) fn explained(&self, value: &str) -> String {
        let meaning = value.parse::<i64>().ok().and_then(|_| self.of(value));
        meaning.map_or_else(|| format!("`{value}`"), |meaning| format!("`{value}` ({meaning})"))
    }

    /// Returns the meaning of a value as a phrase.
    fn of(&self, value: &str) -> Option<String> {
        let Type::Named(number) = self.ty.innermost() else {
            let meaning = self.layout.texts.value(self.layout.module, &self.uses, &self.set, value)?;
            return Some(words::uncapitalized(meaning.trim_end_matches('.')));
        };
        let definition = &self.layout.plan.types[*number];
        if let Some(meaning) = of_value(self.layout, definition, value) {
            return Some(words::uncapitalized(meaning.trim_end_matches('.')));
        }
        // Without a sentence, the variant's name states the meaning.
        let Kind::IntegerEnum(values) = &definition.kind else { return None };
        let (_, variant) = values.iter().find(|(number, _)| number.to_string() == value)?;
        Some(format!("`{variant}`"))
    }
}
