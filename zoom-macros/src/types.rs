//! Infers properties of a type from its tokens, because a macro can't resolve names.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type};

/// One of Rust's own types for text, numbers and booleans. Its values can be read and sent as parameters, so an error
/// is never shown at such a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scalar {
    Text,
    Integer,
    Number,
    Bool,
}

/// Returns the scalar that a type is, whether or not it is in an `Option`.
pub(crate) fn scalar(ty: &Type) -> Option<Scalar> {
    // `ids::String` is another type.
    let Type::Path(path) = ungrouped(inside_option(ty).unwrap_or(ty)) else { return None };
    Some(match path.path.get_ident()?.to_string().as_str() {
        "String" | "str" => Scalar::Text,
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => {
            Scalar::Integer
        }
        "f32" | "f64" => Scalar::Number,
        "bool" => Scalar::Bool,
        _ => return None,
    })
}

/// Returns the default of a type, if it is known to have one, as a constant, which is cheaper to compile than a call.
pub(crate) fn known_default(ty: &Type) -> Option<TokenStream> {
    if inside_option(ty).is_some() {
        return Some(quote!(zoom_private::None));
    }
    match scalar(ty)? {
        Scalar::Integer => Some(quote!(0)),
        Scalar::Number => Some(quote!(0.0)),
        Scalar::Bool => Some(quote!(false)),
        Scalar::Text => None,
    }
}

/// Returns a type without the invisible groups that `macro_rules!` puts around it.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        _ => ty,
    }
}

/// Returns the name of a type: `Vec` for `std::vec::Vec<T>`.
pub(crate) fn type_name(ty: &Type) -> Option<&Ident> {
    match ungrouped(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// Returns whether the name of a type is one of `names`.
pub(crate) fn is_named(ty: &Type, names: &[&str]) -> bool {
    type_name(ty).is_some_and(|name| names.iter().any(|other| name == other))
}

/// Returns the `T` of an `Option<T>`; an alias can't be resolved.
pub(crate) fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ungrouped(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) if arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// Returns the tokens with other locations, so that an error in them is shown at a type: the first token is located
/// where the type begins, and the others where it ends. Names in them are resolved as before, so `self` is still the
/// method's own.
pub(crate) fn shown_at(ty: &Type, tokens: TokenStream) -> TokenStream {
    let mut ty = ungrouped(ty).to_token_stream().into_iter();
    let Some(first) = ty.next().map(|token| token.span()) else { return tokens };
    let last = ty.last().map_or(first, |token| token.span());
    let mut at = first;
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(at));
            at = last;
            token
        })
        .collect()
}

/// Returns the tokens located at a type, as `shown_at` does, or unchanged if the type can't cause an error.
pub(crate) fn shown_at_doubtful(ty: &Type, tokens: TokenStream) -> TokenStream {
    if scalar(ty).is_some() { tokens } else { shown_at(ty, tokens) }
}
