//! A document as it was written: JSON or YAML with members in their original order, read without assumptions about its
//! structure.
//!
//! Readers ask a node for the kind of value that they need, and get an empty result if it holds another kind, so that
//! an unexpected value affects only itself.

use std::fmt;

use indexmap::IndexMap;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Number, Value};

use crate::error::ParseError;

/// A value in a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Node {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Map(IndexMap<String, Node>),
}

static NULL: Node = Node::Null;

impl Node {
    /// Parses JSON or YAML, and skips a byte-order mark at the beginning.
    pub(crate) fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let is_json = text.trim_start().starts_with(['{', '[', '"']);
        match (serde_json::from_str::<Self>(text), is_json) {
            (Ok(node), _) => Ok(node),
            (Err(error), true) => {
                // YAML may also begin with a brace; if its names have no quotes, it is not valid JSON.
                let flow = serde_saphyr::from_str::<Self>(text).ok().filter(|node| matches!(node, Self::Map(_)));
                flow.ok_or_else(|| ParseError::json(text, &error))
            }
            (Err(_), false) => serde_saphyr::from_str(text).map_err(|error| match error.location() {
                Some(at) => ParseError::at("", format!("not valid YAML on line {}, column {}", at.line(), at.column())),
                None => ParseError::at("", "neither JSON nor YAML".to_owned()),
            }),
        }
    }

    /// Returns a member, or null.
    pub(crate) fn get(&self, name: &str) -> &Self {
        match self {
            Self::Map(members) => members.get(name).unwrap_or(&NULL),
            _ => &NULL,
        }
    }

    /// Returns the value at a JSON pointer, or null.
    pub(crate) fn at(&self, pointer: &str) -> &Self {
        pointer.split('/').skip(1).fold(self, |node, part| match node {
            Self::List(elements) => part.parse::<usize>().ok().and_then(|at| elements.get(at)).unwrap_or(&NULL),
            node => node.get(&unescaped(part)),
        })
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns a string, or a number or Boolean as it is written.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Bool(flag) => Some(flag.to_string()),
            Self::Null | Self::List(_) | Self::Map(_) => None,
        }
    }

    /// Returns the node's string, the string of its member `content`, or an empty string.
    pub(crate) fn prose(&self) -> String {
        self.text().or_else(|| self.get("content").text()).unwrap_or_default()
    }

    /// Returns the elements of a list; a single value is treated as a list of one.
    pub(crate) fn list(&self) -> &[Self] {
        match self {
            Self::List(elements) => elements,
            Self::Null => &[],
            one => std::slice::from_ref(one),
        }
    }

    /// Returns the strings in a list.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.list().iter().filter_map(Self::text).collect()
    }

    /// Iterates over the members, if this is an object.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&String, &Self)> {
        let members = match self {
            Self::Map(members) => Some(members),
            _ => None,
        };
        members.into_iter().flatten()
    }

    pub(crate) fn is_true(&self) -> bool {
        self.text().is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }

    pub(crate) fn number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number.clone()),
            Self::Text(text) => text.trim().parse::<i64>().ok().map(Number::from),
            _ => None,
        }
    }

    pub(crate) fn count(&self) -> Option<u64> {
        self.number().and_then(|number| number.as_u64())
    }

    pub(crate) fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone()),
            Self::List(elements) => elements.iter().map(Self::value).collect(),
            Self::Map(members) => members.iter().map(|(name, node)| (name.clone(), node.value())).collect(),
        }
    }

    /// Returns the name of the kind of value, for a message.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a Boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        }
    }
}

/// Escapes a name for use in a JSON pointer.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Decodes a part of a JSON pointer in a URL's fragment.
pub(crate) fn unescaped(part: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        // `from_str_radix` accepts a sign.
        let code = code.filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        if let Some(code) = code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(code);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        Node::deserialize(from)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element()? {
            elements.push(element);
        }
        Ok(Node::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut members = IndexMap::new();
        // In YAML, a name may be a number, such as a status code.
        while let Some((name, node)) = map.next_entry::<Node, Node>()? {
            members.insert(name.text().unwrap_or_else(|| "null".to_owned()), node);
        }
        Ok(Node::Map(members))
    }
}
