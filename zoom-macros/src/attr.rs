//! Reads the arguments of `#[zoom_endpoint(…)]` as they are written. What they mean together is for `check`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Ident, LitBool, LitInt, LitStr, Path, Token, Type,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
};

use crate::report::{Errors, mistake, mistake_on, nearest, one_of};

/// The methods that Zoom's operations use, and HEAD.
pub(crate) const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/// The options, in the order in which the documentation lists them.
const OPTIONS: [&str; 8] = ["rate_limit", "scopes", "errors", "paginate", "base", "body", "idempotent", "crate"];

const RATE_LIMITS: [&str; 4] = ["Light", "Medium", "Heavy", "ResourceIntensive"];

const BASES: [&str; 4] = ["Api", "Root", "FileApi", "File"];

const BODIES: [&str; 3] = ["json", "form", "multipart"];

/// The arguments as written. What was wrong is `None` or left out, and told already.
#[derive(Default)]
pub(crate) struct EndpointAttr {
    pub(crate) method: Option<String>,
    pub(crate) path: Option<LitStr>,
    pub(crate) response: Option<Type>,
    pub(crate) rate_limit: Option<Ident>,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) paginate: Option<Paginate>,
    pub(crate) base: Option<Ident>,
    pub(crate) body: Option<Ident>,
    pub(crate) idempotent: bool,
    pub(crate) krate: Option<Path>,
}

/// `paginate = users: User`.
pub(crate) struct Paginate {
    /// The answer's field that holds the items.
    pub(crate) field: Ident,
    pub(crate) item: Type,
}

/// One of `errors = [(404, 1001, "the user does not exist")]`.
pub(crate) struct ErrorCode {
    pub(crate) status: u16,
    pub(crate) code: i64,
    pub(crate) meaning: LitStr,
}

