//! Reads a field of a request struct as written: its attributes, type and documentation.

use proc_macro2::Span;
use syn::{Attribute, Ident, LitStr, Path, Type, ext::IdentExt, parse::ParseStream, token};

use crate::{
    arguments::{Key, Keys, comma, skip_until},
    foreign::{Foreign, ON_PARAMETERS},
    item::{HELPER, docs},
    limits::{LIMITS, Limits, without_sentence},
    report::{Errors, mistake, one_of},
    serde_attr::SerdeAttr,
    types::{Scalar, inside_option, is_named, scalar, ungrouped},
};

/// The field attributes that determine where a field is sent.
pub(crate) const OWN: [&str; 5] =
    [Marker::Path.name(), Marker::Query.name(), Marker::Header.name(), Marker::Body.name(), Marker::Part.name()];

/// An option of a field attribute.
#[derive(Clone, Copy)]
enum FieldKey {
    Rename,
    /// `name = "…"`, which users may write by mistake instead of `rename`.
    Name,
    Style,
    With,
    Flatten,
    File,
    ContentType,
}

const RENAME: Key<FieldKey> = Key::value(FieldKey::Rename, "rename", "rename = \"type\"");
/// A header's name is written without a key; this key is recognized only so that it can be reported.
const HEADER_RENAME: Key<FieldKey> = RENAME.unlisted();
const NAME: Key<FieldKey> = Key::value(FieldKey::Name, "name", "rename = \"type\"").unlisted();
const STYLE: Key<FieldKey> = Key::value(FieldKey::Style, "style", "style = comma");
const WITH: Key<FieldKey> = Key::value(FieldKey::With, "with", "with = my_function");
const FLATTEN: Key<FieldKey> = Key::word(FieldKey::Flatten, "flatten");
const FILE: Key<FieldKey> = Key::word(FieldKey::File, "file");
const CONTENT_TYPE: Key<FieldKey> =
    Key::value(FieldKey::ContentType, "content_type", "content_type = \"application/pdf\"");

/// A field as written.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// The `T` of an `Option<T>`.
    pub(crate) optional: Option<Type>,
    /// Whether it is a `Patch<T>`.
    pub(crate) is_patch: bool,
    pub(crate) docs: Vec<LitStr>,
    /// The limits of its value.
    pub(crate) limits: Option<Limits>,
    /// The attribute that determines where it is sent.
    pub(crate) attr: Option<FieldAttr>,
    pub(crate) serde: SerdeAttr,
    /// An attribute of another crate.
    pub(crate) foreign: Option<Foreign>,
}

/// `#[query(rename = "type", style = comma)]`: where a field is sent, and how.
pub(crate) struct FieldAttr {
    pub(crate) marker: Marker,
    pub(crate) span: Span,
    pub(crate) rename: Option<LitStr>,
    pub(crate) style: ListStyle,
    pub(crate) with: Option<Path>,
    /// `flatten`: a group of query parameters.
    pub(crate) is_group: bool,
    /// `file`: a file in a multipart body.
    pub(crate) is_file: bool,
    /// The content type of a body that is sent unchanged.
    pub(crate) content_type: Option<LitStr>,
    /// Whether the whole attribute could be read.
    pub(crate) is_sound: bool,
}

/// How a list is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// As configured in the client.
    Undeclared,
    /// `id=1&id=2`
    Repeated,
    /// `id=1,2`
    Comma,
}

/// The kind of a field attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marker {
    Path,
    Query,
    Header,
    Body,
    Part,
}

impl Marker {
    const ALL: [Self; 5] = [Self::Path, Self::Query, Self::Header, Self::Body, Self::Part];

    fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|marker| marker.name() == name)
    }

    /// Returns its options.
    fn keys(self) -> &'static [Key<FieldKey>] {
        match self {
            Self::Path => &[RENAME, WITH, NAME],
            Self::Query => &[RENAME, STYLE, WITH, FLATTEN, NAME],
            Self::Header => &[WITH, HEADER_RENAME, NAME],
            Self::Body => &[CONTENT_TYPE],
            Self::Part => &[FILE, RENAME, WITH, NAME],
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Part => "part",
        }
    }
}

