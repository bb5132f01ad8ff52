//! Turns a line into a request.

use std::{cell::RefCell, collections::HashMap};

use heck::ToKebabCase as _;
use zoom_core::{
    BaseUrl, DynamicRequest, Endpoint as _, FilePart, Operation, Value,
    operation::{ParamLocation, ResponseKind},
    schema::Type,
};

use super::input::{Cell, Row};
use crate::{
    arguments::{self, Argument},
    body,
    catalogue::{self, Entry},
    value,
};

/// The minimum similarity, from 0 to 1, at which a name is suggested.
const MIN_SIMILARITY: f64 = 0.75;

/// A cache of the operations that lines have named so far: finding an operation by name takes a millisecond.
#[derive(Default)]
pub(super) struct Named(RefCell<HashMap<String, Entry>>);

/// A line that can be sent.
pub(super) struct Call {
    pub(super) entry: Entry,
    pub(super) request: DynamicRequest,
}

impl Named {
    /// Returns the call of a line, or the problem with the line.
    pub(super) fn call(&self, row: &Row<'_>) -> Result<Call, String> {
        let Some(name) = row.operation.as_deref().or(row.default) else {
            return Err("no operation is named: add `operation`, or write `--operation NAME`".to_owned());
        };
        let known = self.0.borrow().get(name).copied();
        let entry = if let Some(entry) = known {
            entry
        } else {
            let entry = operation(name)?;
            self.0.borrow_mut().insert(name.to_owned(), entry);
            entry
        };
        Ok(Call { entry, request: request(entry.operation, row)? })
    }
}

fn request(operation: &'static Operation, row: &Row<'_>) -> Result<DynamicRequest, String> {
    if operation.response == ResponseKind::Stream {
        return Err(format!("`{}` responds with a file: call it separately, with `--save`", operation.name));
    }
    let mut request = DynamicRequest::for_operation(operation);
    if let Some(body) = &row.body {
        if !arguments::takes_body(operation) {
            return Err(format!("`{}` has no body", operation.name));
        }
        request = body::add_json(request, operation, body.clone())
            .map_err(|failure| failure.to_string().replace("`--body`", "`body`"))?;
    }
    let arguments = arguments::of(operation);
    let mut nested = serde_json::Map::new();
    for (name, cell) in &row.parameters {
        let (first, path) = match cell {
            Cell::Text(_) => name.split_once('.').unwrap_or((name, "")),
            Cell::Json(_) => (name.as_str(), ""),
        };
        let argument = find(&arguments, first).ok_or_else(|| unknown(operation, &arguments, first))?;
        let problem = |problem: String| {
            let own = format!("`{}` ", argument.usage());
            let (place, rest) = value::place_and_rest(problem.strip_prefix(&own).unwrap_or(&problem));
            format!("`{name}{place}` {rest}")
        };
        match cell {
            Cell::Text(text) if !path.is_empty() => {
                let member = nested.entry(argument.param.name).or_insert(Value::Null);
                set(member, argument.param.ty, path, text).map_err(problem)?;
            }
            _ => request = add(request, argument, cell).map_err(problem)?,
        }
    }
    let request = nested.into_iter().fold(request, |request, (name, value)| request.set(name, value));
    // Encoding the request reveals what is missing and what can't be sent.
    let base = BaseUrl::parse("https://api.zoom.us/v2").map_err(|error| error.to_string())?;
    request.to_http_request(&base).map_err(|error| error.to_string())?;
    Ok(request)
}

/// Returns the operation with this name.
fn operation(name: &str) -> Result<Entry, String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (product, word) = match words.as_slice() {
        [word] => (None, *word),
        [product, word] => (Some(*product), *word),
        _ => return Err(format!("`{name}` is not the name of an operation")),
    };
    let mut found: Vec<Entry> = catalogue::named(word);
    found.retain(|entry| product.is_none_or(|product| entry.product == product));
    match found.as_slice() {
        [entry] => Ok(*entry),
        [] => Err(catalogue::unknown(word, product, []).to_string()),
        several => {
            let names: Vec<String> = several.iter().map(|entry| format!("`{}`", entry.command())).collect();
            Err(format!("`{name}` is the name of several operations: write {}", names.join(" or ")))
        }
    }
}

