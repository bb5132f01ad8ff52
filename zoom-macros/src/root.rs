//! Every path that an expansion may write: `::zoom_core::__private`, and nothing else.
//!
//! What is behind a name is decided in `zoom-core/src/private.rs`; the two crates are released together. An expansion is in
//! a block of its own, where that module is called `zoom_private`: short paths are fewer tokens to compile.
//!
//! Names in an expansion begin with `zoom_` (parameters of functions, local variables, lifetimes) or `Zoom` (type
//! parameters, hidden types), because a constant, a static or a type parameter of the user may have any other name: a
//! pattern that has the name of a constant is that constant. What an expansion names has the span of the attribute, and
//! only a setter has the span of its field, so that an IDE goes from a field to its setter and to nothing else.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// Where the expansion finds `zoom_core`: `::zoom_core`, or the path of `crate = …`.
#[derive(Clone)]
pub(crate) struct Root {
    root: TokenStream,
}

impl Default for Root {
    fn default() -> Self {
        Self { root: quote!(::zoom_core) }
    }
}

impl Root {
    /// The path of `crate = …`.
    pub(crate) fn at(root: &syn::Path) -> Self {
        Self { root: root.to_token_stream() }
    }

    /// The module that holds every name of the expansion.
    pub(crate) fn private(&self) -> TokenStream {
        let root = &self.root;
        quote!(#root::__private)
    }

    /// The items of an expansion in their block, where `zoom_private` is the module that holds every name. What the items name
    /// may be deprecated: their user has been warned at the declaration, or declares something deprecated.
    pub(crate) fn block(&self, items: &TokenStream) -> TokenStream {
        let private = self.private();
        quote! {
            #[allow(deprecated)]
            const _: () = {
                use #private as zoom_private;
                #items
            };
        }
    }
}

/// A field's name for something that is not the field: without the field's span.
pub(crate) fn unspanned(field: &Ident) -> Ident {
    let mut ident = field.clone();
    ident.set_span(Span::call_site());
    ident
}
