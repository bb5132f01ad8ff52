//! Implements `Clone`, `Debug`, `Default` and `PartialEq` for a declared struct if the attribute requests them:
//! `#[zoom_object(derive(Clone, Debug))]`. The implementations behave like rustc's own derives and are cheaper to
//! compile. There is one difference: a constant of such a struct can't be used as a pattern, because only rustc's
//! `PartialEq` allows that.
//!
//! A `#[derive(…)]` that the user writes is left to rustc; only a trait that is requested in both places is removed
//! from it, so that the mistake is reported once.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Generics, Path, Token, Type, ext::IdentExt, parse::ParseStream, punctuated::Punctuated};

use crate::{
    item::{derive_list, derived, is_punct},
    report::{Errors, nearest, one_of},
    types::{known_default, shown_at, shown_at_doubtful},
};

/// The traits that are implemented here.
const TRAITS: [(&str, Trait); 4] =
    [("Clone", Trait::Clone), ("Debug", Trait::Debug), ("Default", Trait::Default), ("PartialEq", Trait::PartialEq)];

/// The longest tuple that zoom-core supports.
const LONGEST: usize = 16;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trait {
    Clone,
    Debug,
    Default,
    PartialEq,
}

/// The traits that an attribute requests, each with the identifier that names it.
#[derive(Default)]
pub(crate) struct Derives {
    listed: Vec<(Ident, Trait)>,
}

impl Derives {
    /// Reads the list in `derive(…)`; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        let names = TRAITS.map(|(name, _)| name);
        for path in Punctuated::<Path, Token![,]>::parse_terminated(input)? {
            let written = quote!(#path).to_string().replace(' ', "");
            let known = TRAITS.iter().find(|(name, _)| path.is_ident(name));
            let (Some(ident), Some((_, derived))) = (path.get_ident(), known) else {
                let help = match nearest(&written, names) {
                    _ if SERDE.iter().any(|name| written.ends_with(name)) => {
                        "remove it: requests are written and responses are read without it".into()
                    }
                    Some(near) => format!("write `{near}`"),
                    None => format!("write {}, or `#[derive({written})]` below the attribute", one_of(&names)),
                };
                errors.on(&path, format!("`{written}` can't be derived in this attribute"), help);
                continue;
            };
            if self.has(*derived) {
                errors.at(ident.span(), format!("`{written}` is derived twice"), "keep one of them");
            } else {
                self.listed.push((ident.clone(), *derived));
            }
        }
        Ok(())
    }

    fn has(&self, wanted: Trait) -> bool {
        self.listed.iter().any(|(_, derived)| *derived == wanted)
    }

    /// Returns whether the macro implements `Default` for the struct.
    pub(crate) fn has_default(&self) -> bool {
        self.has(Trait::Default)
    }

    /// Returns the attributes of the struct without the derives that are also requested here, and reports those.
    pub(crate) fn only_here(&self, attributes: &[TokenTree], errors: &mut Errors) -> Vec<TokenTree> {
        let repeated = |path: &[TokenTree]| {
            let name = path.last().map(ToString::to_string)?;
            self.listed.iter().find(|(here, _)| *here == name).map(|(here, _)| here)
        };
        let (kept, removed) = without_derives(attributes, |path| repeated(path).is_some());
        for here in removed.iter().filter_map(|path| repeated(path)) {
            let help = format!("remove `{here}` from `derive(…)` here, or from `#[derive(…)]` below");
            errors.at(here.span(), format!("`{here}` is derived twice"), help);
        }
        kept
    }

    /// Writes the implementations.
    pub(crate) fn expand(&self, input: &DeriveInput) -> TokenStream {
        let Data::Struct(data) = &input.data else { return TokenStream::new() };
        let fields: Vec<(&Ident, &Type)> =
            data.fields.iter().filter_map(|field| Some((field.ident.as_ref()?, &field.ty))).collect();
        let mut tokens = TokenStream::new();
        for (_, derived) in &self.listed {
            let name = &input.ident;
            let (bound, body) = match derived {
                Trait::Clone => (quote!(zoom_private::Clone), clone(&fields)),
                Trait::Debug => (quote!(zoom_private::Debug), debug(name, &fields)),
                Trait::Default => (quote!(zoom_private::Default), default(&fields)),
                Trait::PartialEq => (quote!(zoom_private::PartialEq), partial_eq(&fields)),
            };
            let generics = bounded(&input.generics, &bound, &fields);
            let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
            tokens.extend(quote! {
                #[automatically_derived]
                impl #impl_generics #bound for #name #type_generics #where_clause {
                    #[inline]
                    #body
                }
            });
        }
        tokens
    }
}

/// The derives of serde and `serde_repr`.
const SERDE: [&str; 4] = ["Serialize", "Deserialize", "Serialize_repr", "Deserialize_repr"];

