//! Body members that carry `#[serde(…)]`: a hidden struct with serde's own derive, so that every attribute of serde's
//! means what it means elsewhere.
//!
//! `remote` lets the hidden struct read the request's fields in place. A struct of references would hand a `&&T` to
//! `with` and `serialize_with`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Attribute;

use crate::{check::Endpoint, field::Field};

/// The statements that write `members` as the JSON body.
pub(crate) fn expand(endpoint: &Endpoint, members: &[&Field], private: &TokenStream) -> TokenStream {
    let shape = &endpoint.shape;
    let ident = &shape.ident;
    let remote = ident.to_string();
    let (_, type_generics, where_clause) = shape.generics.split_for_impl();
    let fields = members.iter().map(|field| {
        let Field { ident, ty, serde, .. } = field;
        let skip = field.optional.as_ref().filter(|_| !says_when_to_skip(serde));
        let skip = skip.map(|_| quote!(#[serde(skip_serializing_if = "zoom_private::Option::is_none")]));
        quote!(#(#serde)* #skip #ident: #ty)
    });
    // Parameters that no member uses would be refused; serde skips the marker, so the request needs none.
    let parameters = shape.generics.params.iter().filter_map(|parameter| match parameter {
        syn::GenericParam::Lifetime(lifetime) => {
            let lifetime = &lifetime.lifetime;
            Some(quote!(&#lifetime ()))
        }
        syn::GenericParam::Type(parameter) => {
            let ident = &parameter.ident;
            Some(quote!(*const #ident))
        }
        syn::GenericParam::Const(_) => None,
    });
    let generics = &shape.generics;
    // The lifetime of the borrowed request; its name is one that no declaration has.
    let mut borrowed = shape.generics.clone();
    borrowed.params.insert(0, syn::parse_quote!('zoom_request));
    let (borrowed_impl, borrowed_type, _) = borrowed.split_for_impl();
    quote! {
        use #private as zoom_private;
        use #private::SerializeRemote as _;

        #[derive(zoom_private::serde::Serialize)]
        #[serde(crate = "zoom_private::serde", remote = #remote)]
        struct Members #generics #where_clause {
            #(#fields,)*
            #[serde(skip)]
            zoom_marker: zoom_private::PhantomData<(#(#parameters,)*)>,
        }

        struct Body #borrowed_impl (&'zoom_request #ident #type_generics) #where_clause;

        impl #borrowed_impl zoom_private::serde::Serialize for Body #borrowed_type #where_clause {
            fn serialize<S: zoom_private::serde::Serializer>(&self, to: S) -> zoom_private::Result<S::Ok, S::Error> {
                Members::serialize(self.0, to)
            }
        }

        request.json_body("body", &Body(self))?;
    }
}

/// Whether the user says what is left out: then an absent value is left to that.
fn says_when_to_skip(serde: &[Attribute]) -> bool {
    serde.iter().any(|attribute| {
        let tokens = attribute.meta.to_token_stream().to_string();
        ["skip_serializing_if", "skip_serializing", "skip", "flatten"].iter().any(|word| has_word(&tokens, word))
    })
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|other| other == word)
}
