//! What a faulty declaration still gives: the same methods, so that each use of the struct does not add an error.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    check::Shape,
    expand::{constructor, response},
};

/// Methods with the right signatures and no bodies: the crate does not compile anyway.
pub(crate) fn fallback(shape: &Shape) -> TokenStream {
    let private = shape.names.private();
    let (ident, vis) = (&shape.ident, &shape.vis);
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    let response = response(shape);
    let constructor = constructor(shape);
    quote! {
        #[allow(dead_code, deprecated)]
        impl #impl_generics #ident #type_generics #where_clause {
            #vis const OPERATION: &'static #private::Operation = #private::UNUSABLE;
            #constructor
            #vis fn send(&self, _: &#private::Client) -> #private::Call<#response> { loop {} }
            #vis fn to_curl(&self) -> #private::Result<#private::Curl, #private::Error> { loop {} }
        }

        #[allow(deprecated)]
        impl #impl_generics #private::Endpoint for #ident #type_generics #where_clause {
            type Response = #response;
            fn operation(&self) -> &'static #private::Operation { loop {} }
            fn encode(&self, _: &mut #private::RequestEncoder<'_>) -> #private::Result<(), #private::Error> { loop {} }
            fn decode(&self, _: #private::Response<#private::Body>) -> #private::Result<#response, #private::Error> { loop {} }
        }
    }
}
