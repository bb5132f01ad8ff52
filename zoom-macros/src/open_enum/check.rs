//! Checks the variants of an open enum, and finds the value of each. All mistakes are collected along the way.

use std::collections::HashMap;

use quote::ToTokens;
use syn::{Attribute, Fields, Ident, LitStr, Variant, ext::IdentExt};

use super::parse::{Declaration, Value, ValueKind, case_help, is_behind_equals, is_value};
use crate::{
    item::docs,
    report::{Errors, mistake_on},
    serde_attr::SerdeAttr,
};

/// Attributes that users may write by mistake instead of `#[value]`.
const OTHER_WORDS: [&str; 2] = ["wire", "rename"];

/// A valid enum.
pub(crate) struct OpenEnum<'a> {
    pub(crate) declaration: &'a Declaration,
    pub(crate) variants: Vec<Valued<'a>>,
}

/// A variant and its value.
pub(crate) struct Valued<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) value: Value,
    pub(crate) docs: Vec<LitStr>,
}

/// Checks a declaration; returns `None` if something is wrong.
pub(crate) fn check<'a>(declaration: &'a Declaration, errors: &mut Errors) -> Option<OpenEnum<'a>> {
    has_no_serde(declaration, errors);
    let variants = values(&declaration.variants, declaration.kind, errors);
    errors.is_empty().then_some(OpenEnum { declaration, variants })
}

/// Rejects serde's attributes, which have no effect because `#[zoom_enum]` implements serde's traits itself, and
/// attributes that are written by mistake instead of `#[value]`.
fn has_no_serde(declaration: &Declaration, errors: &mut Errors) {
    let Declaration { serde, variants, .. } = declaration;
    if let Some(attribute) = serde.attributes.first() {
        let help = serde.rename_all.as_ref().map_or_else(|| "remove it".into(), |case| case_help(&case.value()));
        errors.on(attribute, "`#[zoom_enum]` reads and writes the enum, so `#[serde(…)]` has no effect", help);
    }
    for variant in variants {
        let name = variant.ident.unraw().to_string();
        let serde = SerdeAttr::read(&variant.attrs);
        if let Some(attribute) = serde.attributes.first() {
            let help = match &serde.literal {
                Some(literal) => format!("write `#[value({})]`", literal.token()),
                None if serde.says(&["other"]) => {
                    "remove the variant: every value that is not declared is kept in `Unrecognized`".into()
                }
                None if serde.says(&["alias"]) => "write a variant for the other value".into(),
                None if serde.says(&["skip", "skip_serializing", "skip_deserializing"]) => "remove the variant".into(),
                None => "remove it".into(),
            };
            let wrong = format!("`#[zoom_enum]` reads and writes `{name}`, so `#[serde(…)]` has no effect");
            errors.on(attribute, wrong, help);
        }
        let is_other = |attribute: &&Attribute| OTHER_WORDS.iter().any(|word| attribute.path().is_ident(word));
        if let Some(attribute) = variant.attrs.iter().find(is_other) {
            let content = attribute.meta.require_list().map(|list| list.tokens.clone());
            let content =
                content.or_else(|_| attribute.meta.require_name_value().map(|pair| pair.value.to_token_stream()));
            let content = content.map_or_else(|_| "\"…\"".into(), |content| content.to_string());
            let wrong = "this is not an attribute for variants";
            errors.on(attribute, wrong, format!("write `#[value({content})]`"));
        }
    }
}

