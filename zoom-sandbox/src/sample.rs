//! Makes up values from their types.

use serde_json::{Map, Value};
use zoom_core::schema::{Format, ObjectType, Type};

use crate::fake_values::{self, Field};

/// The maximum number of levels of an object that contains itself: a user's manager has no manager.
const MAX_RECURSION: usize = 2;

/// Makes up a plausible value of a type, as JSON: with all of its members, lists of one or two elements, and the first
/// value of an enum. An object that contains itself is nested only once.
///
/// `name` is the name of the field that contains the value. It determines what the value looks like: for `email`, a
/// string is an email address.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_core::{schema::{Described, Type}, Endpoint};
/// use zoom_rest::users::{GetUser, UserDetail};
/// use zoom_sandbox::sample;
///
/// assert_eq!(sample(String::TYPE, "topic"), "Plans");
/// let user: UserDetail = serde_json::from_value(sample(GetUser::OPERATION.response_type, ""))?;
/// assert_eq!(user.email.as_deref(), Some("ann@example.com"));
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn sample(ty: Type, name: &str) -> Value {
    let field = Field { name, parent: "", item: 0 };
    Sampler { objects: Vec::new(), depth: 0 }.value(ty, field)
}

/// Makes up one value and the values within it.
struct Sampler {
    /// The objects that contain the value.
    objects: Vec<ObjectType>,
    /// How many lists and objects contain the value.
    depth: usize,
}

impl Sampler {
    fn value(&mut self, ty: Type, field: Field<'_>) -> Value {
        match ty {
            Type::List(element) => self.list(*element, field),
            Type::Map(value) => {
                let value = self.within(*value, Field { name: "key", parent: field.name, item: field.item });
                [("key".to_owned(), value)].into_iter().collect::<Map<_, _>>().into()
            }
            Type::Object(object) => self.object(object, field),
            Type::Bool => true.into(),
            Type::Number => fake_values::FRACTION.into(),
            // A type may have been written with its limits swapped, which would make `clamp` panic.
            Type::Integer { minimum, maximum } => fake_values::integer(&field).min(maximum).max(minimum).into(),
            Type::MeetingId => fake_values::meeting_id(&field).into(),
            Type::Enum(schema) => {
                // The first value that is not empty.
                let values = schema.values().map(|value| value.value.to_string());
                let first = values.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
                if schema.is_integer() { first.parse::<i64>().unwrap_or_default().into() } else { first.into() }
            }
            Type::Text { format: Some(format), min_length, max_length } => match format {
                Format::Digits => fit(fake_values::integer(&field).to_string(), min_length, max_length).into(),
                format => fake_values::of_format(format, &field).into(),
            },
            Type::Text { format: None, min_length, max_length } => {
                fit(fake_values::text(&field).to_owned(), min_length, max_length).into()
            }
            Type::Secret | Type::Id => fake_values::text(&field).into(),
            Type::Date => fake_values::DATE.into(),
            Type::DateTime | Type::DateOrDateTime => fake_values::TIME.into(),
            Type::MeetingIdOrUuid => fake_values::meeting_id(&field).to_string().into(),
            Type::File => "the content of a file".into(),
            // Any value will do.
            _ => Map::new().into(),
        }
    }

    fn within(&mut self, ty: Type, field: Field<'_>) -> Value {
        self.depth += 1;
        let value = self.value(ty, field);
        self.depth -= 1;
        value
    }

    fn list(&mut self, element: Type, field: Field<'_>) -> Value {
        // A page contains two items, and a list within an item contains one.
        let length = match self.depth {
            _ if self.is_exhausted(element) => 0,
            0 | 1 => 2,
            _ => 1,
        };
        (0..length).map(|index| self.within(element, Field { item: field.item.max(index), ..field })).collect()
    }

    fn object(&mut self, object: ObjectType, field: Field<'_>) -> Value {
        self.objects.push(object);
        let mut members = Map::new();
        for member in object.schema().members() {
            if self.is_exhausted(member.ty) {
                continue;
            }
            let inner = Field { name: member.wire_name, parent: field.name, item: field.item };
            members.insert(member.wire_name.to_owned(), self.within(member.ty, inner));
        }
        self.objects.pop();
        members.into()
    }

    /// Returns whether a type is an object that already has the maximum number of levels, or a map of such objects. A
    /// list of such objects does not count: it is left empty.
    fn is_exhausted(&self, ty: Type) -> bool {
        match ty {
            Type::Object(object) => self.objects.iter().filter(|outer| **outer == object).count() >= MAX_RECURSION,
            Type::Map(value) => self.is_exhausted(*value),
            _ => false,
        }
    }
}

/// Repeats or cuts text so that it has an allowed number of characters.
fn fit(text: String, min_length: u32, max_length: u32) -> String {
    let length = text.chars().count();
    let wanted = length.clamp(min_length as usize, (max_length as usize).max(min_length as usize));
    if wanted == length { text } else { text.chars().cycle().take(wanted).collect() }
}
