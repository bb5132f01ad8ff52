//! Every path that an expansion may write: `::zoom_core::__private`, and nothing beside it.
//!
//! What stands behind a name is decided in `zoom-core/src/private.rs`; the two crates are released together. An expansion
//! stands in a block of its own, where that module is called `zoom_private`: short paths are fewer tokens to compile.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Where the expansion finds `zoom_core`: `::zoom_core`, or what `crate = …` says.
#[derive(Clone)]
pub(crate) struct Names {
    root: TokenStream,
}

impl Default for Names {
    fn default() -> Self {
        Self { root: quote!(::zoom_core) }
    }
}

impl Names {
    /// The path given as `crate = …`.
    pub(crate) fn at(root: &syn::Path) -> Self {
        Self { root: root.to_token_stream() }
    }

    /// The module that holds every name of the expansion.
    pub(crate) fn private(&self) -> TokenStream {
        let root = &self.root;
        quote!(#root::__private)
    }

    /// The items of an expansion in their block, where `zoom_private` is the module that holds every name.
    pub(crate) fn block(&self, items: &TokenStream) -> TokenStream {
        let private = self.private();
        quote! {
            const _: () = {
                use #private as zoom_private;
                #items
            };
        }
    }
}