impl EndpointAttr {
    /// Reads the arguments of the attribute at `span`; what is wrong is added to `errors`, and what is right is kept.
    pub(crate) fn read(arguments: TokenStream, span: Span, errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let Some(last) = arguments.clone().into_iter().last() else {
            let help = "write the method and the path, as in `#[zoom_endpoint(GET \"/users/<user_id>\")]`";
            errors.at(span, "nothing says which endpoint this is", help);
            return attr;
        };
        let parser = |input: ParseStream<'_>| {
            attr.read_method(input, errors);
            attr.read_path(input, last.span(), errors);
            attr.read_response(input, errors);
            attr.read_options(input, errors);
            Ok(())
        };
        if let Err(error) = parser.parse2(arguments) {
            errors.push(error);
        }
        attr
    }

    fn read_method(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        if let Some(literal) = peeked::<LitStr>(input) {
            let text = literal.value();
            if METHODS.contains(&text.to_uppercase().as_str()) {
                errors.at(literal.span(), "the method is quoted", format!("write `{}`", text.to_uppercase()));
                self.method = Some(text.to_uppercase());
                skip_token(input);
            } else {
                errors.at(literal.span(), "the method is missing", format!("write `GET {}`", literal.token()));
            }
            return;
        }
        let Ok(method) = input.call(Ident::parse_any) else {
            errors.at(input.span(), "the method is missing", format!("write {}, then the path", one_of(&METHODS)));
            skip_token(input);
            return;
        };
        let (written, upper) = (method.to_string(), method.to_string().to_uppercase());
        if METHODS.contains(&written.as_str()) {
            self.method = Some(written);
        } else if METHODS.contains(&upper.as_str()) {
            errors.at(method.span(), format!("the method `{written}` is not in capitals"), format!("write `{upper}`"));
            self.method = Some(upper);
        } else {
            let help = nearest(&written, METHODS).map_or_else(|| one_of(&METHODS), |near| format!("`{near}`"));
            errors.at(method.span(), format!("`{written}` is no method of Zoom's API"), format!("write {help}"));
        }
    }

    /// Reads the path; `end` is where it is missing if nothing follows the method.
    fn read_path(&mut self, input: ParseStream<'_>, end: Span, errors: &mut Errors) {
        if let Ok(path) = input.parse() {
            self.path = Some(path);
            return;
        }
        let help = "write the path in quotes, as in `\"/users/<user_id>\"`";
        let written = skip_until(input, |input| input.peek(Token![,]) || input.peek(Token![->]));
        if written.is_empty() {
            errors.at(if input.is_empty() { end } else { input.span() }, "the path is missing", help);
        } else {
            errors.on(&written, "the path is no string literal", help);
        }
    }

    fn read_response(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        if !matches!(input.parse::<Option<Token![->]>>(), Ok(Some(_))) {
            return;
        }
        match input.parse() {
            Ok(response) => self.response = Some(response),
            Err(error) => {
                let help = "write the answer's type, as in `-> UserToken`, or `-> ()` for no content";
                errors.at(error.span(), "the answer's type is missing after `->`", help);
                skip_until(input, |input| input.peek(Token![,]));
            }
        }
    }

    fn read_options(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        let mut seen: Vec<String> = Vec::new();
        while !input.is_empty() {
            if input.peek(Token![,]) {
                skip_token(input);
            } else {
                let help = "part the arguments with commas: `GET \"/path\" -> Answer, option = value`";
                let written = skip_until(input, |input| input.peek(Token![,]));
                errors.on(&written, "a comma is missing before this", help);
                continue;
            }
            if input.is_empty() {
                return;
            }
            if let Err(error) = self.read_option(input, &mut seen, errors) {
                errors.push(error);
                skip_until(input, |input| input.peek(Token![,]));
            }
        }
    }

    fn read_option(&mut self, input: ParseStream<'_>, seen: &mut Vec<String>, errors: &mut Errors) -> syn::Result<()> {
        let Ok(key) = input.call(Ident::parse_any) else {
            return Err(mistake(input.span(), "this is no option", format!("write one of {}", one_of(&OPTIONS))));
        };
        let name = key.unraw().to_string();
        if !OPTIONS.contains(&name.as_str()) {
            let help = nearest(&name, OPTIONS)
                .map_or_else(|| format!("one of {}", one_of(&OPTIONS)), |near| format!("`{near}`"));
            return Err(mistake(key.span(), format!("unknown option `{name}`"), format!("write {help}")));
        }
        if input.parse::<Token![=]>().is_err() {
            return Err(mistake(
                key.span(),
                format!("`{name}` has no value"),
                format!("write `{name} = {}`", example(&name)),
            ));
        }
        let is_again = seen.contains(&name);
        let value = skip_until(input, |input| input.peek(Token![,]));
        let written = if value.is_empty() { key.to_token_stream() } else { value.clone() };
        let mut read = |input: ParseStream<'_>| self.read_value(&name, input, errors);
        if Parser::parse2(&mut read, value).is_err() {
            let wrong = format!("the value of `{name}` can't be read");
            return Err(mistake_on(&written, wrong, format!("write `{name} = {}`", example(&name))));
        }
        if is_again {
            return Err(mistake(key.span(), format!("`{name}` is given twice"), "keep one of them"));
        }
        seen.push(name);
        Ok(())
    }

    /// Reads an option's value. An error says only that it has not the right form.
    fn read_value(&mut self, name: &str, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match name {
            "rate_limit" => self.rate_limit = one_word(input, "rate-limit label", &RATE_LIMITS, errors)?,
            "paginate" => {
                let field = input.parse()?;
                input.parse::<Token![:]>()?;
                self.paginate = Some(Paginate { field, item: input.parse()? });
            }
            "base" => self.base = one_word(input, "base", &BASES, errors)?,
            "body" => self.body = one_word(input, "body", &BODIES, errors)?,
            "idempotent" => self.idempotent = input.parse::<LitBool>()?.value,
            "scopes" => {
                for scope in list::<LitStr>(input)? {
                    self.add_scope(scope, errors);
                }
            }
            "errors" => {
                for error in list::<RawErrorCode>(input)? {
                    self.add_error(error, errors);
                }
            }
            _ => self.krate = root(input, errors)?,
        }
        Ok(())
    }

    fn add_scope(&mut self, scope: LitStr, errors: &mut Errors) {
        let text = scope.value();
        if text.is_empty() || text.contains(char::is_whitespace) {
            errors.at(
                scope.span(),
                "a scope is one word",
                "write each scope in quotes of its own, as in `[\"user:read:token\"]`",
            );
        } else if self.scopes.iter().any(|other| other.value() == text) {
            errors.at(scope.span(), format!("the scope `{text}` is listed twice"), "keep one of them");
        } else {
            self.scopes.push(scope);
        }
    }

    fn add_error(&mut self, error: RawErrorCode, errors: &mut Errors) {
        let RawErrorCode { status, code, code_is_negative, meaning } = error;
        let Ok(status_number @ 200..=599) = status.base10_parse::<u16>() else {
            errors.at(
                status.span(),
                format!("`{status}` is no HTTP status"),
                "write the status first, as in `(404, 1001, \"the user does not exist\")`",
            );
            return;
        };
        let sign = if code_is_negative { "-" } else { "" };
        let Ok(code_number) = format!("{sign}{}", code.base10_digits()).parse::<i64>() else {
            errors.at(code.span(), format!("`{code}` is too large for a code"), "write a number that fits in an `i64`");
            return;
        };
        if self.errors.iter().any(|other| (other.status, other.code) == (status_number, code_number)) {
            let help = "keep one of them, and join their meanings with `or`";
            errors.at(code.span(), format!("status {status_number} with code {code_number} is listed twice"), help);
        } else {
            self.errors.push(ErrorCode { status: status_number, code: code_number, meaning });
        }
    }
}

