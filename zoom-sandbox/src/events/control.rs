//! Control calls about events, for tests in other languages.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::{
    body::{Draft, declared},
    delivery_fault::DeliveryFault,
    sender::{SECRET_TOKEN, Sender, WebhookSettings},
};
use crate::{
    response::{self, Response},
    setup_error::SetupError,
    state::Object,
};

/// The maximum number of events that one call emits.
const MAX_TIMES: u64 = 10_000;

/// The action that a control call about events requests.
pub(crate) enum EventControl {
    List,
    Forget,
    /// Emits an event the given number of times.
    Emit(Box<Draft>, u64),
    AddWebhook(WebhookSettings),
    RemoveWebhooks,
    SetFaults(Vec<DeliveryFault>),
}

impl EventControl {
    /// Reads a control call, or returns `None` if it is not about events. `body` parses the call's JSON.
    pub(crate) fn parse(
        method: &Method,
        path: &str,
        is_lenient: bool,
        body: &dyn Fn() -> Result<Value, SetupError>,
    ) -> Option<Result<Self, SetupError>> {
        Some(match (method, path) {
            (&Method::GET, "events") => Ok(Self::List),
            (&Method::DELETE, "events") => Ok(Self::Forget),
            (&Method::POST, "events") => body().and_then(|body| emission(body, is_lenient)),
            (&Method::POST, "webhooks") => body().and_then(|body| webhook(body, is_lenient)),
            (&Method::DELETE, "webhooks") => Ok(Self::RemoveWebhooks),
            (&Method::POST, "delivery-faults") => body().and_then(|body| faults(&body)),
            (&Method::DELETE, "delivery-faults") => Ok(Self::SetFaults(Vec::new())),
            _ => return None,
        })
    }
}

/// Returns the members of a body, whose names must all be known.
fn members(body: Value, known: &[&str], example: &str) -> Result<Object, SetupError> {
    let Value::Object(members) = body else {
        return Err(SetupError::new(format!("write an object such as {example}")));
    };
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => {
            Err(SetupError::at(&format!("/{name}"), format!("is not known here: write an object such as {example}")))
        }
        None => Ok(members),
    }
}

fn emission(body: Value, is_lenient: bool) -> Result<EventControl, SetupError> {
    let example = r#"{"event": "meeting.started", "payload": {"object": {"topic": "Plans"}}}"#;
    let mut members = members(body, &["event", "payload", "times"], example)?;
    let Some(Value::String(name)) = members.remove("event") else {
        return Err(SetupError::at("/event", "write the name of an event, such as \"meeting.started\""));
    };
    let overrides = match members.remove("payload") {
        None => Object::new(),
        Some(Value::Object(overrides)) => overrides,
        Some(_) => return Err(SetupError::at("/payload", "write an object with the members to set")),
    };
    let times = match members.remove("times") {
        None => 1,
        Some(times) => times
            .as_u64()
            .filter(|times| (1..=MAX_TIMES).contains(times))
            .ok_or_else(|| SetupError::at("/times", format!("write a number from 1 to {MAX_TIMES}")))?,
    };
    Ok(EventControl::Emit(Box::new(Draft::of(&name, overrides, is_lenient)?), times))
}

fn webhook(body: Value, is_lenient: bool) -> Result<EventControl, SetupError> {
    let example = r#"{"url": "http://127.0.0.1:3000/zoom/events", "secret": "a secret token"}"#;
    let mut members = members(body, &["url", "secret", "events"], example)?;
    let mut string = |name: &str| match members.remove(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(SetupError::at(&format!("/{name}"), "write a string")),
    };
    let url = string("url")?.ok_or_else(|| SetupError::at("/url", "write the URL of the webhook"))?;
    let secret = string("secret")?.unwrap_or_else(|| SECRET_TOKEN.to_owned());
    let events = members.remove("events").unwrap_or_else(|| json!([]));
    let events = names("/events", events, r#"["meeting.started"]"#)?;
    // Without the feature `webhooks`, no event is declared.
    if cfg!(feature = "webhooks")
        && !is_lenient
        && let Some((index, name)) = events.iter().enumerate().find(|(_, name)| declared(name).is_none())
    {
        let problem = "is not an event of the enabled features";
        let help = "write a name such as \"meeting.started\", or omit `events` to receive all";
        return Err(SetupError::at(&format!("/events/{index}"), format!("`{name}` {problem}: {help}")));
    }
    let settings = WebhookSettings { url, secret: secret.into(), events, created_by: None };
    settings.signer().map_err(|error| SetupError::at("/secret", error))?;
    Ok(EventControl::AddWebhook(settings))
}

fn faults(body: &Value) -> Result<EventControl, SetupError> {
    let names = names("", body.get("faults").unwrap_or(body).clone(), r#"["duplicate"]"#)?;
    let faults = names.iter().map(|name| name.parse().map_err(|error| SetupError::at("/faults", error)));
    faults.collect::<Result<_, _>>().map(EventControl::SetFaults)
}

fn names(pointer: &str, value: Value, example: &str) -> Result<Vec<String>, SetupError> {
    serde_json::from_value(value)
        .map_err(|_| SetupError::at(pointer, format!("write a list of names, such as {example}")))
}

/// Lists the events that have been emitted, and the state of their deliveries.
pub(crate) fn list(sender: &Sender) -> Response {
    let (events, dropped) = sender.emitted();
    let bodies = events.iter().filter_map(|event| {
        let text = std::str::from_utf8(event.body()).ok()?;
        serde_json::from_str::<Value>(text).ok()
    });
    let subscriptions: Vec<Value> = sender
        .statuses()
        .iter()
        .map(|status| {
            json!({
                "id": status.id,
                "url": status.url,
                "is_validated": status.is_validated,
                "is_connected": status.is_connected,
                "delivered": status.delivered,
                "retried": status.retried,
                "undelivered": status.undelivered,
                "problem": status.problem,
            })
        })
        .collect();
    let body = json!({"events": bodies.collect::<Vec<_>>(), "dropped": dropped, "subscriptions": subscriptions});
    response::json(StatusCode::OK, &body)
}
