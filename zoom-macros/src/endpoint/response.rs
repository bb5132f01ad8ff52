//! The response type after the arrow, and other positions and notations in which it may be written by mistake.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    LitStr, PathArguments, Type,
    parse::{ParseStream, Parser},
};

use crate::{item::is_punct, report::Errors, types::ungrouped};

/// Moves `-> User` before the options, where it belongs; if it was elsewhere, a mistake is added to `errors`.
pub(crate) fn arrow_first(arguments: TokenStream, errors: &mut Errors) -> TokenStream {
    let tokens: Vec<TokenTree> = arguments.into_iter().collect();
    let arrow = tokens.windows(2).position(|two| is_punct(&two[0], '-') && is_punct(&two[1], '>'));
    // An option never begins with a literal, so a comma before a literal must be between a method and a path.
    let is_of_options = |at: &usize| !matches!(tokens.get(at + 1), Some(TokenTree::Literal(_)));
    let comma = (0..tokens.len()).filter(|at| is_punct(&tokens[*at], ',')).find(is_of_options);
    let (Some(arrow), Some(comma)) = (arrow, comma) else { return tokens.into_iter().collect() };
    if arrow < comma {
        return tokens.into_iter().collect();
    }
    let behind: TokenStream = tokens[arrow + 2..].iter().cloned().collect();
    let parser = |input: ParseStream<'_>| {
        let ty = input.parse::<Type>()?;
        Ok((ty, input.parse::<TokenStream>()?))
    };
    let Ok((ty, rest)) = parser.parse2(behind) else { return tokens.into_iter().collect() };
    let (sign, shown) = (&tokens[arrow..arrow + 2], shown(&ty));
    let sign: TokenStream = sign.iter().cloned().collect();
    let mut options = &tokens[comma..arrow];
    while let Some((last, others)) = options.split_last()
        && is_punct(last, ',')
    {
        options = others;
    }
    if options.is_empty() {
        errors.on(&sign, "there is a comma before the arrow", "remove the comma");
    } else {
        let wrong = "the response type is written after an option";
        errors.on(&sign, wrong, format!("write `-> {shown}` directly after the path"));
    }
    let before = tokens[..comma].iter().cloned();
    let options = options.iter().cloned();
    before.chain(sign).chain(ty.into_token_stream()).chain(options).chain(rest).collect()
}

/// Returns the type in a string, as in `-> "User"`, and reports the quotes.
pub(crate) fn unquoted(literal: &LitStr, errors: &mut Errors) -> Option<Type> {
    let ty = literal.parse::<Type>().ok()?;
    errors.at(literal.span(), "the response type is quoted", format!("write `-> {}`", literal.value()));
    Some(ty)
}

/// Rejects types that can't be read as a response.
pub(crate) fn can_be_decoded(ty: &Type, errors: &mut Errors) -> bool {
    let (wrong, help) = match ungrouped(ty) {
        Type::Reference(reference) => (
            "a response can't be borrowed",
            match &*reference.elem {
                Type::Path(path) if path.path.is_ident("str") => "write `-> String`".to_owned(),
                Type::Slice(slice) => format!("write `-> Vec<{}>`", shown(&slice.elem)),
                elem => format!("write `-> {}`", shown(elem)),
            },
        ),
        Type::Never(_) => ("a response must be a value", "write `-> ()` for a response without content".to_owned()),
        Type::ImplTrait(_) | Type::TraitObject(_) | Type::Infer(_) => {
            ("the response type has no name", "write a type, as in `-> UserToken`, or `-> zoom_core::Value`".to_owned())
        }
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if last.ident == "Result" => match &last.arguments {
                PathArguments::AngleBracketed(generic) if !generic.args.is_empty() => {
                    let value = generic.args.first().map(shown).unwrap_or_default();
                    (
                        "the response type is a `Result`, but every call already returns one",
                        format!("write `-> {value}`"),
                    )
                }
                _ => return true,
            },
            _ => return true,
        },
        _ => return true,
    };
    errors.on(ty, wrong, help);
    false
}

/// Returns the tokens as text, with the spaces that a person would write.
pub(crate) fn shown(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    [(" < ", "<"), (" <", "<"), ("< ", "<"), (" >", ">"), (" ,", ","), (" :: ", "::"), ("& ", "&")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}
