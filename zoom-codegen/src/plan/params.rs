//! Parameters in the path, the query and headers.

use super::{
    model::{Location, Param},
    type_planner::{Site, TypePlanner},
};
use crate::{
    facts::Facts,
    field_name::{field_name, wire_name},
    input::Parameter,
    prose,
    shape::Shape,
    types::{Carrier, Scalar, Type},
};

/// Returns the path's parameters in the order of the path. A parameter that the document does not declare is a string.
pub(super) fn in_path(planner: &mut TypePlanner<'_>, path: &str, parameters: &[&Parameter]) -> Vec<Param> {
    let mut params = Vec::new();
    for segment in path.split('/') {
        let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else { continue };
        let components = planner.reader.components;
        let declared = parameters
            .iter()
            .map(|parameter| components.parameter(parameter))
            .find(|parameter| parameter.location == "path" && parameter.name == name);
        let (ty, facts) = if let Some(parameter) = declared {
            value(planner, parameter, name)
        } else {
            planner
                .note(&format!("`{name}` is in the path, but the document does not describe it; declared as a string"));
            (Type::Scalar(Scalar::Text), Facts::default())
        };
        params.push(Param {
            wire: name.to_owned(),
            ident: field_name(name),
            location: Location::Path,
            required: true,
            ty,
            facts,
        });
    }
    params
}

/// Headers that cannot be parameters, because the client sets them.
const OF_THE_CLIENT: [&str; 5] = ["accept", "authorization", "content-length", "content-type", "host"];

fn is_header(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Returns the parameters in the query and in headers.
pub(super) fn in_query_and_headers(planner: &mut TypePlanner<'_>, parameters: &[&Parameter]) -> Vec<Param> {
    let mut params = Vec::new();
    for parameter in parameters {
        let parameter = planner.reader.components.parameter(parameter);
        let wire = wire_name(&parameter.name);
        let mut location = match parameter.location.as_str() {
            "query" => Location::Query,
            "header" => Location::Header,
            "path" => continue,
            "" => {
                let what = parameter.reference.as_deref().unwrap_or(&wire);
                planner.note(&format!("the parameter `{what}` has no location in the document; left out"));
                continue;
            }
            other => {
                planner.note(&format!("`{wire}` is a {other} parameter, which is not supported; left out"));
                continue;
            }
        };
        // The client sets these itself, and OpenAPI ignores them.
        if location == Location::Header && OF_THE_CLIENT.contains(&wire.to_ascii_lowercase().as_str()) {
            continue;
        }
        if location == Location::Header && !is_header(&wire) {
            planner.note(&format!("`{wire}` is not a valid header name; left out"));
            continue;
        }
        let (mut ty, facts) = value(planner, parameter, &wire);
        let description = format!("{} {}", parameter.description, parameter.schema.description);
        let has_commas = parameter.explode == Some(false) || prose::asks_for_commas(&description);
        match (location, &ty) {
            (Location::Query, Type::List(_)) if has_commas => location = Location::CommaList,
            (Location::Query, Type::List(_)) if parameter.style.is_none() && parameter.explode.is_none() => {
                planner.note(&format!("`{wire}` is a list with no documented format; sent as a repeated parameter"));
            }
            // Documents declare many lists as strings, because that is how they are sent.
            (Location::Query, Type::Scalar(Scalar::Text) | Type::Named(_)) if has_commas => {
                ty = Type::List(Box::new(ty));
                location = Location::CommaList;
            }
            _ => {}
        }
        params.push(Param { ident: field_name(&wire), wire, location, required: parameter.required, ty, facts });
    }
    params
}

/// Returns the type of a parameter in a path, a query or a header: a value or a list of values, or a string if it is
/// neither.
fn value(planner: &mut TypePlanner<'_>, parameter: &Parameter, name: &str) -> (Type, Facts) {
    let (shape, mut facts) = planner.reader.read(&parameter.schema, name);
    facts.deprecated |= parameter.deprecated;
    if !parameter.description.is_empty() {
        facts.description = prose::paragraph(&parameter.description);
        facts.unit = prose::unit(&parameter.description);
    }
    let description = format!("{} {}", parameter.description, parameter.schema.description);
    facts.alternatives = prose::alternatives_to_id(name, &description);
    let is_flat = |shape: &Shape| !matches!(shape, Shape::Map(_) | Shape::Object(_) | Shape::List(_));
    let is_value = match &shape {
        Shape::List(items) if parameter.location != "path" => is_flat(items),
        shape => is_flat(shape),
    };
    if !is_value {
        planner.note(&format!(
            "`{name}` is {}, which a {} parameter cannot hold; declared as a string",
            shape.kind(),
            parameter.location
        ));
        return (Type::Scalar(Scalar::Text), facts);
    }
    let is_uuid = prose::asks_for_double_encoding(&description);
    let carrier = if parameter.location == "path" { Carrier::Path { is_uuid } } else { Carrier::Text };
    let key = format!("{} {name}", planner.reader.operation);
    (planner.ty(shape, Site::request(key, name, carrier)), facts)
}

/// Keeps only the first of several parameters with the same name and location, and drops parameters without a name.
pub(super) fn keep_once(planner: &mut TypePlanner<'_>, params: &mut Vec<Param>) {
    let class = |param: &Param| match param.location {
        Location::CommaList => Location::Query,
        Location::File => Location::Part,
        other => other,
    };
    let mut kept: Vec<Param> = Vec::new();
    for param in std::mem::take(params) {
        let is_known = |known: &Param| {
            let is_same = if param.location == Location::Header {
                known.wire.eq_ignore_ascii_case(&param.wire)
            } else {
                known.wire == param.wire
            };
            is_same && class(known) == class(&param)
        };
        if param.wire.is_empty() {
            planner.note("a parameter has no name; left out");
        } else if kept.iter().any(is_known) {
            planner.note(&format!("`{}` is declared twice; the first is kept", param.wire));
        } else {
            planner.note_name(&param.wire, &param.ident);
            kept.push(param);
        }
    }
    *params = kept;
}

/// Makes the field names of the parameters distinct from each other and from the names of the request's own methods.
/// The first of several parameters with the same name keeps it.
pub(super) fn make_distinct(params: &mut [Param]) {
    for at in 0..params.len() {
        let (before, rest) = params.split_at_mut(at);
        let param = &mut rest[0];
        let is_taken = |name: &str| before.iter().any(|other| other.ident == name);
        if is_taken(&param.ident) {
            let location = match param.location {
                Location::Query | Location::CommaList => "query",
                Location::Header => "header",
                Location::Path => "path",
                _ => "body",
            };
            let name = format!("{location}_{}", param.ident.trim_start_matches("r#"));
            let numbered = (2..).map(|number| format!("{name}_{number}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name));
            param.ident = free.unwrap_or(name);
        }
        if !param.required
            && ["new", "send", "send_with_response", "to_curl", "pages", "items"].contains(&param.ident.as_str())
        {
            param.ident.push('_');
            while is_taken(&param.ident) {
                param.ident.push('_');
            }
        }
    }
}
