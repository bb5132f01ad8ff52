//! The names that no setter may have; no other module of this crate lists them.

use super::shape::Shape;
use crate::report::Errors;

/// The methods that every request has or may have.
const RESERVED: [&str; 6] = ["new", "send", "send_with_response", "to_curl", "pages", "items"];

/// Returns whether no setter may have this name.
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// Rejects optional fields whose setters would hide a method of the request.
pub(crate) fn setters_have_free_names(shape: &Shape, errors: &mut Errors) {
    for field in shape.fields.iter().filter(|field| !field.is_required()) {
        let name = field.name();
        if is_reserved(&name) {
            let wrong = format!("the setter of `{name}` would hide the method `{name}` of the request");
            let help = format!(
                "write `#[query(rename = \"{name}\")]` (or `#[serde(rename = \"{name}\")]` in a body), and call the field `{name}_`"
            );
            errors.at(field.ident.span(), wrong, help);
        }
    }
}
