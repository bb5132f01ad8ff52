//! The only reader of `#[serde(…)]`, for the parts that matter to a declaration.

use syn::{Attribute, LitStr, Token, parse::ParseStream, token};

use crate::{case::Case, report::Errors};

/// Serde's attributes on a field or struct. It is left to serde to report mistakes in them.
#[derive(Default)]
pub(crate) struct SerdeAttr {
    /// The attributes, as written.
    pub(crate) attributes: Vec<Attribute>,
    /// The name for serialization: `rename = "…"`, or `rename(serialize = "…")`.
    pub(crate) rename: Option<String>,
    /// A name in the attributes, even if it is only for deserialization; for messages.
    pub(crate) literal: Option<LitStr>,
    /// `rename_all = "…"` of a struct.
    pub(crate) rename_all: Option<LitStr>,
    /// The first words of all options in the attributes.
    keys: Vec<String>,
    /// Whether the attributes determine when a value is omitted.
    pub(crate) decides_when_to_skip: bool,
    /// Whether there is anything other than `rename = "…"`, in which case serde has to write the body.
    pub(crate) needs_serde: bool,
}

impl SerdeAttr {
    /// Reads the serde attributes among `attributes`.
    pub(crate) fn read<'a>(attributes: impl IntoIterator<Item = &'a Attribute>) -> Self {
        let mut attr = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("serde") {
                attr.add(attribute);
            }
        }
        attr
    }

    fn add(&mut self, attribute: &Attribute) {
        let nested = attribute.parse_nested_meta(|meta| {
            self.keys.extend(meta.path.get_ident().map(ToString::to_string));
            if meta.path.is_ident("rename") && meta.input.peek(Token![=]) {
                let name: LitStr = meta.value()?.parse()?;
                self.rename = Some(name.value());
                self.literal = Some(name);
                return Ok(());
            }
            self.needs_serde = true;
            if meta.path.is_ident("rename") && meta.input.peek(token::Paren) {
                return meta.parse_nested_meta(|side| {
                    let name: LitStr = side.value()?.parse()?;
                    if side.path.is_ident("serialize") {
                        self.rename = Some(name.value());
                    }
                    self.literal.get_or_insert(name);
                    Ok(())
                });
            }
            if meta.path.is_ident("rename_all") && meta.input.peek(Token![=]) {
                self.rename_all = Some(meta.value()?.parse()?);
                return Ok(());
            }
            self.decides_when_to_skip |= ["skip", "skip_serializing", "skip_serializing_if", "flatten"]
                .iter()
                .any(|word| meta.path.is_ident(word));
            skip_value(meta.input)
        });
        self.needs_serde |= nested.is_err();
        self.attributes.push(attribute.clone());
    }

    /// Returns whether the attributes contain one of `keys`.
    pub(crate) fn says(&self, keys: &[&str]) -> bool {
        self.keys.iter().any(|key| keys.contains(&key.as_str()))
    }

    /// Returns the case in which the struct's `rename_all` writes the names of members.
    pub(crate) fn case(&self, errors: &mut Errors) -> Case {
        let Some(case) = &self.rename_all else { return Case::Snake };
        Case::of(&case.value()).unwrap_or_else(|| {
            let help = "write `\"camelCase\"` or `\"PascalCase\"`, or `#[serde(rename = \"…\")]` on each field";
            errors.at(
                case.span(),
                format!("`{}` is not a supported case for the members of a request", case.value()),
                help,
            );
            Case::Snake
        })
    }
}

/// Skips `= value` or `(…)`.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn only_a_plain_rename_can_do_without_serde() {
        let cases: [(Attribute, Option<&str>, bool, bool); 6] = [
            (parse_quote!(#[serde(rename = "type")]), Some("type"), false, false),
            (parse_quote!(#[serde(rename = "a", flatten)]), Some("a"), true, true),
            (parse_quote!(#[serde(rename(serialize = "a", deserialize = "b"))]), Some("a"), true, false),
            (parse_quote!(#[serde(skip_serializing_if = "Vec::is_empty")]), None, true, true),
            (parse_quote!(#[serde(with = "seconds", default)]), None, true, false),
            (parse_quote!(#[serde(renam = "a")]), None, true, false),
        ];
        for (attribute, rename, needs_serde, decides_when_to_skip) in cases {
            let attr = SerdeAttr::read([&attribute]);
            assert_eq!(
                (attr.rename.as_deref(), attr.needs_serde, attr.decides_when_to_skip),
                (rename, needs_serde, decides_when_to_skip)
            );
        }
    }
}
