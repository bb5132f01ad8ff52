//! Writes the implementations of the standard traits and serde's traits, for a sound enum and for a faulty one.

use proc_macro2::TokenStream;
use quote::quote;

use super::parse::{Declaration, ValueKind};

/// The bodies of the traits' functions.
pub(crate) struct Bodies {
    pub(crate) display: TokenStream,
    pub(crate) from_str: TokenStream,
    pub(crate) from: TokenStream,
    pub(crate) serialize: TokenStream,
    pub(crate) deserialize: TokenStream,
    pub(crate) write_param: TokenStream,
}

/// Writes the implementations of the traits that every open enum has.
pub(crate) fn traits(declaration: &Declaration, bodies: &Bodies) -> TokenStream {
    let Declaration { ident, generics, .. } = declaration;
    let Bodies { display, from_str, from, serialize, deserialize, write_param } = bodies;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let mut with_de = generics.clone();
    with_de.params.insert(0, syn::parse_quote!('zoom_de));
    let (de_generics, _, _) = with_de.split_for_impl();
    let (fault, sources) = match declaration.value_kind() {
        ValueKind::Text => (quote!(Infallible), vec![quote!(&zoom_private::str), quote!(zoom_private::String)]),
        ValueKind::Integer => (quote!(ParseEnumError), vec![quote!(zoom_private::i64)]),
    };
    quote! {
        #[automatically_derived]
        impl #impl_generics zoom_private::Display for #ident #type_generics #where_clause {
            #[inline]
            fn fmt(&self, zoom_f: &mut zoom_private::fmt::Formatter<'_>) -> zoom_private::fmt::Result {
                #display
            }
        }

        #[automatically_derived]
        impl #impl_generics zoom_private::FromStr for #ident #type_generics #where_clause {
            type Err = zoom_private::#fault;

            #[inline]
            fn from_str(zoom_text: &zoom_private::str) -> zoom_private::Result<Self, Self::Err> {
                #from_str
            }
        }

        #(
            #[automatically_derived]
            impl #impl_generics zoom_private::From<#sources> for #ident #type_generics #where_clause {
                #[inline]
                fn from(zoom_value: #sources) -> Self {
                    #from
                }
            }
        )*

        #[automatically_derived]
        impl #impl_generics zoom_private::serde::Serialize for #ident #type_generics #where_clause {
            #[inline]
            fn serialize<ZoomS: zoom_private::serde::Serializer>(&self, zoom_to: ZoomS) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
                #serialize
            }
        }

        #[automatically_derived]
        impl #de_generics zoom_private::serde::Deserialize<'zoom_de> for #ident #type_generics #where_clause {
            #[inline]
            fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(zoom_from: ZoomD) -> zoom_private::Result<Self, ZoomD::Error> {
                #deserialize
            }
        }

        #[automatically_derived]
        impl #impl_generics zoom_private::ParamValue for #ident #type_generics #where_clause {
            #[inline]
            fn write_param(&self, zoom_to: &mut zoom_private::ParamWriter<'_>) {
                #write_param
            }
        }
    }
}
