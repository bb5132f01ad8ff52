//! Checks a call against its operation: the token's scopes, and the parameters.

use http::{StatusCode, header::CONTENT_TYPE};
use serde_json::{Map, Value};
use url::form_urlencoded;
use zoom_core::{
    Operation,
    operation::{BodyFormat, Kind, ParamLocation},
};

use crate::{api_error::ApiError, call::Call, scopes::Scopes};

/// Checks that the token has one of the operation's scopes.
pub(crate) fn scopes(operation: &Operation, scopes: &Scopes) -> Result<(), ApiError> {
    if operation.scopes.is_empty() || operation.scopes.iter().any(|scope| scopes.contains(scope)) {
        return Ok(());
    }
    let missing = operation.scopes.join(", ");
    let message = format!("Invalid access token, does not contain scopes:[{missing}].");
    Err(ApiError::new(StatusCode::BAD_REQUEST, 4711, message))
}

/// Checks that every required parameter is there, and that every parameter has its declared kind.
pub(crate) fn parameters(operation: &Operation, call: &Call) -> Result<(), ApiError> {
    let body = body_members(operation, call)?;
    let is_missing = |location: ParamLocation, name: &str| match location {
        ParamLocation::Path => false,
        // An empty page token asks for the first page, where one is required.
        ParamLocation::Query => !call.query.iter().any(|(known, _)| known == name),
        ParamLocation::Header => !call.headers.contains_key(name),
        ParamLocation::Body => call.body.is_empty(),
        _ => !body.contains_key(name),
    };
    let required = operation.params.iter().filter(|param| param.required);
    let missing = required.filter(|param| is_missing(param.location, param.wire_name));
    let missing = missing.map(|param| (param.wire_name.to_owned(), "Missing field".to_owned()));
    let invalid = operation.all_params().filter_map(|param| {
        let name = param.wire_name;
        let problem = match param.location {
            ParamLocation::Query => call.query(name).and_then(|text| problem(param.kind, &Value::from(text))),
            ParamLocation::Member | ParamLocation::FormField => {
                body.get(name).and_then(|value| problem(param.kind, value))
            }
            _ => None,
        };
        Some((name.to_owned(), problem?.to_owned()))
    });
    let fields: Vec<_> = missing.chain(invalid).collect();
    if fields.is_empty() { Ok(()) } else { Err(ApiError::invalid_fields(fields)) }
}

/// Returns why a value is not of a kind. A number or a boolean may be sent as text, and text as a number.
fn problem(kind: Kind, value: &Value) -> Option<&'static str> {
    let text = value.as_str();
    let (fits, problem) = match kind {
        Kind::Text => (text.is_some() || value.is_number(), "should be a string"),
        Kind::Integer => {
            let is_integer = value.as_f64().is_some_and(|number| number.fract() == 0.0);
            (is_integer || text.is_some_and(|text| text.parse::<i128>().is_ok()), "should be an integer")
        }
        Kind::Number => {
            (value.is_number() || text.is_some_and(|text| text.parse::<f64>().is_ok()), "should be a number")
        }
        Kind::Bool => (value.is_boolean() || matches!(text, Some("true" | "false")), "should be true or false"),
        _ => (true, ""),
    };
    (!fits && !value.is_null()).then_some(problem)
}

/// Returns the members, fields or parts of the body by name. A part's value is `null`: it is not checked.
fn body_members(operation: &Operation, call: &Call) -> Result<Map<String, Value>, ApiError> {
    let content_type = call.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let malformed = |problem: String| ApiError::new(StatusCode::BAD_REQUEST, 300, problem);
    match operation.body {
        None => Ok(Map::new()),
        Some(BodyFormat::Json) if call.body.is_empty() => Ok(Map::new()),
        Some(BodyFormat::Json) => match serde_json::from_slice(&call.body) {
            Ok(Value::Object(members)) => Ok(members),
            Ok(_) if operation.params.iter().any(|param| param.location == ParamLocation::Body) => Ok(Map::new()),
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

/// Returns the names of the parts of a multipart body.
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
