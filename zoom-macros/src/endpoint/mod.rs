//! `#[zoom_endpoint]`: a struct that is an endpoint of Zoom's API.
//!
//! `parse` reads the declaration as written, `check` turns it into an endpoint that is known to be valid, and `expand`
//! writes the expansion; `fallback` writes the code that keeps a faulty declaration usable.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use crate::{attribute::StructAttribute, foreign::ON_PARAMETERS, report::Errors, request::field::OWN};

mod body;
mod check;
mod cursor;
mod docs;
mod encode;
mod error_code;
mod expand;
mod fallback;
mod location;
mod max_range;
mod members;
mod method;
mod operation;
mod parse;
mod path;
mod response;
mod url;

pub(crate) use self::max_range::range_params;

/// The properties on which the first step depends.
const ATTRIBUTE: StructAttribute = StructAttribute {
    derive: "ZoomEndpoint",
    role: "an endpoint",
    help: "write `#[zoom_endpoint(…)]` above a struct with a named field for each parameter",
    own: &OWN,
    renamed: &OWN,
    foreign: &ON_PARAMETERS,
    implements_serde: None,
};

/// Runs the first step, and returns the struct with its derive.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let attr = parse::EndpointAttr::read(arguments.clone(), Span::call_site(), &mut Errors::default());
    ATTRIBUTE.expand(arguments, item, &attr.common, &docs::page(&attr))
}

/// Runs the second step, and returns the expansion of a sound declaration, or the mistakes in a faulty one and the code
/// that keeps it usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let expansion =
        parse::Declaration::read(input, &mut errors).map(|declaration| match check::check(&declaration, &mut errors) {
            Some(endpoint) => expand::expand(&endpoint),
            None => fallback::fallback(&declaration),
        });
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}
