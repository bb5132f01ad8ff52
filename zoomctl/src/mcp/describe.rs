//! The description that `zoom_describe` returns: everything needed to call an operation, as short as possible. Sections
//! that are too long for one result are omitted, with a note that names the `part` to request instead.

mod part;
mod text;

use zoom_core::{Operation, operation::ResponseKind};

pub(crate) use self::part::Part;
use self::text::{Detail, error_codes, fitting, json, lines, noted, parameter, record};
use super::{input, kind::Kind, rest::Members};
use crate::{
    catalogue::{Entry, title},
    json::Json,
    members::{self, Extent},
    schemas,
};

/// Describes an operation within `max_bytes` if possible, by shortening or omitting the descriptions of members, or the
/// members themselves.
pub(crate) fn describe(entry: &Entry, has_schemas: bool, max_bytes: usize) -> Members {
    let parts = || format!("set `part` to {}", part::names(entry.operation));
    let ladder = [Detail::Schemas, Detail::Lines, Detail::Short, Detail::Nothing];
    let ladder = ladder.into_iter().filter(|detail| has_schemas || *detail != Detail::Schemas);
    fitting(
        max_bytes,
        ladder.map(|detail| {
            let note = match detail {
                Detail::Schemas => None,
                Detail::Lines if has_schemas => Some(format!("the schemas are too long for one result: {}", parts())),
                Detail::Lines => has_more(entry.operation)
                    .then(|| "the response has more members: set `part` to `response`".to_owned()),
                Detail::Short => Some(format!("the descriptions of members are omitted: {}", parts())),
                Detail::Nothing => Some(format!("members are omitted: {}", parts())),
            };
            noted(described(entry, detail), note)
        }),
    )
}

fn described(entry: &Entry, detail: Detail) -> Members {
    let operation = entry.operation;
    let has_schemas = detail == Detail::Schemas;
    let mut members = Members::new();
    let mut set = |name: &str, value: Json| {
        let is_empty =
            matches!(&value, Json::Null | Json::Bool(false)) || matches!(&value, Json::List(list) if list.is_empty());
        if !is_empty {
            members.insert(name.to_owned(), value);
        }
    };
    set("operation", Json::text(entry.command()));
    set("tool", Json::text(Kind::of(operation).tool()));
    set("http", Json::text(format!("{} {}", operation.method, operation.path)));
    set("doc", Json::text(operation.doc));
    set("deprecated", Json::Bool(operation.deprecated));
    set("parameters", Json::List(input::names(operation).iter().map(|named| parameter(operation, named)).collect()));
    let of_params = input::names(operation).into_iter().flat_map(|named| match detail {
        Detail::Schemas | Detail::Nothing => Vec::new(),
        detail => lines(&format!("{}.", named.name), named.param.ty, Extent::All, detail, true),
    });
    set("members_of_parameters", Json::List(of_params.collect()));
    if has_schemas {
        set("body_schema", json(schemas::body_alone(operation)));
    }
    match operation.response {
        ResponseKind::Json if has_schemas => {
            set("response_schema", json(Some(operation.response_type.to_json_schema())));
        }
        ResponseKind::Json if detail == Detail::Nothing => {}
        ResponseKind::Json => {
            let (prefix, ty) = record(operation);
            set("response", Json::List(lines(prefix, ty, Extent::Brief, detail, false)));
        }
        ResponseKind::Empty => set("response", Json::text("no content")),
        ResponseKind::Text => set("response", Json::text("text")),
        _ => set("response", Json::text("a file: its path is returned")),
    }
    if operation.paginate.is_some() {
        set(
            "paginated",
            Json::text("returns `items` page by page: use `limit`, `all_pages` or `cursor`, and no page token"),
        );
    }
    set("longest_range", operation.max_range.map_or(Json::Null, |range| Json::text(range.to_string())));
    set("scopes_one_of", Json::List(operation.scopes.iter().map(|scope| Json::text(*scope)).collect()));
    set("rate_limit", operation.rate_limit.map_or(Json::Null, |limit| Json::text(limit.to_string())));
    set("error_codes", Json::List(error_codes(operation)));
    set("example", example(entry));
    members
}

/// Returns whether a brief list of a response's members is incomplete.
fn has_more(operation: &Operation) -> bool {
    let object = members::object_of(record(operation).1).filter(|_| operation.response == ResponseKind::Json);
    object.is_some_and(|object| {
        let (brief, all) = (members::rows(object, Extent::Brief), members::rows(object, Extent::All));
        brief.len() < all.len()
    })
}

/// Returns example arguments of a call, with everything that it requires.
fn example(entry: &Entry) -> Json {
    let operation = entry.operation;
    let names = input::names(operation);
    let required = names.iter().filter(|named| input::is_required(operation, named.param));
    let parameters = required.map(|named| (named.name.to_owned(), json(Some(input::example(named)))));
    Json::object([("operation", Json::text(entry.command())), ("parameters", Json::Object(parameters.collect()))])
}

