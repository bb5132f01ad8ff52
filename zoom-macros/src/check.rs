//! Puts what was written together into an endpoint that can't be wrong. All mistakes are gathered on the way.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, LitStr, Type, Visibility, spanned::Spanned};

use crate::{
    attr::{self, EndpointAttr, ErrorCode},
    derived,
    field::{self, Field, HELPER},
    names::Names,
    path::{Piece, Template},
    report::{Errors, nearest},
    serde_members::SerdeAttr,
};

/// The names of the methods that every request has, or may have.
const TAKEN: [&str; 5] = ["new", "send", "to_curl", "pages", "items"];

/// A struct's name and shape: all that can be known of a declaration that is wrong.
pub(crate) struct Shape {
    pub(crate) names: Names,
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<Field>,
    /// The impls of what is derived.
    pub(crate) derived: TokenStream,
    pub(crate) response: Option<Type>,
    pub(crate) paginate: Option<Paginate>,
}

/// How the pages of an answer follow each other.
pub(crate) struct Paginate {
    pub(crate) field: Ident,
    pub(crate) item: Type,
    /// The kind of cursor, by its name in zoom-core, and the parameter that it is sent in.
    pub(crate) cursor: Option<(&'static str, &'static str)>,
}

/// The parameters of a query or a body that are cursors, the one to be preferred first, and the kind of each.
const CURSORS: [(&str, &str); 5] = [
    ("next_page_token", "NextPageToken"),
    ("pageToken", "PageToken"),
    ("page_number", "PageNumber"),
    ("page", "PageNumber"),
    ("startIndex", "StartIndex"),
];

/// A declaration in which nothing is wrong.
pub(crate) struct Endpoint {
    pub(crate) shape: Shape,
    pub(crate) method: String,
    pub(crate) template: Template,
    /// Beside each field of the shape, where it goes.
    pub(crate) places: Vec<Place>,
    pub(crate) docs: Vec<LitStr>,
    pub(crate) deprecated: bool,
    pub(crate) rate_limit: Option<Ident>,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) base: Option<Ident>,
    pub(crate) format: Format,
    /// Whether `idempotent = true` is declared; the method may say so, too.
    pub(crate) idempotent: bool,
    /// The struct's own `#[serde(…)]`.
    pub(crate) serde: Vec<Attribute>,
}

/// How the fields of a body are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Form,
    Multipart,
}

impl Format {
    fn of(word: Option<&Ident>) -> Self {
        match word {
            Some(word) if word == "form" => Self::Form,
            Some(word) if word == "multipart" => Self::Multipart,
            _ => Self::Json,
        }
    }
}

/// Where a field goes, with its name there.
pub(crate) enum Place {
    Path(String),
    Query {
        name: String,
        is_comma_list: bool,
    },
    /// A group of query parameters.
    Group,
    Header(String),
    Member(String),
    FormField(String),
    Part(String),
    File(String),
    Body,
    /// The whole body as it is, with its content type.
    Raw(LitStr),
}

/// Reads a declaration. `Err` is what can be known of it if something is wrong.
pub(crate) fn check(input: DeriveInput, errors: &mut Errors) -> Result<Endpoint, Option<Box<Shape>>> {
    let at = input.attrs.iter().position(|attribute| attribute.path().is_ident(HELPER)).unwrap_or(input.attrs.len());
    // What stands behind the arguments was written by the attribute itself, its documentation among it.
    let declared = input.attrs.get(at).and_then(|attribute| attribute.meta.require_list().ok());
    let span = declared.map_or_else(Span::call_site, |list| list.path.span());
    let arguments = declared.map_or_else(TokenStream::new, |list| list.tokens.clone());
    let docs = field::docs(&input.attrs[..at]);
    let deprecated = input.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));

    let serde: Vec<Attribute> =
        input.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")).cloned().collect();

    let attr = EndpointAttr::read(arguments, span, errors);
    let template = attr.path.as_ref().map(|path| Template::read(path, errors));
    let Some(fields) = fields(&input, errors) else { return Err(None) };
    let fields = fields.into_iter().filter_map(|field| Field::read(field, errors)).collect();
    let derived = derived::expand(&input);
    let mut shape = Shape {
        names: attr.krate.as_ref().map_or_else(Names::default, Names::at),
        ident: input.ident,
        vis: input.vis,
        generics: input.generics,
        fields,
        derived,
        response: attr.response,
        paginate: attr.paginate.map(|attr::Paginate { field, item }| Paginate { field, item, cursor: None }),
    };

    let (Some(method), Some(template)) = (attr.method, template) else { return Err(Some(Box::new(shape))) };
    setters_have_free_names(&shape, errors);
    let format = Format::of(attr.body.as_ref());
    let has_query_only = match method.as_str() {
        "GET" | "HEAD" => true,
        "DELETE" => attr.body.is_none(),
        _ => false,
    };
    let default = (!has_query_only).then_some(format);
    let places = places(&shape, &template, default, &serde, errors);
    bodies_fit(&shape, &places, &method, attr.body.as_ref(), errors);
    patches_are_members(&shape, &places, errors);
    names_are_used_once(&shape, &places, errors);
    find_cursor(&mut shape, &places, errors);
    if !errors.is_empty() {
        return Err(Some(Box::new(shape)));
    }
    Ok(Endpoint {
        shape,
        method,
        template,
        places,
        docs,
        deprecated,
        rate_limit: attr.rate_limit,
        scopes: attr.scopes,
        errors: attr.errors,
        base: attr.base,
        format,
        idempotent: attr.idempotent,
        serde,
    })
}

