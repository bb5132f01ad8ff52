//! Rejects attributes that have no effect on a parameter: those of serde, which writes the members of a JSON body and
//! nothing else, and those of other crates.
//!
//! A name in such an attribute would not be sent, so the request would be wrong; each message contains the text to
//! write instead.

use syn::LitStr;

use super::{field::Field, location::Location};
use crate::{case::Case, report::Errors, serde_attr::SerdeAttr};

/// Rejects `#[serde(…)]` on a field that serde does not write. In a form, only `rename` has an effect.
pub(crate) fn serde_is_for_json(fields: &[Field], locations: &[Location], errors: &mut Errors) {
    for (field, location) in fields.iter().zip(locations) {
        let Some(attribute) = field.serde.attributes.first() else { continue };
        match location {
            Location::Member(_) => continue,
            Location::FormField(_) if !field.serde.needs_serde => continue,
            _ => {}
        }
        let help = match &field.serde.literal {
            Some(literal) => name_help(field, location, literal),
            None => unnamed_help(field, location),
        };
        let effect = match location {
            Location::FormField(_) => "where only `rename` of `#[serde(…)]` has an effect",
            _ => "where `#[serde(…)]` has no effect",
        };
        errors.on(attribute, format!("`{}` is sent {}, {effect}", field.name(), sent(location)), help);
    }
}

/// Rejects attributes of other crates.
pub(crate) fn attributes_are_ours(fields: &[Field], locations: &[Location], errors: &mut Errors) {
    for (field, location) in fields.iter().zip(locations) {
        let Some(foreign) = &field.foreign else { continue };
        let name = field.name();
        let help = match (&foreign.literal, foreign.name.as_str()) {
            (Some(literal), _) => name_help(field, location, literal),
            (None, _) if foreign.flattens => flatten_help(location).into(),
            (None, "required") if field.is_required() => "remove it: a field is required by its type".into(),
            (None, "required") => "write the type without `Option`".into(),
            (None, "default" | "optional") => left_out_help(field).into(),
            (None, "extra") => flatten_help(location).into(),
            (None, "form") => "remove it, and write `body = form` in `#[zoom_endpoint(…)]`".into(),
            (None, "file") => "write `#[part(file)]`, and `body = multipart` in `#[zoom_endpoint(…)]`".into(),
            (None, "multipart") => "remove it, and write `body = multipart` in `#[zoom_endpoint(…)]`".into(),
            (None, "json") => "remove it for a member of the JSON body, or write `#[body]` for the whole body".into(),
            _ => format!("remove it: `{name}` is sent {}", sent(location)),
        };
        let wrong = format!("`#[{}]` is not an attribute for parameters", foreign.name);
        errors.on(&foreign.shown, wrong, help);
    }
}

/// Returns where a field is sent, in words.
fn sent(location: &Location) -> &'static str {
    match location {
        Location::Path(_) => "in the path",
        Location::Query { .. } | Location::Group => "in the query",
        Location::Header(_) => "in a header",
        Location::Member(_) => "in the JSON body",
        Location::FormField(_) => "as a field of a form",
        Location::Part(_) | Location::File(_) => "as a part of the body",
        Location::Body => "as the whole body",
    }
}

/// Returns what to write to send a field under this name.
fn name_help(field: &Field, location: &Location, literal: &LitStr) -> String {
    let written = literal.token();
    let is_named = field.attr.as_ref().is_some_and(|attr| attr.rename.is_some());
    let rename = match location {
        Location::Path(name) if *name == field.name() && !is_named => {
            let wire_name = literal.value();
            return format!("remove it, or write `#[path(rename = {written})]`, and `<{wire_name}>` in the path");
        }
        Location::Group => return "remove it, and write `#[query(rename = \"…\")]` on the fields of the group".into(),
        Location::Body => return "remove it, or remove `#[body]` to send a member of that name".into(),
        Location::Member(_) => format!("`#[serde(rename = {written})]`"),
        Location::FormField(_) => return format!("write only `#[serde(rename = {written})]`"),
        Location::Header(_) => format!("`#[header({written})]`"),
        Location::Path(_) => format!("`#[path({})]`", options(field, location, &written.to_string())),
        Location::Query { .. } => format!("`#[query({})]`", options(field, location, &written.to_string())),
        Location::Part(_) | Location::File(_) => {
            format!("`#[part({})]`", options(field, location, &written.to_string()))
        }
    };
    if is_named { format!("remove it, or write {rename}") } else { format!("write {rename}") }
}

