//! A request's body as it stands on the command line.

use std::{
    fs,
    io::{self, Read as _},
};

use zoom_core::{BodyFormat, DynamicRequest, FilePart, Kind, Operation, Place, Value};

use crate::exit::Failure;

/// Adds the body that `--body` says.
pub(crate) fn add(
    request: DynamicRequest,
    operation: &'static Operation,
    said: &str,
) -> Result<DynamicRequest, Failure> {
    let whole = operation.params.iter().find(|param| param.place == Place::Body);
    if let (Some(param), Some(BodyFormat::Raw(_))) = (whole, operation.body) {
        return Ok(request.file(param.name, file(said)?));
    }
    let body = json(said)?;
    if let Some(param) = whole {
        return Ok(request.set(param.name, body));
    }
    Ok(members(body)?.into_iter().fold(request, |request, (name, value)| {
        let mut members = operation.all_params().filter(|param| param.place == Place::Member);
        match members.find(|param| param.wire_name == name) {
            Some(param) => request.set(param.name, value),
            // Zoom takes more than its documents say.
            None => request.set_in(Place::Member, name, value),
        }
    }))
}

/// The JSON that `--body` says.
pub(crate) fn json(said: &str) -> Result<Value, Failure> {
    let read;
    let text = match said.strip_prefix('@') {
        Some(path) => {
            read = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
            &read
        }
        None if said == "-" => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map_err(|error| unreadable("-", &error))?;
            read = text;
            &read
        }
        None => said,
    };
    serde_json::from_str(text).map_err(|error| {
        let help = if said.starts_with(['@', '-']) {
            ""
        } else {
            ": write it as in `--body '{\"topic\":\"Plans\"}'`, or name a file as in `--body @meeting.json`"
        };
        Failure::usage(format!("`--body` is no JSON ({error}){help}"))
    })
}

/// The members of a body that is to be an object.
pub(crate) fn members(body: Value) -> Result<serde_json::Map<String, Value>, Failure> {
    match body {
        Value::Object(members) => Ok(members),
        _ => Err(Failure::usage("`--body` is no object: write it as in `--body '{\"topic\":\"Plans\"}'`")),
    }
}

/// A member's value: a text if it is to be one; else JSON where it is JSON, and a text otherwise.
pub(crate) fn value(text: &str, kind: Kind) -> Value {
    match kind {
        Kind::Text => Value::from(text),
        _ => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    }
}

/// A body that is sent as it is.
fn file(said: &str) -> Result<FilePart, Failure> {
    match said.strip_prefix('@') {
        Some(path) => FilePart::open(path).map_err(|error| unreadable(path, &error)),
        None if said == "-" => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable("-", &error))?;
            Ok(FilePart::bytes("body", bytes))
        }
        None => Ok(FilePart::bytes("body", said.to_owned())),
    }
}

fn unreadable(path: &str, error: &io::Error) -> Failure {
    Failure::usage(format!("`--body`: `{path}` can't be read: {error}"))
}
