//! A struct whose fields are parameters, before they are checked.

use proc_macro2::TokenStream;
use syn::{Data, DeriveInput, Fields, Generics, Ident, Visibility};

use super::field::Field;
use crate::{attribute::Common, report::Errors, root::Root, serde_attr::SerdeAttr};

/// A struct's name and fields.
pub(crate) struct Shape {
    pub(crate) root: Root,
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<Field>,
    /// The struct's own `#[serde(…)]`.
    pub(crate) serde: SerdeAttr,
    /// The implementations of the traits in `derive(…)`.
    pub(crate) derived: TokenStream,
}

impl Shape {
    /// Reads the struct; returns `None` if its fields have no names. Mistakes are added to `errors`.
    pub(crate) fn read(input: DeriveInput, common: &Common, errors: &mut Errors) -> Option<Self> {
        let serde = SerdeAttr::read(&input.attrs);
        let derived = common.derives.expand(&input);
        let Data::Struct(data) = input.data else { return None };
        let fields = match data.fields {
            Fields::Named(fields) => fields.named.into_iter().filter_map(|field| Field::read(field, errors)).collect(),
            Fields::Unit => Vec::new(),
            Fields::Unnamed(fields) => {
                let help = format!("name each field, as in `struct {} {{ user_id: String }}`", input.ident);
                errors.on(&fields, "the fields have no names, but the parameters need names", help);
                return None;
            }
        };
        Some(Self {
            root: common.root.clone(),
            ident: input.ident,
            vis: input.vis,
            generics: input.generics,
            fields,
            serde,
            derived,
        })
    }
}
