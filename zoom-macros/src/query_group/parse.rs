//! Reads a group as written.

use proc_macro2::TokenStream;
use syn::{DeriveInput, parse::ParseStream};

use crate::{
    arguments::{Key, Keys},
    attribute::{Common, CommonKey},
    case::{Case, read_case},
    item::Declared,
    report::Errors,
    request::shape::Shape,
};

/// The options of `#[zoom_query]`.
#[derive(Clone, Copy)]
enum GroupKey {
    RenameAll,
    Common(CommonKey),
}

/// The options, in the order in which the documentation lists them.
const OPTIONS: [Key<GroupKey>; 3] = [
    Key::rename_all(GroupKey::RenameAll),
    Key::derive(GroupKey::Common(CommonKey::Derive)),
    Key::root(GroupKey::Common(CommonKey::Crate)),
];

/// The arguments as written.
pub(crate) struct GroupAttr {
    pub(crate) case: Case,
    pub(crate) common: Common,
}

impl GroupAttr {
    /// Reads the arguments of `#[zoom_query(…)]`; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut attr = Self { case: Case::Snake, common: Common::default() };
        let keys = Keys { owner: "#[zoom_query]", known: &OPTIONS };
        keys.read_all(arguments, errors, |key, _, input, errors| attr.read_value(key, input, errors));
        attr
    }

    fn read_value(&mut self, key: GroupKey, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key {
            GroupKey::RenameAll => {
                self.case = read_case(input, errors)?.unwrap_or(self.case);
                Ok(())
            }
            GroupKey::Common(key) => self.common.read(key, input, errors),
        }
    }
}

/// Reads the group and the case of its names; returns `None` if its fields have no names.
pub(crate) fn group(input: DeriveInput, errors: &mut Errors) -> Option<(Shape, Case)> {
    let attr = GroupAttr::read(Declared::read(&input).arguments, errors);
    Some((Shape::read(input, &attr.common, errors)?, attr.case))
}
