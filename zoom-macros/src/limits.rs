//! The limits of a field's value: `#[length(..=200)]` for text, `#[range(1..=1440)]` for an integer.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, LitInt, LitStr, Token, Type,
    parse::{ParseStream, Parser},
};

use crate::{
    item::is_punct,
    report::{Errors, mistake_on},
    types::{Scalar, inside_option, is_named, scalar},
};

/// The field attributes that limit the value.
pub(crate) const LIMITS: [&str; 2] = [LENGTH, RANGE];

/// Types that can't have limits. The macro can't check a type that it does not know: if a limit is not allowed on it,
/// the compiler reports that where the schema is used.
const UNLIMITED: [&str; 16] = [
    "BTreeMap",
    "Bytes",
    "Date",
    "DateOrDateTime",
    "DateTime",
    "Extra",
    "FilePart",
    "HashMap",
    "Id",
    "Map",
    "MeetingId",
    "MeetingIdOrUuid",
    "MeetingUuid",
    "Secret",
    "Value",
    "Vec",
];

const LENGTH: &str = "length";
const RANGE: &str = "range";

/// The inclusive limits of a value. `None` means unlimited.
pub(crate) enum Limits {
    /// Limits on the number of characters.
    Length(Option<u32>, Option<u32>),
    /// Limits on the value itself.
    Range(Option<i64>, Option<i64>),
}

impl Limits {
    /// Reads the limits among a field's attributes. `name` and `ty` are the name and the type of the field.
    pub(crate) fn read(attributes: &[Attribute], name: &str, ty: &Type, errors: &mut Errors) -> Option<Self> {
        let mut limits = None;
        for attribute in attributes {
            let Some(kind) = LIMITS.into_iter().find(|kind| attribute.path().is_ident(kind)) else { continue };
            if limits.is_some() {
                let help = "keep `#[length(…)]` for text, or `#[range(…)]` for an integer";
                errors.on(attribute, format!("`{name}` has two limits"), help);
                continue;
            }
            let (of, right) = if kind == LENGTH { ("text", Scalar::Text) } else { ("an integer", Scalar::Integer) };
            if scalar(ty).is_some_and(|scalar| scalar != right) || is_named(inside_option(ty).unwrap_or(ty), &UNLIMITED)
            {
                let wrong = format!("`#[{kind}]` limits {of}, but `{name}` has another type");
                errors.on(attribute, wrong, "remove it, or change the type");
            }
            match read(attribute, kind) {
                Ok(read) => limits = Some(read),
                Err(error) => errors.push(error),
            }
        }
        limits
    }

    /// Returns the limits in words, as a line of documentation.
    fn sentence(&self) -> String {
        let (least, most, unit) = match *self {
            Self::Length(least, most) => (least.map(i64::from), most.map(i64::from), " character"),
            Self::Range(least, most) => (least, most, ""),
        };
        let plural = if unit.is_empty() || most.or(least) == Some(1) { "" } else { "s" };
        let unit = format!("{unit}{plural}");
        match (least, most) {
            (Some(least), Some(most)) if least == most => format!(" Exactly {least}{unit}."),
            (Some(least), Some(most)) => format!(" From {least} to {most}{unit}."),
            (Some(least), None) => format!(" At least {least}{unit}."),
            (None, Some(most)) => format!(" At most {most}{unit}."),
            (None, None) => String::new(),
        }
    }

