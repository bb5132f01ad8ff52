//! Reads an event as written.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{
    DeriveInput, Ident, LitStr, Token,
    ext::IdentExt,
    parse::{ParseStream, Parser},
    token,
};

use super::name;
use crate::{
    arguments::{Key, Keys, comma, list, read_scopes, skip_option},
    attribute::CommonKey,
    item::Declared,
    object::parse::{self as object, ObjectAttr, ObjectKey, Owner},
    report::Errors,
};

/// `#[zoom_event]` as worded in messages.
const EVENT: Owner = Owner {
    attribute: "#[zoom_event]",
    whole: "an event",
    rename_all: ["write `rename_all = ", "` after the event's name"],
    by_serde: "write a type with `#[derive(serde::Deserialize)]` and call `Event::payload_as`",
    without_new: "write `setters` after the event's name, or `#[required(sent)]` if the event is documented to contain it",
    new: "Creates the payload from the members that the event always contains.",
};

/// The help text if the name is missing.
const NAME: &str = "begin with the name that Zoom sends, as in `#[zoom_event(\"meeting.started\")]`";

#[derive(Clone, Copy)]
enum EventKey {
    Scopes,
    Key,
    UncheckedName,
    /// The name, under a key that users may write by mistake.
    Name,
    Object(ObjectKey),
}

/// The options, in the order in which the documentation lists them.
const OPTIONS: [Key<EventKey>; 9] = [
    Key::value(EventKey::Scopes, "scopes", "scopes = [\"meeting:read:meeting\"]"),
    Key::value(EventKey::Key, "key", "key = \"object.uuid\""),
    Key::word(EventKey::UncheckedName, "unchecked_name"),
    Key::rename_all(EventKey::Object(ObjectKey::RenameAll)),
    Key::word(EventKey::Object(ObjectKey::Setters), "setters"),
    Key::derive(EventKey::Object(ObjectKey::Common(CommonKey::Derive))),
    Key::root(EventKey::Object(ObjectKey::Common(CommonKey::Crate))),
    Key::value(EventKey::Name, "name", "\"meeting.started\"").unlisted(),
    Key::value(EventKey::Name, "event", "\"meeting.started\"").unlisted(),
];

/// The arguments as written.
#[derive(Default)]
pub(crate) struct EventAttr {
    /// The event's name; `None` if it is missing or wrong.
    pub(crate) name: Option<LitStr>,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) key: Vec<LitStr>,
    unchecked_name: Option<Span>,
    /// Whether a mistake in the name has been reported.
    is_name_reported: bool,
    pub(crate) object: ObjectAttr,
}

