//! Writes a checked enum as tokens.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::{
    check::OpenEnum,
    parse::{Declaration, Value, ValueKind},
    traits::{Bodies, traits},
};
use crate::schema;

/// Writes everything that `#[zoom_enum]` adds besides the variant `Unrecognized` and the derives.
pub(crate) fn expand(open_enum: &OpenEnum<'_>) -> TokenStream {
    let OpenEnum { declaration, variants } = open_enum;
    let Declaration { root, ident, vis, .. } = declaration;
    let kind = declaration.value_kind();
    let idents: Vec<&Ident> = variants.iter().map(|variant| variant.ident).collect();
    let values: Vec<&Value> = variants.iter().map(|variant| &variant.value).collect();
    let (methods, table, create, kept, value_type) = match kind {
        ValueKind::Text => (
            quote! {
                /// Returns the value as it is sent.
                #[inline]
                #[must_use]
                #vis const fn as_str(&self) -> &zoom_private::str {
                    match self {
                        #(Self::#idents => #values,)*
                        Self::Unrecognized(zoom_value) => zoom_private::String::as_str(zoom_value),
                    }
                }
            },
            quote!(StringEnum),
            quote!(of_text),
            quote!(zoom_private::String),
            quote!(&'static zoom_private::str),
        ),
        ValueKind::Integer => (
            quote! {
                /// Returns the number as it is sent.
                #[inline]
                #[must_use]
                #vis const fn number(&self) -> zoom_private::i64 {
                    match self {
                        #(Self::#idents => #values,)*
                        Self::Unrecognized(zoom_value) => *zoom_value,
                    }
                }
            },
            quote!(IntegerEnum),
            quote!(of_integers),
            quote!(zoom_private::i64),
            quote!(zoom_private::i64),
        ),
    };
    let has_empty = values.contains(&&Value::Text(String::new()));
    let traits = traits(declaration, &bodies(kind, has_empty));
    let docs = variants.iter().map(|variant| &variant.docs[..]);
    let described = schema::values(ident, &create, &table, &declaration.docs, docs);
    root.block(&quote! {
        impl #ident {
            #methods
        }

        #[automatically_derived]
        impl zoom_private::#table for #ident {
            const VALUES: &'static [#value_type] = &[#(#values),*];
            const VARIANTS: &'static [Self] = &[#(Self::#idents),*];

            #[inline]
            fn unrecognized(zoom_value: #kept) -> Self {
                Self::Unrecognized(zoom_value)
            }
        }

        #traits
        #described
    })
}

fn bodies(kind: ValueKind, has_empty: bool) -> Bodies {
    match kind {
        ValueKind::Text => Bodies {
            display: quote!(zoom_f.pad(self.as_str())),
            from_str: quote!(zoom_private::Ok(zoom_private::from_text(zoom_text))),
            from: quote!(zoom_private::from_text(zoom_value)),
            serialize: quote!(zoom_to.serialize_str(self.as_str())),
            deserialize: if has_empty {
                quote!(zoom_private::deserialize_text_or_empty(zoom_from))
            } else {
                quote!(zoom_private::deserialize_text(zoom_from))
            },
            write_param: quote!(zoom_to.write_str(self.as_str())),
        },
        ValueKind::Integer => Bodies {
            display: quote!(zoom_private::Display::fmt(&self.number(), zoom_f)),
            from_str: quote!(zoom_private::parse_number(zoom_text)),
            from: quote!(zoom_private::from_number(zoom_value)),
            serialize: quote!(zoom_to.serialize_i64(self.number())),
            deserialize: quote!(zoom_private::deserialize_number(zoom_from)),
            write_param: quote!(zoom_private::ParamValue::write_param(&self.number(), zoom_to)),
        },
    }
}
