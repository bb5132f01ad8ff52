//! Reads a group as it is written.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{
    arguments::{Key, Keys},
    attribute::{Common, CommonKey},
    item::Declared,
    report::Errors,
    request::shape::Shape,
};

/// The options, in the order in which the documentation lists them.
const OPTIONS: [Key<CommonKey>; 2] = [Key::derive(CommonKey::Derive), Key::root(CommonKey::Crate)];

/// Reads the arguments of `#[zoom_query(…)]`; what is wrong is added to `errors`, and what is right is kept.
pub(crate) fn common(arguments: TokenStream, errors: &mut Errors) -> Common {
    let mut common = Common::default();
    let keys = Keys { owner: "#[zoom_query]", known: &OPTIONS };
    keys.read_all(arguments, errors, |key, _, input, errors| common.read(key, input, errors));
    common
}

/// Reads the group; `None` if its fields have no names.
pub(crate) fn shape(input: DeriveInput, errors: &mut Errors) -> Option<Shape> {
    let common = common(Declared::read(&input).arguments, errors);
    Shape::read(input, &common, errors)
}