impl Field {
    /// Reads a named field; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(field: syn::Field, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident?;
        let mut attr: Option<FieldAttr> = None;
        let mut foreign = None;
        for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident(HELPER)) {
            if let Some(read) = Foreign::read(attribute, &ON_PARAMETERS) {
                foreign.get_or_insert(read);
                continue;
            }
            let Some(another) = FieldAttr::read(attribute, errors) else { continue };
            match &attr {
                Some(first) => {
                    let wrong = format!("`{}` is sent in two locations", ident.unraw());
                    let help = format!("keep `#[{}]` or `#[{}]`", first.marker.name(), another.marker.name());
                    errors.at(another.span, wrong, help);
                }
                None => attr = Some(another),
            }
        }
        let optional = inside_option(&field.ty).cloned();
        let is_patch = is_named(&field.ty, &["Patch"]);
        let limits = Limits::read(&field.attrs, &ident.unraw().to_string(), &field.ty, errors);
        let docs = without_sentence(docs(&field.attrs), limits.as_ref());
        let serde = SerdeAttr::read(&field.attrs);
        let is_limit = |attribute: &&Attribute| LIMITS.iter().any(|kind| attribute.path().is_ident(kind));
        let is_converted = serde.needs_serde || attr.as_ref().is_some_and(|attr| attr.with.is_some());
        if let (true, Some(attribute)) = (is_converted, field.attrs.iter().find(is_limit)) {
            let wrong = format!(
                "`{}` is converted before it is sent, so its type does not show what is limited",
                ident.unraw()
            );
            errors.on(attribute, wrong, "remove the limit, or write a type that needs no conversion");
        }
        Some(Self { ident, ty: field.ty, optional, is_patch, docs, limits, attr, serde, foreign })
    }

    /// Returns the type of the field's value, which is the `T` of an `Option<T>`.
    pub(crate) fn value_type(&self) -> &Type {
        self.optional.as_ref().unwrap_or(&self.ty)
    }

    /// Returns the scalar type of the field's value, unless serde or a function writes the value.
    pub(crate) fn written_scalar(&self) -> Option<Scalar> {
        if self.is_converted() {
            return None;
        }
        match ungrouped(self.value_type()) {
            Type::Reference(reference) => scalar(&reference.elem),
            ty => scalar(ty),
        }
    }

    /// Returns whether serde or a function writes the field's value, in which case the field's type does not show what
    /// is sent.
    pub(crate) fn is_converted(&self) -> bool {
        self.serde.needs_serde || self.attr.as_ref().is_some_and(|attr| attr.with.is_some())
    }

    /// Returns whether the field is required.
    pub(crate) fn is_required(&self) -> bool {
        self.optional.is_none() && !self.is_patch
    }

    /// Returns the field's name without `r#`.
    pub(crate) fn name(&self) -> String {
        self.ident.unraw().to_string()
    }
}

