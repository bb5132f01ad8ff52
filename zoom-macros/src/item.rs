//! An item with one of our attributes, as tokens: its kind, its attributes, its braces.
//!
//! Fields and variants are not parsed here: our attributes are recognized by a `#` followed by brackets at the top
//! level of the braces.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, DeriveInput, Expr, ExprLit, Lit, LitStr, Meta, spanned::Spanned};

use crate::report::Errors;

/// The attribute with which the first step passes data on to the second: above an item, it contains the arguments of
/// the item's attribute; above a field, it contains one of the field's attributes.
pub(crate) const HELPER: &str = "zoom_declared";

/// Returns [`HELPER`] as an identifier for an expansion.
pub(crate) fn helper() -> Ident {
    Ident::new(HELPER, Span::call_site())
}

/// The kind of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Struct,
    Enum,
    Union,
    Function,
    Impl,
    Trait,
    Module,
    TypeAlias,
    Other,
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "struct" => Self::Struct,
            "enum" => Self::Enum,
            "union" => Self::Union,
            "fn" => Self::Function,
            "impl" => Self::Impl,
            "trait" => Self::Trait,
            "mod" => Self::Module,
            "type" => Self::TypeAlias,
            _ => return None,
        })
    }

    /// Returns the kind as worded in a message.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Union => "a union",
            Self::Function => "a function",
            Self::Impl => "an impl block",
            Self::Trait => "a trait",
            Self::Module => "a module",
            Self::TypeAlias => "a type alias",
            Self::Other => "this",
        }
    }
}

/// An item, split after its outer attributes.
pub(crate) struct Item {
    pub(crate) attributes: Vec<TokenTree>,
    pub(crate) definition: Vec<TokenTree>,
}

impl Item {
    pub(crate) fn read(item: TokenStream) -> Self {
        let mut attributes: Vec<TokenTree> = item.into_iter().collect();
        let definition = attributes.split_off(end_of_attributes(&attributes));
        Self { attributes, definition }
    }

    /// Returns the kind of the item, and the location of its keyword.
    pub(crate) fn kind(&self) -> (Span, Kind) {
        for token in &self.definition {
            let TokenTree::Ident(word) = token else { continue };
            if let Some(kind) = Kind::of(&word.to_string()) {
                return (word.span(), kind);
            }
        }
        let first = self.attributes.iter().chain(&self.definition).next();
        (first.map_or_else(Span::call_site, TokenTree::span), Kind::Other)
    }

    /// Returns the item's braces and their contents.
    pub(crate) fn braces(&mut self) -> Option<&mut Group> {
        self.definition.iter_mut().rev().find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
            _ => None,
        })
    }

    /// Returns an item of the wrong kind, together with the errors. The attributes `own` are removed from its fields or
    /// variants, because only a derive makes them legal.
    pub(crate) fn rejected(mut self, own: &[&str], errors: Errors) -> TokenStream {
        if let Some(braces) = self.braces() {
            *braces = with_content(braces, without_attributes(braces.stream(), own));
        }
        let Self { attributes, definition } = self;
        let errors = errors.into_tokens();
        quote!(#(#attributes)* #(#definition)* #errors)
    }
}

/// The data that the first step passed on.
pub(crate) struct Declared {
    pub(crate) arguments: TokenStream,
    /// The span of the attribute.
    pub(crate) span: Span,
    /// The lines of the user's doc comments, without those that the first step wrote.
    pub(crate) docs: Vec<LitStr>,
}

impl Declared {
    pub(crate) fn read(input: &DeriveInput) -> Self {
        let is_helper = |attribute: &Attribute| attribute.path().is_ident(HELPER);
        let at = input.attrs.iter().position(is_helper).unwrap_or(input.attrs.len());
        let list = input.attrs.get(at).and_then(|attribute| attribute.meta.require_list().ok());
        Self {
            arguments: list.map_or_else(TokenStream::new, |list| list.tokens.clone()),
            span: list.map_or_else(Span::call_site, |list| list.path.span()),
            docs: docs(&input.attrs[..at]),
        }
    }
}

