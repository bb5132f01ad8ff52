//! Example command lines for operations, as shown in help and by `zoomctl show`.

use std::fmt::Write as _;

use heck::ToShoutySnakeCase as _;
use zoom_core::{
    Operation,
    operation::ParamLocation,
    schema::{Format, Type},
};

use crate::{
    arguments::{self, Argument},
    catalogue, description,
};

/// The members to prefer in an example if a request has several members and requires none of them.
const USUAL: [&str; 5] = ["topic", "name", "title", "display_name", "first_name"];

/// The characters, besides ASCII letters and digits, that a shell takes literally.
const PLAIN: &str = "@._:/=+-,";

/// Returns a command line with all required arguments.
pub(crate) fn of(product: &str, operation: &'static Operation) -> String {
    let mut line = format!("zoomctl {product} {}", catalogue::command_name(operation));
    let has_body = operation.params.iter().any(|param| param.location == ParamLocation::Body && param.required);
    for argument in arguments::of(operation).iter().filter(|argument| argument.param.required) {
        let (name, ty) = (argument.param.wire_name, argument.param.ty);
        // Writing to a string cannot fail.
        match argument.param.location {
            ParamLocation::Path if arguments::is_user(argument.param) => line.push_str(" me"),
            ParamLocation::Path => _ = write!(line, " {}", value(name, ty)),
            ParamLocation::File => _ = write!(line, " --{} FILE", argument.name),
            // A member of a group: the group as a whole need not be sent.
            _ if !operation.params.contains(argument.param) => {}
            _ => _ = write!(line, " --{} {}", argument.name, value(name, ty)),
        }
    }
    if has_body {
        line.push_str(" --body @FILE");
    } else if let Some(argument) = optional(operation) {
        _ = write!(line, " --{} {}", argument.name, value(argument.param.wire_name, argument.param.ty));
    }
    if operation.paginate.is_some() {
        line.push_str(" --all -o ndjson");
    }
    line
}

/// Returns an optional member of the body to set as well: the only one if it contains objects, or the most usual one if
/// no member is required.
fn optional(operation: &'static Operation) -> Option<Argument> {
    let members =
        || arguments::of(operation).into_iter().filter(|argument| argument.param.location == ParamLocation::Member);
    let mut free: Vec<Argument> = members().filter(|argument| !argument.param.required).collect();
    let is_object = |argument: &Argument| description::is_of_objects(argument.param.ty);
    if free.len() == 1 && is_object(&free[0]) {
        return free.pop();
    }
    let has_required = members().any(|argument| argument.param.required);
    let rank = |argument: &Argument| {
        let usual = USUAL.iter().position(|name| *name == argument.param.wire_name);
        (is_object(argument), usual.unwrap_or(USUAL.len()))
    };
    (!has_required).then(|| free.into_iter().min_by_key(rank)).flatten()
}

/// Returns a value as written in a shell: for text, its name in capitals; otherwise, an example value.
fn value(name: &str, ty: Type) -> String {
    match ty {
        Type::List(element) if description::is_of_objects(*element) => quoted(&description::example(ty)),
        Type::List(element) => value(name, *element),
        Type::Map(_) | Type::Object(_) => quoted(&description::example(ty)),
        Type::Text { format: None | Some(Format::Uuid), .. } | Type::Any | Type::Id | Type::Secret => {
            name.to_shouty_snake_case()
        }
        ty => quoted(description::sample(name, ty).trim_matches('"')),
    }
}

/// Returns text, in quotes if a shell would otherwise interpret it.
fn quoted(text: &str) -> String {
    if text.chars().all(|c| c.is_ascii_alphanumeric() || PLAIN.contains(c)) {
        text.to_owned()
    } else {
        format!("'{text}'")
    }
}

#[cfg(test)]
mod tests {
    use zoom_core::{zoom_endpoint, zoom_object};

    use super::*;

    #[zoom_endpoint(PATCH "/rooms/<room_id>/days/<day>")]
    struct UpdateDay {
        room_id: String,
        day: zoom_core::Date,
        note: Option<String>,
        name: Option<String>,
    }

    #[zoom_endpoint(POST "/users/<user_id>/rooms")]
    struct CreateRoom {
        user_id: String,
        seats: i64,
        door: Option<Door>,
    }

    #[zoom_object]
    struct Door {
        #[required]
        width: i64,
    }

    #[zoom_endpoint(GET "/rooms")]
    struct ListRooms {
        name: Option<String>,
    }

    #[test]
    fn an_example_has_what_is_required_and_a_member_where_the_body_would_be_empty() {
        for (operation, expected) in [
            (UpdateDay::OPERATION, "zoomctl rooms update-day ROOM_ID 2026-01-31 --name NAME"),
            (CreateRoom::OPERATION, "zoomctl rooms create-room me --seats 1 --door '{\"width\":1}'"),
            (ListRooms::OPERATION, "zoomctl rooms list-rooms"),
        ] {
            assert_eq!(of("rooms", operation), expected);
        }
    }
}
