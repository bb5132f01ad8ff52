//! Checks that all fields of a group are query parameters.

use syn::LitStr;

use crate::{
    case::Case,
    report::Errors,
    request::{
        field::{Field, ListStyle, Marker},
        location::{Location, names_are_used_once},
        no_effect::{attributes_are_ours, serde_is_for_json, struct_has_members},
        reserved::setters_have_free_names,
        shape::Shape,
    },
};

/// Returns the location of each field: the query, with the name under which the field is sent. Mistakes are added to
/// `errors`.
pub(crate) fn locations(shape: &Shape, case: Case, errors: &mut Errors) -> Vec<Location> {
    let locations: Vec<Location> = shape.fields.iter().map(|field| location(field, case, errors)).collect();
    struct_has_members(&shape.serde, &shape.fields, &locations, "#[zoom_query(", errors);
    serde_is_for_json(&shape.fields, &locations, errors);
    attributes_are_ours(&shape.fields, &locations, errors);
    setters_have_free_names(shape, errors);
    names_are_used_once(&shape.fields, &locations, errors);
    locations
}

fn location(field: &Field, case: Case, errors: &mut Errors) -> Location {
    let name = field.name();
    if field.is_patch {
        let wrong = format!("`{name}` is a query parameter, so it can't be sent as `null`");
        errors.on(&field.ty, wrong, "write `Option<…>` instead of `Patch<…>`");
    }
    let Some(attr) = &field.attr else {
        return Location::Query { name: case.rename(name), style: ListStyle::Undeclared };
    };
    if attr.marker != Marker::Query {
        let marker = attr.marker.name();
        let wrong = format!("`{name}` is marked `#[{marker}]`, but is in a group of query parameters");
        errors.at(attr.span, wrong, format!("remove `#[{marker}]`, or move the field to the endpoint"));
    } else if attr.is_group {
        errors.at(attr.span, "a group can't contain another group", "write `#[query(flatten)]` in the endpoint");
    }
    let wire_name = attr.rename.as_ref().map_or_else(|| case.rename(name), LitStr::value);
    Location::Query { name: wire_name, style: attr.style }
}
