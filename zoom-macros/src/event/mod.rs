//! `#[zoom_event]`: a struct that is the payload of an event. It is read and written like an object, by the same code,
//! and contains the event's name and documentation as static data.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use crate::{
    attribute::StructAttribute,
    foreign::ON_MEMBERS,
    object::{self, parse::OWN},
    report::Errors,
};

mod expand;
mod fallback;
mod key;
mod name;
mod parse;

/// The properties on which the first step depends.
const ATTRIBUTE: StructAttribute = StructAttribute {
    derive: "ZoomEvent",
    role: "the payload of an event",
    help: "write `#[zoom_event(\"meeting.started\")]` above a struct with a named field for each member of the payload",
    own: &OWN,
    renamed: &[],
    foreign: &ON_MEMBERS,
    implements_serde: Some("#[zoom_event]"),
};

/// Runs the first step, and returns the struct with its derive.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let attr = parse::EventAttr::read(arguments.clone(), Span::call_site(), &mut Errors::default());
    ATTRIBUTE.expand(arguments, item, &attr.object.common, &attr.page())
}

/// Runs the second step, and returns the code that reads and writes the payload and describes the event, or the
/// mistakes and the code that keeps the struct usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let declaration = parse::Declaration::read(input, &mut errors);
    let paths = key::check(&declaration, &mut errors);
    let expansion = match object::check::check(&declaration.object, &mut errors) {
        Some(object) => expand::expand(&declaration, &object, &paths),
        None => fallback::fallback(&declaration),
    };
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}