/// Finds the parameter that is the cursor.
fn find_cursor(shape: &mut Shape, places: &[Place], errors: &mut Errors) {
    let Some(paginate) = &mut shape.paginate else { return };
    let is_sent = |cursor: &str| {
        let is_cursor =
            |place: &Place| matches!(place, Place::Query { name, .. } | Place::Member(name) if name == cursor);
        places.iter().any(is_cursor)
    };
    paginate.cursor = CURSORS.into_iter().find(|(param, _)| is_sent(param)).map(|(param, kind)| (kind, param));
    if paginate.cursor.is_none() {
        let help = "add the field `next_page_token: Option<String>` (or one that is sent as `page_number`, `pageToken` or \
                    `startIndex`)";
        errors.at(paginate.field.span(), "the request has no cursor, so it can't ask for a second page", help);
    }
}

pub(crate) fn fields(input: &DeriveInput, errors: &mut Errors) -> Option<Vec<syn::Field>> {
    let Data::Struct(data) = &input.data else { return None };
    match &data.fields {
        Fields::Named(fields) => Some(fields.named.iter().cloned().collect()),
        Fields::Unit => Some(Vec::new()),
        Fields::Unnamed(fields) => {
            let help = format!("name each field, as in `struct {} {{ user_id: String }}`", input.ident);
            errors.on(fields, "the fields have no names, so nothing says which parameter each is", help);
            None
        }
    }
}

/// Says where each field goes, and compares the path's placeholders with the fields in both directions.
///
/// `default` is the body that takes in what has no other place; without one, that is the query.
fn places(
    shape: &Shape,
    template: &Template,
    default: Option<Format>,
    serde: &[Attribute],
    errors: &mut Errors,
) -> Vec<Place> {
    let mut missing: Vec<&str> = Vec::new();
    for name in template.placeholders() {
        if missing.contains(&name) {
            let wrong = format!("the placeholder `<{name}>` stands twice\n{}", template.pointing_at(name));
            errors.at(template.span, wrong, "give each placeholder a name, and a field, of its own");
        } else {
            missing.push(name);
        }
    }
    let case = SerdeAttr::read(serde).case(errors);
    let mut places = Vec::new();
    for field in &shape.fields {
        let renamed = |name| SerdeAttr::read(&field.serde).rename.unwrap_or_else(|| case.rename(name));
        let place = match place(field, template, default, errors) {
            Place::Member(name) => Place::Member(renamed(name)),
            Place::FormField(name) => Place::FormField(renamed(name)),
            place => place,
        };
        if let Place::Path(name) = &place {
            path_value_is_single(field, errors);
            missing.retain(|placeholder| placeholder != name);
        }
        places.push(place);
    }
    // Where the path itself is wrong, what it asks for is not known; and a `#[path]` field that fits no placeholder is
    // most likely a misspelt one. Both are told already.
    let strays =
        places.iter().filter(|place| matches!(place, Place::Path(name) if !template.placeholders().any(|p| p == name)));
    if template.is_sound && strays.count() == 0 {
        for name in missing {
            let free = shape.fields.iter().zip(&places).filter(|(_, place)| !matches!(place, Place::Path(_)));
            let free: Vec<String> = free.map(|(field, _)| field.name()).collect();
            let help = match nearest(name, free.iter().map(String::as_str)) {
                Some(near) => format!("write `<{near}>` for the field `{near}`, or add the field `{name}: String`"),
                None => format!("add the field `{name}: String`"),
            };
            let wrong = format!("the placeholder `<{name}>` has no field\n{}", template.pointing_at(name));
            errors.at(template.span, wrong, help);
        }
    }
    places
}

