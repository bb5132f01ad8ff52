//! Deserializes the documented examples of each event, serializes them again, and compares the result with the
//! examples.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use zoom_core::event::EventPayload;

use crate::{
    document::DocumentedEvent,
    sample::{compare, members_of},
};

/// Checks each event, and collects the differences.
pub(crate) struct EventCheck {
    pub(crate) documented: BTreeMap<String, DocumentedEvent>,
    pub(crate) differences: Vec<String>,
    /// The names of the events that were checked.
    pub(crate) checked: Vec<String>,
    /// The number of examples that were read.
    pub(crate) examples: usize,
    /// The number of examples that lack a member that their own schema requires.
    pub(crate) lacking: usize,
    /// The number of members in payloads, and the number of those that are required.
    pub(crate) members: [usize; 2],
}

impl EventCheck {
    /// Reads the examples of an event as its payload.
    pub(crate) fn event<T: EventPayload + DeserializeOwned + Serialize>(&mut self, name: &str) {
        self.checked.push(name.to_owned());
        if T::EVENT.name != name {
            self.differences.push(format!("{name}: declared as `{}`", T::EVENT.name));
        }
        let Some(documented) = self.documented.get(name) else {
            self.differences.push(format!("{name}: not documented"));
            return;
        };
        let declared = T::EVENT.fields().map(|field| (field.wire_name.to_owned(), field.required));
        let (declared, expected): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (declared.collect(), members_of(&documented.payload).into_iter().collect());
        self.members[0] += expected.len();
        self.members[1] += expected.values().filter(|is_required| **is_required).count();
        if declared != expected {
            self.differences.push(format!("{name}: the members are {expected:?}, but {declared:?} are declared"));
        }
        for example in &documented.examples {
            let envelope: Value = match serde_json::from_str(example) {
                Ok(envelope) => envelope,
                Err(error) => {
                    self.differences.push(format!("{name}: the example is not JSON: {error}"));
                    continue;
                }
            };
            self.examples += 1;
            let payload = &envelope["payload"];
            self.lacking += usize::from(lacks_a_member(&documented.payload, payload));
            let read = serde_json::from_str::<T>(&payload.to_string());
            match read.and_then(|read| serde_json::to_value(&read)) {
                Err(error) => self.differences.push(format!("{name}: {error}")),
                Ok(written) => {
                    let mut found = Vec::new();
                    compare(payload, &written, "", &mut found);
                    self.differences.extend(found.into_iter().map(|difference| format!("{name}: {difference}")));
                }
            }
        }
    }
}

/// Returns whether a value, or a value within it, lacks a member that its schema requires.
fn lacks_a_member(schema: &Value, value: &Value) -> bool {
    match value {
        Value::Array(elements) => elements.iter().any(|element| lacks_a_member(&schema["items"], element)),
        Value::Object(values) => {
            members_of(schema).iter().any(|(name, is_required)| *is_required && !values.contains_key(name))
                || values.iter().any(|(name, value)| lacks_a_member(&schema["properties"][name], value))
        }
        _ => false,
    }
}