/// Returns the value of each variant.
fn values<'a>(variants: &'a [Variant], kind: Option<ValueKind>, errors: &mut Errors) -> Vec<Valued<'a>> {
    let mut found: Vec<Valued<'a>> = Vec::new();
    let mut owners: HashMap<Value, String> = HashMap::new();
    let mut is_numbered = false;
    for variant in variants {
        let name = variant.ident.unraw().to_string();
        if !matches!(variant.fields, Fields::Unit) {
            let help = format!("write `{name}`: a value that is not declared is kept in `Unrecognized`");
            errors.on(&variant.fields, format!("the variant `{name}` has fields"), help);
        }
        let mut values = variant.attrs.iter().filter(|attribute| is_value(attribute));
        let (first, second) = (values.next(), values.next());
        if let Some(second) = second {
            errors.on(second, format!("`{name}` has two values"), "keep one of them");
            continue;
        }
        let read = match first.map(|attribute| Value::read(attribute, kind)) {
            Some(Ok(value)) => Some(value),
            Some(Err(error)) => {
                errors.push(error);
                continue;
            }
            None => None,
        };
        let value = match (kind, read) {
            (None, _) => continue,
            (Some(ValueKind::Text), None) => Value::Text(snake_case(&name)),
            (Some(ValueKind::Integer), None) => {
                let next = match found.last() {
                    Some(Valued { value: Value::Integer(last), .. }) => last.saturating_add(1),
                    _ => 1,
                };
                let help = format!("write `{name} = {next}`, with the number that Zoom sends");
                errors.at(variant.ident.span(), format!("`{name}` has no number"), help);
                continue;
            }
            (Some(kind), Some(value)) if value.kind() == kind => value,
            (Some(_), Some(value)) => {
                // If one variant has a number after `=`, usually all of them have one: the missing `i64` is then the
                // only mistake.
                let is_behind = first.is_some_and(is_behind_equals);
                if !is_behind || !is_numbered {
                    errors.push(wrong_kind(&name, &value, first));
                }
                is_numbered |= is_behind;
                continue;
            }
        };
        if let Some(owner) = owners.get(&value) {
            let wrong = format!("`{owner}` and `{name}` have the same value, `{}`", value.to_token_stream());
            let help = match value {
                Value::Text(_) => format!("remove one of them, or write `#[value(\"…\")]` above `{name}`"),
                Value::Integer(_) => "remove one of them, or write another number".to_owned(),
            };
            errors.at(variant.ident.span(), wrong, help);
            continue;
        }
        owners.insert(value.clone(), name);
        found.push(Valued { ident: &variant.ident, value, docs: docs(&variant.attrs) });
    }
    found
}

fn wrong_kind(name: &str, value: &Value, at: Option<&Attribute>) -> syn::Error {
    let (wrong, help) = match value {
        Value::Integer(_) if at.is_some_and(is_behind_equals) => (
            format!("`{name}` has a number, but the values of this enum are strings"),
            "write `#[zoom_enum(i64)]` above the enum, or remove the numbers".to_owned(),
        ),
        Value::Integer(number) => (
            format!("the value of `{name}` is a number, but the values of this enum are strings"),
            format!("write `#[value(\"{number}\")]`, or `#[zoom_enum(i64)]` above the enum"),
        ),
        Value::Text(text) => (
            format!("the value of `{name}` is a string, but the values of this enum are integers"),
            match text.parse::<i64>() {
                Ok(number) => format!("write `#[value({number})]`"),
                Err(_) => "write its number, as in `#[value(1)]`, or `#[zoom_enum]` above the enum".to_owned(),
            },
        ),
    };
    let shown = at.and_then(|attribute| attribute.meta.require_list().ok()).map(|list| list.tokens.clone());
    mistake_on(&shown.unwrap_or_default(), wrong, help)
}

/// Converts a variant's name to its value: `OnBehalf` to `on_behalf`, `HTTPProxy` to `http_proxy`, `None_` to `none`.
fn snake_case(name: &str) -> String {
    let chars: Vec<char> = name.strip_suffix('_').unwrap_or(name).chars().collect();
    let mut snake = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let begins_word = c.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins_word {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_snake_case_keeps_runs_of_capitals_together() {
        for (name, expected) in [
            ("Token", "token"),
            ("OnBehalf", "on_behalf"),
            ("HTTPProxy", "http_proxy"),
            ("UseHTTP", "use_http"),
            ("A1b", "a1b"),
            ("A1B", "a1_b"),
            ("H264Video", "h264_video"),
            ("Mp4", "mp4"),
            ("MP4", "mp4"),
            ("None_", "none"),
            ("Foo_Bar", "foo_bar"),
            ("A", "a"),
            ("ÄhnlichÉté", "ähnlich_été"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }
}
