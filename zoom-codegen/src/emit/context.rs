//! The containers of members and parameters, which form the first part of the keys in `words.tsv`.

use crate::{
    operation_name,
    plan::{Location, Occurrence, Operation, Param},
    texts::Within,
    things, words,
};

/// Returns the containers of a value's members, the most specific first: the operation or the event, then the members
/// that contain the value, also in the singular.
///
/// The members of `GET /users 200.users[]` are within `GET /users.users`, `users` and `user`.
pub(super) fn inside(operation: &Operation, occurrence: &Occurrence) -> Within {
    within(operation, &members(operation, &occurrence.key))
}

/// Returns the containers of the value itself, and the name of the value within them.
pub(super) fn around(operation: &Operation, occurrence: &Occurrence) -> (Within, Option<String>) {
    let mut members = members(operation, &occurrence.key);
    match members.pop() {
        Some(name) => (within(operation, &members), Some(name)),
        // A parameter that is not in the body.
        None => (Within { keys: vec![key(operation), "query".to_owned()], ..Within::default() }, None),
    }
}

/// Returns the containers of a parameter. A member of the body describes the thing at the end of the path; a
/// placeholder describes the thing named before it in the path.
pub(super) fn of_param(operation: &Operation, param: &Param) -> Within {
    match param.location {
        Location::Path => {
            let placeholder = format!("/{{{}}}", param.wire);
            let before = operation.path.split(&placeholder).next().unwrap_or_default();
            let before = if operation.path == before { "" } else { before };
            let keys = [vec![key(operation)], things(before)].concat();
            let thing = operation_name::literals(before).pop().and_then(things::of_container);
            Within { keys, thing, session: session(operation), container: None }
        }
        Location::Query | Location::CommaList | Location::Header => {
            let keys = vec![key(operation), "query".to_owned()];
            Within { keys, session: session(operation), ..Within::default() }
        }
        Location::Member | Location::Body | Location::Part | Location::File => within(operation, &[]),
    }
}

fn within(operation: &Operation, members: &[String]) -> Within {
    let of_event = || things::of_event(&operation.key).map(str::to_owned);
    let of_path = || things::of_path(&operation_name::literals(&operation.path));
    let thing = match members {
        [] if operation.is_event => of_event(),
        [only] if operation.is_event && (only == "object" || only == "old_object") => of_event(),
        [] => of_path(),
        // The member `header` of an order describes the order, and the member `items` of a list of events contains
        // events.
        [only] if things::is_plain_part(only) => of_path(),
        [.., last] => things::of_container(last),
    };
    let container = members.last().cloned();
    Within { keys: keys(operation, members), thing, container, session: session(operation) }
}

/// The segments of paths, and the beginnings of events, that contain both meetings and webinars although they name
/// meetings only.
const OF_BOTH: [&str; 7] =
    ["meeting.aic", "meeting.summary", "meeting_summaries", "meeting_summary", "recordings", "report", "transcript"];

/// Returns `meeting` or `webinar` if the operation or the event is only about one of the two.
fn session(operation: &Operation) -> Option<&'static str> {
    let mut parts = operation_name::literals(&operation.path);
    parts.extend(operation.key.split('.').next().filter(|_| operation.is_event));
    let is_about = |names: [&str; 3]| parts.iter().any(|part| names.contains(part));
    let is_of_both = OF_BOTH.iter().any(|of_both| parts.contains(of_both) || operation.key.starts_with(of_both));
    match (is_about(["meeting", "meetings", "live_meetings"]), is_about(["webinar", "webinars", "live_webinars"])) {
        _ if is_of_both => None,
        (true, false) => Some("meeting"),
        (false, true) => Some("webinar"),
        _ => None,
    }
}

fn keys(operation: &Operation, members: &[String]) -> Vec<String> {
    let path = members.join(".");
    let mut found = Vec::new();
    let heads = if operation.is_event { event_names(&operation.key) } else { vec![key(operation)] };
    if members.is_empty() {
        found.extend(heads);
        found.extend(if operation.is_event { vec!["payload".to_owned()] } else { things(&operation.path) });
        return found;
    }
    found.extend(heads.iter().map(|head| format!("{head}.{path}")));
    for from in 0..members.len() {
        let path = members[from..].join(".");
        let (container, last) =
            path.rsplit_once('.').map_or(("", path.as_str()), |(container, last)| (container, last));
        let one = singular(last);
        let one = if container.is_empty() { one } else { format!("{container}.{one}") };
        let is_plural = one != path;
        found.push(path);
        found.extend(is_plural.then_some(one));
    }
    found
}

