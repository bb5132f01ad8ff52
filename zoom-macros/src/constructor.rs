//! Writes `new` with the required fields, and a setter for each optional one.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Generics, Ident, LitStr, Type, Visibility};

use crate::{
    root::unspanned,
    types::{Scalar, is_named, scalar, type_name, ungrouped},
};

/// The types, mostly collections, that an argument takes as they are rather than as `impl Into`.
const EXACT: [&str; 9] =
    ["char", "Vec", "VecDeque", "HashMap", "BTreeMap", "HashSet", "BTreeSet", "Map", "PhantomData"];

/// The smallest number of arguments that clippy reports as too many.
const TOO_MANY: usize = 8;

/// A struct that is created by `new` and setters.
pub(crate) struct Constructed<'a> {
    pub(crate) vis: &'a Visibility,
    pub(crate) generics: &'a Generics,
    pub(crate) fields: Vec<Settable<'a>>,
    /// The documentation of `new`.
    pub(crate) new: &'a str,
    /// The documentation of a setter whose field has none.
    pub(crate) setter: &'a str,
}

/// A field of a [`Constructed`] struct.
pub(crate) struct Settable<'a> {
    pub(crate) ident: &'a Ident,
    /// The type of the value, which is the `T` of an `Option<T>`.
    pub(crate) ty: &'a Type,
    pub(crate) docs: &'a [LitStr],
    pub(crate) set: Set,
}

/// How a field is set.
pub(crate) enum Set {
    /// By `new`.
    New,
    /// By `new`, into an `Option`.
    NewSome,
    /// By a setter, into an `Option`.
    Some,
    /// By a setter, which replaces this value.
    Instead(TokenStream),
    /// Not at all: the field always has this value.
    Never(TokenStream),
}

/// Writes `new`, with its documentation, and the setters. An argument has the name of its field, which the user chose;
/// the name is written without the field's span, so that an IDE navigates from a field only to its setter.
pub(crate) fn constructor(constructed: &Constructed<'_>) -> TokenStream {
    let Constructed { vis, generics, fields, new, .. } = constructed;
    let is_in_new = |field: &&Settable<'_>| matches!(field.set, Set::New | Set::NewSome);
    let arguments = fields.iter().filter(is_in_new).map(|field| {
        let (name, ty) = (unspanned(field.ident), argument_type(field.ty, generics));
        quote!(#name: #ty)
    });
    let values = fields.iter().map(|field| {
        let (ident, name) = (field.ident, unspanned(field.ident));
        let value = if is_exact(field.ty, generics) { quote!(#name) } else { quote!(zoom_private::Into::into(#name)) };
        match &field.set {
            Set::New => quote!(#ident: #value),
            Set::NewSome => quote!(#ident: zoom_private::Some(#value)),
            Set::Some => quote!(#ident: zoom_private::None),
            Set::Instead(value) | Set::Never(value) => quote!(#ident: #value),
        }
    });
    let allow =
        (fields.iter().filter(is_in_new).count() >= TOO_MANY).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let setters = fields.iter().filter_map(|field| setter(field, constructed));
    quote! {
        #[doc = #new]
        #[inline]
        #[must_use]
        #allow
        #vis fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* }
        }

        #(#setters)*
    }
}

fn setter(field: &Settable<'_>, constructed: &Constructed<'_>) -> Option<TokenStream> {
    let Constructed { vis, generics, .. } = constructed;
    let (name, argument) = (field.ident, unspanned(field.ident));
    let set = match (&field.set, is_exact(field.ty, generics)) {
        (Set::New | Set::NewSome | Set::Never(_), _) => return None,
        (Set::Some, true) => quote!(self.#name = zoom_private::Some(#argument)),
        (Set::Some, false) => quote!(zoom_private::set(&mut self.#name, #argument)),
        (Set::Instead(_), true) => quote!(self.#name = #argument),
        (Set::Instead(_), false) => quote!(self.#name = zoom_private::Into::into(#argument)),
    };
    let (docs, setter) = (field.docs, constructed.setter);
    let doc = if docs.is_empty() { quote!(#[doc = #setter]) } else { quote!(#(#[doc = #docs])*) };
    let ty = argument_type(field.ty, generics);
    Some(quote! {
        #doc
        #[inline]
        #[must_use]
        #vis fn #name(mut self, #argument: #ty) -> Self {
            #set;
            self
        }
    })
}

fn argument_type(ty: &Type, generics: &Generics) -> TokenStream {
    if is_exact(ty, generics) { quote!(#ty) } else { quote!(impl zoom_private::Into<#ty>) }
}

/// Returns whether an argument has the field's own type rather than `impl Into`, with which the type of a literal could
/// not be inferred.
fn is_exact(ty: &Type, generics: &Generics) -> bool {
    let Type::Path(_) = ungrouped(ty) else { return true };
    let Some(name) = type_name(ty) else { return false };
    // Text is the only scalar for which values of several types may be passed.
    (name != "Option" && scalar(ty).is_some_and(|scalar| scalar != Scalar::Text))
        || is_named(ty, &EXACT)
        || generics.type_params().any(|parameter| parameter.ident == *name)
}
