//! Writes `new` with the required parameters, and a setter for each optional one.

use proc_macro2::TokenStream;
use quote::quote;

use super::{reserved::is_reserved, shape::Shape};
use crate::constructor::{self, Constructed, Set, Settable};

/// Writes `new`, with its documentation, and the setters. A setter that would hide a method of the request is omitted,
/// because it is reported as a mistake.
pub(crate) fn constructor(shape: &Shape, new: &str) -> TokenStream {
    let fields = shape.fields.iter().map(|field| Settable {
        ident: &field.ident,
        ty: field.value_type(),
        docs: &field.docs,
        set: match (&field.optional, field.is_patch) {
            (Some(_), _) if is_reserved(&field.name()) => Set::Never(quote!(zoom_private::None)),
            (Some(_), _) => Set::Some,
            (None, true) if is_reserved(&field.name()) => Set::Never(quote!(zoom_private::Patch::Unset)),
            (None, true) => Set::Instead(quote!(zoom_private::Patch::Unset)),
            (None, false) => Set::New,
        },
    });
    let (vis, generics, setter) = (&shape.vis, &shape.generics, "Sets the optional parameter.");
    constructor::constructor(&Constructed { vis, generics, fields: fields.collect(), new, setter })
}
