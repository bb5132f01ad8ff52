//! Turns a declaration into an object that is known to be valid. All mistakes are collected along the way.

use std::collections::HashMap;

use proc_macro2::TokenTree;
use quote::ToTokens as _;
use syn::{Attribute, Ident, LitStr, Meta, Type, ext::IdentExt};

use super::{
    no_effect::{self, LISTS, MAPS},
    parse::{self, Declaration, Owner},
};
use crate::{
    limits::Limits,
    report::Errors,
    types::{inside_option, is_named, ungrouped},
};

/// A valid object.
pub(crate) struct Object<'a> {
    pub(crate) declaration: &'a Declaration,
    pub(crate) fields: Vec<Field<'a>>,
}

/// A field of the struct.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) role: Role,
    /// Whether elements that can't be decoded are dropped.
    pub(crate) is_lossy: bool,
    pub(crate) limits: Option<&'a Limits>,
    pub(crate) docs: &'a [LitStr],
}

/// The role of a field.
pub(crate) enum Role {
    /// The field holds the member with this name, which may be absent.
    Optional(String),
    /// The field holds the member with this name, which must be sent by whoever creates the object. An object that is
    /// read may lack the member.
    Sent(String),
    /// The field holds the member with this name, which must be present.
    Required(String),
    /// The field keeps undeclared members.
    Extra,
}

impl Field<'_> {
    /// Returns the name of the field's member, if it has one.
    pub(crate) fn wire(&self) -> Option<&str> {
        match &self.role {
            Role::Optional(name) | Role::Sent(name) | Role::Required(name) => Some(name),
            Role::Extra => None,
        }
    }

    /// Returns the byte with which zoom-core's columns show whether the field's member is required: `!` if reading
    /// requires the member, `n` if whoever creates the object must send it, and a space otherwise.
    pub(crate) fn required(&self) -> u8 {
        match self.role {
            Role::Required(_) => b'!',
            Role::Sent(_) => b'n',
            Role::Optional(_) | Role::Extra => b' ',
        }
    }
}

/// Checks a declaration; returns `None` if something is wrong.
pub(crate) fn check<'a>(declaration: &'a Declaration, errors: &mut Errors) -> Option<Object<'a>> {
    let owner = declaration.owner;
    no_effect::struct_has_no_serde(owner, &declaration.serde, errors);
    let mut extra: Option<&Ident> = None;
    let mut fields = Vec::new();
    for field in &declaration.fields {
        if let (Some(attribute), Some(_)) = (&field.extra, extra) {
            errors.on(attribute, format!("`{}` is a second `#[extra]` field", field.name()), "keep one of them");
        }
        if field.extra.is_some() {
            extra.get_or_insert(&field.ident);
        }
        attributes_fit(owner, field, errors);
        required_fits(owner, field, declaration.has_setters, errors);
        setter_has_a_free_name(field, declaration.has_setters, errors);
        no_effect::field_has_no_serde(owner, field, errors);
        no_effect::attributes_are_ours(owner, field, errors);
        let wire = field.wire.as_ref().and_then(|attribute| wire_name(attribute, &field.name(), errors));
        let name = wire.unwrap_or_else(|| declaration.case.rename(field.name()));
        let role = match (&field.extra, &field.required) {
            (Some(_), _) => Role::Extra,
            (None, Some(attribute)) if !matches!(attribute.meta, Meta::Path(_)) => Role::Sent(name),
            (None, Some(_)) => Role::Required(name),
            (None, None) => Role::Optional(name),
        };
        let (is_lossy, limits, docs) = (field.lossy.is_some(), field.limits.as_ref(), &field.docs[..]);
        fields.push(Field { ident: &field.ident, ty: &field.ty, role, is_lossy, limits, docs });
    }
    names_are_used_once(&fields, errors);
    if let Some(lifetime) = declaration.generics.lifetimes().next() {
        let help = "remove the lifetime, and write types that own their data, as in `String`";
        errors.on(lifetime, format!("{} has nothing to borrow from", owner.whole), help);
    }
    errors.is_empty().then_some(Object { declaration, fields })
}

