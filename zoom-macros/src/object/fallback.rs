//! Writes the code that keeps a faulty struct usable, so that uses of the struct do not cause more errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::GenericParam;

use super::parse::Declaration;
use crate::{
    constructor::{Constructed, Set, Settable, constructor},
    types::inside_option,
};

/// Writes the implementations that a sound struct has, but with `loop {}` as their bodies: the crate does not compile
/// anyway.
pub(crate) fn fallback(declaration: &Declaration) -> TokenStream {
    declaration.root.block(&items(declaration))
}

/// Returns the items of the fallback, for a block that contains more items.
pub(crate) fn items(declaration: &Declaration) -> TokenStream {
    let Declaration { derived, ident, generics, .. } = declaration;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let mut with_lifetime = generics.clone();
    with_lifetime.params.insert(0, GenericParam::Lifetime(syn::parse_quote!('zoom_de)));
    let (reading_generics, _, _) = with_lifetime.split_for_impl();
    let setters = declaration.has_setters.then(|| setters(declaration));
    quote! {
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

        #setters

        #derived
    }
}

/// Generates `new` and the setters. They contain `loop {}` in place of a member's default, so that the member's type
/// does not need one.
fn setters(declaration: &Declaration) -> TokenStream {
    let fields = declaration.fields.iter().map(|field| {
        let inner = inside_option(&field.ty);
        let set = match (&field.required, inner) {
            _ if field.extra.is_some() => Set::Never(quote!(loop {})),
            (None, _) if field.name() == "new" => Set::Never(quote!(loop {})),
            (Some(_), Some(_)) => Set::NewSome,
            (Some(_), None) => Set::New,
            (None, Some(_)) => Set::Some,
            (None, None) => Set::Instead(quote!(loop {})),
        };
        Settable { ident: &field.ident, ty: inner.unwrap_or(&field.ty), docs: &field.docs, set }
    });
    let Declaration { vis, ident, generics, .. } = declaration;
    let fields = fields.collect();
    let constructor =
        constructor(&Constructed { vis, generics, fields, new: "Creates the object.", setter: "Sets the member." });
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    quote! {
        #[allow(deprecated, unreachable_code)]
        impl #impl_generics #ident #type_generics #where_clause {
            #constructor
        }
    }
}
