//! Rows of Postman tables.

use serde_json::Value;

use super::{document::Schema, node::Node};

/// A row of a Postman table: a parameter, a header, a variable or a part.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) key: String,
    pub(super) value: Option<String>,
    pub(super) description: String,
    /// Whether it is a file in a multipart body.
    is_file: bool,
    pub(super) is_disabled: bool,
}

impl Row {
    /// Reads a row; `None` if it has neither a name nor a value.
    pub(super) fn read(node: &Node) -> Option<Self> {
        let key = [node.get("key"), node.get("name"), node.get("id")].into_iter().find_map(Node::text);
        let row = Self {
            key: key.unwrap_or_default(),
            value: node.get("value").text(),
            description: node.get("description").prose(),
            is_file: node.get("type").text().as_deref() == Some("file") || !node.get("src").is_null(),
            is_disabled: node.get("disabled").is_true(),
        };
        (!row.key.is_empty() || row.value.as_ref().is_some_and(|value| !value.is_empty())).then_some(row)
    }

    /// Returns the row for a query parameter of a URL that is written as text.
    pub(super) fn pair(key: &str, value: &str) -> Self {
        Self { key: key.to_owned(), value: Some(value.to_owned()), ..Self::default() }
    }

    /// Returns the schema of its value.
    pub(super) fn schema(&self) -> Schema {
        let mut schema = schema_of(self.value.as_deref());
        schema.description.clone_from(&self.description);
        if self.is_file {
            schema.types = vec!["string".to_owned()];
            schema.format = Some("binary".to_owned());
        }
        schema
    }
}

/// Infers the schema of a value from an example.
pub(super) fn schema_of(example: Option<&str>) -> Schema {
    let kind = match example {
        Some("true" | "false") => "boolean",
        Some(text) if text.parse::<i64>().is_ok() => "integer",
        _ => "string",
    };
    Schema { types: vec![kind.to_owned()], example: example.map(Value::from), ..Schema::default() }
}
