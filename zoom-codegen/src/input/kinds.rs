//! Rules for the kind of each value in a document, so that a value of another kind is noted instead of being skipped
//! silently.
//!
//! The readers in the neighboring modules accept any value that they can use, including a single value in place of a
//! list of one. The rules here reject only values that none of the readers can use.

use super::node::{Node, escaped};

/// The kind of value expected at one position in a document, and the rules for the values inside it.
pub(super) struct Rule {
    /// The kind in words, such as `an object`.
    expected: &'static str,
    allows: fn(&Node) -> bool,
    inner: Inner,
}

/// The rules for the values inside a value.
enum Inner {
    /// No value inside it is checked.
    Nothing,
    /// One rule for each relevant member of an object.
    Members(&'static [(&'static str, &'static Rule)]),
    /// One rule for all members of an object, except those named `x-…`, or for all elements of a list.
    Each(&'static Rule),
    /// One rule for all elements of a list, or for a single value in place of a list.
    Elements(&'static Rule),
}

const fn rule(expected: &'static str, allows: fn(&Node) -> bool, inner: Inner) -> Rule {
    Rule { expected, allows, inner }
}

const fn object(members: &'static [(&'static str, &'static Rule)]) -> Rule {
    rule("an object", is_object, Inner::Members(members))
}

/// Returns the rule for an object whose members may have any name and share a rule.
const fn named(each: &'static Rule) -> Rule {
    rule("an object", is_object, Inner::Each(each))
}

const fn list(element: &'static Rule) -> Rule {
    rule("a list", |node| is_object(node) || is_list(node), Inner::Elements(element))
}

fn is_object(node: &Node) -> bool {
    matches!(node, Node::Map(_))
}

fn is_list(node: &Node) -> bool {
    matches!(node, Node::List(_))
}

fn is_text(node: &Node) -> bool {
    node.text().is_some()
}

fn is_flag(node: &Node) -> bool {
    let is_word = |text: &str| ["true", "false"].iter().any(|word| text.trim().eq_ignore_ascii_case(word));
    matches!(node, Node::Bool(_)) || matches!(node, Node::Text(text) if is_word(text))
}

static TEXT: Rule = rule("a string", is_text, Inner::Nothing);
static PROSE: Rule = rule("a string", |node| is_text(node) || node.get("content").text().is_some(), Inner::Nothing);
static TEXTS: Rule = rule("a list of strings", |node| is_text(node) || is_list(node), Inner::Elements(&TEXT));
static FLAG: Rule = rule("a Boolean", is_flag, Inner::Nothing);
static NUMBER: Rule = rule("a number", |node| node.number().is_some(), Inner::Nothing);

/// An OpenAPI or Swagger document.
pub(super) static OPENAPI: Rule = object(&[
    ("servers", &SERVERS),
    ("host", &TEXT),
    ("basePath", &TEXT),
    ("consumes", &TEXTS),
    ("produces", &TEXTS),
    ("paths", &PATHS),
    ("webhooks", &PATHS),
    ("components", &COMPONENTS),
    ("definitions", &SCHEMAS),
    ("parameters", &NAMED_PARAMETERS),
    ("responses", &RESPONSES),
]);
static SERVERS: Rule = list(&SERVER);
static SERVER: Rule = object(&[("url", &PROSE)]);
static COMPONENTS: Rule = object(&[
    ("schemas", &SCHEMAS),
    ("parameters", &NAMED_PARAMETERS),
    ("requestBodies", &REQUEST_BODIES),
    ("responses", &RESPONSES),
]);
static PATHS: Rule = named(&PATH_ITEM);
static PATH_ITEM: Rule = object(&[
    ("$ref", &TEXT),
    ("get", &ENTRY),
    ("post", &ENTRY),
    ("put", &ENTRY),
    ("patch", &ENTRY),
    ("delete", &ENTRY),
    ("parameters", &PARAMETERS),
]);
static ENTRY: Rule = object(&[
    ("tags", &TEXTS),
    ("summary", &PROSE),
    ("operationId", &PROSE),
    ("description", &PROSE),
    ("consumes", &TEXTS),
    ("produces", &TEXTS),
    ("parameters", &PARAMETERS),
    ("requestBody", &REQUEST_BODY),
    ("responses", &RESPONSES),
    ("deprecated", &FLAG),
    ("security", &SECURITY),
    ("x-extensions", &EXTENSIONS),
    ("x-scopes", &TEXTS),
]);
static SECURITY: Rule = list(&SCHEMES);
static SCHEMES: Rule = named(&TEXTS);
static EXTENSIONS: Rule = object(&[("x-macro-scopes", &TEXTS), ("x-granular-scopes", &TEXTS)]);
static PARAMETERS: Rule = rule("a list", |node| is_object(node) || is_list(node), Inner::Each(&PARAMETER));
static NAMED_PARAMETERS: Rule = named(&PARAMETER);
static PARAMETER: Rule = object(&[
    ("$ref", &TEXT),
    ("name", &PROSE),
    ("in", &PROSE),
    ("description", &PROSE),
    ("required", &FLAG),
    ("deprecated", &FLAG),
    ("style", &TEXT),
    ("explode", &FLAG),
    ("collectionFormat", &TEXT),
    ("schema", &SCHEMA),
    ("content", &CONTENT),
    ("type", &TEXTS),
    ("format", &TEXT),
    ("items", &ITEMS),
]);
static REQUEST_BODIES: Rule = named(&REQUEST_BODY);
static REQUEST_BODY: Rule = object(&[("$ref", &TEXT), ("description", &PROSE), ("content", &CONTENT)]);
static RESPONSES: Rule = named(&RESPONSE);
static RESPONSE: Rule = object(&[("$ref", &TEXT), ("description", &PROSE), ("content", &CONTENT), ("schema", &SCHEMA)]);
static CONTENT: Rule = named(&MEDIA);
static MEDIA: Rule = object(&[("schema", &SCHEMA)]);
static SCHEMAS: Rule = named(&SCHEMA);
static SCHEMA_LIST: Rule = list(&SCHEMA);
/// A Boolean is also a schema, but does not describe a value.
static SCHEMA: Rule = rule(
    "an object",
    |node| is_object(node) || matches!(node, Node::Bool(_)),
    Inner::Members(&[
        ("$ref", &TEXT),
        ("type", &TEXTS),
        ("format", &TEXT),
        ("description", &PROSE),
        ("properties", &PROPERTIES),
        ("required", &REQUIRED),
        ("items", &ITEMS),
        ("prefixItems", &ITEMS),
        ("allOf", &SCHEMA_LIST),
        ("oneOf", &SCHEMA_LIST),
        ("anyOf", &SCHEMA_LIST),
        ("additionalProperties", &SCHEMA),
        ("x-enum-descriptions", &TEXTS),
        ("minimum", &NUMBER),
        ("maximum", &NUMBER),
        ("minLength", &NUMBER),
        ("maxLength", &NUMBER),
        ("maxItems", &NUMBER),
        ("deprecated", &FLAG),
    ]),
);
static PROPERTIES: Rule = rule("an object", |node| is_object(node) || is_list(node), Inner::Each(&SCHEMA));
static ITEMS: Rule = rule("an object", |_| true, Inner::Elements(&SCHEMA));
/// Instead of this list, some documents set a Boolean in each member.
static REQUIRED: Rule = rule("a list of strings", |node| is_list(node) || is_flag(node), Inner::Elements(&TEXT));

/// A Postman collection.
pub(super) static COLLECTION: Rule = object(&[("item", &POSTMAN_ITEMS)]);
/// A collection as Postman's API returns it.
pub(super) static NESTED_COLLECTION: Rule = object(&[("collection", &COLLECTION)]);
static POSTMAN_ITEMS: Rule = list(&POSTMAN_ITEM);
/// An item of a collection: a request or a folder.
pub(super) static POSTMAN_ITEM: Rule = rule(
    "an item",
    is_object,
    Inner::Members(&[
        ("name", &PROSE),
        ("description", &PROSE),
        ("item", &POSTMAN_ITEMS),
        ("request", &POSTMAN_REQUEST),
        ("response", &EXAMPLES),
    ]),
);
static POSTMAN_REQUEST: Rule = rule(
    "a request",
    |node| is_object(node) || matches!(node, Node::Text(_)),
    Inner::Members(&[("method", &TEXT), ("url", &URL), ("header", &ROWS), ("body", &BODY), ("description", &PROSE)]),
);
static URL: Rule = rule(
    "a URL",
    |node| is_object(node) || matches!(node, Node::Text(_)),
    Inner::Members(&[("raw", &TEXT), ("host", &TEXTS), ("path", &SEGMENTS), ("query", &ROWS), ("variable", &ROWS)]),
);
static SEGMENTS: Rule = rule("a list", |node| is_text(node) || is_list(node), Inner::Elements(&SEGMENT));
static SEGMENT: Rule = rule("a string", |node| is_text(node) || is_text(node.get("value")), Inner::Nothing);
static ROWS: Rule = list(&ROW);
static ROW: Rule =
    object(&[("key", &TEXT), ("value", &TEXT), ("description", &PROSE), ("type", &TEXT), ("disabled", &FLAG)]);
static BODY: Rule = object(&[("mode", &TEXT), ("formdata", &ROWS), ("urlencoded", &ROWS), ("graphql", &GRAPHQL)]);
static GRAPHQL: Rule = object(&[("query", &TEXT), ("variables", &TEXT)]);
static EXAMPLES: Rule = list(&EXAMPLE);
static EXAMPLE: Rule = object(&[("name", &PROSE), ("code", &NUMBER), ("body", &TEXT)]);

/// Returns a note on each value whose kind differs from the one that its rule expects, with the JSON pointer to the
/// value.
pub(super) fn notes(node: &Node, rule: &Rule) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    check(node, rule, &mut String::new(), &mut notes);
    notes
}

fn check(node: &Node, rule: &Rule, pointer: &mut String, notes: &mut Vec<(String, String)>) {
    if node.is_null() {
        return;
    }
    if !(rule.allows)(node) {
        notes.push((pointer.clone(), format!("expected {}, found {}; left out", rule.expected, node.kind())));
        return;
    }
    let mut within = |name: &str, node: &Node, rule: &Rule| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&escaped(name));
        check(node, rule, pointer, notes);
        pointer.truncate(length);
    };
    match (&rule.inner, node) {
        (Inner::Members(rules), Node::Map(members)) => {
            for (name, rule) in *rules {
                if let Some(node) = members.get(*name) {
                    within(name, node, rule);
                }
            }
        }
        (Inner::Each(rule), Node::Map(members)) => {
            for (name, node) in members.iter().filter(|(name, _)| !name.starts_with("x-")) {
                within(name, node, rule);
            }
        }
        (Inner::Each(rule) | Inner::Elements(rule), Node::List(elements)) => {
            for (at, node) in elements.iter().enumerate() {
                within(&at.to_string(), node, rule);
            }
        }
        (Inner::Elements(rule), one) => check(one, rule, pointer, notes),
        (Inner::Nothing | Inner::Members(_) | Inner::Each(_), _) => {}
    }
}
