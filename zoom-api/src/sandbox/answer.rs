//! What an operation answers: for users, meetings and recordings what is kept of them, and for all else what its type
//! makes up.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use http::{Method, StatusCode};
use serde_json::{Value, json};
use zoom_core::Operation;

use super::{
    check::Call,
    plausible::{MEETING_ID, USER_ID},
    reply::{self, Refusal, Reply},
    route::Route,
    server::World,
    state::{Object, State, merge, object, overlay, text},
};

/// How many items a page holds, unless the call says it, and at most.
const PAGE_SIZE: (usize, usize) = (30, 300);

/// The longest life of a user's token, in seconds: a year.
const LONGEST_TTL: usize = 365 * 24 * 60 * 60;

/// Answers a call that was checked.
pub(crate) fn answer(world: &World, route: &Route, call: &Call) -> Result<Reply, Refusal> {
    let operation = route.operation();
    let state = &mut world.state();
    let at = subject(world, state, route)?;
    let made_up = || {
        (route.sample.1)().map_err(|error| {
            Refusal::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                500,
                format!("the sandbox can't make up an answer: {error}"),
            )
        })
    };
    let known = match (operation.method.as_str(), operation.path) {
        ("GET", "/users") => {
            let status = call.query("status").unwrap_or("active");
            let users = state.users.iter().filter(|user| text(user, "status") == status).cloned().map(Value::Object);
            page(operation, call, users.collect())?
        }
        ("POST", "/users") => {
            let said = object(call.members().remove("user_info").unwrap_or_default());
            let email = text(&said, "email").to_owned();
            if !email.contains('@') {
                return Err(Refusal::of_field("user_info.email", "Invalid field."));
            }
            world.fits("/users/<user_id>", &said)?;
            if state.user(&email).is_some() {
                return Err(refused(operation, 1005, StatusCode::CONFLICT, "User already in the account."));
            }
            let id = format!("{:022}", state.next());
            state.add_user(&id, said).clone().into()
        }
        ("GET", "/users/<user_id>") => state.users[at].clone().into(),
        ("PATCH", "/users/<user_id>") => {
            world.fits(operation.path, &call.members())?;
            merge(&mut state.users[at], call.members());
            Value::Null
        }
        ("DELETE", "/users/<user_id>") => {
            state.remove_user(at);
            Value::Null
        }
        ("GET", "/users/<user_id>/token" | "/users/me/zak") => {
            if call.number("ttl").is_some_and(|ttl| ttl > LONGEST_TTL) {
                return Err(Refusal::of_field("ttl", "a year at most"));
            }
            let kind = call.query("type").unwrap_or("zak");
            let number = state.next();
            json!({"token": format!("sandbox.{kind}.{}.{number}", text(&state.users[at], "id"))})
        }
        ("GET", "/users/<user_id>/meetings") => {
            let host = state.users[at].get("id");
            let meetings = state.meetings.iter().filter(|meeting| meeting.get("host_id") == host).cloned();
            page(operation, call, meetings.map(Value::Object).collect())?
        }
        ("POST", "/users/<user_id>/meetings") => {
            world.fits("/meetings/<meeting_id>", &call.members())?;
            let number = state.next();
            let uuid = format!("mEeTiNg{number:015}==");
            state.add_meeting(&world.url, at, MEETING_ID + number, &uuid, call.members()).clone().into()
        }
        ("GET", "/meetings/<meeting_id>") => state.meetings[at].clone().into(),
        ("PATCH", "/meetings/<meeting_id>") => {
            world.fits(operation.path, &call.members())?;
            merge(&mut state.meetings[at], call.members());
            Value::Null
        }
        ("DELETE", "/meetings/<meeting_id>") => {
            state.meetings.remove(at);
            Value::Null
        }
        ("GET", "/users/<user_id>/recordings") => {
            let is_host = text(&state.users[at], "id") == USER_ID;
            let recordings = if is_host { world.recordings.list(&world.url) } else { Vec::new() };
            page(operation, call, recordings)?
        }
        ("GET", "/meetings/<meeting_id>/recordings") => {
            let number = world.recordings.find(&route.values[0]).ok_or_else(|| {
                refused(operation, 3301, StatusCode::NOT_FOUND, "There is no recording for this meeting.")
            })?;
            world.recordings.meeting(&world.url, number)
        }
        _ => Value::Null,
    };
    Ok(match operation.answer {
        zoom_core::Answer::Empty => reply::nothing(),
        zoom_core::Answer::Json => {
            let mut answer = made_up()?;
            if !known.is_null() {
                overlay(&mut answer, &known);
            }
            let status = if operation.method == Method::POST { StatusCode::CREATED } else { StatusCode::OK };
            reply::json(status, &answer)
        }
        _ => reply::with_type(StatusCode::OK, "application/octet-stream", b"a file of the sandbox".as_slice().into()),
    })
}

