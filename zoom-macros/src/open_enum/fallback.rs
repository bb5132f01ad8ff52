//! Writes the code that keeps a faulty enum usable: the same functions without bodies, so that uses of the enum do not
//! cause more errors.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    parse::{Declaration, ValueKind},
    traits::{Bodies, traits},
};

/// Writes the functions, without bodies.
pub(crate) fn fallback(declaration: &Declaration) -> TokenStream {
    let Declaration { root, ident, vis, generics, .. } = declaration;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let method = match declaration.value_kind() {
        ValueKind::Text => quote!(#vis const fn as_str(&self) -> &zoom_private::str { loop {} }),
        ValueKind::Integer => quote!(#vis const fn number(&self) -> zoom_private::i64 { loop {} }),
    };
    let none = || quote!(loop {});
    let traits = traits(
        declaration,
        &Bodies {
            display: none(),
            from_str: none(),
            from: none(),
            serialize: none(),
            deserialize: none(),
            write_param: none(),
        },
    );
    root.block(&quote! {
        #[allow(dead_code)]
        impl #impl_generics #ident #type_generics #where_clause {
            #method
        }

        #traits
    })
}
