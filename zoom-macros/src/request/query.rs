//! Writes the lines of `encode` that write the query.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    field::{Field, ListStyle},
    location::Location,
};
use crate::types::{shown_at, shown_at_doubtful};

/// Returns the lines for query parameters and groups, in the order in which they are declared. Adjacent plain
/// parameters share a line.
pub(crate) fn queries(fields: &[Field], locations: &[Location]) -> TokenStream {
    let mut lines = TokenStream::new();
    let mut plain: Vec<TokenStream> = Vec::new();
    for (field, location) in fields.iter().zip(locations) {
        let value = param_value(field);
        let line = match location {
            Location::Query { name, style: ListStyle::Undeclared } if is_plain(name) => {
                plain.push(quote!((#name, #value)));
                continue;
            }
            Location::Query { name, style: ListStyle::Undeclared } => quote!(zoom_request.query(#name, #value);),
            Location::Query { name, style: ListStyle::Repeated } => {
                quote!(zoom_request.query_repeated(#name, #value);)
            }
            Location::Query { name, style: ListStyle::Comma } => quote!(zoom_request.query_comma(#name, #value);),
            Location::Group => quote!(zoom_private::QueryGroup::write_query(#value, zoom_request);),
            _ => continue,
        };
        lines.extend(plain_query(&mut plain));
        lines.extend(line);
    }
    lines.extend(plain_query(&mut plain));
    lines
}

fn plain_query(params: &mut Vec<TokenStream>) -> Option<TokenStream> {
    let line = (!params.is_empty()).then(|| quote!(zoom_request.plain_query(&[#(#params),*]);));
    params.clear();
    line
}

/// Returns whether a name is sent unchanged because it contains only characters that are unreserved in RFC 3986.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
}

/// Returns a reference to the value of a parameter; the compiler underlines it if the type can't be that of a
/// parameter.
pub(crate) fn param_value(field: &Field) -> TokenStream {
    let name = &field.ident;
    let ty = field.value_type();
    let is_value = field.attr.as_ref().is_none_or(|attr| !attr.is_group && !attr.is_file);
    match (field.attr.as_ref().and_then(|attr| attr.with.as_ref()), &field.optional) {
        (None, _) if is_value => shown_at_doubtful(ty, quote!(&self.#name)),
        (None, _) => shown_at(ty, quote!(&self.#name)),
        (Some(with), None) => quote!(&#with(&self.#name)),
        (Some(with), Some(_)) => quote!(&self.#name.as_ref().map(#with)),
    }
}
