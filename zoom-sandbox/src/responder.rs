//! Responds to calls that have been checked: from the stored users, meetings, webinars and recordings, and with made-up
//! values for everything else.

use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{Method, StatusCode};
use serde_json::{Value, json};
use zoom_core::{
    Operation,
    operation::ResponseKind,
    schema::{Problem, ProblemKind},
};

use crate::{
    api_error::ApiError,
    call::Call,
    events::{
        body::{Draft, declared},
        change::{self, Changed},
        table::{self, Row, Subject},
    },
    fake_values::{MEETING_ID, USER_ID},
    page::page,
    recordings::Recordings,
    response::{self, Response},
    route::{self, Route},
    sample::sample,
    seed::Seed,
    setup_error::SetupError,
    state::{Object, State, merge, object, overlay, text},
};

/// The maximum lifetime of a user's token in seconds: a year.
const MAX_TTL: usize = 365 * 24 * 60 * 60;

/// The operations of the enabled features, and the objects that are stored for them.
pub(crate) struct Responder {
    url: String,
    recordings: Recordings,
    operations: Vec<&'static Operation>,
    state: Mutex<State>,
}

impl Responder {
    /// Creates a responder for the catalogue and additional operations, which take precedence.
    pub(crate) fn new(url: String, recordings: Recordings, mut operations: Vec<&'static Operation>) -> Self {
        let state = Mutex::new(State::new(&url));
        let is_replaced = |known: &Operation| operations.iter().any(|added| route::is_same(added, known));
        let known: Vec<_> = zoom_operations::operations().filter(|known| !is_replaced(known)).collect();
        operations.extend(known);
        Self { url, recordings, operations, state }
    }

    /// Returns the operations of the enabled features, and the additional ones.
    pub(crate) fn operations(&self) -> &[&'static Operation] {
        &self.operations
    }

    /// Adds the users and meetings of a seed, or none of them if one is invalid.
    pub(crate) fn seed(&self, seed: &Seed) -> Result<(), SetupError> {
        let state = &mut *self.state();
        let mut changed = state.clone();
        seed.add_to(&mut changed, &self.url, &|path, object| self.problem(path, object))?;
        *state = changed;
        Ok(())
    }

