//! Writes a group as tokens. The parameters of a faulty group are declared, but not written.

use proc_macro2::TokenStream;
use quote::quote;

use crate::request::{constructor::constructor, location::Location, params::params, query::queries, shape::Shape};

const NEW: &str = "Creates the group from its required parameters.";

/// Writes everything that `#[zoom_query]` adds to a struct.
pub(crate) fn expand(shape: &Shape, locations: &[Location], is_sound: bool) -> TokenStream {
    let Shape { ident, derived, .. } = shape;
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    let constructor = constructor(shape, NEW);
    let params = params(&shape.fields, locations);
    let lines = is_sound.then(|| queries(&shape.fields, locations));
    shape.root.block(&quote! {
        impl #impl_generics #ident #type_generics #where_clause {
            #constructor
        }

        #[automatically_derived]
        impl #impl_generics zoom_private::QueryGroup for #ident #type_generics #where_clause {
            const PARAMS: &'static [zoom_private::Param] = &#params;

            fn write_query(&self, zoom_request: &mut zoom_private::RequestEncoder<'_>) {
                #lines
            }
        }

        #derived
    })
}
