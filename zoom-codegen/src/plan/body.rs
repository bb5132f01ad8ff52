//! Parameters in the body.

use super::{
    model::{BodyFormat, Location, Param},
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

/// Returns the parameters in the body, and how they are sent.
pub(super) fn params(planner: &mut TypePlanner<'_>, entry: &Entry, changes: &[Change]) -> (Vec<Param>, BodyFormat) {
    let nothing = (Vec::new(), BodyFormat::Json);
    let Some(body) = &entry.request_body else { return nothing };
    let body = planner.reader.components.request_body(body);
    let is_declared = |media: &str| media.contains("json") || media == "*/*" || format(media) != BodyFormat::Json;
    let all = || body.content.iter().filter_map(|(media, Media { schema, .. })| Some((media, schema.as_ref()?)));
    let Some((media, schema)) = all().find(|(media, _)| is_declared(media)).or_else(|| all().next()) else {
        if let Some(reference) = &body.reference {
            planner.note(&format!("the body `{reference}` is not in the document; left out"));
        }
        return nothing;
    };
    if changes.contains(&Change::NoBody) {
        return nothing;
    }
    if planner.reader.operation.starts_with("GET ") {
        planner.note("the body of a GET request cannot be declared; left out");
        return nothing;
    }
    let is_json = changes.contains(&Change::Json);
    let format = if is_json { BodyFormat::Json } else { format(media) };
    if is_json {
        planner.note(&format!("the body's media type is `{media}`; sent as JSON"));
    } else if !is_declared(media) {
        planner.note(&format!("the body's media type is `{media}`; left out"));
        return nothing;
    }
    let (shape, facts) = planner.reader.read(schema, "body");
    let key = format!("{} body", planner.reader.operation);
    let params: Vec<Param> = match shape {
        Shape::Object(members) if format != BodyFormat::Json => {
            members.into_iter().map(|member| part(planner, member, &key, format)).collect()
        }
        _ if format != BodyFormat::Json => {
            planner.note("the body has no documented fields; left out");
            Vec::new()
        }
        Shape::Object(members) if !members.is_empty() => {
            members.into_iter().map(|member| self::member(planner, member, &key)).collect()
        }
        Shape::Object(_) => Vec::new(),
        shape => {
            let noun =
                operation_name::noun(&Unnamed { method: "POST", path: "", summary: &entry.summary, deprecated: false });
            let is_list = matches!(shape, Shape::List(_));
            let ty = planner.ty(shape, Site::request(key, &words::snake(&noun), Carrier::Json));
            let name = if is_list { plural(&noun) } else { "body".to_owned() };
            let ident = field_name(&name);
            vec![Param { wire: name, ident, location: Location::Body, required: true, ty, facts }]
        }
    };
    let format = if params.is_empty() { BodyFormat::Json } else { format };
    (params, format)
}

fn format(media: &str) -> BodyFormat {
    match media {
        media if media.starts_with("multipart/") => BodyFormat::Multipart,
        media if media.starts_with("application/x-www-form-urlencoded") => BodyFormat::Form,
        _ => BodyFormat::Json,
    }
}

fn member(planner: &mut TypePlanner<'_>, member: Member, key: &str) -> Param {
    let Member { name, shape, facts } = member;
    let wire = wire_name(&name);
    let site = Site::request(format!("{key}.{wire}"), &wire, Carrier::Json).described(&facts.description);
    let ty = planner.ty(shape, site);
    Param { ident: field_name(&wire), wire, location: Location::Member, required: facts.required, ty, facts }
}

/// Returns the parameter for a part of a multipart body or a field of a form.
fn part(planner: &mut TypePlanner<'_>, member: Member, key: &str, format: BodyFormat) -> Param {
    let Member { name, shape, facts } = member;
    let wire = wire_name(&name);
    let holds_file = |shape: &Shape| match shape {
        Shape::Text(Text::File) => true,
        Shape::Text(Text::Plain) | Shape::Any => FILE_PARTS.contains(&wire.as_str()),
        Shape::Object(members) => members.is_empty() && FILE_PARTS.contains(&wire.as_str()),
        _ => false,
    };
    let (location, ty) = match &shape {
        shape if format == BodyFormat::Form && holds_file(shape) => (Location::Member, Type::Scalar(Scalar::Text)),
        Shape::List(items) if holds_file(items) => (Location::File, Type::List(Box::new(Type::Scalar(Scalar::File)))),
        shape if holds_file(shape) => (Location::File, Type::Scalar(Scalar::File)),
        Shape::List(_) | Shape::Map(_) | Shape::Object(_) | Shape::Any => {
            let location = if format == BodyFormat::Form { Location::Member } else { Location::Part };
            planner.note(&format!(
                "the part `{wire}` is {} with no documented format; declared as a string",
                shape.kind()
            ));
            (location, Type::Scalar(Scalar::Text))
        }
        _ => {
            let site = Site::request(format!("{key}.{wire}"), &wire, Carrier::Text);
            let location = if format == BodyFormat::Form { Location::Member } else { Location::Part };
            (location, planner.ty(shape, site))
        }
    };
    Param { ident: field_name(&wire), wire, location, required: facts.required, ty, facts }
}

fn plural(noun: &[String]) -> String {
    let name = words::snake(noun);
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with('s') => name,
        _ => format!("{name}s"),
    }
}