/// Returns the key of an operation. An operation on a sub-account has the key of the account's own operation.
pub(super) fn key(operation: &Operation) -> String {
    operation.key.replacen("/accounts/{accountId}/", "/", usize::from(operation.is_master))
}

/// Returns an event's name and its prefixes: `zoomroom.location_deleted`, `zoomroom.location` and `zoomroom`.
fn event_names(name: &str) -> Vec<String> {
    let mut names = vec![name.to_owned()];
    let mut rest = name;
    while let Some(end) = rest.rfind(['.', '_']) {
        rest = &rest[..end];
        names.push(rest.to_owned());
    }
    names
}

/// Returns the last literal segment of a path, as it is written and in the singular.
fn things(path: &str) -> Vec<String> {
    // The word `settings` alone does not say which kind of settings they are.
    let Some(last) = operation_name::literals(path).pop().filter(|last| *last != "settings") else {
        return Vec::new();
    };
    let one = singular(last);
    if one == last { vec![one] } else { vec![last.to_owned(), one] }
}

/// Returns a name with its last word in the singular.
fn singular(name: &str) -> String {
    let words = words::split(name);
    let (Some(last), Some(one)) = (words.last(), words::singular(&words).pop()) else { return name.to_owned() };
    match name.strip_suffix(last.as_str()) {
        Some(before) => format!("{before}{one}"),
        None => name.to_owned(),
    }
}

/// Returns the members that contain the value at the end of an occurrence's key, followed by the value's own name.
fn members(operation: &Operation, occurrence: &str) -> Vec<String> {
    let path = occurrence.strip_prefix(&operation.key).unwrap_or_default().trim_start();
    let mut members = path.split('.').map(|member| member.trim_end_matches(['[', ']', '{', '}']).to_owned());
    // The first segment is the status, `body` or `payload`.
    members.next();
    members.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::ResponseBody;

    fn operation(key: &str) -> Operation {
        let path = key.split_once(' ').map_or("", |(_, path)| path);
        Operation {
            key: key.to_owned(),
            method: "GET",
            path: path.to_owned(),
            is_master: path.starts_with("/accounts/"),
            is_reconstructed: false,
            is_event: path.is_empty(),
            summary: String::new(),
            description: String::new(),
            tag: String::new(),
            params: Vec::new(),
            format: crate::plan::BodyFormat::Json,
            response: ResponseBody::Empty,
            items: None,
            rate_limit: None,
            max_range: None,
            scopes: Vec::new(),
            errors: Vec::new(),
            base: None,
            deprecated: false,
            not_in_gov: false,
            manual_name: None,
        }
    }

    #[test]
    fn an_operation_may_be_about_meetings_alone_or_webinars_alone() {
        for (of, expected) in [
            ("GET /meetings/{meetingId}", Some("meeting")),
            ("PATCH /live_meetings/{meetingId}/events", Some("meeting")),
            ("POST /users/{userId}/webinars", Some("webinar")),
            ("GET /users/{userId}", None),
            ("GET /meetings/{meetingId}/recordings", None),
            ("GET /report/webinars/{webinarId}", None),
            ("GET /meetings/meeting_summaries", None),
            ("meeting.started", Some("meeting")),
            ("meeting.summary_completed", None),
            ("webinar.ended", Some("webinar")),
            ("recording.completed", None),
        ] {
            assert_eq!(session(&operation(of)), expected, "{of}");
        }
    }

    #[test]
    fn what_contains_a_member_is_known_from_the_most_specific_on() {
        for (of, at, expected) in [
            ("GET /users", " 200.users[]", "GET /users.users users user"),
            ("GET /users", " 200", "GET /users users user"),
            ("GET /sites/{id}", " 200.a.b[]", "GET /sites/{id}.a.b a.b b"),
            ("GET /accounts/{accountId}/sites", " 200", "GET /sites sites site"),
            ("room.location_added", " payload", "room.location_added room.location room payload"),
            (
                "room.location_added",
                " payload.object",
                "room.location_added.object room.location.object room.object object",
            ),
        ] {
            let operation = operation(of);
            let occurrence = Occurrence {
                key: format!("{of}{at}"),
                operation: 0,
                order: 1,
                parent: None,
                field: None,
                is_element: false,
                is_response: true,
            };
            assert_eq!(inside(&operation, &occurrence).keys.join(" "), expected, "{of}{at}");
        }
    }
}
