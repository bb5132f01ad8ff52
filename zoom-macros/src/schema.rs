//! Writes the schema of a declaration, which is compiled only with zoom-core's feature `schema`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::{GenericParam, Generics, LitStr, Type};

use crate::{
    docs::{joined, without_sections},
    limits::Limits,
    types::{Scalar, inside_option, scalar, type_name},
};

/// Separates the docs of two members, as zoom-core expects.
const SEPARATOR: &str = "\u{1f}";

/// A member of an object.
pub(crate) struct Member<'a> {
    pub(crate) ty: &'a Type,
    /// Whether the member is required, as a byte of zoom-core's column: see `object::check::Field::required`.
    pub(crate) required: u8,
    pub(crate) limits: Option<&'a Limits>,
    pub(crate) docs: &'a [LitStr],
}

/// Writes the type of a value, with the limits of its field.
pub(crate) fn type_of(ty: &Type, limits: Option<&Limits>) -> TokenStream {
    let limits = Limits::of(limits);
    // Whether a value may be absent is not part of its type.
    let ty = inside_option(ty).unwrap_or(ty);
    let known = known(ty).unwrap_or_else(|| quote!(zoom_private::TypeOf::<#ty>::TYPE));
    quote!(#known #limits)
}

/// Writes the type of one of Rust's own scalars as a name, which takes half as long to compile as the constant of a
/// trait.
fn known(ty: &Type) -> Option<TokenStream> {
    let name = type_name(ty)?.to_string();
    Some(match scalar(ty)? {
        Scalar::Text => quote!(zoom_private::TEXT),
        Scalar::Number => quote!(zoom_private::Type::Number),
        Scalar::Bool => quote!(zoom_private::Type::Bool),
        Scalar::Integer if name.ends_with("128") => return None,
        Scalar::Integer if name.starts_with('u') => quote!(zoom_private::UNSIGNED),
        Scalar::Integer => quote!(zoom_private::INTEGER),
    })
}

/// Describes a struct as an object; the members' wire names are in `ZOOM_NAMES`, in the same order.
pub(crate) fn object(ident: &Ident, generics: &Generics, docs: &[LitStr], members: &[Member<'_>]) -> TokenStream {
    let mut bounds = generics.clone();
    for parameter in &mut bounds.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter.bounds.push(syn::parse_quote!(zoom_private::Described));
        }
    }
    let (impl_generics, _, _) = bounds.split_for_impl();
    let (_, type_generics, where_clause) = generics.split_for_impl();
    let (name, doc) = (ident.to_string(), doc(docs));
    let required: Vec<u8> = members.iter().map(|member| member.required).collect();
    let required = Literal::byte_string(&required);
    let types = members.iter().map(|member| type_of(member.ty, member.limits));
    let docs = column(members.iter().map(|member| member.docs));
    let is_known = |member: &Member<'_>| known(inside_option(member.ty).unwrap_or(member.ty)).is_some();
    let fallback = (!members.iter().all(is_known)).then(|| {
        quote!(
            use zoom_private::Undescribed as _;
        )
    });
    // A type is limited by a call, which must be evaluated in a `const` block; a type without limits is already a
    // constant.
    let types = if members.iter().any(|member| member.limits.is_some()) {
        quote!(const { &[#(#types),*] })
    } else {
        quote!(&[#(#types),*])
    };
    quote! {
        zoom_private::described! {
            #[automatically_derived]
            impl #impl_generics zoom_private::Described for #ident #type_generics #where_clause {
                const TYPE: zoom_private::Type = zoom_private::Type::Object(zoom_private::ObjectType::new(|| &const {
                    #fallback
                    zoom_private::Schema::new(#name, #doc, ZOOM_NAMES, #required, #types, #docs)
                }));
            }
        }
    }
}

/// Describes an enum. Its values are in the constant `VALUES` of the trait `table`; `create` is the function that
/// creates the schema from them.
pub(crate) fn values<'a>(
    ident: &Ident,
    create: &TokenStream,
    table: &TokenStream,
    docs: &[LitStr],
    of_values: impl Iterator<Item = &'a [LitStr]>,
) -> TokenStream {
    let (name, doc, of_values) = (ident.to_string(), doc(docs), column(of_values));
    quote! {
        zoom_private::described! {
            #[automatically_derived]
            impl zoom_private::Described for #ident {
                const TYPE: zoom_private::Type = zoom_private::Type::Enum(&zoom_private::EnumSchema::#create(
                    #name,
                    #doc,
                    <Self as zoom_private::#table>::VALUES,
                    #of_values,
                ));
            }
        }
    }
}

/// Returns the documentation of an item up to its first heading.
fn doc(docs: &[LitStr]) -> String {
    without_sections(&joined(docs)).to_owned()
}

/// Returns the documentation of all fields or variants, in one string.
pub(crate) fn column<'a>(docs: impl Iterator<Item = &'a [LitStr]>) -> String {
    docs.map(|docs| joined(docs).replace(SEPARATOR, " ")).collect::<Vec<_>>().join(SEPARATOR)
}
