//! `Clone` and `Debug` of a declared struct, where its `#[derive(…)]` names them: the same as rustc's own, and less to
//! compile.
//!
//! The first step takes the two names out of the list and tells them to the second, which writes the impls. What has
//! generic parameters and what is `Copy` stays with rustc.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Type, ext::IdentExt};

use crate::{
    field::{scalar, shown_at},
    reemit::{derived, is_braces, listed},
};

/// The attribute that tells the second step what is derived.
const DERIVED: &str = "zoom_derived";

/// The derives that are written here.
const TAKEN: [&str; 2] = ["Clone", "Debug"];

/// The longest tuple that zoom-core knows.
const LONGEST: usize = 16;

/// The first step: the attributes that stay, and the one that tells the second step what is derived.
pub(crate) fn take(attributes: &[TokenTree], definition: &[TokenTree]) -> (Vec<TokenTree>, Option<TokenStream>) {
    let derived = derived(attributes);
    if derived.is_empty() || derived.iter().any(|name| name == "Copy") || !is_plain(definition) {
        return (attributes.to_vec(), None);
    }
    let (mut kept, mut told) = (Vec::new(), Vec::new());
    for attribute in attributes.chunks(2) {
        let Some(list) = listed(attribute) else {
            kept.extend_from_slice(attribute);
            continue;
        };
        let (taken, others): (Vec<_>, Vec<_>) = list.into_iter().partition(|path| is_taken(path));
        told.extend(taken.into_iter().flatten());
        if !others.is_empty() {
            let others = others.iter().map(|path| quote!(#(#path)*));
            kept.extend(quote!(#[derive(#(#others),*)]));
        }
    }
    let attribute = format_ident!("{DERIVED}");
    (kept, (!told.is_empty()).then(|| quote!(#[#attribute(#(#told),*)])))
}

/// Whether a struct has named fields and no generic parameters: its braces follow its name.
fn is_plain(definition: &[TokenTree]) -> bool {
    let at = definition.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == "struct"));
    at.and_then(|at| definition.get(at + 2)).is_some_and(is_braces)
}

fn is_taken(path: &[TokenTree]) -> bool {
    matches!(path, [TokenTree::Ident(name)] if TAKEN.iter().any(|taken| name == taken))
}

/// The second step: the impls of what the first one took.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let Data::Struct(data) = &input.data else { return TokenStream::new() };
    let fields: Vec<(&Ident, &Type)> =
        data.fields.iter().filter_map(|field| Some((field.ident.as_ref()?, &field.ty))).collect();
    let told = told(&input.attrs);
    let clone = told.iter().any(|name| name == "Clone").then(|| clone(&input.ident, &fields));
    let debug = told.iter().any(|name| name == "Debug").then(|| debug(&input.ident, &fields));
    quote!(#clone #debug)
}

fn told(attributes: &[Attribute]) -> Vec<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident(DERIVED));
    let list = attribute.and_then(|attribute| attribute.meta.require_list().ok());
    list.map(|list| list.tokens.clone().into_iter().map(|token| token.to_string()).collect()).unwrap_or_default()
}

fn clone(ident: &Ident, fields: &[(&Ident, &Type)]) -> TokenStream {
    let copies = (!fields.is_empty()).then(|| tuple(&references(fields)));
    let copies = copies.map(|fields| quote!(let fields = zoom_private::cloned(#fields);));
    let values = fields.iter().enumerate().map(|(index, (name, _))| {
        let at = at(index, fields.len());
        quote!(#name: fields #at)
    });
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl zoom_private::Clone for #ident {
            #[inline]
            fn clone(&self) -> Self {
                #copies
                Self { #(#values),* }
            }
        }
    }
}

fn debug(ident: &Ident, fields: &[(&Ident, &Type)]) -> TokenStream {
    let name = ident.unraw().to_string();
    let names = fields.iter().map(|(name, _)| name.unraw().to_string());
    let values = tuple(&references(fields));
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl zoom_private::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut zoom_private::fmt::Formatter<'_>) -> zoom_private::fmt::Result {
                zoom_private::debug(f, #name, &[#(#names),*], #values)
            }
        }
    }
}

/// A reference to each field, which is underlined if its type lacks the trait.
fn references(fields: &[(&Ident, &Type)]) -> Vec<TokenStream> {
    let reference = |(name, ty): &(&Ident, &Type)| {
        let reference = quote!(&self.#name);
        if scalar(ty).is_some() { reference } else { shown_at(ty, reference) }
    };
    fields.iter().map(reference).collect()
}

/// The fields as one value: a tuple, in which there are tuples if it would be too long for zoom-core.
pub(crate) fn tuple(fields: &[TokenStream]) -> TokenStream {
    if fields.len() <= LONGEST {
        return quote!((#(#fields,)*));
    }
    tuple(&fields.chunks(LONGEST).map(|fields| quote!((#(#fields,)*))).collect::<Vec<_>>())
}

/// Where [`tuple`] puts a field, as in `.0.3`.
fn at(index: usize, count: usize) -> TokenStream {
    let (tuples, index) = if count <= LONGEST {
        (TokenStream::new(), index)
    } else {
        (at(index / LONGEST, count.div_ceil(LONGEST)), index % LONGEST)
    };
    let index = Literal::usize_unsuffixed(index);
    quote!(#tuples.#index)
}