impl FieldAttr {
    fn read(attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let read = attribute.parse_args_with(|input: ParseStream<'_>| {
            let before = errors.len();
            let name = input.call(Ident::parse_any)?;
            let Some(marker) = Marker::of(&name.to_string()) else {
                let wrong = format!("`#[{name}]` is not an attribute for fields");
                return Err(mistake(name.span(), wrong, format!("write one of {}", one_of(&OWN))));
            };
            let mut attr = Self {
                marker,
                span: name.span(),
                rename: None,
                style: ListStyle::Undeclared,
                with: None,
                is_group: false,
                is_file: false,
                content_type: None,
                is_sound: true,
            };
            if input.peek(token::Paren) {
                let content;
                syn::parenthesized!(content in input);
                attr.read_options(&content, errors);
            } else if !input.is_empty() {
                let written = skip_until(input, |_| false);
                let value = written.clone().into_iter().last();
                let value = value.and_then(|value| syn::parse2::<LitStr>(value.into()).ok()).map(|value| value.token());
                let help = match (value, marker) {
                    (Some(value), Marker::Header) => format!("write `#[header({value})]`"),
                    (Some(value), Marker::Path | Marker::Query | Marker::Part) => {
                        format!("write `#[{name}(rename = {value})]`")
                    }
                    _ => format!("write `#[{name}(…)]`, or `#[{name}]` alone"),
                };
                errors.on(&written, format!("the options of `#[{name}]` are not in parentheses"), help);
            }
            attr.options_agree(errors);
            if marker == Marker::Header && attr.rename.is_none() {
                if errors.len() == before {
                    errors.at(name.span(), "`#[header]` does not name its header", "write `#[header(\"X-Name\")]`");
                }
                attr.rename = Some(LitStr::new("x-name", name.span()));
            }
            attr.is_sound = errors.len() == before;
            Ok(attr)
        });
        read.map_err(|error| errors.push(error)).ok()
    }

    /// Returns the option that sets the list style, if it is written.
    pub(crate) fn style_option(&self) -> Option<String> {
        match self.style {
            ListStyle::Undeclared => None,
            ListStyle::Repeated => Some("style = repeated".to_owned()),
            ListStyle::Comma => Some("style = comma".to_owned()),
        }
    }

    fn read_options(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        if input.peek(LitStr) && self.marker != Marker::Body {
            self.read_name(input, errors);
            comma(input, errors);
        }
        let owner = format!("#[{}]", self.marker.name());
        let keys = Keys { owner: &owner, known: self.marker.keys() };
        keys.read(input, errors, |key, _, input, errors| self.read_value(key, input, errors));
    }

    /// Reads a name that is written without a key.
    fn read_name(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        let Ok(name) = input.parse::<LitStr>() else { return };
        if self.marker != Marker::Header {
            let help = format!("write `#[{}(rename = {})]`", self.marker.name(), name.token());
            errors.at(name.span(), "the name has no key", help);
        }
        self.rename = Some(name);
    }

    fn read_value(&mut self, key: FieldKey, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key {
            FieldKey::Rename | FieldKey::Name => {
                let name: LitStr = input.parse()?;
                self.name_has_its_key(key, &name, errors);
                self.rename = Some(name);
            }
            FieldKey::ContentType => self.content_type = Some(input.parse()?),
            FieldKey::Flatten => self.is_group = true,
            FieldKey::File => self.is_file = true,
            FieldKey::Style => {
                let style = input.call(Ident::parse_any)?;
                if style == "comma" {
                    self.style = ListStyle::Comma;
                } else if style == "repeated" {
                    self.style = ListStyle::Repeated;
                } else {
                    let help =
                        "write `style = comma` or `style = repeated`, or omit `style` if Zoom does not document it";
                    errors.at(style.span(), format!("unknown style `{style}`"), help);
                }
            }
            FieldKey::With => self.with = Some(input.parse()?),
        }
        Ok(())
    }

    /// Rejects `name = "…"`, and a key before the name of a header.
    fn name_has_its_key(&self, key: FieldKey, name: &LitStr, errors: &mut Errors) {
        let written = name.token();
        if self.marker == Marker::Header {
            errors.at(
                name.span(),
                "the name of a header is written without a key",
                format!("write `#[header({written})]`"),
            );
        } else if matches!(key, FieldKey::Name) {
            let marker = self.marker.name();
            let wrong = format!("`#[{marker}]` has no option `name`");
            errors.at(name.span(), wrong, format!("write `#[{marker}(rename = {written})]`"));
        }
    }

    /// Rejects, on a group or a file, the options that set how a single value is written, because neither a group nor a
    /// file is a single value.
    fn options_agree(&self, errors: &mut Errors) {
        if self.is_group && (self.rename.is_some() || self.style != ListStyle::Undeclared || self.with.is_some()) {
            let help = "write `#[query(flatten)]`, and the other options on the fields of the group";
            errors.at(self.span, "a group has no name, style or function", help);
        }
        if self.is_file && self.with.is_some() {
            let help = "remove `with`, or remove `file` to send text";
            errors.at(self.span, "a file is sent without a conversion", help);
        }
    }
}
