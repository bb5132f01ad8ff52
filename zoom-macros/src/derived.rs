//! `Clone`, `Debug`, `Default` and `PartialEq` of a declared struct, where its `#[derive(…)]` names them: they do what
//! rustc's own do, and are less to compile. One thing rustc's `PartialEq` does besides, which nobody else can: a constant of
//! such a struct is a pattern.
//!
//! The first step takes these names out of the list and tells them to the second, which writes the impls. What has generic
//! parameters, what is `Copy`, and what has attributes of somebody else's derive stays as it is.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Type, ext::IdentExt};

use crate::{
    field::{known_default, scalar, shown_at},
    reemit::{derived, is_braces, listed},
};

/// The attribute that tells the second step what is derived.
const DERIVED: &str = "zoom_derived";

/// The derives that are written here.
const TAKEN: [&str; 4] = ["Clone", "Debug", "Default", "PartialEq"];

/// The attributes that are the compiler's or serde's. Another may belong to a derive that is called `Debug`, too, or to a
/// macro that takes these names as well.
const KNOWN: [&str; 12] = [
    "allow",
    "cfg",
    "cfg_attr",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "must_use",
    "non_exhaustive",
    "serde",
    "warn",
];

/// The longest tuple that zoom-core knows.
const LONGEST: usize = 16;

/// The first step: the attributes that stay, and the one that tells the second step what is derived. `own` are the fields'
/// attributes that are the macro's.
pub(crate) fn take(
    attributes: &[TokenTree],
    definition: &[TokenTree],
    own: &[&str],
) -> (Vec<TokenTree>, Option<TokenStream>) {
    let derived = derived(attributes);
    let is_copy = derived.iter().any(|name| name == "Copy");
    if derived.is_empty() || is_copy || !is_known(attributes, &[]) || !is_plain(definition, own) {
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

/// Whether a struct has named fields, no generic parameters (its braces follow its name) and no strange attributes.
fn is_plain(definition: &[TokenTree], own: &[&str]) -> bool {
    let at = definition.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == "struct"));
    let Some(TokenTree::Group(fields)) = at.and_then(|at| definition.get(at + 2)).filter(|token| is_braces(token))
    else {
        return false;
    };
    is_known(&fields.stream().into_iter().collect::<Vec<_>>(), own)
}

/// Whether all attributes among the tokens are known, or `own`.
fn is_known(tokens: &[TokenTree], own: &[&str]) -> bool {
    tokens.windows(2).all(|pair| match pair {
        [TokenTree::Punct(pound), TokenTree::Group(attribute)] if pound.as_char() == '#' => {
            let name = attribute.stream().into_iter().next().map(|name| name.to_string()).unwrap_or_default();
            own.iter().chain(&KNOWN).any(|known| *known == name)
        }
        _ => true,
    })
}

fn is_taken(path: &[TokenTree]) -> bool {
    matches!(path, [TokenTree::Ident(name)] if TAKEN.iter().any(|taken| name == taken))
}

/// The second step: the impls of what the first one took.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let Data::Struct(data) = &input.data else { return TokenStream::new() };
    let fields: Vec<(&Ident, &Type)> =
        data.fields.iter().filter_map(|field| Some((field.ident.as_ref()?, &field.ty))).collect();
    told(&input.attrs)
        .iter()
        .map(|name| match name.as_str() {
            "Clone" => clone(&input.ident, &fields),
            "Debug" => debug(&input.ident, &fields),
            "Default" => default(&input.ident, &fields),
            "PartialEq" => partial_eq(&input.ident, &fields),
            _ => TokenStream::new(),
        })
        .collect()
}

/// What the first step took.
pub(crate) fn told(attributes: &[Attribute]) -> Vec<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident(DERIVED));
    let list = attribute.and_then(|attribute| attribute.meta.require_list().ok());
    list.map(|list| list.tokens.clone().into_iter().map(|token| token.to_string()).collect()).unwrap_or_default()
}

