//! Tests the help of ten commands, as read by somebody who knows nothing else. `UPDATE_EXPECT=1 cargo test -p zoomctl
//! --test help` updates the recording.

#![cfg(all(feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::path::Path;

use common::zoomctl;
use expect_test::expect_file;
use zoom_core::{
    Operation,
    schema::{EnumSchema, Schema, Type},
};

const COMMANDS: [[&str; 2]; 10] = [
    ["users", "create-user"],
    ["users", "list-users"],
    ["users", "update-user"],
    ["users", "get-user-token"],
    ["users", "update-locked-settings"],
    ["meetings", "create-meeting"],
    ["meetings", "list-meetings"],
    ["meetings", "list-all-recordings"],
    ["meetings", "update-meeting-status"],
    ["meetings", "create-meeting-poll"],
];

fn help(command: [&str; 2], flag: &str) -> String {
    let run = zoomctl(&[command[0], command[1], flag], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{command:?}");
    run.out
}

fn operation([product, command]: [&str; 2]) -> &'static Operation {
    let products = zoom_rest::products();
    let (_, operations) = products.into_iter().find(|(name, _)| *name == product).unwrap();
    operations.iter().find(|operation| operation.name.to_lowercase() == command.replace('-', "")).unwrap()
}

/// Returns the enums of a value, at any depth.
fn enums(ty: Type, seen: &mut Vec<&'static Schema>) -> Vec<&'static EnumSchema> {
    match ty {
        Type::Enum(values) => vec![values],
        Type::List(element) | Type::Map(element) => enums(*element, seen),
        Type::Object(object) if !seen.contains(&object.schema()) => {
            seen.push(object.schema());
            object.schema().members().flat_map(|member| enums(member.ty, seen)).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns whether `text` lists the values of an enum.
fn lists(text: &str, values: &EnumSchema) -> bool {
    let written = |value: String| if value.is_empty() { "\"\"".to_owned() } else { value };
    let meaning = |text: &str| text.find(". ").map_or(text, |end| &text[..end]).trim_end_matches('.').to_owned();
    let alone = values.values().map(|value| written(value.to_string()));
    let explained = values.values().map(|value| match meaning(value.meaning()).as_str() {
        "" => written(value.to_string()),
        meaning => format!("{} ({meaning})", written(value.to_string())),
    });
    [alone.collect::<Vec<_>>(), explained.collect()]
        .iter()
        .any(|values| text.contains(&format!("[values: {}]", values.join(", "))))
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_help_of_ten_commands_is_as_recorded() {
    for command in COMMANDS {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/help/{}.txt", command.join("-")));
        let lines: Vec<String> = help(command, "--help").lines().map(|line| line.trim_end().to_owned()).collect();
        expect_file![file].assert_eq(&(lines.join("\n") + "\n"));
    }
}

#[test]
fn the_help_lists_the_values_of_every_enum_or_refers_to_where_they_are() {
    for command in COMMANDS {
        let (operation, text) = (operation(command), on_one_line(&help(command, "--help")));
        for param in operation.all_params() {
            if let Type::Enum(values) = param.ty.element() {
                assert!(lists(&text, values), "{command:?}: {}: {text}", param.wire_name);
            }
        }
        let is_cut = text.contains("see all members, ");
        let all = if is_cut { on_one_line(&zoomctl(&["show", command[0], command[1]], &[]).out) } else { text };
        let mut seen = Vec::new();
        let types = operation.all_params().map(|param| param.ty).chain([operation.response_type]);
        for values in types.flat_map(|ty| enums(ty, &mut seen)).collect::<Vec<_>>() {
            assert!(lists(&all, values), "{command:?}: {}: {all}", values.name);
        }
    }
}

#[test]
fn the_short_help_has_the_flags_and_refers_to_the_rest() {
    for command in COMMANDS {
        let (short, long) = (help(command, "-h"), help(command, "--help"));
        let flags = |help: &str| help.lines().filter(|line| line.starts_with("      --")).count();
        assert_eq!(flags(&short), flags(&long), "{command:?}");
        assert!(short.len() < long.len() && !short.contains("\nResponse"), "{short}");
        assert!(short.contains("see more with `--help`"), "{short}");
        // The command `help` prints the same text.
        assert_eq!(zoomctl(&["help", command[0], command[1]], &[]).out, long, "{command:?}");
    }
}

/// Returns a flag and the example value that the command's help shows for it.
fn example(command: [&str; 2], flag: &str) -> [String; 2] {
    let text = on_one_line(&help(command, "--help"));
    let begin = format!("Written as {flag} '");
    let (_, rest) = text.split_once(&begin).unwrap_or_else(|| panic!("{flag}: {text}"));
    [flag.to_owned(), rest.split_once('\'').unwrap().0.to_owned()]
}

/// Each command line can be written with nothing but the command's help.
#[test]
fn a_user_is_created_recordings_are_listed_and_a_setting_is_locked_by_what_the_help_says() {
    let user = example(["users", "create-user"], "--user-info");
    let lock = example(["users", "update-locked-settings"], "--recording");
    for (args, expected) in [
        (&["users", "create-user", "--action", "create", &user[0], &user[1]][..], "\"email\":"),
        (
            &["meetings", "list-all-recordings", "me", "--from", "2026-01-25", "--to", "2026-01-31", "--all"],
            "\"recording_files\":",
        ),
        (&["users", "update-locked-settings", "group", &lock[0], &lock[1]], ""),
    ] {
        let run = zoomctl(&[&["--sandbox"], args].concat(), &[]);
        assert!(run.code == 0 && run.err.is_empty() && run.out.contains(expected), "{args:?}: {run:?}");
    }
}
