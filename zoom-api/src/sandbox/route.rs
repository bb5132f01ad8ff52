//! Which operation a call is of: by its method and path, among all templates of the catalogue.

use http::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use zoom_core::{Base, Operation, Place, Style};

use super::{Sample, reply::Refusal};

/// An operation that a call is of.
pub(crate) struct Route {
    pub(crate) sample: Sample,
    /// What stands in the place of each placeholder, in the order of the path.
    pub(crate) values: Vec<String>,
}

impl Route {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.sample.0
    }
}

/// Finds the operation of a path as it is sent.
///
/// # Errors
///
/// 404 if there is none, 405 if there is one by another method only.
pub(crate) fn find(samples: &[Sample], method: &Method, path: &str) -> Result<Route, Refusal> {
    let below_v2: Option<Vec<&str>> = path.strip_prefix("/v2").map(|path| path.split('/').collect());
    let whole: Vec<&str> = path.split('/').collect();
    let segments = |operation: &Operation| match operation.base {
        Base::Root => Some(&whole),
        _ => below_v2.as_ref(),
    };
    let fits = |sample: &&Sample| segments(sample.0).is_some_and(|segments| fits(sample.0.path, segments));
    let of_method = samples.iter().filter(|sample| sample.0.method == *method).filter(fits);
    // Of `/users/me/zak` and `/users/<user_id>/zak`, the first is meant: words win, from the left.
    let found = of_method.max_by_key(|sample| words(sample.0.path));
    match (found, samples.iter().any(|sample| fits(&sample))) {
        (Some(sample), _) => {
            let values = values(sample.0, segments(sample.0).map_or(&[], |segments| segments));
            Ok(Route { sample: *sample, values })
        }
        (None, true) => {
            let message = format!("Request method '{method}' is not supported.");
            Err(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, 2300, message))
        }
        (None, false) => Err(Refusal::new(StatusCode::NOT_FOUND, 2300, "This API endpoint is not recognized.")),
    }
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('<')
}

/// Which segments of a template are words.
fn words(template: &str) -> Vec<bool> {
    template.split('/').map(|segment| !is_placeholder(segment)).collect()
}

fn fits(template: &str, segments: &[&str]) -> bool {
    template.split('/').count() == segments.len()
        && template.split('/').zip(segments).all(|(template, segment)| {
            if is_placeholder(template) { !segment.is_empty() } else { template == *segment }
        })
}

/// What stands in the placeholders. What is encoded twice is decoded twice.
fn values(operation: &Operation, segments: &[&str]) -> Vec<String> {
    let placed = operation.path.split('/').zip(segments).filter(|(template, _)| is_placeholder(template));
    let values = placed.map(|(template, segment)| {
        let name = template.trim_matches(['<', '>']);
        let is_it = |place, wire_name| place == Place::Path && wire_name == name;
        let param = operation.params.iter().find(|param| is_it(param.place, param.wire_name));
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let once = decode(segment);
        match param {
            Some(param) if param.style == Style::Uuid && once.contains('%') => decode(&once),
            _ => once,
        }
    });
    values.collect()
}
