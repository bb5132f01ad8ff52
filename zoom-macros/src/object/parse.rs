//! Reads an object as written.

use proc_macro2::TokenStream;
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, Ident, LitStr, Type, Visibility, ext::IdentExt, parse::ParseStream,
};

use crate::{
    arguments::{Key, Keys},
    attribute::{Common, CommonKey},
    case::{Case, read_case},
    foreign::{Foreign, ON_MEMBERS},
    item::{Declared, docs},
    limits::{Limits, without_sentence},
    report::Errors,
    root::Root,
    serde_attr::SerdeAttr,
};

const WIRE: &str = "wire";
const REQUIRED: &str = "required";
const EXTRA: &str = "extra";
const LOSSY: &str = "lossy";

/// The attribute that declares an object, as worded in messages.
pub(crate) struct Owner {
    /// The attribute, such as `#[zoom_object]`.
    pub(crate) attribute: &'static str,
    /// What the object is, or is part of: `a response`, for example.
    pub(crate) whole: &'static str,
    /// What to write in place of serde's `rename_all = "…"`: the text before the value, and the text after it.
    pub(crate) rename_all: [&'static str; 2],
    /// What to write, in place of the attribute, for features that only serde's derives have.
    pub(crate) by_serde: &'static str,
    /// What to write in place of `#[required(new)]` if there is no `new`.
    pub(crate) without_new: &'static str,
    /// The documentation of `new`, if it takes arguments.
    pub(crate) new: &'static str,
}

impl Owner {
    /// Returns what a field is a member of, such as `the response`.
    pub(crate) fn member_of(&self) -> String {
        let whole = self.whole.split_once(' ').map_or(self.whole, |(_, whole)| whole);
        format!("the {whole}")
    }
}

/// `#[zoom_object]`.
pub(crate) const OBJECT: Owner = Owner {
    attribute: "#[zoom_object]",
    whole: "a response",
    rename_all: ["write `#[zoom_object(rename_all = ", ")]`"],
    by_serde: "write `#[derive(serde::Deserialize)]` instead of `#[zoom_object]`",
    without_new: "write `#[zoom_object(setters)]` above the struct, or `#[required(sent)]` if an event is documented to contain it",
    new: "Creates the object from the members that a request must contain.",
};

/// The field attributes.
pub(crate) const OWN: [&str; 4] = [WIRE, REQUIRED, EXTRA, LOSSY];

/// The options of `#[zoom_object]`.
#[derive(Clone, Copy)]
pub(crate) enum ObjectKey {
    RenameAll,
    Setters,
    Common(CommonKey),
}

/// The options, in the order in which the documentation lists them.
const OPTIONS: [Key<ObjectKey>; 4] = [
    Key::rename_all(ObjectKey::RenameAll),
    Key::word(ObjectKey::Setters, "setters"),
    Key::derive(ObjectKey::Common(CommonKey::Derive)),
    Key::root(ObjectKey::Common(CommonKey::Crate)),
];

/// The arguments as written.
#[derive(Default)]
pub(crate) struct ObjectAttr {
    pub(crate) case: Case,
    pub(crate) has_setters: bool,
    pub(crate) common: Common,
}

impl ObjectAttr {
    /// Reads the arguments; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let keys = Keys { owner: "#[zoom_object]", known: &OPTIONS };
        keys.read_all(arguments, errors, |key, _, input, errors| attr.read_value(key, input, errors));
        attr
    }

    /// Reads the value of an option.
    pub(crate) fn read_value(
        &mut self,
        key: ObjectKey,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        match key {
            ObjectKey::RenameAll => {
                self.case = read_case(input, errors)?.unwrap_or(self.case);
                Ok(())
            }
            ObjectKey::Setters => {
                self.has_setters = true;
                Ok(())
            }
            ObjectKey::Common(key) => self.common.read(key, input, errors),
        }
    }
}

/// A declaration as written.
pub(crate) struct Declaration {
    pub(crate) owner: &'static Owner,
    pub(crate) root: Root,
    pub(crate) case: Case,
    /// Whether the struct gets `new` and setters.
    pub(crate) has_setters: bool,
    /// Whether we write the struct's `Default`.
    pub(crate) has_default: bool,
    /// The implementations of the traits in `derive(…)`.
    pub(crate) derived: TokenStream,
    pub(crate) docs: Vec<LitStr>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<Field>,
    /// The struct's own `#[serde(…)]`.
    pub(crate) serde: SerdeAttr,
}

/// A field as written.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) wire: Option<Attribute>,
    pub(crate) required: Option<Attribute>,
    pub(crate) extra: Option<Attribute>,
    pub(crate) lossy: Option<Attribute>,
    pub(crate) limits: Option<Limits>,
    pub(crate) docs: Vec<LitStr>,
    pub(crate) serde: SerdeAttr,
    /// An attribute of another crate.
    pub(crate) foreign: Option<Foreign>,
}

impl Declaration {
    /// Reads a declaration. Mistakes are added to `errors`.
    pub(crate) fn read(input: DeriveInput, errors: &mut Errors) -> Self {
        let Declared { arguments, docs, .. } = Declared::read(&input);
        let attr = ObjectAttr::read(arguments, errors);
        Self::with(&OBJECT, attr, docs, input, errors)
    }

    /// Reads a declaration whose options have already been read.
    pub(crate) fn with(
        owner: &'static Owner,
        attr: ObjectAttr,
        docs: Vec<LitStr>,
        input: DeriveInput,
        errors: &mut Errors,
    ) -> Self {
        let derived = attr.common.derives.expand(&input);
        let serde = SerdeAttr::read(&input.attrs);
        let mut fields = Vec::new();
        if let Data::Struct(data) = input.data {
            if let Fields::Unnamed(unnamed) = &data.fields {
                let help = format!("name each field, as in `struct {} {{ id: Option<String> }}`", input.ident);
                errors.on(unnamed, "the fields have no names, but the members need names", help);
            }
            fields.extend(data.fields.into_iter().filter_map(|field| Field::read(field, errors)));
        }
        Self {
            owner,
            root: attr.common.root,
            case: attr.case,
            has_setters: attr.has_setters,
            // The bounds that reading requires on a type parameter differ from those of `Default`.
            has_default: attr.common.derives.has_default() && input.generics.type_params().next().is_none(),
            derived,
            docs,
            vis: input.vis,
            ident: input.ident,
            generics: input.generics,
            fields,
            serde,
        }
    }
}

impl Field {
    fn read(field: syn::Field, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident?;
        let name = ident.unraw().to_string();
        let limits = Limits::read(&field.attrs, &name, &field.ty, errors);
        let find = |name| field.attrs.iter().find(|attribute| attribute.path().is_ident(name)).cloned();
        let (wire, required, extra, lossy) = (find(WIRE), find(REQUIRED), find(EXTRA), find(LOSSY));
        let foreign = field.attrs.iter().find_map(|attribute| Foreign::read(attribute, &ON_MEMBERS));
        let serde = SerdeAttr::read(&field.attrs);
        let docs = without_sentence(docs(&field.attrs), limits.as_ref());
        Some(Self { ident, ty: field.ty, wire, required, extra, lossy, limits, docs, serde, foreign })
    }

    /// Returns the field's name without `r#`.
    pub(crate) fn name(&self) -> String {
        self.ident.unraw().to_string()
    }
}
