//! The HTTP interface below `/sandbox/` for tests in other languages: replies, seeds, events, streams and the requests
//! that have arrived.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use serde_json::{Map, Value, json};
use url::form_urlencoded;
use zoom_core::Operation;

#[cfg(feature = "rtms")]
use crate::rtms::control::RtmsControl;
use crate::{
    api_error::ApiError,
    call::Call,
    events::control::EventControl,
    received::Received,
    replies::Replies,
    reply::Reply,
    response::{self, Response},
    route,
    seed::Seed,
    setup_error::SetupError,
    target::Target,
};

/// The prefix of the path of every control call.
pub(crate) const PATH: &str = "/sandbox/";

/// The action that a control call requests.
pub(crate) enum Control {
    Requests,
    ForgetRequests,
    SetReplies(Vec<(Target, Reply)>),
    ForgetReplies,
    Seed(Seed),
    Events(EventControl),
    #[cfg(feature = "rtms")]
    Rtms(RtmsControl),
}

#[cfg(feature = "rtms")]
const STREAMS: &str = " POST and DELETE /sandbox/rtms,";
#[cfg(not(feature = "rtms"))]
const STREAMS: &str = "";

impl Control {
    /// Reads a control call.
    pub(crate) fn parse(call: &Call, operations: &[&'static Operation], is_lenient: bool) -> Result<Self, ApiError> {
        let body = || {
            serde_json::from_slice::<Value>(&call.body)
                .map_err(|error| SetupError::new(format!("the body is not JSON: {error}")))
        };
        let path = call.path.strip_prefix(PATH).unwrap_or_default();
        if let Some(events) = EventControl::parse(&call.method, path, is_lenient, &body) {
            return events.map(Self::Events).map_err(|error| invalid(&error));
        }
        #[cfg(feature = "rtms")]
        if let Some(rtms) = RtmsControl::parse(call, path, &body) {
            return rtms.map(Self::Rtms).map_err(|error| invalid(&error));
        }
        let read = match (&call.method, path) {
            (&Method::GET, "requests") => Ok(Self::Requests),
            (&Method::DELETE, "requests") => Ok(Self::ForgetRequests),
            (&Method::POST, "replies") => body().and_then(|body| replies(&body, operations)).map(Self::SetReplies),
            (&Method::DELETE, "replies") => Ok(Self::ForgetReplies),
            (&Method::POST, "seed") => body().and_then(|body| Seed::parse(&body, operations)).map(Self::Seed),
            _ => {
                let message = format!(
                    "The sandbox has GET and DELETE /sandbox/requests, POST and DELETE /sandbox/replies, POST /sandbox/seed, \
                     GET, POST and DELETE /sandbox/events,{STREAMS} and POST and DELETE /sandbox/webhooks and \
                     /sandbox/delivery-faults."
                );
                return Err(ApiError::new(StatusCode::NOT_FOUND, 2300, message));
            }
        };
        read.map_err(|error| invalid(&error))
    }
}

/// Reads one reply, or a list of them.
fn replies(body: &Value, operations: &[&'static Operation]) -> Result<Vec<(Target, Reply)>, SetupError> {
    if body.is_array() {
        return crate::seed::replies("", body, operations);
    }
    let (to, reply) = Reply::from_json("", body)?;
    let target = Target::parse(&to, operations).map_err(|error| SetupError::at("/to", error))?;
    Ok(vec![(target, reply)])
}

/// Returns the error for a body that can't be used.
pub(crate) fn invalid(error: &SetupError) -> ApiError {
    ApiError::new(StatusCode::BAD_REQUEST, 300, error.to_string())
}

/// Adds replies.
pub(crate) fn set(replies: &mut Replies, added: Vec<(Target, Reply)>) {
    for (target, reply) in added {
        replies.add(target, reply);
    }
}

/// Lists the requests that have arrived.
pub(crate) fn list(received: &Received, operations: &[&'static Operation]) -> Response {
    let requests: Vec<Value> = received.requests.iter().map(|request| entry(request, operations)).collect();
    response::json(StatusCode::OK, &json!({"requests": requests, "dropped": received.dropped}))
}

fn entry(request: &Request<Bytes>, operations: &[&'static Operation]) -> Value {
    let path = request.uri().path();
    let operation = route::find(operations, request.method(), path).ok().map(|route| route.operation.name);
    let mut query = Map::new();
    for (name, value) in form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()) {
        let values = query.entry(name).or_insert_with(|| json!([]));
        if let Value::Array(values) = values {
            values.push(Value::from(value));
        }
    }
    let mut headers = Map::new();
    for (name, value) in request.headers() {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        match headers.get_mut(name.as_str()) {
            Some(Value::String(known)) => *known = format!("{known}, {value}"),
            _ => _ = headers.insert(name.to_string(), value.into()),
        }
    }
    let mut entry = json!({
        "operation": operation,
        "method": request.method().as_str(),
        "path": path,
        "query": query,
        "headers": headers,
    });
    let body = request.body();
    if !body.is_empty() {
        let (name, value) = match (serde_json::from_slice(body), std::str::from_utf8(body)) {
            (Ok(json), _) => ("body", json),
            (_, Ok(text)) => ("text", text.into()),
            _ => ("base64", STANDARD.encode(body).into()),
        };
        entry[name] = value;
    }
    entry
}
