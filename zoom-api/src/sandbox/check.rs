//! A call against its operation: what the token may do, and what the call has to have.

use bytes::Bytes;
use http::{
    HeaderMap, Method, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::{Map, Value};
use url::form_urlencoded;
use zoom_core::{BodyFormat, Kind, Operation, Place};

use super::{oauth::Scopes, reply::Refusal};

/// A call as it arrived.
pub(crate) struct Call {
    pub(crate) method: Method,
    /// The path as it was sent.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Call {
    /// The token of the call.
    pub(crate) fn bearer(&self) -> Option<&str> {
        self.headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
    }

    /// A query parameter that has a value.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let pair = self.query.iter().find(|(known, value)| known == name && !value.is_empty());
        pair.map(|(_, value)| value.as_str())
    }

    /// A query parameter that is a whole number from 0.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.query(name)?.parse().ok()
    }

    /// The members of a body that is a JSON object.
    pub(crate) fn members(&self) -> Map<String, Value> {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// The refusal of a call without a token that lives.
pub(crate) fn unauthorized() -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, 124, "Invalid access token.")
}

/// Whether a token may do this: an operation asks for one of its scopes.
pub(crate) fn scopes(operation: &Operation, scopes: &Scopes) -> Result<(), Refusal> {
    if operation.scopes.is_empty() || operation.scopes.iter().any(|scope| scopes.has(scope)) {
        return Ok(());
    }
    let missing = operation.scopes.join(", ");
    let message = format!("Invalid access token, does not contain scopes:[{missing}].");
    Err(Refusal::new(StatusCode::BAD_REQUEST, 4711, message))
}

/// Whether the call has what the operation requires, and all of it in its form.
pub(crate) fn parameters(operation: &Operation, call: &Call) -> Result<(), Refusal> {
    let body = given(operation, call)?;
    let is_missing = |place: Place, name: &str| match place {
        Place::Path => false,
        // An empty page token asks for the first page, where one is required.
        Place::Query => !call.query.iter().any(|(known, _)| known == name),
        Place::Header => !call.headers.contains_key(name),
        Place::Body => call.body.is_empty(),
        _ => !body.contains_key(name),
    };
    let required = operation.params.iter().filter(|param| param.required);
    let missing = required.filter(|param| is_missing(param.place, param.wire_name));
    let missing = missing.map(|param| (param.wire_name.to_owned(), "Missing field".to_owned()));
    let wrong = operation.all_params().filter_map(|param| {
        let name = param.wire_name;
        let problem = match param.place {
            Place::Query => call.query(name).and_then(|text| problem(param.kind, &Value::from(text))),
            Place::Member | Place::FormField => body.get(name).and_then(|value| problem(param.kind, value)),
            _ => None,
        };
        Some((name.to_owned(), problem?.to_owned()))
    });
    let fields: Vec<_> = missing.chain(wrong).collect();
    if fields.is_empty() { Ok(()) } else { Err(Refusal::of_fields(fields)) }
}

/// What is wrong with a value that should be of a kind. A number and a bool may come as text, and text as a number.
fn problem(kind: Kind, value: &Value) -> Option<&'static str> {
    let text = value.as_str();
    let (fits, problem) = match kind {
        Kind::Text => (text.is_some() || value.is_number(), "should be a text"),
        Kind::Whole => {
            let is_whole = value.as_f64().is_some_and(|number| number.fract() == 0.0);
            (is_whole || text.is_some_and(|text| text.parse::<i128>().is_ok()), "should be a whole number")
        }
        Kind::Number => {
            (value.is_number() || text.is_some_and(|text| text.parse::<f64>().is_ok()), "should be a number")
        }
        Kind::Bool => (value.is_boolean() || matches!(text, Some("true" | "false")), "should be true or false"),
        _ => (true, ""),
    };
    (!fits && !value.is_null()).then_some(problem)
}

/// What is in the body, by its name; a part's value is not looked at.
fn given(operation: &Operation, call: &Call) -> Result<Map<String, Value>, Refusal> {
    let content_type = call.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let malformed = |problem: String| Refusal::new(StatusCode::BAD_REQUEST, 300, problem);
    match operation.body {
        None => Ok(Map::new()),
        Some(BodyFormat::Json) if call.body.is_empty() => Ok(Map::new()),
        Some(BodyFormat::Json) => match serde_json::from_slice(&call.body) {
            Ok(Value::Object(members)) => Ok(members),
            Ok(_) if operation.params.iter().any(|param| param.place == Place::Body) => Ok(Map::new()),
            Ok(_) => Err(malformed("Request Body should be a valid JSON object.".into())),
            Err(error) => Err(malformed(format!("Request Body should be a valid JSON object: {error}"))),
        },
        Some(BodyFormat::Form) => {
            Ok(form_urlencoded::parse(&call.body).map(|(name, value)| (name.into(), value.into())).collect())
        }
        Some(BodyFormat::Multipart) => match content_type.split_once("boundary=") {
            Some((kind, boundary)) if kind.starts_with("multipart/form-data") => {
                Ok(part_names(&call.body, boundary.trim_matches('"')))
            }
            _ => Err(malformed("Content-Type should be multipart/form-data.".into())),
        },
        Some(BodyFormat::Raw(expected)) if content_type == expected => Ok(Map::new()),
        Some(_) => Err(malformed(format!("Content type '{content_type}' is not supported."))),
    }
}

/// The names of the parts of a multipart body.
fn part_names(body: &[u8], boundary: &str) -> Map<String, Value> {
    let delimiter = format!("--{boundary}\r\n");
    let starts = body.windows(delimiter.len()).enumerate().filter(|(_, window)| *window == delimiter.as_bytes());
    let heads = starts.filter_map(|(start, window)| {
        let head = &body[start + window.len()..];
        let end = head.windows(4).position(|window| window == b"\r\n\r\n")?;
        std::str::from_utf8(&head[..end]).ok()
    });
    let names = heads.filter_map(|head| head.split_once("; name=\"")?.1.split_once('"'));
    names.map(|(name, _)| (name.to_owned(), Value::Null)).collect()
}
