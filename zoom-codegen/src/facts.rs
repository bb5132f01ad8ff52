//! The facts that are known about a value besides its shape, without those that contradict each other.

use serde_json::{Number, Value};

use crate::{input::Schema, prose};

/// The ending of each note about a limit that is left out. The coverage ledger counts these notes.
pub(crate) const LEFT_OUT: &str = "; the limit is left out";

/// The facts that are known about a value besides its shape, from which its documentation and limits are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// The document's own description, which `declare` copies but the catalogue omits.
    pub(crate) description: String,
    pub(crate) default: Option<String>,
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) max_items: Option<u64>,
    /// The unit of the number, such as seconds.
    pub(crate) unit: Option<&'static str>,
    /// The possible values, if they do not become an enum.
    pub(crate) values: Vec<String>,
    /// The accepted alternatives to an ID, according to the document's prose.
    pub(crate) alternatives: Vec<&'static str>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    /// Whether the value is part of a response. `required` and `default` are documented for requests only.
    pub(crate) is_response: bool,
}

impl Facts {
    pub(crate) fn of(schema: &Schema) -> Self {
        let word = |value: &Value| match value {
            Value::String(text) => Some(text.clone()).filter(|text| is_plain(text)),
            Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
            _ => None,
        };
        Self {
            description: prose::paragraph(&schema.description),
            default: schema.default.as_ref().and_then(word),
            minimum: schema.minimum.clone(),
            maximum: schema.maximum.clone(),
            min_length: schema.min_length.filter(|length| *length > 0),
            max_length: schema.max_length,
            max_items: schema.max_items,
            unit: prose::unit(&schema.description),
            values: Vec::new(),
            alternatives: Vec::new(),
            required: false,
            deprecated: schema.deprecated,
            is_response: false,
        }
    }

    /// Returns the facts on which two occurrences of a value agree.
    pub(crate) fn common(&self, other: &Self) -> Self {
        fn both<T: Clone + PartialEq>(one: Option<&T>, other: Option<&T>) -> Option<T> {
            one.filter(|_| one == other).cloned()
        }
        let (default, required) = match (self.is_response, other.is_response) {
            (true, false) => (other.default.clone(), other.required),
            (false, true) => (self.default.clone(), self.required),
            _ => (both(self.default.as_ref(), other.default.as_ref()), self.required && other.required),
        };
        Self {
            description: if self.description == other.description { self.description.clone() } else { String::new() },
            default,
            max_items: both(self.max_items.as_ref(), other.max_items.as_ref()),
            unit: if self.unit.is_none() || self.unit == other.unit {
                other.unit
            } else {
                self.unit.filter(|_| other.unit.is_none())
            },
            values: either(&self.values, &other.values),
            alternatives: if self.alternatives == other.alternatives { self.alternatives.clone() } else { Vec::new() },
            required,
            deprecated: self.deprecated && other.deprecated,
            is_response: self.is_response && other.is_response,
            ..widest(self, other)
        }
    }
}

/// Returns the values that two occurrences document. If only one of them lists a set, the other does not contradict it,
/// unless the set is a single constant.
fn either(one: &[String], other: &[String]) -> Vec<String> {
    let mut values = one.to_vec();
    values.extend(other.iter().filter(|value| !one.contains(value)).cloned());
    if values.len() == 1 && one.len() != other.len() { Vec::new() } else { values }
}

/// The quantity that a value's limits restrict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measured {
    /// The number of characters in a string.
    Length,
    /// A number.
    Value,
    /// The number of elements in a list.
    Items,
    /// Nothing: documents can't limit such a value.
    Nothing,
}