/// Returns an operation as one search result.
pub(crate) fn found(entry: &Entry) -> Json {
    Json::object([
        ("operation", Json::text(entry.command())),
        ("tool", Json::text(Kind::of(entry.operation).tool())),
        ("summary", Json::text(title(entry.operation))),
    ])
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use zoom_core::schema::Type;

    use super::{text::is_of_body, *};
    use crate::catalogue;

    /// The default of `--max-bytes`.
    const MOST: usize = 20_000;

    fn entry(command: &str) -> Entry {
        let words: Vec<String> = command.split(' ').map(str::to_owned).collect();
        catalogue::find(&words)[0]
    }

    fn text(members: &Members) -> String {
        serde_json::to_string(members).unwrap()
    }

    #[test]
    fn no_description_and_no_part_of_one_is_too_long_and_each_member_has_a_part() {
        let mut objects = HashSet::new();
        let mut count = 0;
        let mut check = |entry: &Entry, part: &str| {
            let found = Part::find(entry.operation, part);
            let found = found.unwrap_or_else(|fault| panic!("{}: {part}: {}", entry.command(), fault.message));
            for has_schemas in [false, true] {
                let length = text(&found.describe(entry, has_schemas, MOST)).len();
                assert!(length <= MOST, "{} {part} {has_schemas}: {length}", entry.command());
                count += 1;
            }
        };
        for entry in catalogue::entries() {
            let operation = entry.operation;
            for has_schemas in [false, true] {
                let members = describe(&entry, has_schemas, MOST);
                let length = text(&members).len();
                assert!(length <= MOST, "{} {has_schemas}: {length}", entry.command());
                let is_cut = !has_schemas && text(&members).len() < text(&described(&entry, Detail::Lines)).len();
                assert!(!is_cut || members.contains_key("note"), "{}", entry.command());
            }
            let names = part::names(operation);
            for part in names.split('`').filter(|name| name.chars().all(char::is_alphabetic) && !name.is_empty()) {
                check(&entry, part);
            }
            // Each object in the catalogue is described once at each depth, since many operations share objects.
            let sent = input::names(operation).into_iter().map(|named| {
                let section = if is_of_body(named.param) { "body" } else { "parameters" };
                (format!("{section}.{}", named.name), named.param.ty, true)
            });
            let returned = [("response".to_owned(), record(operation).1, false)];
            let returned = returned.into_iter().filter(|_| operation.response == ResponseKind::Json);
            let mut open: Vec<(String, Type, bool)> = sent.chain(returned).collect();
            while let Some((path, ty, is_sent)) = open.pop() {
                let Some(object) = members::object_of(ty) else {
                    continue;
                };
                if !objects.insert((std::ptr::from_ref(object), is_sent, path.len() / 40)) {
                    continue;
                }
                check(&entry, &path);
                open.extend(
                    object.members().map(|member| (format!("{path}.{}", member.wire_name), member.ty, is_sent)),
                );
            }
        }
        assert!(count > 1_000, "{count}");
    }

    #[test]
    fn what_is_too_long_for_one_result_is_in_the_part_that_the_note_names() {
        let entry = entry("meetings create-meeting");
        let members = describe(&entry, false, 4_000);
        let Json::Text(note) = &members["note"] else { panic!("the note is text") };
        assert!(note.contains("set `part` to `parameters`, `body`, `response` or `errors`"), "{note}");
        assert!(members.contains_key("example") && text(&members).len() > 1_000, "{members:?}");
        let describe = |part: &str, max_bytes| {
            text(&Part::find(entry.operation, part).unwrap().describe(&entry, false, max_bytes))
        };
        let whole = describe("body.settings", usize::MAX);
        assert!(
            whole.contains("\"settings.approved_or_denied_countries_or_regions.enable (") && !whole.contains("note"),
            "{whole}"
        );
        let cut = describe("body.settings", 4_000);
        assert!(cut.contains("set `part` to a member, as in `body.settings."), "{cut}");
        for part in ["body.settings.approved_or_denied_countries_or_regions", "body.recurrence", "response.settings"] {
            let description = describe(part, MOST);
            let (_, path) = part.split_once('.').unwrap();
            assert!(description.contains(&format!("\"{path}.")) && !description.contains("\"topic ("), "{description}");
        }
        // A value without members is described in full.
        assert!(describe("body.type", MOST).contains("\"doc\":"));
    }

    #[test]
    fn the_path_of_a_line_is_that_of_a_part_and_another_one_is_rejected() {
        let operation = entry("users list-users").operation;
        for part in ["response.items[].dept", "response.items.dept", "response.dept", "response"] {
            assert!(Part::find(operation, part).is_ok(), "{part}");
        }
        for (part, message) in [
            ("respons", "write `parameters`, `body`, `response` or `errors`"),
            ("errors.a", "write `parameters`, `body`, `response` or `errors`"),
            ("", "write `parameters`, `body`, `response` or `errors`"),
            ("response.items[].dpt", "`dpt` in `response.items[].dpt`"),
            ("response.items[].dept.a", "there is no `a`"),
            ("parameters.stat", "there is no `stat`"),
            ("body.a", "there is no `a`"),
        ] {
            let fault = Part::find(operation, part).err().unwrap_or_else(|| panic!("{part}"));
            assert!(fault.message.contains(message), "{part}: {}", fault.message);
        }
        assert!(Part::find(entry("meetings delete-meeting").operation, "response").is_err());
    }
}
