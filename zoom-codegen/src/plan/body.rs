//! Parameters in the body.

use super::{
    model::{Location, Param},
    type_planner::{Site, TypePlanner},
};
use crate::{
    field_name::{field_name, wire_name},
    input::{Entry, Media},
    operation_name::{self, Unnamed},
    shape::{Member, Shape, Text},
    tables::{Change, FILE_PARTS},
    types::{Carrier, Scalar, Type},
    words,
};

/// Returns the parameters in the body, and whether the body is multipart.
pub(super) fn params(planner: &mut TypePlanner<'_>, entry: &Entry, changes: &[Change]) -> (Vec<Param>, bool) {
    let nothing = (Vec::new(), false);
    let Some(body) = &entry.request_body else { return nothing };
    let body = planner.reader.components.request_body(body);
    let Some((media, Media { schema: Some(schema) })) = body.content.first() else { return nothing };
    if changes.contains(&Change::NoBody) {
        return nothing;
    }
    let is_multipart = media.starts_with("multipart/") && !changes.contains(&Change::Json);
    if !is_multipart && !media.contains("json") {
        planner.note(&format!("the body's media type is `{media}`; sent as JSON"));
    }
    let (shape, facts) = planner.reader.read(schema, "body");
    let key = format!("{} body", planner.reader.operation);
    let params = match shape {
        Shape::Object(members) if is_multipart => {
            members.into_iter().map(|member| part(planner, member, &key)).collect()
        }
        Shape::Object(members) => members.into_iter().map(|member| self::member(planner, member, &key)).collect(),
        shape => {
            let noun =
                operation_name::noun(&Unnamed { method: "POST", path: "", summary: &entry.summary, deprecated: false });
            let is_list = matches!(shape, Shape::List(_));
            let ty = planner.ty(shape, Site::request(key, &words::snake(&noun), Carrier::Json));
            let name = if is_list { plural(&noun) } else { "body".to_owned() };
            vec![Param { wire: name.clone(), ident: name, location: Location::Body, required: true, ty, facts }]
        }
    };
    (params, is_multipart)
}

fn member(planner: &mut TypePlanner<'_>, member: Member, key: &str) -> Param {
    let Member { name, shape, required, facts } = member;
    let wire = wire_name(&name);
    let ty = planner.ty(shape, Site::request(format!("{key}.{wire}"), &wire, Carrier::Json));
    Param { ident: field_name(&wire), wire, location: Location::Member, required, ty, facts }
}

fn part(planner: &mut TypePlanner<'_>, member: Member, key: &str) -> Param {
    let Member { name, shape, required, facts } = member;
    let wire = wire_name(&name);
    let holds_file = |shape: &Shape| match shape {
        Shape::Text(Text::File) => true,
        Shape::Text(Text::Plain) | Shape::Any => FILE_PARTS.contains(&wire.as_str()),
        Shape::Object(members) => members.is_empty() && FILE_PARTS.contains(&wire.as_str()),
        _ => false,
    };
    let (location, ty) = match &shape {
        Shape::List(items) if holds_file(items) => (Location::File, Type::List(Box::new(Type::Scalar(Scalar::File)))),
        shape if holds_file(shape) => (Location::File, Type::Scalar(Scalar::File)),
        Shape::List(_) | Shape::Map(_) | Shape::Object(_) | Shape::Any => {
            planner.note(&format!(
                "the part `{wire}` is {} with no documented format; declared as a string",
                shape.kind()
            ));
            (Location::Part, Type::Scalar(Scalar::Text))
        }
        _ => {
            let site = Site::request(format!("{key}.{wire}"), &wire, Carrier::Text);
            (Location::Part, planner.ty(shape, site))
        }
    };
    Param { ident: field_name(&wire), wire, location, required, ty, facts }
}

fn plural(noun: &[String]) -> String {
    let name = words::snake(noun);
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with('s') => name,
        _ => format!("{name}s"),
    }
}