fn place(field: &Field, template: &Template, default: Option<Format>, errors: &mut Errors) -> Place {
    let name = field.name();
    let in_path = template.placeholders().any(|placeholder| placeholder == name);
    let Some(attr) = &field.place else {
        return match () {
            () if in_path => Place::Path(name),
            () => match default {
                None => Place::Query { name, is_comma_list: false },
                Some(Format::Json) => Place::Member(name),
                Some(Format::Form) => Place::FormField(name),
                Some(Format::Multipart) => Place::Part(name),
            },
        };
    };
    if in_path && attr.place != field::Place::Path {
        let wrong = format!("`{name}` is a placeholder of the path, and marked `#[{}]` too", attr.place.name());
        errors.at(attr.span, wrong, format!("remove `#[{}]`, or rename the field", attr.place.name()));
        return Place::Path(name);
    }
    let wire_name = attr.rename.as_ref().map_or_else(|| name.clone(), LitStr::value);
    if let Some(rename) = attr.rename.as_ref().filter(|rename| rename.value().is_empty()) {
        errors.at(rename.span(), "the name is empty", format!("write the name that Zoom gives it, as in `\"{name}\"`"));
    }
    match attr.place {
        field::Place::Path => {
            if template.is_sound && !template.placeholders().any(|placeholder| placeholder == wire_name) {
                let help = match nearest(&wire_name, template.placeholders()) {
                    Some(near) => format!("write `#[path(rename = \"{near}\")]`, or `<{wire_name}>` in the path"),
                    None => format!("write `<{wire_name}>` in the path, or remove `#[path]`"),
                };
                errors.at(attr.span, format!("the path has no placeholder `<{wire_name}>`"), help);
            }
            Place::Path(wire_name)
        }
        field::Place::Query if attr.is_group => Place::Group,
        field::Place::Query => Place::Query { name: wire_name, is_comma_list: attr.is_comma_list },
        field::Place::Header => {
            let span = attr.rename.as_ref().map_or(attr.span, LitStr::span);
            header_name_is_valid(&wire_name, span, errors);
            Place::Header(wire_name.to_ascii_lowercase())
        }
        field::Place::Part if attr.is_file => Place::File(wire_name),
        field::Place::Part => Place::Part(wire_name),
        field::Place::Body => attr.content_type.clone().map_or(Place::Body, Place::Raw),
    }
}

fn path_value_is_single(field: &Field, errors: &mut Errors) {
    let name = field.name();
    if field.optional.is_some() {
        errors.on(
            &field.ty,
            format!("`{name}` stands in the path, so it can't be left out"),
            "write its type without `Option`",
        );
    } else if field::type_name(&field.ty).is_some_and(|ty| ty == "Vec") {
        errors.on(
            &field.ty,
            format!("`{name}` stands in the path, which takes one value"),
            "write the type of one value, as in `String`",
        );
    }
}

fn header_name_is_valid(name: &str, span: Span, errors: &mut Errors) {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        errors.at(span, format!("`{name}` is no header name"), "write letters, digits and `-`, as in `\"X-Name\"`");
    } else if ["accept", "authorization", "content-length", "content-type", "host"]
        .contains(&name.to_ascii_lowercase().as_str())
    {
        errors.at(span, format!("the header `{name}` is written by the client"), "remove the field");
    }
}

/// GET and HEAD have no body, and a body is one value or fields, not both.
fn bodies_fit(shape: &Shape, places: &[Place], method: &str, body: Option<&Ident>, errors: &mut Errors) {
    let attrs = || shape.fields.iter().filter_map(|field| field.place.as_ref());
    if matches!(method, "GET" | "HEAD") {
        let wrong = format!("a {method} request has no body");
        if let Some(body) = body {
            errors.at(body.span(), &wrong, format!("remove `body = {body}`, or write the method `POST`"));
            return;
        }
        for attr in attrs().filter(|attr| matches!(attr.place, field::Place::Body | field::Place::Part)) {
            let name = attr.place.name();
            let help = format!("remove `#[{name}]` to send the field in the query, or write the method `POST`");
            errors.at(attr.span, &wrong, help);
        }
        return;
    }
    let format = Format::of(body);
    if format != Format::Multipart {
        for attr in attrs().filter(|attr| attr.place == field::Place::Part) {
            let help = match body {
                Some(body) => format!("write `body = multipart` for `body = {body}`, or remove `#[part]`"),
                None => "add `body = multipart` to `#[zoom_endpoint(…)]`, or remove `#[part]`".into(),
            };
            errors.at(attr.span, "only a multipart body has parts", help);
        }
    }
    if format != Format::Json {
        serde_is_for_json(shape, places, errors);
    }
    let mut bodies = shape.fields.iter().zip(places).filter(|(_, place)| matches!(place, Place::Body | Place::Raw(_)));
    let Some((first, first_place)) = bodies.next() else { return };
    if let (Some(body), Some(attr)) = (body, first.place.as_ref())
        && (format != Format::Json || matches!(first_place, Place::Raw(_)))
    {
        let wrong = format!("`{}` is the whole body, and `body = {body}` asks for fields", first.name());
        errors.at(attr.span, wrong, format!("remove `body = {body}`, or remove `#[body]`"));
        return;
    }
    for (second, _) in bodies {
        let wrong = format!("`{}` is a second body, beside `{}`", second.name(), first.name());
        errors.at(
            second.ident.span(),
            wrong,
            "keep `#[body]` on one field, or remove both to send members of an object",
        );
    }
    for (member, _) in shape.fields.iter().zip(places).filter(|(_, place)| matches!(place, Place::Member(_))) {
        let wrong = format!("`{}` has no place: `{}` is the whole body", member.name(), first.name());
        errors.at(member.ident.span(), wrong, "write `#[query]` above it, or remove `#[body]` from the other field");
    }
}

