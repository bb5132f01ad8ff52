//! Writes `new` with the required fields, and a setter for each optional one.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Generics, Type};

use super::{field::Field, reserved::is_reserved, shape::Shape};
use crate::{
    root::unspanned,
    types::{Scalar, is_named, scalar, type_name, ungrouped},
};

/// The collections and the like whose arguments have the field's own type.
const EXACT: [&str; 9] =
    ["char", "Vec", "VecDeque", "HashMap", "BTreeMap", "HashSet", "BTreeSet", "Map", "PhantomData"];

/// From here on, clippy finds that a function has too many arguments.
const TOO_MANY: usize = 8;

/// `new`, with its documentation, and the setters. An argument has the name of its field, which is the user's choice; that name is written without
/// the field's span, so that an IDE goes from a field to its setter.
pub(crate) fn constructor(shape: &Shape, new: &str) -> TokenStream {
    let vis = &shape.vis;
    let (required, optional): (Vec<&Field>, Vec<&Field>) = shape.fields.iter().partition(|field| field.is_required());
    let arguments = required.iter().map(|field| {
        let name = unspanned(&field.ident);
        let ty = argument_type(&field.ty, &shape.generics);
        quote!(#name: #ty)
    });
    let values = required.iter().map(|field| {
        let name = unspanned(&field.ident);
        if is_exact(&field.ty, &shape.generics) { quote!(#name) } else { quote!(zoom_private::Into::into(#name)) }
    });
    let names = required.iter().map(|field| &field.ident);
    let unset = optional.iter().map(|field| {
        let name = &field.ident;
        if field.is_patch { quote!(#name: zoom_private::Patch::Unset) } else { quote!(#name: zoom_private::None) }
    });
    let setters = optional.iter().filter(|field| !is_reserved(&field.name())).map(|field| setter(field, shape));
    let allow = (required.len() >= TOO_MANY).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #[doc = #new]
        #[inline]
        #[must_use]
        #allow
        #vis fn new(#(#arguments),*) -> Self {
            Self { #(#names: #values,)* #(#unset,)* }
        }

        #(#setters)*
    }
}

fn setter(field: &Field, shape: &Shape) -> TokenStream {
    let (vis, name, argument) = (&shape.vis, &field.ident, unspanned(&field.ident));
    let ty = argument_type(field.value_type(), &shape.generics);
    let set = match &field.optional {
        Some(inner) if is_exact(inner, &shape.generics) => quote!(self.#name = zoom_private::Some(#argument)),
        Some(_) => quote!(zoom_private::set(&mut self.#name, #argument)),
        None => quote!(self.#name = zoom_private::Into::into(#argument)),
    };
    let docs = &field.docs;
    let doc =
        if docs.is_empty() { quote!(#[doc = "Sets the optional parameter."]) } else { quote!(#(#[doc = #docs])*) };
    quote! {
        #doc
        #[inline]
        #[must_use]
        #vis fn #name(mut self, #argument: #ty) -> Self {
            #set;
            self
        }
    }
}

fn argument_type(ty: &Type, generics: &Generics) -> TokenStream {
    if is_exact(ty, generics) { quote!(#ty) } else { quote!(impl zoom_private::Into<#ty>) }
}

/// Whether an argument has the field's own type: where `impl Into` would keep a literal from finding its type.
fn is_exact(ty: &Type, generics: &Generics) -> bool {
    let Type::Path(_) = ungrouped(ty) else { return true };
    let Some(name) = type_name(ty) else { return false };
    // A text is the one scalar that is written in several types.
    (name != "Option" && scalar(ty).is_some_and(|scalar| scalar != Scalar::Text))
        || is_named(ty, &EXACT)
        || generics.type_params().any(|parameter| parameter.ident == *name)
}
