//! The names of fields, derived from wire names.

use std::collections::HashMap;

use crate::{tables, words};

/// Returns a wire name without surrounding spaces, and corrected if it is a known misspelling.
pub(crate) fn wire_name(name: &str) -> String {
    let name = name.trim();
    tables::MISSPELLED.iter().find(|(wrong, _)| *wrong == name).map_or(name, |(_, right)| right).to_owned()
}

/// Returns the field's name for a wire name. `type` becomes `kind`, which needs no raw identifier.
pub(crate) fn field_name(wire: &str) -> String {
    if let Some((_, name)) = tables::FIELDS.iter().find(|(known, _)| *known == wire) {
        return (*name).to_owned();
    }
    let name = words::snake(&words::split(wire));
    match name.as_str() {
        "type" => "kind".to_owned(),
        "self" | "super" | "crate" => format!("{name}_"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        name if words::is_keyword(name) => format!("r#{name}"),
        _ => name,
    }
}

/// Returns distinct field names for the wire names of one struct.
pub(crate) fn field_names(wires: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut count: HashMap<String, usize> = HashMap::new();
    for wire in wires {
        let mut name = field_name(wire);
        // `type` becomes `kind`, unless the struct has another `kind`.
        if *wire == "type" && wires.iter().any(|other| *other != "type" && field_name(other) == "kind") {
            "r#type".clone_into(&mut name);
        }
        let times = count.entry(name.clone()).or_default();
        *times += 1;
        if *times > 1 {
            name = format!("{name}_{times}");
        }
        names.push(name);
    }
    names
}