/// Removes limits that the document itself contradicts, and returns a note about each of them.
///
/// `kind` is the kind of value in words, such as `a list`.
pub(crate) fn remove_contradictions(schema: &Schema, measured: Measured, kind: &str, facts: &mut Facts) -> Vec<String> {
    let mut notes = Vec::new();
    if measured == Measured::Items && (facts.minimum.is_some() || facts.maximum.is_some()) {
        notes.push("a list with a range; read as a limit on the number of items".to_owned());
        facts.max_items = facts.max_items.or(facts.maximum.as_ref().and_then(Number::as_u64));
        (facts.minimum, facts.maximum) = (None, None);
    }
    let mut note = |what: String| notes.push(what + LEFT_OUT);
    let values = [("example", schema.example.as_ref()), ("default", schema.default.as_ref())];
    if facts.has_length() {
        let count = |value: &Value| value.as_str().map(|text| text.chars().count() as u64);
        let is_outside = |value: &Value| count(value).is_some_and(|count| !facts.allows_length(count));
        let contradiction = match values.iter().find(|(_, value)| value.is_some_and(is_outside)) {
            _ if measured != Measured::Length => Some(format!("{kind} with a length")),
            _ if facts.min_length > facts.max_length.or(Some(u64::MAX)) => {
                Some("the minimum length is greater than the maximum".to_owned())
            }
            Some((what, _)) => Some(format!("the length of its own {what} is outside its limits")),
            None => None,
        };
        if let Some(contradiction) = contradiction {
            note(contradiction);
            (facts.min_length, facts.max_length) = (None, None);
        }
    }
    if facts.minimum.is_some() || facts.maximum.is_some() {
        let number = |value: &Value| match value {
            Value::String(text) => text.trim().parse().ok(),
            value => value.as_f64(),
        };
        let is_outside = |value: &Value| number(value).is_some_and(|number| !facts.allows(number));
        let contradiction = match values.iter().find(|(_, value)| value.is_some_and(is_outside)) {
            _ if measured != Measured::Value => Some(format!("{kind} with a range")),
            _ if least(facts) > most(facts) => Some("the minimum is greater than the maximum".to_owned()),
            Some((what, _)) => Some(format!("its own {what} is outside its range")),
            None if !facts.allows(0.0) && accepts_zero(&schema.description) => {
                Some("its own description accepts `0`, which is outside its range".to_owned())
            }
            None => None,
        };
        if let Some(contradiction) = contradiction {
            note(contradiction);
            (facts.minimum, facts.maximum) = (None, None);
        }
    }
    notes
}

/// Returns whether a description says what `0` means, such as to turn a rule off.
fn accepts_zero(description: &str) -> bool {
    ["value of this field is `0`", "`0` as the value", "is a 0 value"].iter().any(|words| description.contains(words))
}

fn least(facts: &Facts) -> f64 {
    facts.minimum.as_ref().and_then(Number::as_f64).unwrap_or(f64::MIN)
}

fn most(facts: &Facts) -> f64 {
    facts.maximum.as_ref().and_then(Number::as_f64).unwrap_or(f64::MAX)
}

impl Facts {
    fn has_length(&self) -> bool {
        self.min_length.is_some() || self.max_length.is_some()
    }

    fn allows_length(&self, count: u64) -> bool {
        self.min_length.is_none_or(|least| least <= count) && self.max_length.is_none_or(|most| count <= most)
    }

    fn allows(&self, number: f64) -> bool {
        least(self) <= number && number <= most(self)
    }
}

/// Returns the limits that hold for both of two occurrences: the lower minimum and the higher maximum.
fn widest(one: &Facts, other: &Facts) -> Facts {
    let pick = |pair: Option<(u64, u64)>, choose: fn(u64, u64) -> u64| pair.map(|(one, other)| choose(one, other));
    let number = |one: &Option<Number>, other: &Option<Number>, is_lower: bool| {
        let (one, other) = (one.as_ref()?, other.as_ref()?);
        Some(if (one.as_f64() <= other.as_f64()) == is_lower { one.clone() } else { other.clone() })
    };
    Facts {
        minimum: number(&one.minimum, &other.minimum, true),
        maximum: number(&one.maximum, &other.maximum, false),
        min_length: pick(one.min_length.zip(other.min_length), Ord::min),
        max_length: pick(one.max_length.zip(other.max_length), Ord::max),
        ..Facts::default()
    }
}

