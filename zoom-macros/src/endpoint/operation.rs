//! Writes `OPERATION`, with only the fields that differ from a bare operation of its method, because every field that
//! is written has to be compiled.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Type, ext::IdentExt};

use super::{
    body::Body,
    check::{Endpoint, Paginate},
    max_range::MaxRange,
};
use crate::{
    docs::{joined, see_also, without_sections},
    request::{location::Location, params::params},
    schema::type_of,
};

/// Returns the constant's value.
pub(crate) fn operation(endpoint: &Endpoint<'_>, response: &Type) -> TokenStream {
    let Endpoint { declaration, method, template, locations, body, paginate, path: _ } = endpoint;
    let (request, attr) = (&declaration.request, &declaration.attr);
    let (name, of_method) = (request.ident.to_string(), format_ident!("{}", method.name()));
    let has_params = locations.iter().any(|location| !matches!(location, Location::Group));
    let params = has_params.then(|| params(&request.fields, locations));
    let groups = request.fields.iter().zip(locations).filter(|(_, location)| matches!(location, Location::Group));
    let groups: Vec<&Type> = groups.map(|(field, _)| &field.ty).collect();
    let has_errors = !attr.errors.is_empty();
    let (statuses, codes) = (attr.errors.iter().map(|error| error.status), attr.errors.iter().map(|error| error.code));
    let meanings = attr.errors.iter().map(|error| &error.meaning);
    let errors = quote!(&zoom_private::error_codes([#(#statuses),*], [#(#codes),*], [#(#meanings),*]));
    let docs = joined(&declaration.docs);
    let (doc, docs_url) = (without_sections(&docs), see_also(&docs));
    let (base, rate_limit, scopes) = (&attr.base, &attr.rate_limit, &attr.scopes);
    let differences = [
        params.map(|params| quote!(params: &#params,)),
        (!groups.is_empty()).then(|| quote!(groups: &[#(zoom_private::GroupParams::<#groups>::PARAMS),*],)),
        body_format(body).map(|body| quote!(body: zoom_private::Some(zoom_private::BodyFormat::#body),)),
        base.as_ref().map(|base| quote!(base: zoom_private::Base::#base,)),
        (!scopes.is_empty()).then(|| quote!(scopes: &[#(#scopes),*],)),
        rate_limit.as_ref().map(|label| quote!(rate_limit: zoom_private::Some(zoom_private::RateLimit::#label),)),
        has_errors.then(|| quote!(errors: #errors,)),
        paginate.as_ref().map(|paginate| {
            let paginate = pages(paginate);
            quote!(paginate: zoom_private::Some(#paginate),)
        }),
        attr.max_range.as_ref().map(|MaxRange { unit, count, .. }| {
            quote!(max_range: zoom_private::Some(zoom_private::MaxRange::#unit(#count)),)
        }),
        attr.idempotent.then(|| quote!(idempotent: true,)),
        attr.reconstructed.then(|| quote!(reconstructed: true,)),
        declaration.is_deprecated.then(|| quote!(deprecated: true,)),
        (!doc.is_empty()).then(|| quote!(doc: #doc,)),
        docs_url.map(|url| quote!(docs_url: zoom_private::Some(#url),)),
    ];
    let differences = differences.into_iter().flatten();
    let response_type = type_of(response, None);
    let operation = quote! {
        zoom_private::Operation {
            name: #name,
            path: #template,
            response: zoom_private::Decode::<#response>::KIND,
            #(#differences)*
            ..zoom_private::#of_method
        }
    };
    quote!(&zoom_private::typed_response!(#operation, #response_type))
}

fn pages(paginate: &Paginate<'_>) -> TokenStream {
    let items = paginate.declared.field.unraw().to_string();
    let (kind, param) = (format_ident!("{}", paginate.cursor.kind), paginate.cursor.param);
    quote!(zoom_private::Paginate::new(#items, zoom_private::Cursor::#kind, #param))
}

fn body_format(body: &Body<'_>) -> Option<TokenStream> {
    Some(match body {
        Body::None => return None,
        Body::Members(_) | Body::SerdeMembers(_) | Body::Whole(_) => quote!(Json),
        Body::Form(_) => quote!(Form),
        Body::Multipart(_) => quote!(Multipart),
        Body::Raw(_, content_type) => quote!(Raw(#content_type)),
    })
}