    /// Returns the scopes of all operations.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = &'static str> {
        self.operations.iter().flat_map(|operation| operation.scopes.iter().copied())
    }

    /// Finds the operation of a call.
    pub(crate) fn route(&self, call: &Call) -> Result<Route, ApiError> {
        route::find(&self.operations, &call.method, &call.path)
    }

    /// Responds to the download of a recording.
    pub(crate) fn download(&self, call: &Call) -> Result<Response, ApiError> {
        self.recordings.download(call)
    }

    /// Responds to a call that has been checked. If `known` is set, it is used in place of stored values. Also returns
    /// the events that report the changes.
    pub(crate) fn respond(
        &self,
        route: &Route,
        call: &Call,
        known: Option<Value>,
    ) -> Result<(Response, Vec<Draft>), ApiError> {
        let operation = route.operation;
        let mut rows = table::of_call(operation, call);
        rows.retain(|row| declared(row.event).is_some());
        // The operations that create something name only the owner, not the new object.
        let creates = operation.method == Method::POST && operation.path.starts_with("/users");
        let (stored, drafts) = {
            let state = &mut *self.state();
            let subject = |state: &State, row: &Row| self.about(state, row.subject, route);
            let before: Vec<_> = rows.iter().map(|row| subject(state, row)).collect();
            let stored = match known {
                Some(known) => known,
                None => self.apply(state, route, call)?,
            };
            let mut drafts = Vec::new();
            for (row, before) in rows.into_iter().zip(before) {
                let after = if creates { Some(object(stored.clone())) } else { subject(state, row) };
                // For a meeting without a recording, there is nothing to report.
                if after.is_some() || before.is_some() {
                    drafts.extend(change::drafts(row, Changed { before, after }, &route.values, call));
                }
            }
            (stored, drafts)
        };
        Ok((response_with(operation, &stored), drafts))
    }

    /// Starts a meeting or a webinar, as its host does by opening `start_url`. Returns the event that reports the
    /// start, or `None` if there is no such meeting or webinar.
    pub(crate) fn start(&self, id: &str) -> Option<Draft> {
        let state = &mut *self.state();
        let (name, started) = match (state.meeting(id), state.webinar(id)) {
            (Some(index), _) => ("meeting.started", &mut state.meetings[index]),
            (None, Some(index)) => ("webinar.started", &mut state.webinars[index]),
            (None, None) => return None,
        };
        started.insert("status".to_owned(), "started".into());
        Some(Draft { name: name.to_owned(), object: started.clone(), ..Draft::default() })
    }

    /// Returns the object that an event is about, identified by the first value of the path. A meeting or a webinar
    /// that is not stored has only an id.
    fn about(&self, state: &State, subject: Subject, route: &Route) -> Option<Object> {
        let key = route.values.first().map_or("", String::as_str);
        let recording = || Some(object(self.recordings.meeting(&self.url, self.recordings.find(key)?)));
        let of_id = || {
            let id = key.parse::<u64>().ok()?;
            Some(object(json!({"id": id})))
        };
        match subject {
            Subject::User => state.user(key).map(|index| state.users[index].clone()),
            Subject::Meeting => {
                let meeting = state.meeting(key).map(|index| state.meetings[index].clone());
                meeting.or_else(recording).or_else(|| if route.is_of_meeting() { None } else { of_id() })
            }
            Subject::Webinar => state.webinar(key).map(|index| state.webinars[index].clone()).or_else(of_id),
            Subject::Recording => recording(),
        }
    }

    /// Changes the state as the call requests. Returns the stored values for the response, or `null` if everything is
    /// made up.
    fn apply(&self, state: &mut State, route: &Route, call: &Call) -> Result<Value, ApiError> {
        let operation = route.operation;
        if (operation.method.as_str(), operation.path) == ("PUT", "/meetings/<meeting_id>/status")
            && table::action(call) == "recover"
        {
            state.recover_meeting(&route.values[0]);
        }
        let index = self.subject(state, route)?;
        Ok(match (operation.method.as_str(), operation.path) {
            ("GET", "/users") => {
                let status = call.query("status").unwrap_or("active");
                let users = state.users.iter().filter(|user| text(user, "status") == status).cloned();
                page(operation, call, users.map(Value::Object).collect())?
            }
            ("POST", "/users") => {
                let fields = object(call.members().remove("user_info").unwrap_or_default());
                let email = text(&fields, "email").to_owned();
                if !email.contains('@') {
                    return Err(ApiError::invalid_field("user_info.email", "Invalid field."));
                }
                if state.user(&email).is_some() {
                    let message = "User already in the account.";
                    return Err(ApiError::of_operation(operation, 1005, StatusCode::CONFLICT, message));
                }
                let id = format!("{:022}", state.next_number());
                state.add_user(&id, fields).clone().into()
            }
            ("GET", "/users/<user_id>") => state.users[index].clone().into(),
            ("PATCH", "/users/<user_id>") => {
                merge(&mut state.users[index], call.members());
                Value::Null
            }
            ("DELETE", "/users/<user_id>") => {
                state.remove_user(index);
                Value::Null
            }
            ("PUT", "/users/<user_id>/email") => {
                let email = call.members().remove("email").unwrap_or_default();
                state.users[index].insert("email".to_owned(), email);
                Value::Null
            }
            ("PUT", "/users/<user_id>/status") => {
                let status = match table::action(call).as_str() {
                    "activate" => "active",
                    "deactivate" => "inactive",
                    _ => return Ok(Value::Null),
                };
                state.users[index].insert("status".to_owned(), status.into());
                Value::Null
            }
            ("GET", "/users/<user_id>/token" | "/users/me/zak") => {
                if call.number("ttl").is_some_and(|ttl| ttl > MAX_TTL) {
                    return Err(ApiError::invalid_field("ttl", "should be at most a year"));
                }
                let kind = call.query("type").unwrap_or("zak");
                let number = state.next_number();
                json!({"token": format!("sandbox.{kind}.{}.{number}", text(&state.users[index], "id"))})
            }
            ("GET", "/users/<user_id>/meetings") => {
                let host = state.users[index].get("id");
                let meetings = state.meetings.iter().filter(|meeting| meeting.get("host_id") == host).cloned();
                page(operation, call, meetings.map(Value::Object).collect())?
            }
            ("POST", "/users/<user_id>/meetings") => {
                let number = state.next_number();
                let uuid = format!("mEeTiNg{number:015}==");
                state.add_meeting(&self.url, index, MEETING_ID + number, &uuid, call.members()).clone().into()
            }
            ("GET", "/meetings/<meeting_id>") => state.meetings[index].clone().into(),
            ("PATCH", "/meetings/<meeting_id>") => {
                merge(&mut state.meetings[index], call.members());
                Value::Null
            }
            ("DELETE", "/meetings/<meeting_id>") => {
                state.remove_meeting(index);
                Value::Null
            }
            ("PUT", "/meetings/<meeting_id>/status") => {
                // A recorded meeting need not be stored as a meeting.
                if let Some(index) = state.meeting(&route.values[0]) {
                    state.meetings[index].insert("status".to_owned(), "waiting".into());
                }
                Value::Null
            }
            ("GET", "/users/<user_id>/recordings") => {
                let is_host = text(&state.users[index], "id") == USER_ID;
                let recordings = if is_host { self.recordings.list(&self.url) } else { Vec::new() };
                page(operation, call, recordings)?
            }
            ("GET", "/meetings/<meeting_id>/recordings") => {
                let number = self.recordings.find(&route.values[0]).ok_or_else(|| {
                    let message = "There is no recording for this meeting.";
                    ApiError::of_operation(operation, 3301, StatusCode::NOT_FOUND, message)
                })?;
                self.recordings.meeting(&self.url, number)
            }
            _ => self.apply_to_webinar(state, index, route, call)?,
        })
    }

    /// Changes the webinars as a call requests. `host` is the index of the user whom the call names, if any.
    fn apply_to_webinar(&self, state: &mut State, host: usize, route: &Route, call: &Call) -> Result<Value, ApiError> {
        let operation = route.operation;
        match (operation.method.as_str(), operation.path) {
            ("POST", "/users/<user_id>/webinars") => {
                let number = state.next_number();
                let uuid = format!("wEbInAr{number:015}==");
                Ok(state.add_webinar(&self.url, host, MEETING_ID + number, &uuid, call.members()).clone().into())
            }
            ("GET", "/users/<user_id>/webinars") if !state.webinars.is_empty() => {
                let host = state.users[host].get("id");
                let webinars = state.webinars.iter().filter(|webinar| webinar.get("host_id") == host).cloned();
                page(operation, call, webinars.map(Value::Object).collect())
            }
            (method, "/webinars/<webinar_id>") => {
                let Some(index) = state.webinar(&route.values[0]) else { return Ok(Value::Null) };
                match method {
                    "GET" => return Ok(state.webinars[index].clone().into()),
                    "PATCH" => merge(&mut state.webinars[index], call.members()),
                    _ => _ = state.webinars.remove(index),
                }
                Ok(Value::Null)
            }
            _ => Ok(Value::Null),
        }
    }

    /// Returns the index of the user or the meeting that the path names first. The index is 0 if the path names
    /// neither, and for a recorded meeting that is not stored as a meeting.
    fn subject(&self, state: &State, route: &Route) -> Result<usize, ApiError> {
        let operation = route.operation;
        let key = route.values.first().map_or("", String::as_str);
        if operation.path == "/users/me/zak" || operation.path.starts_with("/users/<user_id>") {
            let key = if key.is_empty() { "me" } else { key };
            return state.user(key).ok_or_else(|| not_found(operation, 1001, format!("User does not exist: {key}.")));
        }
        if !route.is_of_meeting() {
            return Ok(0);
        }
        let is_recorded = operation.path != "/meetings/<meeting_id>" && self.recordings.find(key).is_some();
        state
            .meeting(key)
            .or(is_recorded.then_some(0))
            .ok_or_else(|| not_found(operation, 3001, format!("Meeting does not exist: {key}.")))
    }

    /// Returns what is wrong with an object as the response to `GET path`. Undocumented values are allowed, as in
    /// Zoom's own responses.
    fn problem(&self, path: &str, object: &Object) -> Option<Problem> {
        // Without the product's feature, there is nothing to compare with.
        let operation =
            self.operations.iter().find(|operation| operation.method == Method::GET && operation.path == path)?;
        let problems = operation.response_type.problems(&Value::Object(object.clone()));
        problems.into_iter().find(|problem| matches!(problem.kind, ProblemKind::WrongType | ProblemKind::Form))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the response of an operation, with stored values where there are any, and made-up values otherwise.
fn response_with(operation: &Operation, stored: &Value) -> Response {
    match operation.response {
        ResponseKind::Empty => response::no_content(),
        ResponseKind::Json => {
            let mut body = sample(operation.response_type, "");
            if !stored.is_null() {
                overlay(&mut body, stored);
            }
            let status = if operation.method == Method::POST { StatusCode::CREATED } else { StatusCode::OK };
            response::json(status, &body)
        }
        _ => {
            let file = b"a file of the sandbox".as_slice().into();
            response::with_type(StatusCode::OK, "application/octet-stream", file)
        }
    }
}

fn not_found(operation: &Operation, code: i64, message: String) -> ApiError {
    ApiError::of_operation(operation, code, StatusCode::NOT_FOUND, message)
}