impl EventAttr {
    /// Reads the arguments of an attribute at `span`; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(arguments: TokenStream, span: Span, errors: &mut Errors) -> Self {
        let tokens: Vec<TokenTree> = arguments.into_iter().collect();
        // This option is found here, so that a mistake in how it is written is not also reported as a mistake in the
        // name.
        let unchecked_name = tokens.iter().find_map(|token| match token {
            TokenTree::Ident(word) if word == "unchecked_name" => Some(word.span()),
            _ => None,
        });
        let mut attr = Self { unchecked_name, ..Self::default() };
        let arguments = attr.take_late_name(tokens, errors);
        let parser = |input: ParseStream<'_>| {
            attr.read_arguments(input, span, errors);
            Ok(())
        };
        if let Err(error) = parser.parse2(arguments) {
            errors.push(error);
        }
        attr
    }

    /// Reports a name that is written after an option, and removes it from the arguments.
    fn take_late_name(&mut self, mut arguments: Vec<TokenTree>, errors: &mut Errors) -> TokenStream {
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let late = arguments.iter().enumerate().skip(1).find_map(|(at, token)| {
            let is_alone = is_comma(&arguments[at - 1]) && arguments.get(at + 1).is_none_or(is_comma);
            let name = syn::parse2::<LitStr>(token.clone().into()).ok().filter(|_| is_alone)?;
            Some((at, name))
        });
        let begins_with_name = matches!(arguments.first(), Some(TokenTree::Literal(_)));
        if let (Some((at, name)), false) = (late, begins_with_name) {
            let help = format!("write `#[zoom_event({}, …)]`, with the options after the name", name.token());
            errors.at(name.span(), "the event's name must be written first", help);
            self.is_name_reported = true;
            arguments.drain(at - 1..=at);
        }
        arguments.into_iter().collect()
    }

    fn read_arguments(&mut self, input: ParseStream<'_>, span: Span, errors: &mut Errors) {
        // A name that was written after an option has been removed together with its comma.
        let is_late = self.is_name_reported;
        let name = self.read_name(input, errors);
        if name.is_some() || self.is_name_reported != is_late {
            comma(input, errors);
        }
        let keys = Keys { owner: "#[zoom_event]", known: &OPTIONS };
        keys.read(input, errors, |key, word, input, errors| self.read_value(key, word, input, errors));
        match name {
            Some(name) if name::check(&name, self.unchecked_name, errors) => self.name = Some(name),
            None if !self.is_name_reported => errors.at(span, "the event has no name", NAME),
            _ => {}
        }
    }

    /// Reads the name before the options.
    fn read_name(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> Option<LitStr> {
        if input.peek(LitStr) {
            return input.parse().ok();
        }
        let is_word = input.peek(Ident::peek_any);
        let ends = input.peek2(Token![=]) || input.peek2(Token![,]) || input.peek2(token::Paren);
        if input.is_empty() || is_word && (ends || is_last(input)) {
            return None;
        }
        let written = skip_option(input);
        let text: String = written.clone().into_iter().map(|token| token.to_string()).collect();
        let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
        let help = if is_plain { format!("write `{text:?}`") } else { NAME.to_owned() };
        errors.on(&written, "the event's name must be in quotes", help);
        self.is_name_reported = true;
        None
    }

    fn read_value(
        &mut self,
        key: EventKey,
        word: &Ident,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        match key {
            EventKey::Scopes => read_scopes(&mut self.scopes, input, errors),
            EventKey::Key if input.peek(LitStr) => {
                self.key.push(input.parse()?);
                Ok(())
            }
            EventKey::Key => {
                self.key.extend(list::<LitStr>(input)?);
                Ok(())
            }
            EventKey::UncheckedName => Ok(()),
            EventKey::Name => {
                let name: LitStr = input.parse()?;
                let help = format!("write `#[zoom_event({})]`, with the options after the name", name.token());
                errors.at(word.span(), "the event's name is not an option: it must be written first", help);
                self.is_name_reported = true;
                Ok(())
            }
            EventKey::Object(key) => self.object.read_value(key, input, errors),
        }
    }

    /// Returns the lines that the arguments add to the struct's documentation.
    pub(crate) fn page(&self) -> Vec<String> {
        let Some(name) = &self.name else { return Vec::new() };
        let mut lines = vec![String::new(), format!("Event: `{}`", name.value())];
        if !self.scopes.is_empty() {
            let scopes: Vec<String> = self.scopes.iter().map(|scope| format!("`{}`", scope.value())).collect();
            lines.extend([String::new(), format!("Scopes (one of): {}", scopes.join(", "))]);
        }
        lines
    }
}

/// Returns whether only one token is left.
fn is_last(input: ParseStream<'_>) -> bool {
    let rest = input.fork();
    rest.parse::<TokenTree>().is_ok() && rest.is_empty()
}

/// A declaration as written.
pub(crate) struct Declaration {
    pub(crate) attr: EventAttr,
    pub(crate) is_deprecated: bool,
    /// The struct, read as an object.
    pub(crate) object: object::Declaration,
}

impl Declaration {
    /// Reads a declaration. Mistakes are added to `errors`.
    pub(crate) fn read(input: DeriveInput, errors: &mut Errors) -> Self {
        let Declared { arguments, span, docs } = Declared::read(&input);
        let mut attr = EventAttr::read(arguments, span, errors);
        let is_deprecated = input.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let object = std::mem::take(&mut attr.object);
        Self { is_deprecated, object: object::Declaration::with(&EVENT, object, docs, input, errors), attr }
    }
}
