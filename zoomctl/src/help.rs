//! The sections of an operation's help text after its flags: values with their meanings, the members of objects, and
//! the response.

use std::fmt::Write as _;

use clap::builder::Styles;
use zoom_core::{
    Operation,
    operation::{ParamLocation, ResponseKind},
    schema::Type,
};

use crate::{
    arguments,
    catalogue::command_name,
    description, example, fields,
    members::{self, Extent, Row},
    terminal,
};

/// A heading, and the rows or the sentence below it.
pub(crate) struct Section {
    pub(crate) heading: String,
    pub(crate) rows: Vec<[String; 3]>,
    pub(crate) text: String,
    /// Whether the rows are complete.
    is_complete: bool,
}

impl Section {
    fn new(heading: impl Into<String>, rows: Vec<Row>) -> Self {
        let is_complete = members::is_complete(&rows);
        let rows = rows.into_iter().map(|row| row.cells).collect();
        Self { heading: heading.into(), rows, text: String::new(), is_complete }
    }

    fn text(heading: &str, text: &str) -> Self {
        Self { heading: heading.to_owned(), rows: Vec::new(), text: text.to_owned(), is_complete: true }
    }

    /// Returns the members of a flag that accepts one or more objects, and how to write its value. Returns `None` for
    /// other flags.
    fn of_flag(flag: &str, ty: Type, extent: Extent) -> Option<Self> {
        let object = members::object_of(ty)?;
        Some(Self {
            text: format!("Written as {flag} '{}', or {flag} @FILE.", description::example(ty)),
            ..Self::new(format!("Members of {flag}"), members::rows(object, extent))
        })
    }
}

/// Returns the text that follows the flags of a command.
pub(crate) fn after_flags(product: &str, operation: &'static Operation, styles: &Styles) -> String {
    let header = styles.get_header();
    let mut help = String::new();
    let mut is_complete = true;
    for section in sections(operation, Extent::Brief) {
        is_complete &= section.is_complete;
        // Writing to a string cannot fail.
        _ = writeln!(help, "{header}{}:{header:#}", section.heading);
        if !section.text.is_empty() {
            _ = writeln!(help, "  {}", section.text);
        }
        for line in terminal::rows(&section.rows) {
            _ = writeln!(help, "  {line}");
        }
        help.push('\n');
    }
    let rest = if is_complete { "" } else { "all members, " };
    let example = example::of(product, operation);
    help + &format!(
        "{header}Example:{header:#}\n  {example}\n\n{} {}; see {rest}scopes, rate limit and error codes with `zoomctl show {product} {}`",
        operation.method,
        operation.path,
        command_name(operation)
    )
}

/// Returns the sections of an operation.
pub(crate) fn sections(operation: &'static Operation, extent: Extent) -> Vec<Section> {
    let mut sections = Vec::new();
    for argument in arguments::of(operation) {
        let ty = argument.param.ty;
        if let Some(values) = description::values_of(ty).filter(|values| description::have_meanings(values)) {
            let rows = values.values().map(|value| {
                [description::shown(&value.to_string()), value.meaning().replace('\n', " "), String::new()]
            });
            let heading = format!("Values of {}", argument.usage());
            sections.push(Section { rows: rows.collect(), ..Section::text(&heading, "") });
        }
        sections.extend(Section::of_flag(&argument.usage(), ty, extent));
    }
    let whole = operation.params.iter().find(|param| param.location == ParamLocation::Body);
    sections.extend(whole.and_then(|param| Section::of_flag("--body", param.ty, extent)));
    sections.extend(response(operation, extent));
    sections
}

