//! Finds the operation of a call by its method and path, among all templates of the catalogue.

use http::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use zoom_core::{
    Operation,
    operation::{Base, ParamLocation, Style},
};

use crate::api_error::ApiError;

/// The operation of a call.
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// The decoded values of the placeholders, in the order of the path.
    pub(crate) values: Vec<String>,
}

impl Route {
    /// Returns whether the first value of the path is the id of a meeting that must exist.
    pub(crate) fn is_of_meeting(&self) -> bool {
        self.operation.path.starts_with("/meetings/<")
    }
}

/// Finds the operation of a path that is still percent-encoded.
///
/// # Errors
///
/// An error with status 404 if the path does not match an operation, or 405 if it matches only operations with another
/// method.
pub(crate) fn find(operations: &[&'static Operation], method: &Method, path: &str) -> Result<Route, ApiError> {
    let below_v2: Option<Vec<&str>> = path.strip_prefix("/v2").map(|path| path.split('/').collect());
    let whole: Vec<&str> = path.split('/').collect();
    let segments = |operation: &Operation| match operation.base {
        Base::Root => Some(&whole),
        _ => below_v2.as_ref(),
    };
    let fits = |operation: &Operation| segments(operation).is_some_and(|segments| fits(operation.path, segments));
    let with_method = operations.iter().filter(|operation| operation.method == *method && fits(operation));
    // Of `/users/me/zak` and `/users/<user_id>/zak`, the first is preferred: literals win, from left to right. Of equal
    // templates, `max_by_key` finds the last one, hence `rev`: added operations come before those of the catalogue, and
    // are preferred.
    let found = with_method.rev().max_by_key(|operation| literals(operation.path));
    match (found, operations.iter().any(|operation| fits(operation))) {
        (Some(operation), _) => {
            let values = values(operation, segments(operation).map_or(&[], |segments| segments));
            Ok(Route { operation, values })
        }
        (None, true) => {
            let message = format!("Request method '{method}' is not supported.");
            Err(ApiError::new(StatusCode::METHOD_NOT_ALLOWED, 2300, message))
        }
        (None, false) => Err(ApiError::new(StatusCode::NOT_FOUND, 2300, "This API endpoint is not recognized.")),
    }
}

/// Returns whether two operations have the same method and path, ignoring the names of their placeholders.
pub(crate) fn is_same(one: &Operation, other: &Operation) -> bool {
    let segments =
        |path: &'static str| path.split('/').map(|segment| if is_placeholder(segment) { "<>" } else { segment });
    (&one.method, one.base) == (&other.method, other.base) && segments(one.path).eq(segments(other.path))
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('<')
}

/// Returns, for each segment of a template, whether it is a literal.
fn literals(template: &str) -> Vec<bool> {
    template.split('/').map(|segment| !is_placeholder(segment)).collect()
}

fn fits(template: &str, segments: &[&str]) -> bool {
    template.split('/').count() == segments.len()
        && template.split('/').zip(segments).all(|(template, segment)| {
            if is_placeholder(template) { !segment.is_empty() } else { template == *segment }
        })
}

/// Returns the decoded values of the placeholders. A value that was encoded twice is decoded twice.
fn values(operation: &Operation, segments: &[&str]) -> Vec<String> {
    let filled = operation.path.split('/').zip(segments).filter(|(template, _)| is_placeholder(template));
    let values = filled.map(|(template, segment)| {
        let name = template.trim_matches(['<', '>']);
        let matches = |location, wire_name| location == ParamLocation::Path && wire_name == name;
        let param = operation.params.iter().find(|param| matches(param.location, param.wire_name));
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let once = decode(segment);
        match param {
            Some(param) if param.style == Style::Uuid && once.contains('%') => decode(&once),
            _ => once,
        }
    });
    values.collect()
}