/// Returns the options of the field's attribute, with the field's new name.
fn options(field: &Field, location: &Location, literal: &str) -> String {
    let mut options = Vec::new();
    if matches!(location, Location::File(_)) {
        options.push("file".to_owned());
    }
    options.push(format!("rename = {literal}"));
    if let Some(attr) = &field.attr {
        options.extend(attr.style_option());
        options.extend(attr.with.as_ref().map(|with| format!("with = {}", quote::quote!(#with))));
    }
    options.join(", ")
}

/// Returns what to write for a serde attribute without a name.
fn unnamed_help(field: &Field, location: &Location) -> String {
    let serde = &field.serde;
    if serde.says(&["flatten"]) {
        return flatten_help(location).into();
    }
    if serde.says(&["skip", "skip_serializing"]) {
        return "remove the field: every field of a request is sent".into();
    }
    if serde.says(&["with", "serialize_with"]) {
        let marker = match location {
            Location::Path(_) => "path(with = f)",
            Location::Query { .. } => "query(with = f)",
            Location::Header(_) => "header(\"X-Name\", with = f)",
            Location::Part(_) => "part(with = f)",
            _ => return "write a type that implements `Serialize` in that way".into(),
        };
        return format!("write `#[{marker}]`, where `f` converts the value to a `String`");
    }
    if serde.says(&["default", "skip_serializing_if"]) {
        return left_out_help(field).into();
    }
    "remove it".into()
}

fn flatten_help(location: &Location) -> &'static str {
    match location {
        Location::Query { .. } => "write `#[query(flatten)]`, and declare the field's type with `#[zoom_query]`",
        Location::Member(_) => "write `#[serde(flatten)]`",
        _ => "remove it",
    }
}

fn left_out_help(field: &Field) -> &'static str {
    if field.is_required() {
        "write the type as `Option<…>`, which is omitted when it is `None`"
    } else {
        "remove it: `None` is omitted"
    }
}

/// Rejects `#[serde(…)]` on a struct that has no members for serde to write, and a `rename_all` that would not apply to
/// the struct's other parameters. `owner` is the beginning of our attribute above the struct, such as `#[zoom_query(`,
/// which has an option for the case.
pub(crate) fn struct_has_members(
    serde: &SerdeAttr,
    fields: &[Field],
    locations: &[Location],
    owner: &str,
    errors: &mut Errors,
) {
    let Some(attribute) = serde.attributes.first() else { return };
    let has_members = locations.iter().any(|location| matches!(location, Location::Member(_) | Location::FormField(_)));
    let Some(case) = &serde.rename_all else {
        if !has_members {
            errors.on(attribute, "`#[serde(…)]` has no effect here, because no field is in a JSON body", "remove it");
        }
        return;
    };
    // An unsupported case is reported where the option is read.
    if Case::of(&case.value()).is_none() && has_members {
        return;
    }
    let is_left_out = |(field, location): (&Field, &Location)| {
        let is_named = field.attr.as_ref().is_some_and(|attr| attr.rename.is_some());
        let (Location::Query { name, .. } | Location::Part(name) | Location::File(name)) = location else {
            return false;
        };
        !is_named && Case::of(&case.value()).is_none_or(|case| case.rename(field.name()) != *name)
    };
    let left_out = fields.iter().zip(locations).find(|pair| is_left_out(*pair));
    let wrong = match left_out {
        Some((field, _)) if has_members => {
            format!("`#[serde(rename_all)]` has no effect on `{}`, which is not in the JSON body", field.name())
        }
        _ if has_members => return,
        _ => "`#[serde(rename_all)]` has no effect here, because no field is in a JSON body".into(),
    };
    errors.on(attribute, wrong, format!("write `{owner}rename_all = {})]`", case.token()));
}