fn clone(ident: &Ident, fields: &[(&Ident, &Type)]) -> TokenStream {
    let copies = (!fields.is_empty()).then(|| references("self", fields));
    let copies = copies.map(|fields| quote!(let zoom_fields = zoom_private::cloned(#fields);));
    let values = fields.iter().enumerate().map(|(index, (name, _))| {
        let at = at(index, fields.len());
        quote!(#name: zoom_fields #at)
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
    let values = references("self", fields);
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl zoom_private::Debug for #ident {
            #[inline]
            fn fmt(&self, zoom_f: &mut zoom_private::fmt::Formatter<'_>) -> zoom_private::fmt::Result {
                zoom_private::debug(zoom_f, #name, &[#(#names),*], #values)
            }
        }
    }
}

fn default(ident: &Ident, fields: &[(&Ident, &Type)]) -> TokenStream {
    let values = fields.iter().map(|(name, ty)| {
        let value = known_default(ty).unwrap_or_else(|| shown_at(ty, quote!(zoom_private::Default::default())));
        quote!(#name: #value)
    });
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl zoom_private::Default for #ident {
            #[inline]
            fn default() -> Self {
                Self { #(#values),* }
            }
        }
    }
}

fn partial_eq(ident: &Ident, fields: &[(&Ident, &Type)]) -> TokenStream {
    let [own, others] = ["self", "zoom_other"].map(|of| references(of, fields));
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl zoom_private::PartialEq for #ident {
            #[inline]
            fn eq(&self, zoom_other: &Self) -> zoom_private::bool {
                zoom_private::equal(#own, #others)
            }
        }
    }
}

/// A tuple with a reference to each field, which is underlined if its type lacks the trait.
fn references(of: &str, fields: &[(&Ident, &Type)]) -> TokenStream {
    let of = format_ident!("{of}");
    let reference = |(name, ty): &(&Ident, &Type)| {
        let reference = quote!(&#of.#name);
        if scalar(ty).is_some() { reference } else { shown_at(ty, reference) }
    };
    tuple(&fields.iter().map(reference).collect::<Vec<_>>())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reemit::end_of_attributes;

    #[test]
    fn what_is_plain_is_taken_and_all_else_is_left() {
        for (item, expected) in [
            ("#[derive(Clone, Hash, Debug)] pub struct A { a: u8 }", "#[derive(Hash)] #[zoom_derived(Clone, Debug)]"),
            ("#[derive(Default)] struct A { #[doc = \"a\"] #[wire(\"b\")] a: u8 }", "#[zoom_derived(Default)]"),
            ("#[derive(Eq)] struct A {}", "#[derive(Eq)]"),
            (
                "#[derive(Debug)] #[derive(PartialEq, Eq)] struct A {}",
                "#[derive(Eq)] #[zoom_derived(Debug, PartialEq)]",
            ),
            ("#[derive(derive_more::Debug)] struct A {}", "#[derive(derive_more::Debug)]"),
            ("#[derive(Debug)] struct A { #[debug(skip)] a: u8 }", "#[derive(Debug)]"),
            ("#[derive(Debug)] #[debug(\"A\")] struct A { a: u8 }", "#[derive(Debug)] #[debug(\"A\")]"),
            ("#[zoom_query] #[derive(Clone)] struct A { a: u8 }", "#[zoom_query] #[derive(Clone)]"),
            ("#[derive(Clone, Copy)] struct A { a: u8 }", "#[derive(Clone, Copy)]"),
            ("#[derive(Clone)] struct A<T> { a: T }", "#[derive(Clone)]"),
            ("#[derive(Clone)] struct A(u8);", "#[derive(Clone)]"),
        ] {
            let tokens: Vec<TokenTree> = item.parse::<TokenStream>().unwrap().into_iter().collect();
            let (attributes, definition) = tokens.split_at(end_of_attributes(&tokens));
            let (kept, told) = take(attributes, definition, &["wire"]);
            let expected: TokenStream = expected.parse().unwrap();
            assert_eq!(quote!(#(#kept)* #told).to_string(), expected.to_string(), "{item}");
        }
    }
}
