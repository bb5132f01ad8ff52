//! The imports of a file.

use std::collections::BTreeSet;

use super::{
    layout::{Home, Layout},
    text::packed,
};
use crate::types::Type;

/// The names that a file uses.
#[derive(Default)]
pub(super) struct Imports {
    pub(super) macros: BTreeSet<&'static str>,
    core: BTreeSet<&'static str>,
    types: BTreeSet<usize>,
    has_map: bool,
}

impl Imports {
    /// Adds a type of zoom-core, and returns its name.
    pub(super) fn core(&mut self, name: &'static str) -> &'static str {
        self.core.insert(name);
        name
    }

    /// Adds a type, and returns it as Rust source.
    pub(super) fn rust(&mut self, ty: &Type, layout: &Layout<'_>) -> String {
        self.has_map |= ty.has_map();
        match ty.innermost() {
            Type::Scalar(scalar) => self.core.extend(scalar.import()),
            Type::Named(number) => _ = self.types.insert(*number),
            Type::List(_) | Type::CommaList(_) | Type::Map(_) => {}
        }
        if ty.has_comma_list() {
            self.core("CommaList");
        }
        ty.rust(&|number| layout.named.types[number].clone())
    }

    /// Returns the `use` items of the file.
    pub(super) fn text(&self, layout: &Layout<'_>, home: &Home) -> String {
        let mut text = String::new();
        if self.has_map {
            text.push_str("use std::collections::BTreeMap;\n\n");
        }
        let core: Vec<String> = self.core.iter().chain(&self.macros).map(|name| (*name).to_owned()).collect();
        text.push_str(&packed("use zoom_core::", &core));
        let foreign = |is_master: bool| {
            let is_foreign =
                |number: &&usize| layout.home(**number) != home && layout.is_in_master(**number) == is_master;
            let names: BTreeSet<String> =
                self.types.iter().filter(is_foreign).map(|number| layout.named.types[*number].clone()).collect();
            names.into_iter().collect::<Vec<String>>()
        };
        let (siblings, parents) =
            if home.is_master { (foreign(true), foreign(false)) } else { (foreign(false), Vec::new()) };
        if !siblings.is_empty() || !parents.is_empty() {
            text.push('\n');
        }
        // rustfmt sorts the two `use` items in this order.
        let are_several = siblings.len() > 1;
        let siblings = if siblings.is_empty() { String::new() } else { packed("use super::", &siblings) };
        // The path does not begin with `crate::`, because the product is a module of zoom-rest where the examples run.
        let parents = if parents.is_empty() { String::new() } else { packed("use super::super::", &parents) };
        text.push_str(&if are_several { siblings + &parents } else { parents + &siblings });
        text.push('\n');
        text
    }
}
