//! The reason why a tool failed: a sentence that says what to write instead, and members with the same information.

use std::fmt;

use serde_json::{Map, Value, json};

/// A failure, as shown to an agent.
#[derive(Clone, PartialEq)]
pub struct Fault {
    /// The kind, such as `invalid_parameters`, which is also in the audit log.
    pub kind: &'static str,
    /// The sentence.
    pub message: String,
    /// The members other than the kind and the message.
    pub details: Map<String, Value>,
}

impl Fault {
    /// Creates a fault without details.
    pub fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), details: Map::new() }
    }

    /// Adds a member, unless its value is `null` or an empty list.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        if !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()) {
            self.details.insert(name.to_owned(), value);
        }
        self
    }

    /// Returns the fault as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut members = self.details.clone();
        members.insert("kind".into(), self.kind.into());
        members.insert("message".into(), self.message.clone().into());
        json!({ "error": members })
    }
}

/// Shows the kind and the names of the details. The sentence and the details may contain values that an agent sent.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details: Vec<&String> = self.details.keys().collect();
        f.debug_struct("Fault").field("kind", &self.kind).field("details", &details).finish_non_exhaustive()
    }
}
