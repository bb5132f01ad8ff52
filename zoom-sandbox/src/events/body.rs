//! Generates the body of an event from the declared type of its payload, with stored values in place of made-up ones.

use bytes::Bytes;
use serde_json::{Value, json};
use zoom_core::{
    event::EventInfo,
    schema::{ProblemKind, Type},
};

use crate::{
    fake_values::{EMAIL, USER_ID},
    oauth::ACCOUNT_ID,
    sample::sample,
    setup_error::SetupError,
    state::{Object, merge},
};

/// When the first event happens, in milliseconds: 2026-01-31T09:00:00Z, like all made-up times. Each event happens a
/// second after the previous one, so that no two events are the same.
const FIRST_EVENT: u64 = 1_769_850_000_000;

/// An event that is about to be emitted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) name: String,
    /// The payload's `object`. Its members replace made-up ones with the same name.
    pub(crate) object: Object,
    /// The previous object: the earlier values of the members that changed.
    pub(crate) old_object: Option<Object>,
    /// Members of the payload that are set as they are, whatever the payload's type declares.
    pub(crate) overrides: Object,
    /// The token that downloads a recording's files.
    pub(crate) download_token: Option<String>,
}

/// Returns the declaration of an event in the enabled features.
#[cfg(feature = "webhooks")]
pub(crate) fn declared(name: &str) -> Option<&'static EventInfo> {
    zoom_operations::events().find(|event| event.name == name)
}

#[cfg(not(feature = "webhooks"))]
pub(crate) fn declared(_: &str) -> Option<&'static EventInfo> {
    None
}

impl Draft {
    /// Reads a name and the members to set.
    ///
    /// # Errors
    ///
    /// If the name is empty or contains a space, if the event is not declared and there are no members to set, or if a
    /// member does not match the event's type; a lenient sandbox sends such members.
    pub(crate) fn of(name: &str, overrides: Object, is_lenient: bool) -> Result<Self, SetupError> {
        let draft = Self { name: name.to_owned(), overrides, ..Self::default() };
        let Some(info) = declared(name) else {
            let is_named = !name.is_empty() && !name.contains(char::is_whitespace) && !draft.overrides.is_empty();
            let problem = "is not an event of the enabled features: write a name such as \"meeting.started\", or the event's \
                           `payload`";
            return is_named.then_some(draft).ok_or_else(|| SetupError::at("/event", format!("`{name}` {problem}")));
        };
        let problem = if is_lenient { None } else { info.payload.problems(&draft.payload(1)).into_iter().next() };
        match problem {
            Some(problem) => Err(SetupError::at("/payload", problem)),
            None => Ok(draft),
        }
    }

    /// Returns the body of the event with this number, counted from 1.
    pub(crate) fn body(&self, number: u64) -> Bytes {
        let (name, time, payload) = (Value::from(self.name.as_str()), timestamp(number), self.payload(number));
        let token =
            self.download_token.as_ref().map(|token| format!(",\"download_token\":{}", Value::from(token.as_str())));
        let token = token.unwrap_or_default();
        // Zoom's bodies begin with the name.
        format!("{{\"event\":{name},\"event_ts\":{time},\"payload\":{payload}{token}}}").into()
    }

    /// Returns the payload of the event with this number.
    fn payload(&self, number: u64) -> Value {
        let Some(info) = declared(&self.name) else { return self.overrides.clone().into() };
        let mut object = self.object.clone();
        let mut payload = loop {
            let payload = self.filled(info.payload, &object, number);
            // A value that a lenient sandbox has stored may not fit the event's member; the made-up value is then kept.
            let Some(unfit) = unfit(info.payload, &payload).filter(|name| object.contains_key(name)) else {
                break payload;
            };
            object.remove(&unfit);
        };
        merge(&mut payload, self.overrides.clone());
        payload.into()
    }

    /// Fills the made-up payload with known values.
    fn filled(&self, ty: Type, object: &Object, number: u64) -> Object {
        let mut made_up = sample(ty, "");
        let known = json!({
            "account_id": ACCOUNT_ID,
            "operator": EMAIL,
            "operator_id": USER_ID,
            "time_stamp": timestamp(number),
            "object": object,
        });
        fill(&mut made_up, &known);
        fill(&mut made_up, &json!({"object": {"account_id": ACCOUNT_ID}}));
        let Value::Object(mut payload) = made_up else { return Object::new() };
        match (&self.old_object, payload.get_mut("old_object")) {
            (Some(old), Some(Value::Object(made_up))) if made_up.is_empty() => made_up.extend(old.clone()),
            (Some(old), Some(Value::Object(made_up))) => {
                // An `old_object` contains only the members that changed.
                made_up.retain(|name, _| old.contains_key(name));
                fill_object(made_up, old);
            }
            _ => {}
        }
        payload
    }
}

/// Returns when the event with this number happens, in milliseconds since 1970.
fn timestamp(number: u64) -> u64 {
    FIRST_EVENT.saturating_add(number.saturating_sub(1).saturating_mul(1_000))
}

/// Returns the first member of the payload's object whose value can't be read as the member's type.
fn unfit(ty: Type, payload: &Object) -> Option<String> {
    let problems = ty.problems(&Value::Object(payload.clone()));
    let unfit =
        problems.into_iter().filter(|problem| matches!(problem.kind, ProblemKind::WrongType | ProblemKind::Form));
    unfit.into_iter().find_map(|problem| {
        let path = problem.path.strip_prefix("object.")?;
        Some(path.split(['.', '[']).next().unwrap_or(path).to_owned())
    })
}

/// Replaces made-up values with known ones, but keeps the JSON types of the made-up ones: some ids are text in an event
/// and numbers in the API.
fn fill(made_up: &mut Value, known: &Value) {
    match (made_up, known) {
        // A member that may be of any type, for which nothing was made up.
        (Value::Object(made_up), Value::Object(known)) if made_up.is_empty() => made_up.clone_from(known),
        (Value::Object(made_up), Value::Object(known)) => fill_object(made_up, known),
        (Value::Array(made_up), Value::Array(known)) => {
            let Some(first) = made_up.first().cloned() else { return };
            let elements = known.iter().map(|known| {
                let mut element = first.clone();
                fill(&mut element, known);
                element
            });
            *made_up = elements.collect();
        }
        (Value::String(made_up), Value::Number(known)) => *made_up = known.to_string(),
        (made_up @ Value::Number(_), Value::String(known)) => {
            if let Ok(number) = known.parse::<u64>() {
                *made_up = number.into();
            }
        }
        (Value::String(made_up), Value::String(known)) => made_up.clone_from(known),
        (made_up @ Value::Number(_), Value::Number(_)) | (made_up @ Value::Bool(_), Value::Bool(_)) => {
            made_up.clone_from(known);
        }
        _ => {}
    }
}

fn fill_object(made_up: &mut Object, known: &Object) {
    for (name, made_up) in made_up {
        if let Some(known) = known.get(name) {
            fill(made_up, known);
        }
    }
}
