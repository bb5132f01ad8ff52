//! The documented errors of a declaration: `errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")]`,
//! and the constants for those that have a name.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Ident, LitInt, LitStr, Token, Visibility,
    ext::IdentExt,
    parse::{Parse, ParseStream},
    token,
};

use crate::{arguments::skip_until, report::Errors};

/// The form of an error with a name, for messages.
const FORM: &str = "`(404, 1001, USER_DOES_NOT_EXIST = \"the user does not exist\")`";

/// A constant that every declaration has.
const OPERATION: &str = "OPERATION";

/// The status of an error that was reported. No readable error has this status.
const UNKNOWN_STATUS: u16 = 0;

/// An error in `errors = [(404, 1001, "the user does not exist")]`.
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: i64,
    /// The name of the error's constant, if the error has one.
    pub(crate) name: Option<Ident>,
    pub(crate) meaning: LitStr,
}

impl ErrorCode {
    /// Returns the documentation of the error's constant, with the same content as the table on the struct's page.
    fn doc(&self) -> String {
        format!("Status {}, code {}: {}.", self.status, self.code, self.meaning.value())
    }
}

/// Writes the constants of the errors that have a name.
pub(crate) fn constants(errors: &[ErrorCode], vis: &Visibility) -> TokenStream {
    let constants = errors.iter().filter_map(|error| {
        let (name, doc) = (error.name.as_ref()?, error.doc());
        let (status, code) = (Literal::u16_unsuffixed(error.status), Literal::i64_unsuffixed(error.code));
        let meaning = &error.meaning;
        Some(quote! {
            #[doc = #doc]
            #vis const #name: zoom_private::ErrorCode = zoom_private::error_code(#status, #code, #meaning);
        })
    });
    constants.collect()
}

/// Reads a list of errors in brackets. A tuple that can't be read is reported, and the others are kept.
pub(crate) fn read_list(input: ParseStream<'_>, known: &mut Vec<ErrorCode>, errors: &mut Errors) -> syn::Result<()> {
    let content;
    syn::bracketed!(content in input);
    let read = read_tuples(&content, known, errors);
    // Anything left in the brackets would be reported again.
    skip_until(&content, |_| false);
    read
}

fn read_tuples(content: ParseStream<'_>, known: &mut Vec<ErrorCode>, errors: &mut Errors) -> syn::Result<()> {
    while !content.is_empty() {
        if !content.peek(token::Paren) {
            return Err(content.error("not a tuple"));
        }
        let tuple: TokenTree = content.parse()?;
        if let Ok(error) = syn::parse2(TokenStream::from(tuple.clone())) {
            add(error, known, errors);
        } else {
            let help = "write the status, the code and the meaning, as in `(404, 1001, \"the user does not exist\")`";
            errors.at(tuple.span(), "the error can't be read", help);
            keep_name(name_in(&tuple), known);
        }
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

/// Returns the name in a tuple that can't be read: the word before its first `=`.
fn name_in(tuple: &TokenTree) -> Option<Ident> {
    let TokenTree::Group(tuple) = tuple else { return None };
    let mut before = None;
    for token in tuple.stream() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '=' => return before,
            TokenTree::Ident(ident) => before = Some(ident),
            _ => before = None,
        }
    }
    None
}

/// Keeps the name of an error that was reported, so that its uses do not cause more errors. A name that no constant can
/// have is dropped.
fn keep_name(name: Option<Ident>, known: &mut Vec<ErrorCode>) {
    let Some(name) = name else { return };
    if name.unraw() != OPERATION && !is_taken(&name, known) && syn::parse_str::<Ident>(&name.to_string()).is_ok() {
        let meaning = LitStr::new("", name.span());
        known.push(ErrorCode { status: UNKNOWN_STATUS, code: 0, name: Some(name), meaning });
    }
}

/// Returns whether one of these errors has the name, which may be written as a raw identifier.
fn is_taken(name: &Ident, known: &[ErrorCode]) -> bool {
    known.iter().filter_map(|other| other.name.as_ref()).any(|other| other.unraw() == name.unraw())
}

/// Adds an error to the previous ones, unless one of them has the same status and code. The name of an error that is
/// reported is kept, so that its uses do not cause more errors.
fn add(error: RawErrorCode, known: &mut Vec<ErrorCode>, errors: &mut Errors) {
    let RawErrorCode { status, code, code_is_negative, name, meaning } = error;
    let Ok(status_number @ 200..=599) = status.base10_parse::<u16>() else {
        errors.at(
            status.span(),
            format!("`{status}` is not an HTTP status"),
            "write the status first, as in `(404, 1001, \"the user does not exist\")`",
        );
        keep_name(RawName::word(name), known);
        return;
    };
    let sign = if code_is_negative { "-" } else { "" };
    let Ok(code_number) = format!("{sign}{}", code.base10_digits()).parse::<i64>() else {
        errors.at(
            code.span(),
            format!("`{code}` is too large for an error code"),
            "write a number that fits in an `i64`",
        );
        keep_name(RawName::word(name), known);
        return;
    };
    if known.iter().any(|other| (other.status, other.code) == (status_number, code_number)) {
        let help = "keep one of them, and join their meanings with `or`";
        errors.at(code.span(), format!("status {status_number} with code {code_number} is listed twice"), help);
        keep_name(RawName::word(name), known);
        return;
    }
    let name = name.and_then(|name| checked(name, code_number, known, errors));
    known.push(ErrorCode { status: status_number, code: code_number, name, meaning });
}

