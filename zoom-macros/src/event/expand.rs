//! Writes a checked event as tokens: everything that an object has, and the event's metadata.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    key::{self, Path},
    parse::Declaration,
};
use crate::{
    docs::{joined, without_sections},
    object::{
        check::Object,
        expand::{items, reading_bounds},
    },
    schema::column,
};

/// Writes everything that `#[zoom_event]` adds to a struct.
pub(crate) fn expand(declaration: &Declaration, object: &Object<'_>, paths: &[Path<'_>]) -> TokenStream {
    let (items, payload) = (items(object), payload(declaration, object, paths));
    object.declaration.root.block(&quote! {
        #items
        #payload
    })
}

fn payload(declaration: &Declaration, object: &Object<'_>, paths: &[Path<'_>]) -> TokenStream {
    let ident = &object.declaration.ident;
    let bounds = reading_bounds(object);
    let (impl_generics, type_generics, where_clause) = bounds.split_for_impl();
    let (info, key) = (info(declaration, object, paths), key::method(paths));
    quote! {
        #[automatically_derived]
        impl #impl_generics zoom_private::EventPayload for #ident #type_generics #where_clause {
            const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(#info, Self);

            #key
        }
    }
}

/// Returns the event's metadata, written as the differences from that of an event with only a name.
fn info(declaration: &Declaration, object: &Object<'_>, paths: &[Path<'_>]) -> TokenStream {
    let attr = &declaration.attr;
    let members: Vec<_> = object.fields.iter().filter(|field| field.wire().is_some()).collect();
    let required: Vec<u8> = members.iter().map(|field| field.required()).collect();
    let (required, docs) = (Literal::byte_string(&required), column(members.iter().map(|field| field.docs)));
    let doc = joined(&object.declaration.docs);
    let doc = without_sections(&doc);
    let (name, scopes, keys) = (&attr.name, &attr.scopes, paths.iter().map(|path| path.text));
    let differences = [
        (!doc.is_empty()).then(|| quote!(doc: #doc,)),
        (!scopes.is_empty()).then(|| quote!(scopes: &[#(#scopes),*],)),
        (!paths.is_empty()).then(|| quote!(key: &[#(#keys),*],)),
        declaration.is_deprecated.then(|| quote!(deprecated: true,)),
        (!members.is_empty()).then(|| quote!(__fields: zoom_private::Fields::new(ZOOM_NAMES, #required, #docs),)),
    ];
    let differences = differences.into_iter().flatten();
    quote! {
        zoom_private::EventInfo {
            #(#differences)*
            ..zoom_private::EventInfo::new(#name)
        }
    }
}
