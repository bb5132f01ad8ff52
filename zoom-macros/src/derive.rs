//! The second of two steps: reads the struct that `reemit` gave back, and writes what it gains.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::{check::check, expand::expand, fallback::fallback, report::Errors};

/// The expansion of a sound declaration, or the mistakes of a faulty one and what keeps it usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = match check(input, &mut errors) {
        Ok(endpoint) => expand(&endpoint),
        Err(shape) => shape.as_deref().map(fallback).unwrap_or_default(),
    };
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}
