//! Rejects attributes that have no effect on an object: serde's, because `#[zoom_object]` implements serde's traits
//! without serde's derives, and those of other crates. Each message contains the text to write instead.

use super::parse::{Field, Owner};
use crate::{case::Case, report::Errors, serde_attr::SerdeAttr, types::is_named};

/// The names of types that are lists or maps.
pub(super) const LISTS: [&str; 5] = ["Vec", "Map", "HashMap", "BTreeMap", "VecDeque"];

/// The types that can keep undeclared members.
pub(super) const MAPS: [&str; 4] = ["Extra", "Map", "HashMap", "BTreeMap"];

/// Rejects `#[serde(…)]` above the struct.
pub(super) fn struct_has_no_serde(owner: &Owner, serde: &SerdeAttr, errors: &mut Errors) {
    let Some(attribute) = serde.attributes.first() else { return };
    let help = match &serde.rename_all {
        Some(case) if Case::of(&case.value()).is_some() => owner.rename_all.join(&case.token().to_string()),
        Some(_) => "write `#[wire(\"…\")]` above each field, with the name that Zoom uses".into(),
        None if serde.says(&["default"]) => "remove it: a member that is absent has the default of its type".into(),
        None if serde.says(&["deny_unknown_fields"]) => "remove it: members that are not declared are ignored".into(),
        None => serde_instead(owner),
    };
    let wrong = format!("`{}` reads and writes the struct, so `#[serde(…)]` has no effect", owner.attribute);
    errors.on(attribute, wrong, help);
}

/// Rejects `#[serde(…)]` on a field.
pub(super) fn field_has_no_serde(owner: &Owner, field: &Field, errors: &mut Errors) {
    let serde = &field.serde;
    let Some(attribute) = serde.attributes.first() else { return };
    let help = match &serde.literal {
        Some(literal) => wire_help(field, &literal.token().to_string()),
        None if serde.says(&["alias"]) => "write a second field, of an optional type, for the other name".into(),
        None if serde.says(&["flatten"]) => flatten_help(owner, field),
        None if serde.says(&["default"]) => "remove it: a member that is absent has the default of its type".into(),
        None if serde.says(&["skip_serializing_if"]) => {
            "remove it: a value that is `None` or empty is not written".into()
        }
        None if serde.says(&["skip", "skip_serializing", "skip_deserializing"]) => {
            format!("remove the field: each field is a member of {}", owner.member_of())
        }
        None if serde.says(&["with", "deserialize_with", "serialize_with"]) => {
            "write a type that implements `Deserialize` and `Serialize` in that way".into()
        }
        None => serde_instead(owner),
    };
    let wrong = format!("`{}` reads and writes `{}`, so `#[serde(…)]` has no effect", owner.attribute, field.name());
    errors.on(attribute, wrong, help);
}

/// Rejects attributes of other crates, and attributes for the fields of requests.
pub(super) fn attributes_are_ours(owner: &Owner, field: &Field, errors: &mut Errors) {
    let Some(foreign) = &field.foreign else { return };
    let help = match &foreign.literal {
        Some(literal) => wire_help(field, &literal.token().to_string()),
        None if foreign.flattens => flatten_help(owner, field),
        None if foreign.name == "default" => "remove it: a member that is absent has the default of its type".into(),
        None => format!("remove it: each field is a member of {}", owner.member_of()),
    };
    errors.on(
        &foreign.shown,
        format!("`#[{}]` is not an attribute for the fields of {}", foreign.name, owner.whole),
        help,
    );
}

fn wire_help(field: &Field, literal: &str) -> String {
    if field.wire.is_some() {
        format!("remove it, or write only `#[wire({literal})]`")
    } else {
        format!("write `#[wire({literal})]`")
    }
}

/// Returns what to write for features that only serde's derives have.
fn serde_instead(owner: &Owner) -> String {
    format!("remove it, or {}", owner.by_serde)
}

fn flatten_help(owner: &Owner, field: &Field) -> String {
    if is_named(&field.ty, &MAPS) {
        "write `#[extra]`".into()
    } else {
        let by_serde = owner.by_serde.strip_prefix("write ").unwrap_or(owner.by_serde);
        format!("declare the members of its type as fields here, or {by_serde}")
    }
}
