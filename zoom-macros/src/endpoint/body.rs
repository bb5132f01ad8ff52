//! Determines the body of a request, once for all the code that is generated for it.

use syn::LitStr;

use super::{
    method::Method,
    parse::{BodyOption, Format},
};
use crate::{
    report::Errors,
    request::{
        field::{Field, FieldAttr, Marker},
        location::Location,
    },
    serde_attr::SerdeAttr,
};

/// The body of a request.
pub(crate) enum Body<'a> {
    None,
    /// The members of a JSON object.
    Members(Vec<Named<'a>>),
    /// The members of a JSON object that serde writes, because its attributes do more than rename.
    SerdeMembers(Vec<&'a Field>),
    Form(Vec<Named<'a>>),
    Multipart(Vec<Part<'a>>),
    /// One field as JSON.
    Whole(&'a Field),
    /// One field, sent unchanged with its content type.
    Raw(&'a Field, &'a LitStr),
}

/// A field and the name under which it is sent.
pub(crate) struct Named<'a> {
    pub(crate) name: String,
    pub(crate) field: &'a Field,
}

/// A part of a multipart body.
pub(crate) enum Part<'a> {
    Text(Named<'a>),
    File(Named<'a>),
}

impl<'a> Body<'a> {
    pub(crate) fn of(
        fields: &'a [Field],
        locations: &[Location],
        body: Option<&BodyOption>,
        serde: &SerdeAttr,
    ) -> Self {
        let fields = || fields.iter().zip(locations);
        if let Some((field, _)) = fields().find(|(_, location)| matches!(location, Location::Body)) {
            let content_type = field.attr.as_ref().and_then(|attr| attr.content_type.as_ref());
            return content_type.map_or(Self::Whole(field), |content_type| Self::Raw(field, content_type));
        }
        let named = |name: &String, field: &'a Field| Named { name: name.clone(), field };
        match body.map(|body| body.format) {
            Some(Format::Form) => Self::Form(
                fields()
                    .filter_map(|(field, location)| match location {
                        Location::FormField(name) => Some(named(name, field)),
                        _ => None,
                    })
                    .collect(),
            ),
            Some(Format::Multipart) => Self::Multipart(
                fields()
                    .filter_map(|(field, location)| match location {
                        Location::Part(name) => Some(Part::Text(named(name, field))),
                        Location::File(name) => Some(Part::File(named(name, field))),
                        _ => None,
                    })
                    .collect(),
            ),
            Some(Format::Json) | None => {
                let members: Vec<Named<'a>> = fields()
                    .filter_map(|(field, location)| match location {
                        Location::Member(name) => Some(named(name, field)),
                        _ => None,
                    })
                    .collect();
                if members.is_empty() {
                    Self::None
                } else if serde.needs_serde || members.iter().any(|member| member.field.serde.needs_serde) {
                    Self::SerdeMembers(members.into_iter().map(|member| member.field).collect())
                } else {
                    Self::Members(members)
                }
            }
        }
    }
}

/// Rejects a body if the method has none, parts in a body that is not multipart, and a body that is both a single value
/// and fields.
pub(crate) fn check(
    fields: &[Field],
    locations: &[Location],
    method: Method,
    body: Option<&BodyOption>,
    errors: &mut Errors,
) {
    if !method.may_have_body() {
        method_has_no_body(fields, method, body, errors);
        return;
    }
    let format = body.map_or(Format::Json, |body| body.format);
    if format != Format::Multipart {
        only_multipart_has_parts(fields, body, errors);
    }
    whole_body_is_alone(fields, locations, body, errors);
}

fn attrs_with<'a>(fields: &'a [Field], markers: &'a [Marker]) -> impl Iterator<Item = &'a FieldAttr> {
    fields.iter().filter_map(|field| field.attr.as_ref()).filter(|attr| markers.contains(&attr.marker))
}

fn method_has_no_body(fields: &[Field], method: Method, body: Option<&BodyOption>, errors: &mut Errors) {
    let wrong = format!("a {} request has no body", method.name());
    if let Some(BodyOption { word, .. }) = body {
        errors.at(word.span(), &wrong, format!("remove `body = {word}`, or use the method `POST`"));
        return;
    }
    for attr in attrs_with(fields, &[Marker::Body, Marker::Part]) {
        let marker = attr.marker.name();
        let help = format!("remove `#[{marker}]` to send the field in the query, or use the method `POST`");
        errors.at(attr.span, &wrong, help);
    }
}

fn only_multipart_has_parts(fields: &[Field], body: Option<&BodyOption>, errors: &mut Errors) {
    for attr in attrs_with(fields, &[Marker::Part]) {
        let help = match body {
            Some(BodyOption { word, .. }) => {
                format!("write `body = multipart` instead of `body = {word}`, or remove `#[part]`")
            }
            None => "add `body = multipart` to `#[zoom_endpoint(…)]`, or remove `#[part]`".into(),
        };
        errors.at(attr.span, "only a multipart body has parts", help);
    }
}

fn whole_body_is_alone(fields: &[Field], locations: &[Location], body: Option<&BodyOption>, errors: &mut Errors) {
    let fields = || fields.iter().zip(locations);
    let mut bodies = fields().filter(|(_, location)| matches!(location, Location::Body)).map(|(field, _)| field);
    let Some(first) = bodies.next() else { return };
    let name = first.name();
    if let (Some(BodyOption { word, format }), Some(attr)) = (body, first.attr.as_ref())
        && (*format != Format::Json || attr.content_type.is_some())
    {
        let wrong = format!("`{name}` is the whole body, and `body = {word}` is for a body of fields");
        errors.at(attr.span, wrong, format!("remove `body = {word}`, or remove `#[body]`"));
        return;
    }
    for second in bodies {
        let wrong = format!("`{}` is a second body in addition to `{name}`", second.name());
        let help = "keep `#[body]` on one of the fields, or remove it from both to send them as members of an object";
        errors.at(second.ident.span(), wrong, help);
    }
    for (member, _) in fields().filter(|(_, location)| matches!(location, Location::Member(_))) {
        let wrong = format!("`{}` can't be sent, because `{name}` is the whole body", member.name());
        let help = "write `#[query]` above it, or remove `#[body]` from the other field";
        errors.at(member.ident.span(), wrong, help);
    }
}
