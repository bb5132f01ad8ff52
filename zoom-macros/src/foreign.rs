//! Field attributes of other crates, or of our other macros, that users may write by mistake.
//!
//! rustc would only report that it can't find them. The first step of an expansion therefore wraps each of them in a
//! helper attribute, and the second step reports what to write instead.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, LitStr, Meta, parse::Parser};

use crate::item::{HELPER, is_punct};

/// Foreign attributes for a parameter: those of clap, rocket and others, and of `#[zoom_object]`.
pub(crate) const ON_PARAMETERS: [&str; 15] = [
    "arg",
    "clap",
    "param",
    "field",
    "form",
    "json",
    "rename",
    "default",
    "optional",
    "flatten",
    "wire",
    "required",
    "extra",
    "file",
    "multipart",
];

/// Foreign attributes for a member of a response: those of `#[zoom_endpoint]` and others.
pub(crate) const ON_MEMBERS: [&str; 10] =
    ["query", "path", "header", "body", "part", "param", "field", "rename", "default", "flatten"];

/// The keys with which foreign attributes set a name.
const NAME_KEYS: [&str; 6] = ["rename", "name", "long", "id", "alias", "wire"];

/// A foreign attribute, as written.
pub(crate) struct Foreign {
    pub(crate) name: String,
    /// The name that it sets for the field.
    pub(crate) literal: Option<LitStr>,
    /// The attribute without its brackets, to be underlined.
    pub(crate) shown: TokenStream,
    pub(crate) flattens: bool,
}

impl Foreign {
    /// Reads an attribute that has one of `names`, and that was passed on as `#[zoom_declared(arg(…))]`.
    pub(crate) fn read(attribute: &Attribute, names: &[&str]) -> Option<Self> {
        if !attribute.path().is_ident(HELPER) {
            return None;
        }
        let shown = attribute.meta.require_list().ok()?.tokens.clone();
        let TokenTree::Ident(name) = shown.clone().into_iter().next()? else { return None };
        let name = name.to_string();
        let meta = Parser::parse2(|input: syn::parse::ParseStream<'_>| input.parse::<Meta>(), shown.clone()).ok();
        let content: Vec<TokenTree> = match meta {
            Some(Meta::List(list)) => list.tokens.into_iter().collect(),
            Some(Meta::NameValue(pair)) => pair.value.to_token_stream().into_iter().collect(),
            _ => Vec::new(),
        };
        let flattens = name == "flatten" || content.iter().any(|token| is_word(token, &["flatten"]));
        names.contains(&name.as_str()).then(|| Self { literal: literal(&content), name, shown, flattens })
    }
}

/// Returns the string that comes first, or that follows a key that sets a name.
fn literal(content: &[TokenTree]) -> Option<LitStr> {
    let string = |token: &TokenTree| syn::parse2::<LitStr>(token.to_token_stream()).ok();
    content.first().and_then(string).or_else(|| {
        content.windows(3).find_map(|three| {
            let names = is_word(&three[0], &NAME_KEYS) && is_punct(&three[1], '=');
            names.then(|| string(&three[2])).flatten()
        })
    })
}

fn is_word(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(word) if words.iter().any(|other| word == other))
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn the_name_is_the_string_that_names_the_field() {
        let cases: [(Attribute, Option<&str>); 6] = [
            (parse_quote!(#[zoom_declared(field("type"))]), Some("type")),
            (parse_quote!(#[zoom_declared(rename = "type")]), Some("type")),
            (parse_quote!(#[zoom_declared(arg(short, long = "type", help = "which"))]), Some("type")),
            (parse_quote!(#[zoom_declared(arg(long, help = "which"))]), None),
            (parse_quote!(#[zoom_declared(param(name = "type"))]), Some("type")),
            (parse_quote!(#[zoom_declared(param)]), None),
        ];
        for (attribute, name) in cases {
            let foreign = Foreign::read(&attribute, &ON_PARAMETERS).unwrap();
            assert_eq!(foreign.literal.map(|name| name.value()).as_deref(), name);
        }
    }
}
