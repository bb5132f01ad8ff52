//! Reads a field of a request struct as it is written: its attributes, its type, its documentation.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Path, Token, Type, ext::IdentExt, parse::ParseStream};

use crate::{
    attr::skip_until,
    report::{Errors, mistake, nearest, one_of},
};

/// The attribute under which `#[zoom_endpoint]` hands a field's own attributes to the derive.
pub(crate) const HELPER: &str = "zoom_declared";

/// The attributes of a field that say where it goes.
pub(crate) const PLACES: [&str; 5] = ["path", "query", "header", "body", "part"];

/// A field as written.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// The `T` of an `Option<T>`.
    pub(crate) optional: Option<Type>,
    /// Whether it is a `Patch<T>`.
    pub(crate) is_patch: bool,
    pub(crate) docs: Vec<LitStr>,
    pub(crate) place: Option<FieldAttr>,
    pub(crate) serde: Vec<Attribute>,
}

/// `#[query(rename = "type", style = comma)]`: where a field goes, and how.
pub(crate) struct FieldAttr {
    pub(crate) place: Place,
    pub(crate) span: Span,
    pub(crate) rename: Option<LitStr>,
    pub(crate) is_comma_list: bool,
    pub(crate) with: Option<Path>,
    /// `flatten`: a group of query parameters.
    pub(crate) is_group: bool,
    /// `file`: a file of a multipart body.
    pub(crate) is_file: bool,
    /// The content type of a body that is sent as it is.
    pub(crate) content_type: Option<LitStr>,
}

/// Where an attribute says that a field goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
    Part,
}

impl Place {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "path" => Self::Path,
            "query" => Self::Query,
            "header" => Self::Header,
            "body" => Self::Body,
            "part" => Self::Part,
            _ => return None,
        })
    }

    /// What may stand in its parentheses.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Path => &["rename", "with"],
            Self::Query => &["rename", "style", "with", "flatten"],
            Self::Header => &["with"],
            Self::Body => &["content_type"],
            Self::Part => &["file", "rename", "with"],
        }
    }

    pub(crate) fn name(self) -> &'static str {
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
    /// Reads a named field; what is wrong is added to `errors`, and what is right is kept.
    pub(crate) fn read(field: syn::Field, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident?;
        let mut place: Option<FieldAttr> = None;
        let mut serde = Vec::new();
        let docs = docs(&field.attrs);
        for attribute in field.attrs {
            if attribute.path().is_ident("serde") {
                serde.push(attribute);
            } else if attribute.path().is_ident(HELPER) {
                let Some(attr) = FieldAttr::read(&attribute, errors) else { continue };
                match &place {
                    Some(first) => {
                        let wrong = format!("`{}` is sent to two places", ident.unraw());
                        let help = format!("keep `#[{}]` or `#[{}]`", first.place.name(), attr.place.name());
                        errors.at(attr.span, wrong, help);
                    }
                    None => place = Some(attr),
                }
            }
        }
        let optional = inside_option(&field.ty).cloned();
        let is_patch = type_name(&field.ty).is_some_and(|name| name == "Patch");
        Some(Self { ident, ty: field.ty, optional, is_patch, docs, place, serde })
    }

    /// Whether a request can't be made without it.
    pub(crate) fn is_required(&self) -> bool {
        self.optional.is_none() && !self.is_patch
    }

    /// The field's name without `r#`.
    pub(crate) fn name(&self) -> String {
        self.ident.unraw().to_string()
    }
}