/// The derives that do not declare any field attributes.
const PLAIN: [&str; 9] = ["Clone", "Copy", "Debug", "Default", "PartialEq", "Eq", "Hash", "PartialOrd", "Ord"];

/// Returns whether there is no derive to which an unknown field attribute could belong.
pub(crate) fn has_only_known_derives(attributes: &[TokenTree]) -> bool {
    derived(attributes).iter().all(|name| PLAIN.contains(&name.as_str()) || SERDE.contains(&name.as_str()))
}

/// Returns the attributes without the derives of serde's traits, which `owner` implements, and reports those as one
/// mistake.
pub(crate) fn without_serde(attributes: &[TokenTree], owner: &str, errors: &mut Errors) -> Vec<TokenTree> {
    let (kept, removed) = without_derives(attributes, is_of_serde);
    let removed: Vec<&TokenTree> = removed.iter().filter_map(|path| path.last()).collect();
    if let Some(first) = removed.first() {
        let names: Vec<String> = removed.iter().map(ToString::to_string).collect();
        let is_number = owner == "#[zoom_enum]" && names.iter().any(|name| name.ends_with("_repr"));
        let also = if is_number { ", and write `#[zoom_enum(i64)]`" } else { "" };
        let wrong = format!("`{owner}` implements `Serialize` and `Deserialize`, so they can't be derived");
        errors.at(first.span(), wrong, format!("remove `{}` from `#[derive(…)]`{also}", names.join(", ")));
    }
    kept
}