/// Of serde's attributes only a form field's other name means something outside of JSON.
fn serde_is_for_json(shape: &Shape, places: &[Place], errors: &mut Errors) {
    for (field, place) in shape.fields.iter().zip(places) {
        let Some(serde) = field.serde.first() else { continue };
        let help = match place {
            Place::FormField(_) if !SerdeAttr::read(&field.serde).needs_serde => continue,
            Place::FormField(name) => format!("write `#[serde(rename = \"{name}\")]` at most"),
            Place::Part(name) => format!("write `#[part(rename = \"{name}\")]`"),
            Place::File(name) => format!("write `#[part(file, rename = \"{name}\")]`"),
            _ => continue,
        };
        errors.on(serde, format!("`{}` is not sent as JSON, so serde does not write it", field.name()), help);
    }
}

/// Nothing but a member of a JSON object can be sent as `null`.
fn patches_are_members(shape: &Shape, places: &[Place], errors: &mut Errors) {
    for (field, _) in
        shape.fields.iter().zip(places).filter(|(field, place)| field.is_patch && !matches!(place, Place::Member(_)))
    {
        let wrong = format!("`{}` is no member of a JSON body, so it can't be sent as `null`", field.name());
        errors.on(&field.ty, wrong, "write `Option<…>` for `Patch<…>`");
    }
}

pub(crate) fn names_are_used_once(shape: &Shape, places: &[Place], errors: &mut Errors) {
    let mut seen: HashMap<(&str, &str), &Field> = HashMap::new();
    for (field, place) in shape.fields.iter().zip(places) {
        let key = match place {
            Place::Path(name) => ("path placeholder", name.as_str()),
            Place::Query { name, .. } => ("query parameter", name.as_str()),
            Place::Header(name) => ("header", name.as_str()),
            Place::Member(name) => ("member of the body", name.as_str()),
            Place::FormField(name) => ("field of the form", name.as_str()),
            Place::Part(name) | Place::File(name) => ("part of the body", name.as_str()),
            Place::Group | Place::Body | Place::Raw(_) => continue,
        };
        if let Some(first) = seen.insert(key, field) {
            let wrong = format!("`{}` and `{}` are both the {} `{}`", first.name(), field.name(), key.0, key.1);
            errors.at(field.ident.span(), wrong, "give one of them another name, or remove it");
        }
    }
}

/// The setter of an optional field would hide what every request has.
pub(crate) fn setters_have_free_names(shape: &Shape, errors: &mut Errors) {
    for field in shape.fields.iter().filter(|field| !field.is_required()) {
        let name = field.name();
        if is_taken(&name) {
            let wrong = format!("the setter of `{name}` would hide the `{name}` that every request has");
            let help = format!(
                "write `#[query(rename = \"{name}\")]` (or `#[serde(rename = \"{name}\")]` in a body), and call the field `{name}_`"
            );
            errors.at(field.ident.span(), wrong, help);
        }
    }
}

/// Whether a setter can't have this name.
pub(crate) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// The pieces of the template, and for each placeholder the field that fills it.
pub(crate) fn filled(endpoint: &Endpoint) -> impl Iterator<Item = (&Piece, Option<&Field>)> {
    endpoint.template.pieces.iter().map(|piece| {
        let field = match piece {
            Piece::Text(_) => None,
            Piece::Placeholder(name) => endpoint
                .shape
                .fields
                .iter()
                .zip(&endpoint.places)
                .find_map(|(field, place)| matches!(place, Place::Path(to) if to == name).then_some(field)),
        };
        (piece, field)
    })
}
