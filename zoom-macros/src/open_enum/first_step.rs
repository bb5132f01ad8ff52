//! The first step of `#[zoom_enum]`: the enum with its last variant and its derives. It differs from the first step of
//! a struct, because the variant must exist before any derive runs.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::parse::{EnumAttr, UNRECOGNIZED, VALUE, ValueKind};
use crate::{
    item::{Item, Kind, derived, end_of_attributes, has_attribute, helper, is_punct, take_attributes, with_content},
    report::Errors,
    std_derives::without_serde,
};

/// The traits that every open enum derives.
const DERIVES: [&str; 5] = ["Clone", "Debug", "PartialEq", "Eq", "Hash"];

/// Returns the changed enum, or reports that the item is not an enum.
pub(crate) fn expand(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let mut item = Item::read(item);
    let mut errors = Errors::default();
    let (span, kind) = item.kind();
    if kind != Kind::Enum {
        let help = "write `#[zoom_enum]` above an enum with a variant for each value";
        errors.at(span, format!("{} can't be an open enum", kind.described()), help);
        return item.rejected(&[VALUE], errors);
    }
    // Mistakes in the arguments are reported by the derive, which reads them again.
    let attr = EnumAttr::read(arguments.clone(), &mut Errors::default());
    let serde = take_attributes(&mut item.attributes, "serde");
    item.attributes = without_serde(&item.attributes, "#[zoom_enum]", &mut errors);
    let (private, helper) = (attr.root.private(), helper());
    if let Some(variants) = item.braces() {
        let written = written_variants(variants, &mut errors);
        let kept = if attr.kind == Some(ValueKind::Integer) { quote!(i64) } else { quote!(String) };
        let unrecognized = Ident::new(UNRECOGNIZED, Span::call_site());
        let all = quote! {
            #(#written,)*
            /// A value that is not declared, as it was received.
            #unrecognized(#private::#kept),
        };
        *variants = with_content(variants, all);
    }
    let Item { attributes, definition } = item;
    let written = derived(&attributes);
    let missing = DERIVES.iter().filter(|name| !written.iter().any(|written| written == *name));
    let derives = missing.map(|name| Ident::new(name, Span::call_site()));
    let non_exhaustive = (!has_attribute(&attributes, "non_exhaustive")).then(|| quote!(#[non_exhaustive]));
    let errors = errors.into_tokens();
    quote! {
        #(#attributes)*
        #[derive(#private::ZoomEnum #(, #private::#derives)*)]
        #[#helper(#arguments)]
        #(#serde)*
        #non_exhaustive
        #(#definition)*
        #errors
    }
}

/// Returns the variants as written, but with the number after `=` moved into an attribute: in an enum that has a
/// variant with a field, no variant may have a number.
fn written_variants(braces: &Group, errors: &mut Errors) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = braces.stream().into_iter().collect();
    let variants = tokens.split(|token| is_punct(token, ',')).filter(|variant| !variant.is_empty());
    let mut written = Vec::new();
    let mut is_empty = true;
    for variant in variants {
        is_empty = false;
        let equals = variant.iter().position(|token| is_punct(token, '=')).unwrap_or(variant.len());
        let (variant, number) = variant.split_at(equals);
        let (attributes, definition) = variant.split_at(end_of_attributes(variant));
        if let Some(TokenTree::Ident(name)) = definition.first()
            && name == UNRECOGNIZED
        {
            let help = "remove it: `#[zoom_enum]` adds this variant, and keeps in it every value that is not declared";
            errors.at(name.span(), "`Unrecognized` is declared", help);
            continue;
        }
        let helper = helper();
        let number = number.split_first().map(|(_, number)| quote!(#[#helper(#(#number)*)]));
        written.push(quote!(#(#attributes)* #number #(#definition)*));
    }
    if is_empty {
        let help = "write a variant for each value that Zoom documents";
        errors.at(braces.span(), "the enum has no variants", help);
    }
    written
}
