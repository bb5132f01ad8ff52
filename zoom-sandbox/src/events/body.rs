//! Makes the body of an event: from the declared type of its payload, with what is stored in place of made-up values.

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

/// When the first event happened, in milliseconds: 2026-01-31T09:00:00Z, as everything that is made up. Each event is a second
/// later than the one before, so that two of them are never the same.
const FIRST_EVENT: u64 = 1_769_850_000_000;

/// An event that is about to be emitted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) name: String,
    /// What the payload's `object` is: its members replace the made-up ones of the same name.
    pub(crate) object: Object,
    /// What it was: the values of the members that changed.
    pub(crate) old_object: Option<Object>,
    /// Members of the payload that are set as they are, whatever its type declares.
    pub(crate) overrides: Object,
    /// The token that downloads a recording's files.
    pub(crate) download_token: Option<String>,
}

/// Returns the declaration of an event among the enabled features.
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
    /// The name is that of no event, or a member does not fit the event's type; a lenient sandbox sends such members.
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

    /// Returns the body of the event with a number, which counts from 1.
    pub(crate) fn body(&self, number: u64) -> Bytes {
        let (name, time, payload) = (Value::from(self.name.as_str()), timestamp(number), self.payload(number));
        let token =
            self.download_token.as_ref().map(|token| format!(",\"download_token\":{}", Value::from(token.as_str())));
        let token = token.unwrap_or_default();
        // Zoom's bodies begin with the name.
        format!("{{\"event\":{name},\"event_ts\":{time},\"payload\":{payload}{token}}}").into()
    }

    /// Returns the payload of the event with a number.
    fn payload(&self, number: u64) -> Value {
        let Some(info) = declared(&self.name) else { return self.overrides.clone().into() };
        let mut object = self.object.clone();
        let mut payload = loop {
            let payload = self.filled(info.payload, &object, number);
            // What a lenient sandbox stores may not have the form of the event's member: then the made-up value stays.
            let Some(unfit) = unfit(info.payload, &payload).filter(|name| object.contains_key(name)) else {
                break payload;
            };
            object.remove(&unfit);
        };
        merge(&mut payload, self.overrides.clone());
        payload.into()
    }

    /// Fills the made-up payload with what is known.
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
                // Only what changed is in it.
                made_up.retain(|name, _| old.contains_key(name));
                fill_object(made_up, old);
            }
            _ => {}
        }
        payload
    }
}

/// Returns when the event with a number happened, in milliseconds since 1970.
fn timestamp(number: u64) -> u64 {
    FIRST_EVENT.saturating_add(number.saturating_sub(1).saturating_mul(1_000))
}

/// Returns the member of the payload's object whose value can't be read as its type.
fn unfit(ty: Type, payload: &Object) -> Option<String> {
    let problems = ty.problems(&Value::Object(payload.clone()));
    let unfit =
        problems.into_iter().filter(|problem| matches!(problem.kind, ProblemKind::WrongType | ProblemKind::Form));
    unfit.into_iter().find_map(|problem| {
        let path = problem.path.strip_prefix("object.")?;
        Some(path.split(['.', '[']).next().unwrap_or(path).to_owned())
    })
}

/// Replaces made-up values with known ones, and keeps their JSON types: an event has some ids as text that the API has as
/// numbers.
fn fill(made_up: &mut Value, known: &Value) {
    match (made_up, known) {
        // A member of any type: nothing is made up for it.
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