    /// Returns the method call that limits a type, to be written after the type.
    pub(crate) fn of(limits: Option<&Self>) -> Option<TokenStream> {
        Some(match limits? {
            Self::Length(least, most) => {
                let (least, most) = (least.unwrap_or(0), most.unwrap_or(u32::MAX));
                let [least, most] = [least, most].map(Literal::u32_unsuffixed);
                quote!(.length(#least, #most))
            }
            Self::Range(least, most) => {
                let (least, most) = (least.unwrap_or(i64::MIN), most.unwrap_or(i64::MAX));
                let [least, most] = [least, most].map(Literal::i64_unsuffixed);
                quote!(.range(#least, #most))
            }
        })
    }
}

/// Adds a sentence to the documentation of each limited field, so that the documentation page and an IDE show the
/// limits.
pub(crate) fn with_sentences(fields: TokenStream) -> TokenStream {
    let mut written = TokenStream::new();
    let mut is_after_pound = false;
    for token in fields {
        let limits = match &token {
            TokenTree::Group(attribute) if is_after_pound && attribute.delimiter() == Delimiter::Bracket => {
                in_brackets(&attribute.stream())
            }
            _ => None,
        };
        is_after_pound = is_punct(&token, '#');
        written.extend([token]);
        if let Some(limits) = limits {
            let sentence = limits.sentence();
            written.extend(quote!(#[doc = ""] #[doc = #sentence]));
        }
    }
    written
}

/// Returns the limits in the brackets of an attribute, if it is one of ours and valid.
fn in_brackets(content: &TokenStream) -> Option<Limits> {
    let is_ours = matches!(content.clone().into_iter().next(), Some(TokenTree::Ident(name)) if LIMITS.iter().any(|kind| name == kind));
    let attribute = is_ours.then(|| Attribute::parse_outer.parse2(quote!(#[#content])).ok()).flatten()?.pop()?;
    LIMITS.into_iter().find(|kind| attribute.path().is_ident(kind)).and_then(|kind| read(&attribute, kind).ok())
}

/// Returns the documentation of a field as the user wrote it, without the sentence about the limits.
pub(crate) fn without_sentence(mut docs: Vec<LitStr>, limits: Option<&Limits>) -> Vec<LitStr> {
    let is_ours = |line: &LitStr| limits.is_some_and(|limits| line.value() == limits.sentence());
    if let Some(at) = docs.iter().rposition(is_ours) {
        docs.remove(at);
        if let Some(before) = at.checked_sub(1)
            && docs[before].value().is_empty()
        {
            docs.remove(before);
        }
    }
    docs
}

fn read(attribute: &Attribute, kind: &str) -> syn::Result<Limits> {
    let example = if kind == LENGTH { "..=200" } else { "1..=1440" };
    let help = format!("write the limits, both inclusive, as in `#[{kind}({example})]`");
    let tokens = attribute.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
    if tokens.is_empty() {
        return Err(mistake_on(attribute, format!("`#[{kind}]` has no limits"), help));
    }
    let unreadable = |_| mistake_on(&tokens, "the limits can't be read", &help);
    let (least, most) = inclusive.parse2(tokens.clone()).map_err(unreadable)?;
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let help = format!("write `#[{kind}({most}..={least})]`");
        return Err(mistake_on(&tokens, "the lower limit is above the upper one", help));
    }
    if kind == RANGE {
        return Ok(Limits::Range(least, most));
    }
    let characters = |limit: Option<i64>| limit.map(u32::try_from).transpose();
    match (characters(least), characters(most)) {
        (Ok(least), Ok(most)) => Ok(Limits::Length(least, most)),
        _ => Err(mistake_on(&tokens, "a length must be a number of characters from 0 to 4294967295", help)),
    }
}

/// Reads `1..=10`, `..=10`, `1..` or `10`.
fn inclusive(input: ParseStream<'_>) -> syn::Result<(Option<i64>, Option<i64>)> {
    let least = integer(input)?;
    if input.is_empty() {
        return match least {
            Some(exact) => Ok((Some(exact), Some(exact))),
            None => Err(input.error("no limit")),
        };
    }
    if input.peek(Token![..=]) {
        input.parse::<Token![..=]>()?;
        let most = integer(input)?.ok_or_else(|| input.error("no upper limit"))?;
        return Ok((least, Some(most)));
    }
    input.parse::<Token![..]>()?;
    match least {
        // `1..10` leaves open whether 10 is included.
        Some(least) if input.is_empty() => Ok((Some(least), None)),
        _ => Err(input.error("an exclusive limit")),
    }
}

fn integer(input: ParseStream<'_>) -> syn::Result<Option<i64>> {
    if !input.peek(Token![-]) && !input.peek(LitInt) {
        return Ok(None);
    }
    let minus: Option<Token![-]> = input.parse()?;
    let digits: LitInt = input.parse()?;
    format!("{}{}", minus.to_token_stream(), digits.base10_digits())
        .parse()
        .map(Some)
        .map_err(|_| input.error("too large"))
}
