//! The names of fields, derived from wire names.

use crate::{tables, words};

/// Returns a wire name without surrounding spaces, corrected if it is a known misspelling.
pub(crate) fn wire_name(name: &str) -> String {
    let name = name.trim();
    tables::MISSPELLED.iter().find(|(wrong, _)| *wrong == name).map_or(name, |(_, right)| right).to_owned()
}

/// Returns the field name for a wire name. `type` becomes `kind`, which needs no raw identifier.
pub(crate) fn field_name(wire: &str) -> String {
    if let Some((_, name)) = tables::FIELDS.iter().find(|(known, _)| *known == wire) {
        return (*name).to_owned();
    }
    let name = words::snake(&words::split(wire));
    match name.as_str() {
        "" => symbols(wire),
        "type" => "kind".to_owned(),
        "self" | "super" | "crate" => format!("{name}_"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        name if words::is_keyword(name) => format!("r#{name}"),
        _ => name,
    }
}

/// Returns the field name for a wire name without ASCII letters or digits: `+` becomes `plus`, and `日` becomes `u65e5`.
fn symbols(wire: &str) -> String {
    let words: Vec<String> =
        wire.chars().filter(|c| !c.is_whitespace()).take(MOST_SYMBOLS).map(words::of_symbol).collect();
    if words.is_empty() { "unnamed".to_owned() } else { words.join("_").to_ascii_lowercase() }
}

/// The maximum number of symbols that a field name spells out.
const MOST_SYMBOLS: usize = 8;

/// Returns distinct field names for the wire names of one struct.
pub(crate) fn field_names(wires: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for wire in wires {
        let mut name = field_name(wire);
        // `type` becomes `kind`, unless the struct has another `kind`.
        if *wire == "type" && wires.iter().any(|other| *other != "type" && field_name(other) == "kind") {
            "r#type".clone_into(&mut name);
        }
        if names.contains(&name) {
            let plain = name.trim_start_matches("r#").to_owned();
            let own = |name: &String| wires.iter().any(|other| field_name(other) == *name);
            let numbered = (2..).map(|number| format!("{plain}_{number}"));
            name = numbered.into_iter().find(|name| !names.contains(name) && !own(name)).unwrap_or(plain);
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_fall_together_are_numbered_and_symbols_are_spelled_out() {
        let wires = ["userId", "user_id", "user-id", "user_id_2", "+", "日本", "!", "", "type", "self"];
        let names = field_names(&wires);
        let expected = [
            "user_id",
            "user_id_3",
            "user_id_4",
            "user_id_2",
            "plus",
            "u65e5_u672c",
            "not",
            "unnamed",
            "kind",
            "self_",
        ];
        assert_eq!(names, expected);
    }
}
