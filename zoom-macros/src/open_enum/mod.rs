//! `#[zoom_enum]`: an enum of the values that Zoom documents, with a variant for values that it adds later.
//!
//! The code that looks values up is in zoom-core.

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

/// Runs the first step, and returns the enum with its last variant and its derives.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    first_step::expand(arguments, item)
}

/// Runs the second step, and returns the code that is added to a sound enum, or the mistakes in a faulty one and the
/// code that keeps it usable.
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