/// `(404, 1001, "the user does not exist")`.
struct RawErrorCode {
    status: LitInt,
    code: LitInt,
    code_is_negative: bool,
    meaning: LitStr,
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
        let meaning = content.parse()?;
        content.parse::<Option<Token![,]>>()?;
        if content.is_empty() { Ok(Self { status, code, code_is_negative, meaning }) } else { Err(content.error("")) }
    }
}

fn example(option: &str) -> &'static str {
    match option {
        "rate_limit" => "Light",
        "scopes" => "[\"user:read:token\"]",
        "errors" => "[(404, 1001, \"the user does not exist\")]",
        "paginate" => "users: User",
        "base" => "FileApi",
        "body" => "multipart",
        "idempotent" => "true",
        _ => "::zoom_core",
    }
}

/// The path of `crate = ::path`. One that does not mean the same everywhere is told, and read as none.
pub(crate) fn root(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Path>> {
    let path = input.call(Path::parse_mod_style)?;
    let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
    if path.leading_colon.is_some() || matches!(first.as_str(), "crate" | "$crate") {
        return Ok(Some(path));
    }
    let written = path.to_token_stream().to_string().replace(' ', "");
    let wrong = format!("the path `{written}` depends on where it stands");
    errors.on(&path, wrong, format!("write `crate = ::{written}`"));
    Ok(None)
}

/// A word out of a fixed list. Another word is told, and read as none.
fn one_word(input: ParseStream<'_>, what: &str, words: &[&str], errors: &mut Errors) -> syn::Result<Option<Ident>> {
    let word = input.call(Ident::parse_any)?;
    let written = word.to_string();
    if words.contains(&written.as_str()) {
        return Ok(Some(word));
    }
    let help = nearest(&written, words.iter().copied()).map_or_else(|| one_of(words), |near| format!("`{near}`"));
    errors.at(word.span(), format!("unknown {what} `{written}`"), format!("write {help}"));
    Ok(None)
}

fn list<T: Parse>(input: ParseStream<'_>) -> syn::Result<Punctuated<T, Token![,]>> {
    let content;
    syn::bracketed!(content in input);
    Punctuated::parse_terminated(&content)
}

fn peeked<T: Parse>(input: ParseStream<'_>) -> Option<T> {
    input.fork().parse().ok()
}

fn skip_token(input: ParseStream<'_>) {
    // At the end there is nothing to skip.
    _ = input.parse::<TokenTree>();
}

/// Skips to where `stop` says so, or to the end, and gives what was skipped.
pub(crate) fn skip_until(input: ParseStream<'_>, stop: impl Fn(ParseStream<'_>) -> bool) -> TokenStream {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !stop(input) {
        if let Ok(token) = input.parse::<TokenTree>() {
            skipped.extend([token]);
        }
    }
    skipped
}
