//! Body members that carry `#[serde(…)]`: a hidden struct with serde's own derive, so that every attribute of serde's
//! means what it means elsewhere.
//!
//! `remote` lets the hidden struct read the request's fields in place. A struct of references would hand a `&&T` to
//! `with` and `serialize_with`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, LitStr, Token, parse::ParseStream};

use crate::{check::Endpoint, field::Field, report::Errors};

/// What serde's attributes on a field or on the struct say, as far as `OPERATION` has to know it.
#[derive(Default)]
pub(crate) struct SerdeAttr {
    /// `rename = "…"`.
    pub(crate) rename: Option<String>,
    /// `rename_all = "…"`, which stands on a struct.
    rename_all: Option<LitStr>,
    /// Whether the user says when an absent value is left out.
    says_when_to_skip: bool,
    /// Whether anything but `rename` is said: then serde has to write the body.
    pub(crate) needs_serde: bool,
}

impl SerdeAttr {
    /// Reads what is known; serde itself tells what is wrong.
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let mut attr = Self::default();
        for attribute in attributes {
            let nested = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") && meta.input.peek(Token![=]) {
                    attr.rename = Some(meta.value()?.parse::<LitStr>()?.value());
                    return Ok(());
                }
                attr.needs_serde = true;
                if meta.path.is_ident("rename_all") && meta.input.peek(Token![=]) {
                    attr.rename_all = Some(meta.value()?.parse()?);
                    return Ok(());
                }
                attr.says_when_to_skip |= ["skip", "skip_serializing", "skip_serializing_if", "flatten"]
                    .iter()
                    .any(|word| meta.path.is_ident(word));
                skip_value(meta.input)
            });
            attr.needs_serde |= nested.is_err();
        }
        attr
    }

    /// How the struct's `rename_all` writes the names of members.
    pub(crate) fn case(&self, errors: &mut Errors) -> Case {
        let Some(case) = &self.rename_all else { return Case::Snake };
        Case::of(&case.value()).unwrap_or_else(|| {
            let help = "write `\"camelCase\"` or `\"PascalCase\"`, or `#[serde(rename = \"…\")]` on each field";
            errors.at(case.span(), format!("a request's members can't be renamed to `{}`", case.value()), help);
            Case::Snake
        })
    }
}

/// How a name of several words is written.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    Snake,
    Camel,
    Pascal,
}

impl Case {
    /// The case that serde calls by this name, if it is known here.
    pub(crate) fn of(name: &str) -> Option<Self> {
        match name {
            "snake_case" => Some(Self::Snake),
            "camelCase" => Some(Self::Camel),
            "PascalCase" => Some(Self::Pascal),
            _ => None,
        }
    }

    /// A field's name in this case.
    pub(crate) fn rename(self, name: String) -> String {
        match self {
            Self::Snake => name,
            Self::Camel => humped(&name, false),
            Self::Pascal => humped(&name, true),
        }
    }
}

/// `user_id` as `userId` or `UserId`.
fn humped(name: &str, mut upper: bool) -> String {
    let mut humped = String::new();
    for c in name.chars() {
        match c {
            '_' => upper = true,
            c if upper => {
                humped.extend(c.to_uppercase());
                upper = false;
            }
            c => humped.push(c),
        }
    }
    humped
}

/// Passes over `= value` or `(…)`.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// The statements that write `members` as the JSON body.
pub(crate) fn expand(endpoint: &Endpoint, members: &[&Field]) -> TokenStream {
    let shape = &endpoint.shape;
    let ident = &shape.ident;
    let remote = ident.to_string();
    let serde = &endpoint.serde;
    let (_, type_generics, where_clause) = shape.generics.split_for_impl();
    let fields = members.iter().map(|field| {
        let Field { ident, ty, serde, .. } = field;
        let is_absent = if field.is_patch { "zoom_private::Patch::is_unset" } else { "zoom_private::Option::is_none" };
        let skip = (!field.is_required() && !SerdeAttr::read(serde).says_when_to_skip).then_some(is_absent);
        let skip = skip.map(|test| quote!(#[serde(skip_serializing_if = #test)]));
        quote!(#(#serde)* #skip #ident: #ty)
    });
    // Parameters that no member uses would be refused; serde skips the marker, so the request needs none.
    let parameters = shape.generics.params.iter().filter_map(|parameter| match parameter {
        syn::GenericParam::Lifetime(lifetime) => {
            let lifetime = &lifetime.lifetime;
            Some(quote!(&#lifetime ()))
        }
        syn::GenericParam::Type(parameter) => {
            let ident = &parameter.ident;
            Some(quote!(*const #ident))
        }
        syn::GenericParam::Const(_) => None,
    });
    let generics = &shape.generics;
    // The lifetime of the borrowed request; its name is one that no declaration has.
    let mut borrowed = shape.generics.clone();
    borrowed.params.insert(0, syn::parse_quote!('zoom_request));
    let (borrowed_impl, borrowed_type, _) = borrowed.split_for_impl();
    quote! {
        #[allow(unused_imports)]
        use zoom_private::SerializeRemote as _;

        #[derive(zoom_private::serde::Serialize)]
        #[serde(crate = "zoom_private::serde", remote = #remote)]
        #(#serde)*
        struct ZoomMembers #generics #where_clause {
            #(#fields,)*
            #[serde(skip)]
            zoom_marker: zoom_private::PhantomData<(#(#parameters,)*)>,
        }

        struct ZoomBody #borrowed_impl (&'zoom_request #ident #type_generics) #where_clause;

        impl #borrowed_impl zoom_private::serde::Serialize for ZoomBody #borrowed_type #where_clause {
            fn serialize<S: zoom_private::serde::Serializer>(&self, to: S) -> zoom_private::Result<S::Ok, S::Error> {
                ZoomMembers::serialize(self.0, to)
            }
        }

        request.json_body("body", &ZoomBody(self));
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn only_a_plain_rename_can_do_without_serde() {
        let cases: [(Attribute, Option<&str>, bool, bool); 6] = [
            (parse_quote!(#[serde(rename = "type")]), Some("type"), false, false),
            (parse_quote!(#[serde(rename = "a", flatten)]), Some("a"), true, true),
            (parse_quote!(#[serde(rename(serialize = "a"))]), None, true, false),
            (parse_quote!(#[serde(skip_serializing_if = "Vec::is_empty")]), None, true, true),
            (parse_quote!(#[serde(with = "seconds", default)]), None, true, false),
            (parse_quote!(#[serde(renam = "a")]), None, true, false),
        ];
        for (attribute, rename, needs_serde, says_when_to_skip) in cases {
            let attr = SerdeAttr::read(&[attribute]);
            assert_eq!(
                (attr.rename.as_deref(), attr.needs_serde, attr.says_when_to_skip),
                (rename, needs_serde, says_when_to_skip)
            );
        }
    }

    #[test]
    fn a_renamed_member_is_named_as_serde_names_it() {
        assert_eq!(humped("user_id", false), "userId");
        assert_eq!(humped("start_time_2", true), "StartTime2");
    }
}
