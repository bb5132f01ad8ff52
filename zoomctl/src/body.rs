//! The body of a request, as written on the command line.

use std::{
    fs,
    io::{self, Read as _},
};

use zoom_core::{
    DynamicRequest, FilePart, Operation, Value,
    operation::{BodyFormat, Param, ParamLocation},
};

use crate::{exit::Failure, value};

/// Adds the value of `--body` to a request.
pub(crate) fn add(
    request: DynamicRequest,
    operation: &'static Operation,
    argument: &str,
) -> Result<DynamicRequest, Failure> {
    if let (Some(param), Some(BodyFormat::Raw(_))) = (whole(operation), operation.body) {
        return Ok(request.file(param.name, file(argument)?));
    }
    add_json(request, operation, json(argument)?)
}

/// Adds a JSON body to a request.
pub(crate) fn add_json(
    request: DynamicRequest,
    operation: &'static Operation,
    body: Value,
) -> Result<DynamicRequest, Failure> {
    if let Some(param) = whole(operation) {
        value::check(&body, param.ty).map_err(|problem| rejected("", &problem))?;
        return Ok(request.set(param.name, body));
    }
    members(body)?.into_iter().try_fold(request, |request, (name, value)| {
        let mut members = operation.all_params().filter(|param| param.location == ParamLocation::Member);
        match members.find(|param| param.wire_name == name) {
            Some(param) => {
                value::check(&value, param.ty).map_err(|problem| rejected(&name, &problem))?;
                Ok(request.set(param.name, value))
            }
            // Zoom accepts members that it does not document.
            None => Ok(request.set_in(ParamLocation::Member, name, value)),
        }
    })
}

/// Returns the parameter that is the whole body.
fn whole(operation: &'static Operation) -> Option<&'static Param> {
    operation.params.iter().find(|param| param.location == ParamLocation::Body)
}

/// Returns the failure for a member of the body, or of the whole body if `name` is empty.
fn rejected(name: &str, problem: &str) -> Failure {
    let (place, rest) = value::place_and_rest(problem);
    let place = format!("{name}{place}");
    Failure::usage(match place.trim_start_matches('.') {
        "" => format!("`--body` {rest}"),
        place => format!("`--body`: `{place}` {rest}"),
    })
}

/// Parses the JSON of `--body`: the argument itself, the file in `@FILE`, or standard input for `-`.
pub(crate) fn json(argument: &str) -> Result<Value, Failure> {
    let read = match argument {
        "-" => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable("body", "-", &error))?;
            Some(decoded("body", "-", bytes)?)
        }
        _ => from_file("body", argument)?,
    };
    let text = without_mark(read.as_deref().unwrap_or(argument));
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

/// Returns the text of the file that `@FILE` names, or `None` if the argument does not begin with `@`.
pub(crate) fn from_file(flag: &str, argument: &str) -> Result<Option<String>, Failure> {
    let Some(path) = argument.strip_prefix('@') else { return Ok(None) };
    let bytes = fs::read(path).map_err(|error| unreadable(flag, path, &error))?;
    decoded(flag, path, bytes).map(Some)
}

/// Decodes a file, and removes the byte-order mark that Windows editors write.
fn decoded(flag: &str, path: &str, bytes: Vec<u8>) -> Result<String, Failure> {
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::usage(format!("`--{flag}`: `{path}` is not encoded as UTF-8: save it as UTF-8")))?;
    Ok(without_mark(&text).to_owned())
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Returns a body that is sent unchanged.
fn file(argument: &str) -> Result<FilePart, Failure> {
    match argument.strip_prefix('@') {
        Some(path) => FilePart::open(path).map_err(|error| unreadable("body", path, &error)),
        None if argument == "-" => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable("body", "-", &error))?;
            Ok(FilePart::bytes("body", bytes))
        }
        None => Ok(FilePart::bytes("body", argument.to_owned())),
    }
}

fn unreadable(flag: &str, path: &str, error: &io::Error) -> Failure {
    Failure::usage(format!("`--{flag}`: cannot read `{path}`: {error}"))
}
