//! Notes what is wrong with a value that arrived, according to the types of the expected operation.

use serde_json::Value;

use super::lines::{Location, Step};
use crate::{
    endpoint::operation::{Operation, Param, ParamLocation, Style},
    schema::{Problem, Type},
};

/// Returns what is wrong with the value at a location of a request to `path`, if anything.
pub(super) fn note(operation: &Operation, path: &str, location: &Location, content: &str) -> Option<String> {
    match location {
        Location::Segment(at) => {
            let name = placeholder(operation.path, path, *at)?;
            text(param(operation, ParamLocation::Path, name).ok()?, content)
        }
        Location::Query(name) => named(operation, ParamLocation::Query, name, content),
        Location::Header(name) => {
            // Clients add other headers, which are ignored.
            let is_meant =
                |param: &&Param| param.location == ParamLocation::Header && param.wire_name.eq_ignore_ascii_case(name);
            text(operation.all_params().find(is_meant)?, content)
        }
        Location::Field(name) => named(operation, ParamLocation::FormField, name, content),
        Location::Json(steps) => json(operation, steps, &serde_json::from_str(content).ok()?),
        _ => None,
    }
}

/// Returns the name of the placeholder whose value is the segment `at` of `path`, if the path matches the template. The
/// segments of the base URL come before those of the template.
fn placeholder(template: &'static str, path: &str, at: usize) -> Option<&'static str> {
    let name = |segment: &'static str| segment.strip_prefix('<')?.strip_suffix('>');
    let template: Vec<&'static str> = template.split('/').skip(1).collect();
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let base = segments.len().checked_sub(template.len())?;
    let fits = template.iter().zip(&segments[base..]).all(|(known, segment)| name(known).is_some() || known == segment);
    if fits { name(template.get(at.checked_sub(base)?)?) } else { None }
}

fn named(operation: &Operation, location: ParamLocation, name: &str, content: &str) -> Option<String> {
    match param(operation, location, name) {
        // An empty value counts as absent.
        Ok(_) if content.is_empty() => None,
        Ok(param) => text(param, content),
        Err(problem) => Some(problem.message),
    }
}

/// Returns what is wrong with a value that is sent as text, following the same rule as zoom-sandbox.
fn text(param: &Param, content: &str) -> Option<String> {
    match (param.ty, param.style) {
        (Type::List(element), Style::Comma) => content.split(',').find_map(|content| text_of(*element, content)),
        // Each value of the list is sent as a separate pair.
        (Type::List(element), _) => text_of(*element, content),
        (ty, _) => text_of(ty, content),
    }
}

fn text_of(ty: Type, content: &str) -> Option<String> {
    match ty {
        Type::Bool if ["0", "1"].contains(&content) => None,
        // An object that is sent as text is JSON.
        Type::Object(_) | Type::Map(_) => {
            first(ty.problems(&serde_json::from_str(content).unwrap_or_else(|_| content.into())))
        }
        ty => first(ty.problems(&content.into())),
    }
}

fn json(operation: &Operation, mut steps: &[Step], value: &Value) -> Option<String> {
    let whole = operation.params.iter().find(|param| param.location == ParamLocation::Body);
    let mut ty = match (whole, steps) {
        (Some(param), _) => param.ty,
        (None, [Step::Member(name), rest @ ..]) => {
            steps = rest;
            match param(operation, ParamLocation::Member, name) {
                Ok(param) => param.ty,
                Err(problem) => return Some(problem.message),
            }
        }
        _ => return None,
    };
    for step in steps {
        ty = match (ty, step) {
            (Type::Object(object), Step::Member(name)) => {
                let Some(member) = object.schema().member(name) else {
                    let known = object.schema().members().map(|member| member.wire_name);
                    return Some(Problem::unknown_name(name, known).message);
                };
                member.ty
            }
            (Type::List(element), Step::Element(_)) | (Type::Map(element), Step::Member(_)) => *element,
            _ => return None,
        };
    }
    first(ty.problems(value))
}

fn param(operation: &Operation, location: ParamLocation, name: &str) -> Result<&'static Param, Problem> {
    let mut known = operation.all_params().filter(|param| param.location == location);
    let names = || operation.all_params().filter(|param| param.location == location).map(|param| param.wire_name);
    known.find(|param| param.wire_name == name).ok_or_else(|| Problem::unknown_name(name, names()))
}

fn first(problems: Vec<Problem>) -> Option<String> {
    problems.into_iter().next().map(|problem| problem.message)
}