/// The place of the user or the meeting that the path names first. It is 0 where there is none, and for a recorded meeting,
/// of which nothing is kept but the recording.
fn subject(world: &World, state: &State, route: &Route) -> Result<usize, Refusal> {
    let operation = route.operation();
    let named = route.values.first().map_or("", String::as_str);
    let is_below = |template: &str| operation.path.starts_with(template);
    if operation.path == "/users/me/zak" || is_below("/users/<user_id>") {
        let name = if named.is_empty() { "me" } else { named };
        return state
            .user(name)
            .ok_or_else(|| refused(operation, 1001, StatusCode::NOT_FOUND, format!("User does not exist: {name}.")));
    }
    if !is_below("/meetings/<") {
        return Ok(0);
    }
    let is_recorded = operation.path != "/meetings/<meeting_id>" && world.recordings.find(named).is_some();
    state
        .meeting(named)
        .or(is_recorded.then_some(0))
        .ok_or_else(|| refused(operation, 3001, StatusCode::NOT_FOUND, format!("Meeting does not exist: {named}.")))
}

/// A refusal by a code, with the status that the operation declares for it.
fn refused(operation: &Operation, code: i64, status: StatusCode, message: impl Into<String>) -> Refusal {
    let declared = operation.errors.iter().find(|error| error.code == code);
    let declared = declared.and_then(|error| StatusCode::from_u16(error.status).ok());
    Refusal::new(declared.unwrap_or(status), code, message)
}

/// The page of a list that a call asks for, by a token or by its number.
fn page(operation: &Operation, call: &Call, items: Vec<Value>) -> Result<Value, Refusal> {
    let size = call.number("page_size").unwrap_or(PAGE_SIZE.0).clamp(1, PAGE_SIZE.1);
    let number = call.number("page_number").unwrap_or(1).max(1);
    let start = match call.query("next_page_token") {
        // A page beyond all others is empty, however far away it is.
        None => (number - 1).saturating_mul(size),
        Some(token) => {
            let start = token.split_once('-').and_then(|(start, _)| start.parse().ok());
            let start = start.filter(|start| token == page_token(call, *start));
            start.ok_or_else(|| {
                refused(operation, 300, StatusCode::BAD_REQUEST, "The next page token is invalid or expired.")
            })?
        }
    };
    let (total, end) = (items.len(), start.saturating_add(size));
    let name = operation.paginate.map_or("", |paginate| paginate.items);
    Ok(json!({
        name: items.into_iter().skip(start).take(size).collect::<Vec<_>>(),
        "next_page_token": if end < total { page_token(call, end) } else { String::new() },
        "page_count": total.div_ceil(size),
        "page_number": start / size + 1,
        "page_size": size,
        "total_records": total,
    }))
}

/// A token for the page that begins at a place. It is good for the same query only, as Zoom's are.
fn page_token(call: &Call, start: usize) -> String {
    let mut hasher = DefaultHasher::new();
    call.path.hash(&mut hasher);
    call.query.iter().filter(|(name, _)| name != "next_page_token").for_each(|pair| pair.hash(&mut hasher));
    format!("{start}-{:016x}", hasher.finish())
}

/// Whether what is said of a user or a meeting is of the kinds that the sandbox answers with: the fields that are not.
pub(crate) fn misfits(path: &str, made_up: &Object, said: &Object) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, said) in said {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match (made_up.get(name), said) {
            (Some(Value::Object(made_up)), Value::Object(said)) => found.extend(misfits(&path, made_up, said)),
            (Some(expected), said) if !is_like(expected, said) => {
                found.push((path, format!("should be {}", kind(expected))));
            }
            _ => {}
        }
    }
    found
}

/// Whether a value is of the kind of another. A number may come as its digits, and a text as a number.
fn is_like(expected: &Value, said: &Value) -> bool {
    match (expected, said) {
        (_, Value::Null) | (Value::String(_), Value::Number(_)) => true,
        (Value::Number(_), Value::String(digits)) => digits.parse::<f64>().is_ok(),
        _ => kind(expected) == kind(said),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
