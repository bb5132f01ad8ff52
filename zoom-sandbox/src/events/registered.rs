//! The operations of event subscriptions, which register webhooks.

use http::StatusCode;
use serde_json::{Value, json};

use super::sender::{SECRET_TOKEN, Sender, WebhookSettings};
use crate::{
    api_error::ApiError,
    call::Call,
    page::page,
    route::Route,
    state::{Object, text},
};

/// Carries out a call and returns the response, or returns `None` if the operation is not about event subscriptions.
pub(crate) fn apply(sender: &Sender, route: &Route, call: &Call) -> Option<Result<Value, ApiError>> {
    let operation = route.operation;
    let remove = |id: &str| {
        let message = format!("The event subscription does not exist: {id}.");
        let error = || ApiError::of_operation(operation, 1601, StatusCode::NOT_FOUND, message);
        if sender.unregister(id) { Ok(Value::Null) } else { Err(error()) }
    };
    Some(match (operation.method.as_str(), operation.path) {
        ("POST", "/marketplace/app/event_subscription") => create(sender, call.members()),
        ("GET", "/marketplace/app/event_subscription") => {
            let item = |(id, mut request): (String, Object)| {
                request.insert("event_subscription_id".to_owned(), id.into());
                Value::Object(request)
            };
            page(operation, call, sender.registered().into_iter().map(item).collect())
        }
        ("DELETE", "/marketplace/app/event_subscription") => {
            remove(call.query("event_subscription_id").unwrap_or_default())
        }
        ("DELETE", "/marketplace/app/event_subscription/<event_subscription_id>") => {
            remove(route.values.first().map_or("", String::as_str))
        }
        _ => return None,
    })
}

fn create(sender: &Sender, request: Object) -> Result<Value, ApiError> {
    let names = request.get("events").and_then(Value::as_array).into_iter().flatten();
    let settings = WebhookSettings {
        url: text(&request, "event_webhook_url").to_owned(),
        secret: SECRET_TOKEN.into(),
        events: names.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        created_by: Some(request),
    };
    let id = sender.register(settings);
    let id = id.map_err(|error| ApiError::invalid_field("event_webhook_url", error.to_string()))?;
    Ok(json!({"event_subscription_id": id}))
}