/// Compares a field's attributes with each other and with its type.
fn attributes_fit(owner: &Owner, field: &parse::Field, errors: &mut Errors) {
    let name = field.name();
    if let (Some(attribute), Some(_)) = (field.required.as_ref().or(field.wire.as_ref()), &field.extra) {
        let wrong = format!("`{name}` keeps undeclared members, so it can't have a name or be required");
        errors.on(attribute, wrong, "remove the other attribute");
    }
    if let (Some(attribute), Some(_)) = (&field.lossy, &field.extra) {
        let wrong = format!("`{name}` keeps undeclared members, but `#[lossy]` is for lists");
        errors.on(attribute, wrong, "remove `#[lossy]`");
    } else if let Some(attribute) = &field.lossy
        && !matches!(attribute.meta, Meta::Path(_))
    {
        errors.on(attribute, "`#[lossy]` takes no value", "write `#[lossy]` alone");
    }
    if matches!(ungrouped(&field.ty), Type::Reference(_)) {
        let help = "write a type that owns its data, as in `String`";
        errors.on(&field.ty, format!("`{name}` borrows, but {} has nothing to borrow from", owner.whole), help);
    }
    if field.extra.is_some() && !is_named(&field.ty, &MAPS) {
        let help = "write `zoom_core::Extra`, or a `serde_json::Map`, `HashMap` or `BTreeMap` from `String`";
        errors.on(&field.ty, format!("`{name}` can't keep undeclared members, because it is not a map"), help);
    }
}

/// Compares `#[required]`, and the word in its parentheses, with the field's type.
fn required_fits(owner: &Owner, field: &parse::Field, has_setters: bool, errors: &mut Errors) {
    let Some(attribute) = &field.required else { return };
    let (name, is_optional) = (field.name(), inside_option(&field.ty).is_some());
    if matches!(attribute.meta, Meta::Path(_)) {
        if is_optional {
            let help = if has_setters {
                "write `#[required(new)]` if requests must contain it, or the type without `Option` if responses always contain it"
            } else {
                "remove `#[required]`, write the type without `Option`, or write `#[required(sent)]` if an event is documented to contain it"
            };
            errors.on(attribute, format!("`{name}` is required, but its type is optional"), help);
        }
        return;
    }
    let word = attribute.parse_args::<Ident>().map(|word| word.to_string());
    match word.as_deref() {
        Ok("new") if !has_setters => {
            let wrong = format!("`{name}` is an argument of `new`, which the struct does not have");
            errors.on(attribute, wrong, owner.without_new);
        }
        Ok("new") if !is_optional && !is_named(&field.ty, &LISTS) => {
            let help = format!("write `Option<{}>`, or `#[required]`", field.ty.to_token_stream());
            errors.on(
                attribute,
                format!("`{name}` may be absent from {}, but its type has no absent value", owner.whole),
                help,
            );
        }
        Ok("sent") if has_setters => {
            errors.on(attribute, format!("`{name}` is always sent, so `new` takes it"), "write `#[required(new)]`");
        }
        Ok("new" | "sent") => {}
        _ => {
            let help = "write `#[required]` if it must be present, `#[required(new)]` if requests must contain it, or \
                        `#[required(sent)]` if an event is documented to contain it";
            errors.on(attribute, "`#[required]` takes `new`, `sent` or nothing", help);
        }
    }
}

/// Rejects an optional field whose setter would be a second `new`.
fn setter_has_a_free_name(field: &parse::Field, has_setters: bool, errors: &mut Errors) {
    if has_setters && field.required.is_none() && field.extra.is_none() && field.name() == "new" {
        let help = "write `#[wire(\"new\")]`, and call the field `new_`";
        errors.at(field.ident.span(), "the setter of `new` would hide the function `new` of the struct", help);
    }
}

/// Returns the name in `#[wire("…")]`.
fn wire_name(attribute: &Attribute, field: &str, errors: &mut Errors) -> Option<String> {
    let name = attribute.parse_args::<LitStr>().ok().map(|name| name.value()).filter(|name| !name.is_empty());
    if name.is_none() {
        let written = attribute.meta.to_token_stream().into_iter().flat_map(|token| match token {
            TokenTree::Group(group) => group.stream().into_iter().collect(),
            token => vec![token],
        });
        let written = written.filter_map(|token| syn::parse2::<LitStr>(token.into()).ok()).map(|name| name.value());
        let help = match written.last().filter(|name| !name.is_empty()) {
            Some(name) => format!("write `#[wire({name:?})]`"),
            None => format!("write the name that Zoom uses, as in `#[wire(\"{field}\")]`"),
        };
        errors.on(attribute, "`#[wire]` does not name the member", help);
    }
    name
}

fn names_are_used_once(fields: &[Field<'_>], errors: &mut Errors) {
    let mut seen: HashMap<&str, &Ident> = HashMap::new();
    for field in fields {
        let Some(wire) = field.wire() else { continue };
        if let Some(first) = seen.insert(wire, field.ident) {
            let wrong =
                format!("`{}` and `{}` are both named `{wire}` on the wire", first.unraw(), field.ident.unraw());
            errors.at(field.ident.span(), wrong, "give one of them another name with `#[wire(\"…\")]`, or remove it");
        }
    }
}
