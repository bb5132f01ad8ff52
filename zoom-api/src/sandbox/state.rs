//! What the sandbox keeps: users and their meetings.

use serde_json::{Map, Value, json};

use super::plausible::{MEETING_ID, MEETING_UUID, OTHER_USER_ID, TIME, USER_ID};

/// A user or a meeting: what was said of it. What was not, is made up when it is asked for.
pub(crate) type Object = Map<String, Value>;

/// Users and meetings.
pub(crate) struct State {
    pub(crate) users: Vec<Object>,
    pub(crate) meetings: Vec<Object>,
    issued: u64,
}

impl State {
    /// Two users, and a meeting of the first, who is `me`.
    pub(crate) fn new(url: &str) -> Self {
        let mut state = Self { users: Vec::new(), meetings: Vec::new(), issued: 0 };
        state
            .add_user(USER_ID, object(json!({"email": "ann@example.com", "first_name": "Ann", "last_name": "Archer"})));
        state.add_user(
            OTHER_USER_ID,
            object(json!({"email": "ben@example.com", "first_name": "Ben", "last_name": "Baker"})),
        );
        state.add_meeting(url, 0, MEETING_ID, MEETING_UUID, object(json!({"topic": "Plans"})));
        state
    }

    /// A number that was not given before.
    pub(crate) fn next(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }

    /// The place of a user, by its id, its email address or `me`.
    pub(crate) fn user(&self, key: &str) -> Option<usize> {
        let is_it = |user: &Object| {
            let email = text(user, "email");
            text(user, "id") == if key == "me" { USER_ID } else { key } || email.eq_ignore_ascii_case(key)
        };
        self.users.iter().position(is_it)
    }

    /// Adds a user.
    pub(crate) fn add_user(&mut self, id: &str, said: Object) -> &Object {
        let name = format!("{} {}", text(&said, "first_name"), text(&said, "last_name"));
        let mut user = object(json!({
            "id": id,
            "type": 2,
            "status": "active",
            "display_name": name.trim(),
            "created_at": TIME,
            "user_created_at": TIME,
        }));
        user.extend(said);
        self.users.push(user);
        &self.users[self.users.len() - 1]
    }

    /// Removes a user, and the meetings that it hosts.
    pub(crate) fn remove_user(&mut self, at: usize) {
        let user = self.users.remove(at);
        self.meetings.retain(|meeting| meeting.get("host_id") != user.get("id"));
    }

    /// The place of a meeting, by its number or its UUID.
    pub(crate) fn meeting(&self, key: &str) -> Option<usize> {
        let number = key.parse().ok().map(Value::Number);
        let is_it = |meeting: &Object| meeting.get("id") == number.as_ref() || text(meeting, "uuid") == key;
        self.meetings.iter().position(is_it)
    }

    /// Adds a meeting of a host.
    pub(crate) fn add_meeting(&mut self, url: &str, host: usize, id: u64, uuid: &str, said: Object) -> &Object {
        let mut meeting = object(json!({
            "id": id,
            "uuid": uuid,
            "host_id": self.users[host].get("id"),
            "host_email": self.users[host].get("email"),
            "type": 2,
            "status": "waiting",
            "start_time": TIME,
            "created_at": TIME,
            "join_url": format!("{url}/j/{id}"),
            "start_url": format!("{url}/s/{id}"),
        }));
        meeting.extend(said);
        self.meetings.push(meeting);
        &self.meetings[self.meetings.len() - 1]
    }
}

/// The members of an object; none of what is no object.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

/// A member that is text; `""` if it is not.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Changes what is said, and leaves all else as it is.
pub(crate) fn merge(kept: &mut Object, said: Object) {
    for (name, said) in said {
        match (kept.get_mut(&name), said) {
            (Some(Value::Object(kept)), Value::Object(said)) => merge(kept, said),
            (_, said) => _ = kept.insert(name, said),
        }
    }
}

/// Puts what is known in the place of what was made up, as far as there is a place.
pub(crate) fn overlay(made_up: &mut Value, known: &Value) {
    match (made_up, known) {
        (Value::Object(made_up), Value::Object(known)) => {
            for (name, made_up) in made_up {
                if let Some(known) = known.get(name) {
                    overlay(made_up, known);
                }
            }
        }
        (Value::Array(made_up), Value::Array(known)) => {
            let first = made_up.first().cloned();
            let elements = known.iter().map(|known| {
                let mut element = first.clone().unwrap_or_else(|| known.clone());
                overlay(&mut element, known);
                element
            });
            *made_up = elements.collect();
        }
        (made_up, known) => made_up.clone_from(known),
    }
}