/// Returns whether a string can be shown as a value in a doc comment.
pub(crate) fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= 40 && !text.contains(['`', '\n', '<', '>'])
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn facts(
        minimum: Option<i64>,
        maximum: Option<i64>,
        min_length: Option<u64>,
        max_length: Option<u64>,
    ) -> Facts {
        let number = |limit: Option<i64>| limit.map(Number::from);
        Facts { minimum: number(minimum), maximum: number(maximum), min_length, max_length, ..Facts::default() }
    }

    #[test]
    fn a_limit_that_the_document_contradicts_is_left_out_and_noted() {
        let schema = |example: Value| Schema { example: Some(example), ..Schema::default() };
        for (measured, example, mut facts, expected) in [
            (Measured::Length, "abc".into(), facts(None, None, Some(1), Some(3)), ""),
            (
                Measured::Length,
                "abcd".into(),
                facts(None, None, None, Some(3)),
                "the length of its own example is outside its limits",
            ),
            (Measured::Length, "é€".into(), facts(None, None, None, Some(2)), ""),
            (
                Measured::Length,
                Value::Null,
                facts(None, None, Some(4), Some(3)),
                "the minimum length is greater than the maximum",
            ),
            (Measured::Length, Value::Null, facts(Some(1), None, None, None), "a value with a range"),
            (Measured::Value, 5.into(), facts(Some(1), Some(5), None, None), ""),
            (Measured::Value, "6".into(), facts(Some(1), Some(5), None, None), "its own example is outside its range"),
            (
                Measured::Value,
                Value::Null,
                facts(Some(2), Some(1), None, None),
                "the minimum is greater than the maximum",
            ),
            (Measured::Value, Value::Null, facts(None, None, None, Some(3)), "a value with a length"),
            (Measured::Nothing, Value::Null, facts(None, Some(9), None, None), "a value with a range"),
        ] {
            let given = facts.clone();
            let notes = remove_contradictions(&schema(example), measured, "a value", &mut facts);
            if expected.is_empty() {
                assert_eq!((notes.as_slice(), &facts), (&[][..], &given));
            } else {
                assert_eq!((notes, facts), (vec![format!("{expected}{LEFT_OUT}")], Facts::default()));
            }
        }
    }

    #[test]
    fn a_range_is_left_out_if_the_description_accepts_a_value_outside_it() {
        for (description, expected) in [
            ("If the value of this field is `0`, this field is disabled.", 1),
            ("If you provide `0` as the value of this field, it is disabled.", 1),
            ("If this is a 0 value, the setting is not used.", 1),
            ("Only if `type` is `0`.", 0),
            ("It cannot be less than zero.", 0),
        ] {
            let schema = Schema { description: description.to_owned(), ..Schema::default() };
            let mut facts = facts(Some(8), Some(14), None, None);
            assert_eq!(remove_contradictions(&schema, Measured::Value, "a value", &mut facts).len(), expected);
            assert_eq!(facts.minimum.is_none(), expected == 1, "{description}");
        }
    }

    #[test]
    fn the_range_of_a_list_is_its_number_of_items() {
        let mut facts = facts(None, Some(9), None, None);
        let notes = remove_contradictions(&Schema::default(), Measured::Items, "a list", &mut facts);
        assert_eq!(facts, Facts { max_items: Some(9), ..Facts::default() });
        assert_eq!(notes, ["a list with a range; read as a limit on the number of items"]);
    }

    #[test]
    fn two_occurrences_have_the_limits_that_hold_for_both() {
        let (one, other) = (facts(Some(1), Some(10), Some(2), None), facts(Some(5), Some(30), Some(1), Some(9)));
        assert_eq!(widest(&one, &other), facts(Some(1), Some(30), Some(1), None));
        assert_eq!(widest(&other, &one), facts(Some(1), Some(30), Some(1), None));
    }
}