/// Returns the lines of the doc comments among `attributes`.
pub(crate) fn docs(attributes: &[Attribute]) -> Vec<LitStr> {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
                Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) => Some(line.clone()),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

/// Returns how many of the tokens belong to leading outer attributes.
pub(crate) fn end_of_attributes(tokens: &[TokenTree]) -> usize {
    let pairs = tokens.chunks_exact(2).take_while(|pair| is_attribute(&pair[0], &pair[1]));
    2 * pairs.count()
}

fn is_attribute(first: &TokenTree, second: &TokenTree) -> bool {
    is_punct(first, '#') && matches!(second, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}

/// Returns whether a token is this punctuation character.
pub(crate) fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// Returns the last segments of the paths in the `#[derive(…)]`s among `attributes`.
pub(crate) fn derived(attributes: &[TokenTree]) -> Vec<String> {
    let lists = attributes.chunks(2).filter_map(derive_list);
    lists.flatten().filter_map(|path| path.last().map(ToString::to_string)).collect()
}

/// Returns the paths in an attribute if it is a `#[derive(…)]`.
pub(crate) fn derive_list(attribute: &[TokenTree]) -> Option<Vec<Vec<TokenTree>>> {
    let content = contents(attribute).next()?;
    let [TokenTree::Ident(name), TokenTree::Group(list)] = &content[..] else { return None };
    if name != "derive" {
        return None;
    }
    let list: Vec<TokenTree> = list.stream().into_iter().collect();
    let paths = list.split(|token| is_punct(token, ','));
    Some(paths.filter(|path| !path.is_empty()).map(<[TokenTree]>::to_vec).collect())
}

/// Returns whether one of the attributes has this name.
pub(crate) fn has_attribute(attributes: &[TokenTree], name: &str) -> bool {
    contents(attributes).any(|content| matches!(content.first(), Some(TokenTree::Ident(first)) if first == name))
}

/// Removes the attributes with this name from `attributes`, and returns them.
pub(crate) fn take_attributes(attributes: &mut Vec<TokenTree>, name: &str) -> Vec<TokenTree> {
    let (taken, kept): (Vec<_>, Vec<_>) = attributes.chunks(2).partition(|attribute| has_attribute(attribute, name));
    let taken = taken.concat();
    *attributes = kept.concat();
    taken
}

/// Returns the content of the brackets of each attribute.
fn contents(attributes: &[TokenTree]) -> impl Iterator<Item = Vec<TokenTree>> {
    attributes.iter().filter_map(|token| match token {
        TokenTree::Group(attribute) => Some(attribute.stream().into_iter().collect()),
        _ => None,
    })
}

/// Returns a group with other content.
pub(crate) fn with_content(group: &Group, content: TokenStream) -> Group {
    let mut changed = Group::new(group.delimiter(), content);
    changed.set_span(group.span());
    changed
}

/// Writes `#[query(…)]` as `#[zoom_declared(query(…))]`, which the derive declares.
pub(crate) fn rename_attributes(fields: TokenStream, own: &[&str]) -> TokenStream {
    let mut after_pound = false;
    fields
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(attribute) if after_pound && is_own(&attribute, own) => {
                after_pound = false;
                let (helper, content) = (helper(), attribute.stream());
                TokenTree::Group(with_content(&attribute, quote!(#helper(#content))))
            }
            token => {
                after_pound = is_punct(&token, '#');
                token
            }
        })
        .collect()
}

fn is_own(attribute: &Group, own: &[&str]) -> bool {
    attribute.delimiter() == Delimiter::Bracket
        && matches!(attribute.stream().into_iter().next(), Some(TokenTree::Ident(name)) if own.contains(&name.to_string().as_str()))
}

fn without_attributes(content: TokenStream, own: &[&str]) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in content {
        let is_own = matches!(&token, TokenTree::Group(attribute) if is_own(attribute, own))
            && kept.last().is_some_and(|last| is_punct(last, '#'));
        if is_own {
            kept.pop();
        } else {
            kept.push(token);
        }
    }
    kept.into_iter().collect()
}
