//! The objects that the sandbox stores: users, their meetings and their webinars.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use crate::fake_values::{EMAIL, MEETING_ID, MEETING_UUID, OTHER_USER_ID, TIME, USER_ID};

/// The prefix of the path of a page that starts a meeting or a webinar.
pub(crate) const START_PATH: &str = "/s/";

/// A user, a meeting or a webinar, with the fields that were set. All other fields are made up when the object is read.
pub(crate) type Object = Map<String, Value>;

/// The maximum number of deleted meetings that can be recovered.
const MAX_DELETED: usize = 1_000;

/// Users, meetings and webinars.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) users: Vec<Object>,
    pub(crate) meetings: Vec<Object>,
    /// The webinars that were created; the path of an operation may name others, too.
    pub(crate) webinars: Vec<Object>,
    /// The most recently deleted meetings.
    deleted: VecDeque<Object>,
    issued: u64,
}

impl State {
    /// Creates two users, and a meeting hosted by the first, who is `me`.
    pub(crate) fn new(url: &str) -> Self {
        let mut state =
            Self { users: Vec::new(), meetings: Vec::new(), webinars: Vec::new(), deleted: VecDeque::new(), issued: 0 };
        state.add_user(USER_ID, object(json!({"email": EMAIL, "first_name": "Ann", "last_name": "Archer"})));
        state.add_user(
            OTHER_USER_ID,
            object(json!({"email": "ben@example.com", "first_name": "Ben", "last_name": "Baker"})),
        );
        state.add_meeting(url, 0, MEETING_ID, MEETING_UUID, object(json!({"topic": "Plans"})));
        state
    }

    /// Returns a number that has not been returned before.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }

    /// Returns the index of the user with this id or email address, or of `me`.
    pub(crate) fn user(&self, key: &str) -> Option<usize> {
        let matches = |user: &Object| {
            let email = text(user, "email");
            text(user, "id") == if key == "me" { USER_ID } else { key } || email.eq_ignore_ascii_case(key)
        };
        self.users.iter().position(matches)
    }

    /// Adds a user with these fields.
    pub(crate) fn add_user(&mut self, id: &str, fields: Object) -> &Object {
        let name = format!("{} {}", text(&fields, "first_name"), text(&fields, "last_name"));
        let mut user = object(json!({
            "id": id,
            "type": 2,
            "status": "active",
            "display_name": name.trim(),
            "created_at": TIME,
            "user_created_at": TIME,
        }));
        user.extend(fields);
        self.users.push(user);
        &self.users[self.users.len() - 1]
    }

    /// Removes a user, and the meetings and webinars that the user hosts.
    pub(crate) fn remove_user(&mut self, index: usize) {
        let user = self.users.remove(index);
        self.meetings.retain(|meeting| meeting.get("host_id") != user.get("id"));
        self.webinars.retain(|webinar| webinar.get("host_id") != user.get("id"));
    }

    /// Returns the index of the meeting with this id or UUID.
    pub(crate) fn meeting(&self, key: &str) -> Option<usize> {
        self.meetings.iter().position(|meeting| is_named(meeting, key))
    }

    /// Returns the index of the webinar with this id or UUID, if it was created.
    pub(crate) fn webinar(&self, key: &str) -> Option<usize> {
        self.webinars.iter().position(|webinar| is_named(webinar, key))
    }

    /// Removes a meeting, which can be recovered.
    pub(crate) fn remove_meeting(&mut self, index: usize) {
        self.deleted.push_back(self.meetings.remove(index));
        if self.deleted.len() > MAX_DELETED {
            self.deleted.pop_front();
        }
    }

    /// Recovers a deleted meeting.
    pub(crate) fn recover_meeting(&mut self, key: &str) {
        let deleted = self.deleted.iter().position(|meeting| is_named(meeting, key));
        self.meetings.extend(deleted.and_then(|index| self.deleted.remove(index)));
    }

    /// Adds a meeting with these fields, hosted by the user at the index `host`.
    pub(crate) fn add_meeting(&mut self, url: &str, host: usize, id: u64, uuid: &str, fields: Object) -> &Object {
        self.meetings.push(self.scheduled(url, host, id, uuid, 2, fields));
        &self.meetings[self.meetings.len() - 1]
    }

    /// Adds a webinar with these fields, hosted by the user at the index `host`.
    pub(crate) fn add_webinar(&mut self, url: &str, host: usize, id: u64, uuid: &str, fields: Object) -> &Object {
        self.webinars.push(self.scheduled(url, host, id, uuid, 5, fields));
        &self.webinars[self.webinars.len() - 1]
    }

    fn scheduled(&self, url: &str, host: usize, id: u64, uuid: &str, kind: u8, fields: Object) -> Object {
        let mut scheduled = object(json!({
            "id": id,
            "uuid": uuid,
            "host_id": self.users[host].get("id"),
            "host_email": self.users[host].get("email"),
            "type": kind,
            "status": "waiting",
            "start_time": TIME,
            "created_at": TIME,
            "join_url": format!("{url}/j/{id}"),
            "start_url": format!("{url}{START_PATH}{id}"),
        }));
        scheduled.extend(fields);
        scheduled
    }
}

/// Returns whether a meeting or a webinar has this id or UUID.
fn is_named(object: &Object, key: &str) -> bool {
    let number = key.parse().ok().map(Value::Number);
    (number.is_some() && object.get("id") == number.as_ref()) || text(object, "uuid") == key
}

/// Returns the members of an object, or none if the value is not an object.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

/// Returns a member that is a string, or `""` if it is anything else.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Sets the fields of `changes` in `stored`, including those of nested objects. Other fields are not changed.
pub(crate) fn merge(stored: &mut Object, changes: Object) {
    for (name, change) in changes {
        match (stored.get_mut(&name), change) {
            (Some(Value::Object(stored)), Value::Object(changes)) => merge(stored, changes),
            (_, change) => _ = stored.insert(name, change),
        }
    }
}

/// Replaces made-up values with stored ones. A stored field that the made-up value does not contain is ignored.
pub(crate) fn overlay(made_up: &mut Value, stored: &Value) {
    match (made_up, stored) {
        (Value::Object(made_up), Value::Object(stored)) => {
            for (name, made_up) in made_up {
                if let Some(stored) = stored.get(name) {
                    overlay(made_up, stored);
                }
            }
        }
        (Value::Array(made_up), Value::Array(stored)) => {
            let first = made_up.first().cloned();
            let elements = stored.iter().map(|stored| {
                let mut element = first.clone().unwrap_or_else(|| stored.clone());
                overlay(&mut element, stored);
                element
            });
            *made_up = elements.collect();
        }
        (made_up, stored) => made_up.clone_from(stored),
    }
}
