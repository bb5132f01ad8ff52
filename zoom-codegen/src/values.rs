//! Merges the documented values of a string or an integer that several schemas describe.

use serde_json::Value;

use crate::{
    facts::Facts,
    input::Schema,
    shape::{Shape, Text},
};

/// A shape, and its values if they do not become an enum.
pub(crate) type Valued = (Shape, Vec<String>);

/// Returns the schema of a list's elements. Some documents list the values of the elements next to the list's type.
pub(crate) fn of_items(list: &Schema) -> Schema {
    let mut items = list.items.as_deref().cloned().unwrap_or_default();
    let is_open = items.values.is_empty() && items.reference.is_none() && items.properties.is_empty();
    let values: Vec<Value> =
        list.values.iter().filter(|value| value.is_string() || value.is_number()).cloned().collect();
    if is_open && values.len() > 1 {
        if items.types.is_empty() && values.iter().all(Value::is_i64) {
            items.types = vec!["integer".to_owned()];
        }
        items.values = values;
        items.labels.clone_from(&list.labels);
        items.description = format!("{}\n{}", list.description, items.description);
    }
    items
}

/// Merges two shapes that both apply. If they contradict each other, the second one wins, but a shape that allows any
/// value never replaces one with specific values.
pub(crate) fn all_of(one: Valued, other: Valued) -> Valued {
    let ((one, one_values), (other, other_values)) = (one, other);
    let values = if other_values.is_empty() { one_values } else { other_values };
    let shape = match (one, other) {
        (Shape::Object(mut one), Shape::Object(other)) => {
            for member in other {
                match one.iter_mut().find(|known| known.name == member.name) {
                    None => one.push(member),
                    Some(known) => {
                        let shape = std::mem::replace(&mut known.shape, Shape::Any);
                        let known_values = std::mem::take(&mut known.facts.values);
                        let (shape, values) =
                            all_of((shape, known_values), (member.shape, member.facts.values.clone()));
                        known.shape = shape;
                        let required = known.facts.required || member.facts.required;
                        known.facts = Facts { values, required, ..member.facts };
                    }
                }
            }
            Shape::Object(one)
        }
        (one, Shape::Any)
        | (one @ Shape::StringEnum(_), Shape::Text(Text::Plain))
        | (one @ Shape::IntegerEnum(_), Shape::Integer | Shape::Number) => one,
        (_, other) => other,
    };
    let values = beside(&shape, values);
    (shape, values)
}

/// Returns the values of both shapes, without duplicates; none if either shape allows any value.
pub(crate) fn of_both(one: &Valued, other: &Valued) -> Vec<String> {
    let (mut values, others) = (all(&one.0, &one.1), all(&other.0, &other.1));
    if values.is_empty() || others.is_empty() {
        return Vec::new();
    }
    for value in others {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// Returns the values if the shape itself does not contain them, and none otherwise.
pub(crate) fn beside(shape: &Shape, values: Vec<String>) -> Vec<String> {
    match shape {
        Shape::List(items) => beside(items, values),
        Shape::StringEnum(words) if words.len() == 1 => values,
        Shape::CommaList(_) | Shape::Integer | Shape::Number | Shape::Text(_) => values,
        _ => Vec::new(),
    }
}

/// Returns all values of a shape.
pub(crate) fn all(shape: &Shape, values: &[String]) -> Vec<String> {
    match shape {
        Shape::List(items) | Shape::CommaList(items) => all(items, values),
        Shape::StringEnum(words) => words.iter().map(|(word, _)| word.clone()).collect(),
        Shape::IntegerEnum(numbers) => numbers.iter().map(|(number, _)| number.to_string()).collect(),
        _ => values.to_vec(),
    }
}
