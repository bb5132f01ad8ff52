//! The location in which a parameter is sent.

use std::collections::HashMap;

use super::field::{Field, ListStyle};
use crate::report::Errors;

/// The location in which a field is sent, with the name under which it is sent.
pub(crate) enum Location {
    Path(String),
    Query {
        name: String,
        style: ListStyle,
    },
    /// A group of query parameters.
    Group,
    Header(String),
    Member(String),
    FormField(String),
    Part(String),
    File(String),
    /// The whole body.
    Body,
}

/// Rejects two fields that would be sent under the same name in the same location.
pub(crate) fn names_are_used_once(fields: &[Field], locations: &[Location], errors: &mut Errors) {
    let mut seen: HashMap<(&str, &str), &Field> = HashMap::new();
    for (field, location) in fields.iter().zip(locations) {
        let key = match location {
            Location::Path(name) => ("path placeholder", name.as_str()),
            Location::Query { name, .. } => ("query parameter", name.as_str()),
            Location::Header(name) => ("header", name.as_str()),
            Location::Member(name) => ("member of the body", name.as_str()),
            Location::FormField(name) => ("field of the form", name.as_str()),
            Location::Part(name) | Location::File(name) => ("part of the body", name.as_str()),
            Location::Group | Location::Body => continue,
        };
        if let Some(first) = seen.insert(key, field) {
            let wrong = format!("`{}` and `{}` are both the {} `{}`", first.name(), field.name(), key.0, key.1);
            errors.at(field.ident.span(), wrong, "give one of them another name, or remove it");
        }
    }
}
