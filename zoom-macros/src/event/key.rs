//! `key = "object.uuid"`: the values that identify an event.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::LitStr;

use super::parse::Declaration;
use crate::{
    object,
    report::{Errors, nearest, one_of},
};

/// A path that begins with a field of the struct.
pub(crate) struct Path<'a> {
    fields: Vec<Ident>,
    pub(crate) text: &'a LitStr,
}

/// Checks the paths to the extent that a macro can: only the compiler can report that an inner type lacks a field.
pub(crate) fn check<'a>(declaration: &'a Declaration, errors: &mut Errors) -> Vec<Path<'a>> {
    let mut paths: Vec<Path<'a>> = Vec::new();
    for text in &declaration.attr.key {
        let value = text.value();
        let fields: Option<Vec<Ident>> = value.split('.').map(|field| ident(field, text.span())).collect();
        let Some(fields) = fields else {
            let help = "write field names separated by dots, as in `key = \"object.uuid\"`";
            errors.at(text.span(), format!("`{value}` is not a path of fields"), help);
            continue;
        };
        let names: Vec<String> = declaration.object.fields.iter().map(object::parse::Field::name).collect();
        let first = value.split('.').next().unwrap_or_default();
        if !names.iter().any(|name| name == first) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let help = match nearest(first, names.iter().copied()) {
                Some(near) => format!("write `{:?}`", value.replacen(first, near, 1)),
                None if names.is_empty() => "remove `key`, or declare the field".to_owned(),
                None => format!("write a path that begins with {}", one_of(&names)),
            };
            errors.at(text.span(), format!("the key begins with `{first}`, which is not a field"), help);
        } else if paths.iter().any(|other| other.text.value() == value) {
            errors.at(text.span(), format!("`{value}` is in the key twice"), "keep one of them");
        } else {
            paths.push(Path { fields, text });
        }
    }
    paths
}

/// Returns a field's name as an identifier; a keyword becomes a raw identifier.
fn ident(name: &str, span: Span) -> Option<Ident> {
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !matches!(name, "_" | "self" | "Self" | "super" | "crate");
    if !is_name {
        return None;
    }
    let mut ident = syn::parse_str::<Ident>(name).unwrap_or_else(|_| Ident::new_raw(name, span));
    ident.set_span(span);
    Some(ident)
}

/// Writes the method that returns the values, or nothing if the declaration has no key.
pub(crate) fn method(paths: &[Path<'_>]) -> Option<TokenStream> {
    let values = paths.iter().map(|path| {
        let mut fields = path.fields.iter();
        let first = fields.next().map(|field| quote!((&self.#field).zoom_step()));
        let value = fields
            .fold(first, |outer, field| Some(quote!(#outer.and_then(|zoom_value| (&zoom_value.#field).zoom_step()))));
        quote!(zoom_private::key_value(#value))
    });
    (!paths.is_empty()).then(|| {
        quote! {
            fn key(&self) -> zoom_private::Option<zoom_private::String> {
                use zoom_private::{OptionalStep as _, PlainStep as _};
                zoom_private::joined_key([#(#values),*])
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use syn::ext::IdentExt as _;

    use super::*;

    #[test]
    fn a_keyword_is_a_raw_identifier() {
        let ident = |name| ident(name, Span::call_site()).map(|ident| (ident.to_string(), ident.unraw().to_string()));
        assert_eq!(ident("type"), Some(("r#type".into(), "type".into())));
        assert_eq!(ident("uuid"), Some(("uuid".into(), "uuid".into())));
        for name in ["", "a-b", "1a", "self", "_", "é"] {
            assert_eq!(ident(name), None, "{name}");
        }
    }
}
