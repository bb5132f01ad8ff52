//! A call against its operation: what the token may do, and what the call has to have.

use std::collections::HashSet;

use bytes::Bytes;
use http::{
    HeaderMap, Method, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::{Map, Value};
use url::form_urlencoded;
use zoom_core::{BodyFormat, Operation, Place};

use super::{oauth::Scopes, reply::Refusal};

/// Parameters that are whole numbers wherever they are.
const WHOLE: [&str; 3] = ["page_size", "page_number", "ttl"];

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

    /// A query parameter that is a whole number, as [`parameters`] has made sure.
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
        Place::Query => call.query(name).is_none(),
        Place::Header => !call.headers.contains_key(name),
        Place::Body => call.body.is_empty(),
        _ => !body.contains(name),
    };
    let required = operation.params.iter().filter(|param| param.required);
    let missing = required.filter(|param| is_missing(param.place, param.wire_name));
    let missing = missing.map(|param| (param.wire_name.to_owned(), "Missing field".to_owned()));
    let is_wrong = |(name, value): &&(String, String)| {
        WHOLE.contains(&name.as_str()) && !value.is_empty() && value.parse::<u32>().is_err()
    };
    let wrong = call.query.iter().filter(is_wrong);
    let wrong = wrong.map(|(name, value)| (name.clone(), format!("`{value}` is no whole number")));
    let fields: Vec<_> = missing.chain(wrong).collect();
    if fields.is_empty() { Ok(()) } else { Err(Refusal::of_fields(fields)) }
}

/// The names in the body.
fn given(operation: &Operation, call: &Call) -> Result<HashSet<String>, Refusal> {
    let content_type = call.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let malformed = |problem: String| Refusal::new(StatusCode::BAD_REQUEST, 300, problem);
    match operation.body {
        None => Ok(HashSet::new()),
        Some(BodyFormat::Json) if call.body.is_empty() => Ok(HashSet::new()),
        Some(BodyFormat::Json) => match serde_json::from_slice(&call.body) {
            Ok(Value::Object(members)) => Ok(members.into_iter().map(|(name, _)| name).collect()),
            Ok(_) if operation.params.iter().any(|param| param.place == Place::Body) => Ok(HashSet::new()),
            Ok(_) => Err(malformed("Request Body should be a valid JSON object.".into())),
            Err(error) => Err(malformed(format!("Request Body should be a valid JSON object: {error}"))),
        },
        Some(BodyFormat::Form) => Ok(form_urlencoded::parse(&call.body).map(|(name, _)| name.into_owned()).collect()),
        Some(BodyFormat::Multipart) => match content_type.split_once("boundary=") {
            Some((kind, boundary)) if kind.starts_with("multipart/form-data") => {
                Ok(part_names(&call.body, boundary.trim_matches('"')))
            }
            _ => Err(malformed("Content-Type should be multipart/form-data.".into())),
        },
        Some(BodyFormat::Raw(expected)) if content_type == expected => Ok(HashSet::new()),
        Some(_) => Err(malformed(format!("Content type '{content_type}' is not supported."))),
    }
}

/// The names of the parts of a multipart body.
fn part_names(body: &[u8], boundary: &str) -> HashSet<String> {
    let delimiter = format!("--{boundary}\r\n");
    let starts = body.windows(delimiter.len()).enumerate().filter(|(_, window)| *window == delimiter.as_bytes());
    let heads = starts.filter_map(|(start, window)| {
        let head = &body[start + window.len()..];
        let end = head.windows(4).position(|window| window == b"\r\n\r\n")?;
        std::str::from_utf8(&head[..end]).ok()
    });
    let names = heads.filter_map(|head| head.split_once("; name=\"")?.1.split_once('"'));
    names.map(|(name, _)| name.to_owned()).collect()
}
