//! Schemas inferred from examples, and schemas merged from several examples of the same thing.

use indexmap::IndexMap;

use super::{document::Schema, node::Node};

/// Infers the schema of a JSON example, in which Postman variables, comments and trailing commas are allowed. Returns
/// `None` if it is not JSON.
pub(super) fn example(text: &str) -> Option<Schema> {
    let text = text.trim_start_matches('\u{feff}');
    let node = serde_json::from_str::<Node>(text).or_else(|_| serde_json::from_str(&plain_json(text)));
    node.ok().map(|node| of(&node))
}

/// Infers the schema of a value.
fn of(node: &Node) -> Schema {
    let kind = match node {
        Node::Null => return Schema::default(),
        Node::Map(members) => {
            return object(members.iter().map(|(name, node)| (name.clone(), of(node))).collect());
        }
        Node::List(elements) => {
            let items = elements.iter().map(of).reduce(merged).map(Box::new);
            return Schema { types: vec!["array".to_owned()], items, ..Schema::default() };
        }
        Node::Bool(_) => "boolean",
        Node::Number(number) if number.is_f64() => "number",
        Node::Number(_) => "integer",
        Node::Text(_) => "string",
    };
    Schema { types: vec![kind.to_owned()], example: Some(node.value()), ..Schema::default() }
}

/// Returns the schema of an object.
pub(super) fn object(properties: IndexMap<String, Schema>) -> Schema {
    Schema { types: vec!["object".to_owned()], properties, ..Schema::default() }
}

/// Returns a schema that matches both examples.
pub(super) fn merged(one: Schema, other: Schema) -> Schema {
    let is_unknown = |schema: &Schema| schema.types.is_empty() && schema.one_of.is_empty();
    if is_unknown(&one) {
        return other;
    }
    if is_unknown(&other) {
        return one;
    }
    let kind = |schema: &Schema| schema.types.first().cloned().unwrap_or_default();
    match (kind(&one).as_str(), kind(&other).as_str()) {
        ("integer", "number") => other,
        ("number", "integer") => one,
        ("object", "object") => {
            let mut properties = one.properties;
            for (name, schema) in other.properties {
                let both = match properties.get_mut(&name).map(std::mem::take) {
                    Some(known) => merged(known, schema),
                    None => schema,
                };
                properties.insert(name, both);
            }
            object(properties)
        }
        ("array", "array") => {
            let items = match (one.items, other.items) {
                (Some(one), Some(other)) => Some(Box::new(merged(*one, *other))),
                (one, other) => one.or(other),
            };
            Schema { types: one.types, items, ..Schema::default() }
        }
        (one_kind, other_kind) if one_kind == other_kind && !one_kind.is_empty() => {
            if one.values.is_empty() {
                Schema { values: other.values, ..one }
            } else {
                one
            }
        }
        _ => {
            let mut one_of = alternatives(one);
            for schema in alternatives(other) {
                let family = |schema: &Schema| schema.types.first().map(|kind| kind.replace("integer", "number"));
                match one_of.iter().position(|known| family(known) == family(&schema)) {
                    Some(at) => one_of[at] = merged(std::mem::take(&mut one_of[at]), schema),
                    None => one_of.push(schema),
                }
            }
            Schema { one_of, ..Schema::default() }
        }
    }
}

/// Returns the alternatives of a schema, or the schema itself if it has none.
fn alternatives(schema: Schema) -> Vec<Schema> {
    if schema.one_of.is_empty() { vec![schema] } else { schema.one_of }
}

/// Converts the text of an example to plain JSON: a Postman variable outside quotes becomes null, and comments and
/// trailing commas are removed.
fn plain_json(text: &str) -> String {
    let mut json = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("{{") && rest.contains("}}") && !rest[2..].trim_start().starts_with(['"', '{']) {
            json.push_str("null");
            rest.find("}}").map_or(rest.len(), |end| end + 2)
        } else if first == '"' {
            let end = end_of_text(rest);
            json.push_str(&rest[..end]);
            end
        } else {
            if matches!(first, '}' | ']') {
                let kept = json.trim_end();
                if let Some(without) = kept.strip_suffix(',') {
                    json.truncate(without.len());
                }
            }
            json.push(first);
            first.len_utf8()
        };
        rest = &rest[skipped..];
    }
    json
}

/// Returns the length of the quoted string at the beginning of the text.
fn end_of_text(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_with_variables_and_comments_is_json() {
        let cases = [
            (r#"{"a": {{count}}, "b": "{{name}}"}"#, r#"{"a": null, "b": "{{name}}"}"#),
            ("{\"a\": 1, // one\n \"b\": [2,], /* two */}", "{\"a\": 1, \n \"b\": [2]}"),
            (r#"{"url": "https://a/b", "c": "/* no */"}"#, r#"{"url": "https://a/b", "c": "/* no */"}"#),
            (r#"{"a":{"b":{}}}"#, r#"{"a":{"b":{}}}"#),
        ];
        for (text, expected) in cases {
            assert_eq!(plain_json(text), expected);
            assert!(example(text).is_some_and(|schema| !schema.properties.is_empty()), "{text}");
        }
        assert!(example("no").is_none());
    }

    #[test]
    fn an_element_of_another_kind_is_an_alternative_of_all_before() {
        let kinds = |list: &str| -> Vec<String> {
            let items = example(list).and_then(|list| list.items).unwrap_or_default();
            alternatives(*items).into_iter().flat_map(|schema| schema.types).collect()
        };
        assert_eq!(kinds(r#"["a", 1, 2]"#), ["string", "integer"]);
        assert_eq!(kinds(r#"[1, "a", {}, 1.5]"#), ["number", "string", "object"]);
        assert_eq!(kinds("[null, 1, null, 2.5]"), ["number"]);
    }
}
