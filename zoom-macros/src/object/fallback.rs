//! Writes what keeps a faulty struct usable: the crate does not compile anyway.

use proc_macro2::TokenStream;
use quote::quote;
use syn::GenericParam;

use super::parse::Declaration;

/// The same implementations, without bodies.
pub(crate) fn fallback(declaration: &Declaration) -> TokenStream {
    let Declaration { root, derived, ident, generics, .. } = declaration;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let mut with_lifetime = generics.clone();
    with_lifetime.params.insert(0, GenericParam::Lifetime(syn::parse_quote!('zoom_de)));
    let (reading_generics, _, _) = with_lifetime.split_for_impl();
    root.block(&quote! {
        impl #reading_generics zoom_private::serde::Deserialize<'zoom_de> for #ident #type_generics #where_clause {
            fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
                _: ZoomD,
            ) -> zoom_private::Result<Self, ZoomD::Error> {
                loop {}
            }
        }

        impl #impl_generics zoom_private::serde::Serialize for #ident #type_generics #where_clause {
            fn serialize<ZoomS: zoom_private::serde::Serializer>(&self, _: ZoomS) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
                loop {}
            }
        }

        #derived
    })
}
