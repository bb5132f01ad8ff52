//! A reply that a test sets in place of the sandbox's response.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Response, StatusCode,
    header::{CONTENT_TYPE, IntoHeaderName},
};
use serde_json::{Map, Value, json};

use crate::setup_error::SetupError;

/// A response that a sandbox sends in place of its own: see [`Sandbox::reply`](crate::Sandbox::reply).
///
/// # Examples
///
/// ```
/// use zoom_core::{http::StatusCode, json};
/// use zoom_sandbox::Reply;
///
/// let list = Reply::json(json!({"webinars": []}));
/// let unavailable = Reply::error(StatusCode::SERVICE_UNAVAILABLE, 5000, "Try again later.").times(2);
/// let file = Reply::new(zoom_core::http::Response::builder().header("content-type", "text/vtt").body("WEBVTT")?);
/// # Ok::<(), zoom_core::http::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply is sent only once it is set: write `sandbox.reply(…)`"]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How many more times the reply is to be sent; `None` for any number.
    pub(crate) times: Option<u64>,
}

impl Reply {
    /// Replies with any status, headers and body.
    pub fn new<B: Into<Bytes>>(response: Response<B>) -> Self {
        let (head, body) = response.into_parts();
        Self { status: head.status, headers: head.headers, body: body.into(), times: None }
    }

    /// Replies with status 200 and this JSON.
    pub fn json(body: impl Into<Value>) -> Self {
        let body: Value = body.into();
        Self::status(StatusCode::OK).with(CONTENT_TYPE, "application/json", body.to_string().into())
    }

    /// Replies with a status and no body.
    pub fn status(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), times: None }
    }

    /// Replies with an error in Zoom's format: a status, a code and a message.
    pub fn error(status: StatusCode, code: i64, message: &str) -> Self {
        Self { status, ..Self::json(json!({"code": code, "message": message})) }
    }

    /// Sends the reply this many times, rather than until another one replaces it.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    fn with(mut self, name: impl IntoHeaderName, value: &'static str, body: Bytes) -> Self {
        self.headers.insert(name, HeaderValue::from_static(value));
        self.body = body;
        self
    }

    /// Reads the target of a reply and the reply itself from the JSON at `pointer`.
    pub(crate) fn from_json(pointer: &str, reply: &Value) -> Result<(String, Self), SetupError> {
        let Some(members) = reply.as_object() else {
            return Err(SetupError::at(
                pointer,
                "write an object such as {\"to\": \"GET /users/me\", \"status\": 404}",
            ));
        };
        let known = ["to", "status", "headers", "body", "text", "base64", "times"];
        if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
            let problem = format!("is not part of a reply: write {}", known.map(|name| format!("`{name}`")).join(", "));
            return Err(SetupError::at(&format!("{pointer}/{name}"), problem));
        }
        let at = |name: &str, problem: &str| SetupError::at(&format!("{pointer}/{name}"), problem);
        let to = members.get("to").and_then(Value::as_str).ok_or_else(|| {
            at("to", "write the name of an operation, such as \"GetUserToken\", or a method and a path, such as \"GET /users/me\"")
        })?;
        let mut reply = Self::content(members, &at)?;
        if let Some(status) = members.get("status") {
            let status = status.as_u64().and_then(|status| u16::try_from(status).ok());
            // A status below 200 is not the status of a final response.
            let status = status
                .filter(|status| (200..1_000).contains(status))
                .and_then(|status| StatusCode::from_u16(status).ok());
            reply.status = status.ok_or_else(|| at("status", "write an HTTP status such as 404"))?;
        }
        if let Some(times) = members.get("times") {
            let times = times.as_u64().filter(|times| *times > 0);
            reply.times =
                Some(times.ok_or_else(|| {
                    at("times", "write a number of at least 1, or omit `times` to reply to every call")
                })?);
        }
        let headers = members
            .get("headers")
            .map_or(Ok(&Map::new()), |headers| {
                headers.as_object().ok_or_else(|| at("headers", "write an object such as {\"retry-after\": \"5\"}"))
            })
            .cloned()?;
        for (name, value) in &headers {
            let problem = |problem: &str| at(&format!("headers/{name}"), problem);
            let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| problem("is not the name of a header"))?;
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                _ => return Err(problem("write the value as text")),
            };
            let value =
                HeaderValue::from_str(&text).map_err(|_| problem("is not the value of a header: use visible ASCII"))?;
            if ["content-length", "transfer-encoding", "connection"].contains(&header.as_str()) {
                return Err(problem("is set by the server: omit it"));
            }
            reply.headers.insert(header, value);
        }
        Ok((to.to_owned(), reply))
    }

    /// Reads the body, which is JSON, text or bytes.
    fn content(members: &Map<String, Value>, at: &dyn Fn(&str, &str) -> SetupError) -> Result<Self, SetupError> {
        let bodies = ["body", "text", "base64"];
        let mut present = bodies.iter().filter_map(|name| Some((*name, members.get(*name)?)));
        let first = present.next();
        if let Some((name, _)) = present.next() {
            return Err(at(name, "write one of `body`, `text` and `base64`"));
        }
        let ok = Self::status(StatusCode::OK);
        match first {
            None => Ok(ok),
            Some(("body", body)) => Ok(Self::json(body.clone())),
            Some(("text", Value::String(text))) => {
                Ok(ok.with(CONTENT_TYPE, "text/plain; charset=utf-8", text.clone().into()))
            }
            Some(("base64", Value::String(text))) => {
                let bytes = STANDARD.decode(text).map_err(|error| at("base64", &format!("is not base64: {error}")))?;
                Ok(ok.with(CONTENT_TYPE, "application/octet-stream", bytes.into()))
            }
            Some((name, _)) => Err(at(name, "write a string")),
        }
    }
}
