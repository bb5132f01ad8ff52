//! Writes a checked endpoint as tokens: calls to small zoom-core functions, without any logic.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::{
    check::{Endpoint, Paginate},
    encode::encode,
    error_code::constants,
    operation::operation,
};
use crate::{
    request::{constructor::constructor, location::Location, shape::Shape},
    types::shown_at,
};

/// The documentation of the generated functions, each as one string: with one string per line, compilation takes
/// longer.
pub(crate) const NEW: &str = "Creates the request from its required parameters.";
const SEND: &str = "\
Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.";
const SEND_WITH_RESPONSE: &str = "\
Sends the request and returns the whole response: the value with its status, headers and body.";
const TO_CURL: &str = "\
Returns the request as a `curl` command, without its token.

# Errors

`InvalidRequest` with the name of a parameter that can't be sent.";

/// Writes everything that `#[zoom_endpoint]` adds to a struct.
pub(crate) fn expand(endpoint: &Endpoint<'_>) -> TokenStream {
    let shape = &endpoint.declaration.request;
    let Shape { ident, vis, derived, .. } = shape;
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    let response = endpoint.declaration.response();
    let operation = operation(endpoint, &response);
    let constructor = constructor(shape, NEW);
    let codes = constants(&endpoint.declaration.attr.errors, vis);
    let encode = encode(endpoint);
    let decode = shown_at(&response, quote!(zoom_private::Decode::<#response>::decode));
    let paging = endpoint.paginate.as_ref().map(|paginate| paging(paginate, shape, &response));
    let paged = endpoint.paginate.as_ref().map(|paginate| paged(paginate, shape, &response));
    let imports = imports(endpoint);
    let name = ident.to_string();
    let read = shown_at(&response, quote!(zoom_private::Decode::<#response>::decode(#name, zoom_response)));
    shape.root.block(&quote! {
        #[allow(unused_imports)]
        use zoom_private::DecodeJson as _;
        #imports

        impl #impl_generics #ident #type_generics #where_clause {
            /// Method, path, parameters and errors of the operation, as static data.
            #vis const OPERATION: &'static zoom_private::Operation = #operation;

            #codes

            #constructor

            #[doc = #SEND]
            #[inline]
            #vis fn send(&self, zoom_client: &zoom_private::Client) -> zoom_private::Call<#response> {
                zoom_private::call(zoom_client, self, #decode)
            }

            #[doc = #SEND_WITH_RESPONSE]
            #[inline]
            #vis fn send_with_response(&self, zoom_client: &zoom_private::Client) -> zoom_private::CallWithResponse<#response> {
                zoom_private::with_response(Self::send(self, zoom_client))
            }

            #[doc = #TO_CURL]
            #[inline]
            #vis fn to_curl(&self) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> {
                zoom_private::to_curl(self)
            }

            #paging
        }

        #[automatically_derived]
        impl #impl_generics zoom_private::Endpoint for #ident #type_generics #where_clause {
            type Response = #response;

            #[inline]
            fn operation(&self) -> &'static zoom_private::Operation {
                Self::OPERATION
            }

            #[inline]
            fn encode(&self, zoom_request: &mut zoom_private::RequestEncoder<'_>) -> zoom_private::Result<(), zoom_private::Error> {
                #encode
            }

            #[inline]
            fn decode(&self, zoom_response: zoom_private::Response<zoom_private::Body>) -> zoom_private::Result<#response, zoom_private::Error> {
                #read
            }
        }

        #paged

        #derived
    })
}

/// Writes imports of the fallback traits, which apply to every type that needs no special treatment. The compiler looks
/// up each name in a function in every imported trait, so only the traits that the parameters need are imported.
fn imports(endpoint: &Endpoint<'_>) -> TokenStream {
    let fields = || endpoint.declaration.request.fields.iter().zip(&endpoint.locations);
    let is_plain =
        fields().any(|(field, location)| matches!(location, Location::Path(_)) && field.written_scalar().is_none());
    let has_group = endpoint.locations.iter().any(|location| matches!(location, Location::Group));
    let plain = is_plain.then(|| quote!(PlainPath));
    let group = has_group.then(|| quote!(NoGroup));
    let traits = plain.into_iter().chain(group);
    quote! {
        #(
            #[allow(unused_imports)]
            use zoom_private::#traits as _;
        )*
    }
}

/// Writes `pages` and `items` of a paginated endpoint.
fn paging(paginate: &Paginate<'_>, shape: &Shape, response: &Type) -> TokenStream {
    let (item, vis) = (&paginate.declared.item, &shape.vis);
    quote! {
        /// Returns the pages of the response as a stream.
        #[inline]
        #vis fn pages(&self, zoom_client: &zoom_private::Client) -> zoom_private::Pages<#response> {
            zoom_private::pages(zoom_client, self)
        }

        /// Returns the items of all pages as a stream.
        #[inline]
        #vis fn items(&self, zoom_client: &zoom_private::Client) -> zoom_private::Items<#item> {
            zoom_private::items(zoom_client, self)
        }
    }
}

/// Writes the implementation that finds a page's items.
fn paged(paginate: &Paginate<'_>, shape: &Shape, response: &Type) -> TokenStream {
    let (field, item, ident) = (&paginate.declared.field, &paginate.declared.item, &shape.ident);
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    // The compiler shows an error here at the name of the field, because nothing else can be wrong.
    let items = quote_spanned!(field.span()=> &mut zoom_page.#field);
    quote! {
        #[automatically_derived]
        impl #impl_generics zoom_private::Paged for #ident #type_generics #where_clause {
            type Item = #item;

            #[inline]
            fn read(zoom_operation: &'static zoom_private::str, zoom_response: &zoom_private::Response<zoom_private::Body>, zoom_head: &mut zoom_private::PageHead) -> zoom_private::Result<#response, zoom_private::Error> {
                zoom_private::read_page(zoom_operation, zoom_response, zoom_head)
            }

            #[inline]
            fn items(zoom_page: &mut #response) -> &mut dyn zoom_private::ItemList<#item> {
                #items
            }
        }
    }
}