/// Finds a parameter by its flag, by its wire name, or by the name of its field.
fn find<'a>(arguments: &'a [Argument], name: &str) -> Option<&'a Argument> {
    let by = |is_meant: &dyn Fn(&Argument) -> bool| arguments.iter().find(|argument| is_meant(argument));
    by(&|argument| argument.name == name)
        .or_else(|| by(&|argument| argument.param.wire_name == name))
        .or_else(|| by(&|argument| argument.param.name == name))
        .or_else(|| by(&|argument| argument.param.wire_name.to_kebab_case() == name.to_kebab_case()))
}

/// Returns the problem with a name that is not a parameter of the operation.
fn unknown(operation: &Operation, arguments: &[Argument], name: &str) -> String {
    let names = arguments.iter().map(|argument| argument.param.wire_name);
    let nearest = names.map(|known| (strsim::jaro_winkler(name, known), known)).max_by(|a, b| a.0.total_cmp(&b.0));
    let help = match nearest.filter(|(similarity, _)| *similarity >= MIN_SIMILARITY) {
        Some((_, known)) => format!("did you mean `{known}`?"),
        None => format!("see `zoomctl show {}`", catalogue::command_name(operation)),
    };
    format!("`{name}` is not a parameter of `{}`: {help}", operation.name)
}

/// Adds the value of a parameter.
fn add(request: DynamicRequest, argument: &Argument, cell: &Cell) -> Result<DynamicRequest, String> {
    let param = argument.param;
    let is_member = param.location == ParamLocation::Member;
    let parsed = |texts: &[String]| arguments::parsed(argument, texts.iter()).map_err(|failure| failure.to_string());
    let value = match cell {
        Cell::Text(text) | Cell::Json(Value::String(text)) if param.location == ParamLocation::File => {
            let file = FilePart::open(text).map_err(|error| format!("cannot read `{text}`: {error}"))?;
            return Ok(request.file(param.name, file));
        }
        Cell::Json(_) if param.location == ParamLocation::File => return Err("must be the path of a file".to_owned()),
        Cell::Text(text) => parsed(std::slice::from_ref(text))?,
        Cell::Json(value) if is_member => {
            value::check(value, param.ty)?;
            value.clone()
        }
        Cell::Json(Value::Null) => return Ok(request),
        // Outside a body, a value is text.
        Cell::Json(Value::Array(elements)) => parsed(&elements.iter().map(text_of).collect::<Vec<_>>())?,
        Cell::Json(value) => parsed(&[text_of(value)])?,
    };
    Ok(request.set(param.name, value))
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Sets the member of an object that a column such as `user_info.email` names.
fn set(slot: &mut Value, ty: Type, path: &str, text: &str) -> Result<(), String> {
    let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let member = match ty {
        Type::Object(object) => {
            let Some(member) = object.schema().member(step) else {
                let known: Vec<&str> = object.schema().members().map(|member| member.wire_name).collect();
                return Err(format!("has no member `{step}`; its members are `{}`", known.join("`, `")));
            };
            member.ty
        }
        Type::Map(of) => *of,
        Type::Any => Type::Any,
        _ => return Err(format!("has no members, so there is no `{step}`")),
    };
    if !slot.is_object() {
        *slot = Value::Object(serde_json::Map::new());
    }
    let Value::Object(members) = slot else { return Ok(()) };
    let slot = members.entry(step).or_insert(Value::Null);
    if let Some(rest) = rest {
        return set(slot, member, rest, text);
    }
    *slot = value::parse(text, member)?;
    Ok(())
}
