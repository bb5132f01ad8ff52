//! Writes the parameters as zoom-core's static data.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::LitStr;

use super::{
    field::{Field, ListStyle},
    location::Location,
};
use crate::types::Scalar;

/// The parameters without the groups, which list their own. The letters are those of zoom-core's `params`.
pub(crate) fn params(fields: &[Field], locations: &[Location]) -> TokenStream {
    let (mut names, mut wire_names, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    let (mut sent_in, mut required, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
    let (mut located_by_type, mut known_by_type) = (Vec::new(), Vec::new());
    for (field, location) in fields.iter().zip(locations) {
        let name = field.name();
        let (wire_name, letter) = match location {
            Location::Path(wire_name) => (wire_name, b'P'),
            Location::Query { name, style: ListStyle::Repeated } => (name, b'Q'),
            Location::Query { name, style: ListStyle::Comma } => (name, b','),
            Location::Header(wire_name) => (wire_name, b'H'),
            Location::Member(wire_name) => (wire_name, b'M'),
            Location::FormField(wire_name) => (wire_name, b'F'),
            Location::Part(wire_name) => (wire_name, b'T'),
            Location::File(wire_name) => (wire_name, b'U'),
            Location::Body => (&name, b'B'),
            Location::Group => continue,
        };
        let scalar = field.written_scalar();
        if let (Location::Path(_), None) = (location, scalar) {
            located_by_type.push((names.len(), &field.ty));
        }
        wire_names.push(wire_name.clone());
        docs.push(joined(&field.docs));
        sent_in.push(letter);
        required.push(if field.is_required() { b'!' } else { b' ' });
        kinds.push(match scalar {
            Some(Scalar::Text) => b'T',
            Some(Scalar::Integer) => b'W',
            Some(Scalar::Number) => b'N',
            Some(Scalar::Bool) => b'B',
            None if has_kind(field, location) => {
                known_by_type.push(field.value_type());
                b'K'
            }
            None => b'A',
        });
        names.push(name);
    }
    let [sent_in, required, kinds] = [sent_in, required, kinds].map(|letters| Literal::byte_string(&letters));
    let params =
        quote!(zoom_private::params([#(#names),*], [#(#wire_names),*], #sent_in, #required, #kinds, [#(#docs),*]));
    let params = if known_by_type.is_empty() {
        params
    } else {
        quote!(zoom_private::with_kinds(#params, #kinds, [#(zoom_private::KindOf::<#known_by_type>::KIND),*]))
    };
    located_by_type
        .into_iter()
        .fold(params, |params, (n, ty)| quote!(zoom_private::located(#params, #n, zoom_private::PathStyle::<#ty>::AT)))
}

/// Whether the kind of a parameter is that of its type, which only the compiler knows.
pub(crate) fn has_kind(field: &Field, location: &Location) -> bool {
    !matches!(location, Location::File(_) | Location::Group) && field.is_written_by_type()
}

/// Doc lines as one text, without the blank that follows `///`.
pub(crate) fn joined(docs: &[LitStr]) -> String {
    let lines: Vec<String> =
        docs.iter().map(LitStr::value).map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
    lines.join("\n")
}
