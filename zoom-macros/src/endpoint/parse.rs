//! Reads an endpoint as written: the arguments of `#[zoom_endpoint(…)]`, and the struct. `check` determines what they
//! mean together.

use proc_macro2::{Group, Span, TokenStream};
use quote::quote;
use syn::{
    DeriveInput, Ident, LitBool, LitStr, Token, Type,
    ext::IdentExt,
    parse::{ParseStream, Parser},
    token,
};

use super::{
    error_code::{self, ErrorCode},
    max_range::MaxRange,
    method::Method,
    response::{arrow_first, can_be_decoded, shown, unquoted},
};
use crate::{
    arguments::{Key, Keys, comma, one_word, read_scopes, skip_option, skip_token, skip_until},
    attribute::{Common, CommonKey},
    case::{Case, read_case},
    item::Declared,
    report::{Errors, nearest, one_of},
    request::shape::Shape,
};

/// The options of `#[zoom_endpoint]`.
#[derive(Clone, Copy)]
enum EndpointKey {
    RateLimit,
    Scopes,
    Errors,
    Paginate,
    Base,
    Body,
    MaxRange,
    Idempotent,
    Reconstructed,
    RenameAll,
    /// `response = User`, which users of other crates may write instead of the arrow.
    Response,
    Common(CommonKey),
}

/// The options, in the order in which the documentation lists them.
const OPTIONS: [Key<EndpointKey>; 13] = [
    Key::value(EndpointKey::RateLimit, "rate_limit", "rate_limit = Light"),
    Key::value(EndpointKey::Scopes, "scopes", "scopes = [\"user:read:token\"]"),
    Key::value(EndpointKey::Errors, "errors", "errors = [(404, 1001, \"the user does not exist\")]"),
    Key::value(EndpointKey::Paginate, "paginate", "paginate = users: User"),
    Key::value(EndpointKey::MaxRange, "max_range", "max_range = \"1 month\""),
    Key::value(EndpointKey::Base, "base", "base = FileApi"),
    Key::value(EndpointKey::Body, "body", "body = multipart"),
    Key::value(EndpointKey::Idempotent, "idempotent", "idempotent = true"),
    Key::value(EndpointKey::Reconstructed, "reconstructed", "reconstructed = true"),
    Key::rename_all(EndpointKey::RenameAll),
    Key::value(EndpointKey::Response, "response", "-> User").unlisted(),
    Key::derive(EndpointKey::Common(CommonKey::Derive)),
    Key::root(EndpointKey::Common(CommonKey::Crate)),
];

const RATE_LIMITS: [&str; 4] = ["Light", "Medium", "Heavy", "ResourceIntensive"];

const BASES: [&str; 4] = ["Api", "Root", "FileApi", "File"];

const BODIES: [(&str, Format); 3] = [("json", Format::Json), ("form", Format::Form), ("multipart", Format::Multipart)];

/// How the fields of a body are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Form,
    Multipart,
}

/// `body = form`, with the word.
pub(crate) struct BodyOption {
    pub(crate) word: Ident,
    pub(crate) format: Format,
}

/// A declaration as written, to the extent that it could be read.
pub(crate) struct Declaration {
    pub(crate) request: Shape,
    pub(crate) attr: EndpointAttr,
    /// The lines of the user's documentation.
    pub(crate) docs: Vec<LitStr>,
    pub(crate) is_deprecated: bool,
}

impl Declaration {
    /// Reads a declaration; returns `None` if its fields have no names. Mistakes are added to `errors`.
    pub(crate) fn read(input: DeriveInput, errors: &mut Errors) -> Option<Self> {
        let Declared { arguments, span, docs } = Declared::read(&input);
        let attr = EndpointAttr::read(arguments, span, errors);
        let is_deprecated = input.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let request = Shape::read(input, &attr.common, errors)?;
        Some(Self { request, attr, docs, is_deprecated })
    }

    /// Returns the declared response type, or `Value` if there is no arrow.
    pub(crate) fn response(&self) -> Type {
        self.attr.response.clone().unwrap_or_else(|| Type::Verbatim(quote!(zoom_private::Value)))
    }
}

