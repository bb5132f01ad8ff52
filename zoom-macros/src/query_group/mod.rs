//! `#[zoom_query]`: query parameters that several endpoints share.
//!
//! Its fields are read, checked and written by the code in `request`, like the fields of an endpoint.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::{attribute::StructAttribute, foreign::ON_PARAMETERS, report::Errors, request::field::OWN};

mod check;
mod expand;
mod parse;

/// The properties on which the first step depends.
const ATTRIBUTE: StructAttribute = StructAttribute {
    derive: "ZoomQuery",
    role: "a group of parameters",
    help: "write `#[zoom_query]` above a struct with a named field for each parameter",
    own: &OWN,
    renamed: &OWN,
    foreign: &ON_PARAMETERS,
    implements_serde: None,
};

/// Runs the first step, and returns the struct with its derive.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let attr = parse::GroupAttr::read(arguments.clone(), &mut Errors::default());
    ATTRIBUTE.expand(arguments, item, &attr.common, &[])
}

/// Runs the second step, and returns the code that writes the group, or the mistakes and the code that keeps the struct
/// usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = parse::group(input, &mut errors).map(|(shape, case)| {
        let locations = check::locations(&shape, case, &mut errors);
        expand::expand(&shape, &locations, errors.is_empty())
    });
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}
