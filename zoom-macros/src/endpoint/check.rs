//! Turns a declaration into an endpoint that is known to be valid. All mistakes are collected along the way.

use super::{
    body::{self, Body},
    cursor::Cursor,
    location::{self, Names},
    method::Method,
    parse::{self, Declaration},
    path::{Piece, Template},
};
use crate::{
    report::Errors,
    request::{
        field::Field,
        location::{Location, names_are_used_once},
        no_effect::{attributes_are_ours, serde_is_for_json, struct_has_members},
        reserved::setters_have_free_names,
    },
};

/// A valid declaration.
pub(crate) struct Endpoint<'a> {
    pub(crate) declaration: &'a Declaration,
    pub(crate) method: Method,
    /// The path as declared.
    pub(crate) template: String,
    /// The path, split into its parts.
    pub(crate) path: Vec<PathPart<'a>>,
    /// The location of each field, in the order of the fields.
    pub(crate) locations: Vec<Location>,
    pub(crate) body: Body<'a>,
    pub(crate) paginate: Option<Paginate<'a>>,
}

/// A part of the path.
pub(crate) enum PathPart<'a> {
    Text(String),
    /// The value of a field, under the name of its placeholder.
    Value(String, &'a Field),
}

/// How a response is paginated.
pub(crate) struct Paginate<'a> {
    pub(crate) declared: &'a parse::Paginate,
    pub(crate) cursor: Cursor,
}

/// Checks a declaration; returns `None` if something is wrong.
pub(crate) fn check<'a>(declaration: &'a Declaration, errors: &mut Errors) -> Option<Endpoint<'a>> {
    let Declaration { request, attr, .. } = declaration;
    let base = attr.base.as_ref().map(ToString::to_string);
    // A path is checked even without a method, because the mistakes in it do not depend on the method.
    let shown = attr.method.unwrap_or(Method::Get);
    let template = attr.path.as_ref().map(|path| Template::read(path, shown, base.as_deref(), errors));
    let (Some(method), Some(template)) = (attr.method, template) else { return None };
    setters_have_free_names(request, errors);
    let (fields, serde) = (&request.fields, &request.serde);
    let names = Names::of(attr.case, serde, errors);
    let locations = location::locations(fields, &template, method, attr.body.as_ref(), names, errors);
    if attr.case.is_none() || serde.rename_all.is_none() {
        struct_has_members(serde, fields, &locations, "#[zoom_endpoint(…, ", errors);
    }
    serde_is_for_json(fields, &locations, errors);
    attributes_are_ours(fields, &locations, errors);
    body::check(fields, &locations, method, attr.body.as_ref(), errors);
    only_members_are_patches(fields, &locations, errors);
    names_are_used_once(fields, &locations, errors);
    if let Some(range) = &attr.max_range {
        range.has_its_parameters(fields, &locations, errors);
    }
    let paginate = attr.paginate.as_ref().and_then(|declared| {
        let cursor = cursor(&locations);
        if cursor.is_none() {
            let wrong = "the request has no cursor, so it can't request a second page";
            errors.at(declared.field.span(), wrong, Cursor::help());
        }
        Some(Paginate { declared, cursor: cursor? })
    });
    let body = Body::of(fields, &locations, attr.body.as_ref(), serde);
    let path = path(&template, fields, &locations);
    errors.is_empty().then_some(Endpoint {
        declaration,
        method,
        template: template.text,
        path,
        locations,
        body,
        paginate,
    })
}

/// Returns the parameter that is the cursor.
fn cursor(locations: &[Location]) -> Option<Cursor> {
    Cursor::among(|cursor| {
        locations
            .iter()
            .any(|location| matches!(location, Location::Query { name, .. } | Location::Member(name) if name == cursor))
    })
}

fn path<'a>(template: &Template, fields: &'a [Field], locations: &[Location]) -> Vec<PathPart<'a>> {
    let parts = template.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => PathPart::Text(text.clone()),
        Piece::Placeholder(placeholder) => {
            let is_it = |location: &Location| matches!(location, Location::Path(name) if name == placeholder);
            let field = fields.iter().zip(locations).find(|(_, location)| is_it(location));
            // A placeholder without a field is a mistake, so this value is never expanded.
            field.map_or_else(
                || PathPart::Text(placeholder.clone()),
                |(field, _)| PathPart::Value(placeholder.clone(), field),
            )
        }
    });
    parts.collect()
}

/// Rejects a `Patch` that is not a member of a JSON body: nothing else can be sent as `null`.
fn only_members_are_patches(fields: &[Field], locations: &[Location], errors: &mut Errors) {
    for (field, location) in fields.iter().zip(locations) {
        if field.is_patch && !matches!(location, Location::Member(_)) {
            let wrong = format!("`{}` is not a member of a JSON body, so it can't be sent as `null`", field.name());
            errors.on(&field.ty, wrong, "write `Option<…>` instead of `Patch<…>`");
        }
    }
}
