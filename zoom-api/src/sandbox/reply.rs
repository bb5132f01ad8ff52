//! What is sent back: Zoom's shapes of success and refusal, and bodies that are made while they are sent.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, Response, StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
};
use http_body::{Body, Frame, SizeHint};
use serde_json::{Value, json};

use super::recordings::File;

/// The bytes that are sent at a time.
const PIECE: u64 = 64 * 1024;

/// An answer that is about to be sent.
pub(crate) type Reply = Response<Payload>;

/// An answer of JSON.
pub(crate) fn json(status: StatusCode, value: &Value) -> Reply {
    with_type(status, "application/json", Bytes::from(value.to_string()))
}

/// An answer of no content.
pub(crate) fn nothing() -> Reply {
    let mut reply = Response::new(Payload::of(Bytes::new()));
    *reply.status_mut() = StatusCode::NO_CONTENT;
    reply
}

/// An answer of a content type.
pub(crate) fn with_type(status: StatusCode, content_type: &'static str, body: Bytes) -> Reply {
    let mut reply = Response::new(Payload::of(body));
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    reply
}

/// Sets a header, unless its value can't be one.
pub(crate) fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// A refusal of the API, in Zoom's shape.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: i64,
    message: String,
    /// The fields that are wrong, and why.
    fields: Vec<(String, String)>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: i64, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), fields: Vec::new() }
    }

    /// One for parameters that are wrong.
    pub(crate) fn of_fields(fields: Vec<(String, String)>) -> Self {
        Self { fields, ..Self::new(StatusCode::BAD_REQUEST, 300, "Validation Failed.") }
    }

    /// One for a parameter that is wrong.
    pub(crate) fn of_field(field: &str, problem: impl Into<String>) -> Self {
        Self::of_fields(vec![(field.to_owned(), problem.into())])
    }

    pub(crate) fn reply(self) -> Reply {
        let mut body = json!({"code": self.code, "message": self.message});
        if !self.fields.is_empty() {
            let fields = self.fields.iter().map(|(field, message)| json!({"field": field, "message": message}));
            body["errors"] = fields.collect();
        }
        json(self.status, &body)
    }
}

/// The body of an answer.
pub(crate) struct Payload {
    content: Content,
    at: u64,
    end: u64,
    /// Where the connection ends, if it does.
    breaks_at: u64,
}

enum Content {
    Bytes(Bytes),
    File(File),
}

impl Payload {
    fn of(bytes: Bytes) -> Self {
        let end = bytes.len() as u64;
        Self { content: Content::Bytes(bytes), at: 0, end, breaks_at: u64::MAX }
    }

    /// A part of a file.
    pub(crate) fn of_file(file: File, at: u64, end: u64) -> Self {
        Self { content: Content::File(file), at, end, breaks_at: u64::MAX }
    }

    /// Whether there is no byte that could be sent before the connection ends.
    pub(crate) fn is_empty(&self) -> bool {
        self.at == self.end
    }

    /// Ends the connection in the middle.
    pub(crate) fn break_off(&mut self) {
        self.breaks_at = self.at.midpoint(self.end);
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.get_mut();
        if this.at == this.end {
            return Poll::Ready(None);
        }
        let end = this.end.min(this.breaks_at).min(this.at + PIECE);
        if this.at == end {
            return Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())));
        }
        let piece = match &mut this.content {
            // A body in memory is as long as its length says, so it can be split.
            Content::Bytes(bytes) => bytes.split_to(usize::try_from(end - this.at).unwrap_or(bytes.len())),
            Content::File(file) => file.bytes(this.at, end),
        };
        this.at = end;
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.end - self.at)
    }
}
