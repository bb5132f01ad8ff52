//! `#[zoom_object]`: an object of a response, which is read according to the rules of zoom-core's `lenient`, and
//! written without its absent members.
//!
//! The compile time of a client is mostly that of its responses, so the expansion is only a table of names, with one
//! line per field for reading and one for writing; everything else is in zoom-core.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::{attribute::StructAttribute, foreign::ON_MEMBERS, report::Errors};

pub(crate) mod check;
pub(crate) mod expand;
pub(crate) mod fallback;
mod no_effect;
pub(crate) mod parse;

/// The properties on which the first step depends.
const ATTRIBUTE: StructAttribute = StructAttribute {
    derive: "ZoomObject",
    role: "an object of a response",
    help: "write `#[zoom_object]` above a struct with a named field for each member of the response",
    own: &parse::OWN,
    renamed: &[],
    foreign: &ON_MEMBERS,
    implements_serde: Some("#[zoom_object]"),
};

/// Runs the first step, and returns the struct with its derive.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let attr = parse::ObjectAttr::read(arguments.clone(), &mut Errors::default());
    ATTRIBUTE.expand(arguments, item, &attr.common, &[])
}

/// Runs the second step, and returns the code that reads and writes the struct, or the mistakes and the code that keeps
/// the struct usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let declaration = parse::Declaration::read(input, &mut errors);
    let expansion = match check::check(&declaration, &mut errors) {
        Some(object) => expand::expand(&object),
        None => fallback::fallback(&declaration),
    };
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}