/// Returns the attributes without the derives whose paths `is_removed` selects, and these paths in order. An attribute
/// without any remaining derives is removed; an attribute that loses none stays unchanged.
fn without_derives(
    attributes: &[TokenTree],
    is_removed: impl Fn(&[TokenTree]) -> bool,
) -> (Vec<TokenTree>, Vec<Vec<TokenTree>>) {
    let (mut kept, mut removed) = (Vec::new(), Vec::new());
    for attribute in attributes.chunks(2) {
        let list = derive_list(attribute).unwrap_or_default();
        let (selected, others): (Vec<_>, Vec<_>) = list.into_iter().partition(|path| is_removed(path));
        if selected.is_empty() {
            kept.extend_from_slice(attribute);
        } else if !others.is_empty() {
            kept.extend(quote!(#[derive(#(#(#others)*),*)]));
        }
        removed.extend(selected);
    }
    (kept, removed)
}

/// Returns whether the path of a derive is one of serde's, either alone or after `serde::`: derives of other crates
/// have the same names.
fn is_of_serde(path: &[TokenTree]) -> bool {
    let mut words = path.iter().filter(|token| !is_punct(token, ':')).map(ToString::to_string);
    let (first, last) = (words.next(), words.next_back());
    match (first.as_deref(), last.as_deref()) {
        (Some(only), None) => SERDE.contains(&only),
        (Some("serde" | "serde_derive" | "serde_repr"), Some(name)) => SERDE.contains(&name),
        _ => false,
    }
}

/// Returns the generics with the bounds that rustc's derives write: on each type parameter, and on each type that is
/// named through one, such as `T::Item`.
fn bounded(generics: &Generics, bound: &TokenStream, fields: &[(&Ident, &Type)]) -> Generics {
    let mut generics = generics.clone();
    let parameters: Vec<Ident> = generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    if parameters.is_empty() {
        return generics;
    }
    let mut projections = Vec::new();
    for (_, ty) in fields {
        find_projections(quote!(#ty), &parameters, &mut projections);
    }
    let clause = generics.make_where_clause();
    let parameters = parameters.iter().map(|parameter| quote!(#parameter));
    for bounded in parameters.chain(projections) {
        clause.predicates.push(syn::parse_quote!(#bounded: #bound));
    }
    generics
}

fn find_projections(tokens: TokenStream, parameters: &[Ident], found: &mut Vec<TokenStream>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => find_projections(group.stream(), parameters, found),
            TokenTree::Ident(parameter) if parameters.contains(parameter) => {
                let follows_colons = at > 0 && is_punct(&tokens[at - 1], ':');
                if let Some([TokenTree::Punct(first), TokenTree::Punct(_), TokenTree::Ident(name)]) =
                    tokens.get(at + 1..at + 4)
                    && first.as_char() == ':'
                    && !follows_colons
                {
                    found.push(quote!(#parameter::#name));
                }
            }
            _ => {}
        }
    }
}

fn clone(fields: &[(&Ident, &Type)]) -> TokenStream {
    let copies = (!fields.is_empty()).then(|| references("self", fields));
    let copies = copies.map(|fields| quote!(let zoom_fields = zoom_private::cloned(#fields);));
    let values = fields.iter().enumerate().map(|(index, (name, _))| {
        let position = position(index, fields.len());
        quote!(#name: zoom_fields #position)
    });
    quote! {
        fn clone(&self) -> Self {
            #copies
            Self { #(#values),* }
        }
    }
}

fn debug(ident: &Ident, fields: &[(&Ident, &Type)]) -> TokenStream {
    let name = ident.unraw().to_string();
    let names = fields.iter().map(|(name, _)| name.unraw().to_string());
    let values = references("self", fields);
    quote! {
        fn fmt(&self, zoom_f: &mut zoom_private::fmt::Formatter<'_>) -> zoom_private::fmt::Result {
            zoom_private::debug(zoom_f, #name, &[#(#names),*], #values)
        }
    }
}

fn default(fields: &[(&Ident, &Type)]) -> TokenStream {
    let values = fields.iter().map(|(name, ty)| {
        let value = known_default(ty).unwrap_or_else(|| shown_at(ty, quote!(zoom_private::Default::default())));
        quote!(#name: #value)
    });
    quote! {
        fn default() -> Self {
            Self { #(#values),* }
        }
    }
}

fn partial_eq(fields: &[(&Ident, &Type)]) -> TokenStream {
    let [own, others] = ["self", "zoom_other"].map(|of| references(of, fields));
    quote! {
        fn eq(&self, zoom_other: &Self) -> zoom_private::bool {
            zoom_private::equal(#own, #others)
        }
    }
}

/// Returns a tuple with a reference to each field; the compiler underlines a field whose type lacks the trait.
fn references(of: &str, fields: &[(&Ident, &Type)]) -> TokenStream {
    let of = format_ident!("{of}");
    let reference = |(name, ty): &(&Ident, &Type)| shown_at_doubtful(ty, quote!(&#of.#name));
    tuple(&fields.iter().map(reference).collect::<Vec<_>>())
}

/// Returns the fields as one value: a tuple, which contains nested tuples if it would otherwise be too long for
/// zoom-core.
pub(crate) fn tuple(fields: &[TokenStream]) -> TokenStream {
    if fields.len() <= LONGEST {
        return quote!((#(#fields,)*));
    }
    tuple(&fields.chunks(LONGEST).map(|fields| quote!((#(#fields,)*))).collect::<Vec<_>>())
}

/// Returns the position at which [`tuple`] puts a field, such as `.0.3`.
fn position(index: usize, count: usize) -> TokenStream {
    let (tuples, index) = if count <= LONGEST {
        (TokenStream::new(), index)
    } else {
        (position(index / LONGEST, count.div_ceil(LONGEST)), index % LONGEST)
    };
    let index = Literal::usize_unsuffixed(index);
    quote!(#tuples.#index)
}

#[cfg(test)]
mod tests {
    use syn::parse::Parser;

    use super::*;
    use crate::item::end_of_attributes;

    fn derives(list: &str) -> (Derives, Errors) {
        let (mut derives, mut errors) = (Derives::default(), Errors::default());
        (|input: ParseStream<'_>| derives.read(input, &mut errors)).parse_str(list).unwrap();
        (derives, errors)
    }

    #[test]
    fn only_a_derive_that_is_written_twice_is_removed() {
        for (list, item, expected, mistakes) in [
            ("Clone", "#[derive(Debug)] struct A { a: u8 }", "#[derive(Debug)]", 0),
            ("Clone", "#[doc = \"a\"] struct A {}", "#[doc = \"a\"]", 0),
            ("Clone", "#[derive(Clone)] struct A {}", "", 1),
            ("Clone, Debug", "#[derive(Clone, Hash)] #[derive(std::fmt::Debug)] struct A {}", "#[derive(Hash)]", 2),
        ] {
            let tokens: Vec<TokenTree> = item.parse::<TokenStream>().unwrap().into_iter().collect();
            let (derives, mut errors) = derives(list);
            let kept = derives.only_here(&tokens[..end_of_attributes(&tokens)], &mut errors);
            let expected: TokenStream = expected.parse().unwrap();
            assert_eq!(quote!(#(#kept)*).to_string(), expected.to_string(), "{item}");
            assert_eq!(errors.len(), mistakes, "{item}");
        }
    }

    #[test]
    fn a_name_that_is_unknown_or_repeated_is_a_mistake() {
        for (list, mistakes) in [("Clone, Debug, Default, PartialEq,", 0), ("Clone, Clone", 1), ("Hash, Clon", 2)] {
            assert_eq!(derives(list).1.len(), mistakes, "{list}");
        }
    }

    #[test]
    fn bounds_are_those_of_rustc() {
        let generics: Generics = syn::parse_quote!(<'a, T: Iterator, const N: usize>);
        let ty: Type = syn::parse_quote!(Vec<(T::Item, other::T, &'a [u8; N])>);
        let bounded = bounded(&generics, &quote!(Clone), &[(&format_ident!("a"), &ty)]);
        let clause = bounded.where_clause;
        assert_eq!(quote!(#clause).to_string(), quote!(where T: Clone, T::Item: Clone).to_string());
    }
}
