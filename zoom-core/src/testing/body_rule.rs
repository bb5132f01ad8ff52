//! Which parts of an expected request's body are compared.

use bytes::Bytes;
use http::{
    HeaderValue, Request,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use serde_json::{Map, Value};

use crate::endpoint::operation::BodyFormat;

const FORM: &str = "application/x-www-form-urlencoded";

/// Which parts of the body are compared.
pub(super) enum BodyRule {
    /// The whole body, as the request's struct encodes it.
    Whole,
    Any,
    /// These members of a JSON object, or fields of a form.
    Partial(Value),
}

impl BodyRule {
    /// Returns the rule that compares some members of a body in this format.
    ///
    /// # Errors
    ///
    /// What to write instead, if a body in this format has no members.
    pub(super) fn partial(format: Option<BodyFormat>, members: Value) -> Result<Self, String> {
        match format {
            Some(BodyFormat::Multipart | BodyFormat::Raw(_)) => {
                Err("a multipart or raw body has no members to compare: write `.any_body()`".into())
            }
            Some(BodyFormat::Form) if !members.is_object() => {
                Err("the fields of a form are the members of an object: write `.partial_body(json!({\"to\": \"a\"}))`"
                    .into())
            }
            _ => Ok(Self::Partial(members)),
        }
    }

    /// Returns the expected request with only the compared parts of the body.
    pub(super) fn expected(&self, request: &Request<Bytes>) -> Request<Bytes> {
        match self {
            Self::Whole => request.clone(),
            Self::Any => without_body(request),
            Self::Partial(members) if content_type(request) == FORM => with_body(request, FORM, form(members)),
            Self::Partial(members) => with_body(request, "application/json", members.to_string()),
        }
    }

    /// Returns the request that arrived, with only the compared parts of its body.
    pub(super) fn arrived(&self, request: &Request<Bytes>) -> Request<Bytes> {
        match self {
            Self::Whole => request.clone(),
            Self::Any => without_body(request),
            Self::Partial(Value::Object(members)) if content_type(request) == FORM => {
                let pairs = form_urlencoded::parse(request.body());
                let pairs = pairs.filter(|(name, _)| members.contains_key(name.as_ref()));
                let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
                with_body(request, FORM, body)
            }
            Self::Partial(members) => match serde_json::from_slice(request.body()) {
                Ok(body) => with_body(request, content_type(request), prune(members, body).to_string()),
                Err(_) => request.clone(),
            },
        }
    }
}

/// Removes the members that are not expected. A list keeps all of its elements, so its length is compared.
fn prune(expected: &Value, arrived: Value) -> Value {
    match (expected, arrived) {
        (Value::Object(expected), Value::Object(arrived)) => {
            let members = arrived.into_iter().filter_map(|(name, value)| {
                let value = prune(expected.get(&name)?, value);
                Some((name, value))
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
        (Value::Array(expected), Value::Array(arrived)) => {
            let mut expected = expected.iter();
            let elements = arrived.into_iter().map(|element| match expected.next() {
                Some(expected) => prune(expected, element),
                None => element,
            });
            Value::Array(elements.collect())
        }
        (_, arrived) => arrived,
    }
}

/// Writes the fields of a form; a list becomes a repeated field.
fn form(members: &Value) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    for (name, value) in members.as_object().into_iter().flatten() {
        match value {
            Value::Array(elements) => {
                form.extend_pairs(elements.iter().map(|element| (name, text(element))));
            }
            value => {
                form.append_pair(name, &text(value));
            }
        }
    }
    form.finish()
}

fn content_type(request: &Request<Bytes>) -> &str {
    request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn without_body(request: &Request<Bytes>) -> Request<Bytes> {
    let mut copy = request.clone();
    *copy.body_mut() = Bytes::new();
    copy.headers_mut().remove(CONTENT_TYPE);
    copy.headers_mut().remove(CONTENT_LENGTH);
    copy
}

fn with_body(request: &Request<Bytes>, content_type: &str, body: String) -> Request<Bytes> {
    let mut copy = without_body(request);
    *copy.body_mut() = body.into();
    if let Ok(content_type) = HeaderValue::from_str(content_type) {
        copy.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    copy
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_expected_of_a_body_is_compared() {
        // The expected members, the body that arrived, and the parts of it that are compared.
        for (expected, arrived, compared) in [
            (json!({}), json!({"a": 1}), json!({})),
            (json!({"a": 1}), json!({"a": 2, "b": 3}), json!({"a": 2})),
            (json!({"a": null}), json!({"b": 3}), json!({})),
            (json!({"a": {"b": {}}}), json!({"a": {"b": {"c": 1}, "d": 2}}), json!({"a": {"b": {}}})),
            (json!({"a": {"b": 1}}), json!({"a": [1]}), json!({"a": [1]})),
            (json!({"a": [{"b": 1}]}), json!({"a": [{"b": 1, "c": 2}, {"b": 3}]}), json!({"a": [{"b": 1}, {"b": 3}]})),
            (json!([]), json!([1]), json!([1])),
            (json!("a"), json!({"a": 1}), json!({"a": 1})),
        ] {
            assert_eq!(prune(&expected, arrived), compared, "{expected}");
        }
    }
}
