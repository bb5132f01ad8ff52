//! Writes the code that keeps a faulty payload usable, so that uses of the struct do not cause more errors.

use proc_macro2::TokenStream;
use quote::quote;

use super::parse::Declaration;
use crate::object::fallback::items;

/// Writes the implementations that a sound payload has, but without content: the crate does not compile anyway.
pub(crate) fn fallback(declaration: &Declaration) -> TokenStream {
    let object = &declaration.object;
    let (items, ident) = (items(object), &object.ident);
    let mut owned = object.generics.clone();
    owned.make_where_clause().predicates.push(syn::parse_quote!(Self: zoom_private::serde::de::DeserializeOwned));
    let (impl_generics, _, where_clause) = owned.split_for_impl();
    let (_, type_generics, _) = object.generics.split_for_impl();
    object.root.block(&quote! {
        #items

        impl #impl_generics zoom_private::EventPayload for #ident #type_generics #where_clause {
            const EVENT: &'static zoom_private::EventInfo = &zoom_private::EventInfo::new("");
        }
    })
}
