//! Writes the body members that have `#[serde(…)]` as the fields of a hidden struct with serde's own derive, so that
//! all of serde's attributes have their usual effect.
//!
//! `remote` lets the hidden struct read the request's fields in place. A struct of references would pass a `&&T` to
//! `with` and `serialize_with`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::GenericParam;

use super::parse::Declaration;
use crate::{request::field::Field, root::unspanned};

/// Returns the statements that write `members` as the JSON body.
pub(crate) fn expand(declaration: &Declaration, members: &[&Field]) -> TokenStream {
    let shape = &declaration.request;
    let ident = &shape.ident;
    let remote = ident.to_string();
    let serde = &shape.serde.attributes;
    let rename_all = declaration.attr.case.map(|case| {
        let case = case.name();
        quote!(#[serde(rename_all = #case)])
    });
    let (_, type_generics, where_clause) = shape.generics.split_for_impl();
    let fields = members.iter().map(|field| {
        let (name, ty, serde) = (unspanned(&field.ident), &field.ty, &field.serde);
        let is_absent = if field.is_patch { "zoom_private::Patch::is_unset" } else { "zoom_private::Option::is_none" };
        let skip = (!field.is_required() && !serde.decides_when_to_skip).then_some(is_absent);
        let skip = skip.map(|test| quote!(#[serde(skip_serializing_if = #test)]));
        let attributes = &serde.attributes;
        quote!(#(#attributes)* #skip #name: #ty)
    });
    // A generic parameter that no member uses would be an error, hence the marker field; serde skips that field, so the
    // request does not need one.
    let parameters = shape.generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => {
            let lifetime = &lifetime.lifetime;
            Some(quote!(&#lifetime ()))
        }
        GenericParam::Type(parameter) => {
            let ident = &parameter.ident;
            Some(quote!(*const #ident))
        }
        GenericParam::Const(_) => None,
    });
    let generics = &shape.generics;
    // The lifetime of the borrowed request.
    let mut borrowed = shape.generics.clone();
    borrowed.params.insert(0, syn::parse_quote!('zoom_request));
    let (borrowed_impl, borrowed_type, _) = borrowed.split_for_impl();
    quote! {
        #[allow(unused_imports)]
        use zoom_private::SerializeRemote as _;

        #[derive(zoom_private::serde::Serialize)]
        #[serde(crate = "zoom_private::serde", remote = #remote)]
        #rename_all
        #(#serde)*
        struct ZoomMembers #generics #where_clause {
            #(#fields,)*
            #[serde(skip)]
            zoom_marker: zoom_private::PhantomData<(#(#parameters,)*)>,
        }

        struct ZoomBody #borrowed_impl (&'zoom_request #ident #type_generics) #where_clause;

        impl #borrowed_impl zoom_private::serde::Serialize for ZoomBody #borrowed_type #where_clause {
            fn serialize<ZoomS: zoom_private::serde::Serializer>(&self, zoom_to: ZoomS) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
                ZoomMembers::serialize(self.0, zoom_to)
            }
        }

        zoom_request.json_body("body", &ZoomBody(self));
    }
}