fn response(operation: &Operation, extent: Extent) -> Vec<Section> {
    match operation.response {
        ResponseKind::Json => {}
        ResponseKind::Empty => return vec![Section::text("Response", "No content.")],
        ResponseKind::Text => return vec![Section::text("Response", "Text.")],
        _ => {
            return vec![Section::text(
                "Response",
                "A file: write it to disk with `--save FILE`, or to standard output with `--save -`.",
            )];
        }
    }
    let record = members::object_of(fields::record_type(operation));
    let page = operation.response_type.object();
    match (fields::items(operation), page, record) {
        (Some((items, _)), Some(page), record) => {
            let page = Section::new("Response, a page", members::rows(page, Extent::Shallow));
            let heading = format!("Each of `{items}`, with the names that --fields accepts");
            let record = record.map(|record| Section::new(heading, members::rows(record, extent)));
            std::iter::once(page).chain(record).collect()
        }
        (None, Some(object), _) => vec![Section::new("Response", members::rows(object, extent))],
        (None, None, Some(record)) => vec![Section::new("Response, for each element", members::rows(record, extent))],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

    use super::*;
    use crate::{catalogue, value};

    #[zoom_endpoint(POST "/rooms" -> Vec<Room>)]
    struct CreateRooms {
        kind: Kind,
        room: Option<Room>,
    }

    #[zoom_endpoint(PUT "/rooms")]
    struct ReplaceRooms {
        #[body]
        rooms: Vec<Room>,
    }

    #[zoom_endpoint(PATCH "/rooms")]
    struct UpdateRooms {
        rooms_by_name: HashMap<String, Room>,
    }

    #[zoom_enum(i64)]
    enum Kind {
        /// `1`: one person.
        Phone = 1,
        /// `2`.
        Hall = 2,
    }

    #[zoom_object]
    struct Room {
        /// The name. It is shown on the door.
        #[length(..=20)]
        name: Option<String>,
        #[required]
        kind: Kind,
        next: Option<Box<Room>>,
    }

    #[test]
    fn values_with_a_meaning_and_members_of_flags_and_response_are_below_the_flags() {
        let help = after_flags("rooms", CreateRooms::OPERATION, &Styles::plain());
        let members = "  name  text     The name. At most 20 characters.\n  \
                       kind  integer  [values: 1 (one person), 2]\n  \
                       next  object   The same members as the object itself.\n";
        let expected = format!(
            "Values of --kind:\n  1  one person.\n  2\n\n\
             Members of --room:\n  Written as --room '{{\"kind\":1}}', or --room @FILE.\n{members}\n\
             Response, for each element:\n{members}\n\
             Example:\n  zoomctl rooms create-rooms --kind 1 --room '{{\"kind\":1}}'\n\n\
             POST /rooms; see scopes, rate limit and error codes with `zoomctl show rooms create-rooms`"
        );
        assert_eq!(help, expected);
    }

    /// Returns each flag of an operation for which the help shows an example, with its type and that example.
    fn examples(operation: &'static Operation) -> Vec<(String, Type, String)> {
        let arguments = arguments::of(operation).into_iter().map(|argument| (argument.usage(), argument.param.ty));
        let whole = operation.params.iter().filter(|param| param.location == ParamLocation::Body);
        let flags = arguments.chain(whole.map(|param| ("--body".to_owned(), param.ty)));
        flags
            .filter_map(|(flag, ty)| {
                let text = Section::of_flag(&flag, ty, Extent::Brief)?.text;
                let (_, example) = text.split_once('\'')?;
                Some((flag, ty, example.rsplit_once('\'')?.0.to_owned()))
            })
            .collect()
    }

    #[test]
    fn the_example_of_a_list_is_a_list_and_of_a_map_is_an_object_of_any_name() {
        for (operation, flag, expected) in [
            (ReplaceRooms::OPERATION, "--body", r#"[{"kind":1}]"#),
            (UpdateRooms::OPERATION, "--rooms-by-name", r#"{"NAME":{"kind":1}}"#),
        ] {
            let found: Vec<_> = examples(operation).into_iter().map(|(flag, _, example)| (flag, example)).collect();
            assert_eq!(found, [(flag.to_owned(), expected.to_owned())]);
        }
    }

    #[test]
    fn every_example_is_accepted_where_it_is_written() {
        let mut count = 0;
        for entry in catalogue::entries() {
            for (flag, ty, example) in examples(entry.operation) {
                let place = format!("{} {flag} '{example}'", entry.command());
                let value = serde_json::from_str(&example).expect(&place);
                assert_eq!(value::check(&value, ty), Ok(()), "{place}");
                assert_eq!(value::parse(&example, ty), Ok(value), "{place}");
                count += 1;
            }
        }
        assert!(count > 10 || !cfg!(feature = "meetings"), "{count}");
    }
}
