//! The objects that exist from the start: users, meetings and replies, as JSON.

use serde_json::Value;
use zoom_core::{MeetingId, Operation, schema::Problem};

use crate::{
    fake_values::MEETING_ID,
    reply::Reply,
    setup_error::SetupError,
    state::{Object, State, merge, text},
    target::Target,
};

/// A function that returns what is wrong with an object as a response to `GET path`.
type Check<'a> = &'a dyn Fn(&str, &Object) -> Option<Problem>;

/// A well-formed seed. Whether its values are valid depends on the objects that already exist.
#[derive(Debug, Default)]
pub(crate) struct Seed {
    users: Vec<Object>,
    meetings: Vec<Object>,
    pub(crate) replies: Vec<(Target, Reply)>,
}

impl Seed {
    /// Reads a seed.
    pub(crate) fn parse(seed: &Value, operations: &[&'static Operation]) -> Result<Self, SetupError> {
        let Some(members) = seed.as_object() else {
            return Err(SetupError::new(
                "a seed is an object such as {\"users\": [{\"email\": \"cleo@example.com\"}]}",
            ));
        };
        let mut read = Self::default();
        for (name, value) in members {
            let pointer = format!("/{name}");
            match name.as_str() {
                "users" => read.users = objects(&pointer, value)?,
                "meetings" => read.meetings = objects(&pointer, value)?,
                "replies" => read.replies = replies(&pointer, value, operations)?,
                _ => {
                    let problem = "can't be seeded: write `users`, `meetings` or `replies`; a reply replaces the response of any \
                                   operation";
                    return Err(SetupError::at(&pointer, problem));
                }
            }
        }
        Ok(read)
    }

    /// Adds the users and the meetings.
    pub(crate) fn add_to(&self, state: &mut State, url: &str, check: Check<'_>) -> Result<(), SetupError> {
        let checked = |pointer: &str, path: &str, object: &Object| match check(path, object) {
            Some(Problem { path, message, .. }) => {
                Err(SetupError::at(&format!("{pointer}/{}", path.replace('.', "/")), message))
            }
            None => Ok(()),
        };
        for (i, user) in self.users.iter().enumerate() {
            let pointer = format!("/users/{i}");
            checked(&pointer, "/users/<user_id>", user)?;
            add_user(state, &pointer, user.clone())?;
        }
        for (i, meeting) in self.meetings.iter().enumerate() {
            let pointer = format!("/meetings/{i}");
            checked(&pointer, "/meetings/<meeting_id>", meeting)?;
            add_meeting(state, url, &pointer, meeting.clone())?;
        }
        Ok(())
    }
}

fn objects(pointer: &str, value: &Value) -> Result<Vec<Object>, SetupError> {
    let elements = value.as_array().ok_or_else(|| SetupError::at(pointer, "write a list of objects"))?;
    let objects = elements.iter().enumerate().map(|(i, element)| {
        element.as_object().cloned().ok_or_else(|| SetupError::at(&format!("{pointer}/{i}"), "write an object"))
    });
    objects.collect()
}

/// Reads a list of replies.
pub(crate) fn replies(
    pointer: &str,
    value: &Value,
    operations: &[&'static Operation],
) -> Result<Vec<(Target, Reply)>, SetupError> {
    let elements = value.as_array().ok_or_else(|| SetupError::at(pointer, "write a list of replies"))?;
    let replies = elements.iter().enumerate().map(|(i, element)| {
        let pointer = format!("{pointer}/{i}");
        let (to, reply) = Reply::from_json(&pointer, element)?;
        let target = Target::parse(&to, operations).map_err(|error| SetupError::at(&format!("{pointer}/to"), error))?;
        Ok((target, reply))
    });
    replies.collect()
}

/// Adds a user, or changes the one with the same id or email address.
fn add_user(state: &mut State, pointer: &str, mut user: Object) -> Result<(), SetupError> {
    let (id, email) = (text(&user, "id").to_owned(), text(&user, "email").to_owned());
    let by = |key: &str| if key.is_empty() { None } else { state.user(key) };
    match (by(&id), by(&email)) {
        (Some(user), Some(other)) if user != other => {
            Err(SetupError::at(&format!("{pointer}/email"), format!("another user has the address {email}")))
        }
        (None, Some(_)) if !id.is_empty() => {
            Err(SetupError::at(&format!("{pointer}/email"), format!("another user has the address {email}")))
        }
        (Some(known), _) | (None, Some(known)) => {
            // The `id` may be `me`, so it is not stored.
            user.remove("id");
            merge(&mut state.users[known], user);
            Ok(())
        }
        (None, None) if !email.contains('@') => {
            Err(SetupError::at(pointer, "write the user's `email`, such as \"cleo@example.com\""))
        }
        (None, None) => {
            let id = if id.is_empty() { format!("{:022}", state.next_number()) } else { id };
            state.add_user(&id, user);
            Ok(())
        }
    }
}

/// Adds a meeting, or changes the one with the same number or UUID.
fn add_meeting(state: &mut State, url: &str, pointer: &str, mut meeting: Object) -> Result<(), SetupError> {
    let hosts = ["host_id", "host_email"].map(|name| (name, meeting.remove(name)));
    let host = hosts.into_iter().find_map(|(name, value)| Some((name, value?.as_str()?.to_owned())));
    let is_hosted = host.is_some();
    let (member, key) = host.unwrap_or(("host_id", "me".to_owned()));
    let Some(host) = state.user(&key) else {
        let problem = format!("there is no user `{key}`: add it to `users`");
        return Err(SetupError::at(&format!("{pointer}/{member}"), problem));
    };
    let id = match meeting.remove("id") {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => {
            Some(text.parse::<MeetingId>().map(MeetingId::number).map_err(|error| error.to_string()))
        }
        Some(id) => Some(id.as_u64().ok_or_else(|| format!("`{id}` is not a meeting number"))),
    };
    let id = id.transpose().map_err(|problem| SetupError::at(&format!("{pointer}/id"), problem))?;
    let uuid = text(&meeting, "uuid").to_owned();
    let known = id.and_then(|id| state.meeting(&id.to_string()));
    let known = known.or_else(|| if uuid.is_empty() { None } else { state.meeting(&uuid) });
    if let Some(known) = known {
        let of_uuid = if uuid.is_empty() { None } else { state.meeting(&uuid) };
        let is_other = id.is_some_and(|id| state.meetings[known].get("id") != Some(&id.into()));
        if is_other || of_uuid.is_some_and(|other| other != known) {
            return Err(SetupError::at(&format!("{pointer}/uuid"), "another meeting has this UUID"));
        }
        if is_hosted {
            for (to, from) in [("host_id", "id"), ("host_email", "email")] {
                let value = state.users[host].get(from).cloned().unwrap_or_default();
                meeting.insert(to.to_owned(), value);
            }
        }
        merge(&mut state.meetings[known], meeting);
        return Ok(());
    }
    let number = state.next_number();
    let uuid = if uuid.is_empty() { format!("mEeTiNg{number:015}==") } else { uuid };
    meeting.remove("uuid");
    state.add_meeting(url, host, id.unwrap_or(MEETING_ID + number), &uuid, meeting);
    Ok(())
}
