//! Rejects attributes that have no effect on an object: serde's, because `#[zoom_object]` implements its traits without
//! its derives, and those of other crates. Each message has the text to write instead.

use super::parse::Field;
use crate::{case::Case, report::Errors, serde_attr::SerdeAttr, types::is_named};

/// The types that are lists or maps, as far as that can be seen.
pub(super) const LISTS: [&str; 5] = ["Vec", "Map", "HashMap", "BTreeMap", "VecDeque"];

/// The types that keep undeclared members.
pub(super) const MAPS: [&str; 4] = ["Extra", "Map", "HashMap", "BTreeMap"];

const SERDE_INSTEAD: &str = "remove it, or write `#[derive(serde::Deserialize)]` for `#[zoom_object]`";

/// Rejects `#[serde(…)]` above the struct.
pub(super) fn struct_has_no_serde(serde: &SerdeAttr, errors: &mut Errors) {
    let Some(attribute) = serde.attributes.first() else { return };
    let help = match &serde.rename_all {
        Some(case) if Case::of(&case.value()).is_some() => {
            format!("write `#[zoom_object(rename_all = {})]`", case.token())
        }
        Some(_) => "write `#[wire(\"…\")]` above each field, with the name that Zoom uses".into(),
        None if serde.says(&["default"]) => "remove it: a member that is absent has the default of its type".into(),
        None if serde.says(&["deny_unknown_fields"]) => "remove it: members that are not declared are ignored".into(),
        None => SERDE_INSTEAD.into(),
    };
    errors.on(attribute, "`#[zoom_object]` reads and writes the struct, so `#[serde(…)]` has no effect", help);
}

/// Rejects `#[serde(…)]` on a field.
pub(super) fn field_has_no_serde(field: &Field, errors: &mut Errors) {
    let serde = &field.serde;
    let Some(attribute) = serde.attributes.first() else { return };
    let help = match &serde.literal {
        Some(literal) => wire_help(field, &literal.token().to_string()),
        None if serde.says(&["alias"]) => "write a second field, of an optional type, for the other name".into(),
        None if serde.says(&["flatten"]) => flatten_help(field).into(),
        None if serde.says(&["default"]) => "remove it: a member that is absent has the default of its type".into(),
        None if serde.says(&["skip_serializing_if"]) => "remove it: what is `None` or empty is not written".into(),
        None if serde.says(&["skip", "skip_serializing", "skip_deserializing"]) => {
            "remove the field: each field is a member of the response".into()
        }
        None if serde.says(&["with", "deserialize_with", "serialize_with"]) => {
            "write a type that implements `Deserialize` and `Serialize` in that way".into()
        }
        None => SERDE_INSTEAD.into(),
    };
    let wrong = format!("`#[zoom_object]` reads and writes `{}`, so `#[serde(…)]` has no effect", field.name());
    errors.on(attribute, wrong, help);
}

/// Rejects attributes of other crates, and those of a request's field.
pub(super) fn attributes_are_ours(field: &Field, errors: &mut Errors) {
    let Some(foreign) = &field.foreign else { return };
    let help = match &foreign.literal {
        Some(literal) => wire_help(field, &literal.token().to_string()),
        None if foreign.flattens => flatten_help(field).into(),
        None if foreign.name == "default" => "remove it: a member that is absent has the default of its type".into(),
        None => "remove it: each field is a member of the response".into(),
    };
    errors.on(&foreign.shown, format!("`#[{}]` is not an attribute of a response's field", foreign.name), help);
}

fn wire_help(field: &Field, literal: &str) -> String {
    if field.wire.is_some() {
        format!("remove it, or write only `#[wire({literal})]`")
    } else {
        format!("write `#[wire({literal})]`")
    }
}

fn flatten_help(field: &Field) -> &'static str {
    if is_named(&field.ty, &MAPS) {
        "write `#[extra]`"
    } else {
        "write the members of its type as fields here, or `#[derive(serde::Deserialize)]` for `#[zoom_object]`"
    }
}