/// The arguments as written. Anything that is wrong has been reported, and is `None` or omitted here.
#[derive(Default)]
pub(crate) struct EndpointAttr {
    pub(crate) method: Option<Method>,
    pub(crate) path: Option<LitStr>,
    pub(crate) response: Option<Type>,
    pub(crate) rate_limit: Option<Ident>,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) paginate: Option<Paginate>,
    pub(crate) max_range: Option<MaxRange>,
    pub(crate) base: Option<Ident>,
    pub(crate) body: Option<BodyOption>,
    pub(crate) idempotent: bool,
    pub(crate) reconstructed: bool,
    /// `rename_all`, which also applies to query parameters and parts.
    pub(crate) case: Option<Case>,
    pub(crate) common: Common,
}

/// `paginate = users: User`.
pub(crate) struct Paginate {
    /// The response's field that holds the items.
    pub(crate) field: Ident,
    pub(crate) item: Type,
}

impl EndpointAttr {
    /// Reads the arguments of the attribute at `span`; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(arguments: TokenStream, span: Span, errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let Some(last) = arguments.clone().into_iter().last() else {
            let help = "write them, as in `#[zoom_endpoint(GET \"/users/<user_id>\")]`";
            errors.at(span, "the method and the path are missing", help);
            return attr;
        };
        let arguments = arrow_first(arguments, errors);
        let parser = |input: ParseStream<'_>| {
            if has_keys(input) {
                let help = "write them without keys, as in `#[zoom_endpoint(GET \"/users/<user_id>\" -> User)]`";
                errors.on(&skip_until(input, |_| false), "the method and the path have keys", help);
                return Ok(());
            }
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
        if let Ok(literal) = input.fork().parse::<LitStr>() {
            let text = literal.value();
            if let Some((word, path)) = text.trim().split_once(char::is_whitespace)
                && let Some(method) = Method::of(&word.to_uppercase())
            {
                let path = LitStr::new(path.trim(), literal.span());
                let wrong = "the method and the path are in one string";
                errors.at(literal.span(), wrong, format!("write `{} {}`", method.name(), path.token()));
                (self.method, self.path) = (Some(method), Some(path));
                skip_token(input);
                return;
            }
            self.method = Method::of(&text.to_uppercase());
            if let Some(method) = self.method {
                errors.at(literal.span(), "the method is quoted", format!("write `{}`", method.name()));
                skip_token(input);
            } else {
                errors.at(literal.span(), "the method is missing", format!("write `GET {}`", literal.token()));
            }
            return;
        }
        let methods = one_of(&Method::ALL.map(Method::name));
        let Ok(method) = input.call(Ident::parse_any) else {
            errors.at(input.span(), "the method is missing", format!("write {methods}, then the path"));
            skip_token(input);
            return;
        };
        let written = method.to_string();
        self.method = Method::of(&written.to_uppercase());
        match self.method {
            Some(known) if known.name() == written => {}
            Some(known) => {
                let wrong = format!("the method `{written}` is not in capitals");
                errors.at(method.span(), wrong, format!("write `{}`", known.name()));
            }
            None => {
                let near = nearest(&written, Method::ALL.map(Method::name));
                let help = near.map_or(methods, |near| format!("`{near}`"));
                errors.at(
                    method.span(),
                    format!("`{written}` is not a supported HTTP method"),
                    format!("write {help}"),
                );
            }
        }
    }

    /// Reads the path; if nothing follows the method, `end` is where the missing path is reported.
    fn read_path(&mut self, input: ParseStream<'_>, end: Span, errors: &mut Errors) {
        if self.path.is_some() {
            return;
        }
        for (sign, is_there) in
            [("comma", input.peek(Token![,])), ("colon", input.peek(Token![:])), ("`=`", input.peek(Token![=]))]
        {
            if is_there && input.peek2(LitStr) {
                let the = if sign == "`=`" { sign.to_owned() } else { format!("the {sign}") };
                let a = if sign == "`=`" { "`=`".to_owned() } else { format!("a {sign}") };
                errors.at(input.span(), format!("{a} separates the method and the path"), format!("remove {the}"));
                skip_token(input);
            }
        }
        if let Ok(path) = input.parse() {
            self.path = Some(path);
            return;
        }
        if input.peek(token::Paren)
            && let Ok(group) = input.fork().parse::<Group>()
            && let Ok(path) = syn::parse2::<LitStr>(group.stream())
        {
            errors.at(path.span(), "the path is in parentheses", format!("write `{}` without them", path.token()));
            self.path = Some(path);
            skip_token(input);
            return;
        }
        let help = "write the path in quotes, as in `\"/users/<user_id>\"`";
        let written = skip_until(input, |input| input.peek(Token![,]) || input.peek(Token![->]));
        if written.is_empty() {
            errors.at(if input.is_empty() { end } else { input.span() }, "the path is missing", help);
        } else {
            errors.on(&written, "the path is not a string literal", help);
        }
    }

    fn read_response(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        let arrow = input.span();
        if !self.read_arrow(input, errors) {
            return;
        }
        if let Ok(literal) = input.fork().parse::<LitStr>()
            && let Some(ty) = unquoted(&literal, errors)
        {
            self.response = Some(ty);
            skip_token(input);
            return;
        }
        let Ok(ty) = input.parse::<Type>() else {
            let help = "write the response type, as in `-> UserToken`, or `-> ()` for a response without content";
            errors.at(arrow, "the response type is missing", help);
            skip_option(input);
            return;
        };
        // A type that can't be decoded would cause another error where it is used.
        self.response = can_be_decoded(&ty, errors).then_some(ty);
    }

    /// Reads the arrow. Returns whether a type follows; if there is no arrow before the type, that is reported.
    fn read_arrow(&self, input: ParseStream<'_>, errors: &mut Errors) -> bool {
        if matches!(input.parse::<Option<Token![->]>>(), Ok(Some(_))) {
            return true;
        }
        let is_double = input.peek(Token![=>]);
        if is_double || input.peek(Token![:]) && !input.peek(Token![::]) {
            let span = input.span();
            skip_token(input);
            if is_double {
                skip_token(input);
            }
            errors.at(span, "the sign before the response type is not an arrow", "write `->`");
            return true;
        }
        // Options are in lower case, so a word that begins with a capital is a type.
        let fork = input.fork();
        let has_comma = matches!(fork.parse::<Option<Token![,]>>(), Ok(Some(_)));
        let is_capital = |word: &Ident| word.to_string().starts_with(|c: char| c.is_ascii_uppercase());
        let is_type = self.path.is_some() && fork.fork().parse::<Ident>().is_ok_and(|word| is_capital(&word));
        let Some(ty) = is_type.then(|| fork.parse::<Type>().ok()).flatten() else { return false };
        if !(fork.is_empty() || fork.peek(Token![,])) {
            return false;
        }
        errors.on(&ty, "the arrow before the response type is missing", format!("write `-> {}`", shown(&ty)));
        if has_comma {
            skip_token(input);
        }
        true
    }

    fn read_options(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        comma(input, errors);
        let keys = Keys { owner: "#[zoom_endpoint]", known: &OPTIONS };
        keys.read(input, errors, |key, _, input, errors| self.read_value(key, input, errors));
    }

    fn read_value(&mut self, key: EndpointKey, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key {
            EndpointKey::RateLimit => self.rate_limit = one_word(input, "rate-limit label", &RATE_LIMITS, errors)?,
            EndpointKey::Paginate => {
                let field = input.parse()?;
                input.parse::<Token![:]>()?;
                self.paginate = Some(Paginate { field, item: input.parse()? });
            }
            EndpointKey::Base => self.base = one_word(input, "base", &BASES, errors)?,
            EndpointKey::Body => {
                let word = one_word(input, "body", &BODIES.map(|(name, _)| name), errors)?;
                self.body = word.and_then(|word| {
                    let (_, format) = BODIES.into_iter().find(|(name, _)| word == name)?;
                    Some(BodyOption { word, format })
                });
            }
            EndpointKey::MaxRange => self.max_range = MaxRange::read(&input.parse()?, errors),
            EndpointKey::Response => {
                let ty: Type = input.parse()?;
                let help = format!("write `-> {}` directly after the path", shown(&ty));
                errors.on(&ty, "the response type is written after an arrow, not as an option", help);
                self.response = Some(ty);
            }
            EndpointKey::RenameAll => self.case = read_case(input, errors)?,
            EndpointKey::Idempotent => self.idempotent = input.parse::<LitBool>()?.value,
            EndpointKey::Reconstructed => self.reconstructed = input.parse::<LitBool>()?.value,
            EndpointKey::Scopes => {
                read_scopes(&mut self.scopes, input, errors)?;
            }
            EndpointKey::Errors => error_code::read_list(input, &mut self.errors, errors)?,
            EndpointKey::Common(key) => self.common.read(key, input, errors)?,
        }
        Ok(())
    }
}

/// Returns whether the arguments begin with `method = …` or `path = …`.
fn has_keys(input: ParseStream<'_>) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| word == "method" || word == "path") && input.peek2(Token![=])
}
