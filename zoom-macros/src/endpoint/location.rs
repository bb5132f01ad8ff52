//! Decides where each field of an endpoint is sent, and compares the path's placeholders with the fields in both directions.

use proc_macro2::Span;
use syn::LitStr;

use super::{
    method::Method,
    parse::{BodyOption, Format},
    path::Template,
};
use crate::{
    case::Case,
    report::{Errors, nearest},
    request::{
        field::{Field, FieldAttr, ListStyle, Marker},
        location::Location,
    },
    serde_attr::SerdeAttr,
    types::is_named,
};

/// The headers that no field may set.
const OF_THE_CLIENT: [&str; 5] = ["accept", "authorization", "content-length", "content-type", "host"];

/// Returns where a field is sent if it is not in the path and has no attribute.
///
/// zoom-core has the same rule at run time, for operations that are not declared in Rust; a test compares the two.
fn default_location(name: String, method: Method, body: Option<Format>) -> Location {
    match (method, body) {
        (Method::Get | Method::Head, _) | (Method::Delete, None) => {
            Location::Query { name, style: ListStyle::Undeclared }
        }
        (_, None | Some(Format::Json)) => Location::Member(name),
        (_, Some(Format::Form)) => Location::FormField(name),
        (_, Some(Format::Multipart)) => Location::Part(name),
    }
}

/// Returns where each field is sent. Mistakes are added to `errors`.
pub(crate) fn locations(
    fields: &[Field],
    template: &Template,
    method: Method,
    body: Option<&BodyOption>,
    names: Names,
    errors: &mut Errors,
) -> Vec<Location> {
    let format = body.map(|body| body.format);
    let mut locations = Vec::new();
    for field in fields {
        let location = match &field.attr {
            Some(attr) => marked(field, attr, template, names, errors),
            None => unmarked(field, fields, template, method, format, names),
        };
        if let Location::Path(_) = location {
            path_value_is_single(field, errors);
        }
        locations.push(location);
    }
    placeholders_have_fields(template, fields, &locations, errors);
    locations
}

/// How field names become names on the wire, except for a field whose attribute sets the name.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    /// In the query and in parts: the declaration's `rename_all`.
    params: Case,
    /// In JSON and in forms, where serde's `rename_all` applies as well.
    members: Case,
}

impl Names {
    /// Returns the cases that are set by the declaration's `rename_all` or by serde's; only one of the two may be
    /// written.
    pub(crate) fn of(case: Option<Case>, serde: &SerdeAttr, errors: &mut Errors) -> Self {
        let members = serde.case(errors);
        let Some(case) = case else { return Self { params: Case::Snake, members } };
        if let Some(rename_all) = &serde.rename_all {
            let help = "remove it from `#[serde(…)]`";
            errors.at(rename_all.span(), "`rename_all` is written both in `#[zoom_endpoint]` and in `#[serde]`", help);
        }
        Self { params: case, members: case }
    }
}

/// Returns where a field without an attribute is sent.
fn unmarked(
    field: &Field,
    fields: &[Field],
    template: &Template,
    method: Method,
    body: Option<Format>,
    names: Names,
) -> Location {
    let name = field.name();
    if template.has(&name) {
        return Location::Path(name);
    }
    // A name in `#[serde(…)]` has no effect in a path, which is reported as a mistake. The field is still located in
    // the path, because the placeholder would otherwise be reported too, as one without a field. If another field is
    // the value of the placeholder, the name belongs to a member of the body.
    let is_sent = |placeholder: &str| fields.iter().any(|field| sends_path(field, placeholder));
    let stray = |renamed: &&String| template.has(renamed) && !is_sent(renamed);
    if let Some(renamed) = field.serde.rename.as_ref().filter(stray) {
        return Location::Path(renamed.clone());
    }
    let member = |name| field.serde.rename.clone().unwrap_or_else(|| names.members.rename(name));
    match default_location(name, method, body) {
        Location::Query { name, style } => Location::Query { name: names.params.rename(name), style },
        Location::Part(name) => Location::Part(names.params.rename(name)),
        Location::Member(name) => Location::Member(member(name)),
        Location::FormField(name) => Location::FormField(member(name)),
        location => location,
    }
}

/// Returns whether a field is the value of a placeholder, according to its name or its attribute.
fn sends_path(field: &Field, placeholder: &str) -> bool {
    match &field.attr {
        Some(attr) if attr.marker == Marker::Path => {
            attr.rename.as_ref().map_or_else(|| field.name() == placeholder, |rename| rename.value() == placeholder)
        }
        _ => field.name() == placeholder,
    }
}

