//! Compares the documented examples of events with the requirements of their own schemas.

use serde_json::Value;

use crate::shape::{Member, Shape};

/// The ending of each note about an example that lacks a required member. The ledger counts these notes.
pub(crate) const LACKS: &str = ", which its schema requires";

/// The note about an example that can't be read.
pub(crate) const NOT_JSON: &str = "its example is not JSON; not compared";

/// Returns a note about the example of a delivery if it can't be read or its payload lacks a required member.
pub(super) fn note(envelope: &[Member], example: &Value) -> Option<String> {
    let parsed = match example {
        Value::String(text) => serde_json::from_str(text).ok(),
        example => Some(example.clone()),
    };
    let Some(example) = parsed else { return Some(NOT_JSON.to_owned()) };
    let mut lacking = Vec::new();
    for payload in envelope.iter().filter(|member| member.name == "payload") {
        look(&payload.shape, &example[&payload.name], &payload.name, &mut lacking);
    }
    (!lacking.is_empty()).then(|| format!("its example lacks {}{LACKS}", lacking.join(", ")))
}

/// Adds the paths of required members that a value lacks, without duplicates.
fn look(shape: &Shape, value: &Value, path: &str, lacking: &mut Vec<String>) {
    match (shape, value) {
        (Shape::Object(members), Value::Object(values)) => {
            for Member { name, shape, facts } in members {
                let path = format!("{path}.{name}");
                match values.get(name) {
                    Some(value) => look(shape, value, &path, lacking),
                    None if facts.required && !lacking.contains(&format!("`{path}`")) => {
                        lacking.push(format!("`{path}`"));
                    }
                    None => {}
                }
            }
        }
        (Shape::List(element), Value::Array(elements)) => {
            for value in elements {
                look(element, value, &format!("{path}[]"), lacking);
            }
        }
        (Shape::Map(of), Value::Object(values)) => {
            for value in values.values() {
                look(of, value, &format!("{path}{{}}"), lacking);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::facts::Facts;

    fn member(name: &str, required: bool, shape: Shape) -> Member {
        Member { name: name.to_owned(), shape, facts: Facts { required, ..Facts::default() } }
    }

    #[test]
    fn a_required_member_that_an_example_lacks_is_named_once() {
        let file = Shape::Object(vec![member("id", true, Shape::Bool), member("size", false, Shape::Integer)]);
        let object = Shape::Object(vec![
            member("uuid", true, Shape::Bool),
            member("files", true, Shape::List(Box::new(file.clone()))),
            member("by_name", false, Shape::Map(Box::new(file))),
        ]);
        let envelope = [member("payload", true, Shape::Object(vec![member("object", true, object)]))];
        for (payload, expected) in [
            (json!({ "object": { "uuid": null, "files": [{ "id": 1 }] } }), None),
            (json!({}), Some("`payload.object`")),
            (
                json!({ "object": { "files": [{}, { "size": 1 }], "by_name": { "a": {} } } }),
                Some("`payload.object.uuid`, `payload.object.files[].id`, `payload.object.by_name{}.id`"),
            ),
        ] {
            let expected = expected.map(|expected| format!("its example lacks {expected}{LACKS}"));
            let example = json!({ "event": "a.b", "payload": payload });
            assert_eq!(note(&envelope, &example), expected);
            assert_eq!(note(&envelope, &example.to_string().into()), expected);
        }
        assert_eq!(note(&envelope, &"{event: 1}".into()).as_deref(), Some(NOT_JSON));
    }
}
