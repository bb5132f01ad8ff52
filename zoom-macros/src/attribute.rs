//! The common parts of the two steps in which every attribute is expanded.
//!
//! The attribute adds a derive to its item and puts its own arguments under the derive's helper attribute; the derive
//! parses, checks and expands. As a result, the item survives any mistake; fields and variants under a false `cfg` are
//! gone when the derive runs; and `#[serde]` is legal whether or not serde's own derives are present.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::ParseStream;

use crate::{
    arguments::read_root,
    item::{Item, Kind, helper, rename_attributes, take_attributes, with_content},
    limits::{LIMITS, with_sentences},
    report::Errors,
    root::Root,
    std_derives::{Derives, has_only_known_derives, without_serde},
};

/// An option that all attributes of structs have.
#[derive(Clone, Copy)]
pub(crate) enum CommonKey {
    Derive,
    Crate,
}

/// The options that all attributes of structs have.
#[derive(Default)]
pub(crate) struct Common {
    /// `derive(…)`.
    pub(crate) derives: Derives,
    /// `crate = …`.
    pub(crate) root: Root,
}

impl Common {
    /// Reads the value of one of the options, as [`Keys::read`](crate::arguments::Keys::read) requires.
    pub(crate) fn read(&mut self, key: CommonKey, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        match key {
            CommonKey::Derive => self.derives.read(input, errors),
            CommonKey::Crate => read_root(&mut self.root, input, errors),
        }
    }
}

/// The properties of a struct's attribute on which its first step depends.
pub(crate) struct StructAttribute {
    /// The name in zoom-core of the derive that is the second step.
    pub(crate) derive: &'static str,
    /// The role that only a struct can have, as worded in a message.
    pub(crate) role: &'static str,
    /// What to write if the item is not a struct.
    pub(crate) help: &'static str,
    /// Our field attributes.
    pub(crate) own: &'static [&'static str],
    /// The field attributes that are passed on as `#[zoom_declared(query(…))]`: those whose names the compiler
    /// also uses, such as `path`.
    pub(crate) renamed: &'static [&'static str],
    /// Field attributes of other crates and of our other macros, which are passed on if there is no derive to which
    /// they could belong.
    pub(crate) foreign: &'static [&'static str],
    /// The attribute's name in messages; `None` if the attribute does not implement serde's traits.
    pub(crate) implements_serde: Option<&'static str>,
}

impl StructAttribute {
    /// Runs the first step. Mistakes in the arguments are reported by the second step, which reads them again; `common`
    /// contains the common options as read here, and `docs` the lines that the arguments add to the documentation.
    pub(crate) fn expand(
        &self,
        arguments: &TokenStream,
        item: TokenStream,
        common: &Common,
        docs: &[String],
    ) -> TokenStream {
        let mut item = Item::read(item);
        let mut errors = Errors::default();
        let (span, kind) = item.kind();
        if kind != Kind::Struct {
            errors.at(span, format!("{} can't be {}", kind.described(), self.role), self.help);
            return item.rejected(&[self.own, &LIMITS].concat(), errors);
        }
        for name in ["zoom_endpoint", "zoom_object", "zoom_query", "zoom_enum", "zoom_event"] {
            let another: TokenStream = take_attributes(&mut item.attributes, name).into_iter().collect();
            if !another.is_empty() {
                let help = "keep one of the attributes, and write a second struct for the other";
                errors.on(&another, format!("`#[{name}]` is a second declaration of the struct"), help);
            }
        }
        let foreign = if has_only_known_derives(&item.attributes) { self.foreign } else { &[] };
        let renamed = [self.renamed, foreign].concat();
        if let (false, Some(fields)) = (renamed.is_empty(), item.braces()) {
            *fields = with_content(fields, rename_attributes(fields.stream(), &renamed));
        }
        if let Some(fields) = item.braces() {
            *fields = with_content(fields, with_sentences(fields.stream()));
        }
        // Serde's attributes must follow the derive that declares them: rustc rejects any that precede it.
        let serde = take_attributes(&mut item.attributes, "serde");
        if let Some(owner) = self.implements_serde {
            item.attributes = without_serde(&item.attributes, owner, &mut errors);
        }
        let (private, helper) = (common.root.private(), helper());
        let derive = Ident::new(self.derive, Span::call_site());
        let attributes = common.derives.only_here(&item.attributes, &mut errors);
        let (definition, errors) = (item.definition, errors.into_tokens());
        quote! {
            #(#attributes)*
            #[derive(#private::#derive)]
            #[#helper(#arguments)]
            #(#serde)*
            #(#[doc = #docs])*
            #(#definition)*
            #errors
        }
    }
}
