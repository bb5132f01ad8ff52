//! Reads an open enum as written.

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, Ident, LitInt, LitStr, Token, Variant, Visibility,
    parse::{ParseStream, Parser},
};

use crate::{
    arguments::{Key, Keys, read_root},
    item::{Declared, HELPER},
    report::{Errors, mistake_on},
    root::Root,
    serde_attr::SerdeAttr,
};

/// The attribute that contains a variant's value.
pub(crate) const VALUE: &str = "value";

/// The variant that keeps undeclared values.
pub(crate) const UNRECOGNIZED: &str = "Unrecognized";

/// The options of `#[zoom_enum]`, and options that users may write by mistake.
#[derive(Clone, Copy)]
enum EnumKey {
    Integers,
    Crate,
    Derive,
    Strings,
    OtherIntegers,
    RenameAll,
}

/// The options that the documentation lists, and options that users may write by mistake.
const OPTIONS: [Key<EnumKey>; 17] = [
    Key::word(EnumKey::Integers, "i64"),
    Key::root(EnumKey::Crate),
    Key::derive(EnumKey::Derive).unlisted(),
    Key::rename_all(EnumKey::RenameAll).unlisted(),
    Key::word(EnumKey::Strings, "str").unlisted(),
    Key::word(EnumKey::Strings, "String").unlisted(),
    Key::word(EnumKey::OtherIntegers, "u8").unlisted(),
    Key::word(EnumKey::OtherIntegers, "u16").unlisted(),
    Key::word(EnumKey::OtherIntegers, "u32").unlisted(),
    Key::word(EnumKey::OtherIntegers, "u64").unlisted(),
    Key::word(EnumKey::OtherIntegers, "u128").unlisted(),
    Key::word(EnumKey::OtherIntegers, "usize").unlisted(),
    Key::word(EnumKey::OtherIntegers, "i8").unlisted(),
    Key::word(EnumKey::OtherIntegers, "i16").unlisted(),
    Key::word(EnumKey::OtherIntegers, "i32").unlisted(),
    Key::word(EnumKey::OtherIntegers, "i128").unlisted(),
    Key::word(EnumKey::OtherIntegers, "isize").unlisted(),
];

/// The kind of an enum's values.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueKind {
    Text,
    Integer,
}

/// The arguments of `#[zoom_enum(…)]`.
pub(crate) struct EnumAttr {
    /// `None` if the arguments do not determine it.
    pub(crate) kind: Option<ValueKind>,
    pub(crate) root: Root,
}

impl EnumAttr {
    /// Reads the arguments; mistakes are added to `errors`, and the rest is kept.
    pub(crate) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut attr = Self { kind: None, root: Root::default() };
        let before = errors.len();
        let keys = Keys { owner: "#[zoom_enum]", known: &OPTIONS };
        keys.read_all(arguments, errors, |key, word, input, errors| attr.read_option(key, word, input, errors));
        if errors.len() == before {
            attr.kind.get_or_insert(ValueKind::Text);
        }
        attr
    }

    fn read_option(
        &mut self,
        key: EnumKey,
        word: &Ident,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        match key {
            EnumKey::Integers => self.kind = Some(ValueKind::Integer),
            EnumKey::Crate => read_root(&mut self.root, input, errors)?,
            EnumKey::Derive => {
                let list: TokenStream = input.parse()?;
                let is_of_serde = list.to_string().contains("erialize");
                let help = if is_of_serde {
                    "remove it: `#[zoom_enum]` implements `Serialize` and `Deserialize`".into()
                } else {
                    format!("write `#[derive({list})]` below the attribute")
                };
                errors.at(word.span(), "`#[zoom_enum]` has no option `derive`", help);
                self.kind.get_or_insert(ValueKind::Text);
            }
            EnumKey::RenameAll => {
                let case: LitStr = input.parse()?;
                errors.at(word.span(), "`#[zoom_enum]` has no option `rename_all`", case_help(&case.value()));
                self.kind.get_or_insert(ValueKind::Text);
            }
            EnumKey::Strings => {
                let help = "write `#[zoom_enum]`, whose values are strings by default";
                errors.at(word.span(), format!("`#[zoom_enum]` has no option `{word}`"), help);
                self.kind = Some(ValueKind::Text);
            }
            EnumKey::OtherIntegers => {
                errors.at(word.span(), format!("values can't be `{word}`"), "write `#[zoom_enum(i64)]`");
                self.kind = Some(ValueKind::Integer);
            }
        }
        Ok(())
    }
}

