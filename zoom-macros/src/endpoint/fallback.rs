//! Writes the code that keeps a faulty declaration usable: the same methods, so that uses of the struct do not cause
//! more errors.

use proc_macro2::TokenStream;
use quote::quote;

use super::{error_code::constants, expand::NEW, parse::Declaration};
use crate::request::{constructor::constructor, shape::Shape};

/// Writes methods with the right signatures but without bodies: the crate does not compile anyway.
pub(crate) fn fallback(declaration: &Declaration) -> TokenStream {
    let shape = &declaration.request;
    let Shape { ident, vis, derived, .. } = shape;
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    let response = declaration.response();
    let constructor = constructor(shape, NEW);
    let codes = constants(&declaration.attr.errors, vis);
    let paging = declaration.attr.paginate.as_ref().map(|paginate| {
        let item = &paginate.item;
        quote! {
            #vis fn pages(&self, _: &zoom_private::Client) -> zoom_private::Pages<#response> { loop {} }
            #vis fn items(&self, _: &zoom_private::Client) -> zoom_private::Items<#item> { loop {} }
        }
    });
    shape.root.block(&quote! {
        #[allow(dead_code, deprecated, non_upper_case_globals)]
        impl #impl_generics #ident #type_generics #where_clause {
            #vis const OPERATION: &'static zoom_private::Operation = zoom_private::UNUSABLE;
            #codes
            #constructor
            #vis fn send(&self, _: &zoom_private::Client) -> zoom_private::Call<#response> { loop {} }
            #vis fn send_with_response(&self, _: &zoom_private::Client) -> zoom_private::CallWithResponse<#response> { loop {} }
            #vis fn to_curl(&self) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> { loop {} }
            #paging
        }

        impl #impl_generics zoom_private::Endpoint for #ident #type_generics #where_clause {
            type Response = #response;
            fn operation(&self) -> &'static zoom_private::Operation { loop {} }
            fn encode(&self, _: &mut zoom_private::RequestEncoder<'_>) -> zoom_private::Result<(), zoom_private::Error> { loop {} }
            fn decode(&self, _: zoom_private::Response<zoom_private::Body>) -> zoom_private::Result<#response, zoom_private::Error> { loop {} }
        }

        #derived
    })
}
