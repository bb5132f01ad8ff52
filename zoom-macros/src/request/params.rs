//! Writes the parameters as zoom-core's static data.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    field::{Field, ListStyle},
    location::Location,
};
use crate::{docs::joined, schema::type_of};

/// Writes the parameters without the groups, which list their own parameters. The letters of the locations are defined
/// by zoom-core's `params`.
pub(crate) fn params(fields: &[Field], locations: &[Location]) -> TokenStream {
    let (mut names, mut wire_names, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    let (mut sent_in, mut required) = (Vec::new(), Vec::new());
    let (mut located_by_type, mut types) = (Vec::new(), Vec::new());
    for (field, location) in fields.iter().zip(locations) {
        let name = field.name();
        let (wire_name, letter) = match location {
            Location::Path(wire_name) => (wire_name, b'P'),
            Location::Query { name, style: ListStyle::Undeclared } => (name, b'Q'),
            Location::Query { name, style: ListStyle::Repeated } => (name, b'&'),
            Location::Query { name, style: ListStyle::Comma } => (name, b','),
            Location::Header(wire_name) => (wire_name, b'H'),
            Location::Member(wire_name) => (wire_name, b'M'),
            Location::FormField(wire_name) => (wire_name, b'F'),
            Location::Part(wire_name) => (wire_name, b'T'),
            Location::File(wire_name) => (wire_name, b'U'),
            Location::Body => (&name, b'B'),
            Location::Group => continue,
        };
        if let (Location::Path(_), None) = (location, field.written_scalar()) {
            located_by_type.push((names.len(), &field.ty));
        }
        types.push(if field.is_converted() {
            quote!(zoom_private::Type::Any)
        } else {
            type_of(field.value_type(), field.limits.as_ref())
        });
        wire_names.push(wire_name.clone());
        docs.push(joined(&field.docs));
        sent_in.push(letter);
        required.push(if field.is_required() { b'!' } else { b' ' });
        names.push(name);
    }
    let [sent_in, required] = [sent_in, required].map(|letters| Literal::byte_string(&letters));
    let params = quote!(zoom_private::params([#(#names),*], [#(#wire_names),*], #sent_in, #required, [#(#docs),*]));
    let params = located_by_type
        .into_iter()
        .fold(params, |params, (n, ty)| quote!(zoom_private::located(#params, #n, zoom_private::PathStyle::<#ty>::AT)));
    quote!(zoom_private::typed_params!(#params, #(#types),*))
}
