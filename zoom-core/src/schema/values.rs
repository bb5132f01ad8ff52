//! An enum and its documented values, which a macro's expansion writes as columns.

use std::fmt;

/// Separates the docs of two values. No doc comment contains this character.
const SEPARATOR: char = '\u{1f}';

/// How the catalogue documents the empty string, which can't be written between backticks.
const EMPTY: &str = "The empty string.";

/// An enum: its name, its documentation and its documented values.
///
/// # Examples
///
/// ```
/// use zoom_core::{schema::{Described, WireValue}, zoom_enum};
///
/// /// The type of a meeting.
/// #[zoom_enum(i64)]
/// enum MeetingType {
///     /// `1`: It begins at once.
///     Instant = 1,
///     /// `2`
///     Scheduled = 2,
/// }
///
/// let schema = MeetingType::TYPE.values().expect("an enum");
/// assert!(schema.is_integer() && schema.contains("2") && !schema.contains("7"));
/// let first = schema.values().next().expect("a value");
/// assert_eq!((first.value, first.meaning()), (WireValue::Integer(1), "It begins at once."));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnumSchema {
    /// The enum's name.
    pub name: &'static str,
    /// The enum's documentation, up to its first heading.
    pub doc: &'static str,
    values: Values,
    docs: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    Text(&'static [&'static str]),
    Integer(&'static [i64]),
}

/// A documented value of an enum. Its `Display` shows the value as it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnumValue {
    /// The value as it is sent.
    pub value: WireValue,
    /// The variant's documentation.
    pub doc: &'static str,
}

/// The value of an enum as it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireValue {
    /// A string.
    Text(&'static str),
    /// An integer.
    Integer(i64),
}

impl EnumSchema {
    /// Creates the schema of a string enum from columns; a separator follows the docs of each value.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_text(
        name: &'static str,
        doc: &'static str,
        values: &'static [&'static str],
        docs: &'static str,
    ) -> Self {
        Self { name, doc, values: Values::Text(values), docs }
    }

    /// Creates the schema of an integer enum from columns, in the form that [`of_text`](Self::of_text) expects.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_integers(
        name: &'static str,
        doc: &'static str,
        values: &'static [i64],
        docs: &'static str,
    ) -> Self {
        Self { name, doc, values: Values::Integer(values), docs }
    }

    /// Returns the documented values in declaration order.
    pub fn values(&self) -> impl Iterator<Item = EnumValue> + use<> {
        let (values, count) = (self.values, self.len());
        (0..count).zip(self.docs.split(SEPARATOR)).map(move |(at, doc)| {
            let value = match values {
                Values::Text(values) => WireValue::Text(values[at]),
                Values::Integer(values) => WireValue::Integer(values[at]),
            };
            EnumValue { value, doc }
        })
    }

    /// Returns whether the values are integers; otherwise they are strings.
    #[must_use]
    pub const fn is_integer(&self) -> bool {
        matches!(self.values, Values::Integer(_))
    }

    /// Returns whether a value is documented. Pass an integer as its digits.
    #[must_use]
    pub fn contains(&self, value: &str) -> bool {
        match self.values {
            Values::Text(values) => values.contains(&value),
            Values::Integer(values) => value.parse().is_ok_and(|value| values.contains(&value)),
        }
    }

    const fn len(&self) -> usize {
        match self.values {
            Values::Text(values) => values.len(),
            Values::Integer(values) => values.len(),
        }
    }
}

impl EnumValue {
    /// Returns the part of the documentation that goes beyond the value itself, such as `An instant meeting.` of ``
    /// `1`: An instant meeting. `` It is empty if the documentation only repeats the value.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        let value = self.to_string();
        if value.is_empty() && self.doc == EMPTY {
            return "";
        }
        let rest = self.doc.strip_prefix('`').and_then(|doc| doc.strip_prefix(&*value)?.strip_prefix('`'));
        match rest {
            Some("" | ".") => "",
            Some(rest) => rest.strip_prefix(':').map_or(self.doc, str::trim_start),
            None => self.doc,
        }
    }
}

impl fmt::Display for EnumValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl fmt::Display for WireValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => text.fmt(f),
            Self::Integer(number) => number.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doc_that_repeats_the_value_has_no_meaning() {
        for (value, doc, meaning) in [
            (WireValue::Integer(1), "`1`.", ""),
            (WireValue::Integer(1), "`1`", ""),
            (WireValue::Integer(1), "`1`: An instant meeting.", "An instant meeting."),
            (WireValue::Integer(1), "`10`.", "`10`."),
            (WireValue::Integer(1), "`1` or more.", "`1` or more."),
            (WireValue::Text("zak"), "Starts a meeting.", "Starts a meeting."),
            (WireValue::Text("zak"), "", ""),
            (WireValue::Text(""), "The empty string.", ""),
            (WireValue::Text(""), "No role.", "No role."),
        ] {
            assert_eq!(EnumValue { value, doc }.meaning(), meaning, "{value} {doc}");
        }
    }
}