/// Returns the name if a constant can have it; mistakes are added to `errors`.
fn checked(name: RawName, code: i64, known: &[ErrorCode], errors: &mut Errors) -> Option<Ident> {
    let ident = match name {
        RawName::Word(ident) => ident,
        RawName::Number(number) => {
            let help = format!("begin with a letter, as in `CODE_{}`", capitals(&number.to_string()));
            errors.at(number.span(), format!("the name `{number}` begins with a digit"), help);
            return None;
        }
        RawName::Quoted(text) => {
            let help = format!("write it without quotes, as in {FORM}");
            errors.at(text.span(), "the name of the error is in quotes", help);
            return None;
        }
    };
    let (written, span) = (ident.to_string(), ident.span());
    let plain = ident.unraw().to_string();
    if !plain.contains(char::is_alphanumeric) {
        errors.at(span, format!("`{written}` is not a name"), format!("write a name, as in {FORM}"));
        return None;
    }
    if plain == OPERATION {
        let wrong = "`OPERATION` is the name of the constant that contains the declaration";
        errors.at(span, wrong, format!("write another name, such as `OPERATION_{}`", code.unsigned_abs()));
        return None;
    }
    if is_taken(&ident, known) {
        let help =
            format!("use a different name for each, such as `{}_{}` here", capitals(&plain), code.unsigned_abs());
        errors.at(span, format!("two errors have the name `{plain}`"), help);
        return None;
    }
    if plain != capitals(&plain) || plain != written {
        let wrong = format!("the name `{written}` is not in capitals");
        errors.at(span, wrong, format!("write `{}`", capitals(&plain)));
        // A keyword can't be a name at all.
        return syn::parse_str::<Ident>(&plain).is_ok().then_some(ident);
    }
    Some(ident)
}

/// Returns a name in the case of constants: `userGone` and `user_gone` become `USER_GONE`.
fn capitals(name: &str) -> String {
    let mut capitals = String::new();
    let mut before = None;
    for c in name.chars() {
        if c.is_uppercase() && before.is_some_and(|before: char| before.is_lowercase() || before.is_ascii_digit()) {
            capitals.push('_');
        }
        capitals.extend(c.to_uppercase());
        before = Some(c);
    }
    capitals
}

/// `(404, 1001, "the user does not exist")`, with or without a name.
struct RawErrorCode {
    status: LitInt,
    code: LitInt,
    code_is_negative: bool,
    name: Option<RawName>,
    meaning: LitStr,
}

/// The tokens before `=`.
enum RawName {
    Word(Ident),
    /// `404_NOT_FOUND`, which the compiler reads as a number.
    Number(LitInt),
    Quoted(LitStr),
}

impl RawName {
    /// Returns the name if it is a word.
    fn word(name: Option<Self>) -> Option<Ident> {
        match name {
            Some(Self::Word(ident)) => Some(ident),
            _ => None,
        }
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Option<Self>> {
        if !input.peek2(Token![=]) {
            return Ok(None);
        }
        let name = if input.peek(LitInt) {
            Self::Number(input.parse()?)
        } else if input.peek(LitStr) {
            Self::Quoted(input.parse()?)
        } else {
            Self::Word(input.call(Ident::parse_any)?)
        };
        input.parse::<Token![=]>()?;
        Ok(Some(name))
    }
}

impl Parse for RawErrorCode {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        syn::parenthesized!(content in input);
        let status = content.parse()?;
        content.parse::<Token![,]>()?;
        let code_is_negative = content.parse::<Option<Token![-]>>()?.is_some();
        let code = content.parse()?;
        content.parse::<Token![,]>()?;
        let name = RawName::read(&content)?;
        let meaning = content.parse()?;
        content.parse::<Option<Token![,]>>()?;
        if content.is_empty() {
            Ok(Self { status, code, code_is_negative, name, meaning })
        } else {
            Err(content.error(""))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suggested_name_is_in_capitals() {
        for (name, expected) in [
            ("user_gone", "USER_GONE"),
            ("userGone", "USER_GONE"),
            ("UserGone", "USER_GONE"),
            ("type", "TYPE"),
            ("Self", "SELF"),
            ("404_NOT_FOUND", "404_NOT_FOUND"),
        ] {
            assert_eq!(capitals(name), expected);
        }
    }
}
