//! `#[zoom_event]`: a struct that is the payload of an event. It is read and written as an object is, by the same code, and
//! has the event's name and documentation as static data.

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

/// The properties that the first step depends on.
const ATTRIBUTE: StructAttribute = StructAttribute {
    derive: "ZoomEvent",
    role: "the payload of an event",
    help: "write `#[zoom_event(\"meeting.started\")]` above a struct with a named field for each member of the payload",
    own: &OWN,
    renamed: &[],
    foreign: &ON_MEMBERS,
    implements_serde: Some("#[zoom_event]"),
};

/// The first step: the struct with its derive.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let attr = parse::EventAttr::read(arguments.clone(), Span::call_site(), &mut Errors::default());
    ATTRIBUTE.expand(arguments, item, &attr.object.common, &attr.page())
}

/// The second step: what reads and writes the payload and describes the event, or the mistakes and what keeps the struct
/// usable.
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