impl FieldAttr {
    fn read(attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let read = attribute.parse_args_with(|input: ParseStream<'_>| {
            let name = input.call(Ident::parse_any)?;
            let Some(place) = Place::of(&name.to_string()) else {
                return Err(mistake(name.span(), "this is no place", format!("write one of {}", one_of(&PLACES))));
            };
            let mut attr = Self {
                place,
                span: name.span(),
                rename: None,
                is_comma_list: false,
                with: None,
                is_group: false,
                is_file: false,
                content_type: None,
            };
            if !input.is_empty() {
                let content;
                syn::parenthesized!(content in input);
                attr.read_keys(&content, errors);
            }
            attr.keys_agree(errors);
            if place == Place::Header && attr.rename.is_none() {
                errors.at(name.span(), "`#[header]` does not name its header", "write `#[header(\"X-Name\")]`");
                attr.rename = Some(LitStr::new("x-name", name.span()));
            }
            Ok(attr)
        });
        read.map_err(|error| errors.push(error)).ok()
    }

    fn read_keys(&mut self, input: ParseStream<'_>, errors: &mut Errors) {
        let mut seen: Vec<String> = Vec::new();
        while !input.is_empty() {
            if let Err(error) = self.read_key(input, &mut seen) {
                errors.push(error);
                skip_until(input, |input| input.peek(Token![,]));
            }
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                let written = skip_until(input, |input| input.peek(Token![,]));
                errors.on(&written, "a comma is missing before this", "part the arguments with commas");
            }
        }
    }

    /// A group and a file are more than one value, so what says how a value is written can't stand beside them.
    fn keys_agree(&self, errors: &mut Errors) {
        if self.is_group && (self.rename.is_some() || self.is_comma_list || self.with.is_some()) {
            let help = "write `#[query(flatten)]`, and the other arguments on the fields of the group";
            errors.at(self.span, "a group has no name, style or function of its own", help);
        }
        if self.is_file && self.with.is_some() {
            let help = "remove `with`, or remove `file` to send text";
            errors.at(self.span, "a file is sent as it is", help);
        }
    }

    fn read_key(&mut self, input: ParseStream<'_>, seen: &mut Vec<String>) -> syn::Result<()> {
        let place = self.place.name();
        if self.place == Place::Header && input.peek(LitStr) {
            self.rename = Some(input.parse()?);
            return Ok(());
        }
        if input.peek(LitStr) && self.place != Place::Body {
            let name: LitStr = input.parse()?;
            let help = format!("write `#[{place}(rename = {})]`", name.token());
            return Err(mistake(name.span(), "the name stands without its key", help));
        }
        let Ok(key) = input.call(Ident::parse_any) else {
            return Err(mistake(input.span(), "this is no argument", self.help()));
        };
        let name = key.to_string();
        if !self.place.keys().contains(&name.as_str()) {
            let help = nearest(&name, self.place.keys().iter().copied())
                .map_or_else(|| self.help(), |near| format!("write `{near}`"));
            return Err(mistake(key.span(), format!("`#[{place}]` has no argument `{name}`"), help));
        }
        if seen.contains(&name) {
            return Err(mistake(key.span(), format!("`{name}` is given twice"), "keep one of them"));
        }
        let example = match name.as_str() {
            "rename" => "rename = \"type\"",
            "style" => "style = comma",
            "content_type" => "content_type = \"application/pdf\"",
            _ => "with = my_function",
        };
        if matches!(name.as_str(), "flatten" | "file") {
            self.is_group |= name == "flatten";
            self.is_file |= name == "file";
            seen.push(name);
            return Ok(());
        }
        let unreadable =
            |span| mistake(span, format!("the value of `{name}` can't be read"), format!("write `{example}`"));
        if input.parse::<Token![=]>().is_err() {
            return Err(mistake(key.span(), format!("`{name}` has no value"), format!("write `{example}`")));
        }
        let span = input.span();
        match name.as_str() {
            "rename" => self.rename = Some(input.parse().map_err(|_| unreadable(span))?),
            "content_type" => self.content_type = Some(input.parse().map_err(|_| unreadable(span))?),
            "style" => match input.call(Ident::parse_any).map_err(|_| unreadable(span))?.to_string().as_str() {
                "comma" => self.is_comma_list = true,
                "repeated" => self.is_comma_list = false,
                other => {
                    let help = "write `style = comma`, or leave it out for a repeated parameter";
                    return Err(mistake(span, format!("unknown style `{other}`"), help));
                }
            },
            _ => self.with = Some(input.parse().map_err(|_| unreadable(span))?),
        }
        seen.push(name);
        Ok(())
    }

    fn help(&self) -> String {
        match self.place.keys() {
            [key] => format!("write `{key}`, or `#[{}]` alone", self.place.name()),
            keys => format!("write {}", one_of(keys)),
        }
    }
}

/// The lines of the doc comments among `attributes`.
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

/// A type without the invisible groups that `macro_rules!` puts around it.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        _ => ty,
    }
}

/// The kind of a type of Rust's own, as `Kind` names it, in an `Option` or not. Such a value can be read, and sent as a
/// parameter, so there is no error to be shown at it.
pub(crate) fn scalar(ty: &Type) -> Option<&'static str> {
    // `ids::String` is somebody's own.
    let Type::Path(path) = ungrouped(inside_option(ty).unwrap_or(ty)) else { return None };
    Some(match path.path.get_ident()?.to_string().as_str() {
        "String" | "str" => "Text",
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => "Whole",
        "f32" | "f64" => "Number",
        "bool" => "Bool",
        _ => return None,
    })
}

/// The default of a type as a constant, which is less to compile than a call, where the type is seen to have one.
pub(crate) fn known_default(ty: &Type) -> Option<TokenStream> {
    if inside_option(ty).is_some() {
        return Some(quote!(zoom_private::None));
    }
    match scalar(ty)? {
        "Whole" => Some(quote!(0)),
        "Number" => Some(quote!(0.0)),
        "Bool" => Some(quote!(false)),
        _ => None,
    }
}

/// The name of a type: `Vec` of `std::vec::Vec<T>`.
pub(crate) fn type_name(ty: &Type) -> Option<&Ident> {
    match ungrouped(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// The `T` of an `Option<T>`, as far as it can be seen: an alias is not looked through.
pub(crate) fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ungrouped(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(inner)) if arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// Tokens that an error shows at a type: the first where the type begins, the others where it ends. What they mean is
/// not changed, so `self` is still the method's.
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