/// Returns where a field is sent according to its attribute.
fn marked(field: &Field, attr: &FieldAttr, template: &Template, names: Names, errors: &mut Errors) -> Location {
    let name = field.name();
    let is_in_path = template.has(&name);
    if is_in_path && attr.marker != Marker::Path {
        let marker = attr.marker.name();
        let wrong = format!("`{name}` is a placeholder of the path, but is marked `#[{marker}]`");
        errors.at(attr.span, wrong, format!("remove `#[{marker}]`, or rename the field"));
        return Location::Path(name);
    }
    let by_case = || if attr.marker == Marker::Path { name.clone() } else { names.params.rename(name.clone()) };
    let wire_name = attr.rename.as_ref().map_or_else(by_case, LitStr::value);
    if let Some(rename) = attr.rename.as_ref().filter(|rename| rename.value().is_empty()) {
        errors.at(rename.span(), "the name is empty", format!("write the name that Zoom uses, as in `\"{name}\"`"));
    }
    match attr.marker {
        Marker::Path => {
            placeholder_exists(attr, &wire_name, template, errors);
            Location::Path(wire_name)
        }
        Marker::Query if attr.is_group => Location::Group,
        Marker::Query => Location::Query { name: wire_name, style: attr.style },
        Marker::Header => {
            let span = attr.rename.as_ref().map_or(attr.span, LitStr::span);
            header_name_is_valid(&wire_name, span, errors);
            Location::Header(wire_name.to_ascii_lowercase())
        }
        Marker::Part if attr.is_file => Location::File(wire_name),
        Marker::Part => Location::Part(wire_name),
        Marker::Body => Location::Body,
    }
}

fn placeholder_exists(attr: &FieldAttr, name: &str, template: &Template, errors: &mut Errors) {
    // The part that could not be read may have been the name.
    if template.has(name) || !template.is_sound || !attr.is_sound {
        return;
    }
    let help = match nearest(name, template.placeholders()) {
        Some(near) => format!("write `#[path(rename = \"{near}\")]`, or `<{name}>` in the path"),
        None => format!("write `<{name}>` in the path, or remove `#[path]`"),
    };
    errors.at(attr.span, format!("the path has no placeholder `<{name}>`"), help);
}

/// Rejects placeholders that are written twice or have no field.
fn placeholders_have_fields(template: &Template, fields: &[Field], locations: &[Location], errors: &mut Errors) {
    let mut names: Vec<&str> = Vec::new();
    for name in template.placeholders() {
        if names.contains(&name) {
            let wrong = format!("the placeholder `<{name}>` is written twice\n{}", template.pointing_at(name));
            errors.at(template.span, wrong, "write another name, and add a field with that name");
        } else {
            names.push(name);
        }
    }
    let is_filled_by = |location: &Location, name: &str| matches!(location, Location::Path(path) if path == name);
    let fits_none = |location: &Location| matches!(location, Location::Path(name) if !template.has(name));
    // If the path itself is wrong, its placeholders are not known; and a `#[path]` field that matches none of them is
    // most likely misspelled. Both have already been reported.
    if !template.is_sound || locations.iter().any(fits_none) {
        return;
    }
    for name in names {
        if locations.iter().any(|location| is_filled_by(location, name)) {
            continue;
        }
        let others = fields.iter().zip(locations).filter(|(_, location)| !matches!(location, Location::Path(_)));
        let others: Vec<String> = others.map(|(field, _)| field.name()).collect();
        let help = match nearest(name, others.iter().map(String::as_str)) {
            Some(near) => format!("write `<{near}>` for the field `{near}`, or add the field `{name}: String`"),
            None => format!("add the field `{name}: String`"),
        };
        let wrong = format!("the placeholder `<{name}>` has no field\n{}", template.pointing_at(name));
        errors.at(template.span, wrong, help);
    }
}

fn path_value_is_single(field: &Field, errors: &mut Errors) {
    let name = field.name();
    if field.optional.is_some() {
        let wrong = format!("`{name}` is in the path, so it can't be omitted");
        errors.on(&field.ty, wrong, "write its type without `Option`");
    } else if is_named(&field.ty, &["Vec"]) {
        let wrong = format!("`{name}` is in the path, which takes a single value");
        errors.on(&field.ty, wrong, "write the type of a single value, such as `String`");
    }
}

fn header_name_is_valid(name: &str, span: Span, errors: &mut Errors) {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        let help = "write letters, digits and `-`, as in `\"X-Name\"`";
        errors.at(span, format!("`{name}` is not a valid header name"), help);
    } else if OF_THE_CLIENT.contains(&name.to_ascii_lowercase().as_str()) {
        errors.at(span, format!("the header `{name}` is set by the client"), "remove the field");
    }
}
