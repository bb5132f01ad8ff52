//! The macros of `zoom-core`, which documents and re-exports them.
//!
//! The entries hold no logic. `#[zoom_endpoint]` goes in two steps: `reemit` gives the struct a derive, and the derive
//! reads (`attr`, `path`, `field`), checks (`check`) and writes (`expand`, or `fallback` if something is wrong).
//! `#[zoom_enum]`, `#[zoom_object]` and `#[zoom_query]` go in the same two steps, in a file each.

use proc_macro::TokenStream;

mod names;
mod report;

mod attr;
mod field;
mod path;

mod check;
mod derive;
mod derived;

mod expand;
mod fallback;
mod reemit;
mod serde_members;

mod zoom_enum;
mod zoom_object;
mod zoom_query;

#[cfg(test)]
mod snapshots;

/// Declares a Zoom endpoint; see `zoom_core::zoom_endpoint`.
#[proc_macro_attribute]
pub fn zoom_endpoint(arguments: TokenStream, item: TokenStream) -> TokenStream {
    reemit::reemit(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_endpoint]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomEndpoint, attributes(zoom_declared, zoom_derived, serde))]
pub fn derive_zoom_endpoint(item: TokenStream) -> TokenStream {
    derive::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Declares the values of a parameter or a field, which Zoom may add to; see `zoom_core::zoom_enum`.
#[proc_macro_attribute]
pub fn zoom_enum(arguments: TokenStream, item: TokenStream) -> TokenStream {
    zoom_enum::reemit(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_enum]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomEnum, attributes(zoom_declared, value))]
pub fn derive_zoom_enum(item: TokenStream) -> TokenStream {
    zoom_enum::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Declares an object of an answer; see `zoom_core::zoom_object`.
#[proc_macro_attribute]
pub fn zoom_object(arguments: TokenStream, item: TokenStream) -> TokenStream {
    zoom_object::reemit(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_object]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomObject, attributes(zoom_declared, zoom_derived, wire, required, extra))]
pub fn derive_zoom_object(item: TokenStream) -> TokenStream {
    zoom_object::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Declares query parameters that several endpoints have in common; see `zoom_core::zoom_query`.
#[proc_macro_attribute]
pub fn zoom_query(arguments: TokenStream, item: TokenStream) -> TokenStream {
    zoom_query::reemit(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_query]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomQuery, attributes(zoom_declared, zoom_derived))]
pub fn derive_zoom_query(item: TokenStream) -> TokenStream {
    zoom_query::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}