/// Returns what to write in place of `rename_all` with this value, which is serde's name for a case.
pub(crate) fn case_help(case: &str) -> String {
    match case {
        "snake_case" => "remove it: a value is the variant's name in snake case".into(),
        "lowercase" => {
            "remove it: a value is the variant's name in snake case, or the text in `#[value(\"…\")]`".into()
        }
        _ => "write `#[value(\"…\")]` above each variant, with the value that Zoom sends".into(),
    }
}

/// A declaration as written.
pub(crate) struct Declaration {
    pub(crate) root: Root,
    /// `None` if the arguments do not determine it.
    pub(crate) kind: Option<ValueKind>,
    pub(crate) docs: Vec<LitStr>,
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    /// The declared variants, without `Unrecognized`.
    pub(crate) variants: Vec<Variant>,
    /// The enum's own `#[serde(…)]`.
    pub(crate) serde: SerdeAttr,
}

impl Declaration {
    /// Reads a declaration. Mistakes in the arguments are added to `errors`.
    pub(crate) fn read(input: DeriveInput, errors: &mut Errors) -> Self {
        let Declared { arguments, docs, .. } = Declared::read(&input);
        let attr = EnumAttr::read(arguments, errors);
        let serde = SerdeAttr::read(&input.attrs);
        let mut variants: Vec<Variant> = Vec::new();
        if let Data::Enum(data) = input.data {
            variants.extend(data.variants.into_iter().filter(|variant| variant.ident != UNRECOGNIZED));
        }
        if !input.generics.params.is_empty() {
            let help = "remove the generics and their uses: a variant is a single value";
            errors.on(&input.generics, "an open enum can't be generic", help);
            // The fields of the enum's variants are removed, because they are part of the same mistake.
            for variant in &mut variants {
                variant.fields = Fields::Unit;
            }
        }
        Self {
            root: attr.root,
            kind: attr.kind,
            docs,
            ident: input.ident,
            vis: input.vis,
            generics: input.generics,
            variants,
            serde,
        }
    }

    /// Returns the kind of the values, or strings if the arguments do not determine it.
    pub(crate) fn value_kind(&self) -> ValueKind {
        self.kind.unwrap_or(ValueKind::Text)
    }
}

/// The value of a variant.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Text(String),
    Integer(i64),
}

impl Value {
    pub(crate) fn kind(&self) -> ValueKind {
        match self {
            Self::Text(_) => ValueKind::Text,
            Self::Integer(_) => ValueKind::Integer,
        }
    }

    /// Reads `#[value("…")]`, or a number.
    pub(crate) fn read(attribute: &Attribute, kind: Option<ValueKind>) -> syn::Result<Self> {
        let help = if kind == Some(ValueKind::Integer) {
            "write a number, as in `#[value(1)]` or `Name = 1`"
        } else {
            "write the value in quotes, as in `#[value(\"on_behalf\")]`"
        };
        let unreadable = |_| mistake_on(attribute, "the value can't be read", help);
        let list = attribute.meta.require_list().map_err(unreadable)?;
        if list.tokens.is_empty() {
            return Err(mistake_on(attribute, "the value is missing", help));
        }
        let unreadable = |_| mistake_on(&list.tokens, "the value is neither a string nor a number", help);
        let text = |input: ParseStream<'_>| input.parse::<LitStr>();
        if let Ok(text) = text.parse2(list.tokens.clone()) {
            return Ok(Self::Text(text.value()));
        }
        let number = |input: ParseStream<'_>| Ok((input.parse::<Option<Token![-]>>()?, input.parse::<LitInt>()?));
        let (minus, number) = number.parse2(list.tokens.clone()).map_err(unreadable)?;
        let sign = if minus.is_some() { "-" } else { "" };
        if !matches!(number.suffix(), "" | "i64") {
            let help = format!("write `{sign}{}`", number.base10_digits());
            return Err(mistake_on(&list.tokens, "the number is not an `i64`", help));
        }
        format!("{sign}{}", number.base10_digits()).parse().map(Self::Integer).map_err(|_| {
            let help = "write a number from -9223372036854775808 to 9223372036854775807";
            mistake_on(&list.tokens, format!("`{sign}{number}` is too large for an `i64`"), help)
        })
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Text(text) => text.to_tokens(tokens),
            Self::Integer(number) => Literal::i64_unsuffixed(*number).to_tokens(tokens),
        }
    }
}

/// Returns whether an attribute contains a variant's value: `#[value(…)]`, or the number that followed `=`.
pub(crate) fn is_value(attribute: &Attribute) -> bool {
    attribute.path().is_ident(VALUE) || is_behind_equals(attribute)
}

/// Returns whether an attribute contains the number that followed `=`.
pub(crate) fn is_behind_equals(attribute: &Attribute) -> bool {
    attribute.path().is_ident(HELPER)
}
