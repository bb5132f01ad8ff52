//! Writes `encode`, with a line for each part of the request, from top to bottom.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    body::{Body, Named, Part},
    check::{Endpoint, PathPart},
    members,
};
use crate::{
    request::{
        field::Field,
        location::Location,
        query::{param_value, queries},
    },
    std_derives::tuple,
    types::{shown_at, shown_at_doubtful},
};

/// Returns the statements of `encode`.
pub(crate) fn encode(endpoint: &Endpoint<'_>) -> TokenStream {
    let path = endpoint.path.iter().map(|part| match part {
        PathPart::Text(text) => quote!(zoom_request.path(#text);),
        PathPart::Value(name, field) => {
            let value = param_value(field);
            quote!(zoom_request.path_param(#name, #value);)
        }
    });
    let fields = &endpoint.declaration.request.fields;
    let queries = queries(fields, &endpoint.locations);
    let headers = fields.iter().zip(&endpoint.locations).filter_map(|(field, location)| {
        let Location::Header(name) = location else { return None };
        let value = param_value(field);
        Some(quote!(zoom_request.header(#name, #value);))
    });
    let body = match &endpoint.body {
        Body::None => TokenStream::new(),
        Body::Members(members) => plain_members(members),
        Body::SerdeMembers(members) => members::expand(endpoint.declaration, members),
        Body::Form(fields) => form(fields),
        Body::Multipart(parts) => multipart(parts),
        Body::Whole(field) => {
            let (name, value) = (field.name(), whole_value(field));
            if field.optional.is_none() {
                quote!(zoom_request.json_body(#name, #value);)
            } else {
                quote!(zoom_request.optional_json_body(#name, #value);)
            }
        }
        Body::Raw(field, content_type) => {
            let (name, value) = (field.name(), whole_value(field));
            if field.optional.is_none() {
                quote!(zoom_request.raw_body(#name, #content_type, #value);)
            } else {
                quote!(zoom_request.optional_raw_body(#name, #content_type, #value);)
            }
        }
    };
    quote! {
        #(#path)*
        #queries
        #(#headers)*
        #body
        zoom_private::Ok(())
    }
}

fn whole_value(field: &Field) -> TokenStream {
    let ident = &field.ident;
    shown_at(&field.ty, quote!(&self.#ident))
}

fn plain_members(members: &[Named<'_>]) -> TokenStream {
    let names = members.iter().map(|member| &member.name);
    let values = members.iter().map(|Named { field, .. }| {
        let ident = &field.ident;
        let value = shown_at_doubtful(&field.ty, quote!(&self.#ident));
        if field.is_required() { quote!(zoom_private::Always(#value)) } else { value }
    });
    let values = tuple(&values.collect::<Vec<_>>());
    quote!(zoom_request.members(&[#(#names),*], #values);)
}

/// Writes a form, which is sent even if all of its fields are absent.
fn form(fields: &[Named<'_>]) -> TokenStream {
    let lines = fields.iter().map(|Named { name, field }| {
        let value = param_value(field);
        quote!(zoom_request.form_field(#name, #value);)
    });
    quote! {
        zoom_request.form();
        #(#lines)*
    }
}

/// Writes a multipart body, which is sent even if all of its parts are absent.
fn multipart(parts: &[Part<'_>]) -> TokenStream {
    let lines = parts.iter().map(|part| match part {
        Part::Text(Named { name, field }) => {
            let value = param_value(field);
            quote!(zoom_request.part(#name, #value);)
        }
        Part::File(Named { name, field }) => {
            let value = param_value(field);
            quote!(zoom_request.file_part(#name, #value);)
        }
    });
    quote! {
        zoom_request.multipart();
        #(#lines)*
    }
}
