//! Reads the documented examples of each event, and compares what is written back.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use zoom_core::event::EventPayload;

use crate::{document::DocumentedEvent, sample::compare};

/// Checks each event, and collects the differences.
pub(crate) struct EventCheck {
    pub(crate) documented: BTreeMap<String, DocumentedEvent>,
    pub(crate) differences: Vec<String>,
    /// The names of the events that were checked.
    pub(crate) checked: Vec<String>,
    /// The examples that were read.
    pub(crate) examples: usize,
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
