//! The only path that an expansion may write: `::zoom_core::__private`.
//!
//! The names in that module are defined in `zoom-core/src/private.rs`; the two crates are released together. An
//! expansion is in a separate block, in which that module is called `zoom_private`, because short paths have fewer
//! tokens to compile.
//!
//! Names in an expansion begin with `zoom_` (parameters of functions, local variables, lifetimes) or `Zoom` (type
//! parameters, hidden types), so that they do not collide with the user's constants, statics and type parameters: a
//! variable with the name of a constant, for example, would be a pattern that matches that constant. The names in an
//! expansion have the span of the attribute, and only a setter has the span of its field, so that an IDE navigates from
//! a field to its setter and nowhere else.

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
    /// Creates the root with the path of `crate = …`.
    pub(crate) fn at(root: &syn::Path) -> Self {
        Self { root: root.to_token_stream() }
    }

    /// Returns the module that contains every name in the expansion.
    pub(crate) fn private(&self) -> TokenStream {
        let root = &self.root;
        quote!(#root::__private)
    }

    /// Returns the items of an expansion in their block, in which `zoom_private` is the module that contains every
    /// name. The items may use something deprecated: the user has been warned at the declaration, or is declaring
    /// something deprecated.
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

/// Returns a field's name without its span, to name something other than the field.
pub(crate) fn unspanned(field: &Ident) -> Ident {
    let mut ident = field.clone();
    ident.set_span(Span::call_site());
    ident
}
