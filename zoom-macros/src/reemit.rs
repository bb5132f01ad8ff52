//! The first of two steps: `#[zoom_endpoint(…)]` gives its struct back with a derive and with its arguments under
//! the derive's helper attribute.
//!
//! So the struct survives any mistake, fields under a false `cfg` are gone when the derive looks, and `#[serde]` is
//! legal whether or not serde's own derives stand there. Fields are not parsed here: an attribute of ours is a `#`
//! and a bracket at the top level of the braces.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::{
    attr::EndpointAttr,
    derived,
    field::{HELPER, PLACES},
    names::Names,
    report::Errors,
};

/// The item with its derive, or with the mistake that it is no struct.
pub(crate) fn reemit(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let (span, found) = kind_of_item(&tokens);
    if found != "a struct" {
        let mut errors = Errors::default();
        let help = "write `#[zoom_endpoint(…)]` above a struct with a named field for each parameter";
        errors.at(span, format!("{found} can't be an endpoint"), help);
        let errors = errors.into_tokens();
        let item = without_attributes(tokens, &PLACES);
        return quote!(#(#item)* #errors);
    }
    hand_to_derive(&mut tokens);
    // Mistakes are told by the derive, which reads the arguments again; here they only leave the page without a line.
    let attr = EndpointAttr::read(arguments.clone(), Span::call_site(), &mut Errors::default());
    let private = attr.krate.as_ref().map_or_else(Names::default, Names::at).private();
    let helper = Ident::new(HELPER, Span::call_site());
    let doc = doc(&attr).into_iter().map(|line| quote!(#[doc = #line]));
    let (attributes, definition) = tokens.split_at(end_of_attributes(&tokens));
    let (attributes, derived) = derived::take(attributes, definition, &[HELPER]);
    quote! {
        #(#attributes)*
        #[derive(#private::ZoomEndpoint)]
        #[#helper(#arguments)]
        #derived
        #(#doc)*
        #(#definition)*
    }
}

/// The lines of the documentation that the arguments give.
fn doc(attr: &EndpointAttr) -> Vec<String> {
    let (Some(method), Some(path)) = (&attr.method, &attr.path) else { return Vec::new() };
    let mut lines = vec![String::new(), format!("**{method}** `{}`", path.value())];
    if let Some(label) = &attr.rate_limit {
        lines.extend([String::new(), format!("Rate limit: {label}")]);
    }
    if !attr.scopes.is_empty() {
        let scopes: Vec<String> = attr.scopes.iter().map(|scope| format!("`{}`", scope.value())).collect();
        lines.extend([String::new(), format!("Scopes (one of): {}", scopes.join(", "))]);
    }
    if !attr.errors.is_empty() {
        lines.extend([String::new(), "| status | code | meaning |".into(), "| --- | --- | --- |".into()]);
        lines.extend(attr.errors.iter().map(|error| {
            format!("| {} | {} | {} |", error.status, error.code, error.meaning.value().replace('|', "\\|"))
        }));
    }
    lines
}

/// What the item is, and where that is said.
pub(crate) fn kind_of_item(tokens: &[TokenTree]) -> (Span, &'static str) {
    for token in &tokens[end_of_attributes(tokens)..] {
        let TokenTree::Ident(word) = token else { continue };
        let kind = match word.to_string().as_str() {
            "struct" => "a struct",
            "enum" => "an enum",
            "union" => "a union",
            "fn" => "a function",
            "impl" => "an impl block",
            "trait" => "a trait",
            "mod" => "a module",
            "type" => "a type alias",
            _ => continue,
        };
        return (word.span(), kind);
    }
    (tokens.first().map_or_else(Span::call_site, TokenTree::span), "this")
}

/// How many of the tokens are the item's outer attributes.
pub(crate) fn end_of_attributes(tokens: &[TokenTree]) -> usize {
    let pairs = tokens.chunks_exact(2).take_while(|pair| is_attribute(&pair[0], &pair[1]));
    2 * pairs.count()
}

fn is_attribute(first: &TokenTree, second: &TokenTree) -> bool {
    matches!(first, TokenTree::Punct(punct) if punct.as_char() == '#')
        && matches!(second, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}

/// The last words of what the `#[derive(…)]` among `attributes` name.
pub(crate) fn derived(attributes: &[TokenTree]) -> Vec<String> {
    let lists = attributes.chunks(2).filter_map(listed);
    lists.flatten().filter_map(|path| path.last().map(ToString::to_string)).collect()
}

/// The paths in an attribute that is a `#[derive(…)]`.
pub(crate) fn listed(attribute: &[TokenTree]) -> Option<Vec<Vec<TokenTree>>> {
    let content = contents(attribute).next()?;
    let [TokenTree::Ident(name), TokenTree::Group(list)] = &content[..] else { return None };
    if name != "derive" {
        return None;
    }
    let list: Vec<TokenTree> = list.stream().into_iter().collect();
    let paths = list.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
    Some(paths.filter(|path| !path.is_empty()).map(<[TokenTree]>::to_vec).collect())
}

/// What stands in the brackets of each attribute.
pub(crate) fn contents(attributes: &[TokenTree]) -> impl Iterator<Item = Vec<TokenTree>> {
    attributes.iter().filter_map(|token| match token {
        TokenTree::Group(attribute) => Some(attribute.stream().into_iter().collect()),
        _ => None,
    })
}

pub(crate) fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Puts the attributes of the fields under the derive's helper attribute.
pub(crate) fn hand_to_derive(tokens: &mut [TokenTree]) {
    if let Some(TokenTree::Group(fields)) = tokens.iter_mut().rfind(|token| is_braces(token)) {
        let mut renamed = Group::new(Delimiter::Brace, rename_attributes(fields.stream()));
        renamed.set_span(fields.span());
        *fields = renamed;
    }
}

/// Writes `#[query(…)]` as `#[zoom_declared(query(…))]`, which the derive declares; `path` is the compiler's own word.
fn rename_attributes(fields: TokenStream) -> TokenStream {
    let mut after_pound = false;
    fields
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(attribute) if after_pound && is_named(&attribute, &PLACES) => {
                after_pound = false;
                let helper = Ident::new(HELPER, Span::call_site());
                let content = attribute.stream();
                let mut renamed = Group::new(Delimiter::Bracket, quote!(#helper(#content)));
                renamed.set_span(attribute.span());
                TokenTree::Group(renamed)
            }
            token => {
                after_pound = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
                token
            }
        })
        .collect()
}

fn is_named(attribute: &Group, names: &[&str]) -> bool {
    attribute.delimiter() == Delimiter::Bracket
        && matches!(attribute.stream().into_iter().next(), Some(TokenTree::Ident(name)) if names.contains(&name.to_string().as_str()))
}

/// An item of the wrong kind, without the attributes `names` in it, which only a derive makes legal.
pub(crate) fn without_attributes(tokens: Vec<TokenTree>, names: &[&str]) -> Vec<TokenTree> {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let mut kept: Vec<TokenTree> = Vec::new();
                for token in group.stream() {
                    let is_own = matches!(&token, TokenTree::Group(attribute) if is_named(attribute, names))
                        && matches!(kept.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#');
                    if is_own {
                        kept.pop();
                    } else {
                        kept.push(token);
                    }
                }
                let mut stripped = Group::new(Delimiter::Brace, kept.into_iter().collect());
                stripped.set_span(group.span());
                TokenTree::Group(stripped)
            }
            token => token,
        })
        .collect()
}
