//! JSON that keeps the order of an object's members, which `serde_json::Value` does not.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Object(IndexMap<String, Json>),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// Returns the value at a path such as `settings.audio`. In a list, the path is looked up in each element.
    pub(crate) fn at(&self, path: &[String]) -> Option<Self> {
        let Some((name, rest)) = path.split_first() else { return Some(self.clone()) };
        match self {
            Self::Object(members) => members.get(name)?.at(rest),
            Self::List(elements) => {
                let found: Vec<Self> = elements.iter().filter_map(|element| element.at(path)).collect();
                (!found.is_empty()).then_some(Self::List(found))
            }
            _ => None,
        }
    }

    pub(crate) fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Object(_))
    }

    /// Returns the value as the cell of a table: text without quotes, `null` as an empty cell, and anything else as
    /// JSON.
    pub(crate) fn cell(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Text(text) => text.clone(),
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => number.to_string(),
            Self::List(_) | Self::Object(_) => serde_json::to_string(self).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn json_is_written_back_unchanged() {
        for text in ["null", "true", "-7", "1.5", "18446744073709551615", r#""é\n""#, r#"{"b":[1,{}],"a":{"c":null}}"#]
        {
            assert_eq!(serde_json::to_string(&json(text)).unwrap(), text);
        }
    }

    #[test]
    fn a_path_is_looked_up_in_objects_and_lists() {
        let value = json(r#"{"a":{"b":1},"l":[{"x":1},{"x":2},{}],"n":null}"#);
        for (path, found) in [
            ("a.b", Some("1")),
            ("a", Some(r#"{"b":1}"#)),
            ("l.x", Some("[1,2]")),
            ("n", Some("null")),
            ("a.c", None),
            ("l.y", None),
            ("a.b.c", None),
        ] {
            let path_parts: Vec<String> = path.split('.').map(str::to_owned).collect();
            assert_eq!(value.at(&path_parts), found.map(json), "{path}");
        }
    }
}
