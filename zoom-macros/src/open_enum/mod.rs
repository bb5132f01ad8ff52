//! `#[zoom_enum]`: an enum of the values that Zoom documents, with a variant for those that it adds later.
//!
//! How a value is looked up is in zoom-core.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::report::Errors;

mod check;
mod expand;
mod fallback;
mod first_step;
mod parse;
mod traits;

/// The first step: the enum with its last variant and its derives.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    first_step::expand(arguments, item)
}

/// The second step: what a sound enum gains, or the mistakes of a faulty one and what keeps it usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let declaration = parse::Declaration::read(input, &mut errors);
    let expansion = match check::check(&declaration, &mut errors) {
        Some(open_enum) => expand::expand(&open_enum),
        None => fallback::fallback(&declaration),
    };
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}
