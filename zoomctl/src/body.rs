//! The body of a request, as the command line has it.

use std::{
    fs,
    io::{self, Read as _},
};

use zoom_core::{
    DynamicRequest, FilePart, Operation, Value,
    operation::{BodyFormat, Kind, ParamLocation},
};

use crate::exit::Failure;

/// Adds the value of `--body` to a request.
pub(crate) fn add(
    request: DynamicRequest,
    operation: &'static Operation,
    argument: &str,
) -> Result<DynamicRequest, Failure> {
    let whole = operation.params.iter().find(|param| param.location == ParamLocation::Body);
    if let (Some(param), Some(BodyFormat::Raw(_))) = (whole, operation.body) {
        return Ok(request.file(param.name, file(argument)?));
    }
    let body = json(argument)?;
    if let Some(param) = whole {
        return Ok(request.set(param.name, body));
    }
    Ok(members(body)?.into_iter().fold(request, |request, (name, value)| {
        let mut members = operation.all_params().filter(|param| param.location == ParamLocation::Member);
        match members.find(|param| param.wire_name == name) {
            Some(param) => request.set(param.name, value),
            // Zoom accepts members that it does not document.
            None => request.set_in(ParamLocation::Member, name, value),
        }
    }))
}

/// Parses the JSON of `--body`: the argument itself, `@FILE`, or `-` for the standard input.
pub(crate) fn json(argument: &str) -> Result<Value, Failure> {
    let read;
    let text = match argument.strip_prefix('@') {
        Some(path) => {
            read = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
            &read
        }
        None if argument == "-" => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map_err(|error| unreadable("-", &error))?;
            read = text;
            &read
        }
        None => argument,
    };
    serde_json::from_str(text).map_err(|error| {
        let help = if argument.starts_with(['@', '-']) {
            ""
        } else {
            ": write JSON, as in `--body '{\"topic\":\"Plans\"}'`, or a file, as in `--body @meeting.json`"
        };
        Failure::usage(format!("`--body` is not valid JSON ({error}){help}"))
    })
}

/// Returns the members of a body that must be an object.
pub(crate) fn members(body: Value) -> Result<serde_json::Map<String, Value>, Failure> {
    match body {
        Value::Object(members) => Ok(members),
        _ => Err(Failure::usage("`--body` is not a JSON object: write it as in `--body '{\"topic\":\"Plans\"}'`")),
    }
}

/// Returns the value of a body member. For any kind but text, it is parsed as JSON if it is valid JSON.
pub(crate) fn value(text: &str, kind: Kind) -> Value {
    match kind {
        Kind::Text => Value::from(text),
        _ => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    }
}

/// Returns a body that is sent unchanged.
fn file(argument: &str) -> Result<FilePart, Failure> {
    match argument.strip_prefix('@') {
        Some(path) => FilePart::open(path).map_err(|error| unreadable(path, &error)),
        None if argument == "-" => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable("-", &error))?;
            Ok(FilePart::bytes("body", bytes))
        }
        None => Ok(FilePart::bytes("body", argument.to_owned())),
    }
}

fn unreadable(path: &str, error: &io::Error) -> Failure {
    Failure::usage(format!("`--body`: cannot read `{path}`: {error}"))
}
